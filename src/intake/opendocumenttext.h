#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamReader;

/// What the values of OpenDocument's cells say, beside what they show. Pure.
namespace composer::opendocument {

inline constexpr qsizetype longestCell = 16 * 1024 * 1024; // letters; LibreOffice takes 65,535

/// The text of a <text:p>, which is the current element: spaces as they stand (LibreOffice writes several so), what the
/// XML breaks into lines in one line, breaks of the text kept; notes and the reading aids above Japanese words left
/// out. Without recursion: spans may be nested by the million.
void readParagraph(QXmlStreamReader &xml, QString &text);
/// "2026-03-18T10:02:00.000000001" and the like to the second, as the sheet shows it.
[[nodiscard]] QByteArray dateText(QStringView value);
/// "09:30:00" for "PT09H30M00S"; as written when it is nothing of the kind.
[[nodiscard]] QByteArray durationText(QStringView value);
/// Digits with zeros in front, which a number cannot keep: shown so by the format of the cell, a postcode or an id.
[[nodiscard]] bool isPaddedNumber(const QString &shown, double number);
/// Digits in fixed places among words and signs, as an identifier has them: ORD-00017, 078-05-1120. The format says so,
/// and the number alone does not.
[[nodiscard]] bool isShownIdentifier(const QString &shown, double number);
/// Whether a sheet shows something else than the number with its marks, its money or its unit: 50%, REF17.
[[nodiscard]] bool isShownOtherwise(const QString &shown);
/// The words beside the number that a sheet shows, `h` of `1,5 h`; the currency where the cell names one.
[[nodiscard]] QString shownUnit(const QString &shown, const QString &currency);
/// A time of the clock, 1:15 AM, which is no length of time.
[[nodiscard]] bool isHalfDay(const QString &shown);
/// Some writers keep a formula that went wrong as 0 and show what is wrong: #DIV/0!, Err:502.
[[nodiscard]] bool isShownError(const QString &shown, double number);
/// A formula as a spreadsheet shows it: `of:=[.D2]*2` → `=D2*2`.
[[nodiscard]] QByteArray formulaText(const QString &formula);

} // namespace composer::opendocument
