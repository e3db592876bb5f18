#pragma once

#include "domain/eventtable.h"

#include <memory>
#include <vector>

namespace composer {

/// By which number each row is called in its draft, by the id that a row keeps however rows move. A value; cheap to
/// copy, 4 bytes an id.
class RowNumbers
{
public:
    /// Of no draft at all.
    RowNumbers() = default;
    /// Goes through every row: work for a worker.
    explicit RowNumbers(const EventTable &table);

    /// The same of rows with these ids, in their order.
    explicit RowNumbers(const QList<RowId> &rows);

    /// Whether there is a draft.
    [[nodiscard]] bool isKnown() const { return bool(m_numbers); }
    /// 1-based; 0 = the row is not there any more.
    [[nodiscard]] qint64 numberOf(RowId row) const;

private:
    std::shared_ptr<const std::vector<qint32>> m_numbers; // by id
};

} // namespace composer
