#include "ui/document/mendplan.h"

#include <QHash>

#include <algorithm>

namespace composer {

MendPlan planMend(const EventTable &table, const QTimeZone &zone, const QList<Issue> &issues, const Issue &group,
    qsizetype mostExamples, const MendWish &wish, const std::atomic_bool *cancel)
{
    MendPlan plan { table, { group.field, {}, {} }, {}, 0 };
    const IssueReader reader(table, zone);
    QHash<std::pair<QString, QString>, qsizetype> known; // where among the examples
    for (const Issue &issue : issues) {
        if (cancel && *cancel)
            return plan;
        if (!isSameGroup(issue, group, table))
            continue;
        if (wish.rows && !std::ranges::binary_search(*wish.rows, qsizetype(issue.row)))
            continue;
        const QStringList readings = wish.reading ? reader.readings(issue) : QStringList();
        const auto mend = !wish.reading       ? reader.mend(issue)
            : *wish.reading < readings.size() ? std::optional(readings.at(*wish.reading))
                                              : std::nullopt;
        if (!mend)
            continue;
        const QByteArray utf8 = mend->toUtf8();
        plan.edit.rows.append(issue.row);
        plan.edit.texts.append({ utf8.constData(), static_cast<size_t>(utf8.size()) });
        const std::pair replacement(table.text(issue.row, issue.field), *mend);
        if (const auto at = known.constFind(replacement); at != known.cend()) {
            ++plan.examples[*at].rows;
        } else if (plan.examples.size() < mostExamples) {
            known.insert(replacement, plan.examples.size());
            plan.examples.append({ replacement.first, replacement.second, 1 });
        } else {
            ++plan.otherRows;
        }
    }
    return plan;
}

} // namespace composer
