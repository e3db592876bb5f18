// A receipt of many events beside a program that writes: nobody who reads keeps the log of the file from being taken
// in. RECEIPT_EVENTS=1000000 makes them many.
#include "sending/receiptwriter.h"
#include "sending/sendworker.h"
#include "support/sendbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace composer;
using namespace Qt::StringLiterals;

class TestLongReceipt : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_planId;
    qsizetype m_count = 0;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] Result<QString> frozen(qsizetype from) const
    {
        const auto plan = planBatches(events(m_count, from), {}, {}, m_clock);
        if (!plan)
            return fail(plan.error());
        LedgerSend send;
        send.planId = plan->id;
        send.portalId = u"practice"_s;
        send.profile = u"v3"_s;
        send.templateId = plan->templateId;
        SendWorker worker(path(), m_clock);
        const auto done = worker.freeze(*plan, send);
        worker.close();
        return done ? Result<QString>(plan->id) : Result<QString>(fail(done.error()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_count = std::max(20'000, qEnvironmentVariableIntValue("RECEIPT_EVENTS"));
        const auto plan = frozen(0);
        QVERIFY(plan.has_value());
        m_planId = *plan;
    }

    /// While a piece of it is put where it goes, however long that takes, the whole log can be taken in.
    void noPieceHoldsTheLog()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        int pieces = 0;
        int heldUp = 0;
        const auto sink = [&](const QByteArray &) {
            ++pieces;
            auto other = Database::open(path(), QList<Database::Step>(8)); // on the thread of the sink
            const bool isWritten = (*other)->run(u"CREATE TABLE piece%1 (one INTEGER)"_s.arg(pieces)).has_value();
            auto query = (*other)->prepare(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // waits for who reads, not for ever
            heldUp += !isWritten || !query || !query->exec() || !query->next() || query->value(0).toInt() != 0;
            return true;
        };
        QVERIFY(writeReceipt(sink, **ledger, m_planId).has_value());
        QVERIFY2(pieces > 5, qPrintable(QString::number(pieces)));
        QCOMPARE(heldUp, 0);
    }

    void theLogStaysSmallBesideAWriter()
    {
        std::atomic<bool> isOver = false;
        std::atomic<bool> isWritten = false;
        std::thread writing([&] {
            isWritten = frozen(m_count).has_value();
            isOver = true;
        });
        qint64 largestLog = 0;
        qint64 receipts = 0;
        bool isGood = true;
        {
            auto ledger = Ledger::open(path());
            while (isGood && !isOver) {
                const auto look = [&](const QByteArray &) {
                    largestLog = std::max(largestLog, QFile(path() + u"-wal"_s).size());
                    return true;
                };
                isGood = writeReceipt(look, **ledger, m_planId).has_value();
                ++receipts;
            }
        }
        writing.join();
        QVERIFY(isGood && isWritten);
        constexpr qint64 mostOfLog = 64'000'000;
        QVERIFY2(largestLog < mostOfLog, qPrintable(QString::number(largestLog)));
        qInfo("%lld events: %lld receipts beside a freeze, the log %lld bytes at most", static_cast<long long>(m_count),
            static_cast<long long>(receipts), static_cast<long long>(largestLog));
    }
};

QTEST_GUILESS_MAIN(TestLongReceipt)
#include "tst_longreceipt.moc"
