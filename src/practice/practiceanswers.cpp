#include "practice/practiceanswers.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QString newCorrelationId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// HubSpot's examples have six fractional digits here and three in the events.
QByteArray isoMicroseconds(qint64 epochMs)
{
    return QDateTime::fromMSecsSinceEpoch(epochMs, QTimeZone::utc()).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s).toLatin1()
        + "000Z";
}

QJsonObject errorDetail(const PracticeRefusal &refusal, const QString &message)
{
    return { { u"message"_s, message }, { u"code"_s, refusal.code }, { u"in"_s, refusal.where } };
}

// StandardError: which field holds the event's id is not documented, hence the naming.
QJsonObject standardError(const PracticeRefusal &refusal, Fault::Naming naming)
{
    const bool inMessage = naming == Fault::Naming::Message || naming == Fault::Naming::Both;
    const bool inContext = naming == Fault::Naming::Context || naming == Fault::Naming::Both;
    const QString message
        = inMessage ? u"Event %1 failed: %2"_s.arg(refusal.eventId, refusal.message) : refusal.message;
    QJsonObject context;
    if (inContext)
        context.insert("id"_L1, QJsonArray { refusal.eventId });
    const bool isDuplicate = refusal.kind == PracticeRefusal::Kind::Duplicate;
    return { { u"status"_s, u"error"_s }, { u"id"_s, newCorrelationId() },
        { u"category"_s, isDuplicate ? u"CONFLICT"_s : u"VALIDATION_ERROR"_s }, { u"message"_s, message },
        { u"context"_s, context }, { u"links"_s, QJsonObject() },
        { u"errors"_s, QJsonArray { errorDetail(refusal, message) } } };
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

HttpResponse expiredTokenResponse(qint64 now)
{
    const QString expiredAt = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc()).toString(Qt::ISODateWithMs);
    return errorResponse(401, u"EXPIRED_AUTHENTICATION"_s,
        u"The OAuth token used to make this call expired 0 second(s) ago."_s,
        { { u"context"_s, QJsonObject { { u"expire time"_s, QJsonArray { expiredAt } } } } });
}

HttpResponse missingScopesResponse()
{
    const QJsonObject detail { { u"message"_s, u"One or more of the following scopes are required."_s },
        { u"context"_s, QJsonObject { { u"requiredScopes"_s, QJsonArray { u"timeline"_s } } } } };
    return errorResponse(403, u"MISSING_SCOPES"_s,
        u"This app hasn't been granted all required scopes to make this call. Read more about required scopes here:"
        " https://developers.hubspot.com/scopes."_s,
        { { u"errors"_s, QJsonArray { detail } },
            { u"links"_s, QJsonObject { { u"scopes"_s, u"https://developers.hubspot.com/scopes"_s } } } });
}

// 502 and 504 come from the proxies before the API, which speak HTML.
HttpResponse gatewayResponse(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + httpReasonPhrase(status);
    return { .status = status,
        .contentType = "text/html"_ba,
        .body = "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n",
        .headers = {} };
}

} // namespace

QJsonObject fromDialect(QJsonObject event, PracticeDialect dialect)
{
    if (dialect == PracticeDialect::V3)
        return event;
    event.insert("eventTemplateId"_L1, event.take("eventTypeName"_L1));
    event.insert("tokens"_L1, event.take("properties"_L1));
    if (event.contains("objectTypeFullyQualifiedName"_L1))
        event.insert("customObjectTypeId"_L1, event.take("objectTypeFullyQualifiedName"_L1));
    return event;
}

QJsonObject toDialect(QJsonObject event, PracticeDialect dialect)
{
    if (dialect == PracticeDialect::V3)
        return event;
    event.insert("eventTypeName"_L1, event.take("eventTemplateId"_L1));
    event.insert("properties"_L1, event.take("tokens"_L1));
    if (event.contains("customObjectTypeId"_L1))
        event.insert("objectTypeFullyQualifiedName"_L1, event.take("customObjectTypeId"_L1));
    return event;
}

HttpResponse jsonResponse(int status, const QByteArray &body)
{
    return { .status = status, .contentType = "application/json;charset=utf-8"_ba, .body = body, .headers = {} };
}

HttpResponse batchResponse(const PracticeBatchAnswer &answer)
{
    QByteArray body;
    body.reserve(256 + answer.results.size() * 400);
    body += "{\"status\":\"" + answer.word.toUtf8() + "\",\"results\":[";
    body += answer.results.join(',');
    body += ']';
    if (!answer.refusals.isEmpty() || answer.numErrors) {
        QJsonArray errors;
        for (const PracticeRefusal &refusal : answer.refusals)
            errors.append(standardError(refusal, answer.naming));
        const auto count = answer.numErrors.value_or(static_cast<int>(answer.refusals.size()));
        body += ",\"numErrors\":" + QByteArray::number(count) + ",\"errors\":" + compact(errors);
    }
    if (answer.hasExtraFields)
        body += ",\"links\":{\"next\":\"https://example.com/\"},\"traceId\":null,\"quota\":{\"used\":[1,2.5,true]}";
    body += ",\"requestedAt\":\"" + isoMicroseconds(answer.startedAtMs) + "\",\"startedAt\":\""
        + isoMicroseconds(answer.startedAtMs) + "\",\"completedAt\":\"" + isoMicroseconds(answer.completedAtMs) + "\"}";
    return jsonResponse(answer.status, body);
}

