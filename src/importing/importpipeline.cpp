#include "importing/importpipeline.h"

#include "domain/zonename.h"
#include "importing/leavingout.h"
#include "importing/lengthproof.h"
#include "importing/othertemplate.h"
#include "importing/placeinfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace composer {

namespace {

struct PipelineText {
    Q_DECLARE_TR_FUNCTIONS(ImportPipeline)
};

} // namespace

ImportPipeline::ImportPipeline(
    QString path, const EventTemplate &eventTemplate, const QTimeZone &zone, qint32 import, const Clock &clock)
    : m_path(std::move(path))
    , m_template(eventTemplate)
    , m_zone(zone)
    , m_import(import)
    , m_clock(&clock)
{
}

Result<TableFile> ImportPipeline::open(const ImportWatch &watch) const
{
    const FileVersion version = fileVersion(m_path);
    auto file = openTableFile(m_path, watch.progress, watch.cancel, m_sheetChoice);
    if (!file)
        return file;
    file->version = version;
    if (!isStill(version, m_path))
        return fail(changedFile());
    return file;
}

Error ImportPipeline::changedFile() const
{
    return { ErrorCode::ChangedElsewhere,
        PipelineText::tr("“%1” was changed while it was read. Save it to its end, then try once more.")
            .arg(QFileInfo(m_path).fileName()),
        {} };
}

bool ImportPipeline::isUnchanged() const
{
    return m_file.isConverted || isStill(m_file.version, m_path); // of a converted one a copy is read
}

Result<CsvPreview> ImportPipeline::preview() const
{
    auto preview = previewCsv(m_file.path, m_file.overridden(m_overrides));
    if (!isUnchanged())
        return fail(changedFile());
    if (preview && m_file.isConverted) {
        for (qsizetype row = 0; row < preview->lines.size(); ++row)
            preview->lines[row] = placeInFile(m_file, preview->reading, {}, preview->records[row]);
    }
    return preview;
}

Result<CsvAnalysis> ImportPipeline::analyse(const ImportWatch &watch) const
{
    auto analysis = analyseCsv(
        m_file.path, m_preview.reading, valueHints(QLocale::system(), *m_clock), watch.progress, watch.cancel);
    if (!isUnchanged())
        return fail(changedFile());
    if (analysis && analysis->rows > m_mostRows)
        return fail(Error { ErrorCode::InvalidInput,
            PipelineText::tr(
                "“%1” has more than %2 rows, which is more than one import takes. Split it, and import the "
                "parts one after the other.")
                .arg(QFileInfo(m_path).fileName(), QLocale().toString(m_mostRows)),
            {} });
    if (analysis) {
        placeUnreadable(m_file, m_preview.reading, analysis->unreadableLines);
        trustConverted(m_file, *analysis);
        proveLengths(analysis->columns, m_preview.rows);
    }
    return analysis;
}

namespace {

/// The tokens that no column fills, by index: one fact about the file, which a notice says, not a fault in every row.
std::vector<bool> unfilledTokens(const ColumnMapping &mapping, const EventTemplate &eventTemplate)
{
    std::vector<bool> unfilled(static_cast<size_t>(eventTemplate.tokens.size()));
    for (const MappingLine &line : mapping.lines) {
        const auto field = fieldFromKey(line.target, eventTemplate);
        if (field && field->isToken())
            unfilled[static_cast<size_t>(field->tokenIndex())] = !line.isUsed();
    }
    return unfilled;
}

/// Takes away what a notice says once.
void removeUnfilled(ImportedEvents &events, const ColumnMapping &mapping)
{
    events.issues.removeIf([unfilled = unfilledTokens(mapping, events.import.table.eventTemplate()),
                               hasExtraData = !events.import.table.column(EventField::ExtraData).isEmptyEverywhere()](
                               const Issue &issue) {
        if (static_cast<Rule>(issue.rule) != Rule::EmptyOnCard)
            return false;
        return issue.field.isToken() ? bool(unfilled[static_cast<size_t>(issue.field.tokenIndex())]) : !hasExtraData;
    });
}

void check(ImportedEvents &events, const QTimeZone &zone, qint64 nowMs, const CsvCancel *cancel)
{
    CheckOptions options;
    options.nowMs = nowMs;
    options.zone = zone;
    events.issues = checkEvents(events.import.table, options, cancel);
}

/// Of the issues that are left.
void countRows(ImportedEvents &events)
{
    qint32 last = -1;
    qint32 lastWarned = -1;
    for (const Issue &issue : std::as_const(events.issues)) {
        if (isError(issue) && issue.row != last) {
            ++events.rowsWithErrors;
            last = issue.row;
        } else if (!isError(issue) && issue.row != lastWarned) {
            ++events.rowsWithWarnings;
            lastWarned = issue.row;
        }
    }
}

/// What did not come into the CSV that was made of the file.
void addUnreadable(const TableFile &file, const CsvReading &reading, ImportResult &import)
{
    placeUnreadable(file, reading, import.unreadableLines);
    import.emptyRows = std::max<qint64>(0, import.emptyRows - file.unreadable);
    import.unreadable += file.unreadable;
    import.unreadableLines = file.unreadableLines + import.unreadableLines;
}

} // namespace

