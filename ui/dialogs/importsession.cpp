#include "ui/dialogs/importsession.h"

#include "domain/rowruns.h"
#include "validation/eventcheck.h"

#include <QDate>
#include <QDateTime>
#include <QFutureWatcher>
#include <QLocale>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace composer {

namespace {

constexpr int progressInterval = 50; // ms
constexpr int mappingDelay = 120; // ms
constexpr qsizetype mostIssues = 100; // kinds shown

} // namespace

struct ImportSession::Work {
    CsvCancel cancel = false;
    std::atomic<double> share = 0;
};

struct ImportSession::Outcome {
    ImportResult result;
    qint64 rowsWithErrors = 0;
    OutcomeCounts counts;
    RepeatCounts repeats;
    EventTable leftOut;
    QList<Repeats> leftOutFor; ///< by row of leftOut
    QList<IssueGroupRows> issues;
};

ImportSession::ImportSession(const QString &path, const ImportDestination &destination, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_destination(destination)
{
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        if (m_work)
            Q_EMIT progressChanged(m_work->share.load());
    });
    m_mappingTimer.setSingleShot(true);
    m_mappingTimer.setInterval(mappingDelay);
    connect(&m_mappingTimer, &QTimer::timeout, this, &ImportSession::makeEvents);
}

ImportSession::~ImportSession()
{
    cancelWork();
    blockSignals(true);
    dropOutcome();
}

void ImportSession::cancelWork()
{
    if (m_work)
        m_work->cancel = true;
    m_work.reset();
}

std::shared_ptr<ImportSession::Work> ImportSession::newWork()
{
    cancelWork();
    m_work = std::make_shared<Work>();
    return m_work;
}

/// Runs `function(work)` on a worker and hands its value to `handler` here, unless something newer has begun.
template<typename Value, typename Function, typename Handler>
void ImportSession::run(Function function, Handler handler)
{
    const std::shared_ptr<Work> work = newWork();
    auto *watcher = new QFutureWatcher<Result<Value>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, work, handler] {
        watcher->deleteLater();
        const bool current = m_work == work;
        if (--m_working == 0) {
            m_progressTimer.stop();
            Q_EMIT workingChanged(false);
        }
        if (!current)
            return;
        const Result<Value> value = watcher->result();
        if (!value)
            Q_EMIT failed(value.error());
        else
            handler(*value);
    });
    if (m_working++ == 0) {
        m_progressTimer.start();
        Q_EMIT workingChanged(true);
    }
    watcher->setFuture(QtConcurrent::run([function, work] { return function(*work); }));
}

void ImportSession::start()
{
    openFile();
}

void ImportSession::openFile()
{
    run<TableFile>(
        [path = m_path](Work &work) {
            return openTableFile(
                path, [&work](qint64 done, qint64 total) { work.share = total ? double(done) / double(total) : 0; },
                &work.cancel);
        },
        [this](const TableFile &file) {
            m_file = file;
            readPreview();
        });
}

void ImportSession::readPreview()
{
    m_hasAnalysis = false;
    m_question.reset();
    dropOutcome();
    m_mappingTimer.stop();
    run<CsvPreview>(
        [file = m_file, overrides = m_overrides](Work &) { return previewCsv(file.path, file.overridden(overrides)); },
        [this](const CsvPreview &preview) {
            m_preview = preview;
            Q_EMIT previewChanged();
            analyse();
        });
}

void ImportSession::analyse()
{
    run<CsvAnalysis>(
        [file = m_file, reading = m_preview.reading, hints = valueHints(QLocale::system())](Work &work) {
            auto analysis = analyseCsv(
                file.path, reading, hints,
                [&work](qint64 done, qint64 total) { work.share = total ? double(done) / double(total) : 0; },
                &work.cancel);
            if (analysis)
                trustConverted(file, *analysis);
            return analysis;
        },
        [this](const CsvAnalysis &analysis) {
            m_analysis = analysis;
            m_hasAnalysis = true;
            adoptMapping();
            Q_EMIT analysisChanged();
            Q_EMIT mappingChanged();
            makeEvents();
        });
}

