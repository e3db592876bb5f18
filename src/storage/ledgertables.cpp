#include "storage/ledgertables.h"

#include "storage/rowsum.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct LedgerText {
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

constexpr std::array<QLatin1StringView, rowStateCount> stateKeys { "waiting"_L1, "in_flight"_L1, "created"_L1,
    "refused"_L1, "unknown"_L1, "not_sent"_L1, "conflict"_L1, "skipped"_L1 };

constexpr int numberBits = 24; // of a batch or a piece within its plan
constexpr int greatestNumber = (1 << (numberBits - 1)) - 1; // one bit is the kind's

qint64 keyOf(qint64 plan, int number)
{
    return plan << numberBits | number;
}

qint64 keyOf(qint64 plan, KeyKind kind, int piece)
{
    return plan << numberBits | qint64(kind) << (numberBits - 1) | piece;
}

int numberOf(qint64 key)
{
    return static_cast<int>(key & ((1 << numberBits) - 1));
}

QByteArray sumOfPlan(qint64 number, const LedgerSend &send, const QString &excused)
{
    RowSum sum;
    sum << number << send.planId << send.portalId << send.portalName << send.baseUrl << send.profile
        << int(send.isPractice) << send.templateId << send.templateName << send.draftId << send.draftName
        << send.createdAtMs << send.eventCount << excused << int(send.hubKind) << send.hubId;
    return sum.value();
}

QByteArray sumOfRows(qint64 key, const PackedRows &rows)
{
    return (RowSum() << key << rows.first << rows.count << rows.ids << rows.prints << rows.rest << rows.about).value();
}

QByteArray sumOfBody(qint64 key, const PackedBody &body)
{
    // The bytes have a hash of their own, which is in here.
    return (RowSum() << key << body.first << body.count << body.layout << body.hash).value();
}

QByteArray sumOfEntry(qint64 key, const LedgerEntry &entry)
{
    return (RowSum() << key << int(entry.kind) << entry.atMs << entry.batch << entry.position << int(entry.state)
                     << entry.status << entry.reason << entry.serverMessage << entry.tokenName << entry.correlationId)
        .value();
}

qint64 lineKey(qint64 plan, qint64 number)
{
    return plan << 32 | number;
}

QByteArray sumOfHead(qint64 plan, const LedgerTables::Head &head)
{
    return (RowSum() << plan << head.lines << head.lastBatch << head.chain).value();
}

QByteArray nextLink(const QByteArray &chain, const QByteArray &sum)
{
    return (RowSum() << chain << sum).value();
}

QString joined(const QSet<QString> &plans)
{
    QStringList list(plans.cbegin(), plans.cend());
    list.sort();
    return list.join(u' ');
}

/// SQLite's own emptiness is not ours: a null text would be NULL.
QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

} // namespace

QString rowStateKey(RowState state)
{
    return stateKeys[static_cast<size_t>(state)];
}

