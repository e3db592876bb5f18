#pragma once

#include "base/result.h"
#include "csv/csvimport.h"
#include "domain/issue.h"

#include <QBitArray>
#include <QTextStream>

namespace composer {

/// The events a command works on: a CSV file read with a template and a mapping, and what the check says of them.
struct EventsInput {
    EventTemplate eventTemplate;
    ImportSettings settings;
    ImportResult import;
    QList<Issue> issues;
    QBitArray rowsWithErrors; ///< by position

    [[nodiscard]] qint64 errorCount() const;
    [[nodiscard]] qint64 warningCount() const;
};

/// A template file in HubSpot's own JSON shape. Errors: FileError, InvalidInput.
[[nodiscard]] Result<EventTemplate> readTemplateFile(const QString &path);

/// Detects how the file is written, maps its columns (by `mappingPath` when given) and checks every row. Times without a
/// zone are the computer's. `keyNames` (see parseEventKey) makes the ids of the events; empty = random ids.
/// Errors: FileError, InvalidInput.
[[nodiscard]] Result<EventsInput> readEvents(const QString &csvPath, const QString &templatePath, const QString &mappingPath,
    const QString &keyNames = {});

/// "line 12: email: …" for people; at most `limit` lines.
void printIssues(QTextStream &out, const EventsInput &input, int limit);

} // namespace composer
