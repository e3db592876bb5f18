#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace composer {

/// One answer on the way from the address to the page: the first request, then one for each redirect.
struct EmbedHop {
    QUrl url;
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< as received, repeated ones repeated
};

/// Why the way ended before a page was there.
enum class EmbedFailure {
    None,
    Timeout,
    HostNotFound,
    Offline, ///< no name at all is found from this computer, HubSpot's neither
    ConnectionFailed,
    Certificate, ///< the browser would show a warning page
    TooManyRedirects,
    InsecureRedirect, ///< from https to http, which browsers do not follow in a frame; not followed either
    BadRedirect, ///< without a Location, or to something that is no web address
    PrivateAddress, ///< refused by us: the person has not allowed that host
};

/// What is wrong with a server's certificate.
enum class CertificateFault { Untrusted, Expired, WrongHost, SelfSigned };

/// What was seen of an address.
struct EmbedObservation {
    QUrl asked;
    QList<EmbedHop> hops;
    EmbedFailure failure = EmbedFailure::None;
    QString failureDetail; ///< technical, or the host that was refused
    CertificateFault certificate = CertificateFault::Untrusted; ///< with EmbedFailure::Certificate
};

enum class EmbedAnswer { Opens, WillNotOpen, CannotTell };

/// What decided. Site: holds for every address of the same kind (the site's rules, its certificate, its scheme). Page:
/// for this address only (404, a download, a redirect to a login).
enum class EmbedCause { Framing, Site, Page };

struct EmbedVerdict {
    EmbedAnswer answer = EmbedAnswer::CannotTell;
    EmbedCause cause = EmbedCause::Site;
    bool wasAsked = true; ///< false: nothing left this computer, which says nothing of the address
    QStringList reasons; ///< translated sentences, the deciding one first
    QStringList warnings; ///< translated; about what the address gives away
    bool operator==(const EmbedVerdict &) const = default;
};

/// Where HubSpot's pages live: the frame's parent is one of these.
[[nodiscard]] QList<QUrl> hubSpotOrigins();

/// Decides from what was seen, by the rules browsers follow (HTML standard, "X-Frame-Options"; CSP Level 3,
/// "frame-ancestors"), for a page of every one of `origins`. Headers of redirects do not count for framing, their
/// addresses do. A page that allows one HubSpot origin and refuses another will not open, and says where.
[[nodiscard]] EmbedVerdict judgeEmbedding(const EmbedObservation &seen, const QList<QUrl> &origins);

/// What colleagues will be able to read in the address, for ever: an email address, a token, a long secret.
[[nodiscard]] QStringList addressWarnings(const QUrl &url);

/// One word and one sentence for people: "Opens inside HubSpot", "Will not open inside HubSpot", "Cannot tell".
[[nodiscard]] QString embedAnswerText(EmbedAnswer answer);

} // namespace composer
