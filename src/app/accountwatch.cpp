#include "app/accountwatch.h"

#include "app/portalcontroller.h"

namespace composer {

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;
constexpr int firstLookMs = 60'000;
constexpr int lookEveryMs = 3'600'000;

} // namespace

AccountWatch::AccountWatch(PortalController &portals, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_portals(portals)
    , m_clock(clock)
    , m_check(m_client, clock)
{
    connect(&m_check, &AccountCheck::answered, this, &AccountWatch::take);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(lookEveryMs);
        look();
    });
    m_timer.start(firstLookMs);
}

void AccountWatch::look()
{
    if (isAsking())
        return;
    m_due.clear();
    for (const Connection &connection : m_portals.connections()) {
        if (!connection.isPractice && m_clock.epochMs() - connection.facts.checkedAtMs >= dayMs)
            m_due.append(connection.id);
    }
    next();
}

void AccountWatch::next()
{
    m_asked.clear();
    const Connection *connection = nullptr;
    while (!connection && !m_due.isEmpty()) {
        m_asked = m_due.takeFirst();
        connection = m_portals.find(m_asked);
    }
    if (!connection) {
        m_asked.clear();
        Q_EMIT looked();
        return;
    }
    m_portals.withToken(m_asked, this, [this, baseUrl = connection->baseUrl](const Result<QString> &token) {
        if (token)
            m_check.ask(baseUrl, *token, {});
        else
            next();
    });
}

void AccountWatch::take(const AccountFinding &finding)
{
    const Connection *connection = m_portals.find(m_asked);
    if (connection && finding.facts && !finding.facts->hubId.isEmpty()) {
        const AccountFacts &known = connection->facts;
        // Another number is for the next send to say, with the person there.
        if (known.hubId.isEmpty() || known.hubId == finding.facts->hubId)
            m_portals.learn(m_asked, withAskedFacts(known, *finding.facts));
    }
    next();
}

} // namespace composer

#include "moc_accountwatch.cpp"
