#include "app/sendcontroller.h"

#include "app/accesscontroller.h"
#include "app/portalcontroller.h"
#include "app/requestviewer.h"
#include "app/sendhold.h"
#include "app/sourcefiles.h"
#include "base/async.h"
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
#include "ui/widgets/holdbanner.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <numeric>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// "10:58" today, "Sat" within a week, else day and month.
QString shortMoment(qint64 epochMs, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(epochMs, zone);
    const qint64 days = at.date().daysTo(QDateTime::currentDateTimeUtc().toTimeZone(zone).date());
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
    , m_requests(std::make_unique<RequestViewer>(ledgerPath))
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
    connect(m_requests.get(), &RequestViewer::failed, this, &SendController::failed);
    connect(&portals, &PortalController::accessGained, this, &SendController::goOnWith);
    connect(m_access.get(), &AccessController::keptForThisRunOnly, this, [this](const AccessBanner &banner) {
        for (const auto &page : std::as_const(m_pages)) {
            if (page && page->accessBanner() == &banner)
                page->messageBar()->showMessage(MessageBar::Tone::Warning,
                    tr("You stay signed in until you close the program: the keychain did not take the sign-in, and "
                       "nothing secret is written to a file."));
        }
    });
}

SendController::~SendController()
{
    for (const auto &session : std::as_const(m_sessions))
        delete session.data();
}

Result<SendingRules> SendController::rules() const
{
    return loadSendingRules(sendingRulesPath(QFileInfo(m_ledgerPath).path()));
}

void SendController::review(DraftDocument &document, const RowChoices &rows, QWidget *window)
{
    // One at a time: a second press finds the sheet of the first.
    if (m_reviewSheet)
        m_reviewSheet->activateWindow();
    if (m_isPlanningReview || m_reviewSheet)
        return;
    const auto rules = this->rules();
    if (!rules)
        return Q_EMIT failed(rules.error());
    m_isPlanningReview = true;
    Q_EMIT reviewing(true);
    const Connection connection = m_portals.current();
    const ReviewInput input { document.table(), document.rowsWithErrors(), rows, m_ledgerPath, connection,
        m_portals.connections(), *rules };
    onWorker(
        this, [input, clock = &m_clock] { return planReview(input, *clock); },
        [this, connection, rules, draft = QPointer(&document), owner = QPointer(window)](const Result<Review> &review) {
            m_isPlanningReview = false;
            Q_EMIT reviewing(false);
            if (!draft || !owner)
                return;
            if (!review)
                Q_EMIT failed(review.error());
            else
                openReview(*draft, *review, connection, *rules, owner);
        });
}

void SendController::openReview(DraftDocument &document, const Review &review, const Connection &connection,
    const SendingRules &rules, QWidget *window)
{
    const ReviewScope &all = review.first();
    auto *dialog = new ReviewDialog(all.once.summary, connection, document.eventTemplate(), document.zone(), window);
    m_reviewSheet = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->nameDraft(document.name());
    dialog->setCardGaps(all.once.gaps, all.again ? all.again->gaps : QList<ReviewFact>());
    dialog->setEmbedSurvey(m_embedSurvey);
    if (all.again)
        dialog->offerAgain(all.again->summary);
    if (!connection.isPractice)
        dialog->askForNumberAbove(rules.typedAbove);
    if (review.size() > 1) {
        QStringList names;
        for (const ReviewScope &scope : review)
            names.append(scope.name);
        dialog->offerScopes(names);
        connect(dialog, &ReviewDialog::scopeChosen, this, [dialog, review](int index) {
            const ReviewScope &scope = review.at(index);
            dialog->showPlan(scope.once.summary, scope.again ? std::optional(scope.again->summary) : std::nullopt,
                scope.once.gaps, scope.again ? scope.again->gaps : QList<ReviewFact>());
        });
    }
    const quint64 revision = document.revision();
    const auto send
        = [this, draft = QPointer(&document), connection, revision, rules, dialog, review](const BatchPlan &plan) {
              if (!draft)
                  return;
              if (draft->revision() != revision) {
                  Q_EMIT failed(Error { ErrorCode::InvalidInput,
                      tr("The draft changed while you were looking at the numbers. Review it once more."), {} });
                  return;
              }
              SendRemark remark = remarkOn(connection);
              remark.note = dialog->note();
              remark.rows = review.at(dialog->scope()).words;
              remark.suppressed = plan.leftOutFor(LeftOut::Suppressed);
              startSend(*draft, plan, connection.id, rules, remark);
          };
    const auto chosen = [dialog, review] {
        const ReviewScope &scope = review.at(dialog->scope());
        return dialog->createsAgain() ? scope.again->plan : scope.once.plan;
    };
    connect(dialog, &ReviewDialog::createAllRequested, this, [send, chosen] { send(chosen()); });
    connect(dialog, &ReviewDialog::createFirstRequested, this, [this, send, chosen] {
        if (const auto one = firstEventOf(chosen(), m_clock))
            send(*one);
    });
    connect(dialog, &ReviewDialog::requestWanted, this,
        [this, dialog, chosen, connection] { m_requests->showPlanned(chosen(), connection, dialog); });
    connect(dialog, &ReviewDialog::openSendRequested, this, &SendController::openSendRequested);
    connect(dialog, &ReviewDialog::showRowsRequested, this, &SendController::showRowsRequested);
    dialog->open();
}

