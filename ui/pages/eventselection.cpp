#include "ui/pages/eventselection.h"

#include "ui/models/eventtablemodel.h"
#include "ui/pages/eventcolumns.h"
#include "ui/widgets/eventsview.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace composer {

EventSelection::EventSelection(const EventsView *view, const EventTableModel *model, const EventColumns *columns)
    : m_view(view)
{
    QHash<EventField, QList<qsizetype>> byField;
    QList<int> before;
    QList<qsizetype> shared;
    for (const ColumnCells &column : view->selectedCells()) {
        if (!model->isFieldColumn(column.column))
            continue;
        if (shared.isEmpty() || column.rows != before) {
            before = column.rows;
            shared = QList<qsizetype>(before.cbegin(), before.cend());
        }
        byField.insert(model->fieldAt(column.column), shared);
    }
    const QList<EventField> shownFields = columns->shownFields();
    qsizetype last = -1;
    for (qsizetype i = 0; i < shownFields.size(); ++i) {
        const auto found = byField.constFind(shownFields.at(i));
        if (found == byField.cend())
            continue;
        m_isInOneBlock = m_isInOneBlock && (last < 0 || last + 1 == i);
        last = i;
        m_cells.append({ shownFields.at(i), *found });
    }
}

QList<qsizetype> EventSelection::rows() const
{
    const QList<int> rows = m_view->selectedRows();
    return QList<qsizetype>(rows.cbegin(), rows.cend());
}

qsizetype EventSelection::count() const
{
    qsizetype count = 0;
    for (const FieldCells &cells : m_cells)
        count += cells.rows.size();
    return count;
}

bool EventSelection::isRectangle() const
{
    if (m_cells.isEmpty())
        return true;
    const QList<qsizetype> &rows = m_cells.first().rows;
    return m_isInOneBlock && rows.last() - rows.first() + 1 == rows.size()
        && std::ranges::all_of(m_cells, [&](const FieldCells &cells) { return cells.rows == rows; });
}

QList<EventField> EventSelection::fields() const
{
    QList<EventField> fields;
    for (const FieldCells &cells : m_cells)
        fields.append(cells.field);
    return fields;
}

QList<qsizetype> sourceRows(const RowIndex &index, const QList<qsizetype> &shown)
{
    if (index.isIdentity() || (index.isEveryRow() && shown.size() == index.size()))
        return shown; // of all, each is there once
    QList<qsizetype> rows(shown.size());
    std::ranges::transform(shown, rows.begin(), [&index](qsizetype row) { return index.source(row); });
    if (rows.isEmpty() || std::ranges::is_sorted(rows)) // filtered only
        return rows;
    // Each is there once: of a million, a mark for every row is felt less than a sort.
    const auto [least, most] = std::ranges::minmax(rows);
    std::vector<bool> isMeant(static_cast<size_t>(most - least + 1));
    for (const qsizetype row : std::as_const(rows))
        isMeant[static_cast<size_t>(row - least)] = true;
    auto next = rows.begin();
    for (size_t at = 0; at < isMeant.size(); ++at) {
        if (isMeant[at])
            *next++ = least + static_cast<qsizetype>(at);
    }
    return rows;
}

} // namespace composer
