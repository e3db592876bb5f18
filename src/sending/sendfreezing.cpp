// The part of SendSession that freezes a new plan in the ledger, which can be cancelled until the plan is seen there.
#include "sending/sendsession_p.h"

#include "base/async.h"
#include "base/memorysteps.h"

namespace composer {

Result<ReadSend> ReadSend::of(Result<OpenedSend> opened)
{
    if (!opened)
        return fail(opened.error());
    SendHistory history(opened->rows, opened->batchIndex, opened->entries);
    return ReadSend { std::move(*opened), std::move(history) };
}

void SendSession::Private::freeze(const BatchPlan &plan)
{
    freezing = plan.eventCount();
    progressTimer.start();
    onLedgerThread([plan, send = send](SendWorker &ledger) { return ReadSend::of(ledger.freeze(plan, send)); },
        [this](const Result<ReadSend> &frozen) {
            freezing.reset();
            opened(frozen);
            onWorker([] { giveMemoryBack(); }); // it will send for hours
        });
}

SendProgress SendSession::Private::freezingProgress() const
{
    SendProgress progress;
    progress.total = freezing.value_or(0);
    progress.frozen = worker.frozenRows();
    return progress;
}

/// Where that comes too late, opened() stops the send.
void SendSession::Private::cancelFreezing()
{
    if (!isFreezing())
        return;
    isCancelled = true;
    worker.cancelFreeze();
}

void SendSession::Private::deleteWhenClosed()
{
    letGoOfLedger();
    connect(&thread, &QThread::finished, &q, &QObject::deleteLater);
    if (!thread.isRunning())
        q.deleteLater();
}

void SendSession::openPlan(const BatchPlan &plan, const QString &draftId, const QString &draftName)
{
    const Connection &connection = d->client.connection();
    LedgerSend send;
    send.planId = plan.id;
    send.portalId = connection.id;
    send.portalName = connection.name;
    send.baseUrl = connection.baseUrl.toString();
    send.profile = connection.profile;
    send.isPractice = connection.isPractice;
    const AccountIdentity account = identityOf(connection);
    send.hubId = account.hubId;
    send.hubKind = account.kind;
    send.templateId = plan.templateId;
    send.templateName = plan.events.eventTemplate().name;
    send.draftId = draftId;
    send.draftName = draftName;
    send.createdAtMs = d->clock.epochMs();
    d->send = send;
    d->freeze(plan);
}

void SendSession::deleteWhenClosed()
{
    d->deleteWhenClosed();
}

} // namespace composer
