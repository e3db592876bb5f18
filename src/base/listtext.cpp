#include "base/listtext.h"

#include <QCoreApplication>

namespace composer {

QString joinedList(const QStringList &items, qsizetype most)
{
    const QString list
        = items.mid(0, most).join(QCoreApplication::translate("ListText", ", ", "between the items of a list"));
    return items.size() <= most
        ? list
        : QCoreApplication::translate("ListText", "%1 …", "the first ones of a list that goes on").arg(list);
}

QString labelled(const QString &label, const QString &text)
{
    return QCoreApplication::translate("ListText", "%1: %2", "a label, and what it is about").arg(label, text);
}

} // namespace composer
