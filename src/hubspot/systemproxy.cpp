#include "hubspot/systemproxy.h"

#include <QHostAddress>

namespace composer {

QList<QNetworkProxy> SystemProxy::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    const QHostAddress address(host);
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0 || address.isLoopback())
        return { QNetworkProxy(QNetworkProxy::NoProxy) };
    return systemProxyForQuery(query);
}

} // namespace composer
