// A sign-in from the first click to the stored connection, against the practice portal, with a scripted browser.
#include "practice/practiceportal.h"
#include "signin/signedintokens.h"
#include "signin/signinflow.h"
#include "signin/signout.h"
#include "support/fakesecretstore.h"
#include "support/freeport.h"
#include "support/scriptedbrowser.h"
#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"900000000001"_s;
const QString second = u"900000000002"_s;

/// A practice portal, a keychain, a list of connections, and a person at a browser.
struct Bench {
    PracticePortal portal;
    FakeSecretStore keychain;
    TokenKeeper keeper { keychain };
    SystemClock clock;
    QList<Connection> connections;
    QString chooses = first; ///< the account; empty = Deny
    bool comesBack = true;
    std::optional<ScriptedBrowser::Visit> visit;
    std::optional<ErrorCode> databaseError;
    QMap<QString, QString> forgotten; ///< ids of connections that were there once, by the number of the account
    QString triedId; ///< of the connection that was to be saved last
    quint16 port = freePort();
    std::chrono::milliseconds patience { 30'000 };
    std::unique_ptr<SignInFlow> flow;
    SignInWish wish;

    Bench()
    {
        if (!portal.listen())
            qFatal("cannot listen");
        portal.oauth().app().redirectAddresses = QStringList { redirectAddress(port) };
        wish.connection.baseUrl = portal.baseUrl();
        wish.connection.app.clientId = portal.oauth().app().clientId;
        wish.connection.app.ports = { port };
        wish.connection.app.authorizeBase = portal.baseUrl();
        wish.clientSecret = portal.oauth().app().clientSecret;
    }

    void start()
    {
        flow = std::make_unique<SignInFlow>(SignInTools { keeper, clock,
            [this](const QUrl &link) {
                QTimer::singleShot(
                    0, &portal, [this, link] { visit = ScriptedBrowser::decide(link, chooses, comesBack); });
                return true;
            },
            [this](const Connection &connection) -> Result<void> {
                triedId = connection.id;
                if (databaseError)
                    return fail(*databaseError, u"The disk is full."_s);
                connections.removeIf([&](const Connection &other) { return other.id == connection.id; });
                connections.append(connection);
                return {};
            },
            [this] { return connections; }, patience,
            [this](const QString &hubId, const QUrl &) { return forgotten.value(hubId); } });
        flow->start(wish);
    }

    [[nodiscard]] bool isOver() const
    {
        return flow->state() == SignInFlow::State::Connected || flow->state() == SignInFlow::State::Failed;
    }
    /// Starts, and waits for the end and for what the browser got.
    bool run()
    {
        visit.reset();
        start();
        return waitFor([this] { return isOver() && (visit || !comesBack || flow->link().isEmpty()); }, 20'000);
    }
    [[nodiscard]] QString kept(const QString &key)
    {
        std::optional<QString> found;
        bool answered = false;
        keeper.token(key, &portal, [&](const Result<std::optional<QString>> &answer) {
            found = answer.value_or(std::nullopt);
            answered = true;
        });
        if (!waitFor([&] { return answered; }))
            qFatal("the keeper does not answer");
        return found.value_or(QString());
    }
    [[nodiscard]] int tokenRequests() const
    {
        int count = 0;
        for (const PracticeRequestRecord &record : portal.requests())
            count += record.path.endsWith("/token") ? 1 : 0;
        return count;
    }
};

} // namespace

class TestSignInFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signingInKeepsWhatRenewalNeeds()
    {
        Bench b;
        QVERIFY(b.run());
        QCOMPARE(b.flow->state(), SignInFlow::State::Connected);
        QCOMPARE(b.connections.size(), 1);
        const Connection connection = b.connections.first();
        QCOMPARE(connection.kind, ConnectionKind::SignedIn);
        QCOMPARE(connection.facts.hubId, first);
        QCOMPARE(connection.facts.user, u"you@practice.test"_s);
        QCOMPARE(connection.facts.timeZone, u"UTC"_s);
        QCOMPARE(connection.name, u"practice.test"_s);
        QVERIFY(connection.facts.scopes.contains(u"timeline"_s));
        QVERIFY(connection.facts.connectedAtMs > 0);
        QCOMPARE(b.kept(clientSecretKey(connection.id)), b.wish.clientSecret);
        QVERIFY(b.kept(refreshTokenKey(connection.id)).startsWith(u"practice-refresh-"_s));
        QVERIFY(b.kept(connection.id).isEmpty()); // the access token is in memory only
        QCOMPARE(b.visit->last.status, 200);
        QVERIFY(b.visit->last.body.contains("practice.test"));
        QCOMPARE(b.tokenRequests(), 1);
    }

