#include "support/fakeclock.h"
#include "support/sampletemplate.h"
#include "ui/document/draftdocument.h"
#include "ui/models/draftwords.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/composepage.h"
#include "ui/pages/inspector.h"
#include "ui/pages/issuespanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/filterchipbar.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/statusline.h"
#include "validation/rules.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventField tokenNamed(const EventTemplate &eventTemplate, TokenType type)
{
    for (int i = 0; i < eventTemplate.tokens.size(); ++i) {
        if (eventTemplate.tokens.at(i).type == type) {
            return EventField::token(i);
        }
    }
    return EventField::Id;
}

/// The sample's, without the extra data that its card prints: the rows below have none.
EventTemplate springTemplate()
{
    EventTemplate eventTemplate = sampleTemplate();
    eventTemplate.detailTemplate.replace(u"of {{extraData.planned}} minutes"_s, u"minutes"_s);
    return eventTemplate;
}

/// The draft of the first picture: one email missing, one option misspelt, one test address.
EventTable springWebinar(int rows)
{
    static const QStringList people { u"ana.garcia@nube.test"_s, u"li.wei@harbour.test"_s, QString(),
        u"noor@lantern.test"_s, u"m.tanaka@kaiyo.test"_s, u"sofia@puerto.test"_s, u"test@test.com"_s,
        u"j.muller@alster.test"_s, u"zoe@meridian.test"_s, u"kenji.sato@kaiyo.test"_s, u"amara@delta.test"_s,
        u"olivier@seine.test"_s };
    const EventTemplate eventTemplate = springTemplate();
    const EventField status = tokenNamed(eventTemplate, TokenType::Enumeration);
    const QString attended = eventTemplate.tokens.at(status.tokenIndex()).options.first().value;
    EventTable table(eventTemplate);
    table.insertRows(0, rows);
    for (int row = 0; row < rows; ++row) {
        const QString person = row < people.size() ? people.at(row) : u"guest%1@harbour.test"_s.arg(row);
        table.setText(row, EventField::Email, person);
        table.setText(row, EventField::Timestamp, u"2026-03-18T09:%1:00Z"_s.arg(row % 60, 2, 10, QChar(u'0')));
        table.setText(row, tokenNamed(eventTemplate, TokenType::String),
            row == 4 || row == 9 ? u"春の企画ウェビナー"_s : u"Planning the spring launch"_s);
        table.setText(row, status, row == 4 ? u"Atended"_s : attended);
        table.setText(row, tokenNamed(eventTemplate, TokenType::Number), QString::number((row * 7) % 61));
        table.setText(row, tokenNamed(eventTemplate, TokenType::Date), u"2026-02-16T00:00:00Z"_s); // the card prints it
    }
    return table;
}

void shoot(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("COMPOSER_SHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QTest::qWait(50);
        QVERIFY(widget->grab().save(folder + u'/' + name + u".png"_s));
    }
}

} // namespace

class TestComposePage : public QObject
{
    Q_OBJECT

    FakeClock m_clock { 1773916800000 }; // 2026-03-19
    std::unique_ptr<DraftDocument> m_document;
    std::unique_ptr<MainWindow> m_window;
    ComposePage *m_page = nullptr; // the window's

