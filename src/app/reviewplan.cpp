#include "app/reviewplan.h"

#include "planning/eventsforaccount.h"
#include "planning/suppressionlist.h"
#include "sending/knownrows.h"

#include <QCoreApplication>
#include <QLocale>

namespace composer {

namespace {

struct ReviewPlanText {
    Q_DECLARE_TR_FUNCTIONS(ReviewPlan)
};

} // namespace

Result<Review> planReview(const ReviewInput &input, const Clock &clock)
{
    const EventTable events = eventsForAccount(input.table, input.connection);
    const auto known = KnownRows::read(input.ledgerPath, input.connection, events, input.kept);
    if (!known)
        return fail(known.error());
    QList<qsizetype> suppressed;
    if (!input.rules.suppressionFile.isEmpty()) {
        const auto list = SuppressionList::read(input.rules.suppressionFile);
        if (!list)
            return fail(list.error());
        suppressed = suppressedRows(events, *list);
    }
    PlanLimits limits;
    limits.maximumEvents = input.rules.eventsPerRequest;
    const auto planned = [&](KnownRows::Again again, const std::optional<QList<qsizetype>> &rows) {
        PlanSelection selection = known->selection(again);
        selection.rows = rows;
        selection.rowsWithErrors = input.errors;
        suppress(selection, suppressed);
        ReviewedPlan result { planWhatIsLeft(events, selection, limits, clock), {}, {} };
        result.summary = summarize(result.plan);
        result.gaps = cardGapFacts(result.plan);
        result.summary.earlier = known->earlierSends(result.plan);
        result.summary.restored = known->restoredSends();
        return result;
    };
    const auto scoped = [&](const std::optional<QList<qsizetype>> &rows) {
        ReviewScope scope { {}, {}, planned(KnownRows::Again::LeaveOut, rows), {} };
        const PlanSummary &once = scope.once.summary;
        if (once.leftOutFor(LeftOut::SameContent) + once.leftOutFor(LeftOut::PerhapsHere) > 0) {
            scope.again = planned(KnownRows::Again::CreateThem, rows);
            if (scope.again->summary.events == scope.once.summary.events)
                scope.again.reset(); // they have errors besides
        }
        return scope;
    };
    Review review { scoped(std::nullopt) };
    const ReviewedPlan &all = review.first().once;
    if (all.plan.batches.isEmpty() && !review.first().again && all.summary.earlier.isEmpty())
        return fail(nothingToSend(all.plan));
    review.first().name = ReviewPlanText::tr("All that can be created: %Ln events", nullptr, int(all.summary.events));
    const auto offer = [&](const QList<qsizetype> &rows, bool isSelection) {
        ReviewScope scope = scoped(rows);
        const int events = int(scope.once.summary.events);
        if (events == 0 && !scope.again)
            return; // nothing of them can be created
        const QString total = QLocale().toString(input.table.rowCount());
        scope.name = isSelection ? ReviewPlanText::tr("Only the selected rows: %Ln events", nullptr, events)
                                 : ReviewPlanText::tr("Only the rows that are shown: %Ln events", nullptr, events);
        scope.words = isSelection
            ? ReviewPlanText::tr("%Ln selected rows of %1", nullptr, int(rows.size())).arg(total)
            : ReviewPlanText::tr("%Ln rows shown by the filter, of %1", nullptr, int(rows.size())).arg(total);
        review.append(scope);
    };
    if (!input.rows.selected.isEmpty())
        offer(input.rows.selected, true);
    if (input.rows.shown)
        offer(*input.rows.shown, false);
    return review;
}

} // namespace composer
