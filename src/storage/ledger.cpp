#include "storage/ledger.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct LedgerText {
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

const QList<Database::Step> &ledgerLadder()
{
    static const QList<Database::Step> ladder {
        {
            u"CREATE TABLE sends (plan_id TEXT PRIMARY KEY, portal_id TEXT NOT NULL, portal_name TEXT NOT NULL,"
            " base_url TEXT NOT NULL, profile TEXT NOT NULL, is_practice INTEGER NOT NULL, template_id TEXT NOT NULL,"
            " template_name TEXT NOT NULL, draft_id TEXT NOT NULL, draft_name TEXT NOT NULL, created_at INTEGER NOT "
            "NULL,"
            " event_count INTEGER NOT NULL)"_s,
            u"CREATE TABLE events (plan_id TEXT NOT NULL, position INTEGER NOT NULL, row_id INTEGER NOT NULL,"
            " event_id BLOB NOT NULL, import INTEGER NOT NULL, record INTEGER NOT NULL, identity TEXT,"
            " PRIMARY KEY (plan_id, position)) WITHOUT ROWID"_s,
            u"CREATE TABLE batches (plan_id TEXT NOT NULL, number INTEGER NOT NULL, positions BLOB NOT NULL,"
            " body BLOB NOT NULL, starts BLOB NOT NULL, sizes BLOB NOT NULL, sha256 BLOB NOT NULL,"
            " PRIMARY KEY (plan_id, number))"_s,
            u"CREATE TABLE entries (seq INTEGER PRIMARY KEY AUTOINCREMENT, plan_id TEXT NOT NULL, at INTEGER NOT NULL,"
            " kind TEXT NOT NULL, batch INTEGER NOT NULL, position INTEGER NOT NULL, state TEXT, status INTEGER NOT "
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
            // What the entries of a send come to, up to one of them. Worked out of the rest: may be changed or missing.
            u"CREATE TABLE summaries (plan_id TEXT PRIMARY KEY, last_entry INTEGER NOT NULL, last_batch INTEGER NOT "
            u"NULL,"
            " unknown_batches INTEGER NOT NULL, waiting INTEGER NOT NULL, created INTEGER NOT NULL, refused INTEGER "
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
    return ladder;
}

constexpr std::array<QLatin1StringView, 4> kindKeys { "in_flight"_L1, "asked"_L1, "outcome"_L1, "stopped"_L1 };
constexpr std::array<QLatin1StringView, rowStateCount> stateKeys { "waiting"_L1, "in_flight"_L1, "created"_L1,
    "refused"_L1, "unknown"_L1, "not_sent"_L1, "conflict"_L1, "skipped"_L1 };

RowState stateFromKey(const QString &key)
{
    const auto found = std::find(stateKeys.begin(), stateKeys.end(), key);
    // A word we do not know can only come from a damaged file: the careful reading is the one that locks the row.
    return found == stateKeys.end() ? RowState::Unknown : static_cast<RowState>(found - stateKeys.begin());
}

LedgerEntry::Kind kindFromKey(const QString &key)
{
    const auto found = std::find(kindKeys.begin(), kindKeys.end(), key);
    return found == kindKeys.end() ? LedgerEntry::Kind::InFlight
                                   : static_cast<LedgerEntry::Kind>(found - kindKeys.begin());
}

QByteArray packed(const QList<qint32> &numbers)
{
    QByteArray bytes(numbers.size() * qsizetype(sizeof(qint32)), Qt::Uninitialized);
    qToLittleEndian<qint32>(numbers.constData(), numbers.size(), bytes.data());
    return bytes;
}

QString insertBatchSql()
{
    return u"INSERT INTO batches (plan_id, number, positions, body, starts, sizes, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

LedgerSend readSend(const QSqlQuery &query)
{
    LedgerSend send;
    send.planId = query.value(0).toString();
    send.portalId = query.value(1).toString();
    send.portalName = query.value(2).toString();
    send.baseUrl = query.value(3).toString();
    send.profile = query.value(4).toString();
    send.isPractice = query.value(5).toBool();
    send.templateId = query.value(6).toString();
    send.templateName = query.value(7).toString();
    send.draftId = query.value(8).toString();
    send.draftName = query.value(9).toString();
    send.createdAtMs = query.value(10).toLongLong();
    send.eventCount = query.value(11).toLongLong();
    return send;
}

} // namespace

QList<qint32> Ledger::unpacked(const QByteArray &bytes)
{
    QList<qint32> numbers(bytes.size() / qsizetype(sizeof(qint32)));
    qFromLittleEndian<qint32>(bytes.constData(), numbers.size(), numbers.data());
    return numbers;
}

QString rowStateKey(RowState state)
{
    return stateKeys[static_cast<size_t>(state)];
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path)
{
    auto database = Database::open(path, ledgerLadder(), Database::Durability::Full);
    if (!database)
        return fail(database.error());
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(*database)));
    if (auto done = ledger->catchUp(); !done)
        return fail(done.error());
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::openToRead(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || (file.isWritable() && QFileInfo(file.absolutePath()).isWritable()))
        return open(path);
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(file.fileName());
    const QString log = "-wal"_L1;
    const auto take = [&](const QString &end) {
        return QFile::copy(path + end, copy + end)
            && QFile::setPermissions(copy + end, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    };
    if (!folder->isValid() || !take({}) || (QFile::exists(path + log) && !take(log)))
        return fail(ErrorCode::StorageError,
            LedgerText::tr("The file %1 cannot be read where it is, and there is no room for a copy of it.")
                .arg(QDir::toNativeSeparators(path)));
    auto ledger = open(copy);
    if (ledger)
        (*ledger)->m_copy = std::move(folder);
    return ledger;
}

Result<std::unique_ptr<QLockFile>> Ledger::lockPlan(const QString &ledgerPath, const QString &planId)
{
    auto lock = std::make_unique<QLockFile>(ledgerPath + u'.' + planId + ".lock"_L1);
    lock->setStaleLockTime(0); // only a dead program's lock is stale, however old
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(ErrorCode::Busy, LedgerText::tr("Another window is sending these events. Watch them there."));
    return fail(ErrorCode::StorageError,
        LedgerText::tr("The folder %1 cannot be written. Nothing was sent; check the disk and your rights there.")
            .arg(QFileInfo(ledgerPath).absolutePath()));
}

Result<void> Ledger::inTransaction(const std::function<Result<void>()> &work)
{
    if (auto begun = m_database->begin(); !begun)
        return begun;
    auto done = work();
    if (done)
        done = m_database->commit();
    if (!done)
        m_database->rollback();
    return done;
}

Result<void> Ledger::writeBatch(QSqlQuery &query, const QString &planId, const FrozenBatch &batch)
{
    query.addBindValue(planId);
    query.addBindValue(batch.number);
    query.addBindValue(packed(batch.positions));
    query.addBindValue(qCompress(batch.body, 1));
    query.addBindValue(packed(batch.starts));
    query.addBindValue(packed(batch.sizes));
    query.addBindValue(sha256(batch.body));
    if (!query.exec())
        return fail(Database::errorOf(query.lastError(), m_database->path()));
    return {};
}

Result<void> Ledger::addSend(const LedgerSend &send, const QList<LedgerRow> &rows,
    const std::function<std::optional<FrozenBatch>()> &nextBatch, const LeaveOut &leaveOut)
{
    return inTransaction([&]() -> Result<void> {
        const auto taken = takenOf(send, rows, bool(leaveOut));
        if (!taken)
            return fail(taken.error());
        const QList<LedgerEntry> left = taken->sends.isEmpty() ? QList<LedgerEntry>() : leaveOut(*taken);
        auto query = m_database->prepare(u"INSERT INTO sends VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!query)
            return fail(query.error());
        const QVariantList values { send.planId, send.portalId, send.portalName, send.baseUrl, send.profile,
            send.isPractice, send.templateId, send.templateName, send.draftId.isNull() ? u""_s : send.draftId,
            send.draftName.isNull() ? u""_s : send.draftName, send.createdAtMs, qint64(rows.size()) };
        for (const QVariant &value : values)
            query->addBindValue(
                value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value);
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database->path()));

        auto event = m_database->prepare(u"INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        if (!event)
            return fail(event.error());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            event->addBindValue(send.planId);
            event->addBindValue(qint64(i));
            event->addBindValue(rows[i].rowId);
            event->addBindValue(rows[i].eventId);
            event->addBindValue(rows[i].source.import);
            event->addBindValue(rows[i].source.record);
            event->addBindValue(rows[i].identity);
            if (!event->exec())
                return fail(Database::errorOf(event->lastError(), m_database->path()));
        }
        if (auto done = writeContents(send.planId, rows); !done)
            return done;
        auto batch = m_database->prepare(insertBatchSql());
        if (!batch)
            return fail(batch.error());
        while (const auto next = nextBatch()) {
            if (auto written = writeBatch(*batch, send.planId, *next); !written)
                return written;
        }
        if (auto done = writeExcuses(send); !done)
            return done;
        return writeEntries(send.planId, left);
    });
}

