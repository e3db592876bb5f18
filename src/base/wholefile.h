#pragma once

#include "base/result.h"

#include <QByteArray>

namespace composer {

/// The content of a small file that a person named. Never waits and never reads without end: a pipe or a device is an
/// error, and of a file that grows or lies about its size no more than `atMost` bytes are taken.
///
///     const auto json = readWholeFile(path, 64 * 1024 * 1024);
///
/// Errors, in words with the path as it was given: FileError (cannot be opened, or is no file), InvalidInput (larger).
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, qsizetype atMost);

} // namespace composer
