#include "sending/clockwatch.h"
#include "sending/sendbrakes.h"
#include "sending/sendpace.h"
#include "sending/sendsession.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

AnswerVerdict verdictOf(BatchVerdict verdict)
{
    AnswerVerdict result;
    result.verdict = verdict;
    result.text = ReasonCode::RecordsBusy;
    return result;
}

QList<RowOutcome> rowsOf(int created, int refused, const QString &reason = u"bad date"_s)
{
    QList<RowOutcome> rows;
    for (int i = 0; i < created + refused; ++i) {
        RowOutcome row;
        row.state = i < created ? RowState::Created : RowState::Refused;
        row.reason = i < created ? QString() : reason;
        rows.append(row);
    }
    return rows;
}

using Kind = BrakeDecision::Kind;

} // namespace

class TestSendBrakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersThatPauseAtOnce_data()
    {
        QTest::addColumn<BatchVerdict>("verdict");
        QTest::addColumn<PauseReason>("reason");
        QTest::newRow("401") << BatchVerdict::TokenRejected << PauseReason::TokenRejected;
        QTest::newRow("403") << BatchVerdict::NotAllowed << PauseReason::NotAllowed;
        QTest::newRow("404") << BatchVerdict::WrongAddress << PauseReason::WrongAddress;
        QTest::newRow("429 DAILY") << BatchVerdict::DailyLimit << PauseReason::DailyLimit;
    }

    void answersThatPauseAtOnce()
    {
        QFETCH(BatchVerdict, verdict);
        QFETCH(PauseReason, reason);
        const SendSettings settings;
        SendBrakes brakes(settings);
        const BrakeDecision decision = brakes.afterAnswer(verdictOf(verdict), 400, 0, 0);
        QCOMPARE(decision.kind, Kind::Pause);
        QCOMPARE(decision.reason, reason);
        QCOMPARE(decision.text, Reason(ReasonCode::RecordsBusy).text());
    }

    /// 503 with Retry-After once made 600 rows unknown in a third of a second.
    void afterAnUnusableAnswerThePortalIsLeftAlone()
    {
        const SendSettings settings;
        SendBrakes brakes(settings);
        qint64 now = 1'000'000;
        brakes.release(now);
        const auto fails = [&](qint64 askedFor = 0) {
            AnswerVerdict verdict = verdictOf(BatchVerdict::Unknown);
            verdict.waitMs = askedFor;
            return brakes.afterAnswer(verdict, 503, 0, now);
        };
        QVERIFY(!brakes.isProbing());
        for (const qint64 hold : { 2'000, 4'000, 8'000, 16'000, 32'000, 60'000, 60'000 }) {
            const BrakeDecision decision = fails();
            QCOMPARE(decision.kind, Kind::Hold);
            QCOMPARE(decision.delayMs, hold);
            QVERIFY(brakes.isProbing());
            now += hold;
        }
        QCOMPARE(fails(5'000).delayMs, 5'000); // the server's word wins
        QCOMPARE(brakes.afterAnswer(verdictOf(BatchVerdict::Settled), 201, 0, now).kind, Kind::GoOn);
        QVERIFY(!brakes.isProbing());
        now += 10'000;
        QCOMPARE(fails().delayMs, 2'000); // a success resets
    }

    /// Four requests are under way when the portal begins to fail: that is one failure.
    void requestsThatFailTogetherCountOnce()
    {
        const SendSettings settings;
        SendBrakes brakes(settings);
        brakes.release(0);
        const auto fails = [&](qint64 now, qint64 askedFor = 0) {
            AnswerVerdict verdict = verdictOf(BatchVerdict::Unknown);
            verdict.waitMs = askedFor;
            return brakes.afterAnswer(verdict, 503, 0, now);
        };
        QCOMPARE(fails(0).delayMs, 2'000);
        QCOMPARE(fails(10).kind, Kind::Hold); // the last one decides when to try again
        QCOMPARE(fails(20, 5'000).delayMs, 5'000);
        QCOMPARE(fails(30).kind, Kind::GoOn); // a longer hold stays
        QCOMPARE(fails(6'000).delayMs, 4'000); // the probe
    }

    void nothingTakenForTenMinutesPauses()
    {
        const SendSettings settings;
        SendBrakes brakes(settings);
        brakes.release(0);
        QCOMPARE(brakes.atStandstill(599'999).kind, Kind::GoOn);
        QCOMPARE(brakes.atStandstill(600'000).reason, PauseReason::FailedBatches);
        (void)brakes.afterAnswer(verdictOf(BatchVerdict::Settled), 201, 0, 300'000);
        QCOMPARE(brakes.atStandstill(600'000).kind, Kind::GoOn);
        (void)brakes.afterAnswer(verdictOf(BatchVerdict::Unknown), 0, 0, 400'000);
        QCOMPARE(brakes.atStandstill(900'000).reason, PauseReason::NoConnection); // not a word from the portal
        (void)brakes.afterAnswer(verdictOf(BatchVerdict::RepeatLater), 429, 0, 500'000);
        (void)brakes.afterAnswer(verdictOf(BatchVerdict::Unknown), 500, 0, 600'000);
        const BrakeDecision decision = brakes.atStandstill(900'000);
        QCOMPARE(decision.reason, PauseReason::FailedBatches); // there was a status among them
        QVERIFY(decision.text.contains(u"10"_s));
        brakes.release(900'000);
        QCOMPARE(brakes.atStandstill(1'499'999).kind, Kind::GoOn);
    }

    void whatCannotLeaveIsTriedForAWhile()
    {
        const SendSettings settings;
        SendBrakes brakes(settings);
        qint64 waited = 0;
        BrakeDecision decision;
        int tries = 0;
        for (; decision.kind != Kind::Pause; ++tries) {
            decision = brakes.afterAnswer(verdictOf(BatchVerdict::NeverLeft), 0, 0.5, 0);
            waited += decision.delayMs;
            QVERIFY(tries < 20);
        }
        QCOMPARE(decision.reason, PauseReason::NoConnection);
        QVERIFY2(waited > 3'000 && waited < 10'000, qPrintable(QString::number(waited)));
        QCOMPARE(brakes.afterAnswer(verdictOf(BatchVerdict::Settled), 201, 0, 0).kind, Kind::GoOn);
        QCOMPARE(brakes.afterAnswer(verdictOf(BatchVerdict::NeverLeft), 0, 0.5, 0).kind, Kind::RetryLater);
    }

    void moreThanFivePercentRefusedPauseOnceWithTheCommonestCause()
    {
        const SendSettings settings;
        SendBrakes brakes(settings);
        QCOMPARE(brakes.afterBatch(1, rowsOf(0, 100)).kind, Kind::GoOn); // two batches prove nothing yet
        QCOMPARE(brakes.afterBatch(2, rowsOf(99, 1, u"no record"_s)).kind, Kind::GoOn);
        QCOMPARE(brakes.afterBatch(2, rowsOf(99, 1)).kind, Kind::GoOn); // a batch counts once
        const BrakeDecision decision = brakes.afterBatch(3, rowsOf(99, 1));
        QCOMPARE(decision.kind, Kind::Pause);
        QCOMPARE(decision.reason, PauseReason::ManyRefused);
        QVERIFY2(decision.text.contains(u"bad date"_s), qPrintable(decision.text));
        QVERIFY2(decision.text.contains(u"102 of 300"_s), qPrintable(decision.text));
        brakes.release(0);
        QCOMPARE(brakes.afterBatch(4, rowsOf(0, 100)).kind, Kind::GoOn); // said once
    }

    void fivePercentIsNotMore()
    {
        const SendSettings settings;
        SendBrakes brakes(settings);
        for (int batch = 1; batch <= 20; ++batch)
            QCOMPARE(brakes.afterBatch(batch, rowsOf(95, 5)).kind, Kind::GoOn);
        QCOMPARE(brakes.afterBatch(21, rowsOf(94, 6)).kind, Kind::Pause);
    }

    void whatNobodyJudgedDoesNotCount()
    {
        const SendSettings settings;
        SendBrakes brakes(settings);
        QList<RowOutcome> rows = rowsOf(19, 1);
        for (int i = 0; i < 80; ++i) {
            RowOutcome unknown;
            unknown.state = RowState::Unknown;
            rows.append(unknown);
        }
        for (int batch = 1; batch <= 5; ++batch)
            QCOMPARE(brakes.afterBatch(batch, rows).kind, Kind::GoOn); // 1 of 20 each
    }

    void theClock_data()
    {
        QTest::addColumn<qint64>("monotonicStep");
        QTest::addColumn<qint64>("epochStep");
        QTest::addColumn<ClockWatch::Finding>("finding");
        using enum ClockWatch::Finding;
        QTest::newRow("a second") << qint64(1'000) << qint64(1'000) << Steady;
        QTest::newRow("a busy machine") << qint64(19'000) << qint64(19'000) << Steady;
        QTest::newRow("set right over the network") << qint64(1'000) << qint64(3'000) << Steady;
        QTest::newRow("set back a little") << qint64(1'000) << qint64(-3'000) << Steady;
        QTest::newRow("slept, monotonic stood still") << qint64(1'000) << qint64(3'600'000) << Slept;
        QTest::newRow("slept, monotonic went on") << qint64(3'600'000) << qint64(3'600'000) << Slept;
        QTest::newRow("put forward an hour") << qint64(1'000) << qint64(3'601'000) << Slept;
        QTest::newRow("put back an hour") << qint64(1'000) << qint64(-3'599'000) << SetBack;
        QTest::newRow("slept, then put back") << qint64(3'600'000) << qint64(-7'200'000) << SetBack;
    }

    void theClock()
    {
        QFETCH(qint64, monotonicStep);
        QFETCH(qint64, epochStep);
        QFETCH(ClockWatch::Finding, finding);
        FakeClock clock;
        ClockWatch watch(clock);
        QCOMPARE(watch.look(), ClockWatch::Finding::Steady);
        const qint64 epoch = clock.epochMs();
        clock.advance(monotonicStep);
        clock.setEpochMs(epoch + epochStep);
        QCOMPARE(watch.look(), finding);
        QCOMPARE(watch.look(), ClockWatch::Finding::Steady); // said once
    }

    void driftAddsUp()
    {
        FakeClock clock;
        ClockWatch watch(clock);
        for (int i = 0; i < 5; ++i) {
            clock.advance(1'000);
            clock.setEpochMs(clock.epochMs() + 1'000);
            QCOMPARE(watch.look(), ClockWatch::Finding::Steady);
        }
        clock.setEpochMs(clock.epochMs() + 1'000);
        QCOMPARE(watch.look(), ClockWatch::Finding::Slept);
    }

    void thePaceIsOfTheLastTenSeconds()
    {
        FakeClock clock;
        SendPace pace(clock);
        QCOMPARE(pace.eventsPerSecond(), 0.0);
        pace.note(100);
        QCOMPARE(pace.eventsPerSecond(), 0.0); // one point makes no line
        clock.advance(1'000);
        pace.note(100);
        QCOMPARE(pace.eventsPerSecond(), 100.0);
        clock.setEpochMs(0); // a set clock changes nothing
        clock.advance(1'000);
        pace.note(300);
        QCOMPARE(pace.eventsPerSecond(), 200.0);
        clock.advance(60'000);
        QCOMPARE(pace.eventsPerSecond(), 0.0);
    }

    /// Four answers that come within a moment took as long as their requests were under way.
    void answersThatComeTogetherAreNoFastOnes()
    {
        FakeClock clock;
        SendPace pace(clock);
        pace.restart();
        clock.advance(3'000);
        for (int i = 0; i < 4; ++i) {
            pace.note(100);
            clock.advance(10);
        }
        QVERIFY2(pace.eventsPerSecond() < 140, qPrintable(QString::number(pace.eventsPerSecond())));
        pace.restart();
        pace.note(100);
        QCOMPARE(pace.eventsPerSecond(), 0.0); // nothing is known yet
    }
};

QTEST_APPLESS_MAIN(TestSendBrakes)
#include "tst_sendbrakes.moc"
