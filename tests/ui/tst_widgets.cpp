#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/accessiblescrollarea.h"
#include "ui/widgets/cardtext.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystatepage.h"
#include "ui/widgets/filterchipbar.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace composer;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    /// A choice ends in "…" where its text has no room, and says the whole in its tool tip.
    void aChoiceIsElidedNotCut()
    {
        ElidedComboBox box;
        const QString text = u"Row 4 · eva@brisa.test: 2 values of the card are empty"_s;
        box.addItems({ text, u"Short"_s });
        box.resize(160, theme::controlHeight);
        QVERIFY(box.shownText().endsWith(u'…'));
        QVERIFY(text.startsWith(box.shownText().chopped(1).trimmed()));
        QCOMPARE(box.currentText(), text);
        box.setCurrentIndex(1);
        QCOMPARE(box.shownText(), u"Short"_s);
        box.setCurrentIndex(0);
        box.resize(box.sizeHint().width() + 40, theme::controlHeight);
        QCOMPARE(box.shownText(), text);
    }

    void aSpaceInATypedChoiceOpensNoList()
    {
        ElidedComboBox box;
        box.addItems({ u"New customer"_s, u"New lead"_s, u"Lead"_s });
        box.setCurrentIndex(2);
        box.show();
        box.setFocus();
        QTest::keyClicks(&box, u"New l"_s);
        QVERIFY(!box.view()->isVisible());
        QCOMPARE(box.currentText(), u"New lead"_s);
        QFocusEvent out(QEvent::FocusOut);
        QCoreApplication::sendEvent(&box, &out);
        QTest::keyClick(&box, Qt::Key_Space); // by itself it does
        QTRY_VERIFY(box.view()->isVisible());
        box.hidePopup();
    }

    /// Title and time of a card: neither is cut for the other.
    void theHeadOfACardTakesTwoLinesWhereOneIsTooShort()
    {
        CardView view;
        ShownCard shown { u"Webinar registration"_s, {}, {} };
        shown.card.time = u"18 de mar de 2026 a las 10:00"_s;
        view.setCard(shown);
        const auto *title = view.findChild<ElidedLabel *>(u"cardTitle"_s);
        const auto *time = view.findChild<QLabel *>(u"cardTime"_s);
        view.resize(600, 200);
        view.show();
        QTRY_COMPARE(title->y(), time->y());
        view.setFrameStyle(QFrame::Box); // as the look gives it
        for (int width = 420; width > 300; --width) { // also at the very width where one line is just too short
            view.resize(width, 200);
            view.layout()->activate();
            QVERIFY2(title->width() >= title->sizeHint().width(), qPrintable(u"cut at %1"_s.arg(width)));
        }
        view.resize(300, 200);
        QTRY_VERIFY(time->y() >= title->y() + title->height());
        QVERIFY(title->toolTip().isEmpty()); // nothing is cut
        view.resize(190, 200);
        QTRY_VERIFY(time->height() >= time->heightForWidth(time->width())); // the time in two lines, where it must
    }

    /// One row while there is room, else as many as it takes; hidden widgets take none, and a row is centred where it
    /// is high.
    void flowTakesTheRowsItNeeds()
    {
        QWidget area;
        auto *flow = new FlowLayout(8, &area);
        QList<QWidget *> parts;
        for (int i = 0; i < 4; ++i) {
            parts.append(new QWidget);
            parts.last()->setFixedSize(100, i == 1 ? 30 : 20);
            flow->addWidget(parts.last());
        }
        QCOMPARE(flow->sizeHint(), QSize(424, 30));
        QCOMPARE(flow->minimumSize(), QSize(100, 30));
        QCOMPARE(flow->heightForWidth(424), 30);
        QCOMPARE(flow->heightForWidth(423), 30 + 8 + 20);
        QCOMPARE(flow->heightForWidth(100), 3 * 20 + 30 + 3 * 8);
        flow->setGeometry(QRect(0, 0, 210, 58));
        QCOMPARE(parts[0]->geometry(), QRect(0, 5, 100, 20));
        QCOMPARE(parts[1]->geometry(), QRect(108, 0, 100, 30));
        QCOMPARE(parts[2]->geometry(), QRect(0, 38, 100, 20));
        flow->setGeometry(QRect(0, 0, 424, 50));
        QCOMPARE(parts[3]->geometry(), QRect(324, 15, 100, 20));
        parts[1]->hide();
        QCOMPARE(flow->sizeHint(), QSize(316, 20));
        area.setLayoutDirection(Qt::RightToLeft);
        flow->setGeometry(QRect(0, 0, 424, 20));
        QCOMPARE(parts[0]->x(), 324);
        delete flow->takeAt(0);
        QCOMPARE(flow->count(), 3);
        QVERIFY(!flow->takeAt(7));
    }

    void chipsKeepTheCurrentFilterWhileCountsChange()
    {
        FilterChipBar bar;
        QSignalSpy changed(&bar, &FilterChipBar::currentKeyChanged);
        bar.setChips(
            { { u"all"_s, u"All"_s, 128, {} }, { u"errors"_s, u"Errors"_s, 3, u"error"_s, theme::Role::Refused } });
        QCOMPARE(bar.currentKey(), u"all"_s);
        changed.clear();
        bar.findChild<QPushButton *>(u"chip_errors"_s)->click();
        QCOMPARE(bar.currentKey(), u"errors"_s);
        QCOMPARE(changed.count(), 1);
        auto *button = bar.findChild<QPushButton *>(u"chip_errors"_s);
        bar.setChips(
            { { u"all"_s, u"All"_s, 127, {} }, { u"errors"_s, u"Errors"_s, 2, u"error"_s, theme::Role::Refused } });
        QCOMPARE(bar.findChild<QPushButton *>(u"chip_errors"_s), button);
        QCOMPARE(bar.currentKey(), u"errors"_s);
        QCOMPARE(button->accessibleName(), u"Errors 2"_s);
        bar.setChips({ { u"all"_s, u"All"_s, 127, {} } });
        QCOMPARE(bar.currentKey(), u"all"_s);
        QCOMPARE(changed.count(), 2);
    }

    /// Where there is no room for all, some stand in the next line: none goes, none loses its word, none is cut.
    void chipsKeepTheirWordsInAsManyLinesAsTheyNeed()
    {
        QWidget pane;
        auto *bar = new FilterChipBar;
        auto *layout = new QVBoxLayout(&pane);
        layout->addWidget(bar);
        layout->addStretch();
        const auto tell = [bar](std::optional<qint64> errors) {
            bar->setChips({ { u"all"_s, u"All"_s, 20'000, {} },
                { u"errors"_s, u"Errors"_s, errors, u"error"_s, theme::Role::Refused },
                { u"warnings"_s, u"Warnings"_s, 0, u"warning"_s, theme::Role::Warning },
                { u"created"_s, u"Created"_s, 0, u"lock"_s, theme::Role::Created } });
        };
        tell(std::nullopt);
        const int unknown = bar->lineWidth();
        tell(20'000);
        QCOMPARE(bar->lineWidth(), bar->sizeHint().width());
        QVERIFY(std::abs(bar->lineWidth() - unknown) <= 4); // room was thought of for what is counted in a moment
        pane.resize(unknown + 100, 300);
        pane.show();
        QTRY_COMPARE(bar->height(), bar->sizeHint().height());
        for (const int width : { 300, 200, 150 }) {
            pane.resize(width, 300);
            QTRY_VERIFY(bar->height() > bar->sizeHint().height());
            for (const QString &chip : { u"All 20,000"_s, u"Errors 20,000"_s, u"Warnings 0"_s, u"Created 0"_s }) {
                const auto *button = bar->findChild<QPushButton *>(u"chip_"_s + chip.section(u' ', 0, 0).toLower());
                QCOMPARE(button->text(), chip);
                QVERIFY2(button->isVisible() && button->width() >= button->sizeHint().width(), qPrintable(chip));
                QVERIFY2(bar->rect().contains(button->geometry()), qPrintable(chip));
            }
        }
    }

    /// A long language needs more lines, not more width.
    void aLongTextBesideACheckBoxWraps()
    {
        WrappingCheckBox box;
        box.setText(u"Ocultar los valores vacíos, como hace HubSpot con ellos en la tarjeta"_s);
        const int whole = box.sizeHint().width();
        const int oneLine = box.heightForWidth(whole);
        QVERIFY(box.minimumSizeHint().width() < whole / 2);
        QVERIFY(box.heightForWidth(whole / 2) > oneLine);
        box.resize(whole / 2, box.heightForWidth(whole / 2));
        const QImage narrow = box.grab().toImage();
        box.setText({});
        const QImage empty = box.grab().toImage();
        const QRect below(0, oneLine, narrow.width(), narrow.height() - oneLine);
        QVERIFY(narrow.copy(below) != empty.copy(below)); // the second line is drawn
        QTest::mouseClick(&box, Qt::LeftButton, {}, { box.width() - 4, box.height() - 4 });
        QVERIFY(box.isChecked());
    }

    void aHeaderIsOneLineWhereThereIsRoom()
    {
        SectionHeader header(u"The card on the timeline"_s);
        const QSize hint = header.sizeHint();
        QVERIFY(header.heightForWidth(hint.width()) < 2 * hint.height());
        QVERIFY(header.heightForWidth(hint.width() / 2) >= 2 * header.fontMetrics().ascent());
    }

    void tabsSwitchByKeyboard()
    {
        SegmentedTabs tabs;
        tabs.addTab(u"Edit"_s);
        tabs.addTab(u"Preview"_s);
        QSignalSpy changed(&tabs, &SegmentedTabs::currentChanged);
        tabs.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tabs));
        auto *first = tabs.findChild<QPushButton *>(u"tab0"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(tabs.currentIndex(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toInt(), 1);
    }

    void messageSaysWhatAndHidesDetails()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showError({ ErrorCode::FileError, u"The file cannot be read."_s, u"EACCES"_s }, u"Choose another"_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.message(), u"The file cannot be read."_s);
        auto *details = bar.findChild<QWidget *>(u"messageDetailText"_s);
        QVERIFY(details->isHidden());
        bar.findChild<QPushButton *>(u"messageDetails"_s)->click();
        QVERIFY(!details->isHidden());
        QSignalSpy action(&bar, &MessageBar::actionTriggered);
        bar.findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(action.count(), 1);
        bar.findChild<QPushButton *>(u"messageClose"_s)->click();
        QVERIFY(bar.isHidden());
        bar.showMessage(MessageBar::Tone::Success, u"Saved."_s);
        QVERIFY(bar.findChild<QPushButton *>(u"messageDetails"_s)->isHidden());
        QVERIFY(bar.findChild<QPushButton *>(u"messageAction"_s)->isHidden());
    }

    void elidedTextIsWholeInTheToolTip()
    {
        ElidedLabel label(u"春の企画ウェビナー <b>2026</b>"_s);
        label.resize(40, 20);
        label.show();
        QTRY_COMPARE(label.toolTip(), plainToolTip(u"春の企画ウェビナー <b>2026</b>"_s));
        label.resize(label.sizeHint());
        QTRY_COMPARE(label.toolTip(), QString());
    }

    /// At the width of the smallest window, the longest sentence stands whole in lines of its own.
    void whyNothingIsFoundIsNotCut()
    {
        FindBar bar;
        bar.resize(560, bar.sizeHint().height());
        bar.show();
        auto *problem = bar.findChild<QLabel *>(u"findProblem"_s);
        QVERIFY(!problem->isVisible());
        const int before = bar.sizeHint().height();
        bar.setProblem(u"This is not a regular expression: quantifier does not follow a repeatable item, at character "
                       u"17. Mend it, "
                       "or switch off the regular expression to find the text as it stands."_s);
        QCoreApplication::processEvents();
        bar.resize(560, bar.heightForWidth(560));
        QCoreApplication::processEvents();
        QVERIFY(problem->isVisible());
        QVERIFY(bar.height() > before);
        QVERIFY2(problem->height() >= problem->heightForWidth(problem->width()), "lines are cut off");
        QVERIFY(problem->heightForWidth(problem->width()) >= 2 * problem->fontMetrics().height());
        bar.setProblem({});
        QVERIFY(!problem->isVisible());
    }

    void threeDoorsLeadSomewhere()
    {
        EmptyStatePage page;
        QCOMPARE(page.findChild<QLabel *>(u"promise"_s)->text(), u"Nothing is created until you press Create."_s);
        QSignalSpy compose(&page, &EmptyStatePage::composeRequested);
        QSignalSpy import(&page, &EmptyStatePage::importRequested);
        QSignalSpy sample(&page, &EmptyStatePage::sampleRequested);
        for (const QString &name : { u"composeDoor"_s, u"importDoor"_s, u"sampleDoor"_s }) {
            auto *door = page.findChild<QPushButton *>(name);
            QVERIFY(!door->accessibleName().isEmpty());
            door->click();
            QTest::keyClick(door, Qt::Key_Return);
            QTest::keyClick(door, Qt::Key_Space);
        }
        QCOMPARE(compose.count(), 3);
        QCOMPARE(import.count(), 3);
        QCOMPARE(sample.count(), 3);
    }

    /// The way to one's own account, while there is none.
    void theFirstPageLeadsToAnAccount()
    {
        EmptyStatePage page;
        auto *link = page.findChild<QPushButton *>(u"connectLink"_s);
        QSignalSpy connects(&page, &EmptyStatePage::connectRequested);
        page.show();
        QVERIFY(!link->isVisible());
        page.setConnectOffered(true);
        QVERIFY(link->isVisible());
        link->click();
        QCOMPARE(connects.count(), 1);
    }

    /// What counts down before a send, or says that a seal holds, is heard as it is read.
    void aLabelOfAnotherRoleSaysItsText()
    {
        installAccessibleRoles();
        ElidedLabel elided(u"Row 1 of 3"_s);
        QAccessibleInterface *shortened = QAccessible::queryAccessibleInterface(&elided);
        QCOMPARE(shortened->role(), QAccessible::StaticText);
        QCOMPARE(shortened->text(QAccessible::Name), u"Row 1 of 3"_s);
        QLabel label(u"Sending in 8 seconds."_s);
        setAccessibleRole(&label, QAccessible::AlertMessage);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(heard->role(), QAccessible::AlertMessage);
        QCOMPARE(heard->text(QAccessible::Name), u"Sending in 8 seconds."_s);
        label.setText(u"Sealed, and <b>unchanged</b> since"_s);
        QCOMPARE(heard->text(QAccessible::Name), u"Sealed, and unchanged since"_s);
        label.setAccessibleName(u"Otherwise"_s);
        QCOMPARE(heard->text(QAccessible::Name), u"Otherwise"_s);
    }

    /// Who hears a choice hears what it is for, and what is chosen.
    void aComboBoxIsHeardByItsNameAndItsChoice()
    {
        installAccessibleComboBoxes();
        ElidedComboBox box;
        box.addItems({ u"Every account"_s, u"Kaiyo"_s });
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(heard->role(), QAccessible::ComboBox);
        box.setAccessibleName(u"Account"_s);
        box.setCurrentIndex(1);
        QCOMPARE(heard->text(QAccessible::Value), u"Kaiyo"_s);
        QVERIFY(heard->text(QAccessible::Name).startsWith(u"Account"_s));
#if defined(Q_OS_LINUX)
        QCOMPARE(heard->text(QAccessible::Name), u"Account: Kaiyo"_s);
#endif
        QCOMPARE(heard->childCount(), 1);
        QCOMPARE(heard->child(0)->object(), box.view());
        QCOMPARE(heard->indexOfChild(heard->child(0)), 0);
        QCOMPARE(heard->child(1), nullptr);
        box.setEditable(true);
        QCOMPARE(heard->childCount(), 2);
        QCOMPARE(heard->child(1)->object(), box.lineEdit());
        QCOMPARE(heard->focusChild(), heard->child(1));
        heard->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(box.view()->isVisible());
        heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_VERIFY(!box.view()->isVisible());
        QVERIFY(heard->actionInterface()->actionNames().contains(QAccessibleActionInterface::setFocusAction()));
    }

    void aScreenReaderMayAskForAChildThatHasGone()
    {
        installAccessibleScrollAreas();
        QScrollArea area;
        area.setWidget(new QLabel(u"a long text"_s));
        area.widget()->setMinimumHeight(1000);
        area.resize(200, 100);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QVERIFY(area.verticalScrollBar()->isVisible());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&area);
        const int counted = accessible->childCount();
        QVERIFY(counted > 0);

        area.widget()->setMinimumHeight(10);
        area.widget()->resize(10, 10);
        QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
        for (int i = -1; i <= counted + 1; ++i)
            (void)accessible->child(i); // Qt 6.4's own interface reads past its list here
        QCOMPARE(accessible->child(-1), nullptr);
        QCOMPARE(accessible->child(counted + 1), nullptr);

        QAccessibleInterface *label = QAccessible::queryAccessibleInterface(area.widget());
        QAccessibleInterface *above = label;
        while (above && above->object() != &area)
            above = above->parent();
        QCOMPARE(above, accessible); // what is inside leads back to it
        QVERIFY(accessible->indexOfChild(label->parent()) >= 0);
    }

    /// Neither a tool tip nor a card opens a file that a value names.
    void aStrangersTextLoadsNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.png"_s);
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(path));
        const QString hostile = u"<img src=\"%1\"> & more"_s.arg(path);
        QVERIFY(!plainToolTip(hostile).contains("<img"_L1));
        QTextDocument shown;
        shown.setHtml(plainToolTip(hostile));
        QCOMPARE(shown.toPlainText(), hostile);
        QCOMPARE(plainToolTip(u"Brisa & Kaiyo"_s), u"Brisa & Kaiyo"_s);

        CardText card;
        card.setContent(u"<p>%1</p>"_s.arg(hostile), {});
        const auto loaded = card.document()->resource(QTextDocument::ImageResource, QUrl(path)).value<QImage>();
        QCOMPARE(loaded.size(), QSize(1, 1));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
