#include "rendering/handlebars.h"
#include "rendering/templatevalue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

TemplateValue json(const QByteArray &text)
{
    return templateValueFromJson({ text.constData(), size_t(text.size()) }).value_or(TemplateValue());
}

FilledTemplate fill(const QByteArray &source, const TemplateValue &context)
{
    return HandlebarsTemplate({ source.constData(), size_t(source.size()) }).fill(context, QTimeZone::utc());
}

} // namespace

class TestHandlebars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithHandlebarsJs_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("isError");
        // another file of the same form: make_random_handlebars_cases.js
        QFile file(qEnvironmentVariable(
            "COMPOSER_HANDLEBARS_CASES", QStringLiteral(TEST_DATA_DIR "/rendering/handlebars.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // line by line, so that the context keeps its order of keys
        int count = 0;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            line = line.trimmed();
            if (line.endsWith(','))
                line.chop(1);
            const QJsonObject one = QJsonDocument::fromJson(line).object();
            if (one.isEmpty())
                continue;
            const qsizetype from = line.indexOf("\"context\":") + 10;
            const qsizetype expectedAt = line.lastIndexOf(one.contains("error"_L1) ? ",\"error\":" : ",\"expected\":");
            QTest::newRow(qPrintable(one["name"_L1].toString()))
                << one["template"_L1].toString().toUtf8() << line.mid(from, expectedAt - from)
                << one["expected"_L1].toString() << one.contains("error"_L1);
            ++count;
        }
        QVERIFY2(count >= 150, "the fixture file is incomplete");
    }
    void agreesWithHandlebarsJs()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, context);
        QFETCH(QString, expected);
        QFETCH(bool, isError);
        const FilledTemplate filled = fill(source, json(context));
        QVERIFY2(filled.error.has_value() == isError,
            (source + (filled.error ? " : " + filled.error->message.toUtf8() : QByteArray(" gave no error")))
                .constData());
        if (isError)
            QVERIFY(!filled.error->message.isEmpty());
        else
            QCOMPARE(QString::fromStdString(filled.text), expected);
    }

    void saysWhereAndWhat_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("message");
        QTest::newRow("never closed") << QByteArray("a\n{{#if x}}b") << 2 << 1
                                      << u"{{#if}} is never closed. Add {{/if}}."_s;
        QTest::newRow("wrong close") << QByteArray("{{#if x}}b{{/each}}") << 1 << 11
                                     << u"{{#if}} is closed by {{/each}}. Expected {{/if}}."_s;
        QTest::newRow("stray close") << QByteArray("日本\n語{{/if}}") << 2 << 2
                                     << u"This closes a block that was never opened."_s;
        QTest::newRow("no end") << QByteArray("one {{two") << 1 << 5 << u"This tag has no end. Close it with }}."_s;
        QTest::newRow("bad character") << QByteArray("{{first name!}}") << 1 << 13
                                       << u"“!” cannot stand here; expected }}."_s;
        QTest::newRow("number in path") << QByteArray("{{list.1}}") << 1 << 8
                                        << u"“1” cannot stand here; expected [1], a position in a list."_s;
        QTest::newRow("no helper")
            << QByteArray("\n\n {{upper name}}") << 3 << 4
            << u"There is no helper named “upper”. HubSpot knows if, unless, each, with, lookup and formatDate."_s;
        QTest::newRow("partial") << QByteArray("{{> card}}") << 1 << 1
                                 << u"Partials, {{> … }}, are not for timeline templates."_s;
        QTest::newRow("else outside") << QByteArray("a{{else}}b") << 1 << 2 << u"“else” stands outside of any block."_s;
        QTest::newRow("quote") << QByteArray("{{lookup a \"b}}") << 1 << 12 << u"This quotation mark has no partner."_s;
    }
    void saysWhereAndWhat()
    {
        QFETCH(QByteArray, source);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, message);
        const auto error = fill(source, TemplateValue::object()).error;
        QVERIFY(error);
        QCOMPARE(error->message, message);
        QCOMPARE(error->line, line);
        QCOMPARE(error->column, column);
    }

    void indexesAsHubSpotDocuments()
    {
        const auto context = json(R"({"extraData":["a",{"x":["b","c"]}]})");
        QCOMPARE(fill("{{extraData[0]}}{{extraData[1].x[1]}}{{extraData.[1].x.[0]}}", context).text, "acb");
    }

    void printsDates_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray documented("America/New_York"); // HubSpot's examples: Nov 18, 2014 3:47:11 PM
        QTest::newRow("plain") << QByteArray("{{#formatDate timestamp}}{{/formatDate}}") << documented
                               << QByteArray("Nov 18, 2014 3:47:11 PM");
        QTest::newRow("short") << QByteArray("{{#formatDate timestamp format=\"short\"}}{{/formatDate}}") << documented
                               << QByteArray("11/18/14 3:47 PM");
        QTest::newRow("inline") << QByteArray("{{formatDate timestamp format='medium'}}") << documented
                                << QByteArray("Nov 18, 2014 3:47:11 PM");
        QTest::newRow("long") << QByteArray("{{#formatDate timestamp format=\"long\"}}{{/formatDate}}")
                              << QByteArray("UTC") << QByteArray("November 18, 2014 8:47:11 PM UTC");
        QTest::newRow("full") << QByteArray("{{#formatDate timestamp format=\"full\"}}{{/formatDate}}")
                              << QByteArray("UTC") << QByteArray("Tuesday, November 18, 2014 8:47:11 PM UTC");
        QTest::newRow("text of ms") << QByteArray("{{formatDate ms}}") << QByteArray("Asia/Tokyo")
                                    << QByteArray("Nov 19, 2014 5:47:11 AM");
        QTest::newRow("midnight") << QByteArray("{{formatDate \"2026-01-02T00:05:00Z\" format=\"short\"}}")
                                  << QByteArray("UTC") << QByteArray("1/2/26 12:05 AM");
        QTest::newRow("not a date stays")
            << QByteArray("{{formatDate word}}") << QByteArray("UTC") << QByteArray("soon");
        QTest::newRow("missing") << QByteArray("[{{formatDate nothing}}]") << QByteArray("UTC") << QByteArray("[]");
    }
    void printsDates()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, expected);
        const auto context = json(R"({"timestamp":1416343631000,"ms":"1416343631000","word":"soon"})");
        const auto filled = HandlebarsTemplate(source.toStdString()).fill(context, QTimeZone(zone));
        QVERIFY(!filled.error);
        QCOMPARE(QByteArray::fromStdString(filled.text), expected);
    }

    void recordsWhatCameFromValues()
    {
        const auto filled = fill("Hi {{name}}{{gone}}, {{extraData.x}}", json(R"({"name":"A&B","extraData":{"x":1}})"));
        QCOMPARE(filled.values.size(), size_t(3));
        QCOMPARE(filled.values[0].path, "name");
        QCOMPARE(filled.text.substr(filled.values[0].begin, filled.values[0].end - filled.values[0].begin), "A&amp;B");
        QCOMPARE(filled.values[1].path, "gone");
        QCOMPARE(filled.values[1].begin, filled.values[1].end);
        QCOMPARE(filled.values[2].path, "extraData.x");
    }

    void isBounded_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("context");
        const QByteArray list = "[" + QByteArray("1,").repeated(999) + "1]";
        const QByteArray word = "{\"l\":" + list + ",\"s\":\"" + QByteArray(100'000, 'x') + "\"}";
        QTest::newRow("loops in loops") << QByteArray(
            "{{#each l}}{{#each @root.l}}{{#each @root.l}}x{{/each}}{{/each}}{{/each}}")
                                        << word;
        QTest::newRow("long text again and again") << QByteArray("{{#each l}}{{@root.s}}{{/each}}") << word;
        QTest::newRow("deep blocks") << QByteArray("{{#if l}}").repeated(50'000) << word;
        QTest::newRow("deep parentheses") << "{{#if " + QByteArray("(lookup ").repeated(50'000) << word;
        QTest::newRow("long chain") << "{{#if x}}" + QByteArray("{{else if x}}").repeated(50'000) + "{{/if}}" << word;
        QTest::newRow("too long") << QByteArray(2'000'000, 'x') << word;
        QTest::newRow("empty loops") << QByteArray("{{#each l}}{{#each @root.l}}{{/each}}{{/each}}").repeated(100)
                                     << word;
    }
    void isBounded()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, context);
        const auto filled = fill(source, json(context)); // endless work would meet the test's own time limit
        QVERIFY(filled.error.has_value());
        QVERIFY(filled.text.size() < 4'000'000);
    }

    void readsAndWritesJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("written"); // empty = is no JSON
        const auto row
            = [](const QByteArray &json, const QByteArray &written) { QTest::newRow(json) << json << written; };
        row(" { \"b\" : [ 1 , 2.50, -3e2 ] , \"a\" : null } ", "{\"b\":[1,2.5,-300],\"a\":null}");
        row("\"\\u00e9\\ud83c\\udf54\\n\\\"\\/\\\\\"", "\"é🍔\\u000a\\\"/\\\\\"");
        row("\"\\ud83c\"", "\"\xef\xbf\xbd\"");
        row("\"\\ud83cx\\udf54\"", "\"\xef\xbf\xbdx\xef\xbf\xbd\"");
        row("[]", "[]");
        row("{}", "{}");
        row("true", "true");
        for (const char *wrong :
            { "", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "01", "1.", ".5", "+1", "1e", "nul", "'a'",
                "\"a", "\"\\x\"", "\"\\u12g4\"", "\"\t\"", "[1] 2", "{\"a\":1} rest", "NaN", "1e999", "\"\\" })
            row(wrong, {});
    }
    void readsAndWritesJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, written);
        const auto value = templateValueFromJson({ json.constData(), size_t(json.size()) });
        QCOMPARE(value.has_value(), !written.isEmpty());
        if (value)
            QCOMPARE(QByteArray::fromStdString(jsonFromTemplateValue(*value)), written);
    }

    void refusesJsonThatIsTooDeep()
    {
        QVERIFY(!templateValueFromJson(QByteArray(100'000, '[').toStdString()));
        QVERIFY(!templateValueFromJson(QByteArray("{\"a\":").repeated(101).toStdString()));
        QCOMPARE(json(R"({"b":1,"2":2,"b":3,"1":4})").keys(), std::vector<std::string>({ "1", "2", "b" }));
    }
};

QTEST_APPLESS_MAIN(TestHandlebars)
#include "tst_handlebars.moc"
