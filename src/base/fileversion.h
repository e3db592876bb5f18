#pragma once

#include <QString>

namespace composer {

/// Which content a path leads to, as far as the system tells without reading it. Another program that saves the file
/// puts another one in its place, or writes into it: both give another version. A file that is read twice is the same
/// only while its version is.
struct FileVersion {
    quint64 device = 0; ///< 0 where the system has none
    quint64 number = 0; ///< of the file on the device; 0 where the system has none
    qint64 size = -1; ///< bytes; -1 = no such file, or none whose content stays, as a pipe
    qint64 changedNs = 0; ///< of the last change of the content, since the epoch, as exactly as the disk keeps it

    bool operator==(const FileVersion &) const = default;
    [[nodiscard]] bool isKnown() const { return size >= 0; }
};

[[nodiscard]] FileVersion fileVersion(const QString &path);

/// Whether a path still leads to what was read; true for what has no version.
[[nodiscard]] bool isStill(const FileVersion &version, const QString &path);

} // namespace composer
