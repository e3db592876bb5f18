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
#include <QLocale>
#include <QtConcurrentRun>

namespace composer {

using namespace Qt::StringLiterals;

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
    dialog->setEmbedSurvey(m_embedSurvey, document.zone());
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
    watch(*session, document.id());
    session->openPlan(plan, document.id(), document.name());
    Q_EMIT sendStarted(plan.id);
    m_portals.withToken(connectionId, session, [this, session](const Result<QString> &token) {
        if (token)
            session->start(*token);
        else
            Q_EMIT failed(token.error());
    });
}

void SendController::watch(SendSession &session, const QString &draftId)
{
    // Outcomes go to the draft's rows as they come, so that a created row is locked at once.
    connect(&session, &SendSession::rowsChanged, this, [this, &session, draftId](const QList<qint64> &positions) {
        QList<std::pair<RowId, RowState>> states;
        states.reserve(positions.size());
        for (const qint64 position : positions)
            states.append({ session.rows().at(position).rowId, session.outcome(position).state });
        Q_EMIT rowsSettled(draftId, states);
    });
    connect(&session, &SendSession::countsChanged, this, &SendController::sendsChanged);
    connect(&session, &SendSession::finished, this, &SendController::reloadSends);
    connect(&session, &SendSession::stateChanged, this, [this](SendState state) {
        Q_EMIT sendsChanged();
        if (state == SendState::Ready)
            reloadSends();
        if (!isSending())
            Q_EMIT idle();
    });
}

void SendController::reloadSends()
{
    auto *watcher = new QFutureWatcher<Result<QList<SendSummary>>>(this);
    connect(watcher, &QFutureWatcher<Result<QList<SendSummary>>>::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto read = watcher->result();
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        m_summaries = *read;
        Q_EMIT sendsChanged();
    });
    watcher->setFuture(QtConcurrent::run([path = m_ledgerPath]() -> Result<QList<SendSummary>> {
        auto ledger = Ledger::open(path);
        if (!ledger)
            return fail(ledger.error());
        return listSends(**ledger);
    }));
}

namespace {

/// What the sends of a draft say of its rows, the latest word last. Rows that still wait are left out: nothing of them
/// has left this computer. What was in flight when its program ended is unknown.
Result<QList<std::pair<RowId, RowState>>> statesInLedger(const QString &ledgerPath, const QString &draftId)
{
    auto ledger = Ledger::open(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    auto sends = (*ledger)->sends();
    if (!sends)
        return fail(sends.error());
    QHash<RowId, RowState> latest;
    for (auto send = sends->crbegin(); send != sends->crend(); ++send) {
        if (send->draftId != draftId)
            continue;
        const auto rows = (*ledger)->rows(send->planId);
        const auto batches = (*ledger)->batchIndex(send->planId);
        const auto entries = (*ledger)->entries(send->planId);
        if (!rows || !batches || !entries)
            return fail(!rows ? rows.error() : !batches ? batches.error() : entries.error());
        LedgerReplay replay(rows->size(), *batches);
        for (const LedgerEntry &entry : *entries)
            replay.apply(entry);
        for (qsizetype position = 0; position < rows->size(); ++position) {
            const RowState state = replay.state(position);
            if (state != RowState::Waiting)
                latest.insert(rows->at(position).rowId, state == RowState::InFlight ? RowState::Unknown : state);
        }
    }
    QList<std::pair<RowId, RowState>> states;
    states.reserve(latest.size());
    for (const auto &[row, state] : latest.asKeyValueRange())
        states.append({ row, state });
    return states;
}

} // namespace

void SendController::settleDraft(const QString &draftId)
{
    using States = Result<QList<std::pair<RowId, RowState>>>;
    auto *watcher = new QFutureWatcher<States>(this);
    connect(watcher, &QFutureWatcher<States>::finished, this, [this, watcher, draftId] {
        watcher->deleteLater();
        const States states = watcher->result();
        if (states)
            Q_EMIT rowsSettled(draftId, *states);
        else
            Q_EMIT failed(states.error());
    });
    watcher->setFuture(QtConcurrent::run([path = m_ledgerPath, draftId] { return statesInLedger(path, draftId); }));
}

const LedgerSend *SendController::ledgerSend(const QString &planId) const
{
    for (const SendSummary &summary : m_summaries) {
        if (summary.send.planId == planId)
            return &summary.send;
    }
    return nullptr;
}

QString SendController::connectionOf(const QString &planId) const
{
    const LedgerSend *send = ledgerSend(planId);
    return send ? send->portalId : m_portals.current().id;
}

QList<SidebarItem> SendController::sidebarItems() const
{
    QList<SidebarItem> items;
    const QDate today = QDate::currentDate();
    for (const SendSummary &summary : m_summaries) {
        const SendSession *running = session(summary.send.planId);
        const OutcomeCounts counts = running ? running->counts() : summary.counts;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(summary.send.createdAtMs);
        SidebarItem item;
        item.id = summary.send.planId;
        item.text = at.date() == today              ? tr("Today %1").arg(QLocale().toString(at.time(), u"HH:mm"_s))
            : at.date() == today.addDays(-1)        ? tr("Yesterday %1").arg(QLocale().toString(at.time(), u"HH:mm"_s))
                                                    : QLocale().toString(at, u"d MMM HH:mm"_s);
        if (const qint64 unknown = counts.of(Outcome::Unknown)) {
            item.trailing = tr("%n unknown", nullptr, static_cast<int>(unknown));
            item.iconName = u"unknown"_s;
            item.role = theme::Role::Unknown;
        } else if (const qint64 refused = counts.of(Outcome::Refused)) {
            item.trailing = tr("%n refused", nullptr, static_cast<int>(refused));
            item.iconName = u"error"_s;
            item.role = theme::Role::Refused;
        } else if (counts.of(Outcome::Waiting)) {
            item.trailing = tr("%n waiting", nullptr, static_cast<int>(counts.of(Outcome::Waiting)));
            item.iconName = u"clock"_s;
        } else {
            item.trailing = QLocale().toString(counts.of(Outcome::Created));
            item.iconName = u"check"_s;
            item.role = theme::Role::Created;
        }
        items.append(item);
    }
    return items;
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
        // From the ledger: it speaks to the portal it was sent to, as long as that is connected.
        if (!m_portals.find(connectionOf(planId))) {
            Q_EMIT failed(Error { ErrorCode::NotFound,
                tr("The portal of this send was forgotten. Connect it again to see the send and to ask about it."), {} });
            return nullptr;
        }
        running = new SendSession(m_portals.client(connectionOf(planId)), m_ledgerPath, m_clock);
        m_sessions.insert(planId, running);
        const LedgerSend *send = ledgerSend(planId);
        watch(*running, send ? send->draftId : QString());
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

void SendController::pauseAll()
{
    for (const auto &session : std::as_const(m_sessions)) {
        if (session && session->state() == SendState::Sending)
            session->pause();
    }
}

void SendController::whenIdle()
{
    if (!isSending())
        Q_EMIT idle();
}

} // namespace composer
