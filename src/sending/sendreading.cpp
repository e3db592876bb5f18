// How SendSession asks by reading (v3): GET by template and id, in rounds (AskPlan): there → created, another event →
// conflict, not there beside an event that is → not sent.

#include "sending/sendsession_p.h"

#include "hubspot/timelinerequests.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

namespace {

constexpr int failedControlsBeforePause = 3;

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(AskingText)
};

/// What is to be said of an event that is there: fields that differ are told, and change nothing.
Reason thereReason(const QList<ComparedField> &fields)
{
    QStringList different;
    for (const ComparedField &field : fields) {
        if (field.differs)
            different.append(field.field);
    }
    if (different.isEmpty())
        return ReasonCode::AskedIsThere;
    return Reason(ReasonCode::AskedWithOtherValues, { Reason::listOf(different) });
}

} // namespace

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
        recordAsked(position, RowState::Created, thereReason(verdict.fields), verdict);
        return;
    case Different:
        recordAsked(position, RowState::Conflict, ReasonCode::AskedMayBeAnother, verdict);
        return;
    case Absent:
        askFailures = 0;
        if (askPlan)
            askPlan->missing(position);
        break;
    case AskAgain:
    case NoConnection:
        // One event without an answer does not hold up the others: it is asked for once more at the end of the round.
        if (!putAside.contains(position))
            askQueue.push_back(position);
        putAside.insert(position);
        askFailed(verdict.finding == NoConnection ? PauseReason::NoConnection : PauseReason::FailedBatches,
            verdict.text, verdict.waitMs);
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
    askMore();
    settle();
}

void SendSession::Private::recordAsked(
    qint32 position, RowState next, const Reason &reason, const ReadBackVerdict &verdict)
{
    askFailures = 0;
    if (askPlan)
        askPlan->found(position);
    if (history.replay().state(position) == next) { // a conflict that was asked about again
        --askBusy;
        askMore();
        settle();
        return;
    }
    LedgerEntry entry;
    entry.atMs = clock.epochMs();
    entry.batch = history.replay().batchOf(position);
    entry.position = position;
    entry.state = next;
    entry.reason = reason.stored();
    entry.correlationId = verdict.correlationId;
    if (next == RowState::Conflict) {
        QList<ConflictField> fields;
        for (const ComparedField &field : verdict.fields)
            fields.append({ field.field, field.ours, field.theirs, field.differs });
        entry.serverMessage = conflictToText(fields);
    } else if (next == RowState::Created) {
        entry.serverMessage = saidToText({ {}, { verdict.facts } });
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

void SendSession::Private::askControl(const QByteArray &eventId)
{
    ++askTurns;
    client.whenMyTurn(this, [this, eventId](TimelineClient::TurnPtr turn) {
        --askTurns;
        if (state != SendState::Asking || !clockIsSteady())
            return;
        ++askBusy;
        const ApiRequest request
            = readEventRequest(client.connection().baseUrl, *apiProfile(send.profile), send.templateId, eventId);
        jobs.append(client.send(std::move(turn), request, this, [this, eventId](const Answer &answer) {
            jobs.removeIf([](const QPointer<ApiJob> &job) { return !job; });
            if (answer.tokenIsRenewed) {
                --askBusy;
                askControl(eventId);
                return;
            }
            onLedgerThread([eventId, answer](SendWorker &ledger) { return ledger.isEvent(eventId, answer); },
                [this](const Result<bool> &isThere) {
                    --askBusy;
                    closeRoundWith(isThere && *isThere ? AskPlan::Control::Answered : AskPlan::Control::Failed);
                    settle();
                });
        }));
    });
}

void SendSession::Private::closeRoundWith(AskPlan::Control control)
{
    if (state != SendState::Asking || !askPlan)
        return;
    const AskPlan::Closed closed = askPlan->closeRound(control);
    if (askPlan->failedControls() >= failedControlsBeforePause)
        pauseWith(PauseReason::FailedBatches,
            ReadingText::tr(
                "The account does not show an event that it has created, so “not there” proves nothing now. "
                "Ask again later, or with another sign-in."));
    else
        endRound(closed);
}

void SendSession::Private::endRound(const AskPlan::Closed &closed)
{
    QList<LedgerEntry> entries;
    const auto add = [&](qint32 position, RowState next, const Reason &reason) {
        const auto word = history.lastWord(position);
        LedgerEntry entry;
        entry.atMs = clock.epochMs();
        entry.batch = history.replay().batchOf(position);
        entry.position = position;
        entry.state = next;
        if (next == RowState::Unknown && word) { // why it is asked about stays what it was
            entry.status = word->status;
            entry.serverMessage = word->serverMessage;
        }
        entry.reason = reason.stored();
        entries.append(entry);
    };
    for (const qint32 position : closed.notThere) {
        if (history.replay().state(position) != RowState::Unknown)
            continue; // a conflict stays one
        add(position, RowState::NotSent, ReasonCode::AskedNotThere);
        proven.insert(position);
    }
    for (const qint32 position : closed.undecided) {
        if (history.replay().state(position) == RowState::Unknown && askKind(position) != AskKind::Pending)
            add(position, RowState::Unknown, ReasonCode::AskedUndecided);
    }
    const auto goOn = [this, wait = closed.waitMs] {
        if (state != SendState::Asking)
            return;
        if (wait)
            askAfter(std::max(1, *wait));
        else
            endAsking();
    };
    if (entries.isEmpty()) {
        goOn();
        return;
    }
    ++askBusy;
    onLedgerThread([entries](SendWorker &ledger) { return ledger.append(entries); },
        [this, entries, goOn](const Result<void> &written) {
            --askBusy;
            if (!written) {
                ledgerFailed(written.error());
                return;
            }
            applyEntries(entries);
            goOn();
            settle();
        });
}

} // namespace composer
