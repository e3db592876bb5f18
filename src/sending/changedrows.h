#pragma once

#include "hubspot/apiprofile.h"
#include "planning/batchplan.h"
#include "sending/sendtypes.h"
#include "storage/ledger.h"

namespace composer {

/// A row whose event was created before under its id, and says something else now.
struct ChangedRow {
    qsizetype row = 0; ///< of the plan's table
    LedgerSend send; ///< that created it
    QList<ConflictField> fields; ///< that differ: `ours` as it was created, `theirs` as the row has it
};

struct ChangedRows {
    QList<ChangedRow> rows; ///< by position
    bool areAll = true; ///< else more rows were created before than were looked at
};

/// What the rows that a plan left out as created already say otherwise than what left for them: next month's file,
/// with the same ids. Rows of the draft that were created from it cannot differ. For a worker. Errors: those of the
/// ledger.
[[nodiscard]] Result<ChangedRows> changedRows(
    const QString &ledgerPath, const BatchPlan &plan, const ApiProfile &profile);

} // namespace composer
