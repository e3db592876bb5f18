#include "sending/clockwatch.h"

namespace composer {

namespace {

// A clock that is kept right over the network moves by less than this; a person or a sleep by more.
constexpr qint64 driftMs = 5'000;
// Where the monotonic clock counts sleep (Windows), sleep shows as looks that did not happen. Nothing keeps an awake
// program from looking for so long.
constexpr qint64 stillnessMs = 20'000;

} // namespace

ClockWatch::ClockWatch(const Clock &clock)
    : m_clock(clock)
{
    restart();
}

void ClockWatch::restart()
{
    m_lastLook = m_clock.monotonicMs();
    m_offset = m_clock.epochMs() - m_lastLook;
}

ClockWatch::Finding ClockWatch::look()
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 drift = m_clock.epochMs() - now - m_offset;
    const bool wasStill = now - m_lastLook > stillnessMs;
    m_lastLook = now;
    if (!wasStill && drift >= -driftMs && drift <= driftMs)
        return Finding::Steady;
    restart();
    return drift < -driftMs ? Finding::SetBack : Finding::Slept;
}

} // namespace composer
