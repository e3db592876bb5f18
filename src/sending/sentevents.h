#pragma once

#include "base/result.h"
#include "storage/ledger.h"

namespace composer {

/// One event of a send as it left, or as it is frozen to leave.
struct SentEvent {
    LedgerSend send;
    qint32 position = 0;
    QByteArray json;
};

/// The event at a position, in the last request that holds it. For a worker. Errors: those of the ledger, NotFound.
[[nodiscard]] Result<SentEvent> readSentEvent(Ledger &ledger, const QString &planId, qint32 position);
[[nodiscard]] Result<SentEvent> readSentEvent(const QString &ledgerPath, const QString &planId, qint32 position);

} // namespace composer
