#include "hubspot/timelineclient.h"

#include "base/redaction.h"
#include "hubspot/systemproxy.h"

#include <QNetworkCookieJar>

#include <algorithm>
#include <utility>

namespace composer {

namespace {

// A wait is looked at again this often: the clock that counts it may have gone on while the timer slept.
constexpr qint64 longestLookMs = 1'000;

} // namespace

TimelineClient::TimelineClient(Connection connection, const Clock &clock, ApiJobLimits limits, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_limiter(clock)
    , m_limits(limits)
    , m_clock(clock)
{
    m_network.setCookieJar(new QNetworkCookieJar(&m_network));
    m_network.setProxyFactory(new SystemProxy); // taken over
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

void TimelineClient::setConnection(const Connection &connection)
{
    Q_ASSERT(connection.baseUrl == m_connection.baseUrl);
    m_connection = connection;
}

void TimelineClient::setAccessToken(const QString &token)
{
    registerSecret(token);
    if (m_accessToken != token.toUtf8())
        m_tokenSince = m_clock.monotonicMs();
    m_accessToken = token.toUtf8();
}

std::optional<qint64> TimelineClient::accessMsAtMost() const
{
    constexpr qint64 lifetimeMs = 30 * 60'000; // HubSpot's access tokens (token guide)
    if (m_tokens || m_accessToken.isEmpty())
        return {};
    return std::max<qint64>(0, lifetimeMs - (m_clock.monotonicMs() - m_tokenSince));
}

void TimelineClient::setTokenSource(TokenSource *source)
{
    m_tokens = source;
    m_rejectedToken.clear();
    m_renewedAfter401 = false;
}

/// False when there is no newer token to be had, or when the newest was refused right after its renewal.
bool TimelineClient::recoversFrom401(const QByteArray &token)
{
    if (!m_tokens)
        return false;
    if (token != m_accessToken)
        return true; // it left before the renewal
    if (m_rejectedToken == token && !m_renewedAfter401)
        return true; // several were under way with it
    m_rejectedToken = token; // the next turn renews
    return !std::exchange(m_renewedAfter401, false);
}

/// Turns wait meanwhile.
void TimelineClient::renewToken()
{
    m_isRenewing = true;
    const bool after401 = !m_rejectedToken.isEmpty() && m_rejectedToken == m_accessToken;
    const QString rejected = after401 ? QString::fromUtf8(m_rejectedToken) : QString();
    m_tokens->renew(rejected, this, [this, after401](const Result<QString> &token) {
        m_isRenewing = false;
        if (!token) {
            m_waiting.clear();
            Q_EMIT renewalFailed(token.error());
            return;
        }
        setAccessToken(*token);
        m_rejectedToken.clear();
        m_renewedAfter401 = m_renewedAfter401 || after401;
        grantTurns();
    });
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
        if (m_isRenewing)
            return;
        if (m_tokens) {
            if (m_tokens->isDue() || (!m_rejectedToken.isEmpty() && m_rejectedToken == m_accessToken)) {
                renewToken();
                return;
            }
            m_accessToken = m_tokens->token().toUtf8();
        }
        if (const qint64 wait = m_limiter.msUntilNext(); wait > 0) {
            m_timer.start(static_cast<int>(std::min(wait, longestLookMs)));
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
        [this, turn = std::move(turn), guard = QPointer<QObject>(context), done = std::move(done),
            token = m_accessToken](Answer answer) mutable {
            turn.reset();
            --m_inFlight;
            m_limiter.learn(answer);
            if (answer.status >= 200 && answer.status < 300)
                m_renewedAfter401 = false;
            if (answer.status == 401 && answer.arrival == Answer::Arrival::Whole)
                answer.tokenIsRenewed = recoversFrom401(token);
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

#include "moc_timelineclient.cpp"
#include "moc_tokensource.cpp"
