#pragma once

#include "intake/workbook.h"

namespace composer {

class ZipArchive;

/// Whether an archive is a spreadsheet in OpenDocument format, by its `mimetype` part.
[[nodiscard]] bool isOpenSpreadsheet(const ZipArchive &zip);

/// The same as convertWorkbook() for a spreadsheet in OpenDocument format (.ods: LibreOffice, Google Sheets; ISO/IEC
/// 26300). Cells by their value: numbers, money and percentages with `.`, dates as ISO 8601 wall time, `TRUE` and
/// `FALSE`, digits shown with zeros in front as shown. Cells and rows that the file says once and means often come as
/// often, up to 1 GiB of them. Errors: as convertWorkbook().
[[nodiscard]] Result<WorkbookTable> convertOpenDocument(const QString &path, QFileDevice &csv,
    const SheetChoice &choice = {}, const CsvProgress &progress = {}, const CsvCancel *cancel = nullptr);

} // namespace composer
