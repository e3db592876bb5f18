#pragma once

#include <QList>

#include <algorithm>
#include <functional>

namespace composer {

/// Rows in ascending order, each once.
inline void sortUnique(QList<qsizetype> &rows)
{
    if (std::adjacent_find(rows.cbegin(), rows.cend(), std::greater_equal<>()) == rows.cend())
        return;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

/// Leaves rows out. A list of a million that others have, too, is not copied when there is none to leave out.
template<typename Is>
void leaveOut(QList<qsizetype> &rows, Is is)
{
    if (std::any_of(rows.cbegin(), rows.cend(), is))
        rows.removeIf(is);
}

} // namespace composer
