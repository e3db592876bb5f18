#pragma once

#include "detection/csvfile.h"

#include <vector>

namespace composer {

/// Some thousand data records, copied out of the parser so that other threads can work on their columns while the next
/// are read. Every row has the same number of cells. Stands on cache lines of its own: one is filled while another is
/// read.
class alignas(128) RowBatch
{
public:
    [[nodiscard]] qsizetype rows() const { return static_cast<qsizetype>(m_numbers.size()); }
    [[nodiscard]] qsizetype columns() const { return static_cast<qsizetype>(m_columns); }
    /// UTF-8; empty beyond the last column.
    [[nodiscard]] std::string_view cell(qsizetype row, qsizetype column) const
    {
        if (static_cast<size_t>(column) >= m_columns)
            return {};
        const Cell &cell = m_cells[static_cast<size_t>(row) * m_columns + static_cast<size_t>(column)];
        return { m_text.data() + cell.begin, cell.size };
    }
    /// Has the text of a cell fetched that will be read soon: those of one column stand far apart.
    void fetch(qsizetype row, qsizetype column) const
    {
#if defined(__GNUC__)
        const size_t at = static_cast<size_t>(row) * m_columns + static_cast<size_t>(column);
        if (at < m_cells.size() && static_cast<size_t>(column) < m_columns)
            __builtin_prefetch(m_text.data() + m_cells[at].begin);
#else
        Q_UNUSED(row)
        Q_UNUSED(column)
#endif
    }
    /// The cells of one row as a function of the column.
    [[nodiscard]] auto row(qsizetype row) const
    {
        return [this, row](int column) { return cell(row, column); };
    }
    /// 1-based among the records of the file, the header not counted.
    [[nodiscard]] qint32 number(qsizetype row) const
    {
        return m_numbers[static_cast<size_t>(row)];
    }

private:
    friend class BatchReader;
    struct Cell {
        quint32 begin;
        quint32 size;
    };
    void clear(qsizetype columns);
    void add(const CsvRecord &record, qint32 number);

    size_t m_columns = 0;
    std::vector<char> m_text;
    size_t m_used = 0;
    std::vector<Cell> m_cells;
    std::vector<qint32> m_numbers;
};

/// On which line of its file each row begins. Cells of several lines set the lines apart from the records: only where
/// they do, something is kept.
class RecordLines
{
public:
    void note(qint32 record, qint64 line)
    {
        if (m_jumps.empty() || line - record != m_jumps.back().ahead)
            m_jumps.push_back({ record, line - record });
    }
    /// `record`: 1-based among the records below the header.
    [[nodiscard]] qint64 lineOf(qint32 record) const;

private:
    struct Jump {
        qint32 from = 0; ///< the first record
        qint64 ahead = 0; ///< of its number is its line
    };
    std::vector<Jump> m_jumps;
};

/// What is left of a file beside its good rows.
struct RowTally {
    qint64 emptyRows = 0;
    qint64 shortRows = 0; ///< unreadable for another number of cells than the header
    qint64 filledRows = 0; ///< fewer cells than the header, taken: the others are read as empty
    QList<qint64> filledLines; ///< where, the first 1,000
    qint64 longerRows = 0; ///< empty cells more than the header, though not all rows have them; taken without them
    QList<qint64> longerLines; ///< where, the first 1,000
    qint64 unreadable = 0;
    QList<UnreadableLine> unreadableLines; ///< the first ones
    RecordLines lines;
};

/// CsvReader → good data rows, in batches; header and what stands before it taken away. The one place that decides
/// which records are rows.
class BatchReader
{
public:
    /// Keeps the text of the first `unreadableKept` lines that are no rows.
    [[nodiscard]] static Result<BatchReader> open(
        const QString &path, const CsvReading &reading, qsizetype unreadableKept);

    /// Reads the next rows into the batch; false at the end, on failure and on cancel: see error().
    [[nodiscard]] bool fill(RowBatch &batch);
    [[nodiscard]] const std::optional<Error> &error() const { return m_reader.error(); }
    [[nodiscard]] const QStringList &headers() const { return m_headers; }
    [[nodiscard]] const RowTally &tally() const { return m_tally; }
    /// How many rows the whole file may have, judged by its beginning and a little generously; 0 = no idea yet.
    [[nodiscard]] qsizetype expectedRows() const;
    [[nodiscard]] qint64 invalidCount() const { return m_reader.invalidCount(); }
    void setCancel(const CsvCancel *cancel) { m_reader.setCancel(cancel); }
    void setProgress(CsvProgress progress) { m_reader.setProgress(std::move(progress)); }

private:
    BatchReader(CsvReader reader, const CsvReading &reading, qsizetype unreadableKept);
    [[nodiscard]] bool readHeader();
    void countOther(const CsvRecord &record);

    CsvReader m_reader;
    CsvReading m_reading;
    qsizetype m_unreadableKept;
    std::optional<RecordCheck> m_judge;
    QStringList m_headers;
    qint32 m_number = 0;
    RowTally m_tally;
};

/// Reads a file to its end on as many threads as the machine has: while the next rows are read and cut, `part(n,
/// batch)` is called for each n below `parts` on the rows before, at the same time for different n. `begin` and `end`
/// are called around every batch, on this thread, nothing else running.
void readBatches(BatchReader &reader, int parts, const std::function<void(const RowBatch &)> &begin,
    const std::function<void(int, const RowBatch &)> &part, const std::function<void(const RowBatch &)> &end);

} // namespace composer
