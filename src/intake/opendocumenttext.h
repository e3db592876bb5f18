#pragma once

#include <QByteArray>
#include <QString>

/// What the values of OpenDocument's cells say, beside what they show. Pure.
namespace composer::opendocument {

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
/// Some writers keep a formula that went wrong as 0 and show what is wrong: #DIV/0!, Err:502.
[[nodiscard]] bool isShownError(const QString &shown, double number);
/// A formula as a spreadsheet shows it: `of:=[.D2]*2` → `=D2*2`.
[[nodiscard]] QByteArray formulaText(const QString &formula);

} // namespace composer::opendocument
