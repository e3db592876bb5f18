#pragma once

#include "base/clock.h"

namespace composer {

/// A clock that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(qint64 epochMs = 1'773'824'400'000)
        : m_epochMs(epochMs)
    {
    } // 2026-03-18T09:00:00Z
    [[nodiscard]] qint64 epochMs() const override { return m_epochMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }
    void advance(qint64 ms)
    {
        m_epochMs += ms;
        m_monotonicMs += ms;
    }
    /// Somebody sets the computer's clock; monotonic time goes on unmoved.
    void setEpochMs(qint64 epochMs) { m_epochMs = epochMs; }

private:
    qint64 m_epochMs;
    qint64 m_monotonicMs = 1'000'000;
};

} // namespace composer
