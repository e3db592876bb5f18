#include "ui/models/clipboardtable.h"
#include "ui/models/htmltable.h"
#include "ui/models/tsv.h"

#include <QFile>
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
            { u"Total"_s, none, u"1"_s, u"combinada"_s, u"a"_s }, { u"fin"_s, none, none, none, u"b"_s } };
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
        QTest::newRow("only the first") << u"<table><td>1</table><table><td>2</table>"_s << Rows { { u"1"_s } };
        QTest::newRow("one Sheets cell")
            << uR"(<meta charset='utf-8'><style></style><span style="x" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;a\nb&quot;}">a<br/>b</span>)"_s
            << Rows { { u"a\nb"_s } };
        QTest::newRow("cut off") << u"<table><tr><td>a<td col"_s << Rows { { u"a"_s, none } };
        QTest::newRow("cut in a comment") << u"<table><tr><td>a<!-- "_s << Rows { { u"a"_s } };
        QTest::newRow("silly span") << u"<table><tr><td colspan=-3>a<td rowspan=x>b</table>"_s
                                    << Rows { { u"a"_s, u"b"_s } };
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
        // the text is a block: its blanks are exact
        std::unique_ptr<QMimeData> mime(mimeOf(u"a  b\tc\r\n"_s, html));
        QCOMPARE(tableFromMime(*mime), std::optional(Rows { { u"a  b"_s, u"c"_s } }));
        // a newline in the cell was not quoted: only the HTML knows
        mime.reset(mimeOf(u"a\nb\tc\n"_s, html));
        QCOMPARE(tableFromMime(*mime), std::optional(Rows { { u"a\nb"_s, u"c"_s } }));
        mime.reset(mimeOf({}, html));
        QCOMPARE(tableFromMime(*mime), std::optional(Rows { { u"a\nb"_s, u"c"_s } }));
        mime.reset(mimeOf(u"a\nb"_s, u"<p>a</p><p>b</p>"_s));
        QCOMPARE(tableFromMime(*mime), std::optional(Rows { { u"a"_s }, { u"b"_s } }));
        mime.reset(mimeOf({}, u"<p>a</p>"_s));
        QVERIFY(!tableFromMime(*mime));
        mime.reset(new QMimeData);
        QVERIFY(!tableFromMime(*mime));
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
            const std::unique_ptr<QMimeData> mime(mimeFromTable(rows));
            QCOMPARE(parseTsv(mime->text()), rows);
            Rows shown = rows; // a tab is a blank in HTML
            for (QStringList &row : shown)
                row.replaceInStrings(u"\t"_s, u" "_s);
            QCOMPARE(*parseHtmlTable(mime->html()), shown);
            QCOMPARE(*tableFromMime(*mime), rows);
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
