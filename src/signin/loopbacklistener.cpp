#include "signin/loopbacklistener.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTimer>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int idleMs = 5'000; // who says nothing for so long is no browser that comes back
constexpr int goodbyeMs = 2'000; // for the last page to get out

HttpResponse notFound()
{
    return { .status = 404,
        .contentType = "text/plain"_ba,
        .body = "Not found\n"_ba,
        .headers = { { "Cache-Control"_ba, "no-store"_ba } },
        .close = true };
}

HttpResponse lastPage(const QByteArray &page)
{
    return { .status = 200,
        .contentType = "text/html; charset=utf-8"_ba,
        .body = page,
        .headers = { { "Cache-Control"_ba, "no-store"_ba }, { "Referrer-Policy"_ba, "no-referrer"_ba },
            { "Content-Security-Policy"_ba, "default-src 'none'; style-src 'unsafe-inline'"_ba } },
        .close = true };
}

bool hasIpv6()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHostIPv6);
}

} // namespace

LoopbackListener::LoopbackListener(QObject *parent)
    : QObject(parent)
{
}

LoopbackListener::~LoopbackListener() = default;

void LoopbackListener::prepare(HttpServer &server)
{
    HttpLimits limits;
    limits.bodyBytes = 0;
    server.setLimits(limits);
    server.setIdleTimeout(idleMs);
    server.setHandler([this](const HttpExchangePtr &exchange) { handle(exchange); });
}

bool LoopbackListener::listenOn(quint16 port)
{
    auto first = std::make_unique<HttpServer>();
    prepare(*first);
    const auto bound = first->listen(port, QHostAddress(QHostAddress::LocalHost));
    if (!bound)
        return false;
    std::unique_ptr<HttpServer> second;
    if (hasIpv6()) {
        second = std::make_unique<HttpServer>();
        prepare(*second);
        if (!second->listen(*bound, QHostAddress(QHostAddress::LocalHostIPv6)))
            return false;
    }
    m_servers[0] = std::move(first);
    m_servers[1] = std::move(second);
    return true;
}

Result<quint16> LoopbackListener::listen(const QList<quint16> &ports)
{
    close();
    for (const quint16 port : ports) {
        if (listenOn(port))
            return m_servers[0]->port();
    }
    SignInFailure taken;
    taken.problem = SignInProblem::PortTaken;
    taken.subject = QString::number(ports.value(0));
    return fail(signInError(taken));
}

void LoopbackListener::expect(const SignInAttempt &attempt)
{
    m_attempt = attempt;
    m_isExpecting = true;
}

bool LoopbackListener::isListening() const
{
    return m_servers[0] && m_servers[0]->isListening();
}

void LoopbackListener::handle(const HttpExchangePtr &exchange)
{
    const HttpRequest &request = exchange->request();
    const QByteArray host = "localhost:" + QByteArray::number(m_attempt.port);
    if (!m_isExpecting || request.method != "GET" || request.path != "/oauth-callback"
        || request.header("host").toLower() != host)
        return exchange->respond(notFound());
    const BrowserAnswer answer = readBrowserQuery(request.query, m_attempt);
    if (answer.kind == BrowserAnswer::Kind::NotOurs)
        return exchange->respond(notFound());
    m_isExpecting = false; // one use
    m_browser = exchange;
    for (const std::unique_ptr<HttpServer> &server : m_servers) {
        if (server)
            server->stopListening();
    }
    // Not from here: who hears it may close the server whose call this is.
    QMetaObject::invokeMethod(
        this, [this, answer] { Q_EMIT browserCame(answer); }, Qt::QueuedConnection);
}

void LoopbackListener::answer(const QByteArray &page)
{
    m_isExpecting = false;
    if (hasBrowserWaiting())
        m_browser->respond(lastPage(page));
    m_browser.reset();
    // The servers end with their connections: not before the page has left.
    for (std::unique_ptr<HttpServer> &server : m_servers) {
        HttpServer *ending = server.release();
        if (!ending)
            continue;
        ending->stopListening();
        ending->setHandler({});
        ending->setParent(QCoreApplication::instance());
        QTimer::singleShot(goodbyeMs, ending, &QObject::deleteLater);
    }
}

void LoopbackListener::close()
{
    m_isExpecting = false;
    m_browser.reset();
    for (std::unique_ptr<HttpServer> &server : m_servers)
        server.reset();
}

} // namespace composer

#include "moc_loopbacklistener.cpp"
