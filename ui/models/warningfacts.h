#pragma once

#include "ui/models/reviewfacts.h"

#include <QBitArray>

namespace composer {

/// What is doubtful about the events of a plan, as their draft says it, a line for each kind; the kind of most events
/// first. What the sheet says in other lines (values that cards lack, events without a time) is not said again.
/// `issues` of the draft, by row. Work for a worker.
[[nodiscard]] QList<ReviewFact> warningFacts(
    const EventTable &table, const QTimeZone &zone, const QList<Issue> &issues, const BatchPlan &plan);

/// Rows of the table that a plan creates.
[[nodiscard]] QBitArray plannedRows(const BatchPlan &plan, qsizetype rows);

} // namespace composer
