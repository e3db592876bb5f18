#include "embedding/embedcheck.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A local server that answers every connection with given bytes, by path, and keeps what it was asked.
class LocalServer : public QObject
{
public:
    LocalServer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray request = socket->readAll();
                requests.append(request);
                const QByteArray path = request.split(' ').value(1);
                if (!answers.contains(path))
                    return; // hangs
                socket->write(answers.value(path));
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QUrl url(const QString &path, const QString &host = u"127.0.0.1"_s) const
    {
        return QUrl(u"http://%1:%2%3"_s.arg(host).arg(m_server.serverPort()).arg(path));
    }

    QHash<QByteArray, QByteArray> answers;
    QList<QByteArray> requests;

private:
    QTcpServer m_server;
};

QByteArray page(const QByteArray &headers = {}, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n" + headers + "Connection: close\r\n\r\n<p>hello";
}

QByteArray redirect(const QByteArray &to)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace

class TestEmbedCheck : public QObject
{
    Q_OBJECT

private:
    EmbedObservation observe(
        const QUrl &url, std::chrono::milliseconds timeout = 5s, const QStringList &allowed = { u"127.0.0.1"_s })
    {
        const std::unique_ptr<QNetworkAccessManager> network(makeAnonymousNetwork(nullptr));
        EmbedCheckOptions options;
        options.allowedHosts = allowed;
        options.timeout = timeout;
        EmbedCheck check(*network, url, options);
        QSignalSpy finished(&check, &EmbedCheck::finished);
        check.start();
        if (finished.count() != 0)
            qFatal("finished inside start()");
        if (!finished.wait(10'000) || finished.count() != 1)
            return {};
        // exactly once
        return QTest::qWaitFor([&] { return finished.count() > 1; }, 20) ? EmbedObservation {} : check.observation();
    }

private Q_SLOTS:
    void readsTheHeadOnlyAndAsNobody()
    {
        LocalServer server;
        server.answers["/a"] = page("X-Frame-Options: DENY\r\nX-Frame-Options: SAMEORIGIN\r\nSet-Cookie: a=b\r\n");
        const EmbedObservation seen = observe(server.url(u"/a"_s));
        QCOMPARE(seen.failure, EmbedFailure::None);
        QCOMPARE(seen.hops.size(), 1);
        QCOMPARE(seen.hops.first().status, 200);
        const QByteArray request = server.requests.value(0).toLower();
        QVERIFY(request.startsWith("get /a "));
        for (const char *unwanted : { "cookie", "authorization", "referer", "origin:" })
            QVERIFY2(!request.contains(unwanted), unwanted);
        // the two headers arrive joined, which means the same
        bool joined = false;
        for (const auto &[name, value] : seen.hops.first().headers)
            joined |= name.toLower() == "x-frame-options" && value == "DENY, SAMEORIGIN";
        QVERIFY(joined);
    }

    void takesRedirectsByHandAndKeepsNoCookie()
    {
        LocalServer server;
        server.answers["/1"] = "HTTP/1.1 301 Moved\r\nLocation: /2\r\nSet-Cookie: id=1; Path=/\r\nContent-Length: "
                               "0\r\nConnection: close\r\n\r\n";
        server.answers["/2"] = redirect("/3?x=1");
        server.answers["/3?x=1"] = page();
        const EmbedObservation seen = observe(server.url(u"/1"_s));
        QCOMPARE(seen.failure, EmbedFailure::None);
        QCOMPARE(seen.hops.size(), 3);
        QCOMPARE(seen.hops.last().url, server.url(u"/3?x=1"_s));
        for (const QByteArray &request : std::as_const(server.requests))
            QVERIFY(!request.toLower().contains("cookie"));
    }

    void stopsAfterFiveRedirects()
    {
        LocalServer server;
        for (int i = 0; i < 9; ++i)
            server.answers["/" + QByteArray::number(i)] = redirect("/" + QByteArray::number(i + 1));
        const EmbedObservation seen = observe(server.url(u"/0"_s));
        QCOMPARE(seen.failure, EmbedFailure::TooManyRedirects);
        QCOMPARE(server.requests.size(), 6);
        server.answers["/5"] = page();
        QCOMPARE(observe(server.url(u"/0"_s)).failure, EmbedFailure::None);
    }

    void badRedirects()
    {
        LocalServer server;
        server.answers["/none"] = "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        server.answers["/file"] = redirect("file:///etc/passwd");
        server.answers["/js"] = redirect("javascript:alert(1)");
        for (const QString &path : { u"/none"_s, u"/file"_s, u"/js"_s })
            QCOMPARE(observe(server.url(path)).failure, EmbedFailure::BadRedirect);
    }

    void asksNoPrivateHost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("literal") << u"127.0.0.1"_s;
        QTest::newRow("short literal") << u"127.1"_s;
        QTest::newRow("number") << u"2130706433"_s;
        QTest::newRow("name") << u"localhost"_s;
        QTest::newRow("inside IPv6") << u"[::ffff:127.0.0.1]"_s;
    }
    void asksNoPrivateHost()
    {
        QFETCH(QString, host);
        LocalServer server;
        server.answers["/a"] = page();
        const EmbedObservation seen = observe(server.url(u"/a"_s, host), 5s, {});
        QCOMPARE(seen.failure, EmbedFailure::PrivateAddress);
        QVERIFY(server.requests.isEmpty());
    }

    void followsNoRedirectToAPrivateHost()
    {
        LocalServer server;
        LocalServer inside;
        server.answers["/a"] = redirect(inside.url(u"/b"_s, u"localhost"_s).toEncoded());
        inside.answers["/b"] = page();
        const EmbedObservation seen = observe(server.url(u"/a"_s));
        QCOMPARE(seen.failure, EmbedFailure::PrivateAddress);
        QCOMPARE(seen.failureDetail, u"localhost"_s);
        QVERIFY(inside.requests.isEmpty());
    }

    void anAddressThatHangsEnds()
    {
        LocalServer server;
        const EmbedObservation seen = observe(server.url(u"/hang"_s), 200ms);
        QCOMPARE(seen.failure, EmbedFailure::Timeout);
        const EmbedVerdict verdict
            = judgeEmbedding({ QUrl(u"https://a.test"_s), {}, seen.failure, {} }, hubSpotOrigins());
        QVERIFY(verdict.reasons.first().startsWith("No answer within 10 seconds."_L1));
    }

    void halfAnAnswerIsNone()
    {
        LocalServer server;
        server.answers["/half"] = "HTTP/1.1 200 OK\r\nX-Frame-Opt";
        server.answers["/nothing"] = "";
        QCOMPARE(observe(server.url(u"/nothing"_s)).failure, EmbedFailure::ConnectionFailed);
        const EmbedObservation seen = observe(server.url(u"/half"_s));
        QCOMPARE(seen.failure, EmbedFailure::ConnectionFailed);
    }

    void aCancelledCheckSaysNothing()
    {
        LocalServer server;
        const std::unique_ptr<QNetworkAccessManager> network(makeAnonymousNetwork(nullptr));
        EmbedCheckOptions options;
        options.allowedHosts = { u"127.0.0.1"_s };
        auto check = std::make_unique<EmbedCheck>(*network, server.url(u"/hang"_s), options);
        check->start();
        QTRY_COMPARE(server.requests.size(), 1);
        check.reset(); // no crash, no signal into nothing
        QTest::qWait(20);
    }
};

QTEST_GUILESS_MAIN(TestEmbedCheck)
#include "tst_embedcheck.moc"
