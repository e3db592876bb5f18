#pragma once

#include "detection/columnprofile.h"

#include <QStringList>

namespace composer {

// What the columns of a file say of when something happened, each for itself.

/// All distinct values, or the first ones where they are too many.
[[nodiscard]] const QStringList &valuesOf(const ColumnProfile &column);

/// Days without a time of day, a midnight that nobody meant among them.
[[nodiscard]] bool areDays(const ColumnProfile &column);
/// Times of day by its name, and by its values no dates and no plain numbers, which may be a length of time. Not where
/// something ended.
[[nodiscard]] bool isClockColumn(const ColumnProfile &column);
/// Perhaps times of day: by its name, or by its values alone.
[[nodiscard]] bool mayBeClockColumn(const ColumnProfile &column);
/// AM and PM, nothing else.
[[nodiscard]] bool isHalfColumn(const ColumnProfile &column);
/// Zones by its name, each of which can be told.
[[nodiscard]] bool isZoneColumn(const ColumnProfile &column);
/// Zones of some kind: `Zone` with North and South is none.
[[nodiscard]] bool mayBeZoneColumn(const ColumnProfile &column);
/// The times, or the header, say a zone that can be told.
[[nodiscard]] bool saysZone(const ColumnProfile &column);

/// Of the examples, those that are lengths of time: `53m 56s`, `1:02:30`.
[[nodiscard]] double shareOfLengths(const ColumnProfile &column);
/// `45 min`, `1h 5m`: lengths of time, and no clock.
[[nodiscard]] bool namesUnits(const ColumnProfile &column);
/// `min`, `h`: what the numbers of another column count, row by row.
[[nodiscard]] bool isUnitColumn(const ColumnProfile &column);

} // namespace composer
