#pragma once

#include <QStringView>

#include <array>
#include <string_view>

namespace composer::plausibility {

/// The languages in the order of the table.
enum class Latin : quint8 {
    Spanish,
    English,
    French,
    German,
    Portuguese,
    Italian,
    Dutch,
    Swedish,
    Danish, ///< and Norwegian
    Finnish,
    Icelandic,
    Polish,
    Czech,
    Slovak,
    Hungarian,
    Romanian,
    Croatian, ///< and Slovenian
    Turkish,
    Lithuanian,
    Latvian,
    Estonian,
    Vietnamese, ///< as Windows-1258 writes it, tone marks apart
};
inline constexpr size_t latinLanguages = 22;

/// How a language's letters follow one another.
struct LatinLanguage {
    QStringView letters; ///< beside a to z, small
    /// Rows: the letter before (none, a to z, any other letter). Columns: a to z, the end of the word, `letters`.
    std::string_view costs;
};

[[nodiscard]] const std::array<LatinLanguage, latinLanguages> &latinLanguageTable();

} // namespace composer::plausibility
