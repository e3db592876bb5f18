#pragma once

#include "domain/eventtable.h"
#include "domain/outcome.h"
#include "storage/database.h"
#include "storage/knownevents.h"

#include <QHash>
#include <QLockFile>
#include <QSet>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace composer {

/// One send as the ledger's first page has it.
struct LedgerSend {
    QString planId;
    QString portalId;
    QString portalName;
    QString baseUrl;
    QString profile;
    bool isPractice = false;
    QString templateId;
    QString templateName;
    QString draftId;
    QString draftName;
    qint64 createdAtMs = 0;
    qint64 eventCount = 0;
    QSet<QString> excused {}; ///< earlier plans the person was shown and wants copies of; of addSend() and send() only
};

/// One event of a send; its position in the plan is its index.
struct LedgerRow {
    RowId rowId = 0;
    QByteArray eventId;
    RowSource source;
    QString identity {}; ///< whom the event is for, for people: email, else object id, else user token
    EventFingerprint fingerprint {};
};

/// The bytes of one request, fixed for good.
struct FrozenBatch {
    int number = 0; ///< 1-based; a batch cut from another gets the next free number
    QList<qint32> positions; ///< of its rows
    QByteArray body;
    QList<qint32> starts; ///< of each event in the body
    QList<qint32> sizes;

    [[nodiscard]] QByteArray event(qsizetype index) const { return body.mid(starts[index], sizes[index]); }
};

/// One line of the ledger, in the order of writing.
struct LedgerEntry {
    enum class Kind {
        InFlight, ///< the batch's bytes may leave from here on
        Asked, ///< the very same bytes leave again to learn what became of the first
        Outcome, ///< rows stand at `state` from here on
        Stopped, ///< every row that waits is not sent
    };
    Kind kind = Kind::Outcome;
    qint64 atMs = 0;
    int batch = 0; ///< 0 = none
    qint32 position = -1; ///< -1 = every row of the batch
    RowState state = RowState::Waiting; ///< Outcome only
    int status = 0; ///< HTTP
    QString reason; ///< translated at the time of writing
    QString serverMessage;
    QString tokenName;
    QString correlationId;
};

/// How far the ledger tells of a send. What was worked out of its entries holds as long as this is the same, for
/// nothing in the ledger ever changes.
struct LedgerMark {
    qint64 lastEntry = 0;
    int lastBatch = 0;
    bool operator==(const LedgerMark &) const = default;
};

/// A send in numbers; what is in flight counts as unknown.
struct LedgerSummary {
    OutcomeCounts counts;
    int unknownBatches = 0; ///< requests of which at least one event is unknown
    bool operator==(const LedgerSummary &) const = default;
};

/// How far the ledger tells of a send, and the summary that was kept of it; nothing if something was written since.
struct LedgerStanding {
    LedgerMark mark;
    std::optional<LedgerSummary> summary;
};

/// The append-only record of what left this computer and what the portal said: SQLite, WAL; the record that a batch is
/// in flight is on the disk (synchronous=FULL) when its function returns, before any byte may leave. Nothing is ever
/// changed or removed, triggers see to that (summaries apart, which are worked out of the rest). One thread; several
/// processes may hold the same file. Errors: StorageError, StorageTooNew, Busy, InOtherSend.
class Ledger
{
public:
    /// A ledger of an older version is brought up to date; that may take seconds, once.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const QString &path);

    /// The same for who only reads. Where the folder cannot be written (an archive on a disc) a copy of it is read, in
    /// the folder for temporary files.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> openToRead(const QString &path);

    /// Keeps every other window and program from sending this plan while it lives. A dead program's lock does not
    /// count.
    [[nodiscard]] static Result<std::unique_ptr<QLockFile>> lockPlan(const QString &ledgerPath, const QString &planId);

    /// Told what other sends have of the rows, by id or content, before any batch is asked for: those rows must not be
    /// in one. Gives the entries that say so.
    using LeaveOut = std::function<QList<LedgerEntry>(const KnownEvents &known)>;
    /// Writes a plan whole or not at all; `nextBatch` gives the batches one by one, nothing at the end. Asking what is
    /// known and writing are one transaction: of two programs with the same events only one plans them. `leaveOut` is
    /// called when another send has some; without it, and when others have all, nothing is written: error InOtherSend.
    [[nodiscard]] Result<void> addSend(const LedgerSend &send, const QList<LedgerRow> &rows,
        const std::function<std::optional<FrozenBatch>()> &nextBatch, const LeaveOut &leaveOut = {});
    /// Batches cut from others, and the entries that go with them, at once.
    [[nodiscard]] Result<void> addBatches(
        const QString &planId, const QList<FrozenBatch> &batches, const QList<LedgerEntry> &entries);
    /// What addBatches() takes.
    struct Change {
        QList<FrozenBatch> batches;
        QList<LedgerEntry> entries;
    };
    /// Before rows of a send wait again, or still: asks what other sends have of them and writes what `decide` makes of
    /// it, in one transaction. `known` is in the order of `positions`.
    [[nodiscard]] Result<Change> changeWaiting(const KnownScope &scope, const QList<qint32> &positions,
        const std::function<Result<Change>(const KnownEvents &known)> &decide);
    /// On the disk when it returns.
    [[nodiscard]] Result<void> appendDurably(const QString &planId, const QList<LedgerEntry> &entries);
    /// On the disk at the latest with the next durable one: an outcome that a power cut takes becomes unknown again.
    [[nodiscard]] Result<void> append(const QString &planId, const QList<LedgerEntry> &entries);

