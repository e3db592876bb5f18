#pragma once

#include "storage/ledgertables.h"

#include <functional>
#include <span>

namespace composer {

/// A line with other words than it had.
struct RewrittenLine {
    qint64 number = 0; ///< in its plan, from 1
    LedgerEntry entry;
};

/// Writes these lines and what the plan's head is with them: in a transaction in which the trigger that forbids it is
/// away.
[[nodiscard]] Result<void> writeLinesAnew(Database &database, LedgerTables &tables, qint64 plan,
    std::span<const RewrittenLine> lines, const LedgerTables::Head &after);

/// Writes the words of lines of a plan anew, with their checksums and the chain, which nothing else ever does: in a
/// transaction in which the trigger that forbids it is away. `change` alters reason and server message of an entry and
/// says whether it did. True when any was changed.
[[nodiscard]] Result<bool> rewriteLines(Database &database, LedgerTables &tables, qint64 plan,
    const LedgerTables::Head &head, const QList<LedgerEntry> &entries,
    const std::function<bool(LedgerEntry &entry)> &change);

} // namespace composer
