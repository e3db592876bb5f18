#include "intake/mergedcells.h"

#include "intake/sheetrows.h"

#include <QString>

#include <algorithm>

namespace composer {

namespace {

constexpr size_t mostRanges = 1'000'000;

int rowOf(QStringView reference)
{
    qsizetype letters = 0;
    while (letters < reference.size() && !reference[letters].isDigit())
        ++letters;
    bool isNumber = false;
    const int row = reference.mid(letters).toInt(&isNumber);
    return isNumber ? row : 0;
}

} // namespace

int sheetColumn(QStringView reference)
{
    int column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char16_t c = reference[letters].toUpper().unicode();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c - u'A' + 1);
    }
    return letters == 0 || column > widestSheet ? -1 : column - 1;
}

void MergedCells::add(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (m_isArranged || colon < 0 || m_ranges.size() >= mostRanges)
        return;
    Range range;
    range.firstRow = rowOf(reference.left(colon));
    range.lastRow = rowOf(reference.mid(colon + 1));
    range.column = sheetColumn(reference);
    if (range.column >= 0 && range.firstRow > 0 && range.lastRow > range.firstRow)
        m_ranges.push_back(std::move(range));
}

bool MergedCells::arrange()
{
    if (m_isArranged || m_ranges.empty())
        return false;
    std::stable_sort(
        m_ranges.begin(), m_ranges.end(), [](const Range &a, const Range &b) { return a.firstRow < b.firstRow; });
    m_isArranged = true;
    return true;
}

int MergedCells::fill(std::vector<QByteArray> &cells, int row)
{
    if (!m_isArranged)
        return 0;
    int filled = 0;
    std::erase_if(m_open, [&](size_t index) { return m_ranges[index].lastRow < row; });
    for (const size_t index : m_open) {
        const Range &range = m_ranges[index];
        const auto column = static_cast<size_t>(range.column);
        if (column >= cells.size())
            cells.resize(column + 1);
        if (cells[column].isEmpty()) {
            cells[column] = range.text;
            ++filled;
        }
    }
    for (; m_next < m_ranges.size() && m_ranges[m_next].firstRow <= row; ++m_next) {
        Range &range = m_ranges[m_next];
        const auto column = static_cast<size_t>(range.column);
        if (range.firstRow == row && column < cells.size())
            range.text = cells[column];
        if (range.text.isEmpty())
            continue;
        // ranges of one column do not lie over one another in a true workbook: the newest holds
        std::erase_if(m_open, [&](size_t index) { return m_ranges[index].column == range.column; });
        m_open.push_back(m_next);
    }
    return filled;
}

} // namespace composer
