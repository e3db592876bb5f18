#include "csv/textencoding.h"

#include <QSet>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>

namespace composer {

namespace {

bool isCellBorder(char c)
{
    return c == ',' || c == ';' || c == '\t' || c == '|' || c == '\n' || c == '\r' || c == '"';
}

/// The cells that hold bytes above ASCII, each once, a newline between: what an encoding is judged by.
QByteArray tellingCells(QByteArrayView sample, qsizetype &distinct)
{
    QSet<QByteArrayView> seen;
    QByteArray telling;
    qsizetype begin = 0;
    bool hasHigh = false;
    for (qsizetype i = 0; i <= sample.size() && telling.size() < 65536; ++i) {
        if (i < sample.size() && !isCellBorder(sample[i])) {
            hasHigh |= static_cast<uchar>(sample[i]) >= 0x80;
            continue;
        }
        if (hasHigh) {
            const QByteArrayView cell = sample.sliced(begin, i - begin);
            if (!seen.contains(cell)) {
                seen.insert(cell);
                telling.append(cell.data(), cell.size());
                telling.append('\n');
            }
        }
        begin = i + 1;
        hasHigh = false;
    }
    distinct = seen.size();
    return telling;
}

/// The same without cutting at bytes that may be the second half of a character.
QByteArray tellingLines(QByteArrayView sample)
{
    QByteArray telling;
    qsizetype begin = 0;
    bool hasHigh = false;
    for (qsizetype i = 0; i < sample.size() && telling.size() < 65536; ++i) {
        if (sample[i] != '\n' && sample[i] != '\r') {
            hasHigh |= static_cast<uchar>(sample[i]) >= 0x80;
            continue;
        }
        if (hasHigh)
            telling.append(sample.data() + begin, i - begin + 1);
        begin = i + 1;
        hasHigh = false;
    }
    if (hasHigh && telling.size() < 65536)
        telling.append(sample.data() + begin, sample.size() - begin);
    return telling;
}

bool isValidUtf8(QByteArrayView sample, bool isComplete, bool &isAscii)
{
    isAscii = std::none_of(sample.begin(), sample.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; });
    if (isAscii)
        return true;
    auto decoder = TextDecoder::create("UTF-8");
    QByteArray out(TextDecoder::roomFor(sample.size()), Qt::Uninitialized);
    (void)decoder->decode(sample, out.data());
    if (isComplete)
        (void)decoder->finish(out.data());
    return decoder->invalidCount() == 0;
}

QByteArray utf16ByZeros(QByteArrayView sample)
{
    const qsizetype size = std::min<qsizetype>(sample.size(), 4096) & ~qsizetype(1);
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        evenZeros += sample[i] == 0;
        oddZeros += sample[i + 1] == 0;
    }
    const qsizetype half = size / 2;
    if (half < 4)
        return {};
    if (oddZeros * 10 > half * 4 && evenZeros * 50 < half)
        return "UTF-16LE";
    if (evenZeros * 10 > half * 4 && oddZeros * 50 < half)
        return "UTF-16BE";
    return {};
}

/// How a multi-byte reading looks: pairs, how many are everyday characters, how many are kana; -1 pairs = impossible.
struct ScriptTally {
    int pairs = 0;
    int common = 0;
    int kana = 0;
    int halfWidthKana = 0;
    [[nodiscard]] double commonShare() const { return pairs > 0 ? double(common) / pairs : 0; }
    [[nodiscard]] double kanaShare() const { return pairs > 0 ? double(kana) / pairs : 0; }
};

ScriptTally tallyShiftJis(QByteArrayView text)
{
    ScriptTally tally;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<uchar>(text[i]);
        if (lead < 0x80)
            continue;
        if (lead >= 0xa1 && lead <= 0xdf) {
            ++tally.halfWidthKana;
            continue;
        }
        const auto second = i + 1 < text.size() ? static_cast<uchar>(text[i + 1]) : uchar(0);
        if (lead == 0x80 || lead == 0xa0 || lead > 0xfc || (lead >= 0xf0 && lead <= 0xf9) || second < 0x40
            || second == 0x7f || second > 0xfc)
            return { -1 };
        ++i;
        ++tally.pairs;
        const bool kana = (lead == 0x82 && second >= 0x9f) || (lead == 0x83 && second <= 0x96);
        tally.kana += kana;
        tally.common += kana || lead == 0x81 || lead == 0x82 || lead == 0x87 || (lead >= 0x88 && lead <= 0x98);
    }
    return tally;
}

