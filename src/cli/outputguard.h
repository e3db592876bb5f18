#pragma once

#include "base/apppaths.h"
#include "base/result.h"

#include <QStringList>

namespace composer {

/// Whether what a command writes (--output, --results, --receipt, --store, `workspace save FILE`) stands apart: from
/// the program's own files, from the files that it reads, and from each other. `arguments` without the command's name.
/// Error: InvalidInput, before anything is read or written.
[[nodiscard]] Result<void> mayWriteOutputs(const QString &command, const QStringList &arguments, const AppPaths &paths);

} // namespace composer
