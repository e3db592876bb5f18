#include "app/sendcontroller.h"

#include "app/accesscontroller.h"
#include "app/portalcontroller.h"
#include "base/logging.h"
#include "hubspot/timelineclient.h"
#include "sending/draftrefusals.h"
#include "sending/draftstates.h"
#include "sending/knownrows.h"
#include "sending/sendsession.h"
#include "storage/ledgerrestore.h"
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

namespace {

/// "10:58" today, "Sat" within a week, else day and month.
QString shortMoment(qint64 epochMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(epochMs);
    const qint64 days = at.date().daysTo(QDate::currentDate());
    if (days == 0)
        return QLocale().toString(at.time(), u"HH:mm"_s);
    return days > 0 && days < 7 ? QLocale().dayName(at.date().dayOfWeek(), QLocale::ShortFormat)
                                : QLocale().toString(at.date(), u"d MMM"_s);
}

} // namespace

SendController::SendController(PortalController &portals, QString ledgerPath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_portals(portals)
    , m_access(std::make_unique<AccessController>(portals, clock))
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
    connect(&portals, &PortalController::accessGained, this, &SendController::goOnWith);
}

SendController::~SendController()
{
    for (const auto &session : std::as_const(m_sessions))
        delete session.data();
}

void SendController::review(DraftDocument &document, QWidget *window)
{
    if (m_reviewing) { // one at a time: a second press finds the sheet of the first
        if (auto *sheet = qobject_cast<QWidget *>(m_reviewing.data()))
            sheet->activateWindow();
        return;
    }
    auto *watcher = new QFutureWatcher<Result<Review>>(this);
    m_reviewing = watcher;
    Q_EMIT reviewing(true);
    const Connection connection = m_portals.current();
    connect(watcher, &QFutureWatcher<Result<Review>>::finished, this,
        [this, watcher, connection, draft = QPointer(&document), owner = QPointer(window)] {
            watcher->deleteLater();
            m_reviewing = nullptr;
            Q_EMIT reviewing(false);
            const Result<Review> review = watcher->result();
            if (!draft || !owner)
                return;
            if (!review)
                Q_EMIT failed(review.error());
            else
                openReview(*draft, *review, connection, owner);
        });
    watcher->setFuture(
        QtConcurrent::run([table = document.table(), errors = document.rowsWithErrors(), ledger = m_ledgerPath,
                              accounts = Accounts { connection, m_portals.connections() },
                              clock = &m_clock] { return planReview(table, errors, ledger, accounts, *clock); }));
}

Result<SendController::Review> SendController::planReview(const EventTable &table, const QBitArray &errors,
    const QString &ledgerPath, const Accounts &accounts, const Clock &clock)
{
    const auto known = KnownRows::read(ledgerPath, accounts.chosen, table, accounts.kept);
    if (!known)
        return fail(known.error());
    const auto planned = [&](KnownRows::Again again) {
        PlanSelection selection = known->selection(again);
        selection.rowsWithErrors = errors;
        Planned result { planWhatIsLeft(table, selection, {}, clock), {}, {} };
        result.summary = summarize(result.plan);
        result.gaps = cardGapFacts(result.plan);
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
    m_reviewing = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->nameDraft(document.name());
    dialog->setCardGaps(review.once.gaps, review.again ? review.again->gaps : QList<ReviewFact>());
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
    LedgerSend send;
    send.portalName = session.connection().name;
    send.isPractice = session.connection().isPractice;
    QList<Refusal> refusals;
    for (const qint64 position : positions) {
        if (session.rowState(position) == RowState::Refused)
            refusals.append(refusalOf(send, session.rows().at(position), session.outcome(position), m_clock.epochMs()));
    }
    if (!refusals.isEmpty())
        Q_EMIT rowsRefused(draftId, refusals);
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
        Q_EMIT stateChanged(session.planId(), state);
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
        keepDailyCopyOnce();
        for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
            tellOrigin(page.key());
        Q_EMIT sendsChanged();
    });
    watcher->setFuture(QtConcurrent::run([path = m_ledgerPath]() -> Result<QList<SendSummary>> {
        auto ledger = Ledger::open(path);
        if (!ledger)
            return fail(ledger.error());
        return listSends(**ledger);
    }));
}

void SendController::keepDailyCopyOnce()
{
    if (m_hasCopied || isSending())
        return;
    m_hasCopied = true;
    (void)QtConcurrent::run([path = m_ledgerPath, now = m_clock.epochMs()] {
        if (const auto kept = keepDailyCopy(path, now); !kept)
            qCWarning(lcStorage) << "no daily copy of the ledger:" << kept.error().detail;
    });
}

