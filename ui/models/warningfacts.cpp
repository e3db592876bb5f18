#include "ui/models/warningfacts.h"

#include "ui/models/issuegroups.h"
#include "validation/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct WarningText {
    Q_DECLARE_TR_FUNCTIONS(ReviewFacts)
};

constexpr qsizetype mostLines = 8;

bool hasLineOfItsOwn(Rule rule)
{
    return rule == Rule::EmptyOnCard || rule == Rule::NoTime;
}

} // namespace

QBitArray plannedRows(const BatchPlan &plan, qsizetype rows)
{
    QBitArray planned(rows);
    for (const PlannedBatch &batch : plan.batches) {
        for (const qsizetype row : batch.rows)
            planned.setBit(row);
    }
    return planned;
}

QList<ReviewFact> warningFacts(
    const EventTable &table, const QTimeZone &zone, const QList<Issue> &issues, const BatchPlan &plan)
{
    if (plan.batches.isEmpty())
        return {};
    const QBitArray planned = plannedRows(plan, table.rowCount());
    QList<Issue> warnings;
    for (const Issue &issue : issues) {
        const bool isMeant = isOfDraft(issue.rule) || planned.testBit(issue.row);
        if (isMeant && !isError(issue) && !hasLineOfItsOwn(issue.rule))
            warnings.append(issue);
    }
    const QList<IssueGroupRows> groups = groupIssues(table, zone, warnings, warnings.size());
    QList<ReviewFact> facts;
    for (const IssueGroupRows &group : groups.first(std::min(mostLines, groups.size()))) {
        const bool isAll = isOfDraft(group.first.rule);
        ReviewFact fact { u"warning"_s, theme::Role::Warning, group.text.toHtmlEscaped(),
            isAll ? WarningText::tr("This is about all events together.")
                  : WarningText::tr("%Ln events are created as they are.", nullptr, int(group.rows.size())) };
        if (!isAll)
            fact.issue = group.first;
        facts.append(fact);
    }
    if (groups.size() > mostLines)
        facts.append({ u"warning"_s, theme::Role::Warning,
            WarningText::tr("%Ln more kinds of warnings", nullptr, int(groups.size() - mostLines)),
            WarningText::tr("They stand below the table of the draft.") });
    return facts;
}

} // namespace composer
