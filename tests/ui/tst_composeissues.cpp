// What is wrong in a draft: walked, looked at, mended.
#include "base/workerpool.h"
#include "support/keeppicture.h"
#include "ui/composepagesupport.h"
#include "ui/pages/issuespanel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <numeric>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// The heights that a widget is given.
class HeightsOf : public QObject
{
public:
    QList<int> seen;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            seen.append(static_cast<QResizeEvent *>(event)->size().height());
        return false;
    }
};

} // namespace

class TestComposeIssues : public QObject, private ComposePageBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { chooseLight(); }
    void init() { open(); }
    void cleanup() { close(); }

    /// What is wrong with all times together is not counted as one row, and no one row is shown for it.
    void anIssueOfTheWholeDraftNamesNoRow()
    {
        IssuesPanel panel;
        panel.resize(900, 200);
        panel.show();
        panel.setGroups({ IssueGroup { 0, Severity::Warning, u"Every event is at midnight"_s, 1, {}, 0, false, true },
                            IssueGroup { 1, Severity::Warning, u"Minutes is empty"_s, 1, {}, 0 } },
            0, 5);
        QVERIFY(panel.findChild<QPushButton *>(u"showRows1"_s)->isVisible());
        QVERIFY(!panel.findChild<QPushButton *>(u"showRows0"_s)->isVisible());
        QVERIFY(panel.findChild<QPushButton *>(u"jump1"_s));
        QVERIFY(!panel.findChild<QPushButton *>(u"jump0"_s));
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            texts += label->text();
        QVERIFY2(texts.contains(u"the whole draft"_s), qPrintable(texts.join(u'|')));
    }

    /// The lines are made anew by what one of their buttons, or its menu, asked for: it lives until its click has
    /// ended.
    void thePressedButtonOutlivesItsClick()
    {
        IssuesPanel panel;
        panel.resize(900, 200);
        panel.show();
        panel.setGroups({ IssueGroup { 1, Severity::Warning, u"Minutes is empty"_s, 5, {}, 0 } }, 0, 5);
        connect(&panel, &IssuesPanel::showRowsRequested, &panel, [&panel](int key) { panel.setShownGroup(key); });
        const QPointer<QPushButton> pressed = panel.findChild<QPushButton *>(u"showRows1"_s);
        QVERIFY(pressed);
        pressed->click();
        QVERIFY(pressed);
        QCOMPARE(panel.findChild<QPushButton *>(u"showRows1"_s)->text(), u"Show all rows"_s); // the new one alone
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!pressed);
    }

    /// Every event in one second is a question about all of them: no row is marked, none is counted.
    void aWarningOfTheWholeDraftCountsAsNoEvent()
    {
        m_document->fill(
            { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, EventField::Timestamp, u"2026-03-18T09:00:00Z"_s, u"Set"_s);
        QTRY_VERIFY(m_document->isChecked());
        const QList<Issue> &issues = m_document->issues();
        QVERIFY(std::ranges::any_of(issues, [](const Issue &issue) { return issue.rule == Rule::AllSameSecond; }));
        QCOMPARE(m_document->counts().withWarnings, 1); // the test address
        QCOMPARE(model()->index(0, EventTableModel::stateColumn).data(EventTableModel::StateIconRole), u"check"_s);
        m_page->showCondition(RowCondition::WithWarnings);
        QTRY_COMPARE(model()->rowCount(), 1);
        m_page->showAllRows();
        select(0, EventField::Timestamp);
        view()->action(EventsCommand::NextIssue)->trigger();
        QCOMPARE(view()->currentIndex().row(), 2);
    }

    /// While thousands of rows that changed are being checked, neither what was wrong with them before is shown nor
    /// that they are ready.
    void nothingOldIsShownWhileManyRowsAreChecked()
    {
        EventTable more = m_document->table();
        for (int i = 0; i < 60; ++i)
            more.insertRows(more.rowCount(), m_document->table(), 0, 12);
        more.makeNew();
        DraftDocument many(u"d2"_s, u"Many"_s, more, m_clock);
        many.setZone(m_document->zone());
        m_page->setDocument(&many);
        auto *panel = m_page->findChild<IssuesPanel *>();
        const auto icon = [this](int row) {
            return model()->index(row, EventTableModel::stateColumn).data(EventTableModel::StateIconRole).toString();
        };
        const auto lines = [panel] {
            const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
            return std::ranges::count_if(buttons, [](const QPushButton *button) {
                return button->objectName().startsWith("showRows"_L1) && button->isVisible();
            });
        };
        const auto *errors = m_page->findChild<QPushButton *>(u"chip_errors"_s);
        QCOMPARE(icon(0), QString()); // not checked at all yet
        QTRY_VERIFY(many.isChecked() && lines() > 0);
        QCOMPARE(icon(0), u"check"_s);
        QList<qsizetype> all(many.table().rowCount());
        std::iota(all.begin(), all.end(), 0);
        const int height = panel->height();
        many.fill(all, EventField::Email, {}, u"Clear"_s);
        QVERIFY(!many.isChecked());
        QCOMPARE(icon(0), QString());
        QCOMPARE(lines(), 0);
        QCOMPARE(panel->height(), height);
        QVERIFY2(errors->accessibleName().endsWith(u'…'), qPrintable(errors->accessibleName()));
        QTRY_VERIFY(many.isChecked() && lines() > 0);
        QCOMPARE(icon(0), u"error"_s);
        many.undoStack()->undo();
        QCOMPARE(icon(0), QString());
        QCOMPARE(lines(), 0);
        QTRY_VERIFY(many.isChecked() && lines() > 0);
        QCOMPARE(icon(0), u"check"_s);
        m_page->setDocument(m_document.get());
    }

    /// 3/4/26 in many rows is read once: in the menu of the selection, in the form, and below the table.
    void manyDatesThatMayBeEitherDayAreReadAtOnce()
    {
        const EventField when = EventField::Timestamp;
        const QStringList texts { u"3/4/26"_s, u"5/6/26"_s, u"1/2/26"_s };
        const auto write = [&] {
            for (int row = 0; row < 3; ++row)
                m_document->setText(row + 7, when, texts.at(row));
            QTRY_VERIFY(m_document->isChecked());
        };
        const auto dayOf = [this](qsizetype row) { return text(row, EventField::Timestamp).left(10); };
        write();
        selectBlock(7, when, 9, when);
        QMenu menu;
        menu.addAction(u"Copy"_s);
        Q_EMIT view()->cellMenuAboutToShow(&menu);
        QList<QAction *> readings = menu.findChildren<QAction *>(u"mendCell"_s);
        QCOMPARE(readings.size(), 2);
        QVERIFY2(readings.first()->text().contains(u"3/4/26"_s), qPrintable(readings.first()->text()));
        readings.first()->trigger();
        QCOMPARE(dayOf(7) + dayOf(8) + dayOf(9), u"2026-04-022026-06-042026-01-31"_s); // midnight in Madrid
        const auto *message = m_page->findChild<MessageBar *>(u"tableMessage"_s);
        QVERIFY2(message->message().contains(u'3'), qPrintable(message->message()));
        m_document->undoStack()->undo();
        QCOMPARE(text(7, when), texts.first());
        QTRY_VERIFY(!message->isVisible());

        // The form of the three events says what is wrong with them, and offers the same.
        QTRY_VERIFY(m_window->findChild<QLabel *>(u"note_timestamp"_s)->isVisible());
        const auto offered = [this] {
            QList<QPushButton *> buttons
                = m_window->findChild<QWidget *>(u"mends_timestamp"_s)->findChildren<QPushButton *>(u"mendChoice"_s);
            buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); }); // those of one row before
            return buttons;
        };
        QTRY_COMPARE(offered().size(), 2);
        offered().last()->click();
        QCOMPARE(dayOf(7), u"2026-03-03"_s);
        m_document->undoStack()->undo();

        // Below the table: which of the two, then what that does, then it is done.
        auto *panel = m_page->findChild<IssuesPanel *>();
        QPushButton *read = nullptr;
        QTRY_VERIFY([&] {
            const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
            for (QPushButton *button : buttons)
                read = button->objectName().startsWith("readAs"_L1) ? button : read;
            return read && read->isVisible();
        }());
        read->click();
        auto *choice = read->findChild<QAction *>(u"reading0"_s);
        QVERIFY(choice);
        choice->trigger();
        QVERIFY(panel->isMendShown());
        QCOMPARE(panel->findChild<QPushButton *>(u"mendAccept"_s)->text(), u"Mend 3 rows"_s);
        panel->findChild<QPushButton *>(u"mendAccept"_s)->click();
        QCOMPARE(dayOf(8), u"2026-06-04"_s);
    }

    /// While it is worked out what reading thousands of dates would do, an account's word comes: it has a line of its
    /// own before the dates now, and what is shown is still about the dates.
    void anotherLineBeforeItDoesNotTakeAMend()
    {
        EventTable more = m_document->table();
        while (more.rowCount() < 5'100)
            more.insertRows(more.rowCount(), m_document->table(), 0, 12);
        for (qsizetype row = 2; row < more.rowCount(); ++row)
            more.setText(row, EventField::Timestamp, u"3/4/26"_s);
        more.makeNew();
        more.setState(0, RowState::Refused); // one line for both, as nobody knows why
        more.setState(1, RowState::Refused);
        DraftDocument many(u"d2"_s, u"Many"_s, more, m_clock);
        many.setZone(m_document->zone());
        m_page->setDocument(&many);
        auto *panel = m_page->findChild<IssuesPanel *>();
        const auto button = [panel](const QString &begin) -> QPushButton * {
            for (QPushButton *one : panel->findChildren<QPushButton *>()) {
                if (one->objectName().startsWith(begin) && one->isVisible())
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY(many.isChecked() && button(u"readAs"_s));
        QTest::qWait(50); // the lines are those of the last check
        QPushButton *read = button(u"readAs"_s);
        QVERIFY(read);
        read->click();
        auto *choice = read->findChild<QAction *>(u"reading0"_s);
        QVERIFY(choice);
        Refusal refusal;
        refusal.row = many.table().rowId(0);
        refusal.words = u"no such option"_s;
        QThreadPool &workers = workerPool();
        const int usual = workers.maxThreadCount();
        workers.setMaxThreadCount(1);
        many.addRefusals({ refusal }); // grouped on a worker, as there are so many
        choice->trigger(); // and so is this worked out, behind it
        const bool isShown = QTest::qWaitFor([panel] { return panel->isMendShown(); });
        workers.setMaxThreadCount(usual);
        QVERIFY(isShown);
        const QString said = panel->findChild<QPushButton *>(u"mendAccept"_s)->accessibleName();
        QVERIFY2(said.contains(u"3/4/26"_s) && !said.contains(u"no such option"_s), qPrintable(said));
        m_page->setDocument(m_document.get());
    }

    void oneKeyLeadsToTheWorstRows()
    {
        m_document->setText(7, EventField::token(0), QString(300, u'x'));
        QTRY_VERIFY(m_document->isChecked());
        select(5, EventField::Timestamp);
        auto *reason = m_window->findChild<QLabel *>(u"previewWorstReason"_s);
        QSet<int> rows;
        for (int i = 0; i < 8; ++i) {
            const QString before = reason->text();
            QTest::keyClick(view(), Qt::Key_W, Qt::AltModifier);
            QTRY_VERIFY(reason->isVisible() && reason->text() != before);
            rows.insert(view()->currentIndex().row());
            QVERIFY2(reason->text().startsWith(u"Row %1: "_s.arg(view()->currentIndex().row() + 1)),
                qPrintable(reason->text()));
            if (i == 0) {
                keepPicture(*m_window, u"compose-worst"_s);
            }
            if (m_window->findChild<QLabel *>(u"previewWorstPlace"_s)->text().startsWith(u"1 "_s) && i > 0) {
                break; // once around
            }
        }
        QVERIFY(rows.contains(7)); // the longest
        QVERIFY(rows.contains(2) || rows.contains(4)); // with an issue
        const int at = view()->currentIndex().row();
        QTest::keyClick(view(), Qt::Key_PageUp, Qt::AltModifier);
        QTRY_COMPARE(view()->currentIndex().row(), at - 1);
        QTRY_VERIFY(!reason->isVisible());
        m_window->findChild<QToolButton *>(u"nextEvent"_s)->click();
        QCOMPARE(view()->currentIndex().row(), at);
    }

    /// Who works through the issues by keyboard stays in them when a line is mended away; after the last one the table.
    void theFocusStaysInTheIssuesWhenALineGoes()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *panel = m_page->findChild<IssuesPanel *>();
        const auto mendButton = [&]() -> QPushButton * {
            for (auto *button : panel->findChildren<QPushButton *>()) {
                if (button->objectName().startsWith(u"mend"_s) && button->isVisible()
                    && button->text().startsWith(u"Replace"_s)) {
                    return button;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(mendButton());
        QPushButton *mend = mendButton();
        mend->setFocus();
        mend->click();
        QTRY_VERIFY(!mendButton());
        QVERIFY(QApplication::focusWidget() && panel->isAncestorOf(QApplication::focusWidget()));
    }

    /// Where there is no issue the panel is its heading alone, and its letters are whole.
    void theHeadingWithoutIssuesIsNotCut()
    {
        QFont large = m_page->font();
        large.setPixelSize(22);
        m_page->setFont(large);
        DraftDocument fine(u"d2"_s, u"Fine"_s, EventTable(sampleTemplate()), m_clock);
        m_page->setDocument(&fine);
        auto *panel = m_page->findChild<IssuesPanel *>();
        QTRY_VERIFY(fine.isChecked() && panel->isBare());
        QCoreApplication::sendPostedEvents();
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty()) {
                QVERIFY2(label->height() >= label->fontMetrics().height(), qPrintable(label->text()));
                QVERIFY(panel->rect().contains(QRect(label->mapTo(panel, QPoint()), label->size())));
            }
        }
        m_page->setDocument(m_document.get());
    }

    /// New lines stand in their room at once: no scroll bar that nothing needs lies over their buttons.
    void newLinesAreDrawnWhole()
    {
        IssuesPanel panel;
        panel.resize(640, 150);
        panel.show();
        const auto lines = [](int count) {
            QList<IssueGroup> groups;
            for (int i = 0; i < count; ++i)
                groups << IssueGroup { i, Severity::Warning, u"Field %1 is empty: the card has a gap there"_s.arg(i), 3,
                    {}, 0 };
            return groups;
        };
        const auto *scroll = panel.findChild<QScrollArea *>();
        const auto isWhole = [&] {
            const QScrollBar *bar = scroll->verticalScrollBar();
            return bar->isVisible() == (bar->maximum() > 0) && scroll->widget()->width() == scroll->viewport()->width();
        };
        panel.setGroups(lines(12), 0, 36);
        QTRY_VERIFY(scroll->verticalScrollBar()->isVisible() && isWhole());
        panel.setGroups(lines(2), 0, 6); // drawn before the next event, where the computer is busy
        QVERIFY(!scroll->verticalScrollBar()->isVisible());
        QVERIFY(isWhole());
        QCoreApplication::sendPostedEvents();
        QVERIFY(isWhole());
        panel.setGroups(lines(12), 0, 36);
        QTRY_VERIFY(scroll->verticalScrollBar()->isVisible() && isWhole());
    }

    /// As after an import: the room of the issues is there before they are, and the table is not cut as they come.
    void theTableIsNotCutAsTheIssuesCome()
    {
        DraftDocument fine(u"d2"_s, u"Fine"_s, EventTable(sampleTemplate()), m_clock);
        m_page->setDocument(&fine);
        const auto *panel = m_page->findChild<IssuesPanel *>();
        QTRY_VERIFY(fine.isChecked() && panel->isBare());
        QCoreApplication::sendPostedEvents();
        const int bare = view()->height();
        DraftDocument imported(u"d3"_s, u"Imported"_s, springWebinar(2000), m_clock);
        imported.setZone(m_document->zone());
        m_page->setDocument(&imported);
        QVERIFY(!imported.isChecked());
        QCoreApplication::sendPostedEvents();
        const QRect table = view()->geometry();
        QVERIFY2(table.height() < bare, "there is room for issues");
        HeightsOf heights;
        view()->installEventFilter(&heights);
        QTRY_VERIFY(imported.isChecked() && panel->findChild<QPushButton *>(u"showRows0"_s));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(view()->geometry(), table);
        QCOMPARE(heights.seen, QList<int>());
        m_page->setDocument(m_document.get());
    }

    /// One press, one answer, also when nothing is new; it goes with the next edit, which it knows nothing of.
    void checkAnswers()
    {
        auto *message = m_page->findChild<MessageBar *>(u"tableMessage"_s);
        m_page->check();
        QTRY_VERIFY(message->isVisible());
        const DraftCounts &counts = m_document->counts();
        QVERIFY(counts.withErrors > 0);
        QVERIFY2(message->message().contains(u"%1 ready"_s.arg(counts.ready))
                && message->message().contains(u"%1 with errors"_s.arg(counts.withErrors)),
            qPrintable(message->message()));
        QCOMPARE(message->tone(), MessageBar::Tone::Warning);
        m_document->setText(2, EventField::Email, u"noor@lantern.test"_s);
        QTRY_VERIFY(!message->isVisible());
        m_page->check();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->message().contains(u"%1 with errors"_s.arg(m_document->counts().withErrors)));
    }

    void issuesAreWalkedShownAndMended()
    {
        const EventField status = tokenNamed(m_document->eventTemplate(), TokenType::Enumeration);
        select(0, EventField::Email);
        view()->action(EventsCommand::NextIssue)->trigger();
        QCOMPARE(view()->currentIndex().row(), 2);
        view()->action(EventsCommand::NextIssue)->trigger();
        QCOMPARE(view()->currentIndex().row(), 4);
        view()->action(EventsCommand::PreviousIssue)->trigger();
        QCOMPARE(view()->currentIndex().row(), 2);
        auto *panel = m_window->findChild<IssuesPanel *>();
        QPushButton *mend = nullptr;
        const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->objectName().startsWith("mend"_L1) && button->accessibleName().contains("Atended"_L1)) {
                mend = button;
            }
        }
        QVERIFY(mend);
        mend->click(); // one row, and the line says what it will be
        QVERIFY(!panel->isMendShown());
        QCOMPARE(text(4, status), u"attended"_s);
        m_document->undoStack()->undo();
        QCOMPARE(text(4, status), u"Atended"_s);
    }

    void aBulkMendIsShownBeforeItIsDone()
    {
        const EventField minutes = tokenNamed(m_document->eventTemplate(), TokenType::Number);
        m_document->setCells(
            { { 0, minutes, u"1.234,5"_s }, { 1, minutes, u"12,5"_s }, { 5, minutes, u"12,5"_s } }, u"Paste"_s);
        auto *panel = m_window->findChild<IssuesPanel *>();
        const auto press = [panel] {
            const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
            const auto mend = std::ranges::find_if(buttons, [](const QPushButton *button) {
                return button->objectName() != u"mendAccept"_s && button->text() == u"Mend 3 rows"_s;
            });
            QVERIFY(mend != buttons.end());
            QTest::keyClick(*mend, Qt::Key_Space);
        };
        press();
        QVERIFY(panel->isMendShown());
        const auto *lines = panel->findChild<QTableView *>(u"mendLines"_s);
        const auto at = [lines](int row, int column) { return lines->model()->index(row, column).data().toString(); };
        QCOMPARE(lines->model()->rowCount(), 2);
        QCOMPARE(at(0, 1), u"1234.5"_s);
        QCOMPARE(at(1, 2), u"2"_s);
        QCOMPARE(m_document->table().text(1, minutes), u"12,5"_s); // nothing is done yet
        keepPicture(*m_window, u"mend"_s);
        QTest::keyClick(panel->findChild<QPushButton *>(u"mendAccept"_s), Qt::Key_Escape);
        QVERIFY(!panel->isMendShown());
        QCOMPARE(m_document->table().text(1, minutes), u"12,5"_s);
        press();
        QVERIFY(panel->isMendShown());
        const int steps = m_document->undoStack()->index();
        QTest::keyClick(panel->findChild<QPushButton *>(u"mendAccept"_s), Qt::Key_Space);
        QVERIFY(!panel->isMendShown());
        for (const auto &[row, number] : { std::pair { 0, u"1234.5"_s }, { 1, u"12.5"_s }, { 5, u"12.5"_s } })
            QCOMPARE(m_document->table().text(row, minutes), number);
        QCOMPARE(m_document->undoStack()->index(), steps + 1);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->table().text(0, minutes), u"1.234,5"_s);
    }

    /// What it says of the rows is so: it goes with the first change of the draft, also one back.
    void aMendThatIsShownGoesWhenTheDraftChanges()
    {
        const EventField minutes = tokenNamed(m_document->eventTemplate(), TokenType::Number);
        auto *panel = m_window->findChild<IssuesPanel *>();
        const auto open = [&] {
            m_document->setCells({ { 0, minutes, u"12,5"_s }, { 1, minutes, u"12,5"_s } }, u"Paste"_s);
            for (QPushButton *button : panel->findChildren<QPushButton *>()) {
                if (button->objectName() != u"mendAccept"_s && button->text() == u"Mend 2 rows"_s)
                    return QTest::keyClick(button, Qt::Key_Space);
            }
        };
        open();
        QVERIFY(panel->isMendShown());
        m_document->undoStack()->undo();
        QVERIFY(!panel->isMendShown());
        open();
        QVERIFY(panel->isMendShown());
        m_document->removeRows({ 7 });
        QVERIFY(!panel->isMendShown());
    }
};

QTEST_MAIN(TestComposeIssues)
#include "tst_composeissues.moc"
