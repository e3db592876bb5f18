// A plan that is cancelled while it is written to the ledger: wherever that happens, nothing of it is ever seen,
// nothing leaves, and the ledger is row for row what it was; where it comes too late, the send is stopped before its
// first request.
#include "base/workerpool.h"
#include "storage/ledgerconversion.h"
#include "storage/ledgerkeys.h"
#include "support/ledgerbench.h"
#include "support/sendbench.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlRecord>
#include <QThread>

using namespace composer;

namespace {

/// Every row of every table, of what was written and never seen too.
QStringList everyRow(const QString &path)
{
    auto file = Database::open(path, QList<Database::Step>(ledgerLadder().size())); // as it is
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    const auto read = [&](const QString &sql) {
        auto query = (*file)->prepare(sql);
        if (!query || !query->exec())
            qFatal("%s", qPrintable(sql));
        QStringList rows;
        while (query->next()) {
            QByteArrayList values;
            for (int column = 0; column < query->record().count(); ++column)
                values.append(query->value(column).toByteArray().toHex());
            rows.append(QString::fromLatin1(values.join('|')));
        }
        return rows;
    };
    QStringList all;
    auto query = (*file)->prepare(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
    if (!query || !query->exec())
        qFatal("no tables");
    QStringList tables;
    while (query->next())
        tables.append(query->value(0).toString());
    for (const QString &table : std::as_const(tables))
        all += table + read(u"SELECT * FROM "_s + table).join(u'\n');
    return all;
}

/// A freeze of events 0 … count - 1, each in a batch of its own.
struct Freeze {
    static constexpr int count = 60;
    Freeze()
    {
        send.planId = u"cancelled"_s;
        send.portalId = u"portal"_s;
        send.templateId = u"1"_s;
        send.eventCount = count;
    }
    [[nodiscard]] Result<void> run(Ledger &ledger, const Ledger::Progress &progress) const
    {
        const auto leaveOut = [](const KnownEvents &known) {
            Ledger::Change change;
            for (qsizetype i = 0; i < known.events.size(); ++i) {
                if (known.events[i].standing == KnownEvent::Standing::New)
                    continue;
                change.entries.append(entry(LedgerEntry::Kind::Outcome, int(i) + 1, RowState::Skipped, qint32(i)));
            }
            return Result<Ledger::Change>(change);
        };
        return ledger.freeze(
            send, count,
            [](qsizetype index) {
                const auto number = static_cast<int>(index);
                return Ledger::Frozen { batchOf(number + 1, { number }),
                    { { number, "id" + QByteArray::number(number), {}, {}, content(quint8(number)) } } };
            },
            leaveOut, {}, progress);
    }
    LedgerSend send;
};

} // namespace

class TestSendCancel : public QObject
{
    Q_OBJECT

private:
    /// Plans a send of these once more, as another press of the button does.
    static BatchPlan planOf(const EventTable &table, const Clock &clock)
    {
        return planBatches(table, {}, PlanLimits { .maximumEvents = 10 }, clock).value();
    }

private Q_SLOTS:
    void cleanup() { workerPool().waitForDone(); } // what was written goes in the background

    /// At each question in turn whether it shall go on.
    void whereverItIsCancelledTheLedgerIsAsBefore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ledger.sqlite"_s);
        {
            auto ledger = Ledger::open(path);
            QVERIFY(addNumbered(**ledger, u"earlier"_s, u"portal"_s, { 1, 2, 30 }));
        }
        const QStringList before = everyRow(path);
        const qsizetype keysBefore = LedgerKeys::read(path).size();
        const Freeze freeze;
        int asked = 0;
        bool isFrozen = false;
        for (int at = 1; !isFrozen; ++at) {
            {
                const auto lock = Ledger::lockPlan(path, freeze.send.planId);
                auto ledger = Ledger::open(path);
                asked = 0;
                qint64 last = 0;
                const auto done = freeze.run(**ledger, [&](qint64 rows) {
                    if (rows < last || rows > Freeze::count)
                        qFatal("written backwards");
                    last = rows;
                    return ++asked != at;
                });
                isFrozen = done.has_value();
                QVERIFY(isFrozen || done.error().code == ErrorCode::Cancelled);
                QVERIFY(isFrozen ? asked < at : asked == at); // once it has said no it is asked no more
                QCOMPARE((*ledger)->sends()->size(), isFrozen ? 2 : 1);
                QCOMPARE(LedgerKeys::read(path).size(), keysBefore + (isFrozen ? 1 : 0));
            }
            auto started = Ledger::open(path);
            if (!isFrozen)
                QCOMPARE(everyRow(path), before);
            else
                QCOMPARE((*started)->rows(freeze.send.planId)->size(), Freeze::count);
        }
        QVERIFY2(asked > 6, qPrintable(QString::number(asked))); // before the rows, between them, the keys, the sight
    }

