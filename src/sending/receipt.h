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

/// Raised when a name or a meaning in the receipt changes.
inline constexpr int receiptVersion = 1;

/// The account of a send in data: its name, or "practice" in every language.
[[nodiscard]] QString accountKey(const LedgerSend &send);

/// Everything the ledger knows about a send, for people's files and for programs; resources/schemas/receipt.schema.json
/// describes it. What HubSpot did not say is left out. Words for people (`reason`, `text`) are of the language of who
/// asks, but for reasons of ledgers of schema 7 and before; `state`, `outcome`, `reasonCode` and `code` are the same in
/// all. For few events; writeReceipt() is for any number.
[[nodiscard]] Result<QJsonObject> receipt(Ledger &ledger, const QString &planId);

/// What became of each row, without the rows. Events whose request has no answer in the ledger yet are unknown.
[[nodiscard]] Result<SendHistory> historyOf(Ledger &ledger, const LedgerSend &send);

/// {"created": 3, …} with every outcome and "total".
[[nodiscard]] QJsonObject countsToJson(const OutcomeCounts &counts);

} // namespace composer
