#pragma once

#include "storage/database.h"

#include <functional>

namespace composer {

/// The steps of the ledger's schema. The last one brings over what older versions wrote, in one transaction, compares
/// the copy with the original send by send, and leaves the file as it was beside it (`…​.before-5`).
[[nodiscard]] const QList<Database::Step> &ledgerLadder();

/// Hears how far a ledger of an older version is brought over, and once more when it is (`done` == `total`) or failed
/// (`done` < 0). Called from the thread that opened the ledger, a few times a second. There is one for the whole
/// program; empty = nobody hears.
void watchLedgerConversion(std::function<void(qint64 done, qint64 total)> hear);

} // namespace composer
