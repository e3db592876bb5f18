#pragma once

#include "base/processlock.h"
#include "storage/knownevents.h"
#include "storage/ledgeraccount.h"
#include "storage/ledgermarks.h"
#include "storage/ledgerreplay.h"

#include <QHash>
#include <QMap>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace composer {

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

/// A send that lost something when the ledger was restored, and how many of its events nobody knows since; 0 when not
/// even their number is known.
struct RestoredSend {
    LedgerSend send;
    qint64 unknown = 0;
};

/// What happened to a send, as far as it was written when it was asked for.
struct LedgerStory {
    QList<FrozenBatch> batchIndex; ///< without bodies
    QList<LedgerEntry> entries; ///< of these batches
};

/// The append-only record of what left this computer and what the portal said: SQLite, WAL; the record that a batch is
/// in flight is on the disk (synchronous=FULL) when its function returns, before any byte may leave. Nothing is ever
/// changed or removed, triggers see to that (summaries apart, which are worked out of the rest, and plans that were
/// never finished). How it is laid out, and why: LEDGER.md. One thread; several processes may hold the same file.
/// Errors: StorageError, StorageTooNew, Busy, InOtherSend, Damaged.
class Ledger
{
public:
    /// A ledger of an older version is brought up to date; that may take seconds, once.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const QString &path);
    /// The same for who only reads. Where the folder cannot be written (an archive on a disc) a copy of it is read, in
    /// the folder for temporary files.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> openToRead(const QString &path);

    /// Keeps every other window and program from sending this plan while it lives. A dead program holds nothing.
    [[nodiscard]] static Result<std::unique_ptr<ProcessLock>> lockPlan(
        const QString &ledgerPath, const QString &planId);

    /// What is frozen as one: a batch and its rows, in their order. Positions are the plan's, each in one batch.
    struct Frozen {
        FrozenBatch batch;
        QList<LedgerRow> rows;
    };
    /// What addBatches() takes.
    struct Change {
        QList<FrozenBatch> batches;
        QList<LedgerEntry> entries;
    };
    /// Told what other sends have of the rows, by id or content: gives the entries that leave them out, and for the
    /// rest of their batches new ones, numbered after the last.
    using LeaveOut = std::function<Result<Change>(const KnownEvents &known)>;
    /// Told in between how many rows are written; gives false when the freeze shall end.
    using Progress = std::function<bool(qint64 rows)>;
    /// Writes a plan whole or not at all. `make` gives batch 0 … count - 1 and is called from several threads at once.
    /// Everything is written in transactions of some 50 ms while nobody sees it; the last one makes it visible, after
    /// the rows were compared with all that others had until then: of two programs with the same events only one plans
    /// them. `leaveOut` is called when another send has some; without it, and when others have all, nothing is written:
    /// error InOtherSend. Who calls holds the lock of the plan.
    ///
    /// Ended by `progress` (or by error Cancelled of the others) nobody ever sees the plan: error Cancelled, and what
    /// was written goes at the next open(), as after a crash. It is not asked any more once the keys of the rows are
    /// kept, which comes right before the plan is made visible: then it is too late.
    [[nodiscard]] Result<void> freeze(const LedgerSend &send, qsizetype batchCount,
        const std::function<Frozen(qsizetype index)> &make, const LeaveOut &leaveOut = {},
        const PrintsUnder &printsUnder = {}, const Progress &progress = {});
    /// Batches cut from others, and the entries that go with them, at once.
    [[nodiscard]] Result<void> addBatches(
        const QString &planId, const QList<FrozenBatch> &batches, const QList<LedgerEntry> &entries);
    /// Before rows of a send wait again, or still: asks what other sends have of them and writes what `decide` makes of
    /// it; when another plan became visible meanwhile, asks again. `known` is in the order of `positions`.
    [[nodiscard]] Result<Change> changeWaiting(const KnownScope &scope, const QList<qint32> &positions,
        const std::function<Result<Change>(const KnownEvents &known)> &decide);
    /// On the disk when it returns.
    [[nodiscard]] Result<void> appendDurably(const QString &planId, const QList<LedgerEntry> &entries);
    /// On the disk at the latest with the next durable one: an outcome that a power cut takes becomes unknown again.
    [[nodiscard]] Result<void> append(const QString &planId, const QList<LedgerEntry> &entries);

    [[nodiscard]] Result<QList<LedgerSend>> sends(); ///< newest first, by the order of writing
    [[nodiscard]] Result<LedgerSend> send(
        const QString &planId); ///< NotFound if there is none; an unambiguous beginning will do
    [[nodiscard]] Result<LedgerRows> rows(const QString &planId);
    /// The rows piece by piece, for who does not want them all at once; `first` is the position of the first of them.
    [[nodiscard]] Result<void> visitRows(
        const QString &planId, const std::function<Result<void>(qint32 first, const LedgerRows &rows)> &visit);
    /// The rows at these positions of the plan; only the pieces they stand in are read.
    [[nodiscard]] Result<QMap<qint32, LedgerRow>> rowsAt(const QString &planId, const QList<qint32> &positions);
    /// What belongs together, also while another program writes on.
    [[nodiscard]] Result<LedgerStory> story(const QString &planId);
    [[nodiscard]] Result<QList<LedgerEntry>> entries(const QString &planId);
    /// Where every row of a send stands, by position.
    [[nodiscard]] Result<QList<RowState>> states(const QString &planId);
    /// Numbers and positions of all batches, without their bodies.
    [[nodiscard]] Result<QList<FrozenBatch>> batchIndex(const QString &planId);
    /// Error Damaged also when the stored bytes do not have the hash they were frozen with.
    [[nodiscard]] Result<FrozenBatch> batch(const QString &planId, int number);
    /// Of every send, by plan id: some 10 µs a send, however many events it has.
    [[nodiscard]] Result<QHash<QString, LedgerStanding>> standings();
    /// The same of one send.
    [[nodiscard]] Result<LedgerStanding> standing(const QString &planId);
    /// Remembers summaries, each for the mark that was read before the entries it was worked out of.
    [[nodiscard]] Result<void> keepSummaries(const QHash<QString, LedgerStanding> &standings);
    /// The id of an event that another send of the same account and template created last; empty if none did.
    [[nodiscard]] Result<QByteArray> newestCreated(const KnownScope &scope);
    /// Which of these events other sends of the account created already, or hold, under whichever name of their
    /// template.
    [[nodiscard]] Result<KnownEvents> known(const KnownScope &scope, const QList<EventMark> &marks,
        const PrintsUnder &printsUnder = {}, const PrintsUnder &writtenUnder = {});

