// The commands of a send as programs: `send`, interrupted; `sends` lists, asks and resumes; `practice --scenario
// --store` leaves what it received and holds.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/types.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// A workspace, a CSV file, its template, and a Practice portal in a process of its own.
class Desk
{
public:
    /// A number is a template of v3, a name an event type of 2026-03.
    explicit Desk(const QJsonArray &rules, int events = 300, const QByteArray &templateId = "1001298")
    {
        write(u"template.json"_s,
            R"({"id":")" + templateId
                + R"(","name":"Webinar","objectType":"contacts","headerTemplate":"{{webinarName}}",
            "detailTemplate":"","tokens":[{"name":"webinarName","label":"Webinar","type":"string"}]})");
        writeEvents(events, "Spring");
        write(u"scenario.json"_s, QJsonDocument(QJsonObject { { u"rules"_s, rules } }).toJson());
        startPortal(true);
    }
    ~Desk()
    {
        if (m_portal.state() != QProcess::NotRunning) {
            m_portal.terminate();
            m_portal.waitForFinished();
        }
    }
    void writeEvents(int events, const QByteArray &webinar) const
    {
        QByteArray csv = "email,timestamp,webinarName\n";
        for (int i = 0; i < events; ++i)
            csv += "p" + QByteArray::number(i) + "@example.com,2026-03-18T10:00:00Z," + webinar + '\n';
        write(u"events.csv"_s, csv);
    }
    /// The record of sends, but for the second file of ids and contents.
    void removeLedger() const
    {
        for (const char *end : { "", "-wal", "-shm", ".marks", ".daily" })
            QFile::remove(m_dir.filePath(u"workspace/ledger.sqlite"_s) + QLatin1StringView(end));
    }
    void startPortal(bool withFaults)
    {
        QStringList arguments { u"practice"_s, u"--json"_s, u"--rate-limit"_s, u"0"_s, u"--template"_s,
            file(u"template.json"_s), u"--store"_s, file(u"store.json"_s), u"--port"_s,
            QString::number(m_url.port(0)) };
        if (withFaults)
            arguments << u"--scenario"_s << file(u"scenario.json"_s);
        m_portal.start(QStringLiteral(CLI_PROGRAM), arguments);
        if (!QTest::qWaitFor([this] { return m_portal.canReadLine(); }, 30'000))
            qFatal("the account does not start: %s", m_portal.readAllStandardError().constData());
        const QJsonObject greeting = QJsonDocument::fromJson(m_portal.readLine()).object();
        m_url = QUrl(greeting["url"_L1].toString());
        m_token = greeting["token"_L1].toString().toUtf8();
    }
    /// What the portal's file holds after an orderly end.
    [[nodiscard]] QJsonObject endPortal()
    {
        m_portal.terminate();
        m_portal.waitForFinished();
        QFile store(file(u"store.json"_s));
        return store.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(store.readAll()).object() : QJsonObject();
    }
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"COMPOSER_HOME"_s, m_dir.filePath(u"workspace"_s));
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(CLI_PROGRAM), arguments);
        process->write(m_token + '\n');
        process->closeWriteChannel();
        return process;
    }
    [[nodiscard]] static Ran end(QProcess &process)
    {
        Ran ran;
        if (QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            ran.code = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }
    [[nodiscard]] Ran run(const QStringList &arguments) const { return end(*begin(arguments)); }
    [[nodiscard]] QStringList sendArguments() const
    {
        return { u"send"_s, file(u"events.csv"_s), u"--template"_s, file(u"template.json"_s), u"--portal"_s,
            m_url.toString(), u"--token-stdin"_s, u"--yes"_s };
    }
    /// The only send of the workspace, as `sends --json` lists it.
    [[nodiscard]] QJsonObject listed() const
    {
        const QJsonArray sends = QJsonDocument::fromJson(run({ u"sends"_s, u"--json"_s }).out)["sends"_L1].toArray();
        return sends.size() == 1 ? sends.first().toObject() : QJsonObject();
    }
    [[nodiscard]] Ran goOn(const QString &verb, const QString &plan) const
    {
        return run({ u"sends"_s, verb, plan, u"--token-stdin"_s, u"--portal"_s, m_url.toString(), u"--json"_s });
    }
    /// Requests the portal has taken so far, from its journal: it writes each before it answers.
    [[nodiscard]] qsizetype received() const
    {
        QFile journal(file(u"store.json.journal"_s));
        return journal.open(QIODevice::ReadOnly) ? journal.readAll().count('\n') : 0;
    }

    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
    }
    QTemporaryDir m_dir;
    QProcess m_portal;
    QUrl m_url;
    QByteArray m_token;
};

