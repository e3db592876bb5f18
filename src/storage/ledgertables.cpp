#include "storage/ledgerrow_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgerrow;

namespace {

struct LedgerTablesText {
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

constexpr std::array<QLatin1StringView, rowStateCount> stateKeys { "waiting"_L1, "in_flight"_L1, "created"_L1,
    "refused"_L1, "unknown"_L1, "not_sent"_L1, "conflict"_L1, "skipped"_L1 };

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

QString ledgerStayStatement(const QString &table)
{
    return u"CREATE TRIGGER %1_stay BEFORE UPDATE ON %1 BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s.arg(table);
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
        " ids BLOB NOT NULL, prints BLOB NOT NULL, rest BLOB NOT NULL, about BLOB NOT NULL, sum BLOB NOT NULL,"
        " batches BLOB NOT NULL DEFAULT x'')"_s,
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
        statements.append(ledgerStayStatement(table));
    for (const QString &table : { u"turns"_s, u"lines"_s, u"accounts"_s })
        statements.append(
            u"CREATE TRIGGER %1_are_kept BEFORE DELETE ON %1 BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s.arg(
                table));
    // What was never published may go: nothing of it left.
    statements.append(
        u"CREATE TRIGGER plans_are_kept BEFORE DELETE ON plans WHEN EXISTS (SELECT 1 FROM turns WHERE plan "
        u"= OLD.number) BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s);
    for (const QString &table : { u"plan_rows"_s, u"bodies"_s, u"keys"_s })
        statements.append(
            u"CREATE TRIGGER %1_are_kept BEFORE DELETE ON %1 WHEN EXISTS (SELECT 1 FROM turns WHERE plan ="
            " OLD.key >> 24) BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s.arg(table));
    return statements;
}

Error LedgerTables::damaged(const QString &what) const
{
    return { ErrorCode::Damaged,
        LedgerTablesText::tr(
            "The record of sends in %1 is damaged. It can still be read; nothing is sent to its accounts. `sends "
            "verify` says what is whole, `sends restore` brings it back.")
            .arg(QDir::toNativeSeparators(m_database.path())),
        what };
}

Error LedgerTables::errorOf(const QSqlError &sqlError) const
{
    return Database::isDamage(sqlError) ? damaged(sqlError.text()) : Database::errorOf(sqlError, m_database.path());
}

Result<void> LedgerTables::forEachRow(QSqlQuery &query, const std::function<Result<void>()> &visit)
{
    if (!query.exec())
        return fail(errorOf(query.lastError()));
    Result<void> done;
    while (done && query.next())
        done = visit();
    if (done && query.lastError().isValid())
        done = fail(errorOf(query.lastError()));
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
        return fail(errorOf(query->lastError()));
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
        { number, text(send.planId), text(send.portalId), text(send.portalName), text(send.baseUrl), text(send.profile),
            int(send.isPractice), text(send.templateId), text(send.templateName), text(send.draftId),
            text(send.draftName), send.createdAtMs, send.eventCount, text(excused), int(send.hubKind), text(send.hubId),
            u"blake2b-256"_s, sumOfPlan(number, send, excused) });
    return added ? Result<qint64>(number) : Result<qint64>(fail(added.error()));
}

Result<void> LedgerTables::addRows(qint64 plan, int number, const PackedRows &rows)
{
    if (number > greatestNumber)
        return fail(ErrorCode::InvalidInput, LedgerTablesText::tr("A send takes at most 800 million events."));
    const qint64 key = keyOf(plan, number);
    return insert(u"INSERT INTO plan_rows VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { key, rows.first, rows.count, bytes(rows.ids), bytes(rows.prints), bytes(rows.rest), bytes(rows.about),
            sumOfRows(key, rows), bytes(rows.batches) });
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

Result<void> LedgerTables::addAllKeys(qint64 plan, std::vector<KeyPlace> ids, std::vector<KeyPlace> prints)
{
    for (const KeyKind kind : { KeyKind::Id, KeyKind::Fingerprint }) {
        std::vector<KeyPlace> &keys = kind == KeyKind::Id ? ids : prints;
        std::sort(keys.begin(), keys.end());
        constexpr auto most = static_cast<size_t>(keysOfPiece);
        for (size_t from = 0; from < keys.size(); from += most) {
            const auto piece = std::span(keys).subspan(from, std::min(most, keys.size() - from));
            if (auto done = addKeys(plan, kind, static_cast<int>(from / most), piece); !done)
                return done;
        }
    }
    return {};
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

Result<bool> LedgerTables::removeSome(qint64 plan)
{
    for (const QString &table : { u"keys"_s, u"bodies"_s, u"plan_rows"_s }) {
        auto query = m_database.cached(
            u"DELETE FROM %1 WHERE key IN (SELECT key FROM %1 WHERE key >= ? AND key < ? LIMIT 20)"_s.arg(table));
        if (!query)
            return fail(query.error());
        query->addBindValue(keyOf(plan, 0));
        query->addBindValue(keyOf(plan + 1, 0));
        if (!query->exec())
            return fail(errorOf(query->lastError()));
        if (query->numRowsAffected() > 0)
            return true;
    }
    if (auto done = insert(u"DELETE FROM plans WHERE number = ?"_s, { plan }); !done)
        return fail(done.error());
    return false;
}

} // namespace composer