QStringList ledgerTableStatements()
{
    QStringList statements {
        u"CREATE TABLE plans (number INTEGER PRIMARY KEY, plan_id TEXT NOT NULL UNIQUE, portal_id TEXT NOT NULL,"
        " portal_name TEXT NOT NULL, base_url TEXT NOT NULL, profile TEXT NOT NULL, is_practice INTEGER NOT NULL,"
        " template_id TEXT NOT NULL, template_name TEXT NOT NULL, draft_id TEXT NOT NULL, draft_name TEXT NOT NULL,"
        " created_at INTEGER NOT NULL, event_count INTEGER NOT NULL, excused TEXT NOT NULL, hub_kind INTEGER NOT NULL,"
        " hub_id TEXT NOT NULL, hash_method TEXT NOT NULL, sum BLOB NOT NULL)"_s,
        u"CREATE TABLE turns (number INTEGER PRIMARY KEY AUTOINCREMENT, plan INTEGER NOT NULL, sum BLOB NOT NULL)"_s,
        u"CREATE INDEX turns_by_plan ON turns (plan)"_s,
        u"CREATE TABLE heads (plan INTEGER PRIMARY KEY, lines INTEGER NOT NULL, last_batch INTEGER NOT NULL,"
        " chain BLOB NOT NULL, sum BLOB NOT NULL)"_s,
        u"CREATE TABLE plan_rows (key INTEGER PRIMARY KEY, first INTEGER NOT NULL, count INTEGER NOT NULL,"
        " ids BLOB NOT NULL, prints BLOB NOT NULL, rest BLOB NOT NULL, about BLOB NOT NULL, sum BLOB NOT NULL)"_s,
        u"CREATE TABLE bodies (key INTEGER PRIMARY KEY, first INTEGER NOT NULL, count INTEGER NOT NULL,"
        " layout BLOB NOT NULL, hash BLOB NOT NULL, sum BLOB NOT NULL, body BLOB NOT NULL)"_s,
        u"CREATE TABLE keys (key INTEGER PRIMARY KEY, least INTEGER NOT NULL, sum BLOB NOT NULL, keys BLOB NOT NULL,"
        " positions BLOB NOT NULL)"_s,
        u"CREATE TABLE lines (key INTEGER PRIMARY KEY, at INTEGER NOT NULL,"
        " kind INTEGER NOT NULL, batch INTEGER NOT NULL, position INTEGER NOT NULL, state INTEGER NOT NULL,"
        " status INTEGER NOT NULL, reason TEXT NOT NULL, server_message TEXT NOT NULL, token TEXT NOT NULL,"
        " correlation_id TEXT NOT NULL, sum BLOB NOT NULL)"_s,
        u"CREATE TABLE accounts (seq INTEGER PRIMARY KEY AUTOINCREMENT, connection TEXT NOT NULL,"
        " address TEXT NOT NULL, kind INTEGER NOT NULL, hub_id TEXT NOT NULL, at INTEGER NOT NULL, sum BLOB NOT NULL)"_s,
        // What the lines of a plan come to, up to one of them. Worked out of the rest: may be changed or missing.
        u"CREATE TABLE counts (plan INTEGER PRIMARY KEY, last_entry INTEGER NOT NULL, last_batch INTEGER NOT NULL,"
        " unknown_batches INTEGER NOT NULL, waiting INTEGER NOT NULL, created INTEGER NOT NULL, refused INTEGER NOT "
        "NULL,"
        " unknown INTEGER NOT NULL, skipped INTEGER NOT NULL, not_sent INTEGER NOT NULL)"_s,
    };
    for (const QString &table :
        { u"plans"_s, u"turns"_s, u"plan_rows"_s, u"bodies"_s, u"keys"_s, u"lines"_s, u"accounts"_s })
        statements.append(u"CREATE TRIGGER %1_stay BEFORE UPDATE ON %1 BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s
                              .arg(table));
    for (const QString &table : { u"turns"_s, u"lines"_s, u"accounts"_s })
        statements.append(
            u"CREATE TRIGGER %1_are_kept BEFORE DELETE ON %1 BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s.arg(
                table));
    // What was never published may go: nothing of it left.
    statements.append(u"CREATE TRIGGER plans_are_kept BEFORE DELETE ON plans WHEN EXISTS (SELECT 1 FROM turns WHERE plan "
                      u"= OLD.number) BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s);
    for (const QString &table : { u"plan_rows"_s, u"bodies"_s, u"keys"_s })
        statements.append(u"CREATE TRIGGER %1_are_kept BEFORE DELETE ON %1 WHEN EXISTS (SELECT 1 FROM turns WHERE plan ="
                          " OLD.key >> 24) BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s.arg(table));
    return statements;
}

Error LedgerTables::damaged(const QString &what) const
{
    return { ErrorCode::Damaged,
        LedgerText::tr("The record of sends in %1 is damaged. It can still be read; nothing is sent to its accounts."
                       " `sends verify` says what is whole.")
            .arg(QDir::toNativeSeparators(m_database.path())),
        what };
}

Result<void> LedgerTables::forEachRow(QSqlQuery &query, const std::function<Result<void>()> &visit)
{
    if (!query.exec())
        return fail(Database::errorOf(query.lastError(), m_database.path()));
    Result<void> done;
    while (done && query.next())
        done = visit();
    if (done && query.lastError().isValid())
        done = fail(Database::errorOf(query.lastError(), m_database.path()));
    query.finish();
    return done;
}

Result<void> LedgerTables::insert(const QString &sql, const QVariantList &values)
{
    auto query = m_database.cached(sql);
    if (!query)
        return fail(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (!query->exec())
        return fail(Database::errorOf(query->lastError(), m_database.path()));
    return {};
}

Result<qint64> LedgerTables::addPlan(const LedgerSend &send)
{
    auto query = m_database.cached(u"SELECT IFNULL(MAX(number), 0) + 1 FROM plans"_s);
    if (!query)
        return fail(query.error());
    qint64 number = 0;
    if (auto read = forEachRow(*query,
            [&]() -> Result<void> {
                number = query->value(0).toLongLong();
                return {};
            });
        !read)
        return fail(read.error());
    const QString excused = joined(send.excused);
    const auto added = insert(u"INSERT INTO plans VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { number, text(send.planId), text(send.portalId), text(send.portalName), text(send.baseUrl),
            text(send.profile), int(send.isPractice), text(send.templateId), text(send.templateName),
            text(send.draftId), text(send.draftName), send.createdAtMs, send.eventCount, text(excused),
            int(send.hubKind), text(send.hubId), u"blake2b-256"_s, sumOfPlan(number, send, excused) });
    return added ? Result<qint64>(number) : Result<qint64>(fail(added.error()));
}

Result<void> LedgerTables::addRows(qint64 plan, int number, const PackedRows &rows)
{
    if (number > greatestNumber)
        return fail(ErrorCode::InvalidInput, LedgerText::tr("A send takes at most 800 million events."));
    const qint64 key = keyOf(plan, number);
    return insert(u"INSERT INTO plan_rows VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { key, rows.first, rows.count, bytes(rows.ids), bytes(rows.prints), bytes(rows.rest), bytes(rows.about),
            sumOfRows(key, rows) });
}