QJsonObject rule(const QString &requests, const QString &fault, const QJsonObject &more = {})
{
    QJsonObject object = more;
    object.insert(u"requests"_s, requests);
    object.insert(u"fault"_s, fault);
    return object;
}

} // namespace

class TestSendsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The same file from three programs at the same instant, the first ones of their workspace: every event once.
    void threeProgramsAtOnceCreateEveryEventOnce()
    {
        constexpr int programs = 3;
        constexpr int count = 40;
        for (int round = 0; round < 4; ++round) {
            Desk desk({}, count);
            std::vector<std::unique_ptr<QProcess>> processes(programs);
            for (auto &process : processes)
                process = desk.begin(desk.sendArguments());
            int whole = 0;
            for (const auto &process : processes) {
                const Ran ran = Desk::end(*process);
                whole += ran.code == 0;
                // 4: another program has all of them; 2: some of them were left out
                QVERIFY2(ran.code == 0 || ran.code == 4 || ran.code == 2, ran.err.constData());
                if (ran.code != 0)
                    QVERIFY2(!ran.err.isEmpty(), "what was left out is not said");
            }
            QCOMPARE(whole, 1);
            QCOMPARE(desk.endPortal()["events"_L1].toArray().size(), count);
        }
    }

    /// HubSpot counts an id over all accounts: the account's number is in it, and a list with other words is known by
    /// it.
    void anIdOfFieldsHasTheAccountsNumberInIt()
    {
        Desk desk({}, 5);
        const QStringList byKey = desk.sendArguments() + QStringList { u"--key"_s, u"identity,when"_s };
        const Ran first = desk.run(byKey);
        QVERIFY2(first.code == 0, first.err.constData());
        desk.writeEvents(5, "Autumn");
        const Ran second = desk.run(byKey + QStringList { u"--json"_s });
        QVERIFY2(second.code == 4, second.err.constData());
        QVERIFY2(second.out.contains("nothing-to-send"), second.out.constData());
        const QJsonArray events = desk.endPortal()["events"_L1].toArray();
        QCOMPARE(events.size(), 5);
        for (const QJsonValue event : events) {
            const QString id = event["id"_L1].toString();
            QVERIFY2(id.startsWith("tc-"_L1) && id.mid(17, 1) == "a"_L1, qPrintable(id)); // version 10
        }
    }

    /// One person goes out of receipts, and nothing of anybody is sent again.
    void aPersonIsErased()
    {
        Desk desk({}, 5);
        QCOMPARE(desk.run(desk.sendArguments()).code, 0);
        const QString plan = desk.listed()["plan"_L1].toString();
        const QStringList erase { u"sends"_s, u"erase"_s, u"P3@example.com"_s };
        const Ran asked = desk.run(erase); // the first line it reads is no yes
        QCOMPARE(asked.code, 4);
        const Ran before = desk.run({ u"sends"_s, u"receipt"_s, plan, u"--json"_s });
        const Ran erased = desk.run(erase + QStringList { u"--yes"_s, u"--json"_s });
        QVERIFY2(erased.code == 0, erased.err.constData());
        QCOMPARE(QJsonDocument::fromJson(erased.out)["events"_L1].toInt(), 1);
        const Ran receipt = desk.run({ u"sends"_s, u"receipt"_s, plan, u"--json"_s });
        QCOMPARE(receipt.code, 0);
        QCOMPARE(receipt.out, before.out); // ids, outcomes and times are as they were
        QCOMPARE(desk.run({ u"sends"_s, u"verify"_s }).code, 0);
        QCOMPARE(desk.listed()["counts"_L1]["created"_L1].toInt(), 5);
        QCOMPARE(desk.run(desk.sendArguments()).code, 4);
        const Ran records = desk.run({ u"sends"_s, u"erase"_s, u"--json"_s });
        QCOMPARE(QJsonDocument::fromJson(records.out)["erased"_L1].toArray().size(), 1);
        QCOMPARE(desk.run(erase).code, 0); // it is nowhere
        // But perhaps in what an earlier version left: that goes when the person says so.
        const QString older = desk.file(u"workspace/ledger.sqlite.before-5"_s);
        QVERIFY(QFile::copy(desk.file(u"workspace/ledger.sqlite"_s), older));
        const Ran told = desk.run(erase);
        QVERIFY2(told.code == 0 && told.out.contains("before-5") && told.out.contains("--older-copies"),
            told.out.constData());
        const Ran deleted = desk.run(erase + QStringList { u"--older-copies"_s, u"--yes"_s, u"--json"_s });
        QCOMPARE(deleted.code, 0);
        QCOMPARE(QJsonDocument::fromJson(deleted.out)["deletedCopies"_L1].toInt(), 1);
        QVERIFY(!QFile::exists(older));
        const Ran both = desk.run({ u"sends"_s, u"erase"_s, u"--json"_s });
        QCOMPARE(QJsonDocument::fromJson(both.out)["erased"_L1][1]["copies"_L1].toInt(), 1);
        QCOMPARE(desk.endPortal()["events"_L1].toArray().size(), 5);
    }

    /// A lock that cannot be made is not one that an open window holds.
    void aFolderThatCannotBeWrittenIsNoOpenWindow()
    {
        Desk desk({}, 2);
        QCOMPARE(desk.run(desk.sendArguments()).code, 0);
        const QString lock = desk.file(u"workspace/running"_s);
        QFile::remove(lock);
        QVERIFY(QDir().mkpath(lock)); // so that no file can be made there
        for (const QStringList &command : { QStringList { u"sends"_s, u"erase"_s, u"p1@example.com"_s, u"--yes"_s },
                 QStringList { u"sends"_s, u"keep"_s, u"5"_s, u"--yes"_s } }) {
            const Ran ran = desk.run(command);
            QCOMPARE(ran.code, 5);
            QVERIFY2(ran.err.contains("cannot be written") && !ran.err.contains("Close Timeline"), ran.err.constData());
        }
        QVERIFY(QDir().rmdir(lock));
        QCOMPARE(desk.run({ u"sends"_s, u"keep"_s, u"5"_s, u"--yes"_s }).code, 0);
    }

    /// After a repair that lost something, more is sent only when a person says so in words.
    void aRestoredLedgerAsksForAWord()
    {
        Desk desk({}, 5);
        QCOMPARE(desk.run(desk.sendArguments()).code, 0);
        const QString plan = desk.listed()["plan"_L1].toString();
        desk.removeLedger();
        const Ran restored = desk.run({ u"sends"_s, u"restore"_s, u"--json"_s });
        QCOMPARE(QJsonDocument::fromJson(restored.out)["fromKeys"_L1].toInt(), 1);
        desk.writeEvents(3, "Autumn");
        const Ran refused = desk.run(desk.sendArguments() + QStringList { u"--json"_s });
        QVERIFY2(refused.code == 4, refused.err.constData());
        QVERIFY2(refused.out.contains("after-restore"), refused.out.constData());
        QVERIFY(refused.err.contains(plan.toUtf8()));
        const Ran told = desk.run(desk.sendArguments() + QStringList { u"--after-restore"_s });
        QVERIFY2(told.code == 0, told.err.constData());
        QCOMPARE(desk.goOn(u"ask"_s, plan).code, 0);
        desk.writeEvents(3, "Winter");
        QCOMPARE(desk.run(desk.sendArguments()).code, 0); // all is known again
        QCOMPARE(desk.endPortal()["events"_L1].toArray().size(), 11);
    }

    /// Killed between its plan and its first request: nothing is unknown, and neither verb waits for what never comes.
    void aSendOfWhichNothingLeftHasNothingToAsk()
    {
        Desk desk({}, 3);
        QTcpServer silent; // an account that never says who it is: half a minute is waited for that
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QString account = u"http://127.0.0.1:%1"_s.arg(silent.serverPort());
        QStringList arguments = desk.sendArguments();
        arguments[arguments.indexOf(u"--portal"_s) + 1] = account;
        const auto killed = desk.begin(arguments);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.listed().isEmpty(), 90'000);
        killed->kill();
        QVERIFY(killed->waitForFinished());
        silent.close();
        const QJsonObject listed = desk.listed();
        QCOMPARE(listed["counts"_L1]["waiting"_L1].toInt(), 3);
        const QString plan = listed["plan"_L1].toString();
        for (const QStringList &verb : { QStringList { u"ask"_s, plan, u"--token-stdin"_s, u"--portal"_s, account },
                 { u"decide"_s, plan, u"--there"_s } }) {
            const Ran ran = desk.run(QStringList { u"sends"_s } + verb);
            QVERIFY2(ran.code == 5, ran.err.constData()); // what waits is there still
            QVERIFY2(ran.err.contains("nothing of it is unknown"), ran.err.constData());
        }
        QCOMPARE(desk.listed()["counts"_L1]["waiting"_L1].toInt(), 3);
    }

    /// While nobody knows whether the first event was created, resuming does nothing: it is not said to go on.
    void anUnknownFirstEventIsAskedForBeforeTheRest()
    {
        Desk desk({ rule(u"1"_s, u"drop-after-commit"_s) });
        const Ran sent = desk.run(desk.sendArguments() << u"--first"_s);
        QVERIFY2(sent.code == 3, sent.err.constData());
        const QString plan = desk.listed()["plan"_L1].toString();
        const QByteArray resume = "`sends resume " + plan.toUtf8() + "` goes on.";
        QVERIFY2(sent.err.contains("Then " + resume) && sent.err.count(resume) == 1, sent.err.constData());
        const Ran resumed = desk.goOn(u"resume"_s, plan);
        QVERIFY2(resumed.err.contains("Then " + resume) && resumed.err.count(resume) == 1, resumed.err.constData());
        QCOMPARE(desk.listed()["counts"_L1]["waiting"_L1].toInt(), 299);
        QCOMPARE(desk.goOn(u"ask"_s, plan).code, 0);
        QCOMPARE(desk.goOn(u"resume"_s, plan).code, 0);
        QCOMPARE(desk.listed()["counts"_L1]["created"_L1].toInt(), 300);
    }

    void whatIsUnknownIsListedAskedAndResumed()
    {
        Desk desk({ rule(u"1"_s, u"drop-after-commit"_s), rule(u"2"_s, u"drop-after-reading"_s) });
        const Ran sent = desk.run(desk.sendArguments());
        QVERIFY2(sent.code == 3, sent.err.constData());
        QVERIFY(sent.err.contains("`sends ask "));

        const QJsonObject listed = desk.listed();
        const QString plan = listed["plan"_L1].toString();
        QVERIFY(!plan.isEmpty());
        QCOMPARE(listed["counts"_L1]["unknown"_L1].toInt(), 200);
        QCOMPARE(listed["counts"_L1]["created"_L1].toInt(), 100);
        QCOMPARE(listed["counts"_L1]["total"_L1].toInt(), 300);
        QVERIFY(desk.run({ u"sends"_s }).out.contains("200 unknown"));
    }

    void allOrNothingUnknownIsAskedAndComesToItsEnd()
    {
        // 2026-03 asks with the very same batch, at once: the lost one counts as created, the other is created now.
        Desk desk(
            { rule(u"1"_s, u"drop-after-commit"_s), rule(u"2"_s, u"drop-after-reading"_s) }, 300, "webinar_visit");
        const Ran sent = desk.run(desk.sendArguments() << u"--profile"_s << u"2026-03"_s);
        QVERIFY2(sent.code == 3, sent.err.constData());
        const QJsonObject listed = desk.listed();
        const QString plan = listed["plan"_L1].toString();
        QVERIFY(listed["counts"_L1]["unknown"_L1].toInt() > 0);
        const Ran asked = desk.goOn(u"ask"_s, plan.first(8));
        QVERIFY2(asked.code == 0, asked.err.constData());
        QCOMPARE(QJsonDocument::fromJson(asked.out)["counts"_L1]["created"_L1].toInt(), 300);
        QCOMPARE(desk.listed()["counts"_L1]["created"_L1].toInt(), 300);
        const Ran again = desk.goOn(u"ask"_s, plan); // nothing to ask: nothing happens, all is well
        QVERIFY2(again.code == 0, again.err.constData());

        const QJsonObject receipt
            = QJsonDocument::fromJson(desk.run({ u"sends"_s, u"receipt"_s, plan, u"--json"_s }).out).object();
        const QJsonArray rows = receipt["events"_L1].toArray();
        QCOMPARE(rows.size(), 300);
        QCOMPARE(rows[0]["attempts"_L1].toInt(), 2);
        const QJsonObject held = desk.endPortal();
        QCOMPARE(held["events"_L1].toArray().size(), 300);
        for (const QJsonValue row : rows)
            QCOMPARE(held["received"_L1][row["id"_L1].toString()].toInt(), row["attempts"_L1].toInt());
    }

    void anInterruptStopsAfterTheBatchAndResumeGoesOn()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs SIGINT");
