#include "csv/textencoding.h"

#include "detection/mailencoding.h"
#include "detection/textplausibility.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace composer {

namespace {

using plausibility::LanguageHint;
using plausibility::Script;

constexpr qsizetype tellingBytes = 6000; // more text than this makes no guess better
constexpr qsizetype hintBytes = 4000;
constexpr qsizetype longCell = 200; // cut at blanks from here

/// What an encoding is judged by.
struct Evidence {
    QByteArray telling; ///< the cells with bytes above ASCII, each once, a newline between
    QString ascii; ///< some of the others
};

/// The words of a cell that are ASCII, beside one that is not: `Nagy` of `Nagy Őrs`.
QString plainWordsOf(QByteArrayView cell)
{
    QString words;
    for (qsizetype begin = 0; begin < cell.size();) {
        const qsizetype found = cell.indexOf(' ', begin);
        const qsizetype end = found < 0 ? cell.size() : found;
        const QByteArrayView word = cell.sliced(begin, end - begin);
        begin = end + 1;
        if (std::none_of(word.begin(), word.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; }))
            words += QString::fromLatin1(word) + u'\n';
    }
    return words;
}

/// Cuts at bytes that no encoding has inside a character: all of them stand below the digits but the semicolon, which
/// is nowhere the second half of one.
Evidence evidenceOf(QByteArrayView sample)
{
    Evidence evidence;
    QSet<QByteArrayView> seen;
    qsizetype begin = 0;
    bool hasHigh = false;
    for (qsizetype i = 0; i <= sample.size() && evidence.telling.size() < tellingBytes; ++i) {
        if (i < sample.size()) {
            const char c = sample[i];
            hasHigh |= static_cast<uchar>(c) >= 0x80;
            const bool isBorder = c == ',' || c == ';' || c == '\t' || c == '\n' || c == '\r' || c == '"'
                || (c == ' ' && i - begin > longCell);
            if (!isBorder)
                continue;
        }
        const QByteArrayView cell = sample.sliced(begin, i - begin);
        begin = i + 1;
        if (hasHigh) {
            if (!seen.contains(cell)) {
                seen.insert(cell);
                evidence.telling.append(cell.data(), std::min(cell.size(), tellingBytes));
                evidence.telling.append('\n');
                if (evidence.ascii.size() < hintBytes)
                    evidence.ascii += plainWordsOf(cell.first(std::min(cell.size(), longCell)));
            }
        } else if (evidence.ascii.size() < hintBytes) {
            evidence.ascii += QString::fromLatin1(cell.first(std::min(cell.size(), longCell))) + u'\n';
        }
        hasHigh = false;
    }
    return evidence;
}

/// Without the last line, which may be cut inside a character.
QByteArrayView wholeLines(QByteArrayView sample)
{
    return sample.first(std::max<qsizetype>({ 0, sample.lastIndexOf('\n'), sample.lastIndexOf('\r') }));
}

/// Places that are no UTF-8.
qint64 brokenUtf8(QByteArrayView sample, bool isComplete)
{
    auto decoder = TextDecoder::create("UTF-8");
    QByteArray out(TextDecoder::roomFor(sample.size()), Qt::Uninitialized);
    (void)decoder->decode(sample, out.data());
    if (isComplete)
        (void)decoder->finish(out.data());
    return decoder->invalidCount();
}

/// Emoji that a program wrote in two halves of three bytes each (CESU-8, older databases) are no UTF-8; without them
/// all of the sample is.
bool isUtf8InHalves(QByteArrayView sample, bool isComplete)
{
    QByteArray rest;
    bool hasHalves = false;
    for (qsizetype at = 0; at < sample.size(); ++at) {
        const auto isHalf = [&](qsizetype from, uchar first) {
            return from + 2 < sample.size() && static_cast<uchar>(sample[from]) == 0xed
                && static_cast<uchar>(sample[from + 1]) >= first && static_cast<uchar>(sample[from + 1]) < first + 16;
        };
        if (!isHalf(at, 0xa0) || !isHalf(at + 3, 0xb0)) {
            rest += sample[at];
            continue;
        }
        hasHalves = true;
        at += 5;
    }
    return hasHalves && brokenUtf8(rest, isComplete) == 0;
}

