#include "base/redaction.h"

#include <QHashFunctions>
#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto redacted = "REDACTED"_L1;
constexpr size_t shortestSecret = 8;
/// So much of a registered secret is known again wherever it was cut off.
constexpr size_t pieceSize = 12;
/// And so much of it when it has no digit: fewer letters may be a word.
constexpr size_t wordlessSize = 16;

/// Bytes, and where in a text each of them stands.
struct Bytes {
    std::string bytes;
    std::vector<qsizetype> begin;
    std::vector<qsizetype> end;

    void reserve(qsizetype size)
    {
        bytes.reserve(size_t(size));
        begin.reserve(size_t(size));
        end.reserve(size_t(size));
    }
    void append(char added, qsizetype from, qsizetype to)
    {
        bytes.push_back(added);
        begin.push_back(from);
        end.push_back(to);
    }
    /// In UTF-8; a half of a pair like any other sign, which is enough to know it again.
    void append(char16_t added, qsizetype from, qsizetype to)
    {
        constexpr int restBits = 6;
        constexpr int oneByte = 0x80;
        constexpr int twoBytes = 0x800;
        constexpr int restMask = 0x3f;
        if (added < oneByte)
            return append(static_cast<char>(added), from, to);
        if (added < twoBytes) {
            append(static_cast<char>(0xc0 | (added >> restBits)), from, to);
        } else {
            append(static_cast<char>(0xe0 | (added >> (2 * restBits))), from, to);
            append(static_cast<char>(oneByte | ((added >> restBits) & restMask)), from, to);
        }
        append(static_cast<char>(oneByte | (added & restMask)), from, to);
    }
};

Bytes bytesOf(const QString &text)
{
    Bytes all;
    all.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        all.append(text[i].unicode(), i, i + 1);
    return all;
}

/// One letter case, without what a line break or a form puts in the place of a space or a plus; and where each byte
/// stood, if that is wanted.
std::string canonical(const std::string &bytes, std::vector<size_t> *places = nullptr)
{
    std::string all;
    all.reserve(bytes.size());
    for (size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == ' ' || c == '+' || c == '\t' || c == '\r' || c == '\n')
            continue;
        all.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        if (places)
            places->push_back(i);
    }
    return all;
}

/// How gateways and servers write a sign in addresses, JSON and HTML, and how long it is written.
struct Escape {
    char16_t sign = 0;
    size_t length = 0;
    bool isByte = false;
};

Escape escapeAt(std::string_view rest)
{
    static constexpr std::array named { std::pair("&amp;", u'&'), std::pair("&lt;", u'<'), std::pair("&gt;", u'>'),
        std::pair("&quot;", u'"'), std::pair("&apos;", u'\''), std::pair("\\/", u'/'), std::pair("\\\\", u'\\'),
        std::pair("\\\"", u'"') };
    static const QRegularExpression numbered(
        u"\\A(?:(?:%|\\\\x)([0-9A-Fa-f]{2})|\\\\u([0-9A-Fa-f]{4})|&#[xX]0*([0-9A-Fa-f]{1,4});|&#0*([0-9]{1,5});)"_s);
    for (const auto &[written, sign] : named) {
        if (rest.starts_with(written))
            return { sign, std::string_view(written).size() };
    }
    constexpr size_t longestEscape = 16;
    const std::string_view start = rest.substr(0, longestEscape);
    const auto match = numbered.match(QString::fromLatin1(start.data(), qsizetype(start.size())));
    constexpr int decimal = 4;
    for (int group = 1; group <= decimal && match.hasMatch(); ++group) {
        if (match.capturedLength(group) > 0)
            return { static_cast<char16_t>(match.captured(group).toUInt(nullptr, group == decimal ? 10 : 16)),
                size_t(match.capturedLength()), group == 1 };
    }
    return {};
}

bool mayBeEscape(char c)
{
    return c == '%' || c == '&' || c == '\\';
}

/// One step back; nothing when there is none.
std::optional<Bytes> decoded(const Bytes &from)
{
    if (std::none_of(from.bytes.cbegin(), from.bytes.cend(), mayBeEscape))
        return {};
    Bytes all;
    all.reserve(qsizetype(from.bytes.size()));
    bool isChanged = false;
    for (size_t i = 0; i < from.bytes.size();) {
        const Escape escape = mayBeEscape(from.bytes[i]) ? escapeAt(std::string_view(from.bytes).substr(i)) : Escape();
        const size_t length = std::max<size_t>(1, escape.length);
        const qsizetype end = from.end[i + length - 1];
        if (escape.length > 0 && !escape.isByte)
            all.append(escape.sign, from.begin[i], end);
        else
            all.append(escape.isByte ? static_cast<char>(escape.sign) : from.bytes[i], from.begin[i], end);
        isChanged = isChanged || escape.length > 0;
        i += length;
    }
    return isChanged ? std::optional(all) : std::nullopt;
}

