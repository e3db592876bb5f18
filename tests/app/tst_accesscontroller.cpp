// The way back to an account from a send's page: a new token in the field, or the sign-in in the browser.
#include "app/accesscontroller.h"
#include "app/accountwatch.h"
#include "app/portalcontroller.h"
#include "practice/practiceportal.h"
#include "signin/signedintokens.h"
#include "storage/workspacestore.h"
#include "support/fakesecretstore.h"
#include "support/freeport.h"
#include "support/scriptedbrowser.h"
#include "support/shiftedclock.h"
#include "support/waitfor.h"
#include "ui/widgets/accessbanner.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"900000000001"_s;
const QString second = u"900000000002"_s;

} // namespace

class TestAccessController : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// Stands for the system's browser.
    void openLink(const QUrl &link)
    {
        QTimer::singleShot(0, this, [this, link] { ScriptedBrowser::decide(link, m_chooses); });
    }

private Q_SLOTS:
    void init()
    {
        QDesktopServices::setUrlHandler(u"http"_s, this, "openLink");
        m_folder = std::make_unique<QTemporaryDir>();
        m_hubSpot = std::make_unique<PracticePortal>();
        QVERIFY(m_hubSpot->listen().has_value());
        m_port = freePort();
        m_hubSpot->oauth().app().redirectAddresses = QStringList { redirectAddress(m_port) };
        m_chooses = first;
        m_keychain = std::make_unique<FakeSecretStore>();
        m_keeper = std::make_unique<TokenKeeper>(*m_keychain);
        m_store = std::move(WorkspaceStore::open(m_folder->filePath(u"workspace.sqlite"_s)).value());
        m_portals
            = std::make_unique<PortalController>(*m_store, *m_keeper, m_clock, m_folder->filePath(u"practice.json"_s));
        QVERIFY(m_portals->start({}).has_value());
        m_controller = std::make_unique<AccessController>(*m_portals, m_clock);
        m_banner = std::make_unique<AccessBanner>();
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
        m_banner.reset();
        m_controller.reset();
        m_portals.reset();
    }

    void aTokenIsCheckedThenKeptThenUsed()
    {
        serve(ConnectionKind::Token, first);
        QSignalSpy gained(m_portals.get(), &PortalController::accessGained);
        give(u"nobody-knows-this"_s);
        QVERIFY(waitFor([&] { return !problem().isEmpty(); }));
        QVERIFY2(problem().contains(u"refuses"_s), qPrintable(problem()));
        QCOMPARE(gained.size(), 0);
        give(m_hubSpot->accessToken());
        QVERIFY(waitFor([&] { return gained.size() == 1; }));
        QCOMPARE(gained.first().first().toString(), u"kaiyo"_s);
    }

    void anotherAccountsTokenIsRefused()
    {
        serve(ConnectionKind::Token, second);
        QSignalSpy gained(m_portals.get(), &PortalController::accessGained);
        give(m_hubSpot->accessToken()); // it opens the first
        QVERIFY(waitFor([&] { return !problem().isEmpty(); }));
        QVERIFY2(problem().contains(first) && problem().contains(second), qPrintable(problem()));
        QCOMPARE(gained.size(), 0);
    }

    void signingInAgainBringsAccessBack()
    {
        serve(ConnectionKind::SignedIn, first);
        keep(clientSecretKey(u"kaiyo"_s), m_hubSpot->oauth().app().clientSecret);
        QSignalSpy gained(m_portals.get(), &PortalController::accessGained);
        m_banner->findChild<QPushButton *>(u"accessSignIn"_s)->click();
        QVERIFY(waitFor([&] { return gained.size() == 1; }, 10'000));
        QVERIFY(!m_portals->signIn(u"kaiyo"_s)->isDue());
    }

    void anotherAccountInTheBrowserIsRefused()
    {
        serve(ConnectionKind::SignedIn, second);
        keep(clientSecretKey(u"kaiyo"_s), m_hubSpot->oauth().app().clientSecret);
        QSignalSpy gained(m_portals.get(), &PortalController::accessGained);
        m_banner->findChild<QPushButton *>(u"accessSignIn"_s)->click(); // the person chooses the first
        QVERIFY(waitFor([&] { return !problem().isEmpty(); }, 10'000));
        QVERIFY2(problem().contains(first) && problem().contains(second), qPrintable(problem()));
        QCOMPARE(gained.size(), 0);
        QVERIFY(m_banner->findChild<QPushButton *>(u"accessSignIn"_s)->isVisibleTo(m_banner.get()));
    }

    /// While it cannot be renewed, a send says how long its sign-in lasts; nothing is asked of the person.
    void aSignInThatCannotBeRenewedSaysHowLongItLasts()
    {
        serve(ConnectionKind::SignedIn, first);
        m_banner->done();
        SignedInTokens &tokens = *m_portals->signIn(u"kaiyo"_s);
        Q_EMIT tokens.renewalDelayed({ SignInProblem::ServerBusy, {}, {}, {} }, 250'000);
        const QString said = m_banner->findChild<QLabel *>()->text();
        QVERIFY2(said.contains(u"4 minutes"_s) && said.contains(u"goes on"_s), qPrintable(said));
        QVERIFY(!m_banner->isHidden() && !m_banner->isAsking());
        QVERIFY(m_banner->findChild<QPushButton *>(u"accessSignIn"_s)->isHidden());
        m_banner->done(); // the send's page is drawn anew
        QVERIFY(!m_banner->isHidden());
        Q_EMIT tokens.renewed();
        QVERIFY(m_banner->isHidden());
    }

    void withoutASecretItIsSaid()
    {
        serve(ConnectionKind::SignedIn, first);
        m_banner->findChild<QPushButton *>(u"accessSignIn"_s)->click();
        QVERIFY(waitFor([&] { return !problem().isEmpty(); }));
        QVERIFY2(problem().contains(u"client secret"_s), qPrintable(problem()));
    }

    /// What an account says of itself may change; a day later it is asked again, and only the person's own word or none
    /// is replaced.
    void everyAccountIsAskedOnceADay()
    {
        serve(ConnectionKind::Token, {});
        keep(u"kaiyo"_s, m_hubSpot->accessToken());
        AccountWatch watch(*m_portals, m_clock);
        QSignalSpy looked(&watch, &AccountWatch::looked);
        watch.look();
        QVERIFY(waitFor([&] { return looked.size() == 1; }));
        const AccountFacts learned = m_portals->find(u"kaiyo"_s)->facts;
        QCOMPARE(learned.hubId, first);
        QCOMPARE(learned.timeZone, u"UTC"_s);
        QVERIFY(learned.checkedAtMs > 0);
        QCOMPARE(m_store->connections()->first().facts, learned);
        const qsizetype asked = m_hubSpot->requests().size();
        watch.look(); // the day is not over
        QVERIFY(waitFor([&] { return looked.size() == 2; }));
        QCOMPARE(m_hubSpot->requests().size(), asked);

        PracticeAccount moved = m_hubSpot->api().accounts().first();
        moved.timeZone = u"Asia/Tokyo"_s;
        m_hubSpot->api().accounts().set(moved);
        m_clock.setAhead(25 * 3'600'000);
        watch.look();
        QVERIFY(waitFor([&] { return looked.size() == 3; }));
        QCOMPARE(m_portals->find(u"kaiyo"_s)->facts.timeZone, u"Asia/Tokyo"_s);
    }

    void anotherNumberIsForTheNextSendToSay()
    {
        serve(ConnectionKind::Token, second);
        keep(u"kaiyo"_s, m_hubSpot->accessToken()); // it opens the first
        AccountWatch watch(*m_portals, m_clock);
        QSignalSpy looked(&watch, &AccountWatch::looked);
        watch.look();
        QVERIFY(waitFor([&] { return looked.size() == 1; }));
        QCOMPARE(m_portals->find(u"kaiyo"_s)->facts.hubId, second);
    }

    void anAccountThatDoesNotAnswerIsLeftAsItIs()
    {
        serve(ConnectionKind::Token, first);
        keep(u"kaiyo"_s, m_hubSpot->accessToken());
        m_hubSpot->close();
        AccountWatch watch(*m_portals, m_clock);
        QSignalSpy looked(&watch, &AccountWatch::looked);
        watch.look();
        QVERIFY(waitFor([&] { return looked.size() == 1; }));
        QCOMPARE(m_portals->find(u"kaiyo"_s)->facts.hubId, first);
        QCOMPARE(m_portals->find(u"kaiyo"_s)->facts.checkedAtMs, 0);
    }

    /// Signed in again after it was forgotten, an account is the one its sends went to.
    void aForgottenAccountIsFoundAgain()
    {
        serve(ConnectionKind::SignedIn, first);
        QVERIFY(m_portals->forget(u"kaiyo"_s).has_value());
        QVERIFY(!m_portals->find(u"kaiyo"_s));
        SignInFlow flow(m_portals->signInTools());
        QSignalSpy connected(&flow, &SignInFlow::connected);
        SignInWish wish;
        wish.connection.baseUrl = m_hubSpot->baseUrl();
        wish.connection.app.clientId = m_hubSpot->oauth().app().clientId;
        wish.connection.app.ports = { m_port };
        wish.connection.app.authorizeBase = m_hubSpot->baseUrl();
        wish.clientSecret = m_hubSpot->oauth().app().clientSecret;
        flow.start(wish);
        QVERIFY(waitFor([&] { return connected.size() == 1; }, 10'000));
        const auto result = connected.first().first().value<SignInResult>();
        QCOMPARE(result.connection.id, u"kaiyo"_s);
        QVERIFY(!result.wasThereAlready);
        QVERIFY(m_portals->find(u"kaiyo"_s));
    }

private:
    void serve(ConnectionKind kind, const QString &hubId)
    {
        Connection connection;
        connection.id = u"kaiyo"_s;
        connection.name = u"Kaiyo"_s;
        connection.baseUrl = m_hubSpot->baseUrl();
        connection.kind = kind;
        connection.app.clientId = m_hubSpot->oauth().app().clientId;
        connection.app.ports = { m_port };
        connection.app.authorizeBase = m_hubSpot->baseUrl();
        connection.facts.hubId = hubId;
        QVERIFY(m_portals->save(connection).has_value());
        m_controller->serve(*m_banner, connection.id);
        m_banner->ask(kind == ConnectionKind::Token ? AccessBanner::Way::Token : AccessBanner::Way::SignIn,
            u"Paused."_s, connection.name);
    }
    void keep(const QString &key, const QString &secret)
    {
        bool done = false;
        m_keeper->save(key, secret, this, [&](const Result<TokenPlace> &) { done = true; });
        QVERIFY(waitFor([&] { return done; }));
    }
    void give(const QString &token)
    {
        m_banner->findChild<QLineEdit *>(u"accessToken"_s)->setText(token);
        m_banner->findChild<QPushButton *>(u"accessGoOn"_s)->click();
    }
    [[nodiscard]] QString problem() const
    {
        const auto *label = m_banner->findChild<QLabel *>(u"accessProblem"_s);
        return label->isVisibleTo(m_banner.get()) ? label->text() : QString();
    }

    ShiftedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticePortal> m_hubSpot;
    std::unique_ptr<FakeSecretStore> m_keychain;
    std::unique_ptr<TokenKeeper> m_keeper;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<PortalController> m_portals;
    std::unique_ptr<AccessController> m_controller;
    std::unique_ptr<AccessBanner> m_banner;
    quint16 m_port = 0;
    QString m_chooses;
};

QTEST_MAIN(TestAccessController)
#include "tst_accesscontroller.moc"
