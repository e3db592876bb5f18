#include "csv/textplausibility.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace composer::plausibility {

namespace {

// The most common characters of each language, and those of names, addresses and business.
constexpr QStringView commonSimplified =
    u"的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道"
    u"行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意"
    u"无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什"
    u"二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义"
    u"各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金"
    u"指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求"
    u"据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔请周客户限股份邮箱姓备注城额价参春季"
    u"签订尽快联贸易技食厂州深圳杭李刘陈杨赵黄吴秀英芳静磊华丽志";
constexpr QStringView commonTraditional =
    u"的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道"
    u"行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日者意無"
    u"力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二"
    u"等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各"
    u"入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指"
    u"克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據"
    u"程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運筆請週客戶限股份郵姓備註城額價參春季約簽"
    u"訂盡快聯絡貿易技食廠台灣雄桃園竹陳林黃吳劉蔡楊淑芬華怡君俊傑雅婷麗娟";
constexpr QStringView commonHangul =
    u"이다의는에을를가은한고로하지도서기자사인대해어리시나아정일부수스그전보주상만원장제있과와으것여했성구조등"
    u"년관선신연동들미경안비공위방세중용오할소면라거영게물무적계회실발화마우모며된학국당건교강유치통러간내합니"
    u"습요식금액메름울산역품데견음빨락봄참석없체결약출판박최윤임철희민준훈현빈광천";
constexpr QStringView commonKanji =
    u"日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場"
    u"金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性"
    u"的要用制治度務強気小七成期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心"
    u"界支第産結百派点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画海参売利組知案道信策"
    u"集在件団別物側任引使求所次水半品昨論計死官増係感特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減"
    u"台広容必応演電歳住争談能無再位置企真流格有疑口過局少放税検藤状常校料沢裁姉株限番号郵便町様御担署課佐鈴木"
    u"髙橋渡辺伊林太郎花健美咲翔陽樹送付希望催請絡積";

class CharacterSet
{
public:
    explicit CharacterSet(QStringView characters) : m_has(65536)
    {
        for (const QChar c : characters)
            m_has[c.unicode()] = true;
    }
    [[nodiscard]] bool has(char16_t c) const { return m_has[c]; }

private:
    std::vector<bool> m_has;
};

/// A character and its neighbours; a blank beyond the ends.
struct Place {
    QChar c;
    QChar before;
    QChar after;
    [[nodiscard]] bool inWord() const { return before.isLetter() || after.isLetter(); }
    [[nodiscard]] bool hasAsciiLetterBeside() const
    {
        const auto isAsciiLetter = [](QChar x) { return x.unicode() < 0x80 && x.isLetter(); };
        return isAsciiLetter(before) || isAsciiLetter(after);
    }
};

/// The average of `judge` over the characters above ASCII; 0 when there are none.
template<typename Judge>
double averageOver(QStringView text, Judge judge)
{
    double sum = 0;
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80)
            continue;
        ++count;
        const bool isControl = text[i].unicode() < 0xa0 || text[i] == QChar::ReplacementCharacter;
        sum += isControl ? -4
                         : judge(Place { text[i], i > 0 ? text[i - 1] : QChar(u' '), i + 1 < text.size() ? text[i + 1] : QChar(u' ') });
    }
    return count ? sum / count : 0;
}

double caseDoubt(const Place &place)
{
    if (place.c.isUpper() && place.before.isLower())
        return 2; // nobody writes "gArcia"
    return place.c.isLower() && place.before.isUpper() && place.after.isUpper() ? 1.5 : 0;
}

bool isIn(QStringView characters, QChar c)
{
    return characters.contains(c);
}

double signInLatin(const Place &place)
{
    const QChar c = place.c;
    if (c == u'’')
        return 0.2;
    if (place.before.isLetter() && place.after.isLetter())
        return -2;
    if (isIn(u"«»“”„‚‘–—…€°ºª§·¿¡®©™•\u00a0", c)) {
        double score = 0.15;
        if (isIn(u"¿¡", c) && place.before.isLetter())
            score -= 2;
        if (isIn(u"¿¡“«„", c) && place.after == u' ')
            score -= 0.3;
        if (isIn(u"€°ºª§®©™•", c) && place.before.isLetter())
            score -= 0.7;
        return score;
    }
    return place.inWord() ? -1.5 : -0.6;
}

/// Accented letters that do stand side by side in Western languages.
bool isUsualPair(QChar before, QChar c)
{
    static constexpr std::array<QStringView, 8> pairs { u"çã", u"çõ", u"öß", u"üß", u"äß", u"éê", u"ée", u"ïé" };
    const std::array<QChar, 2> pair { before.toLower(), c.toLower() };
    return std::find(pairs.begin(), pairs.end(), QStringView(pair.data(), 2)) != pairs.end();
}

double latinInAlphabet(QStringView text, QStringView alphabet)
{
    const bool pairsAreUsual = isIn(alphabet, u'č') || isIn(alphabet, u'ř') || isIn(alphabet, u'ž');
    return averageOver(text, [&](const Place &place) {
        const QChar c = place.c;
        if (!c.isLetter() || isIn(u"ªº", c))
            return signInLatin(place);
        double score = (isIn(alphabet, c.toLower()) || isIn(alphabet, c) ? 1 : -1.5) - caseDoubt(place);
        if (c.toLower() == u'ñ' && !isIn(u"aeiouáéíóúü", place.after.toLower()))
            score -= 1.2;
        if (!pairsAreUsual && place.before.unicode() >= 0x80 && place.before.isLetter() && !isUsualPair(place.before, c))
            score -= 0.7;
        return score;
    });
}

double latin(QStringView text, std::span<const QStringView> alphabets)
{
    double best = -9;
    for (const QStringView alphabet : alphabets)
        best = std::max(best, latinInAlphabet(text, alphabet));
    return best;
}

