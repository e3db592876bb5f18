#include "detection/encodingdoubt.h"

#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype around = 12; // bytes kept on either side of the telling one

/// By how often marketers' files come in them: asked about when nothing comes near the guess.
constexpr std::array<const char *, 10> rivals { "Windows-1252", "Shift_JIS", "Windows-1250", "Windows-1251", "UTF-8",
    "GB18030", "EUC-KR", "Big5", "Windows-1254", "ISO-8859-15" };

/// Those of Europe's spreadsheets and of what is sold to Europe: always among the answers, however little speaks for
/// them in the one word that the file shows.
bool isEveryday(const QByteArray &encoding)
{
    return encoding == "Windows-1252" || encoding == "Windows-1250" || encoding == "ISO-8859-15";
}

/// Nothing when the bytes are not text in that encoding.
std::optional<QString> decoded(QByteArrayView bytes, const QByteArray &encoding)
{
    auto decoder = TextDecoder::create(encoding);
    if (!decoder)
        return {};
    QByteArray text(TextDecoder::roomFor(bytes.size()), Qt::Uninitialized);
    qsizetype size = decoder->decode(bytes, text.data());
    QByteArray rest(TextDecoder::roomFor(0), Qt::Uninitialized);
    const qsizetype restSize = decoder->finish(rest.data());
    if (decoder->invalidCount() > 0)
        return {};
    return QString::fromUtf8(text.constData(), size) + QString::fromUtf8(rest.constData(), restSize);
}

bool isCellEnd(char c)
{
    return c == ',' || c == ';' || c == '\t' || c == '\n' || c == '\r' || c == '"' || c == '|';
}

/// The cell around the first byte above 127 from a place on, cut to a readable length.
QByteArrayView highCell(QByteArrayView sample, qsizetype at)
{
    while (at < sample.size() && static_cast<uchar>(sample[at]) < 0x80)
        ++at;
    if (at == sample.size())
        return {};
    qsizetype from = at;
    while (from > 0 && at - from < around && !isCellEnd(sample[from - 1]))
        --from;
    qsizetype to = at;
    // the second half of a letter may look like a bar: beside a high byte it is none
    while (to < sample.size() && to - at < 3 * around
        && (!isCellEnd(sample[to]) || (sample[to] == '|' && static_cast<uchar>(sample[to - 1]) >= 0x80)))
        ++to;
    if (to < sample.size() && isCellEnd(sample[to]) == false) {
        // cut in the middle: back to a plain letter, so that no character is halved
        while (to > at + 1 && static_cast<uchar>(sample[to - 1]) >= 0x80)
            --to;
    }
    return sample.sliced(from, to - from);
}

/// The first of them; where it may be UTF-8 among others, the first that is.
QByteArrayView tellingCell(QByteArrayView sample, const EncodingGuess &guess)
{
    const QByteArrayView first = highCell(sample, 0);
    if (guess.rival != "UTF-8")
        return first;
    QByteArrayView cell = first;
    while (!cell.isEmpty() && !cell.isValidUtf8())
        cell = highCell(sample, cell.end() - sample.begin());
    return cell.isEmpty() ? first : cell;
}

} // namespace

std::optional<EncodingDoubt> encodingDoubt(QByteArrayView sample, const EncodingGuess &guess)
{
    if (guess.confidence >= sureEnough || guess.hasByteOrderMark || guess.isAscii)
        return {};
    const QByteArrayView cell = tellingCell(sample, guess);
    const auto asGuessed = decoded(cell, guess.name);
    if (cell.isEmpty() || !asGuessed)
        return {};
    QByteArrayList others = guess.others;
    others.prepend(guess.rival);
    others.append(QByteArrayList(rivals.begin(), rivals.end()));
    QStringList texts { *asGuessed };
    std::optional<EncodingDoubt> doubt;
    for (const QByteArray &rival : others) {
        if (rival.isEmpty() || rival == guess.name || !supportedEncodings().contains(rival))
            continue;
        const auto asRival = decoded(cell, rival);
        if (!asRival || texts.contains(*asRival))
            continue;
        texts.append(*asRival);
        if (!doubt)
            doubt = EncodingDoubt { rival, *asGuessed, *asRival };
        else if (guess.others.contains(rival) || isEveryday(rival))
            doubt->others.append({ rival, *asRival });
    }
    return doubt;
}

} // namespace composer
