#include "ui/theme/plaintooltip.h"

#include <QTextDocument>

namespace composer {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace composer
