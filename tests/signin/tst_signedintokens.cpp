// Renewal of a sign-in: when, once, across programs, and what becomes of it when it fails.
#include "base/apppaths.h"
#include "hubspot/timelineclient.h"
#include "practice/practiceportal.h"
#include "signin/signedintokens.h"
#include "support/droppingserver.h"
#include "support/fakesecretstore.h"
#include "support/shiftedclock.h"
#include "support/waitfor.h"

#include <QJsonDocument>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"900000000001"_s;

/// One program's own way to a keychain that several have in common: counts what it reads, and can hold back what it
/// writes until told to go on.
class KeychainHandle final : public SecretStore
{
public:
    explicit KeychainHandle(SecretStore &shared)
        : m_shared(shared)
    {
    }
    void holdWrites() { m_isHolding = true; }
    [[nodiscard]] bool isWriteHeld() const { return bool(m_held); }
    void goOn()
    {
        m_isHolding = false;
        std::exchange(m_held, nullptr)();
    }
    [[nodiscard]] int reads() const { return m_reads; }

    void read(const QString &key, QObject *context, ReadCallback callback) override
    {
        ++m_reads;
        m_shared.read(key, context, std::move(callback));
    }
    void write(const QString &key, const QString &secret, QObject *context, DoneCallback callback) override
    {
        if (m_isHolding)
            m_held = [this, key, secret, context, callback] { m_shared.write(key, secret, context, callback); };
        else
            m_shared.write(key, secret, context, std::move(callback));
    }
    void remove(const QString &key, QObject *context, DoneCallback callback) override
    {
        m_shared.remove(key, context, std::move(callback));
    }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    SecretStore &m_shared;
    std::function<void()> m_held;
    bool m_isHolding = false;
    int m_reads = 0;
};

/// A signed-in connection at a practice portal; its grant was got the short way.
struct Bench {
    PracticePortal portal;
    FakeSecretStore keychain;
    TokenKeeper keeper { keychain };
    std::shared_ptr<ShiftedClock> clock = std::make_shared<ShiftedClock>();
    QTemporaryDir folder;
    Connection connection;
    TokenClient client;

    Bench()
    {
        if (!portal.listen())
            qFatal("cannot listen");
        portal.setClock(clock);
        connection.id = u"kaiyo"_s;
        connection.name = u"Kaiyo"_s;
        connection.baseUrl = portal.baseUrl();
        connection.kind = ConnectionKind::SignedIn;
        connection.app.clientId = portal.oauth().app().clientId;
        connection.facts.hubId = first;
        keep(clientSecretKey(connection.id), portal.oauth().app().clientSecret);
        keep(refreshTokenKey(connection.id), signIn());
    }

    [[nodiscard]] QString signIn()
    {
        HttpRequest decision;
        decision.body = "client_id=practice-client-id&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth-callback"
                        "&scope=oauth%20timeline&state=s&account=900000000001&decision=grant";
        const HttpResponse back = portal.oauth().decide(decision, clock->epochMs());
        const QUrlQuery query(QUrl::fromEncoded(back.headers.first().second));
        HttpRequest exchange;
        exchange.headers = { { "content-type"_ba, "application/x-www-form-urlencoded"_ba } };
        exchange.body = "grant_type=authorization_code&client_id=practice-client-id"
                        "&client_secret=practice-client-secret"
                        "&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth-callback&code="
            + query.queryItemValue(u"code"_s, QUrl::FullyEncoded).toLatin1();
        const HttpResponse grant = portal.oauth().token(exchange, "2026-09", clock->epochMs());
        return QJsonDocument::fromJson(grant.body)["refresh_token"_L1].toString();
    }

