#include "domain/eventfield.h"
#include "domain/eventtemplate.h"

#include <QFile>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestEventTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreGood_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        QTest::newRow("webinar") << u"webinar-registration.template.json"_s << int(ObjectType::Contact);
        QTest::newRow("company") << u"company-visit.template.json"_s << int(ObjectType::Company);
    }
    void samplesAreGood()
    {
        QFETCH(QString, file);
        QFETCH(int, kind);
        QFile json(QLatin1StringView(RESOURCES_DIR) + "/samples/"_L1 + file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto parsed = parseEventTemplate(json.readAll());
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().message));
        QCOMPARE(int(parsed->objectKind()), kind);
        const auto again = parseEventTemplate(serializeEventTemplate(*parsed));
        QVERIFY(again.has_value());
        QCOMPARE(*again, *parsed);
    }

    void badTemplatesAreExplained_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        QTest::newRow("broken") << QByteArray("{\n \"id\": 1,\n oops }") << u"line 3"_s;
        QTest::newRow("no id") << QByteArray(R"({"name":"a","objectType":"contacts"})") << u"\"id\""_s;
        QTest::newRow("no name") << QByteArray(R"({"id":"1","objectType":"contacts"})") << u"\"name\""_s;
        QTest::newRow("no type") << QByteArray(R"({"id":"1","name":"a"})") << u"\"objectType\""_s;
        QTest::newRow("token twice") << QByteArray(
            R"({"id":"1","name":"a","objectType":"contacts","tokens":[{"name":"x"},{"name":"x"}]})")
                                     << u"twice"_s;
        QTest::newRow("token name") << QByteArray(
            R"({"id":"1","name":"a","objectType":"contacts","tokens":[{"name":"x y"}]})")
                                    << u"x y"_s;
        QTest::newRow("token type") << QByteArray(
            R"({"id":"1","name":"a","objectType":"contacts","tokens":[{"name":"x","type":"json"}]})")
                                    << u"json"_s;
        QTest::newRow("list") << QByteArray(R"({"results":[{"id":1},{"id":2}]})") << u"2 templates"_s;
    }
    void badTemplatesAreExplained()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const auto parsed = parseEventTemplate(json);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QVERIFY2(parsed.error().message.contains(word), qPrintable(parsed.error().message));
    }

    void keysNameFieldsBothWays()
    {
        EventTemplate eventTemplate;
        eventTemplate.objectType = u"contacts"_s;
        eventTemplate.tokens
            = { { u"a"_s, u"A"_s, TokenType::String, {}, {} }, { u"b"_s, u"B"_s, TokenType::Number, {}, {} } };
        for (const EventField field : fieldsOf(eventTemplate))
            QCOMPARE(fieldFromKey(fieldKey(field, eventTemplate), eventTemplate), std::optional(field));
        QVERIFY(!fieldFromKey(u"tokens.c", eventTemplate));
        QVERIFY(fieldsOf(eventTemplate).contains(EventField(EventField::Email)));
        eventTemplate.objectType = u"companies"_s;
        QVERIFY(!fieldsOf(eventTemplate).contains(EventField(EventField::Email)));
    }
};

QTEST_APPLESS_MAIN(TestEventTemplate)
#include "tst_eventtemplate.moc"
