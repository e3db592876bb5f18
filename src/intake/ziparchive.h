#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace composer {

/// A ZIP file, read one part at a time and never whole: parts are unpacked while they are read.
class ZipArchive
{
public:
    /// Error: InvalidInput when it is no ZIP file or a damaged one; FileError.
    [[nodiscard]] static Result<ZipArchive> open(const QString &path);
    ZipArchive(ZipArchive &&) noexcept;
    ~ZipArchive();

    [[nodiscard]] bool contains(const QString &name) const;
    /// Reading it fails, instead of filling the memory, beyond `maximumBytes`, where an XML text is longer than 16 MiB,
    /// a tag longer than 1 MiB, or elements stand more than 256 deep in one another. Lives no longer than the archive.
    /// nullptr if there is no such part.
    [[nodiscard]] std::unique_ptr<QIODevice> part(const QString &name, qint64 maximumBytes) const;

private:
    struct Handle;
    explicit ZipArchive(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace composer
