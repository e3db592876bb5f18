#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// `draft seal FILE.timeline --output OUT.timeline [--note TEXT]` writes the draft so that nothing in it changes
/// unnoticed, and prints the digest to tell; `draft check FILE.timeline [--digest DIGEST]` says whether the seal holds,
/// and whether it is the one that was told. Exit code 2: it does not hold, or is another.
[[nodiscard]] int runDraftCommand(const QStringList &arguments, CliIo &io);

} // namespace composer
