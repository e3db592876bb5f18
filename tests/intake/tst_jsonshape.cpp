// JSON records that are written as the one before are read by its shape: the cells are those that each record has when
// it is read by itself, and the table is the same however the file is written and cut.
#include "base/gzip.h"
#include "intake/jsoncells.h"
#include "support/writtenfile.h"
#include "tablefilesupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace composer::test;
using namespace Qt::StringLiterals;

namespace {

/// The same at every run.
class Random
{
public:
    [[nodiscard]] qsizetype below(qsizetype end)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return static_cast<qsizetype>(m_state >> 8) % end;
    }
    [[nodiscard]] const QByteArray &oneOf(const QList<QByteArray> &list) { return list.at(below(list.size())); }

private:
    quint32 m_state = 2026;
};

/// A record's names and inner objects, with a place for each value: `{"a":%,"b":{"c":%}}`.
QByteArray shape(Random &random, int depth)
{
    static const QList<QByteArray> names { "email", "id", "tokens", "properties", "extraData", "timelineIFrame", "a b",
        "\xc3\xa9", "x\\u0041", "value", "eventTemplateId", "utk", "", "Email" };
    QByteArray text = random.below(4) ? "{" : "{ ";
    QList<QByteArray> taken;
    for (qsizetype i = 0, count = random.below(6); i < count; ++i) {
        const QByteArray &name = random.oneOf(names);
        if (taken.contains(name))
            continue;
        const bool isInner = random.below(3) == 0 && depth < 10;
        text += QByteArray(taken.isEmpty() ? "" : ",") + "\"" + name + (random.below(2) ? "\":" : "\" : ")
            + (isInner ? shape(random, depth + 1) : QByteArray("%"));
        taken.append(name);
    }
    return text + "}";
}

QByteArray filled(const QByteArray &shape, Random &random)
{
    static const QList<QByteArray> values { "1", "0", "-7", "12.50", "12.0", "0.01", "12345678901234567890", "true",
        "false", "null", "\"\"", "\"a\"", "\"a\\\"b\\\\c\\/d\\b\\f\\n\\r\\te\"", "\"\\u00e9\\ud83d\\ude00\"",
        "\"\xc3\xa9\xe2\x82\xac\"", "\"1.234,50\"", "\"12,5 a@b.test\"", "[]", "[ ]", "[1,2.50,\"x\",{\"a\":null}]",
        "[{\"email\":\"a@b.test\"}]",
        "\"a text that is somewhat longer than the others, and has a \\\"word\\\" in it\"" };
    static const QList<QByteArray> seldom { "1e3", "-0", "{}", "{\"b\":2}", "\"\\u0000\"", "\"\\ud800\"", "[1,", "nul",
        "{\"a\":1,\"a\":2}", "\"\xff\"", "01", "\"a\nb\"" };
    QByteArray text;
    for (const char c : shape)
        text += c != '%' ? QByteArray(1, c) : random.oneOf(random.below(40) ? values : seldom);
    return text;
}

QByteArray cellsOf(JsonCells &cells, const QByteArray &record)
{
    if (!cells.read(record))
        return "no JSON, line " + QByteArray::number(cells.errorLine());
    QByteArray all;
    cells.take([&all](const JsonCell &cell) {
        all += cell.column.toByteArray() + "=" + cell.text.toByteArray() + (cell.isNull ? " null" : "")
            + (cell.isNumber ? " number" : "") + (cell.isText ? " text" : "") + (cell.mayListPeople ? " people" : "")
            + "|";
    });
    const JsonCells::Facts &facts = cells.facts();
    return all + (facts.isEvent ? "event " + facts.templateId.toUtf8() : QByteArray())
        + (facts.hasRepeatedName ? " repeated" : "");
}

