// The part of LedgerTables that reads a damaged ledger: row by row, each for itself.
#include "storage/ledgerrow_p.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <numeric>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgerrow;

namespace {

/// The batches in which rows left, as they were frozen: numbers and positions.
QList<FrozenBatch> frozenBatches(const QList<PackedRows> &rows)
{
    QList<FrozenBatch> batches;
    for (const PackedRows &piece : rows) {
        qint32 position = piece.first;
        const QList<qint32> sizes = batchSizes(piece);
        for (const qint32 size : sizes) {
            FrozenBatch batch;
            batch.number = static_cast<int>(batches.size()) + 1;
            batch.positions.resize(size);
            std::iota(batch.positions.begin(), batch.positions.end(), position);
            position += size;
            batches.append(batch);
        }
    }
    return batches;
}

} // namespace

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
        for (int number = 1; number <= greatestNumber;) {
            const auto some = this->rows(plan, number);
            if (!some)
                break;
            number += static_cast<int>(std::max<qsizetype>(batchSizes(*some).size(), 1));
            rows.append(*some);
        }
    }
    const QList<FrozenBatch> frozen = frozenBatches(rows);
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
        if (number > frozen.size())
            break; // one that was cut later: nobody knows from which
        bodies.append(packBodyWithoutBytes(frozen[number - 1]));
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