    /// Another program freezes its plan meanwhile, and a third one begins to.
    void whatOthersFreezeMeanwhileStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ledger.sqlite"_s);
        const Freeze freeze;
        int others = 0;
        for (int at = 1;; ++at) {
            auto ledger = Ledger::open(path);
            auto lock = Ledger::lockPlan(path, freeze.send.planId);
            int asked = 0;
            const auto done = freeze.run(**ledger, [&](qint64) {
                if (++asked != at)
                    return true;
                auto other = Ledger::open(path);
                const QString plan = u"other %1"_s.arg(++others);
                const auto otherLock = Ledger::lockPlan(path, plan);
                if (!addNumbered(**other, plan, u"elsewhere"_s, { 1, 2, others + 100 }, plan))
                    qFatal("the other cannot");
                return false;
            });
            if (done)
                break;
            QCOMPARE(done.error().code, ErrorCode::Cancelled);
            (*ledger)->setBeforePublishing([&] { // a third is in the middle of its own when what is left goes
                lock->reset();
                auto tidied = Ledger::open(path);
                if (rowsIn(path, u"plans"_s) != others)
                    qFatal("%d plans, not %d", rowsIn(path, u"plans"_s), others);
            });
            const QString third = u"other %1"_s.arg(++others);
            const auto thirdLock = Ledger::lockPlan(path, third);
            QVERIFY(addNumbered(**ledger, third, u"elsewhere"_s, { 7, others + 100 }, third));
        }
        auto ledger = Ledger::open(path);
        QCOMPARE((*ledger)->sends()->size(), others + 1);
        int whole = 0;
        QVERIFY((*ledger)->verify([&](const LedgerSend &, const std::optional<Error> &damage) { whole += !damage; }));
        QCOMPARE(whole, others + 1);
    }

    /// From the session, at random moments: either there is no send, or one that was stopped; never a request.
    void atAnyMomentNothingLeaves_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void atAnyMomentNothingLeaves()
    {
        QFETCH(int, seed);
        constexpr int count = 2'000;
        Bench bench;
        const EventTable table = events(count);
        bench.makeSession();
        bench.plan = planOf(table, bench.clock);
        QRandomGenerator random(static_cast<quint32>(seed));
        bench.session->openPlan(bench.plan, u"draft"_s, u"Draft"_s);
        bench.session->start(bench.portal.accessToken()); // waits for the end of the freeze
        QThread::usleep(static_cast<unsigned long>(random.bounded(80'000)));
        if (seed % 2)
            bench.session->stopNow();
        else
            bench.session->stopAfterBatch();
        QVERIFY(waitFor(
            [&] {
                return bench.session->state() == SendState::Failed || bench.session->state() == SendState::Finished;
            },
            20'000));
        QCOMPARE(bench.posts(), 0);
        const bool isThere = bench.session->state() == SendState::Finished;
        if (isThere)
            QCOMPARE(bench.count(Outcome::NotSent), count);
        else
            QCOMPARE(bench.session->error().code, ErrorCode::Cancelled);
        bench.session.reset();
        workerPool().waitForDone();
        QVERIFY(Ledger::lockPlan(bench.ledgerPath(), bench.plan.id).has_value());
        {
            auto ledger = Ledger::open(bench.ledgerPath());
            QCOMPARE((*ledger)->sends()->size(), isThere ? 1 : 0);
        }
        if (!isThere)
            QCOMPARE(rowsIn(bench.ledgerPath(), u"plan_rows"_s), 0);

        // The same events once more: each is created once.
        bench.open(table, 100);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.settle());
        QCOMPARE(bench.count(Outcome::Created), count);
        QCOMPARE(bench.disagreement(), QString());
        QCOMPARE(bench.portal.eventCount(), count);
    }

    /// At once: it is told how far it was, the error says what came of it, and the lock is free.
    void cancelledAtOnceThereIsNoSend()
    {
        Bench bench;
        bench.makeSession();
        bench.plan = planOf(events(500), bench.clock);
        QSignalSpy failed(bench.session.get(), &SendSession::failed);
        bench.session->openPlan(bench.plan, u"draft"_s, u"Draft"_s);
        QCOMPARE(bench.session->progress().total, 500);
        QCOMPARE(bench.session->progress().settled, 0);
        bench.session->stopNow();
        bench.session->stopNow(); // pressed twice
        bench.session->start(bench.portal.accessToken()); // a token that comes late
        QVERIFY(bench.reaches(SendState::Failed));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(bench.session->error().code, ErrorCode::Cancelled);
        QVERIFY(bench.session->error().message.contains(u"no event was created"_s));
        QVERIFY(waitFor([&] { return Ledger::lockPlan(bench.ledgerPath(), bench.plan.id).has_value(); }));
        QSignalSpy gone(bench.session.get(), &QObject::destroyed);
        bench.session.release()->deleteWhenClosed();
        QVERIFY(gone.size() == 1 || gone.wait());
    }

    /// The plan stands there already when the word comes: it becomes the ordinary stop.
    void whereItComesTooLateTheSendIsStopped()
    {
        Bench bench;
        bench.makeSession();
        bench.plan = planOf(events(300), bench.clock);
        bench.session->openPlan(bench.plan, u"draft"_s, u"Draft"_s);
        bench.session->start(bench.portal.accessToken());
        const auto isSeen = [&] {
            auto ledger = Ledger::open(bench.ledgerPath());
            return ledger && (*ledger)->sends()->size() == 1;
        };
        while (!isSeen()) // without an event loop: the session has not heard of it
            QThread::msleep(5);
        QCOMPARE(bench.session->state(), SendState::Opening);
        bench.session->stopNow();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::NotSent), 300);
        QCOMPARE(bench.posts(), 0);
        QCOMPARE(bench.disagreement(), QString());
    }

    /// The program ends, or whoever holds the session goes.
    void aSessionThatGoesMeanwhileLeavesNothing()
    {
        Bench bench;
        bench.makeSession();
        bench.plan = planOf(events(2'000), bench.clock);
        bench.session->openPlan(bench.plan, u"draft"_s, u"Draft"_s);
        bench.session.reset();
        workerPool().waitForDone();
        auto ledger = Ledger::open(bench.ledgerPath());
        QVERIFY((*ledger)->sends()->isEmpty());
        QCOMPARE(rowsIn(bench.ledgerPath(), u"plans"_s), 0);
        QCOMPARE(rowsIn(bench.ledgerPath(), u"bodies"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestSendCancel)
#include "tst_sendcancel.moc"
