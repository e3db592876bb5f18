#include "detection/csvanalysis.h"

#include "detection/rowbatch.h"

#include <QCoreApplication>

namespace composer {

namespace {

constexpr qsizetype unreadableKept = 1000;
// More parts than this are bound together: a file of ten thousand columns has short batches.
constexpr qsizetype mostParts = 32;
// The cells of a column stand far apart, and another core wrote them: so long before it is looked at, one is fetched.
constexpr qsizetype rowsAhead = 8;

} // namespace

Result<CsvAnalysis> analyseCsv(const QString &path, const CsvReading &reading, const ValueHints &hints,
    const CsvProgress &progress, const CsvCancel *cancel)
{
    auto reader = BatchReader::open(path, reading, unreadableKept);
    if (!reader)
        return fail(reader.error());
    reader->setCancel(cancel);
    reader->setProgress(progress);
    CsvAnalysis analysis;
    std::vector<ColumnProfiler> profilers;
    readBatches(
        *reader, static_cast<int>(mostParts),
        [&](const RowBatch &batch) {
            for (size_t column = profilers.size(); column < static_cast<size_t>(batch.columns()); ++column) {
                profilers.emplace_back();
                if (mayNameEventIds(reader->headers().value(static_cast<qsizetype>(column))))
                    profilers.back().expectEventIds();
            }
        },
        [&](int part, const RowBatch &batch) {
            for (qsizetype column = part; column < batch.columns(); column += mostParts) {
                ColumnProfiler &profiler = profilers[static_cast<size_t>(column)];
                for (qsizetype row = 0; row < batch.rows(); ++row) {
                    batch.fetch(row + rowsAhead, column);
                    profiler.add(batch.cell(row, column));
                }
            }
        },
        [&](const RowBatch &batch) { analysis.rows += batch.rows(); });
    if (reader->error())
        return fail(*reader->error());
    const RowTally &tally = reader->tally();
    analysis.emptyRows = tally.emptyRows;
    analysis.shortRows = tally.shortRows;
    analysis.unreadable = tally.unreadable;
    analysis.unreadableLines = tally.unreadableLines;
    analysis.invalidCharacters = reader->invalidCount();
    analysis.filledRows = tally.filledRows;
    analysis.filledLines = tally.filledLines;
    analysis.longerRows = tally.longerRows;
    analysis.longerLines = tally.longerLines;
    analysis.leastCells = reading.leastCells;
    const QStringList &headers = reader->headers();
    profilers.resize(std::max(profilers.size(), static_cast<size_t>(headers.size())));
    for (qsizetype column = 0; column < static_cast<qsizetype>(profilers.size()); ++column) {
        const QString header = headers.value(column).trimmed();
        analysis.columns.append(profilers[static_cast<size_t>(column)].profile(
            header.isEmpty() ? QCoreApplication::translate("ColumnProfile", "Column %1").arg(column + 1) : header,
            analysis.rows, hints));
    }
    shareDateOrders(analysis.columns);
    // Rows that miss nothing but columns that are empty everywhere are rows.
    int least = static_cast<int>(analysis.columns.size());
    while (least > 1 && analysis.columns[least - 1].filled == 0)
        --least;
    if (tally.shortRows > 0 && reading.leastCells == 0 && analysis.rows > 0 && least < analysis.columns.size()) {
        CsvReading shorter = reading;
        shorter.leastCells = least;
        return analyseCsv(path, shorter, hints, progress, cancel);
    }
    return analysis;
}

} // namespace composer