void ImportSession::adoptMapping()
{
    QStringList headers;
    for (const ColumnProfile &column : m_analysis.columns)
        headers.append(column.header);
    m_hasSavedMapping = false;
    m_isSavedMapping = false;
    // How the file is read may change; what makes two events the same does not, while the template has its fields.
    const auto key = parseEventKey(m_mapping.key.fields.join(u','), eventTemplate());
    const ColumnMapping before = std::exchange(m_mapping, autoMap(eventTemplate(), m_analysis.columns));
    m_mapping.key = key.value_or(EventKey {});
    m_mapping.emptyTexts = before.emptyTexts;
    m_mapping.keptTexts = before.keptTexts;
    m_mapping.headers = headers;
    adoptEmptyTexts(m_mapping, m_analysis.columns);
    const QHash<QByteArray, QByteArray> &savedMappings = m_destination.savedMappings;
    if (const auto saved = savedMappings.constFind(headerFingerprint(headers)); saved != savedMappings.cend()) {
        if (const auto mapping = parseMapping(*saved, headers, eventTemplate())) {
            m_hasSavedMapping = true;
            m_isSavedMapping = m_useSavedMapping;
            if (m_useSavedMapping)
                adoptSaved(*mapping);
        }
    }
    applyAnswers();
}

void ImportSession::adoptSaved(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    adoptEmptyTexts(m_mapping, m_analysis.columns);
    for (MappingLine &line : m_mapping.lines) {
        const ColumnProfile column
            = line.columns.isEmpty() ? ColumnProfile() : m_analysis.columns.value(line.columns.first());
        line.isFormatChosen
            = targetType(line.target, eventTemplate()) == TokenType::Number ? !column.isNumberSure : !column.isDateSure;
        adoptColumn(line, eventTemplate(), m_analysis.columns);
    }
}

void ImportSession::applyFormat(TokenType type, bool doubtfulOnly, const std::function<void(MappingLine &)> &apply)
{
    if (doubtfulOnly) {
        while (const MappingLine *line = doubtfulLine(m_mapping, type, eventTemplate(), m_analysis.columns)) {
            MappingLine &chosen = m_mapping.lines[line - m_mapping.lines.constData()];
            apply(chosen);
            chosen.isFormatChosen = true;
        }
        return;
    }
    for (MappingLine &line : m_mapping.lines) {
        if (line.columns.isEmpty() || targetType(line.target, eventTemplate()) != type)
            continue;
        apply(line);
        line.isFormatChosen = true;
    }
}

void ImportSession::applyAnswers()
{
    if (m_numberFormat)
        applyFormat(TokenType::Number, true, [this](MappingLine &line) { line.number = *m_numberFormat; });
    if (m_dateOrder)
        applyFormat(TokenType::Date, true, [this](MappingLine &line) { line.dateOrder = *m_dateOrder; });
    m_question = nextQuestion(m_preview, m_analysis, m_mapping, eventTemplate(), m_overrides, QLocale());
}

void ImportSession::mapAnew()
{
    if (!m_hasAnalysis)
        return;
    adoptMapping();
    dropOutcome();
    Q_EMIT mappingChanged();
    makeEvents();
}

void ImportSession::setDestination(const ImportDestination &destination)
{
    const bool sameTemplate = destination.eventTemplate == eventTemplate();
    const bool sameEvents = sameTemplate && destination.zone == m_destination.zone
        && destination.importNumber == m_destination.importNumber && destination.draftId == m_destination.draftId;
    m_destination = destination;
    if (!sameTemplate)
        mapAnew();
    else if (!sameEvents && m_hasAnalysis)
        makeEvents(); // what the person said about the columns holds for another draft too
}

void ImportSession::setDestinationChosen(bool chosen)
{
    m_isDestinationChosen = chosen;
    Q_EMIT outcomeChanged();
}

void ImportSession::setSavedMappingUsed(bool used)
{
    m_useSavedMapping = used;
    mapAnew();
}

