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

} // namespace composer
