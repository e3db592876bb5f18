#pragma once

#include "base/async.h"
#include "base/threadcall.h"
#include "storage/draftstore.h"

#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace composer {

/// The store of the drafts on a thread of its own. What is asked of it is done one after the other, in the order of
/// asking; all of it, also when it is destroyed, which waits for that.
class DraftWorker
{
public:
    /// The store is opened with the first work, and again as long as that fails.
    explicit DraftWorker(QString path);
    ~DraftWorker();
    Q_DISABLE_COPY_MOVE(DraftWorker)

    /// Runs `work` with the store, then `done` with its result (a Result) in the thread of `context`, unless that is
    /// gone by then. `work` keeps what it needs by value.
    template<typename Work, typename Done>
    void run(QObject *context, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, DraftStore &>;
        auto promise = std::make_shared<QPromise<Value>>();
        whenFinished(context, promise->future(), std::move(done));
        promise->start();
        runLater(m_context, [this, promise, work = std::move(work)]() mutable {
            const auto store = opened();
            promise->addResult(store ? work(**store) : Value(fail(store.error())));
            promise->finish();
        });
    }

private:
    [[nodiscard]] Result<DraftStore *> opened();

    QString m_path;
    QThread m_thread;
    QObject *m_context; // lives on m_thread
    std::unique_ptr<DraftStore> m_store; // used on m_thread only
};

} // namespace composer
