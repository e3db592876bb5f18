// A stranger on this computer, or a web page, may speak to the listener while a person signs in.
#include "signin/loopbacklistener.h"
#include "support/freeport.h"
#include "support/rawhttpclient.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// A port that nobody uses on 127.0.0.1 and ::1 just now.
struct Waiting {
    LoopbackListener listener;
    SignInAttempt attempt;
    QSignalSpy came { &listener, &LoopbackListener::browserCame };
    Waiting()
    {
        const auto port = listener.listen({ freePort(), freePort(), freePort() });
        if (!port)
            qFatal("cannot listen");
        attempt = newSignInAttempt(*port);
        listener.expect(attempt);
    }
    [[nodiscard]] QByteArray host() const { return "localhost:" + QByteArray::number(attempt.port); }
    [[nodiscard]] QByteArray target() const { return "/oauth-callback?code=abc123456&state=" + attempt.state; }
    RawHttpReply ask(const QByteArray &target, const QByteArray &host, const QByteArray &method = "GET") const
    {
        RawHttpClient client(attempt.port);
        client.send(method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        return client.receive();
    }
    /// What the browser itself gets in the end.
    RawHttpReply browser()
    {
        RawHttpClient client(attempt.port);
        client.send("GET " + target() + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
        if (!RawHttpClient::spinUntil([this] { return came.size() == 1; }, 5'000))
            return {};
        listener.answer(browserPage(u"Connected"_s, u"to Kaiyo"_s));
        return client.receive();
    }
};

} // namespace

class TestLoopbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBrowserGetsItsPageAfterTheAnswer()
    {
        Waiting waiting;
        const RawHttpReply page = waiting.browser();
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("to Kaiyo"));
        QVERIFY(!page.body.contains("abc123456"));
        const auto answer = waiting.came.first().first().value<BrowserAnswer>();
        QCOMPARE(answer.kind, BrowserAnswer::Kind::Code);
        QCOMPARE(answer.code, u"abc123456"_s);
        QVERIFY(!waiting.listener.isListening());
    }

    void aStrangersRequestChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target"); // %s = the true state
        QTest::addColumn<QByteArray>("host"); // empty = the true one
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *method, const char *target, const char *host, int status) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(host) << status;
        };
        row("root", "GET", "/", "", 404);
        row("favicon", "GET", "/favicon.ico", "", 404);
        row("wrong path", "GET", "/oauth-callback/x?code=a&state=%s", "", 404);
        row("path in capitals", "GET", "/OAUTH-CALLBACK?code=a&state=%s", "", 404);
        row("wrong state", "GET", "/oauth-callback?code=a&state=wrong", "", 404);
        row("no state", "GET", "/oauth-callback?code=a", "", 404);
        row("error of a stranger", "GET", "/oauth-callback?error=access_denied&state=x", "", 404);
        row("POST", "POST", "/oauth-callback?code=a&state=%s", "", 404);
        row("HEAD", "HEAD", "/oauth-callback?code=a&state=%s", "", 404);
        row("by number", "GET", "/oauth-callback?code=a&state=%s", "127.0.0.1:1", 421);
        row("other port", "GET", "/oauth-callback?code=a&state=%s", "localhost:1", 421);
        row("without a port", "GET", "/oauth-callback?code=a&state=%s", "localhost", 404);
        row("a name of its own", "GET", "/oauth-callback?code=a&state=%s", "evil.test", 421);
        row("no HTTP", "HELLO", "x", "", 400);
    }

    void aStrangersRequestChangesNothing()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        Waiting waiting;
        target.replace("%s", waiting.attempt.state);
        QCOMPARE(waiting.ask(target, host.isEmpty() ? waiting.host() : host, method).status, status);
        QCOMPARE(waiting.came.size(), 0);
        QCOMPARE(waiting.browser().status, 200); // the sign-in goes on
    }

    void aHundredAtOnceChangeNothing()
    {
        Waiting waiting;
        std::vector<std::unique_ptr<RawHttpClient>> strangers;
        for (int i = 0; i < 100; ++i) {
            strangers.push_back(std::make_unique<RawHttpClient>(waiting.attempt.port));
            // half of them say something, half stay silent in the middle of a line
            strangers.back()->send(i % 2 == 0
                    ? "GET /oauth-callback?code=a&state=x HTTP/1.1\r\nHost: " + waiting.host() + "\r\n\r\n"
                    : "GET /oauth-call"_ba);
        }
        for (int i = 0; i < 100; i += 2)
            QCOMPARE(strangers[size_t(i)]->receive().status, 404);
        QCOMPARE(waiting.came.size(), 0);
        QCOMPARE(waiting.browser().status, 200);
    }

    /// As many connections as the server takes, and more, on which nobody says anything.
    void theBrowserComesThroughAmongSilentConnections()
    {
        Waiting waiting;
        std::vector<std::unique_ptr<RawHttpClient>> silent;
        silent.reserve(300);
        for (int i = 0; i < 300; ++i)
            silent.push_back(std::make_unique<RawHttpClient>(waiting.attempt.port));
        QCOMPARE(waiting.browser().status, 200);
    }

    void aSecondCallIsNotTaken()
    {
        Waiting waiting;
        RawHttpClient first(waiting.attempt.port);
        RawHttpClient second(waiting.attempt.port); // connected before the listening ended
        const QByteArray call = "GET " + waiting.target() + " HTTP/1.1\r\nHost: " + waiting.host() + "\r\n\r\n";
        first.send(call);
        QVERIFY(RawHttpClient::spinUntil([&] { return waiting.came.size() == 1; }, 5'000));
        second.send(call);
        const int refused = second.receive().status;
        QVERIFY(refused == 404 || refused == 421);
        QCOMPARE(waiting.came.size(), 1);
        waiting.listener.answer(browserPage(u"Connected"_s, {}));
        QCOMPARE(first.receive().status, 200);
    }

    void bothAddressesOrTheNextPort()
    {
        const quint16 taken = freePort();
        QTcpServer stranger;
        if (!stranger.listen(QHostAddress::LocalHostIPv6, taken))
            QSKIP("this computer has no IPv6");
        LoopbackListener listener;
        const quint16 next = freePort();
        QCOMPARE(listener.listen({ taken, next }).value(), next);
        QVERIFY(!listener.listen({ taken }).has_value());
        QVERIFY(!listener.isListening());
    }

    void aTakenPortIsNamed()
    {
        QTcpServer stranger;
        QVERIFY(stranger.listen(QHostAddress::LocalHost));
        LoopbackListener listener;
        const auto refused = listener.listen({ stranger.serverPort() });
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QString::number(stranger.serverPort())));
        QCOMPARE(refused.error().code, ErrorCode::NetworkError);
    }

    void afterTheEndThePortIsFree()
    {
        const quint16 port = freePort();
        {
            LoopbackListener listener;
            QVERIFY(listener.listen({ port }).has_value());
            listener.close();
            QVERIFY(listener.listen({ port }).has_value());
        }
        QTcpServer next;
        QVERIFY(next.listen(QHostAddress::LocalHost, port));
    }
};

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"
