// A send that lasts longer than its access token: renewed in mid-send, nothing lost, nothing doubled.
#include "signin/signedintokens.h"
#include "support/fakesecretstore.h"
#include "support/practicesignin.h"
#include "support/sendbench.h"

using namespace composer;

namespace {

const QString first = u"900000000001"_s;
const QString second = u"900000000002"_s;

/// A send by a signed-in connection. The portal and the sign-in have a clock of their own, which a test moves on.
struct SignedInBench : Bench {
    std::shared_ptr<ShiftedClock> portalClock = std::make_shared<ShiftedClock>();
    FakeSecretStore keychain;
    TokenKeeper keeper { keychain };
    std::unique_ptr<SignedInTokens> tokens;
    int posts = 0;

    SignedInBench()
    {
        portal.setClock(portalClock);
        connection.kind = ConnectionKind::SignedIn;
        connection.app.clientId = portal.oauth().app().clientId;
        connection.facts.hubId = first;
        keep(clientSecretKey(connection.id), portal.oauth().app().clientSecret);
        keep(refreshTokenKey(connection.id), signIn());
        portal.oauth().setDial({ 60'000, true, PracticeSignInFault::None });
        tokens = std::make_unique<SignedInTokens>(connection, keeper, *portalClock, dir.path());
        tokens->setWaitScale(0.001);
        makeClient();
        client->setTokenSource(tokens.get());
    }
    void keep(const QString &key, const QString &secret)
    {
        bool done = false;
        keeper.save(key, secret, &portal, [&](const Result<TokenPlace> &) { done = true; });
        if (!waitFor([&] { return done; }))
            qFatal("not kept");
    }
    [[nodiscard]] QString signIn() { return signInAt(portal, first.toLatin1(), portalClock->epochMs()).refreshToken; }
    /// Before each answer to a request that creates events; its number, from 1.
    void atEachPost(QObject *context, const std::function<void(int number)> &what)
    {
        QObject::connect(
            &portal, &PracticePortal::requestHandled, context, [this, what](const PracticeRequestRecord &record) {
                if (record.kind == PracticeRequestKind::Create)
                    what(++posts);
            });
    }
    [[nodiscard]] int renewals() const
    {
        int count = 0;
        for (const PracticeRequestRecord &record : portal.requests())
            count += record.path.endsWith("/token") && record.status == 200 ? 1 : 0;
        return count;
    }
    [[nodiscard]] int refused401() const
    {
        int count = 0;
        for (const PracticeRequestRecord &record : portal.requests())
            count += record.kind == PracticeRequestKind::Create && record.status == 401 ? 1 : 0;
        return count;
    }
    /// Every batch was accepted once, whatever was answered 401 before.
    [[nodiscard]] bool everyBatchWasAcceptedOnce() const
    {
        QHash<QByteArray, int> accepted;
        for (const PracticeRequestRecord &record : portal.requests()) {
            if (record.kind == PracticeRequestKind::Create && record.created > 0)
                ++accepted[record.bodySha256];
        }
        return std::all_of(accepted.cbegin(), accepted.cend(), [](int times) { return times == 1; });
    }
};

} // namespace

class TestSendRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsRenewedBeforeItEnds()
    {
        SignedInBench b;
        b.settings.maximumInFlight = 4;
        b.atEachPost(this, [&](int number) {
            if (number % 5 == 0)
                b.portalClock->sleepThrough(51'000); // less than a sixth is left
        });
        b.open(events(100), 2);
        b.session->start({});
        QVERIFY(b.reaches(SendState::Finished));
        QCOMPARE(b.count(Outcome::Created), 100);
        QCOMPARE(b.portal.eventCount(first), 100);
        QVERIFY2(b.renewals() >= 10, qPrintable(QString::number(b.renewals())));
        QVERIFY(b.everyBatchWasAcceptedOnce());
        QCOMPARE(b.disagreement(), QString());
    }

