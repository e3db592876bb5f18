// What separates the cells of a file, and whether it has a header.
#include "detection/csvanalysis.h"
#include "detection/detectionsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestDialectGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialects_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<bool>("hasHeader");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("skipLines");
        const auto row = [](const char *name, const QByteArray &text, char delimiter, bool header, int columns,
                             int skip) { QTest::newRow(name) << text << delimiter << header << columns << skip; };
        row("comma", english.toUtf8(), ',', true, 3, 0);
        row("semicolon", spanish.toUtf8(), ';', true, 4, 0);
        row("tab", spanish.toUtf8().replace(';', '\t'), '\t', true, 4, 0);
        row("pipe", spanish.toUtf8().replace(';', '|'), '|', true, 4, 0);
        row("decimal commas and semicolons", "a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", ';', true, 3, 0);
        row("no header", "ann@example.com,5,2026-01-02\nbob@example.com,6,2026-01-03\n", ',', false, 3, 0);
        row("title line", "Export of March\n\nemail,name\nann@example.com,Ann\nbob@example.com,Bob\n", ',', true, 2, 2);
        row("titles padded by a spreadsheet", "Spring,,\nof 2026,,\n,,\nemail,when,x\na@b.co,2026-03-18,y\n", ',', true,
            3, 3);
        row("rows longer than the header", "email,when,note\na@b.co,2026-03-18,well, then\nc@d.co,2026-03-19,a, b\n",
            ',', true, 4, 0);
        row("a report with facts above its table",
            "Report\nTopic,Id,Start,Minutes\nTour,812,2026-03-18,62\nDetails,\nShown,Name,Email,Joined,Left\nYes,Ines,"
            "i@b.co,2026-03-18,2026-03-19\nYes,Karl,k@b.co,2026-03-18,2026-03-19\nNo,Eve,e@b.co,2026-03-18,2026-03-"
            "19\n",
            ',', true, 5, 4);
        row("Excel says it in a padded line", "sep=,,,\nemail,when,x\na@b.co,2026-03-18,y\n", ',', true, 3, 1);
        row("Excel says it in a padded line, against all looks", "sep=|||\na,b,c|d|e\n1,2,3|4|5\n5,6,7|8|9\n", '|',
            true, 3, 1);
        row("a shorter row with an address is no title", "ana@b.co,Ana\nbob@b.co,Bob,Madrid\neva@b.co,Eva,Rome\n", ',',
            false, 3, 0);
        row("one column", "email\nann@example.com\nbob@example.com\n", ',', true, 1, 0);
        row("commas in quotes", "email;note\na@b.co;\"one, two, three\"\nc@d.co;\"four, five\"\n", ';', true, 2, 0);
        row("times", "email,at\na@b.co,10:02\nc@d.co,11:03\n", ',', true, 2, 0);
        row("Excel says it", "sep=;\r\nname;price\r\n\"Tea, green\";1,50\r\n\"Tea, black\";2,50\r\n", ';', true, 2, 1);
        row("Excel says it, against all looks", "sep=|\na,b,c|d\n1,2,3|4\n5,6,7|8\n", '|', true, 2, 1);
        row("more comments than rows", "id,name\n# from the fair\n# booth 4\n1,Ann\n# walk-in\n# no card\n2,Bob\n", ',',
            true, 2, 0);
        row("three comments to a row", "id,name\n# a\n# b\n# c\n# d\n# e\n1,Ann\n# f\n# g\n# h\n# i\n2,Bob\n", ',',
            true, 2, 0);
        row("a header that looks like a comment", "#id,name,joined\n1,Ann,2026-01-02\n2,Bob,2026-01-03\n", ',', true, 3,
            0);
        row("columns aligned with blanks", " 0.5  10.25   3\n 1.75  9.00  14\n12.25  8.50   5\n", ' ', false, 3, 0);
        row("aligned under a title", "in the tank\nA   0.5  1.25  3.0\nB  1.75   9.0  4.5\nC   2.0   8.5  6.5\n", ' ',
            false, 4, 1);
        row("words and unknowns set apart by blanks",
            "Carla F 1901 ? Owen\nOwen M 1899 ? ?\nMira F 1930 Carla ?\nJon M 1932 Carla ?\nIda F 1960 ? Mira\n", ' ',
            false, 5, 0);
        row("words with their counts, set apart by blanks",
            "oak 4356 noun\nelm 210 noun\nred 98 adj\nash 97 noun\nrun 80 verb\nfir 71 noun\nyew 66 noun\nhew 51 "
            "verb\nsaw 40 verb\nbud 12 noun\n",
            ' ', false, 3, 0);
        row("carets", "id^name^town\n1^Ann^Bath\n2^Bob^York\n3^Cid^Hull\n", '^', true, 3, 0);
        row("number signs, and commas in the cells",
            "1#Bath, Avon#3#x\n2#York#4#y\n3#Hull, Yorks, England#2#z\n4#Ely#1#x\n", '#', false, 4, 0);
        row("two tables in one file",
            "name;town;visits\nAnn;Bath;3\nBob;York;4\nCid;Hull;2\n\nmonth;sum\nMay;4\nJune;5\nJuly;6\n", ';', true, 3,
            0);
        row("a longer table of people glued to another",
            "email,name\na@b.co,Ann\nc@d.co,Bob\n\nemail,name\ne@f.co,Cid\ng@h.co,Eve\ni@j.co,Fay\n", ',', true, 2, 0);
        row("newlines in quotes", "email,note\na@b.co,\"one\ntwo;x\nthree\"\nc@d.co,\"x\ny\"\n", ',', true, 2, 0);
    }
    void dialects()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, delimiter);
        QFETCH(bool, hasHeader);
        QFETCH(int, columns);
        QFETCH(int, skipLines);
        const DialectGuess guess = detectDialect({ text.constData(), size_t(text.size()) }, true);
        QCOMPARE(guess.dialect.delimiter, delimiter);
        QCOMPARE(guess.dialect.hasHeader, hasHeader);
        QCOMPARE(guess.columns, columns);
        QCOMPARE(guess.dialect.skipLines, skipLines);
    }

    /// Small files as marketers have them, each with the delimiter a person would say; nothing = a single column.
    void labelledDelimiters()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/csv/delimiters.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(cases.size() >= 90);
        int right = 0;
        int wrongButSure = 0;
        for (const QJsonValue value : cases) {
            const QJsonObject object = value.toObject();
            const QByteArray text = object[u"text"_s].toString().toUtf8();
            const QString label = object[u"delimiter"_s].toString();
            const DialectGuess guess = detectDialect({ text.constData(), size_t(text.size()) }, true);
            const QString found = guess.columns > 1 ? QString(QLatin1Char(guess.dialect.delimiter)) : QString();
            if (found == label && guess.columns == object[u"columns"_s].toInt()) {
                ++right;
                continue;
            }
            wrongButSure += guess.confidence >= sureEnough;
            qWarning().noquote() << object[u"name"_s].toString() << "wanted" << label << object[u"columns"_s].toInt()
                                 << "found" << found << guess.columns << guess.confidence;
        }
        QVERIFY2(right * 100 >= cases.size() * 97, qPrintable(u"%1 of %2"_s.arg(right).arg(cases.size())));
        QCOMPARE(wrongButSure, 0);
    }

    void rowsMayHaveNumbersInFront()
    {
        const std::string_view text(
            "\"email\",\"when\"\n\"1\",\"a@b.co\",\"2026-03-18\"\n\"2\",\"c@d.co\",\"2026-03-19\"\n");
        const DialectGuess guess = detectDialect(text, true);
        QVERIFY(guess.dialect.hasHeader && guess.dialect.hasUnnamedFirst);
        QCOMPARE(guess.dialect.skipLines, 0);
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, QByteArray(text.data(), qsizetype(text.size()))));
        QCOMPARE(preview->headers, (QStringList { QString(), u"email"_s, u"when"_s }));
    }

    void blanksBeforeAQuoteAreNotPartOfTheCell()
    {
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, "email, note\na@b.co, \"one, two\"\nc@d.co, \"three\"\n"));
        QVERIFY(preview.has_value());
        QCOMPARE(preview->rows[0], (QStringList { u"a@b.co"_s, u"one, two"_s }));
        QCOMPARE(preview->rows[1][1], u"three"_s);
    }

    void aWholeRowInOneCellIsSeen()
    {
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, "\"email,when\"\n\"a@b.co,2026-03-18\"\n"));
        QVERIFY(preview.has_value() && preview->isRowInOneCell);
    }

    /// "" and \" in one file: whichever cuts the rows alike, and no row is swallowed.
    void bothKindsOfInnerQuotesAreRead()
    {
        const QByteArray rows
            = "email,note,n\na@b.test,\"The \"\"big\"\" one\",1\nb@b.test,\"ends with \\\"quote\\\"\",2\n"
              "c@b.test,\"plain\",3\n";
        const QTemporaryDir folder;
        const QString path = written(folder, rows);
        const auto preview = previewCsv(path);
        QVERIFY(preview.has_value());
        QCOMPARE(preview->rows.size(), 3);
        QCOMPARE(preview->rows[0][1], u"The \"big\" one"_s);
        QCOMPARE(preview->rows[1][1], u"ends with \"quote\""_s);
        QCOMPARE(preview->rows[2][1], u"plain"_s);
        const QString paths = written(folder,
            "email,note,n\na@b.test,\"The \"\"big\"\" one\",1\nb@b.test,\"C:\\dir\\\",2\n"
            "c@b.test,\"D:\\\"\"x\"\"\\\",3\n");
        const auto ofPaths = previewCsv(paths);
        QVERIFY(ofPaths.has_value());
        QCOMPARE(ofPaths->rows.size(), 3);
        QCOMPARE(ofPaths->rows[1][1], u"C:\\dir\\"_s);
    }

    /// A report of parts: the columns below a sure header say what separates them.
    void theWidestPartOfAReportTellsItsDelimiter()
    {
        const QByteArray report
            = "1. Summary\nTitle\tTour\nStart\t3/18/26, 9:00:00 AM\nEnd\t3/18/26, 9:50:00 AM\n\n"
              "2. Participants\nName\tFirst Join\tLast Leave\tDuration\tEmail\tRole\n"
              "Ines\t3/18/26, 9:01:05 AM\t3/18/26, 9:55:01 AM\t53m 56s\tines@b.test\tHost\n"
              "Karl\t3/18/26, 9:02:40 AM\t3/18/26, 9:58:40 AM\t56m\tkarl@b.test\tGuest\n\n"
              "3. Activities\nName\tJoin Time\tLeave Time\nInes\t3/18/26, 9:01:05 AM\t3/18/26, 9:55:01 AM\n";
        const DialectGuess guess = detectDialect({ report.constData(), size_t(report.size()) }, true);
        QCOMPARE(guess.dialect.delimiter, '\t');
        QCOMPARE(guess.columns, 6);
        QVERIFY2(guess.confidence >= sureEnough, qPrintable(QString::number(guess.confidence)));
    }

    void weakGuessesSaySo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("both marks cut alike") << QByteArray("a,b;c\n1,2;3\n4,5;6\n");
        QTest::newRow("one line, two marks") << QByteArray("one;two,three\n");
        QTest::newRow("aligned with blanks") << QByteArray(" 0.5  10.25   3\n 1.75  9.00  14\n12.25  8.50   5\n");
        QTest::newRow("text aligned with blanks")
            << QByteArray("name  town  tea\nAnn   Bath  mint\nBob   York  sage\nCid   Hull  lime\n");
        QTest::newRow("a mark that is never offered")
            << QByteArray("id^name^town\n1^Ann^Bath\n2^Bob^York\n3^Cid^Hull\n");
        QTest::newRow("a mark that is never offered, and commas")
            << QByteArray("1#Bath, Avon#3#x\n2#York, Yorks#4#y\n3#Hull, Yorks#2#z\n4#Ely, Cambs#1#x\n");
        QTest::newRow("a list with commas in most lines")
            << QByteArray("Ann, who came late\nBob\nCid, and his wife, and his dog\nDee, twice\n");
        QTest::newRow("hardly regular") << QByteArray("a,b\nc\nd,e,f\ng,h,i,j\nk;l\nm\n");
    }
    void weakGuessesSaySo()
    {
        QFETCH(QByteArray, text);
        const DialectGuess guess = detectDialect({ text.constData(), size_t(text.size()) }, true);
        QVERIFY2(guess.confidence < sureEnough, qPrintable(QString::number(guess.confidence)));
    }
};

QTEST_GUILESS_MAIN(TestDialectGuess)
#include "tst_dialectguess.moc"
