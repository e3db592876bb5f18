// What an answer means for the queue of a SendSession: its entries in the ledger, the rows, which batch goes again,
// when to brake. An answer that the ledger could not take is kept here until it can.

#include "sending/sendsession_p.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int heardAgainMs = 2'000; // until an answer is written down that the disk had no room for

} // namespace

void SendSession::Private::concludeBatch(int batch, const Answer &answer, const Result<ConcludedBatch> &concluded)
{
    --busyBatches;
    if (!concluded) {
        heard.push_back({ batch, answer }); // its rows stay in flight: at the next start they would be unknown
        heardTimer.start(heardAgainMs);
        ledgerFailed(concluded.error());
        return;
    }
    applyEntries(concluded->entries);
    for (const FrozenBatch &part : concluded->cut)
        history.addBatch(part);
    if (answer.tokenIsRenewed && concluded->verdict.verdict == BatchVerdict::TokenRejected)
        queue.push_front(batch); // nothing was accepted: the same batch again, its turn comes with the new token
    else
        judge(batch, *concluded);
    fill();
}

/// Whether an earlier request held one of the events and may have been accepted: one that the account took nothing of,
/// by its own word, or that never reached it, cannot have created anything.
bool SendSession::Private::leftBefore(int batch) const
{
    const auto mayHaveArrived = [this](qint32 position) {
        if (history.replay().attempts(position) < 2) // the present one among them
            return false;
        int arrivals = 0;
        bool isOpen = false;
        for (const HistoryLine &line : history.lines(position)) {
            const bool isAttempt = line.code == "left"_L1 || line.code == "asked"_L1;
            if (isOpen && !isAttempt && line.code == outcomeKey(Outcome::Waiting))
                --arrivals;
            arrivals += isAttempt ? 1 : 0;
            isOpen = isAttempt;
        }
        return arrivals > 1;
    };
    const QList<qint32> &positions = history.replay().positions(batch);
    return std::any_of(positions.cbegin(), positions.cend(), mayHaveArrived);
}

void SendSession::Private::recordHeard(const std::function<void()> &then)
{
    if (then)
        afterHeard = then;
    if (isRecordingHeard)
        return;
    if (heard.empty()) {
        if (const auto next = std::exchange(afterHeard, {}))
            next();
        return;
    }
    isRecordingHeard = true;
    const Heard &first = heard.front();
    onLedgerThread([batch = first.batch, leftBefore = leftBefore(first.batch), answer = first.answer](
                       SendWorker &ledger) { return ledger.conclude(batch, leftBefore, answer); },
        [this](const Result<ConcludedBatch> &concluded) { heardIsRecorded(concluded); });
}

void SendSession::Private::heardIsRecorded(const Result<ConcludedBatch> &concluded)
{
    isRecordingHeard = false;
    if (!concluded) {
        heardTimer.start(heardAgainMs);
        if (std::exchange(afterHeard, {})) { // somebody waits for it
            ledgerFailed(concluded.error());
            Q_EMIT q.paused(pauseReason, pauseText);
        }
        return;
    }
    heard.pop_front();
    applyEntries(concluded->entries);
    for (const FrozenBatch &part : concluded->cut)
        history.addBatch(part);
    fillQueue(); // what was not accepted waits again
    const bool isOver = heard.empty() && !afterHeard && state == SendState::Paused;
    if (isOver && stopWanted)
        stopWaiting();
    else if (isOver && queue.empty())
        finish();
    else
        recordHeard({});
}

/// The account no longer gives us tokens: turns are not granted until the person has done something.
void SendSession::Private::signInFailed(const Error &why)
{
    if (state != SendState::Sending && state != SendState::Asking)
        return;
    turnsWanted = 0; // the client forgot them
    askTurns = 0;
    pauseWith(
        why.code == ErrorCode::NetworkError ? PauseReason::NoConnection : PauseReason::TokenRejected, why.message);
}

void SendSession::Private::judge(int batch, const ConcludedBatch &concluded)
{
    const AnswerVerdict &verdict = concluded.verdict;
    switch (verdict.verdict) {
    case BatchVerdict::Settled:
    case BatchVerdict::PartlyUnknown:
    case BatchVerdict::Unknown:
    case BatchVerdict::Pending:
    case BatchVerdict::RefusedWhole:
    case BatchVerdict::AskOneByOne:
        break;
    case BatchVerdict::NothingAccepted:
        for (auto part = concluded.cut.crbegin(); part != concluded.cut.crend(); ++part)
            queue.push_front(part->number);
        break;
    case BatchVerdict::NeverLeft:
    case BatchVerdict::RepeatLater:
    case BatchVerdict::DailyLimit:
    case BatchVerdict::TokenRejected:
    case BatchVerdict::NotAllowed:
    case BatchVerdict::WrongAddress:
        queue.push_front(batch);
        progressSoon();
        break;
    }
    // Requests that failed together are one failure: the retry is under way already.
    if (verdict.verdict == BatchVerdict::NeverLeft && retryTimer.isActive())
        return;
    brake(brakes.afterAnswer(
        verdict, concluded.status, QRandomGenerator::global()->generateDouble(), clock.monotonicMs()));
    judgeWait();
    judgePlannedBatch(batch);
}

void SendSession::Private::judgePlannedBatch(int batch)
{
    const int planned = history.plannedBatchOf(history.replay().positions(batch).first());
    QList<RowOutcome> rows;
    for (const qint32 position : history.replay().positions(planned)) {
        rows.append(history.outcome(position));
        if (outcomeOf(rows.last().state) == Outcome::Waiting)
            return; // some of its rows have no word yet
    }
    if (!queue.empty()) // else there is nothing left to hold back
        brake(brakes.afterBatch(planned, rows));
}

void SendSession::Private::brake(const BrakeDecision &decision)
{
    switch (decision.kind) {
    case BrakeDecision::Kind::GoOn:
        break;
    case BrakeDecision::Kind::RetryLater:
        retryTimer.start(retryDelay(decision.delayMs));
        break;
    case BrakeDecision::Kind::Hold:
        retryTimer.start(static_cast<int>(decision.delayMs));
        progressSoon();
        break;
    case BrakeDecision::Kind::Pause:
        if (!stopAtOnce) // what stopNow() cut off says nothing about the portal
            pauseWith(decision.reason, decision.text);
        break;
    }
}

} // namespace composer
