#include "validation/textpatterns.h"

#include "domain/valuetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QVariant>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// In the unit, or in the only one it names, or in minutes; two places where appendLength() has no number.
std::string lengthIn(const WrittenLength &length, TimeUnit unit)
{
    if (unit == TimeUnit::None && length.unit != TimeUnit::None)
        return length.number;
    std::string exact;
    if (appendLength(length, unit == TimeUnit::None ? TimeUnit::Minute : unit, exact))
        return exact;
    const double seconds = secondsOf(unit == TimeUnit::None ? TimeUnit::Minute : unit);
    return QByteArray::number(length.seconds / seconds, 'f', 2).toStdString();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr std::array<quint8, 256> makeTraitTable()
{
    std::array<quint8, 256> table {};
    for (const char c : { '{', '%' })
        table[static_cast<unsigned char>(c)] |= MayBeMergeField;
    for (const char c : { '*', '[', '`', '<', '#', '_' })
        table[static_cast<unsigned char>(c)] |= MayBeMarkup;
    table[static_cast<unsigned char>('*')] |= MayBeMergeField;
    for (const char c : { '&', '=', '%' })
        table[static_cast<unsigned char>(c)] |= MayBeEncoded;
    for (const unsigned char c : { 0xC2, 0xC3, 0xE2, 0xEF })
        table[c] |= MayBeMojibake;
    for (const unsigned char c : { 0x20, 0x22, 0x27, 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3 })
        table[c] |= MayHaveOddBlank;
    for (unsigned char c = 0; c < 0x20; ++c) {
        table[c] = static_cast<quint8>(table[c] | MayHaveOddBlank);
        if (c != '\t' && c != '\n' && c != '\r')
            table[c] = static_cast<quint8>(table[c] | MayHaveControl);
    }
    table[0x7F] = MayHaveOddBlank | MayHaveControl;
    for (const unsigned char c : { 0xC2, 0xE2, 0xEF })
        table[c] = static_cast<quint8>(table[c] | MayHaveControl);
    return table;
}

constexpr std::array<quint8, 256> traitTable = makeTraitTable();

/// `open` … `close` with something between that neither begins nor ends with a blank.
bool hasEnclosed(std::string_view text, std::string_view mark)
{
    const size_t from = text.find(mark);
    if (from == std::string_view::npos)
        return false;
    const size_t inner = from + mark.size();
    const size_t to = text.find(mark, inner + 1);
    return to != std::string_view::npos && text[inner] != ' ' && text[to - 1] != ' ';
}

// Windows-1252 has these where Latin-1 has control characters; 0 = undefined.
constexpr std::array<char16_t, 32> windowsCharacters { 0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178 };

std::optional<char> windowsByte(QChar c)
{
    if (c.unicode() < 0x100)
        return static_cast<char>(c.unicode());
    const auto at = std::find(windowsCharacters.begin(), windowsCharacters.end(), c.unicode());
    if (at == windowsCharacters.end())
        return std::nullopt;
    return static_cast<char>(0x80 + (at - windowsCharacters.begin()));
}

} // namespace

bool isWordForNothing(std::string_view text)
{
    if (text.size() > 15)
        return false;
    for (const std::string_view known : { "NULL", "null", "(null)", "undefined", "NaN", "[object Object]" }) {
        if (text == known)
            return true;
    }
    return false;
}

namespace {

QJsonDocument jsonOf(std::string_view text)
{
    return QJsonDocument::fromJson({ text.data(), static_cast<qsizetype>(text.size()) });
}

} // namespace

bool isJsonInText(std::string_view text)
{
    const bool mayBeList = text.starts_with('[') && text.ends_with(']');
    const bool mayBeObject = text.starts_with('{') && text.ends_with('}');
    if (text.size() < 4 || (!mayBeList && !mayBeObject))
        return false;
    const QJsonDocument json = jsonOf(text);
    if (!json.isArray())
        return json.isObject() && !json.object().isEmpty();
    const QJsonArray list = json.array();
    return list.size() > 1 || (list.size() == 1 && !list.first().isDouble()); // [1] is a footnote
}

std::optional<QString> joinedJsonList(std::string_view text)
{
    QStringList parts;
    const QJsonDocument json = jsonOf(text);
    for (const QJsonValue value : json.array()) {
        if (!value.isString() && !value.isDouble())
            return std::nullopt;
        parts.append(value.isString() ? value.toString() : value.toVariant().toString());
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(u", "_s));
}

bool isAllDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

std::optional<QString> plainNumberMeant(const QString &text, TimeUnit unit)
{
    const std::string utf8 = text.toStdString();
    if (const auto number = numberMeant(utf8))
        return *number == utf8 ? std::nullopt : std::optional(QString::fromStdString(*number));
    for (const NumberFormat format : { NumberFormat { '.', ',' }, NumberFormat { ',', '.' } }) {
        if (const auto number = percentOf(utf8, format))
            return QString::fromStdString(*number);
        if (const auto length = readWrittenLength(utf8, format))
            return QString::fromStdString(lengthIn(*length, unit));
    }
    return std::nullopt;
}

