#include "hubspot/timelineclient.h"

#include "base/redaction.h"

#include <QNetworkCookieJar>

#include <algorithm>

namespace composer {

TimelineClient::TimelineClient(Connection connection, const Clock &clock, ApiJobLimits limits, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_limiter(clock)
    , m_limits(limits)
{
    m_network.setCookieJar(new QNetworkCookieJar(&m_network));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse timer may come 5 % late: half a second of every interval
    connect(&m_timer, &QTimer::timeout, this, &TimelineClient::grantTurns);
}

TimelineClient::~TimelineClient()
{
    // Before the network goes that their replies belong to.
    qDeleteAll(findChildren<ApiJob *>(Qt::FindDirectChildrenOnly));
}

void TimelineClient::setAccessToken(const QString &token)
{
    registerSecret(token);
    m_accessToken = token.toUtf8();
}

void TimelineClient::whenMyTurn(QObject *context, std::function<void(TurnPtr)> granted)
{
    m_waiting.push_back({ context, std::move(granted) });
    if (!m_timer.isActive())
        m_timer.start(0);
}

void TimelineClient::cancelTurns(QObject *context)
{
    std::erase_if(m_waiting, [context](const Waiting &waiting) { return waiting.context == context; });
}

void TimelineClient::grantTurns()
{
    while (!m_waiting.empty() && m_turnsOut < m_maximumInFlight) {
        if (!m_waiting.front().context) {
            m_waiting.pop_front();
            continue;
        }
        if (const qint64 wait = m_limiter.msUntilNext(); wait > 0) {
            m_timer.start(static_cast<int>(std::min<qint64>(wait, 60'000)));
            return;
        }
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_turnsOut;
        m_limiter.requestLeft();
        next.granted(std::make_shared<Turn>(*this));
    }
}

void TimelineClient::giveBack()
{
    --m_turnsOut;
    if (!m_waiting.empty() && !m_timer.isActive())
        m_timer.start(0);
}

TimelineClient::Turn::~Turn()
{
    if (m_client)
        m_client->giveBack();
}

ApiJob *TimelineClient::send(
    TurnPtr turn, ApiRequest request, QObject *context, std::function<void(const Answer &)> done)
{
    auto *job = new ApiJob(m_network, std::move(request), m_accessToken, m_limits, this);
    ++m_inFlight;
    connect(job, &ApiJob::finished, this,
        [this, turn = std::move(turn), guard = QPointer<QObject>(context), done = std::move(done)](
            const Answer &answer) mutable {
            turn.reset();
            --m_inFlight;
            m_limiter.learn(answer);
            Q_EMIT paceChanged();
            if (guard)
                done(answer);
        });
    job->start();
    return job;
}

void TimelineClient::setMaximumInFlight(int requests)
{
    constexpr int connectionsPerHost = 6;
    m_maximumInFlight = std::clamp(requests, 1, connectionsPerHost);
}

} // namespace composer
