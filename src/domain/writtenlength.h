#pragma once

#include "domain/writtennumber.h"

namespace composer {

/// What the values of a field count, by its name: `minutes`, `durationMinutes`, `視聴時間（分）`.
enum class TimeUnit : quint8 { None, Second, Minute, Hour, Millisecond, Day };
[[nodiscard]] double secondsOf(TimeUnit unit);
[[nodiscard]] TimeUnit unitOfName(std::string_view utf8);

/// A length of time as people and meeting programs write it: `45 min`, `1h 5m`, `53m 56s`, `1:02:30`, `1時間5分`, `90
/// Minuten`.
struct WrittenLength {
    double seconds = 0;
    TimeUnit unit = TimeUnit::None; ///< the only one that it names; None where it names several
    std::string number; ///< of that unit, plain
};
/// Nothing for `1:30`, which is minutes here and hours there.
[[nodiscard]] std::optional<WrittenLength> readWrittenLength(std::string_view text, NumberFormat format);

/// Appends a length of time in a unit: 3937 s are 65.6167 min. Four places are enough to tell whole seconds apart even
/// in hours, seven for parts of a second. False without a unit, and for lengths beyond all sense.
[[nodiscard]] bool appendLength(const WrittenLength &length, TimeUnit unit, std::string &out);

} // namespace composer
