#include "embedding/embedcheck.h"

#include "embedding/privateaddress.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>

namespace composer {

using namespace Qt::StringLiterals;

EmbedCheck::EmbedCheck(QNetworkAccessManager &network, const QUrl &url, const EmbedCheckOptions &options, QObject *parent)
    : QObject(parent), m_network(network), m_options(options)
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
    if (m_options.allowedHosts.contains(url.host(), Qt::CaseInsensitive)) {
        get(url);
    } else if (isPrivateHost(url.host())) {
        finish(EmbedFailure::PrivateAddress, url.host());
    } else {
        m_lookup = QHostInfo::lookupHost(url.host(), this, [this, url](const QHostInfo &info) { resolved(url, info); });
    }
}

void EmbedCheck::resolved(const QUrl &url, const QHostInfo &info)
{
    m_lookup = -1;
    if (m_finished)
        return;
    const auto addresses = info.addresses();
    if (info.error() != QHostInfo::NoError || addresses.isEmpty()) {
        finish(EmbedFailure::HostNotFound, url.host());
        return;
    }
    for (const QHostAddress &address : addresses) {
        if (isPrivateAddress(address)) {
            finish(EmbedFailure::PrivateAddress, u"%1 (%2)"_s.arg(url.host(), address.toString()));
            return;
        }
    }
    get(url);
}

void EmbedCheck::get(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Mozilla/5.0 (compatible; TimelineComposer/%1)"_s.arg(QStringLiteral(COMPOSER_VERSION)));
    request.setRawHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(64 * 1024); // never more of the page than this is held
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &EmbedCheck::takeHead);
    connect(m_reply, &QNetworkReply::finished, this, &EmbedCheck::replyEnded);
}

/// The head is there: nothing else is wanted.
void EmbedCheck::takeHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200)
        return;
    EmbedHop hop { m_reply->url(), status, {} };
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
        const QUrl target = m_seen.hops.last().url.resolved(QUrl::fromEncoded(location));
        // the address alone already says that browsers will not follow it into an insecure page
        visit(target);
    }
}

/// The answer ended before its head was whole.
void EmbedCheck::replyEnded()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString detail = m_reply->errorString();
    const QString host = m_reply->url().host();
    dropReply();
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        finish(EmbedFailure::HostNotFound, host);
        break;
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
    reply->abort();
    reply->deleteLater();
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
    QMetaObject::invokeMethod(this, [this, verdict] { Q_EMIT finished(verdict); }, Qt::QueuedConnection);
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
