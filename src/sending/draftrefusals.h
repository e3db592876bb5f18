#pragma once

#include "domain/refusal.h"
#include "sending/draftstates.h"
#include "sending/sendtypes.h"
#include "storage/ledger.h"

namespace composer {

/// What the account said of one refused row of a send.
[[nodiscard]] Refusal refusalOf(const LedgerSend &send, const LedgerRow &row, const RowOutcome &outcome, qint64 atMs);

/// Why the rows of a draft were refused whose latest word in `states` that is. Reads the ledger, and of it only sends
/// that hold such rows; made for a worker.
[[nodiscard]] Result<QList<Refusal>> draftRefusals(
    const QString &ledgerPath, const DraftScope &scope, const DraftStates &states);

} // namespace composer
