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

#include <algorithm>
#include <vector>

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
    if (rows.isCancelled && rows.isCancelled())
        return fail(ErrorCode::Cancelled, ResultFilesText::tr("The file was not written."));
    return commit(file, path);
}

namespace {

/// Where the rows of a draft stand in a send, for eight bytes each: of a million whole ones there is no need.
class PositionsOfRows
{
public:
    void append(RowId row)
    {
        m_ascend = m_ascend && (m_rows.empty() || m_rows.back() < row);
        m_rows.push_back(row);
    }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    /// -1 for one that is not among them.
    [[nodiscard]] qsizetype of(RowId row) const
    {
        const auto found = m_ascend ? std::lower_bound(m_rows.cbegin(), m_rows.cend(), row)
                                    : std::find(m_rows.cbegin(), m_rows.cend(), row);
        return found != m_rows.cend() && *found == row ? found - m_rows.cbegin() : -1;
    }

private:
    std::vector<RowId> m_rows;
    bool m_ascend = true;
};

} // namespace

Result<void> saveSendOutcomes(const QString &path, const QList<ImportSource> &sources, const EventTable &table,
    const SendInLedger &send, bool byteOrderMark, const WritingProgress &progress)
{
    auto ledger = Ledger::open(send.ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    EventTable told = table;
    PositionsOfRows positions;
    const auto visited = (*ledger)->visitRows(send.planId, [&](qint32, const LedgerRows &some) -> Result<void> {
        takeSentIds(told, some);
        for (qsizetype i = 0; i < some.size(); ++i)
            positions.append(some.rowId(i));
        return {};
    });
    if (!visited)
        return visited;
    const auto story = (*ledger)->story(send.planId);
    if (!story)
        return fail(story.error());
    const SendHistory history(positions.size(), story->batchIndex, story->entries);
    constexpr qint64 eventsBetweenProgress = 10'000;
    qint64 written = 0;
    bool isCancelled = false;
    const auto cells = [&](qsizetype row) -> OutcomeCells {
        if (progress && !isCancelled && written % eventsBetweenProgress == 0)
            isCancelled = !progress(written);
        ++written;
        if (isCancelled)
            return {};
        const RowOutcome outcome = history.outcome(positions.of(table.rowId(row)));
        return { outcomeKey(outcomeOf(outcome.state)), outcome.reason, outcome.correlationId, outcome.event.createdAt,
            outcome.event.objectType, outcome.request.status, outcome.request.requestedAt, outcome.request.startedAt,
            outcome.request.completedAt, linksText(outcome.request) };
    };
    const auto take = [&](qsizetype row) { return positions.of(table.rowId(row)) >= 0; };
    return saveOutcomeCsv(path, sources, told,
        { cells, take, [&] { return isCancelled || (progress && !progress(written)); } }, byteOrderMark);
}

Result<void> saveReceiptJson(const QString &path, const SendInLedger &send, const WritingProgress &progress)
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
