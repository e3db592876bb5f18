#pragma once

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

namespace composer {

/// What came back over the wire, read with as little help as possible: the client of tests that must see every byte.
struct RawHttpReply {
    int status = 0; ///< 0 = nothing that starts like an answer
    QByteArray head;
    QByteArray body;
    bool isComplete = false; ///< Content-Length bytes of body came
    bool isClosed = false; ///< the server closed the connection

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// A blocking HTTP client on one connection, for a server on the same thread.
class RawHttpClient
{
public:
    explicit RawHttpClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        spinUntil([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 5'000);
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] QByteArray received() const { return m_received; }

    /// Waits for one whole answer, for the end of the connection, or for `timeoutMs`.
    RawHttpReply receive(int timeoutMs = 5'000)
    {
        RawHttpReply reply;
        spinUntil(
            [&] {
                m_received += m_socket.readAll();
                reply = parsed();
                return reply.isComplete || !isOpen();
            },
            timeoutMs);
        m_received += m_socket.readAll();
        reply = parsed();
        reply.isClosed = !isOpen();
        if (reply.isComplete)
            m_received.remove(0, reply.head.size() + 4 + reply.body.size());
        return reply;
    }

    RawHttpReply request(
        const QByteArray &method, const QByteArray &path, const QByteArray &token, const QByteArray &body = {})
    {
        send(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
            + (body.isEmpty()
                    ? QByteArray()
                    : "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()))
            + "\r\n\r\n" + body);
        return receive();
    }

    template<typename Condition>
    static bool spinUntil(Condition condition, int timeoutMs)
    {
        const QDeadlineTimer deadline(timeoutMs);
        while (!condition()) {
            if (deadline.hasExpired())
                return false;
            QTest::qWait(1);
        }
        return true;
    }

private:
    [[nodiscard]] RawHttpReply parsed() const
    {
        RawHttpReply reply;
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0 || !m_received.startsWith("HTTP/1.1 "))
            return reply;
        reply.head = m_received.left(end);
        reply.status = reply.head.mid(9, 3).toInt();
        const qsizetype length = reply.header("Content-Length").toLongLong();
        reply.body = m_received.mid(end + 4, length);
        reply.isComplete = reply.body.size() == length;
        return reply;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace composer
