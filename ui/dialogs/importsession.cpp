#include "ui/dialogs/importsession.h"

#include "base/async.h"
#include "base/privatefiles.h"
#include "planning/outputplace.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QSaveFile>

namespace composer {

namespace {

constexpr int progressInterval = 50; // ms
constexpr int mappingDelay = 120; // ms
constexpr qsizetype mostIssues = 100; // kinds shown

} // namespace

struct ImportSession::Work {
    CsvCancel cancel = false;
    std::atomic<double> share = 0;

    [[nodiscard]] ImportWatch watch()
    {
        return { [this](qint64 done, qint64 total) { share = total ? double(done) / double(total) : 0; }, &cancel };
    }
};

struct ImportSession::Outcome {
    ImportedEvents events;
    QList<IssueGroupRows> groups;
};

ImportSession::ImportSession(
    const QString &path, const ImportDestination &destination, QObject *parent, const Clock &clock)
    : QObject(parent)
    , m_clock(clock)
    , m_pipeline(path, destination.eventTemplate, destination.zone, destination.importNumber, clock)
    , m_destination(destination)
{
    m_pipeline.setSavedMappings(destination.savedMappings);
    m_pipeline.setDefaults(destination.defaults);
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
    if (m_working++ == 0) {
        m_progressTimer.start();
        Q_EMIT workingChanged(true);
    }
    onWorker(
        this, [function, work]() -> Result<Value> { return function(*work); },
        [this, work, handler](const Result<Value> &value) {
            const bool current = m_work == work;
            if (--m_working == 0) {
                m_progressTimer.stop();
                Q_EMIT workingChanged(false);
            }
            if (!current)
                return;
            if (!value)
                readAgainOrFail(value.error());
            else
                handler(*value);
        });
}

/// Once in a row: a file that is written all the time has no end.
void ImportSession::readAgainOrFail(const Error &error)
{
    if (error.code != ErrorCode::ChangedElsewhere || std::exchange(m_hasReadAgain, true)) {
        Q_EMIT failed(error);
        return;
    }
    m_wasReadAgain = true;
    m_answered = 0;
    openAgain();
    askForSends(); // of the one that stands there now
}

void ImportSession::start()
{
    openFile();
    askForSends();
}

void ImportSession::askForSends()
{
    m_fileSends.clear();
    if (!m_sentBefore)
        return;
    onWorker(
        this, [sentBefore = m_sentBefore, path = path()] { return sentBefore(path); },
        [this](const QStringList &sends) {
            m_fileSends = sends;
            if (!m_fileSends.isEmpty())
                Q_EMIT fileSendsFound();
        });
}

void ImportSession::openFile()
{
    run<TableFile>([pipeline = m_pipeline](Work &work) { return pipeline.open(work.watch()); },
        [this](const TableFile &file) {
            m_pipeline.take(file);
            readPreview();
        });
}

void ImportSession::readPreview()
{
    m_question.reset();
    dropOutcome();
    m_mappingTimer.stop();
    run<CsvPreview>([pipeline = m_pipeline](Work &) { return pipeline.preview(); },
        [this](const CsvPreview &preview) {
            m_pipeline.take(preview);
            Q_EMIT previewChanged();
            analyse();
        });
}

void ImportSession::analyse()
{
    run<CsvAnalysis>([pipeline = m_pipeline](Work &work) { return pipeline.analyse(work.watch()); },
        [this](const CsvAnalysis &analysis) {
            m_pipeline.take(analysis);
            ask();
            Q_EMIT analysisChanged();
            Q_EMIT mappingChanged();
            makeEvents();
        });
}

void ImportSession::ask()
{
    const QList<ImportQuestion> questions = m_pipeline.questions(QLocale());
    m_question = questions.isEmpty() ? std::nullopt : std::optional(questions.first());
    m_open = int(questions.size());
}

void ImportSession::mapAnew()
{
    if (!hasAnalysis())
        return;
    ask();
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
    m_pipeline.setSavedMappings(destination.savedMappings);
    m_pipeline.setDefaults(destination.defaults);
    m_pipeline.setDestination(destination.eventTemplate, destination.zone, destination.importNumber);
    if (!sameTemplate)
        mapAnew();
    else if (!sameEvents && hasAnalysis())
        makeEvents(); // what the person said about the columns holds for another draft too
}

void ImportSession::setDestinationChosen(bool chosen)
{
    m_isDestinationChosen = chosen;
    Q_EMIT outcomeChanged();
}

void ImportSession::setSavedMappingUsed(bool used)
{
    m_isChangedByHand = true;
    m_pipeline.setSavedMappingUsed(used);
    mapAnew();
}

/// A million events take a while to let go of; not on this thread.
void ImportSession::dropOutcome()
{
    if (!m_outcome)
        return;
    onWorker([old = std::move(m_outcome)]() mutable { old.reset(); });
    m_outcome.reset();
    Q_EMIT outcomeChanged();
}

const ImportResult &ImportSession::outcome() const
{
    static const ImportResult nothing;
    return m_outcome ? m_outcome->events.import : nothing;
}

qint64 ImportSession::rowsWithErrors() const
{
    return m_outcome ? m_outcome->events.rowsWithErrors : 0;
}

qint64 ImportSession::rowsWithWarnings() const
{
    return m_outcome ? m_outcome->events.rowsWithWarnings : 0;
}

const OutcomeCounts &ImportSession::outcomeCounts() const
{
    static const OutcomeCounts none;
    return m_outcome ? m_outcome->events.counts : none;
}

const RepeatCounts &ImportSession::repeats() const
{
    static const RepeatCounts none;
    return m_outcome ? m_outcome->events.repeats : none;
}

qint64 ImportSession::leftOutCount() const
{
    return m_outcome ? m_outcome->events.leftOut.rowCount() : 0;
}

QMap<QString, qint64> ImportSession::chosenRows() const
{
    QMap<QString, qint64> rows;
    if (!m_outcome || m_outcome->events.chosen == 0)
        return rows;
    for (const QString &reason : m_outcome->events.import.leftOutFor)
        ++rows[reason];
    return rows;
}

void ImportSession::setUnwanted(Repeats unwanted)
{
    m_isChangedByHand = true;
    m_unwanted = unwanted;
    if (hasAnalysis())
        makeEvents();
}

void ImportSession::saveLeftOut(const QString &path)
{
    if (!m_outcome)
        return;
    if (const auto may = mayGiveOut(path, { this->path() }); !may) {
        Q_EMIT failed(may.error());
        return;
    }
    const auto work = [path, source = source(), outcome = m_outcome]() -> Result<void> {
        QSaveFile file(path);
        const auto refused = [&file] {
            return fail(ErrorCode::FileError, tr("The file cannot be written there. Choose another folder."),
                file.errorString());
        };
        if (!file.open(QIODevice::WriteOnly))
            return refused();
        const EventTable &table = outcome->events.leftOut;
        const auto cells = [&](qsizetype row) {
            const auto known = table.isLocked(row) ? outcomeOf(table.state(row)) : composer::Outcome::Skipped;
            return OutcomeCells { outcomeKey(known), outcome->events.leftOutFor[row].text(), {} };
        };
        if (auto written = writeOutcomeCsv(file, QList { source }, table, cells, {}, { ',', true, true }); !written)
            return written;
        return commitFile(file) ? Result<void>() : refused();
    };
    onWorker(this, work, [this, path](const Result<void> &written) {
        if (!written)
            Q_EMIT failed(written.error());
        else
            Q_EMIT leftOutSaved(path);
    });
}

const QList<IssueGroupRows> &ImportSession::issues() const
{
    static const QList<IssueGroupRows> none;
    return m_outcome ? m_outcome->groups : none;
}

void ImportSession::makeEvents()
{
    dropOutcome();
    EventsWanted wanted;
    wanted.unwanted = m_unwanted;
    wanted.draft = m_destination.draftTable;
    wanted.countsUnfilled = true;
    wanted.createdBefore = m_createdBefore;
    run<std::shared_ptr<const Outcome>>(
        [pipeline = m_pipeline, wanted](Work &work) -> Result<std::shared_ptr<const Outcome>> {
            auto events = pipeline.makeEvents(wanted, work.watch());
            if (!events)
                return fail(events.error());
            auto outcome = std::make_shared<Outcome>();
            outcome->events = std::move(*events);
            outcome->groups = groupIssues(
                outcome->events.import.table, pipeline.zone(), outcome->events.issues, mostIssues, &work.cancel);
            return outcome;
        },
        [this](const std::shared_ptr<const Outcome> &outcome) {
            m_outcome = outcome;
            m_hasReadAgain = false;
            Q_EMIT outcomeChanged();
        });
}

void ImportSession::setSheetChoice(const SheetChoice &choice)
{
    m_isChangedByHand = true;
    if (choice.sheet != file().sheet)
        m_pipeline.setOverrides({}); // where the header stands was said of another sheet
    m_pipeline.setSheetChoice(choice);
    openAgain();
}

/// Another sheet of it, or what another program saved.
void ImportSession::openAgain()
{
    m_question.reset();
    dropOutcome();
    m_mappingTimer.stop();
    openFile();
}

void ImportSession::setOverrides(const CsvOverrides &overrides)
{
    m_isChangedByHand = true;
    m_pipeline.setOverrides(overrides);
    m_answered = 0; // what is asked of another reading is asked anew
    if (!file().path.isEmpty())
        readPreview();
}

void ImportSession::setMapping(const ColumnMapping &mapping)
{
    m_isChangedByHand |= mapping != m_pipeline.mapping();
    m_pipeline.setMapping(mapping);
    mappingEdited();
}

void ImportSession::mappingEdited()
{
    ask();
    dropOutcome();
    cancelWork();
    Q_EMIT mappingChanged();
    m_mappingTimer.start();
}

Result<void> ImportSession::loadMapping(const QByteArray &json)
{
    auto loaded = m_pipeline.loadMapping(json);
    if (loaded) {
        m_isChangedByHand = true;
        mappingEdited();
    }
    return loaded;
}

void ImportSession::setNumberFormat(NumberFormat format)
{
    m_isChangedByHand = true;
    m_pipeline.setNumberFormat(format, ImportPipeline::Columns::All);
    mappingEdited();
}

void ImportSession::setDateOrder(DateOrder order)
{
    m_isChangedByHand = true;
    m_pipeline.setDateOrder(order, ImportPipeline::Columns::All);
    mappingEdited();
}

void ImportSession::answer(const ImportDecision &decision)
{
    m_isChangedByHand = true;
    ++m_answered;
    switch (m_pipeline.answer(decision)) {
    case ImportPipeline::ReadAgain::FromOpen:
        openAgain();
        break;
    case ImportPipeline::ReadAgain::FromPreview:
        readPreview();
        break;
    case ImportPipeline::ReadAgain::No:
        mappingEdited();
        break;
    }
}

ImportSource ImportSession::source() const
{
    return m_pipeline.source();
}

QByteArray ImportSession::mappingToKeep() const
{
    ColumnMapping mapping = m_pipeline.mapping();
    mapping.savedOn = utcNow(m_clock).toLocalTime().date();
    return composer::mappingToKeep(mapping, m_pipeline.eventTemplate());
}

} // namespace composer

#include "moc_importsession.cpp"
