#include "ui/models/clipboardtable.h"
#include "ui/models/copiedcells.h"
#include "ui/models/htmltable.h"
#include "ui/models/tsv.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace composer;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

namespace {

QString fixture(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/clipboard/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QMimeData *mimeOf(const QString &text, const QString &html)
{
    auto *mime = new QMimeData;
    if (!text.isNull())
        mime->setText(text);
    if (!html.isNull())
        mime->setHtml(html);
    return mime;
}

} // namespace

class TestClipboardTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsExcel()
    {
        const auto rows = parseHtmlTable(fixture(u"excel.html"_s));
        QVERIFY(rows);
        const QString none;
        // the last row, which Excel hides, only carries widths
        const Rows expected { { u"Email"_s, u"Fecha"_s, u"Importe"_s, u"Notas"_s, u"Código"_s },
            { u"ana@nube.test"_s, u"18/03/2026"_s, u"1.234,50 €"_s, u"Primera línea\nsegunda línea <b> & más"_s,
                u"00123"_s },
            { u"luis@nube.test"_s, u"19/03/2026"_s, none, u"un texto bastante largo que Excel parte en  dos"_s,
                u"x"_s },
            { u"Total"_s, none, u"1"_s, u"combinada"_s, u"a"_s }, { u"fin"_s, none, none, u"combinada"_s, u"b"_s } };
        QCOMPARE(*rows, expected);
    }

    void readsSheets()
    {
        const auto rows = parseHtmlTable(fixture(u"sheets.html"_s));
        QVERIFY(rows);
        const Rows expected { { u"メール"_s, u"日時"_s, u"メモ"_s },
            { u"ken@kumo.test"_s, u"2026/03/18 10:00"_s, u"一行目\n二行目  （空白二つ）"_s },
            { u"yui@kumo.test"_s, QString(), u"TRUE"_s } };
        QCOMPARE(*rows, expected);
    }

    void readsWhatLibreOfficeWrote()
    {
        const auto rows = parseHtmlTable(fixture(u"libreoffice.html"_s));
        QVERIFY(rows);
        QFile csv(QStringLiteral(TEST_DATA_DIR "/clipboard/libreoffice.tsv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(*rows, parseTsv(QString::fromUtf8(csv.readAll())));
    }

    void fragments_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<Rows>("rows");
        const QString none;
        QTest::newRow("browser")
            << u"<p>Hello</p><TABLE><THEAD><TR><TH>A<TH>B</THEAD><TBODY><TR><TD>1<TD>2</TABLE> end"_s
            << Rows { { u"A"_s, u"B"_s }, { u"1"_s, u"2"_s } };
        QTest::newRow("ragged") << u"<table><tr><td>1<tr><td>2<td>3</table>"_s
                                << Rows { { u"1"_s, none }, { u"2"_s, u"3"_s } };
        QTest::newRow("paragraphs") << u"<table><td><p>one</p><p>two</p></td><td><div>x</div></td></table>"_s
                                    << Rows { { u"one\ntwo"_s, u"x"_s } };
        QTest::newRow("blanks") << u"<table><tr><td>\n  a\n   b <b> c</b>d&nbsp;&nbsp;e\n</td></tr></table>"_s
                                << Rows { { u"a b cd  e"_s } };
        QTest::newRow("entities") << u"<table><td>&eacute;&#8364;&#x1F600;&nosuchthing;&;&amp;lt; R&D a;b</table>"_s
                                  << Rows { { u"é€😀&nosuchthing;&;&lt; R&D a;b"_s } };
        QTest::newRow("less than") << u"<table><td>1 < 2 <3</table>"_s << Rows { { u"1 < 2 <3"_s } };
        QTest::newRow("quoted >") << u"<table><td title='a>b' class=\"x>y\">z</table>"_s << Rows { { u"z"_s } };
        QTest::newRow("inner table") << u"<table><tr><td>a<table><td>inner</table>b<td>c</table>"_s
                                     << Rows { { u"ab"_s, u"c"_s } };
        QTest::newRow("two of them") << u"<table><td>1</table>between<table><td>2</table>"_s
                                     << Rows { { u"1"_s }, { u"2"_s } };
        QTest::newRow("hidden and struck out")
            << u"<table><tr><td>A<span style=\"display: none\">x<span>y</span></span>B<td style='display:none'>9<td>"
               u"<del>5</del>6<td><s>1<br></s>2</table>"_s
            << Rows { { u"AB"_s, u"6"_s, u"2"_s } };
        QTest::newRow("raised") << u"<table><td>12<sup>3</sup><td>4</table>"_s << Rows { { u"12³"_s, u"4"_s } };
        QTest::newRow("entities without an end")
            << u"<table><td>&copy 2026, R&D, ?a=1&copy=2</table>"_s << Rows { { u"© 2026, R&D, ?a=1&copy=2"_s } };
        QTest::newRow("one Sheets cell")
            << uR"(<meta charset='utf-8'><style></style><span style="x" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;a\nb&quot;}">a<br/>b</span>)"_s
            << Rows { { u"a\nb"_s } };
        QTest::newRow("cut off") << u"<table><tr><td>a<td col"_s << Rows { { u"a"_s, none } };
        QTest::newRow("cut in a comment") << u"<table><tr><td>a<!-- "_s << Rows { { u"a"_s } };
        QTest::newRow("silly span") << u"<table><tr><td colspan=-3>a<td rowspan=x>b</table>"_s
                                    << Rows { { u"a"_s, u"b"_s } };
        QTest::newRow("struck out alone")
            << u"<table><td><del>5</del>6<td><s>7</s></table>"_s << Rows { { u"6"_s, u"7"_s } };
        QTest::newRow("one cell for several rows")
            << u"<table><tr><td>1<td rowspan=3>a<td>x<tr><td>2<td rowspan=2>y<tr><td>3<tr><td>4<td>b<td>z</table>"_s
            << Rows { { u"1"_s, u"a"_s, u"x"_s }, { u"2"_s, u"a"_s, u"y"_s }, { u"3"_s, u"a"_s, u"y"_s },
                   { u"4"_s, u"b"_s, u"z"_s } };
        QTest::newRow("empty") << u"<table></table>"_s << Rows {};
    }

