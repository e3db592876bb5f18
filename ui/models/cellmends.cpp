#include "ui/models/cellmends.h"

#include "domain/valuetext.h"
#include "ui/document/draftdocument.h"
#include "validation/rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace composer {

namespace {

struct CellMends {
    Q_DECLARE_TR_FUNCTIONS(CellMends)
};

// A file of dates has one in doubt soon; who has none is not waited for.
constexpr qsizetype mostLookedAt = 2'000;

/// `visit(issue)` for the issues of these rows (ascending), until it says false.
template<typename Visit>
void visitIssues(const QList<Issue> &issues, const QList<qsizetype> &rows, Visit visit)
{
    if (rows.isEmpty())
        return;
    auto issue = std::ranges::lower_bound(issues, rows.first(), {}, &Issue::row);
    auto row = rows.cbegin();
    for (; issue != issues.cend(); ++issue) { // of many of both, a step each costs less than a search
        while (row != rows.cend() && *row < issue->row)
            ++row;
        if (row == rows.cend() || (*row == issue->row && !visit(*issue)))
            return;
    }
}

} // namespace

QList<CellMend> mendsOf(const DraftDocument &document, qsizetype row, EventField field, const QLocale &locale)
{
    QList<CellMend> mends;
    if (document.isLocked(row) || field == EventField::Id)
        return mends;
    const IssueReader reader(document.table(), document.zone());
    const auto shown = [&](const QString &canonical) {
        return displayText(canonical, field, document.eventTemplate(), locale, document.zone());
    };
    for (const Issue &issue : document.issuesOf(row)) {
        if (issue.field != field || !mends.isEmpty())
            continue;
        for (const QString &reading : reader.readings(issue))
            mends.append({ CellMends::tr("Read it as %1").arg(shown(reading)), reading });
        if (const auto mend = reader.mend(issue); mend && mends.isEmpty() && !mend->isEmpty())
            mends.append({ CellMends::tr("Replace it by %1", "a value in a cell").arg(shown(*mend)), *mend });
    }
    return mends;
}

std::optional<Issue> firstDoubtful(const DraftDocument &document, const QList<qsizetype> &rows, EventField field)
{
    std::optional<Issue> found;
    if (document.areIssuesOld())
        return found;
    const IssueReader reader(document.table(), document.zone());
    qsizetype looked = 0;
    visitIssues(document.issues(), rows, [&](const Issue &issue) {
        if (issue.field != field || !hasReadings(issue.rule) || document.isLocked(issue.row))
            return true;
        if (!reader.readings(issue).isEmpty())
            found = issue;
        return !found && ++looked < mostLookedAt;
    });
    return found;
}

QList<CellMend> readingsOfMany(const DraftDocument &document, const Issue &doubtful, const QLocale &locale)
{
    const QStringList readings = IssueReader(document.table(), document.zone()).readings(doubtful);
    if (readings.size() != 2)
        return {};
    const auto shown = [&](const QString &canonical) {
        return displayText(canonical, doubtful.field, document.eventTemplate(), locale, document.zone());
    };
    const QString text = document.table().text(doubtful.row, doubtful.field);
    return { { CellMends::tr("Read them with the day in front: “%1” is %2").arg(text, shown(readings.first())), {}, 0 },
        { CellMends::tr("Read them with the month in front: “%1” is %2").arg(text, shown(readings.last())), {}, 1 } };
}

QList<ManyIssues> issuesOfMany(const DraftDocument &document, const QList<qsizetype> &rows)
{
    struct Seen {
        Issue first;
        qint64 rows = 0;
        qint32 lastRow = -1;
        bool isOneRule = true;
        bool hasOneValue = true;
    };
    QList<Seen> seen;
    if (document.areIssuesOld())
        return {};
    const EventTable &table = document.table();
    visitIssues(document.issues(), rows, [&](const Issue &issue) {
        if (isOfDraft(issue.rule))
            return true;
        auto known = std::ranges::find_if(seen, [&](const Seen &one) { return one.first.field == issue.field; });
        if (known == seen.end()) {
            seen.append({ issue, 1, issue.row });
            return true;
        }
        known->rows += known->lastRow == issue.row ? 0 : 1;
        known->lastRow = issue.row;
        known->isOneRule = known->isOneRule && known->first.rule == issue.rule;
        known->hasOneValue
            = known->hasOneValue && table.utf8(issue.row, issue.field) == table.utf8(known->first.row, issue.field);
        if (isError(issue) && !isError(known->first))
            known->first = issue;
        return true;
    });
    const IssueReader reader(table, document.zone());
    QList<ManyIssues> all;
    for (const Seen &one : std::as_const(seen)) {
        const bool isQuoted = one.rows == 1 || (one.hasOneValue && one.isOneRule);
        const QString text = isQuoted ? reader.text(one.first) : reader.textForMany(one.first);
        all.append({ one.first, one.rows,
            one.isOneRule ? text : CellMends::tr("%1, and other issues", "of several events").arg(text) });
    }
    return all;
}

} // namespace composer
