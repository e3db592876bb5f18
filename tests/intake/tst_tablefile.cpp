#include "importing/csvimport.h"
#include "intake/cellformat.h"
#include "intake/filekind.h"
#include "intake/numberdress.h"
#include "intake/opendocumenttext.h"
#include "support/sampletemplate.h"
#include "support/writtenfile.h"
#include "tablefilesupport.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace composer::test;
using namespace Qt::StringLiterals;

class TestTableFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString written(const QByteArray &bytes, const QString &name = u"events.json"_s)
    {
        return writtenFile(m_folder, bytes, name);
    }

private Q_SLOTS:
    void csvIsReadWhereItIs()
    {
        const QString path = written("Email,When\na@b.test,2026-03-18\n", u"a.csv"_s);
        const auto file = openTableFile(path);
        QVERIFY(file);
        QCOMPARE(file->path, path);
        QVERIFY(!file->isConverted);
    }

    void workbooks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("openpyxl") << u"openpyxl.xlsx"_s;
        QTest::newRow("LibreOffice") << u"libreoffice.xlsx"_s;
    }

    void workbooks()
    {
        QFETCH(QString, name);
        const auto rows = rowsOf(intakeFile(name));
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().message + rows.error().detail));
        const QString none;
        // openpyxl writes formulas without their results; LibreOffice computes them
        const QString doubled = name.startsWith(u"libre"_s) ? u"2469"_s : none;
        const Rows expected { { u"Correo"_s, u"Fecha"_s, u"Importe"_s, u"Notas"_s, u"Código"_s, u"Hora"_s, u"Sí"_s },
            { u"ana@nube.test"_s, u"2026-03-18T10:02:00"_s, u"1234.5"_s, u"Primera\nsegunda, \"q\""_s, u"00123"_s,
                u"09:30:00"_s, u"TRUE"_s },
            { u"ken@kumo.test"_s, u"2026-03-19"_s, u"-0.5"_s, u"日本語"_s, u"00123"_s, none, u"FALSE"_s },
            { u"sum@nube.test"_s, u"2026-12-31T23:59:59"_s, doubled, none, u"00007"_s, none, none }, {},
            { u"fin@nube.test"_s, none, u"123456789012"_s, u"  blanks  "_s, none, none, none } };
        QCOMPARE(*rows, expected);
        const auto file = openTableFile(intakeFile(name));
        QVERIFY2(file->sheetNotice.contains("Leads"_L1), qPrintable(file->sheetNotice));
    }

    /// As LibreOffice saved it: a hidden sheet in front, money, percentages, hours above 24, a formula and its error,
    /// digits with zeros, a note, several spaces, merged cells, rows and cells said once and meant often.
    void openDocument()
    {
        const auto rows = rowsOf(intakeFile(u"libreoffice.ods"_s));
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().message + rows.error().detail));
        const QString none;
        const QStringList ken { u"ken@kumo.test"_s, u"2026-03-19"_s, u"7"_s, u"7"_s, u"日本語"_s, u"00123"_s, none,
            u"FALSE"_s, none };
        const Rows expected { { u"Correo"_s, u"Fecha"_s, u"Importe"_s, u"Descuento"_s, u"Notas"_s, u"Código"_s,
                                  u"Duración"_s, u"Vino"_s, u"Doble"_s },
            { u"ana@nube.test"_s, u"2026-03-18T10:02:00"_s, u"1234.5"_s, u"0.125"_s,
                u"Primera\nsegunda,   \"q\" y más"_s, u"00123"_s, u"26:30:00"_s, u"TRUE"_s, u"2469"_s },
            ken, ken, ken, {}, {},
            { u"fin@nube.test"_s, none, u"123456789012"_s, none, u"  blanks  "_s, none, none, none, u"#N/A"_s } };
        QCOMPARE(*rows, expected);
        const auto file = openTableFile(intakeFile(u"libreoffice.ods"_s));
        QVERIFY2(file->sheetNotice.contains("Asistentes"_L1),
            qPrintable(file->sheetNotice)); // and one other sheet is not read
    }

    /// What others write: a row wider than the header, empty cells and rows to the end of the sheet, groups of rows,
    /// cells that went, reading aids, a value without its text, seconds lost in a fraction, XML in lines.
    void openDocumentAsOthersWriteIt()
    {
        const auto rows = rowsOf(intakeFile(u"others.ods"_s));
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().message + rows.error().detail));
        const QString none;
        const Rows expected { { u"メール"_s, u"姓名"_s, none, none, none, none },
            { u"ken@kumo.test"_s, u"山田 太郎"_s, u"2026-03-18T10:02:00"_s, u"09:30:01"_s, u"only a value"_s, none },
            { u"a"_s, u"a"_s, u"a"_s, none, none, u"wide"_s },
            { u"-0.3"_s, u"one line two"_s, none, none, none, none } };
        QCOMPARE(*rows, expected);
    }

    void openDocumentsAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a sheet said in a hundred letters") << u"bomb.ods"_s << u"bomb.ods"_s << u"repeated cells"_s;
        QTest::newRow("twenty megabytes in a cell")
            << u"flood.ods"_s << u"flood.ods"_s << u"larger than any workbook"_s;
        QTest::newRow("password") << u"password.ods"_s << u"has a password"_s << QString();
        QTest::newRow("empty") << u"empty.ods"_s << u"is empty"_s << QString();
    }
    void openDocumentsAreRefusedInWords()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        QFETCH(QString, detail);
        const auto file = openTableFile(intakeFile(name));
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::InvalidInput);
        QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
        QVERIFY2(file.error().detail.contains(detail), qPrintable(file.error().detail));
    }

    /// Three hundred thousand elements in one another, in a kilobyte or two: nothing that anybody's spreadsheet writes.
    void deepNestingIsRefused()
    {
        for (const QString &name : { u"deep.ods"_s, u"deep.xlsx"_s }) {
            const auto rows = rowsOf(intakeFile(name));
            QVERIFY2(!rows, qPrintable(name));
            QVERIFY2(rows.error().message.contains(name), qPrintable(rows.error().message));
        }
    }

    void openDocumentIsStopped()
    {
        const CsvCancel cancel = true;
        const auto file = openTableFile(intakeFile(u"long.ods"_s), {}, &cancel);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Cancelled);
        const auto whole = openTableFile(intakeFile(u"long.ods"_s));
        QVERIFY(whole);
        QFile csv(whole->path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 100'001);
    }

    /// Reading aids, runs, errors, gaps, a calendar from 1904, a formula's text, cells without a reference, a wrong
    /// dimension.
    void workbookAsExcelWritesIt()
    {
        const auto rows = rowsOf(intakeFile(u"excel.xlsx"_s));
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().message + rows.error().detail));
        const QString none;
        const QStringList header { u"メール"_s, u"姓 と名"_s, none, u"inline"_s, none, none, none, none };
        const Rows expected { header, {},
            { u"ken@kumo.test"_s, u"山田 太郎"_s, u"2026-03-18"_s, u"#N/A"_s, u"2026-03-18T10:02:00"_s, u"26:30:00"_s,
                u"0.3"_s, u"1.23456789012346E+16"_s },
            { u"TRUE"_s, u"12"_s, none, none, none, none, none, none } };
        QCOMPARE(*rows, expected);
    }

    void damagedWorkbooksAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Excel") << u"excel.xlsx"_s;
        QTest::newRow("OpenDocument") << u"libreoffice.ods"_s;
    }
    void damagedWorkbooksAreRefusedInWords()
    {
        QFETCH(QString, name);
        QFile whole(intakeFile(name));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        int refused = 0;
        for (qsizetype size = 8; size < bytes.size(); size += 97) {
            const auto file = openTableFile(written(bytes.left(size), u"cut.xlsx"_s));
            const auto preview = file ? previewCsv(file->path, file->reading) : Result<CsvPreview>(fail(file.error()));
            QVERIFY(!preview);
            QVERIFY2(preview.error().message.contains("cut.xlsx"_L1), qPrintable(preview.error().message));
            ++refused;
        }
        QVERIFY(refused > 10);
        for (qsizetype at = 40; at < bytes.size();
             at += 61) { // any byte may be wrong: an error or a table, never a crash
            QByteArray damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            if (const auto file = openTableFile(written(damaged, u"damaged.xlsx"_s)); !file)
                QVERIFY(!file.error().message.isEmpty());
        }
    }

    /// Twenty megabytes without a tag, packed into twenty kilobytes: refused before they fill the memory.
    void aPackedFloodIsRefused()
    {
        const auto file = openTableFile(intakeFile(u"bomb.xlsx"_s));
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains("bomb.xlsx"_L1), qPrintable(file.error().message));
        QVERIFY2(file.error().detail.contains("larger than any workbook"_L1), qPrintable(file.error().detail));
    }

    void cellFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("general") << u"General"_s << 1.5 << QByteArray("1.5");
        QTest::newRow("money") << u"#,##0.00 [$€-407];[Red]-#,##0.00 [$€-407]"_s << 1234.5 << QByteArray("1234.5");
        QTest::newRow("percent") << u"0.0%"_s << 0.125 << QByteArray("0.125");
        QTest::newRow("exponent") << u"0.00E+00"_s << 1500.0 << QByteArray("1500");
        QTest::newRow("day") << u"dd/mm/yyyy"_s << 46099.0 << QByteArray("2026-03-18");
        QTest::newRow("day with a time in it") << u"d-mmm"_s << 46099.5 << QByteArray("2026-03-18T12:00:00");
        QTest::newRow("midnight shown") << u"yyyy\\-mm\\-dd hh:mm"_s << 46099.0 << QByteArray("2026-03-18T00:00:00");
        QTest::newRow("Japanese") << u"[$-411]yyyy\"年\"m\"月\"d\"日\""_s << 46099.0 << QByteArray("2026-03-18");
        QTest::newRow("clock") << u"h:mm AM/PM"_s << 0.75 << QByteArray("6:00 PM");
        QTest::newRow("elapsed") << u"[hh]:mm"_s << 1.5 << QByteArray("36:00:00");
        QTest::newRow("zeros") << u"00000"_s << 42.0 << QByteArray("00042");
        QTest::newRow("words") << u"\"day \"0"_s << 3.0 << QByteArray("3");
        QTest::newRow("1 January 1900") << u"yyyy-mm-dd"_s << 1.0 << QByteArray("1900-01-01");
        QTest::newRow("a lookup of an empty cell") << u"yyyy-mm-dd"_s << 0.0 << QByteArray("1900-01-00");
        QTest::newRow("with a time") << u"yyyy-mm-dd hh:mm"_s << 0.5 << QByteArray("1900-01-00T12:00:00");
        QTest::newRow("29 February 1900") << u"yyyy-mm-dd"_s << 60.0 << QByteArray("1900-02-29");
        QTest::newRow("28 February 1900") << u"yyyy-mm-dd"_s << 59.0 << QByteArray("1900-02-28");
        QTest::newRow("1 March 1900") << u"yyyy-mm-dd"_s << 61.0 << QByteArray("1900-03-01");
        QTest::newRow("no such day") << u"yyyy-mm-dd"_s << -3.0 << QByteArray("-3");
        QTest::newRow("a second lost in the fraction")
            << u"hh:mm:ss"_s << 46099.999988425926 << QByteArray("2026-03-18T23:59:59");
    }

    void cellFormats()
    {
        QFETCH(QString, code);
        QFETCH(double, value);
        QFETCH(QByteArray, text);
        int digits = 0;
        const CellFormat format = cellFormatOf(code, digits);
        QCOMPARE(cellText(value, format, digits, false), text);
    }

    /// What a number format says beside the number: identifiers are read as they are shown, the rest is told.
    void numberDresses_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("identifier");
        QTest::addColumn<QString>("otherwise");
        const QByteArray none;
        const QString same;
        QTest::newRow("order number") << u"\"ORD-\"00000"_s << 17.0 << QByteArray("ORD-00017") << same;
        QTest::newRow("too many digits") << u"\"ORD-\"00"_s << 1234.0 << QByteArray("ORD-1234") << same;
        QTest::newRow("social security") << u"000-00-0000"_s << 78051120.0 << QByteArray("078-05-1120") << same;
        QTest::newRow("telephone") << u"(000) 000-0000"_s << 5550100200.0 << QByteArray("(555) 010-0200") << same;
        QTest::newRow("words") << u"\"Yes\";;\"No\""_s << 1.0 << QByteArray("Yes") << u"Yes"_s;
        QTest::newRow("other words") << u"\"Yes\";;\"No\""_s << 0.0 << QByteArray("No") << u"No"_s;
        QTest::newRow("a word for zero") << u"0;-0;\"none\""_s << 0.0 << none << u"none"_s;
        QTest::newRow("letters in front") << u"\\R\\E\\F0"_s << 17.0 << none << u"REF17"_s;
        QTest::newRow("per cent") << u"0%"_s << 0.925 << none << u"93%"_s;
        QTest::newRow("fine per cent") << u"0.0#%"_s << 0.5 << none << u"50.0%"_s;
        QTest::newRow("below zero") << u"0%"_s << -0.5 << none << u"-50%"_s;
        QTest::newRow("zeros") << u"00000"_s << 42.0 << none << same;
        QTest::newRow("unit") << u"0\" min\""_s << 45.0 << none << same;
        QTest::newRow("general and a unit") << u"General\" pts\""_s << 45.0 << none << same;
        QTest::newRow("money") << u"\"kr \"#,##0.00"_s << 1234.5 << none << same;
        QTest::newRow("money of a country") << u"#,##0.00 [$€-407];[Red]-#,##0.00 [$€-407]"_s << 5.0 << none << same;
        QTest::newRow("not whole") << u"\"ORD-\"00000"_s << 1.5 << none << u"ORD-00002"_s;
        QTest::newRow("exponent") << u"0.00E+00"_s << 5.0 << none << same;
        QTest::newRow("fraction") << u"# ?/?"_s << 0.5 << none << same;
        QTest::newRow("conditions") << u"[>100]\"big\";0"_s << 200.0 << none << u"big"_s;
        QTest::newRow("other side of a condition") << u"[>100]\"big\";0"_s << 20.0 << none << same;
        QTest::newRow("with a plus") << u"\"+\"0"_s << 34600123456.0 << none << u"+34600123456"_s;
        QTest::newRow("a sign of its own") << u"+0;-0"_s << 5.0 << none << same;
        const QString phone = u"[<=9999999]###-####;(###) ###-####"_s;
        QTest::newRow("long telephone") << phone << 2025550123.0 << none << u"(202) 555-0123"_s;
        QTest::newRow("short telephone") << phone << 5550123.0 << none << u"555-0123"_s;
        QTest::newRow("nothing") << u";;;"_s << 5.0 << none << same;
    }

    void numberDresses()
    {
        QFETCH(QString, code);
        QFETCH(double, value);
        QFETCH(QByteArray, identifier);
        QFETCH(QString, otherwise);
        const NumberDress dress(code);
        QCOMPARE(dress.identifier(value).value_or(QByteArray()), identifier);
        if (identifier.isEmpty())
            QCOMPARE(dress.otherwise(value).value_or(QString()), otherwise);
    }

    /// An OpenDocument sheet has the shown text beside the value.
    void shownTextsOfOpenDocument()
    {
        using namespace opendocument;
        QVERIFY(isShownIdentifier(u"ORD-00017"_s, 17));
        QVERIFY(isShownIdentifier(u"078-05-1120"_s, 78051120));
        QVERIFY(isShownIdentifier(u"(055) 010-0200"_s, 550100200));
        for (const QString &quantity : { u"17"_s, u"00017"_s, u"1,700"_s, u"17 min"_s, u"-17"_s, u"REF17"_s, u"17%"_s })
            QVERIFY2(!isShownIdentifier(quantity, 17), qPrintable(quantity));
        QVERIFY(!isShownIdentifier(u"00:45"_s, 45));
        QVERIFY(isShownOtherwise(u"50 %"_s));
        QVERIFY(isShownOtherwise(u"REF17"_s));
        QVERIFY(!isShownOtherwise(u"17 min"_s));
        QVERIFY(!isShownOtherwise(u"1.234,5"_s));
    }

    void aWorkbookIsImportedWithoutQuestions()
    {
        const auto result = importedAs(
            intakeFile(u"libreoffice.xlsx"_s), sampleTemplate(), QLocale(QLocale::Spanish, QLocale::Spain));
        QVERIFY(result);
        QCOMPARE(result->table.rowCount(), 4);
        QCOMPARE(result->table.draft(0).email, u"ana@nube.test"_s);
        QCOMPARE(result->table.draft(0).timestamp, u"2026-03-18T09:02:00Z"_s); // wall time in Madrid
    }

    void everyFileFindsItsDoor_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("csv") << QByteArray("a,b\n1,2\n") << FileKind::Table;
        QTest::newRow("template") << QByteArray("{\"id\":\"1\",\"name\":\"Visit\",\"objectType\":\"contacts\","
                                                "\"tokens\":[{\"name\":\"a\",\"type\":\"string\"}]}")
                                  << FileKind::Template;
        QTest::newRow("template with texts")
            << QByteArray("{\"name\":\"Visit\",\"headerTemplate\":\"x\",\"tokens\":[]}") << FileKind::Template;
        QTest::newRow("events") << QByteArray("{\"inputs\":[{\"eventTemplateId\":\"1\",\"tokens\":{\"a\":\"b\"}}]}")
                                << FileKind::Table;
        QTest::newRow("mapping") << QByteArray("{\"format\": \"timeline-composer-mapping\", \"version\": 1}")
                                 << FileKind::Mapping;
        QTest::newRow("draft") << QByteArray("{\"format\":\"timeline-composer-draft\",\"version\":1}")
                               << FileKind::Draft;
        QTest::newRow("words in brackets") << QByteArray("[Report of March]\na,b\n1,2\n") << FileKind::Table;
        QTest::newRow("empty") << QByteArray() << FileKind::Table;
    }

    void everyFileFindsItsDoor()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FileKind, kind);
        QCOMPARE(fileKindOf(written(bytes, u"dropped"_s)), kind);
    }

    void foreignFilesAreRefusedWithTheWayOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray filler(600, 'x');
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") + filler << u"picture"_s;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") + filler << u"picture"_s;
        QTest::newRow("WebP") << QByteArray("RIFF\x10\x10\x10\x10WEBPVP8 ") + filler << u"picture"_s;
        QTest::newRow("HEIC") << QByteArray("\x00\x00\x00\x18"
                                            "ftypheic",
                                     12)
                + filler << u"picture"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") + filler << u"PDF"_s;
        QTest::newRow("xls") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + filler << u".xls"_s;
        QTest::newRow("ods") << QByteArray("PK\x03\x04\x14\x00\x00\x00\x00\x00", 10)
                + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
                + filler << u"OpenDocument"_s;
        QTest::newRow("numbers") << QByteArray("PK\x03\x04\x14\x00\x00\x00\x00\x00", 10) + "Index/Document.iwa" + filler
                                 << u"Numbers"_s;
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00\x00\x00\x00\x00", 10) + "march.csv" + filler << u"ZIP"_s;
        QTest::newRow("web page") << QByteArray("<html><body><table><tr><td>Email</td></tr></table>") + filler
                                  << u"web page"_s;
        const QByteArray sheet
            = "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">\n <Worksheet ss:Name=\"a,b\"/>\n";
        QTest::newRow("SpreadsheetML") << "<?xml version=\"1.0\"?>\n" + sheet + filler << u"CSV UTF-8"_s;
        QTest::newRow("SpreadsheetML without its first line") << sheet + filler << u"web page or XML"_s;
        const QString wide = QString::fromUtf8("<?xml version=\"1.0\"?>\n" + sheet);
        QTest::newRow("SpreadsheetML in UTF-16")
            << "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size())
            << u"web page or XML"_s;
        QTest::newRow("web page behind a remark")
            << "<!-- made by a shop -->\n<table><tr><td>a,b" + filler << u"web page or XML"_s;
        QTest::newRow("web page that begins with its style")
            << "<style>td {}</style><TABLE><TR><TD>a,b" + filler << u"web page or XML"_s;
        QTest::newRow("saved web page") << "MIME-Version: 1.0\nContent-Type: multipart/related\n" + filler
                                        << u"web page or XML"_s;
        QTest::newRow("Excel 4") << QByteArray("\x09\x04\x06\x00\x00\x00\x10\x00", 8) + filler << u".xls"_s;
        QTest::newRow("SYLK") << "ID;PWXL;N;E\nC;Y1;X1;K\"email\"\n" + filler << u"SYLK"_s;
        QTest::newRow("address book") << "BEGIN:VCARD\nEMAIL:ines@lumbre.test\nEND:VCARD\n" + filler
                                      << u"address book"_s;
        QTest::newRow("7z") << QByteArray("7z\xbc\xaf\x27\x1c") + filler << u"packed"_s;
        QTest::newRow("parquet") << QByteArray("PAR1") + filler << u"Parquet"_s;
        QTest::newRow("noise") << QByteArray("\x01\x02\x03\x04\x05\x06", 6).repeated(100)
                               << u"bytes that are not text"_s;
    }

    void foreignFilesAreRefusedWithTheWayOut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto rows = rowsOf(written(bytes, u"report"_s));
        QVERIFY(!rows);
        QVERIFY2(rows.error().message.contains(says), qPrintable(rows.error().message));
        QVERIFY2(rows.error().message.contains("report"_L1), qPrintable(rows.error().message));
    }
};

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
