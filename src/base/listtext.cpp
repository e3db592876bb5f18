#include "base/listtext.h"

#include <QCoreApplication>

namespace composer {

QString joinedList(const QStringList &items)
{
    return items.join(QCoreApplication::translate("ListText", ", ", "between the items of a list"));
}

QString labelled(const QString &label, const QString &text)
{
    return QCoreApplication::translate("ListText", "%1: %2", "a label, and what it is about").arg(label, text);
}

} // namespace composer
