// A file as it is found: what it is, its first lines, and what its columns hold.
#include "detection/csvanalysis.h"
#include "detection/detectionsupport.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace composer;
using namespace Qt::StringLiterals;

class TestCsvDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewShowsLinesOfTheFile()
    {
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, encoded(spanish, "windows-1252")));
        QVERIFY(preview.has_value());
        QCOMPARE(preview->reading.encoding, QByteArray("Windows-1252"));
        QCOMPARE(preview->headers[0], u"Correo electrónico"_s);
        QCOMPARE(preview->rows.size(), 2);
        QCOMPARE(preview->rows[0][1], u"Begoña Núñez"_s);
        QCOMPARE(preview->lines, (QList<qint64> { 2, 3 }));
        QVERIFY(preview->encoding.confidence >= 0.8);
        QVERIFY(preview->dialect.confidence >= 0.8);
    }

    void whatIsNoTableIsSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 JFIF") << u"picture"_s;
        QTest::newRow("zip") << QByteArray("PK\x03\x04 stuff") << u"ZIP"_s;
        QTest::newRow("zeros") << QByteArray(5000, '\0') << u"not text"_s;
        QTest::newRow("random") << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08 abc\x01\x02\x03\x04") << u"not text"_s;
        QTest::newRow("blank") << QByteArray("\n\n  \n") << u"no text"_s;
        QTest::newRow("bad gzip") << QByteArray("\x1f\x8b\x08 nonsense") << u"damaged"_s;
    }
    void whatIsNoTableIsSaidInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, bytes));
        QVERIFY(!preview.has_value());
        QVERIFY2(preview.error().message.contains(word), qPrintable(preview.error().message));
    }

    /// A stray character from a database does not make a picture of a table, nor two-byte text of it.
    void aStrayControlCharacterIsText()
    {
        const QTemporaryDir folder;
        const auto zero = previewCsv(written(folder,
            QByteArray(
                "email,name\nann@b.test,An\0n\nbob@b.test,Bob\ncid@b.test,Cid\ndee@b.test,Dee\neve@b.test,Eve\n", 87)));
        QVERIFY(zero.has_value());
        QCOMPARE(zero->reading.encoding, QByteArray("UTF-8"));
        const auto padded = previewCsv(written(folder, "email,name\nann@b.test,Ann\n" + QByteArray(64, '\0')));
        QVERIFY(padded.has_value()); // room that a program made and never wrote
        QCOMPARE(padded->rows[0], (QStringList { u"ann@b.test"_s, u"Ann"_s }));
        const auto bell
            = previewCsv(written(folder, "1,abc,\"two\b \v lines\"\n2,xyz,\"a form\f feed\"\n3,uvw,\"a bell \a\"\n"));
        QVERIFY(bell.has_value());
        QCOMPARE(bell->columns, 3);
    }

    void foldersAndMissingFiles()
    {
        const QTemporaryDir folder;
        QVERIFY(previewCsv(folder.path()).error().message.contains(u"folder"));
        QCOMPARE(previewCsv(folder.filePath(u"none.csv"_s)).error().code, ErrorCode::NotFound);
    }

    void gzip()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.csv.gz"_s);
        gzFile file = gzopen(path.toLocal8Bit().constData(), "wb");
        const QByteArray bytes = encoded(japanese, "windows-31j");
        gzwrite(file, bytes.constData(), unsigned(bytes.size()));
        gzclose(file);
        QFile padded(path); // as on a tape
        QVERIFY(padded.open(QIODevice::Append));
        padded.write(QByteArray(700, '\0'));
        padded.close();
        const auto preview = previewCsv(path);
        QVERIFY(preview.has_value());
        QCOMPARE(preview->reading.encoding, QByteArray("Shift_JIS"));
        QCOMPARE(preview->rows[0][1], u"太郎"_s);
    }

    void columnsAreJudgedOverAllRows()
    {
        QByteArray text("email;amount;when;code;mixed\n");
        for (int i = 0; i < 500; ++i)
            text += "a" + QByteArray::number(i) + "@b.co;1.234;03/04/2026;007;x\n";
        text += "z@b.co;1.234,56;25/04/2026;008;5\n;;;;\nonly;three;cells\n";
        const QTemporaryDir folder;
        const QString path = written(folder, text);
        const auto preview = previewCsv(path);
        QVERIFY(preview.has_value());
        const auto analysis = analyseCsv(path, preview->reading, { '.', DateOrder::MonthDayYear });
        QVERIFY(analysis.has_value());
        QCOMPARE(analysis->rows, 501);
        QCOMPARE(analysis->emptyRows, 1);
        QCOMPARE(analysis->unreadable, 1);
        QCOMPARE(analysis->unreadableLines[0].line, 504);
        QVERIFY(analysis->unreadableLines[0].reason.contains(u"3 columns instead of 5"));
        const auto &columns = analysis->columns;
        QCOMPARE(columns[0].emails, 501);
        QCOMPARE(columns[1].number.decimalMark, ',');
        QVERIFY(columns[1].isNumberSure);
        QCOMPARE(columns[1].numbers, 501);
        QCOMPARE(columns[2].dateOrder, DateOrder::DayMonthYear);
        QVERIFY(columns[2].isDateSure);
        QCOMPARE(columns[2].dateEvidence, 1);
        QCOMPARE(columns[3].leadingZeros, 501);
        QCOMPARE(columns[3].distinct, (QStringList { u"007"_s, u"008"_s }));
    }

    void withoutEvidenceItIsNotSure()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, "email;amount;when\na@b.co;1.234;03/04/2026\nb@b.co;5.678;05/06/2026\n");
        const auto preview = previewCsv(path);
        QVERIFY(preview.has_value());
        const auto analysis = analyseCsv(path, preview->reading, valueHints(QLocale(QLocale::Spanish, QLocale::Spain)));
        QVERIFY(analysis.has_value());
        QVERIFY(!analysis->columns[1].isNumberSure);
        QCOMPARE(analysis->columns[1].ambiguousNumber, u"1.234"_s);
        QVERIFY(!analysis->columns[2].isDateSure);
        QCOMPARE(analysis->columns[2].dateOrder, DateOrder::DayMonthYear);
        QCOMPARE(analysis->columns[2].ambiguousDate, u"03/04/2026"_s);
    }

    void yearsInTwoDigitsAreToldOrAskedFor_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<bool>("isSure");
        QTest::newRow("the year in front") << QByteArray("26/03/18 26/03/19") << DateOrder::YearMonthDay << true;
        QTest::newRow("the year at the end") << QByteArray("18/03/26 31/12/25") << DateOrder::DayMonthYear << true;
        QTest::newRow("either") << QByteArray("25/03/26") << DateOrder::DayMonthYear << false;
        QTest::newRow("only a year can be above 31") << QByteArray("99/03/18") << DateOrder::YearMonthDay << true;
        QTest::newRow("mixed, and one that is both")
            << QByteArray("13/04/2026 04/13/2026 05/06/2026") << DateOrder::DayMonthYear << false;
        QTest::newRow("mixed, more of one")
            << QByteArray("13/04/2026 14/04/2026 04/13/2026 05/06/2026") << DateOrder::DayMonthYear << false;
    }
    void yearsInTwoDigitsAreToldOrAskedFor()
    {
        QFETCH(QByteArray, cells);
        QFETCH(DateOrder, order);
        QFETCH(bool, isSure);
        ColumnProfiler profiler;
        for (const QByteArray &cell : cells.split(' '))
            profiler.add({ cell.constData(), size_t(cell.size()) });
        const ColumnProfile profile
            = profiler.profile(u"when"_s, cells.split(' ').size(), { '.', DateOrder::DayMonthYear, 2026 });
        QCOMPARE(profile.isDateSure, isSure);
        QCOMPARE(profile.dateOrder, order);
        QCOMPARE(profile.possibleOrders.isEmpty(), isSure);
    }

    void aHeaderSaysTheOrderOfItsDates_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<bool>("isSure");
        const auto row = [](const QString &header, const char *cells, DateOrder order, bool isSure) {
            QTest::addRow("%s: %s", qPrintable(header), cells) << header << QByteArray(cells) << order << isSure;
        };
        row(u"Date (MM/DD/YYYY)"_s, "03/04/2026 05/06/2026", DateOrder::MonthDayYear, true);
        row(u"Fecha (dd/mm/aaaa)"_s, "03/04/2026 05/06/2026", DateOrder::DayMonthYear, true);
        row(u"Datum TT.MM.JJJJ"_s, "03.04.2026", DateOrder::DayMonthYear, true);
        row(u"Date jj/mm/aaaa"_s, "03/04/2026", DateOrder::DayMonthYear, true);
        row(u"date yy-mm-dd"_s, "26-03-04", DateOrder::YearMonthDay, true);
        row(u"Date (DD/MM/YYYY)"_s, "03/04/2026 03/14/2026", DateOrder::MonthDayYear, false);
        row(u"Add/mm"_s, "03/04/2026", DateOrder::DayMonthYear, false);
    }
    void aHeaderSaysTheOrderOfItsDates()
    {
        QFETCH(QString, header);
        QFETCH(QByteArray, cells);
        QFETCH(DateOrder, order);
        QFETCH(bool, isSure);
        ColumnProfiler profiler;
        for (const QByteArray &cell : cells.split(' '))
            profiler.add({ cell.constData(), size_t(cell.size()) });
        const ColumnProfile profile
            = profiler.profile(header, cells.split(' ').size(), { '.', DateOrder::DayMonthYear, 2026 });
        QCOMPARE(profile.dateOrder, order);
        QCOMPARE(profile.isDateSure, isSure);
    }

    /// What a spreadsheet of another country left as texts shows no order of the dates that it read, wrongly.
    void datesOfAnotherHandShowNoOrder_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<bool>("isSure");
        QTest::newRow("one hand") << QByteArray("25/03/2026 04/03/2026") << true;
        QTest::newRow("one hand, single digits") << QByteArray("25/3/2026 4/3/2026") << true;
        QTest::newRow("single days, months of two") << QByteArray("25/03/2026 4/03/2026 4/11/2026") << true;
        QTest::newRow("months that tell no hand") << QByteArray("25/11/2026 4/3/2026") << true;
        QTest::newRow("another sign") << QByteArray("18.03.2026 3/4/2026") << false;
        QTest::newRow("left as texts") << QByteArray("25/03/2026 13/04/2026 4/3/2026") << false;
        QTest::newRow("read, and padded texts") << QByteArray("25/3/2026 04/03/2026") << false;
        QTest::newRow("the month first") << QByteArray("03/25/2026 3/4/2026") << false;
    }
    void datesOfAnotherHandShowNoOrder()
    {
        QFETCH(QByteArray, cells);
        QFETCH(bool, isSure);
        ColumnProfiler profiler;
        for (const QByteArray &cell : cells.split(' '))
            profiler.add({ cell.constData(), size_t(cell.size()) });
        const ColumnProfile profile
            = profiler.profile(u"when"_s, cells.split(' ').size(), { '.', DateOrder::DayMonthYear, 2026 });
        QCOMPARE(profile.isDateSure, isSure);
        QCOMPARE(profile.possibleOrders.size(), isSure ? 0 : 2);
    }

    /// One file has one writer: a column that shows the order tells it of the others that are written alike.
    void datesOfAnotherColumnShowTheOrder_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<bool>("isSure");
        QTest::addColumn<DateOrder>("order");
        QTest::newRow("the day") << QByteArray("03/04/2026,25/03/2026\n05/06/2026,01/02/2026\n") << true
                                 << DateOrder::DayMonthYear;
        QTest::newRow("the month") << QByteArray("03/04/2026,03/25/2026\n05/06/2026,01/02/2026\n") << true
                                   << DateOrder::MonthDayYear;
        QTest::newRow("nothing") << QByteArray("03/04/2026,04/03/2026\n05/06/2026,01/02/2026\n") << false
                                 << DateOrder::DayMonthYear;
        QTest::newRow("both") << QByteArray("03/04/2026,25/03/2026,03/25/2026\n05/06/2026,,\n") << false
                              << DateOrder::DayMonthYear;
        QTest::newRow("one column both") << QByteArray("03/04/2026,25/03/2026\n05/06/2026,03/25/2026\n") << false
                                         << DateOrder::DayMonthYear;
        QTest::newRow("one that is asked about itself")
            << QByteArray("3/4/26,13/4/26 9:30\n2/4/26,4/13/26 9:30\n1/2/26,5/6/26 9:30\n") << false
            << DateOrder::DayMonthYear;
        QTest::newRow("another sign") << QByteArray("03/04/2026,25.03.2026\n05/06/2026,01.02.2026\n") << false
                                      << DateOrder::DayMonthYear;
        QTest::newRow("another hand") << QByteArray("3/4/2026,25/03/2026\n5/6/2026,01/02/2026\n") << false
                                      << DateOrder::DayMonthYear;
        QTest::newRow("the year in front")
            << QByteArray("03/04/2026,2026-03-25\n05/06/2026,2026-01-02\n") << false << DateOrder::DayMonthYear;
        QTest::newRow("any part a year") << QByteArray("03/04/05,25/03/2026\n05/06/07,01/02/2026\n") << false
                                         << DateOrder::DayMonthYear;
    }
    void datesOfAnotherColumnShowTheOrder()
    {
        QFETCH(QByteArray, rows);
        QFETCH(bool, isSure);
        QFETCH(DateOrder, order);
        const QTemporaryDir folder;
        const bool isThree = rows.first(rows.indexOf('\n')).count(',') == 2;
        const QString path = written(folder, (isThree ? "joined,left,paid\n" : "joined,left\n") + rows);
        const auto preview = previewCsv(path);
        const auto analysis = analyseCsv(path, preview->reading, { '.', DateOrder::DayMonthYear, 2026 });
        QVERIFY(analysis.has_value());
        const ColumnProfile &joined = analysis->columns.first();
        QCOMPARE(joined.isDateSure, isSure);
        QCOMPARE(joined.orderShownBy, isSure ? u"left"_s : QString());
        if (isSure)
            QCOMPARE(joined.dateOrder, order);
    }

    /// Pieces of the file as they are read end anywhere, inside of a letter too.
    void lettersOnTheBorderOfTwoPieces()
    {
        const QTemporaryDir folder;
        const QByteArray head("email,note\n");
        for (qsizetype shift = 0; shift < 5; ++shift) {
            const QByteArray filler(CsvReader::pieceBytes - head.size() - 10 - shift, 'x');
            for (const QByteArray &broken : { QByteArray(), QByteArray("a@b.co,\xff\n") }) {
                const QByteArray text = QByteArray("a@b.co,ñ日本🎉é\n");
                const QString path = written(folder, head + filler + "\n" + text + text + broken + text);
                auto reader = CsvReader::open(path, {});
                QVERIFY(reader.has_value());
                QByteArray read;
                while (const CsvRecord *record = reader->next()) {
                    for (qsizetype i = 0; i < record->size(); ++i)
                        read += QByteArray((*record)[i].data(), qsizetype((*record)[i].size())) + (i == 0 ? "," : "\n");
                }
                QByteArray expected = head + filler + "," + text + text + broken + text;
                expected.replace("\xff", "\xef\xbf\xbd");
                QVERIFY2(read == expected, read.right(120).constData());
                QCOMPARE(reader->invalidCount(), broken.isEmpty() ? 0 : 1);
            }
        }
    }

    void cancelStops()
    {
        const QTemporaryDir folder;
        const CsvCancel cancel = true;
        const QString path = written(folder, english.toUtf8());
        const auto analysis = analyseCsv(path, {}, {}, {}, &cancel);
        QVERIFY(!analysis.has_value());
        QCOMPARE(analysis.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCsvDetection)
#include "tst_csvdetection.moc"
