#pragma once

#include <QByteArray>
#include <QString>

namespace composer {

/// What the number format of a workbook's cell makes of its number (ECMA-376 part 1, 18.8.30).
enum class CellFormat : quint8 { Number, Date, DateTime, Time, ClockTime, Elapsed, PaddedDigits };

/// Of a format that Excel carries itself: 14 to 22, 27 to 36, 45 to 47, 50 to 58 are dates and times.
[[nodiscard]] CellFormat builtInCellFormat(int id);
/// Of a format code: `dd/mm/yyyy hh:mm`, `[h]:mm`, `00000`, `[$-411]ge.m.d`. `digits` of PaddedDigits: how many.
[[nodiscard]] CellFormat cellFormatOf(const QString &code, int &digits);

/// Of a format that shows a part of a date alone, `dddd`, `mmm yyyy`, as QLocale::toString() takes it; empty for any
/// other.
[[nodiscard]] QString partOfDate(const QString &code);

/// The number as text: `1234.5`, and `1.23456789012346E+15` where it has more digits than a spreadsheet keeps; a date
/// as ISO 8601 wall time: `2026-03-18`, `2026-03-18T10:02:00`, `10:02:00`; a time of the clock with AM or PM as that,
/// which is no length of time: `1:15 AM`; elapsed time as `26:30:00`; digits padded
/// with zeros. Dates count from 1899-12-30, or from 1904-01-01 if `from1904`.
[[nodiscard]] QByteArray cellText(double value, CellFormat format, int digits, bool from1904);

} // namespace composer
