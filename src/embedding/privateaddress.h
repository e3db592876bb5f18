#pragma once

#include <QHostAddress>
#include <QString>

namespace composer {

/// Not an address on the public Internet: loopback, link-local, private, shared, reserved, multicast, in IPv4, in IPv6
/// and as IPv4 inside IPv6.
[[nodiscard]] bool isPrivateAddress(const QHostAddress &address);

/// A name that never means a public server: localhost, *.local, *.internal, a name without a dot, …; or a literal
/// address that is private.
[[nodiscard]] bool isPrivateHost(const QString &host);

} // namespace composer
