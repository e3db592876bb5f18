#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace composer {

// What the checks look for in email addresses and ids. All of UTF-8, pure, without locale.

/// An address that can be: one @, no points at the ends or side by side, a host of names with letters in the last one.
[[nodiscard]] bool isEmailShaped(std::string_view text);
/// The address inside `Ana <ana@firma.example>`, `mailto:ana@firma.example`, `'ana@firma.example'`,
/// `ana@firma.example;` or one in full-width letters, if that is all it is.
[[nodiscard]] std::optional<QString> emailMeant(const QString &text);
/// An address people type to try things out: test@test.com.
[[nodiscard]] bool isTestAddress(std::string_view text);

/// What HubSpot numbers its records with: 1 to 19 digits, the first of them not 0.
[[nodiscard]] bool isRecordId(std::string_view text);
/// The number of a record that a text can only mean: `51.0`, `12,345`, `#12345`, the address of a record's page in
/// HubSpot.
[[nodiscard]] std::optional<QString> recordIdMeant(const QString &text);
/// 16 digits and more that end in zeros from the 16th on: a spreadsheet keeps 15.
[[nodiscard]] bool isRoundedId(std::string_view text);

/// Blanks at an end, and what no address or id has anywhere: blanks of other kinds, control characters, marks of
/// direction, zero-width characters, quotation marks.
[[nodiscard]] bool hasOddBlank(std::string_view text);
[[nodiscard]] QString withoutOddBlanks(const QString &text);

} // namespace composer
