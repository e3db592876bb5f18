#pragma once

#include "base/result.h"
#include "cli/readingoptions.h"
#include "domain/issue.h"
#include "domain/rowrepeats.h"
#include "importing/csvimport.h"
#include "intake/tablefile.h"

#include <QBitArray>
#include <QTextStream>

namespace composer {

/// The events a command works on: a file read with a template and a mapping, or a draft, and what the check says of
/// them.
struct EventsInput {
    bool isDraft = false; ///< a draft file: nothing about reading and mapping applies
    TableFile file; ///< what was read; not of a draft
    EventTemplate eventTemplate;
    ImportSettings settings;
    ImportResult import;
    QList<Issue> issues;
    QBitArray rowsWithErrors; ///< by position
    QHash<qsizetype, Repeats>
        skipped; ///< duplicates left out by `--duplicates skip`, by position; marked in the table too

    [[nodiscard]] qint64 errorCount() const;
    [[nodiscard]] qint64 warningCount() const;
};

/// A template file in HubSpot's own JSON shape. Errors: FileError, InvalidInput.
[[nodiscard]] Result<EventTemplate> readTemplateFile(const QString &path);

/// The options of every command that works on events: `--template`, `--mapping`, `--key` (see
/// parseEventKey(); makes the ids of the events, which without it are the mapping's or random), `--duplicates
/// keep|skip` (rows of the file that repeat an earlier one), and those of addReadingOptions().
void addEventsOptions(QCommandLineParser &parser);
/// Whether the command line names one file, and a template unless the file is a draft, which brings its own.
[[nodiscard]] bool namesEvents(const QCommandLineParser &parser);

/// Detects how the one file named is written (what is said on the command line stands), maps its columns (by
/// `--mapping` when given) and checks every row. Errors: FileError, InvalidInput.
[[nodiscard]] Result<EventsInput> readEvents(const QCommandLineParser &parser);

/// How many duplicates are left out, a sentence; nothing when there are none.
void printSkipped(QTextStream &out, const EventsInput &input);
/// "line 12: email: …" for people; at most `limit` lines.
void printIssues(QTextStream &out, const EventsInput &input, int limit);

} // namespace composer
