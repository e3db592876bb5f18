#include "validation/textpatterns.h"

#include "domain/valuetext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int serialOfEpoch = 25'569; // 1970-01-01 in the 1900 date system

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
    for (const unsigned char c : { 0xC2, 0xC3, 0xE2 })
        table[c] |= MayBeMojibake;
    for (const unsigned char c : { 0x20, 0x09, 0x0A, 0x0D, 0x22, 0x27, 0xC2, 0xE2, 0xEF })
        table[c] |= MayHaveOddBlank;
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

bool isOddInAddress(QChar c)
{
    switch (c.unicode()) {
    case 0x00A0: // no-break space
    case 0x202F:
    case 0x200B: // zero width
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
    case 0x00AD: // soft hyphen
    case 0x2018: // curly quotes
    case 0x2019:
    case 0x201C:
    case 0x201D:
    case '"':
        return true;
    default:
        return false;
    }
}

} // namespace

bool isEmailShaped(std::string_view text)
{
    const size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::string_view host = text.substr(at + 1);
    const size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || dot + 1 == host.size()
        || host.find("..") != std::string_view::npos)
        return false;
    return std::none_of(text.begin(), text.end(), [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == ';' || c == ':' || c == '<'
            || c == '>' || c == '"' || c == '(' || c == ')';
    });
}

std::optional<QString> emailMeant(const QString &text)
{
    QString address = text.trimmed();
    if (const qsizetype open = address.indexOf(u'<'); open >= 0 && address.endsWith(u'>'))
        address = address.mid(open + 1).chopped(1);
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        address = address.mid(7);
    while (address.endsWith(u';') || address.endsWith(u',') || address.endsWith(u'.'))
        address.chop(1);
    address = address.trimmed();
    if (address == text || !isEmailShaped(address.toStdString()))
        return std::nullopt;
    return address;
}

bool isTestAddress(std::string_view text)
{
    if (text.size() > 16)
        return false;
    for (const std::string_view known : { "test@test.com", "test@test.test", "test@example.com", "foo@bar.com",
             "asdf@asdf.com", "a@a.com", "no@email.com", "none@none.com" }) {
        if (text.size() == known.size() && std::equal(text.begin(), text.end(), known.begin(), [](char a, char b) {
                return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b;
            }))
            return true;
    }
    return false;
}

bool isSpreadsheetError(std::string_view text)
{
    if (text.empty() || text.front() != '#')
        return false;
    for (const std::string_view known : { "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#NV" }) {
        if (text == known)
            return true;
    }
    return false;
}

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

bool isAllDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

std::optional<QString> plainNumberMeant(const QString &text)
{
    QString number = text;
    number.removeIf([](QChar c) { return c.isSpace(); });
    const auto commas = number.count(u',');
    const auto points = number.count(u'.');
    if (commas == 0 && points < 2)
        return std::nullopt;
    // What comes last is the decimal mark; one mark with three digits behind it may group or divide.
    const QChar mark = number.lastIndexOf(u',') > number.lastIndexOf(u'.') ? u',' : u'.';
    const QChar group = mark == u',' ? u'.' : u',';
    const bool groups = number.contains(group);
    if (number.count(mark) > 1)
        return std::nullopt;
    if (!groups && number.size() - number.indexOf(mark) == 4)
        return std::nullopt;
    number.remove(group);
    number.replace(mark, u'.');
    return isPlainNumber(number.toStdString()) ? std::optional(number) : std::nullopt;
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

bool isShortenedNumber(std::string_view text)
{
    const size_t exponent = text.find("E+");
    if (exponent == std::string_view::npos || exponent + 2 >= text.size() || text.size() > 20 || !isDigit(text.front()))
        return false;
    if (!isAllDigits(text.substr(exponent + 2)))
        return false;
    if (exponent == 1)
        return true;
    return (text[1] == '.' || text[1] == ',') && isAllDigits(text.substr(2, exponent - 2));
}

std::optional<qint64> dateFromSerial(std::string_view text)
{
    if (text.size() < 5 || text.size() > 16 || !isAllDigits(text.substr(0, 5)) || (text.size() > 5 && text[5] != '.'))
        return std::nullopt;
    double serial = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), serial);
    if (error != std::errc() || end != text.data() + text.size() || serial < 20'000 || serial >= 60'000)
        return std::nullopt;
    return std::llround((serial - serialOfEpoch) * 86'400) * 1000;
}

std::optional<qint64> dateFromEpochSeconds(std::string_view text)
{
    if (text.size() != 10 || !isAllDigits(text))
        return std::nullopt;
    qint64 seconds = 0;
    std::from_chars(text.data(), text.data() + text.size(), seconds);
    return seconds * 1000;
}

quint8 textTraits(std::string_view text)
{
    quint8 traits = 0;
    for (const char c : text)
        traits |= traitTable[static_cast<unsigned char>(c)];
    return traits;
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
    for (const std::string_view sign :
        { "\xC3\x83\xC2", "\xC3\x82\xC2", "\xC3\xA2\xE2\x82\xAC", "\xC3\x83\xE2", "\xC3\x83\xC5" }) {
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

bool hasOddBlank(std::string_view text)
{
    if (text.empty())
        return false;
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    // QString drops a byte order mark at the beginning, so it is looked for here.
    if (blank(text.front()) || blank(text.back()) || text.starts_with("\xEF\xBB\xBF"))
        return true;
    const QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return std::any_of(wide.cbegin(), wide.cend(), isOddInAddress);
}

QString withoutOddBlanks(const QString &text)
{
    QString clean = text;
    clean.removeIf(isOddInAddress);
    return clean.trimmed();
}

} // namespace composer
