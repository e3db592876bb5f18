// `send` of what was sent before: nothing is created twice.
#include "base/apppaths.h"
#include "cli/checkcommand.h"
#include "cli/sendcommandsupport.h"
#include "storage/workspacestore.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestSendCommandRepeats : public QObject, private SendCommandBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void theSameFileIsNotCreatedTwice()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        QCOMPARE(send(csv).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 2);
        const QString results = m_home->filePath(u"results.csv"_s);
        const Ran again = send(csv, { u"--results"_s, results });
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
        const Ran other = send(csv, { u"--dates"_s, u"mdy"_s });
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
        const Ran known = send(csv, { u"--dates"_s, u"dmy"_s });
        QCOMPARE(known.code, int(ExitCode::InputWrong));
        QVERIFY2(known.err.contains(u"This very file was sent"_s), qPrintable(known.err));
        QCOMPARE(eventCount(), 4);
    }

    void onlyTheNewRowsOfAnOverlappingFile()
    {
        QCOMPARE(send(file(u"april.csv"_s, header + april)).code, int(ExitCode::AllCreated));
        const Ran second = send(file(u"may.csv"_s, header + mayToo));
        QCOMPARE(second.code, int(ExitCode::SomeRefused)); // one was left out: that is not "all created"
        QVERIFY(second.out.contains(u"1 events on 1 records"_s));
        QCOMPARE(eventCount(), 3);
    }

    /// With ids made of a key not even --again can double.
    void keyedRowsCannotDouble()
    {
        const QStringList key { u"--key"_s, u"identity,when,webinarName"_s };
        QCOMPARE(send(file(u"april.csv"_s, header + april), key).code, int(ExitCode::AllCreated));
        const Ran second = send(file(u"may.csv"_s, header + mayToo), key + QStringList { u"--again"_s });
        QVERIFY2(second.err.contains(u"1 events were already created on"_s), qPrintable(second.err));
        QCOMPARE(eventCount(), 3);
        const Ran twice
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
        const Ran sent = send(csv, { u"--duplicates"_s, u"skip"_s, u"--results"_s, results });
        QCOMPARE(sent.code, int(ExitCode::AllCreated));
        QVERIFY2(sent.err.contains(u"2 duplicates are left out"_s), qPrintable(sent.err));
        QCOMPARE(eventCount(), 2);
        QFile written(results);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray rows = written.readAll();
        QCOMPARE(rows.count(",created,"), 2);
        QCOMPARE(rows.count(",skipped,says the same as an earlier row"), 2);
    }

    /// Left out by the mapping: no event, no fault, and the results say why.
    void rowsAreLeftOutAsTheMappingSays()
    {
        const QString csv = file(u"april.csv"_s,
            "email,when,webinar,Attended\nana@example.com,2026-04-01T10:00:00Z,S,Yes\n"
            "no address,2026-04-01T10:00:00Z,S,No\nbo@example.com,2026-04-02T10:00:00Z,S,Yes\n");
        const QString mapping = file(u"mapping.json"_s,
            R"({ "format": "timeline-composer-mapping", "version": 1, "lines": [
                { "target": "email", "columns": [ { "header": "email", "position": 1 } ] },
                { "target": "timestamp", "columns": [ { "header": "when", "position": 2 } ] } ],
                "leaveOut": [ { "header": "Attended", "position": 4, "texts": [ "No" ] } ] })");
        const QString results = m_home->filePath(u"results.csv"_s);
        const Ran sent = send(csv, { u"--mapping"_s, mapping, u"--results"_s, results });
        QVERIFY2(sent.code == int(ExitCode::AllCreated), qPrintable(sent.err));
        QVERIFY2(sent.err.contains(u"1 rows are left out, as the mapping says"_s), qPrintable(sent.err));
        QCOMPARE(eventCount(), 2);
        QFile written(results);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString rows = QString::fromUtf8(written.readAll());
        QCOMPARE(rows.count(u",created,"_s), 2);
        QVERIFY2(rows.contains(u"“Attended” is “No”"_s), qPrintable(rows));
        const Ran checked = run(
            runCheckCommand, { csv, u"--template"_s, QString::fromLatin1(templateFile), u"--mapping"_s, mapping }, {});
        QCOMPARE(checked.code, int(ExitCode::AllCreated));
        QVERIFY2(checked.out.contains(u"2 events, 0 with errors"_s), qPrintable(checked.out));
    }

    void duplicatesAreKeptUnlessSaid()
    {
        QCOMPARE(send(file(u"april.csv"_s, header + april + april)).code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 4);
        const Ran wrong = send(m_home->filePath(u"april.csv"_s), { u"--duplicates"_s, u"drop"_s });
        QCOMPARE(wrong.code, int(ExitCode::InputWrong));
        QVERIFY2(wrong.err.contains(u"keep, skip"_s), qPrintable(wrong.err));
    }

    void anotherPortalIsAnotherMatter()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        QCOMPARE(send(csv).code, int(ExitCode::AllCreated));
        const Ran practice = run(runSendCommand,
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
            const Ran practice = run(runSendsCommand, { verb, plan, u"--account"_s, u"practice"_s }, {});
            QVERIFY2(verb == "resume"_L1 || practice.err.contains(u"Nothing was changed."_s), qPrintable(practice.err));
            const Ran other = run(
                runSendsCommand, { verb, plan, u"--token-stdin"_s, u"--account"_s, u"Acme"_s }, tokenOfTheOther());
            QVERIFY2(verb == "resume"_L1
                    || (other.err.contains(u"The token opens 900000000002."_s)
                        && other.err.contains(u"This send went to Acme (900000000001)."_s)),
                qPrintable(other.err));
        }
        QVERIFY(run(runSendsCommand, {}, {}).out.contains(u"2 unknown"_s)); // as before
        QCOMPARE(eventCount(), 2);
        const Ran asked = run(runSendsCommand, { u"ask"_s, plan, u"--token-stdin"_s, u"--account"_s, u"Acme"_s },
            m_portal->accessToken());
        QCOMPARE(asked.code, int(ExitCode::AllCreated));
    }

    /// The list knows which account it is: a new send with the token of another one creates nothing there.
    void anotherAccountsTokenBeginsNoSend()
    {
        Connection acme;
        acme.id = u"acme"_s;
        acme.name = u"Acme"_s;
        acme.baseUrl = m_portal->baseUrl();
        acme.facts.hubId = u"900000000001"_s;
        QVERIFY((*WorkspaceStore::open(AppPaths::standard().workspace()))->saveConnection(acme).has_value());
        const Ran other = run(runSendCommand,
            { file(u"april.csv"_s, header + april), u"--template"_s, QString::fromLatin1(templateFile), u"--yes"_s,
                u"--token-stdin"_s, u"--account"_s, u"Acme"_s },
            tokenOfTheOther());
        QCOMPARE(other.code, int(ExitCode::NotConnected));
        QVERIFY2(other.err.contains(u"900000000002"_s) && other.err.contains(u"900000000001"_s), qPrintable(other.err));
        QCOMPARE(eventCount(), 0);
        const auto kept = (*WorkspaceStore::open(AppPaths::standard().workspace()))->connections();
        QCOMPARE(kept->first().facts.hubId, u"900000000001"_s); // and is not taken for the one it is
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
            const Ran again = send(csv, more);
            QCOMPARE(again.code, int(ExitCode::InputWrong));
            QVERIFY2(again.err.contains(u"`sends resume %1`"_s.arg(plan)), qPrintable(again.err));
            QCOMPARE(eventCount(), 0);
        }
        const Ran resumed = run(runSendsCommand,
            { u"resume"_s, plan, u"--token-stdin"_s, u"--portal"_s, m_portal->baseUrl().toString() },
            m_portal->accessToken());
        QCOMPARE(resumed.code, int(ExitCode::AllCreated));
        QCOMPARE(eventCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSendCommandRepeats)
#include "tst_sendcommandrepeats.moc"
