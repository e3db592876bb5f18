#include "ui/models/edgemovement.h"
#include "ui/models/tsv.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/frozencolumns.h"
#include "ui/widgets/toldselection.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <set>

using namespace composer;
using namespace Qt::StringLiterals;

class TestEventsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    /// While assistive technology listens, Qt makes a list of all cells of what it is told.
    void ofManySelectedCellsTheFirstIsTold()
    {
        QStandardItemModel model(20'000, 2);
        const QItemSelection all(model.index(0, 0), model.index(19'999, 1));
        QCOMPARE(cellsIn(all), qint64(40000));
        QCOMPARE(toldSelection(all).indexes(), QModelIndexList { model.index(0, 0) });
        const QItemSelection few(model.index(3, 0), model.index(5, 1));
        QVERIFY(toldSelection(few) == few);
        QVERIFY(toldSelection({}).isEmpty());
    }

    void clipboardBlocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;
        QTest::newRow("one cell") << u"ana@nube.test"_s << Rows { { u"ana@nube.test"_s } };
        QTest::newRow("excel block") << u"a\tb\r\nc\td\r\n"_s << Rows { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
        QTest::newRow("empty cells") << u"\t\n\tx\n"_s << Rows { { QString(), QString() }, { QString(), u"x"_s } };
        QTest::newRow("quoted newline") << u"\"two\nlines\"\tb\n"_s << Rows { { u"two\nlines"_s, u"b"_s } };
        QTest::newRow("doubled quotes") << u"\"say \"\"hi\"\"\"\n"_s << Rows { { u"say \"hi\""_s } };
        QTest::newRow("a quote that is none")
            << u"\"Spring\" launch\tb\n"_s << Rows { { u"\"Spring\" launch"_s, u"b"_s } };
        QTest::newRow("inch") << u"5\" screen\t1\n"_s << Rows { { u"5\" screen"_s, u"1"_s } };
        QTest::newRow("never closed") << u"\"open\tb\n"_s << Rows { { u"\"open"_s, u"b"_s } };
        QTest::newRow("nothing") << QString() << Rows {};
        QTest::newRow("empty line between") << u"a\n\nb"_s << Rows { { u"a"_s }, { QString() }, { u"b"_s } };
    }

    void clipboardBlocks()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);
        QCOMPARE(parseTsv(text), rows);
        QCOMPARE(parseTsv(formatTsv(rows)), rows);
    }

    void enterGoesDownAndTypingEdits()
    {
        QStandardItemModel model(3, 2);
        EventsView view;
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        view.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(view.currentIndex(), model.index(1, 0));
        QTest::keyClick(&view, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(view.currentIndex(), model.index(0, 0));
        QTest::keyClick(&view, Qt::Key_A);
        auto *editor = view.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"na"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(model.index(0, 0).data().toString(), u"ana"_s);
        QTRY_COMPARE(view.currentIndex(), model.index(1, 0));
    }

    void everyCommandHasWordsAndKeys()
    {
        EventsView view;
        QSignalSpy triggered(&view, &EventsView::commandTriggered);
        std::set<QString> keys;
        for (int i = 0; i < eventsCommandCount; ++i) {
            QAction *action = view.action(EventsCommand(i));
            QVERIFY(action);
            QVERIFY(!action->text().isEmpty());
            const QList<EventsCommand> inMenuOnly { EventsCommand::CopyRows, EventsCommand::CopyColumns,
                EventsCommand::CopyTable, EventsCommand::ComposeAgain };
            QVERIFY(!action->shortcuts().isEmpty() || inMenuOnly.contains(EventsCommand(i)));
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(keys.insert(key.toString()).second, qPrintable(key.toString()));
            }
            action->trigger();
            QCOMPARE(triggered.last().at(0).value<EventsCommand>(), EventsCommand(i));
        }
    }

    void keysMoveAsInASpreadsheet()
    {
        QStandardItemModel model(6, 4);
        for (const auto &[row, column] : { std::pair(0, 1), { 0, 2 }, { 0, 3 }, { 1, 1 }, { 2, 1 }, { 4, 1 } }) {
            model.setData(model.index(row, column), u"x"_s);
        }
        EventsView view;
        view.setModel(&model);
        view.setFirstCellColumn(1);
        view.setEdgeRow([&](const QModelIndex &from, int step) {
            const auto next
                = [&](int row) { return row + step < 0 || row + step > 5 ? std::nullopt : std::optional(row + step); };
            return edgeFrom(
                from.row(), next, [&](int row) { return from.siblingAtRow(row).data().toString().isEmpty(); });
        });
        view.show();
        const auto go = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(&view, Qt::Key(key), modifiers);
            return std::pair(view.currentIndex().row(), view.currentIndex().column());
        };
        view.setCurrentIndex(model.index(0, 1));
        QCOMPARE(go(Qt::Key_Down, Qt::ControlModifier), std::pair(2, 1)); // through what is filled
        QCOMPARE(go(Qt::Key_Down, Qt::ControlModifier), std::pair(4, 1)); // over what is empty
        QCOMPARE(go(Qt::Key_Down, Qt::ControlModifier), std::pair(5, 1)); // to the end
        QCOMPARE(go(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier), std::pair(4, 1));
        QCOMPARE(view.selectedRows(), (QList<int> { 4, 5 }));
        QCOMPARE(go(Qt::Key_Home, Qt::ControlModifier), std::pair(0, 1));
        QCOMPARE(view.selectedRows(), QList<int> { 0 });
        QCOMPARE(go(Qt::Key_End), std::pair(0, 3));
        QCOMPARE(go(Qt::Key_Left, Qt::ControlModifier), std::pair(0, 1));
        QCOMPARE(go(Qt::Key_Left), std::pair(0, 0));
        QCOMPARE(go(Qt::Key_Home), std::pair(0, 1)); // the first cell, not the number
        QCOMPARE(go(Qt::Key_End, Qt::ControlModifier), std::pair(5, 3));
        // Tab walks along the row, Enter goes below where it began.
        view.setCurrentIndex(model.index(1, 2));
        QCOMPARE(go(Qt::Key_Tab), std::pair(1, 3));
        QCOMPARE(go(Qt::Key_Return), std::pair(2, 2));
        QCOMPARE(go(Qt::Key_Return), std::pair(3, 2));
        view.setCurrentIndex(model.index(1, 3));
        QCOMPARE(go(Qt::Key_Tab), std::pair(2, 1));
        QCOMPARE(go(Qt::Key_Backtab, Qt::ShiftModifier), std::pair(1, 3));
        // Rows and columns as a whole.
        view.action(EventsCommand::SelectRow)->trigger();
        QCOMPARE(view.selectedCells().size(), 4);
        QCOMPARE(view.selectedRows(), QList<int> { 1 });
        view.setCurrentIndex(model.index(1, 3));
        view.action(EventsCommand::SelectColumn)->trigger();
        QCOMPARE(view.selectedRows().size(), 6);
    }

    void frozenColumnsStayAndEdit()
    {
        QStandardItemModel model(50, 12);
        for (int column = 0; column < 12; ++column) {
            model.setData(model.index(3, column), column);
        }
        EventsView view;
        view.setModel(&model);
        view.resize(500, 300);
        view.setFrozenColumns(2);
        view.show();
        auto *frozen = view.findChild<FrozenColumns *>();
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->width(), view.columnWidth(0) + view.columnWidth(1) + 1);
        view.setCurrentIndex(model.index(3, 11));
        const int scrolled = view.horizontalScrollBar()->value();
        QVERIFY(scrolled > 0);
        view.setCurrentIndex(model.index(3, 5)); // comes to stand beside them, not below
        view.setCurrentIndex(model.index(3, 2));
        QVERIFY(view.columnViewportPosition(2) >= frozen->width() - 1);
        view.setCurrentIndex(model.index(3, 11));
        view.setCurrentIndex(model.index(3, 1)); // nothing need scroll for it
        QCOMPARE(view.horizontalScrollBar()->value(), scrolled);
        // Typing edits in the column that stays.
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_9);
        auto *editor = frozen->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(model.index(3, 1).data().toString(), u"9"_s);
        QTRY_COMPARE(view.currentIndex(), model.index(4, 1));
        // It follows widths, places and the rows seen.
        view.setColumnWidth(1, 170);
        QCOMPARE(frozen->columnWidth(1), 170);
        frozen->setColumnWidth(0, 61);
        QCOMPARE(view.columnWidth(0), 61);
        view.horizontalHeader()->moveSection(4, 0);
        QVERIFY(!frozen->isColumnHidden(4));
        QVERIFY(frozen->isColumnHidden(1));
        view.scrollToBottom();
        QCOMPARE(frozen->verticalScrollBar()->value(), view.verticalScrollBar()->value());
        view.setFrozenColumns(0);
        QVERIFY(!frozen->isVisible());
    }

    /// A line that is begun anew is seen from its start, not from the middle of a column.
    void whoComesBackToAColumnThatStaysSeesTheNext()
    {
        QStandardItemModel model(50, 12);
        EventsView view;
        view.setModel(&model);
        view.setFirstCellColumn(0);
        view.resize(500, 300);
        view.setFrozenColumns(2);
        view.show();
        view.setFocus();
        const auto *bar = view.horizontalScrollBar();
        const auto goFar = [&](int row) {
            view.setCurrentIndex(model.index(row, 9));
            QVERIFY(bar->value() > 0);
        };
        goFar(3);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentIndex(), model.index(3, 0));
        QCOMPARE(bar->value(), 0);
        goFar(3);
        view.setCurrentIndex(model.index(3, 11));
        QTest::keyClick(&view, Qt::Key_Tab); // into the next row
        QCOMPARE(view.currentIndex(), model.index(4, 0));
        QCOMPARE(bar->value(), 0);
        goFar(3); // another walk begins
        view.setCurrentIndex(model.index(4, 0));
        for (int column = 0; column < 9; ++column)
            QTest::keyClick(&view, Qt::Key_Tab);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(&view, Qt::Key_Return); // below where Tab began
        QCOMPARE(view.currentIndex(), model.index(5, 0));
        QCOMPARE(bar->value(), 0);
        goFar(3);
        view.setCurrentIndex(model.index(3, 1));
        QTest::keyClick(&view, Qt::Key_Down); // only the rows are looked through
        QVERIFY(bar->value() > 0);
    }

    void aSelectionIsItsCells()
    {
        QStandardItemModel model(5, 3);
        EventsView view;
        view.setModel(&model);
        view.setCurrentIndex(model.index(4, 2));
        view.clearSelection();
        QCOMPARE(view.selectedRows(), QList<int> { 4 });
        QCOMPARE(view.selectedCells().size(), 1);
        QCOMPARE(view.selectedCells().first().column, 2);
        view.selectionModel()->select(
            QItemSelection(model.index(1, 0), model.index(2, 1)), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(view.selectedRows(), (QList<int> { 1, 2 }));
        QCOMPARE(view.selectedCells().size(), 2);
        // Cells far apart are those cells.
        view.selectionModel()->select(model.index(4, 1), QItemSelectionModel::Select);
        view.selectionModel()->select(
            QItemSelection(model.index(2, 2), model.index(4, 2)), QItemSelectionModel::Select);
        const QList<ColumnCells> cells = view.selectedCells();
        QCOMPARE(cells.size(), 3);
        QCOMPARE(cells.at(0).rows, (QList<int> { 1, 2 }));
        QCOMPARE(cells.at(1).rows, (QList<int> { 1, 2, 4 }));
        QCOMPARE(cells.at(2).rows, (QList<int> { 2, 3, 4 }));
        view.setColumnHidden(1, true);
        QCOMPARE(view.selectedCells().size(), 2);
    }
};

QTEST_MAIN(TestEventsView)
#include "tst_eventsview.moc"
