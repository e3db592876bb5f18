#include "detection/signcost.h"

#include <algorithm>
#include <array>

namespace composer::plausibility {

namespace {

constexpr double controlCost = 12;
constexpr double noTextCost = 25; // a place that is no character
constexpr double frameCost = 14;

} // namespace

double brokenCost(QChar c)
{
    const char16_t code = c.unicode();
    if (c == QChar::ReplacementCharacter || code == 0x1a)
        return noTextCost;
    return (code >= 0x7f && code < 0xa0) ? controlCost : 0;
}

double signCost(const Place &place)
{
    constexpr double insideCost = 5; // of a word, where only an apostrophe or a dash stands
    const QChar c = place.c;
    const bool letterBefore = place.before.isLetter();
    const bool letterAfter = place.after.isLetter();
    const bool digitBefore = place.before.isDigit();
    const bool digitAfter = place.after.isDigit();
    const bool inside = letterBefore && letterAfter;
    const bool freeBefore = !letterBefore && !digitBefore;
    const bool freeAfter = !letterAfter && !digitAfter;
    const auto when = [inside](bool fits, double fitting, double other) {
        return fits ? fitting : other + (inside ? insideCost : 0);
    };
    if (c.unicode() >= 0x2500 && c.unicode() < 0x25a0) // lines and blocks that no cell has
        return frameCost;
    switch (c.unicode()) {
    case u'’':
        return inside                     ? 3
            : letterBefore || digitBefore ? 4.5
                                          : when(freeBefore && (digitAfter || letterAfter), 5.5, 7.5);
    case u'‘':
        return when(freeBefore && !freeAfter, 4.5, 8.5);
    case u'“':
        return when((freeBefore && !freeAfter) || (!freeBefore && freeAfter), 4, 8);
    case u'”':
        return when(!inside && freeAfter && place.before != u' ', 4, 8);
    case u'„':
        return when(freeBefore && !freeAfter, 4.5, 8.5);
    case u'«':
        return when(freeBefore, 4.5, 9);
    case u'»':
        return when(freeAfter, 4.5, 9);
    case u'–':
    case u'—':
        return when((place.before == u' ' && place.after == u' ') || (!freeBefore && !freeAfter), 4, 5.5);
    case u'…':
        return when(freeAfter, 4, 8);
    case u'•':
    case u'·':
        return when(freeBefore || c == u'·', 5, 9);
    case u'€':
        return when(!letterBefore && !letterAfter, 3.5, 7);
    case u'£':
        return when(!letterBefore && digitAfter, 4.5, 7.5);
    case u'¥':
    case u'¢':
    case u'±':
    case u'×':
        return when(!letterBefore && !letterAfter, 6, 9);
    case u'°':
        return digitBefore ? 4
                           : when(isIn(u"nN ", place.before) && !letterBefore, 5.5, isIn(u"nN", place.before) ? 5 : 8);
    case u'º':
    case u'ª':
        return digitBefore && !letterAfter ? 4 : when(isAsciiLetter(place.before) && !letterAfter, 5, 9);
    case u'§':
    case u'№':
        return when(!letterBefore && !letterAfter, 5, inside ? 14 : 9);
    case u'©':
    case u'®':
    case u'™':
        return when(!letterAfter, 5, 8.5);
    case u'½':
    case u'¼':
    case u'¾':
    case u'²':
    case u'³':
        return when(!letterAfter && (c == u'²' || c == u'³' || !letterBefore), 6, 9);
    case u'¿':
    case u'¡':
        return when(freeBefore && letterAfter, 3.5, 9);
    case u'´':
    case u'`':
        return when(inside, 5.5, 8);
    case u'\u00a0':
        return when(!inside, 4.5, 7);
    case u'‚':
        return when(freeBefore && !freeAfter, 7, 10);
    default: // nobody puts ¯ or ¦ in front of a word
        return when(false, 0, 8.5) + (freeBefore && letterAfter ? 6 : 0);
    }
}

namespace {

/// The letters of a word around a sign.
struct Halves {
    QStringView head;
    QStringView tail;
};

Halves halvesAt(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    qsizetype end = at + 1;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return { text.sliced(begin, at - begin), text.sliced(at + 1, end - at - 1) };
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouAEIOU").contains(c);
}

/// Words joined by a dash are whole words, and the second of two names is written large: Mon–Fri.
double oddDashCost(const Halves &word)
{
    constexpr double oddCost = 10;
    constexpr double doubtfulCost = 4;
    constexpr qsizetype shortWord = 3;
    const QChar before = word.head.back();
    const QChar after = word.tail.front();
    const qsizetype shorter = std::min(word.head.size(), word.tail.size());
    if (before.isUpper() && after.isUpper())
        return shorter > shortWord || (word.head.size() == 1 && word.tail.size() == 1) ? 0 : oddCost;
    if (after.isUpper())
        return 0;
    return shorter >= shortWord ? doubtfulCost : oddCost;
}

/// The cell before a place.
QStringView cellBefore(QStringView text, qsizetype at)
{
    const QStringView before = text.first(at);
    return before.sliced(before.lastIndexOf(u'\n') + 1);
}

/// An apostrophe before a word that has lost nothing in front: ’rs, not ’s, ’em, ’tis.
bool isOddBegin(QStringView text, qsizetype at)
{
    static constexpr std::array<QStringView, 12> shortened { u"s", u"t", u"n", u"em", u"tis", u"twas", u"til", u"cause",
        u"bout", u"round", u"ns", u"k" };
    const QStringView tail = halvesAt(text, at).tail;
    return text[at] == u'’' && !tail.isEmpty()
        && std::none_of(shortened.begin(), shortened.end(),
            [tail](QStringView known) { return tail.compare(known, Qt::CaseInsensitive) == 0; });
}

/// A closing mark that closes nothing: SZAB”. Inches stand behind figures.
bool isNeverOpened(QStringView text, qsizetype at)
{
    const QStringView before = cellBefore(text, at);
    return text[at] == u'”' && !before.contains(u'“') && !before.contains(u'„') && !before.contains(u'”');
}

/// A mark that opens something has its like that closes it, in the same cell.
bool isLeftOpen(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const QChar closing = c == u'¿' ? u'?' : c == u'¡' ? u'!' : c == u'«' ? u'»' : QChar();
    if (closing.isNull())
        return false;
    const QStringView behind = text.sliced(at);
    const qsizetype end = behind.indexOf(u'\n');
    return !(end < 0 ? behind : behind.first(end)).contains(closing);
}

} // namespace

double oddInWordCost(QStringView text, qsizetype at)
{
    constexpr double oddMarkCost = 5;
    constexpr double openMarkCost = 1.5;
    constexpr double loneMarkCost = 4;
    constexpr double beforeBackslashCost = 8; // the second half of 表, ソ and 能 in Shift_JIS
    if (at + 1 < text.size() && text[at + 1] == u'\\')
        return beforeBackslashCost;
    const QChar c = text[at];
    const Halves word = halvesAt(text, at);
    if (word.head.isEmpty())
        return isLeftOpen(text, at) ? openMarkCost : isOddBegin(text, at) ? loneMarkCost : 0;
    if (isNeverOpened(text, at))
        return loneMarkCost;
    if (c == u'–' || c == u'—')
        return word.tail.isEmpty() ? 0 : oddDashCost(word);
    const bool isClosing
        = c == u'‘' && isVowel(word.head.back()) && !text.first(at).contains(u'‚') && !text.first(at).contains(u'„');
    return isClosing && !isUsualApostrophe(text, at) ? oddMarkCost : 0;
}

bool isUsualApostrophe(QStringView text, qsizetype at)
{
    static constexpr std::array<QStringView, 34> tails { u"t", u"s", u"d", u"m", u"n", u"re", u"ve", u"ll", u"em",
        u"am", u"all", u"cause", u"da", u"de", u"ta", u"te", u"dan", u"den", u"tan", u"ten", u"ya", u"ye", u"yi", u"yu",
        u"nin", u"n\u0131n", u"nun", u"n\u00fcn", u"in", u"\u0131n", u"un", u"\u00fcn", u"si", u"lu" };
    static constexpr std::array<QStringView, 22> heads { u"qu", u"un", u"all", u"dell", u"nell", u"sull", u"dall",
        u"coll", u"quell", u"quest", u"bell", u"sant", u"gl", u"lorsqu", u"puisqu", u"jusqu", u"quoiqu", u"aujourd",
        u"presqu", u"quelqu", u"entr", u"mc" };
    const auto [head, tail] = halvesAt(text, at);
    const auto isAmong = [](const auto &words, QStringView word) {
        return std::any_of(words.begin(), words.end(),
            [word](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
    };
    return head.size() == 1 || isAmong(heads, head) || isAmong(tails, tail);
}

} // namespace composer::plausibility
