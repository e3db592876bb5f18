#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrl>

namespace composer {

/// A TLS server on the loopback that answers by path, whatever host it is asked for, and keeps what it was asked.
class SecureServer : public QObject
{
public:
    explicit SecureServer(const QSslConfiguration &configuration)
    {
        m_server.setSslConfiguration(configuration);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
            }
        });
    }

    [[nodiscard]] QUrl url(const QString &host, const QString &path) const
    {
        return QUrl(QStringLiteral("https://%1:%2%3").arg(host).arg(m_server.serverPort()).arg(path));
    }

    QHash<QByteArray, QByteArray> answers; ///< a path without one hangs
    QList<QByteArray> requests;

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        requests.append(request);
        if (const auto found = answers.constFind(request.split(' ').value(1)); found != answers.cend()) {
            socket->write(*found);
            socket->disconnectFromHost();
        }
    }

    QSslServer m_server;
};

/// An answer with header lines separated by "\n", and a small page.
inline QByteArray answerWith(const QByteArray &headerLines, const QByteArray &status = "200 OK")
{
    QByteArray lines = headerLines;
    if (!lines.isEmpty())
        lines = lines.replace("\n", "\r\n") + "\r\n";
    return "HTTP/1.1 " + status + "\r\n" + lines + "Connection: close\r\n\r\n<p>hello";
}

} // namespace composer
