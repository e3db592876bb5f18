#include "sending/receipt.h"
#include "sending/sentsince.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr int batchCount = 4;
constexpr int perBatch = 3;

/// The counts of a send by its states alone, as the list must say them.
LedgerSummary replayed(Ledger &ledger, const QString &planId)
{
    LedgerSummary summary;
    const auto states = ledger.states(planId);
    const auto index = ledger.batchIndex(planId);
    QList<int> batchOf(batchCount * perBatch);
    for (const FrozenBatch &batch : *index) {
        for (const qint32 position : batch.positions)
            batchOf[position] = batch.number;
    }
    QList<int> unknown;
    for (qsizetype position = 0; position < states->size(); ++position) {
        const RowState state = states->at(position);
        ++summary.counts.of(state == RowState::InFlight ? Outcome::Unknown : outcomeOf(state));
        if ((state == RowState::InFlight || state == RowState::Unknown) && !unknown.contains(batchOf[position]))
            unknown.append(batchOf[position]);
    }
    summary.unknownBatches = static_cast<int>(unknown.size());
    return summary;
}

bool addSend(Ledger &ledger, const QString &planId, const QString &draftId = {}, bool isPractice = false)
{
    LedgerSend send;
    send.planId = planId;
    send.portalId = u"portal"_s;
    send.draftId = draftId;
    send.isPractice = isPractice;
    QList<LedgerRow> rows;
    for (int i = 0; i < batchCount * perBatch; ++i)
        rows.append({ i + 1, planId.toUtf8() + QByteArray::number(i), {} });
    send.eventCount = rows.size();
    return ledger
        .freeze(send, batchCount,
            [&](qsizetype index) {
                const auto first = static_cast<qint32>(index * perBatch);
                return Ledger::Frozen { { int(index) + 1, { first, first + 1, first + 2 }, "body", {}, {} },
                    rows.mid(first, perBatch) };
            })
        .has_value();
}

} // namespace

class TestSendList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is written, and by whichever window: the list says what the entries say.
    void theListFollowsTheEntries()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"ledger.sqlite"_s);
        auto window = Ledger::open(path);
        auto otherWindow = Ledger::open(path);
        QVERIFY(window && otherWindow);
        const QStringList plans { u"a"_s, u"b"_s, u"c"_s };
        for (const QString &plan : plans)
            QVERIFY(addSend(**window, plan));
        QRandomGenerator random(20261122);
        qint64 kept = 0;
        for (int step = 0; step < 300; ++step) {
            Ledger &writer = random.bounded(2) ? **window : **otherWindow;
            const QString &plan = plans[random.bounded(qsizetype(3))];
            LedgerEntry entry;
            entry.batch = 1 + random.bounded(batchCount);
            const auto states = writer.states(plan);
            QVERIFY(states.has_value());
            const qint32 first = (entry.batch - 1) * perBatch;
            switch (states->at(first)) {
            case RowState::Waiting:
                entry.kind = LedgerEntry::Kind::InFlight;
                break;
            case RowState::InFlight:
                entry.state = random.bounded(2) ? RowState::Unknown : RowState::Created;
                break;
            case RowState::Unknown:
                entry.state = random.bounded(2) ? RowState::NotSent : RowState::Created;
                break;
            default:
                entry.kind = LedgerEntry::Kind::Asked;
                break;
            }
            if (random.bounded(5)) { // else the list is asked for again with nothing new
                QVERIFY(writer.append(plan, { entry }).has_value());
            }
            Ledger &reader = random.bounded(2) ? **window : **otherWindow;
            const auto standings = reader.standings();
            QVERIFY(standings.has_value());
            for (const LedgerStanding &standing : *standings)
                kept += standing.summary.has_value();
            const auto list = listSends(reader);
            QVERIFY(list.has_value());
            QCOMPARE(list->size(), 3);
            for (const SendSummary &summary : *list) {
                const LedgerSummary expected = replayed(reader, summary.send.planId);
                QCOMPARE(summary.counts.counts, expected.counts.counts);
                QCOMPARE(summary.unknownBatches, expected.unknownBatches);
            }
            const auto now = reader.standings();
            for (const LedgerStanding &standing : *now)
                QVERIFY(standing.summary.has_value()); // the next list reads no entry
        }
        QVERIFY(kept > 600); // two of the three are as they were, each time
    }

    /// Of the rows that a send refused or did not send: which a later send of their draft created or holds.
    void aSendKnowsWhatLaterOnesMadeOfItsRows()
    {
        QTemporaryDir dir;
        const auto opened = Ledger::open(dir.filePath(u"ledger.sqlite"_s));
        QVERIFY(opened.has_value());
        Ledger &ledger = **opened;
        const auto answer = [&](const QString &plan, int batch, RowState state) {
            LedgerEntry left;
            left.batch = batch;
            left.kind = LedgerEntry::Kind::InFlight;
            LedgerEntry said;
            said.batch = batch;
            said.state = state;
            return ledger.append(plan, { left }) && ledger.append(plan, { said });
        };
        QVERIFY(addSend(ledger, u"first"_s, u"draft"_s));
        for (const int batch : { 1, 2, 3 })
            QVERIFY(answer(u"first"_s, batch, RowState::Refused));
        QVERIFY(answer(u"first"_s, 4, RowState::Created));
        QVERIFY(sentSince(ledger, u"first"_s)->isEmpty());
        QVERIFY(addSend(ledger, u"elsewhere"_s, u"another"_s)); // with the same numbers of rows
        QVERIFY(answer(u"elsewhere"_s, 1, RowState::Created));
        QVERIFY(addSend(ledger, u"rehearsal"_s, u"draft"_s, true));
        QVERIFY(answer(u"rehearsal"_s, 1, RowState::Created));
        QVERIFY(sentSince(ledger, u"first"_s)->isEmpty());
        QVERIFY(addSend(ledger, u"second"_s, u"draft"_s));
        QVERIFY(answer(u"second"_s, 1, RowState::Created));
        QVERIFY(answer(u"second"_s, 2, RowState::Refused));
        const auto since = sentSince(ledger, u"first"_s);
        QVERIFY(since.has_value());
        QCOMPARE(since->size(), 2 * perBatch); // nothing of those refused again, nor of those created at once
        QCOMPARE(since->value(0).state, RowState::Created);
        QVERIFY(!since->contains(perBatch));
        QCOMPARE(since->value(2 * perBatch).state, RowState::Waiting);
        QVERIFY(sentSince(ledger, u"second"_s)->isEmpty());
        QCOMPARE(refusedStill(ledger, u"first"_s).value(), QList<RowId>({ 4, 5, 6 }));
        QCOMPARE(refusedStill(ledger, u"second"_s).value(), QList<RowId>({ 4, 5, 6 }));
        QVERIFY(refusedStill(ledger, u"elsewhere"_s)->isEmpty());
        const QJsonArray events = receipt(ledger, u"first"_s).value()["events"_L1].toArray(); // and so does its receipt
        QCOMPARE(events[0]["since"_L1]["outcome"_L1].toString(), u"created"_s);
        QCOMPARE(events[2 * perBatch]["since"_L1]["outcome"_L1].toString(), u"waiting"_s);
        QVERIFY(!events[0]["since"_L1]["plannedAt"_L1].toString().isEmpty());
        QVERIFY(!events[perBatch].toObject().contains("since"_L1));
        QVERIFY(!events[3 * perBatch].toObject().contains("since"_L1));
    }
};

QTEST_GUILESS_MAIN(TestSendList)
#include "tst_sendlist.moc"
