#include "cli/portalcommand.h"

#include "secrets/sessionsecretstore.h"
#include "storage/workspacestore.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"pat-na1-command-line-token"_s;

/// A keychain that is locked.
class LockedSecretStore final : public SecretStore
{
public:
    void read(const QString &, QObject *context, ReadCallback callback) override
    {
        later(context, [callback] { callback(locked()); });
    }
    void write(const QString &, const QString &, QObject *context, DoneCallback callback) override
    {
        later(context, [callback] { callback(locked()); });
    }
    void remove(const QString &, QObject *context, DoneCallback callback) override
    {
        later(context, [callback] { callback(locked()); });
    }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    static decltype(fail(Error())) locked() { return fail(ErrorCode::SecretsLocked, u"The keychain is locked."_s); }
    static void later(QObject *context, const std::function<void()> &call)
    {
        QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
    }
};

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

Outcome run(const QStringList &arguments, WorkspaceStore &workspace, SecretStore &secrets, const QByteArray &input = {})
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    CliIo io { out, err, in };
    outcome.code = runPortalCommand(arguments, io, workspace, secrets);
    out.flush();
    err.flush();
    return outcome;
}

} // namespace

class TestPortalCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(WorkspaceStore::open(m_folder->filePath(u"workspace.sqlite"_s)).value());
    }

    void addsListsAndForgets()
    {
        SessionSecretStore secrets;
        const Outcome added = run({ u"add"_s, u"Acme"_s, u"--token-stdin"_s, u"--url"_s, u"http://127.0.0.1:4711"_s,
                                      u"--profile"_s, u"2026-03"_s },
            *m_workspace, secrets, token.toUtf8() + "\r\n");
        QVERIFY2(added.err.contains(u"pat-…"_s), qPrintable(added.err)); // creates no events: said
        QVERIFY2(added.out.contains(u"could not be checked"_s), qPrintable(added.out)); // nobody answered there
        QCOMPARE(added.code, 0);
        QVERIFY(!added.out.contains(token));
        const QList<Connection> known = m_workspace->connections().value();
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.first().profile, u"2026-03"_s);
        QString kept;
        secrets.read(known.first().id, this,
            [&](const Result<std::optional<QString>> &found) { kept = found->value_or(QString()); });
        QTRY_COMPARE(kept, token);

        const Outcome list = run({ u"list"_s, u"--json"_s }, *m_workspace, secrets);
        QCOMPARE(QJsonDocument::fromJson(list.out.toUtf8())["accounts"_L1][0]["url"_L1].toString(),
            u"http://127.0.0.1:4711"_s);
        QVERIFY(run({ u"list"_s }, *m_workspace, secrets).out.contains(u"Acme"_s));

        QCOMPARE(run({ u"forget"_s, u"acme"_s }, *m_workspace, secrets).code, 0);
        QVERIFY(m_workspace->connections()->isEmpty());
        std::optional<QString> left = token;
        secrets.read(known.first().id, this, [&](const Result<std::optional<QString>> &found) { left = *found; });
        QTRY_VERIFY(!left);
    }

    void refusesInWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        const QByteArray good = token.toUtf8();
        const QStringList add { u"add"_s, u"Acme"_s, u"--token-stdin"_s };
        QTest::newRow("nothing") << QStringList() << good << 64 << u"account add NAME"_s;
        QTest::newRow("unknown verb") << QStringList { u"rename"_s } << good << 64 << u"account add NAME"_s;
        QTest::newRow("unknown option") << (add + QStringList { u"--tokn"_s }) << good << 64 << u"tokn"_s;
        QTest::newRow("token as an argument")
            << QStringList { u"add"_s, u"Acme"_s, token } << good << 64 << u"account add NAME"_s;
        QTest::newRow("no token option") << QStringList { u"add"_s, u"Acme"_s } << good << 64 << u"--token-stdin"_s;
        QTest::newRow("empty token") << add << "\n"_ba << 4 << u"access token"_s;
        QTest::newRow("token with blanks") << add << "two words"_ba << 4 << u"access token"_s;
        QTest::newRow("plain http") << (add + QStringList { u"--url"_s, u"http://api.hubapi.com"_s }) << good << 4
                                    << u"https://"_s;
        QTest::newRow("unknown profile") << (add + QStringList { u"--profile"_s, u"v9"_s }) << good << 4
                                         << u"2026-03"_s;
        QTest::newRow("name of the built-in one")
            << QStringList { u"add"_s, u"Practice"_s, u"--token-stdin"_s } << good << 4 << u"name"_s;
        QTest::newRow("forget a stranger") << QStringList { u"forget"_s, u"Nobody"_s } << good << 4 << u"Nobody"_s;
    }

    void refusesInWords()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, code);
        QFETCH(QString, said);
        SessionSecretStore secrets;
        const Outcome outcome = run(arguments, *m_workspace, secrets, input);
        QCOMPARE(outcome.code, code);
        QVERIFY2(!outcome.err.isEmpty() && outcome.err.contains(said), qPrintable(outcome.err));
        QVERIFY(!outcome.err.contains(token) && outcome.out.isEmpty());
        QVERIFY(m_workspace->connections()->isEmpty());
    }

    void aLockedKeychainLeavesNothingHalfDone()
    {
        SessionSecretStore open;
        LockedSecretStore locked;
        const QStringList add { u"add"_s, u"Acme"_s, u"--token-stdin"_s, u"--url"_s, u"http://127.0.0.1:4711"_s };
        const Outcome added = run(add, *m_workspace, locked, token.toUtf8());
        QCOMPARE(added.code, 5);
        QVERIFY(added.err.contains(u"locked"_s));
        QVERIFY(m_workspace->connections()->isEmpty());
        QCOMPARE(run(add, *m_workspace, open, token.toUtf8()).code, 0);
        QCOMPARE(run({ u"forget"_s, u"Acme"_s }, *m_workspace, locked).code, 5);
        QCOMPARE(m_workspace->connections()->size(), 1); // still listed, because its token is still there
        QCOMPARE(run(add, *m_workspace, open, token.toUtf8()).code, 4); // the name is taken
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_workspace;
};

QTEST_GUILESS_MAIN(TestPortalCommand)
#include "tst_portalcommand.moc"
