// What happens to a send when the world around it breaks: the disk, the portal, the network, the token, the clock.
// Each accident ends with the same three questions: does every row say what the portal holds, did every request arrive
// exactly as often as the ledger says, and does the send come to its end once the accident is mended.

#include "sending/receipt.h"
#include "sending/sendworker.h"
#include "storage/ledgerrestore.h"
#include "support/sendbench.h"
#include "support/smalldisk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>

#include <atomic>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace composer;

#ifdef Q_OS_LINUX
namespace {
std::atomic_int flushesToDisk = 0;
}

// In the place of the C library's, for whoever is loaded later: SQLite.
extern "C" int fdatasync(int file)
{
    ++flushesToDisk;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}
extern "C" int fsync(int file)
{
    ++flushesToDisk;
    return static_cast<int>(syscall(SYS_fsync, file));
}
#endif

namespace {

/// The command line's Practice portal: a process that can be killed.
class PortalProcess
{
public:
    PortalProcess(const QString &folder, const QJsonObject &scenario)
        : m_store(folder + u"/store.json"_s)
        , m_scenario(folder + u"/scenario.json"_s)
    {
        QFile file(m_scenario);
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(scenario).toJson());
        QFile eventTemplate(folder + u"/template.json"_s);
        if (eventTemplate.open(QIODevice::WriteOnly))
            eventTemplate.write(serializeEventTemplate(webinarTemplate()));
        m_template = eventTemplate.fileName();
    }
    /// False when it does not come up.
    [[nodiscard]] bool start(bool withFaults)
    {
        QStringList arguments { u"practice"_s, u"--json"_s, u"--rate-limit"_s, u"0"_s, u"--store"_s, m_store,
            u"--template"_s, m_template, u"--port"_s, QString::number(m_url.port(0)) };
        if (withFaults)
            arguments << u"--scenario"_s << m_scenario;
        m_process.start(QStringLiteral(PORTAL_PROGRAM), arguments);
        if (!waitFor([this] { return m_process.canReadLine(); }, 20'000))
            return false;
        const QJsonObject greeting = QJsonDocument::fromJson(m_process.readLine()).object();
        m_url = QUrl(greeting["url"_L1].toString());
        m_token = greeting["token"_L1].toString();
        return m_url.isValid() && !m_token.isEmpty();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// What it holds and has received, after an orderly end.
    [[nodiscard]] QJsonObject endedWith()
    {
        m_process.terminate();
        if (!m_process.waitForFinished())
            return {};
        QFile file(m_store);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QString token() const { return m_token; }

private:
    QString m_store;
    QString m_scenario;
    QString m_template;
    QUrl m_url;
    QString m_token;
    QProcess m_process;
};

} // namespace

class TestSendAccidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_LINUX
    /// The power may fail at any instant: the record that a batch leaves, or leaves again, is on the disk before its
    /// bytes are given out. What was answered need not be.
    void bytesAreGivenOutWhenTheirRecordIsOnTheDisk()
    {
        Bench bench;
        bench.open(events(20));
        QVERIFY(bench.reaches(SendState::Ready));
        bench.session.reset();
        SendWorker worker(bench.ledgerPath(), bench.clock);
        QVERIFY(worker.open(bench.plan.id).has_value());
        const int atFirst = flushesToDisk;
        QVERIFY(worker.prepare(1, false).has_value());
        const int left = flushesToDisk;
        QVERIFY(left > atFirst);
        Answer lost;
        lost.arrival = Answer::Arrival::Lost;
        QVERIFY(worker.conclude(1, false, lost).has_value());
        QCOMPARE(flushesToDisk.load(), left);
        QVERIFY(worker.prepare(1, true).has_value());
        QVERIFY(flushesToDisk > left);
    }
#endif

    void aDiskThatFillsUpStopsTheSendBeforeBytesLeave()
    {
        SmallDisk disk(16'000'000);
        if (!disk.reason().isEmpty())
            QSKIP(qPrintable(disk.reason()));
        Bench bench;
        bench.ledgerFolder = disk.path();
        bench.open(events(600));
        QVERIFY(bench.reaches(SendState::Ready));
        disk.fill();
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::LedgerFailed);
        QVERIFY2(bench.session->pauseText().contains(u"disk is full"_s), qPrintable(bench.session->pauseText()));
        // SQLite may still write into space it had: those requests are in the ledger. Of the rest not a byte arrived.
        QVERIFY(bench.count(Outcome::Waiting) > 0);
        for (qsizetype i = 0; i < bench.session->rows().size(); ++i) {
            const bool left = bench.session->outcome(i).state != RowState::Waiting;
            QCOMPARE(bench.portal.receivedCopies(bench.session->rows()[i].eventId), left ? 1 : 0);
        }
        QCOMPARE(bench.copiesDisagree(), QString());

        bench.session->resume(); // still full: not a byte
        const qsizetype before = bench.posts();
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.posts(), before);
        disk.freeAgain();
        bench.session->resume();
        QVERIFY(bench.settle());
        QCOMPARE(bench.count(Outcome::Created), 600);
        QCOMPARE(bench.disagreement(), QString());
        QCOMPARE(bench.copiesDisagree(), QString());
    }