/// A million events take a while to let go of; not on this thread.
void ImportSession::dropOutcome()
{
    if (!m_outcome)
        return;
    (void)QtConcurrent::run([old = std::move(m_outcome)]() mutable { old.reset(); });
    m_outcome.reset();
    Q_EMIT outcomeChanged();
}

const ImportResult &ImportSession::outcome() const
{
    static const ImportResult nothing;
    return m_outcome ? m_outcome->result : nothing;
}

qint64 ImportSession::rowsWithErrors() const
{
    return m_outcome ? m_outcome->rowsWithErrors : 0;
}

const OutcomeCounts &ImportSession::outcomeCounts() const
{
    static const OutcomeCounts none;
    return m_outcome ? m_outcome->counts : none;
}

const RepeatCounts &ImportSession::repeats() const
{
    static const RepeatCounts none;
    return m_outcome ? m_outcome->repeats : none;
}

qint64 ImportSession::leftOutCount() const
{
    return m_outcome ? m_outcome->leftOut.rowCount() : 0;
}

void ImportSession::setUnwanted(Repeats unwanted)
{
    m_unwanted = unwanted;
    if (m_hasAnalysis)
        makeEvents();
}

/// Counts what repeats, and takes out what is not wanted.
void ImportSession::leaveOut(Outcome &outcome, const RowRepeats &repeats, Repeats unwanted)
{
    EventTable &table = outcome.result.table;
    outcome.repeats.contents = repeats.count(Repeat::Content);
    outcome.repeats.ids = repeats.count(Repeats(Repeat::Id) | Repeat::Content) - outcome.repeats.contents;
    outcome.repeats.inDraft = repeats.count(Repeat::InDraft);
    outcome.repeats.duplicates = repeats.count(everyDuplicate);
    outcome.repeats.created = repeats.count(Repeat::Created);
    const QList<qsizetype> rows = repeats.rowsToLeaveOut(table, unwanted);
    if (rows.isEmpty())
        return;
    for (const qsizetype row : rows)
        outcome.leftOutFor.append(repeats.of(row) & unwanted);
    const QList<RowRun> runs = rowruns::fromRows(rows);
    outcome.leftOut = table;
    outcome.leftOut.keepRuns(runs);
    table.removeRuns(runs);
}

void ImportSession::saveLeftOut(const QString &path)
{
    if (!m_outcome)
        return;
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (const auto written = watcher->result(); !written)
            Q_EMIT failed(written.error());
        else
            Q_EMIT leftOutSaved(path);
    });
    watcher->setFuture(QtConcurrent::run([path, source = source(), outcome = m_outcome]() -> Result<void> {
        QSaveFile file(path);
        const auto refused = [&file] {
            return fail(ErrorCode::FileError, tr("The file cannot be written there. Choose another folder."),
                file.errorString());
        };
        if (!file.open(QIODevice::WriteOnly))
            return refused();
        const EventTable &table = outcome->leftOut;
        const auto cells = [&](qsizetype row) {
            const auto known = table.isLocked(row) ? outcomeOf(table.state(row)) : composer::Outcome::Skipped;
            return OutcomeCells { outcomeKey(known), repeatText(outcome->leftOutFor[row]), {} };
        };
        if (auto written = writeOutcomeCsv(file, QList { source }, table, cells, {}, { ',', true, true }); !written)
            return written;
        return file.commit() ? Result<void>() : refused();
    }));
}

const QList<IssueGroupRows> &ImportSession::issues() const
{
    static const QList<IssueGroupRows> none;
    return m_outcome ? m_outcome->issues : none;
}

