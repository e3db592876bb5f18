#pragma once

#include "detection/latinletters.h"

#include <QStringView>

#include <array>

namespace composer {

/// How surprising a text would be if people had written it in the languages of a script: the natural logarithm of how
/// rare it is, summed over the words that hold characters above ASCII. What decides between encodings that can all read
/// the same bytes: the difference between two readings says how much likelier the cheaper one is.
///
/// Latin words are judged letter by letter with what stands before (latinletters.h), East Asian characters by how
/// common they are, the others by letter frequency and by what an alphabet's writing forbids: "gArcía", a Cyrillic
/// letter in a Latin word, a Thai vowel without a consonant.
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

/// What the words in ASCII say about the language, once for a file.
class LanguageHint
{
public:
    /// `ascii`: cells and lines without any character above ASCII.
    explicit LanguageHint(QStringView ascii);
    /// Subtracted from the cost of a text in this language.
    [[nodiscard]] double bonus(Latin language) const { return m_bonus[static_cast<size_t>(language)]; }

private:
    std::array<double, latinLanguages> m_bonus {};
};

/// The cost of the cheapest language of the script; how rare a language is among the files of marketers is part of it.
[[nodiscard]] double costOf(QStringView text, Script script, const LanguageHint &hint);
/// Of the cheapest script: for Unicode, which has them all.
[[nodiscard]] double costOfAny(QStringView text, const LanguageHint &hint);

} // namespace plausibility
} // namespace composer
