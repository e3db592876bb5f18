#include "cli/eventsinput.h"

#include "base/clock.h"
#include "base/listtext.h"
#include "base/wholefile.h"
#include "cli/jsonanswer.h"
#include "csv/headertext.h"
#include "importing/placeinfile.h"
#include "intake/filekind.h"
#include "storage/draftfile.h"
#include "templates/templatecheck.h"
#include "templates/templatefiles.h"
#include "templates/templateframe.h"
#include "validation/eventcheck.h"
#include "validation/rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>
#include <variant>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct InputText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<QByteArray> readWhole(const QString &path)
{
    constexpr qsizetype atMost = 64 * 1024 * 1024;
    return readWholeFile(path, atMost);
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

/// The text of a mapping that fits the headers.
Result<QByteArray> readMapping(const QString &path, const QStringList &headers)
{
    auto json = readWhole(path);
    if (!json)
        return json;
    if (const QStringList missing = missingHeaders(*json, headers); !missing.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
            InputText::tr("The mapping %1 takes values from columns that the file does not have: %2. Save a mapping "
                          "for this file, or leave --mapping out.")
                .arg(path, joinedList(missing, 5)));
    }
    return json;
}

Result<void> readDraft(const QString &path, EventsInput &input)
{
    input.file.version = fileVersion(path);
    auto draft = readDraftFile(path);
    if (!draft)
        return fail(draft.error());
    if (draft->seal && !sealHolds(*draft->seal, draft->table))
        return fail(ErrorCode::InvalidInput,
            InputText::tr("The seal of %1 does not hold: something was changed after it was sealed. Ask for the file "
                          "once more.")
                .arg(path));
    input.seal = draft->seal;
    input.eventTemplate = draft->table.eventTemplate();
    input.import.table = draft->table;
    return {};
}

/// What the command line says about a file and its events, taken apart before anything is read.
struct Said {
    ReadingOptions reading;
    EventKey key;
    bool skipsDuplicates = false;
};

Result<Said> saidOn(const QCommandLineParser &parser, const EventTemplate &eventTemplate)
{
    const auto reading = readingOptions(parser);
    if (!reading)
        return fail(reading.error());
    const QString duplicates = parser.value(u"duplicates"_s);
    if (duplicates != "keep"_L1 && duplicates != "skip"_L1)
        return fail(ErrorCode::InvalidInput,
            InputText::tr("--duplicates does not take “%1”. It takes: keep, skip.").arg(duplicates));
    const auto key = parseEventKey(parser.value(u"key"_s), eventTemplate);
    if (!key)
        return fail(key.error());
    return Said { *reading, *key, duplicates == "skip"_L1 };
}

/// Takes the mapping of `--mapping`, the columns and formats that are said, and the key.
Result<void> applySaid(const Said &said, const QCommandLineParser &parser, ImportPipeline &pipeline)
{
    if (parser.isSet(u"mapping"_s)) {
        const auto json = readMapping(parser.value(u"mapping"_s), pipeline.mapping().headers);
        if (!json)
            return fail(json.error());
        if (auto loaded = pipeline.loadMapping(*json); !loaded)
            return loaded;
    }
    if (auto applied = said.reading.applyAfter(pipeline); !applied)
        return applied;
    if (!said.key.isEmpty()) {
        ColumnMapping mapping = pipeline.mapping();
        mapping.key = said.key;
        pipeline.setMapping(mapping);
    }
    return {};
}

Result<void> readTable(const QString &path, const QCommandLineParser &parser, EventsInput &input)
{
    const auto found = findTemplate(parser.value(u"template"_s));
    if (!found)
        return fail(found.error());
    input.eventTemplate = found->eventTemplate;
    input.templateNotes = found->notes;
    const auto said = saidOn(parser, input.eventTemplate);
    if (!said)
        return fail(said.error());
    ImportPipeline pipeline(path, input.eventTemplate, said->reading.zone);
    pipeline.setDefaults(frameDefaults(found->frame));
    said->reading.applyBefore(pipeline);
    if (auto read = pipeline.read(); !read)
        return read;
    if (pipeline.analysis().rows == 0 && pipeline.analysis().unreadable == 0) {
        return fail(ErrorCode::InvalidInput,
            InputText::tr(
                "%1 has a header and no rows: there is nothing to send. Export it again, or choose another file.")
                .arg(path));
    }
    if (pipeline.shownPreview().isRowInOneCell) {
        return fail(ErrorCode::InvalidInput,
            InputText::tr("Each line of %1 is one cell in quotation marks that holds a whole row: save the file again "
                          "without them, or read it with --quote none.")
                .arg(path));
    }
    if (auto applied = applySaid(*said, parser, pipeline); !applied)
        return applied;
    input.file = pipeline.file();
    input.settings = pipeline.settings();
    input.notices = pipeline.notices();
    input.questions = pipeline.questions(QLocale());
    if (!input.questions.isEmpty())
        return {};
    EventsWanted wanted;
    wanted.leftOut = LeftOutRows::Marked;
    if (said->skipsDuplicates)
        wanted.unwanted = everyDuplicate;
    auto events = pipeline.makeEvents(wanted);
    if (!events)
        return fail(events.error());
    input.import = std::move(events->import);
    input.skipped = events->marked;
    input.issues = events->issues;
    return {};
}

