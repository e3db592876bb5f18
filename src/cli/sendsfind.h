#pragma once

#include "cli/command.h"

class QCommandLineParser;

namespace composer {

/// `sends find TEXT`: the events of all sends that were for an address, an object id or a user token, or have that id;
/// with --anywhere those in which the text stands anywhere. Exit code 0: some were found; 4: none.
[[nodiscard]] int findInSends(const QString &text, const QCommandLineParser &parser, CliIo &io);

} // namespace composer
