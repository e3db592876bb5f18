#pragma once

#include <string>
#include <string_view>

namespace composer {

/// What a written value is compared by: small letters, Latin ones without accents (`Août` → `aout`), full-width signs
/// and the digits of every script as ASCII, every blank as ' ', every minus and dash as '-', and nothing of what is not
/// seen (zero-width blanks, marks of direction, soft hyphens). Written into `out`, which is emptied first.
void foldText(std::string_view utf8, std::string &out);
[[nodiscard]] std::string foldedText(std::string_view utf8);

/// The text that a spreadsheet was kept from turning into a number: `="0045"` → `0045`, `'0045` → `0045` where
/// `withApostrophe`. Any other text as it is.
[[nodiscard]] std::string_view withoutTextMark(std::string_view text, bool withApostrophe);

/// Without the blanks around, ASCII or not.
[[nodiscard]] std::string_view withoutOuterBlanks(std::string_view text);
/// Bytes of the blank at `at`: ASCII, no-break, narrow no-break, thin, ideographic; 0 = none.
[[nodiscard]] size_t blankBytes(std::string_view text, size_t at);

[[nodiscard]] constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
/// The code point at `at`, which is moved behind it; U+FFFD for bytes that are none.
[[nodiscard]] char32_t takeCodePoint(std::string_view text, size_t &at);
void appendUtf8(char32_t code, std::string &out);

} // namespace composer
