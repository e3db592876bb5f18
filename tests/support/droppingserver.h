#pragma once

#include <QHash>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace composer {

/// A server that misbehaves in one manner, below HTTP if it must, and counts the POSTs whose bodies it read whole.
class DroppingServer : public QTcpServer
{
public:
    enum class Manner {
        Answers,
        ClosesAfterReading,
        ResetsAfterReading,
        HalfAHead,
        HalfABody,
        WrongLength,
        Silent,
        Endless,
        Redirects,
        Challenges,
        EverySecondDropped,
        AnswersStatus, ///< see setStatus()
        AnswersRaw, ///< see setRaw(); then closes
    };

    explicit DroppingServer(Manner manner)
        : m_manner(manner)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/batch").arg(serverPort())); }
    [[nodiscard]] int postsReceived() const { return m_posts; }
    void setStatus(int status) { m_status = status; }
    void setRaw(const QByteArray &answer) { m_raw = answer; }
    /// Headers that must never be sent.
    [[nodiscard]] QStringList strangeHeaders() const { return m_strange; }

private:
    void serve(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            QByteArray &buffer = m_buffers[socket];
            buffer += socket->readAll();
            const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
            if (headEnd < 0)
                return;
            const QByteArray head = buffer.first(headEnd).toLower();
            const qsizetype at = head.indexOf("content-length:");
            const qsizetype length
                = at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
            if (buffer.size() < headEnd + 4 + length)
                return;
            if (head.contains("\ncookie:") || head.contains("upgrade"))
                m_strange.append(QString::fromLatin1(head));
            buffer.remove(0, headEnd + 4 + length);
            if (head.contains("/account-info/")) { // which account it is: this server has no such page
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            ++m_posts;
            answer(socket);
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }

    void answer(QTcpSocket *socket)
    {
        switch (m_manner) {
        case Manner::Answers:
            socket->write("HTTP/1.1 201 Created\r\nSet-Cookie: a=b\r\nContent-Length: 2\r\n\r\n{}");
            break;
        case Manner::ClosesAfterReading:
            socket->disconnectFromHost();
            break;
        case Manner::ResetsAfterReading:
            socket->abort();
            break;
        case Manner::HalfAHead:
            socket->write("HTTP/1.1 201 Crea");
            socket->disconnectFromHost();
            break;
        case Manner::HalfABody:
            socket->write("HTTP/1.1 201 Created\r\nContent-Length: 1000\r\n\r\n{\"results\"");
            socket->disconnectFromHost();
            break;
        case Manner::WrongLength:
            socket->write("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\"");
            socket->disconnectFromHost();
            break;
        case Manner::AnswersStatus:
            socket->write("HTTP/1.1 " + QByteArray::number(m_status) + " Word\r\nContent-Length: 2\r\n\r\n{}");
            break;
        case Manner::AnswersRaw:
            socket->write(m_raw);
            socket->disconnectFromHost();
            break;
        case Manner::Silent:
            break;
        case Manner::Endless:
            socket->write("HTTP/1.1 201 Created\r\n\r\n" + QByteArray(1'000'000, 'x'));
            break;
        case Manner::Redirects:
            socket->write(
                "HTTP/1.1 307 Temporary Redirect\r\nLocation: " + url().toEncoded() + "\r\nContent-Length: 0\r\n\r\n");
            break;
        case Manner::Challenges:
            socket->write(
                "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\n{}");
            break;
        case Manner::EverySecondDropped:
            if (m_posts % 2 == 0)
                socket->disconnectFromHost();
            else
                socket->write("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}");
            break;
        }
    }

    Manner m_manner;
    int m_posts = 0;
    int m_status = 400;
    QByteArray m_raw;
    QStringList m_strange;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace composer
