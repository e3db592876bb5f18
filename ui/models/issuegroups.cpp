#include "ui/models/issuegroups.h"

#include "validation/rules.h"

#include <QCoreApplication>
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
            group.key = key;
            group.first = issue;
            group.severity = severityOf(issue.rule);
            groups << group;
        }
        IssueGroupRows &group = groups[*at];
        group.hasOneValue
            = group.hasOneValue && table.utf8(issue.row, issue.field) == table.utf8(group.first.row, group.first.field);
        QList<qsizetype> &rows = group.rows;
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
        group.text = group.hasOneValue ? reader.text(group.first) : reader.textForMany(group.first);
        group.hasMend = reader.mend(group.first).has_value();
    }
    return groups;
}

QList<IssueGroupRows> groupRefusals(const EventTable &table, const Refusals &refusals, qsizetype most)
{
    QHash<QString, qsizetype> known;
    QList<IssueGroupRows> groups;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.state(row) != RowState::Refused) {
            continue;
        }
        const auto refusal = refusals.constFind(table.rowId(row));
        const bool isKnown = refusal != refusals.cend();
        if (isKnown && !isStillRefused(*refusal, table, row)) {
            continue;
        }
        const auto cell = isKnown ? cellOf(*refusal, table.eventTemplate()) : std::nullopt;
        const QString text = isKnown
            ? refusalText(*refusal)
            : QCoreApplication::translate("IssueGroups", "Refused in an earlier send; the reason is not known here");
        const QString key = text + u'\n' + QString::number(cell ? cell->value() : -1);
        auto at = known.constFind(key);
        if (at == known.cend()) {
            at = known.insert(key, groups.size());
            IssueGroupRows group;
            group.key = key;
            group.first.row = static_cast<qint32>(row);
            group.first.field = cell.value_or(EventField::Id);
            group.text = text;
            group.isRefusal = true;
            group.isReasonKnown = isKnown;
            group.hasCell = cell.has_value();
            groups << group;
        }
        groups[*at].rows << row;
    }
    // First what can be mended by what the account says.
    std::ranges::stable_sort(groups, [](const IssueGroupRows &a, const IssueGroupRows &b) {
        return a.isReasonKnown != b.isReasonKnown ? a.isReasonKnown : a.rows.size() > b.rows.size();
    });
    groups.resize(std::min(groups.size(), most));
    return groups;
}

} // namespace composer
