#include "validation/addresspatterns.h"

#include "domain/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr size_t longestLocalPart = 64;
constexpr size_t longestAddress = 254;
constexpr size_t longestLabel = 63;
constexpr size_t longestRecordId = 19; // of a 64-bit number
constexpr size_t digitsASpreadsheetKeeps = 15;

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Asks for another look of the character before it: copied along with an emoji.
bool isVariation(char32_t code)
{
    return code >= 0xfe00 && code <= 0xfe0f;
}

/// Latin letters beside Greek or Cyrillic ones, which look the same: іnes@, with an і of the Ukraine.
bool mixesAlikeLetters(std::string_view part)
{
    bool hasLatin = false;
    bool hasOther = false;
    for (size_t at = 0; at < part.size();) {
        if (static_cast<unsigned char>(part[at]) < 0x80) {
            hasLatin |= isAsciiLetter(part[at++]);
            continue;
        }
        const char32_t code = takeCodePoint(part, at);
        hasOther |= code >= 0x370 && code <= 0x52f;
    }
    return hasLatin && hasOther;
}

/// %20 and its like stand in links: the address was copied out of one.
bool hasLinkEscape(std::string_view local)
{
    const auto isHex = [](char c) { return isAsciiDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    for (size_t at = local.find('%'); at != std::string_view::npos; at = local.find('%', at + 1)) {
        if (at + 2 < local.size() && isHex(local[at + 1]) && isHex(local[at + 2]))
            return true;
    }
    return false;
}

/// i***@example.com: somebody kept the address from being read.
bool isMasked(std::string_view text)
{
    return text.find("**") != std::string_view::npos || text.find("…") != std::string_view::npos;
}

/// An accent of its own behind its letter, as some programs take é apart, or left over from the Turkish İ.
bool isLooseAccent(char32_t code)
{
    return code >= 0x300 && code <= 0x36f;
}

/// What a spreadsheet, a list or a link put in front of an address: =, #, -, +, //. It may stand there by the letter of
/// the standard, and nobody is called so.
bool isSignInFront(char32_t code)
{
    return code < 0x80 && "=#*+-/|!?~^&$%{}"sv.find(static_cast<char>(code)) != std::string_view::npos;
}

/// Letters of other scripts may stand in an address, full-width ones, loose accents and signs may not.
bool areLettersOfSomeScript(std::string_view text)
{
    for (size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const char32_t code = takeCodePoint(text, at);
        const bool isFullWidth = code >= 0xff01 && code <= 0xff60;
        if (isFullWidth || isVariation(code) || isLooseAccent(code)
            || !(QChar::isLetterOrNumber(code) || QChar::isMark(code)))
            return false;
    }
    return true;
}

bool isLocalPart(std::string_view local)
{
    if (local.empty() || local.size() > longestLocalPart || local.front() == '.' || local.back() == '.'
        || local.front() == '\'' || local.back() == '\'' || local.find(".."sv) != std::string_view::npos
        || isSignInFront(static_cast<uchar>(local.front())))
        return false;
    return std::all_of(local.begin(), local.end(), [](char c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || static_cast<unsigned char>(c) >= 0x80
            || "!#$%&'*+-/=?^_`{|}~."sv.find(c) != std::string_view::npos;
    });
}

bool isHostLabel(std::string_view label)
{
    if (label.empty() || label.size() > longestLabel || label.front() == '-' || label.back() == '-')
        return false;
    return std::all_of(label.begin(), label.end(), [](char c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == '-' || static_cast<unsigned char>(c) >= 0x80;
    });
}

bool isHost(std::string_view host)
{
    size_t labels = 0;
    std::string_view last;
    for (size_t at = 0; at <= host.size(); ++labels) {
        const size_t end = std::min(host.find('.', at), host.size());
        last = host.substr(at, end - at);
        if (!isHostLabel(last))
            return false;
        at = end + 1;
    }
    // 1.2.3.4 is no name
    return labels > 1 && last.size() > 1 && !std::all_of(last.begin(), last.end(), isAsciiDigit);
}

bool isOddInAddress(QChar c)
{
    if (isVariation(c.unicode()))
        return true;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    case QChar::Separator_Space:
        return c != u' ';
    default:
        return c == u'"' || c == u'„' || c == u'‚' || c == u'「' || c == u'」' || c == u'＂' || c == u'＇';
    }
}

/// Full-width letters, digits and signs as ASCII: ａ＠ｂ．ｃ → a@b.c
QString withNarrowLetters(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
            c = QChar(static_cast<char16_t>(c.unicode() - 0xfee0));
        else if (c == u'。')
            c = u'.';
    }
    return text;
}

/// e and its accent as é; accents that no letter has are left out.
QString withJoinedAccents(const QString &text)
{
    QString joined = text.normalized(QString::NormalizationForm_C);
    joined.removeIf([](QChar c) { return isLooseAccent(c.unicode()); });
    return joined;
}

