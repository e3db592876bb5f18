#include "detection/eastasiancost.h"

#include "csv/textencoding.h"
#include "detection/commoncharacters.h"

#include <cmath>
#include <vector>

namespace composer::plausibility {

namespace {

/// The characters of a national standard with what each costs: the common ones by rank, the others by its levels (the
/// first holds what people use, the second the rare ones). Where levels overlap, the later one counts.
class CharacterCosts
{
public:
    struct Level {
        int firstLead;
        int lastLead;
        int firstTrail;
        double cost;
    };

    CharacterCosts(QStringView common, const char *encoding, std::initializer_list<Level> levels, double other)
        : m_costs(65536, static_cast<float>(other))
    {
        for (const Level &level : levels) {
            QByteArray bytes;
            for (int lead = level.firstLead; lead <= level.lastLead; ++lead) {
                for (int trail = level.firstTrail; trail <= 0xfe; ++trail) {
                    bytes += static_cast<char>(lead);
                    bytes += static_cast<char>(trail);
                    bytes += '\n'; // a broken pair must not take the next one along
                }
            }
            for (const QChar c : decodedWhole(encoding, bytes)) {
                if (c.unicode() >= 0x3400 && c != QChar::ReplacementCharacter)
                    m_costs[c.unicode()] = static_cast<float>(level.cost);
            }
        }
        for (qsizetype rank = 0; rank < common.size(); ++rank) // Zipf's law
            m_costs[common[rank].unicode()] = static_cast<float>(std::log(double(rank + 30)) + 1.4);
    }
    [[nodiscard]] double of(QChar c) const { return m_costs[c.unicode()]; }

private:
    std::vector<float> m_costs;
};

const CharacterCosts &costsOf(Script script)
{
    switch (script) {
    case Script::Japanese: {
        static const CharacterCosts costs(
            commonKanji(), "EUC-JP", { { 0xd0, 0xf4, 0xa1, 12 }, { 0xb0, 0xcf, 0xa1, 9.8 } }, 14);
        return costs;
    }
    case Script::Korean: {
        static const CharacterCosts costs(commonHangul(), "EUC-KR",
            { { 0x81, 0xc6, 0x41, 13 }, { 0xca, 0xfd, 0xa1, 13.5 }, { 0xb0, 0xc8, 0xa1, 10.2 } }, 14);
        return costs;
    }
    case Script::SimplifiedChinese: {
        static const CharacterCosts costs(commonSimplified(), "GB18030",
            { { 0x81, 0xfe, 0x40, 14 }, { 0xd8, 0xf7, 0xa1, 12 }, { 0xb0, 0xd7, 0xa1, 9.8 } }, 16);
        return costs;
    }
    default: {
        static const CharacterCosts costs(
            commonTraditional(), "Big5", { { 0xc9, 0xf9, 0x40, 12 }, { 0xa4, 0xc6, 0x40, 9.8 } }, 15);
        return costs;
    }
    }
}

constexpr double kanaCost = 4.6;
constexpr double halfKanaBeginCost = 7;

bool isHalfKana(QChar c)
{
    return c.unicode() >= 0xff61 && c.unicode() <= 0xff9f;
}

} // namespace

double eastAsianCharacterCost(QChar c, QChar before, Script script)
{
    const char16_t code = c.unicode();
    if (code >= 0x3041 && code <= 0x30ff) // kana
        return script == Script::Japanese ? kanaCost : script == Script::TraditionalChinese ? 13 : 11;
    if (isHalfKana(c)) {
        if (script != Script::Japanese)
            return 13;
        // the marks ﾞ and ﾟ change the letter before them
        if (code == 0xff9e)
            return before >= QChar(0xff76) && before <= QChar(0xff8e) ? 3 : 10;
        if (code == 0xff9f)
            return before >= QChar(0xff8a) && before <= QChar(0xff8e) ? 4 : 11;
        return isHalfKana(before) ? 4.2 : halfKanaBeginCost;
    }
    if (code >= 0x4e00 && code <= 0x9fff)
        return costsOf(script).of(c) + (script == Script::Japanese ? 0.5 : 0);
    if (code >= 0xac00 && code <= 0xd7a3)
        return script == Script::Korean ? costsOf(script).of(c) : 15;
    if ((code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff60)) // punctuation, wide forms
        return script == Script::Korean ? 7 : 5.5;
    if (QStringView(u"·•…—’“”‘※→●○◎★☆■□").contains(c))
        return 7;
    if ((code >= 0x2460 && code <= 0x24ff) || (code >= 0x3200 && code <= 0x33ff)) // ① ㈱
        return 8.5;
    if (code >= 0xe000 && code <= 0xf8ff) // private use
        return 17;
    return code >= 0x2500 && code < 0x2600 ? 13 : 11;
}

} // namespace composer::plausibility
