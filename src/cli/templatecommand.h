#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// `template from|check|convert|show|fetch`: makes a template of a table, checks it, writes it for a developer, prints
/// it; gets the templates of an account.
[[nodiscard]] int runTemplateCommand(const QStringList &arguments, CliIo &io);

} // namespace composer
