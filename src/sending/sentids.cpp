#include "sending/sentids.h"

#include "domain/accountids.h"

namespace composer {

void takeSentIds(EventTable &table, const LedgerRows &rows)
{
    for (qsizetype position = 0; position < rows.size(); ++position) {
        const EventIdBits bits = parseEventId(rows.eventId(position));
        if (!AccountIds::isOfAccount(bits))
            continue;
        const qsizetype row = table.rowOf(rows.rowId(position));
        if (row >= 0 && AccountIds::isOfFields(table.eventIdBits(row)))
            table.setEventId(row, bits);
    }
}

} // namespace composer
