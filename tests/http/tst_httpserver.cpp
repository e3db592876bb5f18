#include "http/httpserver.h"

#include "support/rawhttpclient.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// Answers with what it was sent.
struct EchoServer {
    HttpServer server;
    QList<HttpRequest> requests;
    quint16 port = 0;
    EchoServer()
    {
        server.setHandler([this](const HttpExchangePtr &exchange) {
            requests.append(exchange->request());
            exchange->respond(
                { .status = 200, .contentType = "text/plain"_ba, .body = exchange->request().body, .headers = {} });
        });
        port = server.listen().value();
    }
};

QByteArray postOf(const QByteArray &body, const QByteArray &headers = {})
{
    return "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers
        + "\r\n" + body;
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersManyRequestsOnOneConnection()
    {
        EchoServer echo;
        RawHttpClient client(echo.port);
        for (int i = 0; i < 5; ++i) {
            client.send(postOf("body " + QByteArray::number(i)));
            const RawHttpReply reply = client.receive();
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body, "body " + QByteArray::number(i));
            QVERIFY(!reply.isClosed);
        }
        QCOMPARE(echo.requests.last().number, 5u);
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        EchoServer echo;
        RawHttpClient client(echo.port);
        client.send(postOf("one") + postOf("two") + postOf("three"));
        for (const QByteArray &expected : { "one"_ba, "two"_ba, "three"_ba })
            QCOMPARE(client.receive().body, expected);
    }

    void aLateAnswerDoesNotOvertake()
    {
        HttpServer server;
        server.setHandler([&server](const HttpExchangePtr &exchange) {
            const int delay = exchange->request().body == "slow" ? 80 : 0;
            QTimer::singleShot(delay, &server, [exchange] {
                exchange->respond(
                    { .status = 200, .contentType = {}, .body = exchange->request().body, .headers = {} });
            });
        });
        RawHttpClient client(server.listen().value());
        client.send(postOf("slow") + postOf("fast"));
        QCOMPARE(client.receive().body, "slow");
        QCOMPARE(client.receive().body, "fast");
    }

    void saysContinueAndThenAnswers()
    {
        EchoServer echo;
        RawHttpClient client(echo.port);
        client.send("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(client.receive().status, 100);
        QVERIFY(echo.requests.isEmpty());
        client.send("ok");
        QVERIFY(RawHttpClient::spinUntil([&] { return echo.requests.size() == 1; }, 5'000));
    }

    void closesWhenAsked()
    {
        EchoServer echo;
        RawHttpClient client(echo.port);
        client.send(postOf("bye", "Connection: close\r\n"));
        const RawHttpReply reply = client.receive();
        QCOMPARE(reply.body, "bye");
        QCOMPARE(reply.header("Connection"), "close");
        QVERIFY(RawHttpClient::spinUntil([&] { return !client.isOpen(); }, 2'000));
    }

    void aRefusedRequestIsAnsweredAndClosed()
    {
        EchoServer echo;
        RawHttpClient client(echo.port);
        // A body that is refused unread must not turn the answer into a reset.
        client.send(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n" + QByteArray(500'000, 'x'));
        const RawHttpReply reply = client.receive();
        QCOMPARE(reply.status, 413);
        QVERIFY(RawHttpClient::spinUntil([&] { return !client.isOpen(); }, 3'000));
        QVERIFY(echo.requests.isEmpty());
    }

    void onlyThisComputerIsServed_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("localhost") << "localhost"_ba << 200;
        QTest::newRow("localhost, our port") << "LocalHost:PORT"_ba << 200;
        QTest::newRow("127.0.0.1") << "127.0.0.1"_ba << 200;
        QTest::newRow("::1") << "[::1]:PORT"_ba << 200;
        QTest::newRow("another port") << "localhost:1"_ba << 421;
        QTest::newRow("something behind the port") << "localhost:PORTx"_ba << 421;
        QTest::newRow("something behind the bracket") << "[::1].example.com"_ba << 421;
        QTest::newRow("no port behind the colon") << "localhost:"_ba << 421;
        QTest::newRow("a user before it") << "a@localhost"_ba << 421;
        QTest::newRow("a name that resolves to us") << "rebind.example.com"_ba << 421;
        QTest::newRow("looks like us") << "localhost.example.com:80"_ba << 421;
    }

    void onlyThisComputerIsServed()
    {
        QFETCH(QByteArray, host);
        EchoServer echo;
        RawHttpClient client(echo.port);
        host.replace("PORT", QByteArray::number(echo.port));
        client.send("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QTEST(client.receive().status, "status");
    }

    void aSilentConnectionIsClosed()
    {
        EchoServer echo;
        echo.server.setIdleTimeout(60);
        RawHttpClient client(echo.port);
        client.send("GET / HTT");
        QVERIFY(RawHttpClient::spinUntil([&] { return !client.isOpen(); }, 2'000));
    }

    /// A head that comes byte by byte does not hold a connection for ever: each byte would start the idle time anew.
    void aHeadThatNeverEndsIsCutOff()
    {
        EchoServer echo;
        echo.server.setHeadTimeout(150);
        RawHttpClient client(echo.port);
        client.send("GET / HTTP/1.1\r\n");
        QVERIFY(RawHttpClient::spinUntil(
            [&] {
                client.send("X: y\r\n");
                return !client.isOpen();
            },
            5'000));
        QVERIFY(echo.requests.isEmpty());
    }

    void fewConnectionsMayWaitWithoutAsking()
    {
        EchoServer echo;
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        int refused = 0;
        for (int i = 0; i < 70; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            connect(silent.back().get(), &QTcpSocket::disconnected, this, [&refused] { ++refused; });
            silent.back()->connectToHost(u"127.0.0.1"_s, echo.port);
        }
        QTRY_COMPARE(refused, 6);
        const auto open = std::count_if(silent.begin(), silent.end(),
            [](const auto &one) { return one->state() == QAbstractSocket::ConnectedState; });
        QCOMPARE(open, 64);
        silent.clear();
        // Those have gone: who asks is served again.
        QTRY_COMPARE(RawHttpClient(echo.port).request("GET", "/", "token", {}).status, 200);
    }

    void anUnansweredExchangeClosesTheConnection()
    {
        HttpServer server;
        server.setHandler([](const HttpExchangePtr &) {});
        RawHttpClient client(server.listen().value());
        client.send(postOf("x"));
        const RawHttpReply reply = client.receive();
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.isClosed);
    }

    void answeringSomebodyWhoHasGoneIsHarmless()
    {
        HttpServer server;
        HttpExchangePtr kept;
        server.setHandler([&kept](const HttpExchangePtr &exchange) { kept = exchange; });
        const quint16 port = server.listen().value();
        {
            RawHttpClient client(port);
            client.send(postOf("x"));
            QVERIFY(RawHttpClient::spinUntil([&] { return kept != nullptr; }, 2'000));
        }
        QVERIFY(RawHttpClient::spinUntil([&] { return !kept->isOpen(); }, 2'000));
        kept->respond({});
        kept->resetConnection();
        kept.reset();
    }

    void aFilteredHeadIsNeverRead()
    {
        EchoServer echo;
        echo.server.setHeadFilter([](const HttpRequest &head) { return head.path != "/no"; });
        RawHttpClient client(echo.port);
        client.send("POST /no HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc");
        const RawHttpReply reply = client.receive();
        QVERIFY(reply.isClosed);
        QVERIFY(client.received().isEmpty());
        QVERIFY(echo.requests.isEmpty());
    }

    void largeBodiesAreNotDelayed()
    {
        EchoServer echo;
        RawHttpClient client(echo.port);
        const QByteArray body(60'000, 'x');
        constexpr int rounds = 20;
        int prompt = 0;
        for (int i = 0; i < rounds; ++i) {
            QElapsedTimer timer;
            timer.start();
            client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n" + body.left(16 * 1024));
            client.send(body.mid(16 * 1024));
            QCOMPARE(client.receive().body.size(), body.size());
            prompt += timer.elapsed() < 40 ? 1 : 0;
        }
        // Nagle against delayed ACK costs every request at least 40 ms; a busy machine delays a few.
        QVERIFY2(prompt > rounds / 4, qPrintable(u"%1 of %2 requests were answered at once"_s.arg(prompt).arg(rounds)));
    }

    void aTakenPortIsAnErrorInWords()
    {
        HttpServer first;
        HttpServer second;
        const auto result = second.listen(first.listen().value());
        QCOMPARE(result.error().code, ErrorCode::NetworkError);
        QVERIFY(result.error().message.contains(QString::number(first.port())));
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
