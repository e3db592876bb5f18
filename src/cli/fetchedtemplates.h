#pragma once

#include "cli/command.h"
#include "hubspot/templatelist.h"

namespace composer {

/// Writes the templates of an account into a folder, a file each, and prints their names. A template that has a file
/// there, by its id and whatever the file is called, keeps it. A file that says something else than the account stays
/// as it is, with what differs on standard error, unless `replaces`; so does one whose template the account has no
/// more. The exit code: 4 when a file was left as it is, or cannot be written.
[[nodiscard]] int writeFetched(const TemplateList &list, const QString &folder, bool replaces, CliIo &io);

} // namespace composer