Result<void> Ledger::writeChange(const QString &planId, const Change &change)
{
    auto query = m_database->prepare(insertBatchSql());
    if (!query)
        return fail(query.error());
    for (const FrozenBatch &batch : change.batches) {
        if (auto written = writeBatch(*query, planId, batch); !written)
            return written;
    }
    return writeEntries(planId, change.entries);
}

Result<void> Ledger::addBatches(
    const QString &planId, const QList<FrozenBatch> &batches, const QList<LedgerEntry> &entries)
{
    return inTransaction([&] { return writeChange(planId, { batches, entries }); });
}

Result<Ledger::Change> Ledger::changeWaiting(const KnownScope &scope, const QList<qint32> &positions,
    const std::function<Result<Change>(const KnownEvents &known)> &decide)
{
    Change change;
    const auto done = inTransaction([&]() -> Result<void> {
        const auto marks = marksOf(scope.exceptPlan, positions);
        if (!marks)
            return fail(marks.error());
        const auto taken = known(scope, *marks);
        if (!taken)
            return fail(taken.error());
        auto decided = decide(*taken);
        if (!decided)
            return fail(decided.error());
        change = std::move(*decided);
        return writeChange(scope.exceptPlan, change);
    });
    if (!done)
        return fail(done.error());
    return change;
}

