#pragma once

#include <QtGlobal>

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

/// Appends the number plainly (`1234.50`) to `out`: group marks, blanks, money, `="…"` and an apostrophe in front taken
/// away, `(45)` and `45-` made negative, digits of any script made ASCII, digits kept as written. Groups are threes, or
/// as in India (1,23,456). False, with `out` untouched, when the text is not a number in this format: `0,125` has no
/// groups.
[[nodiscard]] bool appendCanonicalNumber(std::string_view text, NumberFormat format, std::string &out);

/// The number without its dress, its marks as they are: `-1 234,50` of `(1 234,50 kr)`. Nothing when there is more
/// around it than money.
[[nodiscard]] std::optional<std::string> undressedNumber(std::string_view text);

/// The number in front of a per cent sign: `45 %` → 45.
[[nodiscard]] std::optional<std::string> percentOf(std::string_view text, NumberFormat format);

/// Moves the decimal mark of a plain number: `2700` by -2 → `27`, `2.7` by 3 → `2700`.
void shiftNumber(std::string &plain, int places);

/// The money beside a number, one word for each currency: `eur` of `7 €` and of `EUR 7`; empty without any.
[[nodiscard]] std::string moneyOf(std::string_view text);

/// The plain number a text can only mean, whatever the language of its marks: `12,5`, `1.234,56`, `1,234.56`, `CHF
/// 980.–`. Nothing for `1,234` and for what is no number.
[[nodiscard]] std::optional<std::string> numberMeant(std::string_view text);

} // namespace composer
