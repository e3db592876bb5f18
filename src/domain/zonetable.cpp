#include "domain/zonetable.h"

#include "domain/timestamp.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace composer {

ZoneTable::ZoneTable(const QTimeZone &zone)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(-2208988800000, QTimeZone::utc()); // 1900
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(4102444800000, QTimeZone::utc()); // 2100
    m_spans.push_back({ std::numeric_limits<qint64>::min(), zone.offsetFromUtc(from) * 1000LL });
    for (const QTimeZone::OffsetData &change : zone.transitions(from, to))
        m_spans.push_back({ change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc * 1000LL });
}

ZoneTable::Instant ZoneTable::toUtc(qint64 localMs) const
{
    // The spans a day around the wall time: among them is the right one.
    const auto after = [](qint64 value, const Span &span) { return value < span.from; };
    auto span = std::upper_bound(m_spans.begin(), m_spans.end(), localMs - msPerDay, after) - 1;
    Instant found;
    int matches = 0;
    qint64 skippedGuess = localMs - span->offset;
    for (; span != m_spans.end() && span->from <= localMs + msPerDay; ++span) {
        const qint64 utc = localMs - span->offset;
        const auto next = span + 1;
        if (utc >= span->from && (next == m_spans.end() || utc < next->from)) {
            if (matches++ == 0)
                found.epochMs = utc;
        }
    }
    if (matches == 0)
        return { skippedGuess, Doubt::Skipped };
    found.doubt = matches > 1 ? Doubt::Twice : Doubt::None;
    return found;
}

std::vector<ZoneTable::Span>::const_iterator ZoneTable::spanAt(qint64 epochMs) const
{
    return std::upper_bound(m_spans.begin(), m_spans.end(), epochMs, [](qint64 value, const Span &span) {
        return value < span.from;
    }) - 1;
}

qint64 ZoneTable::toLocal(qint64 epochMs) const
{
    return epochMs + spanAt(epochMs)->offset;
}

bool ZoneTable::isFirstOfTwo(qint64 epochMs) const
{
    const auto span = spanAt(epochMs);
    const auto next = span + 1;
    return next != m_spans.end() && next->from - epochMs <= span->offset - next->offset;
}

} // namespace composer
