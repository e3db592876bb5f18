#include "detection/textplausibility.h"

#include "detection/eastasiancost.h"
#include "detection/signcost.h"

#include <QSet>

#include <algorithm>
#include <span>

namespace composer::plausibility {

namespace {

constexpr double asciiLetterCost = 3; // what a letter of a Latin word costs on average
constexpr double unknownLetterCost = 11;
constexpr double foreignScriptCost = 8; // a Cyrillic encoding, and not one Cyrillic letter
constexpr double mixedScriptCost = 12; // a Cyrillic letter beside a Latin one
constexpr double caseCost = 5; // nobody writes "gArcía"
constexpr double oddApostropheCost = 5;

bool isWordCharacter(QChar c)
{
    return c.isLetter() ? !isIn(u"ªº", c) : c.isMark();
}

double caseCostAt(const Place &place)
{
    if (place.c.isUpper() && place.before.isLower())
        return caseCost;
    return place.c.isLower() && place.c != u'ß' && place.before.isUpper() && place.after.isUpper() ? caseCost - 1 : 0;
}

struct LatinFamily {
    Latin language;
    double rarity;
};
constexpr std::array western {
    LatinFamily { Latin::Spanish, 0 },
    LatinFamily { Latin::English, 0 },
    LatinFamily { Latin::French, 0 },
    LatinFamily { Latin::German, 0 },
    LatinFamily { Latin::Portuguese, 0.3 },
    LatinFamily { Latin::Italian, 0.5 },
    LatinFamily { Latin::Dutch, 1 },
    LatinFamily { Latin::Swedish, 1 },
    LatinFamily { Latin::Danish, 1.3 },
    LatinFamily { Latin::Finnish, 1.3 },
    LatinFamily { Latin::Icelandic, 4 },
};
constexpr std::array central {
    LatinFamily { Latin::Polish, 0.5 },
    LatinFamily { Latin::Czech, 0.8 },
    LatinFamily { Latin::Slovak, 1.5 },
    LatinFamily { Latin::Hungarian, 1.3 },
    LatinFamily { Latin::Romanian, 1.8 },
    LatinFamily { Latin::Croatian, 1.8 },
};
constexpr std::array turkish { LatinFamily { Latin::Turkish, 0.7 } };
constexpr std::array baltic {
    LatinFamily { Latin::Lithuanian, 3 },
    LatinFamily { Latin::Latvian, 3 },
    LatinFamily { Latin::Estonian, 3.5 },
};
constexpr std::array vietnamese { LatinFamily { Latin::Vietnamese, 4 } };

/// Reads the table of one language.
class LatinModel
{
public:
    explicit LatinModel(Latin language)
        : m_language(latinLanguageTable()[static_cast<size_t>(language)])
        , m_columns(27 + m_language.letters.size())
        , m_isTurkish(language == Latin::Turkish)
    {
    }
    /// The cost of a word, letters only.
    [[nodiscard]] double costOf(QStringView word) const
    {
        double cost = 0;
        qsizetype row = 0;
        for (qsizetype i = 0; i < word.size(); ++i) {
            const QChar c = small(word[i]);
            qsizetype column = -1;
            if (c >= u'a' && c <= u'z')
                column = c.unicode() - u'a';
            else if (const qsizetype at = m_language.letters.indexOf(c); at >= 0)
                column = 27 + at;
            cost += column < 0 ? unknownLetterCost : at(row, column);
            row = c >= u'a' && c <= u'z' ? 1 + c.unicode() - u'a' : 27;
        }
        return cost + at(row, 26);
    }

private:
    [[nodiscard]] double at(qsizetype row, qsizetype column) const
    {
        return 0.5 * (m_language.costs[static_cast<size_t>(row * m_columns + column)] - 'a');
    }
    [[nodiscard]] QChar small(QChar c) const
    {
        if (m_isTurkish && c == u'I')
            return u'ı';
        return c == u'İ' ? QChar(u'i') : c.toLower();
    }
    const LatinLanguage &m_language;
    qsizetype m_columns;
    bool m_isTurkish;
};

/// Calls `found` with every run of letters and other characters above ASCII that holds one of these.
template<typename Found>
void forEachTellingRun(QStringView text, Found found)
{
    qsizetype begin = -1;
    bool isTelling = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (text[i].unicode() >= 0x80 || isAsciiLetter(text[i]))) {
            if (begin < 0)
                begin = i;
            isTelling |= text[i].unicode() >= 0x80;
            continue;
        }
        if (begin >= 0 && isTelling)
            found(begin, i);
        begin = -1;
        isTelling = false;
    }
}

