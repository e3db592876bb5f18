#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "domain/eventtable.h"

#include <QList>

namespace composer {

/// Rows whose address is on the list of those who get no events, as the rules of this workspace name it; none when
/// there is no list. Lines of it that say nothing are told on `io`. Errors: FileError, also when the list is gone.
[[nodiscard]] Result<QList<qsizetype>> suppressedEvents(const EventTable &table, CliIo &io);

} // namespace composer
