// The part of LedgerTables that reads a damaged ledger: row by row, each for itself.
#include "storage/ledgerrow_p.h"

#include <QSqlError>
#include <QVariant>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgerrow;

bool LedgerTables::rescue(
    qint64 plan, qint64 eventCount, QList<PackedRows> &rows, QList<PackedBody> &bodies, QList<LedgerEntry> &entries)
{
    const auto keepRows = [&](const PackedRows &some) -> Result<void> {
        rows.append(some);
        return {};
    };
    // Either all that is said about them fits together, or each piece is taken for itself.
    bool isWhole = forEachRows(plan, eventCount, keepRows).has_value();
    if (!isWhole) {
        rows.clear();
        for (int number = 1; number <= greatestNumber; ++number) {
            const auto some = this->rows(plan, number);
            if (!some)
                break;
            rows.append(*some);
        }
    }
    const auto head = this->head(plan);
    const auto story = head ? this->entries(plan, *head) : Result<QList<LedgerEntry>>(fail(head.error()));
    isWhole = isWhole && story;
    if (story)
        entries = *story;
    else
        entries = entriesUpToTheFirstBroken(plan);
    for (int number = 1; number <= (head ? head->lastBatch : greatestNumber); ++number) {
        if (auto body = packedBody(plan, number)) {
            if (!body->isLost() && !unpackBody(*body, true)) { // its bytes are not what was frozen
                isWhole = false;
                if (const auto batch = unpackBody(*body, false))
                    body = packBodyWithoutBytes(*batch);
            }
            bodies.append(*body);
            continue;
        }
        isWhole = isWhole && !head;
        if (number > rows.size())
            break; // one that was cut later: nobody knows from which
        // As it was frozen, the rows of a piece left in the batch of its number.
        FrozenBatch lost;
        lost.number = number;
        const PackedRows &piece = rows[number - 1];
        for (qint32 position = piece.first; position < piece.first + piece.count; ++position)
            lost.positions.append(position);
        bodies.append(packBodyWithoutBytes(lost));
    }
    return isWhole && head;
}

Result<void> LedgerTables::checkStructure()
{
    auto query = m_database.prepare(u"PRAGMA quick_check(1)"_s);
    if (!query)
        return fail(query.error());
    return forEachRow(*query, [&]() -> Result<void> {
        const QString word = query->value(0).toString();
        return word == "ok"_L1 ? Result<void>() : Result<void>(fail(damaged(word)));
    });
}

std::optional<PackedBody> LedgerTables::packedBody(qint64 plan, int number)
{
    auto query = m_database.cached(u"SELECT first, count, layout, hash, sum, body FROM bodies WHERE key = ?"_s);
    if (!query)
        return {};
    const qint64 key = keyOf(plan, number);
    query->addBindValue(key);
    std::optional<PackedBody> found;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        const PackedBody packed { number, query->value(0).toInt(), query->value(1).toInt(),
            query->value(2).toByteArray(), query->value(5).toByteArray(), query->value(3).toByteArray() };
        if (query->value(4).toByteArray() == sumOfBody(key, packed))
            found = packed;
        return {};
    });
    return read ? found : std::nullopt;
}

QList<LedgerEntry> LedgerTables::entriesUpToTheFirstBroken(qint64 plan)
{
    QList<LedgerEntry> entries;
    while (const auto entry = this->entry(plan, entries.size() + 1))
        entries.append(*entry);
    return entries;
}

bool LedgerTables::copyAccounts(LedgerTables &from)
{
    auto query
        = from.m_database.cached(u"SELECT connection, address, kind, hub_id, at, sum FROM accounts ORDER BY seq"_s);
    if (!query)
        return false;
    const auto copied = from.forEachRow(*query, [&]() -> Result<void> {
        const QByteArray sum
            = (RowSum() << query->value(0).toString() << query->value(1).toString() << query->value(2).toInt()
                        << query->value(3).toString() << query->value(4).toLongLong())
                  .value();
        if (query->value(5).toByteArray() != sum)
            return {}; // not whole: it is learned again
        const auto added
            = insert(u"INSERT INTO accounts (connection, address, kind, hub_id, at, sum) VALUES (?, ?, ?, ?, ?, ?)"_s,
                { query->value(0), query->value(1), query->value(2), query->value(3), query->value(4), sum });
        return added ? addTurn(accountTurn) : added;
    });
    return copied.has_value();
}

} // namespace composer
