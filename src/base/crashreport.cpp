#include "base/crashreport.h"

#include "base/privatefiles.h"

#include <QFile>
#include <QFileInfo>

#if defined(Q_OS_UNIX) && __has_include(<execinfo.h>)
#define COMPOSER_HAS_BACKTRACE
#include <csignal>
#include <cstring>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace composer {

QString takeCrashReport(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    const QString kept = path + QStringLiteral(".1");
    QFile::remove(kept);
    return QFile::rename(path, kept) ? kept : path;
}

#ifdef COMPOSER_HAS_BACKTRACE

namespace {

constexpr int crashSignals[] { SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT };
char reportPath[4096] = {};

void put(int file, const char *text)
{
    [[maybe_unused]] const auto written = ::write(file, text, std::strlen(text));
}

// Only what may be called in a signal handler.
void handleCrash(int number)
{
    const int file = ::open(reportPath, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0) {
        constexpr int mostFrames = 64;
        void *frames[mostFrames];
        put(file, "Timeline Composer " COMPOSER_VERSION " ended with signal ");
        const char digits[] { char('0' + number / 10), char('0' + number % 10), '\n', '\0' };
        put(file, digits);
        ::backtrace_symbols_fd(frames, ::backtrace(frames, mostFrames), file);
        ::close(file);
    }
    ::raise(number); // the handler is gone: now as the system does it
}

} // namespace

void reportCrashesTo(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= qsizetype(sizeof reportPath) || !makePrivateFolder(QFileInfo(path).absolutePath()))
        return;
    std::memcpy(reportPath, name.constData(), size_t(name.size()) + 1);
    void *frame[1];
    (void)::backtrace(frame, 1); // loads what it needs now, while memory can be had
    static char ownStack[64 * 1024]; // of the main thread: a stack that is full can hold no handler
    const stack_t place { ownStack, 0, sizeof ownStack };
    ::sigaltstack(&place, nullptr);
    struct sigaction action {
    };
    action.sa_handler = handleCrash;
    action.sa_flags = SA_ONSTACK | SA_RESETHAND;
    for (const int number : crashSignals)
        ::sigaction(number, &action, nullptr);
}

#else

void reportCrashesTo(const QString &) { }

#endif

} // namespace composer
