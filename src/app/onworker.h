#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace composer {

/// Runs `work` on a worker, then `done` with its result in the thread of `context`; not at all when `context` is gone
/// by then. `work` keeps what it needs by value, for it may outlive everything else; its result must be copyable.
template<typename Work, typename Done>
void onWorker(QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace composer
