#include "importing/leavingout.h"

#include "domain/rowruns.h"

#include <utility>

namespace composer {

QString LeftOutReason::text() const
{
    return value.isEmpty() ? repeatText(repeats) : value;
}

ChosenRows::ChosenRows(ImportResult &import)
    : m_rows(import.leftOutRows)
    , m_reasons(import.leftOutFor)
{
    if (m_rows.isEmpty())
        return;
    m_all = import.table; // shares its rows
    m_places.reserve(m_all.rowCount() - m_rows.size());
    qsizetype next = 0; // of m_rows
    for (qsizetype row = 0; row < m_all.rowCount(); ++row) {
        if (next < m_rows.size() && m_rows[next] == row)
            ++next;
        else
            m_places.append(row);
    }
    import.table.removeRuns(rowruns::fromRows(m_rows));
}

void ChosenRows::putBack(ImportedEvents &events, LeftOutRows leftOut) const
{
    events.chosen = m_rows.size();
    if (m_rows.isEmpty())
        return;
    if (leftOut == LeftOutRows::Marked)
        mark(events);
    else
        gather(events);
}

void ChosenRows::mark(ImportedEvents &events) const
{
    EventTable table = m_all;
    QHash<qsizetype, LeftOutReason> marked;
    for (const auto &[row, reason] : std::as_const(events.marked).asKeyValueRange()) {
        table.setSkipped(m_places[row], true);
        marked.insert(m_places[row], reason);
    }
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        table.setSkipped(m_rows[at], true);
        marked.insert(m_rows[at], LeftOutReason { {}, m_reasons[at] });
    }
    for (Issue &issue : events.issues)
        issue.row = static_cast<decltype(issue.row)>(m_places[issue.row]);
    events.import.table = table;
    events.marked = marked;
}

/// Those that repeat others among them, in the order of the file.
void ChosenRows::gather(ImportedEvents &events) const
{
    QList<qsizetype> rows;
    QList<LeftOutReason> reasons;
    qsizetype chosen = 0;
    qsizetype repeated = 0;
    while (chosen < m_rows.size() || repeated < events.repeatedRows.size()) {
        const bool isChosen = repeated >= events.repeatedRows.size()
            || (chosen < m_rows.size() && m_rows[chosen] < m_places[events.repeatedRows[repeated]]);
        if (isChosen) {
            rows.append(m_rows[chosen]);
            reasons.append(LeftOutReason { {}, m_reasons[chosen++] });
        } else {
            rows.append(m_places[events.repeatedRows[repeated]]);
            reasons.append(events.leftOutFor[repeated++]);
        }
    }
    events.leftOut = m_all;
    events.leftOut.keepRuns(rowruns::fromRows(rows));
    events.leftOutFor = reasons;
}

void leaveOutRepeats(ImportedEvents &events, const RowRepeats &repeats, const EventsWanted &wanted)
{
    EventTable &table = events.import.table;
    events.repeats.contents = repeats.count(Repeat::Content);
    events.repeats.ids = repeats.count(Repeats(Repeat::Id) | Repeat::Content) - events.repeats.contents;
    events.repeats.inDraft = repeats.count(Repeat::InDraft);
    events.repeats.duplicates = repeats.count(everyDuplicate);
    events.repeats.created = repeats.count(Repeat::Created);
    const QList<qsizetype> rows = repeats.rowsToLeaveOut(table, wanted.unwanted);
    if (rows.isEmpty())
        return;
    if (wanted.leftOut == LeftOutRows::Marked) {
        for (const qsizetype row : rows) {
            table.setSkipped(row, true);
            events.marked.insert(row, LeftOutReason { repeats.of(row), {} });
        }
        return;
    }
    for (const qsizetype row : rows)
        events.leftOutFor.append(LeftOutReason { repeats.of(row) & wanted.unwanted, {} });
    events.repeatedRows = rows;
    const QList<RowRun> runs = rowruns::fromRows(rows);
    events.leftOut = table;
    events.leftOut.keepRuns(runs);
    table.removeRuns(runs);
}

} // namespace composer
