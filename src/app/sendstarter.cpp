#include "app/sendstarter.h"

#include "app/portalcontroller.h"
#include "app/sendsessions.h"

#include <algorithm>

namespace composer {

SendStarter::SendStarter(PortalController &portals, SendSessions &sessions, QObject *parent)
    : QObject(parent)
    , m_portals(portals)
    , m_sessions(sessions)
{
    connect(&portals, &PortalController::accessGained, this, &SendStarter::goOnWith);
}

void SendStarter::hold(SendSession &session, int seconds)
{
    holdUntil(session, seconds,
        [this, session = &session] { whenReady(*session, [this, session] { letGoCompared(*session); }); });
}

void SendStarter::holdUntil(SendSession &session, int seconds, const std::function<void()> &release)
{
    auto *hold = new SendHold(seconds, &session);
    m_holds.insert(session.planId(), hold);
    connect(hold, &SendHold::released, this, release);
    connect(hold, &SendHold::takenBack, this, [session = &session] { takeBack(*session); });
    connect(&session, &SendSession::stateChanged, hold, [hold](SendState state) {
        if (state != SendState::Opening && state != SendState::Ready)
            hold->cancel(); // stopped or let go on its page
    });
    Q_EMIT holds(session.planId());
}

bool SendStarter::isHolding() const
{
    return std::ranges::any_of(m_holds, [](const QPointer<SendHold> &hold) { return hold && hold->isHolding(); });
}

void SendStarter::letGo(SendSession &session)
{
    m_portals.withToken(session.connection().id, &session, [session = &session](const Result<QString> &token) {
        if (token)
            session->start(*token);
        else
            session->holdBack(token.error()); // its page says it, and goes on
    });
}

void SendStarter::letGoCompared(SendSession &session)
{
    if (!m_guard || session.state() != SendState::Ready)
        return letGo(session);
    const QString planId = session.planId();
    m_guarded.insert(planId);
    connect(&session, &QObject::destroyed, this, [this, planId] { m_guarded.remove(planId); });
    m_guard(session, [this, planId, session = QPointer(&session)](const QString &problem) {
        m_guarded.remove(planId);
        if (!session || session->state() != SendState::Ready)
            return; // stopped meanwhile
        if (problem.isEmpty())
            letGo(*session);
        else
            session->holdBack({ ErrorCode::InvalidInput, problem, {} });
    });
}

/// Its rows are not sent, and free in the draft again.
void SendStarter::takeBack(SendSession &session)
{
    if (session.state() != SendState::Opening)
        return session.stopNow();
    whenReady(session, [session = &session] { session->stopNow(); });
}

/// Now, or as soon as it is in the ledger.
void SendStarter::whenReady(SendSession &session, const std::function<void()> &then)
{
    if (session.state() != SendState::Opening)
        return then();
    auto *wait = new QObject(&session);
    connect(&session, &SendSession::stateChanged, wait, [wait, then](SendState state) {
        if (state != SendState::Ready)
            return;
        wait->deleteLater();
        then();
    });
}

void SendStarter::resume(const QString &planId)
{
    goOn(planId, &SendSession::resume);
}

void SendStarter::ask(const QString &planId)
{
    if (SendSession *session = m_sessions.find(planId))
        whenAtRest(*session, [this, planId] { goOn(planId, &SendSession::ask); });
}

void SendStarter::goOn(const QString &planId, How how)
{
    SendSession *session = m_sessions.find(planId);
    if (session && m_sessions.wasForgotten(planId)) { // it may be connected again by now
        session = m_sessions.takeUpAgain(planId);
        if (!session)
            Q_EMIT forgotten(planId);
    }
    if (!session)
        return;
    if (session->state() == SendState::Opening) { // just taken up again
        whenAtRest(*session, [this, planId, how] { goOn(planId, how); });
        return;
    }
    if (SendHold *hold = m_holds.value(planId)) {
        hold->cancel(); // decided
    } else if (session->state() == SendState::Ready && m_holdOf) {
        // Its program ended before anything left: it was never held to the end.
        if (m_asked.contains(planId))
            return; // pressed twice
        m_asked.insert(planId);
        m_holdOf(*session, [this, planId, how, session = QPointer(session)](int seconds) {
            m_asked.remove(planId);
            if (!session || session->state() != SendState::Ready)
                return; // stopped meanwhile
            if (seconds > 0)
                holdUntil(*session, seconds, [this, planId] { resume(planId); });
            else
                goOnAtOnce(*session, how);
        });
        return;
    }
    goOnAtOnce(*session, how);
}

void SendStarter::goOnAtOnce(SendSession &session, How how)
{
    Q_EMIT goesOn();
    if (session.state() == SendState::Ready)
        how = &SendSession::resume; // the first request has not left
    m_portals.withToken(
        session.connection().id, &session, [this, session = &session, how](const Result<QString> &token) {
            if (token && how == &SendSession::resume)
                createRest(*session, *token);
            else if (token)
                (session->*how)(*token);
            else if (session->state() == SendState::Ready)
                session->holdBack(token.error()); // its page says it, and goes on
            else
                Q_EMIT hindered(session->planId(), token.error());
        });
}

void SendStarter::createRest(SendSession &session, const QString &accessToken)
{
    const auto create = [](SendSession &ready, const QString &token) {
        if (ready.state() == SendState::Ready)
            ready.start(token);
        else if (ready.state() == SendState::Paused || ready.state() == SendState::Finished)
            ready.resume(token);
    };
    if (!m_guard)
        return create(session, accessToken);
    const QString planId = session.planId();
    if (m_guarded.contains(planId))
        return;
    m_guarded.insert(planId);
    connect(&session, &QObject::destroyed, this, [this, planId] { m_guarded.remove(planId); });
    m_guard(session, [this, planId, session = QPointer(&session), accessToken, create](const QString &problem) {
        m_guarded.remove(planId);
        if (!problem.isEmpty())
            Q_EMIT hindered(planId, { ErrorCode::InvalidInput, problem, {} });
        else if (session)
            create(*session, accessToken);
    });
}

void SendStarter::goOnWith(const QString &connectionId)
{
    for (SendSession *session : m_sessions.all()) {
        if (session->connection().id != connectionId || session->state() != SendState::Paused
            || (session->pauseReason() != PauseReason::TokenRejected
                && session->pauseReason() != PauseReason::OtherAccount))
            continue;
        Q_EMIT goesOn();
        m_portals.withToken(connectionId, session, [this, session](const Result<QString> &token) {
            if (token && session->wasAsking())
                session->ask(*token);
            else if (token)
                createRest(*session, *token);
        });
    }
}

/// Now, or as soon as the ledger is read.
void SendStarter::whenAtRest(SendSession &session, const std::function<void()> &then)
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

} // namespace composer

#include "moc_sendstarter.cpp"