Result<void> Ledger::writeEntries(const QString &planId, const QList<LedgerEntry> &entries)
{
    auto query
        = m_database->prepare(u"INSERT INTO entries (plan_id, at, kind, batch, position, state, status, reason,"
                              " server_message, token, correlation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!query)
        return fail(query.error());
    for (const LedgerEntry &entry : entries) {
        query->addBindValue(planId);
        query->addBindValue(entry.atMs);
        query->addBindValue(QString(kindKeys[static_cast<size_t>(entry.kind)]));
        query->addBindValue(entry.batch);
        query->addBindValue(entry.position);
        query->addBindValue(entry.kind == LedgerEntry::Kind::Outcome ? QVariant(rowStateKey(entry.state)) : QVariant());
        query->addBindValue(entry.status);
        query->addBindValue(entry.reason);
        query->addBindValue(entry.serverMessage);
        query->addBindValue(entry.tokenName);
        query->addBindValue(entry.correlationId);
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database->path()));
    }
    return writeCreated(planId, entries);
}

Result<void> Ledger::appendDurably(const QString &planId, const QList<LedgerEntry> &entries)
{
    if (auto set = m_database->run(u"PRAGMA synchronous=FULL"_s); !set)
        return set;
    return inTransaction([&] { return writeEntries(planId, entries); });
}

Result<void> Ledger::append(const QString &planId, const QList<LedgerEntry> &entries)
{
    if (auto set = m_database->run(u"PRAGMA synchronous=NORMAL"_s); !set)
        return set;
    return inTransaction([&] { return writeEntries(planId, entries); });
}