/// What the secrets that were registered are known by, in canonical bytes.
struct Registered {
    std::set<std::string, std::less<>> wholes;
    std::vector<std::string> shorts; // shorter than a piece, in every spelling
    QSet<size_t> pieces; // hashes of every piece of the others
    QSet<size_t> encodedPieces; // the same of their base64 and hexadecimal spellings
    std::bitset<0x10000> beginnings; // of both: most places of a text are none
};

Registered &registered()
{
    static Registered all;
    return all;
}

QMutex registeredMutex;

size_t beginningOf(const char *piece)
{
    constexpr quint32 spreading = 2654435761U;
    constexpr int kept = 16;
    quint32 first = 0;
    std::memcpy(&first, piece, sizeof first);
    return (first * spreading) >> kept;
}

/// In hexadecimal digits and in base64, wherever in what was encoded it stands: the signs that hold nothing else.
std::vector<std::string> encodedSpellings(const std::string &secret)
{
    constexpr qsizetype group = 3; // bytes, as four signs
    const QByteArray bytes = QByteArray::fromStdString(secret);
    std::vector<std::string> spellings { bytes.toHex().toStdString() };
    for (qsizetype before = 0; before < group; ++before) {
        const qsizetype size = before + bytes.size();
        for (const auto options : { QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding }) {
            const QByteArray all
                = (QByteArray(before, '\0') + bytes).toBase64(options | QByteArray::OmitTrailingEquals);
            const qsizetype first = (before * 4 + group - 1) / group;
            spellings.push_back(all.sliced(first, size * 4 / group - first).toStdString());
        }
    }
    return spellings;
}

void addPieces(const std::string &spelling, QSet<size_t> &into)
{
    const std::string text = canonical(spelling);
    if (text.size() < pieceSize)
        registered().shorts.push_back(text);
    for (size_t i = 0; i + pieceSize <= text.size(); ++i) {
        into.insert(qHashBits(text.data() + i, pieceSize));
        registered().beginnings.set(beginningOf(text.data() + i));
    }
}

enum class Piece { None, Plain, Encoded };

Piece pieceAt(const char *text)
{
    const Registered &known = registered();
    if (!known.beginnings[beginningOf(text)])
        return Piece::None;
    const size_t hash = qHashBits(text, pieceSize);
    return known.pieces.contains(hash)       ? Piece::Plain
        : known.encodedPieces.contains(hash) ? Piece::Encoded
                                             : Piece::None;
}

/// Whether so much of a secret, without a gap, is enough to be one.
bool isEnough(std::string_view run)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return run.size() >= wordlessSize || std::any_of(run.cbegin(), run.cend(), isDigit)
        || registered().wholes.contains(run);
}

bool isBase64(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= '/' && c <= '9') || c == '+' || c == '-'
        || c == '_' || c == '=';
}

/// Marks where secrets stand. Of what was encoded the signs beside it go too: they hold a part of it.
void markSecrets(const Bytes &from, QByteArray &marks)
{
    std::vector<size_t> places;
    places.reserve(from.bytes.size());
    const std::string text = canonical(from.bytes, &places);
    const auto mark = [&](size_t first, size_t behind) {
        std::fill(marks.begin() + from.begin[places[first]], marks.begin() + from.end[places[behind - 1]], '\1');
    };
    const auto isJoined = [&](size_t at) { // to the one before; a plus is left out of both
        return from.bytes.find_first_not_of('+', places[at - 1] + 1) == places[at];
    };
    for (size_t i = 0; i + pieceSize <= text.size(); ++i) {
        Piece piece = pieceAt(text.data() + i);
        if (piece == Piece::None)
            continue;
        size_t first = i;
        bool isEncoded = false;
        for (; piece != Piece::None; ++i) {
            isEncoded = isEncoded || piece == Piece::Encoded;
            piece = i + 1 + pieceSize <= text.size() ? pieceAt(text.data() + i + 1) : Piece::None;
        }
        size_t behind = i - 1 + pieceSize;
        if (!isEnough(std::string_view(text).substr(first, behind - first)))
            continue;
        while (isEncoded && first > 0 && isBase64(text[first - 1]) && isJoined(first))
            --first;
        while (isEncoded && behind < text.size() && isBase64(text[behind]) && isJoined(behind))
            ++behind;
        mark(first, behind);
    }
    for (const std::string &whole : registered().shorts) {
        for (size_t at = text.find(whole); at != std::string::npos; at = text.find(whole, at + 1))
            mark(at, at + whole.size());
    }
}

QString withoutRegistered(const QString &text)
{
    const QMutexLocker lock(&registeredMutex);
    if (registered().wholes.empty() || size_t(text.size()) < shortestSecret)
        return text;
    QByteArray marks(text.size(), '\0');
    constexpr int mostRounds = 3; // an address in JSON in a page
    std::optional<Bytes> view = bytesOf(text);
    for (int round = 0; view && round <= mostRounds; ++round) {
        markSecrets(*view, marks);
        view = decoded(*view);
    }
    if (!marks.contains('\1'))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!marks[i])
            result.append(text[i]);
        else if (i == 0 || !marks[i - 1])
            result.append(redacted);
    }
    return result;
}

