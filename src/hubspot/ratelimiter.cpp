#include "hubspot/ratelimiter.h"

#include <algorithm>

namespace composer {

namespace {

// The portal's interval runs by the arrival of requests, ours by their departure: ways of different length would put
// one request too many into it. A hundredth of the interval covers that and costs one per cent of the pace.
constexpr int guardShare = 100;
constexpr int reserveShare = 25;
// 423: "locks last 2 s"; 477 without Retry-After has no documented length.
constexpr qint64 lockedMs = 2'000;
constexpr qint64 migrationMs = 60'000;

} // namespace

RateLimiter::RateLimiter(const Clock &clock, int maximum, int intervalMs)
    : m_clock(clock)
    , m_maximum(maximum)
    , m_intervalMs(intervalMs)
{
}

void RateLimiter::forgetOld()
{
    const qint64 horizon = m_clock.monotonicMs() - m_intervalMs - m_intervalMs / guardShare;
    while (!m_left.empty() && m_left.front() <= horizon)
        m_left.pop_front();
    // What others used is known only for one interval; after that it must be seen again.
    if (m_others > 0 && m_othersSeenAt <= horizon)
        m_others = 0;
}

qint64 RateLimiter::msUntilNext()
{
    forgetOld();
    const qint64 now = m_clock.monotonicMs();
    qint64 wait = std::max<qint64>(0, m_pausedUntil - now);
    // Others do not ask us: beside them a little stays free for what they may do before the portal tells.
    const int reserve = m_others > 0 ? 1 + m_maximum / reserveShare : 0;
    const auto allowed = static_cast<size_t>(std::max(1, m_maximum - m_others - reserve));
    if (m_left.size() >= allowed) {
        const qint64 freed = m_left[m_left.size() - allowed] + m_intervalMs + m_intervalMs / guardShare;
        wait = std::max(wait, freed - now);
    }
    return wait;
}

void RateLimiter::requestLeft()
{
    m_left.push_back(m_clock.monotonicMs());
}

void RateLimiter::learn(const Answer &answer)
{
    if (answer.arrival != Answer::Arrival::Whole)
        return;
    const RateHeaders rate = rateHeaders(answer);
    if (rate.maximum && *rate.maximum > 0)
        m_maximum = *rate.maximum;
    if (rate.intervalMs && *rate.intervalMs > 0)
        m_intervalMs = *rate.intervalMs;
    if (rate.remaining) {
        forgetOld();
        m_remaining = rate.remaining;
        // Requests under way may not be counted at the portal yet, which only makes the others look smaller.
        const int used = m_maximum - *rate.remaining;
        const int others = std::clamp(used - static_cast<int>(m_left.size()), 0, m_maximum - 1);
        if (others >= m_others || m_clock.monotonicMs() - m_othersSeenAt > m_intervalMs / 10) {
            m_others = others;
            m_othersSeenAt = m_clock.monotonicMs();
        }
    }
    switch (answer.status) {
    case 429:
        pauseFor(rate.retryAfterMs.value_or(m_intervalMs));
        break;
    case 423:
        pauseFor(std::max(lockedMs, rate.retryAfterMs.value_or(lockedMs)));
        break;
    case 477:
        pauseFor(rate.retryAfterMs.value_or(migrationMs));
        break;
    default:
        break;
    }
}

void RateLimiter::pauseFor(qint64 ms)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.monotonicMs() + ms);
}

qint64 RateLimiter::pausedForMs() const
{
    return std::max<qint64>(0, m_pausedUntil - m_clock.monotonicMs());
}

} // namespace composer
