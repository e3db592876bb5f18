#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// `template from|check|convert|show`: makes a template of a table, checks it, writes it for a developer, prints it.
[[nodiscard]] int runTemplateCommand(const QStringList &arguments, CliIo &io);

} // namespace composer