    void aPlanThatDoesNotFitOnTheDiskIsNotBegun()
    {
        SmallDisk disk(500'000);
        if (!disk.reason().isEmpty())
            QSKIP(qPrintable(disk.reason()));
        Bench bench;
        bench.ledgerFolder = disk.path();
        bench.open(events(20'000), 100);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Failed));
        QVERIFY2(
            bench.session->error().message.contains(u"disk is full"_s), qPrintable(bench.session->error().message));
        QCOMPARE(bench.posts(), 0);
        bench.session.reset();
        auto ledger = Ledger::open(bench.ledgerPath());
        QVERIFY2(ledger.has_value(), "the ledger cannot be opened any more");
        const auto sends = (*ledger)->sends();
        QVERIFY(sends.has_value());
        QVERIFY(sends->isEmpty()); // whole or not at all
    }

    void aReadOnlyLedgerSendsNothing()
    {
        SmallDisk disk(2'000'000);
        if (!disk.reason().isEmpty())
            QSKIP(qPrintable(disk.reason()));
        Bench bench;
        bench.ledgerFolder = disk.path();
        bench.open(events(20));
        QVERIFY(bench.reaches(SendState::Ready));
        bench.session.reset();
        QVERIFY(disk.makeReadOnly());
        bench.makeSession();
        bench.session->openStored(bench.plan.id);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Failed));
        QCOMPARE(bench.session->error().code, ErrorCode::StorageError);
        QVERIFY2(bench.session->error().message.contains(disk.path()), qPrintable(bench.session->error().message));
        QCOMPARE(bench.posts(), 0);
    }

    /// Saved, or another one opened in its place, while a person read what they were about to send.
    void aWorkspaceThatMovedMeanwhileSendsNothing()
    {
        Bench bench;
        const auto note = [&bench](const QString &name) {
            QFile file(bench.ledgerFolder + u'/' + name);
            return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
        };
        const QString opening = note(u"workspace-opening.json"_s);
        bench.open(events(20));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Failed));
        QCOMPARE(bench.session->error().code, ErrorCode::Busy);
        QVERIFY(!QFile::exists(bench.ledgerPath())); // it is about to be another's
        QVERIFY(QFile::remove(opening));

