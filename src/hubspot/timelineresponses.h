#pragma once

#include "base/result.h"
#include "hubspot/apiprofile.h"
#include "hubspot/serverfacts.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace composer {

/// One error as HubSpot writes it, of a whole answer or of one item of a batch. Every field may be missing: "should all
/// be treated as optional in any error parsing" (error-handling page, 2026-03-30).
struct ServerError {
    bool isJson = false; ///< the body was a JSON object; else `message` holds its first words
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
    RequestFacts facts;
    QStringList missing; ///< of ApiProfile::answerFields
    QHash<QByteArray, EventFacts> created; ///< by event id: results that have every one of ApiProfile::resultFields
    QHash<QByteArray, QList<QJsonObject>> echoes; ///< the same results as they came, all of an id
    QSet<QByteArray> doubtful; ///< ids of results that have, and that say of themselves that they are no success
    int incompleteResults = 0; ///< those that have not
    std::optional<int> numErrors;
    QList<ServerError> errors;
    QString message; ///< the answer's own, which a success does not have
    QString category; ///< likewise
    QStringList malformed; ///< `errors`, `numErrors`: there, and not of the type that can be read
};

/// HubSpot's enumeration says COMPLETE, its prose "should always be COMPLETED".
[[nodiscard]] bool saysComplete(QStringView status);
/// Errors: InvalidInput when the body is not a JSON object.
[[nodiscard]] Result<BatchResults> parseBatchResults(const QByteArray &body, const ApiProfile &profile);
/// Of a non-2xx answer; an empty error when the body is not JSON (its first words become the message).
[[nodiscard]] ServerError parseServerError(const QByteArray &body);
/// The `errors` of an answer, each for itself.
[[nodiscard]] QList<ServerError> parseErrorList(const QByteArray &body);

/// One field of an event as it left and as the portal gives it back, by wire name ("email", "tokens.webinarName").
struct ComparedField {
    QString field;
    QString ours;
    QString theirs;
    bool differs = false;
    bool isLeftOut = false; ///< the portal does not give this field back, which is no difference
    bool operator==(const ComparedField &) const = default;
};
/// Compares an event as it left with what the portal gives back, field by field, by meaning: numbers by their value,
/// instants by their moment, emails in any case. Fields the portal adds do not count. Errors: InvalidInput when
/// `theirs` is not an event, or not the one with this id.
[[nodiscard]] Result<QList<ComparedField>> compareEvents(const QByteArray &ours, const QByteArray &theirs);
/// The same of an event that is known to have this id.
[[nodiscard]] QList<ComparedField> compareEvents(const QByteArray &ours, const QJsonObject &theirs);
/// No field differs: enough where the id was minted here and no other event can have it.
[[nodiscard]] bool isSameEvent(const QList<ComparedField> &fields);
/// No field differs, and what makes an event this one is there: every value, and its time or its record. For an id that
/// another program may have used.
[[nodiscard]] bool isProvenSameEvent(const QList<ComparedField> &fields);
/// createdAt and objectType of an event that was read back.
[[nodiscard]] EventFacts eventFacts(const QByteArray &event);

} // namespace composer
