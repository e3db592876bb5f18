#include "base/processlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace composer {

#ifdef Q_OS_WIN

// The file cannot be removed while a living program has it open: who can remove it, knows that nobody does.
ProcessLock::ProcessLock(const QString &path)
    : m_path(path)
    , m_file(std::make_unique<QLockFile>(path))
{
    m_file->setStaleLockTime(0);
}

ProcessLock::~ProcessLock() = default;

ProcessLock::Outcome ProcessLock::take()
{
    if (m_file->tryLock(0) || (QFile::remove(m_path) && m_file->tryLock(0)))
        return Outcome::Taken;
    return m_file->error() == QLockFile::LockFailedError ? Outcome::HeldByOther : Outcome::NotWritable;
}

#else

ProcessLock::ProcessLock(const QString &path)
    : m_path(path)
{
}

ProcessLock::~ProcessLock()
{
    if (m_descriptor < 0)
        return;
    QFile::remove(m_path); // while it is held: who opened it meanwhile sees that it is gone, and makes another
    ::close(m_descriptor);
}

ProcessLock::Outcome ProcessLock::take()
{
    const QByteArray path = QFile::encodeName(m_path);
    while (m_descriptor < 0) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (descriptor < 0)
            return Outcome::NotWritable;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool isHeld = errno == EWOULDBLOCK;
            ::close(descriptor);
            return isHeld ? Outcome::HeldByOther : Outcome::NotWritable;
        }
        // The one who held it may have removed the file between the two.
        struct stat opened {
        };
        struct stat named {
        };
        const bool isSame = ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0
            && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
        if (isSame)
            m_descriptor = descriptor;
        else
            ::close(descriptor);
    }
    return Outcome::Taken;
}

#endif

Error lockNotWritable(const QString &folder)
{
    return { ErrorCode::FileError,
        QCoreApplication::translate("ProcessLock", "%1 cannot be written. Check the disk and your rights there.")
            .arg(QDir::toNativeSeparators(folder)),
        {} };
}

} // namespace composer
