#include "importing/othertemplate.h"

#include "base/listtext.h"
#include "csv/headertext.h"
#include "importing/headerparts.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

QList<ImportNotice> otherTemplateNotices(
    const TableFile &file, const QList<ColumnProfile> &columns, const EventTemplate &eventTemplate)
{
    constexpr qsizetype mostNamed = 3;
    QStringList named = file.templateIds;
    for (const ColumnProfile &column : columns) {
        if (isOneOf(comparedText(column.header), { u"eventtemplateid", u"eventtypename" }))
            named += column.distinct.isEmpty() ? column.examples : column.distinct;
    }
    named.removeAll(eventTemplate.id);
    named.removeDuplicates();
    if (named.isEmpty() || eventTemplate.id.isEmpty())
        return {};
    return { { ImportNotice::Kind::File,
        QCoreApplication::translate("ImportNotice",
            "Events of the file name another template: %1. They become events of “%2” (%3) all the same.")
            .arg(joinedList(named, mostNamed), eventTemplate.name, eventTemplate.id) } };
}

} // namespace composer
