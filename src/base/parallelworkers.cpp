#include "base/parallelworkers.h"

#include <algorithm>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace composer {

namespace {

/// Tells the processor that this thread only waits.
void takeABreath()
{
#if defined(__SSE2__)
    _mm_pause();
#endif
}

/// Waits until the number is no longer `old`. Parts end within microseconds of one another, and to put a thread to
/// sleep and wake it takes longer than they do: so it looks again for a while first.
template<typename Number>
void waitWhile(const std::atomic<Number> &number, Number old)
{
    constexpr int looks = 1000; // some 20 to 50 µs
    for (int i = 0; i < looks; ++i) {
        if (number.load(std::memory_order_acquire) != old)
            return;
        takeABreath();
    }
    number.wait(old, std::memory_order_acquire);
}

} // namespace

ParallelWorkers::ParallelWorkers(int threads)
{
    for (int i = 1; i < threads; ++i)
        m_helpers.emplace_back([this] { help(0); });
}

ParallelWorkers::~ParallelWorkers()
{
    m_ending = true;
    ++m_round;
    m_round.notify_all();
    for (std::thread &helper : m_helpers)
        helper.join();
}

int ParallelWorkers::usualThreads()
{
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 8);
}

void ParallelWorkers::takeParts()
{
    for (;;) {
        const int part = m_next.fetch_add(1, std::memory_order_relaxed);
        if (part >= m_parts)
            return;
        (*m_work)(part);
    }
}

void ParallelWorkers::help(unsigned seenRound)
{
    for (;;) {
        waitWhile(m_round, seenRound);
        seenRound = m_round.load(std::memory_order_acquire);
        if (m_ending)
            return;
        takeParts();
        if (m_busy.fetch_sub(1, std::memory_order_acq_rel) == 1)
            m_busy.notify_one();
    }
}

void ParallelWorkers::run(int parts, const std::function<void(int)> &work)
{
    if (parts <= 0)
        return;
    m_work = &work;
    m_parts = parts;
    m_next.store(1, std::memory_order_relaxed); // part 0 is ours
    if (m_helpers.empty() || parts == 1) {
        work(0);
        takeParts();
        return;
    }
    m_busy.store(static_cast<int>(m_helpers.size()), std::memory_order_relaxed);
    m_round.fetch_add(1, std::memory_order_release);
    m_round.notify_all();
    work(0);
    takeParts();
    for (int busy = m_busy.load(std::memory_order_acquire); busy != 0; busy = m_busy.load(std::memory_order_acquire))
        waitWhile(m_busy, busy);
}

} // namespace composer
