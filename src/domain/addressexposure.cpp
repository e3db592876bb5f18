#include "domain/addressexposure.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>

namespace composer {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

bool isAlnum(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z');
}

/// Scheme, user, host with port, path, query and fragment, as pieces of the text; `scheme` is empty when it is no web
/// address.
struct AddressParts {
    std::string_view scheme;
    std::string_view user;
    std::string_view host;
    std::string_view path;
    std::string_view query;
    std::string_view fragment;
};

AddressParts partsOf(std::string_view address)
{
    AddressParts parts;
    const size_t colon = address.find("://");
    if (colon == std::string_view::npos)
        return parts;
    std::string_view rest = address.substr(colon + 3);
    const auto cut = [&rest](std::string_view marks) {
        const size_t at = std::min(rest.find_first_of(marks), rest.size());
        const std::string_view head = rest.substr(0, at);
        rest.remove_prefix(at);
        return head;
    };
    std::string_view authority = cut("/?#");
    if (const size_t at = authority.rfind('@'); at != std::string_view::npos) {
        parts.user = authority.substr(0, at);
        authority.remove_prefix(at + 1);
    }
    const std::string_view scheme = address.substr(0, colon);
    const auto is = [scheme](std::string_view name) {
        return std::ranges::equal(scheme, name, [](char a, char b) { return lower(a) == b; });
    };
    if (authority.empty() || (!is("https") && !is("http")))
        return parts;
    parts.scheme = scheme;
    parts.host = authority;
    parts.path = cut("?#");
    if (rest.starts_with('?')) {
        rest.remove_prefix(1);
        parts.query = cut("#");
    }
    if (rest.starts_with('#'))
        parts.fragment = rest.substr(1);
    return parts;
}

/// Calls `visit` for every piece between the marks, empty ones too.
template<typename Visit>
void forPieces(std::string_view text, std::string_view marks, Visit visit)
{
    for (size_t from = 0; from <= text.size();) {
        const size_t to = std::min(text.find_first_of(marks, from), text.size());
        visit(text.substr(from, to - from));
        from = to + 1;
    }
}

bool hasEmail(std::string_view text)
{
    const auto isPart = [](char c) { return isAlnum(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '%'; };
    for (size_t at = 0; at < text.size(); ++at) {
        size_t after = at + 1;
        if (text[at] == '%' && text.substr(at, 3) == "%40")
            after = at + 3;
        else if (text[at] != '@')
            continue;
        if (at == 0 || !isPart(text[at - 1]))
            continue;
        size_t end = after;
        while (end < text.size() && (isAlnum(text[end]) || text[end] == '.' || text[end] == '-'))
            ++end;
        const std::string_view domain = text.substr(after, end - after);
        const size_t dot = domain.find('.');
        if (dot == std::string_view::npos || dot == 0)
            continue;
        // two letters in a row after some dot: a top level
        for (size_t i = dot + 1; i + 1 < domain.size(); ++i) {
            if (domain[i - 1] == '.' && isAlnum(domain[i]) && !isDigit(domain[i]) && isAlnum(domain[i + 1])
                && !isDigit(domain[i + 1]))
                return true;
        }
    }
    return false;
}

bool isUuid(std::string_view text)
{
    constexpr size_t length = 36;
    if (text.size() != length)
        return false;
    for (size_t i = 0; i < length; ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

/// Long, of the letters codes are written in, with a digit: a key rather than a word.
bool looksRandom(std::string_view text, size_t length)
{
    const auto isCode
        = [](char c) { return isAlnum(c) || std::string_view("_+/=.-%").find(c) != std::string_view::npos; };
    return text.size() >= length && std::ranges::any_of(text, isDigit) && std::ranges::all_of(text, isCode)
        && !isUuid(text);
}

bool isSecretName(std::string_view name)
{
    static constexpr std::array<std::string_view, 15> names { "token", "accesstoken", "apikey", "key", "secret",
        "password", "passwd", "pwd", "signature", "sig", "auth", "session", "sid", "jwt", "code" };
    std::string folded;
    std::string last; // the part after the last dash or underscore
    for (const char c : name) {
        if (c == '_' || c == '-') {
            last.clear();
            continue;
        }
        folded += lower(c);
        last += lower(c);
    }
    const auto isOne = [](const std::string &text) { return std::ranges::find(names, text) != names.end(); };
    return isOne(folded) || isOne(last);
}

bool hasSecretParameter(std::string_view query)
{
    constexpr size_t shortestSecret = 8;
    constexpr size_t longValue = 32;
    bool found = false;
    forPieces(query, "&;", [&](std::string_view item) {
        const size_t equals = item.find('=');
        const std::string_view value = equals == std::string_view::npos ? item : item.substr(equals + 1);
        const bool isNamed = equals != std::string_view::npos && value.size() >= shortestSecret
            && isSecretName(item.substr(0, equals));
        found = found || isNamed || looksRandom(value, longValue);
    });
    return found;
}

/// Capitals, small letters and digits, with no more than the signs of Base64 between them.
bool isMixed(std::string_view text)
{
    const auto isCode
        = [](char c) { return isAlnum(c) || std::string_view("_+/=-").find(c) != std::string_view::npos; };
    return std::ranges::all_of(text, isCode) && std::ranges::any_of(text, isDigit)
        && std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; })
        && std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// `eyJ….eyJ….…`: two parts of JSON in Base64, and a signature.
bool isWebToken(std::string_view text)
{
    const size_t dot = text.find('.');
    return text.starts_with("eyJ") && dot != std::string_view::npos && text.substr(dot + 1).starts_with("eyJ");
}

bool isCredential(std::string_view word)
{
    static constexpr std::array<std::string_view, 9> beginnings { "pat-na", "pat-eu", "pat-ap", "sk_live_", "rk_live_",
        "ghp_", "github_pat_", "xoxb-", "xoxp-" };
    constexpr size_t shortest = 20;
    constexpr size_t longMixed = 40;
    const auto begins = [word](std::string_view beginning) { return word.starts_with(beginning); };
    if ((word.size() >= shortest && std::ranges::any_of(beginnings, begins)) || isWebToken(word))
        return true;
    bool mixed = false;
    if (word.size() >= longMixed && isMixed(word)) {
        forPieces(word, "-_", [&mixed](std::string_view piece) { // words joined by dashes are a title
            mixed = mixed || (piece.size() >= shortest && isMixed(piece));
        });
    }
    return mixed;
}

} // namespace

unsigned char exposuresOfText(std::string_view text)
{
    if (text.find("://") != std::string_view::npos)
        return exposuresOf(text);
    unsigned char found = hasEmail(text) ? ExposesEmail : ExposesNothing;
    forPieces(text, " :|,;", [&found](std::string_view word) {
        if (isCredential(word))
            found |= ExposesSecret;
    });
    return found;
}

unsigned char exposuresOf(std::string_view address)
{
    const AddressParts parts = partsOf(address);
    if (parts.scheme.empty())
        return ExposesNothing;
    unsigned char found = parts.user.empty() ? ExposesNothing : ExposesCredentials;
    if (hasEmail(parts.path) || hasEmail(parts.query) || hasEmail(parts.fragment))
        found |= ExposesEmail;
    bool secret = hasSecretParameter(parts.query) || hasSecretParameter(parts.fragment);
    constexpr size_t longSegment = 40;
    if (!secret && parts.path.size() >= longSegment) {
        forPieces(parts.path, "/", [&](std::string_view segment) { // words joined by dashes are a title
            secret = secret || (segment.find('-') == std::string_view::npos && looksRandom(segment, longSegment));
        });
    }
    return secret ? found | ExposesSecret : found;
}

std::string addressShape(std::string_view address)
{
    const AddressParts parts = partsOf(address);
    if (parts.scheme.empty())
        return {};
    std::string shape;
    shape.reserve(address.size());
    for (const char c : parts.scheme)
        shape += lower(c);
    shape += "://";
    for (const char c : parts.host)
        shape += lower(c);
    constexpr size_t longestWord = 24;
    const auto isVarying
        = [](char c) { return isDigit(c) || c == '%' || c == ' ' || static_cast<unsigned char>(c) >= 0x80; };
    bool isFirst = true;
    forPieces(parts.path, "/", [&](std::string_view segment) {
        if (!isFirst)
            shape += '/';
        isFirst = false;
        if (segment.size() > longestWord || std::ranges::any_of(segment, isVarying))
            shape += '*';
        else
            shape += segment;
    });
    if (!parts.query.empty()) {
        shape += '?';
        forPieces(parts.query, "&;", [&](std::string_view item) {
            if (shape.back() != '?')
                shape += '&';
            shape += item.substr(0, std::min(item.find('='), item.size()));
        });
    }
    return shape;
}

} // namespace composer
