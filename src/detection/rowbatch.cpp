#include "detection/rowbatch.h"

#include "base/parallelworkers.h"
#include "base/utf8.h"

#include <algorithm>
#include <cstring>

namespace composer {

namespace {

// Small enough to stay in the cache of the processor from reading to converting.
constexpr size_t batchBytes = 512 * 1024;

} // namespace

void RowBatch::clear(qsizetype columns)
{
    m_columns = static_cast<size_t>(columns);
    m_used = 0;
    m_cells.clear();
    m_numbers.clear();
}

void RowBatch::add(const CsvRecord &record, qint32 number)
{
    const std::span<const CsvRecord::Cell> cells = record.cells();
    const size_t known = std::min(cells.size(), m_columns);
    const quint32 from = known ? cells.front().begin : 0;
    const size_t size = known ? cells[known - 1].begin + cells[known - 1].size - from : 0;
    if (m_text.size() < m_used + size)
        m_text.resize(std::max(m_used + size, batchBytes + batchBytes / 4));
    if (size > 0)
        std::memcpy(m_text.data() + m_used, record.base() + from, size);
    const auto shift = static_cast<quint32>(m_used) - from;
    const size_t first = m_cells.size();
    m_cells.resize(first + m_columns);
    for (size_t i = 0; i < known; ++i)
        m_cells[first + i] = { cells[i].begin + shift, cells[i].size };
    m_used += size;
    m_numbers.push_back(number);
}

qint64 RecordLines::lineOf(qint32 record) const
{
    const auto behind = std::upper_bound(
        m_jumps.begin(), m_jumps.end(), record, [](qint32 value, const Jump &jump) { return value < jump.from; });
    return behind == m_jumps.begin() ? record : record + (behind - 1)->ahead;
}

BatchReader::BatchReader(CsvReader reader, const CsvReading &reading, qsizetype unreadableKept)
    : m_reader(std::move(reader))
    , m_reading(reading)
    , m_unreadableKept(unreadableKept)
{
}

Result<BatchReader> BatchReader::open(const QString &path, const CsvReading &reading, qsizetype unreadableKept)
{
    auto reader = CsvReader::open(path, reading);
    if (!reader)
        return fail(reader.error());
    return BatchReader(std::move(*reader), reading, unreadableKept);
}

/// Leaves the reader before the first data record.
bool BatchReader::readHeader()
{
    for (int skipped = 0; skipped < m_reading.dialect.skipLines; ++skipped) {
        if (!m_reader.next())
            return false;
    }
    if (!m_reading.dialect.hasHeader)
        return true;
    const CsvRecord *record = m_reader.next();
    if (!record)
        return false;
    m_headers = headerCells(*record, m_reading.dialect);
    m_judge.emplace(m_headers, m_reading);
    return true;
}

/// A row with fewer cells than the header, or with more.
void BatchReader::countOther(const CsvRecord &record)
{
    constexpr qsizetype linesKept = 1000;
    const bool isLonger = record.size() > m_judge->columns();
    if (isLonger && m_reading.hasEmptyEnds)
        return;
    ++(isLonger ? m_tally.longerRows : m_tally.filledRows);
    QList<qint64> &lines = isLonger ? m_tally.longerLines : m_tally.filledLines;
    if (lines.size() < linesKept)
        lines.append(record.line());
}

bool BatchReader::fill(RowBatch &batch)
{
    if (m_number == 0 && !m_judge && !readHeader())
        return false;
    batch.clear(m_judge ? m_judge->columns() : 0);
    while (batch.m_used < batchBytes && batch.m_cells.size() * sizeof(RowBatch::Cell) < batchBytes) {
        const CsvRecord *record = m_reader.next();
        if (!record)
            break;
        ++m_number;
        if (!m_judge) { // without a header the first row says how many columns there are
            if (record->oddities().testFlag(CsvOddity::Blank))
                continue;
            m_judge.emplace(record->size(), m_reading);
            batch.clear(m_judge->columns());
        }
        switch (m_judge->judge(*record)) {
        case RecordCheck::Verdict::Good:
            batch.add(*record, m_number);
            m_tally.lines.note(m_number, record->line());
            if (record->size() != m_judge->columns())
                countOther(*record);
            break;
        case RecordCheck::Verdict::Empty:
            ++m_tally.emptyRows;
            break;
        case RecordCheck::Verdict::Unreadable:
            ++m_tally.unreadable;
            m_tally.shortRows += !record->isUnreadable();
            if (m_tally.unreadableLines.size() < m_unreadableKept) {
                m_tally.unreadableLines.append(m_judge->explain(*record, m_reading.dialect));
                m_tally.unreadableLines.last().record = m_number;
            }
            break;
        }
    }
    return batch.rows() > 0 && !m_reader.error();
}

qsizetype BatchReader::expectedRows() const
{
    constexpr qsizetype mostExpected = 20'000'000;
    constexpr qint64 enoughPieces = 16; // the last piece is read only in part
    if (m_reader.position() < enoughPieces * CsvReader::pieceBytes)
        return 0;
    const double rows
        = double(m_number) * double(m_reader.size()) / double(m_reader.position() - CsvReader::pieceBytes / 2);
    return static_cast<qsizetype>(std::min(rows * 1.04, double(mostExpected)));
}

void readBatches(BatchReader &reader, int parts, const std::function<void(const RowBatch &)> &begin,
    const std::function<void(int, const RowBatch &)> &part, const std::function<void(const RowBatch &)> &end)
{
    ParallelWorkers crew;
    RowBatch current;
    RowBatch next;
    for (bool more = reader.fill(current); more; std::swap(current, next)) {
        begin(current);
        crew.run(parts + 1, [&](int number) {
            if (number == 0)
                more = reader.fill(next);
            else
                part(number - 1, current);
        });
        end(current);
    }
}

} // namespace composer