/// With blanks between its parts, other ones in each record: none is written as the one before.
QByteArray spaced(const QByteArray &record, int number)
{
    QByteArray text;
    bool inText = false;
    for (qsizetype i = 0; i < record.size(); ++i) {
        text += record[i];
        if (inText && record[i] == '\\')
            text += record[++i];
        else if (record[i] == '"')
            inText = !inText;
        else if (!inText && (record[i] == ',' || record[i] == ':' || record[i] == '{'))
            text += QByteArray(1 + number % 3, ' ');
    }
    return text;
}

} // namespace

class TestJsonShape : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aRecordIsReadAsIfItStoodAlone()
    {
        Random random;
        int alike = 0;
        for (int round = 0; round < 400; ++round) {
            JsonCells inARow;
            QList<QByteArray> shapes;
            for (qsizetype i = 0, count = 1 + random.below(3); i < count; ++i)
                shapes.append(shape(random, 1));
            QByteArray now = shapes.first();
            for (int record = 0; record < 40; ++record) {
                if (random.below(12) == 0)
                    now = random.oneOf(shapes);
                const QByteArray text = filled(now, random);
                JsonCells alone;
                const QByteArray found = cellsOf(inARow, text);
                const QByteArray expected = cellsOf(alone, text);
                alike += inARow.shape() != 0;
                QVERIFY2(found == expected, QByteArray(text + "\n" + found + "\n" + expected).constData());
            }
        }
        QVERIFY2(alike > 4000, QByteArray::number(alike).constData()); // most were read by a shape
    }

    /// Thousands of records, so that they are told apart in several parts and on several threads.
    void theTableIsTheSameHoweverTheFileIsWritten()
    {
        QList<QByteArray> records;
        for (int i = 0; i < 9'000; ++i) {
            const QByteArray n = QByteArray::number(i);
            QByteArray record
                = "{\"email\":\"p" + n + "@b.test\",\"note\":\"line " + n + "\\nsays \\\"hello, you\\\"\"";
            if (i % 1'500 > 1'000)
                record += ",\"when\":{\"day\":\"2026-03-" + QByteArray::number(10 + i % 20) + "\",\"hour\":null}";
            if (i % 700 == 0)
                record += ",\"list\":[1,{\"a\":\"b\"}]";
            records.append(record + (i == 8'500 ? ",\"late\":1.50}" : "}"));
        }
        QList<QByteArray> otherwise;
        for (int i = 0; i < records.size(); ++i)
            otherwise.append(spaced(records.at(i), i));
        const auto expected = rowsOf(writtenFile(m_folder, records.join("\n") + "\n", u"lines.jsonl"_s));
        QVERIFY(expected);
        QCOMPARE(expected->size(), records.size() + 1);
        QCOMPARE(expected->first(),
            QStringList({ u"email"_s, u"list"_s, u"note"_s, u"when.day"_s, u"when.hour"_s, u"late"_s }));
        QCOMPARE(expected->at(8'501),
            QStringList({ u"p8500@b.test"_s, {}, u"line 8500\nsays \"hello, you\""_s, {}, {}, u"1.5"_s }));
        const QByteArray array = "[" + records.join(",") + "]";
        for (const QByteArray &file : { records.join("\r\n"), otherwise.join("\n"), array,
                 "[\n" + otherwise.join(",\n") + "]", "{\"total\":9000,\"events\":" + array + "}", records.join("") }) {
            const auto rows = rowsOf(writtenFile(m_folder, file, u"otherwise.json"_s));
            QVERIFY2(rows, file.left(80).constData());
            QVERIFY2(*rows == *expected, file.left(80).constData());
        }
        QFile packed(m_folder.filePath(u"lines.jsonl.gz"_s));
        QVERIFY(packed.open(QIODevice::WriteOnly));
        GzipWriter writer(packed);
        QVERIFY(writer.write(records.join("\n")) && writer.finish());
        packed.close();
        const auto rows = rowsOf(packed.fileName());
        QVERIFY(rows);
        QVERIFY(*rows == *expected);
    }
};

QTEST_GUILESS_MAIN(TestJsonShape)
#include "tst_jsonshape.moc"
