#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace composer::bench {

/// How long the window did not answer: between two looks at the clock, one every millisecond of the event loop.
struct Stall {
    double ms = 0; ///< the longest time between two looks
    double workMs
        = 0; ///< the most its thread worked between two looks; the rest was waiting, for a processor above all
};

/// Watches the event loop of the thread that made it.
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_timer.start();
        begin();
    }
    void look()
    {
        m_longest.ms = std::max(m_longest.ms, static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
        m_longest.workMs = std::max(m_longest.workMs, static_cast<double>(workedNs() - m_workedBefore) / 1e6);
        begin();
    }
    [[nodiscard]] Stall takeLongest()
    {
        look();
        return std::exchange(m_longest, {});
    }

private:
    void begin()
    {
        m_workedBefore = workedNs();
        m_wall.start();
    }
    [[nodiscard]] static qint64 workedNs()
    {
#ifdef Q_OS_UNIX
        timespec used {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return qint64(used.tv_sec) * 1'000'000'000 + used.tv_nsec;
#else
        return 0;
#endif
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    qint64 m_workedBefore = 0;
    Stall m_longest;
};

/// The longest silence of an idle event loop beside as many threads that do nothing but turn: what the system's
/// scheduling alone costs. `done` is called from the event loop.
inline void measureFloor(StallWatch &watch, const std::function<void(Stall)> &done)
{
    constexpr int floorMs = 3000;
    auto stop = std::make_shared<std::atomic_bool>(false);
    auto threads = std::make_shared<std::vector<std::thread>>();
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
        threads->emplace_back([stop] {
            while (!*stop) { }
        });
    }
    (void)watch.takeLongest();
    QTimer::singleShot(floorMs, &watch, [stop, threads, &watch, done] {
        const Stall longest = watch.takeLongest();
        *stop = true;
        for (std::thread &thread : *threads)
            thread.join();
        (void)watch.takeLongest();
        done(longest);
    });
}

} // namespace composer::bench
