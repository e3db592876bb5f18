// The half of SendSession that asks the account what became of rows without an answer: which rows, when, and what
// follows.
//
//   v3:       by reading, see sendreading.cpp
//   2026-03:  the very same batch again: taken or "already exists" → created, none accepted → not sent
//
// A person asks about all unknown rows. Those whose request was refused as a whole, or thin the account calls pending,
// are asked about without being told to when nothing else is left to send; refused ones then go again in halves.

#include "sending/sendsession_p.h"

#include "hubspot/retrypolicy.h"
#include "hubspot/successanswer.h"

#include <QCoreApplication>
#include <QMap>
#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

namespace composer {

namespace {

constexpr int askFailuresBeforePause = 5;

struct AskingText {
    Q_DECLARE_TR_FUNCTIONS(AskingText)
};

bool isPending(const LedgerEntry &word)
{
    return saysPending(QStringView(word.serverMessage).left(word.serverMessage.indexOf(u':')))
        || saysPending(word.serverMessage);
}

} // namespace

bool SendSession::Private::isToBeHalved(const QList<qint32> &positions) const
{
    const LedgerReplay &replay = history.replay();
    const QList<qint32> &all = replay.positions(replay.batchOf(positions.first()));
    const bool someAreNamed = std::any_of(
        all.cbegin(), all.cend(), [&](qint32 position) { return replay.state(position) == RowState::Refused; });
    return positions.size() > 1 && !someAreNamed && history.isOfRefused(positions.first());
}

void SendSession::Private::putBack(bool notSentToo, const QSet<qint32> &only)
{
    QMap<std::tuple<int, RowState, bool>, QList<qint32>> byBatch; // and whether they are on the list of who gets none
    const LedgerReplay &replay = history.replay();
    for (qsizetype position = 0; position < replay.states().size(); ++position) {
        const RowState rowState = replay.state(position);
        if (!only.isEmpty() && !only.contains(static_cast<qint32>(position)))
            continue;
        if (rowState != RowState::Waiting && (!notSentToo || rowState != RowState::NotSent))
            continue;
        const auto word = rowState == RowState::NotSent ? history.lastWord(position) : std::nullopt;
        byBatch[{ replay.batchOf(position), rowState, word && word->status == onSuppressionList }].append(
            static_cast<qint32>(position));
    }
    if (byBatch.isEmpty()) {
        finish();
        return;
    }
    QList<WaitingRows> groups;
    for (auto it = byBatch.cbegin(); it != byBatch.cend(); ++it) {
        const auto &[batch, rowState, areSuppressed] = it.key();
        groups.append({ batch, it.value(), rowState == RowState::NotSent, isToBeHalved(it.value()), areSuppressed });
    }
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

AskKind SendSession::Private::askKind(qint32 position) const
{
    const auto word = history.lastWord(position);
    if (!word || word->state != RowState::Unknown)
        return AskKind::Lost;
    if (isPending(*word))
        return AskKind::Pending;
    if (isRefusedWhole(*word))
        return history.isPartOfRefused(position) ? AskKind::RefusedPart : AskKind::RefusedWhole;
    return AskKind::Lost;
}

bool SendSession::Private::planAsking(const QList<qint32> &positions)
{
    askQueue.clear();
    pendingAsks.clear();
    pendingBatches.clear();
    askPlan.reset();
    askFailures = 0;
    if (positions.isEmpty())
        return false;
    if (apiProfile(send.profile)->canReadBack()) {
        askPlan.emplace(
            clock, AskPatience { settings.askAgainDelaysMs, settings.askWithoutControlMs, settings.pendingMs });
        for (const qint32 position : positions) {
            const auto word = history.lastWord(position);
            askPlan->add(position, askKind(position), word ? word->atMs : 0);
        }
    } else {
        planBatchesToAsk(positions);
    }
    pauseReason = PauseReason::None;
    pauseText.clear();
    stopAtOnce = false;
    setState(SendState::Asking);
    if (askPlan)
        askAfter(askPlan->firstWaitMs());
    return true;
}

/// Asking begins when the ledger has said which requests may leave again.
void SendSession::Private::planBatchesToAsk(const QList<qint32> &positions)
{
    QList<UnknownRows> groups;
    QHash<int, qsizetype> groupOf;
    const LedgerReplay &replay = history.replay();
    for (const qint32 position : positions) {
        const int batch = replay.batchOf(position);
        const auto known = groupOf.constFind(batch);
        if (known == groupOf.cend()) {
            groupOf.insert(batch, groups.size());
            groups.append({ batch, { position }, false });
        } else {
            groups[*known].positions.append(position);
        }
    }
    for (UnknownRows &group : groups)
        group.areAll = group.positions.size() == replay.positions(group.batch).size();
    ++askBusy;
    onLedgerThread([groups](SendWorker &ledger) { return ledger.toAsk(groups); },
        [this](const Result<BatchesToAsk> &toAsk) {
            --askBusy;
            if (!toAsk) {
                ledgerFailed(toAsk.error());
                return;
            }
            for (const FrozenBatch &part : toAsk->change.cut)
                history.addBatch(part);
            applyEntries(toAsk->change.entries);
            if (state == SendState::Asking) {
                askQueue.assign(toAsk->batches.cbegin(), toAsk->batches.cend());
                askMore();
            }
            settle();
        });
}

bool SendSession::Private::askByItself()
{
    QList<qint32> positions;
    const LedgerReplay &replay = history.replay();
    for (qsizetype row = 0; row < replay.states().size(); ++row) {
        const auto position = static_cast<qint32>(row);
        if (replay.state(row) == RowState::Unknown && !askedByItself.contains(position)
            && askKind(position) != AskKind::Lost)
            positions.append(position);
    }
    if (positions.isEmpty())
        return false;
    askedByItself.unite(QSet<qint32>(positions.cbegin(), positions.cend()));
    proven.clear();
    goesOnAfterAsking = true;
    return planAsking(positions);
}

void SendSession::Private::beginAsking()
{
    QList<qint32> positions;
    const LedgerReplay &replay = history.replay();
    for (qsizetype row = 0; row < replay.states().size(); ++row) {
        if (outcomeOf(replay.state(row)) == Outcome::Unknown)
            positions.append(static_cast<qint32>(row));
    }
    goesOnAfterAsking = false;
    if (!planAsking(positions) && state == SendState::Opening)
        finish();
}

void SendSession::Private::nextRound()
{
    if (state != SendState::Asking)
        return;
    if (askQueue.empty()) { // else a pause after a failure is over
        putAside.clear();
        const QList<qint32> next = askPlan ? askPlan->due() : std::exchange(pendingBatches, {});
        askQueue.assign(next.cbegin(), next.cend());
    }
    askMore();
}

void SendSession::Private::askMore()
{
    if (state != SendState::Asking || askTimer.isActive())
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
            if (askPlan)
                readBack(std::move(turn), next);
            else
                askBatch(std::move(turn), next);
        });
    }
    if (askQueue.empty() && askTurns == 0 && askBusy == 0)
        closeRound();
}

