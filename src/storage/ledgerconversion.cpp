// Ledgers of the versions 1 to 4: a row an event, the plan's id in each. Read once, and never written again.
#include "storage/ledgerconversion.h"

#include "base/logging.h"
#include "storage/ledgerreplay.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QSqlError>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <mutex>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ConversionText {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

constexpr qsizetype rowsOfAPiece = 100;

QList<qint32> numbersOf(const QByteArray &bytes)
{
    QList<qint32> numbers(bytes.size() / qsizetype(sizeof(qint32)));
    qFromLittleEndian<qint32>(bytes.constData(), numbers.size(), numbers.data());
    return numbers;
}

/// A word we do not know can only come from a damaged file: the careful reading is the one that locks the row.
RowState stateOf(const QString &key)
{
    for (int state = 0; state < rowStateCount; ++state) {
        if (rowStateKey(static_cast<RowState>(state)) == key)
            return static_cast<RowState>(state);
    }
    return RowState::Unknown;
}

LedgerEntry::Kind kindOf(const QString &key)
{
    constexpr std::array<QLatin1StringView, 4> keys { "in_flight"_L1, "asked"_L1, "outcome"_L1, "stopped"_L1 };
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? LedgerEntry::Kind::InFlight : static_cast<LedgerEntry::Kind>(found - keys.begin());
}

/// Who hears of the progress, in this program.
struct ConversionWatch {
    std::mutex mutex;
    std::function<void(qint64 done, qint64 total)> hear;
};

ConversionWatch &conversionWatch()
{
    static ConversionWatch watch;
    return watch;
}

/// Of a conversion: every event is read, its body packed, its row written, and all of it read again.
class ConversionProgress
{
public:
    ConversionProgress() { m_sinceSaid.start(); }
    void begin(const QList<LedgerSend> &sends)
    {
        constexpr qint64 passes = 4;
        for (const LedgerSend &send : sends)
            m_total += passes * send.eventCount;
        if (m_total > 0)
            tell(0);
    }
    void add(qint64 events)
    {
        m_done = std::min(m_done + events, m_total - 1);
        constexpr qint64 everyMs = 250;
        if (m_sinceSaid.hasExpired(everyMs))
            tell(m_done);
    }
    void end(bool isGood)
    {
        if (m_total > 0)
            tell(isGood ? m_total : -1);
    }

private:
    void tell(qint64 done)
    {
        m_sinceSaid.start();
        ConversionWatch &watch = conversionWatch();
        const std::lock_guard lock(watch.mutex);
        if (watch.hear)
            watch.hear(done, m_total);
    }
    qint64 m_done = 0;
    qint64 m_total = 0;
    QElapsedTimer m_sinceSaid;
};

class Conversion
{
public:
    explicit Conversion(Database &database)
        : m_database(database)
        , m_tables(database)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        auto sends = readSends();
        if (!sends)
            return fail(sends.error());
        if (!sends->isEmpty() && !keepOriginal())
            return fail(ErrorCode::StorageError,
                ConversionText::tr("There is no room to keep %1 as it was. Free some space and try again; nothing was "
                                   "changed.")
                    .arg(QDir::toNativeSeparators(m_database.path())));
        m_progress.begin(*sends);
        Result<void> converted;
        for (const LedgerSend &send : std::as_const(*sends)) {
            if (converted)
                converted = convert(send);
        }
        m_progress.end(converted.has_value());
        if (!converted)
            return converted;
        for (const QString &table : { u"summaries"_s, u"excuses"_s, u"created"_s, u"contents"_s, u"entries"_s,
                 u"batches"_s, u"events"_s, u"sends"_s }) {
            if (auto done = m_database.run(u"DROP TABLE "_s + table); !done)
                return done;
        }
        return {};
    }

