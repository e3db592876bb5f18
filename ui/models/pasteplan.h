#pragma once

#include "ui/document/draftdocument.h"
#include "ui/models/rowindex.h"

#include <QLocale>
#include <QStringList>

#include <atomic>

namespace composer {

/// Where a block of cells is to go: a place in the table as it is shown.
struct PastePlace {
    EventTable table; ///< a snapshot of the draft
    RowIndex index; ///< which of its rows are shown, in which order
    QList<EventField> fields; ///< columns shown, in the order in which they stand
    qsizetype top = 0; ///< first row of the selection, as shown; the number of rows shown = past the end
    qsizetype left = 0; ///< first column of the selection, in `fields`
    QList<qsizetype>
        selectedRows; ///< as shown; with more than one cell selected a block that fits is repeated over them
    qsizetype selectedColumns = 1;
};

/// What pasting a block would do.
struct PastePlan {
    QList<ColumnEdit> edits; ///< cells that get another text
    EventTable appended; ///< events that come at the end
    qsizetype columnsCut = 0; ///< columns of the block for which there was none
    std::optional<EventField> firstField; ///< where the cursor goes when events come
};

/// Lays a block of typed texts over the table. With a first line that names columns, its rows are appended as events;
/// one that fits into the selection is repeated over it; else it goes over the cells from the place on, and what
/// reaches past the end is appended. Texts become canonical: option labels become values, times are read in `zone`.
/// Pure; may run on a worker.
[[nodiscard]] PastePlan planPaste(const QList<QStringList> &block, const PastePlace &place, const QLocale &locale,
    const QTimeZone &zone, const std::atomic_bool *cancel = nullptr);

} // namespace composer
