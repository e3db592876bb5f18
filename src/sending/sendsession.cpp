#include "sending/sendsession_p.h"

#include "base/logging.h"
#include "hubspot/retrypolicy.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace composer {

namespace {

QString sessionText(const char *text)
{
    return QCoreApplication::translate("SendSession", text);
}

// A pause of the limiter's size shows up as one jump of the wall clock against the monotonic one.
constexpr qint64 clockDriftMs = 5'000;
constexpr int clockCheckMs = 1'000;
constexpr int progressMs = 100;
constexpr qint64 rateWindowMs = 10'000;

} // namespace

SendSession::Private::Private(
    SendSession &session, TimelineClient &timelineClient, QString path, const Clock &injectedClock, SendSettings sendSettings)
    : q(session)
    , client(timelineClient)
    , clock(injectedClock)
    , settings(std::move(sendSettings))
    , worker(std::move(path), injectedClock)
{
    workerContext.moveToThread(&thread);
    thread.setObjectName(QStringLiteral("ledger"));
    thread.start();
    progressTimer.setSingleShot(true);
    progressTimer.setInterval(progressMs);
    connect(&progressTimer, &QTimer::timeout, this, [this] { Q_EMIT q.progressChanged(q.progress()); });
    clockTimer.setInterval(clockCheckMs);
    connect(&clockTimer, &QTimer::timeout, this, &Private::checkClock);
    retryTimer.setSingleShot(true);
    connect(&retryTimer, &QTimer::timeout, this, &Private::fill);
    askTimer.setSingleShot(true);
    connect(&askTimer, &QTimer::timeout, this, &Private::askMore);
    connect(&client, &TimelineClient::paceChanged, this, &Private::progressSoon);
}

