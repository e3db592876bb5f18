#pragma once

#include "base/result.h"
#include "domain/outcome.h"
#include "domain/rowblocks.h"

#include <QHash>

namespace composer {

class Ledger;

/// What a later send of the same draft made of a row.
struct SentSince {
    RowState before = RowState::Refused; ///< in the send that is looked at: Refused or NotSent
    RowState state = RowState::Created; ///< in the later one: Created, Waiting or Unknown
    qint64 createdAtMs = 0; ///< of the later send
    bool operator==(const SentSince &) const = default;
};

/// Of the rows that a send did not create, by their positions in it, those that a later send of the draft created or
/// holds: there is nothing to mend or to send in them any more. What a later one refused too, or did not send, is not
/// among them. A rehearsal says nothing about the rows of a real send. For a worker.
[[nodiscard]] Result<QHash<qint32, SentSince>> sentSince(Ledger &ledger, const QString &planId);

/// The rows of a send that are refused as it left them: those that no later send of the draft created or holds. For a
/// worker.
[[nodiscard]] Result<QList<RowId>> refusedStill(Ledger &ledger, const QString &planId);

} // namespace composer
