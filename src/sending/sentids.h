#pragma once

#include "domain/eventtable.h"
#include "storage/ledgerrows.h"

namespace composer {

/// Gives the rows of a draft that are in a send the ids they left with: those that were made of fields got the number
/// of the account, see AccountIds. For files that tell what was created.
void takeSentIds(EventTable &table, const LedgerRows &rows);

} // namespace composer
