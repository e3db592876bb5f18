#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// `export FILE.csv --template T.json --format json|curl [--mapping M.json] [--profile v3|2026-03] [--url URL]`: the
/// requests that `send` would make, one after the other. No token in it.
[[nodiscard]] int runExportCommand(const QStringList &arguments, CliIo &io);

} // namespace composer
