#pragma once

#include "base/result.h"
#include "importing/outcomecsv.h"

#include <QList>

#include <functional>

class QLocale;

namespace composer {

/// What an outcome file says of the rows of a table.
struct OutcomeRows {
    std::function<OutcomeCells(qsizetype row)> cells;
    std::function<bool(qsizetype row)> take {}; ///< whether the row is in the file; none = all are
    std::function<bool()> isCancelled {}; ///< asked before the file gets its name
};

struct SendInLedger {
    QString ledgerPath;
    QString planId;
};

/// What a spreadsheet cuts a CSV at that is opened by a double click: as in the files that the events came from, else
/// as where the computer stands: a semicolon where numbers have a decimal comma.
[[nodiscard]] char excelDelimiter(const QList<ImportSource> &sources, const QLocale &locale);

/// The rows with their outcome: with the original columns where they came from files, else one column a field.
/// `byteOrderMark`: Excel opens it with the right letters and columns. Replaces the file whole or not at all. For a
/// worker. Errors: FileError.
[[nodiscard]] Result<void> saveOutcomeCsv(const QString &path, const QList<ImportSource> &sources,
    const EventTable &table, const OutcomeRows &rows, bool byteOrderMark = true);
/// Is told how many events are written, and ends it with false: then nothing is left of the file, error Cancelled.
using WritingProgress = std::function<bool(qint64 written)>;

/// The same of the rows of a send, as they left and as the ledger tells their outcome: worked out row by row, not kept.
/// `table`: of the draft as it is now, or an empty one of the template when it is gone. Errors: those of the ledger
/// besides, Cancelled.
[[nodiscard]] Result<void> saveSendOutcomes(const QString &path, const QList<ImportSource> &sources,
    const EventTable &table, const SendInLedger &send, bool byteOrderMark = true, const WritingProgress &progress = {});

/// Everything the ledger knows about a send, as JSON, written event by event. For a worker. Errors: FileError, those of
/// the ledger, Cancelled.
[[nodiscard]] Result<void> saveReceiptJson(
    const QString &path, const SendInLedger &send, const WritingProgress &progress = {});

} // namespace composer
