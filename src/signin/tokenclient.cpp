#include "signin/tokenclient.h"

#include "hubspot/systemproxy.h"

#include <QNetworkCookieJar>
#include <QPointer>

namespace composer {

TokenClient::TokenClient(QObject *parent)
    : QObject(parent)
{
    m_network.setCookieJar(new QNetworkCookieJar(&m_network));
    m_network.setProxyFactory(new SystemProxy); // taken over
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

TokenClient::~TokenClient()
{
    // Before the network goes that their replies belong to.
    qDeleteAll(findChildren<ApiJob *>(Qt::FindDirectChildrenOnly));
}

void TokenClient::cancelAll()
{
    // Not deleted here: one of them may be telling its answer just now.
    const QList<ApiJob *> jobs = findChildren<ApiJob *>(Qt::FindDirectChildrenOnly);
    for (ApiJob *job : jobs) {
        job->disconnect(this);
        job->cancel();
    }
}

void TokenClient::send(
    ApiRequest request, const QString &accessToken, QObject *context, std::function<void(const Answer &)> done)
{
    auto *job = new ApiJob(m_network, std::move(request), accessToken.toUtf8(), m_limits, this);
    connect(
        job, &ApiJob::finished, this, [guard = QPointer<QObject>(context), done = std::move(done)](const Answer &a) {
            if (guard)
                done(a);
        });
    job->start();
}

} // namespace composer

#include "moc_tokenclient.cpp"