Result<void> LedgerTables::addBody(qint64 plan, const PackedBody &body)
{
    const qint64 key = keyOf(plan, body.number);
    return insert(u"INSERT INTO bodies VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { key, body.first, body.count, bytes(body.layout), bytes(body.hash), sumOfBody(key, body), bytes(body.body) });
}

Result<void> LedgerTables::addKeys(qint64 plan, KeyKind kind, int piece, std::span<const KeyPlace> keys)
{
    const auto size = static_cast<qsizetype>(keys.size());
    QByteArray packedKeys(size * qsizetype(sizeof(quint64)), Qt::Uninitialized);
    QByteArray positions(size * qsizetype(sizeof(qint32)), Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        qToLittleEndian(keys[static_cast<size_t>(i)].key, packedKeys.data() + i * qsizetype(sizeof(quint64)));
        qToLittleEndian(keys[static_cast<size_t>(i)].position, positions.data() + i * qsizetype(sizeof(qint32)));
    }
    const qint64 key = keyOf(plan, kind, piece);
    return insert(u"INSERT INTO keys VALUES (?, ?, ?, ?, ?)"_s,
        { key, static_cast<qint64>(keys.front().key), (RowSum() << key << packedKeys << positions).value(), packedKeys,
            positions });
}

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

Result<void> LedgerTables::writeHead(qint64 plan, const Head &head)
{
    return insert(u"INSERT OR REPLACE INTO heads VALUES (?, ?, ?, ?, ?)"_s,
        { plan, head.lines, head.lastBatch, bytes(head.chain), sumOfHead(plan, head) });
}

Result<void> LedgerTables::publish(qint64 plan, int lastBatch)
{
    if (auto done = writeHead(plan, { 0, lastBatch, {} }); !done)
        return done;
    return addTurn(plan);
}

Result<void> LedgerTables::append(qint64 plan, const QList<PackedBody> &bodies, const QList<LedgerEntry> &entries)
{
    auto head = this->head(plan);
    if (!head)
        return fail(head.error());
    for (const PackedBody &body : bodies) {
        if (auto done = addBody(plan, body); !done)
            return done;
        head->lastBatch = body.number;
    }
    for (const LedgerEntry &entry : entries) {
        const qint64 key = lineKey(plan, ++head->lines);
        const QByteArray sum = sumOfEntry(key, entry);
        head->chain = nextLink(head->chain, sum);
        const auto added = insert(u"INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { key, entry.atMs, int(entry.kind), entry.batch, entry.position, int(entry.state), entry.status,
                text(entry.reason), text(entry.serverMessage), text(entry.tokenName), text(entry.correlationId), sum });
        if (!added)
            return added;
    }
    return writeHead(plan, *head);
}

