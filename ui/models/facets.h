#pragma once

#include "ui/models/rowindex.h"

namespace composer {

/// A value of a column, and in how many rows it stands.
struct Facet {
    QString text; ///< canonical; empty = the cell is empty
    qsizetype rows = 0;
    bool operator==(const Facet &) const = default;
};

struct Facets {
    QList<Facet> values; ///< the most frequent first, then by text
    qsizetype others = 0; ///< different values that are left out, because there are too many
};

/// The values of a column over the rows of `scope`; at most `most` of them. Pure; may run on a worker.
[[nodiscard]] Facets facetsOf(const EventTable &table, const RowIndex &scope, EventField field, qsizetype most,
    const std::atomic_bool *cancel = nullptr);

} // namespace composer
