#pragma once

#include "cli/command.h"
#include "domain/connection.h"
#include "signin/accountcheck.h"

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

/// `account number NAME N`: a person says which account a connection is, where HubSpot does not.
[[nodiscard]] int giveNumber(const QString &name, const QString &number, CliIo &io, WorkspaceStore &workspace);

/// Asks about an access token given by hand, before it is kept. Creates nothing.
[[nodiscard]] AccountFinding askAboutToken(const Connection &connection, const QString &accessToken);
/// What was found of a token that is kept now, in words.
void sayWhatTokenOpens(const Connection &connection, const AccountFinding &finding, CliIo &io);

} // namespace composer