Result<void> LedgerTables::addTurn(qint64 plan)
{
    return insert(u"INSERT INTO turns (plan, sum) VALUES (?, ?)"_s, { plan, (RowSum() << plan).value() });
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
    auto read = forEachRow(*turns, [&]() -> Result<void> {
        const qint64 plan = turns->value(1).toLongLong();
        if (turns->value(0).toLongLong() != ++number || turns->value(2).toByteArray() != (RowSum() << plan).value())
            return fail(damaged(u"turn %1"_s.arg(number)));
        if (plan != 0) // an account was learned
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
    return byTurn;
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

Result<void> LedgerTables::removeUnfinished(qint64 plan)
{
    for (const QString &table : { u"keys"_s, u"bodies"_s, u"plan_rows"_s }) {
        const QString sql = u"DELETE FROM %1 WHERE key >= ? AND key < ?"_s.arg(table);
        if (auto done = insert(sql, { keyOf(plan, 0), keyOf(plan + 1, 0) }); !done)
            return done;
    }
    return insert(u"DELETE FROM plans WHERE number = ?"_s, { plan });
}

Result<QList<LedgerTables::RowsPlace>> LedgerTables::rowsPlaces(qint64 plan, qint64 eventCount)
{
    auto query = m_database.cached(u"SELECT key, first, count FROM plan_rows WHERE key >= ? AND key < ? ORDER BY key"_s);
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
    std::sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
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
    return { query.value(1).toInt(), query.value(2).toInt(), query.value(3).toByteArray(),
        query.value(4).toByteArray(), query.value(5).toByteArray(), query.value(6).toByteArray() };
}

} // namespace

Result<void> LedgerTables::forEachRows(qint64 plan, const std::function<Result<void>(const PackedRows &)> &visit)
{
    auto query = m_database.cached(u"SELECT * FROM plan_rows WHERE key >= ? AND key < ? ORDER BY first"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(keyOf(plan, 0));
    query->addBindValue(keyOf(plan + 1, 0));
    return forEachRow(*query, [&]() -> Result<void> {
        const PackedRows rows = rowsOf(*query);
        const qint64 key = query->value(0).toLongLong();
        if (query->value(7).toByteArray() != sumOfRows(key, rows))
            return fail(damaged(u"rows %1 of plan %2"_s.arg(numberOf(key)).arg(plan)));
        return visit(rows);
    });
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

Result<QList<FrozenBatch>> LedgerTables::bodies(qint64 plan, qint64 eventCount)
{
    auto query = m_database.cached(
        u"SELECT key, first, count, layout, hash, sum FROM bodies WHERE key >= ? AND key < ? ORDER BY key"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(keyOf(plan, 0));
    query->addBindValue(keyOf(plan + 1, 0));
    QList<FrozenBatch> batches;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        const qint64 key = query->value(0).toLongLong();
        PackedBody packed;
        packed.number = numberOf(key);
        packed.first = query->value(1).toInt();
        packed.count = query->value(2).toInt();
        packed.layout = query->value(3).toByteArray();
        packed.hash = query->value(4).toByteArray();
        const bool whole = query->value(5).toByteArray() == sumOfBody(key, packed);
        const auto batch = whole ? unpackBody(packed, false) : std::nullopt;
        const bool fits = batch && packed.number == batches.size() + 1
            && std::all_of(batch->positions.cbegin(), batch->positions.cend(),
                [&](qint32 position) { return position >= 0 && position < eventCount; });
        if (!fits)
            return fail(damaged(u"batch %1 of plan %2"_s.arg(packed.number).arg(plan)));
        batches.append(*batch);
        return {};
    });
    if (!read)
        return fail(read.error());
    const auto head = this->head(plan);
    if (!head)
        return fail(head.error());
    if (head->lastBatch != batches.size())
        return fail(damaged(u"batches of plan %1"_s.arg(plan)));
    return batches;
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

Result<QList<LedgerEntry>> LedgerTables::entries(qint64 plan)
{
    auto query = m_database.cached(u"SELECT kind, at, batch, position, state, status, reason, server_message, token,"
                                   " correlation_id, sum, key FROM lines WHERE key > ? AND key < ? ORDER BY key"_s);
    const auto head = this->head(plan);
    if (!query || !head)
        return fail(!query ? query.error() : head.error());
    query->addBindValue(lineKey(plan, 0));
    query->addBindValue(lineKey(plan + 1, 0));
    QList<LedgerEntry> entries;
    entries.reserve(head->lines);
    QByteArray chain;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        const int kind = query->value(0).toInt();
        const int state = query->value(4).toInt();
        LedgerEntry entry;
        entry.kind = static_cast<LedgerEntry::Kind>(kind);
        entry.atMs = query->value(1).toLongLong();
        entry.batch = query->value(2).toInt();
        entry.position = query->value(3).toInt();
        entry.state = static_cast<RowState>(state);
        entry.status = query->value(5).toInt();
        entry.reason = query->value(6).toString();
        entry.serverMessage = query->value(7).toString();
        entry.tokenName = query->value(8).toString();
        entry.correlationId = query->value(9).toString();
        const QByteArray sum = query->value(10).toByteArray();
        const qint64 key = lineKey(plan, entries.size() + 1);
        const bool known = kind >= 0 && kind <= int(LedgerEntry::Kind::Stopped) && state >= 0 && state < rowStateCount;
        if (!known || query->value(11).toLongLong() != key || sum != sumOfEntry(key, entry))
            return fail(damaged(u"line %1 of plan %2"_s.arg(entries.size() + 1).arg(plan)));
        chain = nextLink(chain, sum);
        entries.append(entry);
        return {};
    });
    if (!read)
        return fail(read.error());
    if (entries.size() != head->lines || chain != head->chain)
        return fail(damaged(u"lines of plan %1"_s.arg(plan)));
    return entries;
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

Result<std::vector<KeyPlace>> LedgerTables::keys(qint64 plan, KeyKind kind, int piece, qint64 eventCount)
{
    auto query = m_database.cached(u"SELECT sum, keys, positions, least FROM keys WHERE key = ?"_s);
    if (!query)
        return fail(query.error());
    const qint64 key = keyOf(plan, kind, piece);
    query->addBindValue(key);
    std::vector<KeyPlace> places;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        const QByteArray keys = query->value(1).toByteArray();
        const QByteArray positions = query->value(2).toByteArray();
        if (query->value(0).toByteArray() != (RowSum() << key << keys << positions).value()
            || keys.size() != 2 * positions.size())
            return {};
        places.resize(static_cast<size_t>(keys.size()) / sizeof(quint64));
        for (size_t i = 0; i < places.size(); ++i)
            places[i] = { qFromLittleEndian<quint64>(keys.constData() + i * sizeof(quint64)),
                qFromLittleEndian<qint32>(positions.constData() + i * sizeof(qint32)) };
        if (!places.empty() && static_cast<qint64>(places.front().key) != query->value(3).toLongLong())
            places.clear();
        return {};
    });
    if (!read)
        return fail(read.error());
    const qint64 expected = std::min<qint64>(keysOfPiece, eventCount - piece * keysOfPiece);
    const bool inside = std::all_of(places.cbegin(), places.cend(),
        [&](const KeyPlace &place) { return place.position >= 0 && place.position < eventCount; });
    if (static_cast<qint64>(places.size()) != expected || !inside)
        return fail(damaged(u"keys %1 of plan %2"_s.arg(piece).arg(plan)));
    return places;
}

} // namespace composer