#else
        Desk desk({ rule(u"3-"_s, u"delay"_s, { { u"ms"_s, 700 }, { u"commits"_s, true } }) }, 1500);
        const auto sending = desk.begin(desk.sendArguments());
        QVERIFY(QTest::qWaitFor([&] { return desk.received() >= 3; }, 30'000));
        ::kill(static_cast<pid_t>(sending->processId()), SIGINT);
        const Ran sent = Desk::end(*sending);
        QVERIFY2(
            sent.code == 5, sent.err + QByteArray::number(sent.code)); // what waits was not sent; nothing is unknown
        QVERIFY(sent.err.contains("Stopping after this request"));
        const QJsonObject listed = desk.listed();
        QCOMPARE(listed["counts"_L1]["unknown"_L1].toInt(), 0);
        const int created = listed["counts"_L1]["created"_L1].toInt();
        QVERIFY(created >= 200 && created < 1500);
        QCOMPARE(created + listed["counts"_L1]["not_sent"_L1].toInt(), 1500);

        const Ran resumed = desk.goOn(u"resume"_s, listed["plan"_L1].toString());
        QVERIFY2(resumed.code == 0, resumed.err.constData());
        const QJsonObject held = desk.endPortal();
        QCOMPARE(held["events"_L1].toArray().size(), 1500);
        const QJsonObject received = held["received"_L1].toObject();
        for (auto it = received.begin(); it != received.end(); ++it)
            QCOMPARE(it.value().toInt(), 1);
#endif
    }

    /// While the plan is written: there is no send then, or one of which nothing left, and the same command works
    /// again.
    void anInterruptBeforeAnythingLeavesSendsNothing()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs SIGINT");
#else
        constexpr int events = 60'000;
        Desk desk({}, events);
        const auto sending = desk.begin(desk.sendArguments() << u"--json"_s);
        const QDir workspace(desk.file(u"workspace"_s));
        QVERIFY(QTest::qWaitFor(
            [&] { return !workspace.entryList({ u"ledger.sqlite.*.lock"_s }, QDir::Files).isEmpty(); }, 60'000));
        ::kill(static_cast<pid_t>(sending->processId()), SIGINT);
        const Ran sent = Desk::end(*sending);
        const QJsonObject listed = desk.listed();
        if (listed.isEmpty()) {
            QVERIFY2(sent.code == 4, sent.err + QByteArray::number(sent.code));
            QCOMPARE(QJsonDocument::fromJson(sent.out)["error"_L1]["code"_L1].toString(), u"cancelled"_s);
            QVERIFY(QDir(desk.file(u"workspace/remarks"_s)).isEmpty());
        } else { // it came too late for that
            QCOMPARE(sent.code, 5);
            QCOMPARE(listed["counts"_L1]["not_sent"_L1].toInt(), events);
        }
        desk.writeEvents(300, "Spring");
        QCOMPARE(desk.run(desk.sendArguments()).code, 0);
        const QJsonObject held = desk.endPortal();
        QCOMPARE(held["events"_L1].toArray().size(), 300);
        QCOMPARE(held["received"_L1].toObject().size(), 300); // and none of the others ever arrived
#endif
    }

    /// An answer that has begun ends whole: half a JSON document is none.
    void anInterruptLeavesAnAnswerWhole()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs SIGINT");
#else
        constexpr int events = 3000; // more than a pipe holds
        Desk desk({}, events);
        QCOMPARE(desk.run(desk.sendArguments()).code, 0);
        const auto answering
            = desk.begin({ u"sends"_s, u"receipt"_s, desk.listed()["plan"_L1].toString(), u"--json"_s });
        QVERIFY(answering->waitForReadyRead(30'000)); // and now it waits for somebody who reads on
        ::kill(static_cast<pid_t>(answering->processId()), SIGINT);
        const Ran answered = Desk::end(*answering);
        QCOMPARE(answered.code, 0);
        QCOMPARE(QJsonDocument::fromJson(answered.out)["events"_L1].toArray().size(), events);
#endif
    }

    void aSecondInterruptStopsNowWithSomeUnknown()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs SIGINT");
#else
        Desk desk(
            { rule(u"2-"_s, u"delay"_s, { { u"ms"_s, 20'000 }, { u"commits"_s, true } }) }, 4000, "webinar_visit");
        const auto sending = desk.begin(desk.sendArguments() << u"--profile"_s << u"2026-03"_s);
        // Every two seconds it says how far it is. The same number twice: a request is out and waits for its answer.
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
            [&] {
                said += sending->readAllStandardError();
                QByteArrayList reports;
                for (const QByteArray &line : said.split('\n')) {
                    if (line.endsWith(" of 4000") && !line.startsWith("0 "))
                        reports.append(line);
                }
                return reports.size() >= 2 && reports.last() == reports.at(reports.size() - 2);
            },
            30'000));
        ::kill(static_cast<pid_t>(sending->processId()), SIGINT);
        QVERIFY(QTest::qWaitFor(
            [&] {
                said += sending->readAllStandardError();
                return said.contains("Press Ctrl+C again");
            },
            10'000));
        ::kill(static_cast<pid_t>(sending->processId()), SIGINT);
        const Ran sent = Desk::end(*sending);
        QCOMPARE(sent.code, 3);
        const QJsonObject listed = desk.listed();
        QVERIFY(listed["counts"_L1]["unknown"_L1].toInt() > 0);
        QVERIFY(listed["counts"_L1]["not_sent"_L1].toInt() > 0);
        const QString plan = listed["plan"_L1].toString();

        (void)desk.endPortal();
        desk.startPortal(false);
        const Ran asked = desk.goOn(u"ask"_s, plan);
        QVERIFY2(asked.code == 5, asked.err.constData()); // what was not sent still is not
        QCOMPARE(desk.listed()["counts"_L1]["unknown"_L1].toInt(), 0);
        const Ran resumed = desk.goOn(u"resume"_s, plan);
        QVERIFY2(resumed.code == 0, resumed.err.constData());
        QCOMPARE(desk.endPortal()["events"_L1].toArray().size(), 4000);
#endif
    }

    void everyCommandSaysHowItIsUsed_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
            { "check", "csv", "send", "sends", "export", "embed-check", "render", "account", "portal", "practice" })
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void everyCommandSaysHowItIsUsed()
    {
        QFETCH(QString, command);
        for (const QString &option : { u"--help"_s, u"-h"_s }) {
            QProcess process;
            process.start(QStringLiteral(CLI_PROGRAM), { command, option });
            const Ran ran = Desk::end(process);
            QCOMPARE(ran.code, 0);
            const QByteArray name = command == "portal"_L1 ? "account"_ba : command.toLatin1(); // as it is called now
            QVERIFY2(ran.out.contains(name), ran.out.constData());
            QCOMPARE(ran.err, QByteArray());
        }
        QProcess process;
        process.start(QStringLiteral(CLI_PROGRAM), { command, u"--no-such-option"_s });
        const Ran ran = Desk::end(process);
        QCOMPARE(ran.code, 64);
        QVERIFY2(ran.err.contains("no-such-option"), ran.err.constData());
        QCOMPARE(ran.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestSendsCommand)
#include "tst_sendscommand.moc"
