#include "sending/sendsession_p.h"

#include "base/async.h"
#include "base/memorysteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

constexpr int clockCheckMs = 1'000;
constexpr int progressMs = 100;

} // namespace

SendSession::Private::Private(SendSession &session, TimelineClient &timelineClient, QString path,
    const Clock &injectedClock, SendSettings sendSettings)
    : q(session)
    , client(timelineClient)
    , clock(injectedClock)
    , settings(std::move(sendSettings))
    , clockWatch(injectedClock)
    , brakes(settings)
    , pace(injectedClock)
    , gate(timelineClient, settings.retryDelayScale)
    , worker(std::move(path), injectedClock)
{
    workerContext.moveToThread(&thread);
    thread.setObjectName(QStringLiteral("ledger"));
    progressTimer.setSingleShot(true);
    progressTimer.setInterval(progressMs);
    connect(&progressTimer, &QTimer::timeout, this, [this] {
        if (freezing)
            progressTimer.start();
        Q_EMIT q.progressChanged(q.progress());
    });
    clockTimer.setInterval(clockCheckMs);
    connect(&clockTimer, &QTimer::timeout, this, [this] {
        if (clockIsSteady() && state == SendState::Sending)
            brake(brakes.atStandstill(clock.monotonicMs()));
    });
    heardTimer.setSingleShot(true);
    connect(&heardTimer, &QTimer::timeout, this, [this] { recordHeard({}); });
    retryTimer.setSingleShot(true);
    connect(&retryTimer, &QTimer::timeout, this, &Private::fill);
    askTimer.setSingleShot(true);
    connect(&askTimer, &QTimer::timeout, this, &Private::nextRound);
    connect(&client, &TimelineClient::renewalFailed, this, &Private::signInFailed);
    connect(&client, &TimelineClient::paceChanged, this, &Private::progressSoon);
    connect(&gate, &AccountGate::waits, this, &Private::judgeWait);
}

SendSession::Private::~Private()
{
    client.cancelTurns(this);
    for (const QPointer<ApiJob> &job : std::as_const(jobs)) {
        if (job)
            job->cancel();
    }
    // The ledger is closed on its own thread, after everything that was handed to it.
    worker.giveUpWaiting();
    worker.cancelFreeze();
    if (holdsLedger) {
        runAndWait(&workerContext, [this] {
            for (const Heard &answer : heard)
                (void)worker.conclude(answer.batch, leftBefore(answer.batch),
                    answer.answer); // else they are unknown at the next start
            worker.close();
        });
        thread.quit();
    }
    waitForEnd(thread, &workerContext);
}

void SendSession::Private::wakeLedgerThread()
{
    if (holdsLedger)
        return;
    waitForEnd(thread, &workerContext); // until the ledger is closed
    thread.start();
    holdsLedger = true;
}

void SendSession::Private::letGoOfLedger()
{
    if (!holdsLedger)
        return;
    runLater(&workerContext, [this] {
        worker.close();
        thread.quit();
    });
    holdsLedger = false;
}

void SendSession::Private::withLedger(const std::function<void()> &then)
{
    if (holdsLedger) {
        then();
        return;
    }
    setState(SendState::Opening);
    onLedgerThread([planId = send.planId](SendWorker &ledger) { return ReadSend::of(ledger.open(planId)); },
        [this, then](const Result<ReadSend> &opened) {
            if (!opened) {
                openingFailed(opened.error());
                return;
            }
            takeIn(*opened);
            then();
        });
}

void SendSession::Private::setState(SendState next)
{
    if (state == next)
        return;
    state = next;
    if (state == SendState::Sending || state == SendState::Asking) {
        clockWatch.restart();
        clockTimer.start();
    } else {
        clockTimer.stop();
    }
    Q_EMIT q.stateChanged(state);
}

void SendSession::Private::openingFailed(const Error &why)
{
    error = why;
    letGoOfLedger();
    setState(SendState::Failed);
    Q_EMIT q.failed(error);
}

void SendSession::Private::takeIn(const ReadSend &read)
{
    const QList<RowState> before = history.replay().states();
    send = read.send.send;
    account = read.send.account;
    takeNumberOf(client.connection());
    history = read.history;
    fillQueue();
    QList<qint64> changed; // by another program meanwhile
    const QList<RowState> &now = history.replay().states();
    for (qsizetype i = 0; i < std::min(before.size(), now.size()); ++i) {
        if (before[i] != now[i])
            changed.append(i);
    }
    if (!changed.isEmpty())
        Q_EMIT q.rowsChanged(changed);
    Q_EMIT q.countsChanged(history.replay().counts());
}

