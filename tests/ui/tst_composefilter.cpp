// Which rows of a draft are shown, and what is found in them.
#include "support/keeppicture.h"
#include "ui/composepagesupport.h"
#include "ui/pages/eventfilterbar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterchipbar.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/frozencolumns.h"
#include "ui/widgets/messagebar.h"
#include "validation/rules.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace composer;
using namespace Qt::StringLiterals;

class TestComposeFilter : public QObject, private ComposePageBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { chooseLight(); }
    void init() { open(); }
    void cleanup() { close(); }

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

    /// Narrow, in any language: the field says what it is for, every chip has its word, and nothing is cut.
    void fieldAndChipsStandInTwoLinesWhereTheyNeedThem()
    {
        EventFilterBar bar;
        DraftCounts counts;
        counts.rows = 20'000;
        bar.setCounts(counts, false);
        bar.resize(900, bar.height());
        bar.show();
        const int oneLine = bar.height();
        auto *field = bar.findChild<QLineEdit *>(u"filterField"_s);
        auto *chips = bar.findChild<FilterChipBar *>(u"statusChips"_s);
        const auto isWhole = [&] {
            QCoreApplication::sendPostedEvents();
            const int room = field->width() - 64;
            bool whole = field->fontMetrics().horizontalAdvance(field->placeholderText()) <= room;
            for (const QPushButton *chip : chips->findChildren<QPushButton *>())
                whole = whole && chip->width() >= chip->sizeHint().width() && chip->text().contains(u' ')
                    && chips->rect().contains(chip->geometry());
            whole = whole && bar.rect().contains(chips->geometry()) && field->y() > 4;
            return whole;
        };
        QTRY_VERIFY(isWhole());
        for (const int width : { 560, 480, 420 }) {
            bar.resize(width, bar.height());
            QTRY_VERIFY(bar.height() > oneLine);
            QTRY_VERIFY2(isWhole(), qPrintable(QString::number(width)));
        }
        DraftCounts sent = counts;
        sent.rows = 2000;
        sent.withErrors = 39;
        sent.outcomes.counts[size_t(Outcome::Created)] = 1961;
        bar.setCounts(sent, true);
        for (int width = 480; width <= 900; width += 5) { // also where one line is just enough
            bar.resize(width, bar.height());
            QTRY_VERIFY2(isWhole(), qPrintable(QString::number(width)));
        }
        bar.setCounts(counts, false);
        DraftCounts skipped = sent; // one chip more, where what there was just fits
        skipped.outcomes.counts[size_t(Outcome::Skipped)] = 1;
        for (int width = 560; width <= 900; width += 5) {
            bar.resize(width, bar.height());
            bar.setCounts(sent, true);
            QTRY_VERIFY(isWhole());
            bar.setCounts(skipped, true);
            QTRY_VERIFY2(isWhole(), qPrintable(QString::number(width)));
        }
        bar.setCounts(counts, false);
        counts.rows = 4;
        bar.resize(420, bar.height());
        bar.resize(620, bar.height());
        const int before = bar.height();
        bar.setCounts(counts, true);
        QCOMPARE(bar.height(), before); // fewer digits bring nothing back under the hand
        bar.resize(900, bar.height());
        QTRY_COMPARE(bar.height(), oneLine);
        QFont large = field->font();
        large.setPixelSize(24);
        field->setFont(large);
        bar.setCounts(counts, true);
        QTRY_VERIFY(isWhole()); // as a word that is longer
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
        keepPicture(*m_window, u"find"_s);
        find->setText(u"spring"_s);
        QTRY_COMPARE(status->text(), u"9 cells match. 1 of them are locked."_s);
        QVERIFY(!problem->isVisible());
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(view()->hasFocus());
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
            // its number and its mark stand beside it
            const auto *frozen = view()->findChild<FrozenColumns *>();
            return view()->currentIndex().row() == index.row()
                && frozen->rowViewportPosition(index.row()) == view()->rowViewportPosition(index.row())
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
};

QTEST_MAIN(TestComposeFilter)
#include "tst_composefilter.moc"
