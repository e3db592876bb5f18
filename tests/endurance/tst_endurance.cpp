// A send is killed with SIGKILL again and again while the portal misbehaves, and taken up again each time. At the end
// the ledger and the portal's store must tell the same story of every event: none doubled, none lost. After every other
// kill a second program is given the same file: what the first has, whatever its answers were, does not go again. It
// comes as the same, under another spelling of the address, with the connection forgotten and added again, and under
// the template's other name.
//
// ENDURANCE_KILLS and ENDURANCE_SEED in the environment make it longer or another.

#include "practice/practiceportal.h"
#include "sending/sendhistory.h"
#include "storage/ledger.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr int eventCount = 5000;
constexpr int guises = 4; // of a second program

FaultRule byChance(
    double chance, Fault::Kind kind, int status = 0, PracticeRequestKind of = PracticeRequestKind::Create)
{
    FaultRule rule;
    rule.of = of;
    rule.chance = chance;
    rule.fault.kind = kind;
    rule.fault.status = status;
    return rule;
}

FaultPlan misbehaviour(quint64 seed)
{
    using enum Fault::Kind;
    FaultPlan plan;
    plan.seed = seed;
    plan.rules = { byChance(0.04, DropAfterCommit), byChance(0.04, DropAfterReading), byChance(0.02, DropBeforeReading),
        byChance(0.03, HalfAnswer), byChance(0.02, HtmlAnswer), byChance(0.02, LostIds), byChance(0.03, Reordered),
        byChance(0.02, DuplicateResults), byChance(0.03, Status, 500), byChance(0.02, Status, 503),
        byChance(0.01, Status, 500, PracticeRequestKind::Read) };
    FaultRule partial = byChance(0.03, Partial);
    partial.fault.every = 20;
    FaultRule slow = byChance(0.3, Delay); // answers on their way when the knife falls
    slow.fault.delayMs = 30;
    slow.fault.commits = true;
    plan.rules << partial << slow;
    return plan;
}

struct Tally {
    int plans = 0;
    int created = 0;
    int refused = 0;
    int doubled = 0;
    int lost = 0;
    int rivals = 0; ///< second programs with the same file
    int rivalPlans = 0; ///< of them that found something left to send
};

} // namespace

class TestEndurance : public QObject
{
    Q_OBJECT

private:
    /// What the ledger says right now, with the rows of unanswered batches as unknown.
    static void readLedger(const QString &path, const QString &planId, SendHistory &history)
    {
        auto ledger = Ledger::open(path);
        QVERIFY(ledger.has_value());
        const auto rows = (*ledger)->rows(planId);
        const auto index = (*ledger)->batchIndex(planId);
        const auto entries = (*ledger)->entries(planId);
        QVERIFY(rows.has_value() && index.has_value() && entries.has_value());
        history = SendHistory(*rows, *index, *entries);
    }