constexpr std::array<QStringView, 10> westernAlphabets { u"áéíóúüñ", u"áâãàçéêíóôõúü", u"àâäçéèêëîïôöùûüœæÿ", u"äöüß",
    u"àèéìíîòóùú", u"éëïóöüáè", u"åäöé", u"æøåé", u"áðéíóúýþæö", u"àçéèíïóòúü" };
constexpr std::array<QStringView, 6> centralAlphabets { u"ąćęłńóśźż", u"áčďéěíňóřšťúůýž", u"áäčďéíĺľňóôŕšťúýž", u"áéíóöőúüű",
    u"ăâîşţșț", u"čćđšž" };
constexpr std::array<QStringView, 1> turkishAlphabets { u"çğıöşüİâ" };
constexpr std::array<QStringView, 3> balticAlphabets { u"ąčęėįšųūž", u"āčēģīķļņšūž", u"äõöüšž" };
constexpr std::array<QStringView, 1> vietnameseAlphabets { u"ăâđêôơưàáèéìíòóùúý" };

/// Letters rare in the West and everyday in the middle of Europe: tells apart what the accents do not.
double centralEuropeanLetters(QStringView text)
{
    int letters = 0;
    int typical = 0;
    for (const QChar c : text) {
        const char16_t lower = c.toLower().unicode();
        if (lower < u'a' || lower > u'z')
            continue;
        ++letters;
        typical += isIn(u"wkzyj", QChar(lower));
    }
    if (letters == 0)
        return 0;
    const double share = double(typical) / letters;
    return std::clamp(12 * (share - 0.09), -1.2, 1.2) * std::min(1.0, letters / 20.0);
}

double cyrillic(QStringView text)
{
    constexpr QStringView byFrequency = u"оеаинтсрвлкмдпуяызьбгчйхжшюцщэфъё";
    return averageOver(text, [&](const Place &place) {
        const QChar c = place.c;
        if (c.script() != QChar::Script_Cyrillic)
            return isIn(u"№«»–—…", c) ? 0.1 : -1.5;
        const qsizetype rank = byFrequency.indexOf(c.toLower());
        double score = rank >= 0 ? 1 - double(rank) / double(byFrequency.size()) : -1;
        score -= caseDoubt(place);
        if (place.hasAsciiLetterBeside())
            score -= 3;
        if (!place.inWord())
            score -= 0.7;
        return score;
    });
}

double lettersOf(QStringView text, QChar::Script script)
{
    return averageOver(text, [script](const Place &place) {
        if (place.c.script() != script)
            return isIn(u"«»–—…", place.c) ? 0.1 : -1.5;
        double score = 0.75 - caseDoubt(place);
        if (place.hasAsciiLetterBeside())
            score -= 3;
        if (!place.inWord())
            score -= 0.7;
        return score;
    });
}

double eastAsian(QStringView text, const CharacterSet &common, Script script)
{
    return averageOver(text, [&](const Place &place) {
        const char16_t c = place.c.unicode();
        if (c >= 0x3040 && c <= 0x30ff) // kana
            return script == Script::Japanese ? 1.0 : -0.3;
        if (c >= 0xff61 && c <= 0xff9f) // half-width kana
            return -0.3;
        if (c >= 0x4e00 && c <= 0x9fff) // ideographs
            return common.has(c) ? 1.0 : script == Script::Korean ? -0.2 : -0.15;
        if (c >= 0xac00 && c <= 0xd7a3) // hangul
            return script == Script::Korean ? (common.has(c) ? 1.0 : 0.0) : -0.5;
        if ((c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff60)) // punctuation, wide forms
            return 0.4;
        return c >= 0xe000 && c <= 0xf8ff ? -2.0 : -0.5;
    });
}

} // namespace

double of(QStringView text, Script script)
{
    switch (script) {
    case Script::WesternLatin:
        return latin(text, westernAlphabets);
    case Script::CentralLatin:
        return latin(text, centralAlphabets) + 0.35 * (centralEuropeanLetters(text) - 0.3);
    case Script::TurkishLatin:
        return latin(text, turkishAlphabets) - 0.1;
    case Script::BalticLatin:
        return latin(text, balticAlphabets) - 0.28;
    case Script::VietnameseLatin:
        return latin(text, vietnameseAlphabets) - 0.5;
    case Script::Cyrillic:
        return cyrillic(text);
    case Script::Greek:
        // Without an accent and a capital it is Hebrew, which has the bytes of small Greek letters.
        return lettersOf(text, QChar::Script_Greek)
            - (std::any_of(text.begin(), text.end(), [](QChar c) { return isIn(u"άέήίόύώ", c) || (c.isUpper() && c.unicode() > 0x370); })
                    ? 0.1
                    : 0.3);
    case Script::Hebrew:
        return lettersOf(text, QChar::Script_Hebrew) - 0.1;
    case Script::Arabic:
        return lettersOf(text, QChar::Script_Arabic) - 0.1;
    case Script::Thai:
        return lettersOf(text, QChar::Script_Thai) - 0.1;
    case Script::Japanese: {
        static const CharacterSet kanji(commonKanji);
        return eastAsian(text, kanji, script);
    }
    case Script::Korean: {
        static const CharacterSet hangul(commonHangul);
        return eastAsian(text, hangul, script);
    }
    case Script::SimplifiedChinese: {
        static const CharacterSet simplified(commonSimplified);
        return eastAsian(text, simplified, script);
    }
    case Script::TraditionalChinese: {
        static const CharacterSet traditional(commonTraditional);
        return eastAsian(text, traditional, script);
    }
    }
    Q_UNREACHABLE();
    return 0;
}

} // namespace composer::plausibility
