// JSON that is damaged: which records are left out, where the next one begins, and when the file is refused.
#include "support/writtenfile.h"
#include "tablefilesupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace composer::test;
using namespace Qt::StringLiterals;

class TestJsonBroken : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString written(const QByteArray &bytes) { return writtenFile(m_folder, bytes, u"events.json"_s); }

private Q_SLOTS:
    void brokenJsonIsNamedByLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::newRow("the only record") << QByteArray("[\n{\"a\":\n nonsense}]") << 3;
        QTest::newRow("cut in the only record") << QByteArray("\n\n{\"a\":") << 3;
        QTest::newRow("cut in the first of a list") << QByteArray("[\n{\"a\":1,") << 2;
        QTest::newRow("numbers") << QByteArray("[\n5,\n6]") << 2;
        QTest::newRow("no JSON at all") << QByteArray("\nnot json\nat all") << 2;
        QTest::newRow("cut in a wrapper") << QByteArray("\n{\"who\":[{\"a\":1,") << 2;
    }

    void brokenJsonIsNamedByLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        const auto rows = rowsOf(written(json));
        QVERIFY(!rows);
        QVERIFY2(rows.error().message.contains("events.json"_L1), qPrintable(rows.error().message));
        QVERIFY2(rows.error().message.contains(u"line %1"_s.arg(line)), qPrintable(rows.error().message));
    }

    /// One that is broken costs no other.
    void brokenRecordsAreLeftOutAndNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("unreadable");
        const auto add = [](const char *name, const QByteArray &json, const QStringList &values,
                             const QStringList &unreadable) { QTest::newRow(name) << json << values << unreadable; };
        add("a word in a list", "[\n{\"a\":1},\n{\"a\":\n nonsense},\n{\"a\":3}]", { u"1"_s, {}, u"3"_s },
            { u"3 json"_s });
        add("a number with a comma", "[\n{\"a\":1},\n{\"a\":2,5},\n{\"a\":3}\n]", { u"1"_s, {}, u"3"_s },
            { u"3 json"_s });
        add("all in one line", "[{\"a\":1},{\"a\":2,5,\"l\":[{\"x\":1},{\"x\":2}]},{\"a\":3}]", { u"1"_s, {}, u"3"_s },
            { u"1 json"_s });
        add("NaN in one line", "[{\"a\":NaN},{\"a\":2}]", { {}, u"2"_s }, { u"1 json"_s });
        add("a quotation mark in a text", "[{\"a\":\"1\"},\n{\"a\":\"b \"c\" d\"},\n{\"a\":\"3\"}]",
            { u"1"_s, {}, u"3"_s }, { u"2 json"_s });
        add("a quotation mark that is missing", "{\"a\":\"1\"}\n{\"a\":\"2}\n{\"a\":\"3\"}\n", { u"1"_s, {}, u"3"_s },
            { u"2 json"_s });
        add("a line that was cut", "{\"a\":1}\n{\"a\":\n{\"a\":3}\n", { u"1"_s, {}, u"3"_s }, { u"2 json"_s });
        add("the first line", "{\"a\":\"1\n{\"a\":2}\n{\"a\":3}\n", { {}, u"2"_s, u"3"_s }, { u"1 json"_s });
        add("the last line", "{\"a\":1}\n{\"a\":2", { u"1"_s }, { u"2 json-cut"_s });
        add("two in a row", "{\"a\":1}\n{\"a\"\n{a}\n{\"a\":4}", { u"1"_s, {}, {}, u"4"_s },
            { u"2 json"_s, u"3 json"_s });
        add("words between", "{\"a\":1}\nError: \"timeout\"\n{\"a\":3}\nnull\n", { u"1"_s, {}, u"3"_s },
            { u"2 json-other"_s, u"4 json-other"_s });
        add("no object in a list", "[{\"a\":1},null,\"x, y\",{\"a\":4}]", { u"1"_s, {}, {}, u"4"_s },
            { u"1 json-other"_s, u"1 json-other"_s });
        add("a bracket too many", "[{\"a\":1}},{\"a\":3}]", { u"1"_s, {}, u"3"_s }, { u"1 json-other"_s });
        add("in lines of their own, set in",
            "[\n  {\n    \"a\": 1\n  },\n  {\n    \"a\": \"x\"y\",\n    \"l\": [\n      "
            "{\n        \"a\": 5\n      }\n    ]\n  },\n  {\n    \"a\": 3\n  }\n]\n",
            { u"1"_s, {}, u"3"_s }, { u"5 json"_s });
        add("in a wrapper", "{\"who\": [\n{\"a\":1},\n{\"a\":\"2},\n{\"a\":3}\n], \"x\": 1}", { u"1"_s, {}, u"3"_s },
            { u"3 json"_s });
        add("the first in a wrapper", "{\"who\": [\n{\"a\":\"1},\n{\"a\":2},\n{\"a\":3}\n]}", { {}, u"2"_s, u"3"_s },
            { u"2 json"_s });
        add("under names",
            "{\"u1\":{\"a\":\"a@b.test\"},\n\"u2\":{\"a\":nan,\"b\":\"c@b.test\"},\n\"u3\":{\"a\":\"e@b.test\"}}",
            { u"u1"_s, {}, u"u3"_s }, { u"2 json"_s });
        add("under names in one line",
            "{\"u1\":{\"a\":\"a@b.test\"},\"u2\":{\"a\":1,5,\"b\":\"c@b.test\"},\"u3\":{\"a\":\"e@b.test\"}}",
            { u"u1"_s, {}, u"u3"_s }, { u"1 json"_s });
        add("a row of a list of lists", "[[\"a\"],[1],[2,,3],[4]]", { u"1"_s, {}, u"4"_s }, { u"1 json"_s });
        add("in one of several pages",
            "{\"page\":1,\"results\":[{\"a\":\"a@b.test\"}]}\n{\"page\":2,\"results\":[{\"a\":\"c@b.test\",\"b\":}]}\n"
            "{\"page\":3,\"results\":[{\"a\":\"e@b.test\"}]}\n",
            { u"a@b.test"_s, {}, u"e@b.test"_s }, { u"2 json"_s });
        add("cut in a list", "[{\"a\":1},\n", { u"1"_s }, { u"2 json-cut"_s });
        add("cut in an object", "[{\"a\":1},\n\n{\"a\":", { u"1"_s }, { u"3 json-cut"_s });
        add("cut behind a wrapper's list", "\n{\"who\":[{\"a\":1}],\n\"x\":\"", { u"1"_s }, { u"3 json-cut"_s });
        add("numbers among them", "[\n{\"a\":1},\n5]", { u"1"_s }, { u"3 json-other"_s });
        add("behind", "{\"a\":1}\nnot json", { u"1"_s }, { u"2 json-other"_s });
        add("behind a wrapper", "{\"who\":[{\"a\":1}]}\nmore {\"a\":2}", { u"1"_s }, { u"2 json-other"_s });
    }

    void brokenRecordsAreLeftOutAndNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, values);
        QFETCH(QStringList, unreadable);
        const QString path = written(json);
        const auto file = openTableFile(path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message + file.error().detail));
        QStringList found;
        for (const UnreadableLine &line : file->unreadableLines)
            found << u"%1 %2"_s.arg(QString::number(line.line), line.code);
        QCOMPARE(found, unreadable);
        QCOMPARE(file->unreadable, unreadable.size());
        const auto rows = rowsOf(path);
        QVERIFY(rows);
        QStringList read; // a blank line keeps the place of what is left out
        for (const QStringList &row : rows->mid(1))
            read << row.value(0);
        while (!read.isEmpty() && read.last().isNull())
            read.removeLast();
        QCOMPARE(read, values);
    }

    /// The reasons are sentences' ends; what stood there is shown.
    void whatWasLeftOutIsShown()
    {
        const auto file = openTableFile(written("{\"a\":1}\n{\"a\": broken,\n\"b\"\n{\"a\":3}\n"));
        QVERIFY(file.has_value());
        QCOMPARE(file->unreadableLines.size(), 1);
        const UnreadableLine line = file->unreadableLines.first();
        QCOMPARE(line.text, u"{\"a\": broken,\n\"b\""_s);
        QCOMPARE(line.reason, u"not valid JSON, up to line 3"_s);
        QVERIFY(file->notice.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJsonBroken)
#include "tst_jsonbroken.moc"