void SendSession::Private::opened(const Result<ReadSend> &result)
{
    if (!result) {
        openingFailed(result.error());
        return;
    }
    takeIn(*result);
    // What was left out while the plan was frozen says nothing about the rows that wait.
    const bool untouched
        = std::all_of(result->send.entries.cbegin(), result->send.entries.cend(), [](const LedgerEntry &entry) {
              return entry.kind == LedgerEntry::Kind::Outcome && entry.state == RowState::Skipped;
          });
    if (untouched) {
        setState(SendState::Ready);
        if (state != SendState::Ready)
            return; // who was told has let it go already
        if (isCancelled)
            q.stopNow();
        else if (heldBack)
            waitForAccess();
        else if (startWanted)
            beginIdentified();
    } else if (!queue.empty() && isFirstToBeSeen()) {
        pauseForFirst();
    } else if (!queue.empty()) {
        pauseWith(PauseReason::ByPerson,
            SessionText::tr("This send was interrupted. Resume it to create the events that wait."));
    } else {
        finish();
    }
}

void SendSession::Private::waitForAccess()
{
    pauseReason = heldBack->code == ErrorCode::NotAllowed ? PauseReason::TokenRejected
        : heldBack->code == ErrorCode::InvalidInput       ? PauseReason::WrongAddress // its template is another one
                                                          : PauseReason::NoConnection;
    pauseText = heldBack->message;
    heldBack.reset();
    setState(SendState::Paused);
    Q_EMIT q.paused(pauseReason, pauseText);
}

qint64 SendSession::Private::unrecorded() const
{
    qint64 events = 0;
    for (const Heard &answer : heard) {
        const QList<qint32> &positions = history.replay().positions(answer.batch);
        events += std::count_if(positions.cbegin(), positions.cend(),
            [this](qint32 position) { return history.replay().state(position) == RowState::InFlight; });
    }
    return events;
}

// --- the contract -------------------------------------------------------------------------------------------------

SendSession::SendSession(
    TimelineClient &client, QString ledgerPath, const Clock &clock, SendSettings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(ledgerPath), clock, std::move(settings)))
{
}

SendSession::~SendSession() = default;

void SendSession::openStored(const QString &planId)
{
    d->send.planId = planId;
    d->isStored = true;
    d->onLedgerThread([planId](SendWorker &ledger) { return ReadSend::of(ledger.open(planId)); },
        [this](const Result<ReadSend> &opened) { d->opened(opened); });
}

void SendSession::lookAtFirst()
{
    d->looksFirst = true;
}

void SendSession::confirmAccount()
{
    d->isConfirmed = true;
}

void SendSession::start(const QString &accessToken)
{
    if (!accessToken.isEmpty())
        d->client.setAccessToken(accessToken);
    d->startWanted = true;
    if (d->state == SendState::Ready)
        d->beginIdentified();
}

void SendSession::holdBack(const Error &why)
{
    d->heldBack = why;
    if (d->state == SendState::Ready)
        d->waitForAccess();
}

void SendSession::pause()
{
    if (d->state != SendState::Sending && d->state != SendState::Asking)
        return;
    d->pauseWith(PauseReason::ByPerson, SessionText::tr("Paused. Nothing more leaves until you resume."));
}

void SendSession::resume(const QString &accessToken)
{
    if (!accessToken.isEmpty())
        d->client.setAccessToken(accessToken);
    const bool hasEnded = d->state == SendState::Finished; // stopped there, or the others were kept back
    if ((d->state == SendState::Paused || (hasEnded && rowState(0) != RowState::NotSent)) && d->isFirstToBeSeen())
        d->looksFirst = false; // the person has seen it
    const auto goOn = [this](bool notSentToo) {
        const OutcomeCounts now = counts();
        if (now.of(Outcome::Waiting) + (notSentToo ? now.of(Outcome::NotSent) : 0) > 0)
            d->identify(SendState::Sending, [this, notSentToo] { d->putBack(notSentToo); });
        else
            d->putBack(notSentToo);
    };
    if (d->state == SendState::Paused)
        d->recordHeard([goOn] { goOn(false); });
    else if (d->state == SendState::Finished)
        d->withLedger([goOn] { goOn(true); });
}

