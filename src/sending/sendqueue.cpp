// The half of SendSession that sends: the queue of batches, pausing and stopping; sendanswers.cpp says what an answer
// means for it.
//
//     queue ─▶ turn of the limiter ─▶ "in flight" on the disk ─▶ request ─▶ answer ─▶ ledger ─▶ rows, and the next

#include "sending/sendsession_p.h"

#include "hubspot/timelinerequests.h"
#include "sending/dailyreset.h"

#include <QBitArray>
#include <QCoreApplication>

#include <algorithm>

namespace composer {

namespace {

struct QueueText {
    Q_DECLARE_TR_FUNCTIONS(QueueText)
};

} // namespace

void SendSession::Private::fillQueue()
{
    queue.clear();
    const LedgerReplay &replay = history.replay();
    QBitArray isQueued(replay.batchCount() + 1); // rows of a batch need not stand side by side
    for (qsizetype position = 0; position < replay.states().size(); ++position) {
        const int batch = replay.batchOf(position);
        if (replay.state(position) != RowState::Waiting || batch == 0 || isQueued.testBit(batch))
            continue;
        queue.push_back(batch);
        isQueued.setBit(batch);
    }
}

void SendSession::Private::begin()
{
    brakes.release(clock.monotonicMs());
    pace.restart();
    stopAtOnce = false;
    pauseReason = PauseReason::None;
    pauseText.clear();
    setState(SendState::Sending);
    fill();
}

void SendSession::Private::fill()
{
    if (gate.isAsking())
        return;
    if (state != SendState::Sending || retryTimer.isActive()) {
        settle();
        return;
    }
    if (busyBatches == 0 && !queue.empty() && isFirstToBeSeen()) {
        pauseForFirst();
        return;
    }
    const int atOnce = brakes.isProbing() || looksFirst ? 1 : settings.maximumInFlight;
    while (turnsWanted + busyBatches < atOnce && turnsWanted < static_cast<int>(queue.size())) {
        ++turnsWanted;
        client.whenMyTurn(this, [this](TimelineClient::TurnPtr turn) {
            --turnsWanted;
            sendNext(std::move(turn));
        });
    }
    settle();
}

bool SendSession::Private::isFirstToBeSeen() const
{
    const LedgerReplay &replay = history.replay();
    if (!looksFirst || replay.states().isEmpty() || outcomeOf(replay.state(0)) == Outcome::Waiting)
        return false;
    for (qsizetype position = 1; position < replay.states().size(); ++position) {
        if (replay.attempts(position) > 0)
            return false;
    }
    return true;
}

void SendSession::Private::pauseForFirst()
{
    pauseWith(PauseReason::FirstEvent, QueueText::tr("Look at the first event before the others follow."));
}

void SendSession::Private::sendNext(TimelineClient::TurnPtr turn)
{
    const bool isHeld = retryTimer.isActive() || (brakes.isProbing() && busyBatches > 0);
    if (state != SendState::Sending || queue.empty() || isHeld || !clockIsSteady()) {
        settle();
        return;
    }
    const int batch = queue.front();
    queue.pop_front();
    ++busyBatches;
    onLedgerThread([batch](SendWorker &ledger) { return ledger.prepare(batch, false); },
        [this, batch, turn = std::move(turn)](const Result<PreparedBatch> &prepared) {
            if (!prepared) {
                --busyBatches;
                queue.push_front(batch);
                ledgerFailed(prepared.error());
                return;
            }
            applyEntries({ prepared->entry });
            leave(turn, batch, prepared->body, false);
        });
}

void SendSession::Private::leave(const TimelineClient::TurnPtr &turn, int batch, const QByteArray &body, bool resend)
{
    const ApiProfile *profile = apiProfile(send.profile);
    const ApiRequest request = createBatchRequest(client.connection().baseUrl, *profile, body);
    jobs.append(client.send(turn, request, this, [this, batch, resend](const Answer &answer) {
        jobs.removeIf([](const QPointer<ApiJob> &job) { return !job; });
        QList<qint32> unknown;
        bool isPending = false;
        if (resend) {
            for (const qint32 position : history.replay().positions(batch)) {
                if (history.replay().state(position) != RowState::Unknown)
                    continue;
                unknown.append(position);
                isPending = isPending || askKind(position) == AskKind::Pending;
            }
        }
        const auto conclude = [=, leftBefore = leftBefore(batch)](SendWorker &ledger) {
            return resend ? ledger.concludeAsked(batch, unknown, isPending, answer)
                          : ledger.conclude(batch, leftBefore, answer);
        };
        onLedgerThread(conclude, [this, batch, resend, answer](const Result<ConcludedBatch> &concluded) {
            if (resend)
                askedBatch(batch, answer, concluded);
            else
                concludeBatch(batch, answer, concluded);
        });
    }));
    // A stopNow() that came while the ledger was written could not reach this job yet.
    if (stopAtOnce && jobs.last())
        jobs.last()->cancel();
}

void SendSession::Private::judgeWait()
{
    pauseForWait(waitMs());
}

void SendSession::Private::pauseForWait(qint64 wait)
{
    if (!settings.waitAtMostMs || wait <= *settings.waitAtMostMs)
        return;
    const QString text = state != SendState::Asking
        ? QueueText::tr(
            "Paused: the account asks to wait %1 seconds, longer than you allow. Resume later; nothing was lost.")
        : QueueText::tr("Paused: the account can be asked again only in %1 seconds, longer than you allow. Ask later; "
                        "nothing was lost.");
    pauseWith(PauseReason::LongWait, text.arg((wait + 999) / 1000));
}

qint64 SendSession::Private::waitMs() const
{
    const qint64 held = retryTimer.isActive() ? retryTimer.remainingTime() : 0;
    const qint64 asking = askTimer.isActive() ? askTimer.remainingTime() : 0;
    return std::max({ client.limiter().pausedForMs(), held, asking });
}

void SendSession::Private::ledgerFailed(const Error &ledgerError)
{
    error = ledgerError;
    const qint64 left = unrecorded();
    const QString heardText = left == 0 ? QString()
                                        : u' '
            + QueueText::tr("%n events have left; what the account answered is not written down yet, and is unknown "
                            "when the program ends before it is.",
                nullptr, int(left));
    pauseWith(PauseReason::LedgerFailed, ledgerError.message + heardText);
}

void SendSession::Private::pauseWith(PauseReason reason, const QString &text)
{
    if (pauseReason == PauseReason::None || reason == PauseReason::LedgerFailed) {
        pauseReason = reason;
        pauseText = text;
        const QString reset = reason == PauseReason::DailyLimit
            ? dailyResetText(client.connection().facts.timeZone, clock.epochMs())
            : QString();
        if (!reset.isEmpty())
            pauseText += u' ' + reset;
    }
    if (state == SendState::Sending || state == SendState::Asking)
        wasAsking = state == SendState::Asking;
    askTimer.stop();
    gate.cancel();
    // What the account or the disk says outlives a wish to stop: the wish ends the send, the reason explains it.
    if (state == SendState::Sending || state == SendState::Opening || state == SendState::Asking)
        setState(SendState::Stopping);
    settle();
}

void SendSession::Private::settle()
{
    if (state != SendState::Sending && state != SendState::Stopping)
        return;
    if (busyBatches > 0 || askBusy > 0 || gate.isAsking())
        return;
    if (state == SendState::Sending) {
        if (queue.empty() && turnsWanted == 0) {
            retryTimer.stop(); // holds back nothing
            if (!askByItself())
                finish();
        }
        return;
    }
    client.cancelTurns(this);
    turnsWanted = 0;
    askTurns = 0;
    retryTimer.stop();
    askTimer.stop();
    askPlan.reset();
    askQueue.clear();
    goesOnAfterAsking = false;
    askedByItself.clear(); // who resumes lets it ask again
    if (stopWanted && heard.empty()) {
        stopWaiting();
        return;
    }
    if (queue.empty() && heard.empty() && pauseReason == PauseReason::ByPerson) {
        finish();
        return;
    }
    setState(SendState::Paused);
    Q_EMIT q.paused(pauseReason, pauseText);
}

void SendSession::Private::stopWaiting()
{
    stopWanted = false;
    stopAtOnce = false;
    if (queue.empty()) {
        finish();
        return;
    }
    LedgerEntry stopped;
    stopped.kind = LedgerEntry::Kind::Stopped;
    stopped.atMs = clock.epochMs();
    ++busyBatches;
    onLedgerThread([stopped](SendWorker &ledger) { return ledger.append({ stopped }); },
        [this, stopped](const Result<void> &written) {
            --busyBatches;
            if (!written)
                error = written.error(); // the rows wait in the ledger: careful, not wrong
            QList<qint64> changed;
            const QList<RowState> &states = history.replay().states();
            for (qsizetype position = 0; position < states.size(); ++position) {
                if (states[position] == RowState::Waiting)
                    changed.append(position);
            }
            history.apply(stopped);
            queue.clear();
            Q_EMIT q.rowsChanged(changed);
            Q_EMIT q.countsChanged(history.replay().counts());
            finish();
        });
}

void SendSession::Private::finish()
{
    letGoOfLedger();
    setState(SendState::Finished);
    Q_EMIT q.progressChanged(q.progress());
    Q_EMIT q.finished();
}

void SendSession::Private::applyEntries(const QList<LedgerEntry> &entries)
{
    QList<qint64> changed;
    const qint64 waited = history.replay().counts().of(Outcome::Waiting);
    [[maybe_unused]] const qint64 impossible = history.replay().impossibleTransitions();
    for (const LedgerEntry &entry : entries) {
        history.apply(entry);
        changed.append(history.positionsOf(entry));
    }
    Q_ASSERT_X(history.replay().impossibleTransitions() == impossible, "applyEntries",
        "a transition that canBecome() forbids");
    const OutcomeCounts &counts = history.replay().counts();
    pace.note(waited - counts.of(Outcome::Waiting));
    Q_EMIT q.rowsChanged(changed);
    Q_EMIT q.countsChanged(counts);
    progressSoon();
}

void SendSession::Private::progressSoon()
{
    if (!progressTimer.isActive())
        progressTimer.start();
}

bool SendSession::Private::clockIsSteady()
{
    switch (clockWatch.look()) {
    case ClockWatch::Finding::Steady:
        return true;
    case ClockWatch::Finding::Slept:
        pauseWith(PauseReason::ClockChanged,
            QueueText::tr(
                "Paused: this computer slept, or its clock was put forward. Check the network and the time, then "
                "resume; nothing was lost."));
        return false;
    case ClockWatch::Finding::SetBack:
        pauseWith(PauseReason::ClockChanged,
            QueueText::tr(
                "Paused: this computer's clock was put back. Check the time, then resume; nothing was lost."));
        return false;
    }
    Q_UNREACHABLE();
    return true;
}

} // namespace composer
