// What a key or the pointer does in the table and beside it is what the screen shows.
#include "documentsupport.h"
#include "support/fakeclock.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/facets.h"
#include "ui/pages/composepage.h"
#include "ui/pages/setcolumndialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QUndoStack>

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;

class TestTableManners : public QObject
{
    Q_OBJECT

    FakeClock m_clock { 1773916800000 };
    std::unique_ptr<DraftDocument> m_document;
    std::unique_ptr<MainWindow> m_window;
    ComposePage *m_page = nullptr;
    const EventField title = EventField::token(0);
    const EventField plan = EventField::token(1);
    const EventField score = EventField::token(2);

    [[nodiscard]] EventsView *view() const { return m_page->view(); }
    [[nodiscard]] QString text(qsizetype row, EventField field) const { return m_document->table().text(row, field); }
    void select(qsizetype row, EventField field) const
    {
        view()->setCurrentIndex(m_page->model()->indexOf(row, field));
        QCoreApplication::sendPostedEvents();
    }
    template<typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    void init()
    {
        m_document = std::make_unique<DraftDocument>(u"d1"_s, u"Spring webinar"_s, webinarTable(40), m_clock);
        m_document->setZone(QTimeZone("Europe/Madrid"));
        m_window = std::make_unique<MainWindow>();
        m_page = new ComposePage;
        m_window->showPage(m_page);
        m_page->setDocument(m_document.get());
        m_window->setUndoStack(m_document->undoStack());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        view()->setFocus();
    }

    void cleanup()
    {
        m_page->setDocument(nullptr);
        m_window->setUndoStack(nullptr);
        m_window.reset();
        m_document.reset();
    }

    /// Also in the columns that stay in place, which a view of their own edits: the next row, not the third.
    void enterGoesOneRowDown_data()
    {
        QTest::addColumn<EventField>("field");
        QTest::addColumn<int>("key");
        QTest::newRow("address, F2") << EventField(EventField::Email) << int(Qt::Key_F2);
        QTest::newRow("address, typed over") << EventField(EventField::Email) << int(Qt::Key_Z);
        QTest::newRow("title, F2") << title << int(Qt::Key_F2);
    }

    void enterGoesOneRowDown()
    {
        QFETCH(EventField, field);
        QFETCH(int, key);
        select(1, field);
        QVERIFY(view()->frozenWidth() > 0);
        QTest::keyClick(view(), Qt::Key(key));
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor && editor->objectName() == "cellEditor"_L1);
        editor->selectAll();
        QTest::keyClicks(editor, u"z@kaiyo.test"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(view()->hasFocus());
        QCOMPARE(text(1, field), u"z@kaiyo.test"_s);
        QCOMPARE(view()->currentIndex().row(), 2);
        QCOMPARE(view()->currentIndex().column(), m_page->model()->columnOf(field));
    }

