#include "ui/models/issuegroups.h"

#include "validation/rules.h"

#include <QHash>

#include <algorithm>

namespace composer {

QList<IssueGroupRows> groupIssues(const EventTable &table, const QTimeZone &zone, const QList<Issue> &issues,
    qsizetype most, const std::atomic_bool *cancel)
{
    QHash<QString, qsizetype> known;
    QList<IssueGroupRows> groups;
    for (const Issue &issue : issues) {
        if (cancel && *cancel) {
            return {};
        }
        const QString key = groupKey(issue, table);
        auto at = known.constFind(key);
        if (at == known.cend()) {
            at = known.insert(key, groups.size());
            IssueGroupRows group;
            group.first = issue;
            group.severity = severityOf(static_cast<Rule>(issue.rule));
            groups << group;
        }
        QList<qsizetype> &rows = groups[*at].rows;
        if (rows.isEmpty() || rows.last() != issue.row) {
            rows << issue.row;
        }
    }
    std::ranges::stable_sort(groups, [](const IssueGroupRows &a, const IssueGroupRows &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.rows.size() > b.rows.size();
    });
    groups.resize(std::min(groups.size(), most));
    const IssueReader reader(table, zone);
    for (IssueGroupRows &group : groups) {
        group.text = reader.text(group.first);
        group.hasMend = reader.mend(group.first).has_value();
    }
    return groups;
}

} // namespace composer
