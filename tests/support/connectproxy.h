#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace composer {

/// An HTTP proxy that knows CONNECT only, wants a sign-in by Basic, and leads every host name to this computer.
class ConnectProxy : public QTcpServer
{
public:
    /// `signIn` is "name:password".
    explicit ConnectProxy(const QByteArray &signIn)
        : m_expected("Basic " + signIn.toBase64())
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            }
        });
    }

    [[nodiscard]] int challenges() const { return m_challenges; } ///< answers 407

private:
    void read(QTcpSocket *socket)
    {
        if (auto *onward = socket->findChild<QTcpSocket *>()) {
            onward->write(socket->readAll());
            return;
        }
        const QByteArray head = socket->peek(64'000);
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        (void)socket->read(end + 4);
        const QByteArray name = "proxy-authorization: "; // newer Qt writes it so
        const qsizetype at = head.toLower().indexOf(name);
        if (at < 0 || !head.mid(at + name.size()).startsWith(m_expected)) {
            ++m_challenges;
            socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        const QByteArray target = head.mid(8, head.indexOf(' ', 8) - 8); // "CONNECT host:port HTTP/1.1"
        auto *onward = new QTcpSocket(socket);
        connect(onward, &QTcpSocket::connected, socket,
            [socket] { socket->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(onward, &QTcpSocket::readyRead, socket, [socket, onward] { socket->write(onward->readAll()); });
        connect(onward, &QTcpSocket::disconnected, socket, [socket] { socket->disconnectFromHost(); });
        onward->connectToHost(QHostAddress::LocalHost, target.mid(target.lastIndexOf(':') + 1).toUShort());
    }

    QByteArray m_expected;
    int m_challenges = 0;
};

} // namespace composer
