#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// `send FILE.csv --template T.json --portal NAME|practice|URL [--mapping M.json] [--profile P] [--token-stdin]
/// [--results OUT.csv] [--receipt OUT.json] [--yes] [--json]`: check, plan, ask, create. Rows with errors are left out.
/// The token is never an argument. Exit codes: see ExitCode.
[[nodiscard]] int runSendCommand(const QStringList &arguments, CliIo &io);

} // namespace composer
