#include "cli/exportcommand.h"
#include "cli/sendcommand.h"
#include "cli/sendscommand.h"

#include "base/apppaths.h"
#include "planning/sendingrules.h"
#include "practice/practiceportalthread.h"
#include "storage/workspacestore.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

Outcome run(int (*command)(const QStringList &, CliIo &), const QStringList &arguments, const QString &token)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    QBuffer in;
    in.setData(token.toUtf8() + '\n');
    in.open(QIODevice::ReadOnly);
    CliIo io { out, err, in };
    outcome.code = command(arguments, io);
    out.flush();
    err.flush();
    return outcome;
}

constexpr auto templateFile = RESOURCES_DIR "/samples/webinar-registration.template.json";

const QByteArray header = "email,timestamp,webinarName\n";
const QByteArray april = "ana@example.com,2026-04-01T10:00:00Z,Spring\nbo@example.com,2026-04-02T10:00:00Z,Spring\n";
const QByteArray mayToo
    = "BO@example.com,2026-04-02T10:00:00.000Z,Spring\ncy@example.com,2026-05-03T10:00:00Z,Spring\n";

} // namespace

class TestSendCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PracticePortalThread> m_portal;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] Outcome send(const QString &csv, const QStringList &more = {}, const QString &token = {}) const
    {
        return run(runSendCommand,
            QStringList { csv, u"--template"_s, QString::fromLatin1(templateFile), u"--portal"_s,
                m_portal->baseUrl().toString(), u"--token-stdin"_s, u"--yes"_s }
                + more,
            token.isEmpty() ? m_portal->accessToken() : token);
    }
    [[nodiscard]] qint64 eventCount() const
    {
        return m_portal->call([](PracticePortal &portal) { return portal.eventCount(); });
    }
    [[nodiscard]] static QString onlyPlan()
    {
        const Outcome listed = run(runSendsCommand, { u"--json"_s }, {});
        const QJsonArray sends = QJsonDocument::fromJson(listed.out.toUtf8())["sends"_L1].toArray();
        return sends.size() == 1 ? sends[0]["plan"_L1].toString() : QString();
    }

    /// An access token of the portal's second account.
    [[nodiscard]] QString tokenOfTheOther() const
    {
        return m_portal->call([](PracticePortal &portal) {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            HttpRequest decision;
            decision.body = "client_id=practice-client-id&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth-callback"
                            "&scope=oauth%20timeline&state=s&decision=grant&account=900000000002";
            const QUrlQuery back(QUrl::fromEncoded(portal.oauth().decide(decision, now).headers.first().second));
            HttpRequest exchange;
            exchange.headers = { { "content-type"_ba, "application/x-www-form-urlencoded"_ba } };
            exchange.body
                = "grant_type=authorization_code&client_id=practice-client-id&client_secret=practice-client-secret"
                  "&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth-callback&code="
                + back.queryItemValue(u"code"_s, QUrl::FullyEncoded).toLatin1();
            const HttpResponse grant = portal.oauth().token(exchange, "2026-09", now);
            return QJsonDocument::fromJson(grant.body)["access_token"_L1].toString();
        });
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("COMPOSER_HOME", m_home->path().toUtf8());
        m_portal = std::make_unique<PracticePortalThread>();
        QVERIFY(m_portal->start().has_value());
        QFile json(QString::fromLatin1(templateFile));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto eventTemplate = parseEventTemplate(json.readAll());
        m_portal->call([&](PracticePortal &portal) { portal.setTemplates({ *eventTemplate }); });
    }

    void theSameFileIsNotCreatedTwice()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        QCOMPARE(send(csv).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 2);
        const QString results = m_home->filePath(u"results.csv"_s);
        const Outcome again = send(csv, { u"--results"_s, results });
        QCOMPARE(again.code, int(ExitCode::InputWrong));
        QVERIFY2(again.err.contains(u"2 events say the same as events created on"_s), qPrintable(again.err));
        QVERIFY(again.err.contains(u"april.csv"_s) && again.err.contains(u"--again"_s));
        QCOMPARE(eventCount(), 2);
        QFile written(results);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray rows = written.readAll();
        QCOMPARE(rows.count("skipped"), 2);
        QCOMPARE(rows.count("april.csv"), 2); // the reason names the send

        QCOMPARE(send(csv, { u"--again"_s }).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 4);
    }

    /// A better reader, or another option, makes other events of the file: none says the same as one that is there.
    void theSameFileReadOtherwiseIsSaidAndNeedsAWord()
    {
        const QString csv = file(u"june.csv"_s,
            header + "ana@example.com,05/06/2026 10:00,Spring\nbo@example.com,06/07/2026 10:00,Spring\n");
        QCOMPARE(send(csv, { u"--dates"_s, u"dmy"_s }).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 2);
        const Outcome other = send(csv, { u"--dates"_s, u"mdy"_s });
        QCOMPARE(other.code, int(ExitCode::InputWrong));
        const QString day = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
        QVERIFY2(other.err.contains(u"This very file was sent to this account on %1: 2 created."_s.arg(day)),
            qPrintable(other.err));
        QVERIFY2(other.err.contains(u"2 of them are not among the events"_s), qPrintable(other.err));
        QVERIFY(other.err.contains(u"--again"_s));
        QCOMPARE(eventCount(), 2);
        // the same bytes under another name are the same file
        const QString copy = file(u"copy.csv"_s,
            header + "ana@example.com,05/06/2026 10:00,Spring\nbo@example.com,06/07/2026 10:00,Spring\n");
        QCOMPARE(send(copy, { u"--dates"_s, u"mdy"_s }).code, int(ExitCode::InputWrong));
        QCOMPARE(send(csv, { u"--dates"_s, u"mdy"_s, u"--again"_s }).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 4);
        // read as before, every event of it is known: nothing is left, and nothing new is asked for
        const Outcome known = send(csv, { u"--dates"_s, u"dmy"_s });
        QCOMPARE(known.code, int(ExitCode::InputWrong));
        QVERIFY2(known.err.contains(u"This very file was sent"_s), qPrintable(known.err));
        QCOMPARE(eventCount(), 4);
    }

    void onlyTheNewRowsOfAnOverlappingFile()
    {
        QCOMPARE(send(file(u"april.csv"_s, header + april)).code, int(ExitCode::AllCreated));
        const Outcome second = send(file(u"may.csv"_s, header + mayToo));
        QCOMPARE(second.code, int(ExitCode::SomeRefused)); // one was left out: that is not "all created"
        QVERIFY(second.out.contains(u"1 events on 1 records"_s));
        QCOMPARE(eventCount(), 3);
    }

    /// With ids made of a key not even --again can double.
    void keyedRowsCannotDouble()
    {
        const QStringList key { u"--key"_s, u"identity,when,webinarName"_s };
        QCOMPARE(send(file(u"april.csv"_s, header + april), key).code, int(ExitCode::AllCreated));
        const Outcome second = send(file(u"may.csv"_s, header + mayToo), key + QStringList { u"--again"_s });
        QVERIFY2(second.err.contains(u"1 events were already created on"_s), qPrintable(second.err));
        QCOMPARE(eventCount(), 3);
        const Outcome twice
            = send(file(u"june.csv"_s,
                       header + "dy@example.com,2026-06-01T10:00:00Z,S\nDY@example.com,2026-06-01T10:00:00Z,S\n"),
                key);
        QCOMPARE(twice.code, int(ExitCode::SomeRefused));
        QCOMPARE(eventCount(), 4);
        QCOMPARE(send(m_home->filePath(u"june.csv"_s), { u"--key"_s, u"nonsense"_s }).code, int(ExitCode::InputWrong));
    }

    /// Left out at the person's word: the first of each is created, the others stand in the results with the reason.
    void duplicatesAreSkippedOnRequest()
    {
        const QString csv = file(u"april.csv"_s, header + april + april);
        const QString results = m_home->filePath(u"results.csv"_s);
        const Outcome sent = send(csv, { u"--duplicates"_s, u"skip"_s, u"--results"_s, results });
        QCOMPARE(sent.code, int(ExitCode::AllCreated));
        QVERIFY2(sent.err.contains(u"2 duplicates are left out"_s), qPrintable(sent.err));
        QCOMPARE(eventCount(), 2);
        QFile written(results);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray rows = written.readAll();
        QCOMPARE(rows.count(",created,"), 2);
        QCOMPARE(rows.count(",skipped,says the same as an earlier row"), 2);
    }

    /// A line that could not be read is named where people look: on the screen, in the results, in the receipt.
    void unreadableLinesAreNamed()
    {
        const QString csv
            = file(u"april.csv"_s, header + april + "eve@example.com,2026-04-03T10:00:00Z,Spring,too,much\n");
        const QString results = m_home->filePath(u"results.csv"_s);
        const QString receipt = m_home->filePath(u"receipt.json"_s);
        const Outcome sent = send(csv, { u"--results"_s, results, u"--receipt"_s, receipt });
        QCOMPARE(sent.code, int(ExitCode::SomeRefused));
        QVERIFY2(sent.out.contains(u"Line 4: 5 columns instead of 3"_s), qPrintable(sent.out));
        QCOMPARE(eventCount(), 2);
        QFile written(results);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray rows = written.readAll();
        QVERIFY2(rows.contains("eve@example.com,2026-04-03T10:00:00Z,Spring,4,,skipped,could not be read"),
            rows.constData());
        QFile paper(receipt);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(paper.readAll()).object();
        QCOMPARE(json["unreadableLines"_L1][0]["line"_L1].toInt(), 4);
        QCOMPARE(json["source"_L1]["sha256"_L1].toString().size(), 64);
        QCOMPARE(json["source"_L1]["name"_L1].toString(), u"april.csv"_s);
    }

    void whatIsAskedIsNotSent()
    {
        const Outcome refused = send(file(u"april.csv"_s, "email,when\nana@example.com,3/4/2026\n"));
        QCOMPARE(refused.code, int(ExitCode::InputWrong));
        QVERIFY2(refused.err.contains(u"--dates dmy"_s), qPrintable(refused.err));
        QCOMPARE(eventCount(), 0);
    }

    void duplicatesAreKeptUnlessSaid()
    {
        QCOMPARE(send(file(u"april.csv"_s, header + april + april)).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 4);
        const Outcome wrong = send(m_home->filePath(u"april.csv"_s), { u"--duplicates"_s, u"drop"_s });
        QCOMPARE(wrong.code, int(ExitCode::InputWrong));
        QVERIFY2(wrong.err.contains(u"keep, skip"_s), qPrintable(wrong.err));
    }

    void anotherPortalIsAnotherMatter()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        QCOMPARE(send(csv).code, int(ExitCode::AllCreated));
        const Outcome practice = run(runSendCommand,
            { csv, u"--template"_s, QString::fromLatin1(templateFile), u"--portal"_s, u"practice"_s, u"--yes"_s }, {});
        QCOMPARE(practice.code, int(ExitCode::AllCreated));
        QVERIFY(practice.out.contains(u"2 created"_s));
    }

    /// A rehearsal settles no real send, and another account's token neither asks nor resumes.
    void onlyItsOwnAccountSettlesASend()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        Connection acme;
        acme.id = u"acme"_s;
        acme.name = u"Acme"_s;
        acme.baseUrl = m_portal->baseUrl();
        QVERIFY((*WorkspaceStore::open(AppPaths::standard().workspace()))->saveConnection(acme).has_value());
        m_portal->call([](PracticePortal &portal) {
            Fault lost;
            lost.kind = Fault::Kind::DropAfterCommit;
            FaultPlan plan;
            plan.rules = { { PracticeRequestKind::Create, 1, 1, 1.0, lost } };
            portal.setFaultPlan(plan);
        });
        QCOMPARE(send(csv, { u"--account"_s, u"Acme"_s }).code, int(ExitCode::SomeUnknown));
        const QString plan = onlyPlan();
        for (const QString &verb : { u"ask"_s, u"resume"_s }) {
            const Outcome practice = run(runSendsCommand, { verb, plan, u"--account"_s, u"practice"_s }, {});
            QVERIFY2(verb == "resume"_L1 || practice.err.contains(u"Nothing was changed."_s), qPrintable(practice.err));
            const Outcome other = run(
                runSendsCommand, { verb, plan, u"--token-stdin"_s, u"--account"_s, u"Acme"_s }, tokenOfTheOther());
            QVERIFY2(verb == "resume"_L1
                    || (other.err.contains(u"The token opens 900000000002."_s)
                        && other.err.contains(u"This send went to Acme (900000000001)."_s)),
                qPrintable(other.err));
        }
        QVERIFY(run(runSendsCommand, {}, {}).out.contains(u"2 unknown"_s)); // as before
        QCOMPARE(eventCount(), 2);
        const Outcome asked = run(runSendsCommand, { u"ask"_s, plan, u"--token-stdin"_s, u"--account"_s, u"Acme"_s },
            m_portal->accessToken());
        QCOMPARE(asked.code, int(ExitCode::AllCreated));
    }

    /// An address that carries a user name and a secret would stand in clear in the ledger.
    void anAddressWithASecretIsRefused()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        QUrl address = m_portal->baseUrl();
        address.setUserName(u"me"_s);
        address.setPassword(u"hunter2"_s);
        const Outcome refused = run(runSendCommand,
            { csv, u"--template"_s, QString::fromLatin1(templateFile), u"--account"_s, address.toString(),
                u"--token-stdin"_s, u"--yes"_s },
            m_portal->accessToken());
        QCOMPARE(refused.code, int(ExitCode::InputWrong));
        QVERIFY(!refused.err.contains(u"hunter2"_s));
        QVERIFY(run(runSendsCommand, {}, {}).out.contains(u"Nothing was sent yet"_s));
        const Outcome token = send(csv, {}, u"two words"_s);
        QCOMPARE(token.code, int(ExitCode::InputWrong));
        QVERIFY2(token.err.contains(u"access token"_s), qPrintable(token.err));
    }

    /// What leaves in a results file may come back under the same ids from somebody else.
    void idsInAResultsFileAreRemembered()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        const QString left = m_home->filePath(u"ids.left"_s);
        QCOMPARE(send(csv).code, int(ExitCode::AllCreated));
        QVERIFY(!QFile::exists(left));
        const QString more = file(u"may.csv"_s, header + mayToo);
        (void)send(more, { u"--results"_s, m_home->filePath(u"results.csv"_s) });
        QCOMPARE(QFileInfo(left).size(), 2 * 16);
    }

    /// Rows of a paused send wait there, and nowhere else.
    void waitingRowsAreNotPlannedAgain()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        QCOMPARE(send(csv, {}, u"wrong"_s).code, int(ExitCode::NotConnected));
        const QString plan = onlyPlan();
        QVERIFY(!plan.isEmpty());
        for (const QStringList &more : { QStringList {}, QStringList { u"--again"_s } }) {
            const Outcome again = send(csv, more);
            QCOMPARE(again.code, int(ExitCode::InputWrong));
            QVERIFY2(again.err.contains(u"`sends resume %1`"_s.arg(plan)), qPrintable(again.err));
            QCOMPARE(eventCount(), 0);
        }
        const Outcome resumed = run(runSendsCommand,
            { u"resume"_s, plan, u"--token-stdin"_s, u"--portal"_s, m_portal->baseUrl().toString() },
            m_portal->accessToken());
        QCOMPARE(resumed.code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 2);
    }

    /// What HubSpot would refuse is said before anything leaves, where its template can be read.
    void aTemplateThatDriftedIsNotSentIntoRefusals_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("equal") << u"equal"_s << int(ExitCode::AllCreated) << QString();
        QTest::newRow("a token is gone") << u"gone"_s << int(ExitCode::InputWrong) << u"webinarName"_s;
        QTest::newRow("a token nobody fills is gone") << u"unused"_s << int(ExitCode::AllCreated) << QString();
        QTest::newRow("another type") << u"type"_s << int(ExitCode::InputWrong) << u"webinarName: type"_s;
        QTest::newRow("no such template") << u"none"_s << int(ExitCode::InputWrong) << u"has no template 1001298"_s;
        QTest::newRow("cannot be read") << u"forbidden"_s << int(ExitCode::AllCreated) << u"could not be compared"_s;
        QTest::newRow("does not answer") << u"busy"_s << int(ExitCode::AllCreated) << u"could not be compared"_s;
        QTest::newRow("answers after a wait") << u"paced"_s << int(ExitCode::InputWrong) << u"webinarName"_s;
        QTest::newRow("other records") << u"records"_s << int(ExitCode::InputWrong) << u"Kind of record"_s;
    }
    void aTemplateThatDriftedIsNotSentIntoRefusals()
    {
        QFETCH(QString, there);
        QFETCH(int, code);
        QFETCH(QString, said);
        m_portal->call([&](PracticePortal &portal) {
            EventTemplate drifted = portal.api().store().templates().first();
            const int token = drifted.tokenIndex(u"webinarName");
            if (there == "busy"_L1 || there == "paced"_L1) {
                Fault fault;
                fault.kind = Fault::Kind::Status;
                fault.status = there == "busy"_L1 ? 503 : 429;
                fault.retryAfterSeconds = there == "busy"_L1 ? 3600 : 1;
                fault.intervalMs = 1'000;
                FaultPlan plan; // the first question is about the account, the second for its templates
                plan.rules = { { PracticeRequestKind::Other, 2, 2, 1.0, fault } };
                portal.setFaultPlan(plan);
            }
            if (there == "records"_L1)
                drifted.objectType = u"companies"_s;
            if (there == "gone"_L1 || there == "paced"_L1)
                drifted.tokens.removeAt(token);
            else if (there == "unused"_L1)
                drifted.tokens.removeLast();
            else if (there == "type"_L1)
                drifted.tokens[token].type = TokenType::Date;
            else if (there == "none"_L1)
                drifted.id = u"7"_s;
            portal.setTemplates({ drifted });
            portal.api().templates().setAllowed(there != "forbidden"_L1);
        });
        Connection kaiyo;
        kaiyo.id = u"kaiyo"_s;
        kaiyo.name = u"Kaiyo"_s;
        kaiyo.baseUrl = m_portal->baseUrl();
        kaiyo.facts.appId = u"4711"_s;
        QVERIFY(WorkspaceStore::open(AppPaths::standard().workspace()).value()->saveConnection(kaiyo).has_value());
        const Outcome sent = run(runSendCommand,
            { file(u"april.csv"_s, header + april), u"--template"_s, QString::fromLatin1(templateFile), u"--account"_s,
                u"Kaiyo"_s, u"--token-stdin"_s, u"--yes"_s },
            m_portal->accessToken());
        QVERIFY2(sent.code == code, qPrintable(sent.err));
        QVERIFY2(sent.err.contains(said), qPrintable(sent.err));
        QCOMPARE(sent.err.contains(u"could not be compared"_s), said == u"could not be compared"_s);
        QCOMPARE(eventCount(), code == int(ExitCode::AllCreated) ? 2 : 0);
    }

    /// Between the first event and the others a day may lie: the template is compared again before they go.
    void aSendThatGoesOnIsComparedAgain_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("equal") << u"equal"_s << int(ExitCode::AllCreated) << QString();
        QTest::newRow("a token is gone") << u"gone"_s << int(ExitCode::InputWrong) << u"webinarName"_s;
        QTest::newRow("another type") << u"type"_s << int(ExitCode::InputWrong) << u"webinarName: type"_s;
        QTest::newRow("no such template") << u"none"_s << int(ExitCode::InputWrong) << u"has no template 1001298"_s;
        QTest::newRow("cannot be read") << u"forbidden"_s << int(ExitCode::AllCreated) << u"could not be compared"_s;
    }
    void aSendThatGoesOnIsComparedAgain()
    {
        QFETCH(QString, there);
        QFETCH(int, code);
        QFETCH(QString, said);
        Connection kaiyo;
        kaiyo.id = u"kaiyo"_s;
        kaiyo.name = u"Kaiyo"_s;
        kaiyo.baseUrl = m_portal->baseUrl();
        kaiyo.facts.appId = u"4711"_s;
        QVERIFY(WorkspaceStore::open(AppPaths::standard().workspace()).value()->saveConnection(kaiyo).has_value());
        const Outcome first = run(runSendCommand,
            { file(u"april.csv"_s, header + april), u"--template"_s, QString::fromLatin1(templateFile), u"--account"_s,
                u"Kaiyo"_s, u"--token-stdin"_s, u"--yes"_s, u"--first"_s },
            m_portal->accessToken());
        QVERIFY2(first.code == int(ExitCode::AllCreated), qPrintable(first.err));
        QCOMPARE(eventCount(), 1);
        m_portal->call([&](PracticePortal &portal) {
            EventTemplate drifted = portal.api().store().templates().first();
            const int token = drifted.tokenIndex(u"webinarName");
            if (there == "gone"_L1)
                drifted.tokens.removeAt(token);
            else if (there == "type"_L1)
                drifted.tokens[token].type = TokenType::Date;
            else if (there == "none"_L1)
                drifted.id = u"7"_s;
            portal.setTemplates({ drifted });
            portal.api().templates().setAllowed(there != "forbidden"_L1);
        });
        const Outcome rest
            = run(runSendsCommand, { u"resume"_s, onlyPlan(), u"--token-stdin"_s }, m_portal->accessToken());
        QVERIFY2(rest.code == code, qPrintable(rest.err));
        QVERIFY2(rest.err.contains(said), qPrintable(rest.err));
        QCOMPARE(rest.err.contains(u"Nothing more was sent"_s), code == int(ExitCode::InputWrong));
        QCOMPARE(eventCount(), code == int(ExitCode::AllCreated) ? 2 : 1);
    }

    void peopleOnTheListGetNothing()
    {
        SendingRules rules;
        rules.suppressionFile = file(u"opted out.txt"_s, "bo@example.com\n");
        QVERIFY(saveSendingRules(sendingRulesPath(m_home->path()), rules));
        const QString receipt = m_home->filePath(u"receipt.json"_s);
        const Outcome sent = send(file(u"april.csv"_s, header + april), { u"--receipt"_s, receipt });
        QVERIFY2(sent.code == int(ExitCode::AllCreated), qPrintable(sent.err)); // as the person asked
        QVERIFY2(sent.out.contains(u"on the list of those who get no events: 1"_s), qPrintable(sent.out));
        QCOMPARE(eventCount(), 1);
        QFile written(receipt);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(written.readAll())["suppressed"_L1].toInt(), 1);

        for (const QString &format : { u"curl"_s, u"json"_s }) { // what somebody else would send keeps to it too
            const Outcome exported = run(runExportCommand,
                { file(u"april.csv"_s, header + april), u"--template"_s, QString::fromLatin1(templateFile),
                    u"--format"_s, format },
                {});
            QCOMPARE(exported.code, int(ExitCode::AllCreated));
            QVERIFY2(exported.out.contains(u"ana@example.com"_s) && !exported.out.contains(u"bo@example.com"_s),
                qPrintable(exported.out));
            QVERIFY2(exported.err.contains(u"on the list of those who get no events: 1"_s), qPrintable(exported.err));
        }
        QVERIFY(QFile::remove(rules.suppressionFile));
        const Outcome held = send(file(u"may.csv"_s, header + mayToo));
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
        const Outcome sent
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
        const Outcome again = send(file(u"may.csv"_s, header + may), keyed);
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
        const Outcome sent = send(file(u"april.csv"_s, header + april));
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
            const Outcome rest = run(runSendsCommand,
                { u"resume"_s, onlyPlan(), u"--account"_s, m_portal->baseUrl().toString(), u"--token-stdin"_s,
                    u"--template"_s, QString::fromLatin1(templateFile) },
                m_portal->accessToken());
            QVERIFY2(rest.code == int(ExitCode::AllCreated), qPrintable(rest.err));
            QVERIFY2(rest.err.contains(u"on the list of those who get no events"_s), qPrintable(rest.err));
            QVERIFY2(!rest.err.contains(u"goes on"_s), qPrintable(rest.err));
        }
        QCOMPARE(eventCount(), 1);
        const Outcome receipt = run(runSendsCommand, { u"receipt"_s, onlyPlan(), u"--json"_s }, {});
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
        const Outcome again = run(runSendsCommand,
            { u"resume"_s, onlyPlan(), u"--account"_s, m_portal->baseUrl().toString(), u"--token-stdin"_s,
                u"--template"_s, QString::fromLatin1(templateFile) },
            m_portal->accessToken());
        QVERIFY2(again.code == int(ExitCode::AllCreated), qPrintable(again.err));
        QCOMPARE(eventCount(), 2);
    }

    /// One event, read back and compared; the others follow with the same plan, and nothing goes twice.
    void theFirstEventIsLookedAtBeforeTheOthers()
    {
        const QString receipt = m_home->filePath(u"receipt.json"_s);
        const Outcome first = send(file(u"april.csv"_s, header + april), { u"--first"_s, u"--receipt"_s, receipt });
        QVERIFY2(first.code == int(ExitCode::AllCreated), qPrintable(first.err));
        QCOMPARE(eventCount(), 1);
        QVERIFY2(first.err.contains(u"just as it was sent"_s), qPrintable(first.err));
        QVERIFY2(first.err.contains(u"equal: email: ana@example.com"_s), qPrintable(first.err));
        QVERIFY2(first.err.contains(u"sends resume"_s), qPrintable(first.err));
        QFile written(receipt);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(written.readAll())["sentFirst"_L1]["fields"_L1].toArray().size() >= 3);
        const Outcome rest = run(runSendsCommand,
            { u"resume"_s, onlyPlan(), u"--account"_s, m_portal->baseUrl().toString(), u"--token-stdin"_s,
                u"--template"_s, QString::fromLatin1(templateFile) },
            m_portal->accessToken());
        QVERIFY2(rest.code == int(ExitCode::AllCreated), qPrintable(rest.err));
        QCOMPARE(eventCount(), 2);
    }

    void anEventIsFoundAcrossAllSends()
    {
        QCOMPARE(send(file(u"april.csv"_s, header + april)).code, int(ExitCode::AllCreated));
        const Outcome found = run(runSendsCommand, { u"find"_s, u"ANA@example.com"_s, u"--json"_s }, {});
        QCOMPARE(found.code, int(ExitCode::AllCreated));
        const QJsonArray events = QJsonDocument::fromJson(found.out.toUtf8())["events"_L1].toArray();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0]["for"_L1].toString(), u"ana@example.com"_s);
        QCOMPARE(events[0]["outcome"_L1].toString(), u"created"_s);
        const QString id = events[0]["id"_L1].toString();
        QCOMPARE(run(runSendsCommand, { u"find"_s, id }, {}).code, int(ExitCode::AllCreated));
        QCOMPARE(run(runSendsCommand, { u"find"_s, u"spring"_s }, {}).code, int(ExitCode::InputWrong));
        const Outcome anywhere = run(runSendsCommand, { u"find"_s, u"spring"_s, u"--anywhere"_s, u"--json"_s }, {});
        QCOMPARE(QJsonDocument::fromJson(anywhere.out.toUtf8())["events"_L1].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSendCommand)
#include "tst_sendcommand.moc"
