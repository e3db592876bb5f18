#pragma once

#include "detection/rowbatch.h"
#include "intake/tablefile.h"

namespace composer {

/// What people count in a file to find a row again: the lines of a text, the rows of a workbook's sheet, the records of
/// JSON.
enum class PlaceKind : quint8 { Line, SheetRow, Record };
[[nodiscard]] PlaceKind placeKindOf(const TableFile &file);
/// The place of a record that begins in this line of what is read, the file itself or the CSV made of it. `record`:
/// RowSource::record.
[[nodiscard]] qint64 placeOf(PlaceKind kind, const CsvReading &reading, qint32 record, qint64 line);
/// The same of a whole import. `lines` are asked where the file is read as it is.
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
