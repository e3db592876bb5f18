#include "cli/practicecommand.h"

#include "support/rawhttpclient.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

/// Runs the command; `meanwhile` is called once it listens, then it is interrupted as by Ctrl+C.
Outcome run(
    const QStringList &arguments, const std::function<void(quint16 port, const QByteArray &token)> &meanwhile = {})
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    QBuffer in;
    CliIo io { out, err, in };
    QObject context; // a command that ends at once leaves the timer behind
    QTimer::singleShot(0, &context, [&] {
        const QJsonObject greeting = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        if (greeting.isEmpty())
            return;
        if (meanwhile)
            meanwhile(static_cast<quint16>(QUrl(greeting["url"_L1].toString()).port()),
                greeting["token"_L1].toString().toLatin1());
        std::raise(SIGINT);
    });
    outcome.code = runPracticeCommand(arguments, io);
    out.flush();
    err.flush();
    return outcome;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

const QByteArray batch = "/integrators/timeline/v3/events/batch/create"_ba;

QByteArray eventWithId(const QByteArray &id)
{
    return R"({"inputs":[{"eventTemplateId":"1001298","id":")" + id
        + R"(","email":"ana@example.com","tokens":{"status":"attended"}}]})";
}

} // namespace

class TestPracticeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesTheSamplesUntilInterrupted()
    {
        const Outcome outcome = run({ u"--json"_s }, [](quint16 port, const QByteArray &token) {
            RawHttpClient client(port);
            const RawHttpReply list = client.request("GET", "/integrators/timeline/v3/1/event-templates", token);
            QCOMPARE(list.json()["results"_L1].toArray().size(), 2);
            QCOMPARE(list.header("X-HubSpot-RateLimit-Max"), "110");
        });
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains(u"\"requests\":1"_s));
    }

    void scenarioStoreTokenAndRateLimit()
    {
        QTemporaryDir folder;
        const QString scenario
            = written(folder, u"s.json"_s, R"({"rules":[{"requests":"1","fault":"drop-after-commit"}]})");
        const QString store = folder.filePath(u"out.json"_s);
        const QStringList arguments { u"--json"_s, u"--scenario"_s, scenario, u"--store"_s, store, u"--rate-limit"_s,
            u"2"_s, u"--token"_s, u"my-own"_s };
        const Outcome outcome = run(arguments, [](quint16 port, const QByteArray &token) {
            QCOMPARE(token, "my-own");
            RawHttpClient first(port);
            QCOMPARE(first.request("POST", batch, token, eventWithId("a")).status, 0);
            RawHttpClient second(port);
            QCOMPARE(second.request("POST", batch, token, eventWithId("b")).status, 201);
            QCOMPARE(second.request("POST", batch, token, eventWithId("c")).status, 429);
        });
        QCOMPARE(outcome.code, 0);
        QFile file(store);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(kept["events"_L1].toArray().size(), 2);
        QCOMPARE(kept["requests"_L1].toArray().size(), 3);
        QCOMPARE(kept["requests"_L1][0]["fault"_L1].toString(), u"drop-after-commit"_s);
        QCOMPARE(kept["received"_L1]["a"_L1].toInt(), 1);
        // A second run goes on from it.
        (void)run({ u"--json"_s, u"--store"_s, store }, [](quint16 port, const QByteArray &token) {
            RawHttpClient client(port);
            QCOMPARE(client.request("GET", "/integrators/timeline/v3/events/1001298/a", token).status, 200);
        });
    }

    void refusesInWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("port not a number") << QStringList { u"--port"_s, u"x"_s } << 64 << u"--port"_s;
        QTest::newRow("port too large") << QStringList { u"--port"_s, u"70000"_s } << 64 << u"--port"_s;
        QTest::newRow("unknown option") << QStringList { u"--ports"_s } << 64 << u"ports"_s;
        QTest::newRow("a word too many") << QStringList { u"now"_s } << 64 << u"options only"_s;
        QTest::newRow("no such template")
            << QStringList { u"--template"_s, u"/no/such.json"_s } << 4 << u"such.json"_s;
        QTest::newRow("no such scenario")
            << QStringList { u"--scenario"_s, u"/no/such.json"_s } << 4 << u"such.json"_s;
        QTest::newRow("rate limit negative") << QStringList { u"--rate-limit"_s, u"-1"_s } << 4 << u"--rate-limit"_s;
        QTest::newRow("store nowhere") << QStringList { u"--store"_s, u"/no/such/folder/out.json"_s } << 4
                                       << u"/no/such/folder/out.json"_s;
    }

    void refusesInWords()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, said);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, code);
        QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    }

    void brokenFilesAreNamed()
    {
        QTemporaryDir folder;
        const Outcome broken = run({ u"--template"_s, written(folder, u"t.json"_s, "{\"id\":") });
        QCOMPARE(broken.code, 4);
        QVERIFY(broken.err.contains(u"t.json"_s));
        const Outcome scenario
            = run({ u"--scenario"_s, written(folder, u"s.json"_s, R"({"rules":[{"fault":"drop"}]})") });
        QCOMPARE(scenario.code, 4);
        QVERIFY(scenario.err.contains(u"\"drop\""_s));
    }
};

QTEST_GUILESS_MAIN(TestPracticeCommand)
#include "tst_practicecommand.moc"
