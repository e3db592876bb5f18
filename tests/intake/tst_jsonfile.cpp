// JSON of every shape as a table: which list holds the rows, what becomes of the rest, and what is refused with its
// line.
#include "intake/jsoncells.h"
#include "support/sampletemplate.h"
#include "support/writtenfile.h"
#include "tablefilesupport.h"

#include <QFile>
#include <QLocale>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace composer::test;
using namespace Qt::StringLiterals;

class TestJsonFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString written(const QByteArray &bytes, const QString &name = u"events.json"_s)
    {
        return writtenFile(m_folder, bytes, name);
    }

private Q_SLOTS:
    void jsonShapes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Rows>("rows");
        const QString none;
        const Rows two { { u"email"_s, u"n"_s }, { u"a@b.test"_s, u"1"_s }, { u"c@d.test"_s, none } };
        QTest::newRow("list") << QByteArray("[{\"email\":\"a@b.test\",\"n\":1},{\"email\":\"c@d.test\"}]") << two;
        QTest::newRow("properties of HubSpot's first API")
            << QByteArray("[{\"vid\":51,\"properties\":{\"email\":{\"value\":\"a@b.test\"},\"n\":{\"value\":\"1\","
                          "\"source\":\"FORM\"}}}]")
            << Rows { { u"email"_s, u"n"_s, u"n.source"_s, u"vid"_s }, { u"a@b.test"_s, u"1"_s, u"FORM"_s, u"51"_s } };
        QTest::newRow("a property that is called like a value beside it") << QByteArray(
            "[{\"id\":\"51\",\"email\":\"a@b.test\",\"properties\":{\"id\":\"9\",\"email\":\"c@d.test\",\"n\":\"1\"}}]")
                                                                          << Rows { { u"email"_s, u"id"_s,
                                                                                        u"properties.email"_s,
                                                                                        u"properties.id"_s, u"n"_s },
                                                                                 { u"a@b.test"_s, u"51"_s,
                                                                                     u"c@d.test"_s, u"9"_s, u"1"_s } };
        QTest::newRow("rows by line") << QByteArray("[\"email\",\"n\"]\n[\"a@b.test\",1]\n[\"c@d.test\"]\n") << two;
        QTest::newRow("rows as Google Sheets gives them") << QByteArray(
            "{\"range\":\"A1:B3\",\"majorDimension\":\"ROWS\",\"values\":[[\"email\",\"n\"],[\"a@b.test\",1],"
            "[\"c@d.test\"]]}") << two;
        QTest::newRow("a list of lists about nobody is a value") << QByteArray(
            "{\"results\":[{\"email\":\"a@b.test\",\"n\":1},{\"email\":\"c@d.test\"}],\"box\":[[1,2],[3,4]]}")
                                                                 << two;
        QTest::newRow("lines") << QByteArray("{\"email\":\"a@b.test\",\"n\":1}\n{\"email\":\"c@d.test\"}\n") << two;
        QTest::newRow("wrapper") << QByteArray("{\"total\":2,\"paging\":{\"next\":[1]},\"results\":[{\"email\":\"a@b."
                                               "test\",\"n\":1},{\"email\":\"c@d.test\"}],\"x\":{}}")
                                 << two;
        QTest::newRow("any name of the only list")
            << QByteArray("{\"delegates\":[{\"email\":\"a@b.test\",\"n\":1},{\"email\":\"c@d.test\"}]}") << two;
        QTest::newRow("wrapper in a wrapper")
            << QByteArray("{\"response\":{\"page\":{\"n\":1},\"attendees\":[{\"email\":\"a@b.test\",\"n\":1},"
                          "{\"email\":\"c@d.test\"}]},\"ok\":true}")
            << two;
        QTest::newRow("the usual name before another list") << QByteArray(
            "{\"links\":[{\"href\":\"x\"}],\"value\":[{\"email\":\"a@b.test\",\"n\":1},"
            "{\"email\":\"c@d.test\"}]}") << two;
        QTest::newRow("lines that share a line, and one that goes on")
            << QByteArray(
                   "{\"email\":\"a@b.test\"}\n{\"email\":\"c@d.test\"}{\"email\":\"e@f.test\"}\r\n"
                   "{\"email\":\n\"g@h.test\",\"o\":{\"p\":{\"q\":1}\n}}\n{\"email\":\"i}\"}\r\n{\"email\":\"j\"}")
            << Rows { { u"email"_s, u"o.p.q"_s }, { u"a@b.test"_s, {} }, { u"c@d.test"_s, {} }, { u"e@f.test"_s, {} },
                   { u"g@h.test"_s, u"1"_s }, { u"i}"_s, {} }, { u"j"_s, {} } };
        QTest::newRow("names in another order, and others")
            << QByteArray("{\"n\":1,\"email\":\"a@b.test\"}\n{\"n\":2,\"email\":\"c@d.test\"}\n"
                          "{\"email\":\"e@f.test\",\"n\":3}\n{\"m\":4,\"email\":\"g@h.test\"}\n")
            << Rows { { u"email"_s, u"n"_s, u"m"_s }, { u"a@b.test"_s, u"1"_s, {} }, { u"c@d.test"_s, u"2"_s, {} },
                   { u"e@f.test"_s, u"3"_s, {} }, { u"g@h.test"_s, {}, u"4"_s } };
        QTest::newRow("lines whose first has a list called items")
            << QByteArray("{\"email\":\"a@b.test\",\"items\":[{\"s\":1}]}\n{\"email\":\"c@d.test\",\"items\":[]}\n")
            << Rows { { u"email"_s, u"items"_s }, { u"a@b.test"_s, u"[{\"s\":1}]"_s }, { u"c@d.test"_s, u""_s } };
        QTest::newRow("lines that begin with the list")
            << QByteArray("{\"data\":[{\"s\":1}],\"name\":\"A\"}\n{\"data\":[{\"s\":2}],\"name\":\"B\"}\n")
            << Rows { { u"data"_s, u"name"_s }, { u"[{\"s\":1}]"_s, u"A"_s }, { u"[{\"s\":2}]"_s, u"B"_s } };
        QTest::newRow("one record with a list of its own")
            << QByteArray("{\"items\":[{\"s\":1}],\"email\":\"a@b.test\"}")
            << Rows { { u"email"_s, u"items"_s }, { u"a@b.test"_s, u"[{\"s\":1}]"_s } };
        QTest::newRow("extra data of any kind")
            << QByteArray(
                   "[{\"extraData\":\"plain\"},{\"extraData\":42},{\"extraData\":{\"a\":[1]}},{\"extraData\":null}]")
            << Rows { { u"extraData"_s }, { u"\"plain\""_s }, { u"42"_s }, { u"{\"a\":[1]}"_s }, {} };
        QTest::newRow("the only list that names people") << QByteArray(
            "{\"events\":[{\"name\":\"Tour\"}],\"guests\":[{\"email\":\"a@b.test\",\"n\":1},"
            "{\"email\":\"c@d.test\"}]}") << two;
        QTest::newRow("pages in lines") << QByteArray(
            "{\"page\":1,\"results\":[{\"email\":\"a@b.test\",\"n\":1}]}\n{\"page\":2,\"results\":[{\"email\":\"c@d."
            "test\"}],\"next\":{\"after\":[\"]\"]}}\n{\"page\":3,\"results\":[]}\n")
                                        << two;
        QTest::newRow("pages with lists inside") << QByteArray(
            "{\"data\":{\"who\":[{\"email\":\"a@b.test\",\"n\":1}],\"page\":1}}\n{\"data\":{\"who\":[{\"email\":\"c@d."
            "test\"}],"
            "\"page\":\"}]\"}}\n") << two;
        QTest::newRow("more behind a wrapper")
            << QByteArray("{\"who\":[{\"email\":\"a@b.test\",\"n\":1}],\"x\":[\"]}\"]}[{\"email\":\"c@d.test\"}]")
            << two;
        QTest::newRow("a list of pages") << QByteArray("[{\"total\":2,\"data\":[{\"email\":\"a@b.test\",\"n\":1}]},"
                                                       "{\"total\":2,\"data\":[{\"email\":\"c@d.test\"}]}]")
                                         << two;
        QTest::newRow("records with lists of people are no pages")
            << QByteArray("[{\"title\":\"A\",\"who\":[{\"email\":\"a@b.test\"}]},{\"title\":\"B\",\"who\":[]}]")
            << Rows { { u"title"_s, u"who"_s }, { u"A"_s, u"[{\"email\":\"a@b.test\"}]"_s }, { u"B"_s, u""_s } };
        QTest::newRow("each under a name")
            << QByteArray("{\"u1\":{\"email\":\"a@b.test\",\"n\":1},\n\"u\\u0032\" : {\"email\":\"c@d.test\",\"n\":2}}")
            << Rows { { u"key"_s, u"email"_s, u"n"_s }, { u"u1"_s, u"a@b.test"_s, u"1"_s },
                   { u"u2"_s, u"c@d.test"_s, u"2"_s } };
        QTest::newRow("parts of one record") << QByteArray("{\"user\":{\"email\":\"a@b.test\"},\"session\":{\"n\":1}}")
                                             << Rows { { u"session.n"_s, u"user.email"_s }, { u"1"_s, u"a@b.test"_s } };
        QTest::newRow("a list of lists") << QByteArray("[[\"email\",\"n\"],[\"a@b.test\",1],[\"c@d.test\",null]]")
                                         << two;
        QTest::newRow("a text sequence") << QByteArray(
            "\x1e{\"email\":\"a@b.test\",\"n\":1}\n\x1e{\"email\":\"c@d.test\"}\n")
                                         << two;
        QTest::newRow("a name in two cases")
            << QByteArray("[{\"email\":\"a@b.test\",\"n\":1},{\"Email\":\"c@d.test\"}]") << two;
        QTest::newRow("two names that differ in case")
            << QByteArray("[{\"email\":\"a@b.test\",\"Email\":\"x@b.test\"}]")
            << Rows { { u"Email"_s, u"email"_s }, { u"x@b.test"_s, u"a@b.test"_s } };
        QTest::newRow("numbers keep their digits")
            << QByteArray(
                   "[{\"a\":12345678901234567890,\"b\":18446744073709551615,\"c\":0.1234567890123456789,\"d\":1e400,"
                   "\"e\":-100000000000000000001,\"extraData\":{\"n\":[12345678901234567890,\"12345678901234567890\"]}}"
                   "]")
            << Rows { { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"extraData"_s },
                   { u"12345678901234567890"_s, u"18446744073709551615"_s, u"0.1234567890123456789"_s, u"1e400"_s,
                       u"-100000000000000000001"_s, u"{\"n\":[12345678901234567890,\"12345678901234567890\"]}"_s } };
        QTest::newRow("mark and blanks") << QByteArray(
            "\xef\xbb\xbf \n[ {\"email\":\"a@b.test\" , \"n\":1} ,\n {\"email\":\"c@d.test\"} , ]\n")
                                         << two;
        QTest::newRow("one") << QByteArray("{\"email\":\"a@b.test\"}") << Rows { { u"email"_s }, { u"a@b.test"_s } };
        QTest::newRow("a list inside is a value")
            << QByteArray("{\"email\":\"a@b.test\",\"tags\":[\"x\",\"y\"]}")
            << Rows { { u"email"_s, u"tags"_s }, { u"a@b.test"_s, u"[\"x\",\"y\"]"_s } };
        QTest::newRow("values") << QByteArray("[{\"b\":true,\"d\":0.1,\"e\":null,\"i\":9007199254740993,\"o\":{\"p\":{"
                                              "\"q\":\"r\"}},\"s\":\"1\\n\\\"2\\\"\"}]")
                                << Rows { { u"b"_s, u"d"_s, u"e"_s, u"i"_s, u"o.p.q"_s, u"s"_s },
                                       { u"true"_s, u"0.1"_s, none, u"9007199254740993"_s, u"r"_s, u"1\n\"2\""_s } };
        QTest::newRow("braces in texts") << QByteArray("[{\"a\":\"}]{\\\"[\"},{\"a\":\"\\\\\"}]")
                                         << Rows { { u"a"_s }, { u"}]{\"["_s }, { u"\\"_s } };
    }

    void jsonShapes()
    {
        QFETCH(QByteArray, json);
        QFETCH(Rows, rows);
        const auto read = rowsOf(written(json));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message + read.error().detail));
        QCOMPARE(*read, rows);
    }

    /// Two lists of people: a question, with the list of the usual name read meanwhile; and the answer is taken.
    void whichOfTwoListsIsAsked()
    {
        const QString path
            = written("{\"panel\":[{\"email\":\"p@b.test\"}],\"x\":{\"attendees\":[{\"email\":\"a@b.test\"},"
                      "{\"email\":\"c@b.test\"}]},\"links\":[{\"href\":\"y\"}]}");
        const auto file = openTableFile(path);
        QVERIFY(file);
        QCOMPARE(file->sheet, u"x.attendees"_s);
        QCOMPARE(file->sheets, (QStringList { u"panel"_s, u"x.attendees"_s, u"links"_s }));
        QCOMPARE(file->inDoubt.size(), 2);
        QCOMPARE(file->inDoubt[0].sheet, u"panel"_s);
        QCOMPARE(file->inDoubt[0].records, 1);
        QCOMPARE(file->inDoubt[1].records, 2);
        const auto chosen = openTableFile(path, {}, nullptr, { u"panel"_s });
        QVERIFY(chosen);
        QCOMPARE(chosen->sheet, u"panel"_s);
        QVERIFY(chosen->inDoubt.isEmpty());
        const auto missing = openTableFile(path, {}, nullptr, { u"Panel"_s });
        QVERIFY(!missing);
        QVERIFY2(missing.error().message.contains(u"x.attendees"_s), qPrintable(missing.error().message));
    }

    void listsOfOneNameAreToldApart()
    {
        const auto file = openTableFile(written("{\"p\":[{\"email\":\"a@b.test\"}],\"p\":[{\"email\":\"c@b.test\"}]}"));
        QVERIFY(file);
        QCOMPARE(file->sheets, (QStringList { u"p"_s, u"p#2"_s }));
        QCOMPARE(file->inDoubt.size(), 2);
    }

    void whatAJsonFileLosesIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("said");
        const QByteArray people = "[{\"email\":\"a@b.test\"}]";
        QTest::newRow("another list") << "{\"errors\":[{\"code\":1}],\"data\":" + people + '}'
                                      << QStringList { u"“errors”"_s, u"“data”"_s };
        QTest::newRow("values beside the list")
            << "{\"title\":\"Tour\",\"meta\":{\"when\":\"2026-03-18\"},\"total\":1,\"guests\":" + people + '}'
            << QStringList { u"“title”"_s, u"“meta.when”"_s };
        QTest::newRow("the host beside the list")
            << "{\"host\":\"h@b.test\",\"guests\":" + people + '}' << QStringList { u"“host”"_s };
        QTest::newRow("a name twice") << QByteArray("[{\"email\":\"a@b.test\"},\n{\"n\":1,\"o\":{\"n\":2},\"n\":3}]")
                                      << QStringList { u"“n”"_s, u"line 2"_s };
        QTest::newRow("one column of two names") << QByteArray("[{\"Email\":\"a@b.test\"},{\"email\":\"c@b.test\"}]")
                                                 << QStringList { u"“Email”"_s, u"“email”"_s };
        QTest::newRow("lists of people in records")
            << "[{\"title\":\"A\",\"who\":" + people + "},{\"title\":\"B\"}]" << QStringList { u"“who”"_s };
        QTest::newRow("nothing") << "{\"total\":1,\"paging\":{\"next\":{\"after\":\"2\"}},\"results\":" + people + '}'
                                 << QStringList();
    }

    void whatAJsonFileLosesIsSaid()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, said);
        const auto file = openTableFile(written(json));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        const QString notice = file->sheetNotice + file->notice;
        QCOMPARE(notice.isEmpty(), said.isEmpty());
        for (const QString &word : std::as_const(said))
            QVERIFY2(notice.contains(word), qPrintable(notice));
    }

    /// Not as a table whose first line is its header.
    void aFileCalledJsonIsJson()
    {
        for (const QByteArray &text : { QByteArray("// x\n[{\"a\":1}]"), QByteArray("[null,null]"), QByteArray("42"),
                 QByteArray("[").repeated(3000) + QByteArray("]").repeated(3000) }) {
            const auto rows = rowsOf(written(text));
            QVERIFY2(!rows, text.left(10).constData());
            QVERIFY2(rows.error().message.contains(u"line 1"_s), qPrintable(rows.error().message));
        }
    }

    void jsonInUtf16_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::addColumn<bool>("withMark");
        QTest::newRow("little end first") << QStringConverter::Utf16LE << true;
        QTest::newRow("big end first") << QStringConverter::Utf16BE << true;
        QTest::newRow("without a mark") << QStringConverter::Utf16LE << false;
    }

    /// Long enough that pieces end inside of a character.
    void jsonInUtf16()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        QFETCH(bool, withMark);
        QString json = u"["_s;
        for (int i = 0; i < 20'000; ++i)
            json += (i ? u","_s : QString()) + u"{\"email\":\"a@b.test\",\"n\":\"x😀日\"}"_s;
        json += u"]"_s;
        QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const auto rows = rowsOf(written(QByteArray(encoder(json))));
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().message + rows.error().detail));
        QCOMPARE(rows->size(), 20'001);
        for (qsizetype row = 1; row < rows->size(); ++row)
            QCOMPARE(rows->at(row), (QStringList { u"a@b.test"_s, u"x😀日"_s }));
    }

    /// The same file in pieces that end anywhere: the buffer moves while an object is read.
    void jsonLargerThanABuffer()
    {
        QByteArray json = "{\"inputs\":[";
        const int count = 4000;
        for (int i = 0; i < count; ++i)
            json += QByteArray(i ? ",\n" : "\n") + "{\"email\":\"p" + QByteArray::number(i) + "@b.test\",\"note\":\""
                + QByteArray(i % 997, 'x') + "\\\"}\"}";
        json += "]}";
        const auto rows = rowsOf(written(json));
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().message + rows.error().detail));
        QCOMPARE(rows->size(), count + 1);
        QCOMPARE(rows->last(), (QStringList { u"p3999@b.test"_s, QString(3999 % 997, u'x') + u"\"}"_s }));
    }

    /// Rows are written under the keys of the first records: what comes up later is no less there.
    void aKeyThatComesUpLate()
    {
        constexpr int records = 7'000;
        QByteArray json;
        for (int i = 0; i < records; ++i) {
            const QByteArray n = QByteArray::number(i);
            json += "{\"email\":\"p" + n + "@b.test\",\"n\":" + n;
            json += i == 6'500 ? ",\"late\":\"x\"}\n" : i == 6'600 ? ",\"Email\":\"q\"}\n" : "}\n";
        }
        const auto read = rowsOf(written(json, u"late.jsonl"_s));
        QVERIFY(read.has_value());
        const Rows &rows = *read;
        QCOMPARE(rows.size(), records + 1);
        QCOMPARE(rows.at(0), QStringList({ u"email"_s, u"n"_s, u"late"_s, u"Email"_s }));
        QCOMPARE(rows.at(1), QStringList({ u"p0@b.test"_s, u"0"_s, {}, {} }));
        QCOMPARE(rows.at(6'501), QStringList({ u"p6500@b.test"_s, u"6500"_s, u"x"_s, {} }));
        QCOMPARE(rows.at(6'601), QStringList({ u"p6600@b.test"_s, u"6600"_s, {}, u"q"_s }));
        QCOMPARE(rows.at(records), QStringList({ u"p6999@b.test"_s, u"6999"_s, {}, {} }));
    }

    /// Both ways of taking a record apart give the same cells: a number with an exponent makes it take the slow one.
    void aQuickLookSeesWhatAParserSees()
    {
        const QList<QByteArray> values { "1", "-1", "0", "-0", "12.50", "12.0", "0.1", "0.01", "-0.5", "0.000001",
            "123456789012345", "1234567890123456", "12345678901234567890", "0.12345678901234567", "123456789012.345",
            "100.10", "true", "false", "null", "\"\"", "\"a\"", "\"a\\\"b\\\\c\\/d\\b\\f\\n\\r\\te\"",
            "\"\\u00e9\\ud83d\\ude00\\u0041\"", "\"\\u0000\"", "\"\\ufdd01\"", "\"\\ud800\"",
            "\"\xc3\xa9\xe2\x82\xac\"", "\"\xf0\x9f\x98\x80\"", "\"1.234,50\"", "\"12,5 a@b.test\"", "[]", "{}",
            "[1,2.50,\"x\",{\"a\":null}]", "[{\"email\":\"a@b.test\",\"n\":12345678901234567890}]",
            "{\"a\":{\"b\":{\"c\":1.50}},\"z\":\"y\"}", "{\"value\":{\"value\":2},\"source\":\"s\"}",
            "{\"a\":1,\"a\":2}" };
        const QList<QByteArray> names { "email", "id", "eventTemplateId", "eventTypeName", "tokens", "properties",
            "extraData", "timelineIFrame", "objectTypeFullyQualifiedName", "a b", "\xc3\xa9", "x\\u0041", "value" };
        quint32 random = 2026;
        const auto next = [&random](qsizetype below) {
            random = random * 1664525u + 1013904223u;
            return static_cast<qsizetype>(random >> 8) % below;
        };
        const auto cellsOf = [](const QByteArray &record) {
            JsonCells cells;
            QStringList all;
            if (!cells.read(record))
                return QStringList { u"wrong"_s };
            cells.take([&all](const JsonCell &cell) {
                if (cell.column == "zzz" || cell.column == "tokens.zzz")
                    return;
                all.append(u"%1=%2 %3%4%5%6"_s.arg(QString::fromUtf8(cell.column), QString::fromUtf8(cell.text))
                               .arg(int(cell.isNull))
                               .arg(int(cell.isNumber))
                               .arg(int(cell.isText))
                               .arg(int(cell.mayListPeople)));
            });
            all.append(u"%1 %2"_s.arg(int(cells.facts().isEvent)).arg(cells.facts().templateId));
            return all;
        };
        for (int round = 0; round < 5'000; ++round) {
            QByteArray members;
            for (qsizetype i = 0, count = 1 + next(6); i < count; ++i) {
                QByteArray value = values.at(next(values.size()));
                if (next(3) == 0)
                    value = "{ \"" + names.at(next(names.size())) + "\" :" + value + "\n}";
                members += "\"" + names.at(next(names.size())) + (next(2) ? "\":" : "\" : ") + value + ",";
            }
            const QByteArray quick = "{" + members.chopped(1) + "}";
            const QByteArray slow = "{" + members + "\"zzz\":1e0}";
            const QByteArray told
                = quick + "\n" + cellsOf(quick).join(u'|').toUtf8() + "\n" + cellsOf(slow).join(u'|').toUtf8();
            QVERIFY2(cellsOf(quick) == cellsOf(slow), told.constData());
        }
    }

    void emptyJsonIsRefusedInWords()
    {
        for (const QByteArray &json :
            { QByteArray("[]"), QByteArray("{}"), QByteArray("{\"inputs\":[]}"), QByteArray("[{}]") }) {
            const auto rows = rowsOf(written(json));
            QVERIFY2(!rows, json.constData());
            QVERIFY(rows.error().message.contains("events.json"_L1));
        }
    }

    /// Events as HubSpot takes them, in both generations, come out as they went in; ids kept, no question asked, in a
    /// locale that reads 1.234 otherwise.
    void eventsAsHubSpotTakesThem_data()
    {
        QTest::addColumn<QByteArray>("typeName");
        QTest::addColumn<QByteArray>("valuesName");
        QTest::newRow("v3") << QByteArray("eventTemplateId") << QByteArray("tokens");
        QTest::newRow("2026-03") << QByteArray("eventTypeName") << QByteArray("properties");
    }

    void eventsAsHubSpotTakesThem()
    {
        QFETCH(QByteArray, typeName);
        QFETCH(QByteArray, valuesName);
        const QByteArray json
            = "{\"inputs\":[{\"TYPE\":\"1001298\",\"id\":\"order-7\",\"email\":\"ana@nube.test\",\"timestamp\":\"2026-"
              "03-18T09:02:00Z\","
              "\"VALUES\":{\"webinarName\":\"=Spring "
              "*launch*\",\"status\":\"attended\",\"minutes\":\"1.234\",\"registeredOn\":\"1772409600000\"},"
              "\"extraData\":{\"questions\":[\"Why?\"],\"n\":1},"
              "\"timelineIFrame\":{\"linkLabel\":\"Open\",\"headerLabel\":\"Recording\",\"width\":800,\"height\":600,"
              "\"url\":\"https://a.test/x\"}},"
              "{\"TYPE\":\"1001298\",\"email\":\"luis@nube.test\",\"timestamp\":1773824400000,\"VALUES\":{\"minutes\":"
              "5}}]}";
        const QString path = written(QByteArray(json).replace("TYPE", typeName).replace("VALUES", valuesName));
        QCOMPARE(openTableFile(path)->templateId, u"1001298"_s);
        const auto result = importedAs(path, sampleTemplate(), QLocale(QLocale::Spanish, QLocale::Spain));
        QVERIFY(result);
        QCOMPARE(result->unreadable, 0);
        QCOMPARE(result->notConverted, 0);
        QCOMPARE(result->table.rowCount(), 2);
        const EventDraft first = result->table.draft(0);
        QCOMPARE(first.id, u"order-7"_s);
        QCOMPARE(first.email, u"ana@nube.test"_s);
        QCOMPARE(first.timestamp, u"2026-03-18T09:02:00Z"_s);
        const EventTemplate eventTemplate = sampleTemplate();
        const auto token = [&](const EventDraft &draft, const QString &name) {
            return draft.tokens.value(eventTemplate.tokenIndex(name));
        };
        QCOMPARE(token(first, u"webinarName"_s), u"=Spring *launch*"_s);
        QCOMPARE(token(first, u"status"_s), u"attended"_s);
        QCOMPARE(token(first, u"minutes"_s), u"1.234"_s);
        QCOMPARE(token(first, u"registeredOn"_s), u"2026-03-02T00:00:00Z"_s);
        QCOMPARE(first.extraData, u"{\"n\":1,\"questions\":[\"Why?\"]}"_s);
        QCOMPARE(first.iframeLinkLabel, u"Open"_s);
        QCOMPARE(first.iframeUrl, u"https://a.test/x"_s);
        QCOMPARE(first.iframeWidth, u"800"_s);
        const EventDraft second = result->table.draft(1);
        QCOMPARE(second.timestamp, u"2026-03-18T09:00:00Z"_s);
        QVERIFY(second.id.startsWith("tc-"_L1));
        QCOMPARE(token(second, u"minutes"_s), u"5"_s);
    }

    void stopsWhenTold()
    {
        CsvCancel cancel = true;
        QByteArray json = "[";
        for (int i = 0; i < 2000; ++i)
            json += QByteArray(i ? "," : "") + "{\"a\":1}";
        const auto file = openTableFile(written(json + "]"), {}, &cancel);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestJsonFile)
#include "tst_jsonfile.moc"
