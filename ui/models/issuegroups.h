#pragma once

#include "domain/eventtable.h"
#include "domain/issue.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <atomic>

namespace composer {

/// All issues that one line of the issues panel stands for.
struct IssueGroupRows {
    Issue first; ///< the first one, by row: where a jump goes, and what a mend starts from
    Severity severity = Severity::Error;
    QString text; ///< of the first one
    bool hasMend = false;
    QList<qsizetype> rows; ///< ascending, each once
};

/// Groups issues (sorted by row) by rule, field and value: errors first, then the larger group. At most `most` groups;
/// the rest is left out. `zone` is that of the times people read. Pure: may run on a worker.
[[nodiscard]] QList<IssueGroupRows> groupIssues(const EventTable &table, const QTimeZone &zone,
    const QList<Issue> &issues, qsizetype most, const std::atomic_bool *cancel = nullptr);

} // namespace composer
