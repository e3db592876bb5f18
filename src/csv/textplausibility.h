#pragma once

#include <QStringView>

namespace composer {

/// How much a text looks like one that people wrote, judged by its characters above ASCII: about 1 = surely, 0 = not,
/// negative = surely not. What decides between encodings that can all read the same bytes.
///
/// Letters count by the alphabet of a language, by letter case inside words (nobody writes "gArcía"), by their
/// neighbours (a sign between two letters, a Cyrillic letter in a Latin word), East Asian characters by how common
/// they are.
namespace plausibility {

enum class Script : quint8 {
    WesternLatin,
    CentralLatin, ///< Polish, Czech, Slovak, Hungarian, Romanian, Croatian
    TurkishLatin,
    BalticLatin,
    VietnameseLatin,
    Cyrillic,
    Greek,
    Hebrew,
    Arabic,
    Thai,
    Japanese,
    Korean,
    SimplifiedChinese,
    TraditionalChinese,
};

[[nodiscard]] double of(QStringView text, Script script);

} // namespace plausibility
} // namespace composer
