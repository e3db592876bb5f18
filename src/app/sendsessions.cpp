#include "app/sendsessions.h"

#include "app/portalcontroller.h"
#include "app/sourcefiles.h"
#include "hubspot/timelineclient.h"
#include "sending/sendremarks.h"

#include <QFileInfo>

#include <algorithm>

namespace composer {

SendSessions::SendSessions(
    PortalController &portals, const SendList &list, QString ledgerPath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_portals(portals)
    , m_list(list)
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
}

SendSessions::~SendSessions()
{
    for (const auto &session : std::as_const(m_sessions))
        delete session.data();
}

QList<SendSession *> SendSessions::all() const
{
    QList<SendSession *> sessions;
    for (const auto &session : m_sessions) {
        if (session)
            sessions.append(session);
    }
    return sessions;
}

SendingRules SendSessions::rules() const
{
    return loadSendingRules(sendingRulesPath(QFileInfo(m_ledgerPath).path())).value_or(SendingRules());
}

SendSession &SendSessions::add(const QString &planId, TimelineClient &client, const SendingRules &rules)
{
    SendSettings settings;
    settings.maximumInFlight = rules.requestsAtOnce;
    auto *session = new SendSession(client, m_ledgerPath, m_clock, settings);
    if (loadRemark(m_ledgerPath, planId).looksFirst)
        session->lookAtFirst();
    m_sessions.insert(planId, session);
    connect(session, &SendSession::accountLearned, this,
        [this, id = session->connection().id](const AccountFacts &facts) { m_portals.learn(id, facts); });
    return *session;
}

SendSession &SendSessions::begin(const BatchPlan &plan, const QString &draftId, const QString &draftName,
    const QString &connectionId, const SendingRules &rules)
{
    SendSession &session = add(plan.id, m_portals.client(connectionId), rules);
    m_draftOf.insert(plan.id, draftId);
    m_templateOf.insert(plan.id, plan.templateId);
    m_templates.insert(plan.templateId, plan.events.eventTemplate());
    Q_EMIT made(&session, plan.id);
    auto *frozen = new QObject(&session); // once: of a send that was cancelled nothing is kept
    connect(&session, &SendSession::stateChanged, frozen,
        [path = m_ledgerPath, planId = plan.id, draftId, frozen](SendState state) {
            if (state == SendState::Ready)
                keepSources(path, planId, draftId);
            frozen->deleteLater();
        });
    session.openPlan(plan, draftId, draftName);
    return session;
}

void SendSessions::drop(const QString &planId)
{
    SendSession *session = m_sessions.take(planId);
    m_draftOf.remove(planId);
    m_templateOf.remove(planId);
    if (!session)
        return;
    session->setParent(this);
    session->deleteWhenClosed();
}

SendSession &SendSessions::open(const QString &planId)
{
    if (SendSession *known = find(planId))
        return *known;
    SendSession &session = add(planId, clientOf(planId), rules());
    const LedgerSend *send = m_list.find(planId);
    m_draftOf.insert(planId, send ? send->draftId : QString());
    Q_EMIT made(&session, planId);
    session.openStored(planId);
    return session;
}

bool SendSessions::wasForgotten(const QString &planId) const
{
    const SendSession *session = find(planId);
    return session && std::any_of(m_ofForgotten.cbegin(), m_ofForgotten.cend(), [&](const auto &client) {
        return &client->connection() == &session->connection();
    });
}

SendSession *SendSessions::takeUpAgain(const QString &planId)
{
    const QString connectionId = connectionOf(planId);
    if (!m_portals.find(connectionId))
        return nullptr;
    return &openAnew(planId, m_portals.client(connectionId));
}

SendSession &SendSessions::openAnew(const QString &planId, TimelineClient &client)
{
    delete find(planId); // it holds the lock of the send
    SendSession &again = add(planId, client, rules());
    if (m_confirmed.contains(planId))
        again.confirmAccount();
    Q_EMIT made(&again, planId);
    again.openStored(planId);
    return again;
}

void SendSessions::readAgain()
{
    const QList<QString> plans = m_sessions.keys();
    for (const QString &planId : plans) {
        const SendSession *session = find(planId);
        if (session && (session->state() == SendState::Finished || session->state() == SendState::Paused))
            openAnew(planId, clientOf(planId));
    }
}

std::optional<EventTemplate> SendSessions::templateOf(const QString &planId) const
{
    const LedgerSend *send = m_list.find(planId);
    const QString id = send ? send->templateId : m_templateOf.value(planId);
    if (const auto used = m_templates.constFind(id); used != m_templates.cend())
        return *used;
    return m_templateSource ? m_templateSource(id) : std::nullopt;
}

QString SendSessions::connectionOf(const QString &planId) const
{
    if (const auto confirmed = m_confirmed.constFind(planId); confirmed != m_confirmed.cend())
        return *confirmed;
    const LedgerSend *send = m_list.find(planId);
    return send ? send->portalId : m_portals.current().id;
}

TimelineClient &SendSessions::clientOf(const QString &planId)
{
    const QString id = connectionOf(planId);
    if (m_portals.find(id))
        return m_portals.client(id);
    Connection gone;
    if (const LedgerSend *send = m_list.find(planId)) {
        gone.id = send->portalId;
        gone.name = send->portalName;
        gone.baseUrl = QUrl(send->baseUrl);
        gone.profile = send->profile;
        gone.isPractice = send->isPractice;
    }
    return *m_ofForgotten.emplace_back(std::make_unique<TimelineClient>(gone, m_clock));
}

bool SendSessions::isSending() const
{
    const QList<SendSession *> sessions = all();
    return std::any_of(sessions.cbegin(), sessions.cend(), [](const SendSession *session) {
        return session->state() == SendState::Sending || session->state() == SendState::Stopping;
    });
}

void SendSessions::pauseAll()
{
    for (SendSession *session : all()) {
        if (session->state() == SendState::Sending)
            session->pause();
    }
}

} // namespace composer

#include "moc_sendsessions.cpp"