void ImportSession::makeEvents()
{
    dropOutcome();
    const ImportSettings settings { m_preview.reading, m_mapping, eventTemplate(), m_destination.zone,
        m_destination.importNumber };
    run<std::shared_ptr<const Outcome>>(
        [file = m_file, settings, createdBefore = m_createdBefore, draft = m_destination.draftTable,
            unwanted = m_unwanted](Work &work) -> Result<std::shared_ptr<const Outcome>> {
            auto result = importCsv(
                file.path, settings,
                [&work](qint64 done, qint64 total) { work.share = total ? double(done) / double(total) : 0; },
                &work.cancel);
            if (!result)
                return fail(result.error());
            auto outcome = std::make_shared<Outcome>();
            outcome->result = std::move(*result);
            QList<qsizetype> created;
            if (createdBefore && !work.cancel) {
                // A ledger that cannot be read is no reason not to import: the review asks it again, and says so.
                created = createdBefore(outcome->result.table).value_or(QList<qsizetype>());
            }
            if (outcome->result.duplicates > 0 || outcome->result.duplicateIds > 0 || draft.rowCount() > 0
                || !created.isEmpty())
                leaveOut(*outcome, RowRepeats::find(outcome->result.table, draft, created, &work.cancel), unwanted);
            outcome->counts = outcome->result.table.counts();
            CheckOptions options;
            options.nowMs = QDateTime::currentMSecsSinceEpoch();
            options.zone = settings.zone;
            const QList<Issue> issues = checkEvents(outcome->result.table, options, &work.cancel);
            qint32 last = -1;
            for (const Issue &issue : issues) {
                if (severityOf(static_cast<Rule>(issue.rule)) == Severity::Error && issue.row != last) {
                    ++outcome->rowsWithErrors;
                    last = issue.row;
                }
            }
            outcome->issues = groupIssues(outcome->result.table, settings.zone, issues, mostIssues, &work.cancel);
            return outcome;
        },
        [this](const std::shared_ptr<const Outcome> &outcome) {
            m_outcome = outcome;
            Q_EMIT outcomeChanged();
        });
}

void ImportSession::setOverrides(const CsvOverrides &overrides)
{
    m_overrides = overrides;
    if (!m_file.path.isEmpty())
        readPreview();
}

void ImportSession::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    m_isSavedMapping = false;
    applyAnswers();
    dropOutcome();
    cancelWork();
    Q_EMIT mappingChanged();
    m_mappingTimer.start();
}

Result<void> ImportSession::loadMapping(const QByteArray &json)
{
    const auto mapping = parseMapping(json, m_mapping.headers, eventTemplate());
    if (!mapping)
        return fail(mapping.error());
    adoptSaved(*mapping);
    setMapping(m_mapping);
    return {};
}

void ImportSession::setNumberFormat(NumberFormat format)
{
    m_numberFormat = format;
    applyFormat(TokenType::Number, false, [format](MappingLine &line) { line.number = format; });
    setMapping(m_mapping);
}

void ImportSession::setDateOrder(DateOrder order)
{
    m_dateOrder = order;
    applyFormat(TokenType::Date, false, [order](MappingLine &line) { line.dateOrder = order; });
    setMapping(m_mapping);
}

void ImportSession::answer(const ImportDecision &decision)
{
    if (const auto *encoding = std::get_if<QByteArray>(&decision)) {
        m_overrides.encoding = *encoding;
        readPreview();
    } else if (const auto *delimiter = std::get_if<char>(&decision)) {
        m_overrides.delimiter = *delimiter;
        readPreview();
    } else if (const auto *header = std::get_if<HeaderRow>(&decision)) {
        m_overrides.hasHeader = *header == HeaderRow::First;
        readPreview();
    } else if (const auto *choice = std::get_if<ColumnChoice>(&decision)) {
        MappingLine &line = *m_mapping.lineFor(choice->target);
        line.columns = { choice->column };
        line.foundBy = FoundBy::Hand;
        adoptColumn(line, eventTemplate(), m_analysis.columns);
        setMapping(m_mapping);
    } else if (const auto *order = std::get_if<DateOrder>(&decision)) {
        m_dateOrder = *order;
        setMapping(m_mapping);
    } else if (const auto *format = std::get_if<NumberFormat>(&decision)) {
        m_numberFormat = *format;
        setMapping(m_mapping);
    }
}

ImportSource ImportSession::source() const
{
    return { m_file.path, m_preview.reading, m_mapping, m_destination.importNumber, m_file.folder };
}

QByteArray ImportSession::mappingToKeep() const
{
    ColumnMapping mapping = m_mapping;
    mapping.savedOn = QDate::currentDate();
    return serializeMapping(mapping);
}

} // namespace composer
