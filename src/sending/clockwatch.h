#pragma once

#include "base/clock.h"

namespace composer {

/// Notices that this computer slept or that its clock was set, from two clocks looked at again and again. After either,
/// answers may be lost and "now" may be wrong, so a send stops until a person has looked. Pure but for the injected
/// clock.
class ClockWatch
{
public:
    enum class Finding {
        Steady,
        Slept, ///< nothing ran for a while, or the clock was put forward: the two look alike where sleep stops the
               ///< monotonic clock
        SetBack,
    };

    explicit ClockWatch(const Clock &clock);
    /// What is seen from now on is compared with now.
    void restart();
    /// Call about once a second, and before anything leaves. Tells a finding once.
    [[nodiscard]] Finding look();

private:
    const Clock &m_clock;
    qint64 m_offset = 0; ///< epoch − monotonic
    qint64 m_lastLook = 0; ///< monotonic
};

} // namespace composer