    /// A second program with the same file, not killed: it may send only what the first was refused.
    static void sendTheSameFile(const PracticePortal &portal, const QString &profile, const QString &ledgerPath,
        const QString &round, QStringList &plans, Tally &tally)
    {
        QProcess rival;
        rival.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        rival.start(QStringLiteral(ENDURANCE_SENDER),
            { ledgerPath, portal.baseUrl().toString(), profile, u"--new"_s, QString::number(eventCount), round,
                QString::number(tally.rivals % guises) });
        QVERIFY(QTest::qWaitFor([&] { return rival.state() == QProcess::NotRunning; }, 60'000));
        QCOMPARE(rival.exitStatus(), QProcess::NormalExit);
        QVERIFY(rival.exitCode() == 0 || rival.exitCode() == 2);
        ++tally.rivals;
        if (const QString plan = QString::fromLatin1(rival.readAllStandardOutput().trimmed()); !plan.isEmpty()) {
            plans.append(plan);
            ++tally.rivalPlans;
        }
    }

    /// Starts the sender, kills it, starts it again, until `kills` are spent and it ends by itself. At every kill the
    /// ledger's counts add up.
    static void sendUntilSettled(const PracticePortal &portal, const QString &profile, const QString &ledgerPath,
        int kills, QRandomGenerator &random, const QString &round, QStringList &plans, int &killed, Tally &tally)
    {
        QString planId;
        for (bool settled = false; !settled;) {
            QProcess sender;
            sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            QStringList arguments { ledgerPath, portal.baseUrl().toString(), profile };
            if (planId.isEmpty())
                arguments << u"--new"_s << QString::number(eventCount) << round;
            else
                arguments << planId;
            sender.start(QStringLiteral(ENDURANCE_SENDER), arguments);
            if (planId.isEmpty()) {
                QTRY_VERIFY_WITH_TIMEOUT(sender.canReadLine(), 20'000);
                planId = QString::fromLatin1(sender.readLine().trimmed());
                plans.append(planId);
            }
            const int life = killed < kills ? 30 + static_cast<int>(random.bounded(220)) : 60'000;
            const bool ended = QTest::qWaitFor([&] { return sender.state() == QProcess::NotRunning; }, life);
            if (ended) {
                QCOMPARE(sender.exitStatus(), QProcess::NormalExit);
                QCOMPARE(sender.exitCode(), 0);
                settled = true;
            } else {
                QVERIFY2(killed < kills, "the send does not settle");
                sender.kill();
                QVERIFY(QTest::qWaitFor([&] { return sender.state() == QProcess::NotRunning; }, 5'000));
                if (++killed % 2 == 0)
                    sendTheSameFile(portal, profile, ledgerPath, round, plans, tally);
            }
            SendHistory history;
            readLedger(ledgerPath, planId, history);
            QCOMPARE(history.replay().counts().total(), qint64(eventCount));
            QCOMPARE(history.replay().impossibleTransitions(), 0);
        }
    }

    /// A settled plan's ledger against the portal's store, event by event.
    static void compare(PracticePortal &portal, const QString &ledgerPath, const QString &planId, Tally &tally)
    {
        SendHistory history;
        readLedger(ledgerPath, planId, history);
        QHash<QByteArray, int> stored;
        QHash<QString, int> contents;
        for (const QByteArray &json : portal.api().store().events()) {
            const QJsonDocument event = QJsonDocument::fromJson(json);
            ++stored[event["id"_L1].toString().toUtf8()];
            const QString says = event["email"_L1].toString() + u'\n' + event["tokens"_L1]["webinarName"_L1].toString();
            tally.doubled += ++contents[says] > 1;
        }
        for (qsizetype i = 0; i < history.rows().size(); ++i) {
            const QByteArray id = history.rows()[i].eventId;
            const RowState state = history.replay().state(i);
            if (state == RowState::Skipped)
                continue; // another send has it
            QVERIFY2(state == RowState::Created || state == RowState::Refused, "a row is not settled");
            QVERIFY2(portal.receivedCopies(id) <= history.replay().attempts(i), "a copy the ledger does not know of");
            tally.created += state == RowState::Created;
            tally.refused += state == RowState::Refused;
            tally.doubled += stored.value(id) > 1;
            tally.lost += (state == RowState::Created) != (stored.value(id) == 1);
        }
        ++tally.plans;
    }

private Q_SLOTS:
    void killedAgainAndAgain_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("v3") << u"v3"_s;
        QTest::newRow("2026-03") << u"2026-03"_s;
    }

    void killedAgainAndAgain()
    {
        QFETCH(QString, profile);
        const int kills = qEnvironmentVariable("ENDURANCE_KILLS", u"10"_s).toInt();
        const auto seed = static_cast<quint32>(qEnvironmentVariable("ENDURANCE_SEED", u"7"_s).toUInt());
        QRandomGenerator random(seed);
        QTemporaryDir dir;
        const QString ledgerPath = dir.filePath(u"ledger.sqlite"_s);

        PracticePortal portal;
        EventTemplate eventTemplate;
        eventTemplate.id = u"1001298"_s;
        eventTemplate.name = u"Webinar"_s;
        eventTemplate.objectType = u"contacts"_s;
        eventTemplate.tokens = { { u"webinarName"_s, {}, TokenType::String, {}, {} } };
        EventTemplate sameByName = eventTemplate;
        sameByName.id = u"ae_webinar"_s;
        portal.setTemplates({ eventTemplate, sameByName });
        portal.setRateLimit(5000, 1000);
        portal.setFaultPlan(misbehaviour(seed));
        QVERIFY(portal.listen().has_value());

        // A plan that settles before the last kill is followed by another one, at the same portal and in the same
        // ledger.
        Tally tally;
        int killed = 0;
        do {
            QStringList plans;
            sendUntilSettled(
                portal, profile, ledgerPath, kills, random, QString::number(tally.plans), plans, killed, tally);
            if (QTest::currentTestFailed())
                return;
            for (const QString &planId : std::as_const(plans)) {
                compare(portal, ledgerPath, planId, tally);
                if (QTest::currentTestFailed())
                    return;
            }
        } while (killed < kills);
        int faults = 0;
        for (const PracticeRequestRecord &request : portal.requests())
            faults += request.fault != "none"_L1;
        qInfo(
            "%s: %d plans of %d events, %d kills, %d faults, %d requests, %d created, %d refused, %d doubled, %d lost; "
            "%d second programs, %d of which sent something",
            qPrintable(profile), tally.plans, eventCount, killed, faults, int(portal.requests().size()), tally.created,
            tally.refused, tally.doubled, tally.lost, tally.rivals, tally.rivalPlans);
        QCOMPARE(killed, kills);
        QCOMPARE(tally.doubled, 0);
        QCOMPARE(tally.lost, 0);
        QCOMPARE(portal.eventCount(), tally.created);
    }
};

QTEST_GUILESS_MAIN(TestEndurance)
#include "tst_endurance.moc"
