#include "app/updatecheck.h"

#include "hubspot/apijob.h"
#include "hubspot/systemproxy.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>

namespace composer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ApiJobLimits answerLimits { 20s, 20s, 64'000 };

bool mayBeAsked(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    return address.scheme() == "https"_L1
        || (address.scheme() == "http"_L1 && QHostAddress(address.host()).isLoopback());
}

/// Does not tell the person's languages, as Qt does by itself.
class PlainNetwork final : public QNetworkAccessManager
{
protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        QNetworkRequest plain(request);
        plain.setRawHeader("Accept-Language", "*");
        return QNetworkAccessManager::createRequest(operation, plain, body);
    }
};

} // namespace

UpdateCheck::UpdateCheck(const QUrl &address, QObject *parent)
    : QObject(parent)
    , m_address(mayBeAsked(address) ? address : QUrl())
    , m_network(std::make_unique<PlainNetwork>())
{
    m_network->setCookieJar(new QNetworkCookieJar(m_network.get()));
    m_network->setProxyFactory(new SystemProxy); // taken over
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

UpdateCheck::~UpdateCheck()
{
    // Before the network goes that their replies belong to.
    qDeleteAll(findChildren<ApiJob *>(Qt::FindDirectChildrenOnly));
}

QUrl UpdateCheck::builtInAddress()
{
    return QUrl(QStringLiteral(COMPOSER_UPDATE_ADDRESS), QUrl::StrictMode);
}

void UpdateCheck::ask()
{
    if (m_isAsking || !isPossible())
        return;
    m_isAsking = true;
    auto *job = new ApiJob(*m_network, ApiRequest { "GET", m_address, {} }, {}, answerLimits, this);
    connect(job, &ApiJob::finished, this, &UpdateCheck::take);
    job->start();
}

void UpdateCheck::take(const Answer &answer)
{
    m_isAsking = false;
    if (answer.arrival != Answer::Arrival::Whole || answer.status != 200) {
        Q_EMIT failed({ ErrorCode::NetworkError,
            tr("%1 did not say which version is the newest. Nothing else depends on it.").arg(host()),
            answer.arrival == Answer::Arrival::Whole ? u"HTTP %1"_s.arg(answer.status) : answer.technical });
        return;
    }
    if (const auto newest = parseReleaseFile(answer.body); !newest)
        Q_EMIT failed(newest.error());
    else
        Q_EMIT answered(*newest);
}

} // namespace composer

#include "moc_updatecheck.cpp"
