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
