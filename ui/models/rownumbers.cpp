#include "ui/models/rownumbers.h"

#include <algorithm>

namespace composer {

namespace {

template<typename IdAt>
auto numbersOf(qsizetype count, RowId end, const IdAt &idAt)
{
    std::vector<qint32> numbers(static_cast<size_t>(end), 0);
    for (qsizetype row = 0; row < count; ++row) {
        const RowId id = idAt(row);
        if (id >= 0 && id < end)
            numbers[static_cast<size_t>(id)] = static_cast<qint32>(row + 1);
    }
    return std::make_shared<const std::vector<qint32>>(std::move(numbers));
}

} // namespace

RowNumbers::RowNumbers(const EventTable &table)
    : m_numbers(numbersOf(table.rowCount(), table.nextRowId(), [&table](qsizetype row) { return table.rowId(row); }))
{
}

RowNumbers::RowNumbers(const QList<RowId> &rows)
    : m_numbers(numbersOf(rows.size(), rows.isEmpty() ? 0 : *std::max_element(rows.cbegin(), rows.cend()) + 1,
        [&rows](qsizetype row) { return rows[row]; }))
{
}

qint64 RowNumbers::numberOf(RowId row) const
{
    return m_numbers && row >= 0 && static_cast<size_t>(row) < m_numbers->size()
        ? (*m_numbers)[static_cast<size_t>(row)]
        : 0;
}

} // namespace composer
