#pragma once

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

namespace composer {

/// A few threads that do the parts of one job side by side, round by round, and wait between rounds. For work that is
/// cut into parts which touch nothing in common: columns of a table, ranges of rows.
class ParallelWorkers
{
public:
    /// `threads` counts the caller; 1 = no other thread, all parts one after the other.
    explicit ParallelWorkers(int threads = usualThreads());
    ~ParallelWorkers();
    ParallelWorkers(const ParallelWorkers &) = delete;
    ParallelWorkers &operator=(const ParallelWorkers &) = delete;

    /// As many as the machine has, at most 8.
    [[nodiscard]] static int usualThreads();
    [[nodiscard]] int threads() const { return static_cast<int>(m_helpers.size()) + 1; }

    /// Calls `work` once for each of 0 … parts - 1, on this thread and the others, and returns when all are done. Part
    /// 0 always runs on this thread. `work` must not throw.
    void run(int parts, const std::function<void(int part)> &work);

private:
    void help(unsigned seenRound);
    void takeParts();

    std::vector<std::thread> m_helpers;
    std::atomic<unsigned> m_round = 0;
    std::atomic<int> m_next = 0; // the next part nobody has taken
    std::atomic<int> m_busy = 0; // helpers still at work
    std::atomic<bool> m_ending = false;
    int m_parts = 0;
    const std::function<void(int)> *m_work = nullptr;
};

} // namespace composer
