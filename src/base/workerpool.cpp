#include "base/workerpool.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>

namespace composer {

QThreadPool &workerPool()
{
    constexpr int leastWorkers = 4;
    static QThreadPool pool;
    static std::once_flag isRegistered;
    std::call_once(isRegistered, [&] {
        pool.setMaxThreadCount(std::max(pool.maxThreadCount(), leastWorkers));
        qAddPostRoutine([] { workerPool().waitForDone(); });
    });
    return pool;
}

} // namespace composer
