#include "app/sendcontroller.h"

#include "app/portalcontroller.h"
#include "hubspot/timelineclient.h"
#include "sending/sendsession.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/sendpage.h"
#include "ui/pages/sendpresenter.h"
#include "ui/widgets/messagebar.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace composer {

SendController::SendController(PortalController &portals, QString ledgerPath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_portals(portals)
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
}

SendController::~SendController()
{
    for (const auto &session : std::as_const(m_sessions))
        delete session.data();
}

void SendController::review(DraftDocument &document, QWidget *window)
{
    auto *watcher = new QFutureWatcher<Result<Planned>>(this);
    connect(watcher, &QFutureWatcher<Result<Planned>>::finished, this,
        [this, watcher, draft = QPointer(&document), owner = QPointer(window)] {
            watcher->deleteLater();
            const Result<Planned> planned = watcher->result();
            if (!draft || !owner)
                return;
            if (!planned)
                Q_EMIT failed(planned.error());
            else
                openReview(*draft, *planned, owner);
        });
    watcher->setFuture(QtConcurrent::run(
        [table = document.table(), errors = document.rowsWithErrors(), clock = &m_clock]() -> Result<Planned> {
            const auto plan = planBatches(table, PlanSelection { {}, errors }, PlanLimits {}, *clock);
            if (!plan)
                return fail(plan.error());
            return Planned { *plan, summarize(*plan) };
        }));
}

void SendController::openReview(DraftDocument &document, const Planned &planned, QWidget *window)
{
    const Connection connection = m_portals.current();
    auto *dialog
        = new ReviewDialog(planned.summary, connection, document.eventTemplate(), document.zone(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const quint64 revision = document.revision();
    const auto send = [this, draft = QPointer(&document), connection, revision](const BatchPlan &plan) {
        if (!draft)
            return;
        if (draft->revision() != revision) {
            Q_EMIT failed(Error { ErrorCode::InvalidInput,
                tr("The draft changed while you were looking at the numbers. Review it once more."), {} });
            return;
        }
        startSend(*draft, plan, connection.id);
    };
    connect(dialog, &ReviewDialog::createAllRequested, this, [send, plan = planned.plan] { send(plan); });
    connect(dialog, &ReviewDialog::createFirstRequested, this, [this, send, plan = planned.plan] {
        if (const auto one = firstEventOf(plan, m_clock))
            send(*one);
    });
    dialog->open();
}

std::optional<BatchPlan> SendController::firstEventOf(const BatchPlan &plan, const Clock &clock)
{
    const QList<qsizetype> first { plan.batches.first().rows.first() };
    const auto one = planBatches(plan.events, PlanSelection { first, {} }, PlanLimits {}, clock);
    return one ? std::optional(*one) : std::nullopt;
}

void SendController::startSend(DraftDocument &document, const BatchPlan &plan, const QString &connectionId)
{
    auto *session = new SendSession(m_portals.client(connectionId), m_ledgerPath, m_clock);
    m_sessions.insert(plan.id, session);
    follow(*session, document);
    session->openPlan(plan, document.id(), document.name());
    Q_EMIT sendStarted(plan.id);
    m_portals.withToken(connectionId, session, [this, session](const Result<QString> &token) {
        if (token)
            session->start(*token);
        else
            Q_EMIT failed(token.error());
    });
}

void SendController::follow(SendSession &session, DraftDocument &document)
{
    // Outcomes go to the draft's rows as they come, so that a created row is locked at once.
    connect(&session, &SendSession::rowsChanged, &document, [&session, &document](const QList<qint64> &positions) {
        QList<std::pair<RowId, RowState>> states;
        states.reserve(positions.size());
        for (const qint64 position : positions)
            states.append({ session.rows().at(position).rowId, session.outcome(position).state });
        document.setRowStates(states);
    });
    connect(&session, &SendSession::stateChanged, this, &SendController::sendsChanged);
    connect(&session, &SendSession::countsChanged, this, &SendController::sendsChanged);
}

SendSession *SendController::session(const QString &planId) const
{
    return m_sessions.value(planId);
}

SendPage *SendController::page(const QString &planId, QWidget *parent)
{
    if (SendPage *known = m_pages.value(planId))
        return known;
    SendSession *running = session(planId);
    if (!running) {
        // From the ledger: it speaks to the portal it was sent to, if that is still connected.
        running = new SendSession(m_portals.client(m_portals.current().id), m_ledgerPath, m_clock);
        m_sessions.insert(planId, running);
        connect(running, &SendSession::countsChanged, this, &SendController::sendsChanged);
        running->openStored(planId);
    }
    auto *page = new SendPage(parent);
    auto *presenter = new SendPresenter(*page, page);
    presenter->setSession(running);
    const QString connectionId = running->connection().id;
    const auto withToken = [this, running, page, connectionId](void (SendSession::*go)(const QString &)) {
        m_portals.withToken(connectionId, running, [running, page, go](const Result<QString> &token) {
            if (token)
                (running->*go)(*token);
            else
                page->messageBar()->showError(token.error());
        });
    };
    connect(presenter, &SendPresenter::resumeRequested, this, [withToken] { withToken(&SendSession::resume); });
    connect(presenter, &SendPresenter::askRequested, this, [withToken] { withToken(&SendSession::ask); });
    connect(page, &SendPage::saveOutcomesRequested, this, [this, planId] { Q_EMIT saveOutcomesRequested(planId); });
    connect(page, &SendPage::saveReceiptRequested, this, [this, planId] { Q_EMIT saveReceiptRequested(planId); });
    connect(page, &SendPage::mendRefusedRequested, this, [this, planId] { Q_EMIT mendRefusedRequested(planId); });
    m_pages.insert(planId, page);
    return page;
}

bool SendController::isSending() const
{
    for (const auto &session : m_sessions) {
        if (session && (session->state() == SendState::Sending || session->state() == SendState::Stopping))
            return true;
    }
    return false;
}

void SendController::stopAll()
{
    for (const auto &session : std::as_const(m_sessions)) {
        if (session && session->state() == SendState::Sending)
            session->pause();
    }
}

} // namespace composer