void SendSession::stopAfterBatch()
{
    d->cancelFreezing();
    if (d->state == SendState::Ready || d->state == SendState::Paused)
        d->setState(SendState::Stopping);
    if (d->state == SendState::Asking) {
        d->stopWanted = d->goesOnAfterAsking;
        d->pauseWith(PauseReason::ByPerson, SessionText::tr("Stopped."));
        return;
    }
    if (d->state != SendState::Sending && d->state != SendState::Stopping)
        return;
    d->stopWanted = true;
    d->pauseWith(PauseReason::ByPerson, SessionText::tr("Stopped."));
}

void SendSession::stopNow()
{
    d->cancelFreezing();
    if (d->state == SendState::Opening || d->state == SendState::Finished || d->state == SendState::Failed)
        return;
    d->stopAtOnce = true;
    const QList<QPointer<ApiJob>> jobs = d->jobs;
    for (const QPointer<ApiJob> &job : jobs) {
        if (job)
            job->cancel();
    }
    stopAfterBatch();
}

void SendSession::ask(const QString &accessToken)
{
    if (!accessToken.isEmpty())
        d->client.setAccessToken(accessToken);
    if (d->state == SendState::Paused || d->state == SendState::Finished)
        d->recordHeard([this] {
            d->withLedger([this] {
                if (counts().of(Outcome::Unknown) > 0)
                    d->identify(SendState::Asking, [this] { d->beginAsking(); });
                else
                    d->beginAsking();
            });
        });
}

void SendSession::decide(const QList<qint64> &positions, Decision decision)
{
    if (d->state == SendState::Paused || d->state == SendState::Finished)
        d->recordHeard([this, positions, decision] {
            d->withLedger([this, positions, decision] { d->decide(positions, decision); });
        });
}

SendState SendSession::state() const
{
    return d->state;
}

PauseReason SendSession::pauseReason() const
{
    return d->state == SendState::Paused ? d->pauseReason : PauseReason::None;
}

bool SendSession::wasAsking() const
{
    return d->state == SendState::Paused && d->wasAsking;
}

QString SendSession::pauseText() const
{
    return d->state == SendState::Paused ? d->pauseText : QString();
}

Error SendSession::error() const
{
    return d->error;
}

const Connection &SendSession::connection() const
{
    return d->client.connection();
}

QString SendSession::planId() const
{
    return d->send.planId;
}

const LedgerRows &SendSession::rows() const
{
    return d->history.rows();
}

qint64 SendSession::positionOf(RowId row) const
{
    return d->history.rows().positionOf(row);
}

RowOutcome SendSession::outcome(qint64 position) const
{
    return d->history.outcome(position);
}

RowState SendSession::rowState(qint64 position) const
{
    return d->history.replay().state(position);
}

QList<HistoryLine> SendSession::history(qint64 position) const
{
    return d->history.lines(position);
}

QList<ConflictField> SendSession::conflict(qint64 position) const
{
    return d->history.conflict(position);
}

OutcomeCounts SendSession::counts() const
{
    return d->history.replay().counts();
}

OutcomeCounts SendSession::countsOnEnding() const
{
    OutcomeCounts ending = counts();
    const qint64 unrecorded = d->unrecorded();
    ending.of(Outcome::Waiting) -= unrecorded;
    ending.of(Outcome::Unknown) += unrecorded;
    return ending;
}

bool SendSession::asksBySending() const
{
    const ApiProfile *profile = apiProfile(d->send.profile);
    return profile && !profile->canReadBack();
}

qint64 SendSession::suppressed() const
{
    return d->history.suppressed();
}

SendProgress SendSession::progress() const
{
    const OutcomeCounts counts = d->history.replay().counts();
    SendProgress progress;
    if (d->isFreezing())
        return d->freezingProgress();
    progress.total = counts.total();
    progress.settled = progress.total - counts.of(Outcome::Waiting)
        - (d->state == SendState::Asking ? counts.of(Outcome::Unknown) : 0); // those are asked about
    progress.eventsPerSecond = d->pace.eventsPerSecond();
    if (progress.eventsPerSecond > 0)
        progress.remainingMs
            = static_cast<qint64>(1000.0 * static_cast<double>(counts.of(Outcome::Waiting)) / progress.eventsPerSecond);
    if (!d->client.connection().isPractice)
        progress.accessMs = d->client.accessMsAtMost();
    progress.requestsInFlight = d->client.inFlight();
    progress.requestsLeft = d->client.limiter().remaining();
    progress.requestsAllowed = d->client.limiter().maximum();
    progress.waitMs = d->waitMs();
    return progress;
}

} // namespace composer

#include "moc_sendsession.cpp"
#include "moc_sendsession_p.cpp"
