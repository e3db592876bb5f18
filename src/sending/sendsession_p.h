#pragma once

#include "base/threadcall.h"
#include "domain/reason.h"
#include "hubspot/timelineclient.h"
#include "sending/accountgate.h"
#include "sending/askplan.h"
#include "sending/clockwatch.h"
#include "sending/sendbrakes.h"
#include "sending/sendhistory.h"
#include "sending/sendpace.h"
#include "sending/sendsession.h"
#include "sending/sendworker.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>

namespace composer {

/// A send as it was read, and what its entries come to, which is worked out on the ledger's thread.
struct ReadSend {
    OpenedSend send;
    SendHistory history;
    [[nodiscard]] static Result<ReadSend> of(Result<OpenedSend> opened);
};

/// What a SendSession is made of: the queue of batches (sendqueue.cpp, sendanswers.cpp) and the asking
/// (sendasking.cpp). When to stop is decided by SendBrakes and ClockWatch. The ledger side is SendWorker, on its own
/// thread; results come back here in the order of the calls.
class SendSession::Private final : public QObject
{
    Q_OBJECT

public:
    Private(
        SendSession &session, TimelineClient &client, QString ledgerPath, const Clock &clock, SendSettings settings);
    ~Private() override;

    /// Runs `work` on the ledger's thread, then `then` with its result on ours.
    template<typename Work, typename Then>
    void onLedgerThread(Work work, Then then)
    {
        wakeLedgerThread();
        runLater(&workerContext, [this, work = std::move(work), then = std::move(then)]() mutable {
            runLater(this, [then = std::move(then), result = work(worker)]() mutable { then(result); });
        });
    }

    void setState(SendState next);
    void opened(const Result<ReadSend> &result);
    /// Takes what the ledger tells in the place of what was known.
    void takeIn(const ReadSend &read);
    /// Calls `then` when ledger and plan are ours. A send that is over holds neither: looking at it hinders nobody.
    void withLedger(const std::function<void()> &then);
    void wakeLedgerThread();
    void letGoOfLedger();
    void openingFailed(const Error &why);
    // freezing a new plan, in sendfreezing.cpp
    void freeze(const BatchPlan &plan);
    [[nodiscard]] bool isFreezing() const { return freezing.has_value(); }
    [[nodiscard]] SendProgress freezingProgress() const;
    void cancelFreezing();
    void deleteWhenClosed();

    void waitForAccess();
    /// Asks which account answers, before anything leaves or is changed; `then` when it is the one of the send.
    void identify(SendState as, const std::function<void()> &then);
    void takeNumberOf(const Connection &connection);
    void take(const AccountFacts &asked);
    void identified(const AccountVerdict &verdict, const std::function<void()> &then);
    /// The plan as it was frozen goes, or what is left of it when only now is known which account it is.
    void beginIdentified();
    void begin();
    void pauseWith(PauseReason reason, const QString &text);
    /// The first event has its word, and nothing else of the send has left yet.
    [[nodiscard]] bool isFirstToBeSeen() const;
    void pauseForFirst();
    /// Lets the rows that wait leave, and `notSentToo` those that are not sent; those that another send has by now
    /// aside.
    void putBack(bool notSentToo, const QSet<qint32> &only = {});
    /// Events whose answer came and could not be written down yet.
    [[nodiscard]] qint64 unrecorded() const;
    /// Writes down the answers that the disk had no room for, then calls `then`. Paused all the while; when it still
    /// has none, they wait on.
    /// Whether an earlier request held a row of the batch: then "already there" may speak of our own event.
    [[nodiscard]] bool leftBefore(int batch) const;
    void recordHeard(const std::function<void()> &then);
    void heardIsRecorded(const Result<ConcludedBatch> &concluded);
    void beginAsking();
    void decide(const QList<qint64> &positions, Decision decision);
    [[nodiscard]] qint64 waitMs() const; ///< until something may leave, as the portal or we want it

