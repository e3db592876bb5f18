#include "base/parallelworkers.h"

#include <QTest>

#include <numeric>
#include <thread>

using namespace composer;

class TestParallelWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartRunsOnceInEveryRound_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("parts");
        for (const int threads : { 1, 2, 5 }) {
            for (const int parts : { 0, 1, 2, 7, 100 })
                QTest::addRow("%d threads, %d parts", threads, parts) << threads << parts;
        }
    }
    void everyPartRunsOnceInEveryRound()
    {
        QFETCH(int, threads);
        QFETCH(int, parts);
        ParallelWorkers crew(threads);
        QCOMPARE(crew.threads(), threads);
        std::vector<int> runs(static_cast<size_t>(parts));
        for (int round = 1; round <= 200; ++round) {
            // No lock and no atomic: a part that ran twice, or is seen before it ended, shows here or under TSan.
            crew.run(parts, [&](int part) { ++runs[static_cast<size_t>(part)]; });
            QCOMPARE(std::accumulate(runs.begin(), runs.end(), 0), parts * round);
        }
        for (const int count : runs)
            QCOMPARE(count, 200);
    }

    void partZeroRunsOnTheCallersThread()
    {
        ParallelWorkers crew(3);
        const std::thread::id caller = std::this_thread::get_id();
        for (int round = 0; round < 50; ++round) {
            std::thread::id zero;
            crew.run(8, [&](int part) {
                if (part == 0)
                    zero = std::this_thread::get_id();
            });
            QVERIFY(zero == caller);
        }
    }
};

QTEST_GUILESS_MAIN(TestParallelWorkers)
#include "tst_parallelworkers.moc"
