#include "storage/ledger.h"

#include <QRegularExpression>
#include <QTemporaryDir>
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
    [[nodiscard]] QString path() const
    {
        return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + ".sqlite"_L1);
    }

    /// The fingerprint a test gives to the event of this number.
    static EventFingerprint content(quint8 number) { return { 9, number }; }

    /// Events of these numbers in one batch.
    static Result<void> addNumbered(Ledger &ledger, const QString &planId, const QString &portalId,
        const QList<int> &numbers, const QString &templateId = u"1"_s)
    {
        LedgerSend send;
        send.planId = planId;
        send.portalId = portalId;
        send.templateId = templateId;
        send.draftName = planId + " draft"_L1;
        send.createdAtMs = 1'000;
        QList<LedgerRow> rows;
        QList<qint32> positions;
        for (const int number : numbers) {
            positions.append(qint32(rows.size()));
            rows.append({ number, "id" + QByteArray::number(number), {}, {}, content(quint8(number)) });
        }
        bool given = false;
        return ledger.addSend(send, rows, [&]() -> std::optional<FrozenBatch> {
            return std::exchange(given, true) ? std::nullopt : std::optional(batchOf(1, positions));
        });
    }

    static KnownEvent ask(Ledger &ledger, const KnownScope &scope, const QByteArray &id, quint8 number)
    {
        const auto known = ledger.known(scope, { { id, content(number) } });
        return known ? known->events.first() : KnownEvent { KnownEvent::Standing::Unsettled, true, -1 };
    }

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

    void replayFollowsTheTransitionTable()
    {
        using Kind = LedgerEntry::Kind;
        using enum RowState;
        // How a row gets to each state by entries that are allowed.
        const QMap<RowState, QList<LedgerEntry>> ways { { Waiting, {} }, { InFlight, { entry(Kind::InFlight, 1) } },
            { Created, { entry(Kind::InFlight, 1), entry(Kind::Outcome, 1, Created) } },
            { Refused, { entry(Kind::InFlight, 1), entry(Kind::Outcome, 1, Refused) } },
            { Unknown, { entry(Kind::InFlight, 1), entry(Kind::Outcome, 1, Unknown) } },
            { NotSent, { entry(Kind::Stopped, 0) } },
            { Conflict,
                { entry(Kind::InFlight, 1), entry(Kind::Outcome, 1, Unknown), entry(Kind::Outcome, 1, Conflict) } },
            { Skipped, { entry(Kind::Outcome, 1, Skipped) } } };
        QCOMPARE(ways.size(), rowStateCount);
        for (const auto &[from, way] : ways.asKeyValueRange()) {
            for (int i = 0; i < rowStateCount; ++i) {
                const auto to = RowState(i);
                LedgerReplay replay(1, { batchOf(1, { 0 }) });
                for (const LedgerEntry &step : way)
                    replay.apply(step);
                QCOMPARE(replay.state(0), from);
                QCOMPARE(replay.impossibleTransitions(), 0);
                const bool allowed = from == to || canBecome(from, to);
                if (!allowed)
                    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot go from"_s));
                replay.apply(to == InFlight ? entry(Kind::InFlight, 1) : entry(Kind::Outcome, 1, to));
                QCOMPARE(replay.state(0), allowed ? to : from);
                QCOMPARE(replay.impossibleTransitions(), allowed ? 0 : 1);
                QCOMPARE(replay.counts().total(), 1);
                QCOMPARE(replay.counts().of(outcomeOf(replay.state(0))), 1);
            }
        }
    }

    void theLaterSendComesFirstWhateverTheClockSaid()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        const auto add = [&](const QString &planId, qint64 atMs) {
            LedgerSend send;
            send.planId = planId;
            send.portalId = u"practice"_s;
            send.createdAtMs = atMs;
            return (*ledger)->addSend(send, {}, [] { return std::optional<FrozenBatch>(); }).has_value();
        };
        QVERIFY(add(u"first"_s, 2'000'000));
        QVERIFY(add(u"second, after the clock was put back"_s, 1'000'000));
        const auto sends = (*ledger)->sends();
        QVERIFY(sends.has_value());
        QCOMPARE(sends->first().planId, u"second, after the clock was put back"_s);
    }

    void nothingIsEverChanged()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        addPlan(**ledger, u"plan-1"_s);
        QVERIFY((*ledger)->append(u"plan-1"_s,
            { entry(LedgerEntry::Kind::InFlight, 1), entry(LedgerEntry::Kind::Outcome, 1, RowState::Created) }));
        auto other = Database::open(path(), QList<Database::Step>(4));
        QVERIFY(other.has_value());
        for (const QString &table :
            { u"sends"_s, u"events"_s, u"batches"_s, u"entries"_s, u"contents"_s, u"created"_s }) {
            QVERIFY(!(*other)->run(u"DELETE FROM %1"_s.arg(table)).has_value());
            QVERIFY(!(*other)->run(u"UPDATE %1 SET plan_id = 'x'"_s.arg(table)).has_value());
        }
    }

    void aDamagedBatchIsNotSent()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        addPlan(**ledger, u"plan-1"_s);
        auto other = Database::open(path(), QList<Database::Step>(4));
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

    void remembersWhatWasCreated()
    {
        using enum KnownEvent::Standing;
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        QVERIFY(addNumbered(**ledger, u"april"_s, u"portal"_s, { 1, 2, 3, 4 }));
        LedgerEntry created = entry(LedgerEntry::Kind::Outcome, 1, RowState::Created, 0);
        created.atMs = 77;
        QVERIFY((*ledger)->append(u"april"_s,
            { entry(LedgerEntry::Kind::InFlight, 1), created,
                entry(LedgerEntry::Kind::Outcome, 1, RowState::Refused, 1),
                entry(LedgerEntry::Kind::Outcome, 1, RowState::Unknown, 2) }));

        const KnownScope here { u"portal"_s, u"1"_s };
        const KnownEvent byId = ask(**ledger, here, "id1", 99);
        QCOMPARE(byId.standing, Created);
        QVERIFY(byId.sameId);
        const KnownEvent byContent = ask(**ledger, here, "new", 1);
        QCOMPARE(byContent.standing, Created);
        QVERIFY(!byContent.sameId);
        QCOMPARE(ask(**ledger, here, "new", 2).standing, New); // refused: it may be sent again
        QCOMPARE(ask(**ledger, here, "id2", 2).standing, New);
        QCOMPARE(ask(**ledger, here, "new", 3).standing, Unsettled);
        QCOMPARE(ask(**ledger, here, "id4", 99).standing, Unsettled); // in flight
        QCOMPARE(ask(**ledger, here, "new", 99).standing, New);
        // Another portal, another template, the very send: none of their business.
        QCOMPARE(ask(**ledger, { u"practice"_s, u"1"_s }, "id1", 1).standing, New);
        QCOMPARE(ask(**ledger, { u"portal"_s, u"2"_s }, "id1", 99).standing, New);
        QCOMPARE(ask(**ledger, { u"portal"_s, u"1"_s, u"april"_s }, "id1", 1).standing, New);

        const auto all = (*ledger)->known(here, { { "x", content(1) }, { "id1" }, { "y" } });
        QCOMPARE(all->sends.size(), 1);
        QCOMPARE(all->sends.first().draftName, u"april draft"_s);
        QCOMPARE(all->events.last().standing, New);
    }

    void aWholeBatchIsRemembered()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(addNumbered(**ledger, u"april"_s, u"portal"_s, { 1, 2 }));
        const KnownScope here { u"portal"_s, u"1"_s };
        QCOMPARE(ask(**ledger, here, "id1", 1).standing, KnownEvent::Standing::Waiting);
        QVERIFY((*ledger)->append(u"april"_s,
            { entry(LedgerEntry::Kind::InFlight, 1), entry(LedgerEntry::Kind::Outcome, 1, RowState::Created) }));
        QCOMPARE(ask(**ledger, here, "id1", 1).standing, KnownEvent::Standing::Created);
        QCOMPARE(ask(**ledger, here, "other", 2).standing, KnownEvent::Standing::Created);
    }

    /// Whatever was planned where and when: one id is never in two sends that may create it.
    void anIdLeavesInOneSendAtATime()
    {
        auto window = Ledger::open(path());
        auto otherWindow = Ledger::open(path());
        QVERIFY(addNumbered(**window, u"one"_s, u"portal"_s, { 1, 2 }));
        const auto second = addNumbered(**otherWindow, u"two"_s, u"portal"_s, { 2, 3 });
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, ErrorCode::InOtherSend);
        QCOMPARE((*window)->sends()->size(), 1);
        QVERIFY(addNumbered(**otherWindow, u"three"_s, u"practice"_s, { 1, 2 }).has_value()); // a portal of its own
        QVERIFY((*window)->append(u"one"_s, { entry(LedgerEntry::Kind::Stopped, 0) }));
        QVERIFY(addNumbered(**otherWindow, u"four"_s, u"portal"_s, { 1, 2 }).has_value()); // not sent: free again
        QVERIFY((*otherWindow)
                    ->append(u"four"_s,
                        { entry(LedgerEntry::Kind::InFlight, 1),
                            entry(LedgerEntry::Kind::Outcome, 1, RowState::Created) }));
        QCOMPARE(addNumbered(**window, u"five"_s, u"portal"_s, { 1 }).error().code, ErrorCode::InOtherSend);
    }

    /// A ledger of the first version, written as that version wrote it: what it created is known by id and by content.
    void anOldLedgerIsBroughtUpToDate()
    {
        {
            auto old = Ledger::open(path());
            QVERIFY(old.has_value());
            LedgerSend send;
            send.planId = u"old"_s;
            send.portalId = u"portal"_s;
            send.templateId = u"1"_s;
            QList<FrozenBatch> batches { batchOf(1, { 0, 1 }), batchOf(2, { 2 }) };
            for (FrozenBatch &batch : batches) {
                batch.body = "{\"inputs\":[";
                batch.starts.clear();
                batch.sizes.clear();
                for (const qint32 position : std::as_const(batch.positions)) {
                    const QByteArray event = "{\"eventTemplateId\":\"1\",\"id\":\"e\",\"email\":\"p"
                        + QByteArray::number(position)
                        + "@example.com\",\"timestamp\":\"2026-05-12T10:00:00Z\",\"tokens\":{\"name\":\"Spring\"}}";
                    batch.starts.append(qint32(batch.body.size()));
                    batch.sizes.append(qint32(event.size()));
                    batch.body += event;
                }
                batch.body += "]}";
            }
            QVERIFY((*old)->addSend(
                send, { { 1, "e0", {} }, { 2, "e1", {} }, { 3, "e2", {} } }, [&]() -> std::optional<FrozenBatch> {
                    return batches.isEmpty() ? std::nullopt : std::optional(batches.takeFirst());
                }));
            QVERIFY((*old)->append(u"old"_s,
                { entry(LedgerEntry::Kind::InFlight, 1), entry(LedgerEntry::Kind::Outcome, 1, RowState::Created) }));
            old->reset();
            auto database = Database::open(path(), QList<Database::Step>(4));
            for (const QString &table : { u"contents"_s, u"created"_s, u"summaries"_s, u"excuses"_s })
                QVERIFY((*database)->run(u"DROP TABLE "_s + table));
            QVERIFY((*database)->run(u"DROP INDEX events_by_id"_s));
            QVERIFY((*database)->run(u"PRAGMA user_version=1"_s));
        }
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        EventTemplate eventTemplate;
        eventTemplate.id = u"1"_s;
        eventTemplate.tokens = { { u"name"_s, {}, TokenType::String, {}, {} } };
        EventTable table(eventTemplate);
        table.insertRows(0, 3);
        for (qsizetype row = 0; row < 3; ++row) {
            table.setText(row, EventField::Email, u"P%1@example.com"_s.arg(row));
            table.setText(row, EventField::Timestamp, u"2026-05-12T10:00:00Z");
            table.setText(row, EventField::token(0), u"Spring");
        }
        const auto known = (*ledger)->known({ u"portal"_s, u"1"_s }, eventMarks(table));
        QVERIFY(known.has_value());
        QCOMPARE(known->events[0].standing, KnownEvent::Standing::Created);
        QCOMPARE(known->events[1].standing, KnownEvent::Standing::Created);
        QCOMPARE(known->events[2].standing, KnownEvent::Standing::Waiting);
        QCOMPARE(ask(**ledger, { u"portal"_s, u"1"_s }, "e1", 99).standing, KnownEvent::Standing::Created);
    }

    void aSummaryIsKeptUntilSomethingIsWritten()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        QVERIFY(addNumbered(**ledger, u"one"_s, u"portal"_s, { 1, 2 }).has_value());
        QVERIFY(addNumbered(**ledger, u"two"_s, u"portal"_s, { 3 }).has_value());
        auto standings = (*ledger)->standings();
        QVERIFY(standings.has_value());
        QCOMPARE(standings->size(), 2);
        QCOMPARE(standings->value(u"one"_s).mark, (LedgerMark { 0, 1 }));
        QVERIFY(!standings->value(u"one"_s).summary.has_value());

        LedgerSummary summary;
        for (int i = 0; i < outcomeCount; ++i) // every count in its own column
            summary.counts.of(Outcome(i)) = 10 + i;
        summary.unknownBatches = 7;
        (*standings)[u"one"_s].summary = summary;
        QVERIFY((*ledger)->keepSummaries(*standings).has_value());
        {
            auto otherWindow = Ledger::open(path());
            const auto read = (*otherWindow)->standings();
            QCOMPARE(read->value(u"one"_s).summary, std::optional(summary));
            QVERIFY(!read->value(u"two"_s).summary.has_value());
            QVERIFY((*otherWindow)->append(u"two"_s, { entry(LedgerEntry::Kind::InFlight, 1) }));
        }
        QCOMPARE((*ledger)->standings()->value(u"one"_s).summary,
            std::optional(summary)); // what another send wrote is no matter
        QVERIFY((*ledger)->append(u"one"_s, { entry(LedgerEntry::Kind::InFlight, 1) }));
        standings = (*ledger)->standings();
        QVERIFY(!standings->value(u"one"_s).summary.has_value());
        (*standings)[u"one"_s].summary = summary;
        QVERIFY((*ledger)->keepSummaries(*standings).has_value());
        QVERIFY((*ledger)->standings()->value(u"one"_s).summary.has_value());
        QVERIFY((*ledger)->addBatches(u"one"_s, { batchOf(2, { 1 }) }, {}));
        QVERIFY(!(*ledger)->standings()->value(u"one"_s).summary.has_value());
        // one that was worked out before the last entry is never taken for the present
        QVERIFY((*ledger)->keepSummaries(*standings).has_value());
        QVERIFY(!(*ledger)->standings()->value(u"one"_s).summary.has_value());
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
