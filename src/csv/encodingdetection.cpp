#include "csv/textencoding.h"

#include "csv/textplausibility.h"

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

// More text than this makes no guess better.
constexpr qsizetype tellingBytes = 8192;

/// The cells that hold bytes above ASCII, each once, a newline between: what an encoding is judged by.
QByteArray tellingCells(QByteArrayView sample)
{
    QSet<QByteArrayView> seen;
    QByteArray telling;
    qsizetype begin = 0;
    bool hasHigh = false;
    for (qsizetype i = 0; i <= sample.size() && telling.size() < tellingBytes; ++i) {
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
    return telling;
}

/// The same without cutting at bytes that may be the second half of a character.
QByteArray tellingLines(QByteArrayView sample)
{
    QByteArray telling;
    qsizetype begin = 0;
    bool hasHigh = false;
    for (qsizetype i = 0; i < sample.size() && telling.size() < tellingBytes; ++i) {
        if (sample[i] != '\n' && sample[i] != '\r') {
            hasHigh |= static_cast<uchar>(sample[i]) >= 0x80;
            continue;
        }
        if (hasHigh)
            telling.append(sample.data() + begin, i - begin + 1);
        begin = i + 1;
        hasHigh = false;
    }
    if (hasHigh && telling.size() < tellingBytes)
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

QByteArray askUchardet(QByteArrayView text)
{
    const uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, text.data(), static_cast<size_t>(text.size()));
    uchardet_data_end(detector);
    const QByteArray name = QByteArray(uchardet_get_charset(detector)).toUpper();
    uchardet_delete(detector);
    return name;
}

using plausibility::Script;

struct Candidate {
    const char *name;
    Script script;
    double bias; ///< rarer encodings need more evidence
    std::array<const char *, 3> agrees; ///< what uchardet says when it means the same
};

constexpr std::array eastAsianCandidates {
    Candidate { "Shift_JIS", Script::Japanese, 0, { "SHIFT_JIS", "CP932", "WINDOWS-932" } },
    Candidate { "EUC-JP", Script::Japanese, 0, { "EUC-JP" } },
    Candidate { "EUC-KR", Script::Korean, 0, { "EUC-KR", "UHC", "CP949" } },
    Candidate { "GB18030", Script::SimplifiedChinese, 0, { "GB18030", "GB2312", "GBK" } },
    Candidate { "Big5", Script::TraditionalChinese, 0, { "BIG5" } },
};
constexpr std::array singleByteCandidates {
    Candidate { "Windows-1252", Script::WesternLatin, 0, { "WINDOWS-1252", "ISO-8859-1", "ISO-8859-15" } },
    Candidate { "Windows-1250", Script::CentralLatin, 0, { "WINDOWS-1250", "ISO-8859-2" } },
    Candidate { "Windows-1251", Script::Cyrillic, 0, { "WINDOWS-1251" } },
    Candidate { "Windows-1253", Script::Greek, 0, { "WINDOWS-1253", "ISO-8859-7" } },
    Candidate { "Windows-1254", Script::TurkishLatin, 0, { "WINDOWS-1254", "ISO-8859-9" } },
    Candidate { "Windows-1255", Script::Hebrew, 0, { "WINDOWS-1255", "ISO-8859-8" } },
    Candidate { "Windows-1256", Script::Arabic, 0, { "WINDOWS-1256", "ISO-8859-6" } },
    Candidate { "Windows-1257", Script::BalticLatin, 0, { "WINDOWS-1257", "ISO-8859-13", "ISO-8859-4" } },
    Candidate { "Windows-1258", Script::VietnameseLatin, 0, { "WINDOWS-1258", "VISCII" } },
    Candidate { "Windows-874", Script::Thai, 0, { "TIS-620", "ISO-8859-11" } },
    Candidate { "KOI8-R", Script::Cyrillic, 0.05, { "KOI8-R" } },
    Candidate { "IBM866", Script::Cyrillic, 0.1, { "IBM866" } },
    Candidate { "IBM850", Script::WesternLatin, 0.5, { "IBM850" } },
    Candidate { "Macintosh", Script::WesternLatin, 0.5, { "MAC-CENTRALEUROPE" } },
};

/// One way to read the bytes, with what it gives.
struct Scored {
    QByteArray name;
    QString text;
    double score = -9;
};

/// The candidates that can read the text, most plausible first. `isStrict`: a candidate must read all of it.
template<size_t Count>
QList<Scored> scored(const std::array<Candidate, Count> &candidates, QByteArrayView bytes, bool isStrict)
{
    const QByteArray opinion = askUchardet(bytes);
    QList<Scored> result;
    for (const Candidate &candidate : candidates) {
        const QString text = decodedWhole(candidate.name, bytes);
        if (text.isEmpty() || (isStrict && text.contains(QChar::ReplacementCharacter)))
            continue;
        double score = plausibility::of(text, candidate.script) - candidate.bias;
        for (const char *agreed : candidate.agrees) {
            if (agreed && opinion == agreed)
                score += 0.1;
        }
        result.append({ candidate.name, text, score });
    }
    std::stable_sort(result.begin(), result.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });
    return result;
}

/// How far the best is ahead of the next that reads something else.
double leadOf(const QList<Scored> &ranking)
{
    for (qsizetype i = 1; i < ranking.size(); ++i) {
        if (ranking[i].text != ranking[0].text)
            return ranking[0].score - ranking[i].score;
    }
    return 1;
}

/// Evidence grows with the number of different characters that speak for it.
double confidenceOf(double score, double lead, qsizetype distinct)
{
    const double evidence = distinct >= 6 ? 1.0 : distinct >= 3 ? 0.9 : 0.75;
    return std::clamp(0.55 + 0.45 * std::min(score, 1.0) * std::min(lead / 0.4, 1.0), 0.3, 0.97) * evidence;
}

qsizetype distinctHighCharacters(QStringView text)
{
    QSet<QChar> seen;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            seen.insert(c);
    }
    return seen.size();
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

    constexpr double plainlyEastAsian = 0.35;
    const QByteArray cells = tellingCells(sample);
    QByteArray lines = tellingLines(isComplete ? sample : sample.first(std::max<qsizetype>(sample.lastIndexOf('\n') + 1, 0)));
    if (lines.isEmpty())
        lines = cells;
    const QList<Scored> eastAsian = scored(eastAsianCandidates, lines, true);
    const QList<Scored> singleByte = scored(singleByteCandidates, cells, false);
    const double rival = singleByte.isEmpty() ? -9 : singleByte.first().score;
    if (!eastAsian.isEmpty() && eastAsian.first().score >= plainlyEastAsian && eastAsian.first().score + 0.1 >= rival * 0.6) {
        const Scored &best = eastAsian.first();
        return { best.name, confidenceOf(best.score + 0.3, leadOf(eastAsian), distinctHighCharacters(best.text)) };
    }
    if (singleByte.isEmpty())
        return { "Windows-1252", 0.3 };
    const Scored &best = singleByte.first();
    return { best.name, confidenceOf(best.score, leadOf(singleByte), distinctHighCharacters(best.text)) };
}

} // namespace composer