struct LatinWords {
    QList<QStringView> words;
    double signs = 0; // the cost that no language changes
};

LatinWords latinWordsOf(QStringView text)
{
    LatinWords found;
    forEachTellingRun(text, [&](qsizetype begin, qsizetype end) {
        qsizetype from = begin;
        for (qsizetype i = begin; i <= end; ++i) {
            if (i < end && isWordCharacter(text[i])) {
                const Place place = placeAt(text, i);
                if (text[i] != u'İ' && text[i] != u'ı' && (text[i].unicode() >= 0x80 || place.before.unicode() >= 0x80))
                    found.signs += caseCostAt(place);
                continue;
            }
            if (i > from) {
                found.words.append(text.sliced(from, i - from));
                if (i - from == 1 && text[from].unicode() >= 0x80) // seldom a word
                    found.signs += 1.5;
            }
            if (i < end) {
                const Place place = placeAt(text, i);
                const bool isOdd = place.c == u'’' && place.before.isLetter() && place.after.isLetter()
                    && !isUsualApostrophe(text, i);
                found.signs += brokenCost(text[i]) > 0
                    ? brokenCost(text[i])
                    : signCost(place) + (isOdd ? oddApostropheCost : 0) + oddInWordCost(text, i);
            }
            from = i + 1;
        }
    });
    return found;
}

/// A word in ASCII, split off by a sign ("don’t"), counts no more than in any other script.
double wordCost(const LatinModel &model, QStringView word)
{
    const double cost = model.costOf(word);
    return std::all_of(word.begin(), word.end(), isAsciiLetter) ? std::min(cost, asciiLetterCost * double(word.size()))
                                                                : cost;
}

double latinCost(QStringView text, std::span<const LatinFamily> family, const LanguageHint &hint)
{
    const LatinWords found = latinWordsOf(text);
    double best = 1e9;
    for (const LatinFamily &member : family) {
        const LatinModel model(member.language);
        double cost = found.signs + member.rarity - hint.bonus(member.language);
        for (const QStringView word : found.words)
            cost += wordCost(model, word);
        best = std::min(best, cost);
    }
    return best;
}

/// Words of an alphabet that is not Latin: the cost of each letter comes from `letterCost`.
template<typename LetterCost>
double alphabetCost(QStringView text, QChar::Script script, LetterCost letterCost)
{
    const auto isOfScript = [script](QChar c) { return c.unicode() >= 0x80 && c.script() == script; };
    double cost = 0;
    bool hasLetter = false;
    forEachTellingRun(text, [&](qsizetype begin, qsizetype end) {
        for (qsizetype i = begin; i < end; ++i) {
            const Place place = placeAt(text, i);
            const QChar c = place.c;
            hasLetter |= isOfScript(c);
            if (c.unicode() < 0x80)
                cost += asciiLetterCost + (isOfScript(place.before) || isOfScript(place.after) ? mixedScriptCost : 0);
            else if (brokenCost(c) > 0)
                cost += brokenCost(c);
            else if (!c.isLetter() && !c.isMark())
                cost += signCost(place) + oddInWordCost(text, i);
            else if (!isOfScript(c))
                cost += unknownLetterCost;
            else
                cost += letterCost(place) + caseCostAt(place) + (end - begin == 1 ? 1.5 : 0);
        }
    });
    return cost + (hasLetter ? 0 : foreignScriptCost);
}

/// Costs of letters in the order of their frequency; what is not among them is rare.
double byFrequency(QStringView letters, QChar c, double first, double step)
{
    const qsizetype rank = letters.indexOf(c.toLower());
    return rank < 0 ? 8 : first + step * double(rank);
}

double cyrillicLetterCost(const Place &place)
{
    return byFrequency(u"оеаинтсрвлкмдпуяызьбгчйхжшюцщэфіїёъєґ", place.c, 2.2, 0.14)
        + (isIn(u"ьъы", place.c.toLower()) && !place.before.isLetter() ? 5 : 0);
}

double greekLetterCost(const Place &place)
{
    double cost = byFrequency(u"αοιετσνηυρπκμλςωάίόέγδήθχύφώβξζψϊϋΐΰ", place.c, 2.2, 0.12);
    if (place.c == u'ς' && place.after.isLetter())
        cost += 6;
    if (!place.after.isLetter() && place.c.isLower() && !isIn(u"αοιεηυωάίόέήύώςνρ", place.c))
        cost += 3;
    return cost;
}

