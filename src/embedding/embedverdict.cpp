#include "embedding/embedverdict.h"

#include "base/listtext.h"
#include "domain/addressexposure.h"
#include "embedding/framepolicy.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> headerValues(const EmbedHop &hop, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const auto &[key, value] : hop.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

/// Words that stand alone between the marks of a path: /login, /users/sign_in, /auth/realms/…
bool looksLikeLogin(const QUrl &url)
{
    static const QRegularExpression words(
        u"(^|[/"
        u"._-])(login|log-in|log_in|signin|sign-in|sign_in|sso|saml|saml2|auth|authorize|oauth|oauth2|authenticate|"
        "authentication|accounts)([/._?-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hosts(
        u"^(login|signin|sso|auth|accounts|idp|id)\\."_s, QRegularExpression::CaseInsensitiveOption);
    return words.match(url.path()).hasMatch() || hosts.match(url.host()).hasMatch();
}

bool isPageType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    static const QList<QByteArray> shown { "text/html", "application/xhtml+xml", "text/plain", "application/pdf",
        "application/xml", "text/xml", "application/json", "image/svg+xml" };
    return type.isEmpty() || shown.contains(type) || type.startsWith("image/") || type.startsWith("video/")
        || type.startsWith("audio/");
}

class Judge
{
    Q_DECLARE_TR_FUNCTIONS(EmbedVerdict)

public:
    Judge(const EmbedObservation &seen, const QList<QUrl> &origins)
        : m_seen(seen)
        , m_origins(origins)
    {
    }

    EmbedVerdict run()
    {
        m_verdict.warnings = addressWarnings(m_seen.asked);
        judgeAddresses();
        if (!m_decided && m_seen.failure != EmbedFailure::None)
            judgeFailure();
        if (!m_decided && m_seen.hops.isEmpty())
            cannotTell(tr("The address was not fetched."));
        if (!m_decided)
            decided(EmbedCause::Page, &Judge::judgeStatus);
        if (!m_decided)
            decided(EmbedCause::Framing, &Judge::judgeFraming);
        if (!m_decided)
            decided(EmbedCause::Page, &Judge::judgeContent);
        if (!m_decided) {
            m_verdict.answer = EmbedAnswer::Opens;
            m_verdict.cause = EmbedCause::Framing;
            m_verdict.reasons = m_allowing;
        }
        return m_verdict;
    }

private:
    void refuse(const QString &reason) { decide(EmbedAnswer::WillNotOpen, reason); }
    void cannotTell(const QString &reason) { decide(EmbedAnswer::CannotTell, reason); }
    void decided(EmbedCause cause, void (Judge::*judge)())
    {
        (this->*judge)();
        if (m_decided)
            m_verdict.cause = cause;
    }
    void decide(EmbedAnswer answer, const QString &reason)
    {
        m_decided = true;
        m_verdict.answer = answer;
        m_verdict.reasons = { reason };
    }

    [[nodiscard]] const EmbedHop &page() const { return m_seen.hops.last(); }

    /// Every address on the way must be https: HubSpot's pages are.
    void judgeAddresses()
    {
        if (!m_seen.asked.isValid() || m_seen.asked.host().isEmpty()
            || (m_seen.asked.scheme() != "https"_L1 && m_seen.asked.scheme() != "http"_L1)) {
            refuse(tr("This is not a web address. Write one that begins with https://."));
            return;
        }
        if (m_seen.failure == EmbedFailure::PrivateAddress)
            return;
        if (m_seen.asked.scheme() == "http"_L1) {
            refuse(tr("The address begins with http: browsers show nothing insecure inside HubSpot's secure page. Use "
                      "https."));
            return;
        }
        for (const EmbedHop &hop : m_seen.hops) {
            if (hop.url.scheme() == "http"_L1) {
                refuse(insecureRedirect(hop.url.toDisplayString()));
                return;
            }
        }
    }

    static QString insecureRedirect(const QString &address)
    {
        return tr("It redirects to %1, which begins with http: browsers show nothing insecure inside HubSpot.")
            .arg(address);
    }

