#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

namespace composer::fuzz {

inline void expect(bool holds)
{
    if (!holds)
        std::abort();
}

/// A file with these bytes, in memory where the machine has such a folder; the same one for every input.
inline QString fileOf(const QByteArray &bytes, const QString &name)
{
    static const QTemporaryDir folder(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/fuzz-XXXXXX")
                                                                                : QStringLiteral("fuzz-XXXXXX"));
    const QString path = folder.filePath(name);
    QFile file(path);
    expect(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return path;
}

} // namespace composer::fuzz
