#pragma once

#include "base/parallelworkers.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace composer {

/// Makes parts 0 … count - 1 on all cores and hands them over one after the other, never more than a few ahead of who
/// takes them. `make` is called from several threads and must not throw. What nobody takes is dropped.
template<typename Part>
class InOrder
{
public:
    InOrder(qsizetype count, std::function<Part(qsizetype)> make)
        : m_count(count)
        , m_make(std::move(make))
        , m_ring(static_cast<size_t>(ahead))
    {
        const qsizetype threads = std::min<qsizetype>(count, ParallelWorkers::usualThreads());
        for (qsizetype i = 0; i < threads; ++i)
            m_threads.emplace_back([this] { work(); });
    }
    ~InOrder()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_next = m_count;
            m_taken = m_count; // nobody waits for room any more
        }
        m_changed.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    InOrder(const InOrder &) = delete;
    InOrder &operator=(const InOrder &) = delete;

    /// The next part; as often as there are parts.
    [[nodiscard]] Part take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return next().has_value(); });
        return takeNext(std::move(lock));
    }
    /// The next part if nobody has to wait for it.
    [[nodiscard]] std::optional<Part> takeIfReady()
    {
        std::unique_lock lock(m_mutex);
        return m_taken < m_count && next() ? std::optional(takeNext(std::move(lock))) : std::nullopt;
    }

private:
    static constexpr qsizetype ahead = 64;

    [[nodiscard]] std::optional<Part> &next() { return m_ring[static_cast<size_t>(m_taken % ahead)]; }
    [[nodiscard]] Part takeNext(std::unique_lock<std::mutex> lock)
    {
        Part part = std::move(*next());
        next().reset();
        ++m_taken;
        lock.unlock();
        m_changed.notify_all();
        return part;
    }

    void work()
    {
        std::unique_lock lock(m_mutex);
        while (m_next < m_count) {
            const qsizetype own = m_next++;
            m_changed.wait(lock, [&] { return own < m_taken + ahead; });
            lock.unlock();
            Part part = m_make(own);
            lock.lock();
            if (m_taken <= own)
                m_ring[static_cast<size_t>(own % ahead)] = std::move(part);
            m_changed.notify_all();
        }
    }

    const qsizetype m_count;
    const std::function<Part(qsizetype)> m_make;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::optional<Part>> m_ring;
    qsizetype m_next = 0;
    qsizetype m_taken = 0;
    std::vector<std::thread> m_threads;
};

} // namespace composer
