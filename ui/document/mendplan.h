#pragma once

#include "ui/document/draftdocument.h"

namespace composer {

/// What mending all issues of one group would change; nothing is changed by making it.
struct MendPlan {
    /// A replacement, and in how many rows it happens.
    struct Example {
        QString before; ///< canonical
        QString after; ///< canonical
        qsizetype rows = 0;
        bool operator==(const Example &) const = default;
    };

    EventTable snapshot; ///< what it was made from
    ColumnEdit edit;
    QList<Example> examples; ///< different ones, in the order of their first rows
    qsizetype otherRows = 0; ///< rows whose replacements are not among the examples
};

/// Which issues of a group are mended, and how.
struct MendWish {
    /// Of cells that only a person can read, which of the readings is taken (see IssueReader::readings()); other cells
    /// are left as they are. Nothing = what is surely meant.
    std::optional<int> reading {};
    std::optional<QList<qsizetype>> rows {}; ///< only these, ascending
};

/// Mends every issue that is of the group of `group` and has a mend. Pure; may run on a worker. `zone` is that of the
/// times people read and type. Gives what it has when *cancel becomes true.
[[nodiscard]] MendPlan planMend(const EventTable &table, const QTimeZone &zone, const QList<Issue> &issues,
    const Issue &group, qsizetype mostExamples, const MendWish &wish = {}, const std::atomic_bool *cancel = nullptr);

} // namespace composer
