#pragma once

#include "detection/columnprofile.h"
#include "detection/csvfile.h"

namespace composer {

/// What all the rows say.
struct CsvAnalysis {
    QList<ColumnProfile> columns;
    qint64 rows = 0; ///< header and empty lines not counted
    qint64 emptyRows = 0;
    qint64 shortRows = 0; ///< unreadable for another number of cells than the header
    qint64 filledRows = 0; ///< fewer cells than the header; the others, nameless or empty everywhere, are read as empty
    QList<qint64> filledLines; ///< where, the first 1,000
    qint64 longerRows = 0; ///< with empty cells more than the header, read without them; not where all rows have them
    QList<qint64> longerLines; ///< where, the first 1,000
    int leastCells = 0; ///< CsvReading::leastCells that it was read with, and is to be read with
    qint64 unreadable = 0;
    QList<UnreadableLine> unreadableLines; ///< the first 1,000
    qint64 invalidCharacters = 0; ///< places that are not text in the chosen encoding
};

/// Reads the whole file once.
[[nodiscard]] Result<CsvAnalysis> analyseCsv(const QString &path, const CsvReading &reading, const ValueHints &hints,
    const CsvProgress &progress = {}, const CsvCancel *cancel = nullptr);

} // namespace composer
