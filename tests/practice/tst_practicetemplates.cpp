#include "practice/practicefixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace composer::practicetest;

namespace {

const QByteArray templatesPath = "/integrators/timeline/v3/4711/event-templates"_ba;

RawHttpReply ask(Portal &p, const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    RawHttpClient client(p.port());
    return client.request(method, path, p.token, body);
}

const QByteArray newTemplate = R"({"name":"Fair","objectType":"contacts","headerTemplate":"{{stand}}",
    "tokens":[{"name":"stand","label":"Stand","type":"string","options":[]}]})";

} // namespace

class TestPracticeTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsATemplateThatEventsCanFollow()
    {
        Portal p;
        const RawHttpReply made = ask(p, "POST", templatesPath, newTemplate);
        QCOMPARE(made.status, 201);
        const QString id = made.json()["id"_L1].toString();
        QVERIFY(!id.isEmpty() && made.json()["createdAt"_L1].isString());
        QCOMPARE(p.get(templatesPath + '/' + id.toUtf8()).json()["name"_L1].toString(), u"Fair"_s);
        const QJsonObject event { { u"eventTemplateId"_s, id }, { u"id"_s, u"a"_s }, { u"email"_s, u"a@b.test"_s },
            { u"tokens"_s, QJsonObject { { u"stand"_s, u"B4"_s } } } };
        QCOMPARE(p.post(v3Batch, batchOf({ event })).status, 201);
    }

    void refusesWhatHubSpotRefuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("word");
        QTest::newRow("no name") << QByteArray(R"({"objectType":"contacts","tokens":[]})") << u"[name]"_s;
        QTest::newRow("no JSON") << QByteArray("x") << u"Invalid input JSON"_s;
        QTest::newRow("log") << QByteArray(R"({"name":"a","objectType":"contacts","tokens":[
            {"name":"log","label":"x","type":"string"}]})")
                             << u"token name"_s;
        QTest::newRow("shape") << QByteArray(R"({"name":"a","objectType":"contacts","tokens":[
            {"name":"a b","label":"x","type":"string"}]})")
                               << u"token name"_s;
        QTest::newRow("type") << QByteArray(R"({"name":"a","objectType":"contacts","tokens":[
            {"name":"a","label":"x","type":"json"}]})")
                              << u"token type"_s;
        QTest::newRow("twice") << QByteArray(R"({"name":"a","objectType":"contacts","tokens":[
            {"name":"a","label":"x","type":"string"},{"name":"a","label":"y","type":"string"}]})")
                               << u"unique"_s;
    }
    void refusesWhatHubSpotRefuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, word);
        Portal p;
        const RawHttpReply reply = ask(p, "POST", templatesPath, body);
        QCOMPARE(reply.status, 400);
        QVERIFY2(reply.json()["message"_L1].toString().contains(word), reply.body.constData());
        QCOMPARE(p.get(templatesPath).json()["results"_L1].toArray().size(), 2);
    }

    void updatesTextsButNeverATypeOrTheRecord()
    {
        Portal p;
        const QByteArray path = templatesPath + "/1001";
        QJsonObject body = p.get(path).json();
        body.insert("headerTemplate"_L1, u"New {{title}}"_s);
        body.insert("objectType"_L1, u"deals"_s);
        const RawHttpReply changed = ask(p, "PUT", path, QJsonDocument(body).toJson());
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.json()["headerTemplate"_L1].toString(), u"New {{title}}"_s);
        QCOMPARE(changed.json()["objectType"_L1].toString(), u"contacts"_s);
        QVERIFY(changed.json()["updatedAt"_L1].toString() > changed.json()["createdAt"_L1].toString());
        QJsonArray tokens = body["tokens"_L1].toArray();
        QJsonObject token = tokens[0].toObject();
        token.insert("type"_L1, u"number"_s);
        tokens.replace(0, token);
        body.insert("tokens"_L1, tokens);
        QCOMPARE(ask(p, "PUT", path, QJsonDocument(body).toJson()).status, 400);
        QCOMPARE(ask(p, "PUT", templatesPath + "/9", QJsonDocument(body).toJson()).status, 404);
        QCOMPARE(ask(p, "DELETE", path).status, 405);
    }

    void addsAndChangesOneToken()
    {
        Portal p;
        const QByteArray path = templatesPath + "/1001/tokens";
        const RawHttpReply added
            = ask(p, "POST", path, R"({"name":"room","label":"Room","type":"string","options":[]})");
        QCOMPARE(added.status, 200); // HubSpot's code for it
        QCOMPARE(added.json()["name"_L1].toString(), u"room"_s);
        QCOMPARE(ask(p, "POST", path, R"({"name":"room","label":"x","type":"string"})").status, 409);
        const RawHttpReply changed
            = ask(p, "PUT", path + "/room", R"({"label":"Hall","options":[],"name":"other","type":"date"})");
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.json()["label"_L1].toString(), u"Hall"_s);
        QCOMPARE(changed.json()["name"_L1].toString(), u"room"_s);
        QCOMPARE(changed.json()["type"_L1].toString(), u"string"_s);
        QCOMPARE(ask(p, "DELETE", path + "/room").status, 204);
        QCOMPARE(ask(p, "PUT", path + "/room", "{}").status, 404);
    }

    void whatTheApiMadeStaysWhenTheWorkspaceChanges()
    {
        Portal p;
        QCOMPARE(ask(p, "POST", templatesPath, newTemplate).status, 201);
        QJsonObject body = p.get(templatesPath + "/1001").json();
        body.insert("headerTemplate"_L1, u"Changed there"_s);
        QCOMPARE(ask(p, "PUT", templatesPath + "/1001", QJsonDocument(body).toJson()).status, 200);
        // Another template of the workspace changes: neither is lost.
        EventTemplate other = companyTemplate();
        other.name = u"Visit, renamed"_s;
        p.portal.setTemplates({ webinarTemplate(), other });
        QCOMPARE(p.get(templatesPath).json()["results"_L1].toArray().size(), 3);
        QCOMPARE(p.get(templatesPath + "/1001").json()["headerTemplate"_L1].toString(), u"Changed there"_s);
        // The same one changes here: its last change counts.
        EventTemplate webinar = webinarTemplate();
        webinar.headerTemplate = u"Changed here"_s;
        p.portal.setTemplates({ webinar, other });
        QCOMPARE(p.get(templatesPath + "/1001").json()["headerTemplate"_L1].toString(), u"Changed here"_s);
    }

    void whatTheApiMadeOutlivesTheProgram_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("closed") << false;
        QTest::newRow("killed") << true;
    }
    void whatTheApiMadeOutlivesTheProgram()
    {
        QFETCH(bool, isKilled);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"practice.json"_s);
        QByteArray id;
        {
            Portal p;
            QVERIFY(p.portal.openStore(path));
            id = ask(p, "POST", templatesPath, newTemplate).json()["id"_L1].toString().toUtf8();
            QCOMPARE(ask(p, "POST", templatesPath + '/' + id + "/tokens",
                         R"({"name":"room","label":"Room","type":"string","options":[]})")
                         .status,
                200);
            if (isKilled) { // what stands on the disk at this moment
                QVERIFY(QFile::copy(path, path + u".copy"_s));
                QVERIFY(QFile::copy(path + u".journal"_s, path + u".copy.journal"_s));
            }
        }
        Portal again;
        QVERIFY(again.portal.openStore(isKilled ? path + u".copy"_s : path));
        const QJsonObject found = again.get(templatesPath + '/' + id).json();
        QCOMPARE(found["name"_L1].toString(), u"Fair"_s);
        QCOMPARE(found["tokens"_L1].toArray().size(), 2);
        QVERIFY(found["createdAt"_L1].toString() > u"2026-01-12T09:00:00.000Z"_s);
    }

    void withoutThePermissionTheScopesAreNamed()
    {
        Portal p;
        p.portal.api().templates().setAllowed(false);
        const RawHttpReply reply = p.get(templatesPath);
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.json()["category"_L1].toString(), u"MISSING_SCOPES"_s);
        QVERIFY(reply.body.contains("developers-read"));
        QVERIFY(ask(p, "POST", templatesPath, newTemplate).body.contains("developers-write"));
        QCOMPARE(p.post(v3Batch, batchOf({ contactEvent(u"a"_s) })).status, 201); // events need another one
    }

    void aDeveloperKeyOpensTemplatesAndNothingElse()
    {
        Portal p;
        const QByteArray key = "?hapikey=" + p.token;
        p.token.clear();
        QCOMPARE(p.get(templatesPath + key).status, 200);
        QCOMPARE(p.get(templatesPath + "?hapikey=wrong").status, 401);
        QCOMPARE(p.get("/account-info/v3/details" + key).status, 401);
    }

    void projectsNameTheirEventTypes()
    {
        Portal p;
        EventTemplate type = webinarTemplate();
        type.id = u"webinar_registration"_s;
        p.portal.setTemplates({ type });
        const QByteArray path = "/integrators/timeline/2026-03/types/projects"_ba;
        const RawHttpReply found
            = ask(p, "POST", path, R"({"developerSymbol":"webinar_registration","projectName":"sample"})");
        QCOMPARE(found.status, 200);
        QCOMPARE(found.json()["fullyQualifiedName"_L1].toString(), u"webinar_registration"_s);
        QCOMPARE(ask(p, "POST", path, R"({"developerSymbol":"other","projectName":"sample"})").status, 404);
        QCOMPARE(ask(p, "POST", path, R"({"projectName":"sample"})").status, 400);
        QCOMPARE(p.get(path).status, 405);
    }
};

QTEST_GUILESS_MAIN(TestPracticeTemplates)
#include "tst_practicetemplates.moc"
