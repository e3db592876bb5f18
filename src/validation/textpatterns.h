#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace composer {

// What the checks look for in a text. All of UTF-8, pure, without locale.

[[nodiscard]] bool isEmailShaped(std::string_view text);
/// The address inside `Ana <ana@firma.example>`, `mailto:ana@firma.example` or `ana@firma.example;`, if that is all it
/// is.
[[nodiscard]] std::optional<QString> emailMeant(const QString &text);
/// An address people type to try things out: test@test.com.
[[nodiscard]] bool isTestAddress(std::string_view text);
/// `#N/A` and its kind, as the whole text.
[[nodiscard]] bool isSpreadsheetError(std::string_view text);
/// `NULL`, `undefined` and their kind, as the whole text.
[[nodiscard]] bool isWordForNothing(std::string_view text);
/// At least one digit and nothing else.
[[nodiscard]] bool isAllDigits(std::string_view text);
/// The plain number a text can only mean, whatever the language: `12,5`, `1.234,56`, `1,234.56`. Nothing for `1,234`.
[[nodiscard]] std::optional<QString> plainNumberMeant(const QString &text);
/// `a.example/x`: an address that lacks nothing but its scheme.
[[nodiscard]] bool isHostAndPath(std::string_view text);
/// A long number as a spreadsheet shortens it: `1.23E+11`, `1,23E+11`.
[[nodiscard]] bool isShortenedNumber(std::string_view text);
/// Epoch milliseconds of a spreadsheet's day number between 1954 and 2064, `45000` or `45000.5`.
[[nodiscard]] std::optional<qint64> dateFromSerial(std::string_view text);
/// Epoch milliseconds of 10 digits that are epoch seconds.
[[nodiscard]] std::optional<qint64> dateFromEpochSeconds(std::string_view text);

/// What a text may hold, by a look at its bytes once: where a bit is missing the search behind it is needless.
enum TextTrait : quint8 {
    MayBeMergeField = 1,
    MayBeMarkup = 2,
    MayBeMojibake = 4,
    MayHaveOddBlank = 8,
};
[[nodiscard]] quint8 textTraits(std::string_view text);

/// `{{first_name}}`, `%FNAME%`, `*|FNAME|*`
[[nodiscard]] bool hasMergeField(std::string_view text);
/// Markdown that a card would show as markup: bold, links, code, headings, tags.
[[nodiscard]] bool hasMarkup(std::string_view text);
/// UTF-8 that was read as Windows-1252: `Ã©`, `â€™`.
[[nodiscard]] bool hasMojibake(std::string_view text);
/// The text as it was before, if all of it can be read so.
[[nodiscard]] std::optional<QString> withoutMojibake(const QString &text);
/// Blanks at an end, no-break or zero-width blanks, quotation marks: what no address or id has.
[[nodiscard]] bool hasOddBlank(std::string_view text);
[[nodiscard]] QString withoutOddBlanks(const QString &text);

} // namespace composer
