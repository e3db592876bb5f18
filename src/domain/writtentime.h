#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace composer {

/// Which part of a date comes first. A four-digit first part is always the year.
enum class DateOrder : quint8 { YearMonthDay, DayMonthYear, MonthDayYear };

/// A date and time as written: wall time, or an instant when a zone stands behind it.
struct WrittenTime {
    qint64 localMs = 0; ///< milliseconds since 1970-01-01T00:00 of the wall clock
    int first = 0; ///< the first part of a date of three numbers, for telling the order
    int second = 0;
    bool yearFirst = false;
    bool hasTime = false;
    bool hasMonthName = false; ///< or an era: nothing hangs on the order
    bool hasShortYear = false; ///< of two digits in a date of three numbers: 26/03/18 may begin with it
    bool isInstant = false; ///< localMs is UTC
};

/// Reads what people and programs write: `18/03/2026 10:02`, `2026-03-18T10:02:00+01:00`, `20260318T100200Z`,
/// `3/18/26 2:05 PM`, `18 de marzo de 2026, 9:05 p. m.`, `Wed, 18 Mar 2026 10:02:00 +0100`, `2026年3月18日 午後2時5分`,
/// `令和8年3月18日`, `R8.3.18`, `18. marraskuuta 2025 klo 9.05`, `2026-03-18 10:02 UTC+2`, full-width and Arabic
/// digits, epoch milliseconds. See wordedtime.h for what has words. Nothing when it is something else, when no such day
/// exists, when a weekday in it is not that day's, and when it may be read in two ways (a zone's letters that two zones
/// share, `26年3月18日`).
[[nodiscard]] std::optional<WrittenTime> readWrittenTime(std::string_view text, DateOrder order);

/// True for an instant that is written the way we write it, 2026-03-18T10:02:00Z, and exists.
[[nodiscard]] bool isPlainInstant(std::string_view text);

/// A year of two digits counts as one from 1970 to 2069; -1 if it has another number of digits than two or four.
[[nodiscard]] int fullYear(int year, int digits);
/// Days since 1970 of a date of three numbers; `digits` of the first and last. Nothing if there is no such day.
struct DateFigures {
    int first = 0;
    int second = 0;
    int third = 0;
    int firstDigits = 0;
    int thirdDigits = 0;
};
[[nodiscard]] std::optional<qint64> daysOf(const DateFigures &figures, DateOrder order, WrittenTime &written);

} // namespace composer
