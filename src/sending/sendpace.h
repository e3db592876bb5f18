#pragma once

#include "base/clock.h"

#include <deque>

namespace composer {

/// Events a second, over the last ten seconds. Pure but for the injected clock.
class SendPace
{
public:
    explicit SendPace(const Clock &clock)
        : m_clock(clock)
    {
    }
    /// Requests leave from now on.
    void restart() { m_marks = { { m_clock.monotonicMs(), 0 } }; }
    void note(qint64 settledRows);
    [[nodiscard]] double eventsPerSecond(); ///< 0 = not known yet

private:
    const Clock &m_clock;
    /// Monotonic instant, rows settled since the mark before; the first says only since when is counted.
    std::deque<std::pair<qint64, qint64>> m_marks;
};

} // namespace composer
