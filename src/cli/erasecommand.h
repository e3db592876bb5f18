#pragma once

#include "cli/command.h"

class QCommandLineParser;

namespace composer {

/// `sends erase ADDRESS`: tells what there is of a person, asks, and takes it out of drafts and sends. Without an
/// address: what was erased, and when.
[[nodiscard]] int runErase(const QString &address, const QCommandLineParser &parser, CliIo &io);

} // namespace composer
