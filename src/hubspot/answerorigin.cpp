#include "hubspot/answerorigin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array knownCategories { "VALIDATION_ERROR"_L1, "CONFLICT"_L1, "OBJECT_NOT_FOUND"_L1,
    "INVALID_AUTHENTICATION"_L1, "EXPIRED_AUTHENTICATION"_L1, "MISSING_SCOPES"_L1, "RATE_LIMIT"_L1, "RATE_LIMITS"_L1 };
constexpr std::array knownPolicies { "DAILY"_L1, "SECONDLY"_L1, "TEN_SECONDLY"_L1, "TEN_SECONDLY_ROLLING"_L1 };

/// How HubSpot's documented sentences begin, of answers that carry nothing else to know them by (error-handling page,
/// changelog of 2025-03-17, specification of 2026-03).
constexpr std::array knownBeginnings { "Invalid input JSON on line"_L1, "Event ID already in use, please choose"_L1,
    "Occurrence batch insert request rejected"_L1, "One or more occurrence in the batch already exist"_L1 };

template<typename Words>
bool isAmong(const Words &words, const QString &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "RATE_LIMITS", as HubSpot writes categories and policies.
bool isConstant(const QString &word)
{
    static const QRegularExpression form(u"\\A[A-Z][A-Z0-9]*(_[A-Z0-9]+)*\\z"_s);
    return form.match(word).hasMatch();
}

bool isKnownSentence(const QString &text)
{
    static const QRegularExpression tooBig(u"\\AEvent \\S+ failed with validation error\\(s\\)"_s);
    return tooBig.match(text).hasMatch()
        || std::any_of(knownBeginnings.begin(), knownBeginnings.end(),
            [&text](QLatin1StringView beginning) { return text.startsWith(beginning); });
}

/// What HubSpot says of tokens, scopes and limits always names a category, a type or a policy.
bool alwaysNamesCategory(int status)
{
    return status == 401 || status == 403 || status == 429;
}

bool isError(const QJsonObject &body, int status)
{
    // Gateways number their answers too, in other ways.
    const bool isNumbered = !QUuid::fromString(body["correlationId"_L1].toString()).isNull();
    for (const auto key : { "category"_L1, "errorType"_L1, "policyName"_L1 }) {
        const QString word = body[key].toString();
        if (isAmong(knownCategories, word) || (key == "policyName"_L1 && isAmong(knownPolicies, word)))
            return true;
        if (isNumbered && isConstant(word))
            return true;
    }
    const QString message = body["message"_L1].toString();
    const bool isPlain = body["status"_L1].toString() == "error"_L1 && !message.isEmpty() && isNumbered;
    if (isPlain && !alwaysNamesCategory(status))
        return true;
    const QJsonArray details = body["errors"_L1].toArray();
    return isKnownSentence(message) || std::any_of(details.begin(), details.end(), [](const QJsonValue &detail) {
        return isKnownSentence(detail["message"_L1].toString());
    });
}

} // namespace

bool isFromHubSpot(const Answer &answer)
{
    const bool isNamed = std::any_of(answer.headers.cbegin(), answer.headers.cend(), [](const auto &header) {
        return header.first.toLower().startsWith("x-hubspot-") && !header.second.trimmed().isEmpty();
    });
    if (answer.body.trimmed().isEmpty())
        return isNamed;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    return document.isObject() && (isNamed || isError(document.object(), answer.status));
}

} // namespace composer
