#pragma once

#include "base/result.h"

#include <QString>

namespace composer {

/// Gives setMintingKey() the key of this workspace, making its file at the first start; of two programs that start
/// together both take the one that was written first. Error: FileError (ids are then known as ours for this run only).
[[nodiscard]] Result<void> useMintingKeyOf(const QString &path);

} // namespace composer
