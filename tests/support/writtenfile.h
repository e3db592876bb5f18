#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace composer {

/// Writes `bytes` under `name` in `folder`; the whole path, empty when that failed.
inline QString writtenFile(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace composer
