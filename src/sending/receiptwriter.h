#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace composer {

class Ledger;

/// Takes a piece of a text, whole letters of UTF-8; false when there is no room for it. Called from another thread than
/// the writer's, one call after the other, and never after the writer has returned.
using TextSink = std::function<bool(const QByteArray &utf8)>;

/// How a receipt is written.
struct ReceiptOptions {
    QJsonObject more {}; ///< what stands beside the ledger's words; names after "requests" in the alphabet
    /// Told now and then how many events are written; false ends it with the error Cancelled.
    std::function<bool(qint64 written)> progress {};
};

/// What receipt() gives, as the text that QJsonDocument makes of it, written event by event: a million take seconds and
/// some tens of megabytes, not gigabytes. Errors: those of the ledger, FileError when the sink takes nothing more,
/// Cancelled.
[[nodiscard]] Result<void> writeReceipt(
    const TextSink &sink, Ledger &ledger, const QString &planId, const ReceiptOptions &options = {});

/// One line an event: id, outcome, reason and correlation id, between tabs. `progress` and errors as above.
[[nodiscard]] Result<void> writeOutcomeLines(const TextSink &sink, Ledger &ledger, const QString &planId,
    const std::function<bool(qint64 written)> &progress = {});

} // namespace composer