private:
    /// Everybody else waits while this transaction lasts, so that file and log are of one state. What an attempt left
    /// that was cut off, or taken back, is older than the file.
    [[nodiscard]] bool keepOriginal() const
    {
        const QString path = m_database.path();
        const QString kept = path + ".before-5"_L1;
        for (const QString &end : { QString(), u"-wal"_s }) {
            const QString copy = kept + end;
            QFile::remove(copy);
            QFile::remove(copy + ".new"_L1);
            if (!QFile::exists(path + end))
                continue;
            if (!QFile::copy(path + end, copy + ".new"_L1) || !QFile::rename(copy + ".new"_L1, copy))
                return false;
        }
        return true;
    }

    [[nodiscard]] Result<void> read(
        const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &visit)
    {
        auto query = m_database.prepare(sql);
        if (!query)
            return fail(query.error());
        for (const QVariant &value : values)
            query->addBindValue(value);
        return m_tables.forEachRow(*query, [&]() -> Result<void> {
            visit(*query);
            return {};
        });
    }

    [[nodiscard]] Result<QList<LedgerSend>> readSends()
    {
        QList<LedgerSend> sends;
        auto done = read(u"SELECT * FROM sends ORDER BY rowid"_s, {}, [&sends](const QSqlQuery &query) {
            LedgerSend send;
            int column = 0;
            for (QString *value : { &send.planId, &send.portalId, &send.portalName, &send.baseUrl, &send.profile })
                *value = query.value(column++).toString();
            send.isPractice = query.value(column++).toBool();
            for (QString *value : { &send.templateId, &send.templateName, &send.draftId, &send.draftName })
                *value = query.value(column++).toString();
            send.createdAtMs = query.value(column++).toLongLong();
            send.eventCount = query.value(column++).toLongLong();
            sends.append(send);
        });
        for (LedgerSend &send : sends) {
            if (done)
                done = read(u"SELECT earlier FROM excuses WHERE plan_id = ?"_s, { send.planId },
                    [&send](const QSqlQuery &query) { send.excused.insert(query.value(0).toString()); });
        }
        return done ? Result<QList<LedgerSend>>(sends) : Result<QList<LedgerSend>>(fail(done.error()));
    }

    [[nodiscard]] Result<QList<LedgerRow>> readRows(const LedgerSend &send)
    {
        QList<LedgerRow> rows;
        const auto done
            = read(u"SELECT e.row_id, e.event_id, e.import, e.record, e.identity, c.fingerprint FROM events e"
                   " LEFT JOIN contents c ON c.plan_id = e.plan_id AND c.position = e.position WHERE e.plan_id = ?"
                   " ORDER BY e.position"_s,
                { send.planId }, [&](const QSqlQuery &query) {
                    m_progress.add(1);
                    LedgerRow row { query.value(0).toLongLong(), query.value(1).toByteArray(),
                        { query.value(2).toInt(), query.value(3).toInt() }, query.value(4).toString() };
                    const QByteArray print = query.value(5).toByteArray();
                    if (print.size() == qsizetype(row.fingerprint.size()))
                        std::copy(print.cbegin(), print.cend(), row.fingerprint.begin());
                    rows.append(row);
                });
        return done ? Result<QList<LedgerRow>>(rows) : Result<QList<LedgerRow>>(fail(done.error()));
    }

    [[nodiscard]] Result<QList<LedgerEntry>> readEntries(const LedgerSend &send)
    {
        QList<LedgerEntry> entries;
        const auto done
            = read(u"SELECT kind, at, batch, position, state, status, reason, server_message, token, correlation_id"
                   " FROM entries WHERE plan_id = ? ORDER BY seq"_s,
                { send.planId }, [&entries](const QSqlQuery &query) {
                    entries.append({ kindOf(query.value(0).toString()), query.value(1).toLongLong(),
                        query.value(2).toInt(), query.value(3).toInt(),
                        query.value(4).isNull() ? RowState::Waiting : stateOf(query.value(4).toString()),
                        query.value(5).toInt(), query.value(6).toString(), query.value(7).toString(),
                        query.value(8).toString(), query.value(9).toString() });
                });
        return done ? Result<QList<LedgerEntry>>(entries) : Result<QList<LedgerEntry>>(fail(done.error()));
    }

    /// Writes the bodies; rows without a fingerprint that was ever stored get the one of what left.
    [[nodiscard]] Result<QList<FrozenBatch>> convertBodies(
        qint64 plan, const LedgerSend &send, QList<LedgerRow> &rows, bool hasFingerprints)
    {
        QList<FrozenBatch> index;
        Result<void> written;
        const auto done = read(
            u"SELECT number, positions, body, starts, sizes, sha256 FROM batches WHERE plan_id = ? ORDER BY number"_s,
            { send.planId }, [&](const QSqlQuery &query) {
                FrozenBatch batch { query.value(0).toInt(), numbersOf(query.value(1).toByteArray()),
                    qUncompress(query.value(2).toByteArray()), numbersOf(query.value(3).toByteArray()),
                    numbersOf(query.value(4).toByteArray()) };
                const qsizetype named = batch.positions.size();
                m_progress.add(named);
                batch.positions.removeIf([&](qint32 position) { return position < 0 || position >= rows.size(); });
                const bool whole = batch.positions.size() == named && batch.starts.size() == batch.positions.size()
                    && batch.sizes.size() == batch.positions.size()
                    && QCryptographicHash::hash(batch.body, QCryptographicHash::Sha256) == query.value(5).toByteArray();
                for (qsizetype i = 0; whole && !hasFingerprints && i < batch.positions.size(); ++i)
                    rows[batch.positions[i]].fingerprint = fingerprintOfJson(batch.event(i), send.templateId);
                if (written)
                    written = m_tables.addBody(plan, whole ? packBody(batch) : packBodyWithoutBytes(batch));
                batch.body.clear();
                index.append(batch);
            });
        if (!done || !written)
            return fail(!done ? done.error() : written.error());
        return index;
    }

    [[nodiscard]] Result<void> writeRows(qint64 plan, const QList<LedgerRow> &rows)
    {
        std::vector<KeyPlace> ids;
        std::vector<KeyPlace> prints;
        for (qsizetype from = 0; from < rows.size(); from += rowsOfAPiece) {
            const qsizetype count = std::min(rowsOfAPiece, rows.size() - from);
            m_progress.add(count);
            const auto packed = packRows(qint32(from), { rows.constData() + from, size_t(count) });
            if (auto done = m_tables.addRows(plan, int(from / rowsOfAPiece) + 1, packed); !done)
                return done;
            for (qsizetype i = from; i < from + count; ++i) {
                const EventIdBits bits = parseEventId(rows[i].eventId);
                ids.push_back({ keyOfId(bits, rows[i].eventId), qint32(i) });
                prints.push_back({ keyOfFingerprint(rows[i].fingerprint), qint32(i) });
            }
        }
        return m_tables.addAllKeys(plan, std::move(ids), std::move(prints));
    }

    [[nodiscard]] Result<void> convert(LedgerSend send)
    {
        auto rows = readRows(send);
        const auto entries = readEntries(send);
        if (!rows || !entries)
            return fail(!rows ? rows.error() : entries.error());
        send.eventCount = rows->size();
        const bool hasFingerprints = std::any_of(
            rows->cbegin(), rows->cend(), [](const LedgerRow &row) { return row.fingerprint != EventFingerprint {}; });
        const auto plan = m_tables.addPlan(send);
        if (!plan)
            return fail(plan.error());
        const auto index = convertBodies(*plan, send, *rows, hasFingerprints);
        if (!index)
            return fail(index.error());
        auto done = writeRows(*plan, *rows);
        if (done)
            done = m_tables.publish(*plan, index->isEmpty() ? 0 : index->last().number);
        if (done)
            done = m_tables.append(*plan, {}, *entries);
        return done ? compare(*plan, *rows, *index, *entries) : done;
    }

    /// What is read back must tell the same of every row.
    [[nodiscard]] Result<void> compare(
        qint64 plan, const QList<LedgerRow> &rows, const QList<FrozenBatch> &index, const QList<LedgerEntry> &entries)
    {
        LedgerRows readRows;
        const auto visited = m_tables.forEachRows(plan, rows.size(), [&](const PackedRows &packed) -> Result<void> {
            m_progress.add(packed.count);
            return unpackRows(packed, readRows) ? Result<void>() : Result<void>(fail(differs(plan)));
        });
        const auto head = m_tables.head(plan);
        if (!visited || !head)
            return fail(!visited ? visited.error() : head.error());
        const auto readIndex = m_tables.bodies(plan, rows.size(), *head);
        const auto readEntries = m_tables.entries(plan, *head);
        if (!readIndex || !readEntries)
            return fail(!readIndex ? readIndex.error() : readEntries.error());
        LedgerReplay before(rows.size(), index);
        for (const LedgerEntry &entry : entries)
            before.apply(entry);
        LedgerReplay after(readRows.size(), *readIndex);
        for (const LedgerEntry &entry : *readEntries)
            after.apply(entry);
        bool same = readRows.size() == rows.size() && before.states() == after.states();
        for (qsizetype i = 0; same && i < rows.size(); ++i) {
            const LedgerRow row = readRows.at(i);
            same = row.eventId == rows[i].eventId && row.rowId == rows[i].rowId && row.identity == rows[i].identity;
        }
        return same ? Result<void>() : Result<void>(fail(differs(plan)));
    }

    [[nodiscard]] Error differs(qint64 plan) const
    {
        return { ErrorCode::StorageError,
            ConversionText::tr("The record of sends could not be brought over to this version. It was left as it is; a "
                               "copy may help us to mend it."),
            u"plan %1 differs"_s.arg(plan) };
    }

    Database &m_database;
    LedgerTables m_tables;
    ConversionProgress m_progress;
};

} // namespace

