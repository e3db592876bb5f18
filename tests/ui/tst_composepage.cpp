// A draft in the window: table and form edit one document, and say what its rows are.
#include "support/keeppicture.h"
#include "ui/composepagesupport.h"
#include "ui/models/draftwords.h"
#include "ui/pages/inspector.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/statusline.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace composer;
using namespace Qt::StringLiterals;

class TestComposePage : public QObject, private ComposePageBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { chooseLight(); }
    void init() { open(); }
    void cleanup() { close(); }

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
        QVERIFY(!countsInWords(m_document->counts(), 0, false).contains(u"ready"_s)); // while it is being checked
        QVERIFY2(countsInWords(m_document->counts()).contains(u"2 refused before"_s),
            qPrintable(countsInWords(m_document->counts())));
        DraftCounts counts; // those behind the semicolon are of all of them, not of the last group named
        counts.rows = 2000;
        counts.ready = 1920;
        counts.withErrors = 80;
        counts.withWarnings = 40;
        QCOMPARE(
            countsInWords(counts), u"2,000 events · 1,920 ready · 80 with errors; of all 2,000: 40 with warnings"_s);
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
        keepPicture(*m_window, u"compose"_s);
        auto *preview = m_window->findChild<QPushButton *>(u"tab1"_s);
        preview->click();
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        theme::apply(application, theme::Scheme::Dark);
        select(0, EventField::Email);
        keepPicture(*m_window, u"compose-dark"_s);
        theme::apply(application, theme::Scheme::Light);
        m_window->findChild<QPushButton *>(u"tab0"_s)->click();
        m_window->resize(1024, 640);
        keepPicture(*m_window, u"compose-small"_s);
        QVERIFY2(m_window->minimumSizeHint().width() <= 1024,
            qPrintable(QString::number(m_window->minimumSizeHint().width())));
        QVERIFY2(m_window->minimumSizeHint().height() <= 640,
            qPrintable(QString::number(m_window->minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestComposePage)
#include "tst_composepage.moc"
