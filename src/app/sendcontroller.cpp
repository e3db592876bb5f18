#include "app/sendcontroller.h"

#include "app/portalcontroller.h"
#include "hubspot/timelineclient.h"
#include "sending/draftstates.h"
#include "sending/knownrows.h"
#include "sending/sendsession.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/sendpage.h"
#include "ui/pages/sendpresenter.h"
#include "ui/widgets/messagebar.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QMap>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

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
    auto *watcher = new QFutureWatcher<Result<Review>>(this);
    const Connection connection = m_portals.current();
    connect(watcher, &QFutureWatcher<Result<Review>>::finished, this,
        [this, watcher, connection, draft = QPointer(&document), owner = QPointer(window)] {
            watcher->deleteLater();
            const Result<Review> review = watcher->result();
            if (!draft || !owner)
                return;
            if (!review)
                Q_EMIT failed(review.error());
            else
                openReview(*draft, *review, connection, owner);
        });
    watcher->setFuture(QtConcurrent::run(
        [table = document.table(), errors = document.rowsWithErrors(), ledger = m_ledgerPath, portal = connection,
            clock = &m_clock] { return planReview(table, errors, ledger, portal, *clock); }));
}

Result<SendController::Review> SendController::planReview(const EventTable &table, const QBitArray &errors,
    const QString &ledgerPath, const Connection &connection, const Clock &clock)
{
    const auto known = KnownRows::read(ledgerPath, connection, table);
    if (!known)
        return fail(known.error());
    const auto planned = [&](KnownRows::Again again) {
        PlanSelection selection = known->selection(again);
        selection.rowsWithErrors = errors;
        Planned result { planWhatIsLeft(table, selection, {}, clock), {} };
        result.summary = summarize(result.plan);
        result.summary.earlier = known->earlierSends(result.plan);
        return result;
    };
    Review review { planned(KnownRows::Again::LeaveOut), {} };
    if (review.once.summary.leftOutFor(LeftOut::SameContent) > 0) {
        review.again = planned(KnownRows::Again::CreateThem);
        if (review.again->summary.events == review.once.summary.events)
            review.again.reset(); // they have errors besides
    }
    if (review.once.plan.batches.isEmpty() && !review.again && review.once.summary.earlier.isEmpty())
        return fail(nothingToSend(review.once.plan));
    return review;
}

