#include "ui/dialogs/reviewdialog.h"

#include "support/fakeclock.h"
#include "ui/document/draftdocument.h"
#include "ui/models/embedsurvey.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
    connection.name = u"Practice portal"_s;
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
        return texts.join(u'\n').remove(QChar(0x200b)); // break opportunities
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
    void focusRestsOnCancel()
    {
        Sheet sheet(usualSummary());
        QVERIFY(QTest::qWaitForWindowActive(sheet.dialog));
        QCOMPARE(QApplication::focusWidget(), sheet.button(u"cancelButton"_s));
        QCOMPARE(sheet.dialog->windowModality(), Qt::WindowModal);
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
                 u"<b>3 events</b> with errors stay", u"Practice portal", u"nothing reaches HubSpot", u"Europe/Madrid",
                 u"2 requests, about 2 seconds" })
            QVERIFY2(words.contains(QString::fromUtf16(said)), qPrintable(words));
        QVERIFY(!words.contains(u"another email"));
        QVERIFY(!words.contains(u"skipped"));
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
        table.setText(0, EventField::IframeUrl, u"https://intranet/rec/1"_s); // inside this network: answered without asking
        table.setText(1, EventField::IframeUrl, u"https://intranet/rec/2"_s);
        DraftDocument document(u"d"_s, u"Spring"_s, table, clock);
        EmbedChecks checks(clock);
        EmbedSurvey survey(checks, clock);

        Sheet none(usualSummary());
        none.dialog->setEmbedSurvey(&survey, QTimeZone("Europe/Madrid"));
        QVERIFY(!none.button(u"embedSurveyButton"_s)); // no event has an iframe

        survey.setDocument(&document);
        QTRY_COMPARE(survey.state().events, 2);
        Sheet sheet(usualSummary());
        sheet.dialog->setEmbedSurvey(&survey, QTimeZone("Europe/Madrid"));
        QVERIFY(sheet.words().contains(u"Whether the iframes of 2 events open was not asked yet."));
        QPushButton *ask = sheet.button(u"embedSurveyButton"_s);
        QCOMPARE(ask->text(), u"Check the addresses"_s);
        QVERIFY(sheet.button(u"createAllButton"_s)->isEnabled()); // a warning, no condition
        ask->click();
        QTRY_VERIFY(!survey.state().isRunning);
        QVERIFY2(sheet.words().contains(u"Iframes: 2 doubtful · checked 10:00"), qPrintable(sheet.words()));
        QCOMPARE(ask->text(), u"Check again"_s);
        QCOMPARE(sheet.all.count() + sheet.first.count(), 0);
        if (const QString folder = qEnvironmentVariable("COMPOSER_SHOTS"); !folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(sheet.dialog->grab().save(folder + u"/review-iframes.png"_s));
        }
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
};

QTEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