double hebrewLetterCost(const Place &place)
{
    if (isIn(u"ךםןףץ", place.c))
        return place.after.isLetter() ? 8 : 3;
    return place.c.isLetter() ? byFrequency(u"יוהלארתבשמנדחקעפכטגצסז", place.c, 2.2, 0.1) : 7;
}

double arabicLetterCost(const Place &place)
{
    if (!place.c.isLetter())
        return 6;
    return byFrequency(u"اليمونرتبعدسفهكقحجشةصأخطضزىغثإءذئظآؤ", place.c, 2.1, 0.11);
}

double thaiLetterCost(const Place &place)
{
    const auto isConsonant = [](QChar c) { return c.unicode() >= 0x0e01 && c.unicode() <= 0x0e2e; };
    const char16_t c = place.c.unicode();
    if (isConsonant(place.c))
        return byFrequency(u"นรกงมยลวดทสตบปคหอชพจขผถศณซธภฟญโษฐฉฎฏฑฒฌฆฃฅฝ", place.c, 2.6, 0.09);
    if (c >= 0x0e40 && c <= 0x0e44) // stands before its consonant
        return isConsonant(place.after) ? 3.4 : 9;
    if (c == 0x0e30 || c == 0x0e32 || c == 0x0e33)
        return isConsonant(place.before) || place.before.isMark() ? 3 : 8;
    if (place.c.isMark()) // a vowel or tone stands above or below a consonant, a tone also above a vowel
        return isConsonant(place.before) ? 3.2 : c >= 0x0e47 && place.before.isMark() ? 3.5 : 9;
    return 7;
}

bool isHalfWideKana(QChar c)
{
    return c.unicode() >= 0xff61 && c.unicode() <= 0xff9f;
}

/// What is put before a Latin word or behind it, alone: 新PDF, PDF版.
bool isUsualBeside(const Place &place)
{
    return place.before.unicode() < 0x80 && isAsciiLetter(place.before)
        ? isIn(u"版用社型系店部課席他等級号號月日円本個件人名様前後内外式製分回目機的組表画会語室券賞展", place.c)
        : isIn(u"新旧舊第非全各元総超大小前後本副同約計無有", place.c);
}

/// East Asian words stand beside Latin ones, and single characters between capitals (A社B社); one alone in or behind a
/// word of small letters is a letter of another encoding: Fran軋is.
double besideLatinCost(const Place &place)
{
    const auto isSmall = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const bool before = isAsciiLetter(place.before);
    const bool after = isAsciiLetter(place.after);
    const bool isAlone = place.before.unicode() < 0x80 && place.after.unicode() < 0x80;
    double cost = before && after ? 5 : before || after ? 2 : 0;
    if (isAlone && (isSmall(place.before) || isSmall(place.after)))
        cost += before && after ? 3 : isUsualBeside(place) ? 1.5 : 5;
    const bool beginsSmall = isIn(u"ｧｨｩｪｫｬｭｮｯｰﾞﾟ", place.c) && !isHalfWideKana(place.before); // what only follows
    return cost + (isAlone && isHalfWideKana(place.c) ? 3 : 0) // a word of one of these there is not
        + (beginsSmall ? 5 : 0);
}

/// Capitals that touch a place of the text, before and behind it.
qsizetype capitalsAround(QStringView text, qsizetype at, bool isBehind)
{
    qsizetype count = 0;
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    for (qsizetype i = isBehind ? at + 1 : at - 1; i >= 0 && i < text.size() && isCapital(text[i]);
         i += isBehind ? 1 : -1)
        ++count;
    return count;
}

/// Two of these beside Latin letters are no word: DVOﾘﾁK, ﾍﾑIGO.
double kanaPairCost(QStringView text, qsizetype at)
{
    const auto isKana
        = [text](qsizetype place) { return place >= 0 && place < text.size() && isHalfWideKana(text[place]); };
    const auto isLetter
        = [text](qsizetype place) { return place >= 0 && place < text.size() && isAsciiLetter(text[place]); };
    const bool isPair = isKana(at) && isKana(at + 1) && !isKana(at - 1) && !isKana(at + 2);
    return isPair && (isLetter(at - 1) || isLetter(at + 2)) ? 5 : 0;
}

