#pragma once

#include "storage/ledgertables.h"

#include <functional>

namespace composer {

/// Writes the words of lines of a plan anew, with their checksums and the chain, which nothing else ever does: in a
/// transaction in which the trigger that forbids it is away. `change` alters reason and server message of an entry and
/// says whether it did. True when any was changed.
[[nodiscard]] Result<bool> rewriteLines(Database &database, LedgerTables &tables, qint64 plan,
    const LedgerTables::Head &head, const QList<LedgerEntry> &entries,
    const std::function<bool(LedgerEntry &entry)> &change);

} // namespace composer
