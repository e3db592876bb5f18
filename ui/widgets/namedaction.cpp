#include "ui/widgets/namedaction.h"

#include "ui/theme/plaintooltip.h"

#include <QAction>
#include <QFontMetrics>
#include <QMenu>

namespace composer {

namespace {

constexpr int widestName = 360; // pixels

} // namespace

QAction *addNamed(QMenu &menu, const QString &name)
{
    QString shown = QFontMetrics(menu.font()).elidedText(name.simplified(), Qt::ElideMiddle, widestName);
    QAction *action = menu.addAction(shown.replace(u'&', QStringLiteral("&&")));
    if (shown.contains(u'…') && !name.contains(u'…')) {
        menu.setToolTipsVisible(true);
        action->setToolTip(plainToolTip(name));
    }
    action->setWhatsThis(name); // the whole of it, for who looks a command up
    return action;
}

} // namespace composer
