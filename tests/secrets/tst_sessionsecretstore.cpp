#include "secrets/sessionsecretstore.h"

#include "base/redaction.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestSessionSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReplacesAndForgets()
    {
        SessionSecretStore store;
        QVERIFY(!store.isPersistent());
        QStringList read;
        int done = 0;
        const auto remember
            = [&](const Result<std::optional<QString>> &result) { read.append(result->value_or(u"-"_s)); };
        const auto count = [&](const Result<void> &result) { done += result ? 1 : 0; };
        store.read(u"a"_s, this, remember);
        store.write(u"a"_s, u"first-token-1"_s, this, count);
        store.write(u"a"_s, u"second-token-2"_s, this, count);
        store.read(u"a"_s, this, remember);
        store.remove(u"a"_s, this, count);
        store.remove(u"b"_s, this, count);
        store.read(u"a"_s, this, remember);
        QCOMPARE(read.size(), 0); // never inside the call
        QTRY_COMPARE(read, QStringList({ u"-"_s, u"second-token-2"_s, u"-"_s }));
        QCOMPARE(done, 4);
    }

    void whatPassesThroughIsRedacted()
    {
        SessionSecretStore store;
        store.write(u"a"_s, u"only-in-memory-77"_s, this, [](const Result<void> &) {});
        QVERIFY(!redact(u"x only-in-memory-77 y"_s).contains("only-in-memory-77"_L1));
    }

    void nobodyIsCalledWhoHasGone()
    {
        SessionSecretStore store;
        int calls = 0;
        {
            QObject context;
            store.read(u"a"_s, &context, [&](const Result<std::optional<QString>> &) { ++calls; });
        }
        QTest::qWait(20);
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(TestSessionSecretStore)
#include "tst_sessionsecretstore.moc"