    [[nodiscard]] Result<QList<LedgerSend>> sends(); ///< newest first, by the order of writing
    [[nodiscard]] Result<LedgerSend> send(
        const QString &planId); ///< NotFound if there is none; an unambiguous beginning will do
    [[nodiscard]] Result<QList<LedgerRow>> rows(const QString &planId);
    [[nodiscard]] Result<QList<LedgerEntry>> entries(const QString &planId);
    /// Where every row of a send stands, by position.
    [[nodiscard]] Result<QList<RowState>> states(const QString &planId);
    /// Numbers and positions of all batches, without their bodies.
    [[nodiscard]] Result<QList<FrozenBatch>> batchIndex(const QString &planId);
    /// Errors: StorageError also when the stored bytes do not have the hash they were frozen with.
    [[nodiscard]] Result<FrozenBatch> batch(const QString &planId, int number);
    /// Of every send, by plan id: some 10 µs a send, however many events it has.
    [[nodiscard]] Result<QHash<QString, LedgerStanding>> standings();
    /// Remembers summaries, each for the mark that was read before the entries it was worked out of.
    [[nodiscard]] Result<void> keepSummaries(const QHash<QString, LedgerStanding> &standings);
    /// Which of these events other sends of the portal created already, or hold: about 10 µs an event.
    [[nodiscard]] Result<KnownEvents> known(const KnownScope &scope, const QList<EventMark> &marks);

private:
    explicit Ledger(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    [[nodiscard]] static QList<qint32> unpacked(const QByteArray &bytes);
    [[nodiscard]] Result<void> writeBatch(QSqlQuery &query, const QString &planId, const FrozenBatch &batch);
    [[nodiscard]] Result<void> writeEntries(const QString &planId, const QList<LedgerEntry> &entries);

    // what is known of events, in ledgerknown.cpp
    [[nodiscard]] Result<KnownEvents> takenOf(const LedgerSend &send, const QList<LedgerRow> &rows, bool someMayBe);
    [[nodiscard]] Result<QList<EventMark>> marksOf(const QString &planId, const QList<qint32> &positions);
    [[nodiscard]] Result<void> writeExcuses(const LedgerSend &send);
    [[nodiscard]] Result<QSet<QString>> excusesOf(const QString &planId);
    [[nodiscard]] Result<void> writeChange(const QString &planId, const Change &change);
    [[nodiscard]] Result<void> writeContents(const QString &planId, const QList<LedgerRow> &rows);
    [[nodiscard]] Result<void> writeCreated(const QString &planId, const QList<LedgerEntry> &entries);
    [[nodiscard]] Result<QList<qint32>> positionsOf(const QString &planId, int batch);
    [[nodiscard]] Result<void> catchUp();
    [[nodiscard]] Result<void> catchUpSend(const QString &planId, const QString &templateId);
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);
    std::unique_ptr<QTemporaryDir> m_copy; // gone after the database
    std::unique_ptr<Database> m_database;
};

/// Where every row of a send stands according to its ledger.
class LedgerReplay
{
public:
    LedgerReplay(qsizetype rowCount, const QList<FrozenBatch> &batchIndex);
    /// An impossible transition is left out and logged: the row keeps its word.
    void apply(const LedgerEntry &entry);
    void addBatch(const FrozenBatch &batch);

    [[nodiscard]] RowState state(qsizetype position) const { return m_states[position]; }
    [[nodiscard]] const QList<RowState> &states() const { return m_states; }
    [[nodiscard]] int attempts(qsizetype position) const { return m_attempts[position]; }
    [[nodiscard]] int batchOf(qsizetype position) const { return m_batchOf[position]; } ///< the last one that holds it
    [[nodiscard]] const QList<qint32> &positions(int batch) const { return m_positions[batch - 1]; }
    [[nodiscard]] int batchCount() const { return static_cast<int>(m_positions.size()); }
    /// Batches with rows still in flight: their program ended before the answer.
    [[nodiscard]] QList<int> unansweredBatches() const;
    [[nodiscard]] const OutcomeCounts &counts() const { return m_counts; }
    /// How many times an entry wanted what canBecome() forbids. Not 0: a damaged file, or a mistake of ours.
    [[nodiscard]] qint64 impossibleTransitions() const { return m_impossible; }

private:
    void become(qint32 position, RowState state);
    QList<RowState> m_states;
    OutcomeCounts m_counts;
    QList<quint16> m_attempts;
    QList<qint32> m_batchOf;
    QList<QList<qint32>> m_positions; // by batch number - 1
    qint64 m_impossible = 0;
};

/// Stable word of a state in files and in the ledger: "created", "in_flight", "conflict", …
[[nodiscard]] QString rowStateKey(RowState state);

} // namespace composer