    void undoAndRedoActOnTheDocumentFromEveryField()
    {
        m_document->setText(0, title, u"changed"_s);
        m_clock.advance(5000);
        select(0, EventField::Email);
        for (const char *name : { "field_email", "field_timestamp", "field_tokens.score", "field_extraData",
                 "filterField", "field_timelineIFrame.url" }) {
            auto *field = child<QWidget>(QString::fromLatin1(name));
            if (!field) {
                continue;
            }
            field->setFocus();
            QVERIFY2(field->hasFocus(), name);
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(text(0, title) == u"Title 0"_s, name);
            QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
            QVERIFY2(text(0, title) == u"changed"_s, name);
        }
        // What is typed in a time and not told yet is taken back first.
        auto *when = child<QLineEdit>(u"field_timestamp"_s);
        when->setFocus();
        const QString before = when->text();
        QTest::keyClicks(when, u"9"_s);
        QVERIFY(when->text() != before);
        QTest::keyClick(when, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(when->text(), before);
        QCOMPARE(text(0, title), u"changed"_s);
    }

    void tabTakesTheOptionThatIsLit()
    {
        select(0, plan);
        view()->action(EventsCommand::Edit)->trigger();
        QComboBox *box = nullptr;
        QTRY_VERIFY((box = view()->findChild<QComboBox *>(u"cellEditor"_s)) && box->view()->isVisible());
        box->view()->setCurrentIndex(box->model()->index(1, 0)); // Professional
        QTest::keyClick(box->view(), Qt::Key_Tab);
        QCOMPARE(text(0, plan), u"pro"_s);
        QCOMPARE(view()->currentIndex().column(), m_page->model()->columnOf(score));
        QTRY_VERIFY(view()->hasFocus());
    }

    void whatIsTypedInATimeStaysWithItsEvent()
    {
        select(0, EventField::Timestamp);
        auto *when = child<QLineEdit>(u"field_timestamp"_s);
        when->setFocus();
        when->selectAll();
        QTest::keyClicks(when, u"2026-04-01 12:00"_s);
        m_document->checkNow(); // the checks end while somebody types
        QTRY_VERIFY(m_document->isChecked());
        QCOMPARE(when->text(), u"2026-04-01 12:00"_s);
        QTest::keyClick(when, Qt::Key_PageDown, Qt::AltModifier); // on to the next event
        QTRY_COMPARE(text(0, EventField::Timestamp), u"2026-04-01T10:00:00Z"_s);
        QCOMPARE(text(1, EventField::Timestamp), u"2026-03-01T10:01:00Z"_s);
    }

    /// The order of many rows is worked out on a worker, and comes while somebody types in a cell.
    void whatIsTypedInACellStaysWhenTheSortComes_data()
    {
        QTest::addColumn<EventField>("field");
        QTest::newRow("in place") << EventField(EventField::Email);
        QTest::newRow("scrolled") << title;
    }

    void whatIsTypedInACellStaysWhenTheSortComes()
    {
        QFETCH(EventField, field);
        m_document->appendTable(webinarTable(30'000), {});
        QTRY_VERIFY(m_document->isChecked());
        select(1, field);
        const RowId edited = m_document->table().rowId(1);
        QSignalSpy sorted(m_page->model(), &EventTableModel::filterApplied);
        view()->sortByColumn(m_page->model()->columnOf(EventField::Timestamp), Qt::DescendingOrder);
        QTest::keyClick(view(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"typed"_s);
        QVERIFY(sorted.isEmpty());
        QTRY_VERIFY(!sorted.isEmpty());
        const qsizetype row = m_document->table().rowOf(edited);
        QVERIFY2(text(row, field).contains("typed"_L1), qPrintable(text(row, field)));
    }

    /// A command reads the draft with what is being typed in it, in a cell or in a field that is told when it is left.
    void commandsTakeWhatIsTypedFirst_data()
    {
        QTest::addColumn<EventField>("field");
        QTest::addColumn<bool>("isInForm");
        QTest::newRow("cell in place") << EventField(EventField::Email) << false;
        QTest::newRow("cell") << title << false;
        QTest::newRow("field") << EventField(EventField::Timestamp) << true;
    }

    void commandsTakeWhatIsTypedFirst()
    {
        QFETCH(EventField, field);
        QFETCH(bool, isInForm);
        select(1, field);
        auto *when = child<QLineEdit>(u"field_timestamp"_s);
        if (isInForm) {
            when->setFocus();
            when->selectAll();
        } else {
            QTest::keyClick(view(), Qt::Key_F2);
        }
        QTest::keyClicks(QApplication::focusWidget(), u"typed"_s);
        for (const char *command : { "check", "review", "exportDraft", "sealDraft" })
            QVERIFY2(m_window->findChild<QAction *>(QString::fromLatin1(command)), command);
        m_window->setDraftActionsEnabled(true);
        QString read;
        connect(m_window.get(), &MainWindow::checkRequested, m_window.get(), [&] { read = text(1, field); });
        m_window->findChild<QAction *>(u"check"_s)->trigger();
        QVERIFY2(read.contains(u"typed"_s), qPrintable(read));
        QVERIFY(isInForm ? when->hasFocus() : view()->hasFocus());
    }

    /// What a dialog asks is about the rows of a draft, and ends with it: another draft's have the same ids.
    void dialogsEndWithTheirDraft()
    {
        DraftDocument other(u"d2"_s, u"Other"_s, webinarTable(40), m_clock);
        const auto open = [this] {
            const auto dialogs = m_window->findChildren<QDialog *>();
            return std::ranges::count_if(dialogs, [](const QDialog *dialog) { return dialog->isVisible(); });
        };
        select(0, title);
        view()->action(EventsCommand::SetForAll)->trigger();
        Q_EMIT m_window->findChild<SetColumnDialog *>()->textChosen(u"All"_s);
        QCOMPARE(text(39, title), u"All"_s);
        auto *message = child<MessageBar>(u"tableMessage"_s);
        QVERIFY2(message->message().startsWith(u"40 rows"_s), qPrintable(message->message()));
        message->findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(text(39, title), u"Title 39"_s);
        QCOMPARE(open(), 1);
        m_page->setDocument(&other);
        QCOMPARE(open(), 0);
        view()->action(EventsCommand::GoToRow)->trigger();
        QCOMPARE(open(), 1);
        m_page->setDocument(m_document.get());
        QCOMPARE(open(), 0);
        for (qsizetype row = 0; row < 5; ++row)
            m_document->setText(row, EventField::Timestamp, {});
        QTRY_VERIFY(m_document->isChecked());
        QAbstractButton *setForAll = nullptr;
        QTRY_VERIFY([&] {
            for (auto *button : m_window->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text() == u"Set for all…"_s)
                    setForAll = button;
            }
            return setForAll != nullptr;
        }());
        setForAll->click();
        QCOMPARE(open(), 1);
        m_page->setDocument(&other);
        QCOMPARE(open(), 0);
        m_page->setDocument(m_document.get());
    }

    void theFormShowsItsFieldAndItsTop()
    {
        m_window->resize(1024, 560);
        auto *scroll = child<QWidget>(u"inspector"_s)->findChild<QScrollArea *>();
        select(0, EventField::Email);
        auto *url = child<QLineEdit>(u"field_timelineIFrame.url"_s);
        QVERIFY(url);
        url->setFocus();
        const auto isInSight = [scroll](const QWidget *field) {
            const QRect place(field->mapTo(scroll->viewport(), QPoint()), field->size());
            return scroll->viewport()->rect().contains(place);
        };
        QTRY_VERIFY(isInSight(url));
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        view()->setFocus();
        select(5, EventField::Email);
        QTRY_COMPARE(scroll->verticalScrollBar()->value(), 0); // another event: from its beginning
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        m_page->addEvent();
        auto *email = child<QLineEdit>(u"field_email"_s);
        QTRY_VERIFY(email->hasFocus() && isInSight(email));
        // Escape leads back.
        QTest::keyClick(email, Qt::Key_Escape);
        QVERIFY(view()->hasFocus());
    }

    /// A note that comes moves nothing that is in sight further than its own height: the form stays where it is.
    void theFormDoesNotScrollUnderThePointer()
    {
        auto *scroll = child<QWidget>(u"inspector"_s)->findChild<QScrollArea *>();
        m_window->resize(1280, 640);
        select(0, EventField::Email);
        auto *when = child<QLineEdit>(u"field_timestamp"_s);
        auto *note = child<QLabel>(u"note_timestamp"_s);
        QVERIFY(when && note);
        const auto isInSight = [scroll](const QWidget *field) {
            return scroll->viewport()->rect().contains(
                QRect(field->mapTo(scroll->viewport(), QPoint()), field->size()));
        };
        when->setFocus();
        when->selectAll();
        QTest::keyClicks(when, u"3/4/26"_s);
        QTest::keyClick(when, Qt::Key_Tab);
        QTRY_VERIFY(note->isVisible());
        QTest::qWait(50);
        QWidget *next = QApplication::focusWidget();
        QVERIFY(next != when && isInSight(next));
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0); // it could
        QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    }

    void theFindBarIsEmptiedWithItsDraftAndMarksItsHits()
    {
        m_page->openFind(false);
        auto *find = child<QLineEdit>(u"findText"_s);
        QTest::keyClicks(find, u"title 7"_s);
        const auto isMarked = [&](qsizetype row, EventField field) {
            return m_page->model()->indexOf(row, field).data(EventTableModel::MarkedRole).toBool();
        };
        QTRY_VERIFY(isMarked(7, title));
        QVERIFY(!isMarked(8, title) && !isMarked(7, plan));
        auto *replaceAll = child<QPushButton>(u"replaceAll"_s);
        auto *replacement = child<QLineEdit>(u"replaceText"_s);
        replacement->setText(u"Seven"_s);
        QTRY_VERIFY(replaceAll->isEnabled());
        replaceAll->setFocus();
        QTest::keyClick(replaceAll, Qt::Key_Space);
        QTRY_COMPARE(text(7, title), u"Seven"_s);
        QTRY_VERIFY(!isMarked(7, title));
        QVERIFY(replaceAll->hasFocus()); // where it was
        DraftDocument other(u"d2"_s, u"Other"_s, webinarTable(3), m_clock);
        m_page->setDocument(&other);
        QVERIFY(find->text().isEmpty());
        QVERIFY(!find->isVisible());
        m_page->setDocument(m_document.get());
    }

    void valuesNarrowTheTable()
    {
        m_document->fill({ 3, 4 }, title, u"Twice"_s, u"Set"_s);
        m_document->fill({ 5 }, title, QString(), u"Set"_s);
        const Facets facets = facetsOf(m_document->table(), RowIndex::identity(40), title, 3);
        QCOMPARE(facets.values.first(), (Facet { u"Twice"_s, 2 }));
        QCOMPARE(facets.others, 39 - 3);
        select(0, title);
        QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
        auto *list = child<QListWidget>(u"valuesList"_s);
        QVERIFY(list);
        QTRY_COMPARE(list->count(), 39);
        QCOMPARE(list->item(0)->text(), u"Twice (2)"_s);
        list->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(m_page->model()->rowCount(), 2);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() == u"(empty) (1)"_s) {
                list->item(row)->setCheckState(Qt::Checked);
            }
        }
        QCOMPARE(m_page->model()->rowCount(), 3);
        list->window()->close();
        auto *chip = child<QPushButton>(u"valuesChip"_s);
        QVERIFY(chip->isVisible());
        // Together with a chip and a text, and the numbers of the rows are those of the draft.
        QCOMPARE(m_page->model()->index(0, EventTableModel::numberColumn).data().toString(), u"4"_s);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(m_page->model()->rowCount(), 40);
        QVERIFY(!chip->isVisible());
    }

