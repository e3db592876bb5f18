// The half of SendSession that asks the portal what became of rows without an answer.
//
//   v3:       GET by template and id: same → created, different → conflict, 404 → again after 2, 10, 60 s → not sent
//   2026-03:  the very same batch again: taken or "already exists" → created, none accepted → not sent

#include "sending/sendsession_p.h"

#include "hubspot/retrypolicy.h"

#include <QCoreApplication>
#include <QMap>
#include <QRandomGenerator>

namespace composer {

namespace {

constexpr int askFailuresBeforePause = 5;

struct AskingText {
    Q_DECLARE_TR_FUNCTIONS(AskingText)
};

} // namespace

void SendSession::Private::putBack(bool notSentToo)
{
    QMap<std::pair<int, RowState>, QList<qint32>> byBatch;
    const LedgerReplay &replay = history.replay();
    for (qsizetype position = 0; position < replay.states().size(); ++position) {
        const RowState rowState = replay.state(position);
        if (rowState == RowState::Waiting || (notSentToo && rowState == RowState::NotSent))
            byBatch[{ replay.batchOf(position), rowState }].append(static_cast<qint32>(position));
    }
    if (byBatch.isEmpty()) {
        finish();
        return;
    }
    QList<WaitingRows> groups;
    for (auto it = byBatch.cbegin(); it != byBatch.cend(); ++it)
        groups.append({ it.key().first, it.value(), it.key().second == RowState::NotSent });
    setState(SendState::Opening);
    onLedgerThread([groups](SendWorker &ledger) { return ledger.putBack(groups); },
        [this](const Result<ConcludedBatch> &waiting) {
            if (!waiting) {
                ledgerFailed(waiting.error());
                return;
            }
            applyEntries(waiting->entries);
            for (const FrozenBatch &part : waiting->cut)
                history.addBatch(part);
            fillQueue();
            begin();
        });
}

void SendSession::Private::beginAsking()
{
    const ApiProfile *profile = apiProfile(send.profile);
    const LedgerReplay &replay = history.replay();
    askQueue.clear();
    absent.clear();
    askRound = 0;
    askFailures = 0;
    for (qsizetype position = 0; position < replay.states().size(); ++position) {
        if (replay.state(position) != RowState::Unknown)
            continue;
        if (profile->canReadBack())
            askQueue.push_back(static_cast<qint32>(position));
        else if (askQueue.empty() || askQueue.back() != replay.batchOf(position))
            askQueue.push_back(replay.batchOf(position));
    }
    if (askQueue.empty()) {
        if (state == SendState::Opening)
            finish();
        return;
    }
    pauseReason = PauseReason::None;
    pauseText.clear();
    stopAtOnce = false;
    setState(SendState::Asking);
    askMore();
}

void SendSession::Private::askMore()
{
    if (state != SendState::Asking)
        return;
    while (askTurns + askBusy < settings.maximumInFlight && askTurns < static_cast<int>(askQueue.size())) {
        ++askTurns;
        client.whenMyTurn(this, [this](TimelineClient::TurnPtr turn) {
            --askTurns;
            if (state != SendState::Asking || askTimer.isActive() || !clockIsSteady())
                return;
            if (askQueue.empty()) {
                askMore();
                return;
            }
            const qint32 next = askQueue.front();
            askQueue.pop_front();
            ++askBusy;
            if (apiProfile(send.profile)->canReadBack())
                readBack(std::move(turn), next);
            else
                askBatch(std::move(turn), next);
        });
    }
    if (askQueue.empty() && askTurns == 0 && askBusy == 0)
        endRound();
}

void SendSession::Private::readBack(TimelineClient::TurnPtr turn, qint32 position)
{
    const ApiRequest request = readEventRequest(
        client.connection().baseUrl, *apiProfile(send.profile), send.templateId, history.rows().eventId(position));
    jobs.append(client.send(std::move(turn), request, this, [this, position](const Answer &answer) {
        jobs.removeIf([](const QPointer<ApiJob> &job) { return !job; });
        const int batch = history.replay().batchOf(position);
        onLedgerThread(
            [batch, position, answer](SendWorker &ledger) { return ledger.compare(batch, position, answer); },
            [this, position, answer](const Result<ReadBackVerdict> &verdict) {
                if (!verdict) {
                    --askBusy;
                    ledgerFailed(verdict.error());
                    return;
                }
                gotReadBack(position, answer, *verdict);
            });
    }));
}

void SendSession::Private::gotReadBack(qint32 position, const Answer &answer, const ReadBackVerdict &verdict)
{
    using enum ReadBackVerdict::Finding;
    switch (verdict.finding) {
    case Same:
        recordAsked(position, RowState::Created, AskingText::tr("The portal was asked: the event is there."), verdict);
        return;
    case Different:
        recordAsked(position, RowState::Conflict,
            AskingText::tr(
                "Another event stands under this id at the portal. Compare the two; a copy of this row gets a new id."),
            verdict);
        return;
    case Absent:
        askFailures = 0;
        if (askRound >= settings.askAgainDelaysMs.size()) {
            recordAsked(position, RowState::NotSent,
                AskingText::tr("The portal was asked several times: the event is not there. It may be sent again."),
                verdict);
            return;
        }
        absent.append(position);
        break;
    case AskAgain:
    case NoConnection:
        askQueue.push_front(position);
        if (++askFailures >= askFailuresBeforePause)
            pauseWith(verdict.finding == NoConnection ? PauseReason::NoConnection : PauseReason::FailedBatches,
                verdict.text.isEmpty() ? AskingText::tr("The portal gives no usable answer. Ask again later.")
                                       : verdict.text);
        else
            askAgainLater();
        break;
    case TokenRejected:
        if (answer.tokenIsRenewed)
            askQueue.push_front(position);
        else
            pauseWith(PauseReason::TokenRejected, verdict.text);
        break;
    case NotAllowed:
        pauseWith(PauseReason::NotAllowed, verdict.text);
        break;
    }
    --askBusy;
    if (state == SendState::Asking && !askTimer.isActive())
        askMore();
    settle();
}

void SendSession::Private::recordAsked(
    qint32 position, RowState next, const QString &reason, const ReadBackVerdict &verdict)
{
    askFailures = 0;
    LedgerEntry entry;
    entry.atMs = clock.epochMs();
    entry.batch = history.replay().batchOf(position);
    entry.position = position;
    entry.state = next;
    entry.reason = reason;
    entry.correlationId = verdict.correlationId;
    if (next == RowState::Conflict) {
        QList<ConflictField> fields;
        for (const ComparedField &field : verdict.fields)
            fields.append({ field.field, field.ours, field.theirs, field.differs });
        entry.serverMessage = conflictToText(fields);
    }
    onLedgerThread([entry](SendWorker &ledger) { return ledger.append({ entry }); },
        [this, entry](const Result<void> &written) {
            --askBusy;
            if (!written) {
                ledgerFailed(written.error());
                return;
            }
            applyEntries({ entry });
            askMore();
            settle();
        });
}

void SendSession::Private::askBatch(TimelineClient::TurnPtr turn, int batch)
{
    onLedgerThread([batch](SendWorker &ledger) { return ledger.prepare(batch, true); },
        [this, batch, turn = std::move(turn)](const Result<PreparedBatch> &prepared) {
            if (!prepared) {
                --askBusy;
                ledgerFailed(prepared.error());
                return;
            }
            applyEntries({ prepared->entry });
            leave(turn, batch, prepared->body, true);
        });
}

void SendSession::Private::askedBatch(int batch, const Answer &answer, const Result<ConcludedBatch> &concluded)
{
    --askBusy;
    if (!concluded) {
        ledgerFailed(concluded.error());
        return;
    }
    applyEntries(concluded->entries);
    const AnswerVerdict &verdict = concluded->verdict;
    switch (verdict.verdict) {
    case BatchVerdict::Settled:
    case BatchVerdict::NothingAccepted:
    case BatchVerdict::PartlyUnknown:
        askFailures = 0;
        break;
    case BatchVerdict::Unknown:
    case BatchVerdict::NeverLeft:
    case BatchVerdict::RepeatLater:
        askQueue.push_front(batch);
        if (verdict.verdict == BatchVerdict::RepeatLater)
            break;
        if (++askFailures >= askFailuresBeforePause)
            pauseWith(answer.arrival == Answer::Arrival::Whole ? PauseReason::FailedBatches : PauseReason::NoConnection,
                verdict.text);
        else
            askAgainLater();
        break;
    case BatchVerdict::DailyLimit:
        pauseWith(PauseReason::DailyLimit, verdict.text);
        break;
    case BatchVerdict::TokenRejected:
        if (answer.tokenIsRenewed)
            askQueue.push_front(batch);
        else
            pauseWith(PauseReason::TokenRejected, verdict.text);
        break;
    case BatchVerdict::NotAllowed:
        pauseWith(PauseReason::NotAllowed, verdict.text);
        break;
    case BatchVerdict::WrongAddress:
        pauseWith(PauseReason::WrongAddress, verdict.text);
        break;
    }
    if (!askTimer.isActive())
        askMore();
    settle();
}

void SendSession::Private::askAgainLater()
{
    if (!askTimer.isActive())
        askTimer.start(retryDelay(nextDelayMs(askFailures, {}, QRandomGenerator::global()->generateDouble())));
}

void SendSession::Private::endRound()
{
    if (absent.isEmpty() || askRound >= settings.askAgainDelaysMs.size()) {
        endAsking();
        return;
    }
    if (askTimer.isActive())
        return;
    askQueue.assign(absent.cbegin(), absent.cend());
    absent.clear();
    askTimer.start(settings.askAgainDelaysMs[askRound]);
    ++askRound;
}

void SendSession::Private::endAsking()
{
    if (queue.empty()) {
        finish();
        return;
    }
    pauseReason = PauseReason::ByPerson;
    pauseText = AskingText::tr("The portal was asked. Resume to create the events that wait.");
    setState(SendState::Paused);
    Q_EMIT q.paused(pauseReason, pauseText);
}

} // namespace composer
