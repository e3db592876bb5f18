#pragma once

#include "domain/eventtable.h"
#include "domain/outcome.h"
#include "hubspot/serverfacts.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace composer {

/// Where a send stands. Rows change only in Sending, Stopping and Asking.
enum class SendState {
    Opening, ///< the plan is being frozen in the ledger, or read from it
    Ready, ///< nothing of this run has left yet
    Sending,
    Stopping, ///< no new request; waits for the answers under way
    Paused, ///< see PauseReason; resume() goes on
    Asking, ///< the portal is being asked about unknown rows
    Finished, ///< nothing waits; unknown rows may be left, see OutcomeCounts
    Failed, ///< the ledger cannot be used, or the freezing was cancelled; nothing leaves. See error()
};

enum class PauseReason {
    None,
    ByPerson,
    TokenRejected, ///< 401: resume() with a new token
    NotAllowed, ///< 403: the text names the scopes
    WrongAddress, ///< 404 or a redirect: the portal has no such template, another one, or is not at this address
    DailyLimit,
    NoConnection, ///< nothing left this computer; resume() when it is back
    FailedBatches, ///< several batches in a row without a usable answer
    ManyRefused, ///< too large a share refused; the text names the commonest cause
    LedgerFailed, ///< the disk is full or read-only: nothing may leave
    LongWait, ///< the portal asks to wait longer than SendSettings::waitAtMostMs
    ClockChanged, ///< the computer slept, or its clock was set
    OtherAccount, ///< the token opens another account than the one the send is for
    AccountUnknown, ///< the account does not say which one it is: a person types its number once
    FirstEvent, ///< the first event has its word, and a person looks at it before the others; see lookAtFirst()
};

/// One line of a row's past, for "Details".
struct HistoryLine {
    QDateTime at; ///< UTC
    QString text; ///< translated
    QString code {}; ///< for programs: "left", "asked", "stopped", or where the event stands: "created", "refused", …
    int status = 0; ///< HTTP; 0 = none
    bool operator==(const HistoryLine &) const = default;
};

/// In the place of an HTTP status, of an event that was not sent because its address is on the list of those who get
/// none: not a failure, and not what waits to be sent.
inline constexpr int onSuppressionList = -1;

/// How one event stands in this send.
struct RowOutcome {
    RowState state = RowState::Waiting;
    QString reason; ///< translated, names the next step; empty while there is nothing to say
    QString serverMessage; ///< HubSpot's own words, redacted; for "Details"
    QString tokenName; ///< the token the reason is about, when the portal named one
    QString correlationId; ///< HubSpot's, for its support
    int status = 0; ///< HTTP, of the answer that decided; 0 = none; or onSuppressionList
    int attempts = 0;
    int batch = 0; ///< number of the last request that held it
    RequestFacts request; ///< what the portal said of that request; Created only
    EventFacts event; ///< what it said of this event; Created only
    bool operator==(const RowOutcome &) const = default;
};

/// One field of a conflict: what we sent and what stands at the portal.
struct ConflictField {
    QString field; ///< wire name: "email", "tokens.webinarName", …
    QString ours;
    QString theirs;
    bool differs = true;
    bool operator==(const ConflictField &) const = default;
};

struct SendProgress {
    qint64 settled = 0; ///< rows that no longer wait
    qint64 total = 0;
    qint64 frozen = 0; ///< while a new plan is Opening: rows of `total` that are written to the ledger
    double eventsPerSecond = 0; ///< of this run, over the last seconds; 0 = not known yet
    std::optional<qint64> remainingMs; ///< estimate; nothing = not known yet
    int requestsInFlight = 0;
    std::optional<int> requestsLeft; ///< of the portal's present interval, as it last said
    std::optional<int> requestsAllowed;
    std::optional<qint64> accessMs; ///< how long the access lasts at most; nothing = it is renewed by itself
    qint64 waitMs = 0; ///< > 0: the portal asked to wait this long from now
};

} // namespace composer
