#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// `check FILE.csv --template T.json [--mapping M.json] [--json]`: everything local, nothing leaves. 0 when no row has
/// an error, 4 otherwise.
[[nodiscard]] int runCheckCommand(const QStringList &arguments, CliIo &io);

} // namespace composer
