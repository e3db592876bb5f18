#pragma once

#include <QTcpServer>

namespace composer {

/// A port of this computer on which nobody listens just now.
inline quint16 freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no port");
    return probe.serverPort();
}

} // namespace composer