QString withoutWrapping(QString address)
{
    if (const qsizetype open = address.indexOf(u'<'); open >= 0 && address.endsWith(u'>'))
        address = address.mid(open + 1).chopped(1).trimmed();
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        address = address.mid(7);
    if (address.contains(u'%'))
        address = QString::fromUtf8(QByteArray::fromPercentEncoding(address.toUtf8())).trimmed();
    address = address.section(u'?', 0, 0);
    constexpr QStringView before = u"'`(<[";
    address = withJoinedAccents(address);
    constexpr QStringView after = u"'`)>];,./";
    while (!address.isEmpty() && (before.contains(address.front()) || isSignInFront(address.front().unicode())))
        address.remove(0, 1);
    while (!address.isEmpty() && after.contains(address.back()))
        address.chop(1);
    return address.trimmed();
}

} // namespace

namespace {

enum class AddressSign : quint8 { Other, Letter, Digit, Dot, Hyphen, Underscore, At };

constexpr auto addressSigns = [] {
    std::array<AddressSign, 256> table {};
    for (unsigned char c = 'a'; c <= 'z'; ++c)
        table[c] = table[static_cast<unsigned char>(c - 'a' + 'A')] = AddressSign::Letter;
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = AddressSign::Digit;
    table['.'] = AddressSign::Dot;
    table['-'] = AddressSign::Hyphen;
    table['_'] = AddressSign::Underscore;
    table['@'] = AddressSign::At;
    return table;
}();

/// What nearly every address is, told at one go. False: it may still be one.
bool isUsualAddress(std::string_view text)
{
    if (text.size() > longestAddress)
        return false;
    size_t host = 0;
    size_t label = 0; // where the last one begins
    bool hasLetter = false; // in the last label
    auto before = AddressSign::Dot;
    for (size_t at = 0; at < text.size(); ++at) {
        const AddressSign sign = addressSigns[static_cast<unsigned char>(text[at])];
        const bool isFirst = before == AddressSign::Dot;
        switch (sign) {
        case AddressSign::Other:
            return false;
        case AddressSign::Letter:
            hasLetter = true;
            break;
        case AddressSign::Digit:
            break;
        case AddressSign::Underscore:
            if (isFirst || host > 0)
                return false;
            break;
        case AddressSign::Hyphen:
            if (isFirst)
                return false;
            break;
        case AddressSign::Dot:
        case AddressSign::At:
            if (isFirst || (host > 0 && (before == AddressSign::Hyphen || at - label > longestLabel)))
                return false;
            if (sign == AddressSign::At && (host > 0 || at > longestLocalPart))
                return false;
            host = sign == AddressSign::At ? at + 1 : host;
            label = at + 1;
            hasLetter = false;
            break;
        }
        before = sign == AddressSign::At ? AddressSign::Dot : sign;
    }
    return host > 0 && label > host && hasLetter && before != AddressSign::Hyphen && text.size() - label > 1
        && text.size() - label <= longestLabel;
}

} // namespace

bool isEmailShaped(std::string_view text)
{
    if (isUsualAddress(text))
        return true;
    const size_t at = text.find('@');
    if (at == std::string_view::npos || text.size() > longestAddress)
        return false;
    const std::string_view local = text.substr(0, at);
    const std::string_view host = text.substr(at + 1);
    return isLocalPart(local) && isHost(host) && !hasLinkEscape(local) && !isMasked(text)
        && areLettersOfSomeScript(text) && !mixesAlikeLetters(local) && !mixesAlikeLetters(host);
}

std::optional<QString> emailMeant(const QString &text)
{
    const QString address = withoutWrapping(withoutOddBlanks(withNarrowLetters(text)));
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

bool isRecordId(std::string_view text)
{
    return !text.empty() && text.size() <= longestRecordId && text.front() != '0'
        && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

std::optional<QString> recordIdMeant(const QString &text)
{
    static const QRegularExpression number(
        u"^(?:#|№|id[:#]? ?)?0*([1-9][0-9]*)(?:[.,]0{1,2})?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression groups(u"^([1-9][0-9]{0,2})(?:([., '’])[0-9]{3})(?:\\2[0-9]{3})*$"_s);
    static const QRegularExpression page(
        u"^https?://[^/]*hubspot[^/]*/(?:[^?#]*/)?(?:record/[0-9]+-[0-9]+|contact|company|deal|ticket)/([1-9][0-9]*)(?:[/?#].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = QString::fromStdString(foldedText(text.trimmed().toStdString()));
    QString id;
    if (const auto match = number.match(plain); match.hasMatch())
        id = match.captured(1);
    else if (groups.match(plain).hasMatch())
        id = QString(plain).remove(QRegularExpression(u"[^0-9]"_s));
    else if (const auto record = page.match(plain); record.hasMatch())
        id = record.captured(1);
    if (id == text || !isRecordId(id.toStdString()))
        return std::nullopt;
    return id;
}

bool isRoundedId(std::string_view text)
{
    return text.size() > digitsASpreadsheetKeeps && std::all_of(text.begin(), text.end(), isAsciiDigit)
        && text.find_first_not_of('0', digitsASpreadsheetKeeps) == std::string_view::npos;
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
