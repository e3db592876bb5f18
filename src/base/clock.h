#pragma once

#include <QtGlobal>

class QDateTime;

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

/// The computer's own, for whom no other is given. Asking the system in another way fails tests/layering.
[[nodiscard]] const Clock &systemClock();
/// What the clock shows, in UTC.
[[nodiscard]] QDateTime utcNow(const Clock &clock);

} // namespace composer
