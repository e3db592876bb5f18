// The half of LedgerTables that reads: every row is looked at before it is believed.
#include "storage/ledgerrow_p.h"

#include <QSqlError>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgerrow;

Result<LedgerTables::Head> LedgerTables::head(qint64 plan)
{
    auto query = m_database.cached(u"SELECT lines, last_batch, chain, sum FROM heads WHERE plan = ?"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(plan);
    std::optional<Head> found;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        const Head head { query->value(0).toLongLong(), query->value(1).toInt(), query->value(2).toByteArray() };
        if (query->value(3).toByteArray() == sumOfHead(plan, head))
            found = head;
        return {};
    });
    if (!read)
        return fail(read.error());
    if (!found)
        return fail(damaged(u"head of plan %1"_s.arg(plan)));
    return *found;
}

Result<qint64> LedgerTables::lastTurn()
{
    auto query = m_database.cached(u"SELECT IFNULL(MAX(number), 0) FROM turns"_s);
    if (!query)
        return fail(query.error());
    qint64 last = 0;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        last = query->value(0).toLongLong();
        return {};
    });
    return read ? Result<qint64>(last) : Result<qint64>(fail(read.error()));
}

Result<QList<LedgerTables::Plan>> LedgerTables::readPlans(bool leaveOutDamaged)
{
    auto query = m_database.cached(
        u"SELECT number, plan_id, portal_id, portal_name, base_url, profile, is_practice, template_id, template_name,"
        " draft_id, draft_name, created_at, event_count, excused, hub_kind, hub_id, hash_method, sum FROM plans"
        " ORDER BY number"_s);
    if (!query)
        return fail(query.error());
    QList<Plan> plans;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        Plan plan;
        LedgerSend &send = plan.send;
        int column = 0;
        const auto next = [&] { return query->value(column++); };
        plan.number = next().toLongLong();
        for (QString *value : { &send.planId, &send.portalId, &send.portalName, &send.baseUrl, &send.profile })
            *value = next().toString();
        send.isPractice = next().toBool();
        for (QString *value : { &send.templateId, &send.templateName, &send.draftId, &send.draftName })
            *value = next().toString();
        send.createdAtMs = next().toLongLong();
        send.eventCount = next().toLongLong();
        const QString excused = next().toString();
        send.hubKind = static_cast<AccountIdentity::Kind>(std::clamp(next().toInt(), 0, 2));
        send.hubId = next().toString();
        const QString method = next().toString();
        const bool whole = next().toByteArray() == sumOfPlan(plan.number, send, excused) && method == "blake2b-256"_L1;
        if (!whole && leaveOutDamaged)
            return {};
        if (!whole)
            return fail(damaged(u"plan %1"_s.arg(plan.number)));
        const QStringList list = excused.split(u' ', Qt::SkipEmptyParts);
        send.excused = QSet<QString>(list.cbegin(), list.cend());
        plans.append(plan);
        return {};
    });
    return read ? Result<QList<Plan>>(plans) : Result<QList<Plan>>(fail(read.error()));
}

Result<QSet<qint64>> LedgerTables::publishedPlans()
{
    QSet<qint64> byTurn;
    QSet<qint64> byHead;
    auto turns = m_database.cached(u"SELECT number, plan, sum FROM turns ORDER BY number"_s);
    auto heads = m_database.cached(u"SELECT plan FROM heads"_s);
    if (!turns || !heads)
        return fail(!turns ? turns.error() : heads.error());
    qint64 number = 0;
    qint64 learned = 0;
    qint64 facts = 0;
    auto read = forEachRow(*turns, [&]() -> Result<void> {
        const qint64 plan = turns->value(1).toLongLong();
        if (turns->value(0).toLongLong() != ++number || turns->value(2).toByteArray() != (RowSum() << plan).value())
            return fail(damaged(u"turn %1"_s.arg(number)));
        if (plan == accountTurn)
            ++learned;
        else if (plan == factTurn)
            ++facts;
        else
            byTurn.insert(plan);
        return {};
    });
    if (read)
        read = forEachRow(*heads, [&]() -> Result<void> {
            byHead.insert(heads->value(0).toLongLong());
            return {};
        });
    if (!read)
        return fail(read.error());
    if (byTurn != byHead)
        return fail(damaged(u"turns and heads"_s));
    // Every account that was learned took a turn, and so did every fact.
    for (const auto &[table, count] : { std::pair(u"accounts"_s, learned), std::pair(u"facts"_s, facts) }) {
        if (auto counted = tableHas(table, count); !counted)
            return fail(counted.error());
    }
    return byTurn;
}

