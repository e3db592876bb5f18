#pragma once

#include "base/clock.h"
#include "hubspot/answerinterpreter.h"
#include "hubspot/timelineresponses.h"
#include "planning/batchplan.h"
#include "storage/ledger.h"

#include <memory>

namespace composer {

/// A send as it was frozen or read back.
struct OpenedSend {
    LedgerSend send;
    LedgerRows rows;
    QList<FrozenBatch> batchIndex; ///< without bodies
    QList<LedgerEntry> entries;
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
};

/// What reading one event back told.
struct ReadBackVerdict {
    enum class Finding {
        Same,
        Different,
        Absent, ///< 404: not there, or not yet
        AskAgain, ///< no usable answer, or 423, 429, 477
        TokenRejected,
        NotAllowed,
        NoConnection,
    };
    Finding finding = Finding::AskAgain;
    QString text; ///< translated, for the pauses
    QString correlationId;
    QList<ComparedField> fields; ///< when Same or Different
};

/// The half of a send that touches the disk and the bytes. Lives on the session's own thread; every function may take
/// as long as an fsync or a few megabytes of JSON take.
class SendWorker
{
public:
    SendWorker(QString ledgerPath, const Clock &clock);

    /// Lets go of the file and of the plan; on the thread that opened them.
    void close();
    [[nodiscard]] Result<OpenedSend> freeze(const BatchPlan &plan, LedgerSend send);
    /// Rows in flight become unknown: the program that sent them is gone.
    [[nodiscard]] Result<OpenedSend> open(const QString &planId);

    /// Writes that the batch leaves now, and gives its bytes. Nothing may leave on an error.
    [[nodiscard]] Result<PreparedBatch> prepare(int batch, bool resend);
    /// Reads the answer and writes what it says; of a resent batch only about `unknown` positions.
    [[nodiscard]] Result<ConcludedBatch> conclude(
        int batch, bool resend, const QList<qint32> &unknown, const Answer &answer);
    [[nodiscard]] Result<ReadBackVerdict> compare(int batch, qint32 position, const Answer &answer);
    [[nodiscard]] Result<void> append(const QList<LedgerEntry> &entries);
    /// Before rows leave that wait, or are to wait again: those that another send created meanwhile, or has, by id or
    /// content, are left out and say why. The others go in the batches they were frozen in where all of one goes, else
    /// in newly cut ones.
    [[nodiscard]] Result<ConcludedBatch> putBack(const QList<WaitingRows> &groups);

private:
    [[nodiscard]] Result<void> openLedger(const QString &planId);
    [[nodiscard]] Result<OpenedSend> read();
    [[nodiscard]] Ledger::Frozen frozen(const BatchPlan &plan, qsizetype index, qint32 first) const;
    [[nodiscard]] Result<Ledger::Change> leaveOut(
        const BatchPlan &plan, const QList<qint32> &firsts, const KnownEvents &known) const;
    [[nodiscard]] LedgerEntry leftOutEntry(
        const KnownEvents &known, qsizetype index, int batch, qint32 position) const;
    [[nodiscard]] Result<void> letWait(const WaitingRows &rows, Ledger::Change &change);
    [[nodiscard]] FrozenBatch cutBatch(const FrozenBatch &from, const QList<qsizetype> &indices);
    [[nodiscard]] QList<LedgerEntry> entriesOf(
        const AnswerVerdict &verdict, const FrozenBatch &batch, int status) const;

    QString m_ledgerPath;
    const Clock &m_clock;
    std::unique_ptr<QLockFile> m_lock; // released after the ledger is closed
    std::unique_ptr<Ledger> m_ledger;
    QString m_planId;
    KnownScope m_scope; // of the other sends to the same portal
    const ApiProfile *m_profile = nullptr;
    LedgerRows m_rows;
    int m_nextBatch = 1;
};

} // namespace composer