    /// The sends to the account, under any template, of which something is unknown since the ledger was restored;
    /// newest first.
    [[nodiscard]] Result<QList<RestoredSend>> unsettledSinceRestored(const KnownScope &scope);

    /// Whether there is any other send to that account under that template: else there is nothing to ask.
    [[nodiscard]] Result<bool> hasSends(const KnownScope &scope);

    /// HubSpot, or a person, told which account a connection speaks to: its earlier sends that have no number take it.
    [[nodiscard]] Result<void> learnAccount(const AccountIdentity &account, qint64 atMs);
    /// A person, or a template's file, told that one template has these two names: its earlier sends are of one.
    [[nodiscard]] Result<void> learnTemplate(const QString &name, const QString &otherName, qint64 atMs);
    [[nodiscard]] Result<QList<LedgerFact>> facts() { return m_tables.facts(); }
    /// The account a send went to, as far as it is known by now.
    [[nodiscard]] Result<AccountIdentity> accountOf(const LedgerSend &send);

    /// Called between the comparison with other sends and the transaction that makes rows visible. For tests: what
    /// another program does at that instant.
    void setBeforePublishing(std::function<void()> then) { m_beforePublishing = std::move(then); }

    /// Reads every row of everything. `visit` hears of each send with what is wrong with it, nothing if it is whole.
    [[nodiscard]] Result<void> verify(
        const std::function<void(const LedgerSend &send, const std::optional<Error> &damage)> &visit);

private:
    explicit Ledger(std::unique_ptr<Database> database);
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);
    /// Several reads that belong together see one state of the file.
    template<typename T>
    [[nodiscard]] Result<T> readTogether(const std::function<Result<T>()> &work)
    {
        if (m_inTransaction)
            return work();
        if (auto begun = m_database->run(QStringLiteral("BEGIN")); !begun)
            return fail(begun.error());
        m_inTransaction = true;
        Result<T> result = work();
        m_inTransaction = false;
        m_database->rollback(); // nothing was written
        return result;
    }
    [[nodiscard]] Result<LedgerStanding> standingOf(qint64 plan);
    [[nodiscard]] Result<QList<LedgerTables::Plan>> visiblePlans();
    [[nodiscard]] Result<LedgerTables::Plan> plan(const QString &planId);
    [[nodiscard]] Result<void> writeChange(qint64 plan, const Change &change);
    [[nodiscard]] Result<void> removeLeftovers();
    [[nodiscard]] Result<void> removeUnseen(qint64 plan);
    static constexpr qint64 turnMs = 30; ///< of holding the lock: with the commit it stays below 50
    [[nodiscard]] Result<LedgerTables::Head> headOf(qint64 plan);
    void markDurable(qint64 plan);
    [[nodiscard]] Result<LedgerStory> storyOf(const LedgerTables::Plan &plan);
    [[nodiscard]] Result<LedgerStory> storyInSlices(const LedgerTables::Plan &plan);
    [[nodiscard]] Result<QList<RowState>> statesOf(const LedgerTables::Plan &plan);
    [[nodiscard]] Result<void> verifyPlan(const LedgerTables::Plan &plan);

    // freezing, in ledgerfreeze.cpp
    class Freezing;

    // what is known of events, in ledgerknown.cpp
    class Search;
    [[nodiscard]] Result<QList<EventMark>> marksOf(const LedgerTables::Plan &plan, const QList<qint32> &positions);
    [[nodiscard]] Result<QList<EventFingerprint>> printsOfBodies(
        const LedgerTables::Plan &plan, const QList<qint32> &positions, const QString &templateName);

    // which account and which template a send was for, in ledgeraccount.cpp
    struct InScope {
        LedgerTables::Plan plan;
        bool isPerhapsElsewhere = false;
    };
    struct PlansInScope {
        QList<InScope> plans; ///< oldest first
        QStringList hubIds; ///< numbers of their account; several only where none is known of the asker's
    };
    [[nodiscard]] Result<PlansInScope> plansInScope(const KnownScope &scope);
    [[nodiscard]] Result<QSet<QString>> namesOf(const QString &templateName, const QString &otherName);
    [[nodiscard]] Result<LearnedAccounts> learnedAccounts();
    [[nodiscard]] Result<qint32> newestCreatedOf(const LedgerTables::Plan &plan);

    std::unique_ptr<QTemporaryDir> m_copy; // gone after the database
    std::unique_ptr<Database> m_database;
    LedgerTables m_tables;
    LedgerMarks m_marks;
    QHash<QString, LedgerTables::Plan> m_plans; // that were asked for; what is visible never changes
    bool m_inTransaction = false;
    std::function<void()> m_beforePublishing;
};

} // namespace composer