    void theBrowsersPageComesAfterTheDatabase()
    {
        Bench b;
        b.databaseError = ErrorCode::StorageError;
        QVERIFY(b.run());
        QCOMPARE(b.flow->failure().problem, SignInProblem::NotSaved);
        QVERIFY(!b.visit->last.body.contains(">Connected<"));
        QVERIFY(b.visit->last.body.contains("The disk is full."));
    }

    void reconnectingTakesOnlyTheSameAccount()
    {
        Bench b;
        QVERIFY(b.run());
        b.wish.connection = b.connections.first();
        b.chooses = first;
        const QString before = b.kept(refreshTokenKey(b.wish.connection.id));
        QVERIFY(b.run());
        QCOMPARE(b.flow->state(), SignInFlow::State::Connected);
        QVERIFY(b.flow->link().path().contains(first)); // the page offers one account only
        QCOMPARE(b.connections.size(), 1);
        const QString renewed = b.kept(refreshTokenKey(b.wish.connection.id));
        QVERIFY(renewed != before);
        b.chooses = second; // somebody changes the form
        QVERIFY(b.run());
        QCOMPARE(b.flow->failure().problem, SignInProblem::OtherAccount);
        QVERIFY(signInSentence(b.flow->failure()).contains(second));
        QVERIFY(signInSentence(b.flow->failure()).contains(first));
        QCOMPARE(b.kept(refreshTokenKey(b.wish.connection.id)), renewed);
        QCOMPARE(b.connections.first().facts.hubId, first);
    }

    void theSameAccountIsNotListedTwice()
    {
        Bench b;
        QVERIFY(b.run());
        const QString id = b.connections.first().id;
        b.wish.connection.name = u"Another name"_s;
        start(b);
        QCOMPARE(b.connections.size(), 1);
        QCOMPARE(b.connections.first().id, id);
        QCOMPARE(b.connections.first().name, u"practice.test"_s);
        b.wish.connection.name.clear();
        b.chooses = second;
        start(b);
        QCOMPARE(b.connections.size(), 2);
    }

    /// What was sent to it before is found by its id.
    void aForgottenAccountComesBackUnderItsId()
    {
        Bench b;
        b.forgotten.insert(first, u"kaiyo"_s);
        QVERIFY(b.run());
        QCOMPARE(b.connections.first().id, u"kaiyo"_s);
        QVERIFY(!b.kept(refreshTokenKey(u"kaiyo"_s)).isEmpty());
        b.chooses = second; // never was here
        QVERIFY(b.run());
        QCOMPARE(b.connections.size(), 2);
        QVERIFY(b.connections.last().id != u"kaiyo"_s);
    }

    void everyFailureIsSaidAndNothingIsKept_data()
    {
        using enum SignInProblem;
        QTest::addColumn<PracticeSignInFault>("fault");
        QTest::addColumn<SignInProblem>("problem");
        QTest::newRow("expired code") << PracticeSignInFault::ExpiredCode << BrowserTooLate;
        QTest::newRow("used code") << PracticeSignInFault::UsedCode << CodeUsed;
        QTest::newRow("client") << PracticeSignInFault::UnknownClient << UnknownClient;
        QTest::newRow("secret") << PracticeSignInFault::WrongSecret << WrongSecret;
        QTest::newRow("redirect") << PracticeSignInFault::WrongRedirect << NotListed;
        QTest::newRow("verifier") << PracticeSignInFault::WrongVerifier << NotVerified;
        QTest::newRow("no timeline") << PracticeSignInFault::NoTimeline << NoTimeline;
        QTest::newRow("server") << PracticeSignInFault::ServerError << ServerBusy;
    }

