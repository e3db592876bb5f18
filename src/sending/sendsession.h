#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/connection.h"
#include "planning/batchplan.h"
#include "sending/sendtypes.h"
#include "storage/ledger.h"

#include <QObject>

#include <memory>

namespace composer {

class TimelineClient;

/// Numbers a send keeps to. Tests shorten the delays.
struct SendSettings {
    int maximumInFlight = 4; ///< QNetworkAccessManager keeps at most 6 connections per host
    qint64 longestStandstillMs = 600'000; ///< without a usable answer; then the send pauses
    std::optional<qint64> waitAtMostMs; ///< a longer wait that the portal asks for pauses the send
    int batchesBeforeRefusalCheck = 3;
    double refusedShareBeforePause = 0.05;
    /// An event the portal does not know (yet) is asked for again after these: writes may be processed late.
    QList<int> askAgainDelaysMs { 2'000, 10'000, 60'000 };
    int askWithoutControlMs = 600'000; ///< see AskPatience
    qint64 pendingMs = 600'000; ///< see AskPatience
    /// Of the waits before something that did not leave is tried again, see nextDelayMs().
    double retryDelayScale = 1;
};

/// One run of a plan against one portal. Lives on the thread that made it (the GUI's); everything that takes longer
/// than a moment (freezing bodies, the ledger's fsyncs, reading answers) happens on a thread of its own.
///
///     plan ─▶ ledger: frozen batches ─▶ "in flight" on the disk ─▶ HubSpot ─▶ answer ─▶ ledger: outcomes ─▶ rows
///
/// Created + refused + unknown + skipped + not sent + waiting = rows at every instant. A row that is unknown is never
/// sent again before the portal was asked. Rows are matched by event id, never by position.
///
/// Example, from tests/sending/tst_sendsession.cpp:
///
///     SendSession session(client, ledgerPath, clock);
///     QObject::connect(&session, &SendSession::countsChanged, &page, show);
///     session.openPlan(plan, draftId, draftName); // freezes it in the ledger
///     session.start(accessToken); // remembered while it opens
class SendSession final : public QObject
{
    Q_OBJECT

public:
    /// `client` speaks to the portal and must outlive the session; `ledgerPath` is the SQLite file of all sends.
    SendSession(TimelineClient &client, QString ledgerPath, const Clock &clock, SendSettings settings = {},
        QObject *parent = nullptr);
    /// Ends like stopNow(): what is in flight is unknown at the next start. Waits for the ledger, not for the network.
    ~SendSession() override;

    /// Freezes a new plan in the ledger; draftId and draftName say where it came from. Ends in Ready or Failed.
    /// Stopped meanwhile, it ends in Failed with the error Cancelled, and the ledger knows nothing of it.
    void openPlan(const BatchPlan &plan, const QString &draftId, const QString &draftName);
    /// Takes up a send of the ledger again. What was in flight when its program ended is unknown. Ends in Paused (rows
    /// wait), Finished or Failed (Busy when another window has it).
    void openStored(const QString &planId);

    /// The event at position 0 leaves alone; as soon as it has its word the send pauses with PauseReason::FirstEvent,
    /// and resume() lets the others follow. Before openPlan() or openStored(): who takes a send up again says so again.
    void lookAtFirst();
    /// A person said that the connection of `client` is of the account this send went to, where no number tells.
    void confirmAccount();
    /// From Ready; remembered while Opening. The token is kept in memory only.
    void start(const QString &accessToken);
    /// There is no access yet: the send waits, Paused, and says why; resume() goes on. From Ready; remembered while
    /// Opening.
    void holdBack(const Error &why);
    void pause(); ///< no new request; Paused when the answers under way are in
    /// From Paused; an empty token keeps the one in use. From Finished: rows that are not sent go again.
    void resume(const QString &accessToken = {});
    void stopAfterBatch(); ///< like pause(), but then what waits is not sent, and the send is Finished
    /// What is in flight is unknown, what waits is not sent; Finished at once. While a plan is frozen that ends
    /// instead, see openPlan(); where it comes too late for that, the send is stopped before its first request.
    void stopNow();
    /// Goes as soon as it has let go of the ledger, for which nobody waits. For one that Failed.
    void deleteWhenClosed();
    void ask(const QString &accessToken = {}); ///< asks the portal about every unknown row; from Paused or Finished
    /// Whether ask() lets requests leave again, which creates what is not there: this account's events cannot be read.
    [[nodiscard]] bool asksBySending() const;

    /// What a person found on the timeline, where asking cannot tell.
    enum class Decision {
        IsThere, ///< the event is there: created
        IsNotThere, ///< it is not: not sent, may go again
        IsAnother, ///< another event has its id: refused
    };
    /// Settles unknown rows and conflicts by a person's word, which the receipt keeps as such. Others stay as they are.
    /// From Paused or Finished.
    void decide(const QList<qint64> &positions, Decision decision);

    [[nodiscard]] SendState state() const;
    [[nodiscard]] PauseReason pauseReason() const;
    [[nodiscard]] bool wasAsking() const; ///< what was paused is asking, not creating
    [[nodiscard]] QString pauseText() const; ///< one translated sentence with the next step; empty unless Paused
    [[nodiscard]] Error error() const; ///< when Failed or LedgerFailed
    [[nodiscard]] const Connection &connection() const;
    [[nodiscard]] QString planId() const;

    [[nodiscard]] const LedgerRows &rows() const; ///< in the plan's order; empty until Ready
    [[nodiscard]] qint64 positionOf(RowId row) const; ///< -1 if the row is not in this send
    [[nodiscard]] RowOutcome outcome(qint64 position) const;
    [[nodiscard]] RowState rowState(qint64 position) const; ///< outcome().state, for many rows
    [[nodiscard]] QList<HistoryLine> history(qint64 position) const;
    [[nodiscard]] QList<ConflictField> conflict(qint64 position) const; ///< empty unless Conflict
    [[nodiscard]] OutcomeCounts counts() const;
    /// The same as the record has it when the program ends now: what left, and whose answer could not be written down,
    /// is unknown.
    [[nodiscard]] OutcomeCounts countsOnEnding() const;
    [[nodiscard]] qint64 suppressed() const; ///< of those not sent: on the list of those who get none
    [[nodiscard]] SendProgress progress() const;

Q_SIGNALS:
    void stateChanged(composer::SendState state);
    /// Positions whose outcome changed; at most one signal a batch.
    void rowsChanged(const QList<qint64> &positions);
    void countsChanged(const composer::OutcomeCounts &counts);
    void progressChanged(const composer::SendProgress &progress);
    void paused(composer::PauseReason reason, const QString &text);
    void failed(const composer::Error &error);
    void finished();
    /// The account said, for the first time or otherwise than a person, which one it is.
    void accountLearned(const composer::AccountFacts &facts);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace composer
