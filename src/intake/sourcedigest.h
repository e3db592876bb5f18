#pragma once

#include "base/result.h"

#include <atomic>

namespace composer {

/// SHA-256 of the bytes of a file as it was given, in hexadecimal: the same file again is the same, whatever it is
/// called and however it is read. For a worker. Errors: FileError; Cancelled.
[[nodiscard]] Result<QByteArray> sourceDigest(const QString &path, const std::atomic_bool *cancel = nullptr);

} // namespace composer
