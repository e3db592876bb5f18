#include "documentsupport.h"
#include "ui/models/cellsearch.h"

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;

namespace {

const EventField title = EventField::token(0);
const EventField plan = EventField::token(1);
const EventField score = EventField::token(2);

CellSearch searchFor(const CellQuery &query)
{
    return CellSearch(query, QLocale(QLocale::German), QTimeZone("Europe/Madrid"));
}

EventTable tableOf(const QStringList &titles)
{
    EventTable table(webinarTemplate());
    table.insertRows(0, titles.size());
    for (qsizetype row = 0; row < titles.size(); ++row) {
        table.setText(row, title, titles.at(row));
    }
    return table;
}

/// Every text of the column after replacing.
QStringList replacedTitles(const EventTable &table, const CellQuery &query)
{
    QStringList texts;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        texts << table.text(row, title);
    }
    const QList<ColumnEdit> edits = searchFor(query).replaced(table, RowIndex::identity(table.rowCount()));
    for (const ColumnEdit &edit : edits) {
        for (qsizetype i = 0; i < edit.rows.size(); ++i) {
            const std::string_view text = edit.texts.at(i);
            texts[edit.rows.at(i)] = QString::fromUtf8(text.data(), qsizetype(text.size()));
        }
    }
    return texts;
}

} // namespace

class TestCellSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("ways"); // r = regular expression, c = case, w = whole cell
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<int>("cells");
        QTest::newRow("case does not matter")
            << QStringList { u"Spring"_s, u"the spring"_s, u"none"_s } << u"SPRING"_s << u"autumn"_s << QString()
            << QStringList { u"autumn"_s, u"the autumn"_s, u"none"_s } << 2;
        QTest::newRow("case matters") << QStringList { u"Spring"_s, u"spring"_s } << u"spring"_s << u"x"_s << u"c"_s
                                      << QStringList { u"Spring"_s, u"x"_s } << 1;
        QTest::newRow("beyond ASCII") << QStringList { u"ÉTÉ"_s, u"ete"_s } << u"été"_s << u"summer"_s << QString()
                                      << QStringList { u"summer"_s, u"ete"_s } << 1;
        QTest::newRow("twice in a cell") << QStringList { u"a-a"_s } << u"a"_s << u"aa"_s << QString()
                                         << QStringList { u"aa-aa"_s } << 1;
        QTest::newRow("whole cell") << QStringList { u"tbd"_s, u"tbd later"_s } << u"TBD"_s << QString() << u"w"_s
                                    << QStringList { QString(), u"tbd later"_s } << 1;
        QTest::newRow("empty cells") << QStringList { QString(), u"x"_s, QString() } << QString() << u"Untitled"_s
                                     << u"w"_s << QStringList { u"Untitled"_s, u"x"_s, u"Untitled"_s } << 2;
        QTest::newRow("nothing to find") << QStringList { QString(), u"x"_s } << QString() << u"y"_s << QString()
                                         << QStringList { QString(), u"x"_s } << 0;
        QTest::newRow("groups") << QStringList { u"2026 spring"_s } << u"(\\d+) (\\w+)"_s << u"$2 $1"_s << u"r"_s
                                << QStringList { u"spring 2026"_s } << 1;
        QTest::newRow("a dollar that is none")
            << QStringList { u"5 EUR"_s } << u" EUR"_s << u"$$"_s << u"r"_s << QStringList { u"5$"_s } << 1;
        QTest::newRow("plain text knows no groups") << QStringList { u"a.b"_s, u"axb"_s } << u"a.b"_s << u"$1"_s
                                                    << QString() << QStringList { u"$1"_s, u"axb"_s } << 1;
        QTest::newRow("expression, whole cell") << QStringList { u"12"_s, u"12 h"_s } << u"\\d+"_s << u"n"_s << u"rw"_s
                                                << QStringList { u"n"_s, u"12 h"_s } << 1;
        QTest::newRow("expression, letters of every script")
            << QStringList { u"春の企画"_s } << u"\\w+"_s << u"n"_s << u"r"_s << QStringList { u"n"_s } << 1;
    }

    void texts()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, find);
        QFETCH(QString, replacement);
        QFETCH(QString, ways);
        QFETCH(QStringList, after);
        QFETCH(int, cells);
        const EventTable table = tableOf(before);
        const CellQuery query { find, replacement, { title }, ways.contains(u'r'), ways.contains(u'c'),
            ways.contains(u'w') };
        const CellMatches found = searchFor(query).count(table, RowIndex::identity(table.rowCount()));
        QCOMPARE(found.cells, cells);
        QCOMPARE(found.rows.count(true), cells);
        QCOMPARE(replacedTitles(table, query), after);
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            QCOMPARE(searchFor(query).matches(table, row, title), found.rows.at(row));
        }
    }

    void cellsAreSearchedAsTheyAreShown()
    {
        EventTable table = webinarTable(2);
        table.setText(0, score, u"1234.5"_s);
        const RowIndex all = RowIndex::identity(2);
        const auto edit = [&](EventField field, const QString &find, const QString &replacement) {
            const QList<ColumnEdit> edits
                = searchFor({ find, replacement, { field }, false, true, false }).replaced(table, all);
            return edits.isEmpty() ? QString() : QString::fromStdString(std::string(edits.first().texts.at(0)));
        };
        QCOMPARE(edit(plan, u"Professional"_s, u"Free"_s), u"free"_s); // labels in, values out
        QCOMPARE(edit(plan, u"pro"_s, u"x"_s), QString()); // values are not shown
        QCOMPARE(edit(score, u"4,5"_s, u"5,25"_s), u"1235.25"_s);
        QCOMPARE(edit(EventField::Timestamp, u"11:00"_s, u"12:30"_s), u"2026-03-01T11:30:00Z"_s);
    }

    void scopeColumnsAndLockedRows()
    {
        EventTable table = tableOf({ u"a"_s, u"b"_s, u"a"_s, u"a"_s });
        table.setText(1, EventField::Email, u"a@b.test"_s);
        table.setState(2, RowState::Created);
        const CellMatches both
            = searchFor({ u"a"_s, {}, { title, EventField::Email } }).count(table, RowIndex::identity(4));
        QCOMPARE(both.cells, 4);
        QCOMPARE(both.lockedCells, 1);
        QCOMPARE(both.rows.count(true), 4);
        const RowIndex shown = RowIndex::make(table, {}, { {}, RowCondition::All, QList<qsizetype> { 0, 2 } }, {});
        const CellSearch search = searchFor({ u"a"_s, u"x"_s, { title } });
        QCOMPARE(search.count(table, shown).cells, 2);
        QCOMPARE(search.replaced(table, shown).first().rows, (QList<qsizetype> { 0, 2 }));
    }

    void aBrokenExpressionSaysWhere()
    {
        const CellSearch search = searchFor({ u"a(b"_s, u"x"_s, { title }, true });
        QVERIFY(search.error().contains(u"4"_s));
        QCOMPARE(search.count(tableOf({ u"a(b"_s }), RowIndex::identity(1)).cells, 0);
        QVERIFY(search.replaced(tableOf({ u"a(b"_s }), RowIndex::identity(1)).isEmpty());
        QVERIFY(searchFor({ u"a(b"_s, u"x"_s, { title } }).error().isEmpty());
    }

    void cancelledWorkEnds()
    {
        std::atomic_bool cancel = true;
        QCOMPARE(
            searchFor({ u"a"_s, {}, { title } }).count(tableOf({ u"a"_s }), RowIndex::identity(1), &cancel).cells, 0);
    }
};

QTEST_GUILESS_MAIN(TestCellSearch)
#include "tst_cellsearch.moc"