    void fragments()
    {
        QFETCH(QString, html);
        QFETCH(Rows, rows);
        const auto read = parseHtmlTable(html);
        QVERIFY(read);
        QCOMPARE(*read, rows);
    }

    void noTable()
    {
        QVERIFY(!parseHtmlTable(u""));
        QVERIFY(!parseHtmlTable(u"<p>Only words</p>"));
        QVERIFY(!parseHtmlTable(u"<"));
        QVERIFY(!parseHtmlTable(u"<table"_s.left(3)));
    }

    void hugeSpansStaySmall()
    {
        const auto rows = parseHtmlTable(u"<table><tr><td colspan=99999999>a<td colspan=99999999>b<td>c</table>");
        QVERIFY(rows);
        QVERIFY(rows->first().size() <= 16386);
    }

    /// Twenty bytes that stand for a row of 16,384 cells, again and again: it is no clipboard of a spreadsheet.
    void aTableThatIsNearlyAllSpanIsNoTable()
    {
        const QString wide = u"<tr><td colspan=16384>a"_s;
        QVERIFY(readHtmlTable(u"<table>"_s + wide.repeated(10) + u"</table>"_s));
        QVERIFY(!readHtmlTable(u"<table>"_s + wide.repeated(1300) + u"</table>"_s));
        QVERIFY(!readHtmlTable(u"<table>"_s + wide + u"<tr><td>b"_s.repeated(1300) + u"</table>"_s));
    }
    void anAmpersandIsAnEntityOnlyWhereANameFollows()
    {
        const auto table
            = readHtmlTable(u"<table><tr><td>a & b &amp; c&amp d; &euro;"_s + u"&"_s.repeated(100) + u";"_s);
        QVERIFY(table);
        QCOMPARE(table->rows[0][0], u"a & b & c& d; €"_s + u"&"_s.repeated(100) + u";"_s);
    }

    void brokenHtmlIsReadToItsEnd()
    {
        QRandomGenerator random(7);
        const QString whole = fixture(u"excel.html"_s) + fixture(u"sheets.html"_s);
        for (int i = 0; i < 400; ++i) {
            QString html = whole.mid(random.bounded(static_cast<int>(whole.size())), random.bounded(3000));
            for (int damage = 0; damage < 20 && !html.isEmpty(); ++damage)
                html[random.bounded(static_cast<int>(html.size()))] = u"<>\"'=/& "[random.bounded(8)];
            const auto rows = parseHtmlTable(html);
            for (const QStringList &row : rows.value_or(Rows()))
                QCOMPARE(row.size(), rows->first().size());
        }
    }