    [[nodiscard]] EventsView *view() const { return m_page->view(); }
    [[nodiscard]] QAbstractItemModel *model() const { return view()->model(); }
    [[nodiscard]] QString text(qsizetype row, EventField field) const { return m_document->table().text(row, field); }
    void select(qsizetype row, EventField field) const
    {
        view()->setCurrentIndex(m_page->model()->indexOf(row, field));
        QCoreApplication::sendPostedEvents();
    }
    void selectBlock(int top, EventField left, int bottom, EventField right) const
    {
        const EventTableModel *events = m_page->model();
        view()->setCurrentIndex(events->indexOf(top, left));
        view()->selectionModel()->select(QItemSelection(events->indexOf(top, left), events->indexOf(bottom, right)),
            QItemSelectionModel::ClearAndSelect);
        QCoreApplication::sendPostedEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    void init()
    {
        m_document = std::make_unique<DraftDocument>(u"d1"_s, u"Spring webinar"_s, springWebinar(12), m_clock);
        m_document->setZone(QTimeZone("Europe/Madrid"));
        m_window = std::make_unique<MainWindow>();
        m_page = new ComposePage;
        m_page->setDocument(m_document.get());
        m_window->showPage(m_page);
        m_window->show();
        QTRY_VERIFY(m_document->isChecked());
        QCoreApplication::sendPostedEvents();
    }

    void cleanup()
    {
        m_page->setDocument(nullptr);
        m_window.reset();
        m_document.reset();
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
                shoot(m_window.get(), u"compose-worst"_s);
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

    void tableAndFormEditOneDocument()
    {
        auto *email = m_window->findChild<QLineEdit *>(u"field_email"_s);
        select(1, EventField::Email);
        QTRY_COMPARE(email->text(), u"li.wei@harbour.test"_s);
        email->setFocus();
        email->selectAll();
        QTest::keyClicks(email, u"wei@harbour.test"_s);
        QCOMPARE(text(1, EventField::Email), u"wei@harbour.test"_s);
        QCOMPARE(view()->currentIndex().data().toString(), u"wei@harbour.test"_s);
        // Typing is one step of undo, and undo reaches the form.
        m_document->undoStack()->undo();
        QCOMPARE(text(1, EventField::Email), u"li.wei@harbour.test"_s);
        QCOMPARE(email->text(), u"li.wei@harbour.test"_s);
        // And the other way round.
        QVERIFY(model()->setData(view()->currentIndex(), u"w@harbour.test"_s));
        QCOMPARE(email->text(), u"w@harbour.test"_s);
    }

    void severalRowsAreSetAtOnce()
    {
        const EventField minutes = tokenNamed(m_document->eventTemplate(), TokenType::Number);
        selectBlock(0, minutes, 3, minutes);
        auto *editor = m_window->findChild<QLineEdit *>(u"field_"_s + fieldKey(minutes, m_document->eventTemplate()));
        QTRY_COMPARE(editor->placeholderText(), u"(different)"_s);
        editor->setFocus();
        QTest::keyClicks(editor, u"9"_s);
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(text(row, minutes), u"9"_s);
        }
        QVERIFY(text(4, minutes) != u"9"_s);
        m_document->undoStack()->undo();
        QCOMPARE(text(3, minutes), u"21"_s);
    }

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

    void aNewEventIsNotRedBeforeAKeyIsPressed()
    {
        const qint64 ready = m_document->counts().ready;
        m_page->addEvent();
        QTRY_COMPARE(m_document->issuesOf(12).size(), size_t(1));
        const QModelIndex email = m_page->model()->indexOf(12, EventField::Email);
        QVERIFY(!email.data(EventTableModel::SeverityRole).isValid());
        auto *note = m_window->findChild<QLabel *>(u"note_email"_s);
        QTRY_VERIFY(!note->isVisible());
        QCOMPARE(m_document->counts().ready, ready);
        m_document->setText(12, EventField::token(0), u"Spring"_s);
        QTRY_VERIFY(note->isVisible());
        QVERIFY(email.data(EventTableModel::SeverityRole).isValid());
    }

    void createdRowsAreLockedAndSaySo()
    {
        m_document->setRowStates({ { m_document->table().rowId(1), RowState::InFlight } });
        m_document->setRowStates({ { m_document->table().rowId(1), RowState::Created } });
        select(1, EventField::Email);
        auto *email = m_window->findChild<QLineEdit *>(u"field_email"_s);
        QTRY_VERIFY(email->isReadOnly());
        view()->action(EventsCommand::Clear)->trigger();
        QCOMPARE(text(1, EventField::Email), u"li.wei@harbour.test"_s);
        QVERIFY(!(model()->flags(view()->currentIndex()) & Qt::ItemIsEditable));
    }

    void chipsAndFindNarrowTheTableAndKeepTheCursor()
    {
        select(4, EventField::Email);
        m_window->findChild<QPushButton *>(u"chip_errors"_s)->click();
        QCOMPARE(model()->rowCount(), int(m_document->counts().withErrors));
        QCOMPARE(view()->currentIndex().data().toString(), u"m.tanaka@kaiyo.test"_s);
        m_window->findChild<QPushButton *>(u"chip_all"_s)->click();
        QCOMPARE(model()->rowCount(), 12);
        auto *find = m_window->findChild<QLineEdit *>(u"filterField"_s);
        find->setFocus();
        QTest::keyClicks(find, u"KENJI"_s);
        QTRY_COMPARE(model()->rowCount(), 1);
        QTest::keyClicks(find, u" nobody"_s);
        QTRY_COMPARE(model()->rowCount(), 0);
        QVERIFY(m_window->findChild<QLabel *>(u"tableHint"_s)->isVisible());
        QTest::keyClick(find, Qt::Key_Escape);
        QCOMPARE(model()->rowCount(), 12);
    }

    void chipTextAndIssueNarrowTogether()
    {
        QTRY_VERIFY(m_window->findChild<QPushButton *>(u"showRows0"_s));
        m_window->findChild<QPushButton *>(u"showRows0"_s)->click(); // the row without an address
        QTRY_COMPARE(model()->rowCount(), 1);
        m_window->findChild<QPushButton *>(u"chip_errors"_s)->click();
        QCOMPARE(model()->rowCount(), 1); // not every row with errors
        m_window->findChild<QPushButton *>(u"chip_warnings"_s)->click();
        QCOMPARE(model()->rowCount(), 0);
        m_window->findChild<QPushButton *>(u"chip_errors"_s)->click();
        auto *filter = m_window->findChild<QLineEdit *>(u"filterField"_s);
        QTest::keyClicks(filter, u"tanaka"_s); // an error too, but another one
        QTRY_COMPARE(model()->rowCount(), 0);
        filter->clear();
        QTRY_COMPARE(model()->rowCount(), 1);
        m_window->findChild<QPushButton *>(u"chip_all"_s)->click();
        QTRY_COMPARE(model()->rowCount(), 12);
    }

    void findWalksCountsAndReplacesAsOneStep()
    {
        const EventField title = tokenNamed(m_document->eventTemplate(), TokenType::String);
        m_document->setRowStates({ { m_document->table().rowId(3), RowState::Created } });
        auto *bar = m_window->findChild<FindBar *>(u"findBar"_s);
        auto *find = m_window->findChild<QLineEdit *>(u"findText"_s);
        auto *status = m_window->findChild<ElidedLabel *>(u"findStatus"_s);
        QVERIFY(!bar->isVisible());
        select(0, EventField::Email);
        QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar->isVisible());
        QTest::keyClicks(find, u"spring"_s);
        QTRY_COMPARE(status->text(), u"10 cells match. 1 of them are locked."_s);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(view()->currentIndex(), m_page->model()->indexOf(0, title));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(view()->currentIndex(), m_page->model()->indexOf(1, title));
        QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier); // from the top to the end
        QCOMPARE(view()->currentIndex(), m_page->model()->indexOf(11, title));

