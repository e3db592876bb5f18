#include "hubspot/requesttext.h"
#include "hubspot/timelinerequests.h"

#include "planning/batchplan.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/hubspot/requests/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

EventTable sampleTable()
{
    QFile file(QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json"));
    if (!file.open(QIODevice::ReadOnly))
        return EventTable();
    return EventTable(parseEventTemplate(file.readAll()).value());
}

} // namespace

class TestTimelineRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<EventDraft>("draft");
        EventDraft minimal;
        minimal.id = u"petspot:1:a"_s;
        minimal.email = u"a@b.co"_s;
        QTest::newRow("minimal") << u"minimal.request.json"_s << u"v3"_s << minimal;
        QTest::newRow("minimal, app events") << u"minimal.2026-03.request.json"_s << u"2026-03"_s << minimal;

        EventDraft full = minimal;
        full.objectId = u"28001"_s;
        full.utk = u"89b5afb5d0ed4cc8b5ac6e3e06e0a5e1"_s;
        full.domain = u"example.com"_s;
        full.customObjectTypeId = u"2-123456"_s;
        full.timestamp = u"2026-03-18T15:30:32.007Z"_s;
        full.tokens = { u"Spring"_s, u"left_early"_s, u"42.5"_s, u"2026-03-01T00:00:00Z"_s };
        full.extraData = u"{\"planned\": 60, \"questions\": [\"Why?\"]}"_s;
        full.iframeLinkLabel = u"Open"_s;
        full.iframeHeaderLabel = u"Recording"_s;
        full.iframeUrl = u"https://example.com/r?a=1&b=2"_s;
        full.iframeWidth = u"600"_s;
        full.iframeHeight = u"400"_s;
        QTest::newRow("full") << u"full.request.json"_s << u"v3"_s << full;
        QTest::newRow("full, app events") << u"full.2026-03.request.json"_s << u"2026-03"_s << full;

        EventDraft unicode = minimal;
        unicode.email = u"ana@ejemplo.es"_s;
        unicode.tokens = { u"春の\"ウェビナー\" \\ / \u2028 😀\nline\ttwo\u0007"_s };
        QTest::newRow("unicode") << u"unicode.request.json"_s << u"v3"_s << unicode;
    }

    void bodies()
    {
        QFETCH(QString, name);
        QFETCH(QString, profile);
        QFETCH(EventDraft, draft);
        EventTable table = sampleTable();
        table.appendDraft(draft);
        const BatchBody body = batchBody(table, { 0 }, "2026-03-18T09:00:00Z", *apiProfile(profile));
        QCOMPARE(body.bytes, fixture(name));
        QVERIFY(QJsonDocument::fromJson(body.bytes).isObject());
    }

    void whatCannotBeJsonNeverBreaksTheBody()
    {
        EventTable table = sampleTable();
        EventDraft draft;
        draft.extraData = u"1],\"id\":\"evil"_s;
        draft.iframeWidth = u"12; drop"_s;
        table.appendDraft(draft);
        draft.extraData = u"17"_s; // any JSON is extra data
        table.appendDraft(draft);
        const QJsonDocument document
            = QJsonDocument::fromJson(batchBody(table, { 0, 1 }, "2026-03-18T09:00:00Z", *apiProfile(u"v3")).bytes);
        QCOMPARE(document["inputs"_L1].toArray().size(), 2);
        QCOMPARE(document["inputs"_L1][0]["extraData"_L1].toString(), u"1],\"id\":\"evil"_s);
        QCOMPARE(document["inputs"_L1][1]["extraData"_L1].toInt(), 17);
    }

    /// Empty cells are left out, but for the columns of which the person wants them sent.
    void anEmptyCellLeavesWhereItIsWanted()
    {
        EventTable table = sampleTable();
        table.insertRows(0, 2);
        table.setText(1, EventField::token(2), u"54"_s);
        const QStringList names { table.eventTemplate().tokens[2].name, table.eventTemplate().tokens[0].name };
        table.setSentEmpty({ names[0], names[1], u"no such token"_s });
        QCOMPARE(table.sentEmpty(), (QStringList { names[1], names[0] }));
        for (const QString &profile : apiProfileNames()) {
            const ApiProfile &api = *apiProfile(profile);
            const BatchBody body = batchBody(table, { 0, 1 }, "2026-03-18T09:00:00Z", api);
            const auto values = [&](qsizetype event) {
                return QJsonDocument::fromJson(body.event(event))[QLatin1StringView(api.valuesField)].toObject();
            };
            QCOMPARE(values(0), (QJsonObject { { names[0], u""_s }, { names[1], u""_s } }));
            QCOMPARE(values(1), (QJsonObject { { names[0], u"54"_s }, { names[1], u""_s } }));
            const FakeClock clock;
            const auto plan = planBatches(table, {}, {}, clock);
            QVERIFY(plan.has_value() && body.bytes.size() <= plan->batches.first().bytes);
        }
    }

    void aRecutKeepsTheBytesOfEveryEvent()
    {
        EventTable table = sampleTable();
        table.insertRows(0, 5);
        const BatchBody whole = batchBody(table, { 0, 1, 2, 3, 4 }, "2026-03-18T09:00:00Z", *apiProfile(u"v3"));
        const BatchBody part = recutBody(whole, { 1, 4 });
        QCOMPARE(part.event(0), whole.event(1));
        QCOMPARE(part.event(1), whole.event(4));
        QCOMPARE(QJsonDocument::fromJson(part.bytes)["inputs"_L1].toArray().size(), 2);
    }

    void thePlannersBoundHolds()
    {
        EventTable table = sampleTable();
        EventDraft draft;
        draft.email = u"ana@ejemplo.es"_s;
        draft.tokens
            = { QString(500, u'"') + QString(500, u'\u0001'), u"attended"_s, u"1"_s, u"2026-03-01T00:00:00Z"_s };
        draft.extraData = u"{\"a\":1}"_s;
        draft.iframeLinkLabel = u"a"_s;
        for (int i = 0; i < 30; ++i)
            table.appendDraft(draft);
        const FakeClock clock;
        const auto plan = planBatches(table, {}, {}, clock);
        QVERIFY(plan.has_value());
        for (const QString &profile : apiProfileNames()) {
            const BatchBody body
                = batchBody(plan->events, plan->batches.first().rows, plan->plannedAt, *apiProfile(profile));
            QVERIFY(body.bytes.size() <= plan->batches.first().bytes);
        }
    }

    void idsAreEncodedWhole()
    {
        const ApiRequest request = readEventRequest(
            QUrl(u"https://api.hubapi.com/"_s), *apiProfile(u"v3"), u"1001298"_s, "petspot:1:a@b.co/é");
        QCOMPARE(request.url.toEncoded(),
            "https://api.hubapi.com/integrators/timeline/v3/events/1001298/petspot%3A1%3Aa%40b.co%2F%C3%A9");
        QCOMPARE(createBatchRequest(QUrl(u"http://localhost:1"_s), *apiProfile(u"v3"), "{}").url.toString(),
            u"http://localhost:1/integrators/timeline/v3/events/batch/create"_s);
        QCOMPARE(createBatchRequest(QUrl(u"http://localhost:1"_s), *apiProfile(u"2026-03"), "{}").url.toString(),
            u"http://localhost:1/integrators/timeline/2026-03/events/batch"_s);
    }

    void curlHoldsNoToken()
    {
        const QByteArray curl
            = curlCommand(createBatchRequest(QUrl(u"http://localhost:1"_s), *apiProfile(u"v3"), "{\"a\":\"it's\"}"));
        QVERIFY(curl.contains("$HUBSPOT_TOKEN"));
        QVERIFY(curl.contains("it'\\''s"));
    }

    void jsonForPeopleIsTheSameJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("order and numbers") << "{\"b\":12345678901234567890,\"a\":1.50}"_ba
                                           << "{\n  \"b\": 12345678901234567890,\n  \"a\": 1.50\n}"_ba;
        QTest::newRow("texts") << "[\"a, {b}: \\\"c\\\\\",\"\\u0007\"]"_ba
                               << "[\n  \"a, {b}: \\\"c\\\\\",\n  \"\\u0007\"\n]"_ba;
        QTest::newRow("nothing in it") << "{\"a\":{},\"b\":[]}"_ba
                                       << "{\n  \"a\": {},\n  \"b\": []\n}"_ba;
        QTest::newRow("no JSON") << "<html>"_ba
                                 << "<html>"_ba;
        QTest::newRow("cut off") << "{\"a\":\"b"_ba
                                 << "{\n  \"a\": \"b"_ba;
    }
    void jsonForPeopleIsTheSameJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, shown);
        QCOMPARE(indentedJson(json), shown);
    }

    void whatIsShownGivesNoSecretAway()
    {
        const QByteArray secret = "https://files.nube.test/rec/58?token=c2VjcmV0LXZlcnktbG9uZy10ZXh0LTk4"_ba;
        const QByteArray shown = withoutSecrets("{\"url\":\"" + secret + "\",\"email\":\"a@nube.test\"}");
        QVERIFY2(!shown.contains("c2VjcmV0"), shown.constData());
        QVERIFY(shown.contains("https://files.nube.test/REDACTED") && shown.contains("a@nube.test"));
        const QByteArray plain = "{\"url\":\"https://nube.test/rec/58\"}"_ba;
        QCOMPARE(withoutSecrets(plain), plain);
    }
};

QTEST_APPLESS_MAIN(TestTimelineRequests)
#include "tst_timelinerequests.moc"
