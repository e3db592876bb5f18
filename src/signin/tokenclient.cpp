#include "signin/tokenclient.h"

#include <QNetworkCookieJar>
#include <QPointer>

namespace composer {

TokenClient::TokenClient(QObject *parent)
    : QObject(parent)
{
    m_network.setCookieJar(new QNetworkCookieJar(&m_network));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

TokenClient::~TokenClient()
{
    cancelAll();
}

void TokenClient::cancelAll()
{
    qDeleteAll(findChildren<ApiJob *>(Qt::FindDirectChildrenOnly));
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
