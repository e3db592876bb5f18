#pragma once

#include "http/httpserver.h"
#include "signin/browseranswer.h"

#include <memory>

namespace composer {

/// Waits on this computer for the browser to come back from a sign-in. Listens on 127.0.0.1 and on ::1, on both or not
/// at all: a stranger on the other one would receive the code. (::1 may be missing where this computer has no IPv6.)
/// Takes one `GET /oauth-callback` to `localhost:PORT` with the state of the attempt; everything else is answered 404
/// and changes nothing. After the one it takes it listens no more; the browser waits for answer().
class LoopbackListener final : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackListener(QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Opens the first of the ports that can be had on both. Error: NetworkError, naming the first port.
    [[nodiscard]] Result<quint16> listen(const QList<quint16> &ports);
    /// What to wait for; set before the browser is opened. Until then everything is answered 404.
    void expect(const SignInAttempt &attempt);
    /// Gives the browser its last page, when it came, and ends everything a moment later.
    void answer(const QByteArray &page);
    void close();
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] bool hasBrowserWaiting() const { return m_browser && m_browser->isOpen(); }

Q_SIGNALS:
    /// Once in an attempt: Code or Declined.
    void browserCame(const composer::BrowserAnswer &answer);

private:
    void handle(const HttpExchangePtr &exchange);
    [[nodiscard]] bool listenOn(quint16 port);
    void prepare(HttpServer &server);

    std::unique_ptr<HttpServer> m_servers[2]; // 127.0.0.1, ::1
    SignInAttempt m_attempt;
    bool m_isExpecting = false;
    HttpExchangePtr m_browser;
};

} // namespace composer
