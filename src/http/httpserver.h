#pragma once

#include "base/result.h"
#include "http/httprequestparser.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpServer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace composer {

class HttpConnection;

/// One request waiting for its answer. Answer once, now or later, on the server's thread; when the client has gone the
/// calls do nothing. If the last copy goes away unanswered, the connection is closed.
class HttpExchange
{
public:
    HttpExchange(HttpConnection *connection, HttpRequest request);
    ~HttpExchange();
    Q_DISABLE_COPY_MOVE(HttpExchange)

    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    /// False once the client has gone or the answer is complete.
    [[nodiscard]] bool isOpen() const;

    void respond(HttpResponse response);

    // Raw access, for faults: bytes as they are, then one of the two ways to end the connection.
    void writeRaw(const QByteArray &bytes);
    void closeConnection(); ///< what was written is sent, then FIN
    void resetConnection(); ///< RST: what is on its way may be lost

private:
    QPointer<HttpConnection> m_connection;
    HttpRequest m_request;
    bool m_isAnswered = false;
};

using HttpExchangePtr = std::shared_ptr<HttpExchange>;

/// A small strict HTTP/1.1 server for this computer only: keep-alive, Content-Length bodies, Expect: 100-continue,
/// limits (see HttpLimits), idle timeout, at most 64 connections that have not asked yet: the oldest of them gives way
/// to a new one. Listens on 127.0.0.1 (and
/// never on another interface); a Host header that is not exactly a loopback name with our port is answered 421, so a
/// web page cannot reach it through a name of its own (DNS rebinding). Lives
/// on one thread: may be moved to another one before listen().
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const HttpExchangePtr &)>;
    /// Looks at a request before its body is read; false = the connection is reset and the body never read.
    using HeadFilter = std::function<bool(const HttpRequest &)>;

    explicit HttpServer(QObject *parent = nullptr);
    ~HttpServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    void setHeadFilter(HeadFilter filter) { m_headFilter = std::move(filter); }
    void setLimits(HttpLimits limits) { m_limits = limits; }
    void setIdleTimeout(int milliseconds) { m_idleTimeoutMs = milliseconds; }
    /// How long the head of a request may take; then the connection is reset.
    void setHeadTimeout(int milliseconds) { m_headTimeoutMs = milliseconds; }

    /// Port 0 = any free one. Returns the port. Error: NetworkError.
    [[nodiscard]] Result<quint16> listen(quint16 port = 0, const QHostAddress &loopback = QHostAddress::LocalHost);
    /// Stops listening and resets every connection.
    void close();
    /// Takes no new connections; those there are go on.
    void stopListening() { m_server.close(); }
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    friend class HttpConnection;
    void acceptConnections();
    [[nodiscard]] qsizetype halfOpenCount() const;
    void dropOldestHalfOpen();

    QTcpServer m_server;
    Handler m_handler;
    HeadFilter m_headFilter;
    HttpLimits m_limits;
    int m_idleTimeoutMs = 60'000;
    int m_headTimeoutMs = 10'000;
    quint64 m_requestCount = 0;
    QList<HttpConnection *> m_connections;
};

} // namespace composer