Result<ImportedEvents> ImportPipeline::makeEvents(const EventsWanted &wanted, const ImportWatch &watch) const
{
    auto import = importCsv(m_file.path, settings(), watch.progress, watch.cancel);
    if (!isUnchanged())
        return fail(changedFile());
    if (!import)
        return fail(import.error());
    ImportedEvents events;
    events.import = std::move(*import);
    addUnreadable(m_file, m_preview.reading, events.import);
    const ChosenRows chosen(events.import);
    const EventTable &table = events.import.table;
    QList<qsizetype> created;
    if (wanted.createdBefore && !(watch.cancel && *watch.cancel))
        created = wanted.createdBefore(table).value_or(QList<qsizetype>());
    if (events.import.duplicates > 0 || events.import.duplicateIds > 0 || wanted.draft.rowCount() > 0
        || !created.isEmpty())
        leaveOutRepeats(events, RowRepeats::find(table, wanted.draft, created, watch.cancel), wanted);
    events.counts = table.counts();
    check(events, m_zone, m_clock->epochMs(), watch.cancel);
    if (!wanted.countsUnfilled)
        removeUnfilled(events, m_mapping);
    countRows(events);
    chosen.putBack(events, wanted.leftOut);
    return events;
}

void ImportPipeline::take(const TableFile &file)
{
    m_file = file;
    m_hasAnalysis = false;
}

void ImportPipeline::take(const CsvPreview &preview)
{
    m_preview = preview;
    m_hasAnalysis = false;
}

void ImportPipeline::take(const CsvAnalysis &analysis)
{
    m_analysis = analysis;
    if (m_emptyTexts) {
        for (ColumnProfile &column : m_analysis.columns)
            column = withEmptyTexts(column, *m_emptyTexts);
    }
    m_preview.reading.leastCells = analysis.leastCells;
    m_hasAnalysis = true;
    map();
}

Result<void> ImportPipeline::read()
{
    const auto file = open();
    if (!file)
        return fail(file.error());
    take(*file);
    const auto shown = preview();
    if (!shown)
        return fail(shown.error());
    take(*shown);
    const auto analysed = analyse();
    if (!analysed)
        return fail(analysed.error());
    take(*analysed);
    return {};
}

void ImportPipeline::map()
{
    QStringList headers;
    for (const ColumnProfile &column : m_analysis.columns)
        headers.append(column.header);
    m_hasSavedMapping = false;
    m_isSavedMapping = false;
    // How the file is read may change; what makes two events the same does not, while the template has its fields.
    const auto key = parseEventKey(m_mapping.key.fields.join(u','), m_template);
    const ColumnMapping before = std::exchange(m_mapping, autoMap(m_template, m_analysis.columns));
    m_mapping.key = key.value_or(EventKey {});
    m_mapping.emptyTexts = before.emptyTexts;
    m_mapping.keptTexts = before.keptTexts;
    m_mapping.headers = headers;
    if (before.headers == headers)
        m_mapping.leftOut = before.leftOut;
    adoptEmptyTexts(m_mapping, m_analysis.columns);
    if (const auto saved = m_savedMappings.constFind(headerFingerprint(headers)); saved != m_savedMappings.cend()) {
        if (const auto mapping = parseMapping(*saved, headers, m_template)) {
            m_hasSavedMapping = true;
            m_isSavedMapping = m_useSavedMapping;
            if (m_useSavedMapping)
                adoptSaved(*mapping);
        }
    }
    applyDefaults();
    applyAnswers();
}

/// All of them or none: a page that the file names itself is not mixed with another one.
void ImportPipeline::applyDefaults()
{
    const auto isSaidByFile = [this](const QString &target) {
        const MappingLine *line = m_mapping.lineFor(target);
        return !line || line->isUsed();
    };
    if (std::ranges::any_of(m_defaults.keys(), isSaidByFile))
        return;
    for (const auto &[target, value] : m_defaults.asKeyValueRange())
        m_mapping.lineFor(target)->constant = value;
}