    void aTokenThatEndsInMidSendIsRenewedAndTheSameBatchGoesOn()
    {
        SignedInBench b;
        b.settings.maximumInFlight = 4;
        b.atEachPost(this, [&](int number) {
            if (number == 7)
                b.portal.oauth().endAccessTokens(); // HubSpot ends it early: it still looks fresh here
        });
        b.open(events(100), 2);
        b.session->start({});
        QVERIFY(b.reaches(SendState::Finished));
        QCOMPARE(b.count(Outcome::Created), 100);
        QCOMPARE(b.portal.eventCount(first), 100);
        QVERIFY(b.refused401() >= 1);
        QCOMPARE(b.renewals(), 2); // at the start, and once for all that were under way
        QVERIFY(b.everyBatchWasAcceptedOnce());
        QCOMPARE(b.disagreement(), QString());
    }

    void aSignInRevokedInMidSendPausesAndGoesOnAfterTheNext()
    {
        SignedInBench b;
        b.atEachPost(this, [&](int number) {
            if (number == 5)
                b.portal.oauth().endEverySignIn();
        });
        b.open(events(40), 2);
        b.session->start({});
        QVERIFY(b.reaches(SendState::Paused));
        QCOMPARE(b.session->pauseReason(), PauseReason::TokenRejected);
        QVERIFY2(b.session->pauseText().contains(u"Sign in again"_s), qPrintable(b.session->pauseText()));
        QCOMPARE(b.count(Outcome::Unknown), 0);
        QCOMPARE(b.count(Outcome::Created), qint64(b.portal.eventCount(first)));
        b.keep(refreshTokenKey(b.connection.id), b.signIn());
        b.session->resume();
        QVERIFY(b.reaches(SendState::Finished));
        QCOMPARE(b.count(Outcome::Created), 40);
        QVERIFY(b.everyBatchWasAcceptedOnce());
        QCOMPARE(b.disagreement(), QString());
    }

    void anotherAccountsTokenCreatesNothing()
    {
        SignedInBench b;
        b.atEachPost(this, [&](int number) {
            if (number == 5) {
                b.portal.oauth().setDial({ 60'000, false, PracticeSignInFault::AnotherAccount });
                b.portalClock->sleepThrough(55'000);
            }
        });
        b.open(events(40), 2);
        b.session->start({});
        QVERIFY(b.reaches(SendState::Paused));
        QCOMPARE(b.session->pauseReason(), PauseReason::TokenRejected);
        QVERIFY2(b.session->pauseText().contains(second), qPrintable(b.session->pauseText()));
        QCOMPARE(b.portal.eventCount(second), 0);
        QCOMPARE(b.count(Outcome::Unknown), 0);
    }

    void withoutAServerForTokensASendPausesAndKeepsItsSignIn()
    {
        SignedInBench b;
        b.portal.oauth().setDial({ 60'000, false, PracticeSignInFault::ServerError });
        b.open(events(10), 2);
        b.session->start({});
        QVERIFY(b.reaches(SendState::Paused));
        QCOMPARE(b.session->pauseReason(), PauseReason::NoConnection);
        QCOMPARE(b.count(Outcome::Waiting), 10);
        b.portal.oauth().setDial({ 60'000, false, PracticeSignInFault::None });
        b.session->resume();
        QVERIFY(b.reaches(SendState::Finished));
        QCOMPARE(b.count(Outcome::Created), 10);
    }

    void askingRenewsToo()
    {
        SignedInBench b;
        b.portal.setFaultPlan(faultAt(1, 2, fault(Fault::Kind::DropAfterCommit)));
        b.open(events(10), 2);
        b.session->start({});
        QVERIFY(b.reaches(SendState::Finished));
        QCOMPARE(b.count(Outcome::Unknown), 4);
        b.portal.oauth().endAccessTokens();
        b.session->ask();
        QVERIFY(waitFor([&] { return b.count(Outcome::Unknown) == 0; }, 20'000));
        QCOMPARE(b.count(Outcome::Created), 10);
    }
};

QTEST_GUILESS_MAIN(TestSendRenewal)
#include "tst_sendrenewal.moc"
