#include "support/keeppicture.h"
#include "ui/models/outcomelook.h"
#include "ui/models/sendtexts.h"
#include "ui/pages/sendpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/outcomebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFocusEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <numeric>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QList<SentRow> rowsOf(const QList<RowState> &states)
{
    QList<SentRow> rows;
    for (const RowState state : states) {
        SentRow row;
        row.number = int(rows.size()) + 1;
        row.eventId = u"tc-%1"_s.arg(row.number);
        row.identity = u"person%1@example.test"_s.arg(row.number);
        row.state = state;
        row.batch = 1;
        rows += row;
    }
    return rows;
}

const QList<RowState> mixed { RowState::Created, RowState::Created, RowState::Refused, RowState::Unknown,
    RowState::Waiting };

/// A page on screen with mixed rows, as a presenter would fill it.
struct Shown {
    explicit Shown(SendState state, const QList<RowState> &states = mixed)
    {
        page.resize(1072, 720);
        page.model()->setRows(rowsOf(states));
        status.state = state;
        status.counts = page.model()->counts();
        page.showStatus(status);
        page.show();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    [[nodiscard]] QString text(const QString &label) const { return page.findChild<QLabel *>(label)->text(); }
    [[nodiscard]] QTableView *table() const { return page.findChild<QTableView *>(u"sendTable"_s); }
    /// Sum of the numbers on all chips but "All", and the number of "All".
    [[nodiscard]] std::pair<qint64, qint64> chipSums() const
    {
        qint64 sum = 0;
        qint64 all = 0;
        static const QRegularExpression number(u"(\\d+)$"_s);
        for (const QPushButton *chip : page.findChildren<QPushButton *>(QRegularExpression(u"^chip_"_s))) {
            const qint64 count = number.match(chip->accessibleName()).captured(1).toLongLong();
            (chip->objectName() == "chip_all"_L1 ? all : sum) += count;
        }
        return { sum, all };
    }

    SendPage page;
    SendStatus status;
};

} // namespace

class TestSendPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const bool isDark = qEnvironmentVariable("COMPOSER_SCHEME") == "dark"_L1;
        theme::apply(*qApp, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
    }

    /// A note of a page must leave the table its room; the whole of it is told by the tooltip.
    void aLongNoteIsCut()
    {
        Shown shown(SendState::Sending);
        SendOrigin origin;
        origin.createdAtMs = 1;
        auto *note = shown.page.findChild<QLabel *>(u"sendNote"_s);
        origin.note = u"Agreed with Inés"_s;
        shown.page.setOrigin(origin);
        QCOMPARE(note->text(), u"Note: Agreed with Inés"_s);
        QCOMPARE(note->toolTip(), QString());
        for (const QString &text : { u"who agreed and why "_s.repeated(500), u"line\n"_s.repeated(200) }) {
            origin.note = text;
            shown.page.setOrigin(origin);
            QVERIFY(note->text().size() <= 301 && note->text().count(u'\n') < 3 && note->text().endsWith(u'…'));
            QVERIFY(note->toolTip().size() >= text.size());
        }
    }

    /// What was not in the send stays in its draft: the page says so, and leads there.
    void theWayBackToTheDraft()
    {
        Shown s(SendState::Finished);
        SendOrigin origin;
        origin.draftName = u"Spring"_s;
        origin.createdAtMs = 1;
        s.page.setOrigin(origin);
        QVERIFY(!s.button(u"openDraft"_s)->isVisible()); // nobody said that there is one
        s.page.setDraft(u"5 events · 4 created · 1 with errors"_s);
        QVERIFY(s.button(u"openDraft"_s)->isVisible());
        QVERIFY(s.text(u"sendDraftCounts"_s).contains(u"1 with errors"_s));
        QSignalSpy wanted(&s.page, &SendPage::draftRequested);
        s.button(u"openDraft"_s)->click();
        QCOMPARE(wanted.count(), 1);
        s.page.setDraft(QString()); // it is there, and not open
        QVERIFY(s.button(u"openDraft"_s)->isVisible());
        QCOMPARE(s.text(u"sendDraftCounts"_s), QString());
        s.page.setDraft({});
        QVERIFY(!s.button(u"openDraft"_s)->isVisible());
    }

    /// Also where the keyboard came into the table, for which Qt marks no row.
    void theRowThatIsShownIsMarked()
    {
        Shown shown(SendState::Finished);
        QFocusEvent arrives(QEvent::FocusIn, Qt::TabFocusReason);
        QCoreApplication::sendEvent(shown.table(), &arrives);
        QVERIFY(shown.table()->currentIndex().isValid());
        QVERIFY(shown.table()->selectionModel()->isRowSelected(shown.table()->currentIndex().row()));
    }

    /// In one zone with the list of sends, and it is said in which.
    void theTimeOfASendSaysItsZone()
    {
        Shown shown(SendState::Finished);
        SendOrigin origin;
        origin.createdAtMs = 1773916800000; // 2026-03-19 10:40 UTC
        shown.page.setOrigin(origin);
        shown.page.setTimeZone(QTimeZone("Asia/Tokyo"));
        const QString said = shown.page.findChild<QLabel *>(u"sendOrigin"_s)->text();
        QVERIFY2(said.contains(u"19:40 (Asia/Tokyo)"_s), qPrintable(said));
    }

    void chipsAlwaysAddUp()
    {
        Shown shown(SendState::Sending);
        QCOMPARE(shown.chipSums(), std::pair(qint64(5), qint64(5)));
        for (const RowState state : { RowState::InFlight, RowState::Refused }) {
            SentRow row = shown.page.model()->rows().at(4);
            row.state = state;
            shown.page.model()->updateRows({ row });
            QCOMPARE(shown.chipSums(), std::pair(qint64(5), qint64(5)));
        }
        shown.page.model()->setRows(rowsOf({ RowState::Skipped, RowState::NotSent, RowState::Conflict }));
        QCOMPARE(shown.chipSums(), std::pair(qint64(3), qint64(3)));
    }

    void identityIsWrittenOut()
    {
        Shown shown(SendState::Finished);
        QCOMPARE(shown.page.countSentence(),
            u"5 = 2 created + 1 refused + 1 unknown + 0 skipped + 0 not sent + 1 waiting"_s);
    }

    void buttonsFollowTheState_data()
    {
        QTest::addColumn<SendState>("state");
        QTest::addColumn<QStringList>("visible");
        QTest::newRow("sending") << SendState::Sending << QStringList { u"pauseButton"_s, u"stopButton"_s };
        QTest::newRow("stopping") << SendState::Stopping << QStringList { u"stopButton"_s };
        QTest::newRow("asking") << SendState::Asking << QStringList { u"stopButton"_s };
        QTest::newRow("paused") << SendState::Paused
                                << QStringList { u"askButton"_s, u"resumeButton"_s, u"stopButton"_s };
        QTest::newRow("finished") << SendState::Finished << QStringList { u"askButton"_s, u"mendButton"_s };
        QTest::newRow("failed") << SendState::Failed << QStringList {};
    }

    void buttonsFollowTheState()
    {
        QFETCH(SendState, state);
        QFETCH(QStringList, visible);
        Shown shown(state);
        QStringList seen;
        for (const QString &name :
            { u"askButton"_s, u"mendButton"_s, u"pauseButton"_s, u"resumeButton"_s, u"stopButton"_s }) {
            if (shown.button(name)->isVisible())
                seen += name;
        }
        QCOMPARE(seen, visible);
    }

    void wishesAreSaid()
    {
        Shown shown(SendState::Sending);
        QSignalSpy pause(&shown.page, &SendPage::pauseRequested);
        QSignalSpy afterBatch(&shown.page, &SendPage::stopAfterBatchRequested);
        QSignalSpy now(&shown.page, &SendPage::stopNowRequested);
        shown.button(u"pauseButton"_s)->click();
        shown.page.findChild<QAction *>(u"stopAfterBatchAction"_s)->trigger();
        shown.page.findChild<QAction *>(u"stopNowAction"_s)->trigger();
        QCOMPARE(pause.size() + afterBatch.size() + now.size(), 3);
        auto *stopNow = shown.page.findChild<QAction *>(u"stopNowAction"_s);
        QVERIFY(stopNow->text().contains(u"becomes unknown"_s));
        shown.status.state = SendState::Asking; // which makes nothing unknown
        shown.page.showStatus(shown.status);
        QVERIFY(stopNow->text().contains(u"stays unknown"_s));

        shown.status.state = SendState::Finished;
        shown.page.showStatus(shown.status);
        QSignalSpy ask(&shown.page, &SendPage::askRequested);
        QSignalSpy mend(&shown.page, &SendPage::mendRefusedRequested);
        QSignalSpy csv(&shown.page, &SendPage::saveOutcomesRequested);
        QSignalSpy receipt(&shown.page, &SendPage::saveReceiptRequested);
        for (const char16_t *name : { u"askButton", u"mendButton", u"saveOutcomesButton", u"saveReceiptButton" })
            shown.button(QString::fromUtf16(name))->click();
        QCOMPARE(ask.size() + mend.size() + csv.size() + receipt.size(), 4);
    }

    /// Resume and Pause stand in one place: the second press of a double click would take back the first.
    void aDoubleClickIsOneWish()
    {
        Shown shown(SendState::Paused);
        QSignalSpy pause(&shown.page, &SendPage::pauseRequested);
        QSignalSpy resume(&shown.page, &SendPage::resumeRequested);
        connect(&shown.page, &SendPage::resumeRequested, &shown.page, [&] {
            shown.status.state = SendState::Sending;
            shown.page.showStatus(shown.status);
        });
        QTest::mouseClick(shown.button(u"resumeButton"_s), Qt::LeftButton);
        QVERIFY(shown.button(u"pauseButton"_s)->isVisible());
        QTest::mouseClick(shown.button(u"pauseButton"_s), Qt::LeftButton);
        QCOMPARE(resume.size(), 1);
        QCOMPARE(pause.size(), 0);
        QTest::keyClick(shown.button(u"pauseButton"_s), Qt::Key_Space);
        QCOMPARE(pause.size(), 1);
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QTest::mouseClick(shown.button(u"pauseButton"_s), Qt::LeftButton);
        QCOMPARE(pause.size(), 2);
    }

    void chipFiltersAndTheChosenRowStays()
    {
        Shown shown(SendState::Finished);
        shown.page.setCurrentNumber(4);
        QSignalSpy chosen(&shown.page, &SendPage::currentRowChanged);
        shown.button(u"chip_unknown"_s)->click();
        QCOMPARE(shown.table()->model()->rowCount(), 1);
        QCOMPARE(shown.page.currentNumber(), 4);
        QCOMPARE(chosen.size(), 0);
        shown.button(u"chip_created"_s)->click();
        QCOMPARE(shown.table()->model()->rowCount(), 2);
        QCOMPARE(shown.page.currentNumber(), 0);
        QCOMPARE(shown.text(u"outcomeWord"_s), u"No row chosen"_s);
    }

    void whatIsCreatedInPracticeStandsOnNoTimeline()
    {
        QVERIFY(outcomeMeaning(RowState::Created, true).contains(u"nothing of it reached HubSpot"_s));
        QVERIFY(outcomeMeaning(RowState::Created, false).contains(u"stands on the timeline"_s));
    }

    void unknownSaysWhyItIsLockedAndHasOneButton()
    {
        Shown shown(SendState::Finished);
        shown.page.setCurrentNumber(4);
        RowOutcome outcome;
        outcome.state = RowState::Unknown;
        outcome.reason = u"No answer within 30 seconds."_s;
        const QDateTime at(QDate(2026, 3, 18), QTime(10, 42, 7, 112), QTimeZone::utc());
        shown.page.showDetails({ shown.page.model()->rows().at(3), outcome, { { at, u"sent, attempt 1"_s } }, {} });
        QCOMPARE(shown.text(u"outcomeWord"_s), u"Unknown"_s);
        QCOMPARE(shown.text(u"outcomeReason"_s), outcome.reason);
        QVERIFY(shown.text(u"outcomeMeaning"_s).contains(u"locked"));
        QVERIFY(shown.text(u"historyText"_s).contains(u"10:42:07 "));
        QVERIFY(shown.button(u"inspectorAskButton"_s)->isVisible());
        keepPicture(shown.page, u"send-unknown"_s);
        QVERIFY(!shown.button(u"inspectorMendButton"_s)->isVisible());
        QSignalSpy ask(&shown.page, &SendPage::askRequested);
        shown.button(u"inspectorAskButton"_s)->click();
        QCOMPARE(ask.size(), 1);
        shown.status.state = SendState::Sending;
        shown.page.showStatus(shown.status);
        QVERIFY(!shown.button(u"inspectorAskButton"_s)->isEnabled());
    }

    /// Who asks hears how far it is, not how far it was when it began.
    void theSentenceIsSpokenAsItStands()
    {
        installAccessibleRoles();
        Shown shown(SendState::Sending, { RowState::Created, RowState::Waiting, RowState::Waiting });
        const auto spoken = [&] {
            auto *sentence = shown.page.findChild<QLabel *>(u"sendSentence"_s);
            return QAccessible::queryAccessibleInterface(sentence)->text(QAccessible::Name);
        };
        QVERIFY2(spoken().contains(u"1 of 3"_s), qPrintable(spoken()));
        shown.status.counts.of(Outcome::Created) = 2;
        shown.status.counts.of(Outcome::Waiting) = 1;
        shown.page.showStatus(shown.status);
        QVERIFY2(spoken().contains(u"2 of 3"_s), qPrintable(spoken()));
        shown.status.state = SendState::Paused;
        shown.page.showStatus(shown.status);
        QVERIFY2(spoken().contains(u"2 of 3"_s) && spoken().contains(u"Paused"_s), qPrintable(spoken()));
    }

    /// What a later send created is not to be mended: neither the sentence nor a button asks for it.
    void whatWasCreatedSinceAsksForNothing()
    {
        Shown shown(
            SendState::Finished, { RowState::Created, RowState::Refused, RowState::Refused, RowState::NotSent });
        const auto sentence = [&] { return shown.text(u"sendSentence"_s); };
        QVERIFY(sentence().contains(u"2 were refused: mend them"_s) && sentence().contains(u"can be sent"_s));
        QVERIFY(shown.button(u"mendButton"_s)->text().contains(u"2"_s));
        RowsSince &since = shown.status.since;
        since.created = 1;
        since.counts.of(Outcome::Refused) = 1;
        shown.page.showStatus(shown.status);
        QVERIFY(sentence().contains(u"mend"_s) && sentence().contains(u"were created by a later one"_s));
        QVERIFY(shown.button(u"mendButton"_s)->text().contains(u"1"_s));
        since.created = 2;
        since.gone = 1;
        since.counts.of(Outcome::Refused) = 2;
        since.counts.of(Outcome::NotSent) = 1;
        shown.page.showStatus(shown.status);
        QVERIFY2(!sentence().contains(u"mend"_s) && !sentence().contains(u"can be sent"_s), qPrintable(sentence()));
        QVERIFY(!shown.button(u"mendButton"_s)->isVisible());

        shown.page.setCurrentNumber(2);
        RowOutcome outcome;
        outcome.state = RowState::Refused;
        SendRowDetails details { shown.page.model()->rows().at(1), outcome, {}, {} };
        details.since = SentSince { RowState::Refused, RowState::Created, 1773916800000 };
        shown.page.showDetails(details);
        QVERIFY(shown.text(u"outcomeMeaning"_s).contains(u"created since"_s));
        QVERIFY(!shown.button(u"inspectorMendButton"_s)->isVisible());
    }

    /// What follows is said before it is told; Back tells nothing.
    void whatAPersonFoundIsToldInTwoSteps()
    {
        Shown shown(SendState::Finished, { RowState::Unknown, RowState::Unknown, RowState::Created });
        const auto show = [&](int number) {
            shown.page.setCurrentNumber(number);
            RowOutcome outcome;
            outcome.state = shown.page.model()->rows().at(number - 1).state;
            shown.page.showDetails({ shown.page.model()->rows().at(number - 1), outcome, {}, {} });
        };
        QSignalSpy decided(&shown.page, &SendPage::decided);
        const auto *panel = shown.page.findChild<QWidget *>(u"decisionPanel"_s);
        show(3);
        QVERIFY(!panel->isVisible());
        show(2);
        QVERIFY(panel->isVisible());
        shown.button(u"found1"_s)->click();
        QVERIFY(shown.text(u"decisionConsequence"_s).contains(u"twice"));
        QVERIFY(!shown.button(u"found1"_s)->isVisible());
        shown.button(u"decideBack"_s)->click();
        QCOMPARE(decided.size(), 0);
        shown.button(u"found0"_s)->click();
        shown.button(u"decideConfirm"_s)->click();
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided.takeFirst(), (QVariantList { 2, QVariant::fromValue(Found::IsThere) }));
        shown.button(u"found2"_s)->click();
        shown.page.findChild<QCheckBox *>(u"decideAll"_s)->click();
        show(1); // another event: begins anew, and nothing is ticked
        QVERIFY(shown.button(u"found2"_s)->isVisible());
        shown.button(u"found2"_s)->click();
        QVERIFY(!shown.page.findChild<QCheckBox *>(u"decideAll"_s)->isChecked());
        shown.page.findChild<QCheckBox *>(u"decideAll"_s)->click();
        shown.button(u"decideConfirm"_s)->click();
        QCOMPARE(decided.takeFirst(), (QVariantList { 0, QVariant::fromValue(Found::IsAnother) }));
        shown.status.state = SendState::Asking; // not while something is under way
        shown.page.showStatus(shown.status);
        QVERIFY(!shown.button(u"found0"_s)->isEnabled());
    }

    /// Resume becomes Pause where it stands, also while neither can be pressed meanwhile.
    void theFocusStaysWhereItWasAfterResume()
    {
        Shown shown(SendState::Paused);
        QApplication::setActiveWindow(&shown.page);
        QVERIFY(shown.button(u"resumeButton"_s)->isVisible());
        shown.button(u"resumeButton"_s)->setFocus();
        shown.button(u"resumeButton"_s)->click();
        for (const SendState state : { SendState::Opening, SendState::Sending }) {
            shown.status.state = state;
            shown.page.showStatus(shown.status);
        }
        QVERIFY(shown.button(u"pauseButton"_s)->isVisible());
        QVERIFY2(shown.page.focusWidget() == shown.button(u"pauseButton"_s),
            qPrintable(shown.page.focusWidget() ? shown.page.focusWidget()->objectName() : u"nothing"_s));
        shown.status.state = SendState::Paused; // and back
        shown.page.showStatus(shown.status);
        QVERIFY(shown.page.focusWidget() == shown.button(u"resumeButton"_s));
        // Who goes elsewhere meanwhile stays there.
        shown.status.state = SendState::Opening;
        shown.page.showStatus(shown.status);
        shown.button(u"chip_refused"_s)->setFocus();
        shown.status.state = SendState::Sending;
        shown.page.showStatus(shown.status);
        QVERIFY(shown.page.focusWidget() == shown.button(u"chip_refused"_s));
    }

    void correlationIdAndSupportTextAreOneClickAway()
    {
        Shown shown(SendState::Finished);
        shown.page.setCurrentNumber(3);
        RowOutcome outcome;
        outcome.state = RowState::Refused;
        outcome.correlationId = u"aeb5f871-7f07-4993-9211-075dc63e7cbf"_s;
        outcome.serverMessage = u"Authorization: Bearer pat-na1-00000000-secret was odd"_s;
        shown.page.showDetails({ shown.page.model()->rows().at(2), outcome, {}, {} });
        QCOMPARE(shown.text(u"factCorrelationId"_s), outcome.correlationId);
        shown.button(u"copyCorrelationButton"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), outcome.correlationId);
        shown.button(u"copySupportButton"_s)->click();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(outcome.correlationId));
        QVERIFY(copied.contains(u"tc-3"));
        QVERIFY(!copied.contains(u"pat-na1"));
    }

    void conflictIsShownSideBySide()
    {
        Shown shown(SendState::Finished, { RowState::Conflict });
        shown.page.setCurrentNumber(1);
        RowOutcome outcome;
        outcome.state = RowState::Conflict;
        shown.page.showDetails({ shown.page.model()->rows().at(0), outcome, {},
            { { u"timestamp"_s, u"2026-03-18T10:00:00Z"_s, u"2026-03-18T10:00:00.000Z"_s, false },
                { u"email"_s, u"a@b.test"_s, {} }, { u"tokens.place"_s, u"東京"_s, u"Osaka"_s } } });
        QVERIFY(shown.page.findChild<QWidget *>(u"conflictBlock"_s)->isVisible());
        keepPicture(shown.page, u"send-conflict"_s);
        // what differs comes first and says so in a word; nothing there is a dash
        QCOMPARE(shown.text(u"conflictField0"_s), u"email"_s);
        QCOMPARE(shown.text(u"conflictOurs0"_s), u"a@b.test"_s);
        QCOMPARE(shown.text(u"conflictTheirs0"_s), u"–"_s);
        QCOMPARE(shown.text(u"conflictMark0"_s), u"differs"_s);
        QCOMPARE(shown.text(u"conflictField1"_s), u"place"_s);
        QCOMPARE(shown.text(u"conflictTheirs1"_s), u"Osaka"_s);
        QCOMPARE(shown.text(u"conflictField2"_s), u"timestamp"_s);
        QCOMPARE(shown.text(u"conflictMark2"_s), u"same"_s);
        shown.page.showDetails({ shown.page.model()->rows().at(0), outcome, {}, {} });
        QVERIFY(!shown.page.findChild<QWidget *>(u"conflictBlock"_s)->isVisible());
    }

    void aPauseSaysWhyAndStaysClosedOnceClosed()
    {
        Shown shown(SendState::Sending);
        shown.status.state = SendState::Paused;
        shown.status.pauseText = u"The account did not accept the token. Give a new one."_s;
        shown.page.showStatus(shown.status);
        QWidget *bar = shown.page.findChild<QWidget *>(u"sendMessage"_s);
        QVERIFY(bar->isVisible());
        keepPicture(shown.page, u"send-paused"_s);
        shown.button(u"messageClose"_s)->click();
        shown.page.showStatus(shown.status);
        QVERIFY(!bar->isVisible());
    }

    void barShowsEvenOneRow()
    {
        OutcomeCounts counts;
        counts.of(Outcome::Created) = 99'998;
        counts.of(Outcome::Refused) = 1;
        counts.of(Outcome::Waiting) = 1;
        const auto widths = OutcomeBar::segmentWidths(counts, 600);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), 600);
        QVERIFY(widths[size_t(Outcome::Refused)] >= 3);
        QCOMPARE(widths[size_t(Outcome::Unknown)], 0);
        QCOMPARE(OutcomeBar::segmentWidths({}, 600)[0], 0);
    }

    void everyOutcomeHasItsOwnLook()
    {
        QSet<QString> icons;
        for (int i = 0; i < outcomeCount; ++i)
            icons += outcomeLook(Outcome(i)).icon;
        QCOMPARE(icons.size(), outcomeCount);
    }
};

QTEST_MAIN(TestSendPage)
#include "tst_sendpage.moc"
