#pragma once

#include "base/result.h"
#include "sending/sendhistory.h"

#include <QJsonObject>

namespace composer {

/// One send in a list: its first page and its counts.
struct SendSummary {
    LedgerSend send;
    OutcomeCounts counts;
    int unknownBatches = 0; ///< requests of which at least one event is unknown
    bool isDamaged = false; ///< what is recorded of it cannot be read: all of it counts as unknown
};

/// Newest first. Events whose request has no answer in the ledger yet count as unknown. Reads the entries only of sends
/// of which something was written since the last call, in whatever window.
[[nodiscard]] Result<QList<SendSummary>> listSends(Ledger &ledger);

/// Everything the ledger knows about a send, for people's files and for programs: {plan, portal, template, createdAt,
/// counts, events: [{id, position, state, outcome, reason, serverMessage, correlationId, attempts, history, request,
/// createdAt, objectType}], requests: [{request, status, requestedAt, startedAt, completedAt, links}]}; what the portal
/// did not say is left out. For few events; writeReceipt() is for any number.
[[nodiscard]] Result<QJsonObject> receipt(Ledger &ledger, const QString &planId);

/// What became of each row, without the rows. Events whose request has no answer in the ledger yet are unknown.
[[nodiscard]] Result<SendHistory> historyOf(Ledger &ledger, const LedgerSend &send);

/// {"created": 3, …} with every outcome and "total".
[[nodiscard]] QJsonObject countsToJson(const OutcomeCounts &counts);

} // namespace composer
