#include "storage/ledgerconversion.h"
#include "support/ledgerbench.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace composer;
using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
namespace {
std::atomic_int flushes = 0;
}

// In the place of the C library's, for whoever is loaded later: SQLite.
extern "C" int fdatasync(int file)
{
    ++flushes;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}
extern "C" int fsync(int file)
{
    ++flushes;
    return static_cast<int>(syscall(SYS_fsync, file));
}
#endif

class TestLedger : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    [[nodiscard]] QString path() const
    {
        return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + ".sqlite"_L1);
    }

    [[nodiscard]] int countOf(const QString &table) const { return rowsIn(path(), table); }

    void addPlan(Ledger &ledger, const QString &planId)
    {
        LedgerSend send;
        send.planId = planId;
        send.portalId = u"practice"_s;
        const QList<LedgerRow> rows { { 7, "e0", { 1, 1 }, u"ana@example.com"_s }, { 8, "e1", {}, u"bo"_s },
            { 9, "e2", {} } };
        QVERIFY(add(ledger, send, rows, { batchOf(1, { 0, 1 }), batchOf(2, { 2 }) }).has_value());
    }

    static EventTable oldEvents()
    {
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
        return table;
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
        QCOMPARE(rows->first().identity, u"ana@example.com"_s);
        QCOMPARE(rows->at(1).identity, u"bo"_s);
        QCOMPARE(rows->positionOf(9), 2);
        QCOMPARE(rows->positionOf(10), -1);
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
        const auto addAt = [&](const QString &planId, qint64 atMs) {
            LedgerSend send;
            send.planId = planId;
            send.portalId = u"practice"_s;
            send.createdAtMs = atMs;
            return add(**ledger, send, {}, {}).has_value();
        };
        QVERIFY(addAt(u"first"_s, 2'000'000));
        QVERIFY(addAt(u"second, after the clock was put back"_s, 1'000'000));
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
        auto other = Database::open(path(), QList<Database::Step>(8));
        QVERIFY(other.has_value());
        for (const QString &table : { u"plans"_s, u"turns"_s, u"plan_rows"_s, u"bodies"_s, u"keys"_s, u"lines"_s }) {
            QVERIFY(!(*other)->run(u"DELETE FROM %1"_s.arg(table)).has_value());
            QVERIFY(!(*other)->run(u"UPDATE %1 SET sum = x'00'"_s.arg(table)).has_value());
        }
    }

    void aPlanIsWrittenWholeOrNotAtAll()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        addPlan(**ledger, u"plan-1"_s);
        LedgerSend again;
        again.planId = u"plan-2"_s;
        // the same number twice: the second is refused, and with it everything
        const auto added
            = add(**ledger, again, { { 1, "a", {} }, { 2, "b", {} } }, { batchOf(1, { 0 }), batchOf(1, { 1 }) });
        QVERIFY(!added.has_value());
        QCOMPARE((*ledger)->sends()->size(), 1);
        QCOMPARE((*ledger)->rows(u"plan-2"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(countOf(u"plans"_s), 1);
        QCOMPARE(countOf(u"bodies"_s), 2);
    }

    /// Who makes what is frozen may be slow; meanwhile the file is free for others.
    void aFreezeWaitsWithoutTheLock()
    {
        auto ledger = Ledger::open(path());
        addPlan(**ledger, u"running"_s);
        constexpr int batchCount = 60;
        QSemaphore waits;
        QSemaphore goesOn;
        bool isFrozen = false;
        std::thread freezing([&] {
            auto own = Ledger::open(path());
            LedgerSend send;
            send.planId = u"slow"_s;
            send.eventCount = batchCount;
            const auto make = [&](qsizetype index) {
                if (index % 20 == 19) {
                    waits.release();
                    goesOn.acquire();
                }
                const auto position = static_cast<qint32>(index);
                return Ledger::Frozen { batchOf(int(index) + 1, { position }),
                    { { index + 1, "slow" + QByteArray::number(index), {}, {}, {} } } };
            };
            isFrozen = (*own)->freeze(send, batchCount, make).has_value();
        });
        QList<bool> written;
        bool isFirstPieceThere = false;
        for (int i = 0; i < batchCount / 20; ++i) {
            waits.acquire();
            if (i == 0) // what was made before is on its way, and its transaction over
                isFirstPieceThere = QTest::qWaitFor([this] { return countOf(u"plan_rows"_s) > 1; }, 20'000);
            written.append(
                (*ledger)->appendDurably(u"running"_s, { entry(LedgerEntry::Kind::InFlight, 1) }).has_value());
            goesOn.release();
        }
        freezing.join();
        QVERIFY(isFrozen);
        QVERIFY(isFirstPieceThere);
        QCOMPARE(written, QList<bool>(batchCount / 20, true));
        QCOMPARE((*ledger)->rows(u"slow"_s)->size(), batchCount);
    }

    /// The program dies in the middle of a freeze: the next start takes away what nobody saw, another freeze's stays.
    void leftoversOfAFreezeGo()
    {
        {
            auto ledger = Ledger::open(path());
            addPlan(**ledger, u"plan-1"_s);
            (*ledger)->setBeforePublishing([&] {
                // Here it would die. Another program that starts now must leave alone what is being frozen.
                const auto lock = Ledger::lockPlan(path(), u"plan-2"_s);
                auto other = Ledger::open(path());
                QCOMPARE((*other)->sends()->size(), 1);
                QCOMPARE(countOf(u"plans"_s), 2);
                QFile::copy(path(), path() + ".died"_L1);
                QFile::copy(path() + "-wal"_L1, path() + ".died-wal"_L1);
            });
            QVERIFY(addNumbered(**ledger, u"plan-2"_s, u"portal"_s, { 1, 2, 3 }));
        }
        QCOMPARE(countOf(u"plans"_s), 2);
        auto started = Ledger::open(path() + ".died"_L1);
        QCOMPARE((*started)->sends()->size(), 1);
        started->reset();
        auto died = Database::open(path() + ".died"_L1, QList<Database::Step>(8));
        auto query = (*died)->prepare(u"SELECT COUNT(*) FROM plan_rows"_s);
        QVERIFY(query->exec() && query->next());
        QCOMPARE(query->value(0).toInt(), 1); // that of plan-1
    }

    void onePlanOneSender()
    {
        const auto first = Ledger::lockPlan(path(), u"plan-1"_s);
        QVERIFY(first.has_value());
        QCOMPARE(Ledger::lockPlan(path(), u"plan-1"_s).error().code, ErrorCode::Busy);
        QVERIFY(Ledger::lockPlan(path(), u"plan-2"_s).has_value());
    }

    /// A ledger of each version, written as that version wrote it: what it created is known by id and by content, and
    /// the file stays beside the new one.
    void anOldLedgerIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (const int version : { 1, 2, 3, 4 })
            QTest::addRow("version %d", version) << version;
    }

    void anOldLedgerIsBroughtUpToDate()
    {
        QFETCH(int, version);
        for (const char *end : { "", "-wal", "-shm", ".marks", ".before-5", ".before-5-wal" })
            QFile::remove(path() + QLatin1StringView(end));
        EventTable original = oldEvents();
        const QList<EventMark> stored = eventMarks(original);
        {
            const QList<Database::Step> ladder = ledgerLadder().first(version);
            auto old = Database::open(path(), ladder);
            QVERIFY(old.has_value());
            const auto write = [&](const QString &sql, const QVariantList &values) {
                auto query = (*old)->prepare(sql);
                for (const QVariant &value : values)
                    query->addBindValue(value);
                if (!query->exec())
                    qFatal("%s", qPrintable(sql));
            };
            write(u"INSERT INTO sends VALUES (?, ?, 'P', 'http://127.0.0.1:1/', 'v3', 0, '1', 'T', 'd', 'D', 5, 3)"_s,
                { u"old"_s, u"portal"_s });
            for (int i = 0; i < 3; ++i) {
                write(u"INSERT INTO events VALUES ('old', ?, ?, ?, 1, ?, 'who')"_s,
                    { i, i + 1, "e" + QByteArray::number(i), i + 1 });
                if (version > 1)
                    write(u"INSERT INTO contents VALUES ('old', ?, ?)"_s,
                        { i,
                            QByteArray(reinterpret_cast<const char *>(stored[i].fingerprint.data()),
                                qsizetype(stored[i].fingerprint.size())) });
            }
            for (FrozenBatch batch : { batchOf(1, { 0, 1 }), batchOf(2, { 2 }) }) {
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
                const auto packed = [](const QList<qint32> &numbers) {
                    return QByteArray(reinterpret_cast<const char *>(numbers.constData()), numbers.size() * 4);
                };
                write(u"INSERT INTO batches VALUES ('old', ?, ?, ?, ?, ?, ?)"_s,
                    { batch.number, packed(batch.positions), qCompress(batch.body), packed(batch.starts),
                        packed(batch.sizes), QCryptographicHash::hash(batch.body, QCryptographicHash::Sha256) });
            }
            const QString line
                = u"INSERT INTO entries (plan_id, at, kind, batch, position, state, status) VALUES ('old',"
                  " 7, ?, 1, -1, ?, 0)"_s;
            write(line, { u"in_flight"_s, QVariant() });
            write(line, { u"outcome"_s, u"created"_s });
            if (version == 4)
                write(u"INSERT INTO excuses VALUES ('old', 'older')"_s, {});
        }
        {
            QList<std::pair<qint64, qint64>> told;
            watchLedgerConversion([&told](qint64 done, qint64 total) { told.append({ done, total }); });
            auto ledger = Ledger::open(path());
            watchLedgerConversion({});
            QVERIFY2(ledger.has_value(), qPrintable(ledger ? QString() : ledger.error().detail));
            QCOMPARE(told.first(), std::pair(qint64(0), qint64(12)));
            QCOMPARE(told.last(), std::pair(qint64(12), qint64(12)));
            QCOMPARE((*ledger)->states(u"old"_s).value(),
                (QList<RowState> { RowState::Created, RowState::Created, RowState::Waiting }));
            QCOMPARE((*ledger)->rows(u"old"_s)->at(2).eventId, "e2");
            QVERIFY((*ledger)->batch(u"old"_s, 2)->body.contains("p2@example.com"));
            QCOMPARE((*ledger)->send(u"old"_s)->excused.contains(u"older"_s), version == 4);
            QVERIFY(QFile::exists(path() + ".before-5"_L1));
            bool whole = false;
            QVERIFY((*ledger)->verify([&](const LedgerSend &, const auto &damage) { whole = !damage; }));
            QVERIFY(whole);
        }
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        const EventTable table = oldEvents();
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

    /// While everything is said of whole batches, one row stands for each of them; the states are those of the replay
    /// row by row, before and after a word about one row.
    void statesAreThoseOfTheReplay()
    {
        using Kind = LedgerEntry::Kind;
        QTemporaryDir dir;
        auto ledger = Ledger::open(dir.filePath(u"ledger.sqlite"_s));
        LedgerSend send;
        send.planId = u"one"_s;
        QList<LedgerRow> rows;
        for (int i = 0; i < 7; ++i)
            rows.append({ i + 1, "id" + QByteArray::number(i), {}, {}, content(quint8(i)) });
        QVERIFY(add(**ledger, send, rows, { batchOf(1, { 0, 1, 2 }), batchOf(2, { 3, 4 }), batchOf(3, { 5, 6 }) }));
        const auto byRows = [&] {
            const auto story = (*ledger)->story(u"one"_s);
            LedgerReplay replay(rows.size(), story->batchIndex);
            for (const LedgerEntry &one : story->entries)
                replay.apply(one);
            return replay.states();
        };
        for (const LedgerEntry &next : { entry(Kind::InFlight, 1), entry(Kind::Outcome, 1, RowState::Created),
                 entry(Kind::InFlight, 2), entry(Kind::Outcome, 2, RowState::Unknown), entry(Kind::Stopped, 0),
                 entry(Kind::Outcome, 2, RowState::Refused, 4), entry(Kind::Outcome, 2, RowState::Created, 3) }) {
            QVERIFY((*ledger)->append(u"one"_s, { next }));
            QCOMPARE((*ledger)->states(u"one"_s).value(), byRows());
        }
        QCOMPARE((*ledger)->states(u"one"_s).value(),
            (QList<RowState> { RowState::Created, RowState::Created, RowState::Created, RowState::Created,
                RowState::Refused, RowState::NotSent, RowState::NotSent }));
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

    /// What a program left that was killed while it took the lock, or whose number another one has got since.
    void aLockFileLeftBehindHoldsNobodyBack()
    {
        const QString left = path() + ".plan.lock"_L1;
        for (const QByteArray &content : { QByteArray(), QByteArray("12"),
                 QByteArray::number(QCoreApplication::applicationPid()) + '\n'
                     + QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8()
                     + '\n' }) {
            QFile file(left);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            const auto lock = Ledger::lockPlan(path(), u"plan"_s);
            QVERIFY2(lock.has_value(), content.constData());
            QCOMPARE(Ledger::lockPlan(path(), u"plan"_s).error().code, ErrorCode::Busy);
        }
        QVERIFY(!QFile::exists(left));
    }

    void aReadOnlyFolderIsSaid()
    {
        const auto lock = Ledger::lockPlan(u"/proc/nowhere/ledger.sqlite"_s, u"plan"_s);
        QCOMPARE(lock.error().code, ErrorCode::StorageError);
        QVERIFY(!Ledger::open(u"/proc/nowhere/ledger.sqlite"_s).has_value());
    }

#ifdef Q_OS_LINUX
    /// What leaves is on the disk before it leaves, what came back need not be.
    void whatLeavesIsFlushedFirst()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(addNumbered(**ledger, u"one"_s, u"portal"_s, { 1, 2 }));
        const auto flushesOf = [](const std::function<Result<void>()> &work) {
            const int before = flushes;
            return work() ? flushes - before : -1;
        };
        using Kind = LedgerEntry::Kind;
        QVERIFY(flushesOf([&] { return (*ledger)->appendDurably(u"one"_s, { entry(Kind::InFlight, 1) }); }) > 0);
        QCOMPARE(
            flushesOf([&] { return (*ledger)->append(u"one"_s, { entry(Kind::Outcome, 1, RowState::Unknown) }); }), 0);
        QVERIFY(flushesOf([&] { return (*ledger)->appendDurably(u"one"_s, { entry(Kind::Asked, 1) }); }) > 0);
        // A plan that is seen is there, and so are its ids in the second file.
        QVERIFY(flushesOf([&] { return addNumbered(**ledger, u"two"_s, u"portal"_s, { 3 }); }) >= 2);
    }
#endif
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
