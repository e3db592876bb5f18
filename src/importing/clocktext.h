#pragma once

#include <string>
#include <string_view>

namespace composer {

// A moment whose day and time of day stand in columns of their own.

/// A time of day made readable behind a day: `0905`, `905` and `09.05` as `09:05`, `0.378472` (a spreadsheet's part of
/// a day) and `1899-12-30 09:05:00` (its time without a day) as `09:05:00`. Anything else as it stands. The result may
/// stand in `scratch`.
[[nodiscard]] std::string_view clockText(std::string_view cell, std::string &scratch);
/// Whether clockText() makes something of the cell.
[[nodiscard]] bool isBareClock(std::string_view cell);

/// A day that is written with a midnight which nobody meant: `2026-03-18 00:00:00` → `2026-03-18`. Anything else as it
/// stands.
[[nodiscard]] std::string_view withoutMidnight(std::string_view day);

/// AM, p. m., 午後: the half of a day, alone in its cell.
[[nodiscard]] bool isHalfOfDay(std::string_view cell);

} // namespace composer
