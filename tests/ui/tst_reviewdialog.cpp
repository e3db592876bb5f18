#include "support/keeppicture.h"
#include "ui/dialogs/reviewdialog.h"

#include "support/fakeclock.h"
#include "support/sampletemplate.h"
#include "ui/document/draftdocument.h"
#include "ui/models/embedsurvey.h"
#include "ui/models/sentfields.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/factrow.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate contactTemplate()
{
    EventTemplate eventTemplate;
    eventTemplate.id = u"1"_s;
    eventTemplate.name = u"Webinar registration"_s;
    eventTemplate.objectType = u"contacts"_s;
    Token minutes;
    minutes.name = u"minutes"_s;
    minutes.type = TokenType::Number;
    minutes.objectPropertyName = u"last_webinar_minutes"_s;
    eventTemplate.tokens = { minutes };
    return eventTemplate;
}

Connection practicePortal()
{
    Connection connection;
    connection.id = u"practice"_s;
    connection.name = u"Practice account"_s;
    connection.isPractice = true;
    return connection;
}

PlanSummary usualSummary()
{
    PlanSummary summary;
    summary.events = 125;
    summary.records = 125;
    summary.contactsThatMayBeCreated = 38;
    summary.properties = { { u"last_webinar_minutes"_s, 125 } };
    summary.firstMs = 1773824400000;
    summary.lastMs = 1773828720000;
    summary.requests = 2;
    summary.expectedMs = 2000;
    summary.leftOut[size_t(LeftOut::WithErrors)] = 3;
    return summary;
}

/// A sheet on screen with its two signals under watch.
struct Sheet {
    explicit Sheet(const PlanSummary &summary, const Connection &connection = practicePortal())
        : dialog(new ReviewDialog(summary, connection, contactTemplate(), QTimeZone("Europe/Madrid"), &window))
        , all(dialog, &ReviewDialog::createAllRequested)
        , first(dialog, &ReviewDialog::createFirstRequested)
        , closed(dialog, &QDialog::finished)
    {
        window.show();
        dialog->open();
    }

    [[nodiscard]] QPushButton *button(const QString &name) const { return dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n').remove(QChar(0x200b)).remove(QChar(0x2060)); // where lines may break, and not
    }

    QWidget window;
    ReviewDialog *dialog;
    QSignalSpy all;
    QSignalSpy first;
    QSignalSpy closed;
};

} // namespace

class TestReviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Seconds are the finest that a person reads.
    void itSaysNoMilliseconds()
    {
        PlanSummary summary = usualSummary();
        summary.firstMs = summary.lastMs = 1773824400102;
        const Sheet sheet(summary);
        QVERIFY2(sheet.words().contains(u"All at 18 Mar 2026 10:00, "_s), qPrintable(sheet.words()));
        summary.lastMs = 1773824407902;
        const Sheet other(summary);
        QVERIFY2(other.words().contains(u"last 18 Mar 2026 10:00:07, "_s), qPrintable(other.words()));
    }

    /// What an empty cell becomes cannot be taken back either.
    void itSaysWhatIsSentEmpty()
    {
        PlanSummary summary = usualSummary();
        summary.sentEmpty = { { u"Minutes"_s, u"last_webinar_minutes"_s, false, 12 } };
        const Sheet sheet(summary);
        QVERIFY2(sheet.words().contains(u"<b>Minutes</b> is sent empty in 12 events"_s), qPrintable(sheet.words()));
        QVERIFY(sheet.words().contains(u"This may empty the CRM property last_webinar_minutes too."_s));
        QVERIFY(sheet.words().contains(u"An account may refuse an empty number"_s));
    }

    /// The clock of the draft; that of the account only where it shows another time.
    void timesAreThoseOfTheDraft()
    {
        const Sheet sheet(usualSummary());
        QVERIFY2(sheet.words().contains(u"First 18 Mar 2026 10:00, last 18 Mar 2026 11:12, Europe/Madrid."_s),
            qPrintable(sheet.words()));
        sheet.dialog->setAccountZone(QTimeZone("Europe/Paris")); // the same hours
        QVERIFY(!sheet.words().contains(u"On the clock of the account"_s));
        sheet.dialog->setAccountZone(QTimeZone("Asia/Tokyo"));
        QVERIFY2(sheet.words().contains(
                     u"On the clock of the account that is 18 Mar 2026 18:00 to 18 Mar 2026 19:12, Asia/Tokyo."_s),
            qPrintable(sheet.words()));
        QVERIFY(sheet.words().contains(u"First 18 Mar 2026 10:00"_s));
    }

    void aDayIsADayOnEveryClock()
    {
        const EventTemplate sample = sampleTemplate();
        const auto date = std::ranges::find(sample.tokens, TokenType::Date, &Token::type);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        for (const char *zone : { "Asia/Tokyo", "America/New_York" }) {
            QCOMPARE(
                sentFieldText(u"tokens."_s + date->name, u"2026-03-01T00:00:00Z"_s, sample, QTimeZone(zone), english),
                u"1 Mar 2026"_s);
            QVERIFY(sentFieldText(u"timestamp"_s, u"2026-03-01T00:00:00Z"_s, sample, QTimeZone(zone), english)
                        .contains(u':'));
        }
    }

    /// Two events of one minute are told apart where it is asked whether they are the same.
    void secondsAreShownWhereAnEventHasThem()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const auto shown = [&](const QString &value) {
            return sentFieldText(u"timestamp"_s, value, sampleTemplate(), QTimeZone::utc(), english);
        };
        QCOMPARE(shown(u"2026-03-18T10:00:38Z"_s), u"18 Mar 2026 10:00:38"_s);
        QCOMPARE(shown(u"2026-03-18T10:00:38.250Z"_s), u"18 Mar 2026 10:00:38.250"_s);
        QCOMPARE(shown(u"2026-03-18T10:00:00Z"_s), u"18 Mar 2026 10:00"_s);
    }

    void focusRestsOnCancel()
    {
        Sheet sheet(usualSummary());
        QVERIFY(QTest::qWaitForWindowActive(sheet.dialog));
        QCOMPARE(QApplication::focusWidget(), sheet.button(u"cancelButton"_s));
        QCOMPARE(sheet.dialog->windowModality(), Qt::WindowModal);
    }

    void aLiveAccountCannotBeTakenForAnother_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isPractice");
        QTest::addColumn<bool>("isLive");
        QTest::addColumn<QString>("aside");
        QTest::newRow("standard") << u"STANDARD"_s << false << true << u"signed in as marta.ruiz@kaiyo.test"_s;
        QTest::newRow("not known") << QString() << false << true << u"signed in as marta.ruiz@kaiyo.test"_s;
        QTest::newRow("sandbox") << u"SANDBOX"_s << false << false << u"a copy, no real contacts"_s;
        QTest::newRow("practice") << QString() << true << false << u"on this computer; nothing reaches HubSpot"_s;
    }

    /// Word, colour and icon, on the account's line and on the button.
    void aLiveAccountCannotBeTakenForAnother()
    {
        QFETCH(QString, type);
        QFETCH(bool, isPractice);
        QFETCH(bool, isLive);
        QFETCH(QString, aside);
        Connection connection;
        connection.name = u"Kaiyo"_s;
        connection.kind = ConnectionKind::SignedIn;
        connection.isPractice = isPractice;
        connection.facts.type = type;
        connection.facts.hubId = u"4711234"_s;
        connection.facts.user = u"marta.ruiz@kaiyo.test"_s;
        Sheet sheet(usualSummary(), connection);
        const auto *create = sheet.button(u"createAllButton"_s);
        QCOMPARE(create->text(), isLive ? u"Create 125 events · Live"_s : u"Create 125 events"_s);
        QCOMPARE(create->icon().isNull(), !isLive);
        QCOMPARE(create->property("kind").toString(), isLive ? u"careful"_s : u"primary"_s);
        QCOMPARE(
            sheet.dialog->findChild<QWidget *>(u"reviewPortal"_s)->property("ground").toString() == "warning-soft"_L1,
            isLive);
        const QString account = sheet.dialog->findChild<QLabel *>(u"reviewPortalText"_s)->text();
        QCOMPARE(account.contains(u"<b>Live</b>"_s), isLive);
        QCOMPARE(account.contains(u"4711234"_s), !isPractice);
        QCOMPARE(sheet.dialog->findChild<QLabel *>(u"reviewPortalAside"_s)->text(), aside);
    }

    void enterNeverSends_data()
    {
        QTest::addColumn<QString>("focused");
        QTest::addColumn<int>("key");
        for (const char *name : { "cancelButton", "createAllButton", "createFirstButton" }) {
            QTest::addRow("Return on %s", name) << QString::fromLatin1(name) << int(Qt::Key_Return);
            QTest::addRow("Enter on %s", name) << QString::fromLatin1(name) << int(Qt::Key_Enter);
        }
    }

    void enterNeverSends()
    {
        QFETCH(QString, focused);
        QFETCH(int, key);
        Sheet sheet(usualSummary());
        QVERIFY(QTest::qWaitForWindowActive(sheet.dialog));
        sheet.button(focused)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        QCOMPARE(sheet.all.size(), 0);
        QCOMPARE(sheet.first.size(), 0);
        QCOMPARE(sheet.closed.size(), focused == "cancelButton"_L1 ? 1 : 0);
    }

    void theButtonSaysAndDoesIt()
    {
        Sheet sheet(usualSummary());
        QVERIFY(sheet.button(u"createAllButton"_s)->text().contains(u"125"));
        QTest::mouseClick(sheet.button(u"createAllButton"_s), Qt::LeftButton);
        QCOMPARE(sheet.all.size(), 1);
        QCOMPARE(sheet.first.size(), 0);
        QCOMPARE(sheet.closed.size(), 0); // until it is done
        sheet.dialog->closeCreated();
        QCOMPARE(sheet.closed.size(), 1);
        QCOMPARE(sheet.dialog->result(), int(QDialog::Accepted));
    }

    /// While it is done the button says how far it is, nothing but Cancel can be pressed, and that asks.
    void whatIsBeingCreatedCanBeCancelled()
    {
        Sheet sheet(usualSummary());
        QSignalSpy cancelled(sheet.dialog, &ReviewDialog::cancelRequested);
        QPushButton *all = sheet.button(u"createAllButton"_s);
        const QString words = all->text();
        const int height = sheet.dialog->height();
        all->click();
        QCOMPARE(all->text(), u"Preparing…"_s);
        sheet.dialog->showCreating(630'000, 1'000'000);
        QCOMPARE(all->text(), u"Preparing: 63 %"_s);
        for (auto *link : sheet.dialog->findChildren<QPushButton *>()) {
            if (link->objectName() != "cancelButton"_L1)
                link->click();
        }
        QCOMPARE(sheet.closed.size() + cancelled.size(), 0);
        QCOMPARE(sheet.all.size() + sheet.first.size(), 1);
        QTest::keyClick(sheet.dialog, Qt::Key_Escape);
        sheet.button(u"cancelButton"_s)->click();
        QCOMPARE(cancelled.size(), 2);
        QCOMPARE(sheet.closed.size(), 0);
        sheet.dialog->showCancelled();
        QCOMPARE(all->text(), words);
        QVERIFY(all->isEnabled() && sheet.button(u"createFirstButton"_s)->isEnabled());
        QVERIFY2(sheet.dialog->height() > height, "what is said there has its room");
        sheet.button(u"cancelButton"_s)->click();
        QCOMPARE(sheet.closed.size(), 1);
    }

    void oneFirst()
    {
        Sheet sheet(usualSummary());
        QTest::mouseClick(sheet.button(u"createFirstButton"_s), Qt::LeftButton);
        QCOMPARE(sheet.first.size(), 1);
        QCOMPARE(sheet.all.size(), 0);
        PlanSummary single = usualSummary();
        single.events = 1;
        Sheet other(single);
        QVERIFY(!other.button(u"createFirstButton"_s)->isVisible());
    }

    void factsAreTheSummarys()
    {
        Sheet sheet(usualSummary());
        const QString words = sheet.words();
        for (const char16_t *said : { u"<b>125 events</b> on 125 contacts", u"38 new contacts", u"last_webinar_minutes",
                 u"<b>3 events</b> with errors stay", u"Practice account", u"nothing reaches HubSpot", u"Europe/Madrid",
                 u"2 requests, about 2 seconds" })
            QVERIFY2(words.contains(QString::fromUtf16(said)), qPrintable(words));
        QVERIFY(!words.contains(u"another email"));
        QVERIFY(!words.contains(u"skipped"));
    }

    void whatDoesNotFitEndsWithAWholeFact()
    {
        PlanSummary summary = usualSummary();
        summary.withoutTimestamp = 4;
        summary.emailsThatWouldChange = 2;
        for (int reason = 0; reason < leftOutCount; ++reason)
            summary.leftOut[size_t(reason)] = 3;
        for (const int height : { 400, 560, 700, 1200 }) {
            QWidget window;
            window.resize(900, height);
            auto *dialog
                = new ReviewDialog(summary, practicePortal(), contactTemplate(), QTimeZone("Europe/Madrid"), &window);
            window.show();
            dialog->open();
            const auto *facts = dialog->findChild<FactList *>();
            const int edge = facts->viewport()->height();
            bool isWhole = false;
            const QList<QFrame *> lines = facts->widget()->findChildren<QFrame *>(Qt::FindDirectChildrenOnly);
            for (const QFrame *line : lines)
                isWhole = isWhole || std::abs(line->geometry().bottom() + 1 - edge) <= 1;
            QVERIFY2(
                isWhole || facts->widget()->height() <= edge, qPrintable(u"cut at %1 of %2"_s.arg(edge).arg(height)));
            if (height == 1200)
                QVERIFY(facts->widget()->height() <= edge); // there is room: nothing scrolls
            delete dialog;
        }
    }

    /// A scroll bar that came while the list was lower narrows the facts; with one line more they would keep it.
    void aScrollBarDoesNotStayForItsOwnSake()
    {
        FactList list;
        for (int i = 0; i < 3; ++i)
            list.addFact(new FactRow(u"check"_s, theme::Role::Created, u"<b>8 events</b> with some words"_s, {}));
        QWidget *inside = list.widget();
        list.show();
        int width = 100; // at which the bar alone takes another line
        const int bar = list.verticalScrollBar()->sizeHint().width();
        while (width < 500 && list.heightNeeded(width - bar) == list.heightNeeded(width))
            ++width;
        QVERIFY(width < 500);
        list.resize(width, 40);
        QTRY_VERIFY(list.verticalScrollBar()->isVisible());
        list.setRoom(list.heightNeeded(width), true);
        list.resize(width, list.height());
        QTRY_VERIFY(!list.verticalScrollBar()->isVisible());
        QTRY_VERIFY2(inside->height() <= list.viewport()->height(),
            qPrintable(u"%1 in %2"_s.arg(inside->height()).arg(list.viewport()->height())));
    }

    void factsLeadToTheirRows()
    {
        Sheet sheet(usualSummary());
        QVERIFY(!sheet.button(u"showFactRows"_s));
        QSignalSpy leftOut(sheet.dialog, &ReviewDialog::showLeftOutRequested); // those with errors
        sheet.button(u"showLeftOutRows"_s)->click();
        QCOMPARE(leftOut.size(), 1);
        QCOMPARE(leftOut.first().first().value<LeftOut>(), LeftOut::WithErrors);
        PlanSummary summary = usualSummary();
        summary.withoutTimestamp = 4;
        Sheet withGap(summary);
        QSignalSpy asked(withGap.dialog, &ReviewDialog::showRowsRequested);
        withGap.button(u"showFactRows"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Issue>().field, EventField(EventField::Timestamp));
        QCOMPARE(withGap.closed.size(), 1);
        QVERIFY(withGap.all.isEmpty());
    }

    void replacingAnAddressNeedsATick()
    {
        PlanSummary summary = usualSummary();
        summary.emailsThatWouldChange = 2;
        Sheet sheet(summary);
        auto *consent = sheet.dialog->findChild<QCheckBox *>(u"reviewConsent"_s);
        QVERIFY(consent);
        QVERIFY(!sheet.button(u"createAllButton"_s)->isEnabled());
        QVERIFY(!sheet.button(u"createFirstButton"_s)->isEnabled());
        consent->click();
        QVERIFY(sheet.button(u"createAllButton"_s)->isEnabled());
        QVERIFY(sheet.words().contains(u"another email address"));
    }

    void offersToAskWhetherTheIframesOpen()
    {
        FakeClock clock;
        EventTable table(contactTemplate());
        table.insertRows(0, 3);
        table.setText(
            0, EventField::IframeUrl, u"https://intranet/rec/1"_s); // inside this network: answered without asking
        table.setText(1, EventField::IframeUrl, u"https://intranet/rec/2"_s);
        DraftDocument document(u"d"_s, u"Spring"_s, table, clock);
        EmbedChecks checks(clock);
        EmbedSurvey survey(checks, clock);

        Sheet none(usualSummary());
        none.dialog->setEmbedSurvey(&survey);
        QVERIFY(!none.button(u"embedSurveyButton"_s)); // no event has an iframe

        survey.setDocument(&document);
        QTRY_COMPARE(survey.state().events, 2);
        Sheet sheet(usualSummary());
        sheet.dialog->setEmbedSurvey(&survey);
        QVERIFY(sheet.words().contains(u"Whether iframes open was not asked yet: 2 events of the draft."));
        QPushButton *ask = sheet.button(u"embedSurveyButton"_s);
        QCOMPARE(ask->text(), u"Check the addresses"_s);
        QVERIFY(sheet.button(u"createAllButton"_s)->isEnabled()); // a warning, no condition
        ask->click();
        QTRY_VERIFY(!survey.state().isRunning);
        QVERIFY2(
            sheet.words().contains(u"Iframes in the draft: 2 doubtful · checked 10:00"), qPrintable(sheet.words()));
        QCOMPARE(ask->text(), u"Check again"_s);
        QCOMPARE(sheet.all.count() + sheet.first.count(), 0);
        keepPicture(*sheet.dialog, u"review-iframes"_s);
    }

    /// What an earlier send created is named and left out; the tick, and only the tick, brings it back.
    void whatWasCreatedBeforeIsLeftOutUntilTicked()
    {
        PlanSummary again = usualSummary();
        again.events = 137;
        again.emailsThatWouldChange = 1;
        PlanSummary once = usualSummary();
        once.leftOut[size_t(LeftOut::SameContent)] = 12;
        once.earlier = { { LeftOut::SameContent, 12, u"plan-1"_s, u"Webinar & more"_s, 1778580000000 } };
        Sheet sheet(once);
        sheet.dialog->offerAgain(again);
        QVERIFY2(sheet.words().contains(u"<b>12 events</b> say the same"), qPrintable(sheet.words()));
        QVERIFY(sheet.words().contains(u"12 in the send “Webinar & more” of 12 May 2026 12:00."));
        auto *tick = sheet.dialog->findChild<QCheckBox *>(u"reviewAgain"_s);
        QVERIFY(tick && !tick->isChecked());
        QVERIFY(tick->text().contains(u"12"));
        QVERIFY(sheet.button(u"createAllButton"_s)->text().contains(u"125"));
        QVERIFY(!sheet.dialog->createsAgain());
        keepPicture(*sheet.dialog, u"review-again-unticked"_s);

        tick->click();
        QVERIFY(sheet.dialog->createsAgain());
        QVERIFY(sheet.button(u"createAllButton"_s)->text().contains(u"137"));
        QVERIFY(sheet.dialog->findChild<QLabel *>(u"reviewTitle"_s)->text().contains(u"137"));
        QVERIFY(!sheet.button(u"createAllButton"_s)->isEnabled()); // these would replace an address
        sheet.dialog->findChild<QCheckBox *>(u"reviewConsent"_s)->click();
        QVERIFY(sheet.button(u"createAllButton"_s)->isEnabled());
        QTest::qWait(0); // the facts of before go
        QVERIFY(!sheet.words().contains(u"say the same as events"));
        keepPicture(*sheet.dialog, u"review-again-ticked"_s);
        tick->click();
        QVERIFY(sheet.button(u"createAllButton"_s)->text().contains(u"125"));
        QVERIFY(sheet.button(u"createAllButton"_s)->isEnabled());
    }

    void nothingNewCannotBeCreated()
    {
        PlanSummary nothing;
        nothing.leftOut[size_t(LeftOut::SameContent)] = 3;
        nothing.earlier = { { LeftOut::SameContent, 2, u"a"_s, u"Webinar"_s, 1778580000000 },
            { LeftOut::SameContent, 1, u"b"_s, u"Spring"_s, 1778500000000 } };
        PlanSummary again = usualSummary();
        again.events = 3;
        Sheet sheet(nothing);
        sheet.dialog->offerAgain(again);
        QVERIFY(!sheet.button(u"createAllButton"_s)->isEnabled());
        QVERIFY(!sheet.button(u"createFirstButton"_s)->isVisible());
        QVERIFY(!sheet.words().contains(u"<b>0 events</b>"));
        QVERIFY(sheet.words().contains(u"1 in the send “Spring”"));
        keepPicture(*sheet.dialog, u"review-nothing-new"_s);
        sheet.dialog->findChild<QCheckBox *>(u"reviewAgain"_s)->click();
        QVERIFY(sheet.button(u"createAllButton"_s)->isEnabled());
    }

    /// Rows that wait elsewhere are named, with the way to that send.
    void waitingRowsLeadToTheirSend()
    {
        PlanSummary summary = usualSummary();
        summary.leftOut[size_t(LeftOut::InOtherSend)] = 37;
        summary.earlier = { { LeftOut::InOtherSend, 37, u"plan-7"_s, u"Webinar"_s, 1778580000000 } };
        Sheet sheet(summary);
        QVERIFY(sheet.words().contains(u"<b>37 events</b> wait in a send that is not finished"));
        QSignalSpy wanted(sheet.dialog, &ReviewDialog::openSendRequested);
        QVERIFY(sheet.button(u"openSendButton"_s)->text().contains(u"12 May 2026 12:00"));
        keepPicture(*sheet.dialog, u"review-waiting"_s);
        QTest::mouseClick(sheet.button(u"openSendButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"plan-7"_s);
        QCOMPARE(sheet.all.size() + sheet.first.size(), 0);
        QCOMPARE(sheet.closed.size(), 1);
        Sheet usual(usualSummary());
        QVERIFY(!usual.button(u"openSendButton"_s));
    }

    void namesFromOutsideAreText()
    {
        Connection connection;
        connection.name = u"<img src=x> & Co"_s;
        PlanSummary summary = usualSummary();
        summary.properties = { { u"<i>prop</i>"_s, 1 } };
        Sheet sheet(summary, connection);
        QVERIFY(sheet.words().contains(u"&lt;img src=x&gt; &amp; Co"));
        QVERIFY(sheet.words().contains(u"&lt;i&gt;prop"));
        QVERIFY(sheet.words().contains(u"api.hubapi.com"));
    }

    /// One question, whichever way it is answered; what is said is that nobody knows.
    void whatIsPerhapsHereIsAsked()
    {
        PlanSummary once = usualSummary();
        once.leftOut[size_t(LeftOut::PerhapsHere)] = 12;
        once.earlier = { { LeftOut::PerhapsHere, 12, u"plan-1"_s, u"Webinar"_s, 1778580000000 } };
        PlanSummary again = usualSummary();
        again.events = 137;
        ReviewDialog dialog(once, practicePortal(), contactTemplate(), QTimeZone::utc());
        dialog.offerAgain(again);
        const auto *box = dialog.findChild<QCheckBox *>(u"reviewAgain"_s);
        QVERIFY(box && !box->isChecked());
        QVERIFY2(box->text().contains(u"perhaps"_s), qPrintable(box->text()));
        QStringList said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.join(u' ').contains(u"connection that was forgotten"_s), qPrintable(said.join(u'\n')));
    }

    /// The record of sends was restored: not even the first event goes without the word.
    void aRestoredRecordAsksForTheWord()
    {
        PlanSummary summary = usualSummary();
        summary.restored = { { LeftOut::Unsettled, 40, u"plan-1"_s, u"Webinar"_s, 1778580000000 } };
        Connection sandbox;
        sandbox.name = u"Acme"_s;
        sandbox.facts.hubId = u"4711234"_s;
        sandbox.facts.type = u"SANDBOX"_s;
        ReviewDialog dialog(summary, sandbox, contactTemplate(), QTimeZone::utc());
        dialog.askForNumberAbove(1'000'000);
        dialog.show();
        auto *all = dialog.findChild<QPushButton *>(u"createAllButton"_s);
        auto *one = dialog.findChild<QPushButton *>(u"createFirstButton"_s);
        QVERIFY(!all->isEnabled() && !one->isEnabled());
        dialog.findChild<QLineEdit *>(u"reviewNumber"_s)->setText(u"4711234"_s);
        QVERIFY(all->isEnabled() && one->isEnabled());
    }
};

QTEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
