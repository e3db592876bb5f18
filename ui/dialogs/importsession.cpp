#include "ui/dialogs/importsession.h"

#include "validation/eventcheck.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QLocale>
#include <QtConcurrentRun>


namespace composer {

namespace {

constexpr int progressInterval = 50; // ms
constexpr int mappingDelay = 120; // ms

} // namespace

struct ImportSession::Work {
    CsvCancel cancel = false;
    std::atomic<double> share = 0;
};

struct ImportSession::Outcome {
    ImportResult result;
    qint64 rowsWithErrors = 0;
};

ImportSession::ImportSession(const QString &path, const EventTemplate &eventTemplate, const QTimeZone &zone,
    const QHash<QByteArray, QByteArray> &savedMappings, QObject *parent)
    : QObject(parent), m_path(path), m_template(eventTemplate), m_zone(zone), m_savedMappings(savedMappings)
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
    readPreview();
}

void ImportSession::readPreview()
{
    m_hasAnalysis = false;
    m_hasOutcome = false;
    m_mappingTimer.stop();
    run<CsvPreview>([path = m_path, overrides = m_overrides](Work &) { return previewCsv(path, overrides); },
        [this](const CsvPreview &preview) {
            m_preview = preview;
            Q_EMIT previewChanged();
            analyse();
        });
}

void ImportSession::analyse()
{
    run<CsvAnalysis>(
        [path = m_path, reading = m_preview.reading, hints = valueHints(QLocale::system())](Work &work) {
            return analyseCsv(path, reading, hints,
                [&work](qint64 done, qint64 total) { work.share = total ? double(done) / double(total) : 0; }, &work.cancel);
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
    m_isSavedMapping = false;
    if (const auto saved = m_savedMappings.constFind(headerFingerprint(headers)); saved != m_savedMappings.cend()) {
        if (auto mapping = parseMapping(*saved, headers, m_template)) {
            m_mapping = *mapping;
            for (MappingLine &line : m_mapping.lines)
                adoptColumn(line, m_template, m_analysis.columns);
            m_isSavedMapping = true;
        }
    }
    if (!m_isSavedMapping)
        m_mapping = autoMap(m_template, m_analysis.columns);
    m_mapping.headers = headers;
    applyFormats();
}

void ImportSession::applyFormats()
{
    for (MappingLine &line : m_mapping.lines) {
        if (m_numberFormat)
            line.number = *m_numberFormat;
        if (m_dateOrder)
            line.dateOrder = *m_dateOrder;
    }
}

void ImportSession::makeEvents()
{
    m_hasOutcome = false;
    ImportSettings settings { m_preview.reading, m_mapping, m_template, m_zone, m_importNumber };
    run<Outcome>(
        [path = m_path, settings](Work &work) -> Result<Outcome> {
            auto result = importCsv(path, settings,
                [&work](qint64 done, qint64 total) { work.share = total ? double(done) / double(total) : 0; }, &work.cancel);
            if (!result)
                return fail(result.error());
            Outcome outcome { std::move(*result), 0 };
            CheckOptions options;
            options.nowMs = QDateTime::currentMSecsSinceEpoch();
            qint32 last = -1;
            for (const Issue &issue : checkEvents(outcome.result.table, options, &work.cancel)) {
                if (severityOf(static_cast<Rule>(issue.rule)) == Severity::Error && issue.row != last) {
                    ++outcome.rowsWithErrors;
                    last = issue.row;
                }
            }
            return outcome;
        },
        [this](const Outcome &outcome) {
            m_outcome = outcome.result;
            m_rowsWithErrors = outcome.rowsWithErrors;
            m_hasOutcome = true;
            Q_EMIT outcomeChanged();
        });
}

void ImportSession::setOverrides(const CsvOverrides &overrides)
{
    m_overrides = overrides;
    readPreview();
}

void ImportSession::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    m_isSavedMapping = false;
    applyFormats();
    m_hasOutcome = false;
    cancelWork();
    Q_EMIT mappingChanged();
    m_mappingTimer.start();
}

Result<void> ImportSession::loadMapping(const QByteArray &json)
{
    auto mapping = parseMapping(json, m_mapping.headers, m_template);
    if (!mapping)
        return fail(mapping.error());
    setMapping(*mapping);
    return {};
}

void ImportSession::setNumberFormat(NumberFormat format)
{
    m_numberFormat = format;
    setMapping(m_mapping);
}

void ImportSession::setDateOrder(DateOrder order)
{
    m_dateOrder = order;
    setMapping(m_mapping);
}

ImportSource ImportSession::source() const
{
    return { m_path, m_preview.reading, m_mapping, m_importNumber };
}

} // namespace composer
