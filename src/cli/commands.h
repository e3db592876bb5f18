#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// Runs what the arguments (without the program's name) say; gives the exit code. With --json, a command that could not
/// answer answers with {"error": {"code", "message"}}.
[[nodiscard]] int runCommandLine(const QStringList &arguments, CliIo &io);

} // namespace composer