void SendController::settleDraft(const QString &draftId)
{
    struct Read {
        DraftStates states;
        QList<Refusal> refusals;
    };
    auto *watcher = new QFutureWatcher<Result<Read>>(this);
    connect(watcher, &QFutureWatcher<Result<Read>>::finished, this, [this, watcher, draftId] {
        watcher->deleteLater();
        const Result<Read> read = watcher->result();
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        DraftStates settled = read->states;
        DraftStates *states = &settled;
        overlayRunning(draftId, states->rows);
        Q_EMIT draftSettled(draftId, states->rows, states->freed);
        if (!read->refusals.isEmpty())
            Q_EMIT rowsRefused(draftId, read->refusals);
        const auto held = std::find_if(states->unfinished.cbegin(), states->unfinished.cend(),
            [this](const EarlierSend &send) { return !session(send.planId); });
        if (held != states->unfinished.cend())
            Q_EMIT rowsHeld(draftId, *held);
    });
    DraftScope scope { draftId, {}, m_portals.current().isPractice };
    for (const Connection &connection : m_portals.connections())
        scope.portals.append(connection.id);
    watcher->setFuture(QtConcurrent::run([path = m_ledgerPath, scope]() -> Result<Read> {
        auto states = draftStates(path, scope);
        if (!states)
            return fail(states.error());
        auto refusals = draftRefusals(path, scope, *states);
        if (!refusals)
            return fail(refusals.error());
        return Read { std::move(*states), std::move(*refusals) };
    }));
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
    for (const SendSummary &summary : m_summaries)
        items.append(sidebarItem(summary));
    return items;
}

/// Two lines: the draft; account, time and the one count that matters most.
SidebarItem SendController::sidebarItem(const SendSummary &summary) const
{
    const SendSession *running = session(summary.send.planId);
    const OutcomeCounts counts = running ? running->counts() : summary.counts;
    SidebarItem item;
    item.id = summary.send.planId;
    item.text = summary.send.draftName.isEmpty() ? summary.send.templateName : summary.send.draftName;
    const auto number = [&counts](Outcome outcome) { return static_cast<int>(counts.of(outcome)); };
    QString count;
    if (counts.of(Outcome::Unknown)) {
        count = tr("%Ln unknown", nullptr, number(Outcome::Unknown));
        item.iconName = u"unknown"_s;
        item.role = theme::Role::Unknown;
    } else if (counts.of(Outcome::Refused)) {
        count = tr("%Ln refused", nullptr, number(Outcome::Refused));
        item.iconName = u"error"_s;
        item.role = theme::Role::Refused;
    } else if (counts.of(Outcome::Waiting)) {
        count = tr("%L1 of %L2").arg(counts.total() - counts.of(Outcome::Waiting)).arg(counts.total());
        item.iconName = u"clock"_s;
        item.role = theme::Role::Accent;
    } else {
        count = QLocale().toString(counts.of(Outcome::Created));
        item.iconName = counts.of(Outcome::Created) ? u"check"_s : u"not-sent"_s;
        item.role = counts.of(Outcome::Created) ? theme::Role::Created : theme::Role::TextMuted;
    }
    const Connection *known = m_portals.find(summary.send.portalId);
    item.detail = u"%1 · %2 · %3"_s.arg(
        known ? known->name : summary.send.portalName, shortMoment(summary.send.createdAtMs), count);
    return item;
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
                tr("The account of this send was forgotten. Connect it again to see the send and to ask about it."),
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
    m_access->serve(*page->accessBanner(), running->connection().id);
    connect(presenter, &SendPresenter::resumeRequested, this, [this, planId] { goOn(planId, &SendSession::resume); });
    connect(presenter, &SendPresenter::askRequested, this, [this, planId] { goOn(planId, &SendSession::ask); });
    connect(page, &SendPage::saveOutcomesRequested, this, [this, planId] { Q_EMIT saveOutcomesRequested(planId); });
    connect(page, &SendPage::saveReceiptRequested, this, [this, planId] { Q_EMIT saveReceiptRequested(planId); });
    connect(page, &SendPage::mendRefusedRequested, this, [this, planId] { Q_EMIT mendRefusedRequested(planId); });
    m_pages.insert(planId, page);
    tellOrigin(planId);
    return page;
}

void SendController::goOnWith(const QString &connectionId)
{
    for (const auto &held : std::as_const(m_sessions)) {
        SendSession *session = held;
        if (!session || session->connection().id != connectionId || session->state() != SendState::Paused
            || session->pauseReason() != PauseReason::TokenRejected)
            continue;
        Q_EMIT goesOn();
        m_portals.withToken(connectionId, session, [session](const Result<QString> &token) {
            if (token && session->wasAsking())
                session->ask(*token);
            else if (token)
                session->resume(*token);
        });
    }
}

void SendController::tellOrigin(const QString &planId) const
{
    SendPage *page = m_pages.value(planId);
    const LedgerSend *send = ledgerSend(planId);
    if (!page || !send)
        return;
    SendOrigin origin;
    origin.draftName = send->draftName.isEmpty() ? send->templateName : send->draftName;
    if (const Connection *known = m_portals.find(send->portalId)) {
        origin.account = *known;
    } else {
        origin.account.name = send->portalName;
        origin.account.isPractice = send->isPractice;
    }
    origin.templateName = send->templateName;
    origin.createdAtMs = send->createdAtMs;
    page->setOrigin(origin);
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
