// Which lines of a file are rows, and which are named instead.
#include "detection/csvanalysis.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

CsvAnalysis analysed(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"events.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    file.close();
    const auto preview = previewCsv(path);
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    const auto analysis = analyseCsv(path, preview->reading, valueHints(QLocale::c()));
    if (!analysis)
        qFatal("%s", qPrintable(analysis.error().message));
    return *analysis;
}

} // namespace

class TestRecordCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowInsideOfACellIsNamed()
    {
        const CsvAnalysis swallowed = analysed("email,when,note\n"
                                               "ines@lumbre.test,2026-03-18 09:05,\"big\n"
                                               "karl@lumbre.test,2026-03-18 09:06,\"\n"
                                               "maeve@lumbre.test,2026-03-18 09:07,fine\n");
        QCOMPARE(swallowed.rows, 1);
        QCOMPARE(swallowed.unreadable, 1);
        QCOMPARE(swallowed.unreadableLines[0].code, u"row-in-cell"_s);
        QCOMPARE(swallowed.unreadableLines[0].line, 2);
        QVERIFY(swallowed.unreadableLines[0].reason.contains(u"line 3"));
        // Doubled quotation marks become one in place: what they leave behind the cell is no line.
        const CsvAnalysis behind = analysed("email,when,note,more\n"
                                            "ines@lumbre.test,2026-03-18 09:05,\"says \"\"hi\"\"\n\",\"big\n"
                                            "karl@lumbre.test,2026-03-18 09:06,x,y\"\n"
                                            "maeve@lumbre.test,2026-03-18 09:07,fine,z\n");
        QCOMPARE(behind.unreadable, 1);
        QVERIFY(behind.unreadableLines[0].reason.contains(u"line 4"));
    }

    void aTextOfSeveralLinesIsNone()
    {
        const CsvAnalysis letter
            = analysed("email,when,note\n"
                       "ines@lumbre.test,2026-03-18 09:05,\"Dear Ines,\nwe met, we spoke, we left.\n"
                       "Yours, Karl, karl@lumbre.test\"\n"
                       "maeve@lumbre.test,2026-03-18 09:07,fine\n");
        QCOMPARE(letter.rows, 2);
        QCOMPARE(letter.unreadable, 0);
    }

    void aCellTooManyIsForgivenOnlyToAllRows()
    {
        const CsvAnalysis shifted = analysed("email,when,title,note,url\n"
                                             "ines@lumbre.test,2026-03-18,Tour,hello,\n"
                                             "karl@lumbre.test,2026-03-18,Tour, part 2,hello,\n"
                                             "maeve@lumbre.test,2026-03-18,Tour,hello,\n");
        QCOMPARE(shifted.rows, 2);
        QCOMPARE(shifted.unreadableLines.size(), 1);
        QCOMPARE(shifted.unreadableLines[0].line, 3);
        const CsvAnalysis ended = analysed("email,when,title\n"
                                           "ines@lumbre.test,2026-03-18,Tour,\n"
                                           "karl@lumbre.test,2026-03-18,Tour,\n");
        QCOMPARE(ended.rows, 2);
        QCOMPARE(ended.unreadable, 0);
        QCOMPARE(ended.longerRows, 0); // all rows have it: nothing to say
    }

    /// Nothing is lost by leaving empty cells at the end, unless a separator inside a text or a number made them.
    void emptyCellsTooManyAreLeftOutAndSaid()
    {
        const CsvAnalysis longer = analysed("email,when,title\n"
                                            "ines@lumbre.test,2026-03-18,Tour\n"
                                            "karl@lumbre.test,2026-03-18,Talk,,,\n"
                                            "maeve@lumbre.test,2026-03-18,Tour\n");
        QCOMPARE(longer.rows, 3);
        QCOMPARE(longer.unreadable, 0);
        QCOMPARE(longer.longerRows, 1);
        QCOMPARE(longer.longerLines, QList<qint64> { 3 });
        for (const QByteArray &row :
            { QByteArray("karl@lumbre.test,Hello, world,"), QByteArray("karl@lumbre.test,1,234,") }) {
            const CsvAnalysis cut
                = analysed("email,title,note\nines@lumbre.test,Tour,fine\n" + row + "\nmaeve@lumbre.test,Tour,fine\n");
            QCOMPARE(cut.rows, 2);
            QCOMPARE(cut.unreadableLines.size(), 1);
            QCOMPARE(cut.longerRows, 0);
        }
        const CsvAnalysis quoted = analysed("email,title,note\nines@lumbre.test,Tour,fine\n"
                                            "karl@lumbre.test,Hello,\" world\",\nmaeve@lumbre.test,Tour,fine\n");
        QCOMPARE(quoted.rows, 3);
    }

    /// Blanks of any width: ASCII ones, those that never break, and those as wide as a Japanese letter.
    void aRowOfBlanksIsEmpty()
    {
        const CsvAnalysis blank = analysed(
            "email,when\nines@lumbre.test,2026-03-18\n \t,\xc2\xa0\n\xe3\x80\x80,\nkarl@lumbre.test,2026-03-18\n");
        QCOMPARE(blank.rows, 2);
        QCOMPARE(blank.emptyRows, 2);
    }

    void aTotalIsNoRow_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isTotal");
        QTest::newRow("word first") << QByteArray("Total,,50,") << true;
        QTest::newRow("count under the record ids") << QByteArray("2,,50,Total") << true;
        QTest::newRow("with its number") << QByteArray("Summe: 2,,50,") << true;
        QTest::newRow("Japanese") << QByteArray("合計,,50,") << true;
        QTest::newRow("capitals and signs") << QByteArray("** GRAND TOTAL **,,\"1,250\",") << true;
        QTest::newRow("length of time") << QByteArray("2,,01:35:00,Gesamt") << true;
        QTest::newRow("no cell empty") << QByteArray("2,3,50,Grand total") << true;
        QTest::newRow("an average") << QByteArray("2,,25,Average") << true;
        QTest::newRow("how many") << QByteArray("2,,,Anzahl") << true;
        QTest::newRow("a company of that name") << QByteArray("2,3,50,Total") << false;
        QTest::newRow("with a date") << QByteArray("51,2026-03-18 09:05,,Total") << false;
        QTest::newRow("with another text") << QByteArray("51,,hello,Total") << false;
        QTest::newRow("a longer word") << QByteArray("51,,50,Totally new") << false;
    }
    void aTotalIsNoRow()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isTotal);
        const CsvAnalysis report = analysed(
            "record id,when,minutes,note\n51,2026-03-18 09:05,45,a\n" + line + "\n52,2026-03-18 09:05,5,b\n");
        QCOMPARE(report.unreadable, isTotal ? 1 : 0);
        QCOMPARE(report.rows, isTotal ? 2 : 3);
        if (isTotal)
            QCOMPARE(report.unreadableLines[0].code, u"total"_s);
    }

    void textBehindAClosingQuotationMarkIsNamed()
    {
        const CsvAnalysis screens = analysed("email,when,note\n"
                                             "ines@lumbre.test,2026-03-18,\"5\" screen\n"
                                             "karl@lumbre.test,2026-03-18,\"hello\" \n"
                                             "maeve@lumbre.test,2026-03-18,\"a \"\"b\"\" c\"\n");
        QCOMPARE(screens.rows, 2); // blanks behind the mark are none
        QCOMPARE(screens.unreadableLines.size(), 1);
        QCOMPARE(screens.unreadableLines[0].line, 2);
        QCOMPARE(screens.unreadableLines[0].code, u"text-after-quote"_s);
    }

    void rowsBelowAnotherHeaderAreNamed()
    {
        const CsvAnalysis two = analysed("email,when,title,note\n"
                                         "ines@lumbre.test,2026-03-18,Tour,hello\n"
                                         "karl@lumbre.test,2026-03-18,Tour,hello\n"
                                         "email,when,note,title\n"
                                         "maeve@lumbre.test,2026-03-18,hello,Tour\n"
                                         "email,when,title,note\n"
                                         "tomas@lumbre.test,2026-03-18,Tour,hello\n");
        QCOMPARE(two.unreadable, 2);
        QCOMPARE(two.unreadableLines[1].line, 5);
        QCOMPARE(two.unreadableLines[1].code, u"other-header"_s);
        QVERIFY(two.unreadableLines[1].reason.contains(u"line 4"));
        QCOMPARE(two.rows, 4); // the header itself, come again, is named by the checks
    }
};

QTEST_GUILESS_MAIN(TestRecordCheck)
#include "tst_recordcheck.moc"
