#include "support/practicesignin.h"
#include "ui/dialogs/portalsdialog.h"

#include "practice/practiceportal.h"
#include "secrets/tokenkeeper.h"
#include "support/fakesecretstore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

Connection portal(const QString &id, const QString &name, bool practice = false)
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.isPractice = practice;
    return connection;
}

/// The dialog on screen, with a keychain that does as the test says.
struct Opened {
    Opened()
        : dialog(new PortalsDialog(
            { portal(u"acme"_s, u"Acme"_s), portal(u"practice"_s, u"Practice account"_s, true) }, keeper, &window))
        , saved(dialog, &PortalsDialog::connectionSaved)
        , forgotten(dialog, &PortalsDialog::connectionForgotten)
    {
        if (!account.listen())
            qFatal("cannot listen");
        account.setAccessToken(u"pat-na1-12345678"_s);
        window.show();
        dialog->open();
    }
    void showAdvanced() const
    {
        if (!isVisible("portalAddress"))
            button("portalMoreButton")->click();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void type(const char *field, const QString &text) const
    {
        auto *line = dialog->findChild<QLineEdit *>(QString::fromLatin1(field));
        line->clear();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QString text(const char *label) const
    {
        return dialog->findChild<QLabel *>(QString::fromLatin1(label))->text();
    }
    [[nodiscard]] bool isVisible(const char *name) const
    {
        return dialog->findChild<QWidget *>(QString::fromLatin1(name))->isVisible();
    }
    /// What the bar in the form says; empty while it is hidden.
    [[nodiscard]] QString message() const
    {
        const auto *bar = dialog->findChild<QWidget *>(u"portalMessage"_s);
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const auto *list = dialog->findChild<QListWidget *>(u"portalList"_s);
        for (int i = 0; i < list->count(); ++i)
            names += list->item(i)->text();
        return names;
    }
    [[nodiscard]] std::optional<QString> keptToken(const QString &id)
    {
        std::optional<Result<std::optional<QString>>> found;
        keeper.token(id, dialog, [&found](const Result<std::optional<QString>> &answer) { found = answer; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }))
            return {};
        return found->value_or(std::nullopt);
    }
    [[nodiscard]] Connection savedConnection() const { return saved.last().first().value<Connection>(); }
    void fillNew() const
    {
        button("addPortalButton")->click();
        type("portalName", u"Acme Japan"_s);
        type("portalToken", u"pat-na1-12345678"_s);
        showAdvanced();
        type("portalAddress", account.baseUrl().toString());
    }

    PracticePortal account; // HubSpot's side
    FakeSecretStore keychain;
    TokenKeeper keeper { keychain };
    QWidget window;
    PortalsDialog *dialog;
    QSignalSpy saved;
    QSignalSpy forgotten;
};

} // namespace

class TestPortalsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practiceComesFirst()
    {
        Opened opened;
        QCOMPARE(opened.names(), QStringList({ u"Practice account"_s, u"Acme"_s }));
        QVERIFY(opened.isVisible("practiceFault"));
        QVERIFY(!opened.isVisible("portalName"));
    }

    void aNewPortalGetsItsTokenKeptFirst()
    {
        Opened opened;
        opened.fillNew();
        QCOMPARE(opened.dialog->findChild<QLineEdit *>(u"portalToken"_s)->echoMode(), QLineEdit::Password);
        opened.button("savePortalButton")->click();
        QCOMPARE(opened.saved.size(), 0); // not before its token is kept
        QTRY_COMPARE(opened.saved.size(), 1);
        const Connection connection = opened.savedConnection();
        QVERIFY(!connection.id.isEmpty());
        QCOMPARE(connection.name, u"Acme Japan"_s);
        QCOMPARE(connection.baseUrl, opened.account.baseUrl());
        QCOMPARE(connection.facts.hubId, u"900000000001"_s);
        QCOMPARE(connection.profile, u"v3"_s);
        QVERIFY(!connection.isPractice);
        QCOMPARE(opened.keptToken(connection.id).value_or(QString()), u"pat-na1-12345678"_s);
        QVERIFY(opened.dialog->findChild<QLineEdit *>(u"portalToken"_s)->text().isEmpty());
        QVERIFY(opened.message().contains(u"keychain"));
        QVERIFY2(opened.message().contains(u"900000000001"_s) && opened.message().contains(u"30 minutes"_s),
            qPrintable(opened.message()));
        QCOMPARE(opened.names().last(), u"Acme Japan"_s);
    }

    void withoutAKeychainItIsSaidInWords()
    {
        Opened opened;
        opened.keychain.failWith(ErrorCode::SecretsUnavailable);
        opened.fillNew();
        opened.button("savePortalButton")->click();
        QTRY_COMPARE(opened.saved.size(), 1);
        QVERIFY2(opened.message().contains(u"for this run only"), qPrintable(opened.message()));
        QCOMPARE(opened.keptToken(opened.savedConnection().id).value_or(QString()), u"pat-na1-12345678"_s);
        QTRY_VERIFY(opened.text("tokenPlace").contains(u"this run only"));
    }

    void aLockedKeychainLetsThePersonDecide()
    {
        Opened opened;
        opened.keychain.failWith(ErrorCode::SecretsLocked);
        opened.fillNew();
        opened.button("savePortalButton")->click();
        QTRY_VERIFY(opened.message().contains(u"locked"));
        QCOMPARE(opened.saved.size(), 0);
        QVERIFY(opened.button("savePortalButton")->isEnabled());
        QVERIFY(!opened.dialog->findChild<QLineEdit *>(u"portalToken"_s)->text().isEmpty()); // typed is not lost
        opened.button("messageAction")->click();
        QTRY_COMPARE(opened.saved.size(), 1);
        QVERIFY(opened.message().contains(u"for this run only"));
        QVERIFY(opened.keeper.isForThisRunOnly(opened.savedConnection().id));
    }

    void wrongInputIsSaidAtTheField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("wrongField");
        const QString token = u"pat-na1-12345678"_s;
        const QString address = u"https://api.hubapi.com"_s;
        QTest::newRow("no name") << QString() << token << address << u"portalName"_s;
        QTest::newRow("name taken") << u"ACME"_s << token << address << u"portalName"_s;
        QTest::newRow("no token") << u"New"_s << QString() << address << u"portalToken"_s;
        QTest::newRow("token of two words") << u"New"_s << u"pat na1"_s << address << u"portalToken"_s;
        QTest::newRow("plain http") << u"New"_s << token << u"http://api.hubapi.com"_s << u"portalAddress"_s;
        QTest::newRow("no address") << u"New"_s << token << QString() << u"portalAddress"_s;
    }

    void wrongInputIsSaidAtTheField()
    {
        QFETCH(QString, name);
        QFETCH(QString, token);
        QFETCH(QString, address);
        QFETCH(QString, wrongField);
        Opened opened;
        opened.button("addPortalButton")->click();
        opened.type("portalName", name);
        opened.type("portalToken", token);
        opened.showAdvanced();
        opened.type("portalAddress", address);
        opened.button("savePortalButton")->click();
        QTest::qWait(10);
        QCOMPARE(opened.saved.size(), 0);
        for (const char *field : { "portalName", "portalToken", "portalAddress" }) {
            const bool wrong = QString::fromLatin1(field) == wrongField;
            QCOMPARE(opened.dialog->findChild<QLabel *>(QString::fromLatin1(field) + "Error"_L1)->isVisible(), wrong);
        }
        opened.type(qPrintable(wrongField), u"x"_s); // typing takes the complaint away
        QVERIFY(!opened.dialog->findChild<QLabel *>(wrongField + "Error"_L1)->isVisible());
    }

    void loopbackMayBePlain()
    {
        Opened opened;
        opened.fillNew();
        opened.account.close();
        opened.type("portalAddress", u"http://127.0.0.1:8080/"_s);
        opened.dialog->findChild<QComboBox *>(u"portalProfile"_s)->setCurrentIndex(1);
        opened.button("savePortalButton")->click();
        QTRY_COMPARE(opened.saved.size(), 1);
        QCOMPARE(opened.savedConnection().baseUrl, QUrl(u"http://127.0.0.1:8080"_s));
        QCOMPARE(opened.savedConnection().profile, u"2026-03"_s);
    }

    /// Saving says no more than was tried.
    void aTokenIsAskedAboutBeforeItIsKept()
    {
        Opened opened;
        QVERIFY(!opened.isVisible("portalNumber"));
        opened.fillNew();
        QVERIFY2(opened.text("tokenDoubt").contains(u"pat-…"_s), qPrintable(opened.text("tokenDoubt")));
        opened.type("portalToken", u"over"_s);
        QVERIFY(!opened.isVisible("tokenDoubt"));
        opened.button("savePortalButton")->click();
        QTRY_VERIFY(opened.isVisible("portalTokenError"));
        QVERIFY(opened.text("portalTokenError").contains(u"refuses"_s));
        QCOMPARE(opened.saved.size(), 0);
    }

    void withoutAnAnswerItIsKeptAndSaid()
    {
        Opened opened;
        opened.fillNew();
        opened.account.close();
        opened.button("savePortalButton")->click();
        QTRY_COMPARE(opened.saved.size(), 1);
        QVERIFY2(opened.message().contains(u"could not be checked"_s), qPrintable(opened.message()));
        QVERIFY(opened.savedConnection().facts.hubId.isEmpty());
    }

    /// 403 or 404: the person is asked once, and their word is kept as theirs.
    void anAccountThatDoesNotSayItsNumberIsTyped()
    {
        Opened opened;
        Fault forbidden;
        forbidden.kind = Fault::Kind::Status;
        forbidden.status = 403;
        FaultPlan plan;
        plan.rules = { { PracticeRequestKind::Other, 1, 1'000, 1.0, forbidden } };
        opened.account.setFaultPlan(plan);
        opened.fillNew();
        opened.button("savePortalButton")->click();
        QTRY_VERIFY(opened.isVisible("portalNumber"));
        QCOMPARE(opened.saved.size(), 0);
        QVERIFY(!opened.text("portalNumberError").isEmpty());
        opened.type("portalNumber", u"47x"_s);
        opened.button("savePortalButton")->click();
        QTRY_VERIFY(opened.isVisible("portalNumberError"));
        opened.type("portalNumber", u"4711234"_s);
        opened.button("savePortalButton")->click();
        QTRY_COMPARE(opened.saved.size(), 1);
        QCOMPARE(opened.savedConnection().facts.hubId, u"4711234"_s);
        QVERIFY(opened.savedConnection().facts.isNumberTyped);
        QVERIFY(opened.isVisible("portalNumber"));
    }

    void aTokenOfAnotherAccountIsNotKept()
    {
        Opened opened;
        opened.fillNew();
        opened.button("savePortalButton")->click();
        QTRY_COMPARE(opened.saved.size(), 1);
        const PracticeGrant grant = signInAt(opened.account, "900000000002", QDateTime::currentMSecsSinceEpoch());
        opened.type("portalToken", grant.accessToken);
        opened.button("savePortalButton")->click();
        QTRY_VERIFY2(opened.message().contains(u"900000000002"_s), qPrintable(opened.message()));
        QVERIFY(opened.message().contains(u"Nothing was changed"_s));
        QCOMPARE(opened.saved.size(), 1);
        QCOMPARE(opened.keptToken(opened.savedConnection().id).value_or(QString()), u"pat-na1-12345678"_s);
    }

    void aForgottenAccountGetsItsIdBack()
    {
        Opened opened;
        QString askedFor;
        opened.dialog->setForgottenIds([&](const QString &hubId, const QUrl &) {
            askedFor = hubId;
            return u"as-before"_s;
        });
        opened.fillNew();
        opened.button("savePortalButton")->click();
        QTRY_COMPARE(opened.saved.size(), 1);
        QCOMPARE(askedFor, u"900000000001"_s);
        QCOMPARE(opened.savedConnection().id, u"as-before"_s);
    }

    void renamingKeepsIdAndToken()
    {
        Opened opened;
        opened.keeper.keepForThisRun(u"acme"_s, u"old-token"_s, opened.dialog, [](const auto &) {});
        opened.dialog->select(u"acme"_s);
        opened.type("portalName", u"Acme Europe"_s);
        opened.button("savePortalButton")->click();
        QTRY_COMPARE(opened.saved.size(), 1);
        QCOMPARE(opened.savedConnection().id, u"acme"_s);
        QCOMPARE(opened.names().last(), u"Acme Europe"_s);
        QCOMPARE(opened.text("portalTitle"), u"Acme Europe"_s);
        QCOMPARE(opened.keptToken(u"acme"_s).value_or(QString()), u"old-token"_s);
    }

    void forgettingAsksInPlace()
    {
        Opened opened;
        opened.dialog->select(u"acme"_s);
        QVERIFY(!opened.isVisible("forgetConfirmation"));
        opened.button("forgetPortalButton")->click();
        QVERIFY(opened.isVisible("forgetConfirmation"));
        QVERIFY(opened.text("forgetQuestion").contains(u"Acme"));
        opened.button("keepPortalButton")->click();
        QVERIFY(!opened.isVisible("forgetConfirmation"));
        opened.button("forgetPortalButton")->click();
        opened.button("confirmForgetButton")->click();
        QTRY_COMPARE(opened.forgotten.size(), 1);
        QCOMPARE(opened.forgotten.first().first().toString(), u"acme"_s);
        QCOMPARE(opened.names(), QStringList { u"Practice account"_s });
        QVERIFY(opened.isVisible("practiceFault"));
    }

    /// What is typed and not saved is not dropped for another account, a new one or the end of the dialog, and the
    /// green sentence goes when it is no longer so.
    void whatIsTypedIsNotDroppedInSilence()
    {
        Opened opened;
        opened.dialog->select(u"acme"_s);
        auto *name = opened.dialog->findChild<QLineEdit *>(u"portalName"_s);
        auto *list = opened.dialog->findChild<QListWidget *>(u"portalList"_s);
        const int row = list->currentRow();
        const auto press = [&](const QString &button) {
            opened.dialog->findChild<QWidget *>(u"portalMessage"_s)->findChild<QPushButton *>(button)->click();
        };
        name->setText(u"Acme one"_s);
        opened.button("savePortalButton")->click();
        QCOMPARE(opened.message(), u"Saved."_s);
        name->setText(u"Acme two"_s);
        QVERIFY2(opened.message().isEmpty(), qPrintable(opened.message()));
        list->setCurrentRow(0);
        QCOMPARE(list->currentRow(), row);
        QCOMPARE(name->text(), u"Acme two"_s);
        QVERIFY2(opened.message().contains(u"not saved yet"_s), qPrintable(opened.message()));
        opened.dialog->addPortal();
        QCOMPARE(name->text(), u"Acme two"_s);
        opened.dialog->reject();
        QVERIFY(opened.dialog->isVisible());
        press(u"messageAction"_s);
        QCOMPARE(opened.message(), u"Saved."_s);
        list->setCurrentRow(0);
        QCOMPARE(list->currentRow(), 0);
        list->setCurrentRow(row);
        QCOMPARE(name->text(), u"Acme two"_s);
        name->setText(u"Acme three"_s);
        list->setCurrentRow(0);
        press(u"messageOtherAction"_s); // given up: the person goes on
        QCOMPARE(list->currentRow(), 0);
        list->setCurrentRow(row);
        QCOMPARE(name->text(), u"Acme two"_s);
    }

    void aLockedTokenIsNotCalledForgotten()
    {
        Opened opened;
        opened.keychain.failWith(ErrorCode::SecretsLocked);
        opened.dialog->select(u"acme"_s);
        opened.button("forgetPortalButton")->click();
        opened.button("confirmForgetButton")->click();
        QTRY_VERIFY(opened.message().contains(u"could not be taken out"));
        QCOMPARE(opened.forgotten.size(), 0);
        opened.button("messageAction")->click();
        QCOMPARE(opened.forgotten.size(), 1);
    }

    void theDialIsTurned()
    {
        Opened opened;
        QSignalSpy turned(opened.dialog, &PortalsDialog::practiceDialTurned);
        auto *fault = opened.dialog->findChild<QComboBox *>(u"practiceFault"_s);
        QCOMPARE(fault->count(), practiceFaultCount);
        fault->setCurrentIndex(int(PracticeFault::DropAfterCreating));
        QCOMPARE(turned.size(), 1);
        auto dial = turned.last().first().value<PracticeDial>();
        QVERIFY(dial.fault == PracticeFault::DropAfterCreating && !dial.everyRequest);
        opened.dialog->findChild<QCheckBox *>(u"practiceEveryRequest"_s)->click();
        dial = turned.last().first().value<PracticeDial>();
        QVERIFY(dial.everyRequest);
        opened.dialog->setPracticeDial({});
        QCOMPARE(turned.size(), 2); // shown, not turned
    }

    void theSignInsDialIsTurned()
    {
        Opened opened;
        QSignalSpy turned(opened.dialog, &PortalsDialog::practiceDialTurned);
        QSignalSpy ended(opened.dialog, &PortalsDialog::practiceSignInsEnded);
        auto *lifetime = opened.dialog->findChild<QComboBox *>(u"practiceLifetime"_s);
        auto *fault = opened.dialog->findChild<QComboBox *>(u"practiceSignInFault"_s);
        const auto dial = [&] { return turned.last().first().value<PracticeDial>().signIn; };
        lifetime->setCurrentIndex(lifetime->findData(30'000));
        QCOMPARE(dial(), (PracticeSignInDial { 30'000, false, PracticeSignInFault::None }));
        fault->setCurrentIndex(fault->findData(int(PracticeSignInFault::NoTimeline)));
        opened.dialog->findChild<QCheckBox *>(u"practiceRotates"_s)->click();
        QCOMPARE(dial(), (PracticeSignInDial { 30'000, true, PracticeSignInFault::NoTimeline }));
        QCOMPARE(turned.size(), 3);
        opened.button("practiceEndSignIns")->click();
        QCOMPARE(ended.size(), 1);
        opened.dialog->setPracticeDial({});
        QCOMPARE(turned.size(), 3); // shown, not turned
        QCOMPARE(lifetime->currentData().toLongLong(), 1'800'000);
        // every fault of the sign-in can be rehearsed, under a name of its own
        QStringList names;
        for (int i = 0; i < fault->count(); ++i)
            names.append(fault->itemText(i));
        QCOMPARE(names.size(), int(PracticeSignInFault::RefusedInWords) + 1);
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void theDialMeansWhatItSays()
    {
        const auto kindAt = [](PracticeFault fault) {
            return faultPlanFor({ fault, true, {} }).faultFor(PracticeRequestKind::Create, 1);
        };
        QVERIFY(kindAt(PracticeFault::Nothing).kind == Fault::Kind::None);
        QVERIFY(kindAt(PracticeFault::Slow).kind == Fault::Kind::Delay);
        QVERIFY(kindAt(PracticeFault::Slow).commits);
        QCOMPARE(kindAt(PracticeFault::TooManyRequests).status, 429);
        QCOMPARE(kindAt(PracticeFault::ServerError).status, 500);
        QVERIFY(kindAt(PracticeFault::DropBeforeCreating).kind == Fault::Kind::DropAfterReading);
        QVERIFY(kindAt(PracticeFault::DropAfterCreating).kind == Fault::Kind::DropAfterCommit);
        QVERIFY(kindAt(PracticeFault::RowsRefused).kind == Fault::Kind::Partial);
        QCOMPARE(kindAt(PracticeFault::TokenExpires).status, 401);
        QCOMPARE(kindAt(PracticeFault::DailyLimit).policy, u"DAILY"_s);
        const FaultPlan sometimes = faultPlanFor({ PracticeFault::ServerError, false, {} });
        int hits = 0;
        for (qint64 number = 1; number <= 300; ++number)
            hits += sometimes.faultFor(PracticeRequestKind::Create, number).kind == Fault::Kind::Status ? 1 : 0;
        QVERIFY2(hits > 60 && hits < 140, qPrintable(QString::number(hits)));
        QVERIFY(sometimes.faultFor(PracticeRequestKind::Read, 1).kind == Fault::Kind::None);
    }
};

QTEST_MAIN(TestPortalsDialog)
#include "tst_portalsdialog.moc"
