#include "ui/document/draftautosaver.h"

#include "base/threadcall.h"
#include "storage/draftstore.h"
#include "ui/document/draftdocument.h"

#include <QDeadlineTimer>
#include <QSemaphore>

namespace composer {

/// One save. The writer fills `result` and then releases `done`; nobody reads it before.
struct DraftAutosaver::Job {
    DraftHead head;
    EventTable table;
    QSet<RowId> rehearsed; // whose states are not kept
    DraftLayout layout;
    Result<void> result;
    QSemaphore done;
};

/// What lives on the thread: the store, opened with the first save and again after a failure.
class DraftAutosaver::Writer final : public QObject
{
public:
    explicit Writer(QString path)
        : m_path(std::move(path))
    {
    }

    void write(Job &job)
    {
        job.result = writeInStore(job);
        sanitizer::handOver(&job);
        job.done.release();
    }

private:
    Result<void> writeInStore(const Job &job)
    {
        if (!m_store) {
            auto opened = DraftStore::open(m_path);
            if (!opened)
                return fail(opened.error());
            m_store = std::move(*opened);
        }
        auto done = m_store->save(job.head, withoutStatesOf(job.table, job.rehearsed), job.layout);
        if (!done)
            m_store.reset();
        return done;
    }

    QString m_path;
    std::unique_ptr<DraftStore> m_store;
};

DraftAutosaver::DraftAutosaver(
    DraftDocument &document, QString path, DraftLayout stored, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(clock)
    , m_layout(std::move(stored))
    , m_writer(new Writer(std::move(path)))
{
    m_afterLast.setSingleShot(true);
    m_afterFirst.setSingleShot(true);
    // The save itself takes its time too: two seconds after an edit it must stand on the disk.
    setPace(std::chrono::milliseconds(800), std::chrono::milliseconds(1500));
    connect(&m_afterLast, &QTimer::timeout, this, &DraftAutosaver::saveNow);
    connect(&m_afterFirst, &QTimer::timeout, this, &DraftAutosaver::saveNow);

    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater); // its store closes on its own thread
    m_thread.setObjectName(QStringLiteral("draft saver"));
    m_thread.start();

    connect(&document, &DraftDocument::cellsChanged, this,
        [this](qsizetype first, qsizetype last) { m_layout.noteChanged(first, last); });
    connect(&document, &DraftDocument::rowsInserted, this,
        [this](qsizetype first, qsizetype last) { m_layout.noteInserted(first, last - first + 1); });
    connect(&document, &DraftDocument::rowsRemoved, this,
        [this](qsizetype first, qsizetype last) { m_layout.noteRemoved(first, last - first + 1); });
    connect(&document, &DraftDocument::runsInserted, this, [this](const QList<RowRun> &runs) {
        for (const RowRun &run : runs)
            m_layout.noteInserted(run.first, run.count);
    });
    connect(&document, &DraftDocument::runsRemoved, this, [this](const QList<RowRun> &runs) {
        for (auto run = runs.crbegin(); run != runs.crend(); ++run)
            m_layout.noteRemoved(run->first, run->count);
    });
    connect(&document, &DraftDocument::changed, this, &DraftAutosaver::noteChange);
    if (!m_layout.isStored()) {
        noteChange();
        saveNow();
    }
}

DraftAutosaver::~DraftAutosaver()
{
    m_thread.quit();
    waitForEnd(m_thread, m_writer);
}

void DraftAutosaver::setPace(std::chrono::milliseconds afterLast, std::chrono::milliseconds afterFirst)
{
    m_afterLast.setInterval(afterLast);
    m_afterFirst.setInterval(afterFirst);
}

void DraftAutosaver::noteChange()
{
    m_hasChanges = true;
    if (!m_job && m_state != State::Clashed)
        m_state = State::Changed;
    m_afterLast.start();
    if (!m_afterFirst.isActive())
        m_afterFirst.start();
}

void DraftAutosaver::saveNow()
{
    m_afterLast.stop();
    m_afterFirst.stop();
    if (!m_hasChanges || m_job || m_state == State::Clashed) // a job under way starts the next one when it ends
        return;
    startJob();
    Q_EMIT saving();
}

void DraftAutosaver::startJob()
{
    m_job = std::make_shared<Job>();
    m_job->head = { m_document.id(), m_document.name(), m_document.zone().id(), m_clock.epochMs(),
        m_document.mayChangeAddresses(), m_document.seal() };
    m_job->table = m_document.table();
    m_job->rehearsed = m_document.rehearsedElsewhere();
    m_job->layout = m_layout;
    m_layout.markClean();
    m_hasChanges = false;
    m_state = State::Saving;
    runLater(m_writer, [this, job = m_job, writer = m_writer] {
        writer->write(*job);
        runLater(this, [this, job] {
            if (job == m_job) // flush() may have taken it already
                finishJob();
        });
    });
}

void DraftAutosaver::finishJob()
{
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    if (!job->result)
        return takeFailure(job->result.error(), job->layout);
    m_state = m_hasChanges ? State::Changed : State::Saved;
    if (m_hasChanges && !m_afterFirst.isActive()) // its time came while the job was under way
        m_afterFirst.start();
    Q_EMIT saved(QDateTime::fromMSecsSinceEpoch(job->head.changedAtMs));
}

void DraftAutosaver::takeFailure(const Error &error, const DraftLayout &written)
{
    m_layout.markDirtyAgain(written);
    const bool changedMeanwhile = std::exchange(m_hasChanges, true);
    if (error.code == ErrorCode::NotFound) {
        m_state = State::Clashed;
        Q_EMIT clashed();
        return;
    }
    m_state = State::Failed;
    Q_EMIT saveFailed(error);
    if (changedMeanwhile && !m_afterLast.isActive())
        m_afterLast.start();
}

void DraftAutosaver::saveAsNew()
{
    m_layout = DraftLayout::unsaved(m_document.table().rowCount());
    m_hasChanges = true;
    if (!m_job)
        m_state = State::Changed;
    saveNow();
}

Result<void> DraftAutosaver::flush(std::chrono::milliseconds wait)
{
    const QDeadlineTimer deadline(wait);
    m_afterLast.stop();
    m_afterFirst.stop();
    while (m_job || m_hasChanges) {
        if (!m_job)
            startJob();
        const std::shared_ptr<Job> job = m_job;
        if (!job->done.tryAcquire(1, static_cast<int>(deadline.remainingTime())))
            return fail(ErrorCode::Busy, tr("The draft is still being saved. Wait a moment before you close."));
        sanitizer::takeOver(job.get());
        finishJob();
        if (m_state == State::Clashed)
            return job->result;
        if (!job->result && m_state == State::Failed)
            return job->result;
    }
    return {};
}

} // namespace composer

#include "moc_draftautosaver.cpp"
