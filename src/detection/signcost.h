#pragma once

#include <QStringView>

namespace composer::plausibility {

// What the signs of a text cost, as in textplausibility.h: those between its letters. Pure.

struct Place {
    QChar c;
    QChar before;
    QChar after;
};

[[nodiscard]] inline Place placeAt(QStringView text, qsizetype i)
{
    return { text[i], i > 0 ? text[i - 1] : QChar(u' '), i + 1 < text.size() ? text[i + 1] : QChar(u' ') };
}

[[nodiscard]] inline bool isIn(QStringView characters, QChar c)
{
    return characters.contains(c);
}

[[nodiscard]] inline bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// 0 = it may stand in a text.
[[nodiscard]] double brokenCost(QChar c);

/// An opening mark before a word, a closing one behind it, a currency beside a number: what stands at its place is
/// likely, what does not is a letter of another encoding.
[[nodiscard]] double signCost(const Place &place);

/// What an apostrophe inside a word is for: n’t, l’eau, O’Brien, geht’s, Ankara’da. Elsewhere it is a letter of another
/// encoding: Mar’a.
[[nodiscard]] bool isUsualApostrophe(QStringView text, qsizetype at);

/// What a dash or a closing mark costs more where no one writes it, since a letter of another encoding stands there:
/// MU—OZ, se–or, Zo‘. Nothing for Mon–Fri, A–Z, win–win and ‚so‘.
[[nodiscard]] double oddInWordCost(QStringView text, qsizetype at);

} // namespace composer::plausibility
