#include "storage/draftfile.h"
#include "support/fakeclock.h"
#include "ui/document/draftdocument.h"
#include "ui/models/copiedcells.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/composepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/messagebar.h"
#include "validation/rules.h"

#include "documentsupport.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;

/// What people paste, onto the page as they do: payloads of tests/data/paste into its drafts.
class TestEventClipboard : public QObject
{
    Q_OBJECT

    FakeClock m_clock { 1773916800000 }; // 2026-03-19
    std::unique_ptr<DraftDocument> m_document;
    std::unique_ptr<ComposePage> m_page;

    const EventField webinar = EventField::token(0);
    const EventField status = EventField::token(1);
    const EventField minutes = EventField::token(2);
    const EventField registeredOn = EventField::token(3);

    static QString path(const QString &name) { return QStringLiteral(TEST_DATA_DIR "/paste/") + name; }

    void open(const QString &name)
    {
        auto file = readDraftFile(path(name));
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        m_page->setDocument(nullptr);
        m_document = std::make_unique<DraftDocument>(u"d1"_s, file->name, file->table, m_clock);
        m_document->setZone(QTimeZone(file->zoneId));
        m_page->setDocument(m_document.get());
        QTRY_VERIFY(m_document->isChecked());
    }
    [[nodiscard]] EventsView *view() const { return m_page->view(); }
    [[nodiscard]] QString text(qsizetype row, EventField field) const { return m_document->table().text(row, field); }
    [[nodiscard]] MessageBar *message() const { return m_page->findChild<MessageBar *>(u"tableMessage"_s); }
    void run(EventsCommand command) const { view()->action(command)->trigger(); }
    void select(qsizetype row, EventField field) const
    {
        view()->setCurrentIndex(m_page->model()->indexOf(row, field));
    }
    void selectBlock(int top, EventField left, int bottom, EventField right) const
    {
        select(top, left);
        const EventTableModel *events = m_page->model();
        view()->selectionModel()->select(QItemSelection(events->indexOf(top, left), events->indexOf(bottom, right)),
            QItemSelectionModel::ClearAndSelect);
    }
    void addToSelection(int row, EventField field) const
    {
        view()->selectionModel()->select(m_page->model()->indexOf(row, field), QItemSelectionModel::Select);
    }
    /// Puts a payload onto the clipboard.
    void clip(const QString &name) const
    {
        QFile file(path(name + u".json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject payload = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!payload.isEmpty());
        auto *mime = new QMimeData;
        mime->setText(payload[u"text/plain"_s].toString());
        if (payload.contains(u"text/html"_s)) {
            mime->setHtml(payload[u"text/html"_s].toString());
        }
        QGuiApplication::clipboard()->setMimeData(mime);
    }
    void press(const QString &button) const { message()->findChild<QPushButton *>(button)->click(); }
    [[nodiscard]] QString label(const QString &button) const
    {
        const auto *found = message()->findChild<QPushButton *>(button);
        return found->isVisibleTo(message()) ? found->text() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    void init()
    {
        m_page = std::make_unique<ComposePage>();
        m_page->resize(1100, 700);
        m_page->show();
        open(u"base.timeline"_s);
    }

    void cleanup()
    {
        m_page->setDocument(nullptr);
        m_page.reset();
        m_document.reset();
    }

    void spanishNumbersAreAskedForOnce()
    {
        clip(u"numbers-es-excel-into-Minutes-en-locale"_s);
        select(0, minutes);
        run(EventsCommand::Paste);
        const QStringList kept { u"12,5"_s, u"1.234,56"_s, u"0,75"_s, u"1,5"_s, u"99,9 %"_s, u"1234"_s, u"1.234"_s };
        for (int row = 0; row < kept.size(); ++row) {
            QCOMPARE(text(row, minutes), kept.at(row));
        }
        QCOMPARE(m_document->counts().withErrors, 5);
        QCOMPARE(message()->message(),
            u"7 cells in 7 rows changed by pasting. 5 values are not a number, date or option where their columns take "
            u"one. "
            "2 numbers were read as the others are written: “1.234” is 1234. “12,5” is not a number as numbers are "
            "written here."_s);
        QCOMPARE(label(u"messageAction"_s), u"Read it as 12.5"_s);
        QCOMPARE(label(u"messageOtherAction"_s), u"Undo"_s);
        const int steps = m_document->undoStack()->index();
        press(u"messageAction"_s);
        const QStringList read { u"12.5"_s, u"1234.56"_s, u"0.75"_s, u"1.5"_s, u"99,9 %"_s, u"1234"_s, u"1.234"_s };
        for (int row = 0; row < read.size(); ++row) {
            QCOMPARE(text(row, minutes), read.at(row));
        }
        QCOMPARE(m_document->undoStack()->index(), steps); // one step, not two
        QCOMPARE(label(u"messageAction"_s), u"Undo"_s);
        press(u"messageAction"_s);
        QCOMPARE(text(0, minutes), u"10"_s);
        QVERIFY(!message()->isVisible());
    }

    void aNumberThatCanBeTwoIsAnIssueUntilItIsTold()
    {
        auto *copied = new QMimeData;
        copied->setText(u"1,234\n2.345\n"_s);
        QGuiApplication::clipboard()->setMimeData(copied);
        select(0, minutes);
        run(EventsCommand::Paste);
        QCOMPARE(m_document->counts().withErrors, 2);
        QCOMPARE(issueText(m_document->issues().first(), m_document->table()),
            u"“1,234” can be 1234 or 1.234; write Minutes without marks between thousands"_s);
        QCOMPARE(message()->message(),
            u"2 cells in 2 rows changed by pasting. 2 numbers can be read in two ways: “1,234” is 1234 or 1.234. They "
            "stay as written until you say which."_s);
        QCOMPARE(label(u"messageAction"_s), u"Read it as 1234"_s); // in the order of the sentence
        QCOMPARE(label(u"messageOtherAction"_s), u"Read it as 1.234"_s);
        press(u"messageAction"_s);
        QCOMPARE(text(0, minutes), u"1234"_s);
        QCOMPARE(text(1, minutes), u"2.345"_s);
        QCOMPARE(m_document->counts().withErrors, 0);
    }

    void theSameInABlockWithTextsAndDates()
    {
        clip(u"excel-es-block-onto-Webinar"_s);
        select(0, webinar);
        run(EventsCommand::Paste);
        QCOMPARE(text(2, webinar), u"línea 1\nlínea 2"_s);
        QCOMPARE(text(0, minutes), u"1.234,56"_s);
        QCOMPARE(text(1, minutes), u"12,5"_s);
        QCOMPARE(text(0, status), u"Asistió"_s);
        QCOMPARE(text(1, status), QString());
        QCOMPARE(text(2, status), u"attended"_s);
        QCOMPARE(text(2, registeredOn), u"#N/D"_s);
        QCOMPARE(label(u"messageAction"_s), u"Read it as 1234.56"_s);
        press(u"messageAction"_s);
        QCOMPARE(text(0, minutes), u"1234.56"_s);
        QCOMPARE(text(2, minutes), u"7"_s);
    }

    void calcsBreaksAndQuotesStandInTheCells()
    {
        clip(u"calc-7.4-real-clipboard-newline-and-quotes"_s);
        select(0, EventField::Email);
        run(EventsCommand::SelectRow);
        // Email, then the title: When is hidden by nobody, so the block is laid from Webinar on.
        select(0, webinar);
        run(EventsCommand::Paste);
        QCOMPARE(text(0, status), u"\"Quoted title\""_s);
        QCOMPARE(text(1, status), u"line one\nline two"_s);
        QCOMPARE(text(3, status), u"say \"hi\" now"_s);
    }

    void aHeadingThatNobodyKnowsGoesToTheMapping()
    {
        clip(u"heading-line-with-one-unknown-column-onto-Email"_s);
        select(0, EventField::Email);
        QSignalSpy mapping(m_page.get(), &ComposePage::mappingRequested);
        run(EventsCommand::Paste);
        QCOMPARE(mapping.count(), 1);
        QCOMPARE(mapping.first().first().value<QList<QStringList>>().first(),
            QStringList({ u"Email"_s, u"Webinar"_s, u"Phone"_s }));
        QCOMPARE(m_document->table().rowCount(), 12);
        QCOMPARE(text(0, EventField::Email), u"u0@kaiyo.test"_s);
        QVERIFY(!m_document->undoStack()->canUndo());
    }

    void aRowIsRepeatedOverTheSelectedRows()
    {
        clip(u"one-row-two-cells-over-4x1-selection"_s);
        selectBlock(0, webinar, 3, webinar);
        run(EventsCommand::Paste);
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(text(row, webinar), u"WW"_s);
            QCOMPARE(text(row, status), u"no_show"_s);
        }
        QCOMPARE(text(4, webinar), u"Spring 4"_s);
        QVERIFY2(message()->message().startsWith(u"8 cells in 4 rows"_s), qPrintable(message()->message()));
    }

    void theDoubledHourIsOneInstantByEveryWay()
    {
        m_document->setZone(QTimeZone("Europe/Madrid"));
        const QString first = u"2026-10-25T00:30:00Z"_s;
        clip(u"overlap-hour-onto-When-zone-Madrid"_s);
        select(0, EventField::Timestamp);
        run(EventsCommand::Paste);
        QCOMPARE(text(0, EventField::Timestamp), first);
        QVERIFY(view()->model()->setData(m_page->model()->indexOf(1, EventField::Timestamp), u"2026-10-25 02:30"_s));
        QCOMPARE(text(1, EventField::Timestamp), first);
        select(2, EventField::Timestamp);
        QCoreApplication::sendPostedEvents();
        auto *field = m_page->findChild<QLineEdit *>(u"field_timestamp"_s);
        field->setText(u"2026-10-25 02:30"_s);
        Q_EMIT field->editingFinished();
        QCOMPARE(text(2, EventField::Timestamp), first);
        QTRY_VERIFY(m_document->isChecked());
        for (qsizetype row = 0; row < 3; ++row) {
            const auto issues = m_document->issuesOf(row);
            QVERIFY(std::ranges::any_of(issues, [](const Issue &issue) { return issue.rule == Rule::DoubledTime; }));
        }
    }

    void copyAndPasteInPlaceChangeNothing()
    {
        open(u"copy-paste-roundtrip-madrid.timeline"_s);
        const EventTable before = m_document->table();
        view()->selectAll();
        run(EventsCommand::Copy);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QLatin1StringView(copiedCellsMime)));
        select(0, EventField::Email);
        run(EventsCommand::Paste);
        QCOMPARE(difference(m_document->table(), before), QString());
        QVERIFY(!m_document->undoStack()->canUndo());
        QCOMPARE(message()->message(), u"The cells hold just this already: nothing changed."_s);
        // Ctrl+Return on every cell, and walking through every field of the form.
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            for (int column = EventTableModel::firstFieldColumn; column < m_page->model()->columnCount(); ++column) {
                view()->setCurrentIndex(m_page->model()->index(row, column));
                run(EventsCommand::FillSelection);
            }
            QCoreApplication::sendPostedEvents();
            const QList<QLineEdit *> fields = m_page->findChildren<QLineEdit *>();
            for (QLineEdit *field : fields) {
                if (field->objectName().startsWith("field_"_L1)) {
                    Q_EMIT field->editingFinished();
                }
            }
        }
        QCOMPARE(difference(m_document->table(), before), QString());
        QVERIFY(!m_document->undoStack()->canUndo());
        m_document->setCells({ { 0, webinar, u"Something else"_s } }, u"Edit"_s);
        QVERIFY2(!message()->isVisible(), "nothing changed is not true any more");
    }

    void aSelectionIsItsCells()
    {
        select(0, webinar);
        addToSelection(2, status);
        run(EventsCommand::Clear);
        QCOMPARE(text(0, webinar) + text(2, status), QString());
        QCOMPARE(text(0, status), u"attended"_s);
        QCOMPARE(text(2, webinar), u"Spring 2"_s);
        m_document->undoStack()->undo();

        select(0, webinar);
        addToSelection(2, status);
        run(EventsCommand::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Spring 0\t\n\tAttended\n"_s);
        select(5, webinar); // what was not selected is not pasted
        run(EventsCommand::Paste);
        QCOMPARE(text(5, webinar), u"Spring 0"_s);
        QCOMPARE(text(5, status), u"attended"_s);
        QCOMPARE(text(6, webinar), u"Spring 6"_s);
        m_document->undoStack()->undo();

        select(0, webinar);
        addToSelection(2, status);
        run(EventsCommand::Cut);
        QCOMPARE(text(0, webinar) + text(2, status), QString());
        QCOMPARE(text(2, webinar), u"Spring 2"_s);
        m_document->undoStack()->undo();

        selectBlock(1, webinar, 2, webinar);
        addToSelection(4, webinar);
        addToSelection(4, minutes); // alone in its column: takes the value above
        run(EventsCommand::FillDown);
        QCOMPARE(text(2, webinar) + text(4, webinar), u"Spring 1Spring 1"_s);
        QCOMPARE(text(3, webinar), u"Spring 3"_s);
        QCOMPARE(text(4, minutes), text(3, minutes));
        m_document->undoStack()->undo();

        QGuiApplication::clipboard()->setText(u"9"_s);
        select(0, webinar);
        addToSelection(2, minutes);
        run(EventsCommand::Paste);
        QCOMPARE(text(0, webinar) + text(2, minutes), u"99"_s);
        QCOMPARE(text(2, webinar), u"Spring 2"_s);
    }

    void cellsAreCopiedWithTheirHeadingsRowsColumnsAndAll()
    {
        const auto copied = [] { return QGuiApplication::clipboard()->text(); };
        selectBlock(0, webinar, 1, minutes);
        run(EventsCommand::CopyWithHeadings);
        QCOMPARE(copied(), u"Webinar\tStatus\tMinutes\nSpring 0\tAttended\t10\nSpring 1\tAttended\t11\n"_s);
        run(EventsCommand::CopyRows);
        QCOMPARE(copied().count(u'\n'), 2);
        QVERIFY(copied().startsWith(u"u0@kaiyo.test\t"_s));
        select(3, minutes);
        run(EventsCommand::CopyColumns);
        QVERIFY(copied().startsWith(u"Minutes\n10\n11\n"_s));
        QCOMPARE(copied().count(u'\n'), 13);
        run(EventsCommand::CopyTable);
        QCOMPARE(copied().count(u'\n'), 13);
        // Pasted here, the headings are none of the cells.
        select(3, minutes);
        selectBlock(0, minutes, 0, minutes);
        run(EventsCommand::CopyWithHeadings);
        select(3, minutes);
        run(EventsCommand::Paste);
        QCOMPARE(text(3, minutes), u"10"_s);
        QCOMPARE(text(4, minutes), u"14"_s);
    }

    void linesOfAFileAreOfferedToBeSplit()
    {
        QGuiApplication::clipboard()->setText(u"a@x.test,2026-03-01 10:00,\"W, one\"\nb@x.test,,V\n"_s);
        select(0, EventField::Email);
        run(EventsCommand::Paste);
        QCOMPARE(label(u"messageAction"_s), u"Split at “,”"_s);
        press(u"messageAction"_s);
        QCOMPARE(text(0, EventField::Email), u"a@x.test"_s);
        QCOMPARE(text(0, webinar), u"W, one"_s);
        QCOMPARE(text(1, EventField::Timestamp), QString());
        QCOMPARE(text(1, webinar), u"V"_s);
        m_document->undoStack()->undo();
        QCOMPARE(text(0, EventField::Email), u"u0@kaiyo.test"_s);
    }

    void aSentenceGoesWhenSomethingElseIsDone()
    {
        QGuiApplication::clipboard()->setText(u"one"_s);
        select(0, webinar);
        run(EventsCommand::Paste);
        QCOMPARE(message()->message(), u"1 cells in 1 rows changed by pasting."_s);
        m_document->setText(4, webinar, u"typed"_s);
        QVERIFY(!message()->isVisible());
        QCOMPARE(text(0, webinar), u"one"_s);
    }
};

QTEST_MAIN(TestEventClipboard)
#include "tst_eventclipboard.moc"