/// Zero bytes stand in every second place where ASCII is written in two bytes, those of the borders of cells among
/// them, and hardly ever in other text.
QByteArray utf16ByZeros(QByteArrayView sample)
{
    constexpr qsizetype fewest = 4;
    constexpr qsizetype fewer = 8; // so much fewer on the other side: some letters and emoji have a zero there
    const qsizetype size = std::min<qsizetype>(sample.size(), 4096) & ~qsizetype(1);
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    bool evenBorder = false;
    bool oddBorder = false;
    const auto isBorder = [](char c) { return c == '\t' || c == '\n' || c == ',' || c == ';'; };
    for (qsizetype i = 0; i < size; i += 2) {
        evenZeros += sample[i] == 0;
        oddZeros += sample[i + 1] == 0;
        evenBorder |= sample[i] == 0 && isBorder(sample[i + 1]);
        oddBorder |= sample[i + 1] == 0 && isBorder(sample[i]);
    }
    const qsizetype half = size / 2;
    if (oddBorder && oddZeros >= fewest && oddZeros * 25 > half && evenZeros * fewer < oddZeros)
        return "UTF-16LE";
    if (evenBorder && evenZeros >= fewest && evenZeros * 25 > half && oddZeros * fewer < evenZeros)
        return "UTF-16BE";
    return {};
}

struct Candidate {
    const char *name;
    Script script;
    double rarity; ///< the natural logarithm of how much rarer such files are, beside what the script says
};

// Each before those that read the same text and are rarer.
constexpr std::array candidates {
    Candidate { "Windows-1252", Script::WesternLatin, 0 },
    Candidate { "Shift_JIS", Script::Japanese, 0 },
    Candidate { "Windows-1250", Script::CentralLatin, 0 },
    Candidate { "Windows-1251", Script::Cyrillic, 0.3 },
    Candidate { "GB18030", Script::SimplifiedChinese, 0.3 },
    Candidate { "Big5", Script::TraditionalChinese, 0.8 },
    Candidate { "EUC-KR", Script::Korean, 0.5 },
    Candidate { "EUC-JP", Script::Japanese, 2 },
    Candidate { "Windows-1254", Script::TurkishLatin, 0 },
    Candidate { "KOI8-R", Script::Cyrillic, 2 },
    Candidate { "Windows-1253", Script::Greek, 0 },
    Candidate { "Windows-1255", Script::Hebrew, 0 },
    Candidate { "Windows-1256", Script::Arabic, 0 },
    Candidate { "Windows-1257", Script::BalticLatin, 0 },
    Candidate { "Windows-1258", Script::VietnameseLatin, 0 },
    Candidate { "Windows-874", Script::Thai, 0 },
    Candidate { "ISO-8859-2", Script::CentralLatin, 2.5 },
    Candidate { "IBM866", Script::Cyrillic, 4 },
    Candidate { "IBM850", Script::WesternLatin, 6 },
    Candidate { "IBM852", Script::CentralLatin, 6 },
    Candidate { "ISO-8859-15", Script::WesternLatin, 1.5 }, // where its own letters are: see hasLatin9Letters()
    Candidate { "Macintosh", Script::WesternLatin, 4 },
};
constexpr double utf8Rarity = -3;
constexpr double evidenceWeight = 0.65; // letters of one word are not independent of one another
constexpr double implausible = 5.5; // costs more per letter than any language does
constexpr qsizetype mostOthers = 3;
constexpr double leastConfidence = 0.3;
constexpr double mostConfidence = 0.99;

/// Whether a character of UTF-8 ends here: ü is two letters of Latin in a file of mixed encodings.
bool endsUtf8(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype back) { return at < back ? uchar(0) : static_cast<uchar>(bytes[at - back]); };
    const auto isTrail = [](uchar c) { return c >= 0x80 && c < 0xc0; };
    return isTrail(byte(0))
        && ((byte(1) >= 0xc2 && byte(1) < 0xe0) || (isTrail(byte(1)) && byte(2) >= 0xe0 && byte(2) < 0xf0));
}

