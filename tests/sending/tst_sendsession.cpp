#include "sending/draftstates.h"
#include "sending/knownrows.h"
#include "sending/receipt.h"
#include "sending/sendworker.h"
#include "support/droppingserver.h"
#include "support/sendbench.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <thread>

using namespace composer;
using namespace Qt::StringLiterals;

class TestSendSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The example of sendsession.h.
    void aPlanIsFrozenStartedAndFollowed()
    {
        Bench bench;
        TimelineClient &client = *bench.client;
        const QString ledgerPath = bench.ledgerPath();
        const SystemClock clock;
        const BatchPlan plan = planBatches(events(3), {}, PlanLimits {}, clock).value();
        const QString draftId = u"draft"_s;
        const QString draftName = u"Draft"_s;
        const QString accessToken = bench.portal.accessToken();
        QObject page;
        qint64 created = 0;
        const auto show = [&created](const OutcomeCounts &counts) { created = counts.of(Outcome::Created); };

        SendSession session(client, ledgerPath, clock);
        QObject::connect(&session, &SendSession::countsChanged, &page, show);
        session.openPlan(plan, draftId, draftName); // freezes it in the ledger
        session.start(accessToken); // remembered while it opens

        QVERIFY(waitFor([&] { return session.state() == SendState::Finished; }, 15'000));
        QCOMPARE(created, 3);
    }

    void createsEverything_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("v3") << u"v3"_s;
        QTest::newRow("2026-03") << u"2026-03"_s;
    }

    void createsEverything()
    {
        QFETCH(QString, profile);
        Bench bench(profile);
        bench.settings.maximumInFlight = 4;
        bench.open(events(95));
        QVERIFY(bench.reaches(SendState::Ready));
        QCOMPARE(bench.count(Outcome::Waiting), 95);
        QSignalSpy finished(bench.session.get(), &SendSession::finished);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(bench.count(Outcome::Created), 95);
        QCOMPARE(bench.portal.eventCount(), 95);
        QCOMPARE(bench.disagreement(), QString());
        QCOMPARE(bench.session->outcome(3).attempts, 1);
        QCOMPARE(bench.session->history(3).size(), 2);
        QCOMPARE(bench.session->positionOf(bench.plan.batches[1].rowIds[2]), 12);
    }

    void refusedRowsSayWhy()
    {
        Bench bench;
        EventTable table = events(30);
        table.setText(4, EventField::token(2), u"nonsense"_s);
        bench.open(table);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 29);
        QCOMPARE(bench.count(Outcome::Refused), 1);
        QCOMPARE(bench.session->outcome(4).state, RowState::Refused);
        QVERIFY(!bench.session->outcome(4).reason.isEmpty());
        QCOMPARE(bench.disagreement(), QString());
    }

    void anAllOrNothingBatchIsCutUntilTheBadOnesAreFound()
    {
        Bench bench(u"2026-03"_s);
        bench.settings.refusedShareBeforePause = 1;
        EventTable table = events(32);
        table.setText(4, EventField::token(2), u"nonsense"_s);
        table.setText(29, EventField::token(2), u"nonsense"_s);
        bench.open(table, 16);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QVERIFY2(bench.count(Outcome::Refused) == 2,
            qPrintable(QString::fromUtf8(QJsonDocument(countsToJson(bench.session->counts())).toJson())));
        QCOMPARE(bench.session->outcome(4).state, RowState::Refused);
        QCOMPARE(bench.session->outcome(29).state, RowState::Refused);
        QCOMPARE(bench.portal.eventCount(), 30);
        QCOMPARE(bench.disagreement(), QString());
    }

    void everyLossBecomesUnknownAndIsSettledByAsking_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<Fault>("what");
        QTest::addColumn<bool>("arrived");
        using enum Fault::Kind;
        const QList<std::tuple<const char *, Fault, bool>> faults { { "dropped after reading", fault(DropAfterReading),
                                                                        false },
            { "dropped after commit", fault(DropAfterCommit), true }, { "half an answer", fault(HalfAnswer), true },
            { "stalled", fault(Stall), false }, { "500", fault(Status, 500), false },
            { "502", fault(Status, 502), false }, { "503", fault(Status, 503), false },
            { "504", fault(Status, 504), false }, { "a web page", fault(HtmlAnswer), true } };
        for (const QString &profile : { u"v3"_s, u"2026-03"_s }) {
            for (const auto &[name, what, arrived] : faults)
                QTest::addRow("%s, %s", qPrintable(profile), name) << profile << what << arrived;
        }
        QTest::addRow("v3, lost ids") << u"v3"_s << fault(LostIds) << true;
        QTest::addRow("v3, empty answer") << u"v3"_s << fault(EmptyAnswer) << true;
    }

    void everyLossBecomesUnknownAndIsSettledByAsking()
    {
        QFETCH(QString, profile);
        QFETCH(Fault, what);
        QFETCH(bool, arrived);
        Bench bench(profile, std::chrono::milliseconds(400));
        bench.portal.setFaultPlan(faultAt(2, 2, what));
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        QCOMPARE(bench.count(Outcome::Created), 20);
        QCOMPARE(bench.disagreement(), QString());
        QCOMPARE(bench.portal.eventCount(), arrived ? 30 : 20);

        bench.session->ask();
        QVERIFY(bench.reaches(SendState::Asking) || bench.count(Outcome::Unknown) == 0);
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 0);
        QCOMPARE(bench.disagreement(), QString());
        if (arrived || profile == u"2026-03"_s) {
            QCOMPARE(bench.count(Outcome::Created), 30);
        } else {
            QCOMPARE(bench.count(Outcome::NotSent), 10);
            bench.session->resume(); // proven not to be there: may go again
            QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 30; }));
            QVERIFY(bench.reaches(SendState::Finished));
        }
        QCOMPARE(bench.portal.eventCount(), 30);
        QCOMPARE(bench.disagreement(), QString());
    }

    void harmlessOdditiesAreRead_data()
    {
        QTest::addColumn<Fault>("what");
        using enum Fault::Kind;
        QTest::newRow("reordered") << fault(Reordered);
        QTest::newRow("duplicate results") << fault(DuplicateResults);
        QTest::newRow("extra fields") << fault(ExtraFields);
        Fault slow = fault(Delay);
        slow.delayMs = 100;
        QTest::newRow("slow") << slow;
        Fault drip = fault(Drip);
        drip.bytes = 500;
        drip.delayMs = 5;
        QTest::newRow("drip") << drip;
    }

    void harmlessOdditiesAreRead()
    {
        QFETCH(Fault, what);
        Bench bench;
        bench.portal.setFaultPlan(FaultPlan::always(what));
        bench.open(events(20));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 20);
        QCOMPARE(bench.disagreement(), QString());
    }

    void a401PausesAndLosesNothing()
    {
        Bench bench;
        bench.open(events(20));
        bench.session->start(u"not-the-token"_s);
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::TokenRejected);
        QVERIFY(!bench.session->pauseText().isEmpty());
        QCOMPARE(bench.count(Outcome::Waiting), 20);
        bench.session->resume(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 20);
        QCOMPARE(bench.disagreement(), QString());
    }

    void pausesThatNeedAPerson_data()
    {
        QTest::addColumn<Fault>("what");
        QTest::addColumn<PauseReason>("reason");
        QTest::newRow("403") << fault(Fault::Kind::Status, 403) << PauseReason::NotAllowed;
        QTest::newRow("404") << fault(Fault::Kind::Status, 404) << PauseReason::WrongAddress;
        Fault daily = fault(Fault::Kind::Status, 429);
        daily.policy = u"DAILY"_s;
        daily.retryAfterSeconds = 0;
        QTest::newRow("429 DAILY") << daily << PauseReason::DailyLimit;
    }

    void pausesThatNeedAPerson()
    {
        QFETCH(Fault, what);
        QFETCH(PauseReason, reason);
        Bench bench;
        bench.portal.setFaultPlan(faultAt(1, 1, what));
        bench.open(events(20));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), reason);
        QCOMPARE(bench.count(Outcome::Waiting), 20);
        bench.session->resume();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 20);
    }

    /// The time is the test's: nothing leaves until it says so, however slow the machine is.
    void aRollingLimitIsWaitedFor()
    {
        Bench bench(u"v3"_s, std::chrono::minutes(2));
        Fault rolling = fault(Fault::Kind::Status, 429);
        rolling.policy = u"TEN_SECONDLY_ROLLING"_s;
        rolling.retryAfterSeconds = 15;
        bench.portal.setFaultPlan(faultAt(2, 2, rolling));
        bench.clock.standStill();
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.session->progress().waitMs > 0; }, 30'000));
        QCOMPARE(bench.session->progress().waitMs, 15'000);
        QCOMPARE(bench.count(Outcome::Created), 10);
        QCOMPARE(bench.posts(), 2);
        bench.clock.sleepThrough(15'000);
        QVERIFY(waitFor([&] { return bench.session->state() == SendState::Finished; }, 30'000));
        QCOMPARE(bench.count(Outcome::Created), 30);
        QCOMPARE(bench.session->outcome(15).attempts, 2);
        QCOMPARE(bench.disagreement(), QString());
    }

    /// A portal that fails is tried with one request at a time, and what was unknown is settled by asking.
    void aFailingPortalIsProbedOneRequestAtATime()
    {
        Bench bench;
        bench.settings.maximumInFlight = 4;
        bench.settings.retryDelayScale = 0.01; // 20, 40 ms
        bench.portal.setRateLimit(100'000, 1'000);
        Fault busy = fault(Fault::Kind::Status, 503);
        busy.retryAfterSeconds = 5;
        bench.portal.setFaultPlan(faultAt(1, 6, busy));
        bench.open(events(200));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 60); // four that were under way, and two probes
        QCOMPARE(bench.count(Outcome::Created), 140);
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::NotSent) == 60; }));
        QCOMPARE(bench.disagreement(), QString());
    }

    void nothingTakenForTenMinutesPauses()
    {
        Bench bench;
        bench.settings.retryDelayScale = 1;
        bench.portal.setFaultPlan(FaultPlan::always(fault(Fault::Kind::Status, 500)));
        bench.open(events(20), 3);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Unknown) == 3; }));
        for (int i = 0; i < 61 && bench.session->state() == SendState::Sending; ++i) {
            bench.clock.sleepThrough(10'000); // both clocks go on; nothing sleeps longer than a look
            (void)waitFor([&] { return bench.session->state() != SendState::Sending; }, 1'100);
        }
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::FailedBatches);
        QVERIFY(bench.session->pauseText().contains(u"10 minutes"_s));
        QCOMPARE(bench.disagreement(), QString());
    }

    /// "Wait at most": who does not want to wait hears it at once.
    void aLongerWaitThanAllowedPauses()
    {
        Bench bench;
        bench.settings.waitAtMostMs = 3'000;
        bench.settings.retryDelayScale = 1;
        Fault busy = fault(Fault::Kind::Status, 429);
        busy.policy = u"TEN_SECONDLY_ROLLING"_s;
        busy.retryAfterSeconds = 600;
        bench.portal.setFaultPlan(faultAt(2, 2, busy));
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::LongWait);
        QCOMPARE(bench.count(Outcome::Created), 10);
        QCOMPARE(bench.count(Outcome::Waiting), 20);
    }

    void manyRefusedPauseWithTheCause()
    {
        Bench bench;
        EventTable table = events(50);
        for (qsizetype row = 0; row < 50; row += 5)
            table.setText(row, EventField::token(2), u"nonsense"_s);
        bench.open(table);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::ManyRefused);
        QVERIFY(bench.session->pauseText().contains(bench.session->outcome(0).reason));
        QCOMPARE(bench.count(Outcome::Refused), 6);
        bench.session->resume();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Refused), 10);
    }

    void pauseAndStop()
    {
        Bench bench;
        Fault slow = fault(Fault::Kind::Delay);
        slow.delayMs = 60;
        bench.portal.setFaultPlan(FaultPlan::always(slow));
        bench.open(events(50));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 10; }));
        bench.session->pause();
        QVERIFY(bench.reaches(SendState::Paused));
        const qint64 created = bench.count(Outcome::Created);
        QCOMPARE(bench.count(Outcome::Waiting), 50 - created);
        QTest::qWait(150);
        QCOMPARE(bench.count(Outcome::Created), created);
        bench.session->resume();
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) > created; }));
        bench.session->stopAfterBatch();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Waiting), 0);
        QCOMPARE(bench.count(Outcome::NotSent), 50 - bench.count(Outcome::Created));
        QCOMPARE(bench.portal.eventCount(), bench.count(Outcome::Created));
        QCOMPARE(bench.disagreement(), QString());
        bench.session->resume(); // what was not sent goes again
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 50; }));
        QCOMPARE(bench.disagreement(), QString());
    }

    void stopNowLeavesUnknown()
    {
        Bench bench;
        Fault slow = fault(Fault::Kind::Delay);
        slow.delayMs = 500;
        slow.commits = true;
        bench.portal.setFaultPlan(faultAt(2, 2, slow));
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.portal.eventCount() == 20; }));
        bench.session->stopNow();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 10);
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        QCOMPARE(bench.count(Outcome::NotSent), 10);
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 20; }));
        QCOMPARE(bench.disagreement(), QString());
    }

    void aSessionThatEndsInMidAirResumes()
    {
        Bench bench;
        Fault slow = fault(Fault::Kind::Delay);
        slow.delayMs = 300;
        slow.commits = true;
        bench.portal.setFaultPlan(faultAt(2, 2, slow));
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.portal.eventCount() == 20; }));
        bench.makeClient(); // the session is gone in mid-send
        bench.makeSession();
        bench.session->openStored(bench.plan.id);
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.count(Outcome::Created), 10);
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        QCOMPARE(bench.count(Outcome::Waiting), 10);
        bench.session->ask(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 20; }));
        QVERIFY(bench.reaches(SendState::Paused));
        bench.session->resume();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.portal.eventCount(), 30);
        QCOMPARE(bench.disagreement(), QString());
    }

    /// Under an id that others may have used, another event is a conflict, which is unknown until a person decides.
    void anotherEventUnderAForeignIdIsAConflict()
    {
        Bench bench;
        EventTable first = events(3);
        for (qsizetype row = 0; row < 3; ++row)
            first.setText(row, EventField::Id, u"colleague-%1"_s.arg(row));
        bench.open(first);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        EventTable second = first;
        for (qsizetype row = 0; row < 3; ++row)
            second.setText(row, EventField::token(0), u"Autumn"_s);
        bench.portal.setFaultPlan(FaultPlan::always(fault(Fault::Kind::DropAfterReading)));
        bench.ledgerName = u"of-another-computer.sqlite"_s; // our own would not let the id leave twice
        bench.open(second);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 3);
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.session->outcome(2).state == RowState::Conflict; }));
        QVERIFY(bench.reaches(SendState::Finished));
        const QList<ConflictField> fields = bench.session->conflict(0);
        QVERIFY(fields.contains(ConflictField { u"tokens.webinarName"_s, u"Autumn"_s, u"Spring 春"_s }));
        QCOMPARE(bench.count(Outcome::Unknown), 3);

        bench.session->decide({ 0 }, SendSession::Decision::IsThere);
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 1; }));
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->decide({ 1 }, SendSession::Decision::IsAnother);
        QVERIFY(waitFor([&] { return bench.count(Outcome::Refused) == 1; }));
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->decide({ 2, 0 }, SendSession::Decision::IsNotThere); // the first has its word and keeps it
        QVERIFY(waitFor([&] { return bench.count(Outcome::NotSent) == 1; }));
        QCOMPARE(bench.count(Outcome::Created), 1);
        QVERIFY(bench.session->outcome(0).reason.contains(u"person"_s));
    }

    /// Nobody else can have made an event under an id of ours: what differs is told, and it is created.
    void whatDiffersUnderAnIdOfOursIsANote()
    {
        Bench bench;
        EventTable first = events(1);
        bench.open(first);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        EventTable second = first;
        second.setText(0, EventField::token(0), u"Autumn"_s);
        bench.portal.setFaultPlan(FaultPlan::always(fault(Fault::Kind::DropAfterReading)));
        bench.ledgerName = u"second.sqlite"_s;
        bench.open(second);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 1; }));
        QVERIFY2(bench.session->outcome(0).reason.contains(u"tokens.webinarName"_s),
            qPrintable(bench.session->outcome(0).reason));
    }

    void noConnectionPausesAndLosesNothing()
    {
        Bench bench;
        bench.connection.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
        bench.makeClient();
        bench.settings.maximumInFlight = 1;
        bench.open(events(20));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::NoConnection);
        QCOMPARE(bench.count(Outcome::Waiting), 20);
    }

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
        auto other = Database::open(bench.dir.filePath(u"ledger.sqlite"_s), QList<Database::Step>(6));
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
        auto other = Database::open(bench.ledgerPath(), QList<Database::Step>(6));
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

    /// A plan of many events is frozen in the same ledger while another send runs: that one never stops, and knows all.
    void aBigFreezeBesideARunningSend()
    {
        Bench bench;
        bench.open(events(400));
        QVERIFY(bench.reaches(SendState::Ready));
        const EventTable many = [] {
            EventTable table(webinarTemplate());
            for (int i = 0; i < 30'000; ++i) {
                EventDraft draft;
                draft.email = u"other%1@example.com"_s.arg(i);
                table.appendDraft(draft);
            }
            return table;
        }();
        const auto plan = planBatches(many, {}, {}, bench.clock);
        QVERIFY(plan.has_value());
        QSignalSpy paused(bench.session.get(), &SendSession::paused);
        std::atomic<bool> isFrozen = false;
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
        QVERIFY(settled);
        QVERIFY(isFrozen);
        QCOMPARE(paused.size(), 0);
        QCOMPARE(bench.count(Outcome::Created), 400);
        QCOMPARE(bench.disagreement(), QString());
        auto ledger = Ledger::open(bench.ledgerPath());
        QCOMPARE((*ledger)->rows(plan->id)->size(), 30'000);
    }

    /// The disk takes nothing just when an answer comes: nothing more leaves, and the answer is written down later.
    void anAnswerIsKeptUntilTheDiskTakesIt()
    {
        Bench bench;
        bench.open(events(30));
        QVERIFY(bench.reaches(SendState::Ready));
        auto other = Database::open(bench.ledgerPath(), QList<Database::Step>(6));
        QVERIFY(other.has_value());
        QVERIFY((*other)->run(u"CREATE TRIGGER full BEFORE INSERT ON lines WHEN NEW.kind = 2"
                              " BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::LedgerFailed);
        QCOMPARE(bench.count(Outcome::Unknown), 0);
        QCOMPARE(bench.count(Outcome::Waiting), 30);
        QCOMPARE(bench.portal.eventCount(), 10);

        QSignalSpy pausedAgain(bench.session.get(), &SendSession::paused);
        bench.session->resume(bench.portal.accessToken());
        QTRY_COMPARE(pausedAgain.size(), 1); // still full
        QVERIFY((*other)->run(u"DROP TRIGGER full"_s));
        QTRY_COMPARE(bench.count(Outcome::Created), 10); // by itself
        QCOMPARE(bench.session->state(), SendState::Paused);
        bench.session->resume(bench.portal.accessToken());
        QVERIFY(bench.settle());
        QCOMPARE(bench.count(Outcome::Created), 30);
        QCOMPARE(bench.disagreement(), QString());
        QCOMPARE(bench.copiesDisagree(), QString());
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

    void everyBrokenConnectionArrivesOnce_data()
    {
        QTest::addColumn<DroppingServer::Manner>("manner");
        using enum DroppingServer::Manner;
        QTest::newRow("closes") << ClosesAfterReading;
        QTest::newRow("resets") << ResetsAfterReading;
        QTest::newRow("half a head") << HalfAHead;
        QTest::newRow("wrong length") << WrongLength;
        QTest::newRow("every second dropped") << EverySecondDropped;
    }

    void everyBrokenConnectionArrivesOnce()
    {
        QFETCH(DroppingServer::Manner, manner);
        DroppingServer server(manner);
        Bench bench;
        bench.connection.baseUrl = server.url();
        bench.connection.facts.hubId = u"4711234"_s;
        bench.connection.facts.isNumberTyped = true; // this server does not say it
        bench.makeClient();
        bench.settings.retryDelayScale = 0;
        bench.open(events(40));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(server.postsReceived(), 4);
        QCOMPARE(bench.count(Outcome::Unknown), 40); // "{}" is no answer either
    }

    void theReceiptTellsEveryRow()
    {
        Bench bench;
        bench.portal.setFaultPlan(faultAt(1, 1, fault(Fault::Kind::DropAfterCommit)));
        bench.open(events(15));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        auto ledger = Ledger::open(bench.dir.filePath(u"ledger.sqlite"_s));
        QVERIFY(ledger.has_value());
        const auto paper = receipt(**ledger, bench.plan.id.first(8));
        QVERIFY(paper.has_value());
        QCOMPARE((*paper)["counts"_L1]["unknown"_L1].toInt(), 10);
        QCOMPARE((*paper)["counts"_L1]["created"_L1].toInt(), 5);
        QCOMPARE((*paper)["counts"_L1]["total"_L1].toInt(), 15);
        const QJsonArray rows = (*paper)["events"_L1].toArray();
        QCOMPARE(rows.size(), 15);
        QCOMPARE(rows[0]["state"_L1].toString(), u"unknown"_s);
        QCOMPARE(rows[0]["attempts"_L1].toInt(), 1);
        QVERIFY(!rows[0]["reason"_L1].toString().isEmpty());
        QCOMPARE(rows[12]["id"_L1].toString().toUtf8(), bench.session->rows()[12].eventId);
        const auto list = listSends(**ledger);
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().counts.total(), 15);
        QVERIFY(!QJsonDocument(*paper).toJson().contains(bench.portal.accessToken().toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestSendSession)
#include "tst_sendsession.moc"
