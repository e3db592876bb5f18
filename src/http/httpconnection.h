#pragma once

#include "http/httprequestparser.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace composer {

class HttpServer;

/// One connection of an HttpServer: reads one request at a time, the next only after the answer.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, HttpServer *server);
    ~HttpConnection() override;

    /// Whether a whole request has come yet.
    [[nodiscard]] bool hasAsked() const { return m_hasAsked; }
    void respond(const HttpRequest &request, HttpResponse response);
    void write(const QByteArray &bytes);
    void closeGracefully();
    void reset();

private:
    void readAvailable();
    bool admitHead();
    void deliver();
    void refuse(int status, const QByteArray &reason);
    void acknowledgeQuickly();

    HttpServer *m_server;
    QTcpSocket *m_socket;
    HttpRequestParser m_parser;
    QByteArray m_buffer;
    QTimer m_idleTimer;
    QTimer m_headTimer; // a head that comes byte by byte must be whole by then
    quint64 m_requestNumber = 0; // of the request whose head was admitted; 0 = none
    bool m_isAwaitingAnswer = false;
    bool m_hasAsked = false;
    bool m_isDraining = false; // refused: what still comes is thrown away, so that the answer is not lost to a RST
};

} // namespace composer
