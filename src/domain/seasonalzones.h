#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace composer {

// Letters of zones whose clocks change: EST is New York's in winter, EDT in summer. People write one of them all year.

/// The zone whose winter or summer time the letters are, small: `est` → America/New_York, `mesz` → Europe/Berlin.
/// nullptr for all others, those among them that some place keeps all year (mst is Arizona's).
[[nodiscard]] const char *seasonalZone(std::string_view letters);

/// Whether the clocks of that zone stand that many minutes east of UTC at this time of the wall clock; true for letters
/// of no such zone. `2026-07-18 09:05 EST`: false, it may be EDT that is meant.
[[nodiscard]] bool isInSeason(std::string_view letters, int minutesEast, qint64 localMs);

/// The instant at which the clocks of that zone show this time, whatever season its letters name; nothing for letters
/// of no such zone.
[[nodiscard]] std::optional<qint64> instantOfClocks(std::string_view letters, qint64 localMs);

} // namespace composer
