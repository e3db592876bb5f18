#pragma once

#include "detection/csvanalysis.h"
#include "detection/rowbatch.h"
#include "importing/columnmapping.h"

#include "domain/eventtable.h"

#include <QTimeZone>

namespace composer {

/// Everything an import needs to know beside the file.
struct ImportSettings {
    CsvReading reading;
    ColumnMapping mapping;
    EventTemplate eventTemplate;
    QTimeZone zone; ///< of times written without one
    qint32 import = 1; ///< RowSource::import of the rows
};

/// What an import made of a file.
struct ImportResult {
    EventTable table; ///< canonical values; what could not be made canonical stays as written
    qint64 emptyRows = 0;
    qint64 unreadable = 0;
    QList<UnreadableLine> unreadableLines; ///< the first 100,000
    RecordLines lines; ///< of RowSource::record
    qint64 duplicates = 0; ///< rows with the same content as an earlier row of the file
    qint64 duplicateIds = 0; ///< rows whose event id stands on an earlier row of the file
    qint64 notConverted = 0; ///< cells kept as written: not a number, a date, an option
    qint64 skippedTimes = 0; ///< wall times that do not exist (clocks went forward); kept as written
    qint64 doubledTimes = 0; ///< wall times that exist twice; the first is taken
    QList<qsizetype> leftOutRows; ///< of the table, ascending, that the mapping leaves out; their cells are not counted
    QStringList leftOutFor; ///< leftOutReason() of each
};

/// Reads the whole file into events. Made to run on a worker thread; `progress` is called there.
[[nodiscard]] Result<ImportResult> importCsv(const QString &path, const ImportSettings &settings,
    const CsvProgress &progress = {}, const CsvCancel *cancel = nullptr);

/// What one line of the mapping makes of the texts of a row: the worked example beside the mapping.
[[nodiscard]] QString convertedExample(
    const MappingLine &line, const QStringList &row, const EventTemplate &eventTemplate, const QTimeZone &zone);

} // namespace composer