/// A sign beside a number, a blank between them or not, and beside no letter.
bool isMoneyAt(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype place) { return place >= 0 && place < bytes.size() ? bytes[place] : '\n'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isFree = [&](char c) { return c == ' ' || c == '\n' || isDigit(c); };
    const bool isBehind = isDigit(byte(at - 1)) || (byte(at - 1) == ' ' && isDigit(byte(at - 2)));
    const bool isBefore = isDigit(byte(at + 1)) || (byte(at + 1) == ' ' && isDigit(byte(at + 2)));
    return (isBehind || isBefore) && isFree(byte(at - 1)) && isFree(byte(at + 1));
}

/// ISO-8859-15 has Œ, œ, Š, š, ž and Ÿ where Windows-1252 has fractions and marks: inside a word those are letters.
/// `isSure`: a letter of ASCII comes next, and no other script is meant.
bool hasLatin9Letters(QByteArrayView bytes, bool isSure = false)
{
    const auto isLetter
        = [isSure](uchar c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (!isSure && c >= 0xc0); };
    for (qsizetype at = 0; at + 1 < bytes.size(); ++at) {
        const auto c = static_cast<uchar>(bytes[at]);
        const bool isSign = c == 0xbc || c == 0xbd || c == 0xbe || c == 0xa6 || c == 0xa8 || c == 0xb8;
        const auto before = at > 0 ? static_cast<uchar>(bytes[at - 1]) : uchar(' ');
        // the currency sign that nobody writes is €
        if (c == 0xa4 && !isSure && isMoneyAt(bytes, at))
            return true;
        if (isSign && isLetter(static_cast<uchar>(bytes[at + 1])) && !(before >= '0' && before <= '9')
            && !endsUtf8(bytes, at))
            return true;
    }
    return false;
}

/// One way to read the bytes, with what it gives.
struct Reading {
    QByteArray name;
    QString text;
    double cost = 0;
};

/// The bytes of a character of UTF-8 that the end of the file has cut; 0 = none, or something before it is no UTF-8.
qsizetype cutUtf8(QByteArrayView sample)
{
    for (qsizetype size = 1; size <= std::min<qsizetype>(sample.size(), 3); ++size) {
        const auto c = static_cast<uchar>(sample[sample.size() - size]);
        if (c < 0x80)
            return 0;
        if (c >= 0xc0) // the first byte of a character
            return brokenUtf8(sample, true) == 1 && brokenUtf8(sample, false) == 0 ? size : 0;
    }
    return 0;
}

/// What a file that ends inside a character costs instead of bytes that are no text: few do, and the more of the
/// character is there, the likelier it is one. Ã and Â end no word, é does.
double costOfCut(QByteArrayView sample, qsizetype cutBytes)
{
    const auto first = static_cast<uchar>(sample[sample.size() - cutBytes]);
    return cutBytes > 1 || first == 0xc2 || first == 0xc3 ? 8 : 15;
}

/// The likeliest first. `cutCost`: of the character that the end of the file has cut, everything before being UTF-8;
/// 0 = none.
QList<Reading> readingsOf(const Evidence &evidence, double cutCost)
{
    constexpr double brokenByteCost = 25; // of U+FFFD, see signcost.cpp
    const LanguageHint hint(evidence.ascii);
    QList<Reading> readings;
    const QString asUtf8 = QString::fromUtf8(evidence.telling);
    const qsizetype broken = asUtf8.count(QChar::ReplacementCharacter);
    if (cutCost > 0 || broken * 4 < asUtf8.size()) {
        const double cost = plausibility::costOfAny(asUtf8, hint) + utf8Rarity;
        readings.append({ "UTF-8", asUtf8, cutCost > 0 ? cost - brokenByteCost * double(broken) + cutCost : cost });
    }
    const bool mayBeLatin9 = hasLatin9Letters(evidence.telling);
    for (const Candidate &candidate : candidates) {
        if (!mayBeLatin9 && qstrcmp(candidate.name, "ISO-8859-15") == 0)
            continue;
        const QString text = decodedWhole(candidate.name, evidence.telling);
        if (!text.isEmpty())
            readings.append(
                { candidate.name, text, plausibility::costOf(text, candidate.script, hint) + candidate.rarity });
    }
    std::stable_sort(
        readings.begin(), readings.end(), [](const Reading &a, const Reading &b) { return a.cost < b.cost; });
    return readings;
}

