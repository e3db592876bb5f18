#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>

namespace composer {

/// How a column writes numbers.
struct NumberFormat {
    char decimalMark = '.'; ///< '.' or ','
    char groupMark = ','; ///< ',' '.' ' ' (any blank) '\'' or 0 = none
    bool operator==(const NumberFormat &) const = default;
};

/// Which part of a date comes first. A four-digit first part is always the year.
enum class DateOrder : quint8 { YearMonthDay, DayMonthYear, MonthDayYear };

/// Appends the number plainly (`1234.50`) to `out`: group marks, blanks and a currency sign taken away, digits kept as
/// written. False, with `out` untouched, when the text is not a number in this format.
[[nodiscard]] bool appendCanonicalNumber(std::string_view text, NumberFormat format, std::string &out);

/// A date and time as written: wall time, or an instant when a zone stands behind it.
struct WrittenTime {
    qint64 localMs = 0; ///< milliseconds since 1970-01-01T00:00 of the wall clock
    int first = 0; ///< the first part of a date of three numbers, for telling the order
    int second = 0;
    bool yearFirst = false;
    bool hasTime = false;
    bool hasMonthName = false;
    bool isInstant = false; ///< localMs is UTC
};

/// Reads `18/03/2026 10:02`, `2026-03-18T10:02:00+01:00`, `3/18/26 2:05 PM`, `2026年3月18日`, `18 Mar 2026`,
/// `20260318`, epoch milliseconds. Nothing when it is something else or no such day exists.
[[nodiscard]] std::optional<WrittenTime> readWrittenTime(std::string_view text, DateOrder order);

/// True for an instant that is written the way we write it, 2026-03-18T10:02:00Z, and exists.
[[nodiscard]] bool isPlainInstant(std::string_view text);

} // namespace composer
