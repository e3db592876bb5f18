#include "validation/eventcheck.h"

#include "validation/draftcheck.h"
#include "validation/rowcheck.h"

namespace composer {

QList<Issue> checkEvents(const EventTable &table, const CheckOptions &options, const std::atomic_bool *cancel)
{
    return DraftCheck::whole(table, options, cancel).issues();
}

QList<Issue> checkRow(const EventTable &table, qsizetype row, const CheckOptions &options)
{
    QList<Issue> issues;
    if (isChecked(table, row)) {
        RowReader reader(table);
        reader.read(row);
        RowCheck(reader, DraftFacts(table, options), issues)();
    }
    return issues;
}

} // namespace composer
