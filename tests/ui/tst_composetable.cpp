// The table of a draft as a spreadsheet: blocks, whole columns, and how columns stand.
#include "support/keeppicture.h"
#include "ui/composepagesupport.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QWindow>

#include <numeric>

using namespace composer;
using namespace Qt::StringLiterals;

class TestComposeTable : public QObject, private ComposePageBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { chooseLight(); }
    void init() { open(); }
    void cleanup() { close(); }

    void blocksComeFromAndGoToSpreadsheets()
    {
        const EventField minutes = tokenNamed(m_document->eventTemplate(), TokenType::Number);
        selectBlock(0, EventField::Email, 1, EventField::Timestamp);
        view()->action(EventsCommand::Copy)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"ana.garcia@nube.test\t2026-03-18 10:00\nli.wei@harbour.test\t2026-03-18 10:01\n"_s);
        // Over the last row and one row past the end.
        QGuiApplication::clipboard()->setText(u"x@a.test\t2026-04-01 12:00\r\ny@a.test\t\r\n"_s);
        select(11, EventField::Email);
        view()->action(EventsCommand::Paste)->trigger();
        QCOMPARE(m_document->table().rowCount(), 13);
        QCOMPARE(text(11, EventField::Email), u"x@a.test"_s);
        QCOMPARE(text(11, EventField::Timestamp), u"2026-04-01T10:00:00Z"_s);
        QCOMPARE(text(12, EventField::Email), u"y@a.test"_s);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->table().rowCount(), 12);
        QCOMPARE(text(11, EventField::Email), u"olivier@seine.test"_s);
        // A first line with names says which column is which; labels become option values.
        QGuiApplication::clipboard()->setText(u"Minutes\tEMAIL\n7\tz@a.test\n"_s);
        view()->action(EventsCommand::Paste)->trigger();
        QCOMPARE(m_document->table().rowCount(), 13);
        QCOMPARE(text(12, EventField::Email), u"z@a.test"_s);
        QCOMPARE(text(12, minutes), u"7"_s);
    }

    void spreadsheetCommandsAreOneStepEach()
    {
        const EventField minutes = tokenNamed(m_document->eventTemplate(), TokenType::Number);
        const auto undo = [this] { m_document->undoStack()->undo(); };
        selectBlock(1, minutes, 3, minutes);
        view()->action(EventsCommand::FillDown)->trigger();
        QCOMPARE(text(3, minutes), text(1, minutes));
        undo();
        QVERIFY(text(3, minutes) != text(1, minutes));
        selectBlock(0, EventField::Email, 1, EventField::Timestamp);
        view()->action(EventsCommand::Clear)->trigger();
        QCOMPARE(text(0, EventField::Email) + text(1, EventField::Timestamp), QString());
        undo();
        QCOMPARE(text(0, EventField::Email), u"ana.garcia@nube.test"_s);
        view()->action(EventsCommand::Duplicate)->trigger();
        QCOMPARE(m_document->table().rowCount(), 14);
        QCOMPARE(text(2, EventField::Email), u"ana.garcia@nube.test"_s);
        QVERIFY(m_document->table().eventId(2) != m_document->table().eventId(0));
        undo();
        select(2, EventField::Email);
        view()->action(EventsCommand::Skip)->trigger();
        QVERIFY(m_document->table().isSkipped(2));
        view()->action(EventsCommand::Skip)->trigger();
        QVERIFY(!m_document->table().isSkipped(2));
        view()->action(EventsCommand::Insert)->trigger();
        QCOMPARE(m_document->table().rowCount(), 13);
        QCOMPARE(text(2, EventField::Email), QString());
        QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"field_email"_s)->hasFocus());
        undo();
        select(0, EventField::Email);
        view()->action(EventsCommand::Delete)->trigger();
        QCOMPARE(text(0, EventField::Email), u"li.wei@harbour.test"_s);
        undo();
        QCOMPARE(m_document->table().rowCount(), 12);
    }

    /// What is typed after Duplicate goes into the copies, not into what was copied.
    void duplicateSelectsTheCopiesAlone()
    {
        const EventField webinar = tokenNamed(m_document->eventTemplate(), TokenType::String);
        selectBlock(1, webinar, 3, webinar);
        view()->action(EventsCommand::Duplicate)->trigger();
        QCOMPARE(view()->selectedRows(), (QList<int> { 4, 5, 6 }));
        QCOMPARE(view()->currentIndex().row(), 4);
        QCOMPARE(view()->selectedCells().size(), 1); // the column that was selected
        m_page->view()->selectAll();
        view()->action(EventsCommand::Duplicate)->trigger();
        QList<int> copies(15);
        std::iota(copies.begin(), copies.end(), 15);
        QCOMPARE(view()->selectedRows(), copies);
        m_document->fill({ 15, 16 }, webinar, u"Copy"_s, u"Set"_s);
        QCOMPARE(text(0, webinar), u"Planning the spring launch"_s);
    }

    /// Keys that go somewhere go there and select nothing on the way, whatever else is held down with them.
    void aKeyThatGoesSomewhereSelectsNoRange()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        select(6, EventField::Email);
        view()->setFocus();
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F8, Qt::ShiftModifier); // the issue before
        QTRY_COMPARE(view()->currentIndex().row(), 4);
        QCOMPARE(view()->selectedRows(), QList<int> { 4 });
        select(6, EventField::Email);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(view()->currentIndex().row(), 5);
        QCOMPARE(view()->selectedRows(), QList<int> { 5 });
        QTest::keyClick(m_window->windowHandle(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_document->table().rowCount(), 13);
        QCOMPARE(view()->selectedRows(), QList<int> { 6 });
    }

    /// A sentence that comes below the table, or goes, moves no row: also at its end, where there is more room then
    /// than rows. Who scrolls gets the room.
    void aMessageMovesNoRow()
    {
        m_document->insertRows(12, 60);
        QTRY_VERIFY(m_document->isChecked());
        const auto settle = [] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
        };
        QScrollBar *bar = view()->verticalScrollBar();
        for (const bool isAtEnd : { false, true }) {
            bar->setValue(isAtEnd ? bar->maximum() : 5);
            settle();
            const int top = view()->rowAt(4);
            const int height = view()->viewport()->height();
            m_page->notice(u"Something is said."_s);
            settle();
            QVERIFY(view()->viewport()->height() < height);
            QCOMPARE(view()->rowAt(4), top);
            bar->setValue(isAtEnd ? bar->maximum() : 5);
            settle();
            const int below = view()->rowAt(4);
            m_page->findChild<MessageBar *>(u"tableMessage"_s)->clear();
            settle();
            QCOMPARE(view()->viewport()->height(), height);
            QCOMPARE(view()->rowAt(4), below);
            bar->setValue(bar->value() - 3);
            settle();
            bar->setValue(bar->maximum());
            settle();
            QVERIFY2(!isAtEnd || view()->rowAt(view()->viewport()->height() - 4) == 71, "no room is left blank");
        }
        // Fewer rows are fewer rows.
        bar->setValue(bar->maximum());
        QList<qsizetype> most;
        for (qsizetype row = 5; row < 72; ++row)
            most.append(row);
        m_document->removeRows(most);
        settle();
        QCOMPARE(bar->value(), 0);
    }

    /// What may be two days is chosen where it stands: in the menu of the cell, and in the form.
    void aDayThatMayBeTwoIsChosenAtItsCell()
    {
        const auto inMenu = [this] {
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
            QCoreApplication::sendEvent(view()->viewport(), &asked);
            return view()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly).last();
        };
        const auto inForm = [this] {
            QList<QPushButton *> shown;
            for (QPushButton *button : m_window->findChildren<QPushButton *>(u"mendChoice"_s)) {
                if (button->isVisibleTo(m_window.get()) && button->parentWidget()->objectName() == "mends_timestamp"_L1)
                    shown << button;
            }
            return shown;
        };
        m_document->setText(1, EventField::Timestamp, u"3/4/26"_s);
        m_clock.advance(10'000); // what follows is a step of its own
        select(1, EventField::Timestamp);
        QTRY_COMPARE(inForm().size(), 2);
        QVERIFY2(inForm().first()->text().contains(u"3 Apr"_s) || inForm().first()->text().contains(u"Apr 3"_s),
            qPrintable(inForm().first()->text()));
        QVERIFY(inForm().last()->accessibleName().contains(u"Mar"_s));
        inForm().last()->click();
        QCOMPARE(text(1, EventField::Timestamp), u"2026-03-03T23:00:00Z"_s); // midnight of the draft's zone
        QVERIFY(m_window->findChild<QLineEdit *>(u"field_timestamp"_s)->hasFocus());
        QTRY_COMPARE(inForm().size(), 0);
        m_document->undoStack()->undo();
        QCOMPARE(text(1, EventField::Timestamp), u"3/4/26"_s);

        QMenu *menu = inMenu();
        const QList<QAction *> offered = menu->findChildren<QAction *>(u"mendCell"_s);
        QCOMPARE(offered.size(), 2);
        QCOMPARE(menu->actions().first(), offered.first());
        offered.first()->trigger();
        menu->close();
        QCOMPARE(text(1, EventField::Timestamp), u"2026-04-02T22:00:00Z"_s);
        m_document->undoStack()->undo();

        // What can only be one is offered alone; where nothing is wrong, or several rows are meant, nothing is.
        m_document->setText(1, EventField::Timestamp, u"2026/18/03 08:05"_s);
        QTRY_COMPARE(inForm().size(), 1);
        select(2, EventField::Timestamp);
        menu = inMenu();
        QVERIFY(menu->findChildren<QAction *>(u"mendCell"_s).isEmpty());
        menu->close();
        selectBlock(1, EventField::Timestamp, 2, EventField::Timestamp);
        QCOMPARE(inForm().size(), 0);
        m_document->setText(1, EventField::Timestamp, u"3/4/26"_s);
        m_document->setRowStates({ { m_document->table().rowId(1), RowState::Created } });
        select(1, EventField::Timestamp);
        QCOMPARE(inForm().size(), 0);
    }

    /// Rows that are told in turns: who selects all of them, or goes to the last, means those to come as well.
    void allRowsAreAllRowsWhileSomeAreStillToBeTold()
    {
        const auto openAnew = [this] {
            m_page->setDocument(nullptr);
            m_page->model()->setRowsToldAtOnce(5);
            m_page->setDocument(m_document.get());
            QCOMPARE(m_page->model()->rowCount(), 5);
        };
        openAnew();
        view()->selectAll();
        QCOMPARE(view()->selectedRows().size(), 12);
        openAnew();
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view()->currentIndex().row(), 11);
        openAnew();
        select(0, EventField::Email);
        m_page->addEvent();
        QCOMPARE(view()->currentIndex().row(), 12);
    }

    void whatIsDeletedIsToldWithTheWayBack()
    {
        auto *message = m_page->findChild<MessageBar *>(u"tableMessage"_s);
        view()->selectAll();
        view()->action(EventsCommand::Delete)->trigger();
        QCOMPARE(m_document->table().rowCount(), 0);
        QCOMPARE(message->message(), u"12 events deleted."_s);
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"tableHint"_s)->isVisible());
        QVERIFY(m_page->findChild<QLabel *>(u"tableHint"_s)->text().startsWith(u"No events any more."_s));
        message->findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(m_document->table().rowCount(), 12);
        QVERIFY(!message->isVisible());
        view()->selectRow(0);
        view()->action(EventsCommand::Clear)->trigger();
        QVERIFY2(message->message().endsWith(u"cells cleared."_s), qPrintable(message->message()));
        QVERIFY(m_document->isUntouched(0));
        message->findChild<QPushButton *>(u"messageAction"_s)->click();
        QVERIFY(!m_document->isUntouched(0));
    }

    void largeBlocksArePastedOffTheWindowsThread()
    {
        QString block;
        for (int i = 0; i < 4000; ++i) {
            block += u"p%1@a.test\t2026-04-01 12:00\n"_s.arg(i);
        }
        QGuiApplication::clipboard()->setText(block);
        select(10, EventField::Email);
        view()->action(EventsCommand::Paste)->trigger();
        QCOMPARE(m_document->table().rowCount(), 12); // not yet
        m_document->setText(11, EventField::Email, u"typed@meanwhile.test"_s);
        QTRY_COMPARE(m_document->table().rowCount(), 4010);
        QCOMPARE(text(10, EventField::Email), u"p0@a.test"_s);
        QCOMPARE(text(11, EventField::Email), u"typed@meanwhile.test"_s);
        QCOMPARE(text(4009, EventField::Email), u"p3999@a.test"_s);
        const QString said = m_page->findChild<MessageBar *>(u"tableMessage"_s)->message();
        QVERIFY2(said.contains(u"changed meanwhile"_s), qPrintable(said));
        m_document->undoStack()->undo();
        QCOMPARE(m_document->table().rowCount(), 12);
        // And back: all of them, copied on a worker.
        m_document->undoStack()->redo();
        QGuiApplication::clipboard()->clear();
        view()->selectAll();
        view()->action(EventsCommand::Copy)->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"p3999@a.test"_s));
    }

    void filesOnTheClipboardAreImportedNotTyped()
    {
        auto *mime = new QMimeData;
        mime->setUrls({ QUrl::fromLocalFile(u"/data/attendees.csv"_s) });
        mime->setText(u"file:///data/attendees.csv"_s);
        QGuiApplication::clipboard()->setMimeData(mime);
        QSignalSpy files(m_page, &ComposePage::filesPasted);
        select(0, EventField::Email);
        const QString before = text(0, EventField::Email);
        view()->action(EventsCommand::Paste)->trigger();
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().first().toStringList(), QStringList { u"/data/attendees.csv"_s });
        QCOMPARE(text(0, EventField::Email), before);
    }

    void aColumnIsSetForAllRowsShown()
    {
        const EventField title = tokenNamed(m_document->eventTemplate(), TokenType::String);
        m_document->setRowStates({ { m_document->table().rowId(3), RowState::Created } });
        select(0, title);
        view()->action(EventsCommand::SetForAll)->trigger();
        auto *value = m_window->findChild<QLineEdit *>(u"setColumnValue"_s);
        QVERIFY(value);
        QTest::keyClicks(value, u"Autumn"_s);
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"setColumnButton"_s), Qt::LeftButton);
        QCOMPARE(text(0, title), u"Autumn"_s);
        QCOMPARE(text(11, title), u"Autumn"_s);
        QCOMPARE(text(3, title), u"Planning the spring launch"_s);
        const QString said = m_page->findChild<MessageBar *>(u"tableMessage"_s)->message();
        QVERIFY2(said.contains(u"row 4"_s), qPrintable(said));
        m_document->undoStack()->undo();
        QCOMPARE(text(0, title), u"Planning the spring launch"_s);
    }

    /// What would be wrong in every row is not taken, and the dialog says so.
    void aValueThatIsWrongInEveryRowIsNotSet()
    {
        const EventField minutes = tokenNamed(m_document->eventTemplate(), TokenType::Number);
        select(0, minutes);
        view()->action(EventsCommand::SetForAll)->trigger();
        auto *value = m_window->findChild<QLineEdit *>(u"setColumnValue"_s);
        QVERIFY(value);
        const auto *error = m_window->findChild<QLabel *>(u"setColumnError"_s);
        const int steps = m_document->undoStack()->index();
        QTest::keyClicks(value, u"thirty"_s);
        auto *set = m_window->findChild<QPushButton *>(u"setColumnButton"_s);
        QTest::mouseClick(set, Qt::LeftButton);
        QVERIFY(error->isVisible() && error->text().contains(u"thirty"_s));
        QCOMPARE(m_document->undoStack()->index(), steps);
        value->clear();
        QVERIFY(!error->isVisible());
        QTest::keyClicks(value, u"30"_s);
        QTest::mouseClick(set, Qt::LeftButton);
        QCOMPARE(text(0, minutes), u"30"_s);
        m_document->undoStack()->undo();
    }

    void columnsAreMovedHiddenKeptAndRemembered()
    {
        QSignalSpy changed(m_page, &ComposePage::columnLayoutChanged);
        const auto columnNames = [this] {
            QStringList names;
            const QHeaderView *header = view()->horizontalHeader();
            for (int visual = EventTableModel::firstFieldColumn; visual < header->count(); ++visual) {
                if (!header->isSectionHidden(header->logicalIndex(visual))) {
                    names << model()->headerData(header->logicalIndex(visual), Qt::Horizontal).toString();
                }
            }
            return names;
        };
        const QStringList atFirst = columnNames();
        QTest::keyClick(view(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *list = m_window->findChild<QListWidget *>(u"columnsList"_s);
        QVERIFY(list);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // email after the one behind it
        QTest::keyClick(list, Qt::Key_Down);
        keepPicture(*m_window->findChild<QWidget *>(u"columnsPopover"_s), u"columns"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() == atFirst.at(2)) {
                list->setCurrentRow(row);
            }
        }
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!columnNames().contains(atFirst.at(2)));
        list->setCurrentRow(0);
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"columnFreeze"_s), Qt::LeftButton);
        QCOMPARE(view()->frozenColumns(), EventTableModel::firstFieldColumn); // the identity was held from the first
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"columnFreeze"_s), Qt::LeftButton);
        QCOMPARE(view()->frozenColumns(), EventTableModel::firstFieldColumn + 1);
        const QStringList left = columnNames();
        m_window->findChild<QWidget *>(u"columnsPopover"_s)->close();
        view()->setColumnWidth(m_page->model()->columnOf(EventField::Email), 222);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(changed.last().at(0).toString(), m_document->eventTemplate().id);
        const QJsonObject layout = changed.last().at(1).toJsonObject();

        m_page->setDocument(nullptr); // the next day
        m_page->setDocument(m_document.get());
        QCOMPARE(columnNames(), atFirst);
        m_page->setColumnLayout(layout);
        QCOMPARE(columnNames(), left);
        QCOMPARE(view()->columnWidth(m_page->model()->columnOf(EventField::Email)), 222);
        QCOMPARE(view()->frozenColumns(), EventTableModel::firstFieldColumn + 1);
        // Copied as it stands: in the order of the columns shown.
        view()->setCurrentIndex(model()->index(0, 0));
        view()->action(EventsCommand::SelectRow)->trigger();
        view()->action(EventsCommand::Copy)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\t'), left.size() - 1);
    }

    void theHintStandsBesideTheColumnsThatStay()
    {
        auto *field = m_window->findChild<QLineEdit *>(u"filterField"_s);
        view()->setFrozenColumns(3);
        field->setText(u"nobody has this"_s);
        QTRY_COMPARE(model()->rowCount(), 0);
        const auto *hint = m_window->findChild<QLabel *>(u"tableHint"_s);
        view()->horizontalScrollBar()->setValue(view()->horizontalScrollBar()->maximum());
        QVERIFY(view()->frozenWidth() > 0);
        const int free = view()->viewport()->geometry().left() + view()->frozenWidth();
        QVERIFY2(hint->mapTo(view(), QPoint()).x() >= free, "a column lies on the text");
        QVERIFY(hint->mapTo(view(), QPoint()).x() + hint->width() <= view()->width()); // nor is it scrolled away
    }
};

QTEST_MAIN(TestComposeTable)
#include "tst_composetable.moc"
