#include "embedding/embedcheck.h"

#include "embedding/privateaddress.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QSslError>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

EmbedCheck::EmbedCheck(
    QNetworkAccessManager &network, const QUrl &url, const EmbedCheckOptions &options, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_options(options)
{
    m_seen.asked = url;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(EmbedFailure::Timeout); });
}

EmbedCheck::~EmbedCheck()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    dropReply();
}

void EmbedCheck::start()
{
    m_deadline.start(m_options.timeout);
    visit(m_seen.asked);
}

void EmbedCheck::visit(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !isWeb) {
        finish(EmbedFailure::BadRedirect, url.toDisplayString());
        return;
    }
    m_url = url;
    const QHostAddress literal(url.host());
    const bool isAllowed = m_options.allowedHosts.contains(url.host(), Qt::CaseInsensitive);
    if (!isAllowed && isPrivateHost(url.host()))
        finish(EmbedFailure::PrivateAddress, url.host());
    else if (!literal.isNull())
        resolved({ literal });
    else
        lookUp(url.host(QUrl::FullyEncoded), [this](const QList<QHostAddress> &addresses) { resolved(addresses); });
}

void EmbedCheck::lookUp(const QString &host, std::function<void(const QList<QHostAddress> &)> then)
{
    if (m_options.lookup) {
        m_options.lookup(host, this, then);
        return;
    }
    m_lookup = QHostInfo::lookupHost(host, this, [this, then = std::move(then)](const QHostInfo &info) {
        m_lookup = -1;
        then(info.error() == QHostInfo::NoError ? info.addresses() : QList<QHostAddress>());
    });
}

/// A name that is not found says something about the address only where names are found at all.
void EmbedCheck::notFound()
{
    const QString host = m_url.host();
    lookUp(hubSpotOrigins().first().host(), [this, host](const QList<QHostAddress> &addresses) {
        if (!m_finished)
            finish(addresses.isEmpty() ? EmbedFailure::Offline : EmbedFailure::HostNotFound, host);
    });
}

void EmbedCheck::resolved(const QList<QHostAddress> &addresses)
{
    if (m_finished)
        return;
    if (addresses.isEmpty()) {
        notFound();
        return;
    }
    const bool isAllowed = m_options.allowedHosts.contains(m_url.host(), Qt::CaseInsensitive);
    for (const QHostAddress &address : addresses) {
        if (!isAllowed && isPrivateAddress(address)) {
            finish(EmbedFailure::PrivateAddress, u"%1 (%2)"_s.arg(m_url.host(), address.toString()));
            return;
        }
    }
    m_addresses = addresses;
    connectToNext();
}

void EmbedCheck::connectToNext()
{
    const QHostAddress address = m_addresses.takeFirst();
    QUrl pinned = m_url;
    pinned.setUserInfo({}); // browsers do not send it for frames
    const QByteArray host = pinned.authority(QUrl::FullyEncoded).toLatin1();
    pinned.setFragment({});
    pinned.setHost(address.toString());
    QNetworkRequest request(pinned);
    request.setRawHeader("Host", host);
    if (QHostAddress(m_url.host()).isNull())
        request.setPeerVerifyName(m_url.host(QUrl::FullyEncoded));
    request.setSslConfiguration(m_options.tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // there the host would be taken from the URL
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader,
        u"Mozilla/5.0 (compatible; TimelineComposer/%1)"_s.arg(QStringLiteral(COMPOSER_VERSION)));
    request.setRawHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(64 * 1024); // never more of the page than this is held
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &EmbedCheck::takeHead);
    connect(m_reply, &QNetworkReply::sslErrors, this, &EmbedCheck::noteCertificate);
    connect(m_reply, &QNetworkReply::finished, this, &EmbedCheck::replyEnded);
}

void EmbedCheck::noteCertificate(const QList<QSslError> &errors)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.cbegin(), errors.cend(), [&](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (has({ QSslError::CertificateExpired, QSslError::CertificateNotYetValid }))
        m_seen.certificate = CertificateFault::Expired;
    else if (has({ QSslError::SelfSignedCertificate }))
        m_seen.certificate = CertificateFault::SelfSigned;
    else if (has({ QSslError::HostNameMismatch }))
        m_seen.certificate = CertificateFault::WrongHost;
    else
        m_seen.certificate = CertificateFault::Untrusted;
}

/// The head is there: nothing else is wanted.
void EmbedCheck::takeHead()
{
    const int status = m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    if (status < 200)
        return;
    EmbedHop hop { m_url, status, {} };
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs) {
        // Qt joins repeated headers with ", "; Set-Cookie with a line break, and it does not concern us
        hop.headers.append({ name, value });
    }
    m_seen.hops.append(hop);
    const QByteArray location = m_reply->rawHeader("Location");
    dropReply();
    if (status >= 300 && status < 400 && status != 304)
        follow(location);
    else
        finish(EmbedFailure::None);
}

void EmbedCheck::follow(const QByteArray &location)
{
    if (location.isEmpty()) {
        finish(EmbedFailure::BadRedirect);
    } else if (m_seen.hops.size() > m_options.maximumRedirects) {
        finish(EmbedFailure::TooManyRedirects);
    } else {
        const QUrl from = m_seen.hops.last().url;
        const QUrl target = from.resolved(QUrl::fromEncoded(location));
        if (from.scheme() == "https"_L1 && target.scheme() == "http"_L1)
            finish(EmbedFailure::InsecureRedirect, target.toDisplayString());
        else
            visit(target);
    }
}

void EmbedCheck::replyEnded()
{
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 200) {
        takeHead(); // a short answer: it ended before we came to look
        return;
    }
    // the answer ended before its head was whole
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString detail = m_reply->errorString();
    dropReply();
    const bool isUnreachable = error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::TimeoutError
        || error == QNetworkReply::UnknownNetworkError;
    if (isUnreachable && !m_addresses.isEmpty()) {
        connectToNext(); // a host with IPv6 and IPv4, of which this computer has only one
        return;
    }
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        finish(EmbedFailure::Certificate, detail);
        break;
    default:
        finish(EmbedFailure::ConnectionFailed, detail);
        break;
    }
}

void EmbedCheck::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->deleteLater(); // ends the request; abort() would complain where an error is on its way
}

void EmbedCheck::finish(EmbedFailure failure, const QString &detail)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    dropReply();
    m_seen.failure = failure;
    m_seen.failureDetail = detail;
    const EmbedVerdict verdict = judgeEmbedding(m_seen, m_options.origins);
    QMetaObject::invokeMethod(
        this, [this, verdict] { Q_EMIT finished(verdict); }, Qt::QueuedConnection);
}

QNetworkAccessManager *makeAnonymousNetwork(QObject *parent)
{
    auto *network = new QNetworkAccessManager(parent);
    network->setCookieJar(new QNetworkCookieJar(network));
    network->setAutoDeleteReplies(false);
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return network;
}

} // namespace composer

#include "moc_embedcheck.cpp"