    SendSession &q;
    TimelineClient &client;
    const Clock &clock;
    const SendSettings settings;
    SendHistory history;
    LedgerSend send;
    AccountIdentity account; ///< of this send, as far as it is known
    bool isConfirmed = false; ///< see confirmAccount()
    bool looksFirst = false; ///< see lookAtFirst()
    bool isStored = false; ///< taken up from the ledger: what may leave may be less by now
    bool isAccountNews = false; ///< learned in this run: other sends may be of the same account
    SendState state = SendState::Opening;
    PauseReason pauseReason = PauseReason::None;
    bool wasAsking = false; ///< when it was paused
    QString pauseText;
    Error error;
    bool startWanted = false;
    std::optional<qint64> freezing; ///< rows of the plan that is being frozen
    bool isCancelled = false; ///< while it was
    std::optional<Error> heldBack; ///< see holdBack()
    bool stopWanted = false; ///< what waits is not sent
    bool stopAtOnce = false; ///< do not wait for answers
    bool goesOnAfterAsking = false; ///< the asking is a step of the sending, nobody asked for it
    /// An answer that came and could not be written down yet. Its rows are in flight.
    struct Heard {
        int batch = 0;
        Answer answer;
    };
    std::deque<Heard> heard; ///< in the order of their coming
    ClockWatch clockWatch;
    SendBrakes brakes;
    SendPace pace;
    AccountGate gate;
    QList<QPointer<ApiJob>> jobs;

private:
    // sending
    void fillQueue();
    void fill();
    void sendNext(TimelineClient::TurnPtr turn);
    void leave(const TimelineClient::TurnPtr &turn, int batch, const QByteArray &body, bool resend);
    void concludeBatch(int batch, const Answer &answer, const Result<ConcludedBatch> &concluded);
    void judge(int batch, const ConcludedBatch &concluded);
    void signInFailed(const Error &why);
    void judgePlannedBatch(int batch);
    void judgeWait();
    void pauseForWait(qint64 wait);
    /// The next round of asking, after that time; pauses where it is longer than the person waits.
    void askAfter(int ms);
    /// Whether rows that go again were refused without a name: then they go in halves.
    [[nodiscard]] bool isToBeHalved(const QList<qint32> &positions) const;
    void brake(const BrakeDecision &decision);
    [[nodiscard]] int retryDelay(qint64 ms) const
    {
        return static_cast<int>(static_cast<double>(ms) * settings.retryDelayScale);
    }
    void ledgerFailed(const Error &ledgerError);
    void settle();
    void stopWaiting();
    void finish();
    void applyEntries(const QList<LedgerEntry> &entries);
    void progressSoon();
    /// False after it paused the send because the computer slept or its clock was set.
    bool clockIsSteady();

    // asking
    /// Begins to ask about refused and pending rows when nothing else is left to send; false if there are none.
    [[nodiscard]] bool askByItself();
    [[nodiscard]] bool planAsking(const QList<qint32> &positions);
    void planBatchesToAsk(const QList<qint32> &positions);
    [[nodiscard]] AskKind askKind(qint32 position) const;
    void nextRound();
    void askMore();
    void readBack(TimelineClient::TurnPtr turn, qint32 position);
    void gotReadBack(qint32 position, const Answer &answer, const ReadBackVerdict &verdict);
    void askBatch(TimelineClient::TurnPtr turn, int batch);
    void askedBatch(int batch, const Answer &answer, const Result<ConcludedBatch> &concluded);
    void recordAsked(qint32 position, RowState next, const Reason &reason, const ReadBackVerdict &verdict);
    void askFailed(PauseReason reason, const QString &text, qint64 askedForMs);
    void closeRound();
    void askControl(const QByteArray &eventId);
    void closeRoundWith(AskPlan::Control control);
    void endRound(const AskPlan::Closed &closed);
    void endAsking();

    std::deque<int> queue; ///< batches that wait, in order
    int turnsWanted = 0;
    int busyBatches = 0; ///< between leaving the queue and being concluded

    std::deque<qint32> askQueue; ///< positions (v3) or batches (2026-03) of this round
    std::optional<AskPlan> askPlan; ///< of a profile whose events can be read
    QHash<int, int> pendingAsks; ///< how often a batch was asked for that the portal called pending (2026-03)
    QList<qint32> pendingBatches; ///< to be asked again
    QSet<qint32> putAside; ///< got no usable answer in this round
    QSet<qint32> proven; ///< not to be there, by this asking
    QSet<qint32> askedByItself; ///< rows that this run has asked about in the batch they are in
    int askTurns = 0;
    int askBusy = 0;
    int askFailures = 0; ///< in a row

    QTimer progressTimer;
    QTimer clockTimer;
    QTimer retryTimer;
    QTimer heardTimer; ///< runs while answers wait for the disk
    bool isRecordingHeard = false;
    std::function<void()> afterHeard; ///< what somebody asked for meanwhile
    QTimer askTimer;
    QThread thread; ///< runs while the ledger is held
    bool holdsLedger = false;
    QObject workerContext; ///< lives on `thread`
    SendWorker worker; ///< used on `thread` only
};

} // namespace composer
