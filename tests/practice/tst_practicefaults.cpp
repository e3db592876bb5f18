#include "practice/practicefixture.h"

#include <QElapsedTimer>

using namespace composer;
using namespace composer::practicetest;
using namespace Qt::StringLiterals;

namespace {

/// A portal whose every creating request meets one fault, given as in a scenario file.
struct FaultyPortal : Portal {
    explicit FaultyPortal(const QByteArray &rule)
    {
        const auto scenario = parsePracticeScenario("{\"rules\":[" + rule + "]}");
        if (!scenario)
            qFatal("%s", qPrintable(scenario.error().message));
        portal.applyScenario(*scenario);
    }
};

} // namespace

class TestPracticeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultDoesWhatItSays_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("status"); // that reaches the client; 0 = none
        QTest::addColumn<bool>("isComplete"); // head and Content-Length bytes
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<int>("stored"); // of 4 events
        QTest::addColumn<int>("received"); // copies of each event that the portal read
        const auto row = [](const char *rule, int status, bool isComplete, bool isClosed, int stored, int received) {
            QTest::newRow(rule) << QByteArray(rule) << status << isComplete << isClosed << stored << received;
        };
        row(R"({"fault":"none"})", 201, true, false, 4, 1);
        row(R"({"fault":"delay","ms":60})", 201, true, false, 4, 1);
        row(R"({"fault":"delay","ms":60,"commits":true})", 201, true, false, 4, 1);
        for (const char *status :
            { "303", "304", "401", "403", "410", "423", "429", "477", "500", "501", "502", "503", "504" }) {
            const QByteArray rule = QByteArray(R"({"fault":)") + status + "}";
            QTest::newRow(rule.constData()) << rule << atoi(status) << true << false << 0 << 1;
        }
        row(R"({"fault":"500","commits":true})", 500, true, false, 4, 1);
        row(R"({"fault":"504","commits":true,"ms":30})", 504, true, false, 4, 1);
        row(R"({"fault":"partial","rows":[1,2]})", 207, true, false, 2, 1);
        row(R"({"fault":"drop-before-reading"})", 0, false, true, 0, 0);
        row(R"({"fault":"drop-after-reading"})", 0, false, true, 0, 1);
        row(R"({"fault":"drop-after-commit"})", 0, false, true, 4, 1);
        row(R"({"fault":"half-answer"})", 201, false, true, 4, 1);
        row(R"({"fault":"wrong-length","bytes":7})", 201, false, true, 4, 1);
        row(R"({"fault":"wrong-length","bytes":-7})", 201, true, true, 4, 1);
        row(R"({"fault":"drip","bytes":100,"ms":1})", 201, true, false, 4, 1);
        row(R"({"fault":"duplicate-results"})", 201, true, false, 4, 1);
        row(R"({"fault":"reordered"})", 201, true, false, 4, 1);
        row(R"({"fault":"extra-fields"})", 201, true, false, 4, 1);
        row(R"({"fault":"lost-ids"})", 201, true, false, 4, 1);
        row(R"({"fault":"missing-results","rows":[0]})", 201, true, false, 4, 1);
        row(R"({"fault":"empty-answer"})", 201, true, false, 4, 1);
        row(R"({"fault":"html-answer"})", 200, true, false, 4, 1);
        row(R"({"fault":"huge-answer","bytes":3000000})", 201, true, false, 4, 1);
        row(R"({"fault":"status-word","word":"PENDING"})", 201, true, false, 0, 1);
        row(R"({"fault":"status-word","word":"PROCESSING","commits":true})", 201, true, false, 4, 1);
        row(R"({"fault":"status-word","status":202,"commits":true})", 202, true, false, 4, 1);
        row(R"({"fault":"refused-whole"})", 201, true, false, 4, 1);
        row(R"({"fault":"refused-whole","rows":[2]})", 400, true, false, 0, 1);
        row(R"({"fault":"object-not-found","rows":[2]})", 404, true, false, 0, 1);
        row(R"({"fault":"captive-page"})", 200, true, false, 0, 1);
        row(R"({"fault":"captive-json"})", 200, true, false, 0, 1);
        row(R"({"fault":"empty-404"})", 404, true, false, 0, 1);
    }

    void everyFaultDoesWhatItSays()
    {
        QFETCH(QByteArray, rule);
        QFETCH(int, status);
        QFETCH(bool, isComplete);
        QFETCH(bool, isClosed);
        QFETCH(int, stored);
        QFETCH(int, received);
        FaultyPortal p(rule);
        const QByteArray body = batchOf(contactEvents(4));
        RawHttpClient client(p.port());
        RawHttpReply reply = client.request("POST", v3Batch, p.token, body);
        if (isClosed)
            QVERIFY(RawHttpClient::spinUntil([&] { return !client.isOpen(); }, 2'000));
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.isComplete, isComplete);
        if (isComplete && !isClosed)
            QVERIFY(!reply.isClosed);
        QCOMPARE(p.portal.eventCount(), stored);
        QTRY_COMPARE(p.portal.requests().size(), 1);
        QCOMPARE(p.portal.receivedCopies("e0"), received);
        const PracticeRequestRecord &record = p.portal.requests().first();
        QCOMPARE(p.portal.receivedBodies(record.bodySha256), received);
        QCOMPARE(record.created, stored);
        QCOMPARE(record.eventIds.size(), received * 4);
        QCOMPARE(record.status == 0, status == 0);
    }

    void stallNeverAnswers()
    {
        FaultyPortal p(R"({"fault":"stall","commits":true})");
        RawHttpClient client(p.port());
        client.send({});
        const QByteArray body = batchOf(contactEvents(2));
        client.send("POST " + v3Batch + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + p.token
            + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body);
        const RawHttpReply reply = client.receive(150);
        QCOMPARE(reply.status, 0);
        QVERIFY(!reply.isClosed);
        QCOMPARE(p.portal.eventCount(), 2);
    }

    void delayDecidesWhenEventsAppear()
    {
        for (const bool commits : { false, true }) {
            FaultyPortal p(QByteArray(R"({"fault":"delay","ms":150,"commits":)") + (commits ? "true}" : "false}"));
            const QByteArray body = batchOf(contactEvents(1));
            RawHttpClient client(p.port());
            client.send("POST " + v3Batch + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + p.token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\n\r\n" + body);
            QCOMPARE(client.receive(50).status, 0);
            QCOMPARE(p.portal.eventCount(), commits ? 1 : 0);
            QCOMPARE(client.receive().status, 201);
            QCOMPARE(p.portal.eventCount(), 1);
        }
    }

    void statusAnswersHaveHubSpotsShape()
    {
        const auto answerTo
            = [](const QByteArray &rule) { return FaultyPortal(rule).post(v3Batch, batchOf(contactEvents(1))); };
        QCOMPARE(answerTo(R"({"fault":401})").json()["category"_L1].toString(), u"EXPIRED_AUTHENTICATION"_s);
        const RawHttpReply scopes = answerTo(R"({"fault":403})");
        QCOMPARE(scopes.json()["category"_L1].toString(), u"MISSING_SCOPES"_s);
        QCOMPARE(scopes.json()["errors"_L1][0]["context"_L1]["requiredScopes"_L1][0].toString(), u"timeline"_s);
        const RawHttpReply rolling = answerTo(R"({"fault":429,"retryAfter":3})");
        QCOMPARE(rolling.json()["policyName"_L1].toString(), u"TEN_SECONDLY_ROLLING"_s);
        QCOMPARE(rolling.header("Retry-After"), "3");
        QCOMPARE(rolling.header("X-HubSpot-RateLimit-Remaining"), "0");
        QCOMPARE(rolling.header("X-HubSpot-RateLimit-Interval-Milliseconds"), "10000");
        QCOMPARE(
            answerTo(R"({"fault":429,"intervalMs":700})").header("X-HubSpot-RateLimit-Interval-Milliseconds"), "700");
        const RawHttpReply daily = answerTo(R"({"fault":429,"policy":"DAILY"})");
        QCOMPARE(daily.json()["policyName"_L1].toString(), u"DAILY"_s);
        QCOMPARE(daily.header("X-HubSpot-RateLimit-Daily-Remaining"), "0");
        QVERIFY(daily.header("Retry-After").isEmpty());
        QCOMPARE(answerTo(R"({"fault":503,"retryAfter":5})").header("Retry-After"), "5");
        QCOMPARE(answerTo(R"({"fault":"object-not-found","rows":[0]})").json()["category"_L1].toString(),
            u"OBJECT_NOT_FOUND"_s);
        QCOMPARE(
            answerTo(R"({"fault":"status-word","word":"CANCELED"})").json()["status"_L1].toString(), u"CANCELED"_s);
        const RawHttpReply whole = answerTo(R"({"fault":"refused-whole","rows":[0]})");
        QJsonObject names = whole.json(); // names nobody
        QVERIFY(!names.take("correlationId"_L1).toString().isEmpty()); // by chance any two hexadecimal digits
        QVERIFY(!QJsonDocument(names).toJson().contains("e0"));
        QCOMPARE(answerTo(R"({"fault":477,"retryAfter":60})").header("Retry-After"), "60");
        QCOMPARE(answerTo(R"({"fault":502})").header("Content-Type"), "text/html");
        QVERIFY(!answerTo(R"({"fault":500})").json()["correlationId"_L1].toString().isEmpty());
    }

    void partialAnswersComeInEveryShape()
    {
        const auto answerTo = [](const QByteArray &more) {
            return FaultyPortal(R"({"fault":"partial","every":2)" + more + "}")
                .post(v3Batch, batchOf(contactEvents(4)));
        };
        const auto firstError = [](const RawHttpReply &reply) { return reply.json()["errors"_L1][0].toObject(); };
        const auto namesInContext
            = [](const QJsonObject &error) { return error["context"_L1]["id"_L1][0].toString() == "e1"_L1; };
        const auto namesInMessage
            = [](const QJsonObject &error) { return error["message"_L1].toString().contains("e1"_L1); };
        const QJsonObject context = firstError(answerTo({}));
        QVERIFY(namesInContext(context) && !namesInMessage(context));
        const QJsonObject message = firstError(answerTo(R"(,"naming":"message")"));
        QVERIFY(!namesInContext(message) && namesInMessage(message));
        const QJsonObject both = firstError(answerTo(R"(,"naming":"both")"));
        QVERIFY(namesInContext(both) && namesInMessage(both));
        const QJsonObject none = firstError(answerTo(R"(,"naming":"none")"));
        QVERIFY(!namesInContext(none) && !namesInMessage(none));
        const RawHttpReply lying = answerTo(R"(,"numErrors":7,"status":200)");
        QCOMPARE(lying.status, 200);
        QCOMPARE(lying.json()["numErrors"_L1].toInt(), 7);
        QCOMPARE(lying.json()["errors"_L1].toArray().size(), 2);
        const RawHttpReply all
            = FaultyPortal(R"({"fault":"partial","every":1})").post(v3Batch, batchOf(contactEvents(2)));
        QCOMPARE(all.status, 207);
        QCOMPARE(all.json()["results"_L1].toArray().size(), 0);
    }

    void bentResultsAreBentAsSaid()
    {
        const auto resultsOf = [](const QByteArray &rule) {
            return idsOf(FaultyPortal(rule).post(v3Batch, batchOf(contactEvents(3))).json()["results"_L1].toArray());
        };
        QCOMPARE(resultsOf(R"({"fault":"duplicate-results"})"),
            QStringList({ u"e0"_s, u"e0"_s, u"e1"_s, u"e1"_s, u"e2"_s, u"e2"_s }));
        QCOMPARE(resultsOf(R"({"fault":"reordered"})"), QStringList({ u"e2"_s, u"e1"_s, u"e0"_s }));
        QCOMPARE(resultsOf(R"({"fault":"missing-results","rows":[1]})"), QStringList({ u"e0"_s, u"e2"_s }));
        QCOMPARE(resultsOf(R"({"fault":"lost-ids"})"), QStringList({ {}, {}, {} }));
        FaultyPortal other(R"({"fault":"other-email","rows":[1]})");
        const QJsonArray bent = other.post(v3Batch, batchOf(contactEvents(2))).json()["results"_L1].toArray();
        QCOMPARE(bent[1]["email"_L1].toString(), u"somebody.else@example.com"_s);
        QVERIFY(bent[0]["email"_L1] != bent[1]["email"_L1]);
        QVERIFY(other.get("/integrators/timeline/v3/events/1001/e1").json()["email"_L1] != bent[1]["email"_L1]);
        FaultyPortal extra(R"({"fault":"extra-fields"})");
        const QJsonObject body = extra.post(v3Batch, batchOf(contactEvents(1))).json();
        QVERIFY(body.contains("quota"_L1) && body["results"_L1][0].toObject().contains("processingHints"_L1));
        // What is stored is straight.
        QVERIFY(!extra.get("/integrators/timeline/v3/events/1001/e0").json().contains("processingHints"_L1));
    }

    void faultsStrikeByNumber()
    {
        Portal p;
        p.portal.applyScenario(parsePracticeScenario(
            R"({"rules":[{"requests":"2","fault":500},{"of":"read","requests":"1","fault":503}]})")
                                   .value());
        QCOMPARE(p.post(v3Batch, batchOf({ contactEvent(u"a"_s) })).status, 201);
        QCOMPARE(p.get("/integrators/timeline/v3/events/1001/a").status, 503);
        QCOMPARE(p.post(v3Batch, batchOf({ contactEvent(u"b"_s) })).status, 500);
        QCOMPARE(p.get("/integrators/timeline/v3/events/1001/a").status, 200);
        QCOMPARE(p.post(v3Batch, batchOf({ contactEvent(u"b"_s) })).status, 201);
        QCOMPARE(p.portal.receivedCopies("b"), 2);
        QCOMPARE(p.portal.requests().last().kindNumber, 3);
    }

    void theSameFaultsMeetAppEvents()
    {
        FaultyPortal p(R"({"fault":"lost-ids"})");
        const QByteArray body = batchOf({ { { u"eventTypeName"_s, u"1001"_s }, { u"id"_s, u"a"_s },
            { u"email"_s, u"a@b.co"_s }, { u"properties"_s, QJsonObject() } } });
        const RawHttpReply reply = p.post(appEventsBatch, body);
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.json()["results"_L1][0].toObject().contains("id"_L1));
        QCOMPARE(p.portal.eventCount(), 1);
        FaultyPortal partial(R"({"fault":"partial","rows":[0]})");
        QCOMPARE(partial.post(appEventsBatch, body).status, 400);
        QCOMPARE(partial.portal.eventCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practicefaults.moc"
