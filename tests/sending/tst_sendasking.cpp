// What is asked of a portal after an answer was lost, refused without a name or called pending, and what "not there"
// and "already exists" are worth.

#include "domain/eventid.h"
#include "planning/sendingrules.h"
#include "sending/receipt.h"
#include "storage/idsinfiles.h"
#include "storage/workspacefile.h"
#include "support/sendbench.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace composer;

namespace {

FaultRule ofReads(qint64 from, qint64 to, const Fault &what)
{
    return { PracticeRequestKind::Read, from, to, 1.0, what };
}

FaultPlan lostAndThen(const QList<FaultRule> &more)
{
    FaultPlan plan = faultAt(2, 2, fault(Fault::Kind::DropAfterReading));
    plan.rules << more;
    return plan;
}

qsizetype reads(const Bench &bench)
{
    const auto &requests = bench.portal.requests();
    return std::count_if(requests.cbegin(), requests.cend(),
        [](const PracticeRequestRecord &request) { return request.kind == PracticeRequestKind::Read; });
}

/// Sends 30 events, of which the second ten get no answer and are not there.
void sendWithALoss(Bench &bench, const FaultPlan &plan)
{
    bench.portal.setFaultPlan(plan);
    bench.open(events(30));
    bench.session->start(bench.portal.accessToken());
    QVERIFY(bench.reaches(SendState::Finished));
    QCOMPARE(bench.count(Outcome::Unknown), 10);
}

} // namespace

class TestSendAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a network in between says is no "not there", also when the control behind it is read as it should be.
    void onlyThePortalsOwnWordMeansNotThere_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::newRow("a captive page") << Fault::Kind::CaptivePage;
        QTest::newRow("a captive portal's JSON") << Fault::Kind::CaptiveJson;
        QTest::newRow("an empty 404") << Fault::Kind::EmptyNotFound;
    }

    void onlyThePortalsOwnWordMeansNotThere()
    {
        QFETCH(Fault::Kind, kind);
        Bench bench;
        sendWithALoss(bench, lostAndThen({ ofReads(1, 10, fault(kind)) }));
        bench.session->ask();
        QVERIFY(bench.reaches(SendState::Paused) || bench.session->state() == SendState::Paused);
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        QCOMPARE(bench.count(Outcome::NotSent), 0);
        bench.portal.setFaultPlan({});
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::NotSent) == 10; }));
        QCOMPARE(bench.disagreement(), QString());
    }

    /// Every event is asked for in four rounds, and every round has its control.
    void everyRoundIsAsked()
    {
        Bench bench;
        sendWithALoss(bench, lostAndThen({}));
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::NotSent) == 10; }));
        QCOMPARE(reads(bench), 4 * (10 + 1));
    }

    /// A token that may not see events makes every event look missing, the control too.
    void withoutItsControlNothingIsNotThere()
    {
        Bench bench;
        sendWithALoss(bench, lostAndThen({}));
        bench.portal.api().store().clear(); // as if read with a sign-in that sees none
        bench.session->ask();
        QVERIFY(bench.reaches(SendState::Paused) || bench.session->state() == SendState::Paused);
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        QVERIFY(bench.session->pauseText().contains(u"proves nothing"_s));
    }

    void withoutAnyEventToCompareWithAPersonDecides()
    {
        Bench bench;
        bench.portal.setFaultPlan(faultAt(1, 1, fault(Fault::Kind::DropAfterReading)));
        bench.open(events(5));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.session->outcome(4).reason.contains(u"Asked twice"_s); }));
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 5);
        QCOMPARE(reads(bench), 2 * 5);
        bench.session->decide({ 0, 1, 2, 3, 4 }, SendSession::Decision::IsNotThere);
        QVERIFY(waitFor([&] { return bench.count(Outcome::NotSent) == 5; }));
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->resume();
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 5; }));
        QCOMPARE(bench.disagreement(), QString());
    }

    /// An earlier send's event is as good a control as one of this send.
    void anEventOfAnEarlierSendIsAControl()
    {
        Bench bench;
        bench.open(events(1));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        EventTable others = events(6);
        for (qsizetype row = 0; row < 6; ++row)
            others.setText(row, EventField::token(0), u"Autumn"_s);
        bench.portal.setFaultPlan(faultAt(2, 2, fault(Fault::Kind::DropAfterReading)));
        bench.open(others);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::NotSent) == 6; }));
    }

    /// v3, one bad event, a 400 that names none: it once went round for ever.
    void aRefusalWithoutANameIsFoundByHalving_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::newRow("400") << Fault::Kind::RefusedWhole;
        QTest::newRow("404 OBJECT_NOT_FOUND") << Fault::Kind::ObjectNotFound;
    }

    void aRefusalWithoutANameIsFoundByHalving()
    {
        QFETCH(Fault::Kind, kind);
        Bench bench;
        bench.portal.setRateLimit(100'000, 1'000); // the figure is of the reads, see tst_askplan for the time
        bench.settings.refusedShareBeforePause = 1;
        bench.portal.setFaultPlan(FaultPlan::always(fault(kind)));
        EventTable table = events(100);
        table.setText(37, EventField::token(2), u"nonsense"_s);
        bench.open(table, 100);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 99; }, 60'000));
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Refused), 1);
        QCOMPARE(bench.session->outcome(37).state, RowState::Refused);
        QVERIFY2(reads(bench) <= 600, qPrintable(QString::number(reads(bench))));
        QCOMPARE(bench.disagreement(), QString());
        QCOMPARE(bench.copiesDisagree(), QString());
    }

    void pendingIsAskedForUntilItIsThere()
    {
        Bench bench;
        Fault pending = fault(Fault::Kind::StatusWord);
        pending.word = u"PENDING"_s;
        pending.commits = true;
        bench.portal.setFaultPlan(faultAt(1, 1, pending));
        bench.open(events(10));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 10; })); // nobody had to ask
        QCOMPARE(bench.disagreement(), QString());
    }

    void pendingIsNeverNotSent_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("v3") << u"v3"_s;
        QTest::newRow("2026-03") << u"2026-03"_s;
    }

    void pendingIsNeverNotSent()
    {
        QFETCH(QString, profile);
        Bench bench(profile);
        bench.settings.pendingMs = 200;
        Fault pending = fault(Fault::Kind::StatusWord);
        pending.word = u"PROCESSING"_s;
        bench.portal.setFaultPlan(FaultPlan::always(pending)); // and never done
        bench.open(events(5));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Unknown) == 5; }));
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 5);
        QVERIFY(bench.session->outcome(0).reason.contains(u"PROCESSING"_s));
        Fault refused = fault(Fault::Kind::Status, 400);
        bench.portal.setFaultPlan(FaultPlan::always(refused));
        bench.session->ask();
        QVERIFY(bench.reaches(SendState::Asking) || bench.session->state() == SendState::Finished);
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 5);
    }

    /// A colleague's draft carries ids, and so does one of ours that left in a file: two of five are there already, and
    /// the answer to our request is lost.
    void alreadyExistsProvesOnlyIdsOfOurs_data()
    {
        QTest::addColumn<bool>("leftInAFile");
        QTest::newRow("a colleague's") << false;
        QTest::newRow("ours, that left in a file") << true;
    }

    void alreadyExistsProvesOnlyIdsOfOurs()
    {
        QFETCH(bool, leftInAFile);
        Bench bench(u"2026-03"_s);
        EventTable table = events(5);
        for (qsizetype row = 0; row < 5 && !leftInAFile; ++row)
            table.setText(row, EventField::Id, u"colleague-%1"_s.arg(row));
        if (leftInAFile)
            QVERIFY(IdsInFiles::addOf(IdsInFiles::pathBeside(bench.ledgerPath()), table).has_value());
        bench.ledgerName = u"of-the-colleague.sqlite"_s;
        const auto some = planBatches(table, PlanSelection { QList<qsizetype> { 1, 3 }, {} }, {}, bench.clock);
        QVERIFY(some.has_value());
        bench.makeSession();
        bench.session->openPlan(*some, u"draft"_s, u"Draft"_s);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.portal.eventCount(), 2);

        bench.ledgerName = u"ours.sqlite"_s;
        bench.portal.setFaultPlan(faultAt(2, 2, fault(Fault::Kind::DropAfterReading)));
        bench.open(table);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 5);
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 3; }));
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 2); // whose they are, nobody can tell
        QCOMPARE(bench.session->outcome(1).state, RowState::Unknown);
        QVERIFY(bench.session->outcome(1).reason.contains(u"another event"_s));
        QCOMPARE(bench.portal.eventCount(), 5);
    }

    /// What the account took nothing of, by its own word, cannot have created what is there under the id: only a
    /// request that may have arrived can.
    void onlyWhatMayHaveArrivedProvesThatTheEventIsOurs_data()
    {
        QTest::addColumn<Fault>("first");
        QTest::addColumn<QString>("reason");
        Fault rolling = fault(Fault::Kind::Status, 429);
        rolling.policy = u"TEN_SECONDLY_ROLLING"_s;
        rolling.intervalMs = 50;
        QTest::newRow("429") << rolling << u"The account was asked: the event is there"_s;
        QTest::newRow("401") << fault(Fault::Kind::Status, 401) << u"The account was asked: the event is there"_s;
        QTest::newRow("no answer") << fault(Fault::Kind::DropAfterReading)
                                   << u"Already in the account: the first attempt had arrived."_s;
    }

    void onlyWhatMayHaveArrivedProvesThatTheEventIsOurs()
    {
        QFETCH(Fault, first);
        QFETCH(QString, reason);
        Bench bench;
        const EventTable table = events(3);
        bench.ledgerName = u"a-copy.sqlite"_s; // of the workspace, on another computer
        bench.open(table);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 3);

        bench.ledgerName = u"ours.sqlite"_s;
        bench.portal.setFaultPlan(faultAt(2, 2, first));
        bench.open(table);
        bench.session->start(bench.portal.accessToken());
        const auto isOver = [&] {
            return bench.session->state() == SendState::Finished || bench.session->state() == SendState::Paused;
        };
        QVERIFY(waitFor(isOver));
        if (bench.session->state() == SendState::Paused)
            bench.session->resume();
        if (bench.count(Outcome::Unknown) == 3) { // no answer: a person looks, and overlooks them
            bench.session->decide({ 0, 1, 2 }, SendSession::Decision::IsNotThere);
            QVERIFY(waitFor([&] { return bench.count(Outcome::NotSent) == 3; }));
            QVERIFY(bench.reaches(SendState::Finished));
            bench.session->resume();
        }
        QVERIFY(waitFor([&] { return bench.posts() == 3; }));
        QVERIFY(bench.reaches(SendState::Finished));
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 3; }));
        for (int row = 0; row < 3; ++row)
            QVERIFY2(
                bench.session->outcome(row).reason.startsWith(reason), qPrintable(bench.session->outcome(row).reason));
        QCOMPARE(bench.portal.eventCount(), 3);
    }

    /// An answer that comes after a row has its word changes nothing.
    void aLateAnswerLeavesSettledRowsAlone()
    {
        Bench bench(u"2026-03"_s);
        bench.portal.setFaultPlan(faultAt(1, 1, fault(Fault::Kind::DropAfterCommit)));
        bench.open(events(10));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->decide({ 0 }, SendSession::Decision::IsNotThere);
        QVERIFY(waitFor([&] { return bench.count(Outcome::NotSent) == 1; }));
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->ask(); // "already exists"
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 9; }));
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.session->outcome(0).state, RowState::NotSent);
    }

    /// All of a batch was lost and never arrived; a person finds one of its events missing and lets it go again. What
    /// is there from now on is no proof that the others are.
    void aBatchThatARowHasLeftIsAskedOneByOne_data()
    {
        QTest::addColumn<SendSession::Decision>("decision");
        QTest::addColumn<bool>("goesAgain");
        QTest::newRow("created since") << SendSession::Decision::IsNotThere << true;
        QTest::newRow("to go again") << SendSession::Decision::IsNotThere << false;
        QTest::newRow("another's") << SendSession::Decision::IsAnother << false;
    }

    void aBatchThatARowHasLeftIsAskedOneByOne()
    {
        QFETCH(SendSession::Decision, decision);
        QFETCH(bool, goesAgain);
        Bench bench(u"2026-03"_s);
        bench.portal.setFaultPlan(faultAt(1, 1, fault(Fault::Kind::DropAfterReading)));
        bench.open(events(3));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 3);
        QCOMPARE(bench.portal.eventCount(), 0);
        bench.session->decide({ 0 }, decision);
        QVERIFY(waitFor([&] { return bench.count(Outcome::Unknown) == 2; }));
        QVERIFY(bench.reaches(SendState::Finished));
        if (goesAgain) {
            bench.session->resume();
            QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 1; }));
            QVERIFY(bench.reaches(SendState::Finished));
        }
        const QByteArray first = bench.session->rows().eventId(0);
        const int copies = bench.portal.receivedCopies(first);
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::Unknown) == 0; }));
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), goesAgain ? 3 : 2);
        QCOMPARE(bench.portal.eventCount(), goesAgain ? 3 : 2); // each that is said to be there is
        QCOMPARE(bench.portal.receivedCopies(first), copies); // it did not leave to be asked about
        QVERIFY(!bench.session->outcome(1).reason.contains(u"first attempt"_s));
    }

    /// Asking by sending would create the event of somebody who wants none by now.
    void whoJoinedTheListIsNotAskedAbout()
    {
        Bench bench(u"2026-03"_s);
        bench.portal.setFaultPlan(faultAt(1, 1, fault(Fault::Kind::DropAfterReading)));
        bench.open(events(3));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        const QString folder = QFileInfo(bench.ledgerPath()).path();
        QFile list(folder + u"/list.txt"_s);
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("person1@example.com\n") > 0);
        list.close();
        SendingRules rules;
        rules.suppressionFile = list.fileName();
        QVERIFY(saveSendingRules(sendingRulesPath(folder), rules).has_value());
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 2; }));
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.session->outcome(1).state, RowState::Unknown);
        QVERIFY2(
            bench.session->outcome(1).reason.contains(u"no events"_s), qPrintable(bench.session->outcome(1).reason));
        QCOMPARE(bench.portal.eventCount(), 2);
    }

    /// In a workspace that goes to another computer: "already exists" may be that one's doing from then on.
    void idsWithoutAnAnswerLeaveInASavedWorkspace()
    {
        Bench bench(u"2026-03"_s);
        bench.ledgerName = u"ledger.sqlite"_s;
        bench.portal.setFaultPlan(faultAt(1, 1, fault(Fault::Kind::DropAfterReading)));
        bench.open(events(3));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QList<EventIdBits> ids;
        QList<bool> areOpen;
        for (int row = 0; row < 3; ++row) {
            ids.append(parseEventId(bench.session->rows().eventId(row)));
            areOpen.append(bench.session->rowState(row) != RowState::Created);
        }
        QCOMPARE(areOpen, (QList<bool> { true, true, true }));
        const QString folder = QFileInfo(bench.ledgerPath()).path();
        bench.session.reset();
        const auto saved = saveWorkspaceFile(AppPaths { folder }, folder + u"/moved.workspace"_s, 1, u"here"_s);
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(IdsInFiles::contains(IdsInFiles::pathBeside(folder + u"/ledger.sqlite"_s), ids), areOpen);
    }

    /// stopNow() between the ledger's "in flight" and the request: the request is cut off like any other.
    void stopNowReachesARequestThatIsJustLeaving()
    {
        Bench bench(u"v3"_s, std::chrono::minutes(1));
        Fault slow = fault(Fault::Kind::Delay);
        slow.delayMs = 3'000;
        bench.portal.setFaultPlan(FaultPlan::always(slow));
        bench.open(events(20));
        QVERIFY(bench.reaches(SendState::Ready));
        QObject::connect(bench.session.get(), &SendSession::rowsChanged, bench.session.get(), [&] {
            if (bench.session->rowState(0) == RowState::InFlight)
                bench.session->stopNow();
        });
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 0);
        QCOMPARE(bench.count(Outcome::Waiting), 0);
    }

    /// One event without an answer does not hold up the others.
    void oneSlowAnswerHoldsNobodyUp()
    {
        Bench bench;
        bench.limits.readDeadline = std::chrono::milliseconds(300);
        bench.makeClient();
        FaultPlan plan = faultAt(2, 2, fault(Fault::Kind::DropAfterCommit));
        plan.rules << ofReads(1, 1, fault(Fault::Kind::Stall));
        bench.portal.setFaultPlan(plan);
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 30; }));
        QCOMPARE(reads(bench), 11); // the slow one once more, at the end
    }

    void whatThePortalSaidReachesThePerson()
    {
        Bench bench;
        EventTable table = events(20);
        table.setText(4, EventField::token(2), u"nonsense"_s);
        bench.open(table);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        for (const qint64 position : { 3, 15 }) {
            const RowOutcome outcome = bench.session->outcome(position);
            QCOMPARE(outcome.request.status, u"COMPLETE"_s);
            QVERIFY(!outcome.request.startedAt.isEmpty() && !outcome.request.completedAt.isEmpty());
            QVERIFY(!outcome.request.requestedAt.isEmpty());
            QCOMPARE(outcome.event.objectType, u"contacts"_s);
            QVERIFY(!outcome.event.createdAt.isEmpty());
            QVERIFY(outcome.serverMessage.isEmpty());
        }
        QVERIFY(bench.session->outcome(4).event.isEmpty());
        auto ledger = Ledger::open(bench.ledgerPath());
        QVERIFY(ledger.has_value());
        const auto paper = receipt(**ledger, bench.plan.id);
        QVERIFY(paper.has_value());
        const QJsonArray requests = (*paper)["requests"_L1].toArray();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[1]["status"_L1].toString(), u"COMPLETE"_s);
        QVERIFY(requests[1]["startedAt"_L1].isString() && requests[1]["requestedAt"_L1].isString());
        const QJsonObject event = (*paper)["events"_L1][3].toObject();
        QCOMPARE(event["objectType"_L1].toString(), u"contacts"_s);
        QVERIFY(!event["createdAt"_L1].toString().isEmpty());
        QCOMPARE(event["request"_L1].toInt(), 1);
    }

    /// The answer that lists an event gives it back with another email: under an id of ours it is told, under an id
    /// that others may have used it is asked for.
    void anotherEmailInTheAnswerIsTold()
    {
        Fault other = fault(Fault::Kind::OtherEmail);
        other.rows = { 1 };
        Bench bench;
        bench.portal.setFaultPlan(FaultPlan::always(other));
        bench.open(events(3));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 3);
        QVERIFY(bench.session->outcome(0).reason.isEmpty());
        QVERIFY(bench.session->outcome(1).reason.contains(u"email"_s));
        QVERIFY(!bench.session->outcome(1).event.objectType.isEmpty()); // what else was said is kept

        EventTable foreign = events(3);
        for (qsizetype row = 0; row < 3; ++row) {
            foreign.setText(row, EventField::Id, u"colleague-%1"_s.arg(row));
            foreign.setText(row, EventField::token(0), u"Autumn"_s);
        }
        bench.open(foreign);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 2);
        QCOMPARE(bench.session->outcome(1).state, RowState::Unknown);
        QVERIFY(bench.session->outcome(1).reason.contains(u"email"_s));
        bench.portal.setFaultPlan({});
        bench.session->ask();
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 3; })); // what is kept there is what was sent
        QCOMPARE(bench.disagreement(), QString());
    }

    /// Ids are known as ours by their own last bytes.
    void idsOfOursAreKnown()
    {
        const EventIdBits ours = mintEventId();
        QVERIFY(wasMintedHere(ours));
        QVERIFY(wasMintedHere(parseEventId(formatEventId(ours))));
        EventIdBits changed = ours;
        changed[0] ^= 1;
        QVERIFY(!wasMintedHere(changed));
        QVERIFY(!wasMintedHere({}));
        QVERIFY(!wasMintedHere(parseEventId("colleague-1")));
        QVERIFY(!wasMintedHere(eventIdFromDigest(ours)));
    }
};

QTEST_GUILESS_MAIN(TestSendAsking)
#include "tst_sendasking.moc"
