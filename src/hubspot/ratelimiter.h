#pragma once

#include "base/clock.h"
#include "hubspot/answer.h"

#include <deque>

namespace composer {

/// The pace of one portal, shared by every request to it. Counts what left within the portal's rolling interval, learns
/// the limit from X-HubSpot-RateLimit-*, and leaves room for other programs of the same account: what the portal says
/// is left and what we know we used tell how much the others use. Pure but for the injected clock.
class RateLimiter
{
public:
    /// Until the portal says better: 100 requests in 10 s (HubSpot usage guidelines: 100, 110 or 190).
    explicit RateLimiter(const Clock &clock, int maximum = 100, int intervalMs = 10'000);

    /// Milliseconds until a request may leave; 0 = now.
    [[nodiscard]] qint64 msUntilNext();
    void requestLeft(); ///< call at the moment a request leaves
    void learn(const Answer &answer); ///< after every answer
    /// Nothing leaves for this long, whoever asks. Never shortens a longer pause.
    void pauseFor(qint64 ms);

    [[nodiscard]] int maximum() const { return m_maximum; }
    [[nodiscard]] std::optional<int> remaining() const { return m_remaining; } ///< as the portal last said
    [[nodiscard]] qint64 pausedForMs() const; ///< > 0 while pauseFor() holds

private:
    void forgetOld();

    const Clock &m_clock;
    int m_maximum;
    int m_intervalMs;
    int m_others = 0; ///< requests of other programs in the interval, estimated
    std::optional<int> m_remaining;
    std::deque<qint64> m_left; ///< monotonic instants, oldest first
    qint64 m_pausedUntil = 0;
    qint64 m_othersSeenAt = 0;
};

} // namespace composer
