#pragma once

#include <QTimeZone>

#include <vector>

namespace composer {

/// Wall time to UTC for one time zone, fast enough for a million cells.
class ZoneTable
{
public:
    enum class Doubt : quint8 { None, Skipped, Twice };
    struct Instant {
        qint64 epochMs = 0;
        Doubt doubt = Doubt::None; ///< Skipped: no such wall time (clocks went forward); Twice: the first is taken
    };

    explicit ZoneTable(const QTimeZone &zone);
    [[nodiscard]] Instant toUtc(qint64 localMs) const;
    /// Wall time of an instant: milliseconds since 1970-01-01T00:00 of the wall clock.
    [[nodiscard]] qint64 toLocal(qint64 epochMs) const;
    /// True when the wall clock shows this instant's time once more later: clocks went back over it. It is the one that
    /// toUtc() takes; the second of the two can only have been meant.
    [[nodiscard]] bool isFirstOfTwo(qint64 epochMs) const;

private:
    struct Span {
        qint64 from; // UTC milliseconds
        qint64 offset;
    };
    [[nodiscard]] std::vector<Span>::const_iterator spanAt(qint64 epochMs) const;
    std::vector<Span> m_spans;
};

} // namespace composer
