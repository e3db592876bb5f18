#include "hubspot/apijob.h"

#include "base/logging.h"
#include "base/redaction.h"
#include "hubspot/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest networkRequest(const ApiRequest &request, const QByteArray &accessToken)
{
    QNetworkRequest result(request.url);
    result.setRawHeader("Accept", "application/json, */*;q=0.8");
    result.setRawHeader("User-Agent", "timeline-composer/" COMPOSER_VERSION);
    if (!accessToken.isEmpty()) // a sign-in has none yet
        result.setRawHeader("Authorization", "Bearer " + accessToken);
    if (!request.body.isEmpty())
        result.setRawHeader("Content-Type", request.contentType);
    // HTTP/2: after a graceful GOAWAY the next request hung; a dropped session once gave NoError with status 0.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return result;
}

/// What stood in the way, where Qt can tell: a person can do something about each.
Answer::Obstacle obstacleOf(const QNetworkReply &reply, bool certificateTime)
{
    switch (reply.error()) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Answer::Obstacle::Proxy;
    case QNetworkReply::SslHandshakeFailedError:
        return certificateTime ? Answer::Obstacle::CertificateTime : Answer::Obstacle::Certificate;
    default:
        return Answer::Obstacle::None;
    }
}

/// Whether the reply is an HTTP answer that came whole. QNetworkReply calls every status from 400 on an error too.
bool cameWhole(const QNetworkReply &reply, int status, qsizetype bodySize)
{
    const QNetworkReply::NetworkError error = reply.error();
    // A 307 or 308 makes Qt wind the body back even when it is not to be followed; the head alone is all we want of it.
    if (status >= 300 && status < 400
        && (error == QNetworkReply::NoError || error == QNetworkReply::ContentReSendError))
        return true;
    if (status == 0 || error == QNetworkReply::ContentReSendError)
        return false;
    if (error != QNetworkReply::NoError) {
        const bool statusError = status >= 400
            && ((error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError)
                || error == QNetworkReply::ProtocolInvalidOperationError // what Qt calls 400
                || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError));
        if (!statusError)
            return false;
    }
    const QByteArray length = reply.rawHeader("Content-Length");
    if (length.isEmpty() || reply.hasRawHeader("Content-Encoding"))
        return true; // whether it came whole shows in what it says: an empty one without a length proves nothing
    bool isNumber = false;
    const qlonglong bytes = length.trimmed().toLongLong(&isNumber);
    return isNumber && bytes == bodySize;
}

} // namespace

ApiJob::ApiJob(QNetworkAccessManager &network, ApiRequest request, const QByteArray &accessToken, ApiJobLimits limits,
    QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(std::move(request))
    , m_accessToken(accessToken)
    , m_limits(limits)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(u"no whole answer within the deadline"_s); });
}

ApiJob::~ApiJob()
{
    m_done = true;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply; // before its body
    }
}

void ApiJob::start()
{
    const QNetworkRequest request = networkRequest(m_request, m_accessToken);
    if (m_request.method == "POST") {
        m_body = new OneShotBody(m_request.body, this);
        m_reply = m_network.post(request, m_body);
    } else {
        m_reply = m_network.get(request);
    }
    connect(m_reply, &QNetworkReply::finished, this, &ApiJob::readReply);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Only where the time is all that is wrong: an expired certificate of a stranger says nothing of the clock.
        m_certificateTime
            = !errors.isEmpty() && std::all_of(errors.cbegin(), errors.cend(), [](const QSslError &error) {
                  return error.error() == QSslError::CertificateNotYetValid
                      || error.error() == QSslError::CertificateExpired;
              });
    });
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64) {
        if (received > m_limits.maximumAnswerBytes)
            end(u"the answer is larger than %1 bytes"_s.arg(m_limits.maximumAnswerBytes));
    });
    m_deadline.start(m_body ? m_limits.deadline : std::min(m_limits.deadline, m_limits.readDeadline));
}

void ApiJob::cancel()
{
    end(u"cancelled"_s);
}

void ApiJob::readReply()
{
    if (m_done)
        return;
    Answer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        answer.headers.append({ name, value });
    answer.body = m_reply->readAll();
    answer.obstacle = obstacleOf(*m_reply, m_certificateTime);
    if (cameWhole(*m_reply, answer.status, answer.body.size())) {
        answer.arrival = Answer::Arrival::Whole;
    } else {
        // A status without a byte of the body handed out is a proxy's word about the way there.
        const bool neverLeft = m_body && !m_body->wasTouched();
        answer.arrival = neverLeft ? Answer::Arrival::NeverLeft : Answer::Arrival::Lost;
        if (m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError)
            answer.status = 407; // of a CONNECT, which the library keeps to itself
        answer.technical
            = redact(u"status %1, error %2: %3"_s.arg(answer.status).arg(m_reply->error()).arg(m_reply->errorString()));
    }
    finish(std::move(answer));
}

void ApiJob::end(const QString &technical)
{
    if (m_done)
        return;
    Answer answer;
    const bool neverLeft = m_body && !m_body->wasTouched();
    answer.arrival = neverLeft ? Answer::Arrival::NeverLeft : Answer::Arrival::Lost;
    answer.technical = technical;
    if (m_reply) {
        m_reply->disconnect(this);
        answer.body = m_reply->read(m_limits.maximumAnswerBytes); // what came of it, which may be all
        m_reply->abort();
    }
    finish(std::move(answer));
}

void ApiJob::finish(Answer answer)
{
    m_done = true;
    m_deadline.stop();
    qCDebug(lcNetwork) << m_request.method << m_request.url.path() << "status" << answer.status << "arrival"
                       << static_cast<int>(answer.arrival) << answer.technical;
    // Queued, so that a caller may connect after start() and is never called from inside its own call.
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            const QPointer<ApiJob> self(this); // who hears it may delete the job
            Q_EMIT finished(answer);
            if (self)
                deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace composer

#include "moc_apijob.cpp"
