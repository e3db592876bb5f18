#pragma once

#include "base/clock.h"
#include "domain/accountidentity.h"
#include "hubspot/answerinterpreter.h"
#include "hubspot/timelineresponses.h"
#include "planning/batchplan.h"
#include "storage/ledger.h"

#include <atomic>
#include <memory>
#include <optional>

namespace composer {

/// A send as it was frozen or read back.
struct OpenedSend {
    LedgerSend send;
    LedgerRows rows;
    QList<FrozenBatch> batchIndex; ///< without bodies
    QList<LedgerEntry> entries;
    AccountIdentity account; ///< Unknown until the ledger was told
};

struct PreparedBatch {
    QByteArray body;
    LedgerEntry entry; ///< what the ledger now holds
};

struct ConcludedBatch {
    AnswerVerdict verdict;
    int status = 0; ///< HTTP; 0 = no answer came
    QList<LedgerEntry> entries;
    QList<FrozenBatch> cut; ///< smaller batches that take the place of this one; without bodies
};

/// Rows of one batch that are to leave.
struct WaitingRows {
    int batch = 0;
    QList<qint32> positions;
    bool areNotSent = false; ///< proven not to be at the portal, else they wait
    bool areHalved = false; ///< in two batches: one of them is refused, nobody knows which
    bool areSuppressed = false; ///< not sent because their addresses are on the list of who gets none, and say so
};

/// Rows of one batch without an answer, to be asked about by letting a request leave again.
struct UnknownRows {
    int batch = 0;
    QList<qint32> positions;
    bool areAll = false; ///< every row of it
};

/// The requests that leave again to ask.
struct BatchesToAsk {
    QList<int> batches;
    ConcludedBatch change; ///< what it took: newly cut batches, and words of rows that are not asked about
};

/// What reading one event back told.
struct ReadBackVerdict {
    enum class Finding {
        Same, ///< there; fields that differ under an id of ours are a note
        Different, ///< an event is there under an id that others may have used, and it is not proven to be this one
        Absent, ///< the portal's own 404, never a gateway's: not there, or not yet
        AskAgain, ///< no usable answer, or 423, 429, 477
        TokenRejected,
        NotAllowed,
        NoConnection,
    };
    Finding finding = Finding::AskAgain;
    QString text; ///< translated, for the pauses
    QString correlationId;
    QList<ComparedField> fields; ///< when Same or Different
    EventFacts facts; ///< the same
    qint64 waitMs = 0; ///< as the portal asked
};

/// The half of a send that touches the disk and the bytes. Lives on the session's own thread; every function may take
/// as long as an fsync or a few megabytes of JSON take.
class SendWorker
{
public:
    SendWorker(QString ledgerPath, const Clock &clock);

    /// Lets go of the file and of the plan; on the thread that opened them.
    void close();
    /// What waits until the file is free gives up from now on. May be called from any thread.
    void giveUpWaiting() { m_givesUp = true; }
    /// Error Cancelled after cancelFreeze(): then nothing of it stands in the ledger, and close() has what was written
    /// taken away in the background.
    [[nodiscard]] Result<OpenedSend> freeze(const BatchPlan &plan, LedgerSend send);
    /// Ends freeze(), unless the plan is about to be seen. May be called from any thread, also before.
    void cancelFreeze() { m_isCancelled = true; }
    /// Rows that freeze() has written. May be called from any thread.
    [[nodiscard]] qint64 frozenRows() const { return m_frozenRows; }
    /// Rows in flight become unknown: the program that sent them is gone.
    [[nodiscard]] Result<OpenedSend> open(const QString &planId);
    /// Which account the connection of this send speaks to: earlier sends of it that have no number take it.
    [[nodiscard]] Result<void> learnAccount(const AccountIdentity &account, qint64 atMs);

