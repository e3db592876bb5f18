// Every fault the Practice portal can have, against both generations of the API: every request arrives exactly as often
// as the ledger says, and the send comes to its end.

#include "support/sendbench.h"

using namespace composer;

class TestSendFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultArrivesAsOftenAsTheLedgerSays_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<Fault>("what");
        QTest::addColumn<qint64>("unread");
        using enum Fault::Kind;
        QList<std::pair<QByteArray, Fault>> faults;
        for (int kind = int(None); kind <= int(HugeAnswer); ++kind) {
            Fault what = fault(Fault::Kind(kind));
            if (what.kind == Status)
                continue;
            what.delayMs = what.kind == Delay ? 50 : what.kind == Drip ? 1 : 0;
            what.commits = what.kind == Delay;
            what.bytes = what.kind == HugeAnswer ? 3'000'000 : what.kind == Drip ? 400 : 0;
            what.rows = what.kind == Partial || what.kind == MissingResults ? QList<int> { 1, 7 } : QList<int>();
            faults.append({ faultName(what.kind).toLatin1(), what });
        }
        for (const Fault::Naming naming : { Fault::Naming::Message, Fault::Naming::Both, Fault::Naming::None }) {
            Fault partial = fault(Partial);
            partial.rows = { 2 };
            partial.naming = naming;
            faults.append({ "partial, naming " + QByteArray::number(int(naming)), partial });
        }
        Fault liar = fault(Partial);
        liar.rows = { 2 };
        liar.numErrors = 5;
        faults.append({ "partial, numErrors too many", liar });
        Fault shorter = fault(WrongLength);
        shorter.bytes = -20;
        faults.append({ "length too short", shorter });
        for (const int status : { 401, 403, 423, 477, 500, 501, 502, 503, 504 }) {
            Fault what = fault(Status, status);
            what.retryAfterSeconds = status == 477 ? 1 : -1;
            faults.append({ QByteArray::number(status), what });
        }
        for (const QString &policy : { u"TEN_SECONDLY_ROLLING"_s, u"DAILY"_s }) {
            Fault what = fault(Status, 429);
            what.policy = policy;
            what.intervalMs = 1'000;
            what.retryAfterSeconds = 1;
            faults.append({ "429 " + policy.toLatin1(), what });
        }
        for (const QString &profile : { u"v3"_s, u"2026-03"_s }) {
            for (const auto &[name, what] : std::as_const(faults))
                QTest::addRow("%s, %s", qPrintable(profile), name.constData())
                    << profile << what << qint64(what.kind == DropBeforeReading);
        }
    }

    void everyFaultArrivesAsOftenAsTheLedgerSays()
    {
        QFETCH(QString, profile);
        QFETCH(Fault, what);
        QFETCH(qint64, unread);
        Bench bench(profile, std::chrono::milliseconds(400));
        bench.limits.maximumAnswerBytes = 1'000'000;
        bench.makeClient();
        bench.settings.refusedShareBeforePause = 1;
        bench.portal.setFaultPlan(faultAt(2, 2, what));
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.settle());
        QCOMPARE(bench.copiesDisagree(unread), QString());
        QCOMPARE(bench.disagreement(), QString());
        QCOMPARE(bench.count(Outcome::Created) + bench.count(Outcome::Refused), 30);
        QCOMPARE(bench.portal.eventCount(), bench.count(Outcome::Created));
    }
};

QTEST_GUILESS_MAIN(TestSendFaults)
#include "tst_sendfaults.moc"
