#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <cstring>

namespace composer {

/// A real disk of a few kilobytes (tmpfs) that a test can fill, free again and make read-only. Needs root; reason()
/// says why there is none. It stands in a mount namespace of this process: a test that crashes leaves nothing behind.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes)
    {
#ifdef Q_OS_LINUX
        const QByteArray options = "mode=0700,size=" + QByteArray::number(bytes);
        if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("none", path().toLocal8Bit().constData(), "tmpfs", 0, options.constData()) != 0)
            m_reason = QStringLiteral("no small disk (needs root): ") + QString::fromLocal8Bit(std::strerror(errno));
#else
        Q_UNUSED(bytes)
        m_reason = QStringLiteral("no small disk on this system");
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_reason.isEmpty())
            ::umount2(path().toLocal8Bit().constData(), MNT_DETACH);
#endif
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] QString reason() const
    {
        return m_reason;
    } ///< empty when the disk is there
    [[nodiscard]] QString path() const
    {
        return m_dir.path();
    }
    /// Takes every last byte.
    void fill()
    {
        QFile filler(fillerPath());
        if (!filler.open(QIODevice::Append | QIODevice::Unbuffered))
            return;
        for (qint64 piece = 4096; piece > 0;) {
            if (filler.write(QByteArray(piece, 'x')) != piece)
                piece /= 2;
        }
    }
    void freeAgain()
    {
        QFile::remove(fillerPath());
    }
    /// False while a file on it is open for writing.
    [[nodiscard]] bool makeReadOnly()
    {
#ifdef Q_OS_LINUX
        return ::mount("none", path().toLocal8Bit().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
#else
        return false;
#endif
    }

private:
    [[nodiscard]] QString fillerPath() const
    {
        return path() + QStringLiteral("/filler");
    }
    QTemporaryDir m_dir;
    QString m_reason;
};

} // namespace composer
