#include "storage/ledger.h"

#include <QTemporaryDir>
#include <QRegularExpression>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

FrozenBatch batchOf(int number, QList<qint32> positions)
{
    FrozenBatch batch;
    batch.number = number;
    batch.body = "{\"inputs\":[";
    for (const qint32 position : positions) {
        batch.starts.append(static_cast<qint32>(batch.body.size()));
        batch.body += "{\"id\":\"e" + QByteArray::number(position) + "\"}";
        batch.sizes.append(static_cast<qint32>(batch.body.size()) - batch.starts.last());
    }
    batch.body += "]}";
    batch.positions = std::move(positions);
    return batch;
}

LedgerEntry entry(LedgerEntry::Kind kind, int batch, RowState state = RowState::Waiting, qint32 position = -1)
{
    LedgerEntry result;
    result.kind = kind;
    result.batch = batch;
    result.state = state;
    result.position = position;
    result.reason = u"why"_s;
    return result;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    [[nodiscard]] QString path() const { return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + ".sqlite"_L1); }

    void addPlan(Ledger &ledger, const QString &planId)
    {
        LedgerSend send;
        send.planId = planId;
        send.portalId = u"practice"_s;
        QList<FrozenBatch> batches { batchOf(1, { 0, 1 }), batchOf(2, { 2 }) };
        const QList<LedgerRow> rows { { 7, "e0", { 1, 1 } }, { 8, "e1", {} }, { 9, "e2", {} } };
        const auto added = ledger.addSend(send, rows, [&]() -> std::optional<FrozenBatch> {
            if (batches.isEmpty())
                return {};
            return batches.takeFirst();
        });
        QVERIFY(added.has_value());
    }

private Q_SLOTS:
    void keepsWhatWasWritten()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        addPlan(**ledger, u"plan-1"_s);
        QVERIFY((*ledger)->appendDurably(u"plan-1"_s, { entry(LedgerEntry::Kind::InFlight, 1) }));
        QVERIFY((*ledger)->append(u"plan-1"_s, { entry(LedgerEntry::Kind::Outcome, 1, RowState::Created) }));
        ledger->reset();

        ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        const auto rows = (*ledger)->rows(u"plan-1"_s);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->first().eventId, "e0");
        QCOMPARE(rows->first().source, (RowSource { 1, 1 }));
        const auto batch = (*ledger)->batch(u"plan-1"_s, 1);
        QVERIFY(batch.has_value());
        QCOMPARE(batch->body, batchOf(1, { 0, 1 }).body);
        QCOMPARE(batch->event(1), "{\"id\":\"e1\"}");
        const auto entries = (*ledger)->entries(u"plan-1"_s);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->last().state, RowState::Created);
        QCOMPARE(entries->last().reason, u"why"_s);
        QCOMPARE((*ledger)->sends()->size(), 1);
        QCOMPARE((*ledger)->send(u"plan"_s)->planId, u"plan-1"_s);
        QCOMPARE((*ledger)->send(u"other"_s).error().code, ErrorCode::NotFound);
    }

    void nothingIsEverChanged()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        addPlan(**ledger, u"plan-1"_s);
        QVERIFY((*ledger)->append(u"plan-1"_s, { entry(LedgerEntry::Kind::InFlight, 1) }));
        auto other = Database::open(path(), QList<Database::Step>(1));
        QVERIFY(other.has_value());
        for (const QString &table : { u"sends"_s, u"events"_s, u"batches"_s, u"entries"_s }) {
            QVERIFY(!(*other)->run(u"DELETE FROM %1"_s.arg(table)).has_value());
            QVERIFY(!(*other)->run(u"UPDATE %1 SET plan_id = 'x'"_s.arg(table)).has_value());
        }
    }

    void aDamagedBatchIsNotSent()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        addPlan(**ledger, u"plan-1"_s);
        auto other = Database::open(path(), QList<Database::Step>(1));
        QVERIFY((*other)->run(u"DROP TRIGGER batches_stay"_s));
        QVERIFY((*other)->run(u"UPDATE batches SET starts = x'00000000' WHERE number = 1"_s));
        QVERIFY((*other)->run(u"UPDATE batches SET sha256 = x'00' WHERE number = 2"_s));
        QCOMPARE((*ledger)->batch(u"plan-1"_s, 1).error().code, ErrorCode::StorageError);
        QCOMPARE((*ledger)->batch(u"plan-1"_s, 2).error().code, ErrorCode::StorageError);
    }

    void aPlanIsWrittenWholeOrNotAtAll()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        addPlan(**ledger, u"plan-1"_s);
        LedgerSend again;
        again.planId = u"plan-2"_s;
        int given = 0;
        const auto added = (*ledger)->addSend(again, { { 1, "a", {} } }, [&]() -> std::optional<FrozenBatch> {
            ++given;
            return batchOf(1, { 0 }); // the same number twice: the second is refused, and with it everything
        });
        QVERIFY(!added.has_value());
        QCOMPARE(given, 2);
        QCOMPARE((*ledger)->sends()->size(), 1);
        QVERIFY((*ledger)->rows(u"plan-2"_s)->isEmpty());
    }

    void onePlanOneSender()
    {
        const auto first = Ledger::lockPlan(path(), u"plan-1"_s);
        QVERIFY(first.has_value());
        QCOMPARE(Ledger::lockPlan(path(), u"plan-1"_s).error().code, ErrorCode::Busy);
        QVERIFY(Ledger::lockPlan(path(), u"plan-2"_s).has_value());
    }

    void replayFollowsTheEntries()
    {
        LedgerReplay replay(3, { batchOf(1, { 0, 1 }), batchOf(2, { 2 }) });
        QCOMPARE(replay.counts().of(Outcome::Waiting), 3);
        replay.apply(entry(LedgerEntry::Kind::InFlight, 1));
        QCOMPARE(replay.unansweredBatches(), (QList<int> { 1 }));
        QCOMPARE(replay.attempts(1), 1);
        replay.apply(entry(LedgerEntry::Kind::Outcome, 1, RowState::Created, 0));
        replay.apply(entry(LedgerEntry::Kind::Outcome, 1, RowState::Unknown, 1));
        replay.apply(entry(LedgerEntry::Kind::Stopped, 0));
        QCOMPARE(replay.states(), (QList<RowState> { RowState::Created, RowState::Unknown, RowState::NotSent }));
        QCOMPARE(replay.counts().total(), 3);
        QVERIFY(replay.unansweredBatches().isEmpty());
    }

    void anImpossibleTransitionKeepsTheWord()
    {
        LedgerReplay replay(1, { batchOf(1, { 0 }) });
        replay.apply(entry(LedgerEntry::Kind::InFlight, 1));
        replay.apply(entry(LedgerEntry::Kind::Outcome, 1, RowState::Created));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ledger: row 0 cannot go"_s));
        replay.apply(entry(LedgerEntry::Kind::InFlight, 1));
        QCOMPARE(replay.state(0), RowState::Created);
        QCOMPARE(replay.counts().of(Outcome::Created), 1);
    }

    void aReadOnlyFolderIsSaid()
    {
        const auto lock = Ledger::lockPlan(u"/proc/nowhere/ledger.sqlite"_s, u"plan"_s);
        QCOMPARE(lock.error().code, ErrorCode::StorageError);
        QVERIFY(!Ledger::open(u"/proc/nowhere/ledger.sqlite"_s).has_value());
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
