// The part of LedgerTables that reads rows, batches and lines of plans, many at a time and looked at on all cores.
#include "base/parallelworkers.h"
#include "storage/ledgerrow_p.h"

#include <QVariant>

#include <algorithm>
#include <atomic>
#include <future>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgerrow;

namespace {

// A reader that stays in one transaction keeps the log from being taken in: slices are of a few milliseconds.
constexpr qint32 rowsOfSlice = 50'000;
constexpr int bodiesOfSlice = 5'000;
constexpr int linesOfSlice = 10'000;
constexpr qsizetype usualIdentityBytes = 24; // an address

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
        query.value(5).toByteArray(), query.value(6).toByteArray(), query.value(8).toByteArray() };
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
        qsizetype end = at + 1;
        while (end < places->size() && places->at(end).first - places->at(at).first < rowsOfSlice)
            ++end;
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
    constexpr qsizetype worthThreads = 8; // making one costs as much as looking at some
    ParallelWorkers crew(count >= worthThreads ? ParallelWorkers::usualThreads() : 1);
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
    const auto unpack = [&](const QList<StoredRows> &slice) {
        std::vector<LedgerRows> pieces(static_cast<size_t>(slice.size()));
        const bool isWhole = onAllCores(slice.size(), [&](int index) {
            if (!slice[index].isWhole())
                return false;
            LedgerRows &piece = pieces[static_cast<size_t>(index)];
            piece.reserve(slice[index].rows.count);
            return unpackRows(slice[index].rows, piece);
        });
        for (const LedgerRows &piece : pieces)
            all.append(piece);
        return isWhole;
    };
    // While one slice is unpacked, the next one is read.
    std::future<bool> unpacking;
    const auto read = forEachSlice(plan, eventCount, [&](const QList<StoredRows> &slice) {
        if (unpacking.valid() && !unpacking.get())
            return false;
        if (all.isEmpty())
            all.reserve(eventCount, eventCount * usualIdentityBytes);
        unpacking = std::async(std::launch::async, [&unpack, slice] { return unpack(slice); });
        return true;
    });
    const bool isWhole = !unpacking.valid() || unpacking.get();
    if (!read)
        return fail(read.error());
    if (!isWhole)
        return fail(damaged(u"rows of plan %1"_s.arg(plan)));
    return all;
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

namespace {

/// A batch as it was read, without its bytes, and not looked at yet.
struct StoredBody {
    qint64 key = 0;
    PackedBody packed {};
    QByteArray sum {};
};

/// Whether it is whole, and its positions are the plan's.
bool isBatchOf(const StoredBody &stored, qint64 eventCount, FrozenBatch &batch)
{
    if (stored.sum != sumOfBody(stored.key, stored.packed))
        return false;
    auto unpacked = unpackBody(stored.packed, false);
    if (!unpacked)
        return false;
    batch = std::move(*unpacked);
    return std::all_of(batch.positions.cbegin(), batch.positions.cend(),
        [&](qint32 position) { return position >= 0 && position < eventCount; });
}

} // namespace

Result<QList<FrozenBatch>> LedgerTables::bodies(qint64 plan, qint64 eventCount, const Head &head)
{
    QList<FrozenBatch> batches;
    batches.reserve(head.lastBatch);
    while (batches.size() < head.lastBatch) {
        auto query = m_database.cached(u"SELECT key, first, count, layout, hash, sum FROM bodies WHERE key >= ? AND"
                                       " key <= ? ORDER BY key LIMIT ?"_s);
        if (!query)
            return fail(query.error());
        query->addBindValue(keyOf(plan, static_cast<int>(batches.size()) + 1));
        query->addBindValue(keyOf(plan, head.lastBatch));
        query->addBindValue(bodiesOfSlice);
        std::vector<StoredBody> slice;
        const auto read = forEachRow(*query, [&]() -> Result<void> {
            StoredBody stored { query->value(0).toLongLong() };
            stored.packed.number = numberOf(stored.key);
            stored.packed.first = query->value(1).toInt();
            stored.packed.count = query->value(2).toInt();
            stored.packed.layout = query->value(3).toByteArray();
            stored.packed.hash = query->value(4).toByteArray();
            stored.sum = query->value(5).toByteArray();
            slice.push_back(std::move(stored));
            return {};
        });
        if (!read)
            return fail(read.error());
        const qsizetype before = batches.size();
        batches.resize(before + static_cast<qsizetype>(slice.size()));
        FrozenBatch *const into = batches.data() + before;
        const bool isWhole = !slice.empty() && onAllCores(static_cast<qsizetype>(slice.size()), [&](int index) {
            const StoredBody &stored = slice[static_cast<size_t>(index)];
            return stored.packed.number == before + index + 1 && isBatchOf(stored, eventCount, into[index]);
        });
        if (!isWhole)
            return fail(damaged(u"batches after %1 of plan %2"_s.arg(before).arg(plan)));
    }
    return batches;
}

std::optional<LedgerEntry> ledgerrow::entryOf(const QSqlQuery &query)
{
    const int kind = query.value(0).toInt();
    const int state = query.value(4).toInt();
    if (kind < 0 || kind > int(LedgerEntry::Kind::Stopped) || state < 0 || state >= rowStateCount)
        return {};
    LedgerEntry entry;
    entry.kind = static_cast<LedgerEntry::Kind>(kind);
    entry.atMs = query.value(1).toLongLong();
    entry.batch = query.value(2).toInt();
    entry.position = query.value(3).toInt();
    entry.state = static_cast<RowState>(state);
    entry.status = query.value(5).toInt();
    entry.reason = query.value(6).toString();
    entry.serverMessage = query.value(7).toString();
    entry.tokenName = query.value(8).toString();
    entry.correlationId = query.value(9).toString();
    return entry;
}

Result<QList<LedgerEntry>> LedgerTables::entries(qint64 plan, const Head &head)
{
    QList<LedgerEntry> entries;
    entries.reserve(head.lines);
    QByteArray chain;
    while (entries.size() < head.lines) {
        auto query = m_database.cached(
            u"SELECT kind, at, batch, position, state, status, reason, server_message, token,"
            " correlation_id, sum, key FROM lines WHERE key >= ? AND key <= ? ORDER BY key LIMIT ?"_s);
        if (!query)
            return fail(query.error());
        query->addBindValue(lineKey(plan, entries.size() + 1));
        query->addBindValue(lineKey(plan, head.lines));
        query->addBindValue(linesOfSlice);
        const qsizetype before = entries.size();
        QList<QByteArray> sums;
        const auto read = forEachRow(*query, [&]() -> Result<void> {
            const auto entry = entryOf(*query);
            if (!entry || query->value(11).toLongLong() != lineKey(plan, entries.size() + 1))
                return fail(damaged(u"line %1 of plan %2"_s.arg(entries.size() + 1).arg(plan)));
            sums.append(query->value(10).toByteArray());
            entries.append(*entry);
            return {};
        });
        if (!read)
            return fail(read.error());
        const bool isWhole = !sums.isEmpty() && onAllCores(sums.size(), [&](int index) {
            return sums.at(index) == sumOfEntry(lineKey(plan, before + index + 1), entries.at(before + index));
        });
        if (!isWhole)
            return fail(damaged(u"lines after %1 of plan %2"_s.arg(before).arg(plan)));
        for (const QByteArray &sum : std::as_const(sums))
            chain = nextLink(chain, sum);
    }
    if (chain != head.chain)
        return fail(damaged(u"lines of plan %1"_s.arg(plan)));
    return entries;
}

} // namespace composer
