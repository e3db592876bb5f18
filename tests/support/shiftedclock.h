#pragma once

#include "base/clock.h"

#include <atomic>

namespace composer {

/// The system's clock, whose hands a test may move while a send runs. Any thread.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] qint64 epochMs() const override { return m_system.epochMs() + m_epochShiftMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_system.monotonicMs() + m_monotonicShiftMs; }
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
    std::atomic<qint64> m_epochShiftMs = 0;
    std::atomic<qint64> m_monotonicShiftMs = 0;
};

} // namespace composer
