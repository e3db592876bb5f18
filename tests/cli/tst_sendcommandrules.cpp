// `send` under the rules of the organisation: who gets nothing, what may leave, how long it is kept.
#include "base/apppaths.h"
#include "cli/exportcommand.h"
#include "cli/sendcommandsupport.h"
#include "planning/sendingrules.h"
#include "storage/workspacestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace composer;
using namespace Qt::StringLiterals;

class TestSendCommandRules : public QObject, private SendCommandBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void peopleOnTheListGetNothing()
    {
        SendingRules rules;
        rules.suppressionFile = file(u"opted out.txt"_s, "bo@example.com\n");
        QVERIFY(saveSendingRules(sendingRulesPath(m_home->path()), rules));
        const QString receipt = m_home->filePath(u"receipt.json"_s);
        const Ran sent = send(file(u"april.csv"_s, header + april), { u"--receipt"_s, receipt });
        QVERIFY2(sent.code == int(ExitCode::AllCreated), qPrintable(sent.err)); // as the person asked
        QVERIFY2(sent.out.contains(u"on the list of those who get no events: 1"_s), qPrintable(sent.out));
        QCOMPARE(eventCount(), 1);
        QFile written(receipt);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(written.readAll())["suppressed"_L1].toInt(), 1);

        for (const QString &format : { u"curl"_s, u"json"_s }) { // what somebody else would send keeps to it too
            const Ran exported = run(runExportCommand,
                { file(u"april.csv"_s, header + april), u"--template"_s, QString::fromLatin1(templateFile),
                    u"--format"_s, format },
                {});
            QCOMPARE(exported.code, int(ExitCode::AllCreated));
            QVERIFY2(exported.out.contains(u"ana@example.com"_s) && !exported.out.contains(u"bo@example.com"_s),
                qPrintable(exported.out));
            QVERIFY2(exported.err.contains(u"on the list of those who get no events: 1"_s), qPrintable(exported.err));
        }
        QVERIFY(QFile::remove(rules.suppressionFile));
        const Ran held = send(file(u"may.csv"_s, header + mayToo));
        QCOMPARE(held.code, int(ExitCode::InputWrong));
        QVERIFY2(held.err.contains(u"opted out.txt"_s), qPrintable(held.err));
        QCOMPARE(eventCount(), 1);
    }

    /// What a developer sends by hand is what the program would have sent: name of the template, ids, size of requests.
    void whatIsExportedIsWhatWouldLeave()
    {
        QFile json(QString::fromLatin1(templateFile));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QJsonObject named = QJsonDocument::fromJson(json.readAll()).object();
        const QString number = named["id"_L1].toString();
        named.insert("otherName"_L1, u"pe4711_webinar"_s);
        const QString both = file(u"both names.json"_s, QJsonDocument(named).toJson());
        const QString csv = file(u"april.csv"_s, header + april);
        const auto exported = [&](const QStringList &more) {
            return run(runExportCommand, QStringList { csv, u"--template"_s, both } + more, {}).out;
        };
        const QString newer = exported({ u"--profile"_s, u"2026-03"_s });
        QVERIFY2(newer.contains(u"pe4711_webinar"_s) && !newer.contains(number), qPrintable(newer));
        QVERIFY(exported({}).contains(number) && !exported({}).contains(u"pe4711_webinar"_s));
        SendingRules rules;
        rules.eventsPerRequest = 1;
        QVERIFY(saveSendingRules(sendingRulesPath(m_home->path()), rules));
        QCOMPARE(exported({}).count(u'\n'), 2); // a request each

        Connection kaiyo;
        kaiyo.id = u"kaiyo"_s;
        kaiyo.name = u"Kaiyo"_s;
        kaiyo.baseUrl = m_portal->baseUrl();
        QVERIFY(WorkspaceStore::open(AppPaths::standard().workspace()).value()->saveConnection(kaiyo).has_value());
        const QStringList keyed { u"--account"_s, u"Kaiyo"_s, u"--key"_s, u"identity,when"_s };
        const Ran sent
            = run(runSendCommand, QStringList { csv, u"--template"_s, both, u"--token-stdin"_s, u"--yes"_s } + keyed,
                m_portal->accessToken());
        QVERIFY2(sent.code == int(ExitCode::AllCreated), qPrintable(sent.err));
        const QString asItLeft = exported(keyed);
        const QJsonDocument receipt
            = QJsonDocument::fromJson(run(runSendsCommand, { u"receipt"_s, onlyPlan(), u"--json"_s }, {}).out.toUtf8());
        const QJsonArray events = receipt["events"_L1].toArray();
        QCOMPARE(events.size(), 2);
        for (const QJsonValue event : events) // the account's number is in them
            QVERIFY2(asItLeft.contains(event["id"_L1].toString()), qPrintable(asItLeft));
        QVERIFY(exported(keyed + QStringList { u"--format"_s, u"curl"_s }).contains(m_portal->baseUrl().toString()));
        QVERIFY(run(runExportCommand, { csv, u"--template"_s, both, u"--account"_s, u"Nobody"_s }, {}).code
            == int(ExitCode::InputWrong));
    }

    /// Next month's file has the same ids: what stands in the account stays, and what differs is named.
    void whatDiffersFromWhatWasCreatedIsNamed()
    {
        const QStringList keyed { u"--key"_s, u"identity,when"_s };
        QCOMPARE(send(file(u"april.csv"_s, header + april), keyed).code, int(ExitCode::AllCreated));
        const QByteArray may = QByteArray(april).replace(
            "ana@example.com,2026-04-01T10:00:00Z,Spring", "ana@example.com,2026-04-01T10:00:00Z,Autumn");
        const Ran again = send(file(u"may.csv"_s, header + may), keyed);
        QVERIFY2(again.err.contains(u"line 2 differs from the event of "_s), qPrintable(again.err));
        QVERIFY2(again.err.contains(u"“Spring” → “Autumn”"_s), qPrintable(again.err));
        QCOMPARE(again.err.count(u"differs from"_s), 1);
    }

    /// Who mends rows reads where they stand and why they were refused.
    void refusedRowsAreNamedWithTheirReasons()
    {
        Fault some;
        some.kind = Fault::Kind::Partial;
        some.rows = { 1 };
        FaultPlan faults;
        faults.rules = { { PracticeRequestKind::Create, 1, 1, 1.0, some } };
        m_portal->call([&](PracticePortal &portal) { portal.setFaultPlan(faults); });
        const Ran sent = send(file(u"april.csv"_s, header + april));
        QCOMPARE(sent.code, int(ExitCode::SomeRefused));
        QVERIFY2(sent.err.contains(u"refused: line 3, bo@example.com: "_s), qPrintable(sent.err));
        QVERIFY2(!sent.err.contains(u"line 2, "_s), qPrintable(sent.err));
    }

    void whatWasSentIsKeptAsLongAsChosen()
    {
        QCOMPARE(send(file(u"april.csv"_s, header + april)).code, int(ExitCode::AllCreated));
        const auto keep
            = [](const QStringList &more) { return run(runSendsCommand, QStringList { u"keep"_s } + more, {}); };
        QVERIFY(keep({}).out.contains(u"for ever"_s));
        QCOMPARE(keep({ u"0"_s }).code, int(ExitCode::Usage));
        QCOMPARE(keep({ u"366"_s }).code, int(ExitCode::AllCreated)); // nothing is so old: no question
        QCOMPARE(loadSendingRules(sendingRulesPath(m_home->path()))->keptDays, 366);
        QVERIFY(keep({}).out.contains(u"366"_s));
        QCOMPARE(keep({ u"ever"_s }).code, int(ExitCode::AllCreated));
        QCOMPARE(loadSendingRules(sendingRulesPath(m_home->path()))->keptDays, 0);
        const QJsonDocument told = QJsonDocument::fromJson(keep({ u"--json"_s }).out.toUtf8());
        QCOMPARE(told["due"_L1].toInt(-1), 0);
    }

    /// Who joined the list while the rest waited: that they get nothing is no failure, and nothing is left to resume.
    void whoIsOnTheListSinceThePlanIsNoFailure()
    {
        QCOMPARE(
            send(file(u"april.csv"_s, header + april), { u"--first"_s }).code, int(ExitCode::AllCreated)); // bo waits
        SendingRules rules;
        rules.suppressionFile = file(u"opted out.txt"_s, "bo@example.com\n");
        QVERIFY(saveSendingRules(sendingRulesPath(m_home->path()), rules));
        for (int times = 0; times < 2; ++times) {
            const Ran rest = run(runSendsCommand,
                { u"resume"_s, onlyPlan(), u"--account"_s, m_portal->baseUrl().toString(), u"--token-stdin"_s,
                    u"--template"_s, QString::fromLatin1(templateFile) },
                m_portal->accessToken());
            QVERIFY2(rest.code == int(ExitCode::AllCreated), qPrintable(rest.err));
            QVERIFY2(rest.err.contains(u"on the list of those who get no events"_s), qPrintable(rest.err));
            QVERIFY2(!rest.err.contains(u"goes on"_s), qPrintable(rest.err));
        }
        QCOMPARE(eventCount(), 1);
        const Ran receipt = run(runSendsCommand, { u"receipt"_s, onlyPlan(), u"--json"_s }, {});
        const QJsonDocument told = QJsonDocument::fromJson(receipt.out.toUtf8());
        QCOMPARE(told["suppressed"_L1].toInt(), 1);
        QCOMPARE(told["counts"_L1]["not_sent"_L1].toInt(), 1);
        const QJsonArray events = told["events"_L1].toArray();
        QVERIFY(std::any_of(events.begin(), events.end(), [](const QJsonValue &event) {
            return event["reasonCode"_L1].toString() == "on-suppression-list"_L1
                && event["history"_L1].toArray().size() == 1; // said once, however often it is resumed
        }));

        // Off the list it goes, as anything that was not sent.
        QVERIFY(saveSendingRules(sendingRulesPath(m_home->path()), {}));
        const Ran again = run(runSendsCommand,
            { u"resume"_s, onlyPlan(), u"--account"_s, m_portal->baseUrl().toString(), u"--token-stdin"_s,
                u"--template"_s, QString::fromLatin1(templateFile) },
            m_portal->accessToken());
        QVERIFY2(again.code == int(ExitCode::AllCreated), qPrintable(again.err));
        QCOMPARE(eventCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSendCommandRules)
#include "tst_sendcommandrules.moc"