SendSession::Private::~Private()
{
    client.cancelTurns(this);
    for (const QPointer<ApiJob> &job : std::as_const(jobs)) {
        if (job)
            job->cancel();
    }
    // The ledger is closed on its own thread, after everything that was handed to it.
    QMetaObject::invokeMethod(&workerContext, [this] { worker.close(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

void SendSession::Private::setState(SendState next)
{
    if (state == next)
        return;
    state = next;
    if (state == SendState::Sending) {
        clockOffset = clock.epochMs() - clock.monotonicMs();
        clockTimer.start();
    } else if (state != SendState::Stopping) {
        clockTimer.stop();
    }
    Q_EMIT q.stateChanged(state);
}

void SendSession::Private::opened(const Result<OpenedSend> &result)
{
    if (!result) {
        error = result.error();
        setState(SendState::Failed);
        Q_EMIT q.failed(error);
        return;
    }
    send = result->send;
    history = SendHistory(result->rows, result->batchIndex, result->entries);
    positionByRow.reserve(result->rows.size());
    for (qsizetype i = 0; i < result->rows.size(); ++i)
        positionByRow.insert(result->rows[i].rowId, i);
    fillQueue();
    const bool untouched = result->entries.isEmpty();
    Q_EMIT q.countsChanged(history.replay().counts());
    if (untouched) {
        setState(SendState::Ready);
        if (startWanted)
            begin();
    } else if (!queue.empty()) {
        pauseWith(PauseReason::ByPerson, sessionText("This send was interrupted. Resume it to create the events that wait."));
    } else {
        finish();
    }
}

void SendSession::Private::fillQueue()
{
    queue.clear();
    const LedgerReplay &replay = history.replay();
    int last = 0;
    for (qsizetype position = 0; position < replay.states().size(); ++position) {
        if (replay.state(position) == RowState::Waiting && replay.batchOf(position) != last) {
            last = replay.batchOf(position);
            if (std::find(queue.begin(), queue.end(), last) == queue.end())
                queue.push_back(last);
        }
    }
}

void SendSession::Private::begin()
{
    failuresInRow = 0;
    neverLeftInRow = 0;
    rateMarks.clear();
    stopAtOnce = false;
    pauseReason = PauseReason::None;
    pauseText.clear();
    setState(SendState::Sending);
    fill();
}

void SendSession::Private::fill()
{
    if (state != SendState::Sending || retryTimer.isActive()) {
        settle();
        return;
    }
    while (turnsWanted + busyBatches < settings.maximumInFlight && turnsWanted < static_cast<int>(queue.size())) {
        ++turnsWanted;
        client.whenMyTurn(this, [this](TimelineClient::TurnPtr turn) {
            --turnsWanted;
            sendNext(std::move(turn));
        });
    }
    settle();
}

void SendSession::Private::sendNext(TimelineClient::TurnPtr turn)
{
    if (state != SendState::Sending || queue.empty() || retryTimer.isActive()) {
        settle();
        return;
    }
    const int batch = queue.front();
    queue.pop_front();
    ++busyBatches;
    onLedgerThread([batch](SendWorker &ledger) { return ledger.prepare(batch, false); },
        [this, batch, turn = std::move(turn)](const Result<PreparedBatch> &prepared) {
            if (!prepared) {
                --busyBatches;
                queue.push_front(batch);
                ledgerFailed(prepared.error());
                return;
            }
            applyEntries({ prepared->entry });
            leave(turn, batch, prepared->body, false);
        });
}

void SendSession::Private::leave(const TimelineClient::TurnPtr &turn, int batch, const QByteArray &body, bool resend)
{
    const ApiProfile *profile = apiProfile(send.profile);
    const ApiRequest request = createBatchRequest(client.connection().baseUrl, *profile, body);
    jobs.append(client.send(turn, request, this, [this, batch, resend](const Answer &answer) {
        jobs.removeIf([](const QPointer<ApiJob> &job) { return !job; });
        QList<qint32> unknown;
        if (resend) {
            for (const qint32 position : history.replay().positions(batch)) {
                if (history.replay().state(position) == RowState::Unknown)
                    unknown.append(position);
            }
        }
        onLedgerThread(
            [batch, resend, unknown, answer](SendWorker &ledger) { return ledger.conclude(batch, resend, unknown, answer); },
            [this, batch, resend, answer](const Result<ConcludedBatch> &concluded) {
                if (resend)
                    askedBatch(batch, answer, concluded);
                else
                    concludeBatch(batch, concluded);
            });
    }));
    // A stopNow() that came while the ledger was written could not reach this job yet.
    if (stopAtOnce && jobs.last())
        jobs.last()->cancel();
}

void SendSession::Private::concludeBatch(int batch, const Result<ConcludedBatch> &concluded)
{
    --busyBatches;
    if (!concluded) {
        // The ledger still says "in flight": at the next start these rows are unknown, and so they are now.
        LedgerEntry lost;
        lost.atMs = clock.epochMs();
        lost.batch = batch;
        lost.state = RowState::Unknown;
        lost.reason = sessionText("The portal's answer could not be recorded. Ask the portal.");
        applyEntries({ lost });
        ledgerFailed(concluded.error());
        return;
    }
    applyEntries(concluded->entries);
    for (const FrozenBatch &part : concluded->cut)
        history.addBatch(part);
    judge(batch, *concluded);
    fill();
}

void SendSession::Private::judge(int batch, const ConcludedBatch &concluded)
{
    const AnswerVerdict &verdict = concluded.verdict;
    if (verdict.verdict != BatchVerdict::NeverLeft)
        neverLeftInRow = 0;
    switch (verdict.verdict) {
    case BatchVerdict::Settled:
    case BatchVerdict::PartlyUnknown:
        failuresInRow = 0;
        countRefusals(verdict);
        return;
    case BatchVerdict::NothingAccepted:
        failuresInRow = 0;
        for (auto part = concluded.cut.crbegin(); part != concluded.cut.crend(); ++part)
            queue.push_front(part->number);
        return;
    case BatchVerdict::Unknown:
        if (++failuresInRow >= settings.failedBatchesBeforePause && !stopAtOnce)
            pauseWith(PauseReason::FailedBatches,
                sessionText("Paused: %1 requests in a row got no usable answer. Ask the portal what it created, then resume.")
                    .arg(failuresInRow));
        return;
    case BatchVerdict::NeverLeft:
        queue.push_front(batch);
        if (++neverLeftInRow > settings.maximumInFlight + 1)
            pauseWith(PauseReason::NoConnection, verdict.text);
        else if (!retryTimer.isActive())
            retryTimer.start(static_cast<int>(nextDelayMs(neverLeftInRow, {}, QRandomGenerator::global()->generateDouble())));
        return;
    case BatchVerdict::RepeatLater:
        queue.push_front(batch); // the limiter already holds everybody back
        progressSoon();
        return;
    case BatchVerdict::DailyLimit:
        queue.push_front(batch);
        pauseWith(PauseReason::DailyLimit, verdict.text);
        return;
    case BatchVerdict::TokenRejected:
        queue.push_front(batch);
        pauseWith(PauseReason::TokenRejected, verdict.text);
        return;
    case BatchVerdict::NotAllowed:
        queue.push_front(batch);
        pauseWith(PauseReason::NotAllowed, verdict.text);
        return;
    case BatchVerdict::WrongAddress:
        queue.push_front(batch);
        pauseWith(PauseReason::WrongAddress, verdict.text);
        return;
    }
}

void SendSession::Private::countRefusals(const AnswerVerdict &verdict)
{
    ++batchesJudged;
    for (const RowVerdict &row : verdict.rows) {
        ++rowsJudged;
        if (row.state != RowState::Refused)
            continue;
        ++rowsRefused;
        ++refusalCauses[row.reason];
    }
    const bool tooMany = static_cast<double>(rowsRefused) > settings.refusedShareBeforePause * static_cast<double>(rowsJudged);
    if (refusalsAccepted || batchesJudged < settings.batchesBeforeRefusalCheck || !tooMany || queue.empty())
        return;
    QString cause;
    qint64 most = 0;
    for (auto it = refusalCauses.cbegin(); it != refusalCauses.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            cause = it.key();
        }
    }
    refusalsAccepted = true; // said once; who resumes has seen it
    pauseWith(PauseReason::ManyRefused,
        sessionText("Paused: the portal refused %1 of %2 events. Most often: %3").arg(rowsRefused).arg(rowsJudged).arg(cause));
}

void SendSession::Private::ledgerFailed(const Error &ledgerError)
{
    error = ledgerError;
    pauseWith(PauseReason::LedgerFailed, ledgerError.message);
}

void SendSession::Private::pauseWith(PauseReason reason, const QString &text)
{
    if (pauseReason == PauseReason::None || reason == PauseReason::LedgerFailed) {
        pauseReason = reason;
        pauseText = text;
    }
    // What the portal or the disk says outlives a wish to stop: the wish ends the send, the reason explains it.
    if (state == SendState::Sending || state == SendState::Opening || state == SendState::Asking)
        setState(SendState::Stopping);
    settle();
}

void SendSession::Private::settle()
{
    if (state != SendState::Sending && state != SendState::Stopping)
        return;
    if (busyBatches > 0 || askBusy > 0)
        return;
    if (state == SendState::Sending) {
        if (queue.empty() && turnsWanted == 0 && !retryTimer.isActive())
            finish();
        return;
    }
    client.cancelTurns(this);
    turnsWanted = 0;
    askTurns = 0;
    retryTimer.stop();
    askTimer.stop();
    if (stopWanted) {
        stopWaiting();
        return;
    }
    if (queue.empty() && pauseReason == PauseReason::ByPerson) {
        finish();
        return;
    }
    setState(SendState::Paused);
    Q_EMIT q.paused(pauseReason, pauseText);
}

void SendSession::Private::stopWaiting()
{
    stopWanted = false;
    stopAtOnce = false;
    if (queue.empty()) {
        finish();
        return;
    }
    LedgerEntry stopped;
    stopped.kind = LedgerEntry::Kind::Stopped;
    stopped.atMs = clock.epochMs();
    ++busyBatches;
    onLedgerThread([stopped](SendWorker &ledger) { return ledger.append({ stopped }); },
        [this, stopped](const Result<void> &written) {
            --busyBatches;
            if (!written)
                error = written.error(); // the rows wait in the ledger: careful, not wrong
            QList<qint64> changed;
            const QList<RowState> &states = history.replay().states();
            for (qsizetype position = 0; position < states.size(); ++position) {
                if (states[position] == RowState::Waiting)
                    changed.append(position);
            }
            history.apply(stopped);
            queue.clear();
            Q_EMIT q.rowsChanged(changed);
            Q_EMIT q.countsChanged(history.replay().counts());
            finish();
        });
}

void SendSession::Private::finish()
{
    setState(SendState::Finished);
    Q_EMIT q.progressChanged(q.progress());
    Q_EMIT q.finished();
}

void SendSession::Private::applyEntries(const QList<LedgerEntry> &entries)
{
    QList<qint64> changed;
    const qint64 waited = history.replay().counts().of(Outcome::Waiting);
    for (const LedgerEntry &entry : entries) {
        history.apply(entry);
        changed.append(history.positionsOf(entry));
    }
    const OutcomeCounts &counts = history.replay().counts();
    if (const qint64 settled = waited - counts.of(Outcome::Waiting); settled != 0)
        rateMarks.push_back({ clock.monotonicMs(), settled });
    Q_EMIT q.rowsChanged(changed);
    Q_EMIT q.countsChanged(counts);
    progressSoon();
}

void SendSession::Private::progressSoon()
{
    if (!progressTimer.isActive())
        progressTimer.start();
}

void SendSession::Private::checkClock()
{
    const qint64 drift = clock.epochMs() - clock.monotonicMs() - clockOffset;
    if (std::abs(drift) <= clockDriftMs)
        return;
    pauseWith(PauseReason::ClockChanged,
        sessionText("Paused: this computer slept or its clock was changed. Check the time, then resume."));
}

double SendSession::Private::eventsPerSecond()
{
    const qint64 now = clock.monotonicMs();
    while (!rateMarks.empty() && rateMarks.front().first < now - rateWindowMs)
        rateMarks.pop_front();
    if (rateMarks.size() < 2)
        return 0;
    const qint64 span = now - rateMarks.front().first;
    if (span <= 0)
        return 0;
    qint64 rows = 0;
    for (size_t i = 1; i < rateMarks.size(); ++i)
        rows += rateMarks[i].second;
    return 1000.0 * static_cast<double>(rows) / static_cast<double>(span);
}

// --- the contract -------------------------------------------------------------------------------------------------

SendSession::SendSession(
    TimelineClient &client, QString ledgerPath, const Clock &clock, SendSettings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(ledgerPath), clock, std::move(settings)))
{
}

SendSession::~SendSession() = default;

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
    send.templateId = plan.templateId;
    send.templateName = plan.events.eventTemplate().name;
    send.draftId = draftId;
    send.draftName = draftName;
    send.createdAtMs = d->clock.epochMs();
    d->send = send;
    d->onLedgerThread([plan, send](SendWorker &ledger) { return ledger.freeze(plan, send); },
        [this](const Result<OpenedSend> &opened) { d->opened(opened); });
}

void SendSession::openStored(const QString &planId)
{
    d->send.planId = planId;
    d->onLedgerThread([planId](SendWorker &ledger) { return ledger.open(planId); },
        [this](const Result<OpenedSend> &opened) { d->opened(opened); });
}

void SendSession::start(const QString &accessToken)
{
    if (!accessToken.isEmpty())
        d->client.setAccessToken(accessToken);
    d->startWanted = true;
    if (d->state == SendState::Ready)
        d->begin();
}

void SendSession::pause()
{
    if (d->state != SendState::Sending && d->state != SendState::Asking)
        return;
    d->pauseWith(PauseReason::ByPerson, sessionText("Paused. Nothing more leaves until you resume."));
}

void SendSession::resume(const QString &accessToken)
{
    if (!accessToken.isEmpty())
        d->client.setAccessToken(accessToken);
    if (d->state == SendState::Paused) {
        d->begin();
    } else if (d->state == SendState::Finished) {
        d->requeueNotSent();
    }
}

void SendSession::stopAfterBatch()
{
    if (d->state == SendState::Ready || d->state == SendState::Paused)
        d->setState(SendState::Stopping);
    if (d->state != SendState::Sending && d->state != SendState::Stopping)
        return;
    d->stopWanted = true;
    d->pauseWith(PauseReason::ByPerson, sessionText("Stopped."));
}

void SendSession::stopNow()
{
    if (d->state == SendState::Opening || d->state == SendState::Finished || d->state == SendState::Failed)
        return;
    d->stopAtOnce = true;
    const QList<QPointer<ApiJob>> jobs = d->jobs;
    for (const QPointer<ApiJob> &job : jobs) {
        if (job)
            job->cancel();
    }
    if (d->state == SendState::Asking)
        pause();
    else
        stopAfterBatch();
}

void SendSession::ask(const QString &accessToken)
{
    if (!accessToken.isEmpty())
        d->client.setAccessToken(accessToken);
    if (d->state == SendState::Paused || d->state == SendState::Finished)
        d->beginAsking();
}

SendState SendSession::state() const
{
    return d->state;
}

PauseReason SendSession::pauseReason() const
{
    return d->state == SendState::Paused ? d->pauseReason : PauseReason::None;
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

const QList<LedgerRow> &SendSession::rows() const
{
    return d->history.rows();
}

qint64 SendSession::positionOf(RowId row) const
{
    return d->positionByRow.value(row, -1);
}

RowOutcome SendSession::outcome(qint64 position) const
{
    return d->history.outcome(position);
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

SendProgress SendSession::progress() const
{
    const OutcomeCounts counts = d->history.replay().counts();
    SendProgress progress;
    progress.total = counts.total();
    progress.settled = progress.total - counts.of(Outcome::Waiting);
    progress.eventsPerSecond = d->eventsPerSecond();
    if (progress.eventsPerSecond > 0)
        progress.remainingMs
            = static_cast<qint64>(1000.0 * static_cast<double>(counts.of(Outcome::Waiting)) / progress.eventsPerSecond);
    progress.requestsInFlight = d->client.inFlight();
    progress.requestsLeft = d->client.limiter().remaining();
    progress.requestsAllowed = d->client.limiter().maximum();
    progress.waitMs = d->client.limiter().pausedForMs();
    return progress;
}

} // namespace composer
