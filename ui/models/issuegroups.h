#pragma once

#include "domain/eventtable.h"
#include "domain/issue.h"
#include "domain/refusal.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <atomic>

namespace composer {

/// All issues that one line of the issues panel stands for.
struct IssueGroupRows {
    Issue first; ///< the first one, by row: where a jump goes, and what a mend starts from
    Severity severity = Severity::Error;
    QString key; ///< the same for the group as it changes; see groupKey()
    QString text; ///< of the first one, or of all: it quotes a value only when all rows hold it
    bool hasMend = false;
    bool hasOneValue = true; ///< all rows hold the same in that field
    bool isRefusal = false; ///< said by an account, not by a rule; first.rule means nothing then
    bool isReasonKnown = true; ///< of a refusal
    bool hasCell = true; ///< false: the refusal is about the row, not about one field of it
    QList<qsizetype> rows; ///< ascending, each once
};

/// Groups issues (sorted by row) by rule, field and value: errors first, then the larger group. At most `most` groups;
/// the rest is left out. `zone` is that of the times people read. Pure: may run on a worker.
[[nodiscard]] QList<IssueGroupRows> groupIssues(const EventTable &table, const QTimeZone &zone,
    const QList<Issue> &issues, qsizetype most, const std::atomic_bool *cancel = nullptr);

/// The rows of a draft that an account refused and that still say what was refused, grouped by its sentence and the
/// cell it is about; the larger group first. Rows refused for a reason that is not known here are the last group. Pure;
/// may run on a worker.
[[nodiscard]] QList<IssueGroupRows> groupRefusals(const EventTable &table, const Refusals &refusals, qsizetype most);

} // namespace composer
