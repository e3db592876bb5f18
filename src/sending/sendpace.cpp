#include "sending/sendpace.h"

namespace composer {

namespace {

constexpr qint64 paceWindowMs = 10'000;
constexpr qint64 leastSpanMs = 500; // answers that come together say nothing of how long they took

} // namespace

void SendPace::note(qint64 settledRows)
{
    if (settledRows != 0)
        m_marks.push_back({ m_clock.monotonicMs(), settledRows });
}

double SendPace::eventsPerSecond()
{
    const qint64 now = m_clock.monotonicMs();
    while (m_marks.size() > 1 && m_marks[1].first < now - paceWindowMs)
        m_marks.pop_front();
    if (m_marks.size() < 2)
        return 0;
    const qint64 span = now - m_marks.front().first;
    if (span < leastSpanMs)
        return 0;
    qint64 rows = 0;
    for (size_t i = 1; i < m_marks.size(); ++i)
        rows += m_marks[i].second;
    return 1000.0 * static_cast<double>(rows) / static_cast<double>(span);
}

} // namespace composer
