#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

namespace composer {

/// Lets events happen until `done` says true; false when `timeoutMs` go by before. Looks after every event:
/// QTest::qWaitFor() sleeps 10 ms between its looks, and whatever goes through the event loop step by step (a request
/// goes through it six times) takes as many naps.
template<typename Done>
[[nodiscard]] bool waitFor(Done done, int timeoutMs = 5'000)
{
    const QDeadlineTimer deadline(timeoutMs);
    QTimer wake; // for what no event of this thread tells
    wake.start(10);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace composer