/// EUC-JP, EUC-KR, GB2312 share one shape; `common` are the lead bytes of everyday characters.
ScriptTally tallyEuc(QByteArrayView text, uchar commonFrom, uchar commonTo, uchar kanaFrom, uchar kanaTo, bool japanese)
{
    ScriptTally tally;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<uchar>(text[i]);
        if (lead < 0x80)
            continue;
        const auto second = i + 1 < text.size() ? static_cast<uchar>(text[i + 1]) : uchar(0);
        if (japanese && lead == 0x8e && second >= 0xa1 && second <= 0xdf) {
            ++tally.halfWidthKana;
            ++i;
            continue;
        }
        if (japanese && lead == 0x8f && i + 2 < text.size()) {
            i += 2;
            ++tally.pairs;
            continue;
        }
        if (lead < 0xa1 || lead == 0xff || second < 0xa1 || second == 0xff)
            return { -1 };
        ++i;
        ++tally.pairs;
        const bool kana = lead >= kanaFrom && lead <= kanaTo;
        tally.kana += kana;
        tally.common += kana || (lead >= commonFrom && lead <= commonTo) || lead == 0xa1 || lead == 0xa3;
    }
    return tally;
}

ScriptTally tallyBig5(QByteArrayView text)
{
    ScriptTally tally;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<uchar>(text[i]);
        if (lead < 0x80)
            continue;
        const auto second = i + 1 < text.size() ? static_cast<uchar>(text[i + 1]) : uchar(0);
        const bool secondFits = (second >= 0x40 && second <= 0x7e) || (second >= 0xa1 && second <= 0xfe);
        if (lead < 0xa1 || lead > 0xf9 || !secondFits)
            return { -1 };
        ++i;
        ++tally.pairs;
        tally.common += lead >= 0xa1 && lead <= 0xc6;
    }
    return tally;
}

QByteArray askUchardet(QByteArrayView text)
{
    const uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, text.data(), static_cast<size_t>(text.size()));
    uchardet_data_end(detector);
    const QByteArray name = QByteArray(uchardet_get_charset(detector)).toUpper();
    uchardet_delete(detector);
    return name;
}

/// The East Asian encoding the text is surely in; empty when none fits well.
EncodingGuess guessEastAsian(QByteArrayView text, const QByteArray &opinion)
{
    struct Candidate {
        QByteArray name;
        double score = 0;
    };
    QList<Candidate> candidates;
    const auto consider = [&](const char *name, const ScriptTally &tally, double extra, std::initializer_list<const char *> agrees) {
        if (tally.pairs <= 0 || tally.commonShare() < 0.6)
            return;
        double score = tally.commonShare() + extra;
        for (const char *agreed : agrees) {
            if (opinion == agreed)
                score += 0.4;
        }
        candidates.append({ name, score });
    };
    const ScriptTally shiftJis = tallyShiftJis(text);
    const double halfWidthShare
        = shiftJis.pairs > 0 ? double(shiftJis.halfWidthKana) / (shiftJis.pairs + shiftJis.halfWidthKana) : 0;
    consider("Shift_JIS", shiftJis, shiftJis.kanaShare() - halfWidthShare, { "SHIFT_JIS", "CP932" });
    const ScriptTally eucJp = tallyEuc(text, 0xb0, 0xcf, 0xa4, 0xa5, true);
    consider("EUC-JP", eucJp, eucJp.kanaShare(), { "EUC-JP" });
    const ScriptTally eucKr = tallyEuc(text, 0xb0, 0xc8, 0xff, 0x00, false);
    consider("EUC-KR", eucKr, eucKr.commonShare() > 0.95 ? 0.15 : 0, { "EUC-KR", "UHC" });
    const ScriptTally gb = tallyEuc(text, 0xb0, 0xd7, 0xff, 0x00, false);
    consider("GB18030", gb, 0, { "GB18030", "GB2312", "GBK" });
    consider("Big5", tallyBig5(text), 0, { "BIG5" });
    if (candidates.isEmpty())
        return { {}, 0 };
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    const double margin = candidates[0].score - (candidates.size() > 1 ? candidates[1].score : 0.5);
    return { candidates[0].name, std::clamp(0.6 + margin, 0.5, 0.98) };
}

