// Two programs, two windows, two files: whatever the order, an event that says the same goes once, unless the person
// was shown the earlier send and wants it again. The barrier of these tests is the instant between planning (reading
// what earlier sends did) and publishing (the plan enters the ledger).

#include "sending/draftrefusals.h"
#include "sending/draftstates.h"
#include "sending/knownrows.h"
#include "support/sendbench.h"

using namespace composer;

namespace {

/// The same file read once more: the same content under other ids.
EventTable readAgain(const EventTable &table)
{
    EventTable copy = table;
    copy.makeNew();
    return copy;
}

/// Another program with the same workspace.
struct OtherProgram {
    explicit OtherProgram(Bench &own)
        : client(own.connection, own.clock, own.limits)
        , session(client, own.ledgerPath(), own.clock, own.settings)
        , bench(own)
    {
    }
    [[nodiscard]] bool sends(const BatchPlan &plan)
    {
        session.openPlan(plan, u"other draft"_s, u"Other draft"_s);
        session.start(bench.portal.accessToken());
        return waitFor([this] { return session.state() == SendState::Finished; }, 15'000);
    }
    TimelineClient client;
    SendSession session;
    Bench &bench;
};

BatchPlan planned(Bench &bench, const EventTable &table, KnownRows::Again again = KnownRows::Again::LeaveOut)
{
    const auto known = KnownRows::read(bench.ledgerPath(), bench.connection.id, table);
    Q_ASSERT(known.has_value());
    return planWhatIsLeft(table, known->selection(again), PlanLimits { .maximumEvents = 10 }, bench.clock);
}

} // namespace

class TestSendRepeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A mended row is told from a refused one by what left, also when the program was started anew since.
    void refusalsSayWhatLeft()
    {
        Bench bench;
        Fault some = fault(Fault::Kind::Partial);
        some.rows = { 2, 7 };
        bench.portal.setFaultPlan(faultAt(2, 2, some));
        bench.settings.refusedShareBeforePause = 1;
        EventTable table = events(25);
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            table.setText(row, EventField::Timestamp, u"2026-03-18T09:00:00Z"_s);
        bench.open(table);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Refused), 2);
        const DraftScope scope { u"draft"_s, { bench.connection.id }, true };
        const auto states = draftStates(bench.ledgerPath(), scope);
        QVERIFY(states.has_value());
        const auto refusals = draftRefusals(bench.ledgerPath(), scope, *states);
        QVERIFY(refusals.has_value());
        QCOMPARE(refusals->size(), 2);
        EventFingerprinter fingerprinter(table);
        for (const Refusal &refusal : *refusals)
            QCOMPARE(refusal.fingerprint, fingerprinter.of(table.rowOf(refusal.row)));
    }

    void whatAnotherProgramCreatedSinceThePlanIsLeftOut()
    {
        Bench bench;
        const EventTable table = events(25);
        const BatchPlan plan = planned(bench, table);
        QCOMPARE(plan.eventCount(), 25);
        OtherProgram other(bench);
        const auto some = planBatches(
            readAgain(table), PlanSelection { QList<qsizetype> { 0, 3, 12, 20, 21, 22, 23, 24 }, {} }, {}, bench.clock);
        QVERIFY(other.sends(*some));

        bench.plan = plan;
        bench.makeSession();
        bench.session->openPlan(plan, u"draft"_s, u"Draft"_s);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.portal.eventCount(), 25);
        QCOMPARE(bench.count(Outcome::Created), 17);
        QCOMPARE(bench.count(Outcome::Skipped), 8);
        QCOMPARE(bench.session->rowState(12), RowState::Skipped);
        QVERIFY2(bench.session->outcome(12).reason.contains(u"Other draft"_s),
            qPrintable(bench.session->outcome(12).reason));
        QVERIFY(!bench.session->history(12).isEmpty());
        QCOMPARE(bench.disagreement(), QString());
    }

    /// The draft's file went from the command line: the rows are locked here too, in whichever draft they stand.
    void whatAnotherProgramCreatedIsLockedInTheDraft()
    {
        Bench bench;
        const EventTable table = events(5);
        OtherProgram other(bench);
        const auto some = planBatches(table, PlanSelection { QList<qsizetype> { 0, 3 }, {} }, {}, bench.clock);
        QVERIFY(some && other.sends(*some));
        const DraftScope scope { u"draft"_s, { bench.connection.id }, true };
        const auto read = draftStates(bench.ledgerPath(), scope);
        QVERIFY(read.has_value());
        QVERIFY(read->rows.isEmpty()); // no send of this draft
        DraftStates states = *read;
        QVERIFY(addSentElsewhere(states, bench.ledgerPath(), bench.connection, { bench.connection }, table));
        const QList<std::pair<RowId, RowState>> expected { { table.rowId(0), RowState::Created },
            { table.rowId(3), RowState::Created } };
        QCOMPARE(states.rows, expected);

        DraftStates copies = *read; // the same said once more is another event, which a person may want
        QVERIFY(addSentElsewhere(copies, bench.ledgerPath(), bench.connection, { bench.connection }, readAgain(table)));
        QVERIFY(copies.rows.isEmpty());

        DraftStates earlier = *read; // the draft's own send has the last word, unless it left the row free
        earlier.rows = { { table.rowId(0), RowState::Unknown }, { table.rowId(3), RowState::Refused } };
        QVERIFY(addSentElsewhere(earlier, bench.ledgerPath(), bench.connection, { bench.connection }, table));
        QCOMPARE(earlier.rows.at(0).second, RowState::Unknown);
        QCOMPARE(earlier.rows.at(1).second, RowState::Created);

        Connection practice = bench.connection;
        practice.isPractice = true;
        DraftStates rehearsed = *read;
        QVERIFY(addSentElsewhere(rehearsed, bench.ledgerPath(), practice, { practice }, table));
        QVERIFY(rehearsed.rows.isEmpty()); // that send went to another account
        QVERIFY(states.rehearsedElsewhere.isEmpty());
    }

    /// The same in the Practice account; who reads it knows that no other account has them.
    void whatAnotherProgramRehearsedIsLockedInTheDraft()
    {
        Bench bench;
        bench.connection.isPractice = true;
        const EventTable table = events(5);
        OtherProgram other(bench);
        const auto some = planBatches(table, PlanSelection { QList<qsizetype> { 0, 3 }, {} }, {}, bench.clock);
        QVERIFY(some && other.sends(*some));
        DraftStates states;
        QVERIFY(addSentElsewhere(states, bench.ledgerPath(), bench.connection, { bench.connection }, table));
        const QList<std::pair<RowId, RowState>> expected { { table.rowId(0), RowState::Created },
            { table.rowId(3), RowState::Created } };
        QCOMPARE(states.rows, expected);
        std::ranges::sort(states.rehearsedElsewhere);
        QCOMPARE(states.rehearsedElsewhere, (QList<RowId> { table.rowId(0), table.rowId(3) }));
    }

    void aPlanOfWhichNothingIsLeftIsRefusedInWords()
    {
        Bench bench;
        const EventTable table = events(10);
        const BatchPlan plan = planned(bench, table);
        OtherProgram other(bench);
        QVERIFY(other.sends(planned(bench, readAgain(table))));
        bench.makeSession();
        bench.session->openPlan(plan, u"draft"_s, u"Draft"_s);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Failed));
        QCOMPARE(bench.session->error().code, ErrorCode::InOtherSend);
        QCOMPARE(bench.portal.eventCount(), 10);
        auto ledger = Ledger::open(bench.ledgerPath());
        QCOMPARE((*ledger)->sends()->size(), 1); // no empty send is left behind
    }

    /// The answer is lost, the portal says "not there", the file is sent once more, and then the first send goes on.
    void whatWasSentMeanwhileDoesNotGoAgainOnResume()
    {
        Bench bench;
        const EventTable table = events(20);
        bench.portal.setFaultPlan(faultAt(2, 2, fault(Fault::Kind::DropAfterReading)));
        bench.open(table);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Unknown) == 10; }, 15'000));
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->ask(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::NotSent) == 10; }, 15'000));
        QVERIFY(bench.reaches(SendState::Finished));

        OtherProgram other(bench);
        const BatchPlan again = planned(bench, readAgain(table));
        QCOMPARE(again.eventCount(), 10);
        QVERIFY(other.sends(again));
        QCOMPARE(bench.portal.eventCount(), 20);

        bench.session->resume();
        QVERIFY(waitFor([&] { return bench.count(Outcome::Skipped) == 10; }, 15'000));
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.portal.eventCount(), 20);
        QVERIFY2(bench.session->outcome(15).reason.contains(u"Other draft"_s),
            qPrintable(bench.session->outcome(15).reason));
        QCOMPARE(bench.disagreement(), QString());
    }

    /// Part of a batch that is to wait again was sent elsewhere: the rest goes.
    void theRestOfABatchGoesOnResume()
    {
        Bench bench;
        const EventTable table = events(10);
        bench.open(table);
        QVERIFY(bench.reaches(SendState::Ready));
        bench.session->stopAfterBatch();
        QVERIFY(bench.reaches(SendState::Finished));
        OtherProgram other(bench);
        const auto some
            = planBatches(readAgain(table), PlanSelection { QList<qsizetype> { 2, 9 }, {} }, {}, bench.clock);
        QVERIFY(other.sends(*some));
        bench.session->resume(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 8; }, 15'000));
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Skipped), 2);
        QCOMPARE(bench.portal.eventCount(), 10);
    }

    /// "Create again" in two windows: each saw the first send, neither saw the other.
    void againExcusesOnlyWhatThePersonWasShown()
    {
        Bench bench;
        const EventTable table = events(10);
        bench.open(table);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));

        const BatchPlan one = planned(bench, readAgain(table), KnownRows::Again::CreateThem);
        const BatchPlan two = planned(bench, readAgain(table), KnownRows::Again::CreateThem);
        QCOMPARE(one.eventCount(), 10);
        QCOMPARE(one.excused, QSet<QString> { bench.plan.id });
        OtherProgram other(bench);
        QVERIFY(other.sends(one));
        QCOMPARE(bench.portal.eventCount(), 20);
        OtherProgram third(bench);
        third.session.openPlan(two, u"third"_s, u"Third"_s);
        QVERIFY(waitFor([&] { return third.session.state() == SendState::Failed; }, 15'000));
        QCOMPARE(third.session.error().code, ErrorCode::InOtherSend);
        QCOMPARE(bench.portal.eventCount(), 20);

        // Now that all three are shown they may be excused, every one by its name.
        const auto known = KnownRows::read(bench.ledgerPath(), bench.connection.id, readAgain(table));
        QCOMPARE(known->copiedSends().size(), 2);
        QCOMPARE(known->copiedSends().first().events, 10);
        QCOMPARE(known->selection(KnownRows::Again::CreateThem).excused.size(), 2);
        QVERIFY(known->selection(KnownRows::Again::LeaveOut).excused.isEmpty());
    }

    /// A copy that was allowed is still allowed when its send was stopped and goes on.
    void whatWasExcusedStaysExcusedOnResume()
    {
        Bench bench;
        const EventTable table = events(10);
        bench.open(table);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        bench.plan = planned(bench, readAgain(table), KnownRows::Again::CreateThem);
        bench.makeSession();
        bench.session->openPlan(bench.plan, u"draft"_s, u"Draft"_s);
        QVERIFY(bench.reaches(SendState::Ready));
        bench.session->stopAfterBatch();
        QVERIFY(bench.reaches(SendState::Finished));
        bench.makeSession();
        bench.session->openStored(bench.plan.id);
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->resume(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 10; }, 15'000));
        QCOMPARE(bench.portal.eventCount(), 20);
    }
};

QTEST_GUILESS_MAIN(TestSendRepeats)
#include "tst_sendrepeats.moc"