HttpResponse errorResponse(int status, const QString &category, const QString &message, const QJsonObject &more)
{
    QJsonObject body = more;
    body.insert("status"_L1, u"error"_s);
    body.insert("message"_L1, message);
    const QString correlationId = newCorrelationId();
    body.insert("correlationId"_L1, correlationId);
    if (!category.isEmpty())
        body.insert("category"_L1, category);
    HttpResponse response = jsonResponse(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    response.headers.append({ "X-HubSpot-Correlation-Id"_ba, correlationId.toLatin1() });
    return response;
}

HttpResponse allRefusedResponse(const QList<PracticeRefusal> &refusals)
{
    QJsonArray details;
    for (const PracticeRefusal &refusal : refusals) {
        QJsonObject detail = errorDetail(refusal, refusal.message);
        detail.insert("context"_L1, QJsonObject { { u"id"_s, QJsonArray { refusal.eventId } } });
        details.append(detail);
    }
    return errorResponse(400, u"VALIDATION_ERROR"_s, refusals.isEmpty() ? QString() : refusals.first().message,
        { { u"errors"_s, details } });
}

HttpResponse rateLimitResponse(const QString &policy, int intervalMs)
{
    const bool isDaily = policy == "DAILY"_L1;
    HttpResponse response = errorResponse(429, {},
        isDaily ? u"You have reached your daily limit."_s : u"You have reached your ten_secondly_rolling limit."_s,
        { { u"errorType"_s, u"RATE_LIMIT"_s }, { u"policyName"_s, isDaily ? u"DAILY"_s : u"TEN_SECONDLY_ROLLING"_s },
            { u"groupName"_s, u"publicapi:practice"_s }, { u"requestId"_s, newCorrelationId() } });
    if (isDaily) {
        response.headers.append({ "X-HubSpot-RateLimit-Daily"_ba, "250000"_ba });
        response.headers.append({ "X-HubSpot-RateLimit-Daily-Remaining"_ba, "0"_ba });
    } else {
        response.headers.append({ "X-HubSpot-RateLimit-Max"_ba, "110"_ba });
        response.headers.append({ "X-HubSpot-RateLimit-Remaining"_ba, "0"_ba });
        response.headers.append({ "X-HubSpot-RateLimit-Interval-Milliseconds"_ba, QByteArray::number(intervalMs) });
    }
    return response;
}

HttpResponse statusResponse(const Fault &fault, qint64 now)
{
    HttpResponse response;
    switch (fault.status) {
    case 401:
        response = expiredTokenResponse(now);
        break;
    case 403:
        response = missingScopesResponse();
        break;
    case 303:
        response = { .status = 303, .contentType = {}, .body = {}, .headers = { { "Location"_ba, "/done"_ba } } };
        break;
    case 304:
        response = { .status = 304, .contentType = {}, .body = {}, .headers = {} };
        break;
    case 410:
        response = errorResponse(410, {}, u"This API version is no longer available."_s);
        break;
    case 423:
        response = errorResponse(423, u"LOCKED"_s, u"The resource is locked. Try again in 2 seconds."_s);
        break;
    case 429:
        response = rateLimitResponse(fault.policy, fault.intervalMs);
        break;
    case 477:
        response = errorResponse(
            477, u"MIGRATION_IN_PROGRESS"_s, u"This account is being migrated to another data center."_s);
        break;
    case 502:
    case 504:
        response = gatewayResponse(fault.status);
        break;
    default:
        response = errorResponse(
            fault.status, fault.status < 500 ? u"VALIDATION_ERROR"_s : u"INTERNAL_ERROR"_s, u"internal error"_s);
        break;
    }
    if (fault.retryAfterSeconds >= 0)
        response.headers.append({ "Retry-After"_ba, QByteArray::number(fault.retryAfterSeconds) });
    return response;
}

qsizetype endOfArrayElement(const QByteArray &json, qsizetype index)
{
    const qsizetype arrayStart = json.indexOf('[');
    int depth = 0;
    bool isInString = false;
    qsizetype element = 0;
    for (qsizetype i = arrayStart + 1; arrayStart >= 0 && i < json.size(); ++i) {
        const char c = json[i];
        if (isInString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInString = false;
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth == 0 && element++ == index)
                return i + 1;
        }
    }
    return json.size();
}

} // namespace composer
