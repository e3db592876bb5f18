// Where the cursor of a table of events goes.
#include "ui/widgets/eventsview.h"

#include "ui/models/edgemovement.h"
#include "ui/widgets/frozencolumns.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>

namespace composer {

/// Whatever keys are down: who presses Ctrl+Shift+D or Shift+Return means no range from where the cursor was.
void EventsView::goTo(const QModelIndex &index)
{
    if (selectionModel() && index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
}

QModelIndex EventsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!model() || !current.isValid()) {
        return QTableView::moveCursor(action, modifiers);
    }
    if (m_jumps) {
        Q_EMIT allRowsMeant();
    }
    const auto inRow = [&](int row, int column) { return column < 0 ? current : model()->index(row, column); };
    const QHeaderView *header = horizontalHeader();
    switch (action) {
    case MoveHome:
        return besideLeftEdge(inRow(m_jumps ? 0 : current.row(), shownColumn(-1, 1)));
    case MoveEnd:
        return inRow(m_jumps ? model()->rowCount() - 1 : current.row(), shownColumn(header->count(), -1));
    case MoveNext:
    case MovePrevious: {
        if (m_lineBegan < 0) {
            m_lineBegan = current.column();
        }
        m_isTabbing = true; // until currentChanged() has seen it
        return besideLeftEdge(nextCell(current, action == MoveNext));
    }
    case MoveUp:
        return m_jumps ? edgeCell(current, -1, 0) : QTableView::moveCursor(action, modifiers);
    case MoveDown:
        return m_jumps ? edgeCell(current, 1, 0) : QTableView::moveCursor(action, modifiers);
    case MoveLeft:
        return m_jumps ? edgeCell(current, 0, -1) : QTableView::moveCursor(action, modifiers);
    case MoveRight:
        return m_jumps ? edgeCell(current, 0, 1) : QTableView::moveCursor(action, modifiers);
    case MovePageUp:
    case MovePageDown:
        break;
    }
    return QTableView::moveCursor(action, modifiers);
}

/// Who comes back to a column that is always seen begins a line anew: the columns behind it are shown from their start,
/// not from the middle of the one that was scrolled to last.
QModelIndex EventsView::besideLeftEdge(const QModelIndex &target)
{
    if (target.isValid() && m_frozen->holds(target.column()) && !m_frozen->holds(currentIndex().column()))
        horizontalScrollBar()->setValue(0);
    return target;
}

/// The nearest column with cells that is shown, from a visual position (not counted) on; -1 if there is none.
int EventsView::shownColumn(int from, int step) const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = from + step; visual >= 0 && visual < header->count(); visual += step) {
        const int column = header->logicalIndex(visual);
        if (column >= m_firstCellColumn && !isColumnHidden(column)) {
            return column;
        }
    }
    return -1;
}

QModelIndex EventsView::nextCell(const QModelIndex &from, bool forward) const
{
    const int step = forward ? 1 : -1;
    const int column = shownColumn(horizontalHeader()->visualIndex(from.column()), step);
    if (column >= 0) {
        return from.siblingAtColumn(column);
    }
    const int row = from.row() + step;
    if (row < 0 || row >= model()->rowCount()) {
        return from;
    }
    return model()->index(row, shownColumn(forward ? -1 : horizontalHeader()->count(), step));
}

QModelIndex EventsView::edgeCell(const QModelIndex &from, int rows, int columns) const
{
    if (rows != 0) {
        const int end = rows < 0 ? 0 : model()->rowCount() - 1;
        return from.siblingAtRow(m_edgeRow ? m_edgeRow(from, rows) : end);
    }
    const auto next = [&](int column) {
        const int beside = shownColumn(horizontalHeader()->visualIndex(column), columns);
        return beside < 0 ? std::nullopt : std::optional(beside);
    };
    const auto isEmpty
        = [&](int column) { return from.siblingAtColumn(column).data(Qt::EditRole).toString().isEmpty(); };
    return from.siblingAtColumn(edgeFrom(from.column(), next, isEmpty));
}

/// Enter and Tab in an editor move on, as in a spreadsheet, and edit nothing by themselves.
void EventsView::moveAfterEdit(QAbstractItemDelegate::EndEditHint hint)
{
    if (hint == QAbstractItemDelegate::SubmitModelCache) {
        moveDown(1);
    } else if (hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem) {
        goTo(moveCursor(hint == QAbstractItemDelegate::EditNextItem ? MoveNext : MovePrevious, Qt::NoModifier));
    }
}

/// Below where Tab began its walk, else straight down (or up).
void EventsView::moveDown(int rows)
{
    const QModelIndex current = currentIndex();
    const int column = m_lineBegan >= 0 && rows > 0 ? m_lineBegan : current.column();
    const QModelIndex next = current.sibling(current.row() + rows, column);
    if (next.isValid()) {
        goTo(besideLeftEdge(next));
    }
    m_lineBegan = -1;
}

} // namespace composer