void SendSession::Private::askFailed(PauseReason reason, const QString &text, qint64 askedForMs)
{
    if (++askFailures >= askFailuresBeforePause) {
        pauseWith(
            reason, text.isEmpty() ? AskingText::tr("The account gives no usable answer. Ask again later.") : text);
        return;
    }
    const bool isAlone = askFailures == 1 && !askQueue.empty() && askedForMs == 0;
    if (isAlone || askTimer.isActive())
        return;
    const qint64 delay = nextDelayMs(askFailures, {}, QRandomGenerator::global()->generateDouble());
    askAfter(retryDelay(std::max(delay, askedForMs)));
}

void SendSession::Private::askAfter(int ms)
{
    askTimer.start(ms);
    pauseForWait(ms);
}

void SendSession::Private::closeRound()
{
    if (!askPlan) {
        if (pendingBatches.isEmpty()) {
            endAsking();
            return;
        }
        int rounds = 0;
        for (const qint32 batch : std::as_const(pendingBatches))
            rounds = std::max(rounds, pendingAsks.value(batch));
        const QList<int> &delays = settings.askAgainDelaysMs;
        askAfter(delays[std::clamp<qsizetype>(rounds - 1, 0, delays.size() - 1)]);
        return;
    }
    if (!askPlan->hasMissing()) {
        endRound(askPlan->closeRound(AskPlan::Control::Answered));
        return;
    }
    if (const qint64 newest = history.newestCreated(); newest >= 0) {
        askControl(history.rows()[newest].eventId);
        return;
    }
    ++askBusy;
    onLedgerThread([](SendWorker &ledger) { return ledger.newestCreatedElsewhere(); },
        [this](const Result<QByteArray> &eventId) {
            --askBusy;
            if (!eventId)
                ledgerFailed(eventId.error());
            else if (eventId->isEmpty())
                closeRoundWith(AskPlan::Control::None);
            else
                askControl(*eventId);
            settle();
        });
}

