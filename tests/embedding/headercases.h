#pragma once

#include "embedding/embedverdict.h"

#include <QByteArray>
#include <QList>

namespace composer {

/// What a page's headers say, and what that means for a frame on HubSpot's pages. Lines of "Name: value". Held against
/// the verdict itself and against a real server's answers.
struct HeaderCase {
    const char *name;
    QByteArray headers;
    EmbedAnswer answer;
};

inline QList<HeaderCase> headerCases()
{
    constexpr auto opens = EmbedAnswer::Opens;
    constexpr auto closed = EmbedAnswer::WillNotOpen;
    return {
        { "nothing", "", opens },
        // X-Frame-Options
        { "deny", "X-Frame-Options: DENY", closed },
        { "deny, any case", "x-frame-options: dEnY", closed },
        { "deny with blanks", "X-Frame-Options:   DENY  ", closed },
        { "sameorigin", "X-Frame-Options: SAMEORIGIN", closed },
        { "allowall", "X-Frame-Options: ALLOWALL", opens },
        { "allow-from is unknown to browsers", "X-Frame-Options: ALLOW-FROM https://app.hubspot.com", opens },
        { "nonsense is ignored", "X-Frame-Options: NOPE", opens },
        { "empty is ignored", "X-Frame-Options:", opens },
        { "deny twice", "X-Frame-Options: DENY\nX-Frame-Options: DENY", closed },
        { "sameorigin twice in one", "X-Frame-Options: SAMEORIGIN, SAMEORIGIN", closed },
        { "conflict", "X-Frame-Options: DENY\nX-Frame-Options: SAMEORIGIN", closed },
        { "conflict in one", "X-Frame-Options: ALLOWALL, DENY", closed },
        { "conflict with unknown", "X-Frame-Options: ALLOWALL, NOPE", closed },
        { "two unknown", "X-Frame-Options: NOPE, NEITHER", opens },
        { "deny and empty", "X-Frame-Options: DENY, ", closed },
        { "semicolon makes it unknown", "X-Frame-Options: DENY;", opens },
        // frame-ancestors
        { "none", "Content-Security-Policy: frame-ancestors 'none'", closed },
        { "empty list", "Content-Security-Policy: frame-ancestors", closed },
        { "self", "Content-Security-Policy: frame-ancestors 'self'", closed },
        { "star", "Content-Security-Policy: frame-ancestors *", opens },
        { "https scheme", "Content-Security-Policy: frame-ancestors https:", opens },
        { "http scheme allows https", "Content-Security-Policy: frame-ancestors http:", opens },
        { "ws scheme allows https", "Content-Security-Policy: frame-ancestors ws:", opens },
        { "data scheme", "Content-Security-Policy: frame-ancestors data:", closed },
        { "both by name",
            "Content-Security-Policy: frame-ancestors https://app.hubspot.com https://app-eu1.hubspot.com", opens },
        { "only one hublet", "Content-Security-Policy: frame-ancestors https://app.hubspot.com", closed },
        { "only the other", "Content-Security-Policy: frame-ancestors https://app-eu1.hubspot.com", closed },
        { "wildcard", "Content-Security-Policy: frame-ancestors https://*.hubspot.com", opens },
        { "wildcard without scheme", "Content-Security-Policy: frame-ancestors *.hubspot.com", opens },
        { "wildcard is not the domain itself", "Content-Security-Policy: frame-ancestors https://*.app.hubspot.com",
            closed },
        { "other domain", "Content-Security-Policy: frame-ancestors https://*.example.com", closed },
        { "suffix is no match", "Content-Security-Policy: frame-ancestors https://*.spot.com", closed },
        { "any case", "content-security-policy: FRAME-ANCESTORS HTTPS://*.HUBSPOT.COM", opens },
        { "http host allows https", "Content-Security-Policy: frame-ancestors http://*.hubspot.com", opens },
        { "port 443", "Content-Security-Policy: frame-ancestors https://*.hubspot.com:443", opens },
        { "port 80 upgrades", "Content-Security-Policy: frame-ancestors http://*.hubspot.com:80", opens },
        { "any port", "Content-Security-Policy: frame-ancestors https://*.hubspot.com:*", opens },
        { "wrong port", "Content-Security-Policy: frame-ancestors https://*.hubspot.com:8443", closed },
        { "bad port", "Content-Security-Policy: frame-ancestors https://*.hubspot.com:x", closed },
        { "path is ignored", "Content-Security-Policy: frame-ancestors https://*.hubspot.com/contacts/", opens },
        { "star host with scheme", "Content-Security-Policy: frame-ancestors https://*", opens },
        { "none beside a host counts for nothing",
            "Content-Security-Policy: frame-ancestors 'none' https://*.hubspot.com", opens },
        { "other directives",
            "Content-Security-Policy: default-src 'none'; frame-ancestors https://*.hubspot.com; sandbox", opens },
        { "default-src does not stand in", "Content-Security-Policy: default-src 'none'", opens },
        { "frame-src is something else", "Content-Security-Policy: frame-src 'none'; child-src 'none'", opens },
        { "the first of two counts", "Content-Security-Policy: frame-ancestors 'none'; frame-ancestors *", closed },
        { "two policies, both needed", "Content-Security-Policy: frame-ancestors *, frame-ancestors 'none'", closed },
        { "two headers, both needed",
            "Content-Security-Policy: frame-ancestors *\nContent-Security-Policy: frame-ancestors 'self'", closed },
        { "two headers, both allow",
            "Content-Security-Policy: frame-ancestors *\nContent-Security-Policy: frame-ancestors https:", opens },
        { "report only", "Content-Security-Policy-Report-Only: frame-ancestors 'none'", opens },
        { "tabs", "Content-Security-Policy: frame-ancestors\t'self'\thttps://*.hubspot.com", opens },
        // together
        { "policy beats deny", "X-Frame-Options: DENY\nContent-Security-Policy: frame-ancestors https://*.hubspot.com",
            opens },
        { "policy beats allowall", "X-Frame-Options: ALLOWALL\nContent-Security-Policy: frame-ancestors 'none'",
            closed },
        { "policy without it does not", "X-Frame-Options: DENY\nContent-Security-Policy: default-src *", closed },
        { "report only does not", "X-Frame-Options: DENY\nContent-Security-Policy-Report-Only: frame-ancestors *",
            closed },
        // what it is
        { "page", "Content-Type: text/html; charset=utf-8", opens },
        { "picture", "Content-Type: image/png", opens },
        { "pdf", "Content-Type: application/pdf", opens },
        { "download", "Content-Type: text/html\nContent-Disposition: attachment; filename=x.html", closed },
        { "inline", "Content-Type: text/html\nContent-Disposition: inline; filename=x.html", opens },
        { "archive", "Content-Type: application/zip", closed },
        { "bytes", "Content-Type: application/octet-stream", closed },
        { "both HubSpot origins and others",
            "Content-Security-Policy: frame-ancestors https://nube.test https://app.hubspot.com "
            "https://app-eu1.hubspot.com",
            opens },
        { "upper case scheme source", "Content-Security-Policy: frame-ancestors HTTPS:", opens },
        { "self and star", "Content-Security-Policy: frame-ancestors 'self' *", opens },
        { "unknown keyword", "Content-Security-Policy: frame-ancestors 'everybody'", closed },
        { "wildcard in the middle", "Content-Security-Policy: frame-ancestors https://app.*.com", closed },
        { "policy before another without it",
            "Content-Security-Policy: default-src *\nContent-Security-Policy: frame-ancestors 'none'", closed },
    };
}

} // namespace composer