    void keep(const QString &key, const QString &secret)
    {
        bool done = false;
        keeper.save(key, secret, &portal, [&](const Result<TokenPlace> &) { done = true; });
        if (!waitFor([&] { return done; }))
            qFatal("not kept");
    }
    [[nodiscard]] QString kept(const QString &key)
    {
        std::optional<QString> found;
        keeper.token(key, &portal, [&](const Result<std::optional<QString>> &answer) {
            found = answer.value_or(std::nullopt).value_or(QString());
        });
        if (!waitFor([&] { return found.has_value(); }))
            qFatal("no answer");
        return *found;
    }
    [[nodiscard]] std::unique_ptr<SignedInTokens> tokens()
    {
        auto made = std::make_unique<SignedInTokens>(connection, keeper, *clock, folder.path());
        made->setWaitScale(0.001);
        return made;
    }
    [[nodiscard]] Result<QString> renew(SignedInTokens &tokens, const QString &rejected = {})
    {
        std::optional<Result<QString>> result;
        tokens.renew(rejected, &portal, [&](const Result<QString> &token) { result = token; });
        if (!waitFor([&] { return result.has_value(); }, 20'000))
            qFatal("no renewal");
        return *result;
    }
    [[nodiscard]] qsizetype renewals() const { return portal.requests().size(); }
    [[nodiscard]] qsizetype takenBack() const
    {
        return std::count_if(portal.requests().cbegin(), portal.requests().cend(),
            [](const PracticeRequestRecord &record) { return record.path.endsWith("/token/revoke"); });
    }
    [[nodiscard]] bool everyRequestCameOnce()
    {
        for (const PracticeRequestRecord &record : portal.requests()) {
            if (!record.bodySha256.isEmpty() && record.status > 0 && record.path.endsWith("/token")
                && portal.oauth().dial().rotates && portal.receivedBodies(record.bodySha256) != 1)
                return false;
        }
        return true;
    }
};

} // namespace

class TestSignedInTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsFetchedOnceAndUsedUntilItIsDue()
    {
        Bench b;
        const auto tokens = b.tokens();
        QVERIFY(tokens->isDue());
        const auto one = b.renew(*tokens);
        QVERIFY(one.has_value());
        QVERIFY(!tokens->isDue());
        QCOMPARE(b.renew(*tokens).value(), *one); // nothing to renew
        QCOMPARE(b.renewals(), 1);
        b.clock->sleepThrough(1'499'000);
        QVERIFY(!tokens->isDue());
        b.clock->sleepThrough(2'000);
        QVERIFY(tokens->isDue()); // five minutes before the end
        QVERIFY(b.renew(*tokens).value() != *one);
        QCOMPARE(b.renewals(), 2);
    }

    void manyWaitForOneRenewal()
    {
        Bench b;
        const auto tokens = b.tokens();
        QStringList got;
        for (int i = 0; i < 50; ++i)
            tokens->renew({}, &b.portal, [&](const Result<QString> &token) { got.append(token.value_or(QString())); });
        QVERIFY(waitFor([&] { return got.size() == 50; }));
        got.removeDuplicates();
        QCOMPARE(got.size(), 1);
        QCOMPARE(b.renewals(), 1);
    }

    void aRejectedTokenIsRenewedAtOnce()
    {
        Bench b;
        const auto tokens = b.tokens();
        const QString one = b.renew(*tokens).value();
        const QString two = b.renew(*tokens, one).value();
        QVERIFY(two != one);
        QCOMPARE(b.renew(*tokens, one).value(), two); // late news of the old one
        QCOMPARE(b.renewals(), 2);
    }

    void aRotatedTokenIsKeptBeforeTheAccessTokenIsUsed()
    {
        Bench b;
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        const auto tokens = b.tokens();
        const QString before = b.kept(refreshTokenKey(b.connection.id));
        QString keptWhenUsed;
        std::optional<Result<QString>> result;
        tokens->renew({}, &b.portal, [&](const Result<QString> &token) { result = token; });
        QVERIFY(waitFor([&] { return result.has_value(); }));
        QVERIFY(b.kept(refreshTokenKey(b.connection.id)) != before);
        for (int i = 0; i < 5; ++i)
            QVERIFY(b.renew(*tokens, tokens->token()).has_value());
        QVERIFY(b.everyRequestCameOnce());
    }

