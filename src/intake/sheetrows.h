#pragma once

#include "base/result.h"
#include "csv/csvwriter.h"
#include "intake/workbook.h"

#include <QFileDevice>
#include <QStringList>

#include <vector>

namespace composer {

/// Limits of every sheet: those of Excel and LibreOffice, and sizes that no honest workbook reaches.
inline constexpr int widestSheet = 16'384; // columns
#ifdef COMPOSER_FUZZING
inline constexpr int mostSheetRows = 2'000;
#else
inline constexpr int mostSheetRows = 1'048'576;
#endif
inline constexpr qint64 mostSheetBytes = 8LL * 1024 * 1024 * 1024; // of its XML
inline constexpr qint64 mostSheetCells = 200'000'000; // empty ones in front of filled ones counted
inline constexpr qint64 mostTextBytes = 4LL * 1024 * 1024 * 1024; // of the CSV that is made
inline constexpr qsizetype longestSheetText = 4 * 32'767; // bytes; of Excel's cells
inline constexpr qint64 mostLongTextBytes = 256LL * 1024 * 1024; // of texts that are longer
inline constexpr int rowsBetweenProgress = 4096;

/// A sheet on its way into a CSV: a line per row, so that line numbers are row numbers, every line as wide as the
/// widest.
class SheetRows
{
public:
    /// `columns`: how wide the sheet is thought to be.
    SheetRows(QFileDevice &csv, int columns);

    /// The next row, 1-based and after the one before; empty cells at its end are dropped, an empty row is left blank.
    /// Returns whether there was anything in it.
    bool add(std::vector<QByteArray> &cells, int number);
    /// Error: FileError.
    [[nodiscard]] Result<void> finish();

    /// The row after the last one with something in it.
    [[nodiscard]] int nextRow() const { return m_line; }
    [[nodiscard]] int widest() const { return m_widest; }
    [[nodiscard]] qint64 rows() const { return m_rows; } ///< with something in them
    [[nodiscard]] qint64 rowsWithAddress() const { return m_addresses; } ///< of those, with an email address
    /// Some line is not as wide as the widest row: write it all again, just so wide.
    [[nodiscard]] bool isRagged() const { return m_rows > 0 && (m_narrowest < m_widest || m_columns > m_widest); }
    /// More cells than anybody's sheet has; no row is taken any more.
    [[nodiscard]] bool isTooLarge() const
    {
        return m_cells > mostSheetCells || m_bytes > mostTextBytes || m_longBytes > mostLongTextBytes;
    }
    /// Of what was written.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Cells of the first row that has two of them.
    [[nodiscard]] const QStringList &header() const { return m_header; }

private:
    void noteHeader(const std::vector<QByteArray> &cells);

    CsvWriter m_writer;
    int m_columns;
    int m_line = 1;
    int m_widest = 0;
    int m_narrowest = widestSheet; // line written
    qint64 m_rows = 0;
    qint64 m_addresses = 0;
    qint64 m_bytes = 0;
    qint64 m_longBytes = 0; // of texts longer than longestSheetText
    qint64 m_cells = 0; // written
    QStringList m_header;
};

/// Counts a cell that shows something else than it holds.
void noteShown(
    QMap<int, WorkbookTable::ShownOtherwise> &columns, int column, const QString &shown, const QByteArray &held);

/// Notes a sheet that was looked at beside the one that was read: when both are tables of the same columns, only the
/// person can say which is meant. `isWhole`: all its rows were counted.
void noteAlike(WorkbookTable &taken, const WorkbookTable &other, bool isWhole);
inline constexpr int mostSheetsLookedAt = 20;

/// "…is cut off or damaged", with what is wrong for the log.
[[nodiscard]] Error damagedWorkbook(const QString &path, const QString &detail);
/// "…is larger than…", with what is too large for the log.
[[nodiscard]] Error tooLargeWorkbook(const QString &path, const QString &detail);
[[nodiscard]] Error emptySheet(const QString &path, const QString &sheet);
/// "…has no sheet called…", with the sheets that it has.
[[nodiscard]] Error unknownSheet(const QString &path, const QString &sheet, const QStringList &sheets);
[[nodiscard]] Error stoppedReading();

} // namespace composer