qsizetype highBytes(QByteArrayView bytes)
{
    return std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; });
}

/// Bytes of the words that hold bytes above ASCII.
qsizetype tellingLetters(QByteArrayView bytes)
{
    qsizetype letters = 0;
    qsizetype run = 0;
    bool isTelling = false;
    for (const char c : bytes) {
        const bool isHigh = static_cast<uchar>(c) >= 0x80;
        if (isHigh || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            ++run;
            isTelling |= isHigh;
            continue;
        }
        letters += isTelling ? run : 0;
        run = 0;
        isTelling = false;
    }
    return letters;
}

/// Those that the bytes are good for.
qsizetype lettersAboveAscii(const QString &text)
{
    return std::count_if(text.begin(), text.end(),
        [](QChar c) { return c.unicode() >= 0x80 && c != QChar::ReplacementCharacter && !c.isLowSurrogate(); });
}

/// Whether every East Asian character of a text is one alone that touches a Latin letter: STRA余 may be STRAßE, though
/// PDF版 is none.
bool isLoneBesideLatin(QStringView text)
{
    bool hasAny = false;
    const auto isEastAsian = [](QChar c) { return c.unicode() >= 0x2e80 && c.unicode() < 0xfb00; };
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isEastAsian(text[at]))
            continue;
        hasAny = true;
        const QChar before = at > 0 ? text[at - 1] : QChar();
        const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
        if (before.unicode() >= 0x80 || after.unicode() >= 0x80 || !(isLetter(before) || isLetter(after)))
            return false;
    }
    return hasAny;
}

EncodingGuess likeliest(const QList<Reading> &readings, const Evidence &evidence)
{
    if (readings.isEmpty()) // a build that knows no other encoding
        return { "UTF-8", leastConfidence };
    const Reading &best = readings.first();
    double others = 0;
    QStringList texts;
    EncodingGuess guess { best.name, 1 };
    for (const Reading &other : readings) {
        if (other.text == best.text)
            continue;
        others += std::exp(evidenceWeight * (best.cost - other.cost));
        if (texts.contains(other.text))
            continue;
        texts.append(other.text);
        if (guess.rival.isEmpty())
            guess.rival = other.name;
        else if (guess.others.size() < mostOthers)
            guess.others.append(other.name);
    }
    guess.confidence = std::clamp(1 / (1 + others), leastConfidence, mostConfidence);
    // A few bad bytes among good UTF-8 are no doubt about the rest: they are named.
    const bool isBrokenUtf8 = best.name == "UTF-8" && guess.confidence > 0.9
        && best.text.count(QChar::ReplacementCharacter) * 2 <= lettersAboveAscii(best.text);
    if (isBrokenUtf8)
        return guess;
    if (best.text.contains(QChar::ReplacementCharacter) || isLoneBesideLatin(best.text)
        || best.cost > implausible * double(tellingLetters(evidence.telling) + 1))
        guess.confidence = std::min(guess.confidence, 0.6);
    return guess;
}

/// The cells above ASCII, by whether they are UTF-8 without fault.
struct Utf8Cells {
    qsizetype good = 0;
    qsizetype broken = 0;
    qsizetype goodBytes = 0; ///< above ASCII
    qsizetype longest = 0; ///< bytes above ASCII of one good cell
};

Utf8Cells utf8CellsIn(QByteArrayView telling)
{
    Utf8Cells cells;
    for (qsizetype begin = 0; begin < telling.size();) {
        const qsizetype found = telling.indexOf('\n', begin);
        const qsizetype end = found < 0 ? telling.size() : found;
        const QByteArrayView cell = telling.sliced(begin, end - begin);
        begin = end + 1;
        const qsizetype high = highBytes(cell);
        if (!cell.isValidUtf8()) {
            ++cells.broken;
            continue;
        }
        ++cells.good;
        cells.goodBytes += high;
        cells.longest = std::max(cells.longest, high);
    }
    return cells;
}

