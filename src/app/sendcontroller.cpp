#include "app/sendcontroller.h"

#include "app/portalcontroller.h"
#include "app/requestviewer.h"
#include "app/sendlistitem.h"
#include "base/async.h"
#include "planning/sendingrules.h"
#include "sending/sendremarks.h"
#include "ui/document/draftdocument.h"

#include <QDateTime>
#include <QFileInfo>

namespace composer {

SendController::SendController(PortalController &portals, QString ledgerPath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_portals(portals)
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
    , m_requests(std::make_unique<RequestViewer>(m_ledgerPath))
    , m_list(std::make_unique<SendList>(m_ledgerPath, clock))
    , m_sessions(std::make_unique<SendSessions>(portals, *m_list, m_ledgerPath, clock))
    , m_starter(std::make_unique<SendStarter>(portals, *m_sessions))
    , m_pages(std::make_unique<SendPages>(
          SendPages::Parts { portals, *m_list, *m_sessions, *m_starter, *m_requests, clock, m_ledgerPath }))
    , m_review(std::make_unique<SendReview>(portals, *m_requests, m_ledgerPath, clock))
    , m_settler(std::make_unique<DraftSettler>(portals, *m_sessions, m_ledgerPath, clock))
{
    connectParts();
    m_starter->setHoldOf([this](const SendSession &session, const std::function<void(int)> &then) {
        if (natureOf(session.connection()) != AccountNature::Live)
            return then(0);
        onWorker(
            this, [path = sendingRulesPath(QFileInfo(m_ledgerPath).path())] { return loadSendingRules(path); },
            [then](const Result<SendingRules> &rules) { then(rules.value_or(SendingRules()).holdSeconds); });
    });
}

SendController::~SendController() = default;

void SendController::connectParts()
{
    connect(m_requests.get(), &RequestViewer::failed, this, &SendController::failed);
    connect(m_list.get(), &SendList::failed, this, &SendController::failed);
    connect(m_list.get(), &SendList::forgot, this, &SendController::forgot);
    connect(m_list.get(), &SendList::changed, this, &SendController::showList);
    connect(m_sessions.get(), &SendSessions::made, this, [this](SendSession *session) { watch(*session); });
    connect(m_starter.get(), &SendStarter::goesOn, this, &SendController::goesOn);
    connect(m_pages.get(), &SendPages::saveOutcomesRequested, this, &SendController::saveOutcomesRequested);
    connect(m_pages.get(), &SendPages::saveReceiptRequested, this, &SendController::saveReceiptRequested);
    connect(m_pages.get(), &SendPages::mendRefusedRequested, this, &SendController::mendRefusedRequested);
    connect(m_pages.get(), &SendPages::correctionRequested, this, &SendController::correctionRequested);
    connect(m_pages.get(), &SendPages::linkActivated, this, &SendController::linkActivated);
    connect(m_pages.get(), &SendPages::described, m_list.get(), &SendList::reload);
    connect(m_pages.get(), &SendPages::failed, this, &SendController::failed);
    connect(m_review.get(), &SendReview::reviewing, this, &SendController::reviewing);
    connect(m_review.get(), &SendReview::foundCreated, m_settler.get(), &DraftSettler::settle);
    connect(m_review.get(), &SendReview::openSendRequested, this, &SendController::openSendRequested);
    connect(m_review.get(), &SendReview::showRowsRequested, this, &SendController::showRowsRequested);
    connect(m_review.get(), &SendReview::rowsToMend, this, &SendController::rowsToMend);
    connect(m_review.get(), &SendReview::explained, this, &SendController::explained);
    connect(m_review.get(), &SendReview::failed, this, &SendController::failed);
    connect(m_review.get(), &SendReview::ordered, this,
        [this](DraftDocument *document, const SendOrder &order) { start(*document, order); });
    connect(m_settler.get(), &DraftSettler::rowsSettled, this, &SendController::rowsSettled);
    connect(m_settler.get(), &DraftSettler::draftSettled, this, &SendController::draftSettled);
    connect(m_settler.get(), &DraftSettler::rowsRefused, this, &SendController::rowsRefused);
    connect(m_settler.get(), &DraftSettler::rowsHeld, this, &SendController::rowsHeld);
    connect(m_settler.get(), &DraftSettler::recordEmpty, this, &SendController::recordEmpty);
    connect(m_settler.get(), &DraftSettler::failed, this, &SendController::failed);
}

bool SendController::lookForOthers()
{
    return m_list->reloadIfWritten();
}

void SendController::watch(SendSession &session)
{
    connect(&session, &SendSession::countsChanged, this, &SendController::sendsChanged);
    connect(&session, &SendSession::finished, m_list.get(), &SendList::reload);
    connect(&session, &SendSession::stateChanged, this, [this, &session](SendState state) {
        Q_EMIT sendsChanged();
        Q_EMIT stateChanged(session.planId(), state);
        if (state == SendState::Ready)
            m_list->reload();
        if (!isSending())
            Q_EMIT idle();
    });
}

/// The sheet stays open meanwhile, and can cancel it.
void SendController::start(const DraftDocument &document, const SendOrder &order)
{
    if (const auto kept = saveRemark(m_ledgerPath, order.plan.id, order.remark); !kept) {
        m_review->closeSheet();
        return Q_EMIT failed(kept.error());
    }
    SendSession &session
        = m_sessions->begin(order.plan, document.id(), document.name(), order.connectionId, order.rules);
    auto *freezing = new QObject(&session);
    const auto isCancelled = std::make_shared<bool>(false);
    connect(m_review.get(), &SendReview::cancelRequested, freezing, [isCancelled, session = &session] {
        *isCancelled = true;
        session->stopNow();
    });
    connect(&session, &SendSession::progressChanged, freezing,
        [this](const SendProgress &progress) { m_review->showCreating(progress.frozen, progress.total); });
    connect(&session, &SendSession::stateChanged, freezing, [this, freezing, isCancelled, session = &session, order] {
        session->disconnect(freezing); // what follows is the page's
        freezing->deleteLater();
        frozen(*session, order, *isCancelled);
    });
}

void SendController::frozen(SendSession &session, const SendOrder &order, bool isCancelled)
{
    const QString planId = order.plan.id;
    if (session.state() == SendState::Failed && session.error().code == ErrorCode::Cancelled) {
        m_sessions->drop(planId);
        dropRemark(m_ledgerPath, planId);
        return m_review->showCancelled();
    }
    m_review->closeSheet();
    const bool goes = session.state() == SendState::Ready && !isCancelled;
    const bool isHeld = natureOf(session.connection()) == AccountNature::Live && order.rules.holdSeconds > 0;
    if (goes && isHeld)
        m_starter->hold(session, order.rules.holdSeconds);
    if (goes)
        Q_EMIT goesOn();
    Q_EMIT sendStarted(planId);
    if (goes && !isHeld)
        m_starter->letGo(session);
    if (session.state() != SendState::Ready || !isCancelled)
        return;
    const auto say = [this, planId] { // when it is so, and the page says nothing else any more
        m_pages->say(planId,
            tr("The send stood in the record already when it was cancelled. It was stopped before its first request: "
               "no event was created, and its rows are free in the draft."));
    };
    connect(&session, &SendSession::finished, this, say, Qt::SingleShotConnection);
}

void SendController::openEvent(const QString &planId, qint32 position)
{
    Q_EMIT openSendRequested(planId);
    m_pages->goToEvent(planId, position);
}

void SendController::showList()
{
    if (!isSending())
        m_list->tidyOnce();
    m_pages->tellOrigins();
    Q_EMIT sendsChanged();
    Q_EMIT sendsListed();
}

void SendController::setRefusedGone(const QHash<QString, qint64> &gone)
{
    if (gone == m_refusedGone)
        return;
    m_refusedGone = gone;
    Q_EMIT sendsChanged();
}

QString SendController::draftOf(const QString &planId) const
{
    const LedgerSend *send = m_list->find(planId);
    return send ? send->draftId : m_sessions->draftOf(planId);
}

QList<SidebarItem> SendController::sidebarItems() const
{
    QList<SidebarItem> pinned;
    QList<SidebarItem> others;
    const QDateTime now = utcNow(m_clock); // one list, one clock
    for (const SendSummary &summary : m_list->all()) {
        const QString &planId = summary.send.planId;
        const SendSession *running = session(planId);
        const Connection *account = m_portals.find(summary.send.portalId);
        const SendRemark remark = m_list->remarkOf(planId);
        (remark.isPinned ? pinned : others)
            .append(sendListItem(summary.send,
                { running ? running->counts() : summary.counts, m_list->settledSince(planId),
                    m_refusedGone.value(planId) },
                account ? account->name : summary.send.portalName, remark, zoneOfSend(remark, account).value_or(m_zone),
                now)); // as on its page
    }
    return pinned + others;
}

} // namespace composer

#include "moc_sendcontroller.cpp"
