#include "http/httpserver.h"

#include "http/httpconnection.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumConnections = 256;
constexpr int maximumHalfOpen = 64; // connections whose first request is not whole yet
constexpr int drainMs = 1'000;
constexpr qint64 readBufferBytes = 1024 * 1024; // what may wait in memory while a request is being answered

/// A loopback name as it stands, alone or with the port that is listened on: no other port, no blank, nothing behind
/// it.
bool isLoopbackHost(const QByteArray &host, quint16 port)
{
    const QByteArray lower = host.toLower();
    static constexpr std::array<const char *, 3> names { "localhost", "127.0.0.1", "[::1]" };
    return std::any_of(names.begin(), names.end(),
        [&](const char *name) { return lower == name || lower == QByteArray(name) + ':' + QByteArray::number(port); });
}

} // namespace

HttpExchange::HttpExchange(HttpConnection *connection, HttpRequest request)
    : m_connection(connection)
    , m_request(std::move(request))
{
}

HttpExchange::~HttpExchange()
{
    closeConnection();
}

bool HttpExchange::isOpen() const
{
    return m_connection && !m_isAnswered;
}

void HttpExchange::respond(HttpResponse response)
{
    if (!isOpen())
        return;
    m_isAnswered = true;
    m_connection->respond(m_request, std::move(response));
}

void HttpExchange::writeRaw(const QByteArray &bytes)
{
    if (isOpen())
        m_connection->write(bytes);
}

void HttpExchange::closeConnection()
{
    if (!isOpen())
        return;
    m_isAnswered = true;
    m_connection->closeGracefully();
}

void HttpExchange::resetConnection()
{
    if (!isOpen())
        return;
    m_isAnswered = true;
    m_connection->reset();
}

HttpServer::HttpServer(QObject *parent)
    : QObject(parent)
    , m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::acceptConnections);
}

HttpServer::~HttpServer()
{
    close();
}

Result<quint16> HttpServer::listen(quint16 port, const QHostAddress &loopback)
{
    Q_ASSERT(loopback.isLoopback());
    if (!m_server.listen(loopback, port))
        return fail(ErrorCode::NetworkError,
            QCoreApplication::translate("HttpServer",
                "Port %1 of this computer cannot be opened. Another program may be using it: choose another port.")
                .arg(port),
            m_server.errorString());
    return m_server.serverPort();
}

void HttpServer::close()
{
    m_server.close();
    const QList<HttpConnection *> connections = std::exchange(m_connections, {});
    for (HttpConnection *connection : connections)
        delete connection;
}

void HttpServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (halfOpenCount() >= maximumHalfOpen)
            dropOldestHalfOpen();
        if (m_connections.size() >= maximumConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_connections.append(new HttpConnection(socket, this));
    }
}

qsizetype HttpServer::halfOpenCount() const
{
    return std::count_if(m_connections.cbegin(), m_connections.cend(),
        [](const HttpConnection *connection) { return !connection->hasAsked(); });
}

/// Who opens many and asks nothing makes room for who may have something to say.
void HttpServer::dropOldestHalfOpen()
{
    const auto oldest = std::find_if(m_connections.cbegin(), m_connections.cend(),
        [](const HttpConnection *connection) { return !connection->hasAsked(); });
    if (oldest == m_connections.cend())
        return;
    HttpConnection *connection = *oldest;
    m_connections.erase(oldest);
    connection->reset();
}

HttpConnection::HttpConnection(QTcpSocket *socket, HttpServer *server)
    : QObject(server)
    , m_server(server)
    , m_socket(socket)
    , m_parser(server->m_limits)
    , m_idleTimer(this)
    , m_headTimer(this)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readBufferBytes);
    m_idleTimer.setSingleShot(true);
    m_headTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, &HttpConnection::closeGracefully);
    connect(&m_headTimer, &QTimer::timeout, this, &HttpConnection::reset);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readAvailable);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    acknowledgeQuickly();
    m_idleTimer.start(m_server->m_idleTimeoutMs);
    m_headTimer.start(m_server->m_headTimeoutMs);
    // Data may have come before the signal was connected.
    QMetaObject::invokeMethod(this, &HttpConnection::readAvailable, Qt::QueuedConnection);
}

