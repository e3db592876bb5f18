#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// embed-check URL… [--origin ORIGIN] [--allow-private HOST] [--json]: says whether HubSpot can show each address in an
/// iframe. Exit 0 all open, 2 some will not, 3 some cannot be told (and none is refused).
int runEmbedCheckCommand(const QStringList &arguments, CliIo &io);

} // namespace composer