Result<QList<LedgerSend>> Ledger::sends()
{
    // In the order of writing: the computer's clock may have been set between two sends, and the later one has the last
    // word about a row.
    auto query = m_database->prepare(u"SELECT * FROM sends ORDER BY rowid DESC"_s);
    if (!query)
        return fail(query.error());
    if (!query->exec())
        return fail(Database::errorOf(query->lastError(), m_database->path()));
    QList<LedgerSend> sends;
    while (query->next())
        sends.append(readSend(*query));
    return sends;
}

Result<LedgerSend> Ledger::send(const QString &planId)
{
    auto query = m_database->prepare(u"SELECT * FROM sends WHERE instr(plan_id, ?) = 1 LIMIT 2"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(planId);
    if (!query->exec())
        return fail(Database::errorOf(query->lastError(), m_database->path()));
    if (planId.isEmpty() || !query->next())
        return fail(ErrorCode::NotFound, LedgerText::tr("There is no send %1.").arg(planId));
    LedgerSend send = readSend(*query);
    if (query->next() && send.planId != planId)
        return fail(
            ErrorCode::InvalidInput, LedgerText::tr("Several sends begin with %1. Give more of its id.").arg(planId));
    auto excused = excusesOf(send.planId);
    if (!excused)
        return fail(excused.error());
    send.excused = std::move(*excused);
    return send;
}

Result<QList<LedgerRow>> Ledger::rows(const QString &planId)
{
    auto query = m_database->prepare(
        u"SELECT row_id, event_id, import, record, identity FROM events WHERE plan_id = ? ORDER BY position"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(planId);
    if (!query->exec())
        return fail(Database::errorOf(query->lastError(), m_database->path()));
    QList<LedgerRow> rows;
    while (query->next())
        rows.append({ query->value(0).toLongLong(), query->value(1).toByteArray(),
            { query->value(2).toInt(), query->value(3).toInt() }, query->value(4).toString() });
    return rows;
}

Result<QList<LedgerEntry>> Ledger::entries(const QString &planId)
{
    auto query = m_database->prepare(u"SELECT kind, at, batch, position, state, status, reason, server_message, token,"
                                     " correlation_id FROM entries WHERE plan_id = ? ORDER BY seq"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(planId);
    if (!query->exec())
        return fail(Database::errorOf(query->lastError(), m_database->path()));
    QList<LedgerEntry> entries;
    while (query->next()) {
        LedgerEntry entry;
        entry.kind = kindFromKey(query->value(0).toString());
        entry.atMs = query->value(1).toLongLong();
        entry.batch = query->value(2).toInt();
        entry.position = query->value(3).toInt();
        entry.state = stateFromKey(query->value(4).toString());
        entry.status = query->value(5).toInt();
        entry.reason = query->value(6).toString();
        entry.serverMessage = query->value(7).toString();
        entry.tokenName = query->value(8).toString();
        entry.correlationId = query->value(9).toString();
        entries.append(entry);
    }
    return entries;
}

Result<QList<RowState>> Ledger::states(const QString &planId)
{
    const auto rows = this->rows(planId);
    const auto index = batchIndex(planId);
    const auto written = entries(planId);
    if (!rows || !index || !written)
        return fail(!rows ? rows.error() : !index ? index.error() : written.error());
    LedgerReplay replay(rows->size(), *index);
    for (const LedgerEntry &entry : *written)
        replay.apply(entry);
    return replay.states();
}

Result<QList<FrozenBatch>> Ledger::batchIndex(const QString &planId)
{
    auto query = m_database->prepare(u"SELECT number, positions FROM batches WHERE plan_id = ? ORDER BY number"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(planId);
    if (!query->exec())
        return fail(Database::errorOf(query->lastError(), m_database->path()));
    QList<FrozenBatch> batches;
    while (query->next()) {
        FrozenBatch batch;
        batch.number = query->value(0).toInt();
        batch.positions = unpacked(query->value(1).toByteArray());
        batches.append(batch);
    }
    return batches;
}

Result<FrozenBatch> Ledger::batch(const QString &planId, int number)
{
    auto query = m_database->prepare(
        u"SELECT positions, body, starts, sizes, sha256 FROM batches WHERE plan_id = ? AND number = ?"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(planId);
    query->addBindValue(number);
    if (!query->exec())
        return fail(Database::errorOf(query->lastError(), m_database->path()));
    FrozenBatch batch;
    batch.number = number;
    if (query->next()) {
        batch.positions = unpacked(query->value(0).toByteArray());
        batch.body = qUncompress(query->value(1).toByteArray());
        batch.starts = unpacked(query->value(2).toByteArray());
        batch.sizes = unpacked(query->value(3).toByteArray());
    }
    const bool whole = !batch.positions.isEmpty() && batch.positions.size() == batch.starts.size()
        && batch.starts.size() == batch.sizes.size() && sha256(batch.body) == query->value(4).toByteArray();
    if (!whole)
        return fail(ErrorCode::StorageError,
            LedgerText::tr(
                "The record of this send is damaged. Nothing more is sent from it; its receipt can still be read."),
            u"plan %1 batch %2: hash or shape differs"_s.arg(planId).arg(number));
    return batch;
}

LedgerReplay::LedgerReplay(qsizetype rowCount, const QList<FrozenBatch> &batchIndex)
    : m_states(rowCount, RowState::Waiting)
    , m_attempts(rowCount, 0)
    , m_batchOf(rowCount, 0)
{
    for (const FrozenBatch &batch : batchIndex)
        m_positions.append(batch.positions);
    m_counts.of(Outcome::Waiting) = rowCount;
    for (const FrozenBatch &batch : batchIndex) {
        for (const qint32 position : batch.positions)
            m_batchOf[position] = batch.number;
    }
}

void LedgerReplay::addBatch(const FrozenBatch &batch)
{
    m_positions.append(batch.positions);
    for (const qint32 position : batch.positions)
        m_batchOf[position] = batch.number;
}

void LedgerReplay::become(qint32 position, RowState state)
{
    RowState &current = m_states[position];
    if (current == state)
        return;
    if (canBecome(current, state)) {
        --m_counts.of(outcomeOf(current));
        current = state;
        ++m_counts.of(outcomeOf(current));
    } else {
        ++m_impossible;
        qCWarning(lcStorage) << "ledger: row" << position << "cannot go from" << rowStateKey(current) << "to"
                             << rowStateKey(state);
    }
}

void LedgerReplay::apply(const LedgerEntry &entry)
{
    const auto forRows = [&](auto &&change) {
        if (entry.position >= 0) {
            change(entry.position);
        } else if (entry.batch > 0 && entry.batch <= m_positions.size()) {
            for (const qint32 position : std::as_const(m_positions[entry.batch - 1]))
                change(position);
        }
    };
    switch (entry.kind) {
    case LedgerEntry::Kind::InFlight:
        forRows([this](qint32 position) {
            ++m_attempts[position];
            become(position, RowState::InFlight);
        });
        break;
    case LedgerEntry::Kind::Asked:
        forRows([this](qint32 position) { ++m_attempts[position]; });
        break;
    case LedgerEntry::Kind::Outcome:
        forRows([&](qint32 position) { become(position, entry.state); });
        break;
    case LedgerEntry::Kind::Stopped:
        for (qsizetype position = 0; position < m_states.size(); ++position) {
            if (m_states[position] == RowState::Waiting)
                become(static_cast<qint32>(position), RowState::NotSent);
        }
        break;
    }
}

QList<int> LedgerReplay::unansweredBatches() const
{
    QList<int> batches;
    for (qsizetype position = 0; position < m_states.size(); ++position) {
        if (m_states[position] == RowState::InFlight && !batches.contains(m_batchOf[position]))
            batches.append(m_batchOf[position]);
    }
    return batches;
}

} // namespace composer
