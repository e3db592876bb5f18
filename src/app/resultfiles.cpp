#include "app/resultfiles.h"

#include "base/privatefiles.h"
#include "domain/eventfingerprint.h"
#include "hubspot/sentevent.h"
#include "sending/receiptextras.h"
#include "sending/receiptwriter.h"
#include "sending/saidtext.h"
#include "sending/sendhistory.h"
#include "sending/sentids.h"
#include "storage/ledger.h"
#include "storage/ledgerretention.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QMap>
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

char excelDelimiter(const QList<ImportSource> &sources, const QLocale &locale)
{
    const auto isUsual = [](const ImportSource &source) { // one that the person has, and not made of a workbook
        const char delimiter = source.reading.dialect.delimiter;
        return source.places == PlaceKind::Line && (delimiter == ',' || delimiter == ';');
    };
    const auto isLikeFirst = [&](const ImportSource &source) {
        return isUsual(source) && source.reading.dialect.delimiter == sources.first().reading.dialect.delimiter;
    };
    if (!sources.isEmpty() && std::all_of(sources.cbegin(), sources.cend(), isLikeFirst))
        return sources.first().reading.dialect.delimiter;
    return locale.decimalPoint() == QLatin1StringView(",") ? ';' : ',';
}

Result<void> saveOutcomeCsv(const QString &path, const QList<ImportSource> &sources, const EventTable &table,
    const OutcomeRows &rows, bool byteOrderMark)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    const char delimiter = byteOrderMark ? excelDelimiter(sources, QLocale::system()) : ',';
    const CsvWriteOptions options { delimiter, byteOrderMark, true };
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

/// The table of a send's outcome file. Rows that were mended since say what left: that was refused, and not what they
/// say now. Rows that the draft has no more come last, as they left.
class RowsAsSent
{
public:
    explicit RowsAsSent(const EventTable &table)
        : m_table(table)
    {
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            m_inTable.append(table.rowId(row));
    }

    /// Some rows of the send, by position.
    void append(const LedgerRows &some)
    {
        takeSentIds(m_table, some);
        for (qsizetype i = 0; i < some.size(); ++i) {
            const qsizetype row = m_inTable.of(some.rowId(i));
            if (row < 0)
                m_gone.insert(static_cast<qint32>(m_rows.size()), some[i]);
            m_rows.push_back(static_cast<qint32>(row));
            m_positions.append(some.rowId(i));
        }
    }

    [[nodiscard]] Result<void> read(Ledger &ledger, const QString &planId)
    {
        const auto states = ledger.states(planId);
        const auto index = ledger.batchIndex(planId);
        if (!states || !index)
            return fail(!states ? states.error() : index.error());
        const auto mayDiffer = [&](qint32 position) {
            return m_gone.contains(position) || !isLockedBy(states->value(position, RowState::Waiting));
        };
        for (const FrozenBatch &one : *index) { // the last request that holds an event has the last word
            if (std::none_of(one.positions.cbegin(), one.positions.cend(), mayDiffer))
                continue;
            const auto batch = ledger.batch(planId, one.number);
            if (!batch)
                return fail(batch.error());
            for (qsizetype i = 0; i < batch->positions.size(); ++i) {
                if (mayDiffer(batch->positions.at(i)))
                    take(batch->positions.at(i), batch->event(i));
            }
        }
        for (const auto &[position, row] : m_gone.asKeyValueRange()) { // what they said is forgotten
            if (m_rows[static_cast<size_t>(position)] < 0)
                add(position, {});
        }
        return {};
    }

    [[nodiscard]] const EventTable &table() const { return m_table; }
    [[nodiscard]] qsizetype size() const { return m_positions.size(); }
    /// -1 for a row that is not in the send.
    [[nodiscard]] qsizetype positionOf(qsizetype row) const { return m_positions.of(m_table.rowId(row)); }

private:
    static bool isLockedBy(RowState state)
    {
        return state == RowState::Created || state == RowState::Unknown || state == RowState::InFlight
            || state == RowState::Conflict;
    }

    void take(qint32 position, const QByteArray &json)
    {
        auto sent = isForgotten(json) ? Result<EventDraft>(fail(ErrorCode::NotFound, QString()))
                                      : parseSentEvent(json, m_table.eventTemplate());
        if (!sent)
            return;
        const qsizetype row = m_rows[static_cast<size_t>(position)];
        if (row < 0)
            return add(position, *sent);
        if (m_table.utf8(row, EventField::Timestamp).empty())
            sent->timestamp.clear(); // it got that of its review
        sent->id = m_table.text(row, EventField::Id);
        EventTable one(m_table.eventTemplate());
        one.appendDraft(*sent);
        if (EventFingerprinter(one).of(0) == EventFingerprinter(m_table).of(row))
            return;
        for (const EventField field : fieldsOf(m_table.eventTemplate())) {
            if (field != EventField::Id)
                m_table.setUtf8(row, field, one.utf8(0, field));
        }
    }

    void add(qint32 position, EventDraft event)
    {
        const LedgerRow gone = m_gone.value(position);
        event.id = QString::fromUtf8(gone.eventId);
        m_table.appendDraft(event);
        const qsizetype row = m_table.rowCount() - 1;
        m_table.setRowId(row, gone.rowId);
        m_table.setSource(row, gone.source);
        m_rows[static_cast<size_t>(position)] = static_cast<qint32>(row);
    }

    EventTable m_table;
    PositionsOfRows m_inTable;
    PositionsOfRows m_positions; // of rows in the send
    std::vector<qint32> m_rows; // in the table, by position; -1 = none
    QMap<qint32, LedgerRow> m_gone; // by position
};

} // namespace

Result<void> saveSendOutcomes(const QString &path, const QList<ImportSource> &sources, const EventTable &table,
    const SendInLedger &send, bool byteOrderMark, const WritingProgress &progress)
{
    auto ledger = Ledger::open(send.ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    RowsAsSent rows(table);
    const auto visited = (*ledger)->visitRows(send.planId, [&](qint32, const LedgerRows &some) -> Result<void> {
        rows.append(some);
        return {};
    });
    if (!visited)
        return visited;
    if (auto read = rows.read(**ledger, send.planId); !read)
        return read;
    const auto story = (*ledger)->story(send.planId);
    if (!story)
        return fail(story.error());
    const SendHistory history(rows.size(), story->batchIndex, story->entries);
    constexpr qint64 eventsBetweenProgress = 10'000;
    qint64 written = 0;
    bool isCancelled = false;
    const auto cells = [&](qsizetype row) -> OutcomeCells {
        if (progress && !isCancelled && written % eventsBetweenProgress == 0)
            isCancelled = !progress(written);
        ++written;
        if (isCancelled)
            return {};
        const RowOutcome outcome = history.outcome(rows.positionOf(row));
        return { outcomeKey(outcomeOf(outcome.state)), outcome.reason, outcome.correlationId, outcome.event.createdAt,
            outcome.event.objectType, outcome.request.status, outcome.request.requestedAt, outcome.request.startedAt,
            outcome.request.completedAt, linksText(outcome.request) };
    };
    const auto take = [&](qsizetype row) { return rows.positionOf(row) >= 0; };
    return saveOutcomeCsv(path, sources, rows.table(),
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
