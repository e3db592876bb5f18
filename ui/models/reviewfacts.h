#pragma once

#include "domain/connection.h"
#include "domain/issue.h"
#include "planning/batchplan.h"
#include "planning/plansummary.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace composer {

/// One thing to know before events become immutable.
struct ReviewFact {
    QString icon; ///< name in resources/icons
    theme::Role role = theme::Role::Created;
    QString factHtml; ///< rich text, foreign parts escaped
    QString explanation; ///< plain text; may be empty
    std::optional<Issue> issue {}; ///< whose rows can be shown: rule and field
    std::optional<LeftOut> leftOut {}; ///< the rows that are left out for this can be shown
};

/// On which clocks the times are told.
struct ReviewZones {
    QTimeZone draft;
    std::optional<QTimeZone> account {}; ///< in which HubSpot shows them, where it is known
};

/// What the review sheet says, in the order of weight: what will be created, what else it changes at the portal, what
/// stays behind. Nothing is said about what does not happen.
[[nodiscard]] QList<ReviewFact> reviewFacts(
    const PlanSummary &summary, const EventTemplate &eventTemplate, const ReviewZones &zones, const QLocale &locale);

/// Tokens that cards of the plan print and that are empty there, each with the number of cards; in the order of the
/// template. Reads every event of the plan: work for a worker.
[[nodiscard]] QList<ReviewFact> cardGapFacts(const BatchPlan &plan);

/// "Create 125 events": verb and number, for title and button.
[[nodiscard]] QString createVerb(qint64 events);

/// "125 contacts", "3 companies", … by what the template's events stand on.
[[nodiscard]] QString recordsText(ObjectType kind, qint64 records);

/// Beside the account's name: what of it matters before creating. On a live one who signs for it.
[[nodiscard]] QString accountAside(const Connection &account);

} // namespace composer
