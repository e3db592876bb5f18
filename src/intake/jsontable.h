#pragma once

#include "detection/csvfile.h"

#include <QFileDevice>
#include <QSet>
#include <QStringList>

namespace composer {

/// What became of a JSON file.
struct JsonTable {
    qint64 records = 0;
    QStringList columns;
    /// Events in HubSpot's own shape (v3 or 2026-03 names): the id of their template, empty when they are plain objects
    /// or name several.
    QString templateId;
    bool areEvents = false;
    QSet<int> textNumbers; ///< columns with texts that look like numbers with marks
    QSet<int> numbers; ///< columns with numbers that are not whole
};

/// Reads a JSON file of objects (see JsonRecords) into UTF-8 CSV with a header line: a column for every key in the
/// order they come up, keys of inner objects joined with dots, lists and extraData as JSON text, numbers with `.`,
/// nothing for null. Events as HubSpot takes them get the columns of our own files, so that every value finds its field
/// and ids are kept:
/// `_event_id, email, …, timestamp, tokens.NAME, timelineIFrame.url, …, extraData`. For a worker.
/// Errors: InvalidInput with file and line, FileError, Cancelled.
[[nodiscard]] Result<JsonTable> convertJson(
    const QString &path, QFileDevice &csv, const CsvProgress &progress = {}, const CsvCancel *cancel = nullptr);

} // namespace composer
