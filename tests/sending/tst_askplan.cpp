#include "sending/askplan.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace composer;

namespace {

/// Closes one round in which every due row is missing.
AskPlan::Closed allMissing(AskPlan &plan, AskPlan::Control control)
{
    const QList<qint32> due = plan.due();
    for (const qint32 position : due)
        plan.missing(position);
    return plan.closeRound(control);
}

using Control = AskPlan::Control;

} // namespace

class TestAskPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One round fewer would let an event go twice that the portal writes late.
    void lostRowsAreMissingInFourRoundsBesideAControl()
    {
        FakeClock clock;
        AskPlan plan(clock, {});
        plan.add(7, AskKind::Lost);
        for (const int wait : { 2'000, 10'000, 60'000 }) {
            const AskPlan::Closed closed = allMissing(plan, Control::Answered);
            QVERIFY(closed.notThere.isEmpty());
            QCOMPARE(closed.waitMs, std::optional(wait));
            clock.advance(wait - 1);
            QVERIFY(plan.due().isEmpty());
            clock.advance(1);
            QCOMPARE(plan.due(), QList<qint32> { 7 });
        }
        const AskPlan::Closed last = allMissing(plan, Control::Answered);
        QCOMPARE(last.notThere, QList<qint32> { 7 });
        QVERIFY(!last.waitMs);
        QVERIFY(plan.isEmpty());
    }

    void aFailedControlMakesTheRoundWorthNothing()
    {
        FakeClock clock;
        AskPlan plan(clock, {});
        plan.add(1, AskKind::Lost);
        for (int round = 1; round <= 20; ++round) {
            const AskPlan::Closed closed = allMissing(plan, Control::Failed);
            QVERIFY(closed.notThere.isEmpty() && closed.undecided.isEmpty());
            QCOMPARE(plan.failedControls(), round);
            clock.advance(*closed.waitMs);
        }
        int rounds = 1;
        for (; allMissing(plan, Control::Answered).notThere.isEmpty(); ++rounds)
            clock.advance(60'000);
        QCOMPARE(rounds, 4); // from the first one that counts
        QCOMPARE(plan.failedControls(), 0);
    }

    void withoutAControlAPersonDecidesAfterTwoRounds()
    {
        FakeClock clock;
        AskPlan plan(clock, {});
        plan.add(1, AskKind::Lost);
        QCOMPARE(allMissing(plan, Control::None).waitMs, std::optional(600'000));
        clock.advance(600'000);
        const AskPlan::Closed closed = allMissing(plan, Control::None);
        QVERIFY(closed.notThere.isEmpty());
        QCOMPARE(closed.undecided, QList<qint32> { 1 });
    }

    /// The first event that is found is the control of the others.
    void aControlThatTurnsUpCounts()
    {
        FakeClock clock;
        AskPlan plan(clock, {});
        plan.add(1, AskKind::Lost);
        plan.add(2, AskKind::Lost);
        plan.found(2);
        QVERIFY(allMissing(plan, Control::None).waitMs == 600'000);
        clock.advance(600'000);
        int rounds = 1;
        for (; allMissing(plan, Control::Answered).notThere.isEmpty(); ++rounds)
            clock.advance(60'000);
        QCOMPARE(rounds, 4);
    }

    void refusedRowsNeedAControlOnlyWhereThereIsOne()
    {
        FakeClock clock;
        AskPlan plan(clock, {});
        plan.add(1, AskKind::RefusedWhole);
        for (int round = 0; round < 3; ++round)
            clock.advance(*allMissing(plan, Control::None).waitMs);
        QCOMPARE(allMissing(plan, Control::None).notThere, QList<qint32> { 1 });
        plan.add(1, AskKind::RefusedWhole);
        QVERIFY(allMissing(plan, Control::Failed).notThere.isEmpty());
    }

    void partsAreAskedOnceAfterTwoSeconds()
    {
        FakeClock clock;
        AskPlan plan(clock, {});
        plan.add(1, AskKind::RefusedPart);
        QCOMPARE(plan.firstWaitMs(), 2'000);
        QCOMPARE(allMissing(plan, Control::Answered).notThere, QList<qint32> { 1 });
        plan.add(2, AskKind::RefusedPart);
        plan.add(3, AskKind::Lost);
        QCOMPARE(plan.firstWaitMs(), 0);
    }

    void pendingIsNeverNotThere()
    {
        FakeClock clock;
        AskPlan plan(clock, {});
        plan.add(1, AskKind::Pending, clock.epochMs() - 1'000);
        qint64 waited = 0;
        AskPlan::Closed closed;
        int rounds = 0;
        while (true) {
            ++rounds;
            closed = allMissing(plan, Control::Answered);
            QVERIFY(closed.notThere.isEmpty());
            if (!closed.waitMs)
                break;
            clock.advance(*closed.waitMs);
            waited += *closed.waitMs;
        }
        QCOMPARE(closed.undecided, QList<qint32> { 1 });
        QVERIFY2(waited >= 599'000 && waited < 660'000, qPrintable(QString::number(waited)));
        QVERIFY(rounds > 5);
    }

    /// One bad event in a hundred, refused without a name: the cost of finding it.
    void oneBadRowInAHundredCostsThreeMinutesAndSixHundredReads()
    {
        FakeClock clock;
        const qint64 began = clock.monotonicMs();
        int reads = 0;
        QList<qint32> batch;
        for (qint32 position = 0; position < 100; ++position)
            batch.append(position);
        for (bool isPart = false; batch.size() > 1; isPart = true) {
            AskPlan plan(clock, {});
            for (const qint32 position : std::as_const(batch))
                plan.add(position, isPart ? AskKind::RefusedPart : AskKind::RefusedWhole);
            clock.advance(plan.firstWaitMs());
            while (!plan.isEmpty()) {
                reads += static_cast<int>(plan.due().size()) + 1; // and the control
                clock.advance(static_cast<qint64>(plan.due().size()) * 10'000 / 110); // HubSpot's pace
                clock.advance(allMissing(plan, Control::Answered).waitMs.value_or(0));
            }
            batch = batch.mid(batch.size() / 2); // the half with the bad one
        }
        QVERIFY2(reads <= 600, qPrintable(QString::number(reads)));
        QVERIFY2(clock.monotonicMs() - began <= 180'000, qPrintable(QString::number(clock.monotonicMs() - began)));
    }
};

QTEST_APPLESS_MAIN(TestAskPlan)
#include "tst_askplan.moc"