    void aLockedKeychainDoesNotLoseARotatedToken()
    {
        Bench b;
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        const auto tokens = b.tokens();
        QSignalSpy notKept(tokens.get(), &SignedInTokens::keptForThisRunOnly);
        // it locks between the reading and the writing
        connect(
            &b.portal, &PracticePortal::requestHandled, this, [&] { b.keychain.failWith(ErrorCode::SecretsLocked); });
        QVERIFY(b.renew(*tokens).has_value());
        QCOMPARE(notKept.size(), 1);
        QVERIFY(b.keeper.isForThisRunOnly(refreshTokenKey(b.connection.id)));
        disconnect(&b.portal, nullptr, this, nullptr);
        b.keychain.failWith({});
        QVERIFY(b.renew(*tokens, tokens->token()).has_value());
    }

    void twoWindowsWithRotationLoseNoSignIn()
    {
        Bench b;
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        const auto one = b.tokens();
        const auto two = b.tokens();
        const auto three = b.tokens();
        for (int round = 0; round < 20; ++round) {
            int done = 0;
            for (SignedInTokens *tokens : { one.get(), two.get(), three.get() }) {
                tokens->renew(tokens->token(), &b.portal, [&done](const Result<QString> &token) {
                    if (token)
                        ++done;
                });
            }
            QVERIFY2(waitFor([&] { return done == 3; }, 20'000), qPrintable(QString::number(round)));
        }
        QCOMPARE(b.renewals(), 60);
        QVERIFY(b.everyRequestCameOnce());
    }

    /// Between HubSpot's answer and the keychain's, the old refresh token is used up and the new one not yet kept: who
    /// reads the keychain in that moment loses the sign-in.
    void whoRenewsAfterAnotherReadsTheKeychainUnderTheLock()
    {
        Bench b;
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        KeychainHandle ours(b.keychain);
        KeychainHandle theirs(b.keychain);
        TokenKeeper ourKeeper(ours);
        TokenKeeper theirKeeper(theirs);
        SignedInTokens one(b.connection, ourKeeper, *b.clock, b.folder.path());
        SignedInTokens two(b.connection, theirKeeper, *b.clock, b.folder.path());
        QStringList got;
        const auto take = [&got](const Result<QString> &token) { got.append(token.value_or(QString())); };

        ours.holdWrites();
        one.renew({}, &b.portal, take);
        QVERIFY(waitFor([&] { return ours.isWriteHeld(); }));
        QCOMPARE(b.renewals(), 1);
        two.renew({}, &b.portal, take);
        QCoreApplication::sendPostedEvents(&two); // it begins, and finds the lock taken
        QCOMPARE(theirs.reads(), 0);
        ours.goOn();
        QVERIFY(waitFor([&] { return got.size() == 2; }));
        QVERIFY(!got.contains(QString()));
        QCOMPARE(b.renewals(), 2); // neither came with a token that was used up
        for (const PracticeRequestRecord &record : b.portal.requests())
            QCOMPARE(record.status, 200);

        // what the other renewed since is read again, not remembered
        QCOMPARE(b.renew(one, one.token()).has_value(), true);
        QCOMPARE(b.renewals(), 3);
        QCOMPARE(b.portal.requests().last().status, 200);
    }

    /// A workspace and its copy have one connection, and one keychain between them.
    void twoWorkspacesOfOneConnectionRenewOneAfterTheOther()
    {
        Bench b;
        const QTemporaryDir runtime;
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
        const auto restore = qScopeGuard([&] { qputenv("XDG_RUNTIME_DIR", before); });
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        const QTemporaryDir one;
        const QTemporaryDir copy;
        SignedInTokens here(b.connection, b.keeper, *b.clock, AppPaths { one.path() }.locks());
        SignedInTokens there(b.connection, b.keeper, *b.clock, AppPaths { copy.path() }.locks());
        constexpr int rounds = 10;
        for (int round = 0; round < rounds; ++round) {
            int done = 0;
            for (SignedInTokens *tokens : { &here, &there })
                tokens->renew(tokens->token(), &b.portal, [&done](const Result<QString> &token) {
                    if (token)
                        ++done;
                });
            QVERIFY2(waitFor([&] { return done == 2; }, 20'000), qPrintable(QString::number(round)));
        }
        QCOMPARE(b.renewals(), 2 * rounds); // nobody came with a token that the other had used up
    }

    void aProgramThatDiedInARenewalHoldsNobodyUp_data()
    {
        QTest::addColumn<QByteArray>("left");
        const QByteArray rest = "\ntimeline-composer\n" + QSysInfo::machineHostName().toLocal8Bit() + '\n';
        QTest::newRow("killed before it wrote its number") << QByteArray();
        QTest::newRow("its number is another program's now") << QByteArray::number(1) + rest;
        QTest::newRow("half of it") << QByteArray("12");
    }

    void aProgramThatDiedInARenewalHoldsNobodyUp()
    {
        QFETCH(QByteArray, left);
        Bench b;
        QFile file(b.folder.path() + u"/kaiyo.renewal.lock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(left), left.size());
        file.close();
        const auto tokens = b.tokens();
        QVERIFY(b.renew(*tokens).has_value());
    }

    void whatAnotherWindowRenewedIsReadAgain()
    {
        Bench b;
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        const auto tokens = b.tokens();
        // between our reading and our request another program renews, without the lock
        const QString fresh = b.signIn();
        b.keep(refreshTokenKey(b.connection.id), u"practice-refresh-old"_s);
        connect(&b.portal, &PracticePortal::requestHandled, this, [&] {
            disconnect(&b.portal, nullptr, this, nullptr);
            b.keep(refreshTokenKey(b.connection.id), fresh);
        });
        QVERIFY(b.renew(*tokens).has_value());
        QCOMPARE(b.renewals(), 2);
    }

    void aRevokedSignInAsksForThePerson()
    {
        Bench b;
        const auto tokens = b.tokens();
        QSignalSpy ended(tokens.get(), &SignedInTokens::ended);
        b.portal.oauth().endEverySignIn();
        const auto refused = b.renew(*tokens);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(b.renewals(), 1);
        QVERIFY(!b.kept(refreshTokenKey(b.connection.id)).isEmpty()); // nothing is thrown away
        b.keep(refreshTokenKey(b.connection.id), b.signIn()); // the person signs in, in whatever window
        QVERIFY(b.renew(*tokens).has_value());
    }

    void serverErrorsKeepTheSignIn()
    {
        Bench b;
        const auto tokens = b.tokens();
        b.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::ServerError });
        const auto refused = b.renew(*tokens);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NetworkError);
        QCOMPARE(b.renewals(), 4);
        QVERIFY(!b.kept(refreshTokenKey(b.connection.id)).isEmpty());
        b.portal.oauth().setDial({});
        QVERIFY(b.renew(*tokens).has_value());
    }

    void anEarlyRenewalThatFailsLeavesTheOldTokenInUse()
    {
        Bench b;
        const auto tokens = b.tokens();
        const QString one = b.renew(*tokens).value();
        b.clock->sleepThrough(1'600'000);
        QVERIFY(tokens->isDue());
        b.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::ServerError });
        QCOMPARE(b.renew(*tokens).value(), one);
        QCOMPARE(b.renewals(), 2);
        QVERIFY(tokens->msLeft() > 0);
    }

