#include "detection/mailencoding.h"

#include <algorithm>

namespace composer {

namespace {

/// Seven-bit Chinese of mails: pairs of letters between ~{ and ~}.
bool hasHzPairs(QByteArrayView sample)
{
    constexpr uchar lastRow = 0x77;
    for (qsizetype from = sample.indexOf("~{"); from >= 0; from = sample.indexOf("~{", from + 2)) {
        const qsizetype to = sample.indexOf("~}", from + 2);
        if (to < 0 || to == from + 2 || (to - from) % 2 != 0)
            continue;
        const QByteArrayView pairs = sample.sliced(from + 2, to - from - 2);
        bool isChinese = true;
        for (qsizetype at = 0; isChinese && at < pairs.size(); at += 2) {
            const auto first = static_cast<uchar>(pairs[at]);
            isChinese = first > 0x20 && first <= lastRow && static_cast<uchar>(pairs[at + 1]) > 0x20;
        }
        if (isChinese)
            return true;
    }
    return false;
}

/// Whether `+APw` behind its + is what UTF-7 makes of letters above ASCII: sixteen bits each, the rest zeros.
bool isUtf7Run(QByteArrayView run)
{
    const auto decoded = QByteArray::fromBase64Encoding(run.toByteArray() + QByteArray(-run.size() & 3, '='),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray bytes = decoded ? *decoded : QByteArray();
    const qsizetype restBits = run.size() * 6 % 16;
    if (bytes.size() < 2 || restBits >= 6 || (bytes.size() % 2 != 0 && bytes.back() != 0))
        return false;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        const auto unit = static_cast<char16_t>(static_cast<uchar>(bytes[at]) << 8 | static_cast<uchar>(bytes[at + 1]));
        const bool isLetter = unit >= 0xa0 && unit < 0x600; // Latin, Greek, Cyrillic, Hebrew
        const bool isSign = unit >= 0x2010 && unit < 0x20d0; // dashes, quotation marks, money
        if (!isLetter && !isSign)
            return false;
    }
    return true;
}

/// Seven-bit Unicode of mails: every + begins such a run, or stands for itself as +-.
bool isUtf7(QByteArrayView sample)
{
    qsizetype runs = 0;
    for (qsizetype at = sample.indexOf('+'); at >= 0; at = sample.indexOf('+', at + 1)) {
        qsizetype end = at + 1;
        const auto isBorder = [](char c) { return QByteArrayView(" ,;\t\r\n\"<>").contains(c); };
        const auto isLetter = [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
        };
        while (end < sample.size() && isLetter(sample[end]))
            ++end;
        const bool isClosed = end < sample.size() && sample[end] == '-';
        if (end == at + 1 && isClosed)
            continue; // a plus
        const qsizetype cellEnd = std::find_if(sample.begin() + end, sample.end(), isBorder) - sample.begin();
        if (sample.sliced(end, cellEnd - end).contains('@')) // ines+tag@…: an address, and no such run
            return false;
        if (end == at + 1 || !isUtf7Run(sample.sliced(at + 1, end - at - 1)))
            return false;
        runs += isClosed;
        at = end - 1;
    }
    return runs > 0;
}

/// Seven-bit Japanese of mails: its letters stand between escapes.
bool hasJapaneseEscapes(QByteArrayView sample)
{
    return sample.contains(QByteArrayView("\x1b$B")) || sample.contains(QByteArrayView("\x1b$@"));
}

} // namespace

std::optional<EncodingGuess> mailEncoding(QByteArrayView sample, QByteArrayView wholeLines)
{
    const auto isKnown = [](const char *name) { return supportedEncodings().contains(name); };
    if (hasJapaneseEscapes(sample) && isKnown("ISO-2022-JP"))
        return EncodingGuess { "ISO-2022-JP", 0.99 };
    if (hasHzPairs(sample) && isKnown("HZ-GB-2312"))
        return EncodingGuess { "HZ-GB-2312", 0.95 };
    if (isUtf7(wholeLines) && isKnown("UTF-7"))
        return EncodingGuess { "UTF-7", 0.95 };
    return std::nullopt;
}

} // namespace composer