/// A character alone within a word of capitals, or a rare one at its end, is a letter of another encoding, which has
/// swallowed the next one: STRA竫 for STRAßE, IB裂EZ. PDF版 and A社B社 are words.
double besideCapitalsCost(QStringView text, qsizetype at, double characterCost)
{
    constexpr double rare = 11.5; // of the second level of a standard, or of none
    constexpr qsizetype shortName = 2; // JR, DX
    const Place place = placeAt(text, at);
    if (place.before.unicode() >= 0x80 || place.after.unicode() >= 0x80)
        return 0;
    const qsizetype before = capitalsAround(text, at, false);
    const qsizetype behind = capitalsAround(text, at, true);
    if (before + behind <= shortName)
        return 0;
    return (before > 0 && behind > 0 ? 5 : 0) + (characterCost >= rare ? 4 : 0) + (isUsualBeside(place) ? 0 : 11);
}

double eastAsianCost(QStringView text, Script script)
{
    double cost = 0;
    forEachTellingRun(text, [&](qsizetype begin, qsizetype end) {
        for (qsizetype i = begin; i < end; ++i) {
            const Place place = placeAt(text, i);
            if (place.c.unicode() < 0x80) {
                cost += asciiLetterCost;
                continue;
            }
            if (brokenCost(place.c) > 0) {
                cost += brokenCost(place.c);
                continue;
            }
            const double own = eastAsianCharacterCost(place.c, place.before, script);
            cost += own + besideLatinCost(place) + besideCapitalsCost(text, i, own) + kanaPairCost(text, i);
        }
    });
    return cost;
}

} // namespace

LanguageHint::LanguageHint(QStringView ascii)
{
    constexpr double weight = 0.25; // a name or two of another language says little
    constexpr double most = 3;
    constexpr qsizetype mostWords = 200;
    QSet<QStringView> words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= ascii.size() && words.size() < mostWords; ++i) {
        if (i < ascii.size() && isAsciiLetter(ascii[i])) {
            if (begin < 0)
                begin = i;
            continue;
        }
        const auto isPartOfAddress = [](QChar c) { return c.isDigit() || isIn(u"@._:/\\-", c); };
        if (begin >= 0 && i - begin >= 3 && !(i < ascii.size() && isPartOfAddress(ascii[i]))
            && !(begin > 0 && isPartOfAddress(ascii[begin - 1])))
            words.insert(ascii.sliced(begin, i - begin));
        begin = -1;
    }
    if (words.isEmpty())
        return;
    std::array<double, latinLanguages> costs {};
    for (size_t language = 0; language < latinLanguages; ++language) {
        const LatinModel model(static_cast<Latin>(language));
        for (const QStringView word : words)
            costs[language] += model.costOf(word);
    }
    const double english = costs[static_cast<size_t>(Latin::English)]; // headers are English everywhere
    for (size_t language = 0; language < latinLanguages; ++language)
        m_bonus[language] = std::clamp(weight * (english - costs[language]), -most, most);
}

double costOf(QStringView text, Script script, const LanguageHint &hint)
{
    switch (script) {
    case Script::WesternLatin:
        return latinCost(text, western, hint);
    case Script::CentralLatin:
        return latinCost(text, central, hint);
    case Script::TurkishLatin:
        return latinCost(text, turkish, hint);
    case Script::BalticLatin:
        return latinCost(text, baltic, hint);
    case Script::VietnameseLatin:
        return latinCost(text, vietnamese, hint);
    case Script::Cyrillic:
        return alphabetCost(text, QChar::Script_Cyrillic, cyrillicLetterCost);
    case Script::Greek:
        return alphabetCost(text, QChar::Script_Greek, greekLetterCost) + 1.8;
    case Script::Hebrew:
        return alphabetCost(text, QChar::Script_Hebrew, hebrewLetterCost) + 2.5;
    case Script::Arabic:
        return alphabetCost(text, QChar::Script_Arabic, arabicLetterCost) + 2.5;
    case Script::Thai:
        return alphabetCost(text, QChar::Script_Thai, thaiLetterCost) + 3.5;
    case Script::Japanese:
    case Script::Korean:
    case Script::SimplifiedChinese:
    case Script::TraditionalChinese:
        return eastAsianCost(text, script);
    }
    Q_UNREACHABLE();
    return 0;
}

double costOfAny(QStringView text, const LanguageHint &hint)
{
    double best = 1e9;
    for (const Script script : { Script::WesternLatin, Script::CentralLatin, Script::TurkishLatin, Script::BalticLatin,
             Script::Cyrillic, Script::Greek, Script::Hebrew, Script::Arabic, Script::Thai, Script::Japanese,
             Script::Korean, Script::SimplifiedChinese, Script::TraditionalChinese })
        best = std::min(best, costOf(text, script, hint));
    return best;
}

} // namespace composer::plausibility