/// `--send-empty`, by name or label of a token.
Result<void> applySentEmpty(const QStringList &columns, EventTable &table)
{
    QStringList names = table.sentEmpty();
    for (const QString &column : columns) {
        const QList<Token> &tokens = table.eventTemplate().tokens;
        const auto token = std::ranges::find_if(tokens, [&](const Token &one) {
            return one.name == column || one.label.compare(column, Qt::CaseInsensitive) == 0;
        });
        if (token == tokens.cend())
            return fail(
                ErrorCode::InvalidInput, InputText::tr("--send-empty: the template has no token “%1”.").arg(column));
        names.append(token->name);
    }
    table.setSentEmpty(names);
    return {};
}

} // namespace

qint64 EventsInput::chosenCount() const
{
    return std::ranges::count_if(skipped, [](const LeftOutReason &reason) { return !reason.value.isEmpty(); });
}

qint64 EventsInput::errorCount() const
{
    return std::count_if(issues.cbegin(), issues.cend(), [](const Issue &issue) { return isError(issue); });
}

qint64 EventsInput::placeOf(qsizetype row) const
{
    const qint32 record = import.table.source(row).record;
    return isDraft ? row + 1 : placeInFile(file, settings.reading, import.lines, record);
}

QString EventsInput::spokenPlaceOf(qsizetype row) const
{
    return isDraft ? InputText::tr("row %1").arg(placeOf(row)) : spokenPlace(file, placeOf(row));
}

qint64 EventsInput::warningCount() const
{
    return issues.size() - errorCount();
}

Result<FoundTemplate> findTemplate(const QString &path)
{
    const auto found = openOneTemplate(path);
    if (!found)
        return fail(found.error());
    for (const TemplateIssue &issue : checkTemplate(found->eventTemplate)) {
        const bool isOfText = issue.part == TemplatePart::Header || issue.part == TemplatePart::Detail;
        if (issue.severity == Severity::Error && !isOfText) // a broken text breaks the card, not the event
            return fail(ErrorCode::InvalidInput, templateIssueText(issue));
    }
    return found;
}

Result<EventTemplate> readTemplateFile(const QString &path)
{
    const auto found = findTemplate(path);
    return found ? Result<EventTemplate>(found->eventTemplate) : Result<EventTemplate>(fail(found.error()));
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
    if (input.seal && parser.isSet(u"send-empty"_s))
        return fail(ErrorCode::InvalidInput,
            InputText::tr("The draft is sealed: --send-empty would change what was agreed on. Have it sealed anew with "
                          "these columns sent empty."));
    if (input.questions.isEmpty()) {
        if (auto applied = applySentEmpty(parser.values(u"send-empty"_s), input.import.table); !applied)
            return fail(applied.error());
    }
    if (input.isDraft) {
        CheckOptions options;
        options.nowMs = SystemClock().epochMs();
        input.issues = checkEvents(input.import.table, options);
    }
    input.rowsWithErrors = QBitArray(input.import.table.rowCount());
    for (const Issue &issue : std::as_const(input.issues)) {
        if (isError(issue))
            input.rowsWithErrors.setBit(issue.row);
    }
    return input;
}

bool mustBeAsked(CliIo &io, const EventsInput &input)
{
    if (input.questions.isEmpty())
        return false;
    printNotices(io.err, input);
    for (const ImportQuestion &question : input.questions) {
        io.err << (question.column.isEmpty() ? question.text : u"“%1”: %2"_s.arg(question.column, question.text))
               << '\n';
        for (const ImportQuestion::Answer &answer : question.answers)
            io.err << "  " << answer.text << ": " << optionFor(answer.decision, input.settings.mapping) << '\n';
    }
    say(io, u"questions"_s,
        InputText::tr("Nothing was done: give these options, or a mapping saved in the import dialog (--mapping)."));
    return true;
}

