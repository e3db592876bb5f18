#pragma once

#include "app/resultfiles.h"

#include <QTimeZone>

namespace composer {

/// The receipt of a send as a page to print and file (PDF): who, when, to which account, the counts, the note, what the
/// first event was read back as, the digest of the plan, and the events that were not created, with the reason. Times
/// on the clock of `zone`. For a worker. Errors: FileError, those of the ledger, Cancelled.
[[nodiscard]] Result<void> saveReceiptPage(
    const QString &path, const SendInLedger &send, const QTimeZone &zone, const WritingProgress &progress = {});

/// What stands on that page. For a worker. Errors: those of the ledger, Cancelled.
[[nodiscard]] Result<QString> receiptPageHtml(
    const SendInLedger &send, const QTimeZone &zone, const WritingProgress &progress = {});

/// The same as a table: a line for each fact in the head (name, value), an empty line, then one line an event: id, for
/// whom, outcome, reason, correlation id, when it was created, what a later send of the draft made of it and when that
/// was planned. UTF-8 with a byte order mark, for Excel. For a worker.
/// Errors: the same.
[[nodiscard]] Result<void> saveReceiptTable(
    const QString &path, const SendInLedger &send, const QTimeZone &zone, const WritingProgress &progress = {});

} // namespace composer
