#pragma once

#include "csv/typedtext.h"
#include "ui/document/draftdocument.h"
#include "ui/models/clipboardtable.h"
#include "ui/models/rowindex.h"

#include <QDate>

#include <atomic>

namespace composer {

/// Cells of one field.
struct FieldCells {
    EventField field = EventField::Email;
    QList<qsizetype> rows; ///< ascending, as shown
};

/// Where a block of cells is to go: a place in the table as it is shown.
struct PastePlace {
    EventTable table; ///< a snapshot of the draft
    RowIndex index {}; ///< which of its rows are shown, in which order
    QList<EventField> fields {}; ///< columns shown, in the order in which they stand
    qsizetype top = 0; ///< first row of the selection, as shown; the number of rows shown = past the end
    qsizetype left = 0; ///< first column of the selection, in `fields`
    qsizetype selectedRows = 1; ///< how many rows from `top` on are selected
    qsizetype selectedColumns = 1;
    QList<FieldCells> cells {}; ///< what is selected when it is no rectangle: a single value goes into these
    EventDraft beginning {}; ///< what new events begin with: the page they open, where the block names none
    bool areNumbersTold = false; ///< how numbers are written was said for this block: no other reading is looked for
};

/// Numbers of a block that are written as people write them elsewhere.
struct NumberDoubt {
    QString example; ///< as written
    QString here; ///< what it is as numbers are written here; the text itself when it is no number
    QString elsewhere; ///< what it is with the other decimal mark
    NumberFormat other;
    bool operator==(const NumberDoubt &) const = default;
};

/// Dates of a block in figures whose day and month change places elsewhere.
struct DateDoubt {
    QString example; ///< as written
    QDate here; ///< as dates are written here; invalid when it is none
    QDate elsewhere;
    DateOrder other;
    std::optional<DateOrder> unread {}; ///< the order of `here` where nothing tells one: it stays as written
    bool operator==(const DateDoubt &) const = default;
};

/// What pasting a block would do.
struct PastePlan {
    QList<ColumnEdit> edits; ///< cells that get another text
    EventTable appended; ///< events that come at the end
    qsizetype columnsCut = 0; ///< columns of the block for which there was none
    std::optional<EventField> firstField; ///< where the cursor goes when events come
    qsizetype rows = 0; ///< rows shown that the edits are in
    qsizetype wrong = 0; ///< texts that are not what their fields take
    qsizetype unread = 0; ///< numbers that stay as written, because nothing tells which of two they are
    qsizetype unreadDates = 0; ///< dates that stay as written, because nothing tells which of two days they are
    qsizetype followers = 0; ///< numbers that alone would be others: read as the rest of the block is written
    std::optional<NumberDoubt> followed {}; ///< the first of them
    std::optional<NumberDoubt> doubt; ///< the first unread or foreign one; nothing when all are surely read right
    std::optional<DateDoubt> dateDoubt; ///< the same of dates
    bool isForMapping = false; ///< a first line of names, one of which nobody knows: nothing else is planned then
};

/// Lays a block of texts over the table.
/// 1. With a first line that names columns, its rows are appended as events; with one that names some of them, only the
///    mapping can tell. One column that goes into rows that stand there is a column of values, whatever its first is.
/// 2. In each direction a block that fits into the selection several times is repeated over it. Into a selection that
///    is no rectangle one value goes cell by cell.
/// 3. Else it goes over the cells from the place on, and what reaches past the end is appended.
/// Numbers that are one here and another one elsewhere (1.234) are read as the others of the block prove it; where they
/// prove nothing they stay as written, for the person to say.
/// Texts copied from a field of the same kind go in exactly; others are read by `reader`. Pure; may run on a worker.
[[nodiscard]] PastePlan planPaste(const ClipboardTable &block, const PastePlace &place, const TypedTextReader &reader,
    const std::atomic_bool *cancel = nullptr);

} // namespace composer
