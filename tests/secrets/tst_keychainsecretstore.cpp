#include "secrets/keychainsecretstore.h"

#include "base/redaction.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"Timeline Composer"_s;
const QString token = u"pat-eu1-5f2d9c1e-keyring-test-token"_s;

struct Answers {
    QList<Result<std::optional<QString>>> reads;
    QList<Result<void>> dones;
};

/// What secret-tool, another program, finds under the key.
QString seenBySecretTool(const QString &key)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, { u"lookup"_s, u"user"_s, key, u"server"_s, service });
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

QDBusMessage secretServiceCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

void lockKeyring()
{
    const QDBusReply<QDBusObjectPath> login = secretServiceCall(u"ReadAlias"_s, { u"default"_s });
    QVERIFY(login.isValid());
    const QDBusMessage reply
        = secretServiceCall(u"Lock"_s, { QVariant::fromValue(QList<QDBusObjectPath> { login.value() }) });
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

/// Files below HOME that hold the text.
QStringList filesWith(const QByteArray &text)
{
    QStringList found;
    QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_mode = qEnvironmentVariable("KEYRING_MODE");
        QVERIFY2(!m_mode.isEmpty(), "run through with-keyring.sh");
    }

    void writesReadsAndForgets()
    {
        if (m_mode != "unlocked"_L1)
            QSKIP("needs a keyring");
        KeychainSecretStore store;
        QVERIFY(!read(store, u"portal-1"_s)->has_value());
        QVERIFY(write(store, u"portal-1"_s, token));
        QCOMPARE(seenBySecretTool(u"portal-1"_s), token);
        QCOMPARE(**read(store, u"portal-1"_s), token);
        const QString newer = token + u"-日本"_s;
        QVERIFY(write(store, u"portal-1"_s, newer));
        QCOMPARE(seenBySecretTool(u"portal-1"_s), newer);
        QVERIFY(!read(store, u"portal-2"_s)->has_value());

        QVERIFY(!redact(u"Bearer in a log: "_s + newer).contains(token));
        QCOMPARE(filesWith(token.toUtf8()), QStringList());
        QVERIFY(!QDir(QDir::homePath() + u"/.local/share/keyrings"_s).isEmpty()); // it is there, encrypted

        QVERIFY(remove(store, u"portal-1"_s));
        QVERIFY(!read(store, u"portal-1"_s)->has_value());
        QCOMPARE(seenBySecretTool(u"portal-1"_s), QString());
        QVERIFY(remove(store, u"portal-1"_s)); // nothing there: done
    }

    void manyAtOnceAreToldApart()
    {
        if (m_mode != "unlocked"_L1)
            QSKIP("needs a keyring");
        KeychainSecretStore store;
        constexpr int count = 40;
        Answers answers;
        for (int i = 0; i < count; ++i)
            store.write(u"many-%1"_s.arg(i), u"secret-number-%1"_s.arg(i), this,
                [&](const Result<void> &r) { answers.dones.append(r); });
        QTRY_COMPARE(answers.dones.size(), count);
        QStringList wrong;
        int reads = 0;
        for (int i = 0; i < count; ++i) {
            store.read(u"many-%1"_s.arg(i), this, [&, i](const Result<std::optional<QString>> &r) {
                ++reads;
                if (!r || *r != u"secret-number-%1"_s.arg(i))
                    wrong.append(QString::number(i));
            });
        }
        QTRY_COMPARE(reads, count);
        QCOMPARE(wrong, QStringList());
    }

    void theEndOfTheStoreIsAnAnswer()
    {
        Answers answers;
        {
            KeychainSecretStore store;
            store.read(u"portal-1"_s, this, [&](const Result<std::optional<QString>> &r) { answers.reads.append(r); });
            store.write(u"portal-9"_s, token, this, [&](const Result<void> &r) { answers.dones.append(r); });
        }
        QTRY_COMPARE(answers.reads.size(), 1);
        QTRY_COMPARE(answers.dones.size(), 1);
        QTest::qWait(50); // nothing comes twice
        QCOMPARE(answers.reads.size() + answers.dones.size(), 2);
        QCOMPARE(answers.reads.first().error().code, ErrorCode::Cancelled);
    }

    void withoutAKeyringEverythingSaysSo()
    {
        if (m_mode == "unlocked"_L1)
            QSKIP("needs the absence of a keyring");
        KeychainSecretStore store;
        for (const Error &error :
            { read(store, u"a"_s).error(), write(store, u"a"_s, token).error(), remove(store, u"a"_s).error() }) {
            QCOMPARE(error.code, ErrorCode::SecretsUnavailable);
            QVERIFY(error.message.contains(u"keychain"_s));
            QVERIFY(!error.detail.contains(token));
        }
        QCOMPARE(filesWith(token.toUtf8()), QStringList()); // no insecure fallback
    }

    // Last: the keyring stays locked.
    /// The keyring's program ended and was started anew: its secrets are found, without a new start of ours.
    void aKeyringThatWasStartedAnewIsFound()
    {
        if (m_mode != "unlocked"_L1)
            QSKIP("needs a keyring");
        KeychainSecretStore store(service, 20'000);
        QVERIFY(write(store, u"kept"_s, token));
        QCOMPARE(read(store, u"kept"_s)->value_or(QString()), token);
        QProcess daemon;
        daemon.start(
            u"gnome-keyring-daemon"_s, { u"--replace"_s, u"--unlock"_s, u"--daemonize"_s, u"--components=secrets"_s });
        daemon.write("practice");
        daemon.closeWriteChannel();
        QVERIFY(daemon.waitForFinished());
        const auto found = read(store, u"kept"_s);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->value_or(QString()), token);
    }

    void lockedIsNotAbsentAndNotForgotten()
    {
        if (m_mode != "unlocked"_L1)
            QSKIP("needs a keyring");
        KeychainSecretStore store(service, 20'000);
        QVERIFY(write(store, u"kept"_s, token));
        lockKeyring();
        QCOMPARE(read(store, u"kept"_s).error().code, ErrorCode::SecretsLocked);
        QCOMPARE(remove(store, u"kept"_s).error().code, ErrorCode::SecretsLocked);
        QCOMPARE(write(store, u"kept"_s, u"another-token"_s).error().code, ErrorCode::SecretsLocked);
        QVERIFY(!read(store, u"never-there"_s)->has_value());
        QCOMPARE(filesWith(token.toUtf8()), QStringList());
    }

private:
    Result<std::optional<QString>> read(SecretStore &store, const QString &key)
    {
        Answers answers;
        store.read(key, this, [&](const Result<std::optional<QString>> &result) { answers.reads.append(result); });
        wait([&] { return !answers.reads.isEmpty(); });
        return answers.reads.size() == 1 ? answers.reads.first()
                                         : fail(ErrorCode::InvalidInput, u"%1 answers"_s.arg(answers.reads.size()));
    }

    Result<void> write(SecretStore &store, const QString &key, const QString &secret)
    {
        Answers answers;
        store.write(key, secret, this, [&](const Result<void> &result) { answers.dones.append(result); });
        wait([&] { return !answers.dones.isEmpty(); });
        return answers.dones.size() == 1 ? answers.dones.first()
                                         : fail(ErrorCode::InvalidInput, u"%1 answers"_s.arg(answers.dones.size()));
    }

    Result<void> remove(SecretStore &store, const QString &key)
    {
        Answers answers;
        store.remove(key, this, [&](const Result<void> &result) { answers.dones.append(result); });
        wait([&] { return !answers.dones.isEmpty(); });
        return answers.dones.size() == 1 ? answers.dones.first()
                                         : fail(ErrorCode::InvalidInput, u"%1 answers"_s.arg(answers.dones.size()));
    }

    template<typename Condition>
    static void wait(Condition condition)
    {
        if (!QTest::qWaitFor(condition, 30'000))
            qWarning("no answer from the keychain");
    }

    QString m_mode;
};

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
