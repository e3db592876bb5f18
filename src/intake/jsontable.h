#pragma once

#include "detection/csvfile.h"
#include "intake/jsonrecords.h"

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
    QStringList templateIds; ///< all that such events name, in order
    bool areEvents = false;
    QSet<int> textNumbers; ///< columns with texts that look like numbers with marks
    QSet<int> numbers; ///< columns with numbers that are not whole
    JsonLists lists; ///< of a file that begins with an object
    bool hasRowsOnly = false; ///< a list of lists: no key names the columns
    QList<QStringList> oneColumn; ///< keys that differ in case only and stand in different objects: one column each
    qint64 repeatedNames = 0; ///< objects that give one name to two values; the last of them counts
    QString repeatedName; ///< the first such
    qint64 repeatedNameLine = 0; ///< where its object begins
    QStringList listsOfPeople; ///< columns with lists of objects that hold addresses; read as JSON text
    qint64 unreadable = 0; ///< records that are no JSON; an empty line of the CSV keeps the place of each
    QList<UnreadableLine> unreadableLines; ///< the first 100,000
};

/// Reads a JSON file of objects (see JsonRecords) into UTF-8 CSV with a header line: a column for every key in the
/// order they come up, keys of inner objects joined with dots, lists and extraData as JSON text, numbers with `.` and
/// all their digits, nothing for null. Where each object has a name, that is the column `key`. A list of lists is rows
/// without a header line. Events as HubSpot takes them get the columns of our own files, so that every value finds its
/// field and ids are kept: `_event_id, email, …, timestamp, tokens.NAME, timelineIFrame.url, …, extraData`. `list`: see
/// JsonRecords. For a worker. Errors: InvalidInput with file and line, FileError, Cancelled.
[[nodiscard]] Result<JsonTable> convertJson(const QString &path, QFileDevice &csv, const QString &list = {},
    const CsvProgress &progress = {}, const CsvCancel *cancel = nullptr);

} // namespace composer
