#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace composer {

/// A lock between programs, by a file that is there while it is held. The system itself lets go of it when a program
/// ends, however it ends: a file left behind, empty, half written, or with the number of a process that another
/// program got since, holds nobody back. Not for drives of other computers.
class ProcessLock
{
public:
    explicit ProcessLock(const QString &path);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

    enum class Outcome {
        Taken,
        HeldByOther, ///< by another program, or by another lock of this one
        NotWritable, ///< the file cannot be made or opened
    };
    [[nodiscard]] Outcome take();

private:
    QString m_path;
#ifdef Q_OS_WIN
    std::unique_ptr<QLockFile> m_file;
#else
    int m_descriptor = -1;
#endif
};

/// Why a lock is NotWritable, for people.
[[nodiscard]] Error lockNotWritable(const QString &folder);

} // namespace composer
