#pragma once

#include "ui/models/pasteplan.h"

namespace composer {

/// Cells of a draft for the clipboard: a block of all rows and fields that have a selected cell; cells between them
/// that are not selected stay empty, and are no cells where the block is pasted into a draft. `cells` are rows as shown
/// by `index`. Pure; may run on a worker.
[[nodiscard]] ClipboardTable copiedTable(const EventTable &table, const RowIndex &index, const QList<FieldCells> &cells,
    const QLocale &locale, const QTimeZone &zone);

} // namespace composer
