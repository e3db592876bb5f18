#pragma once

#include <QtGlobal>

namespace composer {

/// The one source of time. Injected, so that tests can move it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00:00Z by the system's (changeable) clock.
    [[nodiscard]] virtual qint64 epochMs() const = 0;
    /// Milliseconds since an arbitrary instant; never goes back, keeps running when the system clock is changed.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 epochMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace composer
