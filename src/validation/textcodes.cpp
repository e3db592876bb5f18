#include "validation/textcodes.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr size_t longestName = 8;
constexpr char32_t firstOfLatin = 160; // what the names of the table stand for, in their order

constexpr std::array latinNames { "nbsp"sv, "iexcl"sv, "cent"sv, "pound"sv, "curren"sv, "yen"sv, "brvbar"sv, "sect"sv,
    "uml"sv, "copy"sv, "ordf"sv, "laquo"sv, "not"sv, "shy"sv, "reg"sv, "macr"sv, "deg"sv, "plusmn"sv, "sup2"sv,
    "sup3"sv, "acute"sv, "micro"sv, "para"sv, "middot"sv, "cedil"sv, "sup1"sv, "ordm"sv, "raquo"sv, "frac14"sv,
    "frac12"sv, "frac34"sv, "iquest"sv, "Agrave"sv, "Aacute"sv, "Acirc"sv, "Atilde"sv, "Auml"sv, "Aring"sv, "AElig"sv,
    "Ccedil"sv, "Egrave"sv, "Eacute"sv, "Ecirc"sv, "Euml"sv, "Igrave"sv, "Iacute"sv, "Icirc"sv, "Iuml"sv, "ETH"sv,
    "Ntilde"sv, "Ograve"sv, "Oacute"sv, "Ocirc"sv, "Otilde"sv, "Ouml"sv, "times"sv, "Oslash"sv, "Ugrave"sv, "Uacute"sv,
    "Ucirc"sv, "Uuml"sv, "Yacute"sv, "THORN"sv, "szlig"sv, "agrave"sv, "aacute"sv, "acirc"sv, "atilde"sv, "auml"sv,
    "aring"sv, "aelig"sv, "ccedil"sv, "egrave"sv, "eacute"sv, "ecirc"sv, "euml"sv, "igrave"sv, "iacute"sv, "icirc"sv,
    "iuml"sv, "eth"sv, "ntilde"sv, "ograve"sv, "oacute"sv, "ocirc"sv, "otilde"sv, "ouml"sv, "divide"sv, "oslash"sv,
    "ugrave"sv, "uacute"sv, "ucirc"sv, "uuml"sv, "yacute"sv, "thorn"sv, "yuml"sv };
static_assert(firstOfLatin + latinNames.size() == 256);

struct NamedLetter {
    std::string_view name;
    char32_t letter;
};
constexpr std::array otherNames { NamedLetter { "amp"sv, U'&' }, NamedLetter { "lt"sv, U'<' },
    NamedLetter { "gt"sv, U'>' }, NamedLetter { "quot"sv, U'"' }, NamedLetter { "apos"sv, U'\'' },
    NamedLetter { "euro"sv, U'€' }, NamedLetter { "ndash"sv, U'–' }, NamedLetter { "mdash"sv, U'—' },
    NamedLetter { "lsquo"sv, U'‘' }, NamedLetter { "rsquo"sv, U'’' }, NamedLetter { "sbquo"sv, U'‚' },
    NamedLetter { "ldquo"sv, U'“' }, NamedLetter { "rdquo"sv, U'”' }, NamedLetter { "bdquo"sv, U'„' },
    NamedLetter { "hellip"sv, U'…' }, NamedLetter { "bull"sv, U'•' }, NamedLetter { "trade"sv, U'™' },
    NamedLetter { "OElig"sv, U'Œ' }, NamedLetter { "oelig"sv, U'œ' }, NamedLetter { "Scaron"sv, U'Š' },
    NamedLetter { "scaron"sv, U'š' } };

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                : -1;
}

/// Of `#39` or `#x2013`; 0 = none that a text has.
char32_t letterOfNumber(std::string_view code)
{
    const bool isHex = code.starts_with("#x"sv) || code.starts_with("#X"sv);
    code.remove_prefix(isHex ? 2 : 1);
    char32_t letter = 0;
    for (const char c : code) {
        const int digit = hexDigit(c);
        if (digit < 0 || (!isHex && digit > 9))
            return 0;
        letter = letter * (isHex ? 16 : 10) + static_cast<char32_t>(digit);
    }
    const bool isPrinted = letter >= 0x20 && letter < 0x110000 && !(letter >= 0x7f && letter < 0xa0)
        && !(letter >= 0xd800 && letter < 0xe000);
    return isPrinted || letter == U'\t' || letter == U'\n' ? letter : 0;
}