    void theHandleFillsRows()
    {
        const EventTableModel *events = m_page->model();
        view()->setFocus();
        view()->setCurrentIndex(events->indexOf(0, title));
        view()->selectionModel()->select(
            QItemSelection(events->indexOf(0, title), events->indexOf(1, plan)), QItemSelectionModel::ClearAndSelect);
        auto *handle = child<QWidget>(u"fillHandle"_s);
        QTRY_VERIFY(handle->isVisible());
        child<QWidget>(u"filterField"_s)->setFocus();
        QVERIFY(!handle->isVisible()); // without the frame of its cell it would hang in the air
        view()->setFocus();
        QVERIFY(handle->isVisible());
        const int steps = m_document->undoStack()->index();
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(2, 2));
        const QPoint to(2, 2 + 3 * view()->rowHeight(0));
        QTest::mouseMove(handle, to);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
        QCOMPARE(text(2, title), u"Title 0"_s);
        QCOMPARE(text(3, title), u"Title 1"_s);
        QCOMPARE(text(4, title), u"Title 0"_s);
        QCOMPARE(text(3, plan), text(1, plan));
        QCOMPARE(text(5, title), u"Title 5"_s);
        QCOMPARE(m_document->undoStack()->index(), steps + 1);
        m_document->undoStack()->undo();
        QCOMPARE(text(2, title), u"Title 2"_s);
        QTest::mouseDClick(handle, Qt::LeftButton, {}, QPoint(2, 2));
        QCOMPARE(text(39, title), u"Title 1"_s);
    }

    void theHandleStandsWhereItsCellIsSeen()
    {
        const EventTableModel *events = m_page->model();
        const QModelIndex held = events->indexOf(1, EventField::Email);
        const QModelIndex scrolled = events->indexOf(1, title);
        view()->setColumnWidth(events->columnOf(plan), 1500); // there is something to scroll
        view()->setFocus();
        view()->setCurrentIndex(held);
        QVERIFY(view()->frozenWidth() > 0);
        auto *handle = child<QWidget>(u"fillHandle"_s);
        QTRY_VERIFY(handle->isVisible());
        const QRect before = handle->geometry();
        view()->horizontalScrollBar()->setValue(55);
        QCOMPARE(view()->horizontalScrollBar()->value(), 55);
        QVERIFY(handle->isVisible());
        QCOMPARE(handle->geometry(), before); // its column has not moved
        view()->setCurrentIndex(scrolled);
        QVERIFY(handle->isVisible());
        const int end = view()->columnViewportPosition(scrolled.column()) + view()->columnWidth(scrolled.column());
        view()->horizontalScrollBar()->setValue(55 + end - view()->frozenWidth());
        QVERIFY2(!handle->isVisible(), "its cell is below the columns that stay");
    }

    /// A click on its way lands on the row it was meant for, whatever is said meanwhile.
    void aMessageLeavesTheRowsWhereTheyAre()
    {
        const auto place = [this] {
            return view()->viewport()->mapTo(
                m_window.get(), view()->visualRect(m_page->model()->index(3, 2)).topLeft());
        };
        const QPoint before = place();
        view()->selectAll();
        view()->action(EventsCommand::Clear)->trigger();
        auto *said = child<MessageBar>(u"tableMessage"_s);
        QTRY_VERIFY(said->isVisible());
        m_window->messageBar()->showMessage(MessageBar::Tone::Warning, u"A sentence for the whole window."_s);
        QTRY_VERIFY(m_window->messageBar()->isVisible());
        QTest::qWait(20); // laid out
        QCOMPARE(place(), before);
    }

    void theIdCanBeSeenAndCopiedAndIsNeverWritten()
    {
        const EventField id = EventField::Id;
        const int column = m_page->model()->columnOf(id);
        QVERIFY(column > 0 && view()->isColumnHidden(column));
        view()->setColumnHidden(column, false);
        const QModelIndex cell = m_page->model()->indexOf(2, id);
        const QString shown = cell.data().toString();
        QCOMPARE(shown.toUtf8(), m_document->table().eventId(2));
        QVERIFY(!(m_page->model()->flags(cell) & Qt::ItemIsEditable));
        select(2, id);
        view()->action(EventsCommand::Clear)->trigger();
        view()->action(EventsCommand::FillDown)->trigger();
        QVERIFY(!m_document->undoStack()->canUndo());
        QCOMPARE(m_document->table().eventId(2), shown.toUtf8());
        m_page->model()->sort(column, Qt::DescendingOrder);
        QVERIFY(
            m_page->model()->index(0, column).data().toString() > m_page->model()->index(39, column).data().toString());
    }

    void textSetByAssistiveTechnologyIsKept()
    {
        select(0, EventField::Email);
        child<QLineEdit>(u"field_email"_s)->setText(u"spoken@harbour.test"_s); // as its accessible interface does
        QCOMPARE(text(0, EventField::Email), u"spoken@harbour.test"_s);
        child<QLineEdit>(u"field_timestamp"_s)->setText(u"2026-05-01 10:00"_s);
        QCOMPARE(text(0, EventField::Timestamp), u"2026-05-01T08:00:00Z"_s);
        child<QLineEdit>(u"field_tokens.score"_s)->setText(u"12"_s);
        QCOMPARE(text(0, score), u"12"_s);
    }

    void cellsSayWhereTheyAreAndWhatIsWrong()
    {
        m_document->setText(2, plan, u"Gold"_s);
        QTRY_VERIFY(m_document->isChecked());
        const QModelIndex cell = m_page->model()->indexOf(2, plan);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Plan, row 3: Gold"_s);
        QVERIFY(cell.data(Qt::AccessibleDescriptionRole).toString().contains(u"Gold"_s));
        QVERIFY(m_page->model()->indexOf(3, plan).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
};

QTEST_MAIN(TestTableManners)
#include "tst_tablemanners.moc"