    void everyFailureIsSaidAndNothingIsKept()
    {
        QFETCH(PracticeSignInFault, fault);
        QFETCH(SignInProblem, problem);
        Bench b;
        b.portal.oauth().setDial({ 1'800'000, false, fault });
        QVERIFY(b.run());
        QCOMPARE(b.flow->state(), SignInFlow::State::Failed);
        QCOMPARE(b.flow->failure().problem, problem);
        QVERIFY(b.connections.isEmpty());
        QCOMPARE(b.tokenRequests(), 1); // nothing is tried by itself
        QVERIFY2(b.visit->last.body.contains(signInSentence(b.flow->failure()).toHtmlEscaped().toUtf8()),
            b.visit->last.body.constData());
        if (problem == SignInProblem::NotListed)
            QVERIFY(signInSentence(b.flow->failure()).contains(redirectAddress(b.port)));
    }

    void withoutPkceItCanBeTriedAgain()
    {
        Bench b;
        b.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::WrongVerifier });
        b.wish.usesPkce = false;
        QVERIFY(b.run());
        QCOMPARE(b.flow->state(), SignInFlow::State::Connected);
    }

    void theOlderVersionIsAskedWhenTheNewOneIsNotThere()
    {
        Bench b;
        b.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::NewVersionMissing });
        QVERIFY(b.run());
        QCOMPARE(b.flow->state(), SignInFlow::State::Connected);
        QCOMPARE(b.connections.first().app.oauthVersion, u"2026-03"_s);
        QCOMPARE(b.tokenRequests(), 2);
    }

    void decliningInWordsIsSaid()
    {
        Bench b;
        b.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::DeclinedInWords });
        b.chooses.clear();
        QVERIFY(b.run());
        QCOMPARE(b.flow->failure().problem, SignInProblem::Declined);
        QVERIFY(b.flow->failure().subject.contains(u"declined"_s));
        QCOMPARE(b.tokenRequests(), 0);
    }

    void decliningInSilenceEndsWithTheTime()
    {
        Bench b;
        b.chooses.clear();
        b.patience = std::chrono::milliseconds(300);
        b.start();
        QVERIFY(waitFor([&] { return b.isOver(); }));
        QCOMPARE(b.flow->failure().problem, SignInProblem::NoAnswer);
        QTcpServer next; // the port is free again
        QVERIFY(next.listen(QHostAddress::LocalHost, b.port));
    }

    void stoppingFreesThePort()
    {
        Bench b;
        b.comesBack = false;
        b.start();
        QVERIFY(waitFor([&] { return b.visit.has_value(); }));
        QCOMPARE(b.flow->state(), SignInFlow::State::WaitingForBrowser);
        QVERIFY(b.flow->msLeft() > 0);
        b.flow->cancel();
        QCOMPARE(b.flow->failure().problem, SignInProblem::Cancelled);
        QTcpServer next;
        QVERIFY(next.listen(QHostAddress::LocalHost, b.port));
        QCOMPARE(b.tokenRequests(), 0);
    }

    void theAddressMayBePasted()
    {
        Bench b;
        b.comesBack = false;
        b.start();
        QVERIFY(waitFor([&] { return b.visit.has_value(); }));
        QSignalSpy refused(b.flow.get(), &SignInFlow::pastedRefused);
        b.flow->takePastedAddress(u"hello"_s);
        b.flow->takePastedAddress(redirectAddress(b.port) + u"?code=x&state=older"_s);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused[0][0].value<SignInFailure>().problem, SignInProblem::PastedNone);
        QCOMPARE(refused[1][0].value<SignInFailure>().problem, SignInProblem::PastedOther);
        QCOMPARE(b.flow->state(), SignInFlow::State::WaitingForBrowser);
        b.flow->takePastedAddress(b.visit->cameTo.toString(QUrl::FullyEncoded));
        QVERIFY(waitFor([&] { return b.isOver(); }));
        QCOMPARE(b.flow->state(), SignInFlow::State::Connected);
    }

    void aTakenPortIsSaid()
    {
        Bench b;
        QTcpServer stranger;
        QVERIFY(stranger.listen(QHostAddress::LocalHost, b.port));
        b.start();
        QCOMPARE(b.flow->state(), SignInFlow::State::Failed);
        QCOMPARE(b.flow->failure().problem, SignInProblem::PortTaken);
        QCOMPARE(b.flow->failure().subject, QString::number(b.port));
    }

    void withoutAKeychainItLastsForThisRun()
    {
        Bench b;
        b.keychain.failWith(ErrorCode::SecretsUnavailable);
        QVERIFY(b.run());
        QCOMPARE(b.flow->state(), SignInFlow::State::Connected);
        QVERIFY(b.keeper.isForThisRunOnly(refreshTokenKey(b.connections.first().id)));
    }

    void aLockedKeychainLetsThePersonDecide()
    {
        Bench b;
        b.keychain.failWith(ErrorCode::SecretsLocked);
        b.start();
        QSignalSpy locked(b.flow.get(), &SignInFlow::keychainLocked);
        QVERIFY(waitFor([&] { return locked.size() == 1; }, 10'000));
        QVERIFY(b.connections.isEmpty());
        b.flow->retryKeychain(); // still locked
        QVERIFY(waitFor([&] { return locked.size() == 2; }));
        b.keychain.failWith({});
        b.flow->retryKeychain();
        QVERIFY(waitFor([&] { return b.isOver(); }));
        QCOMPARE(b.flow->state(), SignInFlow::State::Connected);
        QVERIFY(!b.keeper.isForThisRunOnly(refreshTokenKey(b.connections.first().id)));
    }

    void aTryKeepsNothing()
    {
        Bench b;
        b.wish.keepsNothing = true;
        QVERIFY(b.run());
        QCOMPARE(b.flow->state(), SignInFlow::State::Connected);
        QVERIFY(b.connections.isEmpty());
    }

    void forgettingRevokesThenDeletes()
    {
        Bench b;
        QVERIFY(b.run());
        const Connection connection = b.connections.first();
        SignOut signOut(b.keeper, {});
        std::optional<Result<SignOutResult>> gone;
        signOut.forget(connection, &b.portal, [&](const Result<SignOutResult> &result) { gone = result; });
        QVERIFY(waitFor([&] { return gone.has_value(); }));
        QVERIFY(gone->has_value());
        QVERIFY((*gone)->hadSignIn && (*gone)->wasRevoked);
        QVERIFY(b.kept(refreshTokenKey(connection.id)).isEmpty());
        QVERIFY(b.kept(clientSecretKey(connection.id)).isEmpty());
        QCOMPARE(b.portal.requests().last().path, "/oauth/2026-09/token/revoke"_ba);
    }

    /// A renewal under way has the connection's lock: forgetting waits for it, so that nothing comes back afterwards.
    void forgettingWaitsForARenewal()
    {
        Bench b;
        QVERIFY(b.run());
        const Connection connection = b.connections.first();
        const QTemporaryDir folder;
        RenewalLock renewal(folder.path());
        renewal.take(connection.id, [](const Result<void> &) {});
        QVERIFY(renewal.isHeld());
        SignOut signOut(b.keeper, folder.path());
        bool isGone = false;
        signOut.forget(connection, &b.portal, [&](const Result<SignOutResult> &) { isGone = true; });
        QVERIFY(!waitFor([&] { return isGone; }, 300));
        QVERIFY(!b.kept(refreshTokenKey(connection.id)).isEmpty());
        renewal.release();
        QVERIFY(waitFor([&] { return isGone; }));
        QVERIFY(b.kept(refreshTokenKey(connection.id)).isEmpty());
    }

    void anAccountThatCannotBeListedLeavesNothingSecret()
    {
        Bench b;
        b.databaseError = ErrorCode::InvalidInput; // another program took the name
        QVERIFY(b.run());
        QCOMPARE(b.flow->state(), SignInFlow::State::Failed);
        QVERIFY(!b.triedId.isEmpty());
        QVERIFY(b.kept(refreshTokenKey(b.triedId)).isEmpty());
        QVERIFY(b.kept(clientSecretKey(b.triedId)).isEmpty());
    }

    void forgettingWorksWithoutANetwork()
    {
        Bench b;
        QVERIFY(b.run());
        const Connection connection = b.connections.first();
        b.portal.close();
        SignOut signOut(b.keeper, {});
        std::optional<Result<SignOutResult>> gone;
        signOut.forget(connection, &b.portal, [&](const Result<SignOutResult> &result) { gone = result; });
        QVERIFY(waitFor([&] { return gone.has_value(); }, 15'000));
        QVERIFY(gone->has_value());
        QVERIFY((*gone)->hadSignIn && !(*gone)->wasRevoked);
        QVERIFY(b.kept(refreshTokenKey(connection.id)).isEmpty());
    }

private:
    static void start(Bench &b)
    {
        QVERIFY(b.run());
        QCOMPARE(b.flow->state(), SignInFlow::State::Connected);
    }
};

QTEST_GUILESS_MAIN(TestSignInFlow)
#include "tst_signinflow.moc"
