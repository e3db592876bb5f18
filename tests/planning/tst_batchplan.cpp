#include "planning/batchplan.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTable tableOf(qsizetype rows)
{
    EventTemplate eventTemplate;
    eventTemplate.id = u"1001298"_s;
    eventTemplate.objectType = u"contacts"_s;
    eventTemplate.tokens = { { u"webinarName"_s, {}, TokenType::String, {}, {} } };
    EventTable table(eventTemplate);
    table.insertRows(0, rows);
    for (qsizetype row = 0; row < rows; ++row)
        table.setText(row, EventField::Email, u"p%1@example.com"_s.arg(row));
    return table;
}

} // namespace

class TestBatchPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAtTheNumberOfEvents()
    {
        const FakeClock clock;
        const auto plan = planBatches(tableOf(250), {}, {}, clock);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->batches.size(), 3);
        QCOMPARE(plan->batches[0].rows.size(), 100);
        QCOMPARE(plan->batches[2].rows.size(), 50);
        QCOMPARE(plan->batches[2].number, 3);
        QCOMPARE(plan->eventCount(), 250);
        QCOMPARE(plan->batches[1].rows.first(), 100);
    }

    void cutsAtTheBytes()
    {
        const FakeClock clock;
        EventTable table = tableOf(3);
        for (qsizetype row = 0; row < 3; ++row)
            table.setText(row, EventField::token(0), QString(3000, u'x'));
        PlanLimits limits;
        limits.maximumBytes = 8000;
        const auto plan = planBatches(table, {}, limits, clock);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->batches.size(), 2);
        for (const PlannedBatch &batch : plan->batches)
            QVERIFY(batch.bytes <= limits.maximumBytes);
    }

    void oneOversizedEventIsItsOwnError()
    {
        const FakeClock clock;
        EventTable table = tableOf(3);
        table.setText(1, EventField::token(0), QString(1'000'001, u'x'));
        const auto plan = planBatches(table, {}, {}, clock);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->eventCount(), 2);
        QCOMPARE(plan->leftOut, (QList<LeftOutRow> { { 1, LeftOut::TooLarge } }));
    }

    void leavesOutWhatMayNotBeSent()
    {
        const FakeClock clock;
        EventTable table = tableOf(8);
        table.setState(0, RowState::Created);
        table.setState(1, RowState::Unknown);
        table.setState(2, RowState::Conflict);
        table.setState(3, RowState::Refused); // may be sent again
        table.setState(4, RowState::NotSent); // may be sent again
        table.setSkipped(5, true);
        PlanSelection selection;
        selection.rowsWithErrors = QBitArray(8);
        selection.rowsWithErrors.setBit(6);
        const auto plan = planBatches(table, selection, {}, clock);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->batches.first().rows, (QList<qsizetype> { 3, 4, 7 }));
        QCOMPARE(plan->leftOut,
            (QList<LeftOutRow> { { 0, LeftOut::AlreadyCreated }, { 1, LeftOut::Unsettled }, { 2, LeftOut::Unsettled },
                { 5, LeftOut::Skipped }, { 6, LeftOut::WithErrors } }));
    }

    /// What the ledger knows comes before the checks and yields to what the row itself says.
    void leavesOutWhatEarlierSendsHave()
    {
        const FakeClock clock;
        EventTable table = tableOf(7);
        table.setState(0, RowState::Created);
        table.setSkipped(1, true);
        table.setHeld(6, true);
        PlanSelection selection;
        selection.rowsWithErrors = QBitArray(7);
        selection.rowsWithErrors.setBit(2);
        selection.known = { { 0, LeftOut::SameContent }, { 1, LeftOut::SameContent }, { 2, LeftOut::SameContent },
            { 3, LeftOut::AlreadyCreated }, { 4, LeftOut::InOtherSend } };
        const auto plan = planBatches(table, selection, {}, clock);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->batches.first().rows, (QList<qsizetype> { 5 }));
        QCOMPARE(plan->leftOut,
            (QList<LeftOutRow> { { 0, LeftOut::AlreadyCreated }, { 1, LeftOut::Skipped }, { 2, LeftOut::SameContent },
                { 3, LeftOut::AlreadyCreated }, { 4, LeftOut::InOtherSend }, { 6, LeftOut::InOtherSend } }));
    }

    void nothingLeftCanBeLookedAt()
    {
        const FakeClock clock;
        PlanSelection selection;
        selection.known = { { 0, LeftOut::SameContent } };
        const BatchPlan plan = planWhatIsLeft(tableOf(1), selection, {}, clock);
        QVERIFY(plan.batches.isEmpty());
        QCOMPARE(plan.leftOutFor(LeftOut::SameContent), 1);
        QVERIFY(nothingToSend(plan).message.contains(leftOutText(LeftOut::SameContent)));
    }

    void anIdIsPlannedOnce()
    {
        const FakeClock clock;
        EventTable table = tableOf(2);
        table.setText(0, EventField::Id, u"same"_s);
        table.setText(1, EventField::Id, u"same"_s);
        const auto plan = planBatches(table, {}, {}, clock);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->leftOut, (QList<LeftOutRow> { { 1, LeftOut::SameId } }));
    }

    void fixesEmptyTimestamps()
    {
        const FakeClock clock;
        EventTable table = tableOf(2);
        table.setText(0, EventField::Timestamp, u"2025-01-01T00:00:00Z"_s);
        const auto plan = planBatches(table, {}, {}, clock);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->event(0).timestamp, u"2025-01-01T00:00:00Z"_s);
        QCOMPARE(plan->event(1).timestamp, u"2026-03-18T09:00:00Z"_s);
    }

    void takesTheSelectionInRowOrder()
    {
        const FakeClock clock;
        PlanSelection selection;
        selection.rows = QList<qsizetype> { 4, 1, 4, 99 };
        const auto plan = planBatches(tableOf(5), selection, {}, clock);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->batches.first().rows, (QList<qsizetype> { 1, 4 }));
    }

    void nothingToSendSaysWhy()
    {
        const FakeClock clock;
        EventTable table = tableOf(1);
        table.setState(0, RowState::Created);
        const auto plan = planBatches(table, {}, {}, clock);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().code, ErrorCode::InvalidInput);
        QVERIFY(plan.error().message.contains(leftOutText(LeftOut::AlreadyCreated)));
        QVERIFY(!planBatches(tableOf(0), {}, {}, clock).has_value());
    }
};

QTEST_APPLESS_MAIN(TestBatchPlan)
#include "tst_batchplan.moc"