/// Formats of columns that leave them in doubt are those of the saved mapping; the others tell themselves.
void ImportPipeline::adoptSaved(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    adoptEmptyTexts(m_mapping, m_analysis.columns);
    for (MappingLine &line : m_mapping.lines) {
        line.isZoneChosen |= !line.zone.isEmpty();
        const TokenType type = targetType(line.target, m_template);
        const ColumnProfile *column = formatColumn(line, type, m_analysis.columns);
        line.isFormatChosen = column && (type == TokenType::Number ? !column->isNumberSure : !column->isDateSure);
        adoptColumn(line, m_template, m_analysis.columns);
    }
}

void ImportPipeline::applyFormat(TokenType type, Columns columns, const std::function<void(MappingLine &)> &apply)
{
    QList<qsizetype> meant;
    const QList<MappingLine> &lines = std::as_const(m_mapping).lines;
    if (columns == Columns::Doubtful) {
        for (const MappingLine *line : doubtfulLines(m_mapping, type, m_template, m_analysis.columns))
            meant.append(line - lines.constData());
    } else {
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (!lines[at].columns.isEmpty() && targetType(lines[at].target, m_template) == type)
                meant.append(at);
        }
    }
    for (const qsizetype at : std::as_const(meant)) {
        MappingLine &line = m_mapping.lines[at];
        apply(line);
        line.isFormatChosen = true;
    }
}

/// What was said before holds for columns that leave it open.
void ImportPipeline::applyAnswers()
{
    if (m_emptyTexts) {
        m_mapping.emptyTexts = *m_emptyTexts;
        m_mapping.keptTexts.clear();
    }
    if (m_numberFormat)
        applyFormat(TokenType::Number, Columns::Doubtful, [this](MappingLine &line) { line.number = *m_numberFormat; });
    if (m_dateOrder)
        applyFormat(TokenType::Date, Columns::Doubtful, [this](MappingLine &line) { line.dateOrder = *m_dateOrder; });
}

void ImportPipeline::setDestination(const EventTemplate &eventTemplate, const QTimeZone &zone, qint32 import)
{
    const bool sameTemplate = eventTemplate == m_template;
    m_template = eventTemplate;
    m_zone = zone;
    m_import = import;
    if (!sameTemplate && m_hasAnalysis)
        map();
}

void ImportPipeline::setOverrides(const CsvOverrides &overrides)
{
    m_overrides = overrides;
    m_hasAnalysis = false;
}

void ImportPipeline::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    m_isSavedMapping = false;
    applyAnswers();
}

void ImportPipeline::setSavedMappingUsed(bool used)
{
    m_useSavedMapping = used;
    if (m_hasAnalysis)
        map();
}

Result<void> ImportPipeline::loadMapping(const QByteArray &json)
{
    const auto mapping = parseMapping(json, m_mapping.headers, m_template);
    if (!mapping)
        return fail(mapping.error());
    adoptSaved(*mapping);
    setMapping(ColumnMapping(m_mapping));
    return {};
}

void ImportPipeline::setNumberFormat(NumberFormat format, Columns columns)
{
    m_numberFormat = format;
    m_isSavedMapping = false;
    applyFormat(TokenType::Number, columns, [format](MappingLine &line) { line.number = format; });
}

void ImportPipeline::setDateOrder(DateOrder order, Columns columns)
{
    m_dateOrder = order;
    m_isSavedMapping = false;
    applyFormat(TokenType::Date, columns, [order](MappingLine &line) { line.dateOrder = order; });
}

void ImportPipeline::setEmptyTexts(const QStringList &texts)
{
    m_emptyTexts = texts;
    applyAnswers();
}

void ImportPipeline::setColumn(const QString &target, int column, const QList<int> &beside)
{
    MappingLine *line = m_mapping.lineFor(target);
    if (!line || column >= m_analysis.columns.size())
        return;
    for (MappingLine &other : m_mapping.lines) { // one column, one target
        if (column >= 0 && other.target != target && other.columns == QList<int> { column })
            other.columns.clear();
    }
    m_isSavedMapping = false;
    line->constant.clear();
    line->rivals.clear();
    line->options.clear();
    line->isFormatChosen = false;
    line->isZoneChosen = false;
    line->zone.clear();
    line->shift.reset();
    line->isUnitChosen = false;
    line->columns = column < 0 ? QList<int>() : QList<int> { column } + beside;
    line->foundBy = FoundBy::Hand;
    adoptColumn(*line, m_template, m_analysis.columns);
    applyAnswers();
}

