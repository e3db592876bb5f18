#include "cli/eventsinput.h"

#include "base/clock.h"
#include "csv/headertext.h"
#include "intake/filekind.h"
#include "storage/draftfile.h"
#include "validation/eventcheck.h"
#include "validation/rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct InputText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::FileError, InputText::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

bool isError(const Issue &issue)
{
    return severityOf(static_cast<Rule>(issue.rule)) == Severity::Error;
}

/// Headers that a mapping takes values from and the file does not have.
QStringList missingHeaders(const QByteArray &mappingJson, const QStringList &headers)
{
    QStringList known;
    for (const QString &header : headers)
        known << comparedText(header);
    QStringList missing;
    const QJsonArray lines = QJsonDocument::fromJson(mappingJson).object()["lines"_L1].toArray();
    for (const QJsonValue line : lines) {
        for (const QJsonValue column : line["columns"_L1].toArray()) {
            const QString header = column["header"_L1].toString();
            if (!known.contains(comparedText(header)) && !missing.contains(header))
                missing << header;
        }
    }
    return missing;
}

Result<ColumnMapping> readMapping(const QString &path, const QStringList &headers, const EventTemplate &eventTemplate)
{
    const auto json = readWhole(path);
    if (!json)
        return fail(json.error());
    auto mapping = parseMapping(*json, headers, eventTemplate);
    if (!mapping)
        return mapping;
    if (const QStringList missing = missingHeaders(*json, headers); !missing.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
            InputText::tr("The mapping %1 takes values from columns that the file does not have: %2. Save a mapping "
                          "for this file, or leave --mapping out.")
                .arg(path, missing.mid(0, 5).join(", "_L1)));
    }
    return mapping;
}

Result<void> readDraft(const QString &path, EventsInput &input)
{
    auto draft = readDraftFile(path);
    if (!draft)
        return fail(draft.error());
    input.eventTemplate = draft->table.eventTemplate();
    input.import.table = draft->table;
    return {};
}

/// Marks what repeats an earlier row, which stays.
void skipDuplicates(EventsInput &input)
{
    EventTable &table = input.import.table;
    const RowRepeats repeats = RowRepeats::find(table, EventTable(input.eventTemplate), {});
    for (const qsizetype row : repeats.rowsToLeaveOut(table, everyDuplicate)) {
        table.setSkipped(row, true);
        input.skipped.insert(row, repeats.of(row));
    }
}

Result<void> readTable(const QString &path, const QCommandLineParser &parser, EventsInput &input)
{
    const auto options = readingOptions(parser);
    if (!options)
        return fail(options.error());
    const QString duplicates = parser.value(u"duplicates"_s);
    if (duplicates != "keep"_L1 && duplicates != "skip"_L1)
        return fail(ErrorCode::InvalidInput,
            InputText::tr("--duplicates does not take “%1”. It takes: keep, skip.").arg(duplicates));
    auto eventTemplate = readTemplateFile(parser.value(u"template"_s));
    if (!eventTemplate)
        return fail(eventTemplate.error());
    input.eventTemplate = *eventTemplate;
    const auto key = parseEventKey(parser.value(u"key"_s), *eventTemplate);
    if (!key)
        return fail(key.error());
    auto file = openTableFile(path);
    if (!file)
        return fail(file.error());
    input.file = *file;
    const auto preview = previewCsv(file->path, file->overridden(options->file));
    if (!preview)
        return fail(preview.error());
    auto analysis = analyseCsv(file->path, preview->reading, valueHints(QLocale::system()));
    if (!analysis)
        return fail(analysis.error());
    trustConverted(*file, *analysis);
    for (ColumnProfile &column : analysis->columns)
        options->apply(column);
    if (analysis->rows == 0 && analysis->unreadable == 0) {
        return fail(ErrorCode::InvalidInput,
            InputText::tr(
                "%1 has a header and no rows: there is nothing to send. Export it again, or choose another file.")
                .arg(path));
    }
    input.settings.reading = preview->reading;
    input.settings.eventTemplate = input.eventTemplate;
    input.settings.zone = options->zone;
    input.settings.mapping = autoMap(input.eventTemplate, analysis->columns);
    if (parser.isSet(u"mapping"_s)) {
        auto mapping = readMapping(parser.value(u"mapping"_s), input.settings.mapping.headers, input.eventTemplate);
        if (!mapping)
            return fail(mapping.error());
        input.settings.mapping = *mapping;
        adoptEmptyTexts(input.settings.mapping, analysis->columns);
    }
    options->apply(input.settings.mapping);
    if (!key->isEmpty())
        input.settings.mapping.key = *key;
    auto import = importCsv(file->path, input.settings);
    if (!import)
        return fail(import.error());
    input.import = *import;
    if (duplicates == "skip"_L1)
        skipDuplicates(input);
    return {};
}

} // namespace

qint64 EventsInput::errorCount() const
{
    return std::count_if(issues.cbegin(), issues.cend(), isError);
}

qint64 EventsInput::warningCount() const
{
    return issues.size() - errorCount();
}

Result<EventTemplate> readTemplateFile(const QString &path)
{
    auto json = readWhole(path);
    if (!json)
        return fail(json.error());
    return parseEventTemplate(*json);
}

void addEventsOptions(QCommandLineParser &parser)
{
    parser.addOptions({ { u"template"_s, {}, u"file"_s }, { u"mapping"_s, {}, u"file"_s },
        { u"key"_s, {}, u"fields"_s }, { u"duplicates"_s, {}, u"what"_s, u"keep"_s } });
    addReadingOptions(parser);
}

bool namesEvents(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    return files.size() == 1 && (parser.isSet(u"template"_s) || fileKindOf(files.first()) == FileKind::Draft);
}

Result<EventsInput> readEvents(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().first();
    EventsInput input;
    input.isDraft = fileKindOf(path) == FileKind::Draft;
    const Result<void> read = input.isDraft ? readDraft(path, input) : readTable(path, parser, input);
    if (!read)
        return fail(read.error());
    CheckOptions options;
    options.zone = input.settings.zone;
    options.nowMs = SystemClock().epochMs();
    input.issues = checkEvents(input.import.table, options);
    input.rowsWithErrors = QBitArray(input.import.table.rowCount());
    for (const Issue &issue : std::as_const(input.issues)) {
        if (isError(issue))
            input.rowsWithErrors.setBit(issue.row);
    }
    return input;
}

void printSkipped(QTextStream &out, const EventsInput &input)
{
    if (!input.skipped.isEmpty())
        out << InputText::tr("%n duplicates are left out; the first of each stays.", nullptr, int(input.skipped.size()))
            << '\n';
}

void printIssues(QTextStream &out, const EventsInput &input, int limit)
{
    int shown = 0;
    for (const Issue &issue : input.issues) {
        if (shown++ == limit) {
            out << InputText::tr("… and %1 more").arg(input.issues.size() - limit) << '\n';
            return;
        }
        const QString kind = isError(issue) ? InputText::tr("error") : InputText::tr("warning");
        out << InputText::tr("record %1").arg(input.import.table.source(issue.row).record) << ", "
            << fieldLabel(issue.field, input.eventTemplate) << ": " << kind << ": "
            << issueText(issue, input.import.table) << '\n';
    }
}

} // namespace composer
