// Renewal of a sign-in that several windows and programs have in common.
#include "base/apppaths.h"
#include "signin/signedinbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

class TestSharedRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWindowsWithRotationLoseNoSignIn()
    {
        SignedInBench b;
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
        SignedInBench b;
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
        SignedInBench b;
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
        SignedInBench b;
        QFile file(b.folder.path() + u"/kaiyo.renewal.lock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(left), left.size());
        file.close();
        const auto tokens = b.tokens();
        QVERIFY(b.renew(*tokens).has_value());
    }

    void whatAnotherWindowRenewedIsReadAgain()
    {
        SignedInBench b;
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

    /// Another program signed in again while an answer was under way: that sign-in stays.
    void aLateRenewalDoesNotOverwriteANewerSignIn()
    {
        SignedInBench b;
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

    /// Another program signed in with another app, or forgot the account, while this one goes on sending.
    void theConnectionIsReadAgainUnderTheLock()
    {
        SignedInBench b;
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
};

QTEST_GUILESS_MAIN(TestSharedRenewal)
#include "tst_sharedrenewal.moc"
