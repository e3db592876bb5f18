#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/connection.h"
#include "domain/issue.h"
#include "domain/refusal.h"
#include "planning/batchplan.h"
#include "planning/plansummary.h"
#include "planning/sendingrules.h"
#include "sending/rowprints.h"
#include "storage/draftseal.h"
#include "ui/models/reviewfacts.h"

#include <QBitArray>
#include <QTimeZone>

#include <atomic>
#include <optional>

namespace composer {

/// Rows of a draft that may be meant instead of all: positions, ascending.
struct RowChoices {
    QList<qsizetype> selected; ///< more than one, else none
    std::optional<QList<qsizetype>> shown; ///< by the filter; nothing = all are shown
    std::optional<qsizetype> current = std::nullopt; ///< where the cursor stands
};

/// An event that may be created before the others, to look at it.
struct FirstChoice {
    qsizetype row = 0; ///< of the draft
    QString words; ///< which one, and why
};

/// A plan with what the sheet says about it.
struct ReviewedPlan {
    BatchPlan plan;
    PlanSummary summary;
    QList<ReviewFact> gaps; ///< of the cards, and what is known of the files the draft came from
    QList<FirstChoice> firsts {}; ///< what may be created before the others; the likeliest first
};

/// What the sheet is about: the plan, and the one with what earlier sends created already, if that is more.
struct ReviewScope {
    QString name; ///< which rows, for the list of choices
    QString words; ///< the same for the receipt; empty = all of the draft
    ReviewedPlan once;
    std::optional<ReviewedPlan> again;
};
using Review = QList<ReviewScope>; ///< first all events, then what may be chosen instead

/// What a review is made of.
struct ReviewInput {
    EventTable table;
    QTimeZone zone; ///< of the times in the draft
    QString draftId;
    QBitArray errors; ///< rows with errors
    QList<Issue> issues; ///< sorted by row
    RowChoices rows;
    QString ledgerPath;
    Connection connection;
    QList<Connection> kept; ///< connections: what went to one that is gone is perhaps here
    SendingRules rules;
    std::optional<DraftSeal> seal {};
    RowPrintsPtr prints {}; ///< of this revision of the table
    QList<ReviewFact> ofAccount {}; ///< that are known of the account
    Refusals refusals {}; ///< what accounts said of rows of the draft
};

/// For a worker. Errors: those of the ledger, FileError of the list of those who get no events, InvalidInput when there
/// is nothing to create, or the seal of the draft does not hold; Cancelled.
[[nodiscard]] Result<Review> planReview(
    const ReviewInput &input, const Clock &clock, const std::atomic_bool &isCancelled);

} // namespace composer