    /// Writes that the batch leaves now, and gives its bytes. Nothing may leave on an error.
    [[nodiscard]] Result<PreparedBatch> prepare(int batch, bool resend);
    /// Reads the answer and writes what it says. `leftBefore`: an earlier request held some of its rows.
    [[nodiscard]] Result<ConcludedBatch> conclude(int batch, bool leftBefore, const Answer &answer);
    /// The same of a batch that left again to learn about its `unknown` rows; those that have their word keep it. What
    /// the portal once called pending is never "not there".
    [[nodiscard]] Result<ConcludedBatch> concludeAsked(
        int batch, const QList<qint32> &unknown, bool wasPending, const Answer &answer);
    [[nodiscard]] Result<ReadBackVerdict> compare(int batch, qint32 position, const Answer &answer);
    /// The newest event that another send created under the same template and account; empty if there is none.
    [[nodiscard]] Result<QByteArray> newestCreatedElsewhere();
    /// Whether an answer shows the event with this id.
    [[nodiscard]] static Result<bool> isEvent(const QByteArray &eventId, const Answer &answer);
    [[nodiscard]] Result<void> append(const QList<LedgerEntry> &entries);
    /// Before rows leave that wait, or are to wait again: those that another send created meanwhile, or has, by id or
    /// content, are left out and say why; those whose address is on the list of who gets none, as it is now, are not
    /// sent. The others go in the batches they were frozen in where all of one goes, else
    /// in newly cut ones.
    [[nodiscard]] Result<ConcludedBatch> putBack(const QList<WaitingRows> &groups);
    /// Which requests leave again to ask about unknown rows. A batch goes as it was where all its rows are unknown.
    /// Else each unknown row goes alone: the others must not leave again, and "one of them exists" would say nothing of
    /// it. Rows whose address is on the list of those who get no events are not asked about: where they are not there,
    /// that would create them. Errors: as putBack().
    [[nodiscard]] Result<BatchesToAsk> toAsk(const QList<UnknownRows> &groups);

private:
    /// Writes as soon as no other program holds the file, however long that takes: what was heard must not be lost to a
    /// lock of ours. SQLite itself waits some seconds each time.
    template<typename Write>
    [[nodiscard]] auto patiently(Write write) -> decltype(write())
    {
        auto done = write();
        while (!done && done.error().code == ErrorCode::Busy && !m_givesUp)
            done = write();
        return done;
    }
    [[nodiscard]] Result<ConcludedBatch> recorded(ConcludedBatch concluded, const QList<FrozenBatch> &parts);
    [[nodiscard]] Result<void> openLedger(const QString &planId);
    [[nodiscard]] Result<OpenedSend> read();
    /// The same when its rows are known, and perhaps what happened to it.
    [[nodiscard]] Result<OpenedSend> readWith(const LedgerRows &rows, std::optional<LedgerStory> known = {});
    [[nodiscard]] Ledger::Frozen frozen(const BatchPlan &plan, qsizetype index, qint32 first) const;
    [[nodiscard]] static Result<QList<EventFingerprint>> printsUnder(
        const BatchPlan &plan, const QString &templateName);
    [[nodiscard]] Result<Ledger::Change> leaveOut(
        const BatchPlan &plan, const QList<qint32> &firsts, const KnownEvents &known, bool mayEnd) const;
    [[nodiscard]] LedgerEntry leftOutEntry(const KnownEvents &known, qsizetype index, int batch, qint32 position) const;
    /// Rows of these whose address is on the person's list of those who get no events. Error: FileError when the list
    /// cannot be read: then nothing may leave.
    [[nodiscard]] Result<QSet<qint32>> suppressed(const QList<qint32> &positions) const;
    [[nodiscard]] QList<LedgerEntry> suppressedEntries(const WaitingRows &group, qint32 position) const;
    [[nodiscard]] QList<qint32> stillKept(
        const WaitingRows &rows, const FrozenBatch &batch, Ledger::Change &change) const;
    [[nodiscard]] Result<void> letWait(const WaitingRows &rows, Ledger::Change &change);
    [[nodiscard]] bool areOnlyOurs(const QList<QByteArray> &ids) const;
    [[nodiscard]] Result<ReadBackVerdict> comparedById(qint32 position, bool isOurs, const Answer &answer) const;
    /// The answer to a batch, by the ids of its rows.
    [[nodiscard]] ConcludedBatch interpret(
        const FrozenBatch &batch, bool resend, bool leftBefore, const Answer &answer) const;
    [[nodiscard]] FrozenBatch cutBatch(const FrozenBatch &from, const QList<qsizetype> &indices);
    [[nodiscard]] QList<LedgerEntry> entriesOf(
        const AnswerVerdict &verdict, const FrozenBatch &batch, int status) const;

    QString m_ledgerPath;
    const Clock &m_clock;
    std::unique_ptr<ProcessLock> m_lock; // released after the ledger is closed
    std::unique_ptr<Ledger> m_ledger;
    QString m_planId;
    KnownScope m_scope; // of the other sends to the same portal
    const ApiProfile *m_profile = nullptr;
    LedgerRows m_rows;
    int m_nextBatch = 1;
    std::atomic<bool> m_givesUp = false;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qint64> m_frozenRows = 0;
    bool m_hasLeftovers = false; ///< of a freeze that was cancelled
};

} // namespace composer