/// Whether bytes that are UTF-8 without fault are something else all the same: only where many letters speak for it.
bool isOverwhelming(const QList<Reading> &readings, const Evidence &evidence)
{
    constexpr qsizetype enoughBytes = 6;
    constexpr double enoughCost = 12; // e¹² times as likely
    const auto utf8 = std::find_if(
        readings.begin(), readings.end(), [](const Reading &reading) { return reading.name == "UTF-8"; });
    return highBytes(evidence.telling) >= enoughBytes && utf8 != readings.end()
        && utf8->cost - readings.first().cost > enoughCost;
}

} // namespace

EncodingGuess detectEncoding(QByteArrayView sample, bool isComplete)
{
    if (sample.startsWith("\xef\xbb\xbf"))
        return { "UTF-8", brokenUtf8(sample, isComplete) == 0 ? 1.0 : 0.7, true, false };
    if (sample.startsWith("\xff\xfe"))
        return { "UTF-16LE", 1, true, false };
    if (sample.startsWith("\xfe\xff"))
        return { "UTF-16BE", 1, true, false };
    if (const QByteArray name = utf16ByZeros(sample); !name.isEmpty())
        return { name, 0.95 };
    const bool isSevenBit
        = std::none_of(sample.begin(), sample.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; });
    if (isSevenBit) {
        if (const auto ofMail = mailEncoding(sample, isComplete ? sample : wholeLines(sample)))
            return *ofMail;
    }
    if (isSevenBit)
        return { "UTF-8", isComplete ? 1.0 : 0.9, false, true };
    Evidence evidence = evidenceOf(isComplete ? sample : wholeLines(sample));
    if (evidence.telling.isEmpty())
        evidence = evidenceOf(sample);
    constexpr qsizetype fewestUtf8 = 3; // a whole character and the beginning of one
    constexpr qsizetype surelyUtf8 = 12; // so many bytes are no UTF-8 by chance
    // a file that was cut off inside a character is UTF-8 all the same, once there is a whole one before
    const bool isCutOff = isComplete && highBytes(evidence.telling) >= fewestUtf8 && brokenUtf8(sample, false) == 0;
    const bool isValidUtf8 = isCutOff || brokenUtf8(sample, isComplete) == 0;
    if (isValidUtf8 && highBytes(evidence.telling) >= surelyUtf8)
        return { "UTF-8", 1 };
    if (!isValidUtf8 && isUtf8InHalves(sample, isComplete))
        return { "UTF-8", 0.9 };
    const qsizetype cutBytes = isComplete ? cutUtf8(sample) : 0;
    const QList<Reading> readings = readingsOf(evidence, cutBytes > 0 ? costOfCut(sample, cutBytes) : 0);
    if (isValidUtf8 && !isOverwhelming(readings, evidence))
        return { "UTF-8", 0.97 };
    // One foreign row among good ones: the rest is UTF-8, and what is broken is said.
    constexpr qsizetype telling = 6; // bytes of one cell
    const Utf8Cells cells = utf8CellsIn(evidence.telling);
    if (cells.goodBytes >= surelyUtf8 && cells.longest >= telling && cells.good >= cells.broken)
        return { "UTF-8", 0.95 };
    EncodingGuess guess = likeliest(readings, evidence);
    if (cutBytes > 0 && guess.name == "UTF-8")
        return { "UTF-8", 0.9 };
    // … and one good row among foreign ones is a question.
    if (cells.longest >= surelyUtf8 && guess.name != "UTF-8") {
        if (!guess.rival.isEmpty() && guess.rival != "UTF-8")
            guess.others.prepend(guess.rival);
        guess.others.removeAll("UTF-8");
        guess.rival = "UTF-8";
        guess.confidence = std::min(guess.confidence, 0.6);
    }
    // Those that have the same fractions and marks in these places.
    static const QByteArrayList alike { "Windows-1252", "Windows-1254", "Windows-1255", "Windows-1256",
        "Windows-1258" };
    if (alike.contains(guess.name) && hasLatin9Letters(evidence.telling, guess.name != alike.first())
        && supportedEncodings().contains("ISO-8859-15")) {
        guess.rival = std::exchange(guess.name, "ISO-8859-15");
        guess.confidence = std::max(guess.confidence, 0.85);
    }
    return guess;
}

} // namespace composer