Result<void> LedgerTables::tableHas(const QString &table, qint64 count)
{
    auto query = m_database.cached(u"SELECT COUNT(*) FROM "_s + table);
    if (!query)
        return fail(query.error());
    return forEachRow(*query, [&]() -> Result<void> {
        return query->value(0).toLongLong() == count ? Result<void>() : Result<void>(fail(damaged(table)));
    });
}

Result<QList<LedgerTables::Plan>> LedgerTables::plans()
{
    const auto published = publishedPlans();
    auto plans = readPlans();
    if (!published || !plans)
        return fail(!published ? published.error() : plans.error());
    plans->removeIf([&](const Plan &plan) { return !published->contains(plan.number); });
    if (plans->size() != published->size())
        return fail(damaged(u"plans are missing"_s));
    return plans;
}

Result<QList<LedgerTables::Plan>> LedgerTables::wholePlans()
{
    QSet<qint64> visible;
    auto query = m_database.cached(u"SELECT plan FROM turns UNION SELECT plan FROM heads"_s);
    if (!query)
        return fail(query.error());
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        visible.insert(query->value(0).toLongLong());
        return {};
    });
    auto plans = readPlans(true);
    if (!read || !plans)
        return fail(!read ? read.error() : plans.error());
    plans->removeIf([&](const Plan &plan) { return !visible.contains(plan.number); });
    return plans;
}

Result<QList<LedgerTables::Plan>> LedgerTables::unfinishedPlans()
{
    const auto published = publishedPlans();
    auto plans = readPlans();
    if (!published || !plans)
        return fail(!published ? published.error() : plans.error());
    plans->removeIf([&](const Plan &plan) { return published->contains(plan.number); });
    return plans;
}

Result<FrozenBatch> LedgerTables::body(qint64 plan, int number)
{
    auto query = m_database.cached(u"SELECT first, count, layout, hash, sum, body FROM bodies WHERE key = ?"_s);
    if (!query)
        return fail(query.error());
    const qint64 key = keyOf(plan, number);
    query->addBindValue(key);
    std::optional<FrozenBatch> batch;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        const PackedBody packed { number, query->value(0).toInt(), query->value(1).toInt(),
            query->value(2).toByteArray(), query->value(5).toByteArray(), query->value(3).toByteArray() };
        if (query->value(4).toByteArray() == sumOfBody(key, packed))
            batch = unpackBody(packed, true);
        return {};
    });
    if (!read)
        return fail(read.error());
    if (!batch)
        return fail(damaged(u"batch %1 of plan %2"_s.arg(number).arg(plan)));
    return *batch;
}

/// One line by itself; nothing when it is not there or not whole.
std::optional<LedgerEntry> LedgerTables::entry(qint64 plan, qint64 number)
{
    auto query = m_database.cached(u"SELECT kind, at, batch, position, state, status, reason, server_message, token,"
                                   " correlation_id, sum FROM lines WHERE key = ?"_s);
    if (!query)
        return {};
    const qint64 key = lineKey(plan, number);
    query->addBindValue(key);
    std::optional<LedgerEntry> found;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        const auto entry = entryOf(*query);
        if (entry && query->value(10).toByteArray() == sumOfEntry(key, *entry))
            found = entry;
        return {};
    });
    return read ? found : std::nullopt;
}

