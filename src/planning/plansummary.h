#pragma once

#include "planning/batchplan.h"

#include <array>
#include <optional>

namespace composer {

/// How many events of a plan write one CRM property (Token::objectPropertyName).
struct PropertyWrites {
    QString property;
    qint64 events = 0;
    bool operator==(const PropertyWrites &) const = default;
};

/// How many events of a plan carry an empty text for one token (EventTable::sentEmpty()).
struct EmptyWrites {
    QString label; ///< of the token
    QString property; ///< CRM property that it writes; empty = none
    bool isText = true; ///< else a number, a choice or a date, which may not be taken empty
    qint64 events = 0;
    bool operator==(const EmptyWrites &) const = default;
};

/// Rows left out because an earlier send to the portal created them, or still has them.
struct EarlierSend {
    LeftOut reason = LeftOut::AlreadyCreated; ///< AlreadyCreated, SameContent, PerhapsHere, InOtherSend or Unsettled
    qint64 events = 0;
    QString planId;
    QString draftName; ///< where that send came from
    qint64 createdAtMs = 0; ///< when it was
    bool operator==(const EarlierSend &) const = default;
};

/// The numbers of the review sheet: everything a person should know before events become immutable.
struct PlanSummary {
    qint64 events = 0;
    qint64 records = 0; ///< distinct object ids, else emails, else user tokens
    qint64 contactsThatMayBeCreated = 0; ///< distinct emails without object id: HubSpot makes a contact for a new one
    qint64 emailsThatWouldChange = 0; ///< distinct object ids that come with an email: HubSpot overwrites the contact's
    QList<PropertyWrites> properties; ///< CRM properties written, in token order
    QList<EmptyWrites> sentEmpty; ///< in token order; those that no event has are left out
    std::optional<qint64>
        firstMs; ///< earliest timestamp, epoch milliseconds; the planning instant counts for empty ones
    std::optional<qint64> lastMs;
    qint64 withoutTimestamp = 0; ///< get the planning instant
    int requests = 0;
    qint64 expectedMs = 0; ///< at 110 requests in 10 s (HubSpot usage guidelines for OAuth apps)
    qint64 bytes = 0; ///< upper bound of all bodies
    std::array<qint64, leftOutCount> leftOut {}; ///< by LeftOut
    QList<EarlierSend> earlier; ///< newest first; not from summarize(), which knows the plan only
    /// Sends to the account whose record was damaged and restored, and of which `events` are unknown since: before they
    /// are settled, a person has to say in words that more is to be created. Not from summarize().
    QList<EarlierSend> restored;

    [[nodiscard]] qint64 leftOutFor(LeftOut reason) const { return leftOut[static_cast<size_t>(reason)]; }
    bool operator==(const PlanSummary &) const = default;
};

/// Pure; about 1 µs a row. Call it on a worker for more than 50,000 rows.
[[nodiscard]] PlanSummary summarize(const BatchPlan &plan);

} // namespace composer
