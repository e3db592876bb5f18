#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// `csv FILE [--json | --rows] [--encoding NAME] [--delimiter C] [--quote C] [--no-header] [--skip N]`: how a CSV file
/// is read, and how surely; `--rows` writes every row as a JSON array a line. 0; 4 when the file cannot be read.
[[nodiscard]] int runCsvCommand(const QStringList &arguments, CliIo &io);

} // namespace composer