std::optional<std::pair<QString, QString>> twoNumbersOf(const QString &text)
{
    const std::string utf8 = text.toStdString();
    std::string points;
    std::string commas;
    if (!appendCanonicalNumber(utf8, { '.', ',' }, points) || !appendCanonicalNumber(utf8, { ',', '.' }, commas)
        || points == commas)
        return std::nullopt;
    return std::pair(QString::fromStdString(points), QString::fromStdString(commas));
}

bool isHostAndPath(std::string_view text)
{
    const std::string_view host = text.substr(0, text.find_first_of("/?#"));
    const size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || dot + 2 >= host.size() || text.find(' ') != std::string_view::npos)
        return false;
    return std::all_of(host.begin(), host.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == ':';
    });
}

quint8 textTraits(std::string_view text)
{
    // four at a time: each alone waits for the one before
    std::array<quint8, 4> traits {};
    size_t at = 0;
    for (; at + traits.size() <= text.size(); at += traits.size()) {
        for (size_t i = 0; i < traits.size(); ++i)
            traits[i] |= traitTable[static_cast<unsigned char>(text[at + i])];
    }
    for (; at < text.size(); ++at)
        traits[0] |= traitTable[static_cast<unsigned char>(text[at])];
    return static_cast<quint8>(traits[0] | traits[1] | traits[2] | traits[3]);
}

bool hasMergeField(std::string_view text)
{
    if (text.find("{{") != std::string_view::npos || text.find("*|") != std::string_view::npos)
        return true;
    const size_t from = text.find('%');
    if (from == std::string_view::npos)
        return false;
    const size_t to = text.find('%', from + 1);
    if (to == std::string_view::npos || to - from < 3)
        return false;
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(from) + 1,
        text.begin() + static_cast<std::ptrdiff_t>(to), [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
}

bool hasMarkup(std::string_view text)
{
    if (hasEnclosed(text, "**") || hasEnclosed(text, "__") || hasEnclosed(text, "`"))
        return true;
    if (const size_t link = text.find("]("); link != std::string_view::npos)
        return text.rfind('[', link) != std::string_view::npos && text.find(')', link) != std::string_view::npos;
    for (size_t line = 0; line < text.size();) {
        const size_t after = text.find_first_not_of('#', line);
        if (after != std::string_view::npos && after > line && after - line <= 6 && text[after] == ' ')
            return true;
        const size_t end = text.find('\n', line);
        line = end == std::string_view::npos ? text.size() : end + 1;
    }
    const size_t tag = text.find('<');
    if (tag == std::string_view::npos || tag + 1 >= text.size())
        return false;
    const char next = text[tag + 1];
    return ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/')
        && text.find('>', tag) != std::string_view::npos;
}

bool hasMojibake(std::string_view text)
{
    // the last one stands for a letter that was lost on the way: U+FFFD
    for (const std::string_view sign :
        { "\xC3\x83\xC2", "\xC3\x82\xC2", "\xC3\xA2\xE2\x82\xAC", "\xC3\x83\xE2", "\xC3\x83\xC5", "\xEF\xBF\xBD" }) {
        if (text.find(sign) != std::string_view::npos)
            return true;
    }
    return false;
}

std::optional<QString> withoutMojibake(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto byte = windowsByte(c);
        if (!byte)
            return std::nullopt;
        bytes.append(*byte);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString read = decoder(bytes);
    if (decoder.hasError() || read == text)
        return std::nullopt;
    return read;
}

namespace {

/// Characters that turn the direction of what follows, separate lines and paragraphs, or mark the order of bytes:
/// nobody sees them, and the card shows something else. Those that join letters or emoji belong to the text.
bool isUnseenMark(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029 || c == 0xfeff;
}

/// U+200B separates words in scripts that have no blanks; beside Latin letters it was pasted along.
bool isPastedBreak(QStringView text, qsizetype at)
{
    const bool isBehindLatin = at == 0 || text[at - 1].unicode() < 0x250;
    const bool isBeforeLatin = at + 1 >= text.size() || text[at + 1].unicode() < 0x250;
    return text[at].unicode() == 0x200b && isBehindLatin && isBeforeLatin;
}

bool hasUnseenMark(std::string_view utf8)
{
    const bool mayHave = utf8.find("\xE2\x80") != std::string_view::npos
        || utf8.find("\xE2\x81") != std::string_view::npos || utf8.find("\xEF\xBB\xBF") != std::string_view::npos;
    if (!mayHave)
        return false;
    if (utf8.starts_with("\xEF\xBB\xBF")) // QString drops it
        return true;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isUnseenMark(text[at].unicode()) || isPastedBreak(text, at))
            return true;
    }
    return false;
}

} // namespace

bool hasControl(std::string_view text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f)
            return true;
        if (c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0)
            return true;
    }
    return hasUnseenMark(text);
}

QString withoutControls(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isControl = c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r';
        if (!isControl && !isUnseenMark(c.unicode()) && !isPastedBreak(text, at))
            clean += c;
    }
    return clean;
}

} // namespace composer
