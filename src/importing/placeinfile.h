#pragma once

#include "detection/rowbatch.h"
#include "intake/tablefile.h"

namespace composer {

/// The number by which people find a row in its file again: the line of a text, the row of a workbook's sheet, the
/// place in a list of JSON. `record`: RowSource::record.
[[nodiscard]] qint64 placeInFile(
    const TableFile &file, const CsvReading &reading, const RecordLines &lines, qint32 record);
/// Gives lines that could not be read in a made CSV the numbers of the file.
void placeUnreadable(const TableFile &file, const CsvReading &reading, QList<UnreadableLine> &lines);
/// `Line 7: never closed`, with what is called so in the file.
[[nodiscard]] QString unreadableText(const TableFile &file, const UnreadableLine &line);
[[nodiscard]] QString spokenPlace(const TableFile &file, const UnreadableLine &line);
/// In words: `line 7`, `row 7`, `record 7`.
[[nodiscard]] QString spokenPlace(const TableFile &file, qint64 place);

} // namespace composer
