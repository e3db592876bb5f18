// Sends and the ledger they share: with each other, with other programs, and with a disk that fails.
#include "sending/draftstates.h"
#include "sending/knownrows.h"
#include "sending/plandigest.h"
#include "sending/retention.h"
#include "sending/sendremarks.h"
#include "sending/sendworker.h"
#include "sending/sentevents.h"
#include "storage/ledgerretention.h"
#include "support/sendbench.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <set>
#include <thread>

using namespace composer;
using namespace Qt::StringLiterals;

class TestSendLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneSendsAPlan()
    {
        Bench bench;
        bench.open(events(10));
        QVERIFY(bench.reaches(SendState::Ready));
        SendSession second(*bench.client, bench.dir.filePath(u"ledger.sqlite"_s), bench.clock);
        second.openStored(bench.plan.id);
        QTRY_COMPARE(second.state(), SendState::Failed);
        QCOMPARE(second.error().code, ErrorCode::Busy);
    }

    /// Two windows reviewed the same draft: two plans, the same events.
    void onlyOneSendsAnEvent()
    {
        Bench bench;
        const EventTable table = events(10);
        bench.open(table);
        QVERIFY(bench.reaches(SendState::Ready));
        const auto again = planBatches(table, {}, {}, bench.clock);
        QVERIFY(again.has_value());
        SendSession second(*bench.client, bench.ledgerPath(), bench.clock);
        second.openPlan(*again, u"draft"_s, u"Draft"_s);
        second.start(bench.portal.accessToken());
        QTRY_COMPARE(second.state(), SendState::Failed);
        QCOMPARE(second.error().code, ErrorCode::InOtherSend);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.portal.eventCount(), 10);
        QCOMPARE(bench.disagreement(), QString());
    }

    /// What was not sent went in a later send: taking up the first again leaves it alone.
    void notSentRowsGoInOneSendOnly()
    {
        Bench bench;
        const EventTable table = events(30);
        bench.open(table);
        QVERIFY(bench.reaches(SendState::Ready));
        bench.session->stopAfterBatch();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::NotSent), 30);
        const QString first = bench.plan.id;
        const auto some = planBatches(table, PlanSelection { QList<qsizetype> { 3, 4, 12 }, {} }, {}, bench.clock);
        bench.makeSession();
        bench.session->openPlan(*some, u"draft"_s, u"Draft"_s);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 3);

        bench.makeSession();
        bench.session->openStored(first);
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->resume(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 27; }));
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Skipped), 3);
        QCOMPARE(bench.portal.eventCount(), 30);
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            QCOMPARE(bench.portal.receivedCopies(table.eventId(row)), 1);
    }

    /// A paused send keeps its rows: a new plan gets none of them, by their ids nor by their content.
    void rowsOfAPausedSendAreNotPlannedAgain()
    {
        Bench bench;
        const EventTable table = events(30);
        bench.open(table);
        QVERIFY(bench.reaches(SendState::Ready));
        bench.portal.setFaultPlan(faultAt(2, 2, fault(Fault::Kind::Status, 401)));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.count(Outcome::Created), 10);
        QCOMPARE(bench.count(Outcome::Waiting), 20);

        EventTable copy = table; // the same file imported once more
        for (qsizetype row = 0; row < copy.rowCount(); ++row)
            copy.setEventId(row, mintEventId());
        for (const EventTable &again : { table, copy }) {
            const auto known = KnownRows::read(bench.ledgerPath(), u"practice"_s, again);
            QVERIFY(known.has_value());
            const BatchPlan plan = planWhatIsLeft(
                again, PlanSelection { {}, {}, known->leftOut(KnownRows::Again::LeaveOut) }, {}, bench.clock);
            QCOMPARE(plan.eventCount(), 0);
            QCOMPARE(plan.leftOutFor(LeftOut::InOtherSend), 20);
            const QList<EarlierSend> earlier = known->earlierSends(plan);
            QCOMPARE(earlier.size(), 2); // one send, for two reasons
            for (const EarlierSend &send : earlier) {
                QCOMPARE(send.planId, bench.plan.id);
                QCOMPARE(send.events, send.reason == LeftOut::InOtherSend ? 20 : 10);
            }
            // The tick brings back copies of what was created, nothing that waits, and never the event itself.
            const BatchPlan ticked = planWhatIsLeft(
                again, PlanSelection { {}, {}, known->leftOut(KnownRows::Again::CreateThem) }, {}, bench.clock);
            QCOMPARE(ticked.eventCount(), again.eventId(0) == table.eventId(0) ? 0 : 10);
            QVERIFY(KnownRows::read(bench.ledgerPath(), u"another"_s, again)
                        ->leftOut(KnownRows::Again::LeaveOut)
                        .isEmpty());
        }

        const auto held = draftStates(bench.ledgerPath(), { u"draft"_s, { u"practice"_s } });
        QVERIFY(held.has_value());
        QCOMPARE(held->rows.size(), 30);
        QCOMPARE(held->rows.first(), (std::pair { table.rowId(0), RowState::Created }));
        QCOMPARE(held->rows.last(), (std::pair { table.rowId(29), RowState::Waiting }));
        QCOMPARE(held->unfinished.size(), 1);
        QCOMPARE(held->unfinished.first().events, 20);
        QVERIFY(draftStates(bench.ledgerPath(), { u"another"_s, { u"practice"_s } })->rows.isEmpty());

        const auto forgotten = draftStates(bench.ledgerPath(), { u"draft"_s, {} });
        QCOMPARE(forgotten->rows.last().second, RowState::NotSent); // its portal is gone: nobody can resume it
        QVERIFY(forgotten->unfinished.isEmpty());

        bench.session->stopAfterBatch();
        QVERIFY(bench.reaches(SendState::Finished));
        const auto free = KnownRows::read(bench.ledgerPath(), u"practice"_s, table);
        QCOMPARE(free->leftOut(KnownRows::Again::LeaveOut).size(), 10);
        QVERIFY(draftStates(bench.ledgerPath(), { u"draft"_s, { u"practice"_s } })->unfinished.isEmpty());
    }

    /// What was rehearsed is not created at the portal that is meant.
    void aRehearsalCountsInThePracticePortalOnly()
    {
        Bench bench;
        bench.connection.isPractice = true;
        bench.makeClient();
        bench.open(events(10));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(draftStates(bench.ledgerPath(), { u"draft"_s, { u"practice"_s } })->rows.size(), 10);
        const auto elsewhere = draftStates(bench.ledgerPath(), { u"draft"_s, { u"practice"_s }, false });
        QVERIFY(elsewhere->rows.isEmpty());
        QCOMPARE(elsewhere->freed.size(), 10);
        QVERIFY(!elsewhere->isRecordEmpty);
        QVERIFY(draftStates(bench.dir.filePath(u"lost.sqlite"_s), { u"draft"_s, { u"practice"_s } })->isRecordEmpty);
        EventTable table = events(11); // the last one came in a file, as created
        for (qsizetype row = 0; row < 11; ++row)
            table.setState(row, RowState::Created);
        const auto forOthers = withoutRehearsals(bench.ledgerPath(), u"draft"_s, table);
        QVERIFY(forOthers.has_value());
        QCOMPARE(forOthers->state(9), RowState::Waiting);
        QCOMPARE(forOthers->state(10), RowState::Created);
        QVERIFY(draftStates(bench.ledgerPath(), { u"draft"_s, { u"practice"_s } })->freed.isEmpty());
    }

    void aLedgerThatTakesNothingSendsNothing()
    {
        Bench bench;
        bench.open(events(10));
        QVERIFY(bench.reaches(SendState::Ready));
        auto other = Database::open(bench.dir.filePath(u"ledger.sqlite"_s), QList<Database::Step>(8));
        QVERIFY(other.has_value());
        // As a full disk would: every insert fails, before bytes leave.
        QVERIFY((*other)->run(u"CREATE TRIGGER full BEFORE INSERT ON lines BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::LedgerFailed);
        QCOMPARE(bench.posts(), 0);
        QCOMPARE(bench.count(Outcome::Waiting), 10);
    }

    /// Another program holds the file for longer than SQLite waits, just when the answers come: they are kept until it
    /// is free, and so is what has yet to leave.
    void anAnswerWaitsForAnotherProgram()
    {
        Bench bench(u"v3"_s, std::chrono::milliseconds(20'000));
        Fault slow = fault(Fault::Kind::Delay);
        slow.delayMs = 200;
        slow.commits = true;
        bench.portal.setFaultPlan(faultAt(1, 1, slow));
        bench.open(events(30));
        QVERIFY(bench.reaches(SendState::Ready));
        auto other = Database::open(bench.ledgerPath(), QList<Database::Step>(8));
        QVERIFY(other.has_value());
        bool isHeld = false;
        connect(bench.session.get(), &SendSession::rowsChanged, this, [&] {
            if (isHeld || bench.session->rowState(0) != RowState::InFlight)
                return;
            isHeld = true;
            QVERIFY((*other)->begin());
            QTimer::singleShot(6'000, this, [&] { (*other)->rollback(); });
        });
        QSignalSpy paused(bench.session.get(), &SendSession::paused);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.settle());
        QVERIFY(isHeld);
        QCOMPARE(paused.size(), 0);
        QCOMPARE(bench.count(Outcome::Created), 30);
        QCOMPARE(bench.disagreement(), QString());
        QCOMPARE(bench.copiesDisagree(), QString());
    }

    /// A plan of many events is frozen in the same ledger while another send runs on a slow account: that one never
    /// stops, goes on meanwhile, and knows all; the log of the file stays small. FREEZE_EVENTS=1000000 makes it many.
    void aBigFreezeBesideARunningSend()
    {
        const int count = std::max(30'000, qEnvironmentVariableIntValue("FREEZE_EVENTS"));
        Bench bench;
        bench.portal.setRateLimit(5, 500); // 40 requests take four seconds
        bench.open(events(400));
        QVERIFY(bench.reaches(SendState::Ready));
        const EventTable many = [count] {
            EventTable table(webinarTemplate());
            for (int i = 0; i < count; ++i) {
                EventDraft draft;
                draft.email = u"other%1@example.com"_s.arg(i);
                table.appendDraft(draft);
            }
            return table;
        }();
        const auto plan = planBatches(many, {}, {}, bench.clock);
        QVERIFY(plan.has_value());
        QSignalSpy paused(bench.session.get(), &SendSession::paused);
        qint64 largestLog = 0;
        QTimer looking;
        connect(&looking, &QTimer::timeout, this,
            [&] { largestLog = std::max(largestLog, QFile(bench.ledgerPath() + u"-wal"_s).size()); });
        looking.start(20);
        std::atomic<bool> isFrozen = false;
        std::atomic<bool> isOver = false;
        std::set<int> seen; // pieces of rows that others could see at one moment or other
        std::thread watching([&] {
            auto file = Database::open(bench.ledgerPath(), QList<Database::Step>(8));
            auto query = (*file)->prepare(u"SELECT COUNT(*) FROM plan_rows"_s);
            while (!isOver && query->exec() && query->next()) {
                seen.insert(query->value(0).toInt());
                query->finish(); // who reads all the time keeps the log from being taken in
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        });
        std::thread freezing([&] {
            SendWorker worker(bench.ledgerPath(), bench.clock);
            LedgerSend send;
            send.planId = plan->id;
            send.portalId = bench.connection.id;
            send.baseUrl = bench.connection.baseUrl.toString();
            send.profile = u"v3"_s;
            send.templateId = plan->templateId;
            isFrozen = worker.freeze(*plan, send).has_value();
            worker.close();
        });
        bench.session->start(bench.portal.accessToken());
        const bool settled = bench.settle();
        freezing.join();
        isOver = true;
        watching.join();
        QVERIFY(settled);
        QVERIFY(isFrozen);
        QVERIFY2(seen.size() > 2, "the lock of the ledger was never given back"); // those before, all, and some between
        QCOMPARE(paused.size(), 0);
        QCOMPARE(bench.count(Outcome::Created), 400);
        QCOMPARE(bench.count(Outcome::Unknown), 0);
        QCOMPARE(bench.disagreement(), QString());
        auto ledger = Ledger::open(bench.ledgerPath());
        QCOMPARE((*ledger)->rows(plan->id)->size(), count);
        constexpr qint64 mostOfLog = 64'000'000;
        QVERIFY2(largestLog > 0 && largestLog < mostOfLog, qPrintable(QString::number(largestLog)));
    }

    /// The disk takes nothing just when an answer comes: nothing more leaves, and the answer is written down later.
    void anAnswerIsKeptUntilTheDiskTakesIt()
    {
        Bench bench;
        bench.open(events(30));
        QVERIFY(bench.reaches(SendState::Ready));
        auto other = Database::open(bench.ledgerPath(), QList<Database::Step>(8));
        QVERIFY(other.has_value());
        QVERIFY((*other)->run(u"CREATE TRIGGER full BEFORE INSERT ON lines WHEN NEW.kind = 2"
                              " BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::LedgerFailed);
        QCOMPARE(bench.count(Outcome::Unknown), 0);
        QCOMPARE(bench.count(Outcome::Waiting), 30);
        QCOMPARE(bench.session->countsOnEnding().of(Outcome::Unknown), 10);
        QCOMPARE(bench.session->countsOnEnding().of(Outcome::Waiting), 20);
        QVERIFY2(bench.session->pauseText().contains(u"10 events have left"_s), qPrintable(bench.session->pauseText()));
        QCOMPARE(bench.portal.eventCount(), 10);

        QSignalSpy pausedAgain(bench.session.get(), &SendSession::paused);
        bench.session->resume(bench.portal.accessToken());
        QTRY_COMPARE(pausedAgain.size(), 1); // still full
        QVERIFY((*other)->run(u"DROP TRIGGER full"_s));
        QTRY_COMPARE(bench.count(Outcome::Created), 10); // by itself
        QCOMPARE(bench.session->countsOnEnding().of(Outcome::Unknown), 0);
        QCOMPARE(bench.session->state(), SendState::Paused);
        bench.session->resume(bench.portal.accessToken());
        QVERIFY(bench.settle());
        QCOMPARE(bench.count(Outcome::Created), 30);
        QCOMPARE(bench.disagreement(), QString());
        QCOMPARE(bench.copiesDisagree(), QString());
    }

    /// What was sent goes when its time is over; what keeps it from being created twice stays, and so does the
    /// receipt's digest. What is unknown is kept whole.
    void bodiesGoWhenTheirTimeIsOver()
    {
        constexpr qint64 days = 86'400'000;
        Bench bench;
        bench.open(events(20));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        const QString planId = bench.plan.id;
        const QString path = bench.ledgerPath();
        const qint64 now = bench.clock.epochMs();
        bench.session.reset();
        const auto digest = [&] { return planDigest(*Ledger::openToRead(path).value(), planId).value(); };
        const QByteArray before = digest();
        const QByteArray firstId = Ledger::openToRead(path).value()->rows(planId)->eventId(0);

        QCOMPARE(forgetOldSends(path, 0, now + 400 * days)->sends, 0); // for ever
        QCOMPARE(forgetOldSends(path, 30, now + 29 * days)->sends, 0);
        const auto forgotten = forgetOldSends(path, 30, now + 31 * days);
        QVERIFY2(forgotten.has_value(), forgotten ? "" : qPrintable(forgotten.error().message));
        QCOMPARE(forgotten->sends, 1);
        QCOMPARE(forgotten->events, 20);
        QCOMPARE(forgetOldSends(path, 30, now + 31 * days)->sends, 0);

        auto ledger = Ledger::open(path).value();
        bool isWhole = true;
        QVERIFY(
            ledger->verify(
                      [&](const LedgerSend &, const std::optional<Error> &damage) { isWhole = isWhole && !damage; })
                .has_value());
        QVERIFY(isWhole);
        QVERIFY(isForgotten(readSentEvent(*ledger, planId, 7)->json));
        QCOMPARE(ledger->rows(planId)->eventId(0), firstId);
        QCOMPARE(loadRemark(path, planId).planSha256, before);
        QVERIFY(digest() != before);
        // The guard knows them still, by id and by content.
        const auto known = KnownRows::read(path, bench.connection, bench.plan.events, { bench.connection });
        QVERIFY(known.has_value());
        QCOMPARE(known->createdRows().size(), 20);
        EventTable again = bench.plan.events;
        again.makeNew();
        const auto copies = KnownRows::read(path, bench.connection, again, { bench.connection });
        QVERIFY(copies.has_value());
        QCOMPARE(copies->createdRows().size(), 20);
    }

    /// An account quotes what it refuses: addresses, and the texts of tokens.
    void whatWasSaidOfEventsGoesWithThem()
    {
        Bench bench;
        bench.open(events(20));
        QVERIFY(bench.reaches(SendState::Ready));
        bench.session->stopNow();
        QVERIFY(bench.reaches(SendState::Finished));
        const QString planId = bench.plan.id;
        const QString path = bench.ledgerPath();
        bench.session.reset();
        const QString quoted
            = QJsonDocument::fromJson(readSentEvent(path, planId, 3)->json)["tokens"_L1]["webinarName"_L1].toString();
        QVERIFY(quoted.size() > 1);
        {
            auto ledger = Ledger::open(path).value();
            LedgerEntry said;
            said.batch = 1;
            said.position = 3;
            said.state = RowState::Skipped;
            said.status = 400;
            said.reason
                = u"Invalid email “ana.ruiz+fair@nube.test”, or ana%40nube.test; token \"%1\" is too long."_s.arg(
                    quoted);
            said.serverMessage = u"Invalid email ana.ruiz+fair@nube.test"_s;
            QVERIFY(ledger->appendDurably(planId, { said }).has_value());
        }
        const auto forgotten = forgetOldSends(path, 1, bench.clock.epochMs() + 400LL * 86'400'000);
        QVERIFY(forgotten.has_value());
        QCOMPARE(forgotten->sends, 1);
        auto ledger = Ledger::openToRead(path).value();
        bool isWhole = true;
        QVERIFY(
            ledger->verify(
                      [&](const LedgerSend &, const std::optional<Error> &damage) { isWhole = isWhole && !damage; })
                .has_value());
        QVERIFY(isWhole); // the chain too
        const LedgerEntry kept = ledger->entries(planId)->last();
        QCOMPARE(kept.reason, u"Invalid email “…”, or …; token \"…\" is too long."_s);
        QCOMPARE(kept.serverMessage, u"…"_s);
        QCOMPARE(kept.status, 400);
        QCOMPARE(ledger->states(planId)->at(3), RowState::Skipped);
        ledger.reset();
        for (const QString &name : QDir(bench.ledgerFolder).entryList({ bench.ledgerName + u'*' }, QDir::Files)) {
            QFile file(bench.ledgerFolder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("ana.ruiz+fair"), qPrintable(name)); // freed pages too
        }
    }

    void aPinnedSendStaysWhole()
    {
        Bench bench;
        bench.open(events(20));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        const QString planId = bench.plan.id;
        const QString path = bench.ledgerPath();
        bench.session.reset();
        SendRemark remark = loadRemark(path, planId);
        remark.isPinned = true;
        QVERIFY(saveRemark(path, planId, remark).has_value());
        const qint64 later = bench.clock.epochMs() + 400LL * 86'400'000;
        QCOMPARE(sendsToForget(path, 1, later)->goes + sendsToForget(path, 1, later)->stays, 0);
        QCOMPARE(forgetOldSends(path, 1, later)->sends, 0);
        QVERIFY(!isForgotten(readSentEvent(path, planId, 15)->json));
        remark.isPinned = false;
        QVERIFY(saveRemark(path, planId, remark).has_value());
        QCOMPARE(sendsToForget(path, 1, later)->goes, 1);
        QCOMPARE(forgetOldSends(path, 1, later)->sends, 1);
        QCOMPARE(sendsToForget(path, 1, later)->goes, 0);
    }

    void whatIsUnknownIsKeptWhole()
    {
        Bench bench(u"v3"_s, std::chrono::milliseconds(400));
        bench.portal.setFaultPlan(faultAt(1, 1, fault(Fault::Kind::DropAfterReading)));
        bench.open(events(20));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        const QString planId = bench.plan.id;
        bench.session.reset();
        const qint64 later = bench.clock.epochMs() + 400LL * 86'400'000;
        const auto due = sendsToForget(bench.ledgerPath(), 1, later); // what is asked about is what goes
        QVERIFY(due.has_value());
        QCOMPARE(due->goes, 0);
        QCOMPARE(due->stays, 1);
        const auto forgotten = forgetOldSends(bench.ledgerPath(), 1, later);
        QVERIFY(forgotten.has_value());
        QCOMPARE(forgotten->sends, 0);
        QVERIFY(!isForgotten(readSentEvent(bench.ledgerPath(), planId, 15)->json));
    }

    void aNewerLedgerIsNotTouched()
    {
        Bench bench;
        {
            auto newer = Database::open(bench.dir.filePath(u"ledger.sqlite"_s), QList<Database::Step>(9));
            QVERIFY(newer.has_value());
        }
        bench.open(events(10));
        QVERIFY(bench.reaches(SendState::Failed));
        QCOMPARE(bench.session->error().code, ErrorCode::StorageTooNew);
    }
};

QTEST_GUILESS_MAIN(TestSendLedger)
#include "tst_sendledger.moc"
