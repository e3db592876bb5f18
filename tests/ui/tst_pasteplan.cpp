#include "documentsupport.h"
#include "ui/models/pasteplan.h"

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;

namespace {

const EventField email = EventField::Email;
const EventField title = EventField::token(0);
const EventField plan = EventField::token(1);
const EventField score = EventField::token(2);
using Rows = QList<QStringList>;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

PastePlace placeAt(const EventTable &table, qsizetype top, qsizetype left)
{
    return { table, RowIndex::identity(table.rowCount()), { email, title, plan, score }, top, left, { top }, 1 };
}

PastePlan planned(const Rows &block, const PastePlace &place)
{
    return planPaste(block, place, QLocale(QLocale::German), QTimeZone("Europe/Madrid"));
}

/// "row field text" of every cell that would change.
QStringList cellsOf(const PastePlan &made)
{
    QStringList cells;
    for (const ColumnEdit &edit : made.edits) {
        for (qsizetype i = 0; i < edit.rows.size(); ++i) {
            cells << u"%1 %2 %3"_s.arg(edit.rows.at(i)).arg(edit.field.value()).arg(textOf(edit.texts.at(i)));
        }
    }
    return cells;
}

QString cell(qsizetype row, EventField field, const QString &text)
{
    return u"%1 %2 %3"_s.arg(row).arg(field.value()).arg(text);
}

} // namespace

class TestPastePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockGoesOverTheCellsAndPastTheEnd()
    {
        const EventTable table = webinarTable(3);
        const PastePlan made
            = planned({ { u"a"_s, u"Professional"_s }, { u"b"_s }, { u"c"_s, u"FREE"_s } }, placeAt(table, 1, 1));
        QCOMPARE(
            cellsOf(made), QStringList({ cell(1, title, u"a"_s), cell(2, title, u"b"_s), cell(1, plan, u"pro"_s) }));
        QCOMPARE(made.appended.rowCount(), 1);
        QCOMPARE(made.appended.text(0, title), u"c"_s);
        QCOMPARE(made.appended.text(0, plan), u"free"_s); // labels become values, whatever their case
        QVERIFY(made.appended.text(0, email).isEmpty());
        QCOMPARE(made.columnsCut, 0);
    }

    void columnsWithoutPlaceAreCounted()
    {
        const PastePlan made = planned({ { u"1.234,5"_s, u"x"_s, u"y"_s } }, placeAt(webinarTable(2), 0, 3));
        QCOMPARE(cellsOf(made), QStringList { cell(0, score, u"1234.5"_s) });
        QCOMPARE(made.columnsCut, 2);
    }

    void oneValueAndBlocksThatFitAreRepeated()
    {
        PastePlace place = placeAt(webinarTable(4), 0, 1);
        place.selectedRows = { 0, 1, 2, 3 };
        QCOMPARE(cellsOf(planned({ { u"x"_s } }, place)).size(), 4);
        QCOMPARE(cellsOf(planned({ { u"x"_s }, { u"y"_s } }, place)),
            QStringList(
                { cell(0, title, u"x"_s), cell(1, title, u"y"_s), cell(2, title, u"x"_s), cell(3, title, u"y"_s) }));
        place.selectedColumns = 2;
        QCOMPARE(cellsOf(planned({ { u"free"_s } }, place)).size(), 8);
        place.selectedRows = { 0, 1, 2 }; // two lines do not fit into three rows: they are laid once
        QCOMPARE(cellsOf(planned({ { u"x"_s }, { u"y"_s } }, place)),
            QStringList({ cell(0, title, u"x"_s), cell(1, title, u"y"_s) }));
    }

    void aSortedViewIsFollowedRowByRow()
    {
        EventTable table = webinarTable(3);
        table.setText(0, title, u"c"_s);
        table.setText(1, title, u"a"_s);
        table.setText(2, title, u"b"_s);
        PastePlace place = placeAt(table, 0, 0);
        place.index = RowIndex::make(table, {}, {}, { title, Qt::AscendingOrder });
        const PastePlan made = planned({ { u"first"_s }, { u"second"_s }, { u"third"_s } }, place);
        QCOMPARE(cellsOf(made),
            QStringList({ cell(0, email, u"third"_s), cell(1, email, u"first"_s), cell(2, email, u"second"_s) }));
    }

    void aLineOfNamesSaysWhichColumnIsWhich()
    {
        const Rows block { { u"SCORE"_s, u"e-mail"_s, u"title"_s }, { u"7"_s, u"z@a.test"_s, u"New"_s } };
        const PastePlan made = planned(block, placeAt(webinarTable(2), 0, 0));
        QVERIFY(made.edits.isEmpty());
        QCOMPARE(made.appended.rowCount(), 1);
        QCOMPARE(made.appended.text(0, score), u"7"_s);
        QCOMPARE(made.appended.text(0, email), u"z@a.test"_s);
        QCOMPARE(made.appended.text(0, title), u"New"_s);
        // Names alone are texts.
        QCOMPARE(cellsOf(planned({ { u"Title"_s } }, placeAt(webinarTable(2), 0, 1))),
            QStringList { cell(0, title, u"Title"_s) });
    }

    void intoAnEmptyDraft()
    {
        const PastePlan made = planned(
            { { u"z@a.test"_s, u"New"_s } }, { EventTable(webinarTemplate()), {}, { email, title }, 0, 0, {}, 1 });
        QVERIFY(made.edits.isEmpty());
        QCOMPARE(made.appended.rowCount(), 1);
        QCOMPARE(made.appended.text(0, title), u"New"_s);
        QVERIFY(planned({}, placeAt(webinarTable(1), 0, 0)).edits.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPastePlan)
#include "tst_pasteplan.moc"
