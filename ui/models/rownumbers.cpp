#include "ui/models/rownumbers.h"

namespace composer {

RowNumbers::RowNumbers(const EventTable &table)
{
    std::vector<qint32> numbers(static_cast<size_t>(table.nextRowId()), 0);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const RowId id = table.rowId(row);
        if (id >= 0 && static_cast<size_t>(id) < numbers.size())
            numbers[static_cast<size_t>(id)] = static_cast<qint32>(row + 1);
    }
    m_numbers = std::make_shared<const std::vector<qint32>>(std::move(numbers));
}

qint64 RowNumbers::numberOf(RowId row) const
{
    return m_numbers && row >= 0 && static_cast<size_t>(row) < m_numbers->size()
        ? (*m_numbers)[static_cast<size_t>(row)]
        : 0;
}

} // namespace composer