    /// A token endpoint that takes requests and never answers: it is said, and nobody waits whose token still lasts.
    void aRenewalThatTakesLongIsSaidAndHoldsNobodyUp()
    {
        Bench b;
        const auto tokens = b.tokens();
        const QString one = b.renew(*tokens).value();
        DroppingServer silent(DroppingServer::Manner::Silent);
        Connection there = b.connection;
        there.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
        tokens->setConnection(there);
        tokens->setPatience(std::chrono::milliseconds(1));
        QSignalSpy delayed(tokens.get(), &SignedInTokens::renewalDelayed);
        const auto saidLast = [&] { return delayed.last().at(0).value<SignInFailure>().problem; };

        b.clock->sleepThrough(1'600'000); // five minutes before the end are over
        QVERIFY(tokens->isDue());
        QCOMPARE(b.renew(*tokens).value(), one);
        QCOMPARE(delayed.size(), 1);
        QCOMPARE(saidLast(), SignInProblem::NotYet);
        QVERIFY(delayed.last().at(1).toLongLong() > 0);
        QVERIFY(!tokens->isDue()); // the turns of a send go on
        QCOMPARE(b.renew(*tokens).value(), one); // and who asks nevertheless
        QVERIFY(waitFor([&] { return silent.postsReceived() == 1; }));

        b.clock->sleepThrough(300'000); // the token is over, and still no answer
        QVERIFY(tokens->isDue());
        std::optional<Result<QString>> renewed;
        delayed.clear();
        tokens->renew({}, &b.portal, [&](const Result<QString> &token) { renewed = token; });
        QVERIFY(waitFor([&] { return !delayed.isEmpty(); }));
        QCOMPARE(saidLast(), SignInProblem::NotYet);
        QCOMPARE(delayed.last().at(1).toLongLong(), 0);
        QVERIFY(!renewed);
        QCOMPARE(silent.postsReceived(), 1); // one renewal, however long it takes

        tokens->setConnection(b.connection);
        silent.close();
        for (QTcpSocket *socket : silent.findChildren<QTcpSocket *>())
            socket->abort(); // the network goes: then it is tried again, where somebody answers
        QVERIFY(waitFor([&] { return renewed.has_value(); }, 20'000));
        QVERIFY(renewed->has_value());
        QVERIFY(**renewed != one);
    }

    /// Its access token is thrown away; the refresh token has taken the place of the one that is used up.
    void anotherAccountsTokenIsNeverUsed()
    {
        Bench b;
        const auto tokens = b.tokens();
        const QString before = b.kept(refreshTokenKey(b.connection.id));
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::AnotherAccount });
        const auto refused = b.renew(*tokens);
        QVERIFY(!refused);
        QVERIFY(tokens->token().isEmpty());
        QVERIFY2(refused.error().message.contains(u"900000000002"_s), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(u"Nothing was sent"_s), qPrintable(refused.error().message));
        QVERIFY(b.kept(refreshTokenKey(b.connection.id)) != before);
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        QVERIFY(b.renew(*tokens).has_value()); // a slip of the server's does not cost the sign-in
    }

    void aRenewalThatNamesNoAccountIsAskedWhoseItIs()
    {
        Bench b;
        const auto tokens = b.tokens();
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::NoAccountNamed });
        QVERIFY(b.renew(*tokens).has_value());
        QCOMPARE(b.portal.requests().last().path, "/account-info/2026-03/details"_ba);
        // the other account's, unnamed: not a byte leaves with it
        QSignalSpy ended(tokens.get(), &SignedInTokens::ended);
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::OtherAccountUnnamed });
        const QString before = tokens->token();
        const auto refused = b.renew(*tokens, before);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"900000000002"_s), qPrintable(refused.error().message));
        QCOMPARE(tokens->token(), before);
        QCOMPARE(ended.size(), 1);
    }

    /// A new refresh token is kept, whatever else is odd about the answer: the old one is used up.
    void anOddAnswerDoesNotLoseTheSignIn()
    {
        Bench b;
        const auto tokens = b.tokens();
        const QString before = b.kept(refreshTokenKey(b.connection.id));
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::OddToken });
        const auto refused = b.renew(*tokens);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NetworkError);
        QVERIFY2(!refused.error().message.contains(u"removed"_s), qPrintable(refused.error().message));
        QVERIFY(b.kept(refreshTokenKey(b.connection.id)) != before);
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        QVERIFY(b.renew(*tokens).has_value());
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::OddLifetime });
        QVERIFY(b.renew(*tokens, tokens->token()).has_value());
        const qint64 left = tokens->msLeft() / 1000; // of half an hour; a loaded machine took a little of it
        QVERIFY2(left > 1700 && left <= 1800, qPrintable(QString::number(left)));
    }

    /// Another program signed in again while an answer was under way: that sign-in stays.
    void aLateRenewalDoesNotOverwriteANewerSignIn()
    {
        Bench b;
        const auto tokens = b.tokens();
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        const QString newer = b.signIn();
        connect(
            &b.portal, &PracticePortal::requestHandled, this, [&] { b.keep(refreshTokenKey(b.connection.id), newer); });
        QVERIFY(b.renew(*tokens).has_value());
        disconnect(&b.portal, nullptr, this, nullptr);
        QCOMPARE(b.kept(refreshTokenKey(b.connection.id)), newer);
        QVERIFY(b.renew(*tokens, tokens->token()).has_value());
    }

    void whatWasForgottenDuringARenewalStaysForgotten()
    {
        Bench b;
        const auto tokens = b.tokens();
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        connect(&b.portal, &PracticePortal::requestHandled, this, [&] {
            bool done = false;
            b.keeper.forget(refreshTokenKey(b.connection.id), &b.portal, [&](const Result<void> &) { done = true; });
            QVERIFY(waitFor([&] { return done; }));
        });
        const auto refused = b.renew(*tokens);
        disconnect(&b.portal, nullptr, this, nullptr);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"forgotten"_s), qPrintable(refused.error().message));
        QVERIFY(b.kept(refreshTokenKey(b.connection.id)).isEmpty());
        QVERIFY(waitFor([&] { return b.takenBack() == 1; })); // the new one, which signing out could not know
    }

    void whatTheKeychainDidNotTakeIsTriedAgain()
    {
        Bench b;
        const auto tokens = b.tokens();
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        connect(
            &b.portal, &PracticePortal::requestHandled, this, [&] { b.keychain.failWith(ErrorCode::SecretsLocked); });
        QVERIFY(b.renew(*tokens).has_value());
        disconnect(&b.portal, nullptr, this, nullptr);
        QVERIFY(tokens->isUnkept());
        std::optional<Result<void>> again;
        const auto keepAgain = [&] {
            again.reset();
            tokens->keepAgain(&b.portal, [&](const Result<void> &result) { again = result; });
            return waitFor([&] { return again.has_value(); });
        };
        QVERIFY(keepAgain());
        QVERIFY(!*again && tokens->isUnkept()); // locked still
        b.keychain.failWith({});
        QVERIFY(keepAgain());
        QVERIFY(*again && !tokens->isUnkept());
        QVERIFY(!b.keeper.isForThisRunOnly(refreshTokenKey(b.connection.id)));
        SignedInTokens next(b.connection, b.keeper, *b.clock, b.folder.path());
        QVERIFY(b.renew(next).has_value()); // the next program finds it
    }

    /// The keychain locks during a renewal and is unlocked again; meanwhile another program forgets the account, or
    /// signs in anew. What is in memory only must not come back over that.
    void whatWasForgottenOrSignedInAnewIsNotOverwrittenLater_data()
    {
        QTest::addColumn<bool>("isForgotten");
        QTest::addColumn<bool>("byItself"); // the keeping again; else the next renewal
        QTest::newRow("forgotten, kept again") << true << true;
        QTest::newRow("forgotten, renewed") << true << false;
        QTest::newRow("signed in anew, kept again") << false << true;
        QTest::newRow("signed in anew, renewed") << false << false;
    }
    void whatWasForgottenOrSignedInAnewIsNotOverwrittenLater()
    {
        QFETCH(bool, isForgotten);
        QFETCH(bool, byItself);
        Bench b;
        const QString key = refreshTokenKey(b.connection.id);
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        SignedInTokens tokens(b.connection, b.keeper, *b.clock, b.folder.path());
        connect(
            &b.portal, &PracticePortal::requestHandled, this, [&] { b.keychain.failWith(ErrorCode::SecretsLocked); });
        QVERIFY(b.renew(tokens).has_value());
        disconnect(&b.portal, nullptr, this, nullptr);
        QVERIFY(tokens.isUnkept());
        b.keychain.failWith({});

        TokenKeeper other(b.keychain); // of another program
        bool done = false;
        const QString newer = b.signIn();
        if (isForgotten)
            other.forget(key, &b.portal, [&](const Result<void> &) { done = true; });
        else
            other.save(key, newer, &b.portal, [&](const Result<TokenPlace> &) { done = true; });
        QVERIFY(waitFor([&] { return done; }));

        if (byItself) {
            std::optional<Result<void>> again;
            tokens.keepAgain(&b.portal, [&](const Result<void> &result) { again = result; });
            QVERIFY(waitFor([&] { return again.has_value(); }));
            QVERIFY(again->has_value());
            QCOMPARE(b.kept(key), isForgotten ? QString() : newer);
        } else {
            QCOMPARE(b.renew(tokens, tokens.token()).has_value(), !isForgotten);
            if (isForgotten)
                QVERIFY(b.kept(key).isEmpty());
        }
        QVERIFY(!tokens.isUnkept());
        if (isForgotten)
            QVERIFY(waitFor([&] { return b.takenBack() == 1; }));
        else
            QVERIFY(b.renew(tokens, tokens.token()).has_value() && b.takenBack() == 0);
    }

    /// Another program signed in with another app, or forgot the account, while this one goes on sending.
    void theConnectionIsReadAgainUnderTheLock()
    {
        Bench b;
        const auto tokens = b.tokens();
        std::optional<Connection> now = b.connection;
        tokens->setReread([&](const QString &) { return Result<std::optional<Connection>>(now); });
        QVERIFY(b.renew(*tokens).has_value());
        now->app.clientId = u"another-client"_s;
        QVERIFY(!b.renew(*tokens, tokens->token())); // the practice account's app is not that one: it was asked with it
        QCOMPARE(tokens->connection().app.clientId, u"another-client"_s);
        now = b.connection;
        QVERIFY(b.renew(*tokens).has_value());
        QSignalSpy ended(tokens.get(), &SignedInTokens::ended);
        now.reset();
        const qsizetype asked = b.renewals();
        const auto refused = b.renew(*tokens, tokens->token());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"forgotten"_s), qPrintable(refused.error().message));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(b.renewals(), asked);
    }

    /// The answer came whole but for its last bytes, and the old refresh token is used up.
    void aRefreshTokenInABrokenAnswerIsKept()
    {
        Bench b;
        const auto tokens = b.tokens();
        DroppingServer broken(DroppingServer::Manner::AnswersRaw);
        const QByteArray body = R"({"access_token":"a-good-token","refresh_token":"its-successor","expires_in":1800})";
        broken.setRaw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size() + 50) + "\r\n\r\n" + body);
        Connection there = b.connection;
        there.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(broken.serverPort()));
        tokens->setConnection(there);
        QVERIFY(!b.renew(*tokens));
        QCOMPARE(b.kept(refreshTokenKey(b.connection.id)), u"its-successor"_s);
    }

    void theOlderVersionIsAskedWhenTheNewOneIsNotThere()
    {
        Bench b;
        const auto tokens = b.tokens();
        b.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::NewVersionMissing });
        QVERIFY(b.renew(*tokens).has_value());
        QVERIFY(b.renew(*tokens, tokens->token()).has_value());
        QCOMPARE(b.renewals(), 3); // it is remembered
    }

    // Through the client of a send

    void aTurnIsGrantedWithAFreshToken()
    {
        Bench b;
        const auto tokens = b.tokens();
        TimelineClient client(b.connection, *b.clock);
        client.setTokenSource(tokens.get());
        std::optional<Answer> answer;
        ask(b, client, answer);
        QVERIFY(waitFor([&] { return answer.has_value(); }));
        QCOMPARE(answer->status, 200);
    }

    void a401RenewsOnceAndTheSameRequestGoesAgain()
    {
        Bench b;
        const auto tokens = b.tokens();
        TimelineClient client(b.connection, *b.clock);
        client.setTokenSource(tokens.get());
        QVERIFY(b.renew(*tokens).has_value());
        b.portal.oauth().endEverySignIn(); // and with it the token that looks fresh
        b.keep(refreshTokenKey(b.connection.id), b.signIn());
        std::optional<Answer> refused;
        ask(b, client, refused);
        QVERIFY(waitFor([&] { return refused.has_value(); }));
        QCOMPARE(refused->status, 401);
        QVERIFY(refused->tokenIsRenewed);
        std::optional<Answer> again;
        ask(b, client, again);
        QVERIFY(waitFor([&] { return again.has_value(); }));
        QCOMPARE(again->status, 200);
    }

    void aSecond401InARowIsForThePerson()
    {
        Bench b;
        const auto tokens = b.tokens();
        TimelineClient client(b.connection, *b.clock);
        client.setTokenSource(tokens.get());
        b.portal.oauth().setDial({ 0, false, PracticeSignInFault::None });
        // tokens that are over when they come: as if the account had ended the app
        b.portal.oauth().setDial({ 60'000, false, PracticeSignInFault::None });
        QVERIFY(b.renew(*tokens).has_value());
        int refusals = 0;
        bool mayGoOn = true;
        for (int i = 0; i < 2; ++i) {
            b.portal.oauth().endEverySignIn();
            b.keep(refreshTokenKey(b.connection.id), b.signIn());
            connect(tokens.get(), &SignedInTokens::renewed, this, [&] {
                b.portal.oauth().endEverySignIn();
                b.keep(refreshTokenKey(b.connection.id), b.signIn());
            });
            std::optional<Answer> answer;
            ask(b, client, answer);
            QVERIFY(waitFor([&] { return answer.has_value(); }));
            QCOMPARE(answer->status, 401);
            ++refusals;
            mayGoOn = answer->tokenIsRenewed;
            QCOMPARE(mayGoOn, i == 0);
        }
        QCOMPARE(refusals, 2);
        QVERIFY(!mayGoOn);
        disconnect(tokens.get(), nullptr, this, nullptr);
    }

    void whatCannotBeRenewedIsToldToWhoWaits()
    {
        Bench b;
        const auto tokens = b.tokens();
        TimelineClient client(b.connection, *b.clock);
        client.setTokenSource(tokens.get());
        QSignalSpy failed(&client, &TimelineClient::renewalFailed);
        b.portal.oauth().endEverySignIn();
        bool granted = false;
        client.whenMyTurn(&b.portal, [&](const TimelineClient::TurnPtr &) { granted = true; });
        QVERIFY(waitFor([&] { return failed.size() == 1; }));
        QVERIFY(!granted);
    }

private:
    static void ask(Bench &b, TimelineClient &client, std::optional<Answer> &answer)
    {
        client.whenMyTurn(&b.portal, [&b, &client, &answer](TimelineClient::TurnPtr turn) {
            ApiRequest request;
            request.method = "GET";
            request.url = b.portal.baseUrl().resolved(QUrl(u"/account-info/2026-03/details"_s));
            client.send(std::move(turn), request, &b.portal, [&answer](const Answer &got) { answer = got; });
        });
    }
};

QTEST_GUILESS_MAIN(TestSignedInTokens)
#include "tst_signedintokens.moc"
