#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// `sends [--json]` lists all sends with their counts; `sends ask ID`, `sends resume ID` [--token-stdin] [--portal URL]
/// settle and go on; `sends receipt ID [--json]` prints every row. ID may be the beginning of one.
[[nodiscard]] int runSendsCommand(const QStringList &arguments, CliIo &io);

} // namespace composer
