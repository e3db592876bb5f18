// CSV is written so that it is read again as it was, with quotation marks where they are needed and nowhere else.
#include "csv/csvparser.h"
#include "csv/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// One letter after the other.
QByteArray plainly(const QByteArray &cell, char delimiter)
{
    const bool isQuoted = cell.startsWith(' ') || cell.endsWith(' ') || cell.contains('"') || cell.contains('\n')
        || cell.contains('\r') || cell.contains(delimiter);
    return isQuoted ? '"' + QByteArray(cell).replace('"', "\"\"") + '"' : cell;
}

std::string_view viewOf(const QByteArray &text)
{
    return { text.constData(), static_cast<size_t>(text.size()) };
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreSeenWhereverTheyStand_data()
    {
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << ',';
        QTest::newRow("semicolon") << ';';
        QTest::newRow("tab") << '\t';
    }

    void marksAreSeenWhereverTheyStand()
    {
        QFETCH(char, delimiter);
        CsvRows written({ delimiter, false, false });
        QByteArray expected;
        QList<QByteArray> cells;
        for (int size = 0; size < 150; ++size) {
            QByteArray letters;
            for (int i = 0; i < size; ++i)
                letters += static_cast<char>(i % 3 ? 'a' + i % 26 : 0x80 + i);
            cells.append(letters);
            for (int at = 0; at < size; ++at) {
                for (const char mark : { '"', '\n', '\r', ',', ';', '\t', ' ', '\0' }) {
                    cells.append(letters);
                    cells.last()[at] = mark;
                }
            }
            cells.append(QByteArray(size, '"'));
        }
        for (const QByteArray &cell : std::as_const(cells)) {
            written.cell(viewOf(cell));
            written.cell("x");
            written.endRow();
            expected += plainly(cell, delimiter) + delimiter + "x\r\n";
        }
        QVERIFY(written.text() == viewOf(expected));
        CsvParser::Options options;
        options.delimiter = delimiter;
        CsvParser parser(options);
        parser.append(written.text());
        parser.finish();
        for (const QByteArray &cell : std::as_const(cells)) {
            const CsvRecord *record = parser.next();
            QVERIFY(record);
            QCOMPARE(record->size(), 2);
            QVERIFY2((*record)[0] == viewOf(cell), cell.constData());
        }
        QVERIFY(!parser.next());
    }

    void aTextIsUsedAgainAndHandedOver()
    {
        CsvRows text({ ',', true, true });
        text.cell("=1+1");
        text.endRow();
        QCOMPARE(QByteArray(text.text().data(), qsizetype(text.text().size())), "\xef\xbb\xbf'=1+1\r\n");
        text.clear();
        QVERIFY(text.text().empty());
        text.cell("a");
        CsvRows other = std::move(text);
        other.cell("b");
        other.endRow();
        QVERIFY(other.text() == "a,b\r\n");
    }

    void onADeviceStandsTheSame()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvRows expected({ ';', true, false });
        CsvWriter writer(buffer, { ';', true, false });
        for (int row = 0; row < 40'000; ++row) {
            const QByteArray cell = "row " + QByteArray::number(row) + (row % 3 ? ";" : "");
            writer.cell(viewOf(cell));
            writer.cell(u"é"_s);
            writer.endRow();
            expected.cell(viewOf(cell));
            expected.cell("é");
            expected.endRow();
        }
        writer.wholeRows("whole;row\r\n");
        QVERIFY(writer.finish());
        QVERIFY(viewOf(buffer.data()) == std::string(expected.text()) + "whole;row\r\n");
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
