#pragma once

#include "base/result.h"
#include "domain/eventtemplate.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace composer {

/// One error as HubSpot writes it, of a whole answer or of one item of a batch. Every field may be missing: "should all
/// be treated as optional in any error parsing" (error-handling page, 2026-03-30).
struct ServerError {
    QString message;
    QString category; ///< "VALIDATION_ERROR", …; 429 answers say `errorType` instead, read into the same field
    QString policyName; ///< "DAILY", "TEN_SECONDLY_ROLLING"
    QString correlationId;
    QStringList values; ///< everything that may name an event: ids, context values, those of the nested errors
    QStringList messages; ///< of the nested errors
    QStringList scopes; ///< requiredScopes, requiredGranularScopes
    QString tokenName; ///< the token or property the error is about
};

/// A batch answer of any 2xx: 201, 207, or the 200 that the specification showed for a while.
struct BatchResults {
    QString status; ///< "COMPLETE"
    bool hasResults = false; ///< a `results` array was there
    QSet<QByteArray> createdIds;
    std::optional<int> numErrors;
    QList<ServerError> errors;
};

/// Errors: InvalidInput when the body is not a JSON object.
[[nodiscard]] Result<BatchResults> parseBatchResults(const QByteArray &body);
/// Of a non-2xx answer; an empty error when the body is not JSON (its first words become the message).
[[nodiscard]] ServerError parseServerError(const QByteArray &body);
/// `{results: [template…]}`. Errors: InvalidInput.
[[nodiscard]] Result<QList<EventTemplate>> parseTemplates(const QByteArray &body);

/// One field of an event as it left and as the portal gives it back, by wire name ("email", "tokens.webinarName").
struct ComparedField {
    QString field;
    QString ours;
    QString theirs;
    bool differs = false;
    bool operator==(const ComparedField &) const = default;
};
/// Compares an event as it left with what the portal gives back, field by field: every field we sent must be there with
/// the same meaning (numbers equal to their texts, instants by their moment, emails in any case); fields the portal
/// adds do not count, and an id alone never decides. Errors: InvalidInput when `theirs` is not an event.
[[nodiscard]] Result<QList<ComparedField>> compareEvents(const QByteArray &ours, const QByteArray &theirs);
/// No field differs.
[[nodiscard]] bool isSameEvent(const QList<ComparedField> &fields);

} // namespace composer
