#pragma once

#include "base/apppaths.h"
#include "base/result.h"
#include "cli/command.h"

#include <QStringList>

namespace composer {

/// `workspace save FILE`, `workspace open FILE`, `workspace keep`: a whole workspace goes to another computer.
[[nodiscard]] int runWorkspaceCommand(const QStringList &arguments, CliIo &io);

/// Asked before anything is sent: a workspace that was left for another computer sends nothing until the person says
/// `workspace keep`. Error: ChangedElsewhere.
[[nodiscard]] Result<void> mayStillSend(const AppPaths &paths);

} // namespace composer
