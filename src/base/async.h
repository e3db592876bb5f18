#pragma once

#include "base/threadcall.h"
#include "base/workerpool.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QRunnable>

#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

namespace composer {

// Work off the thread, in two forms. What runs on the worker keeps what it needs by value, for it may outlive
// everything else; its result must be copyable. Progress is told through an atomic that the work is given (see
// CsvProgress).
//
//     onWorker(this, [path] { return readSends(path); }, [this](const Result<Sends> &read) { show(read); });
//
//     LatestRun<MatchedRows> m_search; // a member
//     m_search.start([table](const std::atomic_bool &cancelled) { return search(table, cancelled); },
//         [this](const MatchedRows &found) { show(found); });

/// `done` with what `future` brings, in the thread of `context`; not at all when `context` is gone by then.
template<typename Value, typename Done>
void whenFinished(QObject *context, const QFuture<Value> &future, Done done)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(future);
}

template<typename Work>
class WorkerTask final : public QRunnable
{
public:
    explicit WorkerTask(Work work)
        : m_work(std::move(work))
    {
    }
    void run() override
    {
        sanitizer::takeOver(this);
        m_work();
    }

private:
    Work m_work;
};

/// Runs `work` on a worker; nobody waits for its end.
template<typename Work>
void onWorker(Work work)
{
    auto *task = new WorkerTask<Work>(std::move(work));
    sanitizer::handOver(task);
    workerPool().start(task); // which deletes it
}

/// Runs `work` on a worker, then `done` with its result in the thread of `context`; not at all when `context` is gone
/// by then.
template<typename Work, typename Done>
void onWorker(QObject *context, Work work, Done done)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work &>>>();
    promise->start();
    whenFinished(context, promise->future(), std::move(done));
    onWorker([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

/// Work of which only the newest counts: starting again, cancelling or going away lets the older answer fall.
template<typename Value>
class LatestRun
{
public:
    LatestRun() = default;
    ~LatestRun() { cancel(); }
    Q_DISABLE_COPY_MOVE(LatestRun)

    /// Runs `work(cancelled)` on a worker, then `take(value)` on this thread.
    template<typename Work, typename Take>
    void start(Work work, Take take)
    {
        cancel();
        m_cancelled = std::make_shared<std::atomic_bool>(false);
        m_isRunning = true;
        onWorker(
            &m_context, [work = std::move(work), cancelled = m_cancelled] { return work(*cancelled); },
            [this, take = std::move(take), cancelled = m_cancelled](const Value &value) mutable {
                if (*cancelled)
                    return;
                m_isRunning = false;
                take(value);
            });
    }
    void cancel()
    {
        if (m_cancelled)
            *m_cancelled = true;
        m_isRunning = false;
    }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    QObject m_context;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_isRunning = false;
};

} // namespace composer
