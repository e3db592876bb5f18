#pragma once

#include <QObject>
#include <QThread>

#include <utility>

namespace composer {

// Calls into the thread that an object lives in. They stand here once, since ThreadSanitizer cannot see the locks of
// Qt's libraries, which are compiled without it: what is handed over by them is told to it.
//
//     runLater(&m_workerContext, [this, work = std::move(work)]() mutable { work(m_store); });

namespace sanitizer {

#ifdef __SANITIZE_THREAD__
extern "C" void __tsan_acquire(void *token);
extern "C" void __tsan_release(void *token);
/// What this thread wrote until now is ready for the one that takes `token` over.
inline void handOver(const void *token)
{
    __tsan_release(const_cast<void *>(token));
}
inline void takeOver(const void *token)
{
    __tsan_acquire(const_cast<void *>(token));
}
#else
inline void handOver(const void * /*token*/) { }
inline void takeOver(const void * /*token*/) { }
#endif

/// Work on its way to the thread of `context`.
template<typename Work>
class HandedOver
{
public:
    HandedOver(const QObject *context, Work work)
        : m_context(context)
        , m_work(std::move(work))
    {
        handOver(this);
    }
    HandedOver(const HandedOver &other)
        : m_context(other.m_context)
        , m_work(other.m_work)
    {
        handOver(this);
    }
    HandedOver(HandedOver &&other) noexcept
        : m_context(other.m_context)
        , m_work(std::move(other.m_work))
    {
        handOver(this);
    }
    HandedOver &operator=(const HandedOver &) = delete;
    HandedOver &operator=(HandedOver &&) = delete;
    ~HandedOver() { takeOver(this); }

    void operator()()
    {
        takeOver(this);
        const QObject *context = m_context;
        m_work();
        handOver(context);
        handOver(this); // the caller may be the last to let go of it
    }

private:
    const QObject *m_context;
    Work m_work;
};

} // namespace sanitizer

/// Runs `work()` in the thread of `context` once its event loop comes to it, after what was asked before; never when
/// `context` is gone by then.
template<typename Work>
void runLater(QObject *context, Work work)
{
    QMetaObject::invokeMethod(context, sanitizer::HandedOver(context, std::move(work)), Qt::QueuedConnection);
}

/// Runs `work()` in the thread of `context`, another than this one, and waits for its end; meant for short things.
template<typename Work>
void runAndWait(QObject *context, Work work)
{
    QMetaObject::invokeMethod(context, sanitizer::HandedOver(context, std::move(work)), Qt::BlockingQueuedConnection);
    sanitizer::takeOver(context);
}

/// Waits for the end of `thread`, in which the work of `context` was done.
inline void waitForEnd(QThread &thread, const QObject *context)
{
    thread.wait();
    sanitizer::takeOver(context);
}

} // namespace composer
