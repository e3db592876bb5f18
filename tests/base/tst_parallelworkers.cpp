#include "base/parallelworkers.h"
#include "base/repeatedhashes.h"

#include <QTest>

#include <map>
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

    void repeatedHashesAreFoundInEveryShare_data()
    {
        QTest::addColumn<quint64>("parts");
        QTest::addColumn<quint64>("step");
        QTest::newRow("alone") << quint64(1) << quint64(0x9e3779b97f4a7c15);
        QTest::newRow("three") << quint64(3) << quint64(0x9e3779b97f4a7c15);
        QTest::newRow("all in one share") << quint64(4) << quint64(4) * 0x100000000;
        QTest::newRow("all in one place") << quint64(2) << quint64(0x100000000);
    }
    void repeatedHashesAreFoundInEveryShare()
    {
        QFETCH(quint64, parts);
        QFETCH(quint64, step);
        std::vector<quint64> hashes;
        for (quint64 i = 0; i < 3000; ++i)
            hashes.push_back((i % 7 == 3 ? i / 2 : i % 11 == 5 ? 0 : i) * step);
        std::vector<size_t> expected;
        std::map<quint64, int> seen;
        for (size_t at = 0; at < hashes.size(); ++at) {
            if (hashes[at] != 0 && seen[hashes[at]]++ > 0)
                expected.push_back(at);
        }
        std::vector<size_t> found;
        for (quint64 part = 0; part < parts; ++part)
            forEachRepeated(hashes, { part, parts }, [&found](size_t at) { found.push_back(at); });
        std::sort(found.begin(), found.end());
        QVERIFY(!expected.empty());
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(TestParallelWorkers)
#include "tst_parallelworkers.moc"