HttpConnection::~HttpConnection()
{
    m_server->m_connections.removeOne(this);
    m_socket->disconnect(this);
}

// A body above 16 KiB comes in two writes; without a quick ACK for the first one the client's kernel holds the second
// back for 40 ms (Nagle against delayed ACK). Linux forgets the option after each read.
void HttpConnection::acknowledgeQuickly()
{
#ifdef Q_OS_LINUX
    const int on = 1;
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
}

void HttpConnection::readAvailable()
{
    if (m_isDraining) {
        m_socket->readAll();
        return;
    }
    while (!m_isAwaitingAnswer) {
        if (m_socket->bytesAvailable() > 0) {
            m_buffer += m_socket->readAll();
            acknowledgeQuickly();
        }
        const auto state = m_parser.feed(m_buffer);
        if (state == HttpRequestParser::State::Failed)
            return refuse(m_parser.failureStatus(), m_parser.failureReason());
        if (state == HttpRequestParser::State::Head) {
            if (!m_buffer.isEmpty() && !m_headTimer.isActive())
                m_headTimer.start(m_server->m_headTimeoutMs);
            return;
        }
        m_headTimer.stop();
        if (m_requestNumber == 0 && !admitHead())
            return;
        if (state == HttpRequestParser::State::Body)
            return;
        deliver();
    }
}

bool HttpConnection::admitHead()
{
    if (const QByteArray host = m_parser.head().header("host");
        !host.isEmpty() && !isLoopbackHost(host, m_server->port())) {
        refuse(421, "This server answers to localhost only."_ba);
        return false;
    }
    m_requestNumber = ++m_server->m_requestCount;
    HttpRequest head = m_parser.head();
    head.number = m_requestNumber;
    if (m_server->m_headFilter && !m_server->m_headFilter(head)) {
        reset();
        return false;
    }
    if (m_parser.expectsContinue() && m_parser.state() == HttpRequestParser::State::Body)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void HttpConnection::deliver()
{
    m_idleTimer.stop();
    m_isAwaitingAnswer = true;
    m_hasAsked = true;
    HttpRequest request = m_parser.take();
    request.number = std::exchange(m_requestNumber, 0);
    const auto exchange = std::make_shared<HttpExchange>(this, std::move(request));
    if (m_server->m_handler)
        m_server->m_handler(exchange);
    else
        exchange->respond({ .status = 404, .contentType = {}, .body = {}, .headers = {} });
}

void HttpConnection::respond(const HttpRequest &request, HttpResponse response)
{
    response.close = response.close || !request.wantsKeepAlive();
    QByteArray bytes = serializeHttpResponse(response);
    if (request.method == "HEAD")
        bytes.chop(response.body.size());
    m_socket->write(bytes);
    if (response.close)
        return closeGracefully();
    m_isAwaitingAnswer = false;
    m_idleTimer.start(m_server->m_idleTimeoutMs);
    // Not from here: the handler may be on the stack.
    if (!m_buffer.isEmpty() || m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::readAvailable, Qt::QueuedConnection);
}

void HttpConnection::refuse(int status, const QByteArray &reason)
{
    m_socket->write(serializeHttpResponse(
        { .status = status, .contentType = "text/plain"_ba, .body = reason + '\n', .headers = {}, .close = true }));
    m_isDraining = true;
    m_buffer.clear();
    m_socket->readAll();
    m_idleTimer.start(drainMs);
}

void HttpConnection::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void HttpConnection::closeGracefully()
{
    m_isAwaitingAnswer = true; // nothing more is read
    m_socket->flush(); // the program may be about to end
    m_socket->disconnectFromHost();
}

void HttpConnection::reset()
{
    m_isAwaitingAnswer = true;
#ifdef Q_OS_UNIX
    const linger resetOnClose { 1, 0 };
    ::setsockopt(
        static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &resetOnClose, sizeof resetOnClose);
#endif
    m_socket->abort();
}

} // namespace composer

#include "moc_httpconnection.cpp"
#include "moc_httpserver.cpp"
