#include "secrets/tokenkeeper.h"

#include "support/fakesecretstore.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestTokenKeeper : public QObject
{
    Q_OBJECT

    /// What the callback of a save or keep brought.
    std::optional<Result<TokenPlace>> m_saved;
    std::optional<Result<void>> m_done;

    TokenKeeper::SaveCallback saved()
    {
        m_saved.reset();
        return [this](const Result<TokenPlace> &place) { m_saved = place; };
    }
    SecretStore::DoneCallback done()
    {
        m_done.reset();
        return [this](const Result<void> &result) { m_done = result; };
    }
    std::optional<QString> tokenOf(TokenKeeper &keeper, const QString &id)
    {
        std::optional<Result<std::optional<QString>>> found;
        keeper.token(id, this, [&found](const Result<std::optional<QString>> &answer) { found = answer; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }))
            return {};
        return found->value_or(std::nullopt);
    }

private Q_SLOTS:
    void intoTheKeychain()
    {
        FakeSecretStore keychain;
        TokenKeeper keeper(keychain);
        keeper.save(u"p"_s, u"token-0001"_s, this, saved());
        QVERIFY(!m_saved); // never inside the call
        QTRY_VERIFY(m_saved);
        QVERIFY(m_saved->has_value());
        QVERIFY(m_saved->value() == TokenPlace::Keychain);
        QVERIFY(!keeper.isForThisRunOnly(u"p"_s));
        QCOMPARE(tokenOf(keeper, u"p"_s).value_or(QString()), u"token-0001"_s);
    }

    void withoutAKeychainForThisRunOnly()
    {
        FakeSecretStore keychain;
        keychain.failWith(ErrorCode::SecretsUnavailable);
        TokenKeeper keeper(keychain);
        keeper.save(u"p"_s, u"token-0001"_s, this, saved());
        QTRY_VERIFY(m_saved);
        QVERIFY(m_saved->value_or(TokenPlace::Keychain) == TokenPlace::ThisRunOnly);
        QVERIFY(keeper.isForThisRunOnly(u"p"_s));
        QCOMPARE(tokenOf(keeper, u"p"_s).value_or(QString()), u"token-0001"_s);
        keeper.forget(u"p"_s, this, done());
        QTRY_VERIFY(m_done);
        QVERIFY(m_done->has_value());
        QVERIFY(!keeper.isForThisRunOnly(u"p"_s));
    }

    void lockedIsNotDecidedForThePerson()
    {
        FakeSecretStore keychain;
        keychain.failWith(ErrorCode::SecretsLocked);
        TokenKeeper keeper(keychain);
        keeper.save(u"p"_s, u"token-0001"_s, this, saved());
        QTRY_VERIFY(m_saved);
        QVERIFY(!m_saved->has_value());
        QVERIFY(m_saved->error().code == ErrorCode::SecretsLocked);
        QVERIFY(!keeper.isForThisRunOnly(u"p"_s));
        keeper.keepForThisRun(u"p"_s, u"token-0001"_s, this, saved());
        QTRY_VERIFY(m_saved);
        QCOMPARE(tokenOf(keeper, u"p"_s).value_or(QString()), u"token-0001"_s);
        keeper.forget(u"p"_s, this, done());
        QTRY_VERIFY(m_done);
        QVERIFY(!m_done->has_value()); // something may still lie in the locked keychain
    }

    void theNewTokenWinsOverOneKeptForThisRun()
    {
        FakeSecretStore keychain;
        TokenKeeper keeper(keychain);
        keeper.keepForThisRun(u"p"_s, u"old-token"_s, this, saved());
        QTRY_VERIFY(m_saved);
        keeper.save(u"p"_s, u"new-token"_s, this, saved());
        QTRY_VERIFY(m_saved);
        QCOMPARE(tokenOf(keeper, u"p"_s).value_or(QString()), u"new-token"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
