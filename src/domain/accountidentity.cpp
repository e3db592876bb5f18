#include "domain/accountidentity.h"

#include "domain/connection.h"

namespace composer {

using namespace Qt::StringLiterals;

QString accountAddress(const QString &baseUrl)
{
    QUrl url(baseUrl.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return baseUrl.trimmed();
    url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    if (isLoopback(url))
        url.setHost(u"127.0.0.1"_s);
    if (url.port() == (url.scheme() == "http"_L1 ? 80 : 443))
        url.setPort(-1);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url.toString();
}

QString practiceAddress()
{
    return u"practice"_s;
}

bool isSharedAddress(const QString &address)
{
    const QString host = QUrl(address).host();
    return host == "hubapi.com"_L1 || host.endsWith(".hubapi.com"_L1) || host == "hubspot.com"_L1
        || host.endsWith(".hubspot.com"_L1);
}

SameAccount sameAccount(const AccountIdentity &one, const AccountIdentity &other, bool otherIsForgotten)
{
    if (!one.hubId.isEmpty() && !other.hubId.isEmpty())
        return one.hubId == other.hubId ? SameAccount::Yes : SameAccount::No;
    if (one.address != other.address)
        return SameAccount::No;
    if (one.connectionId == other.connectionId || !isSharedAddress(one.address))
        return SameAccount::Yes;
    return otherIsForgotten ? SameAccount::Perhaps : SameAccount::No;
}

} // namespace composer
