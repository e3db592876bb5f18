#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

class SecretStore;
class WorkspaceStore;

/// `portal add NAME --token-stdin [--url URL] [--profile P] | list | forget NAME`. The token comes on standard input,
/// never as an argument, and goes to the keychain.
[[nodiscard]] int runPortalCommand(const QStringList &arguments, CliIo &io);

/// The same on stores of the caller's.
[[nodiscard]] int runPortalCommand(
    const QStringList &arguments, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets);

} // namespace composer
