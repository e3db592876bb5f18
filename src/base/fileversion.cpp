#include "base/fileversion.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#else
#include <QDateTime>
#include <QFileInfo>
#endif

namespace composer {

FileVersion fileVersion(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found {
    };
    if (::stat(QFile::encodeName(path).constData(), &found) != 0 || !S_ISREG(found.st_mode))
        return {};
#ifdef Q_OS_DARWIN
    const struct timespec changed = found.st_mtimespec;
#else
    const struct timespec changed = found.st_mtim;
#endif
    constexpr qint64 nsPerSecond = 1'000'000'000;
    return { static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino), static_cast<qint64>(found.st_size),
        static_cast<qint64>(changed.tv_sec) * nsPerSecond + changed.tv_nsec };
#else
    constexpr qint64 nsPerMs = 1'000'000;
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    return { 0, 0, info.size(), info.lastModified().toMSecsSinceEpoch() * nsPerMs };
#endif
}

bool isStill(const FileVersion &version, const QString &path)
{
    return !version.isKnown() || fileVersion(path) == version;
}

} // namespace composer