char32_t letterOf(std::string_view code)
{
    if (code.size() > 1 && code.front() == '#')
        return letterOfNumber(code);
    if (const auto latin = std::find(latinNames.begin(), latinNames.end(), code); latin != latinNames.end())
        return firstOfLatin + static_cast<char32_t>(latin - latinNames.begin());
    const auto other = std::find_if(
        otherNames.begin(), otherNames.end(), [code](const NamedLetter &named) { return named.name == code; });
    return other == otherNames.end() ? 0 : other->letter;
}

std::optional<QString> withoutPageCodes(std::string_view text)
{
    QByteArray read;
    bool isFound = false;
    for (size_t at = 0; at < text.size(); ++at) {
        const size_t end = text[at] == '&' ? text.substr(at, longestName + 2).find(';') : std::string_view::npos;
        const char32_t letter = end == std::string_view::npos ? 0 : letterOf(text.substr(at + 1, end - 1));
        if (letter == 0) {
            read += text[at];
            continue;
        }
        read += QString::fromUcs4(&letter, 1).toUtf8();
        isFound = true;
        at += end;
    }
    return isFound ? std::optional(QString::fromUtf8(read)) : std::nullopt;
}

/// Bytes behind a mark: `=C3=A9`, `%C3%A9`. Only where they are UTF-8 with a letter above ASCII among them.
std::optional<QString> withoutByteCodes(std::string_view text, char mark)
{
    QByteArray read;
    bool isFound = false;
    for (size_t at = 0; at < text.size(); ++at) {
        const int high = text[at] == mark && at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[at + 2]) : -1;
        if (low < 0) {
            read += text[at];
            continue;
        }
        isFound |= high >= 8;
        read += static_cast<char>(16 * high + low);
        at += 2;
    }
    return isFound && read.isValidUtf8() ? std::optional(QString::fromUtf8(read)) : std::nullopt;
}

/// What stands between `=?` and `?=` of a mail: UTF-8?Q?Se=C3=B1or
std::optional<QString> mailWord(std::string_view word)
{
    const size_t name = word.find('?');
    if (name == std::string_view::npos || name == 0 || name + 3 > word.size() || word[name + 2] != '?')
        return std::nullopt;
    const char kind = word[name + 1];
    const std::string_view written = word.substr(name + 3);
    QByteArray bytes;
    if (kind == 'B' || kind == 'b') {
        bytes = QByteArray::fromBase64(QByteArray(written.data(), static_cast<qsizetype>(written.size())));
    } else if (kind == 'Q' || kind == 'q') {
        for (size_t at = 0; at < written.size(); ++at) {
            const int high = written[at] == '=' && at + 2 < written.size() ? hexDigit(written[at + 1]) : -1;
            const int low = high >= 0 ? hexDigit(written[at + 2]) : -1;
            bytes += low >= 0 ? static_cast<char>(16 * high + low) : written[at] == '_' ? ' ' : written[at];
            at += low >= 0 ? 2 : 0;
        }
    } else {
        return std::nullopt;
    }
    QStringDecoder decoder(QByteArray(word.data(), static_cast<qsizetype>(name)).constData());
    if (!decoder.isValid())
        return std::nullopt;
    const QString read = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(read);
}

std::optional<QString> withoutMailWords(std::string_view text)
{
    QString read;
    bool isFound = false;
    for (size_t at = 0; at < text.size();) {
        const size_t begin = text.find("=?"sv, at);
        const size_t kind = begin == std::string_view::npos ? begin : text.find('?', begin + 2);
        const size_t end = kind == std::string_view::npos ? kind : text.find("?="sv, kind + 3);
        const auto word
            = end == std::string_view::npos ? std::nullopt : mailWord(text.substr(begin + 2, end - begin - 2));
        const size_t plainEnd = word ? begin : text.size();
        const std::string_view plain = text.substr(at, plainEnd - at);
        read += QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
        read += word.value_or(QString());
        isFound |= word.has_value();
        at = word ? end + 2 : text.size();
    }
    return isFound ? std::optional(read) : std::nullopt;
}

} // namespace

std::optional<QString> withoutTextCodes(std::string_view text)
{
    if (text.find('&') != std::string_view::npos) {
        if (auto read = withoutPageCodes(text))
            return read;
    }
    if (text.find('=') != std::string_view::npos) {
        if (auto read = withoutMailWords(text))
            return read;
        if (auto read = withoutByteCodes(text, '='))
            return read;
    }
    const bool mayBeAddress = text.find("://"sv) != std::string_view::npos || text.starts_with("www."sv);
    if (text.find('%') == std::string_view::npos || mayBeAddress)
        return std::nullopt;
    return withoutByteCodes(text, '%');
}

} // namespace composer