namespace {

/// What a question is about, as its option is called.
QString questionKey(const ImportQuestion &question)
{
    static constexpr std::array<QLatin1StringView, 10> keys { "encoding"_L1, "delimiter"_L1, "header"_L1, "column"_L1,
        "dates"_L1, "decimal"_L1, "sheet"_L1, "zone"_L1, "scale"_L1, "header"_L1 };
    static_assert(std::variant_size_v<ImportDecision> == keys.size());
    return question.answers.isEmpty() ? QString() : QString(keys[question.answers.first().decision.index()]);
}

} // namespace

QJsonArray questionsToJson(const EventsInput &input)
{
    QJsonArray questions;
    for (const ImportQuestion &question : input.questions) {
        // By their option: which is the likelier one depends on the person's language, and data must not.
        QMap<QString, QString> textOf;
        for (const ImportQuestion::Answer &answer : question.answers)
            textOf.insert(optionFor(answer.decision, input.settings.mapping), answer.text);
        QJsonArray answers;
        for (const auto &[option, text] : textOf.asKeyValueRange())
            answers.append(QJsonObject { { u"text"_s, text }, { u"option"_s, option } });
        questions.append(QJsonObject { { u"code"_s, questionKey(question) }, { u"text"_s, question.text },
            { u"column"_s, question.column }, { u"answers"_s, answers } });
    }
    return questions;
}

namespace {

/// With the option that changes it.
QString spokenNotice(const ImportNotice &notice)
{
    return notice.option.isEmpty() ? notice.text : u"%1 (%2)"_s.arg(notice.text, notice.option);
}

} // namespace

QJsonArray noticesToJson(const EventsInput &input)
{
    QJsonArray notices;
    for (const QString &note : input.templateNotes)
        notices.append(QJsonObject { { u"kind"_s, u"template"_s }, { u"field"_s, QString() }, { u"text"_s, note },
            { u"lines"_s, QJsonArray() } });
    for (const ImportNotice &notice : input.notices) {
        QJsonArray lines;
        for (const qint64 line : notice.lines)
            lines.append(line);
        notices.append(QJsonObject { { u"kind"_s, noticeKey(notice.kind) }, { u"field"_s, notice.target },
            { u"text"_s, spokenNotice(notice) }, { u"lines"_s, lines } });
    }
    return notices;
}

QJsonArray unreadableToJson(const EventsInput &input)
{
    QJsonArray lines;
    for (const UnreadableLine &line : input.import.unreadableLines)
        lines.append(QJsonObject { { u"line"_s, line.line }, { u"text"_s, line.text }, { u"code"_s, line.code },
            { u"reason"_s, line.reason } });
    return lines;
}

void printNotices(QTextStream &out, const EventsInput &input)
{
    for (const QString &note : input.templateNotes)
        out << labelled(input.eventTemplate.name, note) << '\n';
    for (const ImportNotice &notice : input.notices)
        out << spokenNotice(notice) << '\n';
}

void printUnreadable(QTextStream &out, const EventsInput &input, int limit)
{
    if (input.import.unreadable == 0)
        return;
    out << InputText::tr("%n lines could not be read:", nullptr, int(input.import.unreadable)) << '\n';
    qint64 shown = 0;
    for (const UnreadableLine &line : input.import.unreadableLines) {
        if (shown++ == limit)
            break;
        out << unreadableText(input.file, line) << '\n';
    }
    if (input.import.unreadable > limit)
        out << InputText::tr("… and %1 more").arg(input.import.unreadable - limit) << '\n';
}

void printSkipped(QTextStream &out, const EventsInput &input)
{
    const qint64 chosen = input.chosenCount();
    if (chosen > 0)
        out << InputText::tr("%n rows are left out, as the mapping says.", nullptr, int(chosen)) << '\n';
    if (const qint64 duplicates = input.skipped.size() - chosen; duplicates > 0)
        out << InputText::tr("%n duplicates are left out; the first of each stays.", nullptr, int(duplicates)) << '\n';
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
        out << InputText::tr("%1, %2: %3: %4", "line 5, Email: error: it is missing")
                   .arg(input.spokenPlaceOf(issue.row), fieldLabel(issue.field, input.eventTemplate), kind,
                       issueText(issue, input.import.table))
            << '\n';
    }
}

} // namespace composer
