#include "app/resultfiles.h"

#include "sending/receipt.h"
#include "sending/saidtext.h"
#include "sending/sendremarks.h"
#include "sending/sendsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
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
    if (!file.commit())
        return fail(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace

QHash<RowId, OutcomeCells> outcomeCells(const SendSession &session)
{
    QHash<RowId, OutcomeCells> cells;
    cells.reserve(session.rows().size());
    for (qsizetype position = 0; position < session.rows().size(); ++position) {
        const RowOutcome outcome = session.outcome(position);
        cells.insert(session.rows().at(position).rowId,
            { outcomeKey(outcomeOf(outcome.state)), outcome.reason, outcome.correlationId, outcome.event.createdAt,
                outcome.event.objectType, outcome.request.status, outcome.request.requestedAt,
                outcome.request.startedAt, outcome.request.completedAt, linksText(outcome.request) });
    }
    return cells;
}

Result<void> saveOutcomeCsv(const QString &path, const QList<ImportSource> &sources, const EventTable &table,
    const QHash<RowId, OutcomeCells> &cells, bool byteOrderMark)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    const auto outcomeOfRow = [&](qsizetype row) { return cells.value(table.rowId(row)); };
    const auto take = [&](qsizetype row) { return cells.contains(table.rowId(row)); };
    const CsvWriteOptions options { ',', byteOrderMark, true };
    if (const auto written = writeOutcomeCsv(file, sources, table, outcomeOfRow, take, options); !written)
        return written;
    return commit(file, path);
}

Result<void> saveReceiptJson(const QString &path, const QString &ledgerPath, const QString &planId)
{
    auto ledger = Ledger::open(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    auto json = receipt(**ledger, planId);
    if (!json)
        return fail(json.error());
    addRemark(*json, loadRemark(ledgerPath, planId));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    if (file.write(QJsonDocument(*json).toJson()) < 0)
        return fail(cannotWrite(path, file.errorString()));
    return commit(file, path);
}

} // namespace composer
