#include "sending/receipt.h"
#include "support/droppingserver.h"
#include "support/sendbench.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

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
        QCOMPARE(bench.session->positionOf(bench.plan.events.rowId(bench.plan.batches[1].rows[2])), 12);
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
