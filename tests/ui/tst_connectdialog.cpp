// The guided page, from the empty form to a connected account, against the practice portal with a scripted browser.
#include "connectdialogsupport.h"
#include "support/keeppicture.h"
#include "ui/theme/languagefont.h"
#include "ui/theme/theme.h"
#include "ui/theme/wordkeeping.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTranslator>

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;

namespace {

/// Texts on the screen that do not fit into their labels and buttons.
QStringList cutOff(const QWidget &dialog)
{
    QStringList found;
    const QList<QWidget *> widgets = dialog.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&dialog) || widget->visibleRegion().isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QPushButton *>(widget);
        const bool labelFits = !label || label->text().isEmpty()
            || (label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                  : label->sizeHint().width() <= label->width() + 1);
        const bool buttonFits
            = !button || button->text().isEmpty() || button->sizeHint().width() <= button->width() + 1;
        if (!labelFits || !buttonFits)
            found << u"%1 “%2”"_s.arg(widget->objectName(), label ? label->text() : button->text());
    }
    return found;
}

} // namespace

class TestConnectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void everyStateFitsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const QString &language : { u"en"_s, u"es"_s, u"ja"_s }) {
            QTest::addRow("%s narrow", qPrintable(language)) << language << QSize(1024, 640) << false;
            QTest::addRow("%s usual", qPrintable(language)) << language << QSize(1280, 800) << false;
            QTest::addRow("%s dark", qPrintable(language)) << language << QSize(1280, 800) << true;
        }
    }

    void everyStateFitsInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/composer_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
        theme::applyLanguageFont(*qApp, QLocale(language));
        theme::keepWordsInLabels(*qApp);
        const auto back = qScopeGuard([&] {
            QCoreApplication::removeTranslator(&translator);
            theme::apply(*qApp, theme::Scheme::Light);
        });
        Opened o(size);
        const auto look = [&](const char *state) {
            QTest::qWait(50); // wrapped texts take several rounds to be laid out
            const QString what = u"connect-%1-%2%3-%4"_s.arg(language)
                                     .arg(size.width())
                                     .arg(dark ? u"-dark"_s : QString(), QString::fromLatin1(state));
            keepPicture(*o.dialog, what);
            const QStringList cut = cutOff(*o.dialog);
            QVERIFY2(cut.isEmpty(), qPrintable(what + u" cuts off "_s + cut.join(u"; "_s)));
        };
        PracticeAccount kaiyo = o.portal.api().accounts().first();
        kaiyo.domain = u"kaiyo.test"_s;
        kaiyo.type = u"STANDARD"_s;
        kaiyo.timeZone = u"Europe/Madrid"_s;
        kaiyo.dataCentre = u"eu1"_s;
        kaiyo.user = u"marta.ruiz@kaiyo.test"_s;
        o.portal.api().accounts().set(kaiyo);
        Connection sandbox;
        sandbox.id = u"sandbox"_s;
        sandbox.name = u"Kaiyo test"_s;
        sandbox.facts.hubId = u"4711290"_s;
        sandbox.facts.type = u"SANDBOX"_s;
        sandbox.facts.dataCentre = u"eu1"_s;
        o.connections += sandbox;
        o.open();
        o.dialog->setNeedsSignIn({ u"sandbox"_s });
        o.button("addPortalButton")->click();
        look("1-empty");
        o.comesBack = false;
        o.fillIn();
        o.button("openBrowser")->click();
        QVERIFY(o.isVisible("waitingFrame"));
        look("2-waiting");
        QTRY_VERIFY(!o.find<QWidget>("waitingFrame")->visibleRegion().isEmpty()); // brought onto the screen
        o.button("stopWaiting")->click();
        o.comesBack = true;
        o.portal.oauth().setDial({ 60'000, false, PracticeSignInFault::NoTimeline });
        o.button("openBrowser")->click();
        QVERIFY(waitFor([&] { return !o.said("signInMessage").isEmpty() && o.isVisible("openBrowser"); }, 10'000));
        look("3-refused");
        o.portal.oauth().setDial({});
        o.button("openBrowser")->click();
        QVERIFY(waitFor([&] { return o.isVisible("factsFrame"); }, 10'000));
        look("4-connected");
        o.button("forgetAccountButton")->click();
        look("5-forget");
        o.button("keepAccountButton")->click();
        o.button("addPortalButton")->click();
        o.button("givenTokenButton")->click();
        o.type("portalToken", u"pat-na1-12345678"_s);
        look("6-token");
        o.button("portalMoreButton")->click();
        look("7-token-advanced");
    }

    /// Escape goes back to the accounts first, and what is typed is asked about.
    void escapeGoesOneStepBack()
    {
        Opened o;
        const auto escape = [&] { QTest::keyClick(o.dialog, Qt::Key_Escape); };
        auto *list = o.find<QListWidget>("portalList");
        QVERIFY(!o.isVisible("backToAccountsButton"));
        o.button("addPortalButton")->click();
        QVERIFY(o.isVisible("backToAccountsButton"));
        escape();
        QVERIFY(o.dialog->isVisible() && list->currentRow() == 0);
        o.button("addPortalButton")->click();
        o.button("givenTokenButton")->click();
        o.type("portalToken", u"pat-na1-12345678"_s);
        escape();
        QVERIFY(o.dialog->isVisible() && o.isVisible("portalToken") && list->currentRow() < 0);
        o.type("portalToken", {});
        escape(); // to the guided page
        QVERIFY(o.dialog->isVisible() && o.isVisible("clientId"));
        o.type("clientId", u"4f1e"_s);
        escape();
        QVERIFY(o.dialog->isVisible() && o.isVisible("clientId"));
        QVERIFY(!o.said("accountsMessage").isEmpty());
        o.type("clientId", {});
        o.button("backToAccountsButton")->click();
        QCOMPARE(list->currentRow(), 0);
        QPointer<PortalsDialog> dialog(o.dialog);
        escape();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        o.dialog = nullptr; // deletes itself
    }

    void aNewAccountBeginsWithTheApp()
    {
        Opened o;
        o.button("addPortalButton")->click();
        QVERIFY(o.isVisible("clientId") && o.isVisible("clientSecret") && o.isVisible("openBrowser"));
        QCOMPARE(o.find<QLineEdit>("clientSecret")->echoMode(), QLineEdit::Password);
        QVERIFY(!o.isVisible("advanced"));
        QVERIFY(!o.isVisible("waitingFrame"));
        QVERIFY(!o.isVisible("factsFrame"));
        QCOMPARE(o.find<QLineEdit>("redirect")->text(), u"http://localhost:3000/oauth-callback"_s);
        QVERIFY(o.find<QLineEdit>("redirect")->isReadOnly());
        QVERIFY(o.isVisible("givenTokenButton"));
        QVERIFY(!o.isVisible("forgetAccountButton"));
        keepPicture(*o.dialog, u"connect-empty"_s);
    }

    void whatIsMissingIsSaidAtItsField()
    {
        Opened o;
        o.button("addPortalButton")->click();
        o.button("openBrowser")->click();
        QVERIFY(o.isVisible("clientIdError"));
        QVERIFY(!o.isVisible("waitingFrame"));
        o.type("clientId", u"7f3c"_s);
        QVERIFY(!o.isVisible("clientIdError"));
        o.button("openBrowser")->click();
        QVERIFY(o.isVisible("clientSecretError"));
    }

    /// What is typed of an app and was not used is not dropped in silence.
    void whatIsTypedOfAnAppStaysUntilItIsGivenUp()
    {
        Opened o;
        o.button("addPortalButton")->click();
        o.type("clientId", u"7f3c"_s);
        const QPointer dialog(o.dialog);
        auto *list = o.find<QListWidget>("portalList");
        list->setCurrentRow(0);
        QCOMPARE(list->currentRow(), -1);
        QCOMPARE(o.find<QLineEdit>("clientId")->text(), u"7f3c"_s);
        auto *said = o.find<QWidget>("accountsMessage");
        QVERIFY2(said->accessibleName().contains(u"not used yet"_s), qPrintable(said->accessibleName()));
        said->findChild<QPushButton *>(u"messageAction"_s)->click();
        QVERIFY(!said->isVisible());
        o.dialog->reject();
        QVERIFY(o.dialog->isVisible());
        said->findChild<QPushButton *>(u"messageOtherAction"_s)->click();
        QTRY_VERIFY(!dialog); // it deletes itself
        o.dialog = nullptr;
    }

    /// The same of what stands under Advanced, of a click on Add and on the way with a token, and while the browser is
    /// open, when it is in use already.
    void everythingTypedOfAnAppStays()
    {
        Opened o;
        o.button("addPortalButton")->click();
        o.button("showAdvanced")->click();
        o.type("ports", u"48710"_s);
        auto *said = o.find<QWidget>("accountsMessage");
        o.find<QListWidget>("portalList")->setCurrentRow(0);
        QVERIFY2(said->accessibleName().contains(u"not used yet"_s), qPrintable(said->accessibleName()));
        said->findChild<QPushButton *>(u"messageAction"_s)->click();
        o.button("addPortalButton")->click();
        QVERIFY(said->accessibleName().contains(u"not used yet"_s));
        QCOMPARE(o.find<QLineEdit>("ports")->text(), u"48710"_s);
        said->findChild<QPushButton *>(u"messageOtherAction"_s)->click(); // given up
        QVERIFY(o.find<QLineEdit>("ports")->text() != u"48710"_s);
        o.comesBack = false;
        o.fillIn();
        o.button("openBrowser")->click();
        QVERIFY(o.isVisible("waitingFrame"));
        o.find<QListWidget>("portalList")->setCurrentRow(0);
        QVERIFY2(said->accessibleName().contains(u"Leaving ends it"_s), qPrintable(said->accessibleName()));
        QVERIFY(o.isVisible("waitingFrame"));
    }

    void theMessageAndTheAddressAreCopied()
    {
        Opened o;
        o.button("addPortalButton")->click();
        o.button("showAdvanced")->click();
        o.type("ports", u"48710, 3000"_s);
        QCOMPARE(o.find<QLineEdit>("redirect")->text(), u"http://localhost:48710/oauth-callback"_s);
        o.button("copyRedirect")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://localhost:48710/oauth-callback"_s);
        o.button("copyMessage")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"http://localhost:48710/oauth-callback"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"timeline"_s));
        QCOMPARE(o.button("copyMessage")->text(), u"Message copied"_s);
        o.type("ports", u"48711"_s); // now it would be another one
        QVERIFY(o.button("copyMessage")->text() != u"Message copied"_s);
    }

    void whileTheBrowserIsOpenOneCanWaitCopyPasteAndStop()
    {
        Opened o;
        o.comesBack = false;
        o.fillIn();
        o.button("openBrowser")->click();
        QVERIFY(o.isVisible("waitingFrame"));
        QVERIFY(o.text("timeLeft").contains(u"10"_s));
        QVERIFY(!o.find<QWidget>("appForm")->isEnabled());
        o.button("copyLink")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"/oauth/authorize?client_id="_s));
        o.type("pasted", u"hello"_s);
        o.button("goOn")->click();
        QVERIFY(o.isVisible("pasteError"));
        keepPicture(*o.dialog, u"connect-waiting"_s);
        o.button("stopWaiting")->click();
        QVERIFY(!o.isVisible("waitingFrame"));
        QVERIFY(o.isVisible("openBrowser"));
        QCOMPARE(o.dialog->focusWidget(), o.button("openBrowser"));
        QVERIFY(o.find<QWidget>("appForm")->isEnabled());
        QCOMPARE(
            o.find<QLineEdit>("clientSecret")->text(), o.portal.oauth().app().clientSecret); // nothing typed is lost
        QCOMPARE(o.connections.size(), 1);
    }

    void aConnectedAccountSaysWhereOneIsAndWhatIsAllowed()
    {
        Opened o;
        QSignalSpy signedIn(o.dialog, &PortalsDialog::signedIn);
        QVERIFY(o.connectOne());
        QCOMPARE(signedIn.size(), 1);
        QCOMPARE(o.text("accountNumber"), first);
        QCOMPARE(o.text("signedInAs"), u"you@practice.test"_s);
        QCOMPARE(o.nature(), u"Practice"_s);
        QCOMPARE(o.text("accountType"), u"on this computer"_s);
        QVERIFY(o.text("step3Title").contains(u"ready to create events"_s));
        QVERIFY(!o.isVisible("waitingFrame"));
        QCOMPARE(o.find<QListWidget>("portalList")->count(), 2);
        QCOMPARE(o.find<QListWidget>("portalList")->currentRow(), 1);
        QVERIFY(o.button("useAccountButton")->isVisible());
        QVERIFY(o.find<QLineEdit>("clientSecret")->text().isEmpty());
        keepPicture(*o.dialog, u"connect-connected"_s);
        QSignalSpy used(o.dialog, &PortalsDialog::useRequested);
        o.button("useAccountButton")->click();
        QCOMPARE(used.first().first().toString(), o.connections.last().id);
    }

    void failuresAreSaidWhereTheyAreMended_data()
    {
        QTest::addColumn<PracticeSignInFault>("fault");
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QString>("says");
        QTest::newRow("client") << PracticeSignInFault::UnknownClient << "clientIdError"_ba << u"client ID"_s;
        QTest::newRow("secret") << PracticeSignInFault::WrongSecret << "clientSecretError"_ba << u"secret"_s;
        QTest::newRow("redirect") << PracticeSignInFault::WrongRedirect << ""_ba << u"/oauth-callback"_s;
        QTest::newRow("too late") << PracticeSignInFault::ExpiredCode << ""_ba << u"too long"_s;
        QTest::newRow("verifier") << PracticeSignInFault::WrongVerifier << ""_ba << u"PKCE"_s;
        QTest::newRow("no timeline") << PracticeSignInFault::NoTimeline << ""_ba << u"timeline"_s;
        QTest::newRow("server") << PracticeSignInFault::ServerError << ""_ba << u"HubSpot"_s;
    }

    void failuresAreSaidWhereTheyAreMended()
    {
        QFETCH(PracticeSignInFault, fault);
        QFETCH(QByteArray, where);
        QFETCH(QString, says);
        Opened o;
        o.portal.oauth().setDial({ 1'800'000, false, fault });
        o.fillIn();
        o.button("openBrowser")->click();
        QVERIFY(waitFor([&] { return !o.said("signInMessage").isEmpty() && !o.isVisible("waitingFrame"); }, 10'000));
        QVERIFY2(o.said("signInMessage").contains(says), qPrintable(o.said("signInMessage")));
        if (!where.isEmpty())
            QVERIFY(o.isVisible(where.constData()));
        QVERIFY(o.isVisible("openBrowser"));
        QCOMPARE(o.connections.size(), 1);
        keepPicture(*o.dialog, u"connect-failed-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    }

    void withoutPkceIsOfferedInWords()
    {
        Opened o;
        o.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::WrongVerifier });
        o.fillIn();
        o.button("openBrowser")->click();
        QVERIFY(waitFor([&] { return !o.said("signInMessage").isEmpty(); }, 10'000));
        auto *action = o.find<QWidget>("signInMessage")->findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(action && action->isVisible());
        action->click();
        QVERIFY(waitFor([&] { return o.isVisible("factsFrame"); }, 10'000));
    }

    void checkingAsksAgain()
    {
        Opened o;
        QVERIFY(o.connectOne());
        PracticeAccount account = o.portal.api().accounts().first();
        account.type = u"SANDBOX"_s;
        o.portal.api().accounts().set(account);
        QSignalSpy saved(o.dialog, &PortalsDialog::connectionSaved);
        o.button("checkAgain")->click();
        QVERIFY(waitFor([&] { return saved.size() == 1; }, 10'000));
        QVERIFY(o.nature() == u"Sandbox"_s);
        o.portal.oauth().endEverySignIn();
        o.tokens.clear();
        o.button("checkAgain")->click();
        QVERIFY(waitFor([&] { return o.said("checkMessage").contains(u"Sign in again"_s); }, 10'000));
        QCOMPARE(o.text("accountNumber"), first); // what was known stays
    }

    void aNameCanBeGiven()
    {
        Opened o;
        QVERIFY(o.connectOne());
        QSignalSpy saved(o.dialog, &PortalsDialog::connectionSaved);
        o.find<QLineEdit>("accountNameEdit")->setText(u"Kaiyo"_s);
        Q_EMIT o.find<QLineEdit>("accountNameEdit")->editingFinished();
        QCOMPARE(saved.last().first().value<Connection>().name, u"Kaiyo"_s);
        QVERIFY(o.button("useAccountButton")->text().contains(u"Kaiyo"_s));
    }

    void forgettingAsksInTheFooter()
    {
        Opened o({ 1024, 640 });
        QVERIFY(o.connectOne());
        const QString id = o.connections.last().id;
        QSignalSpy forgotten(o.dialog, &PortalsDialog::connectionForgotten);
        o.button("forgetAccountButton")->click();
        QVERIFY(o.isVisible("forgetAccountQuestion"));
        QVERIFY(o.dialog->rect().contains(o.button("confirmForgetAccountButton")->mapTo(o.dialog, QPoint(0, 0))));
        keepPicture(*o.dialog, u"connect-forget-narrow"_s);
        o.button("keepAccountButton")->click();
        QVERIFY(!o.isVisible("forgetAccountQuestion"));
        o.button("forgetAccountButton")->click();
        o.button("confirmForgetAccountButton")->click();
        QVERIFY(waitFor([&] { return forgotten.size() == 1; }, 10'000));
        QCOMPARE(forgotten.first().first().toString(), id);
        QVERIFY2(o.said("accountsMessage").contains(u"30 minutes"_s), qPrintable(o.said("accountsMessage")));
        QCOMPARE(o.portal.requests().last().path, "/oauth/2026-09/token/revoke"_ba);
    }

    void anEndedSignInIsSaidInTheListAndOnThePage()
    {
        Opened o;
        QVERIFY(o.connectOne());
        o.open();
        o.dialog->setNeedsSignIn({ o.connections.last().id });
        o.dialog->select(o.connections.last().id);
        const auto *list = o.find<QListWidget>("portalList");
        QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"Sign in again"_s));
        QVERIFY(!o.said("signInMessage").isEmpty());
        QVERIFY(!o.button("useAccountButton")->isVisible());
        keepPicture(*o.dialog, u"connect-ended"_s);
    }

    void theSignInCanBeTriedWithoutAnApp()
    {
        Opened o;
        Connection attempt;
        attempt.baseUrl = o.portal.baseUrl();
        attempt.app.clientId = o.portal.oauth().app().clientId;
        attempt.app.ports = { o.port };
        attempt.app.authorizeBase = o.portal.baseUrl();
        o.dialog->setTry(attempt, o.portal.oauth().app().clientSecret);
        o.dialog->select(u"practice"_s);
        QSignalSpy signedIn(o.dialog, &PortalsDialog::signedIn);
        QVERIFY(o.button("trySignInButton")->isVisible());
        o.button("trySignInButton")->click();
        QVERIFY(!o.button("openBrowser")->text().contains(u"HubSpot"_s)); // it is not HubSpot's page that opens
        o.button("openBrowser")->click();
        QVERIFY(waitFor([&] { return o.isVisible("factsFrame"); }, 10'000));
        QCOMPARE(signedIn.size(), 0);
        QCOMPARE(o.connections.size(), 1);
        // nothing is kept, and nothing says so
        for (const QLabel *label : o.find<QWidget>("connectPage")->findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(!label->text().contains(u"keychain"_s) && !label->text().contains(u"renews"_s),
                    qPrintable(label->text()));
        }
        QVERIFY(!o.button("checkAgain")->isVisible()); // there is no sign-in to ask with
        keepPicture(*o.dialog, u"connect-tried"_s);
        o.button("signInAgain")->click();
        QVERIFY(waitFor([&] { return !o.isVisible("signInAgain"); }, 10'000)); // it can be done once more
        QVERIFY(waitFor([&] { return o.isVisible("signInAgain"); }, 10'000));
        QVERIFY2(o.said("signInMessage").isEmpty(), qPrintable(o.said("signInMessage")));
    }

    /// Where no browser can be opened, nothing says that one is open.
    void withoutABrowserNothingSaysThatItIsOpen()
    {
        Opened o;
        o.browserWorks = false;
        o.comesBack = false;
        o.fillIn();
        o.button("openBrowser")->click();
        QVERIFY(waitFor([&] { return !o.said("signInMessage").isEmpty(); }));
        QVERIFY(!o.isVisible("waitingText"));
        QVERIFY(o.isVisible("copyLink"));
    }

    /// Each sentence about a field of the token form has room of its own.
    void whatIsWrongWithATokenIsReadable()
    {
        Opened o;
        o.button("addPortalButton")->click();
        o.button("givenTokenButton")->click();
        o.dialog->resize(760, 600);
        o.button("savePortalButton")->click();
        QVERIFY(waitFor([&] { return o.isVisible("portalTokenError"); }));
        const auto crowded = [&o]() -> QString {
            QList<QRect> places;
            for (const char *name : { "portalName", "portalNameError", "portalToken", "portalTokenError", "tokenPlace",
                     "tokenHint", "portalMoreButton", "savePortalButton" }) {
                const auto *part = o.find<QWidget>(name);
                const QRect place(part->mapTo(o.dialog, QPoint()), part->size());
                const auto *label = qobject_cast<const QLabel *>(part);
                const bool isCut = label && label->height() < label->heightForWidth(label->width());
                if (isCut || std::any_of(places.cbegin(), places.cend(), [&](const QRect &other) {
                        return place.intersects(other);
                    }))
                    return QString::fromLatin1(name);
                places.append(place);
            }
            return {};
        };
        QVERIFY2(waitFor([&] { return crowded().isEmpty(); }), qPrintable(crowded()));
        keepPicture(*o.dialog, u"token-wrong"_s);
    }

    void theTokenFormIsStillThere()
    {
        Opened o;
        o.button("addPortalButton")->click();
        o.button("givenTokenButton")->click();
        QVERIFY(o.isVisible("portalToken"));
        QVERIFY(!o.isVisible("clientId"));
    }

    void everyFieldHasALabel()
    {
        Opened o;
        o.fillIn();
        const QList<QLabel *> labels = o.dialog->findChildren<QLabel *>();
        const auto *page = o.find<QWidget>("connectPage");
        const QList<QWidget *> widgets = page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget);
            if (!isField || qobject_cast<QComboBox *>(widget->parentWidget()))
                continue;
            const bool hasLabel
                = std::any_of(labels.cbegin(), labels.cend(), [&](QLabel *label) { return label->buddy() == widget; });
            QVERIFY2(hasLabel, qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
