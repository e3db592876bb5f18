#pragma once

#include "detection/csvfile.h"

#include "base/result.h"

#include <QFileDevice>

namespace composer {

/// What became of a workbook.
struct WorkbookTable {
    QString sheet; ///< the one that was read: the first that is not hidden
    int otherSheets = 0; ///< shown ones that were not
    qint64 rows = 0; ///< with something in them
    int columns = 0;
};

/// Reads the first sheet of an Excel workbook (.xlsx, Office Open XML: ECMA-376) into UTF-8 CSV, a line per row, so
/// that line numbers are row numbers. Cells as they count, not as they are coloured: numbers with `.`, dates as ISO
/// 8601 wall time, the last result of a formula, an error as Excel writes it (`#N/A`). For a worker. Errors:
/// InvalidInput (damaged, no sheet, nothing in it), FileError, Cancelled.
[[nodiscard]] Result<WorkbookTable> convertWorkbook(
    const QString &path, QFileDevice &csv, const CsvProgress &progress = {}, const CsvCancel *cancel = nullptr);

} // namespace composer