/// Letters of Spanish, German, French and Portuguese, and the punctuation Office puts in.
bool isWesternByte(uchar byte)
{
    static constexpr std::array<uchar, 78> western { 0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97,
        0x99, 0x9c, 0x8c, 0xa0, 0xa1, 0xa9, 0xaa, 0xab, 0xae, 0xb0, 0xb2, 0xb4, 0xb7, 0xba, 0xbb, 0xbf, 0xc0, 0xc1, 0xc2,
        0xc4, 0xc7, 0xc8, 0xc9, 0xca, 0xcd, 0xce, 0xd1, 0xd3, 0xd4, 0xd6, 0xda, 0xdb, 0xdc, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3,
        0xe4, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xfa, 0xfb, 0xfc, 0xf9,
        0xec, 0xa7, 0xa3, 0xa5, 0xb5, 0xbd, 0xc3, 0xd5, 0xd2, 0xd9 };
    return std::find(western.begin(), western.end(), byte) != western.end();
}

struct HighBytes {
    bool allWestern = true;
    double averageRun = 0; // high bytes in a row; letters of Western languages stand alone
};

HighBytes lookAtHighBytes(QByteArrayView text)
{
    HighBytes result;
    int runs = 0;
    int bytes = 0;
    bool inRun = false;
    for (const char c : text) {
        const auto byte = static_cast<uchar>(c);
        const bool high = byte >= 0x80;
        if (high) {
            ++bytes;
            runs += inRun ? 0 : 1;
            result.allWestern &= isWesternByte(byte);
        }
        inRun = high;
    }
    result.averageRun = runs ? double(bytes) / runs : 0;
    return result;
}

QByteArray ourName(const QByteArray &uchardetName)
{
    static const QHash<QByteArray, QByteArray> names { { "ISO-8859-1", "Windows-1252" }, { "ISO-8859-2", "Windows-1250" },
        { "ISO-8859-7", "Windows-1253" }, { "ISO-8859-8", "Windows-1255" }, { "ISO-8859-9", "Windows-1254" },
        { "ISO-8859-13", "Windows-1257" }, { "ISO-8859-4", "Windows-1257" }, { "ISO-8859-15", "Windows-1252" },
        { "TIS-620", "Windows-874" }, { "ISO-8859-11", "Windows-874" } };
    if (const auto known = names.constFind(uchardetName); known != names.cend())
        return *known;
    for (const QByteArray &supported : supportedEncodings()) {
        if (supported.compare(uchardetName, Qt::CaseInsensitive) == 0)
            return supported;
    }
    return {};
}

EncodingGuess guessSingleByte(QByteArrayView cells, qsizetype distinct, const QByteArray &opinion)
{
    const HighBytes high = lookAtHighBytes(cells);
    const bool western = high.allWestern && high.averageRun < 2;
    if (western)
        return { "Windows-1252", distinct < 4 ? 0.85 : 0.95 };
    const QByteArray name = ourName(opinion);
    if (high.averageRun < 1.6 && distinct < 4)
        return { "Windows-1252", 0.6 };
    if (!name.isEmpty() && name != "UTF-8")
        return { name, distinct < 4 ? 0.6 : 0.85 };
    return { "Windows-1252", 0.5 };
}

} // namespace

EncodingGuess detectEncoding(QByteArrayView sample, bool isComplete)
{
    if (sample.startsWith("\xef\xbb\xbf")) {
        bool isAscii = false;
        const bool valid = isValidUtf8(sample, isComplete, isAscii);
        return { "UTF-8", valid ? 1.0 : 0.7, true, false };
    }
    if (sample.startsWith("\xff\xfe"))
        return { "UTF-16LE", 1, true, false };
    if (sample.startsWith("\xfe\xff"))
        return { "UTF-16BE", 1, true, false };
    if (const QByteArray name = utf16ByZeros(sample); !name.isEmpty())
        return { name, 0.95 };
    bool isAscii = false;
    if (isValidUtf8(sample, isComplete, isAscii))
        return { "UTF-8", isAscii && !isComplete ? 0.9 : 1.0, false, isAscii };

    qsizetype distinct = 0;
    const QByteArray cells = tellingCells(sample, distinct);
    const QByteArray lines = tellingLines(isComplete ? sample : sample.first(std::max<qsizetype>(sample.lastIndexOf('\n') + 1, 0)));
    const EncodingGuess eastAsian = guessEastAsian(lines.isEmpty() ? QByteArrayView(cells) : QByteArrayView(lines), askUchardet(lines));
    if (!eastAsian.name.isEmpty())
        return eastAsian;
    return guessSingleByte(cells, distinct, askUchardet(cells));
}

} // namespace composer
