#pragma once

#include <QNetworkProxyFactory>

namespace composer {

/// The proxy the system says, with the sign-in it says; never for this computer itself, where the Practice account is
/// and the browser comes back to.
class SystemProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace composer
