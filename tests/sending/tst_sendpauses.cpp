// When a send pauses, by itself or because a person asked, and what waits then.
#include "support/sendbench.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace composer;
using namespace Qt::StringLiterals;

class TestSendPauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void nothingTakenForMinutesPauses()
    {
        Bench bench;
        bench.settings.retryDelayScale = 1;
        bench.settings.longestStandstillMs = 60'000;
        bench.portal.setFaultPlan(FaultPlan::always(fault(Fault::Kind::Status, 500)));
        bench.open(events(20), 3);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Unknown) == 3; }));
        for (int i = 0; i < 8 && bench.session->state() == SendState::Sending; ++i) {
            bench.clock.sleepThrough(9'000); // both clocks go on; nothing sleeps longer than a look
            (void)waitFor([&] { return bench.session->state() != SendState::Sending; }, 1'100);
        }
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::FailedBatches);
        QVERIFY(bench.session->pauseText().contains(u"for 1 minute"_s));
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

    /// Nor the waits of asking, which are the program's own; and asking can be stopped.
    void aLongerWaitThanAllowedPausesAskingToo()
    {
        Bench bench;
        bench.settings.askAgainDelaysMs = { 1, 600'000 };
        bench.settings.waitAtMostMs = 3'000;
        bench.portal.setFaultPlan(faultAt(2, 2, fault(Fault::Kind::DropAfterReading)));
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.session->pauseReason() == PauseReason::LongWait; }));
        QVERIFY(waitFor([&] { return bench.session->state() == SendState::Paused; }));
        QVERIFY(bench.session->pauseText().contains(u"600 seconds"_s));
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        QCOMPARE(bench.disagreement(), QString());
    }

    void askingCanBeStopped()
    {
        Bench bench;
        bench.settings.askAgainDelaysMs = { 600'000 };
        bench.portal.setFaultPlan(faultAt(2, 2, fault(Fault::Kind::DropAfterReading)));
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.session->progress().waitMs > 60'000; }));
        QCOMPARE(bench.session->progress().settled, 20);
        bench.session->stopAfterBatch();
        QVERIFY(waitFor([&] { return bench.session->state() == SendState::Finished; }));
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        QCOMPARE(bench.disagreement(), QString());
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
};

QTEST_GUILESS_MAIN(TestSendPauses)
#include "tst_sendpauses.moc"
