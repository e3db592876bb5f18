#include "ui/models/worstrowstour.h"

#include "ui/document/draftdocument.h"

#include <QLocale>

#include <algorithm>

namespace composer {

WorstRowsTour::WorstRowsTour(QObject *parent)
    : QObject(parent)
{
}

WorstRowsTour::~WorstRowsTour()
{
    m_run.cancel();
}

void WorstRowsTour::setDocument(DraftDocument *document)
{
    m_run.cancel();
    m_document = document;
    m_stops.clear();
    m_at = -1;
    m_atId = 0;
    m_revision = 0;
}

void WorstRowsTour::step(int direction)
{
    if (!m_document)
        return;
    if (m_revision == m_document->revision())
        go(direction);
    else
        search(direction);
}

void WorstRowsTour::search(int direction)
{
    CardOptions options;
    options.zone = m_document->zone();
    const EventTable table = m_document->table();
    m_run.start([table, issues = m_document->issues(), options](
                    const std::atomic_bool &cancelled) { return worstRows(table, issues, options, &cancelled); },
        [this, table, revision = m_document->revision(), direction](const QList<WorstRow> &rows) {
            if (!m_document)
                return;
            m_revision = revision;
            take(rows, table, direction);
        });
}

void WorstRowsTour::take(const QList<WorstRow> &rows, const EventTable &table, int direction)
{
    m_stops.clear();
    for (const WorstRow &row : rows)
        m_stops.append({ table.rowId(row.row), worstRowText(row, table, QLocale()) });
    const auto same = std::ranges::find(m_stops, m_atId, &Stop::id);
    if (same != m_stops.end())
        m_at = same - m_stops.begin();
    else if (m_atId != 0 && direction > 0)
        --m_at; // it is no longer among the worst: its place is the next one's
    go(direction);
}

void WorstRowsTour::go(int direction)
{
    const qsizetype count = m_stops.size();
    for (qsizetype tried = 0; tried < count; ++tried) {
        m_at = m_at < 0 && direction < 0 ? count - 1 : (m_at + direction + count) % count;
        const qsizetype row = m_document->table().rowOf(m_stops[m_at].id);
        if (row < 0 || (m_isShown && !m_isShown(row)))
            continue;
        m_atId = m_stops[m_at].id;
        Q_EMIT reached(row, static_cast<int>(m_at) + 1, static_cast<int>(count), m_stops[m_at].reason);
        return;
    }
    m_atId = 0;
    Q_EMIT nothingFound();
}

} // namespace composer

#include "moc_worstrowstour.cpp"
