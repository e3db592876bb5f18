#pragma once

#include "base/fileversion.h"
#include "csv/csvwriter.h"
#include "importing/csvimport.h"
#include "importing/placeinfile.h"

#include <QIODevice>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace composer {

/// What the ledger knows of a row beside its state.
struct OutcomeCells {
    QString status; ///< outcomeKey()
    QString reason;
    QString correlationId;
    // what the portal said, in its own words; empty where it did not
    QString createdAt {};
    QString objectType {};
    QString portalStatus {};
    QString requestedAt {};
    QString startedAt {};
    QString completedAt {};
    QString links {}; ///< "name address", separated by spaces
};

/// Where the rows of a table came from: enough to write them again as they were.
struct ImportSource {
    QString path; ///< of the file, or of the copy kept of it
    CsvReading reading;
    ColumnMapping mapping;
    qint32 import = 1; ///< RowSource::import of its rows
    std::shared_ptr<const QTemporaryDir> folder {}; ///< keeps a file made for the import as long as any copy lives
    PlaceKind places = PlaceKind::Line; ///< what `_line` counts, where `path` is a CSV made of the file
    bool namesUnreadable = false; ///< lines that are no rows are written as well, in their place, with the reason
    QList<UnreadableLine> unreadable {}; ///< such as did not come into the file at `path`: written behind its rows
    FileVersion version {}; ///< of the person's file when its rows were read
    /// Of times written without one, an IANA name. With it cells are written that say something else by now: without it
    /// the rows are taken to be as they were read.
    QByteArray zone {};

    /// Whether the file at `path` is still the one that the rows came from; a copy is.
    [[nodiscard]] bool isThere() const { return folder || isStill(version, path); }
};

/// Writes the rows of some imports with their original columns in their original order, and behind them
/// `_line,_event_id,_status,_reason,_correlation_id` and what HubSpot said, `_created_at` to `_links`. `_line` is the
/// place in the file that the person has: see placeOf().
/// A cell whose value was changed since it was read says what the event says, as all of a row does that came from no
/// file. Imports share a column where header and meaning are the same (the
/// target, how numbers and dates are written); another column of the same name gets a number: "date (2)". Rows that
/// `take` refuses are left out; rows of another origin come last, their values in the columns the mappings name. Such a
/// file is recognised when it is imported again: the ids are kept. Errors: FileError, ChangedElsewhere when a file is
/// not the one any more that the rows came from, and those of CsvReader::open().
[[nodiscard]] Result<void> writeOutcomeCsv(QIODevice &device, const QList<ImportSource> &sources,
    const EventTable &table, const std::function<OutcomeCells(qsizetype row)> &outcomeOfRow,
    const std::function<bool(qsizetype row)> &take = {}, const CsvWriteOptions &options = {});

/// The same for a draft composed by hand: one column per field that is used, named as autoMap() finds it.
[[nodiscard]] Result<void> writeOutcomeCsv(QIODevice &device, const EventTable &table,
    const std::function<OutcomeCells(qsizetype row)> &outcomeOfRow, const std::function<bool(qsizetype row)> &take = {},
    const CsvWriteOptions &options = {});

/// The lines that could not be read, as they stand in the file, below its header: to be mended and dropped again.
/// The text comes in the encoding's UTF-8 with the dialect's delimiter.
[[nodiscard]] Result<void> writeUnreadableLines(
    QIODevice &device, const QStringList &headers, const CsvDialect &dialect, const QList<UnreadableLine> &lines);

} // namespace composer
