#include "app/resultfiles.h"

#include "base/privatefiles.h"
#include "sending/receiptextras.h"
#include "sending/receiptwriter.h"
#include "sending/saidtext.h"
#include "sending/sendhistory.h"
#include "sending/sentids.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace composer {

namespace {

struct ResultFilesText {
    Q_DECLARE_TR_FUNCTIONS(ResultFiles)
};

Error cannotWrite(const QString &path, const QString &detail)
{
    return { ErrorCode::FileError,
        ResultFilesText::tr("%1 could not be written. Choose another folder, or free some space.")
            .arg(QDir::toNativeSeparators(path)),
        detail };
}

Result<void> commit(QSaveFile &file, const QString &path)
{
    if (!commitFile(file))
        return fail(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace

Result<void> saveOutcomeCsv(const QString &path, const QList<ImportSource> &sources, const EventTable &table,
    const OutcomeRows &rows, bool byteOrderMark)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    const CsvWriteOptions options { ',', byteOrderMark, true };
    if (const auto written = writeOutcomeCsv(file, sources, table, rows.cells, rows.take, options); !written)
        return written;
    return commit(file, path);
}

Result<void> saveSendOutcomes(const QString &path, const QList<ImportSource> &sources, const EventTable &table,
    const SendInLedger &send, bool byteOrderMark)
{
    auto ledger = Ledger::open(send.ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    auto rows = (*ledger)->rows(send.planId);
    if (!rows)
        return fail(rows.error());
    const auto story = (*ledger)->story(send.planId);
    if (!story)
        return fail(story.error());
    const SendHistory history(std::move(*rows), story->batchIndex, story->entries);
    const auto position = [&](qsizetype row) { return history.rows().positionOf(table.rowId(row)); };
    const auto cells = [&](qsizetype row) -> OutcomeCells {
        const RowOutcome outcome = history.outcome(position(row));
        return { outcomeKey(outcomeOf(outcome.state)), outcome.reason, outcome.correlationId, outcome.event.createdAt,
            outcome.event.objectType, outcome.request.status, outcome.request.requestedAt, outcome.request.startedAt,
            outcome.request.completedAt, linksText(outcome.request) };
    };
    const auto take = [&](qsizetype row) { return position(row) >= 0; };
    EventTable told = table;
    takeSentIds(told, history.rows());
    return saveOutcomeCsv(path, sources, told, { cells, take }, byteOrderMark);
}

Result<void> saveReceiptJson(
    const QString &path, const SendInLedger &send, const std::function<bool(qint64 written)> &progress)
{
    auto ledger = Ledger::open(send.ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    ReceiptOptions options { {}, progress };
    addReceiptExtras(options.more, send.ledgerPath, send.planId);
    const auto written = writeReceipt(
        [&file](const QByteArray &text) { return file.write(text) == text.size(); }, **ledger, send.planId, options);
    if (!written)
        return fail(
            written.error().code == ErrorCode::FileError ? cannotWrite(path, file.errorString()) : written.error());
    return commit(file, path);
}

} // namespace composer