void SendSession::Private::endAsking()
{
    askPlan.reset();
    if (std::exchange(goesOnAfterAsking, false)) {
        const QSet<qint32> again = std::exchange(proven, {});
        for (const qint32 position : again) {
            const LedgerReplay &replay = history.replay();
            if (replay.positions(replay.batchOf(position)).size() > 1) // else it goes again as it is, and is asked once
                askedByItself.remove(position);
        }
        if (again.isEmpty())
            finish();
        else
            putBack(true, again);
        return;
    }
    if (queue.empty()) {
        finish();
        return;
    }
    if (isFirstToBeSeen()) {
        pauseReason = PauseReason::None;
        pauseForFirst();
        return;
    }
    pauseReason = PauseReason::ByPerson;
    pauseText = AskingText::tr("The account was asked. Resume to create the events that wait.");
    setState(SendState::Paused);
    Q_EMIT q.paused(pauseReason, pauseText);
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
    for (const FrozenBatch &part : concluded->cut)
        history.addBatch(part);
    applyEntries(concluded->entries);
    const AnswerVerdict &verdict = concluded->verdict;
    switch (verdict.verdict) {
    case BatchVerdict::Settled:
    case BatchVerdict::NothingAccepted:
    case BatchVerdict::PartlyUnknown:
    case BatchVerdict::RefusedWhole:
        askFailures = 0;
        break;
    case BatchVerdict::AskOneByOne:
        askFailures = 0;
        for (const FrozenBatch &part : concluded->cut)
            askQueue.push_back(part.number);
        break;
    case BatchVerdict::Pending: {
        askFailures = 0;
        const auto word = history.lastWord(history.replay().positions(batch).first());
        ++pendingAsks[batch];
        if (word && clock.epochMs() < word->atMs + settings.pendingMs)
            pendingBatches.append(batch);
        break;
    }
    case BatchVerdict::Unknown:
    case BatchVerdict::NeverLeft:
    case BatchVerdict::RepeatLater:
        askQueue.push_front(batch);
        if (verdict.verdict != BatchVerdict::RepeatLater)
            askFailed(answer.arrival == Answer::Arrival::Whole ? PauseReason::FailedBatches : PauseReason::NoConnection,
                verdict.text.text(), std::max<qint64>(1, verdict.waitMs));
        break;
    case BatchVerdict::DailyLimit:
        pauseWith(PauseReason::DailyLimit, verdict.text.text());
        break;
    case BatchVerdict::TokenRejected:
        if (answer.tokenIsRenewed)
            askQueue.push_front(batch);
        else
            pauseWith(PauseReason::TokenRejected, verdict.text.text());
        break;
    case BatchVerdict::NotAllowed:
        pauseWith(PauseReason::NotAllowed, verdict.text.text());
        break;
    case BatchVerdict::WrongAddress:
        pauseWith(PauseReason::WrongAddress, verdict.text.text());
        break;
    }
    askMore();
    settle();
}

void SendSession::Private::decide(const QList<qint64> &positions, Decision decision)
{
    QList<LedgerEntry> entries;
    for (const qint64 position : positions) {
        if (position < 0 || position >= history.rows().size()
            || outcomeOf(history.replay().state(position)) != Outcome::Unknown)
            continue;
        LedgerEntry entry;
        entry.atMs = clock.epochMs();
        entry.batch = history.replay().batchOf(position);
        entry.position = static_cast<qint32>(position);
        switch (decision) {
        case Decision::IsThere:
            entry.state = RowState::Created;
            entry.reason = Reason(ReasonCode::PersonSawIt).stored();
            break;
        case Decision::IsNotThere:
            entry.state = RowState::NotSent;
            entry.reason = Reason(ReasonCode::PersonMissedIt).stored();
            break;
        case Decision::IsAnother:
            entry.state = RowState::Refused;
            entry.reason = Reason(ReasonCode::PersonSawAnother).stored();
            break;
        }
        entries.append(entry);
    }
    setState(SendState::Opening);
    onLedgerThread([entries](SendWorker &ledger) { return ledger.append(entries); },
        [this, entries](const Result<void> &written) {
            if (!written) {
                ledgerFailed(written.error());
                return;
            }
            applyEntries(entries);
            if (queue.empty())
                finish();
            else
                setState(SendState::Paused);
        });
}

} // namespace composer