void watchLedgerConversion(std::function<void(qint64 done, qint64 total)> hear)
{
    ConversionWatch &watch = conversionWatch();
    const std::lock_guard lock(watch.mutex);
    watch.hear = std::move(hear);
}

const QList<Database::Step> &ledgerLadder()
{
    static const QList<Database::Step> ladder = [] {
        QList<Database::Step> steps {
            {
                u"CREATE TABLE sends (plan_id TEXT PRIMARY KEY, portal_id TEXT NOT NULL, portal_name TEXT NOT NULL,"
                " base_url TEXT NOT NULL, profile TEXT NOT NULL, is_practice INTEGER NOT NULL, template_id TEXT NOT "
                "NULL,"
                " template_name TEXT NOT NULL, draft_id TEXT NOT NULL, draft_name TEXT NOT NULL, created_at INTEGER "
                "NOT "
                "NULL,"
                " event_count INTEGER NOT NULL)"_s,
                u"CREATE TABLE events (plan_id TEXT NOT NULL, position INTEGER NOT NULL, row_id INTEGER NOT NULL,"
                " event_id BLOB NOT NULL, import INTEGER NOT NULL, record INTEGER NOT NULL, identity TEXT,"
                " PRIMARY KEY (plan_id, position)) WITHOUT ROWID"_s,
                u"CREATE TABLE batches (plan_id TEXT NOT NULL, number INTEGER NOT NULL, positions BLOB NOT NULL,"
                " body BLOB NOT NULL, starts BLOB NOT NULL, sizes BLOB NOT NULL, sha256 BLOB NOT NULL,"
                " PRIMARY KEY (plan_id, number))"_s,
                u"CREATE TABLE entries (seq INTEGER PRIMARY KEY AUTOINCREMENT, plan_id TEXT NOT NULL, at INTEGER NOT "
                u"NULL,"
                " kind TEXT NOT NULL, batch INTEGER NOT NULL, position INTEGER NOT NULL, state TEXT, status INTEGER "
                "NOT "
                "NULL,"
                " reason TEXT, server_message TEXT, token TEXT, correlation_id TEXT)"_s,
                u"CREATE INDEX entries_by_plan ON entries (plan_id, seq)"_s,
                u"CREATE TRIGGER sends_stay BEFORE UPDATE ON sends BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
                u"CREATE TRIGGER sends_are_kept BEFORE DELETE ON sends BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
                u"CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
                u"CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
                u"CREATE TRIGGER batches_stay BEFORE UPDATE ON batches BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
                u"CREATE TRIGGER batches_are_kept BEFORE DELETE ON batches BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
                u"CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
                u"CREATE TRIGGER entries_are_kept BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
            },
            {
                // What every event says, and which became created when: asked for before the next plan.
                u"CREATE TABLE contents (plan_id TEXT NOT NULL, position INTEGER NOT NULL, fingerprint BLOB,"
                " PRIMARY KEY (plan_id, position)) WITHOUT ROWID"_s,
                u"CREATE TABLE created (plan_id TEXT NOT NULL, position INTEGER NOT NULL, at INTEGER NOT NULL,"
                " PRIMARY KEY (plan_id, position)) WITHOUT ROWID"_s,
                u"CREATE INDEX contents_by_fingerprint ON contents (fingerprint)"_s,
                u"CREATE INDEX events_by_id ON events (event_id)"_s,
                u"CREATE TRIGGER contents_stay BEFORE UPDATE ON contents BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
                u"CREATE TRIGGER contents_are_kept BEFORE DELETE ON contents BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
                u"CREATE TRIGGER created_stays BEFORE UPDATE ON created BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
                u"CREATE TRIGGER created_is_kept BEFORE DELETE ON created BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
            },
            {
                // What the entries of a send come to, up to one of them. Worked out of the rest: may be changed or
                // missing.
                u"CREATE TABLE summaries (plan_id TEXT PRIMARY KEY, last_entry INTEGER NOT NULL, last_batch INTEGER "
                u"NOT "
                u"NULL,"
                " unknown_batches INTEGER NOT NULL, waiting INTEGER NOT NULL, created INTEGER NOT NULL, refused "
                "INTEGER "
                "NOT NULL,"
                " unknown INTEGER NOT NULL, skipped INTEGER NOT NULL, not_sent INTEGER NOT NULL) WITHOUT ROWID"_s,
            },
            {
                // Earlier sends of which a send makes copies, because the person was shown them and said so.
                u"CREATE TABLE excuses (plan_id TEXT NOT NULL, earlier TEXT NOT NULL, PRIMARY KEY (plan_id, earlier))"
                " WITHOUT ROWID"_s,
                u"CREATE TRIGGER excuses_stay BEFORE UPDATE ON excuses BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
                u"CREATE TRIGGER excuses_are_kept BEFORE DELETE ON excuses BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
            },
        };
        Database::Step packed;
        packed.append(ledgerTableStatements());
        packed.work = [](Database &database) { return Conversion(database).run(); };
        steps.append(packed);
        Database::Step facts;
        facts.append(ledgerFactStatements());
        steps.append(facts);
        Database::Step batches; // files that were made since have it
        batches.work = [](Database &database) -> Result<void> {
            auto query = database.prepare(u"SELECT 1 FROM pragma_table_info('plan_rows') WHERE name = 'batches'"_s);
            if (!query)
                return fail(query.error());
            if (!query->exec())
                return fail(Database::errorOf(query->lastError(), database.path()));
            if (query->next())
                return {};
            return database.run(u"ALTER TABLE plan_rows ADD COLUMN batches BLOB NOT NULL DEFAULT x''"_s);
        };
        steps.append(batches);
        steps.append(Database::Step {}); // reasons are keys (see Reason), which an older program would show as they are
        return steps;
    }();
    return ladder;
}

} // namespace composer
