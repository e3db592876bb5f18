#include "cli/interruptsignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <atomic>
#else
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace composer {

#ifdef Q_OS_WIN

namespace {

InterruptSignal *activeInterruptSignal = nullptr;

// Windows calls this on a thread of its own.
BOOL WINAPI handleConsoleEvent(DWORD)
{
    if (!activeInterruptSignal)
        return FALSE;
    QMetaObject::invokeMethod(activeInterruptSignal, &InterruptSignal::take, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

InterruptSignal::InterruptSignal(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(!activeInterruptSignal);
    activeInterruptSignal = this;
    SetConsoleCtrlHandler(handleConsoleEvent, TRUE);
}

InterruptSignal::~InterruptSignal()
{
    SetConsoleCtrlHandler(handleConsoleEvent, FALSE);
    activeInterruptSignal = nullptr;
}

namespace {

std::atomic_bool hasHeldInterrupt = false;

BOOL WINAPI holdFirstInterrupt(DWORD)
{
    return hasHeldInterrupt.exchange(true) ? FALSE : TRUE;
}

} // namespace

WholeAnswer::WholeAnswer()
{
    hasHeldInterrupt = false;
    SetConsoleCtrlHandler(holdFirstInterrupt, TRUE);
}

WholeAnswer::~WholeAnswer()
{
    SetConsoleCtrlHandler(holdFirstInterrupt, FALSE);
}

bool WholeAnswer::isInterrupted() const
{
    return hasHeldInterrupt;
}

#else

namespace {

/// `handler` for Ctrl+C, for kill, and for the terminal that is closed, unless nohup had that ignored.
void onEnding(void (*handler)(int))
{
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
    if (std::signal(SIGHUP, handler) == SIG_IGN)
        std::signal(SIGHUP, SIG_IGN);
}

// A signal handler may do next to nothing: it writes one byte, which the event loop finds.
int signalSockets[2] = { -1, -1 };

void handleUnixSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, 1);
}

} // namespace

InterruptSignal::InterruptSignal(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(signalSockets[0] < 0);
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(signalSockets[1], &byte, 1) == 1)
            take();
    });
    onEnding(handleUnixSignal);
}

InterruptSignal::~InterruptSignal()
{
    onEnding(SIG_DFL);
    for (int &socket : signalSockets) {
        ::close(socket);
        socket = -1;
    }
}

namespace {

volatile std::sig_atomic_t hasHeldInterrupt = 0;

void holdFirstInterrupt(int signal)
{
    hasHeldInterrupt = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

WholeAnswer::WholeAnswer()
{
    hasHeldInterrupt = 0;
    onEnding(holdFirstInterrupt);
}

WholeAnswer::~WholeAnswer()
{
    onEnding(SIG_DFL);
}

bool WholeAnswer::isInterrupted() const
{
    return hasHeldInterrupt != 0;
}

#endif

void InterruptSignal::take()
{
    Q_EMIT interrupted(++m_count);
}

} // namespace composer

#include "moc_interruptsignal.cpp"
