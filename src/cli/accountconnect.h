#pragma once

#include "cli/command.h"
#include "domain/connection.h"

class QCommandLineParser;

namespace composer {

class SecretStore;
class WorkspaceStore;

[[nodiscard]] QString connectUsage();

/// `account connect NAME`: signs in in the browser and keeps the sign-in. A known name is signed in to again, and only
/// the same account will do. 0 with the account's number, name, type and scopes on stdout; 5 and a sentence else.
[[nodiscard]] int connectAccount(
    const QCommandLineParser &parser, const QString &name, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets);

/// Number, name, type, time zone, user, scopes and permissions of an account, for people or as one JSON object.
void printAccount(const Connection &connection, bool scopesAreKnown, bool isJson, CliIo &io);

} // namespace composer