    void takesTheBetterOfTextAndHtml()
    {
        const QString html = u"<table><tr><td>a<br>b</td><td>c</td></tr></table>"_s;
        const auto rowsOf = [](const QString &text, const QString &markup) {
            const std::unique_ptr<QMimeData> mime(mimeOf(text, markup));
            return tableFromMime(*mime).value_or(ClipboardTable()).rows;
        };
        // the text says the same: its blanks are exact
        QCOMPARE(rowsOf(u"a  b\tc\r\n"_s, u"<table><td>a b<td>c</table>"_s), Rows({ { u"a  b"_s, u"c"_s } }));
        // the text has lost the break
        QCOMPARE(rowsOf(u"a b\tc\n"_s, html), Rows({ { u"a\nb"_s, u"c"_s } }));
        // a newline in the cell was not quoted: only the HTML knows
        QCOMPARE(rowsOf(u"a\nb\tc\n"_s, html), Rows({ { u"a\nb"_s, u"c"_s } }));
        QCOMPARE(rowsOf({}, html), Rows({ { u"a\nb"_s, u"c"_s } }));
        QCOMPARE(rowsOf(u"a\nb"_s, u"<p>a</p><p>b</p>"_s), Rows({ { u"a"_s }, { u"b"_s } }));
        // a browser's text leaves out what a cell above covers: its columns have moved
        QCOMPARE(rowsOf(u"a\tb\tc\nd\te\n"_s, u"<table><tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e</table>"_s),
            Rows({ { u"a"_s, u"b"_s, u"c"_s }, { u"d"_s, u"b"_s, u"e"_s } }));
        // another table than the text's has nothing to say about it
        QCOMPARE(rowsOf(u"1\t2\n3\t4\n"_s, html), Rows({ { u"1"_s, u"2"_s }, { u"3"_s, u"4"_s } }));
        std::unique_ptr<QMimeData> mime(mimeOf({}, u"<p>a</p>"_s));
        QVERIFY(!tableFromMime(*mime));
        mime.reset(new QMimeData);
        QVERIFY(!tableFromMime(*mime));
    }

