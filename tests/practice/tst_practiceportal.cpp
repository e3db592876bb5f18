#include "practice/practicefixture.h"
#include "support/fakeclock.h"

using namespace composer;
using namespace composer::practicetest;
using namespace Qt::StringLiterals;

class TestPracticePortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadMayLeaveOutWhatIsNotRequired()
    {
        Portal p;
        (void)p.post(v3Batch, batchOf(contactEvents(1)));
        Fault sparse;
        sparse.kind = Fault::Kind::SparseRead;
        FaultPlan plan;
        plan.rules = { { PracticeRequestKind::Read, 1, 1, 1.0, sparse } };
        p.portal.setFaultPlan(plan);
        const QByteArray path = "/integrators/timeline/v3/events/1001/e0";
        QCOMPARE(
            p.get(path).json().keys(), (QStringList { u"eventTemplateId"_s, u"id"_s, u"objectType"_s, u"tokens"_s }));
        QVERIFY(p.get(path).json().contains("email"_L1));
        QVERIFY(p.get(path + "/detail").json()["details"_L1].isString());
        QCOMPARE(p.get(path + "/render?detail=true").status, 200);
        QVERIFY(p.get(path + "/render").header("Content-Type").startsWith("text/html"));
        QCOMPARE(p.get("/integrators/timeline/v3/events/1001/nobody/detail").status, 404);
    }

    void v4TakesAppEventsToo()
    {
        Portal p;
        QJsonObject event { { u"eventTypeName"_s, u"1001"_s }, { u"id"_s, u"v4-1"_s },
            { u"email"_s, u"ana@example.com"_s }, { u"properties"_s, QJsonObject() } };
        const QByteArray body
            = QJsonDocument(QJsonObject { { u"inputs"_s, QJsonArray { event } } }).toJson(QJsonDocument::Compact);
        QCOMPARE(p.post("/v4/events/batch", body).status, 200);
        QCOMPARE(p.post("/v4/events/batch", body).status, 409);
        QCOMPARE(p.portal.eventCount(), 1);
    }

    void createsABatchAndReadsItBack()
    {
        Portal p;
        const RawHttpReply reply = p.post(
            v3Batch, batchOf({ contactEvent(u"petspot:1:a@b.co/é"_s), contactEvent(u"two"_s, u"bo@example.com"_s) }));
        QCOMPARE(reply.status, 201);
        const QJsonObject body = reply.json();
        QCOMPARE(body["status"_L1].toString(), u"COMPLETE"_s);
        QCOMPARE(idsOf(body["results"_L1].toArray()), QStringList({ u"petspot:1:a@b.co/é"_s, u"two"_s }));
        const QJsonObject first = body["results"_L1][0].toObject();
        QCOMPARE(first["objectType"_L1].toString(), u"contacts"_s);
        QCOMPARE(first["objectId"_L1].toString(), u"28001"_s);
        QVERIFY(!first["createdAt"_L1].toString().isEmpty());
        QVERIFY(!body.contains("numErrors"_L1));

        const RawHttpReply read = p.get("/integrators/timeline/v3/events/1001/petspot%3A1%3Aa%40b.co%2F%C3%A9");
        QCOMPARE(read.status, 200);
        QCOMPARE(read.json(), first);
        QCOMPARE(p.get("/integrators/timeline/v3/events/1001/absent").status, 404);
        QCOMPARE(p.get("/integrators/timeline/v3/events/2002/two").status, 404);
        QCOMPARE(p.portal.eventCount(), 2);
        QCOMPARE(p.portal.receivedCopies("two"), 1);
    }

    void refusesWhatHubSpotRefuses_data()
    {
        QTest::addColumn<QJsonObject>("change"); // fields set in an otherwise good event; null removes the field
        QTest::addColumn<QString>("where");
        const QJsonValue none = QJsonValue::Null;
        const auto tokens = [](const QString &name, const QJsonValue &value) {
            return QJsonObject { { u"tokens"_s, QJsonObject { { name, value } } } };
        };
        const QJsonObject frame { { u"linkLabel"_s, u"Open"_s }, { u"headerLabel"_s, u"Card"_s },
            { u"url"_s, u"https://example.com"_s }, { u"width"_s, 600 } };
        QTest::newRow("unknown template") << QJsonObject { { u"eventTemplateId"_s, u"9"_s } } << u"eventTemplateId"_s;
        QTest::newRow("unknown token") << tokens(u"colour"_s, u"red"_s) << u"tokens.colour"_s;
        QTest::newRow("unknown option") << tokens(u"level"_s, u"Basic"_s) << u"tokens.level"_s;
        QTest::newRow("not a number") << tokens(u"seats"_s, u"1,5"_s) << u"tokens.seats"_s;
        QTest::newRow("empty number") << tokens(u"seats"_s, u""_s) << u"tokens.seats"_s;
        QTest::newRow("infinite number") << tokens(u"seats"_s, u"inf"_s) << u"tokens.seats"_s;
        QTest::newRow("date not in ms") << tokens(u"day"_s, u"2026-03-18"_s) << u"tokens.day"_s;
        QTest::newRow("null token") << tokens(u"title"_s, none) << u"tokens.title"_s;
        QTest::newRow("token too long") << tokens(u"title"_s, QString(510 * 1024 + 1, u'x')) << u"tokens.title"_s;
        QTest::newRow("nobody") << QJsonObject { { u"email"_s, none } } << u"objectId"_s;
        QTest::newRow("bad email") << QJsonObject { { u"email"_s, u"ana"_s } } << u"email"_s;
        QTest::newRow("bad time") << QJsonObject { { u"timestamp"_s, u"tomorrow"_s } } << u"timestamp"_s;
        QTest::newRow("id too long") << QJsonObject { { u"id"_s, QString(501, u'x') } } << u"id"_s;
        QTest::newRow("iframe without height")
            << QJsonObject { { u"timelineIFrame"_s, frame } } << u"timelineIFrame.height"_s;
        QTest::newRow("company by email")
            << QJsonObject { { u"eventTemplateId"_s, u"2002"_s }, { u"tokens"_s, QJsonObject() } } << u"objectId"_s;
        QTest::newRow("object id not a number") << QJsonObject { { u"objectId"_s, u"abc"_s } } << u"objectId"_s;
    }

    void refusesWhatHubSpotRefuses()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, where);
        Portal p;
        QJsonObject bad = contactEvent(u"bad"_s);
        for (auto it = change.begin(); it != change.end(); ++it) {
            if (it.value().isNull())
                bad.remove(it.key());
            else
                bad.insert(it.key(), it.value());
        }
        const QString badId = bad["id"_L1].toString();
        // Some fail: 207, the others are created, and the error names the id in its context.
        const RawHttpReply partial = p.post(v3Batch, batchOf({ contactEvent(u"good"_s), bad }));
        QCOMPARE(partial.status, 207);
        const QJsonObject body = partial.json();
        QCOMPARE(idsOf(body["results"_L1].toArray()), QStringList { u"good"_s });
        QCOMPARE(body["numErrors"_L1].toInt(), 1);
        const QJsonObject error = body["errors"_L1][0].toObject();
        for (const auto field : { "status"_L1, "category"_L1, "message"_L1, "context"_L1, "links"_L1, "errors"_L1 })
            QVERIFY2(error.contains(field), field.data());
        QCOMPARE(error["context"_L1]["id"_L1][0].toString(), badId);
        QCOMPARE(error["errors"_L1][0]["in"_L1].toString(), where);
        // All fail: 400 with a correlation id.
        const RawHttpReply all = p.post(v3Batch, batchOf({ bad }));
        QCOMPARE(all.status, 400);
        QVERIFY(!all.json()["correlationId"_L1].toString().isEmpty());
        QCOMPARE(all.json()["errors"_L1][0]["context"_L1]["id"_L1][0].toString(), badId);
        QCOMPARE(p.portal.eventCount(), 1);
    }

    void refusesTheWholeRequest_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("not JSON") << "{\"inputs\":[\n  nonsense]}"_ba << u"Invalid input JSON on line 2"_s;
        QTest::newRow("no inputs") << "{}"_ba << u"[inputs]"_s;
        QTest::newRow("empty inputs") << "{\"inputs\":[]}"_ba << u"must not be empty"_s;
        QTest::newRow("no template id")
            << R"({"inputs":[{"id":"a","tokens":{},"email":"a@b.co"}]})"_ba
            << u"on line 1, column 51: Cannot build TimelineEvent, some of required attributes are not set [eventTemplateId]"_s;
        QTest::newRow("no tokens") << R"({"inputs":[{"eventTemplateId":"1001","id":"a","email":"a@b.co"}]})"_ba
                                   << u"[tokens]"_s;
        QTest::newRow("no id") << R"({"inputs":[{"eventTemplateId":"1001","tokens":{},"email":"a@b.co"}]})"_ba
                               << u"[id]"_s;
        QTest::newRow("101 events") << batchOf(contactEvents(101)) << u"above the limit of 100"_s;
    }

    void refusesTheWholeRequest()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        Portal p;
        const RawHttpReply reply = p.post(v3Batch, body);
        QCOMPARE(reply.status, 400);
        const QString said = reply.json()["message"_L1].toString();
        QVERIFY2(said.contains(message), qPrintable(said));
        QCOMPARE(p.portal.eventCount(), 0);
    }

    void duplicatesAreRefusedAndNothingChanges()
    {
        Portal p;
        QCOMPARE(p.post(v3Batch, batchOf({ contactEvent(u"one"_s) })).status, 201);
        const QByteArray before = p.get("/integrators/timeline/v3/events/1001/one").body;
        QJsonObject changed = contactEvent(u"one"_s);
        changed.insert(u"tokens"_s, QJsonObject { { u"title"_s, u"Autumn"_s } });
        const RawHttpReply again = p.post(v3Batch, batchOf({ changed }));
        QCOMPARE(again.status, 400);
        QVERIFY(again.json()["message"_L1].toString().startsWith(u"Event ID already in use"_s));
        QCOMPARE(p.get("/integrators/timeline/v3/events/1001/one").body, before);
        // Twice in one batch: the first stands.
        const RawHttpReply twice = p.post(v3Batch, batchOf({ contactEvent(u"two"_s), contactEvent(u"two"_s) }));
        QCOMPARE(twice.status, 207);
        QCOMPARE(idsOf(twice.json()["results"_L1].toArray()), QStringList { u"two"_s });
        QCOMPARE(p.portal.receivedCopies("one"), 2);
        QCOMPARE(p.portal.receivedCopies("two"), 2);
    }

    void appEventsAreAllOrNothing()
    {
        Portal p;
        const auto occurrence = [](const QString &id, const QString &level) {
            return QJsonObject { { u"eventTypeName"_s, u"1001"_s }, { u"id"_s, id }, { u"email"_s, u"a@b.co"_s },
                { u"properties"_s, QJsonObject { { u"level"_s, level } } } };
        };
        const RawHttpReply good = p.post(appEventsBatch, batchOf({ occurrence(u"a"_s, u"basic"_s) }));
        QCOMPARE(good.status, 200);
        QCOMPARE(good.json()["results"_L1][0]["eventTypeName"_L1].toString(), u"1001"_s);
        const RawHttpReply bad
            = p.post(appEventsBatch, batchOf({ occurrence(u"b"_s, u"basic"_s), occurrence(u"c"_s, u"none"_s) }));
        QCOMPARE(bad.status, 400);
        QVERIFY(bad.json()["message"_L1].toString().contains(u"none were accepted"_s));
        const RawHttpReply duplicate
            = p.post(appEventsBatch, batchOf({ occurrence(u"b"_s, u"basic"_s), occurrence(u"a"_s, u"basic"_s) }));
        QCOMPARE(duplicate.status, 409);
        QVERIFY(duplicate.json()["message"_L1].toString().contains(u"already exist"_s));
        QCOMPARE(p.portal.eventCount(), 1);
        const RawHttpReply old = p.post(appEventsBatch, batchOf({ contactEvent(u"z"_s) }));
        QCOMPARE(old.status, 400);
        QVERIFY(old.json()["message"_L1].toString().contains(u"[eventTypeName, properties]"_s));
    }

    void contactsFollowHubSpotsPrecedence()
    {
        Portal p;
        const auto create = [&](const QJsonObject &event) {
            return p.post(v3Batch, batchOf({ event })).json()["results"_L1][0]["objectId"_L1].toString();
        };
        const QString ana = create(contactEvent(u"1"_s, u"Ana@example.com"_s));
        QCOMPARE(create(contactEvent(u"2"_s, u"ana@example.com"_s)), ana); // case does not matter
        QJsonObject visitor = contactEvent(u"3"_s, {});
        visitor.remove(u"email"_s);
        visitor.insert(u"utk"_s, u"cookie"_s);
        QVERIFY(create(visitor).isEmpty()); // anonymous: stored, on no record yet
        QJsonObject known = contactEvent(u"4"_s);
        known.insert(u"utk"_s, u"cookie"_s);
        QCOMPARE(create(known), ana);
        visitor.insert(u"id"_s, u"5"_s);
        QCOMPARE(create(visitor), ana); // now the cookie is known
        QJsonObject renamed = contactEvent(u"6"_s, u"new@example.com"_s);
        renamed.insert(u"objectId"_s, ana);
        QCOMPARE(create(renamed), ana);
        QCOMPARE(
            create(contactEvent(u"7"_s, u"new@example.com"_s)), ana); // objectId with another email renamed the contact
        const QJsonArray records = p.portal.storeSnapshot()["records"_L1].toArray();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0]["email"_L1].toString(), u"new@example.com"_s);
        QCOMPARE(records[0]["properties"_L1]["last_webinar"_L1].toString(), u"Spring"_s);
    }

    void unknownRecordsCanBeRefused()
    {
        Portal p;
        const QJsonObject visit { { u"eventTemplateId"_s, u"2002"_s }, { u"id"_s, u"v"_s }, { u"objectId"_s, u"77"_s },
            { u"tokens"_s, QJsonObject() } };
        p.portal.api().store().setAdoptsUnknownRecords(false);
        QCOMPARE(p.post(v3Batch, batchOf({ visit })).status, 400);
        p.portal.api().store().addRecord(u"companies"_s, u"77"_s);
        QCOMPARE(p.post(v3Batch, batchOf({ visit })).status, 201);
    }

    void wrongTokenIs401AndLeavesNothing()
    {
        Portal p;
        p.token = "pat-wrong"_ba;
        const RawHttpReply reply = p.post(v3Batch, batchOf({ contactEvent(u"a"_s) }));
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.json()["category"_L1].toString(), u"INVALID_AUTHENTICATION"_s);
        QCOMPARE(p.portal.eventCount(), 0);
    }

    void listsTemplatesAndTheAccount()
    {
        Portal p;
        const RawHttpReply list = p.get("/integrators/timeline/v3/4711/event-templates");
        QCOMPARE(list.status, 200);
        const QJsonArray results = list.json()["results"_L1].toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(parseEventTemplate(QJsonDocument(results[0].toObject()).toJson()).value(), webinarTemplate());
        QCOMPARE(p.get("/integrators/timeline/v3/4711/event-templates/2002").json()["name"_L1].toString(), u"Visit"_s);
        QCOMPARE(p.get("/integrators/timeline/v3/4711/event-templates/9").status, 404);
        QCOMPARE(p.get("/account-info/v3/details").json()["timeZone"_L1].toString(), u"UTC"_s);
        QCOMPARE(p.get("/account-info/2026-03/details").status, 200);
        QCOMPARE(p.get("/").status, 404);
        QCOMPARE(p.get(v3Batch).status, 405);
    }

    void rateLimitIsASlidingWindow()
    {
        Portal p;
        const auto clock = std::make_shared<FakeClock>();
        p.portal.setClock(clock);
        p.portal.setRateLimit(3, 10'000);
        const QByteArray path = "/account-info/v3/details";
        QCOMPARE(p.get(path).header("X-HubSpot-RateLimit-Remaining"), "2");
        clock->advance(6'000);
        QCOMPARE(p.get(path).status, 200);
        QCOMPARE(p.get(path).header("X-HubSpot-RateLimit-Remaining"), "0");
        const RawHttpReply limited = p.get(path);
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.json()["policyName"_L1].toString(), u"TEN_SECONDLY_ROLLING"_s);
        QCOMPARE(limited.json()["errorType"_L1].toString(), u"RATE_LIMIT"_s);
        QCOMPARE(limited.header("X-HubSpot-RateLimit-Max"), "3");
        clock->advance(4'000); // the first slot is free again, the two others are not
        QCOMPARE(p.get(path).status, 200);
        QCOMPARE(p.get(path).status, 429);
    }

    void expandsUuidAsTheServerDoes()
    {
        Portal p;
        QStringList ids;
        for (int i = 0; i < 2; ++i)
            ids += idsOf(p.post(v3Batch, batchOf({ contactEvent(u"x-{{uuid}}"_s) })).json()["results"_L1].toArray());
        QCOMPARE(ids.size(), 2);
        QVERIFY(ids[0] != ids[1] && ids[0].startsWith(u"x-"_s) && ids[0].size() == 38);
    }
};

QTEST_GUILESS_MAIN(TestPracticePortal)
#include "tst_practiceportal.moc"
