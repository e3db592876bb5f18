#include "embedding/secureserver.h"
#include "embedding/testauthority.h"
#include "hubspot/answerinterpreter.h"
#include "hubspot/apijob.h"
#include "hubspot/systemproxy.h"
#include "hubspot/timelineclient.h"
#include "support/connectproxy.h"
#include "support/droppingserver.h"
#include "support/fakeclock.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

ApiRequest post(const DroppingServer &server, qsizetype size = 1000)
{
    return { "POST", server.url(), QByteArray(size, 'x') };
}

} // namespace

class TestApiJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLossIsReceivedOnce_data()
    {
        QTest::addColumn<DroppingServer::Manner>("manner");
        QTest::addColumn<Answer::Arrival>("arrival");
        using enum DroppingServer::Manner;
        QTest::newRow("answers") << Answers << Answer::Arrival::Whole;
        QTest::newRow("closes after reading") << ClosesAfterReading << Answer::Arrival::Lost;
        QTest::newRow("resets after reading") << ResetsAfterReading << Answer::Arrival::Lost;
        QTest::newRow("half a head") << HalfAHead << Answer::Arrival::Lost;
        QTest::newRow("half a body") << HalfABody << Answer::Arrival::Lost;
        QTest::newRow("too short a body") << WrongLength << Answer::Arrival::Lost;
        QTest::newRow("no answer") << Silent << Answer::Arrival::Lost;
        QTest::newRow("too large an answer") << Endless << Answer::Arrival::Lost;
        QTest::newRow("redirects") << Redirects << Answer::Arrival::Whole;
        QTest::newRow("401 with a challenge") << Challenges << Answer::Arrival::Whole;
    }

    void everyLossIsReceivedOnce()
    {
        QFETCH(DroppingServer::Manner, manner);
        QFETCH(Answer::Arrival, arrival);
        DroppingServer server(manner);
        QNetworkAccessManager network;
        ApiJobLimits limits;
        limits.deadline = std::chrono::milliseconds(500);
        limits.maximumAnswerBytes = 100'000;
        for (int attempt = 1; attempt <= 3; ++attempt) { // the later ones may meet a reused connection
            auto *job = new ApiJob(network, post(server, attempt == 2 ? 100'000 : 1000), "token", limits);
            Answer answer;
            int finished = 0;
            connect(job, &ApiJob::finished, this, [&](const Answer &got) {
                answer = got;
                ++finished;
            });
            job->start();
            QCOMPARE(finished, 0);
            QTRY_COMPARE(finished, 1);
            QVERIFY2(answer.arrival == arrival, qPrintable(answer.technical));
            QTest::qWait(20);
            QCOMPARE(finished, 1);
            QCOMPARE(server.postsReceived(), attempt);
        }
        QCOMPARE(server.strangeHeaders(), QStringList());
    }

    /// Qt files every status from 400 on under some network error; none of them may be taken for a lost answer.
    void everyStatusComesWhole()
    {
        DroppingServer server(DroppingServer::Manner::AnswersStatus);
        QNetworkAccessManager network;
        for (const int status : { 200, 201, 207, 302, 400, 401, 403, 404, 405, 409, 413, 414, 415, 418, 422, 423, 429,
                 477, 500, 501, 502, 503, 504, 521, 599 }) {
            server.setStatus(status);
            auto *job = new ApiJob(network, post(server), "token");
            Answer answer;
            bool done = false;
            connect(job, &ApiJob::finished, this, [&](const Answer &got) {
                answer = got;
                done = true;
            });
            job->start();
            QTRY_VERIFY(done);
            QCOMPARE(answer.status, status);
            QVERIFY2(answer.arrival == Answer::Arrival::Whole, qPrintable(answer.technical));
        }
    }

    /// What the wire makes of an answer, and what that means for an all-or-nothing batch of two: only what is proven to
    /// be whole and empty creates it.
    void onlyAProvenEmptyAnswerCreates_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<bool>("created");
        const auto row = [](const char *name, const QByteArray &raw, bool created) {
            QTest::newRow(name) << QByteArray("HTTP/1.1 ") + raw << created;
        };
        const QByteArray chunked = "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        row("204", "204 No Content\r\nX-HubSpot-Correlation-Id: 1\r\n\r\n", true);
        row("204 of somebody else", "204 No Content\r\n\r\n", false);
        row("a length of nothing", "200 OK\r\nX-HubSpot-Correlation-Id: 1\r\nContent-Length: 0\r\n\r\n", true);
        row("nothing, of somebody else", "200 OK\r\nContent-Length: 0\r\n\r\n", false);
        row("no length", "200 OK\r\n\r\n", false);
        row("no length, a page", "200 OK\r\n\r\n<html>", false);
        row("a length that is none", "200 OK\r\nContent-Length: none\r\n\r\n", false);
        row("two lengths", "200 OK\r\nContent-Length: 0\r\nContent-Length: 200\r\n\r\n", false);
        row("cut before the first chunk", chunked, false);
        row("cut inside a chunk", chunked + "5\r\n{", false);
        row("cut between chunks", chunked + "2\r\n{}\r\n", false);
        row("a chunk of no number", chunked + "zz\r\n\r\n", false);
        row("a word for success, cut", chunked + "14\r\n{\"status\":\"COMPLETE\"", false);
        row("less than its length", "200 OK\r\nContent-Length: 30\r\n\r\n", false);
    }

    void onlyAProvenEmptyAnswerCreates()
    {
        QFETCH(QByteArray, raw);
        QFETCH(bool, created);
        DroppingServer server(DroppingServer::Manner::AnswersRaw);
        server.setRaw(raw);
        QNetworkAccessManager network;
        Answer answer;
        bool done = false;
        ApiJobLimits limits;
        limits.deadline = std::chrono::seconds(2); // the library waits for ever for the end of some of them
        auto *job = new ApiJob(network, post(server), "token", limits);
        connect(job, &ApiJob::finished, this, [&](const Answer &got) {
            answer = got;
            done = true;
        });
        job->start();
        QTRY_VERIFY(done);
        const QList<QByteArray> ids { "first", "second" };
        const AnswerVerdict verdict = interpretAnswer({ *apiProfile(u"2026-03"), ids, false }, answer);
        QCOMPARE(verdict.rows[0].state, created ? RowState::Created : RowState::Unknown);
        QCOMPARE(verdict.rows[1].state, created ? RowState::Created : RowState::Unknown);
    }

    /// HTTPS through a CONNECT proxy that wants a sign-in: with the system's, the request arrives once; without, it is
    /// proven that nothing left.
    void aProxyThatWantsASignIn_data()
    {
        QTest::addColumn<QString>("signIn");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("known to the system") << u"ana:secret@"_s << true;
        QTest::newRow("wrong") << u"ana:wrong@"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void aProxyThatWantsASignIn()
    {
        QFETCH(QString, signIn);
        QFETCH(bool, arrives);
        TestAuthority authority(u"Proxy test"_s);
        if (!authority.isMade())
            QSKIP("the openssl program is not here");
        const QDate today = QDate::currentDate();
        SecureServer portal(authority.issue(u"portal"_s, { u"api.hubspot.test"_s },
            today.addDays(-2).toString(u"yyyyMMdd"_s), today.addDays(20).toString(u"yyyyMMdd"_s)));
        portal.answers["/batch"] = "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}";
        ConnectProxy proxy("ana:secret");
        qputenv(
            "https_proxy", (u"http://"_s + signIn + u"127.0.0.1:"_s + QString::number(proxy.serverPort())).toUtf8());
        const auto unset = qScopeGuard([] { qunsetenv("https_proxy"); });
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(authority.certificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto distrust = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });

        QNetworkAccessManager network;
        network.setProxyFactory(new SystemProxy);
        Answer answer;
        bool done = false;
        auto *job = new ApiJob(
            network, { "POST", portal.url(u"api.hubspot.test"_s, u"/batch"_s), QByteArray(1000, 'x') }, "token");
        connect(job, &ApiJob::finished, this, [&](const Answer &got) {
            answer = got;
            done = true;
        });
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(done, 20'000);
        QVERIFY2(answer.arrival == (arrives ? Answer::Arrival::Whole : Answer::Arrival::NeverLeft),
            qPrintable(answer.technical));
        QCOMPARE(portal.requests.size(), arrives ? 1 : 0);
        QVERIFY(proxy.challenges() >= 1); // it was asked
        const QList<QByteArray> ids { "one" };
        const AnswerVerdict verdict = interpretAnswer({ *apiProfile(u"v3"), ids, false }, answer);
        if (!arrives) {
            QCOMPARE(verdict.verdict, BatchVerdict::NeverLeft);
            QVERIFY2(verdict.text.text().contains(u"proxy"_s), qPrintable(verdict.text.text()));
        }
    }

    void thisComputerIsNeverReachedThroughAProxy()
    {
        qputenv("http_proxy", "http://127.0.0.1:1");
        const auto unset = qScopeGuard([] { qunsetenv("http_proxy"); });
        SystemProxy system;
        for (const QString &host : { u"localhost"_s, u"127.0.0.1"_s, u"::1"_s }) {
            const QList<QNetworkProxy> proxies = system.queryProxy(QNetworkProxyQuery(host, 80, u"http"_s));
            QCOMPARE(proxies.size(), 1);
            QCOMPARE(proxies.first().type(), QNetworkProxy::NoProxy);
        }
        QCOMPARE(system.queryProxy(QNetworkProxyQuery(u"api.hubapi.com"_s, 80, u"http"_s)).first().type(),
            QNetworkProxy::HttpProxy);
    }

    /// A question may be put again at any time: it is not waited for as long as for a batch.
    void aQuestionHasAShorterDeadline()
    {
        DroppingServer server(DroppingServer::Manner::Silent);
        QNetworkAccessManager network;
        ApiJobLimits limits;
        limits.deadline = std::chrono::minutes(5);
        limits.readDeadline = std::chrono::milliseconds(50);
        auto *job = new ApiJob(network, { "GET", server.url(), {} }, "token", limits);
        QSignalSpy spy(job, &ApiJob::finished);
        job->start();
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(ApiJobLimits().readDeadline <= std::chrono::seconds(20));
    }

    void aDroppedKeepAliveConnectionDoesNotDouble()
    {
        DroppingServer server(DroppingServer::Manner::EverySecondDropped);
        QNetworkAccessManager network;
        int whole = 0;
        int lost = 0;
        constexpr int requests = 60;
        for (int i = 0; i < requests; ++i) {
            auto *job = new ApiJob(network, post(server), "token");
            bool done = false;
            connect(job, &ApiJob::finished, this, [&](const Answer &answer) {
                ++(answer.arrival == Answer::Arrival::Whole ? whole : lost);
                done = true;
            });
            job->start();
            QTRY_VERIFY(done);
        }
        QCOMPARE(server.postsReceived(), requests);
        QCOMPARE(whole, requests / 2);
        QCOMPARE(lost, requests / 2);
    }

    void noConnectionMeansNeverLeft()
    {
        QNetworkAccessManager network;
        auto *job = new ApiJob(network, { "POST", QUrl(u"http://127.0.0.1:1/"_s), "body" }, "token");
        Answer answer;
        bool done = false;
        connect(job, &ApiJob::finished, this, [&](const Answer &got) {
            answer = got;
            done = true;
        });
        job->start();
        QTRY_VERIFY(done);
        QCOMPARE(answer.arrival, Answer::Arrival::NeverLeft);
        QVERIFY(!answer.technical.isEmpty());
    }

    void cancelEndsOnce()
    {
        DroppingServer server(DroppingServer::Manner::Silent);
        QNetworkAccessManager network;
        auto *job = new ApiJob(network, post(server), "token");
        QSignalSpy spy(job, &ApiJob::finished);
        job->start();
        QTRY_COMPARE(server.postsReceived(), 1);
        job->cancel();
        job->cancel();
        QCOMPARE(spy.count(), 0);
        QTRY_COMPARE(spy.count(), 1);
    }

    void turnsAreLimitedAndFair()
    {
        DroppingServer server(DroppingServer::Manner::Answers);
        const FakeClock clock;
        Connection connection;
        connection.baseUrl = server.url();
        TimelineClient client(connection, clock);
        client.setMaximumInFlight(2);
        QList<int> order;
        QList<TimelineClient::TurnPtr> held;
        QObject context;
        for (int i = 0; i < 4; ++i)
            client.whenMyTurn(&context, [&, i](TimelineClient::TurnPtr turn) {
                order.append(i);
                held.append(std::move(turn));
            });
        QTRY_COMPARE(order, (QList<int> { 0, 1 }));
        QTest::qWait(20);
        QCOMPARE(order.size(), 2);
        held.clear();
        QTRY_COMPARE(order, (QList<int> { 0, 1, 2, 3 }));
    }
};

QTEST_GUILESS_MAIN(TestApiJob)
#include "tst_apijob.moc"
