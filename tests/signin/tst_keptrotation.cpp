// A refresh token that is used up by its use: the next one is kept, unless it was forgotten.
#include "signin/signedinbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestKeptRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRotatedTokenIsKeptBeforeTheAccessTokenIsUsed()
    {
        SignedInBench b;
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
        SignedInBench b;
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

    void whatTheKeychainDidNotTakeIsTriedAgain()
    {
        SignedInBench b;
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
        SignedInBench b;
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

    void whatWasForgottenDuringARenewalStaysForgotten()
    {
        SignedInBench b;
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
};

QTEST_GUILESS_MAIN(TestKeptRotation)
#include "tst_keptrotation.moc"
