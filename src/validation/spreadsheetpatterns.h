#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace composer {

// What spreadsheet programs leave in a cell that holds no value. All of UTF-8, pure, without locale.

/// `#N/A`, `#¡VALOR!`, `#WERT!`, `Err:502`, `########` and their kind in every language of Excel, LibreOffice and
/// Google Sheets, as the whole text; `Loading...` as well, a value that was not there yet.
[[nodiscard]] bool isSpreadsheetError(std::string_view text);
/// A formula instead of its result: `=D2*2`, `=SUMME(A1:A9)`, `{=SUM(A1:A9)}`, `@SUM(A1)`.
[[nodiscard]] bool isFormula(std::string_view text);
/// A long number as a spreadsheet shortens it: `1.23E+11`, `1,23e+11`.
[[nodiscard]] bool isShortenedNumber(std::string_view text);
/// `70001.0`
[[nodiscard]] bool isWholeWithTail(std::string_view text);
/// `2-Mar`, `Mar-20`: how spreadsheets of any language show a day, or a month, that they made of two numbers.
[[nodiscard]] bool isDateOfText(std::string_view text);
/// Epoch milliseconds of a spreadsheet's day number between 1954 and 2064, `45000`, `45000.5` or `45000,5`.
[[nodiscard]] std::optional<qint64> dateFromSerial(std::string_view text);
/// Epoch milliseconds of 10 digits that are epoch seconds, with or without a fraction.
[[nodiscard]] std::optional<qint64> dateFromEpochSeconds(std::string_view text);

} // namespace composer
