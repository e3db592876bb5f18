#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// `practice [--port N] [--template T.json]… [--scenario FILE] [--store OUT.json] [--rate-limit N] [--token T]
/// [--json]`: the Practice portal on its own, until Ctrl+C. Runs the program's event loop.
[[nodiscard]] int runPracticeCommand(const QStringList &arguments, CliIo &io);

} // namespace composer