void SendController::openReview(
    DraftDocument &document, const Review &review, const Connection &connection, QWidget *window)
{
    auto *dialog = new ReviewDialog(review.once.summary, connection, document.eventTemplate(), document.zone(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setEmbedSurvey(m_embedSurvey);
    if (review.again)
        dialog->offerAgain(review.again->summary);
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
    const auto chosen = [dialog, review] { return dialog->createsAgain() ? review.again->plan : review.once.plan; };
    connect(dialog, &ReviewDialog::createAllRequested, this, [send, chosen] { send(chosen()); });
    connect(dialog, &ReviewDialog::createFirstRequested, this, [this, send, chosen] {
        if (const auto one = firstEventOf(chosen(), m_clock))
            send(*one);
    });
    connect(dialog, &ReviewDialog::openSendRequested, this, &SendController::openSendRequested);
    dialog->open();
}

std::optional<BatchPlan> SendController::firstEventOf(const BatchPlan &plan, const Clock &clock)
{
    const QList<qsizetype> first { plan.batches.first().rows.first() };
    const auto one = planBatches(plan.events, PlanSelection { first, {}, {}, plan.excused }, PlanLimits {}, clock);
    return one ? std::optional(*one) : std::nullopt;
}

void SendController::startSend(DraftDocument &document, const BatchPlan &plan, const QString &connectionId)
{
    auto *session = new SendSession(m_portals.client(connectionId), m_ledgerPath, m_clock);
    m_sessions.insert(plan.id, session);
    m_draftOf.insert(plan.id, document.id());
    watch(*session, document.id());
    session->openPlan(plan, document.id(), document.name());
    Q_EMIT goesOn();
    Q_EMIT sendStarted(plan.id);
    m_portals.withToken(connectionId, session, [this, session](const Result<QString> &token) {
        if (token)
            session->start(*token);
        else
            Q_EMIT failed(token.error());
    });
}

void SendController::tellRows(const SendSession &session, const QString &draftId, const QList<qint64> &positions)
{
    if (!countsHere(session))
        return; // the draft is shown with regard to another portal
    QList<std::pair<RowId, RowState>> states;
    states.reserve(positions.size());
    for (const qint64 position : positions) {
        if (session.rowState(position) != RowState::Skipped) // another send has the last word about it
            states.append({ session.rows().rowId(position), session.rowState(position) });
    }
    Q_EMIT rowsSettled(draftId, states);
}

void SendController::watch(SendSession &session, const QString &draftId)
{
    // Outcomes go to the draft's rows as they come, so that a created row is locked at once.
    connect(&session, &SendSession::rowsChanged, this,
        [this, &session, draftId](const QList<qint64> &positions) { tellRows(session, draftId, positions); });
    connect(&session, &SendSession::countsChanged, this, &SendController::sendsChanged);
    connect(&session, &SendSession::finished, this, &SendController::reloadSends);
    connect(&session, &SendSession::stateChanged, this, [this, &session, draftId](SendState state) {
        Q_EMIT sendsChanged();
        if (state == SendState::Ready) {
            reloadSends();
            QList<qint64> all(session.rows().size()); // they wait in this send from here on
            std::iota(all.begin(), all.end(), 0);
            tellRows(session, draftId, all);
        }
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

void SendController::settleDraft(const QString &draftId)
{
    auto *watcher = new QFutureWatcher<Result<DraftStates>>(this);
    connect(watcher, &QFutureWatcher<Result<DraftStates>>::finished, this, [this, watcher, draftId] {
        watcher->deleteLater();
        Result<DraftStates> states = watcher->result();
        if (!states) {
            Q_EMIT failed(states.error());
            return;
        }
        overlayRunning(draftId, states->rows);
        Q_EMIT draftSettled(draftId, states->rows, states->freed);
        const auto held = std::find_if(states->unfinished.cbegin(), states->unfinished.cend(),
            [this](const EarlierSend &send) { return !session(send.planId); });
        if (held != states->unfinished.cend())
            Q_EMIT rowsHeld(draftId, *held);
    });
    DraftScope scope { draftId, {}, m_portals.current().isPractice };
    for (const Connection &connection : m_portals.connections())
        scope.portals.append(connection.id);
    watcher->setFuture(QtConcurrent::run([path = m_ledgerPath, scope] { return draftStates(path, scope); }));
}

void SendController::overlayRunning(const QString &draftId, QList<std::pair<RowId, RowState>> &states) const
{
    // The ledger was read a moment ago: what a send has learned since is the later word.
    QMap<RowId, RowState> latest;
    for (auto it = m_sessions.cbegin(); it != m_sessions.cend(); ++it) {
        const SendSession *running = it.value();
        if (!running || running->state() == SendState::Finished || running->state() == SendState::Failed
            || m_draftOf.value(it.key()) != draftId || !countsHere(*running))
            continue;
        for (qsizetype position = 0; position < running->rows().size(); ++position)
            latest.insert(running->rows().rowId(position), running->rowState(position));
    }
    if (latest.isEmpty())
        return;
    for (const auto &[row, state] : std::as_const(states)) {
        if (!latest.contains(row))
            latest.insert(row, state);
    }
    states.clear();
    for (const auto &[row, state] : latest.asKeyValueRange())
        states.append({ row, state });
}

bool SendController::countsHere(const SendSession &session) const
{
    return !session.connection().isPractice || m_portals.current().isPractice;
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
        item.text = at.date() == today       ? tr("Today %1").arg(QLocale().toString(at.time(), u"HH:mm"_s))
            : at.date() == today.addDays(-1) ? tr("Yesterday %1").arg(QLocale().toString(at.time(), u"HH:mm"_s))
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
                tr("The portal of this send was forgotten. Connect it again to see the send and to ask about it."),
                {} });
            return nullptr;
        }
        running = new SendSession(m_portals.client(connectionOf(planId)), m_ledgerPath, m_clock);
        m_sessions.insert(planId, running);
        const LedgerSend *send = ledgerSend(planId);
        m_draftOf.insert(planId, send ? send->draftId : QString());
        watch(*running, m_draftOf.value(planId));
        running->openStored(planId);
    }
    auto *page = new SendPage(parent);
    auto *presenter = new SendPresenter(*page, page);
    presenter->setSession(running);
    connect(presenter, &SendPresenter::resumeRequested, this, [this, planId] { goOn(planId, &SendSession::resume); });
    connect(presenter, &SendPresenter::askRequested, this, [this, planId] { goOn(planId, &SendSession::ask); });
    connect(page, &SendPage::saveOutcomesRequested, this, [this, planId] { Q_EMIT saveOutcomesRequested(planId); });
    connect(page, &SendPage::saveReceiptRequested, this, [this, planId] { Q_EMIT saveReceiptRequested(planId); });
    connect(page, &SendPage::mendRefusedRequested, this, [this, planId] { Q_EMIT mendRefusedRequested(planId); });
    m_pages.insert(planId, page);
    return page;
}

void SendController::goOn(const QString &planId, void (SendSession::*how)(const QString &accessToken))
{
    SendSession *running = session(planId);
    SendPage *shown = m_pages.value(planId);
    if (!running || !shown)
        return;
    Q_EMIT goesOn();
    m_portals.withToken(
        running->connection().id, running, [running, page = QPointer(shown), how](const Result<QString> &token) {
            if (token)
                (running->*how)(*token);
            else if (page)
                page->messageBar()->showError(token.error());
        });
}

void SendController::ask(const QString &planId)
{
    SendSession *running = session(planId);
    if (!running)
        return;
    const auto rests = [](SendState state) { return state == SendState::Paused || state == SendState::Finished; };
    if (rests(running->state())) {
        goOn(planId, &SendSession::ask);
        return;
    }
    auto *wait = new QObject(running); // until the ledger is read
    connect(running, &SendSession::stateChanged, wait, [this, planId, wait, rests](SendState state) {
        if (!rests(state))
            return;
        wait->deleteLater();
        goOn(planId, &SendSession::ask);
    });
}

QList<SendSummary> SendController::unsettledSends() const
{
    QList<SendSummary> sends;
    for (const Outcome open : { Outcome::Unknown, Outcome::Waiting }) {
        for (const SendSummary &summary : m_summaries) {
            const bool unknown = summary.counts.of(Outcome::Unknown) > 0;
            if (summary.counts.of(open) > 0 && unknown == (open == Outcome::Unknown))
                sends.append(summary);
        }
    }
    return sends;
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

} // namespace composer
