#pragma once

#include "cli/command.h"

class QCommandLineParser;

namespace composer {

/// `sends keep DAYS|ever`: how long what was sent is kept, word for word, as in the settings of the window; what is
/// over goes at once, after a question. Without a time: what is chosen, and how many sends are past it.
[[nodiscard]] int runKeep(const QString &time, const QCommandLineParser &parser, CliIo &io);

} // namespace composer