struct Signs {
    int letters = 0;
    int digits = 0;
    int changes = 0; ///< between the two
    bool hasBothCases = false;
};

Signs signsOf(const QString &word)
{
    Signs signs;
    bool hasUpper = false; // but for the first
    bool hasLower = false;
    QChar before;
    for (const QChar c : word) {
        if (!c.isLetterOrNumber())
            continue;
        signs.letters += c.isLetter() ? 1 : 0;
        signs.digits += c.isDigit() ? 1 : 0;
        signs.changes += !before.isNull() && c.isDigit() != before.isDigit() ? 1 : 0;
        hasUpper = hasUpper || (c.isUpper() && !before.isNull());
        hasLower = hasLower || c.isLower();
        before = c;
    }
    signs.hasBothCases = hasUpper && hasLower;
    return signs;
}

/// Digits and letters, and long: no word, and no name of a field.
bool isTokenShaped(const QString &word)
{
    constexpr qsizetype shortest = 10;
    constexpr int fewestLetters = 3;
    const Signs signs = signsOf(word);
    return word.size() >= shortest && signs.digits >= 2 && signs.letters >= fewestLetters;
}

/// Behind "token" or "code", which are HubSpot's words for fields too, only what nobody gives as a name.
bool isRandom(const QString &word)
{
    constexpr qsizetype shortest = 12;
    constexpr int fewestChanges = 3;
    return word.size() >= shortest && isTokenShaped(word) && signsOf(word).changes >= fewestChanges;
}

/// Behind a key that stands for a secret and nothing else: all but a word.
bool isNoWord(const QString &value)
{
    constexpr qsizetype longerThanWords = 20;
    const Signs signs = signsOf(value);
    return signs.digits > 0 || signs.hasBothCases || value.size() >= longerThanWords;
}

/// "user:password" in base64.
bool isBasic(const QString &word)
{
    const auto plain = QByteArray::fromBase64Encoding(word.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return plain && (*plain).contains(':');
}

/// Puts "REDACTED" in the place of a group, where it is a secret.
void replaceWhere(QString &text, const QRegularExpression &form, const QString &group,
    const std::function<bool(const QString &)> &isSecret)
{
    qsizetype from = 0;
    for (auto match = form.match(text); match.hasMatch(); match = form.match(text, from)) {
        const QString value = match.captured(group);
        const qsizetype at = match.capturedStart(group);
        const bool isOne = isSecret(value);
        if (isOne)
            text.replace(at, value.size(), redacted);
        from = at + (isOne ? redacted.size() : value.size());
    }
}

} // namespace

void registerSecret(const QString &secret)
{
    if (size_t(secret.size()) < shortestSecret)
        return;
    const std::string bytes = bytesOf(secret).bytes;
    const std::string whole = canonical(bytes);
    const QMutexLocker lock(&registeredMutex);
    if (whole.size() < shortestSecret || registered().wholes.contains(whole))
        return;
    registered().wholes.insert(whole);
    addPieces(whole, registered().pieces);
    for (const std::string &spelling : encodedSpellings(bytes))
        addPieces(spelling, registered().encodedPieces);
}

QString redact(const QString &text)
{
    static const QRegularExpression scheme(u"(?i)\\b(?<scheme>bearer|basic)\\s+(?<value>[A-Za-z0-9._~+/=%&#;-]{8,})"_s);
    static const QRegularExpression header(
        u"(?i)\\bauthorization\\s*:\\s*(?:[a-z]+\\s+)?(?<value>[A-Za-z0-9._~+/=%&#;-]{10,})"_s);
    static const QRegularExpression cookie(u"(?i)\\b(set-)?cookie\\s*:\\s*(?<value>[A-Za-z0-9_.-]+=[^\\r\\n]*)"_s);
    static const QRegularExpression secretKey(
        u"(?i)\\b(access_token|refresh_token|client_secret|code_verifier|hapikey)\"?\\s*[=:]\\s*\"?"
        "(?<value>[A-Za-z0-9._~+/%=-]{6,})"_s);
    static const QRegularExpression key(
        u"(?i)\\b(code|token|password)\"?\\s*[=:]\\s*\"?(?<value>[A-Za-z0-9._~+/%=-]{8,})"_s);
    static const QRegularExpression privateApp(u"\\bpat-[a-z]{2,4}[0-9]+-[0-9A-Za-z-]{8,}"_s);

    QString result = withoutRegistered(text);
    const auto value = u"value"_s;
    replaceWhere(result, scheme, value, [](const QString &said) { return isTokenShaped(said) || isBasic(said); });
    replaceWhere(result, header, value, isTokenShaped);
    replaceWhere(result, cookie, value, [](const QString &) { return true; });
    replaceWhere(result, secretKey, value, isNoWord);
    replaceWhere(result, key, value, isRandom);
    result.replace(privateApp, u"REDACTED"_s);
    return result;
}

} // namespace composer