std::optional<BatchPlan> SendController::firstEventOf(const BatchPlan &plan, const Clock &clock)
{
    const QList<qsizetype> first { plan.batches.first().rows.first() };
    const auto one = planBatches(plan.events, PlanSelection { first, {}, {}, plan.excused }, PlanLimits {}, clock);
    return one ? std::optional(*one) : std::nullopt;
}

void SendController::startSend(DraftDocument &document, const BatchPlan &plan, const QString &connectionId,
    const SendingRules &rules, const SendRemark &remark)
{
    if (const auto kept = saveRemark(m_ledgerPath, plan.id, remark); !kept)
        return Q_EMIT failed(kept.error());
    TimelineClient &client = m_portals.client(connectionId);
    SendSettings settings;
    settings.maximumInFlight = rules.requestsAtOnce;
    auto *session = new SendSession(client, m_ledgerPath, m_clock, settings);
    m_sessions.insert(plan.id, session);
    m_draftOf.insert(plan.id, document.id());
    watch(*session, document.id());
    session->openPlan(plan, document.id(), document.name());
    keepSources(m_ledgerPath, plan.id, document.id());
    const Connection &connection = client.connection();
    const bool isLive
        = !connection.isPractice && accountNature(connection.facts.type, connection.baseUrl) == AccountNature::Live;
    if (isLive && rules.holdSeconds > 0) {
        auto *hold = new SendHold(rules.holdSeconds, session);
        m_holds.insert(plan.id, hold);
        connect(hold, &SendHold::released, this, [this, session] { letGo(*session); });
        connect(hold, &SendHold::takenBack, this, [session] { takeBack(*session); });
        connect(session, &SendSession::stateChanged, hold, [hold](SendState state) {
            if (state != SendState::Opening && state != SendState::Ready)
                hold->cancel(); // stopped or let go on its page
        });
    }
    Q_EMIT goesOn();
    Q_EMIT sendStarted(plan.id);
    if (!m_holds.value(plan.id))
        letGo(*session);
}

void SendController::letGo(SendSession &session)
{
    m_portals.withToken(session.connection().id, &session, [this, session = &session](const Result<QString> &token) {
        if (token)
            session->start(*token);
        else
            session->holdBack(token.error()); // its page says it, and goes on
    });
}

