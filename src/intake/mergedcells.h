#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace composer {

/// 0-based column of "AB12"; -1 if there is none.
[[nodiscard]] int sheetColumn(QStringView reference);

/// Cells of a sheet that are merged over several rows. What stands in the topmost holds for all of them, though the
/// file has it once: they are filled down, in their first column. A workbook names them behind its rows, hence two
/// rounds: add() in the first, arrange(), fill() in the second.
class MergedCells
{
public:
    /// "C2:C4"
    void add(QStringView reference);
    /// Returns whether there is anything to fill. Only once: then false.
    [[nodiscard]] bool arrange();
    /// Fills the cells of a row, 1-based and after the one before; returns how many.
    int fill(std::vector<QByteArray> &cells, int row);

private:
    struct Range {
        int firstRow = 0;
        int lastRow = 0;
        int column = 0;
        QByteArray text;
    };
    std::vector<Range> m_ranges; // by first row, once arranged
    std::vector<size_t> m_open; // those that the row may be in
    size_t m_next = 0;
    bool m_isArranged = false;
};

} // namespace composer