void ImportPipeline::setZone(const ZoneChoice &choice)
{
    MappingLine *line = m_mapping.lineFor(choice.target);
    if (!line || !zoneOfName(choice.zone).isValid())
        return;
    m_isSavedMapping = false;
    line->zone = choice.zone;
    line->isZoneChosen = true;
}

void ImportPipeline::setScale(const ScaleChoice &choice)
{
    MappingLine *line = m_mapping.lineFor(choice.target);
    if (!line)
        return;
    m_isSavedMapping = false;
    if (choice.unit != TimeUnit::None) {
        line->unit = choice.unit;
        line->isUnitChosen = true;
    } else {
        line->shift = choice.shift;
    }
}

ImportPipeline::ReadAgain ImportPipeline::answer(const ImportDecision &decision)
{
    if (const auto *sheet = std::get_if<SheetName>(&decision)) {
        setOverrides({}); // what was said was said of another sheet
        m_sheetChoice.sheet = sheet->name;
        return ReadAgain::FromOpen;
    }
    CsvOverrides overrides = m_overrides;
    if (const auto *choice = std::get_if<ColumnChoice>(&decision))
        setColumn(choice->target, choice->column, choice->beside);
    else if (const auto *zone = std::get_if<ZoneChoice>(&decision))
        setZone(*zone);
    else if (const auto *scale = std::get_if<ScaleChoice>(&decision))
        setScale(*scale);
    else if (const auto *order = std::get_if<DateOrder>(&decision))
        setDateOrder(*order, Columns::Doubtful);
    else if (const auto *format = std::get_if<NumberFormat>(&decision))
        setNumberFormat(*format, Columns::Doubtful);
    else if (const auto *encoding = std::get_if<QByteArray>(&decision))
        overrides.encoding = *encoding;
    else if (const auto *delimiter = std::get_if<char>(&decision))
        overrides.delimiter = *delimiter;
    else if (const auto *header = std::get_if<HeaderRow>(&decision))
        overrides.hasHeader = *header == HeaderRow::First;
    else if (const auto *table = std::get_if<TableStart>(&decision)) {
        overrides.skipLines = table->skipLines;
        overrides.hasHeader = true;
    }
    const bool isOfMapping = std::holds_alternative<ColumnChoice>(decision)
        || std::holds_alternative<DateOrder>(decision) || std::holds_alternative<NumberFormat>(decision)
        || std::holds_alternative<ZoneChoice>(decision) || std::holds_alternative<ScaleChoice>(decision);
    const bool isReadAnew = !isOfMapping;
    if (isReadAnew)
        setOverrides(overrides);
    return isReadAnew ? ReadAgain::FromPreview : ReadAgain::No;
}

QList<ImportQuestion> ImportPipeline::questions(const QLocale &locale) const
{
    if (!m_hasAnalysis)
        return {};
    if (const auto sheet = askSheet(m_file)) // all others are about its columns
        return { *sheet };
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock->epochMs(), QTimeZone::utc()).date();
    return openQuestions(m_preview, m_analysis, m_mapping, m_template, m_overrides, locale, m_zone, today);
}

QList<ImportNotice> ImportPipeline::notices() const
{
    QList<ImportNotice> notices;
    for (const QString &leftOut : { m_file.sheetNotice, m_file.hiddenSheetNotice }) {
        if (!leftOut.isEmpty())
            notices.append({ ImportNotice::Kind::File, leftOut, {}, {}, QStringLiteral("--sheet") });
    }
    if (!m_file.notice.isEmpty())
        notices.append({ ImportNotice::Kind::File, m_file.notice });
    if (m_hasAnalysis)
        notices += otherTemplateNotices(m_file, m_analysis.columns, m_template);
    if (m_hasAnalysis)
        notices += shownNotices(m_file, m_mapping, m_template);
    if (m_hasAnalysis)
        notices += importNotices(m_preview, m_analysis, m_mapping, m_template);
    return notices;
}

ImportSettings ImportPipeline::settings() const
{
    return { m_preview.reading, m_mapping, m_template, m_zone, m_import };
}

ImportSource ImportPipeline::source() const
{
    ImportSource source { m_file.path, m_preview.reading, m_mapping, m_import, m_file.folder, placeKindOf(m_file) };
    source.version = m_file.version;
    source.zone = m_zone.id();
    return source;
}

} // namespace composer
