#include "domain/accountidentity.h"

#include "domain/connection.h"

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

QString accountAddress(const QString &baseUrl)
{
    const QString text = baseUrl.trimmed();
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return text;
    url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    if (isLoopback(url))
        url.setHost(u"127.0.0.1"_s);
    else if (url.host().endsWith(u'.'))
        url.setHost(url.host().chopped(1));
    if (url.port() == (url.scheme() == "http"_L1 ? 80 : 443))
        url.setPort(-1);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url.toString(QUrl::FullyEncoded);
}

QString practiceAddress()
{
    return u"practice"_s;
}

bool isSharedAddress(const QString &address)
{
    const QString host = QUrl(address).host();
    const QLatin1StringView domains[] { "hubapi.com"_L1, "hubspot.com"_L1 };
    return std::any_of(std::begin(domains), std::end(domains),
        [&host](QLatin1StringView domain) { return host == domain || host.endsWith(u'.' + domain); });
}

AccountIdentity identityOf(const Connection &connection)
{
    AccountIdentity identity;
    identity.hubId = connection.facts.hubId;
    if (!identity.hubId.isEmpty())
        identity.kind = AccountIdentity::Kind::Known;
    identity.address = connection.isPractice ? practiceAddress() : accountAddress(connection.baseUrl.toString());
    identity.connectionId = connection.id;
    return identity;
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
