#pragma once

#include "base/clock.h"

#include <atomic>

namespace composer {

/// The system's clock, whose hands a test may move while a send runs. Any thread.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] qint64 epochMs() const override
    {
        return (m_still ? m_stillEpochMs.load() : m_system.epochMs()) + m_epochShiftMs;
    }
    [[nodiscard]] qint64 monotonicMs() const override
    {
        return (m_still ? m_stillMonotonicMs.load() : m_system.monotonicMs()) + m_monotonicShiftMs;
    }
    /// From here on only the test moves the hands. Before other threads look.
    void standStill()
    {
        m_stillEpochMs = m_system.epochMs();
        m_stillMonotonicMs = m_system.monotonicMs();
        m_still = true;
    }
    /// Somebody sets the computer's clock; monotonic time goes on unmoved. So does sleep show on Linux and macOS.
    void setAhead(qint64 ms) { m_epochShiftMs += ms; }
    /// Sleep as it shows on Windows: both clocks went on, nothing ran.
    void sleepThrough(qint64 ms)
    {
        m_epochShiftMs += ms;
        m_monotonicShiftMs += ms;
    }

private:
    SystemClock m_system;
    std::atomic<bool> m_still = false;
    std::atomic<qint64> m_stillEpochMs = 0;
    std::atomic<qint64> m_stillMonotonicMs = 0;
    std::atomic<qint64> m_epochShiftMs = 0;
    std::atomic<qint64> m_monotonicShiftMs = 0;
};

} // namespace composer
