#pragma once

#include "base/apppaths.h"
#include "base/result.h"

#include <QStringList>

namespace composer {

/// Whether what a command writes (--output, --results, --receipt, --store, `workspace save FILE`) stands apart: from
/// the program's own files, from the files that it reads (also those of a folder, and the list of addresses that the
/// settings name), and from each other, whatever links lead there. `arguments` without the command's name. Error:
/// InvalidInput, before anything is read or written.
[[nodiscard]] Result<void> mayWriteOutputs(const QString &command, const QStringList &arguments, const AppPaths &paths);

/// The same for files that a command names itself, in a folder that it was given.
[[nodiscard]] Result<void> mayWriteFiles(const QStringList &written, const QStringList &read, const AppPaths &paths);

} // namespace composer
