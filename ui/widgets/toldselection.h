#pragma once

#include <QItemSelection>

namespace composer {

/// Cells in all ranges of a selection.
[[nodiscard]] inline qint64 cellsIn(const QItemSelection &selection)
{
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection)
        cells += qint64(range.width()) * range.height();
    return cells;
}

/// What a table tells assistive technology of a selection. While somebody listens, Qt makes a list of every cell of it
/// and tells of the first: of a selection of millions of cells that one alone is handed on, else the window waits.
[[nodiscard]] inline QItemSelection toldSelection(const QItemSelection &selection)
{
    constexpr qint64 many = 10'000;
    if (cellsIn(selection) <= many)
        return selection;
    return QItemSelection(selection.first().topLeft(), selection.first().topLeft());
}

} // namespace composer