/// Its rows are not sent, and free in the draft again.
void SendController::takeBack(SendSession &session)
{
    if (session.state() != SendState::Opening)
        return session.stopNow();
    auto *wait = new QObject(&session); // until it is in the ledger
    connect(&session, &SendSession::stateChanged, wait, [wait, session = &session](SendState state) {
        if (state != SendState::Ready)
            return;
        wait->deleteLater();
        session->stopNow();
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
    connect(&session, &SendSession::accountLearned, this,
        [this, id = session.connection().id](const AccountFacts &facts) { m_portals.learn(id, facts); });
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
    const auto show = [this](const Result<QList<SendSummary>> &read) {
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        m_summaries = *read;
        keepDailyCopyOnce();
        for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
            tellOrigin(page.key());
        Q_EMIT sendsChanged();
    };
    onWorker(
        this,
        [path = m_ledgerPath]() -> Result<QList<SendSummary>> {
            auto ledger = Ledger::open(path);
            if (!ledger)
                return fail(ledger.error());
            return listSends(**ledger);
        },
        show);
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
    const auto take = [this, draftId](const Result<Read> &read) {
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
    };
    DraftScope scope { draftId, {}, m_portals.current().isPractice };
    for (const Connection &connection : m_portals.connections())
        scope.portals.append(connection.id);
    onWorker(
        this,
        [path = m_ledgerPath, scope]() -> Result<Read> {
            auto states = draftStates(path, scope);
            if (!states)
                return fail(states.error());
            auto refusals = draftRefusals(path, scope, *states);
            if (!refusals)
                return fail(refusals.error());
            return Read { std::move(*states), std::move(*refusals) };
        },
        take);
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

QTimeZone SendController::zoneOf(const QString &planId) const
{
    const Connection *account = m_portals.find(connectionOf(planId));
    const QTimeZone zone(account ? account->facts.timeZone.toLatin1() : QByteArray());
    return zone.isValid() ? zone : m_zone;
}

QString SendController::connectionOf(const QString &planId) const
{
    if (const auto confirmed = m_confirmed.constFind(planId); confirmed != m_confirmed.cend())
        return *confirmed;
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
    item.detail = u"%1 · %2 · %3"_s.arg(known ? known->name : summary.send.portalName,
        shortMoment(summary.send.createdAtMs, zoneOf(summary.send.planId)), count);
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
        // From the ledger: it speaks to the account it was sent to; one that was forgotten can be looked at.
        SendSettings settings;
        settings.maximumInFlight = rules().value_or(SendingRules()).requestsAtOnce;
        running = new SendSession(clientOf(planId), m_ledgerPath, m_clock, settings);
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
    if (SendHold *hold = m_holds.value(planId); hold && hold->isHolding())
        hold->setBanner(page->holdBanner());
    connect(presenter, &SendPresenter::resumeRequested, this, [this, planId] {
        if (!m_goOnGuard || m_goOnGuard())
            goOn(planId, &SendSession::resume);
    });
    connect(presenter, &SendPresenter::askRequested, this, [this, planId] { goOn(planId, &SendSession::ask); });
    connect(page, &SendPage::saveOutcomesRequested, this, [this, planId] { Q_EMIT saveOutcomesRequested(planId); });
    connect(page, &SendPage::saveReceiptRequested, this, [this, planId] { Q_EMIT saveReceiptRequested(planId); });
    connect(page, &SendPage::mendRefusedRequested, this, [this, planId] { Q_EMIT mendRefusedRequested(planId); });
    connect(page, &SendPage::requestWanted, this, [this, planId, page](int number) {
        const SendSession *shown = session(planId);
        if (shown && number > 0)
            m_requests->showSent(*shown, number - 1, page);
    });
    m_pages.insert(planId, page);
    tellOrigin(planId);
    return page;
}

TimelineClient &SendController::clientOf(const QString &planId)
{
    const QString id = connectionOf(planId);
    if (m_portals.find(id))
        return m_portals.client(id);
    Connection gone;
    if (const LedgerSend *send = ledgerSend(planId)) {
        gone.id = send->portalId;
        gone.name = send->portalName;
        gone.baseUrl = QUrl(send->baseUrl);
        gone.profile = send->profile;
        gone.isPractice = send->isPractice;
    }
    return *m_ofForgotten.emplace_back(std::make_unique<TimelineClient>(gone, m_clock));
}

/// One question where no number tells: is the account that is chosen now the one of this send?
void SendController::sayForgotten(const QString &planId, SendPage &page)
{
    const QString gone = tr("The account of this send was forgotten. Connect it again, then ask or go on; nothing was "
                            "lost.");
    const LedgerSend *send = ledgerSend(planId);
    const Connection &chosen = m_portals.current();
    if (!send || send->isPractice || chosen.isPractice) {
        page.messageBar()->showMessage(MessageBar::Tone::Warning, gone);
        return;
    }
    page.messageBar()->showMessage(MessageBar::Tone::Warning,
        tr("This send went to %1, which was forgotten and never said its number. Is it the account %2?")
            .arg(send->portalName, chosen.name),
        {}, tr("Yes, it is %1").arg(chosen.name));
    connect(
        page.messageBar(), &MessageBar::actionTriggered, this,
        [this, planId, id = chosen.id, bar = page.messageBar()] {
            m_confirmed.insert(planId, id);
            bar->clear();
        },
        Qt::SingleShotConnection);
}

/// An account that was forgotten when its send was opened may be connected again by now.
SendSession *SendController::sessionThatMayGoOn(const QString &planId)
{
    SendSession *running = session(planId);
    if (!running)
        return nullptr;
    const bool wasForgotten = std::any_of(m_ofForgotten.cbegin(), m_ofForgotten.cend(),
        [&](const auto &client) { return &client->connection() == &running->connection(); });
    if (!wasForgotten)
        return running;
    SendPage *shown = m_pages.value(planId);
    if (!m_portals.find(connectionOf(planId))) {
        if (shown)
            sayForgotten(planId, *shown);
        return nullptr;
    }
    const QString before = running->connection().id;
    SendPresenter *presenter = shown ? shown->findChild<SendPresenter *>() : nullptr;
    if (presenter)
        presenter->setSession(nullptr);
    delete running; // it holds the lock of the send
    SendSettings settings;
    settings.maximumInFlight = rules().value_or(SendingRules()).requestsAtOnce;
    auto *again = new SendSession(m_portals.client(connectionOf(planId)), m_ledgerPath, m_clock, settings);
    m_sessions.insert(planId, again);
    watch(*again, m_draftOf.value(planId));
    if (m_confirmed.contains(planId))
        again->confirmAccount();
    if (presenter)
        presenter->setSession(again);
    if (shown && again->connection().id != before)
        m_access->serve(*shown->accessBanner(), again->connection().id);
    again->openStored(planId);
    return again;
}

void SendController::setRowNumbers(const QString &planId, const RowNumbers &numbers)
{
    SendPage *page = m_pages.value(planId);
    if (auto *presenter = page ? page->findChild<SendPresenter *>() : nullptr)
        presenter->setRowNumbers(numbers);
}

void SendController::goOnWith(const QString &connectionId)
{
    for (const auto &held : std::as_const(m_sessions)) {
        SendSession *session = held;
        if (!session || session->connection().id != connectionId || session->state() != SendState::Paused
            || (session->pauseReason() != PauseReason::TokenRejected
                && session->pauseReason() != PauseReason::OtherAccount))
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
    SendSession *running = sessionThatMayGoOn(planId);
    SendPage *shown = m_pages.value(planId);
    if (!running || !shown)
        return;
    if (running->state() == SendState::Opening) { // just taken up again
        whenAtRest(*running, [this, planId, how] { goOn(planId, how); });
        return;
    }
    if (SendHold *hold = m_holds.value(planId))
        hold->cancel(); // decided
    Q_EMIT goesOn();
    if (running->state() == SendState::Ready)
        return letGo(*running);
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
    whenAtRest(*running, [this, planId] { goOn(planId, &SendSession::ask); });
}

/// Now, or as soon as the ledger is read.
void SendController::whenAtRest(SendSession &session, const std::function<void()> &then)
{
    const auto rests = [](SendState state) { return state == SendState::Paused || state == SendState::Finished; };
    if (rests(session.state())) {
        then();
        return;
    }
    auto *wait = new QObject(&session);
    connect(&session, &SendSession::stateChanged, wait, [wait, rests, then](SendState state) {
        if (!rests(state))
            return;
        wait->deleteLater();
        then();
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
