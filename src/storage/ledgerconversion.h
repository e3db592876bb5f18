#pragma once

#include "storage/database.h"

namespace composer {

/// The steps of the ledger's schema. The last one brings over what older versions wrote, in one transaction, compares
/// the copy with the original send by send, and leaves the file as it was beside it (`…​.before-5`).
[[nodiscard]] const QList<Database::Step> &ledgerLadder();

} // namespace composer
