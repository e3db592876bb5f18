#pragma once

#include "base/result.h"
#include "importing/outcomecsv.h"

#include <QHash>
#include <QList>

namespace composer {

class SendSession;

/// What a send says of each row, by RowId, ready for a file. Copies nothing but words; call on the session's thread.
[[nodiscard]] QHash<RowId, OutcomeCells> outcomeCells(const SendSession &session);

/// The rows of a send with their outcome: with the original columns where they came from files, else one column a
/// field. `byteOrderMark`: Excel opens it with the right letters. Replaces the file whole or not at all. For a worker.
/// Errors: FileError.
[[nodiscard]] Result<void> saveOutcomeCsv(const QString &path, const QList<ImportSource> &sources,
    const EventTable &table, const QHash<RowId, OutcomeCells> &cells, bool byteOrderMark = true);

/// Everything the ledger knows about a send, as JSON. For a worker. Errors: FileError, StorageError.
[[nodiscard]] Result<void> saveReceiptJson(const QString &path, const QString &ledgerPath, const QString &planId);

} // namespace composer
