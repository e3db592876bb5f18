#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "cli/readingoptions.h"
#include "domain/issue.h"
#include "domain/rowrepeats.h"
#include "importing/importpipeline.h"
#include "storage/draftseal.h"
#include "templates/templatefiles.h"

#include <QBitArray>
#include <QJsonArray>
#include <QTextStream>

#include <optional>

namespace composer {

/// The events a command works on: a file read with a template and a mapping, or a draft, and what the check says of
/// them.
struct EventsInput {
    bool isDraft = false; ///< a draft file: nothing about reading and mapping applies
    TableFile file; ///< what was read; of a draft its version alone
    std::optional<DraftSeal> seal {}; ///< of a draft that was sealed; it holds
    EventTemplate eventTemplate;
    QStringList templateNotes {}; ///< what was filled in or left out when its file was read, sentences
    ImportSettings settings;
    ImportResult import;
    QList<ImportNotice> notices; ///< about the file, the lines aside that could not be read
    QList<ImportQuestion> questions; ///< while there are any, nothing was made of the file
    QList<Issue> issues;
    QBitArray rowsWithErrors; ///< by position
    /// Left out by `--duplicates skip` or by the mapping, by position; marked in the table too.
    QHash<qsizetype, LeftOutReason> skipped;

    [[nodiscard]] qint64 chosenCount() const; ///< of skipped, those that the mapping leaves out
    [[nodiscard]] qint64 errorCount() const;
    [[nodiscard]] qint64 warningCount() const;
    /// Where a row is found again: see placeInFile(); of a draft its number.
    [[nodiscard]] qint64 placeOf(qsizetype row) const;
    /// The same for people: "row 5", "line 5".
    [[nodiscard]] QString spokenPlaceOf(qsizetype row) const;
};

/// The one template of a file, in any shape openTemplates() knows, whose events can be made. Errors: FileError,
/// InvalidInput.
[[nodiscard]] Result<FoundTemplate> findTemplate(const QString &path);
[[nodiscard]] Result<EventTemplate> readTemplateFile(const QString &path);

/// Whether the command line names one file, and a template unless the file is a draft, which brings its own.
[[nodiscard]] bool namesEvents(const QCommandLineParser &parser);

/// Detects how the one file named is written (what is said on the command line stands), maps its columns (by
/// `--mapping` when given) and checks every row. Errors: FileError, InvalidInput.
[[nodiscard]] Result<EventsInput> readEvents(const QCommandLineParser &parser);

/// Where the file leaves something open that only a person can say: prints every question with the options that answer
/// it, and is true. No command goes on then.
[[nodiscard]] bool mustBeAsked(CliIo &io, const EventsInput &input);
/// The questions for programs: text, column, answers with the option to give.
[[nodiscard]] QJsonArray questionsToJson(const EventsInput &input);
[[nodiscard]] QJsonArray noticesToJson(const EventsInput &input);
[[nodiscard]] QJsonArray unreadableToJson(const EventsInput &input);
/// What is to be known about the file, a sentence a line.
void printNotices(QTextStream &out, const EventsInput &input);
/// How many lines could not be read, and each with its reason; at most `limit`. Nothing when there are none.
void printUnreadable(QTextStream &out, const EventsInput &input, int limit);

/// How many rows the mapping and how many duplicates are left out, sentences; nothing when there are none.
void printSkipped(QTextStream &out, const EventsInput &input);
/// "line 12: email: …" for people; at most `limit` lines.
void printIssues(QTextStream &out, const EventsInput &input, int limit);

} // namespace composer