        auto *replacement = m_window->findChild<QLineEdit *>(u"replaceText"_s);
        replacement->setText(u"autumn"_s);
        QTest::keyClick(replacement, Qt::Key_Return);
        QCOMPARE(text(11, title), u"Planning the autumn launch"_s);
        QTRY_COMPARE(view()->currentIndex(), m_page->model()->indexOf(0, title));
        const int before = m_document->undoStack()->index();
        QTRY_COMPARE(status->text(), u"9 cells match. 1 of them are locked."_s);
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"replaceAll"_s), Qt::LeftButton);
        QTRY_COMPARE(text(0, title), u"Planning the autumn launch"_s);
        QCOMPARE(text(3, title), u"Planning the spring launch"_s);
        const QString said = m_page->findChild<MessageBar *>(u"tableMessage"_s)->message();
        QVERIFY2(said.startsWith(u"8 cells replaced."_s) && said.contains(u"row 4"_s), qPrintable(said));
        QCOMPARE(m_document->undoStack()->index(), before + 1);
        m_document->undoStack()->undo();
        QCOMPARE(text(0, title), u"Planning the spring launch"_s);

        find->setText(u"(spring"_s);
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"findExpression"_s), Qt::LeftButton);
        auto *problem = m_window->findChild<QLabel *>(u"findProblem"_s);
        QTRY_VERIFY(problem->isVisible() && problem->text().contains(u"not a regular expression"_s));
        QVERIFY(status->text().isEmpty());
        QVERIFY(!m_window->findChild<QPushButton *>(u"replaceAll"_s)->isEnabled());
        shoot(m_window.get(), u"find"_s);
        find->setText(u"spring"_s);
        QTRY_COMPARE(status->text(), u"9 cells match. 1 of them are locked."_s);
        QVERIFY(!problem->isVisible());
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(view()->hasFocus());
    }

    /// The bar above the form has the mark of the state it speaks of: only what is created is a success.
    void theBarOfALockedRowLooksLikeItsState()
    {
        const auto toneOf = [this](RowState state) -> std::optional<MessageBar::Tone> {
            m_document->setRowStates({ { m_document->table().rowId(2), state } });
            select(2, EventField::Email);
            const QList<MessageBar *> bars = m_page->findChild<Inspector *>()->findChildren<MessageBar *>();
            const auto bar = std::ranges::find_if(bars, &MessageBar::isVisible);
            return bar == bars.end() ? std::nullopt : std::optional((*bar)->tone());
        };
        QCOMPARE(toneOf(RowState::Waiting), MessageBar::Tone::Information); // held by a send
        QCOMPARE(toneOf(RowState::Unknown), MessageBar::Tone::Unknown);
        QCOMPARE(toneOf(RowState::Created), MessageBar::Tone::Success);
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

    /// Chip, panel and status line say one number of the same thing, with the key that changes it.
    void whatIsCorrectedIsRefusedNoMoreEverywhere()
    {
        const auto refused = [this] {
            QString chip;
            if (auto *button = m_page->findChild<QPushButton *>(u"chip_refused"_s)) {
                chip = button->accessibleName();
            }
            return std::pair(chip, m_document->counts().stillRefused());
        };
        QList<Refusal> refusals;
        for (const qsizetype row : { 0, 1, 3 }) {
            m_document->setRowStates({ { m_document->table().rowId(row), RowState::Refused } });
            refusals << Refusal { m_document->table().rowId(row), u"bad option"_s, {}, {} };
        }
        m_document->addRefusals(refusals);
        QCOMPARE(refused(), std::pair(u"Refused 3"_s, qint64(3)));
        const EventField title = tokenNamed(sampleTemplate(), TokenType::String);
        m_document->setText(1, title, u"Corrected"_s);
        QCOMPARE(refused(), std::pair(u"Refused 2"_s, qint64(2)));
        QVERIFY2(countsInWords(m_document->counts()).contains(u"2 refused before"_s),
            qPrintable(countsInWords(m_document->counts())));
        m_page->showCondition(RowCondition::Refused);
        QTRY_COMPARE(model()->rowCount(), 2);
        m_page->showCondition(RowCondition::All);
        m_document->undoStack()->undo();
        QCOMPARE(refused(), std::pair(u"Refused 3"_s, qint64(3)));
        m_document->setText(1, title, u"Corrected"_s);
        QCOMPARE(m_document->removeRows({ 1 }), 1);
        QCOMPARE(m_document->counts().stillRefused(), 2);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->counts().stillRefused(), 2);
        QCOMPARE(m_document->counts().corrected, 1);
    }

    /// Also when the send was another computer's, where nothing here can ask: the sentence names a way, and it is open.
    void whatIsUnknownSaysTheWayOn()
    {
        m_document->setRowStates({ { m_document->table().rowId(2), RowState::Unknown } });
        select(2, EventField::Email);
        const QList<MessageBar *> bars = m_page->findChildren<MessageBar *>();
        QTRY_VERIFY(std::any_of(bars.cbegin(), bars.cend(), [](const MessageBar *bar) {
            return bar->isVisible() && bar->message().contains(u"another computer"_s)
                && bar->message().contains(u"compose it again as a new event"_s);
        }));
        QCOMPARE(m_document->duplicateRows({ 2 }), 1);
        const EventTable &table = m_document->table();
        QVERIFY(table.isLocked(2) && !table.isLocked(3));
        QVERIFY(table.eventId(2) != table.eventId(3));
        QCOMPARE(table.text(3, EventField::Email), table.text(2, EventField::Email));
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
        shoot(m_window->findChild<QWidget *>(u"columnsPopover"_s), u"columns"_s);
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
        shoot(m_window.get(), u"mend"_s);
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

    void conditionCanBeShownFromOutside()
    {
        m_page->showCondition(RowCondition::WithErrors);
        QCOMPARE(model()->rowCount(), int(m_document->counts().withErrors));
        m_page->showCondition(RowCondition::All);
        QCOMPARE(model()->rowCount(), 12);
    }

    void theCurrentRowIsInSightWhenAFilterGoes()
    {
        DraftDocument many(u"d2"_s, u"Autumn"_s, springWebinar(300), m_clock);
        m_page->setDocument(&many);
        QTRY_VERIFY(many.isChecked());
        const auto isInSight = [this](qsizetype row) {
            const QModelIndex index = m_page->model()->indexOf(row, EventField::Email);
            return view()->currentIndex().row() == index.row()
                && view()->viewport()->rect().contains(view()->visualRect(index).center());
        };
        auto *field = m_window->findChild<QLineEdit *>(u"filterField"_s);
        field->setText(u"guest250@"_s);
        QTRY_COMPARE(model()->rowCount(), 1);
        select(250, EventField::Email);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(model()->rowCount(), 300);
        QVERIFY(isInSight(250));
        // the last of an issue's rows is mended, and its filter goes by itself
        const EventField minutes = tokenNamed(many.eventTemplate(), TokenType::Number);
        many.setText(200, minutes, u"many"_s);
        QTRY_VERIFY(!many.issuesOf(200).empty());
        m_page->showIssue({ 0, Rule::NotANumber, minutes });
        QCOMPARE(model()->rowCount(), 1);
        select(200, minutes);
        many.setText(200, minutes, u"7"_s);
        QTRY_COMPARE(model()->rowCount(), 300);
        QVERIFY(isInSight(200));
        m_page->setDocument(m_document.get());
    }

    void whatAFilterHidesIsOneStepAway()
    {
        auto *field = m_window->findChild<QLineEdit *>(u"filterField"_s);
        field->setText(u"nobody has this"_s);
        QTRY_COMPARE(model()->rowCount(), 0);
        m_page->showCondition(RowCondition::WithErrors);
        QVERIFY(m_window->findChild<QLabel *>(u"tableHint"_s)->isVisible());
        QTest::keyClick(field, Qt::Key_Escape); // its text
        QCOMPARE(model()->rowCount(), int(m_document->counts().withErrors));
        QTest::keyClick(field, Qt::Key_Escape); // and the rest
        QCOMPARE(model()->rowCount(), 12);

        field->setText(text(5, EventField::Email));
        QTRY_COMPARE(model()->rowCount(), 1);
        view()->action(EventsCommand::GoToRow)->trigger();
        auto *ask = m_window->findChild<QInputDialog *>(u"goToRowDialog"_s);
        QVERIFY(ask);
        ask->setIntValue(3);
        ask->accept();
        auto *message = m_window->findChild<MessageBar *>(u"tableMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->message().contains(u"hidden"_s));
        Q_EMIT message->actionTriggered();
        QCOMPARE(model()->rowCount(), 12);
        QCOMPARE(m_page->model()->sourceRow(view()->currentIndex().row()), 2);
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

    void theFormSaysOnlyWhatIsSo()
    {
        const auto says = [this](const QString &words) {
            const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        select(0, EventField::Email);
        QVERIFY(says(u"Creates a contact"_s));
        m_document->setText(0, EventField::ObjectId, u"28001"_s);
        QTRY_VERIFY(!says(u"Creates a contact"_s));
        select(1, EventField::Email);
        QTRY_VERIFY(says(u"Creates a contact"_s));
        m_document->setRowStates({ { m_document->table().rowId(1), RowState::Created } });
        QTRY_VERIFY(!says(u"Creates a contact"_s));
        QVERIFY(!m_window->findChild<QPushButton *>(u"moreIdentity"_s)->isVisible());
        m_document->setRowStates({ { m_document->table().rowId(2), RowState::Unknown } });
        selectBlock(1, EventField::Email, 2, EventField::Email);
        QTRY_VERIFY(says(u"or may be"_s)); // not that both are created
    }

    void everyControlOfTheDraftHasAName()
    {
        const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isInside = widget->objectName().startsWith("qt_"_L1)
                || qobject_cast<QComboBox *>(widget->parentWidget()) || widget->inherits("QHeaderView")
                || widget->inherits("QSplitterHandle") || widget->inherits("QLineEditIconButton")
                || widget->inherits("QMenu");
            if (isInside || !(widget->focusPolicy() & Qt::TabFocus)) {
                continue;
            }
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(hasName || !widget->isVisibleTo(m_window.get()),
                qPrintable(
                    u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        }
    }

    void pictures()
    {
        m_page->setDocument(nullptr);
        m_document = std::make_unique<DraftDocument>(u"d1"_s, u"Spring webinar"_s, springWebinar(128), m_clock);
        m_document->setZone(QTimeZone("Europe/Madrid"));
        m_window->setDrafts(
            { { u"d1"_s, u"Spring webinar"_s, u"128"_s, {} }, { u"d2"_s, u"Trade fair, Tokyo"_s, u"2,410"_s, {} } });
        m_window->setTemplates(
            { { u"t1"_s, u"Webinar registration"_s, {}, {} }, { u"t2"_s, u"Fair visit"_s, {}, {} } });
        m_window->setSends({ { u"s1"_s, u"Today 10:42"_s, u"2,398"_s, u"check"_s, theme::Role::Created },
            { u"s2"_s, u"Yesterday"_s, u"3 unknown"_s, u"unknown"_s, theme::Role::Unknown } });
        m_window->setCurrentItem(SidebarSection::Drafts, u"d1"_s);
        Connection practice { u"practice"_s, u"Practice account"_s };
        practice.isPractice = true;
        m_window->setPortals({ practice }, u"practice"_s);
        m_window->setReviewCount(125);
        m_window->statusLine()->setCounts(u"128 events · 125 ready"_s);
        m_window->statusLine()->setTimeZone(u"Times in Europe/Madrid"_s);
        m_window->statusLine()->setSaved(u"Saved 10:51"_s);
        m_window->statusLine()->setRequestsLeft(u"110 of 110 requests left"_s);
        m_page->setDocument(m_document.get());
        QTRY_VERIFY(m_document->isChecked());
        m_window->resize(1280, 800);
        select(4, EventField::Email);
        shoot(m_window.get(), u"compose"_s);
        auto *preview = m_window->findChild<QPushButton *>(u"tab1"_s);
        preview->click();
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        theme::apply(application, theme::Scheme::Dark);
        select(0, EventField::Email);
        shoot(m_window.get(), u"compose-dark"_s);
        theme::apply(application, theme::Scheme::Light);
        m_window->findChild<QPushButton *>(u"tab0"_s)->click();
        m_window->resize(1024, 640);
        shoot(m_window.get(), u"compose-small"_s);
        QVERIFY2(m_window->minimumSizeHint().width() <= 1024,
            qPrintable(QString::number(m_window->minimumSizeHint().width())));
        QVERIFY2(m_window->minimumSizeHint().height() <= 640,
            qPrintable(QString::number(m_window->minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestComposePage)
#include "tst_composepage.moc"
