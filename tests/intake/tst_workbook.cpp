// Workbooks as other programs than Excel write them, and what must be said of them. Written here, part by part.
#include "detection/csvfile.h"
#include "intake/tablefile.h"
#include "support/zipfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace composer::test;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

namespace {

Rows rowsOf(const TableFile &file)
{
    auto reader = CsvReader::open(file.path, {});
    Rows rows;
    while (const CsvRecord *record = reader ? reader->next() : nullptr) {
        QStringList row;
        for (qsizetype i = 0; i < record->size(); ++i)
            row << QString::fromUtf8((*record)[i].data(), static_cast<qsizetype>((*record)[i].size()));
        rows << row;
    }
    return rows;
}

QByteArray sheetData(const QByteArrayList &rows)
{
    return "<sheetData>" + rows.join() + "</sheetData>";
}

/// One sheet of a table whose cells have number formats: `s="1"` is the first of them.
ZipParts formattedBook(const QByteArrayList &codes, const QByteArrayList &rows, const QByteArray &before = {})
{
    const QByteArray space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    QByteArray formats;
    QByteArray styles = "<xf numFmtId=\"0\"/>";
    for (qsizetype at = 0; at < codes.size(); ++at) {
        const QByteArray id = QByteArray::number(200 + at);
        formats
            += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + QByteArray(codes[at]).replace("\"", "&quot;") + "\"/>";
        styles += "<xf numFmtId=\"" + id + "\"/>";
    }
    ZipParts parts = workbookOf({ { "S", before + sheetData(rows) } });
    parts.append({ "xl/styles.xml",
        "<styleSheet" + space + "><numFmts>" + formats + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>" });
    return parts;
}

/// Cells beginning with a digit or a sign are numbers, `2:1.5` of the second format.
QByteArray formattedRow(int number, const QByteArrayList &cells)
{
    QByteArray row = "<row r=\"" + QByteArray::number(number) + "\">";
    for (const QByteArray &cell : cells) {
        const bool isStyled = cell.size() > 2 && cell[1] == ':';
        row += isStyled ? "<c s=\"" + cell.left(1) + "\"><v>" + cell.mid(2) + "</v></c>"
                        : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    }
    return row + "</row>";
}

QByteArray plainTable()
{
    return sheetData({ sheetRow(1, { "email", "title" }), sheetRow(2, { "ana@nube.test", "One" }) });
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString written(const ZipParts &parts, const QString &name = u"book.xlsx"_s)
    {
        const QString path = m_folder.filePath(name);
        return writeZip(path, parts) ? path : QString();
    }
    Result<TableFile> opened(const ZipParts &parts, const SheetChoice &choice = {})
    {
        return openTableFile(written(parts), {}, nullptr, choice);
    }

private Q_SLOTS:
    void theWorkbookIsFoundWhereverItsRelationsPoint()
    {
        const auto file = opened(workbookOf({ { "Leads", plainTable() } }, {}, "elsewhere/deep"));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(rowsOf(*file), (Rows { { u"email"_s, u"title"_s }, { u"ana@nube.test"_s, u"One"_s } }));
        QCOMPARE(file->sheet, u"Leads"_s);
        QVERIFY(file->notice.isEmpty() && file->sheetNotice.isEmpty());
    }

    /// Some writers name no relation for texts and styles: the parts stand where they always do.
    void partsThatNoRelationNamesAreFoundInTheirUsualPlaces()
    {
        const QByteArray space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const QByteArray rows
            = sheetData({ sheetRow(1, { "<v>0</v>", "when" }), sheetRow(2, { "<v>1</v>", "<v>46099</v>" }) })
                  .replace("<c r=\"A1\">", "<c r=\"A1\" t=\"s\">")
                  .replace("<c r=\"A2\">", "<c r=\"A2\" t=\"s\">")
                  .replace("<c r=\"B2\">", "<c r=\"B2\" s=\"1\">");
        ZipParts parts = workbookOf({ { "S", rows } });
        parts.append(
            { "xl/sharedStrings.xml", "<sst" + space + "><si><t>email</t></si><si><t>ana@nube.test</t></si></sst>" });
        parts.append({ "xl/styles.xml",
            "<styleSheet" + space + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>" });
        const Rows right { { u"email"_s, u"when"_s }, { u"ana@nube.test"_s, u"2026-03-18"_s } };
        const auto file = opened(parts);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(rowsOf(*file), right);

        // and a package that names no part at all
        for (auto &[name, bytes] : parts)
            name.replace("book.xml", "workbook.xml");
        parts.removeIf([](const auto &part) { return part.first == "_rels/.rels"; });
        const auto nameless = opened(parts);
        QVERIFY2(nameless, qPrintable(nameless ? QString() : nameless.error().message));
        QCOMPARE(rowsOf(*nameless), right);
    }

    void escapesAreDecoded()
    {
        const QByteArray shared
            = "<si><t>title_x000D_</t></si><si><t>one_x000D_\ntwo_x005F_x000D_ snake_x_case_x00 _x20AC_"
              "</t></si>";
        const QByteArray rows
            = sheetData({ sheetRow(1, { "<v>0</v>", "email" }), sheetRow(2, { "<v>1</v>", "ana@nube.test" }) })
                  .replace("<c r=\"A1\">", "<c r=\"A1\" t=\"s\">")
                  .replace("<c r=\"A2\">", "<c r=\"A2\" t=\"s\">");
        const auto file = opened(workbookOf({ { "S", rows } }, shared));
        QVERIFY(file);
        QCOMPARE(rowsOf(*file),
            (Rows { { u"title\n"_s, u"email"_s }, { u"one\ntwo_x000D_ snake_x_case_x00 €"_s, u"ana@nube.test"_s } }));
    }

    void hiddenAndFilteredRowsAreCountedAndLeftOutOnChoice()
    {
        const QByteArray rows = sheetData({ sheetRow(1, { "email", "title" }), sheetRow(2, { "a@b.test", "One" }),
            sheetRow(3, { "c@d.test", "Two" }, "hidden=\"1\""), sheetRow(4, {}, "hidden=\"1\""),
            sheetRow(5, { "e@f.test", "Three" }) });
        const auto all = opened(workbookOf({ { "S", rows } }));
        QVERIFY(all);
        QCOMPARE(all->hiddenRows, 1);
        QVERIFY2(all->notice.contains(u"hidden"_s), qPrintable(all->notice));
        QVERIFY(rowsOf(*all).contains(QStringList { u"c@d.test"_s, u"Two"_s }));
        SheetChoice choice;
        choice.withHiddenRows = false;
        const auto shown = opened(workbookOf({ { "S", rows } }), choice);
        QVERIFY(shown);
        QCOMPARE(shown->hiddenRows, 1);
        QVERIFY(!rowsOf(*shown).contains(QStringList { u"c@d.test"_s, u"Two"_s }));
        QVERIFY(rowsOf(*shown).contains(QStringList { u"e@f.test"_s, u"Three"_s }));
    }

    void sheetsWithoutATableArePassedOverWithAWord()
    {
        const QByteArray cover = sheetData({ sheetRow(1, { "Export of the tour" }), sheetRow(2, { "April" }) });
        const auto file = opened(workbookOf({ { "Chart", QByteArray() }, { "Empty", sheetData({}) }, { "Cover", cover },
            { "Data", plainTable() }, { "More", plainTable() } }));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(file->sheet, u"Data"_s);
        QCOMPARE(file->sheets, (QStringList { u"Empty"_s, u"Cover"_s, u"Data"_s, u"More"_s }));
        QCOMPARE(rowsOf(*file).size(), 2);
        for (const QString &name : { u"Chart"_s, u"Empty"_s, u"Cover"_s })
            QVERIFY2(file->notice.contains(u"“%1”"_s.arg(name)), qPrintable(file->notice));
    }

    void aSheetOfOneColumnIsReadWhereThereIsNoTable()
    {
        const auto file = opened(workbookOf({ { "Empty", sheetData({}) },
            { "Addresses", sheetData({ sheetRow(1, { "email" }), sheetRow(2, { "a@b.test" }) }) } }));
        QVERIFY(file);
        QCOMPARE(rowsOf(*file), (Rows { { u"email"_s }, { u"a@b.test"_s } }));
    }

    /// A summary of two columns is a table, and nobody's list.
    void theSheetThatListsPeopleIsRead()
    {
        const QByteArray summary = sheetData({ sheetRow(1, { "Metric", "Value" }), sheetRow(2, { "Host", "h@b.test" }),
            sheetRow(3, { "Attended", "2" }), sheetRow(4, { "Registered", "5" }) });
        const auto file = opened(workbookOf({ { "Summary", summary }, { "Data", plainTable() } }));
        QVERIFY(file);
        QCOMPARE(file->sheet, u"Data"_s);
        QVERIFY2(file->sheetNotice.contains(u"“Summary”"_s) && !file->sheetNotice.contains(u"--"_s),
            qPrintable(file->sheetNotice));
        const auto alone
            = opened(workbookOf({ { "Empty", sheetData({}) }, { "Summary", summary }, { "More", summary } }));
        QVERIFY(alone);
        QCOMPARE(alone->sheet, u"Summary"_s);
        QVERIFY2(alone->notice.contains(u"“Empty”"_s), qPrintable(alone->notice));
        QCOMPARE(alone->inDoubt.size(), 2); // “More” is no less
    }

    /// Sheets of the same columns: which is meant only the person can say.
    void sheetsOfTheSameColumnsAreInDoubt()
    {
        const auto sheet = [](const QByteArray &who, const QByteArrayList &header) {
            return sheetData({ sheetRow(1, header), sheetRow(2, { who, "x" }), sheetRow(3, { "b" + who, "y" }) });
        };
        const ZipParts parts = workbookOf(
            { { "March", sheet("a@b.test", { "email", "title" }) }, { "People", sheet("c@b.test", { "Who", "Where" }) },
                { "April", sheet("d@b.test", { "Title", "Email" }) } });
        const auto file = opened(parts);
        QVERIFY(file.has_value());
        QStringList doubtful;
        for (const TableFile::Doubtful &one : file->inDoubt)
            doubtful << u"%1 %2"_s.arg(one.sheet).arg(one.records);
        QCOMPARE(doubtful, (QStringList { u"March 2"_s, u"April 2"_s }));
        QVERIFY(file->notice.isEmpty() && file->sheetNotice.isEmpty()); // the question names them
        SheetChoice choice;
        choice.sheet = u"April"_s;
        const auto chosen = opened(parts, choice);
        QVERIFY(chosen.has_value());
        QVERIFY(chosen->inDoubt.isEmpty() && chosen->sheetNotice.contains(u"“March”"_s));
        QCOMPARE(rowsOf(*chosen)[1], (QStringList { u"d@b.test"_s, u"x"_s }));
    }

    void theSheetCanBeChosen()
    {
        const QByteArray other = sheetData({ sheetRow(1, { "email", "title" }), sheetRow(2, { "x@y.test", "Other" }) });
        const ZipParts parts = workbookOf({ { "Data", plainTable() }, { "Other", other } });
        SheetChoice choice;
        choice.sheet = u"Other"_s;
        const auto file = opened(parts, choice);
        QVERIFY(file);
        QCOMPARE(rowsOf(*file).last(), (QStringList { u"x@y.test"_s, u"Other"_s }));
        choice.sheet = u"Nowhere"_s;
        const auto missing = opened(parts, choice);
        QVERIFY(!missing);
        QVERIFY2(missing.error().message.contains(u"Nowhere"_s) && missing.error().message.contains(u"Data, Other"_s),
            qPrintable(missing.error().message));
    }

    void aFormulaWithoutResultStandsAsTheFormula()
    {
        const auto file = opened(workbookOf({ { "S",
            sheetData({ sheetRow(1, { "email", "minutes" }), sheetRow(2, { "a@b.test", "<f>D2*2</f>" }),
                sheetRow(3, { "c@d.test", "<f>D2+1</f><v>13</v>" }) }) } }));
        QVERIFY(file);
        QCOMPARE(rowsOf(*file)[1], (QStringList { u"a@b.test"_s, u"=D2*2"_s }));
        QCOMPARE(rowsOf(*file)[2], (QStringList { u"c@d.test"_s, u"13"_s }));
        QVERIFY2(file->notice.contains(u"formula"_s), qPrintable(file->notice));
    }

    void aNumberOfMoreDigitsThanASpreadsheetKeepsIsShortened()
    {
        const auto file = opened(workbookOf({ { "S",
            sheetData({ sheetRow(1, { "record id", "title" }), sheetRow(2, { "<v>12345678901234567</v>", "T" }),
                sheetRow(3, { "<v>999999999999999</v>", "T" }), sheetRow(4, { "<v>1.5E-7</v>", "T" }) }) } }));
        QVERIFY(file);
        QCOMPARE(rowsOf(*file)[1].first(), u"1.23456789012346E+16"_s);
        QCOMPARE(rowsOf(*file)[2].first(), u"999999999999999"_s);
        QCOMPARE(rowsOf(*file)[3].first(), u"1.5e-07"_s);
    }

    void mergedCellsHoldForAllTheirRows()
    {
        const QByteArray rows
            = sheetData({ sheetRow(1, { "email", "title" }), sheetRow(2, { "a@b.test", "Tour" }),
                  sheetRow(3, { "c@d.test" }), sheetRow(4, { "e@f.test" }), sheetRow(5, { "g@h.test", "Own" }) })
            + "<mergeCells><mergeCell ref=\"B2:B4\"/></mergeCells>";
        const auto file = opened(workbookOf({ { "S", rows } }));
        QVERIFY(file);
        const Rows read = rowsOf(*file);
        QCOMPARE(read[2], (QStringList { u"c@d.test"_s, u"Tour"_s }));
        QCOMPARE(read[3], (QStringList { u"e@f.test"_s, u"Tour"_s }));
        QCOMPARE(read[4], (QStringList { u"g@h.test"_s, u"Own"_s }));
        QVERIFY2(file->notice.contains(u"merged"_s), qPrintable(file->notice));
    }

    void aCalendarFrom1904IsKnownInEitherSpelling()
    {
        const auto firstDay = [this](const QByteArray &flag) {
            ZipParts parts = formattedBook({ "yyyy\\-mm\\-dd" },
                { formattedRow(1, { "email", "day" }), formattedRow(2, { "a@b.test", "1:44637" }) });
            for (auto &[name, bytes] : parts) {
                if (name.endsWith("/book.xml"))
                    bytes.replace("<sheets>", "<workbookPr" + flag + "/><sheets>");
            }
            const auto file = opened(parts);
            return file ? rowsOf(*file).value(1).value(1) : file.error().message;
        };
        QCOMPARE(firstDay({}), u"2022-03-17"_s);
        QCOMPARE(firstDay(" date1904=\"0\""), u"2022-03-17"_s);
        QCOMPARE(firstDay(" date1904=\"1\""), u"2026-03-18"_s);
        QCOMPARE(firstDay(" date1904=\"true\""), u"2026-03-18"_s);
    }

    /// What a damaged writer left below the first cell of a merged range is kept.
    void aFilledCellOfAMergedRangeStays()
    {
        const QByteArray rows = sheetData({ sheetRow(1, { "email", "title" }), sheetRow(2, { "a@b.test", "Tour" }),
                                    sheetRow(3, { "c@d.test", "Basics" }), sheetRow(4, { "e@f.test" }) })
            + "<mergeCells><mergeCell ref=\"B2:B4\"/></mergeCells>";
        const auto file = opened(workbookOf({ { "S", rows } }));
        QVERIFY(file);
        QCOMPARE(rowsOf(*file)[2].last(), u"Basics"_s);
        QCOMPARE(rowsOf(*file)[3].last(), u"Tour"_s);
    }

    void textsThatLookLikeNumbersAreInDoubtAndNumbersAreNot()
    {
        const auto file = opened(workbookOf({ { "S",
            sheetData({ sheetRow(1, { "email", "a", "b", "c" }),
                sheetRow(2, { "x@y.test", "1.234", "<v>1.234</v>", "3" }) }) } }));
        QVERIFY(file);
        QCOMPARE(file->textNumbers, (QSet<int> { 1 }));
        QCOMPARE(file->numbers, (QSet<int> { 2 }));
        const auto preview = previewCsv(file->path, file->reading);
        QVERIFY(preview);
        auto analysis = analyseCsv(file->path, preview->reading, {});
        QVERIFY(analysis);
        trustConverted(*file, *analysis);
        QVERIFY(!analysis->columns[1].isNumberSure);
        QVERIFY(analysis->columns[2].isNumberSure);
    }

    void aUnitInTheFormatOfAllNumbersIsKnown()
    {
        const auto file = opened(formattedBook({ "0.0\" h\"", "0.0\\ \"Mio. €\"", "#,##0.00\\ [$€-407]", "0.0,\"k\"" },
            { formattedRow(1, { "email", "a", "b", "c", "d" }),
                formattedRow(2, { "x@y.test", "1:1.5", "2:2.5", "3:100", "4:12500" }) }));
        QVERIFY(file);
        QCOMPARE(rowsOf(*file)[1].mid(1), (QStringList { u"1.5"_s, u"2.5"_s, u"100"_s, u"12500"_s }));
        QCOMPARE(file->units, (QMap<int, QString> { { 1, u"h"_s }, { 2, u"Mio. €"_s } }));
        QCOMPARE(file->currencies, (QMap<int, QStringList> { { 3, { u"eur"_s } } }));
    }

    void numbersThatCountSeveralThingsHaveTheirUnits()
    {
        const auto file = opened(formattedBook({ "0.0\" h\"", "0\" min\"", "#,##0.00\\ [$€-407]", "[$¥-411]#,##0" },
            { formattedRow(1, { "email", "a", "b" }), formattedRow(2, { "x@y.test", "1:1.5", "3:100" }),
                formattedRow(3, { "z@y.test", "2:45", "4:100" }) }));
        QVERIFY(file);
        QCOMPARE(rowsOf(*file)[1].mid(1), (QStringList { u"1.5 h"_s, u"100"_s }));
        QCOMPARE(rowsOf(*file)[2].mid(1), (QStringList { u"45 min"_s, u"100"_s }));
        QVERIFY(file->units.isEmpty());
        QCOMPARE(file->currencies.value(2), (QStringList { u"eur"_s, u"jpy"_s }));
    }

    void aTimeOfTheClockIsNoLength()
    {
        const auto file = opened(formattedBook({ "h:mm AM/PM", "h:mm", "[h]:mm" },
            { formattedRow(1, { "email", "a", "b", "c" }),
                formattedRow(2, { "x@y.test", "1:0.0520833333333333", "2:0.0520833333333333", "3:1.25" }) }));
        QVERIFY(file);
        QCOMPARE(rowsOf(*file)[1].mid(1), (QStringList { u"1:15 AM"_s, u"01:15:00"_s, u"30:00:00"_s }));
    }

    void hiddenColumnsAreKnown()
    {
        const auto file = opened(formattedBook({},
            { formattedRow(1, { "email", "when", "date", "note" }),
                formattedRow(2, { "x@y.test", "2023-01-02", "2026-01-02", "n" }) },
            "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"4\" max=\"4\" width=\"0\"/></cols>"));
        QVERIFY(file);
        QCOMPARE(file->hiddenColumns, (QSet<int> { 1, 3 }));
    }

    /// Excel made dates of what it could read its own way, and left 13/03 as text.
    void halfSwappedDatesStandAsTheyWereTypedAndAreInDoubt()
    {
        const auto book = [this](const QByteArray &serial, const QByteArray &text) {
            return opened(formattedBook({ "dd/mm/yyyy hh:mm" },
                { formattedRow(1, { "email", "when" }), formattedRow(2, { "x@y.test", "1:" + serial }),
                    formattedRow(3, { "z@y.test", text }) }));
        };
        const auto file = book("46115.5", "13/03/2026 12:00"); // the serial is 3 April
        QVERIFY(file);
        QCOMPARE(rowsOf(*file)[1][1], u"04/03/2026 12:00:00"_s);
        QCOMPARE(file->halfSwapped.value(1), u"04/03/2026 12:00:00"_s);
        const auto preview = previewCsv(file->path, file->reading);
        QVERIFY(preview);
        auto analysis = analyseCsv(file->path, preview->reading, {});
        QVERIFY(analysis);
        trustConverted(*file, *analysis);
        QVERIFY(!analysis->columns[1].isDateSure);
        QCOMPARE(analysis->columns[1].possibleOrders.size(), 2);

        const auto other = book("46115.5", "03/13/2026 12:00");
        QVERIFY(other);
        QCOMPARE(rowsOf(*other)[1][1], u"03/04/2026 12:00:00"_s);
        for (const auto &[serial, text] : { std::pair("46130.5", "13/03/2026 12:00"), // 18 April: nothing was swapped
                 std::pair("46115.5", "13.03.2026 12:00"), std::pair("46115.5", "2026-03-13") }) {
            const auto sure = book(serial, text);
            QVERIFY(sure);
            QVERIFY(sure->halfSwapped.isEmpty());
            QVERIFY(rowsOf(*sure)[1][1].startsWith(u"2026-04-"_s));
        }
    }

    void floodsAreRefusedInWords_data()
    {
        QTest::addColumn<ZipParts>("parts");
        const auto nested = [](qsizetype depth) { return QByteArray("<a>").repeated(depth); };
        QTest::newRow("deep cells") << workbookOf({ { "S", "<sheetData>" + nested(200'000) } });
        QTest::newRow("deep shared texts") << workbookOf({ { "S", plainTable() } }, nested(200'000));
        QTest::newRow("a tag without an end")
            << workbookOf({ { "S", "<sheetData><row " + QByteArray("a=\"\" ").repeated(400'000) } });
        QTest::newRow("more cells than a sheet has") << workbookOf({ { "S",
            sheetData({ sheetRow(1, { "a", "b" }), "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>",
                QByteArray("<row><c><v>1</v></c></row>").repeated(15'000) }) } });
        QTest::newRow("one long text in every row")
            << workbookOf({ { "S", sheetData({ QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(2'000) }) } },
                   "<si><t>" + QByteArray(1'000'000, 'x') + "</t></si>");
    }
    void floodsAreRefusedInWords()
    {
        QFETCH(ZipParts, parts);
        const auto file = opened(parts);
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(u"book.xlsx"_s), qPrintable(file.error().message));
    }

    void hiddenSheetsAreNamedAndCanBeChosen()
    {
        ZipParts parts = workbookOf({ { "Now", plainTable() }, { "Config", plainTable() }, { "Old", plainTable() } });
        for (auto &[name, bytes] : parts) {
            bytes.replace("name=\"Config\"", "name=\"Config\" state=\"hidden\"");
            bytes.replace("name=\"Old\"", "name=\"Old\" state=\"veryHidden\"");
        }
        const auto file = opened(parts);
        QVERIFY(file);
        QCOMPARE(file->sheet, u"Now"_s);
        QCOMPARE(file->sheets, QStringList { u"Now"_s });
        QVERIFY2(file->hiddenSheetNotice.contains(u"“Config”, “Old”"), qPrintable(file->hiddenSheetNotice));
        const auto chosen = opened(parts, { u"Old"_s });
        QVERIFY(chosen);
        QCOMPARE(chosen->sheet, u"Old"_s);
        QVERIFY(!opened(parts, { u"None"_s }));
    }

    /// Excel repairs such workbooks; which text was meant nobody knows.
    void damagedCellsAreNamed()
    {
        const QByteArray text = "t=\"inlineStr\"><is><t>";
        const QByteArray rows = sheetData({ sheetRow(1, { "email", "note" }),
            "<row r=\"2\"><c r=\"A2\" " + text + "ana@nube.test</t></is></c><c r=\"B2\" t=\"s\"><v>7</v></c></row>",
            "<row r=\"3\"><c r=\"A3\" " + text + "leo@nube.test</t></is></c><c r=\"B3\" " + text
                + "one</t></is></c><c r=\"B3\" " + text + "two</t></is></c></row>",
            "<row r=\"4\"><c r=\"A4\" " + text + "eva@nube.test</t></is></c><c r=\"B4\" " + text
                + "same</t></is></c><c r=\"B4\" " + text + "same</t></is></c></row>" });
        const auto file = opened(workbookOf({ { "S", rows } }, "<si><t>only</t></si>"));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QVERIFY2(file->notice.contains(u"B2, B3"), qPrintable(file->notice));
        QVERIFY2(!file->notice.contains(u"B4"), qPrintable(file->notice));
        const auto whole = opened(workbookOf({ { "S", plainTable() } }));
        QVERIFY(whole->notice.isEmpty() && whole->sheetNotice.isEmpty());
    }

    void literalTextIsNoNesting()
    {
        const QByteArray text = "<![CDATA[" + QByteArray("<br>").repeated(2000) + "]]>";
        const auto file = opened(workbookOf({ { "S",
            sheetData({ sheetRow(1, { "email", "note" }),
                "<row r=\"2\"><c t=\"inlineStr\"><is><t>a@b.test</t></is></c><c t=\"inlineStr\"><is><t>" + text
                    + "</t></is></c></row>" }) } }));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(rowsOf(*file)[1][1].size(), 8000);
    }

    /// A date is one whatever its format shows of it, also where a program kept it as a number.
    void datesOfOpenDocumentsThatShowAWeekday()
    {
        const QByteArray space = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                                 "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                                 "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                                 "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" "
                                 "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
        const auto cell = [](const QByteArray &attributes, const QByteArray &shown) {
            return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
        };
        const QByteArray text = "office:value-type=\"string\"";
        const QByteArray day = "office:value-type=\"date\" office:date-value=\"2026-03-18\"";
        const QByteArray number = "office:value-type=\"float\" office:value=\"46099.5\"";
        const QByteArray styles = "<number:date-style style:name=\"N1\"><number:day-of-week/></number:date-style>"
                                  "<number:date-style style:name=\"N2\"><number:day/><number:month/><number:year/>"
                                  "</number:date-style><style:style style:name=\"w\" style:data-style-name=\"N1\"/>"
                                  "<style:style style:name=\"d\" style:data-style-name=\"N2\"/>";
        const QByteArray rows = "<table:table-column/><table:table-column/><table:table-column "
                                "table:default-cell-style-name=\"d\"/><table:table-row>"
            + cell(text, "email") + cell(text, "note") + cell(text, "when") + "</table:table-row><table:table-row>"
            + cell(text, "a@b.test") + cell(day + " table:style-name=\"w\"", "Wednesday") + cell(number, "18/3/26")
            + "</table:table-row>";
        const QString path = written({ { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
                                         { "content.xml",
                                             "<office:document-content " + space + "><office:automatic-styles>" + styles
                                                 + "</office:automatic-styles><office:body><office:spreadsheet>"
                                                   "<table:table table:name=\"S\">"
                                                 + rows
                                                 + "</table:table></office:spreadsheet></office:body>"
                                                   "</office:document-content>" } },
            u"week.ods"_s);
        const auto file = openTableFile(path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(rowsOf(*file).last(), (QStringList { u"a@b.test"_s, u"2026-03-18"_s, u"2026-03-18T12:00:00"_s }));
        QCOMPARE(file->shownOtherwise.keys(), QList<int> { 1 });
        QCOMPARE(file->shownOtherwise[1].shown, u"Wednesday"_s);
    }

    void openDocumentsSayTheSame()
    {
        const QByteArray space = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                                 "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                                 "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
        const auto text = [](const QByteArray &value, const QByteArray &attributes = {}) {
            return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + value
                + "</text:p></table:table-cell>";
        };
        const auto row = [](const QByteArray &cells, const QByteArray &attributes = {}) {
            return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
        };
        const QByteArray table = row(text("email") + text("title") + text("n"))
            + row(text("a@b.test") + text("Tour", "table:number-rows-spanned=\"2\"") + text("1.234"))
            + row(
                text("c@d.test") + "<table:covered-table-cell/>" + "<table:table-cell table:formula=\"of:=[.C2]*2\"/>")
            + row(text("e@f.test") + text("Hidden") + text("5"), "table:visibility=\"filter\"");
        const QByteArray content = "<office:document-content " + space + "><office:body><office:spreadsheet>"
            + "<table:table table:name=\"Cover\">" + row(text("A title"))
            + "</table:table><table:table table:name=\"Data\">" + table
            + "</table:table></office:spreadsheet></office:body></office:document-content>";
        const ZipParts parts { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
            { "content.xml", content } };
        const QString path = written(parts, u"book.ods"_s);
        const auto file = openTableFile(path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(file->sheet, u"Data"_s);
        const Rows read = rowsOf(*file);
        QCOMPARE(read[2], (QStringList { u"c@d.test"_s, u"Tour"_s, u"=C2*2"_s }));
        QCOMPARE(read.size(), 4);
        QCOMPARE(file->hiddenRows, 1);
        QCOMPARE(file->textNumbers, (QSet<int> { 2 }));
        for (const QString &word : { u"“Cover”"_s, u"filtered"_s, u"merged"_s, u"formula"_s })
            QVERIFY2(file->notice.contains(word), qPrintable(file->notice));
        SheetChoice choice;
        choice.withHiddenRows = false;
        const auto shown = openTableFile(path, {}, nullptr, choice);
        QVERIFY(shown);
        QCOMPARE(rowsOf(*shown).size(), 3);
        choice.sheet = u"Cover"_s;
        const auto cover = openTableFile(path, {}, nullptr, choice);
        QVERIFY(cover);
        QCOMPARE(rowsOf(*cover), (Rows { { u"A title"_s } }));
    }
};

QTEST_APPLESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
