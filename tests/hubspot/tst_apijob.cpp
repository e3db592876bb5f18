#include "hubspot/apijob.h"
#include "hubspot/timelineclient.h"
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
