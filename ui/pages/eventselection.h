#pragma once

#include "ui/models/pasteplan.h"

namespace composer {

class EventColumns;
class EventsView;
class EventTableModel;

/// What is selected in the table of events, in the terms of its draft: cells of fields, not rows times columns.
class EventSelection
{
public:
    EventSelection(const EventsView *view, const EventTableModel *model, const EventColumns *columns);

    /// Field by field in the order in which the columns stand; rows as shown.
    [[nodiscard]] const QList<FieldCells> &cells() const { return m_cells; }
    [[nodiscard]] qsizetype count() const;
    /// All cells from one corner to the other.
    [[nodiscard]] bool isRectangle() const;
    /// Rows with a selected cell (of any column, the number included), as shown.
    [[nodiscard]] QList<qsizetype> rows() const;
    [[nodiscard]] QList<EventField> fields() const;

private:
    QList<FieldCells> m_cells;
    const EventsView *m_view; ///< a million rows are listed for who asks
    bool m_isInOneBlock = true; ///< the columns stand beside each other
};

/// Rows as shown, as positions in the draft, ascending.
[[nodiscard]] QList<qsizetype> sourceRows(const RowIndex &index, const QList<qsizetype> &shown);

} // namespace composer
