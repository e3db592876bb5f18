#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace composer {

// The words of some forty languages that dates and times are written with, as foldText() leaves them. From the Unicode
// CLDR, made by resources/cldr/make_tables.py: a newer Qt or system reads no date otherwise.

/// What a word stands for; `value` of DateWord in brackets.
enum class WordKind : quint8 {
    Month, ///< (1 to 12)
    Weekday, ///< (0 = Monday … 6 = Sunday, -1 = one of several)
    HalfDay, ///< (0 = before noon, 12 = after)
    Era, ///< of Japan, by name: 令和 (index in japaneseEra())
    EraLetter, ///< R of R8.3.18 (index)
    YearMark, ///< 年 behind its number
    MonthMark,
    DayMark,
    HourMark, ///< h, Uhr, 時
    MinuteMark,
    SecondMark,
    Ordinal, ///< th of 18th
    Filler, ///< de, um, kl.: stands between and says nothing
    Zone, ///< (minutes east of UTC); only what stands for one zone in all the world
};

struct DateWord {
    std::string_view word;
    WordKind kind;
    qint16 value;
};

/// All meanings of a word, none if it is unknown.
[[nodiscard]] std::span<const DateWord> dateWords(std::string_view folded);
/// Bytes of the longest known word at the front of a text; 0 = none. For scripts without blanks between words.
[[nodiscard]] size_t dateWordAtFront(std::string_view folded);

struct EraStart {
    int year = 0;
    int month = 0;
    int day = 0;
};
/// First day of an era, by index; {} for the one after the last.
[[nodiscard]] EraStart japaneseEra(int index);

inline constexpr char32_t firstLatinLetter = 0xc0;
inline constexpr char32_t latinLetterCount = 0x250 - 0xc0;
/// The letter without accents and small: É → e; empty for signs and letters that are none of ours.
[[nodiscard]] std::string_view plainLatinLetter(char32_t code);

} // namespace composer
