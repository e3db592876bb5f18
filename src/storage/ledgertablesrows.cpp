// The part of LedgerTables that reads the rows of plans, many at a time.
#include "base/parallelworkers.h"
#include "storage/ledgerrow_p.h"

#include <QVariant>

#include <algorithm>
#include <atomic>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgerrow;

namespace {

// A reader that stays in one transaction keeps the log from being taken in: slices are of a few milliseconds.
constexpr qsizetype rowsOfSlice = 500;

} // namespace

Result<QList<LedgerTables::RowsPlace>> LedgerTables::rowsPlaces(qint64 plan, qint64 eventCount)
{
    auto query
        = m_database.cached(u"SELECT key, first, count FROM plan_rows WHERE key >= ? AND key < ? ORDER BY key"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(keyOf(plan, 0));
    query->addBindValue(keyOf(plan + 1, 0));
    QList<RowsPlace> places;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        places.append({ numberOf(query->value(0).toLongLong()), query->value(1).toInt(), query->value(2).toInt() });
        return {};
    });
    if (!read)
        return fail(read.error());
    qint64 next = 0;
    for (const RowsPlace &place : std::as_const(places)) {
        if (place.first != next || place.count <= 0)
            return fail(damaged(u"rows of plan %1"_s.arg(plan)));
        next += place.count;
    }
    if (next != eventCount)
        return fail(damaged(u"rows of plan %1"_s.arg(plan)));
    return places;
}

namespace {

PackedRows rowsOf(const QSqlQuery &query)
{
    return { query.value(1).toInt(), query.value(2).toInt(), query.value(3).toByteArray(), query.value(4).toByteArray(),
        query.value(5).toByteArray(), query.value(6).toByteArray() };
}

} // namespace

/// Reads all pieces in their order, some at a time. `look` says whether those are whole.
Result<void> LedgerTables::forEachSlice(
    qint64 plan, qint64 eventCount, const std::function<bool(const QList<StoredRows> &slice)> &look)
{
    const auto places = rowsPlaces(plan, eventCount);
    if (!places)
        return fail(places.error());
    // Nothing of a plan's rows ever changes: each slice may be a transaction of its own, so that none is long.
    for (qsizetype at = 0; at < places->size();) {
        const qsizetype end = std::min(places->size(), at + rowsOfSlice);
        const auto stored = storedRows(plan, places->at(at).number, places->at(end - 1).number);
        if (!stored)
            return fail(stored.error());
        bool isWhole = stored->size() == end - at;
        for (qsizetype i = 0; isWhole && i < stored->size(); ++i)
            isWhole = stored->at(i).number() == places->at(at + i).number;
        if (!isWhole || !look(*stored))
            return fail(damaged(u"rows %1 of plan %2"_s.arg(places->at(at).number).arg(plan)));
        at = end;
    }
    return {};
}

namespace {

/// Calls `look` with every index, on all cores; false when one of them says so.
bool onAllCores(qsizetype count, const std::function<bool(int index)> &look)
{
    std::atomic_bool isWhole = true;
    ParallelWorkers crew(count > 1 ? ParallelWorkers::usualThreads() : 1);
    crew.run(static_cast<int>(count), [&](int index) {
        if (isWhole && !look(index))
            isWhole = false;
    });
    return isWhole;
}

} // namespace

Result<void> LedgerTables::forEachRows(
    qint64 plan, qint64 eventCount, const std::function<Result<void>(const PackedRows &)> &visit)
{
    Result<void> visited;
    const auto read = forEachSlice(plan, eventCount, [&](const QList<StoredRows> &slice) {
        const bool isWhole = onAllCores(slice.size(), [&](int index) { return slice[index].isWhole(); });
        for (qsizetype i = 0; isWhole && visited && i < slice.size(); ++i)
            visited = visit(slice[i].rows);
        return isWhole && visited;
    });
    return visited ? read : visited;
}

Result<LedgerRows> LedgerTables::allRows(qint64 plan, qint64 eventCount)
{
    LedgerRows all;
    all.reserve(eventCount);
    const auto read = forEachSlice(plan, eventCount, [&](const QList<StoredRows> &slice) {
        std::vector<LedgerRows> pieces(static_cast<size_t>(slice.size()));
        const bool isWhole = onAllCores(slice.size(), [&](int index) {
            LedgerRows &piece = pieces[static_cast<size_t>(index)];
            piece.reserve(slice[index].rows.count);
            return slice[index].isWhole() && unpackRows(slice[index].rows, piece);
        });
        for (const LedgerRows &piece : pieces)
            all.append(piece);
        return isWhole;
    });
    return read ? Result<LedgerRows>(std::move(all)) : Result<LedgerRows>(fail(read.error()));
}

int LedgerTables::StoredRows::number() const
{
    return numberOf(key);
}

bool LedgerTables::StoredRows::isWhole() const
{
    return sum == sumOfRows(key, rows);
}

Result<QList<LedgerTables::StoredRows>> LedgerTables::storedRows(qint64 plan, int first, int last)
{
    auto query = m_database.cached(u"SELECT * FROM plan_rows WHERE key >= ? AND key <= ? ORDER BY key"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(keyOf(plan, first));
    query->addBindValue(keyOf(plan, last));
    QList<StoredRows> pieces;
    pieces.reserve(last - first + 1);
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        pieces.append({ query->value(0).toLongLong(), rowsOf(*query), query->value(7).toByteArray() });
        return {};
    });
    return read ? Result<QList<StoredRows>>(std::move(pieces)) : Result<QList<StoredRows>>(fail(read.error()));
}

Result<PackedRows> LedgerTables::rows(qint64 plan, int number)
{
    auto query = m_database.cached(u"SELECT * FROM plan_rows WHERE key = ?"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(keyOf(plan, number));
    std::optional<PackedRows> found;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        const PackedRows rows = rowsOf(*query);
        if (query->value(7).toByteArray() == sumOfRows(keyOf(plan, number), rows))
            found = rows;
        return {};
    });
    if (!read)
        return fail(read.error());
    if (!found)
        return fail(damaged(u"rows %1 of plan %2"_s.arg(number).arg(plan)));
    return *found;
}

} // namespace composer
