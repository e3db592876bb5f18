#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

namespace composer {

/// Work on a worker of which only the newest counts: starting again, cancelling or going away lets the older answer
/// fall. Value must be copyable.
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
        auto *watcher = new QFutureWatcher<Value>(&m_context);
        QObject::connect(watcher, &QFutureWatcher<Value>::finished, &m_context,
            [this, watcher, take = std::move(take), cancelled = m_cancelled]() mutable {
                watcher->deleteLater();
                if (*cancelled)
                    return;
                m_isRunning = false;
                take(watcher->result());
            });
        watcher->setFuture(
            QtConcurrent::run([work = std::move(work), cancelled = m_cancelled] { return work(*cancelled); }));
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
