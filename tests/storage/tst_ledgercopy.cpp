#include "storage/ledgercopy.h"
#include "support/ledgerbench.h"

#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace composer;

/// Readers that take long, and who writes meanwhile.
class TestLedgerCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        QVERIFY(addMany(**ledger, u"first"_s, 1, 12'000));
        QVERIFY(addMany(**ledger, u"second"_s, 20'001, 30));
        QVERIFY((*ledger)->appendDurably(u"first"_s, { entry(LedgerEntry::Kind::InFlight, 2) }));
        QVERIFY((*ledger)->append(u"first"_s, { entry(LedgerEntry::Kind::Outcome, 2, RowState::Created) }));
    }

    void aCopyTellsTheSame()
    {
        int slices = 0;
        QVERIFY(copyLedger(path(), copyPath(), [&slices] { ++slices; }));
        QVERIFY(slices > 8); // a table is one at least, many rows are more
        for (const char *end : { "-wal", "-shm" })
            QVERIFY(!QFile::exists(copyPath() + QLatin1StringView(end)));
        auto ledger = Ledger::open(path());
        auto copy = Ledger::open(copyPath());
        QVERIFY((*copy)->verify([](const LedgerSend &, const std::optional<Error> &damage) { QVERIFY(!damage); }));
        QCOMPARE((*copy)->sends()->size(), 2);
        for (const QString &plan : { u"first"_s, u"second"_s }) {
            QCOMPARE((*copy)->states(plan).value(), (*ledger)->states(plan).value());
            QCOMPARE((*copy)->rows(plan)->eventId(7), (*ledger)->rows(plan)->eventId(7));
            QCOMPARE((*copy)->batch(plan, 1)->body, (*ledger)->batch(plan, 1)->body);
        }
        for (const QString &table : { u"plans"_s, u"plan_rows"_s, u"bodies"_s, u"keys"_s, u"lines"_s, u"turns"_s })
            QCOMPARE(rowsIn(copyPath(), table), rowsIn(path(), table));
        QCOMPARE(ask(**copy, { u"portal"_s, u"1"_s }, "id3", 0).standing, KnownEvent::Standing::Waiting);
        QCOMPARE(ask(**copy, { u"portal"_s, u"1"_s }, "id150", 0).standing, KnownEvent::Standing::Created);
    }

    /// Between two slices no reader keeps the log: it can be taken in whole, whatever has been written meanwhile, so
    /// that it does not grow beside a copy, a receipt, a history or a list of rows.
    void noReaderKeepsTheLog()
    {
        auto ledger = Ledger::open(path());
        auto writer = Ledger::open(path());
        auto log = Database::open(path(), QList<Database::Step>(8));
        int written = 0;
        const auto writeAndTakeIn = [&] {
            QVERIFY((*writer)->appendDurably(u"second"_s, { entry(LedgerEntry::Kind::InFlight, 1) }));
            auto query = (*log)->prepare(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            QVERIFY(query->exec() && query->next());
            QCOMPARE(query->value(0).toInt(), 0); // nobody was in the way
            query->finish();
            QCOMPARE(QFile(path() + "-wal"_L1).size(), 0);
            ++written;
        };
        QVERIFY(copyLedger(path(), copyPath(), writeAndTakeIn));
        QVERIFY(written > 8);
        auto copy = Ledger::open(copyPath()); // of the moment when it began
        QVERIFY((*copy)->verify([](const LedgerSend &, const std::optional<Error> &damage) { QVERIFY(!damage); }));
        QCOMPARE((*copy)->entries(u"second"_s)->size(), 0);
        written = 0;
        QVERIFY((*ledger)->visitRows(u"first"_s, [&](qint32, const LedgerRows &) -> Result<void> {
            writeAndTakeIn();
            return {};
        }));
        QCOMPARE(written, 12); // of a thousand rows each
        for (int batch = 1; batch <= 2; ++batch) {
            QVERIFY((*ledger)->batch(u"first"_s, batch));
            writeAndTakeIn();
        }
        QVERIFY((*ledger)->story(u"first"_s));
        writeAndTakeIn();
        QVERIFY((*ledger)->states(u"first"_s));
        writeAndTakeIn();
        QVERIFY((*ledger)->standings());
        writeAndTakeIn();
        QVERIFY((*ledger)->known({ u"portal"_s, u"1"_s }, { { "id3", {} } }));
        writeAndTakeIn();
    }

    /// Rows that were rewritten while they were copied: the copy is of no moment.
    void aCopyOfTwoMomentsIsNone()
    {
        bool isErased = false;
        const auto copied = copyLedger(path(), copyPath(), [&] {
            if (std::exchange(isErased, true))
                return;
            auto database = Database::open(path(), QList<Database::Step>(8));
            LedgerTables tables(**database);
            QVERIFY((*database)->begin());
            QVERIFY(tables.addFact({ LedgerFact::Kind::Erased, u"hash"_s, u"{}"_s, 1 }));
            QVERIFY((*database)->commit());
        });
        QCOMPARE(copied.error().code, ErrorCode::Busy);
        QVERIFY(!QFile::exists(copyPath()));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] QString copyPath() const { return m_folder->filePath(u"it's a copy.sqlite"_s); }
    /// Events of these numbers, a hundred in a batch.
    static Result<void> addMany(Ledger &ledger, const QString &planId, int first, int count)
    {
        LedgerSend send;
        send.planId = planId;
        send.portalId = u"portal"_s;
        send.templateId = u"1"_s;
        QList<LedgerRow> rows;
        QList<FrozenBatch> batches;
        QList<qint32> positions;
        for (int i = 0; i < count; ++i) {
            rows.append({ i + 1, "id" + QByteArray::number(first + i), {}, {}, {} });
            positions.append(i);
            if (positions.size() == 100 || i + 1 == count) {
                batches.append(batchOf(int(batches.size()) + 1, positions));
                positions.clear();
            }
        }
        return add(ledger, send, rows, batches);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLedgerCopy)
#include "tst_ledgercopy.moc"