    void calcsHtmlHoldsBreaksAndQuotes()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/paste/calc-7.4-real-clipboard-newline-and-quotes.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject clip = QJsonDocument::fromJson(file.readAll()).object();
        const std::unique_ptr<QMimeData> mime(
            mimeOf(clip[u"text/plain"_s].toString(), clip[u"text/html"_s].toString()));
        const auto table = tableFromMime(*mime);
        QVERIFY(table);
        QCOMPARE(table->rows,
            Rows({ { u"lo1@kaiyo.test"_s, u"\"Quoted title\""_s, u"12"_s },
                { u"lo2@kaiyo.test"_s, u"line one\nline two"_s, u"13"_s },
                { u"lo3@kaiyo.test"_s, u"00123"_s, u"1234.5"_s }, { u"lo4@kaiyo.test"_s, u"say \"hi\" now"_s, u"7"_s },
                { u"lo5@kaiyo.test"_s, u"tab here"_s, u"8"_s } }));
    }

    void hiddenRowsStayOut()
    {
        const QString html = u"<table><tr><td>a<td>1</tr><tr style='height:0; display: none'><td>b<td>2</tr>"
                             "<tr hidden><td>x<td>9</tr><tr><td>c<td>3</tr></table>"_s;
        const Rows shown { { u"a"_s, u"1"_s }, { u"c"_s, u"3"_s } };
        for (const QString &text : { u"a\t1\nb\t2\nx\t9\nc\t3\n"_s, u"a\t1\nc\t3\n"_s, QString() }) {
            const std::unique_ptr<QMimeData> mime(mimeOf(text, html));
            const auto table = tableFromMime(*mime);
            QVERIFY(table);
            QCOMPARE(table->rows, shown);
            QCOMPARE(table->hiddenRows, 2);
        }
    }

    void delimitedTextIsNoticedAndSplit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("separator");
        QTest::newRow("commas") << u"a@x.test,W,12\nb@x.test,V,13\n"_s << ',';
        QTest::newRow("semicolons") << u"a;1,5\nb;2,5\n"_s << ';';
        QTest::newRow("quoted comma") << u"\"a,b\",1\nc,2\n"_s << ',';
        QTest::newRow("sentences") << u"Hello, you\nGood bye, then\n"_s << '\0';
        QTest::newRow("another number of them") << u"a,b\nc\n"_s << '\0';
        QTest::newRow("one line") << u"a,b\n"_s << '\0';
        QTest::newRow("a block") << u"a,b\tc\nd,e\tf\n"_s << '\0';
    }

    void delimitedTextIsNoticedAndSplit()
    {
        QFETCH(QString, text);
        QFETCH(char, separator);
        const std::unique_ptr<QMimeData> mime(mimeOf(text, {}));
        const auto table = tableFromMime(*mime);
        QVERIFY(table);
        QCOMPARE(int(table->separator), int(separator));
    }

    void linesAreSplitWithTheirQuotes()
    {
        QCOMPARE(splitLines({ { u"\"a,b\",1"_s }, { u"c,"_s } }, ','),
            Rows({ { u"a,b"_s, u"1"_s }, { u"c"_s, QString() } }));
    }

    void copiedCellsComeBackExactly()
    {
        ClipboardTable table { { { u"2026-03-18 10:00"_s, u"1,5"_s }, { QString(), u"x"_s } } };
        table.columns = { { u"timestamp"_s, ValueKind::Instant }, { u"tokens.minutes"_s, ValueKind::Number } };
        table.canonical = { { u"2026-03-18T09:00:00.123Z"_s, u"1.5"_s }, { QString(), u"x"_s } };
        const std::unique_ptr<QMimeData> mime(mimeFromTable(table, { u"When"_s, u"Minutes"_s }));
        QCOMPARE(mime->text(), u"When\tMinutes\n2026-03-18 10:00\t1,5\n\tx\n"_s);
        const auto back = tableFromMime(*mime);
        QVERIFY(back);
        QCOMPARE(back->rows, table.rows);
        QCOMPARE(back->columns, table.columns);
        QCOMPARE(back->canonical, table.canonical);
        QVERIFY(back->canonical.at(1).at(0).isNull()); // not selected, which is not the same as empty
        // Bytes of somebody else's making are refused, not believed.
        const QByteArray bytes = writeCopiedCells(table);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!readCopiedCells(bytes.left(size)));
        QVERIFY(!readCopiedCells(bytes + 'x'));
        QRandomGenerator random(3);
        for (int i = 0; i < 2000; ++i) {
            QByteArray damaged = bytes;
            for (int at = 0; at < 4; ++at)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            (void)readCopiedCells(damaged); // must come to an end, whatever it gives
        }
    }

    void whatWeCopyComesBack()
    {
        QRandomGenerator random(11);
        const QStringList words { u"a"_s, u"ana@nube.test"_s, u"00123"_s, u"-5"_s, u"=1+1"_s, u"two\nlines"_s,
            u"<b>&amp;"_s, u"\"q\""_s, u"日本語"_s, QString(), u"x  y"_s, u"1.234,50"_s, u"2026-03-18T10:00:00Z"_s,
            u"tab\there"_s };
        for (int i = 0; i < 200; ++i) {
            Rows rows;
            const int columns = 2 + random.bounded(4);
            for (int row = 1 + random.bounded(5); row > 0; --row) {
                QStringList cells;
                for (int column = 0; column < columns; ++column)
                    cells << words.at(random.bounded(static_cast<int>(words.size())));
                rows << cells;
            }
            const std::unique_ptr<QMimeData> mime(mimeFromTable({ rows }));
            QCOMPARE(parseTsv(mime->text()), rows);
            Rows shown = rows; // a tab is a blank in HTML
            for (QStringList &row : shown)
                row.replaceInStrings(u"\t"_s, u" "_s);
            QCOMPARE(*parseHtmlTable(mime->html()), shown);
            QCOMPARE(tableFromMime(*mime)->rows, rows);
        }
    }

    void textThatSpreadsheetsWouldChangeIsMarked_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("marked");
        QTest::newRow("word") << u"Spring"_s << false;
        QTest::newRow("number") << u"-12.5"_s << false;
        QTest::newRow("decimal") << u"0.5"_s << false;
        QTest::newRow("zero") << u"0"_s << false;
        QTest::newRow("leading zero") << u"00123"_s << true;
        QTest::newRow("long id") << u"1234567890123456789"_s << true;
        QTest::newRow("formula") << u"=1+1"_s << true;
        QTest::newRow("phone") << u"+34600123456"_s << true;
        QTest::newRow("handle") << u"@ana"_s << true;
        QTest::newRow("instant") << u"2026-03-18T10:00:00Z"_s << true;
        QTest::newRow("exponent") << u"1E5"_s << true;
        QTest::newRow("dash word") << u"-cmd"_s << true;
        QTest::newRow("email") << u"ana@nube.test"_s << false;
    }

    void textThatSpreadsheetsWouldChangeIsMarked()
    {
        QFETCH(QString, cell);
        QFETCH(bool, marked);
        QCOMPARE(formatHtmlTable({ { cell } }).contains("mso-number-format"_L1), marked);
    }
};

QTEST_MAIN(TestClipboardTable)
#include "tst_clipboardtable.moc"
