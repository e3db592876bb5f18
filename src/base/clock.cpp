#include "base/clock.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace composer {

qint64 SystemClock::epochMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monotonicMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

QDateTime utcNow(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.epochMs(), QTimeZone::utc());
}

} // namespace composer