        const QString left = note(u"workspace-left.json"_s);
        bench.open(events(20));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Failed));
        QCOMPARE(bench.session->error().code, ErrorCode::ChangedElsewhere);
        QVERIFY(nobodySends(bench.ledgerPath())); // who saves it is not held up
        QVERIFY(Ledger::open(bench.ledgerPath()).value()->sends()->isEmpty());
        QVERIFY(QFile::remove(left));

        {
            const auto hold = holdLedger(bench.ledgerPath());
            QVERIFY(hold && !holdLedger(bench.ledgerPath()));
            bench.open(events(20));
            bench.session->start(bench.portal.accessToken());
            QVERIFY(bench.reaches(SendState::Failed));
            QCOMPARE(bench.session->error().code, ErrorCode::Busy);
        }
        QCOMPARE(bench.posts(), 0);
        QVERIFY(!note(u"ledger.sqlite.held"_s).isEmpty()); // by a killed program
        bench.open(events(20));
        QVERIFY(bench.reaches(SendState::Ready));
        QVERIFY(!holdLedger(bench.ledgerPath())); // it has its plan
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 20);
        QCOMPARE(bench.posts(), 2);
    }

    void aKilledPortalLeavesUnknownRowsThatAreAsked()
    {
        QTemporaryDir folder;
        const QJsonObject slow { { u"requests"_s, u"3-"_s }, { u"fault"_s, u"delay"_s }, { u"ms"_s, 5'000 },
            { u"commits"_s, true } };
        PortalProcess portal(folder.path(), { { u"rules"_s, QJsonArray { slow } } });
        QVERIFY(portal.start(true));
        Bench bench;
        bench.connection.baseUrl = portal.url();
        bench.limits.deadline = std::chrono::seconds(20);
        bench.makeClient();
        bench.open(events(60));
        bench.session->start(portal.token());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 20; }, 20'000));
        QVERIFY(waitFor([&] { return bench.session->outcome(20).state == RowState::InFlight; }));
        QTest::qWait(300); // the third request is being answered
        portal.kill();
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::NoConnection);
        QCOMPARE(bench.count(Outcome::Created), 20);
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        QCOMPARE(bench.count(Outcome::Waiting), 30);

        QVERIFY(portal.start(false)); // at the same address, with what it held
        QVERIFY(bench.settle());
        QCOMPARE(bench.count(Outcome::Created), 60);
        const QJsonObject held = portal.endedWith();
        QCOMPARE(held["events"_L1].toArray().size(), 60);
        const QJsonObject received = held["received"_L1].toObject();
        for (qsizetype i = 0; i < bench.session->rows().size(); ++i) {
            const int copies = received[QString::fromUtf8(bench.session->rows()[i].eventId)].toInt();
            QVERIFY2(copies >= 1 && copies <= bench.session->outcome(i).attempts, qPrintable(QString::number(i)));
        }
    }

    void aLostNetworkPausesAndGoesOn()
    {
        Bench bench;
        Fault slow = fault(Fault::Kind::Delay);
        slow.delayMs = 40;
        bench.portal.setFaultPlan(FaultPlan::always(slow));
        bench.open(events(60));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) >= 20; }));
        const auto port = static_cast<quint16>(bench.connection.baseUrl.port());
        bench.portal.close();
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::NoConnection);
        QVERIFY(!bench.session->pauseText().isEmpty());
        QVERIFY(bench.count(Outcome::Waiting) > 0);
        QVERIFY(bench.portal.listen(port).has_value());
        bench.portal.setFaultPlan({});
        QVERIFY(bench.settle());
        QCOMPARE(bench.count(Outcome::Created), 60);
        QCOMPARE(bench.disagreement(), QString());
    }

    void aTokenThatEndsInMidSendIsReplaced()
    {
        Bench bench;
        bench.open(events(40));
        QObject::connect(&bench.portal, &PracticePortal::requestHandled, bench.session.get(), [&bench] {
            if (bench.portal.eventCount() == 20)
                bench.portal.setAccessToken(u"the-next-token"_s);
        });
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::TokenRejected);
        QCOMPARE(bench.count(Outcome::Created), 20);
        QCOMPARE(bench.count(Outcome::Waiting), 20);
        bench.session->resume(); // the old one once more
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::TokenRejected);
        bench.session->resume(u"the-next-token"_s);
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 40);
        QCOMPARE(bench.copiesDisagree(), QString());
        QCOMPARE(bench.disagreement(), QString());
    }

    void aMissingScopeIsNamed()
    {
        Bench bench;
        bench.portal.setFaultPlan(faultAt(2, 2, fault(Fault::Kind::Status, 403)));
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::NotAllowed);
        QVERIFY2(bench.session->pauseText().contains(u"scope timeline"_s), qPrintable(bench.session->pauseText()));
        QVERIFY(bench.settle());
        QCOMPARE(bench.count(Outcome::Created), 30);
        QCOMPARE(bench.copiesDisagree(), QString());
    }

    void theClockJumpsInMidSend_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<bool>("asSleep");
        QTest::addColumn<QString>("word");
        QTest::newRow("put forward a day") << qint64(86'400'000) << false << u"forward"_s;
        QTest::newRow("put back a day") << qint64(-86'400'000) << false << u"back"_s;
        QTest::newRow("slept an hour") << qint64(3'600'000) << true << u"slept"_s;
    }

    void theClockJumpsInMidSend()
    {
        QFETCH(qint64, ahead);
        QFETCH(bool, asSleep);
        QFETCH(QString, word);
        Bench bench;
        Fault slow = fault(Fault::Kind::Delay);
        slow.delayMs = 30;
        bench.portal.setFaultPlan(FaultPlan::always(slow));
        bench.open(events(60));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 20; }));
        const qsizetype before = bench.portal.requests().size();
        if (asSleep)
            bench.clock.sleepThrough(ahead);
        else
            bench.clock.setAhead(ahead);
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::ClockChanged);
        QVERIFY2(bench.session->pauseText().contains(word), qPrintable(bench.session->pauseText()));
        // Noticed before the next request left: at most the one under way was still answered.
        QVERIFY(bench.portal.requests().size() <= before + 1);
        QCOMPARE(bench.count(Outcome::Unknown), 0);
        bench.session->resume();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 60);
        QCOMPARE(bench.copiesDisagree(), QString());
        QCOMPARE(bench.disagreement(), QString());

        // The receipt tells things in their order, whatever the clock said meanwhile.
        auto ledger = Ledger::open(bench.ledgerPath());
        QVERIFY(ledger.has_value());
        const auto paper = receipt(**ledger, bench.plan.id);
        QVERIFY(paper.has_value());
        const QJsonArray rows = (*paper)["events"_L1].toArray();
        for (const QJsonValue row : rows) {
            const QJsonArray lines = row["history"_L1].toArray();
            QCOMPARE(lines.size(), 2);
            QVERIFY(lines[0]["text"_L1].toString().startsWith("Left this computer"_L1));
            QVERIFY(lines[1]["text"_L1].toString().startsWith(outcomeWord(Outcome::Created)));
        }
    }

    void theClockJumpsWhileAsking()
    {
        Bench bench;
        bench.portal.setFaultPlan(faultAt(1, 1, fault(Fault::Kind::DropAfterCommit)));
        bench.open(events(20));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        Fault slow = fault(Fault::Kind::Delay);
        slow.delayMs = 50;
        bench.portal.setFaultPlan(faultAt(1, 100, slow, PracticeRequestKind::Read));
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::Unknown) < 10; }));
        bench.clock.setAhead(-3'600'000);
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::ClockChanged);
        QVERIFY(bench.settle());
        QCOMPARE(bench.count(Outcome::Created), 20);
        QCOMPARE(bench.disagreement(), QString());
    }

    void oneBadEventInAnAllOrNothingBatchIsNotTheRule()
    {
        Bench bench(u"2026-03"_s);
        EventTable table = events(200);
        table.setText(4, EventField::token(2), u"nonsense"_s); // found by halving: 1 of the first rows judged
        bench.open(table, 50);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 199);
        QCOMPARE(bench.count(Outcome::Refused), 1);
        QCOMPARE(bench.copiesDisagree(), QString());
    }
};

QTEST_GUILESS_MAIN(TestSendAccidents)
#include "tst_sendaccidents.moc"