    void judgeFailure()
    {
        switch (m_seen.failure) {
        case EmbedFailure::None:
            break;
        case EmbedFailure::Timeout:
            cannotTell(tr("No answer within 10 seconds. Try again, or open it in the browser."));
            break;
        case EmbedFailure::HostNotFound:
            refuse(tr("There is no server called %1. Check the spelling.").arg(m_seen.failureDetail));
            break;
        case EmbedFailure::Offline:
            m_verdict.wasAsked = false;
            cannotTell(tr("Could not be checked: this computer is not online."));
            break;
        case EmbedFailure::ConnectionFailed:
            cannotTell(tr("The server could not be reached from this computer. Try again, or open it in the browser."));
            break;
        case EmbedFailure::Certificate:
            judgeCertificate();
            break;
        case EmbedFailure::TooManyRedirects:
            cannotTell(tr("It redirects more than 5 times. Use the address it ends at."));
            break;
        case EmbedFailure::InsecureRedirect:
            refuse(insecureRedirect(m_seen.failureDetail));
            break;
        case EmbedFailure::BadRedirect:
            refuse(tr("It redirects to something that is not a web address."));
            break;
        case EmbedFailure::PrivateAddress:
            cannotTell(tr(
                "%1 is an address inside this network, and was not asked. Allow this host if colleagues can reach it.")
                           .arg(m_seen.failureDetail));
            break;
        }
    }

    void judgeCertificate()
    {
        switch (m_seen.certificate) {
        case CertificateFault::Expired:
            refuse(tr("The server's certificate has expired or is not valid yet: browsers show an empty frame."));
            break;
        case CertificateFault::WrongHost:
            refuse(tr("The server's certificate is for another address: browsers show an empty frame."));
            break;
        case CertificateFault::SelfSigned:
            refuse(tr("The server signed its certificate itself: browsers show an empty frame."));
            break;
        case CertificateFault::Untrusted:
            refuse(tr("The server's certificate comes from nobody browsers trust: they show an empty frame."));
            break;
        }
    }

    void judgeStatus()
    {
        const int status = page().status;
        if (status == 401 || status == 407)
            refuse(tr("The page wants a name and a password (%1).").arg(status));
        else if (status == 403)
            cannotTell(tr("The server refuses us (403). It may let a signed-in colleague in."));
        else if (status == 404 || status == 410)
            refuse(tr("There is no page at this address (%1).").arg(status));
        else if (status == 429)
            cannotTell(tr("The server asks for patience (429). Check again later."));
        else if (status >= 400 && status < 500)
            refuse(tr("The server does not give out this page (%1).").arg(status));
        else if (status >= 500)
            cannotTell(tr("The server has a fault at the moment (%1). Check again later.").arg(status));
        else if (status == 204 || status == 205)
            refuse(tr("The server answers without a page (%1).").arg(status));
        else if (status < 200 || status >= 300)
            cannotTell(tr("The server answers in a way we do not know (%1).").arg(status));
    }

    [[nodiscard]] QString hostsOf(const QList<QUrl> &origins) const
    {
        QStringList hosts;
        for (const QUrl &origin : origins)
            hosts << origin.host();
        return joinedList(hosts);
    }

    void judgeFraming()
    {
        const QList<QByteArray> policies = frameAncestors(headerValues(page(), "Content-Security-Policy"));
        if (!policies.isEmpty()) {
            judgeAncestors(policies);
            return; // a policy with frame-ancestors makes browsers ignore X-Frame-Options
        }
        const QList<QUrl> strangers = strangersToPage();
        switch (frameOptions(headerValues(page(), "X-Frame-Options"))) {
        case FrameOptions::Absent:
            m_allowing << tr("The page does not forbid being embedded.");
            break;
        case FrameOptions::AllowAll:
            m_allowing << tr("X-Frame-Options allows everybody.");
            break;
        case FrameOptions::Invalid:
            m_allowing << tr("X-Frame-Options says something browsers do not know, and ignore.");
            break;
        case FrameOptions::Deny:
            refuse(tr("The page forbids being embedded anywhere (X-Frame-Options: DENY)."));
            break;
        case FrameOptions::SameOrigin:
            if (!strangers.isEmpty())
                refuse(tr("The page may only be embedded by its own site (X-Frame-Options: SAMEORIGIN)."));
            else
                m_allowing << tr("The page belongs to HubSpot's own site.");
            break;
        case FrameOptions::Conflicting:
            refuse(tr("The page sends several X-Frame-Options that contradict each other; browsers then refuse."));
            break;
        }
    }

