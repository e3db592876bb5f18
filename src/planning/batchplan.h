#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/eventfingerprint.h"
#include "domain/eventtable.h"

#include <QBitArray>
#include <QHash>
#include <QSet>

#include <optional>

namespace composer {

/// What one request may carry. 100 events is our own caution (v3 names no cap); 4 MB stays below what proxies take;
/// HubSpot's changelog of 2025-03-17 caps a whole event, its id included, at 1 MB.
struct PlanLimits {
    qsizetype maximumEvents = 100;
    qsizetype maximumBytes = 4'000'000;
    qsizetype maximumEventBytes = 1'000'000;
};

/// Why a row is not in the plan.
enum class LeftOut : quint8 {
    WithErrors, ///< has an issue of severity error
    Skipped, ///< left out by the person
    AlreadyCreated, ///< this very event
    SameContent, ///< an earlier send created an event that says the same; the person may want it once more
    InOtherSend, ///< waits in a send that is not finished: it leaves when that send goes on
    Unsettled, ///< unknown, in flight or in conflict: locked until the portal has been asked
    TooLarge, ///< larger than one event may be
    SameId, ///< its event id stands on an earlier row of the plan
    Suppressed, ///< its address is on the person's list of those who get no events
    /// Went through a connection that was forgotten, to an account whose number nobody knows: perhaps to this one. The
    /// person may want it here.
    PerhapsHere,
};
inline constexpr int leftOutCount = 10;

/// Which rows of the table are asked for.
struct PlanSelection {
    std::optional<QList<qsizetype>> rows; ///< positions, in any order; nothing = every row
    QBitArray rowsWithErrors; ///< by position; empty = none. Such rows are left out.
    QHash<qsizetype, LeftOut> known {}; ///< rows to leave out for what earlier sends did, by position
    QSet<QString> excused {}; ///< earlier sends the person was shown and wants copies of, by plan id
    QList<EventFingerprint> prints {}; ///< of the table's rows, as far as they were worked out; empty = none
};

/// One request to be: fixed once planned.
struct PlannedBatch {
    int number = 0; ///< 1-based
    QList<qsizetype> rows; ///< positions in BatchPlan::events, ascending; that has their ids
    qsizetype bytes = 0; ///< upper bound of the body's size
};

struct LeftOutRow {
    qsizetype row = 0;
    LeftOut reason = LeftOut::WithErrors;
    bool operator==(const LeftOutRow &) const = default;
};

/// What would be sent: a frozen snapshot cut into batches. A value; cheap to copy, may be read on any thread.
struct BatchPlan {
    QString id; ///< UUID of this plan; key of its ledger rows
    QString templateId;
    EventTable events; ///< the snapshot; never edited
    QByteArray
        plannedAt; ///< ISO 8601 UTC; stands in for every empty timestamp, so that a later attempt cannot shift it
    QList<PlannedBatch> batches;
    QList<LeftOutRow> leftOut; ///< among the selected rows, by position
    QSet<QString> excused {}; ///< earlier sends of which this plan makes copies; what no person saw is not among them
    QList<EventFingerprint> prints {}; ///< of the rows of `events`, as far as they were worked out; empty = none

    [[nodiscard]] qint64 eventCount() const;
    [[nodiscard]] qint64 leftOutFor(LeftOut reason) const;
    /// The event as it will leave: the row with its timestamp fixed.
    [[nodiscard]] EventDraft event(qsizetype row) const;
};

/// Cuts the sendable ones of the selected rows into batches, in row order. Pure: reads the snapshot, copies nothing
/// big. About 1 µs a row. Errors: InvalidInput when nothing is left to send; the message says why.
[[nodiscard]] Result<BatchPlan> planBatches(
    const EventTable &snapshot, const PlanSelection &selection, const PlanLimits &limits, const Clock &clock);
/// The same, without batches when nothing is left to send: for looking at, never for sending.
[[nodiscard]] BatchPlan planWhatIsLeft(
    const EventTable &snapshot, const PlanSelection &selection, const PlanLimits &limits, const Clock &clock);
/// Why a plan without batches has none.
[[nodiscard]] Error nothingToSend(const BatchPlan &plan);

/// The same plan with one of its rows in a request of its own before all others, to be looked at before they follow. A
/// row that is not in it, or alone in it, changes nothing.
[[nodiscard]] BatchPlan withFirst(const BatchPlan &plan, qsizetype row);

/// The most bytes the row can take in a request body.
[[nodiscard]] qsizetype eventSizeBound(const EventTable &table, qsizetype row);

/// Why a row is left out, for people.
[[nodiscard]] QString leftOutText(LeftOut reason);

} // namespace composer
