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
    void restart() { m_marks.clear(); }
    void note(qint64 settledRows);
    [[nodiscard]] double eventsPerSecond(); ///< 0 = not known yet

private:
    const Clock &m_clock;
    std::deque<std::pair<qint64, qint64>> m_marks; ///< monotonic instant, rows settled
};

} // namespace composer