    [[nodiscard]] QList<QUrl> strangersToPage() const
    {
        QList<QUrl> strangers;
        std::copy_if(m_origins.cbegin(), m_origins.cend(), std::back_inserter(strangers),
            [this](const QUrl &origin) { return !isSameOrigin(origin, page().url); });
        return strangers;
    }

    void judgeAncestors(const QList<QByteArray> &policies)
    {
        QList<QUrl> refused;
        QList<QUrl> allowed;
        for (const QUrl &origin : m_origins) {
            const bool isAllowed = std::all_of(policies.cbegin(), policies.cend(),
                [&](const QByteArray &list) { return allowsAncestor(list, origin, page().url); });
            (isAllowed ? allowed : refused).append(origin);
        }
        const QString shown = QString::fromUtf8(policies.first().isEmpty() ? QByteArray("'none'") : policies.first());
        if (refused.isEmpty()) {
            m_allowing << tr("frame-ancestors allows %1.").arg(hostsOf(allowed));
        } else if (allowed.isEmpty()) {
            refuse(tr("The page lists who may embed it, and HubSpot is not among them (frame-ancestors %1).")
                       .arg(shown.left(200)));
        } else {
            refuse(tr("The page may be embedded by %1, but not by %2 (frame-ancestors).")
                       .arg(hostsOf(allowed), hostsOf(refused)));
        }
    }

    void judgeContent()
    {
        const QByteArray disposition = headerValues(page(), "Content-Disposition").value(0).trimmed().toLower();
        const QByteArray type = headerValues(page(), "Content-Type").value(0);
        if (disposition.startsWith("attachment")) {
            refuse(tr("It is a download, not a page: colleagues would get a file."));
        } else if (!isPageType(type)) {
            refuse(tr("It is a file of type %1, which browsers download instead of showing.")
                       .arg(QString::fromLatin1(type)));
        } else if (m_seen.hops.size() > 1 && looksLikeLogin(page().url) && !looksLikeLogin(m_seen.asked)) {
            cannotTell(tr("It redirects to a page for signing in, at %1. Colleagues see that, or nothing.")
                           .arg(page().url.host()));
        }
    }

    const EmbedObservation &m_seen;
    const QList<QUrl> &m_origins;
    EmbedVerdict m_verdict;
    QStringList m_allowing;
    bool m_decided = false;
};

} // namespace

QList<QUrl> hubSpotOrigins()
{
    return { QUrl(u"https://app.hubspot.com"_s), QUrl(u"https://app-eu1.hubspot.com"_s) };
}

EmbedVerdict judgeEmbedding(const EmbedObservation &seen, const QList<QUrl> &origins)
{
    return Judge(seen, origins).run();
}

QStringList addressWarnings(const QUrl &url)
{
    const std::string address = url.toEncoded().toStdString();
    const unsigned char exposed = exposuresOf(address);
    QStringList warnings;
    if (exposed & ExposesCredentials)
        warnings << QCoreApplication::translate(
            "EmbedVerdict", "The address holds a name or a password; every colleague sees it, for ever.");
    if (exposed & ExposesEmail)
        warnings << QCoreApplication::translate(
            "EmbedVerdict", "The address holds an email address; every colleague sees it, for ever.");
    if (exposed & ExposesSecret)
        warnings << QCoreApplication::translate("EmbedVerdict",
            "The address holds what looks like a token or a password; every colleague sees it, for ever.");
    return warnings;
}

QString embedAnswerText(EmbedAnswer answer)
{
    switch (answer) {
    case EmbedAnswer::Opens:
        return QCoreApplication::translate("EmbedVerdict", "Opens inside HubSpot");
    case EmbedAnswer::WillNotOpen:
        return QCoreApplication::translate("EmbedVerdict", "Will not open inside HubSpot");
    case EmbedAnswer::CannotTell:
        return QCoreApplication::translate("EmbedVerdict", "Cannot tell whether it opens inside HubSpot");
    }
    return {};
}

} // namespace composer
