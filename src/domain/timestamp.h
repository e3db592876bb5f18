#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace composer {

/// Unix time has no leap seconds: every day has as many.
inline constexpr qint64 msPerMinute = 60'000;
inline constexpr qint64 msPerHour = 60 * msPerMinute;
inline constexpr qint64 msPerDay = 24 * msPerHour;

/// Reads an instant written as ISO 8601 with a zone (`2026-03-18T10:00:00Z`, `…10:00+01:00`, `…10:00:00.123456789Z`, a
/// blank instead of T) or as epoch milliseconds (12 or 13
/// digits, but no date to the minute: 202603180905). 0 to 9 fractional digits; sub-millisecond digits are
/// dropped. Nothing when the text is something else, has no zone, or names an impossible date. No locale, no heap.
[[nodiscard]] std::optional<qint64> parseInstant(std::string_view text);

/// `2026-03-18T10:00:00Z`, with `.123` when the milliseconds are not zero. Years 0 to 9999.
[[nodiscard]] QByteArray formatInstant(qint64 epochMs);

/// Days since 1970-01-01 of a proleptic Gregorian date; nothing when the date does not exist.
[[nodiscard]] std::optional<qint64> daysFromCivil(int year, int month, int day);

} // namespace composer