Result<std::vector<quint64>> LedgerTables::leastKeys(qint64 plan, KeyKind kind, qint64 eventCount)
{
    auto query = m_database.cached(u"SELECT key, least FROM keys WHERE key >= ? AND key < ? ORDER BY key"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(keyOf(plan, kind, 0));
    query->addBindValue(keyOf(plan, kind, 0) + (qint64(1) << (numberBits - 1)));
    std::vector<quint64> least;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        const auto key = static_cast<quint64>(query->value(1).toLongLong());
        const bool follows = query->value(0).toLongLong() == keyOf(plan, kind, static_cast<int>(least.size()))
            && (least.empty() || least.back() <= key);
        if (!follows)
            return fail(damaged(u"keys of plan %1"_s.arg(plan)));
        least.push_back(key);
        return {};
    });
    if (!read)
        return fail(read.error());
    if (static_cast<qint64>(least.size()) != (eventCount + keysOfPiece - 1) / keysOfPiece)
        return fail(damaged(u"keys of plan %1"_s.arg(plan)));
    return least;
}

int LedgerTables::StoredKeys::piece() const
{
    return static_cast<int>(key & ((1 << (numberBits - 1)) - 1));
}

std::optional<std::vector<KeyPlace>> LedgerTables::StoredKeys::places(qint64 eventCount) const
{
    const qint64 expected = std::min<qint64>(keysOfPiece, eventCount - piece() * keysOfPiece);
    const bool isWhole = sum == (RowSum() << key << keys << positions).value() && keys.size() == 2 * positions.size()
        && keys.size() == expected * qsizetype(sizeof(quint64));
    if (!isWhole || expected <= 0)
        return std::nullopt;
    std::vector<KeyPlace> places(static_cast<size_t>(expected));
    bool areInside = true;
    for (size_t i = 0; i < places.size(); ++i) {
        places[i] = { qFromLittleEndian<quint64>(keys.constData() + i * sizeof(quint64)),
            qFromLittleEndian<qint32>(positions.constData() + i * sizeof(qint32)) };
        areInside = areInside && places[i].position >= 0 && places[i].position < eventCount;
    }
    if (!areInside || places.front().key != least)
        return std::nullopt;
    return places;
}

Result<QList<LedgerTables::StoredKeys>> LedgerTables::storedKeys(qint64 plan, KeyKind kind, int first, int last)
{
    auto query = m_database.cached(
        u"SELECT key, least, keys, positions, sum FROM keys WHERE key >= ? AND key <= ? ORDER BY key"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(keyOf(plan, kind, first));
    query->addBindValue(keyOf(plan, kind, last));
    QList<StoredKeys> pieces;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        pieces.append({ query->value(0).toLongLong(), static_cast<quint64>(query->value(1).toLongLong()),
            query->value(2).toByteArray(), query->value(3).toByteArray(), query->value(4).toByteArray() });
        if (pieces.constLast().piece() != first + pieces.size() - 1)
            return fail(damaged(u"keys of plan %1"_s.arg(plan)));
        return {};
    });
    if (!read)
        return fail(read.error());
    if (pieces.size() != last - first + 1)
        return fail(damaged(u"keys %1 of plan %2"_s.arg(first + pieces.size()).arg(plan)));
    return pieces;
}

Result<std::vector<KeyPlace>> LedgerTables::keys(qint64 plan, KeyKind kind, int piece, qint64 eventCount)
{
    const auto stored = storedKeys(plan, kind, piece, piece);
    if (!stored)
        return fail(stored.error());
    auto places = stored->constFirst().places(eventCount);
    if (!places)
        return fail(damaged(u"keys %1 of plan %2"_s.arg(piece).arg(plan)));
    return std::move(*places);
}

} // namespace composer
