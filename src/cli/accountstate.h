#pragma once

#include "cli/command.h"

#include <QString>

namespace composer {

class SecretStore;
class WorkspaceStore;

/// `account check NAME`: asks HubSpot which account this is and what is allowed; creates nothing. 0 when events may be
/// created, 5 and a sentence else.
[[nodiscard]] int checkAccount(
    const QString &name, bool isJson, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets);

/// `account list`: every connection with its account and whether it can get in. Asks the keychain, not HubSpot.
[[nodiscard]] int listAccounts(bool isJson, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets);

/// `account token NAME --token-stdin`: a new access token for a known connection, checked at once.
[[nodiscard]] int giveToken(const QString &name, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets);

} // namespace composer
