#include "embedding/framepolicy.h"

#include <algorithm>

namespace composer {

namespace {

bool isAsciiSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

QList<QByteArray> splitAtSpaces(const QByteArray &text)
{
    QList<QByteArray> words;
    qsizetype from = 0;
    while (from < text.size()) {
        while (from < text.size() && isAsciiSpace(text[from]))
            ++from;
        qsizetype to = from;
        while (to < text.size() && !isAsciiSpace(text[to]))
            ++to;
        if (to > from)
            words.append(text.mid(from, to - from));
        from = to;
    }
    return words;
}

int defaultPort(QByteArrayView scheme)
{
    if (scheme == "https" || scheme == "wss")
        return 443;
    return scheme == "http" || scheme == "ws" ? 80 : -1;
}

/// The parts of a host source: `https://*.example.com:443/path`.
struct HostSource {
    QByteArray scheme; // empty = as the page's own
    QByteArray host;
    QByteArray port; // empty, digits or *
};

std::optional<HostSource> parseHostSource(QByteArray source)
{
    HostSource parsed;
    if (const qsizetype mark = source.indexOf("://"); mark >= 0) {
        parsed.scheme = source.left(mark);
        source = source.mid(mark + 3);
        if (parsed.scheme.isEmpty())
            return std::nullopt;
    }
    if (const qsizetype slash = source.indexOf('/'); slash >= 0)
        source.truncate(slash);
    if (const qsizetype colon = source.lastIndexOf(':'); colon >= 0) {
        parsed.port = source.mid(colon + 1);
        source.truncate(colon);
        const bool digits = !parsed.port.isEmpty()
            && std::all_of(parsed.port.cbegin(), parsed.port.cend(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits && parsed.port != "*")
            return std::nullopt;
    }
    parsed.host = source;
    const QByteArray labels = source.startsWith("*.") ? source.mid(2) : source;
    const bool valid = source == "*" || (!labels.isEmpty() && std::all_of(labels.cbegin(), labels.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    }));
    return valid ? std::optional(parsed) : std::nullopt;
}

bool schemePartMatches(const QByteArray &wanted, const QByteArray &scheme)
{
    // an insecure scheme in a policy also allows its secure sister
    return wanted == scheme || (wanted == "http" && scheme == "https")
        || (wanted == "ws" && (scheme == "wss" || scheme == "http" || scheme == "https"))
        || (wanted == "wss" && scheme == "https");
}

bool hostPartMatches(const QByteArray &pattern, const QByteArray &host)
{
    if (pattern == "*")
        return true;
    if (pattern.startsWith("*."))
        return host.size() > pattern.size() - 1 && host.endsWith(pattern.mid(1));
    return pattern == host;
}

bool portPartMatches(const HostSource &source, int port, const QByteArray &scheme)
{
    if (source.port == "*")
        return true;
    if (source.port.isEmpty())
        return port == defaultPort(scheme);
    const int wanted = source.port.toInt();
    return wanted == port || (wanted == 80 && port == 443 && scheme == "https");
}

QByteArray schemeOf(const QUrl &url)
{
    return url.scheme().toLatin1().toLower();
}

QByteArray hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLatin1().toLower();
}

int portOf(const QUrl &url)
{
    return url.port(defaultPort(schemeOf(url)));
}

bool isNetworkScheme(const QByteArray &scheme)
{
    return scheme == "http" || scheme == "https" || scheme == "ws" || scheme == "wss";
}

bool sourceMatches(const QByteArray &source, const QUrl &ancestor, const QUrl &self)
{
    const QByteArray scheme = schemeOf(ancestor);
    if (source == "*")
        return isNetworkScheme(scheme) || scheme == schemeOf(self);
    if (source == "'self'") {
        return hostOf(ancestor) == hostOf(self)
            && (portOf(ancestor) == portOf(self)
                || (defaultPort(schemeOf(self)) == portOf(self) && defaultPort(scheme) == portOf(ancestor)))
            && (schemeOf(self) == scheme || (schemeOf(self) == "http" && scheme == "https"));
    }
    if (source.startsWith('\''))
        return false; // 'none' among others, and keywords that mean nothing here
    if (source.endsWith(':') && !source.contains('/') && source.count(':') == 1)
        return schemePartMatches(source.chopped(1), scheme);
    const auto parsed = parseHostSource(source);
    if (!parsed)
        return false;
    if (!schemePartMatches(parsed->scheme.isEmpty() ? schemeOf(self) : parsed->scheme, scheme))
        return false;
    return hostPartMatches(parsed->host, hostOf(ancestor)) && portPartMatches(*parsed, portOf(ancestor), scheme);
}

} // namespace

FrameOptions frameOptions(const QList<QByteArray> &headerValues)
{
    QList<QByteArray> values;
    for (const QByteArray &header : headerValues) {
        const auto parts = header.split(',');
        for (const QByteArray &part : parts) {
            const QByteArray value = part.trimmed().toLower();
            if (!values.contains(value))
                values.append(value);
        }
    }
    if (values.isEmpty())
        return FrameOptions::Absent;
    const auto isKnown = [](const QByteArray &v) { return v == "deny" || v == "allowall" || v == "sameorigin"; };
    if (values.size() > 1)
        return std::any_of(values.cbegin(), values.cend(), isKnown) ? FrameOptions::Conflicting : FrameOptions::Invalid;
    const QByteArray &value = values.first();
    if (value == "deny")
        return FrameOptions::Deny;
    if (value == "sameorigin")
        return FrameOptions::SameOrigin;
    return value == "allowall" ? FrameOptions::AllowAll : FrameOptions::Invalid;
}

QList<QByteArray> frameAncestors(const QList<QByteArray> &headerValues)
{
    QList<QByteArray> lists;
    for (const QByteArray &header : headerValues) {
        const auto policies = header.split(',');
        for (const QByteArray &policy : policies) {
            const auto directives = policy.split(';');
            for (const QByteArray &directive : directives) {
                const QList<QByteArray> words = splitAtSpaces(directive);
                if (words.isEmpty() || words.first().toLower() != "frame-ancestors")
                    continue;
                lists.append(words.mid(1).join(' '));
                break;
            }
        }
    }
    return lists;
}

bool allowsAncestor(const QByteArray &sourceList, const QUrl &ancestor, const QUrl &self)
{
    const QList<QByteArray> sources = splitAtSpaces(sourceList.toLower());
    return std::any_of(sources.cbegin(), sources.cend(),
        [&](const QByteArray &source) { return sourceMatches(source, ancestor, self); });
}

} // namespace composer
