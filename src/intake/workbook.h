#pragma once

#include "detection/csvfile.h"

#include "base/result.h"

#include <QFileDevice>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace composer {

/// What a person says about a workbook.
struct SheetChoice {
    QString sheet; ///< by name, also a hidden one; empty = the first shown one that lists people, or holds a table
    bool withHiddenRows = true; ///< rows that are hidden or filtered out are read as well
};

/// What became of a workbook.
struct WorkbookTable {
    QString sheet; ///< the one that was read
    QStringList sheets; ///< all that are shown, in their order; charts are none
    QStringList passedOver; ///< shown ones before it that hold no table: empty, a cover, a chart
    qint64 rows = 0; ///< with something in them
    int columns = 0;
    qint64 rowsWithAddress = 0; ///< that hold an email address
    qint64 hiddenRows = 0; ///< of those with something in them; read or left out as the choice says
    qint64 mergedRows = 0; ///< cells that got the text of the cell above that they are merged with
    qint64 damagedCells = 0; ///< with a text that the workbook does not hold, or a second value in the row
    QStringList damaged; ///< the first of them: `F2`
    QStringList hiddenSheets; ///< of cells: left out unless the choice names one
    qint64 formulasWithoutResult = 0; ///< read as the formula, for the checks to name
    QSet<int> textNumbers; ///< columns with texts that look like numbers with marks: `1.234`
    QSet<int> numbers; ///< columns with true numbers that are not whole
    /// A cell that shows something else than it holds.
    struct ShownOtherwise {
        QString shown; ///< `50%`
        QString held; ///< `0.5`, which is read
        qint64 cells = 0; ///< such ones in the column
    };
    QMap<int, ShownOtherwise> shownOtherwise; ///< the first of each column
    QMap<int, QString> units; ///< what number formats put beside the numbers of a column, money aside: `h`, `k€`
    QMap<int, QStringList> currencies; ///< moneyOf() what they put there, each once
    QMap<int, QString> halfSwapped; ///< columns whose dates may have day and month swapped: one as it was typed
    QSet<int> hiddenColumns; ///< are read all the same
    QStringList header; ///< cells of the first row that has two of them
    /// A sheet that may be meant as well.
    struct Alike {
        QString sheet;
        qint64 rows = 0; ///< below the header; -1 = thousands, not counted
    };
    QList<Alike> alike; ///< the one that was read and those with the same columns; none when there is no such, or the
                        ///< person chose

    [[nodiscard]] int otherSheets() const { return static_cast<int>(sheets.size()) - 1; }
    /// Not a cover or a note: some row of it has two cells.
    [[nodiscard]] bool isTable() const { return rows > 0 && columns > 1; }
    /// Most rows are about somebody: a list, and no summary in front of it.
    [[nodiscard]] bool namesPeople() const { return rowsWithAddress * 2 >= rows; }
};

/// Reads a sheet of an Excel workbook (.xlsx, Office Open XML: ECMA-376) into UTF-8 CSV, a line per row, so that line
/// numbers are row numbers. Cells as they count, not as they are coloured: numbers with `.`, dates as ISO 8601 wall
/// time, the last result of a formula, the formula itself (`=D2*2`) where there is none, an error as Excel writes it
/// (`#N/A`), escapes (`_x000D_`) decoded, merged cells filled down; numbers with their unit where those of a column
/// count several things (`1.5 h`, `45 min`), and dates as they were typed (`04/03/2026`) where texts beside them show
/// that a spreadsheet may have swapped day and month. For a worker. Errors: InvalidInput (damaged, too
/// large, no sheet of that name, nothing in it), FileError, Cancelled.
[[nodiscard]] Result<WorkbookTable> convertWorkbook(const QString &path, QFileDevice &csv,
    const SheetChoice &choice = {}, const CsvProgress &progress = {}, const CsvCancel *cancel = nullptr);

class ZipArchive;
/// Whether an archive is an Excel workbook, by its relations, wherever its parts are.
[[nodiscard]] bool isWorkbook(const ZipArchive &zip);

} // namespace composer
