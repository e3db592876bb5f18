#include "base/workerpool.h"

#include <QCoreApplication>

#include <mutex>

namespace composer {

QThreadPool &workerPool()
{
    static QThreadPool pool;
    static std::once_flag isRegistered;
    std::call_once(isRegistered, [] { qAddPostRoutine([] { workerPool().waitForDone(); }); });
    return pool;
}

} // namespace composer
