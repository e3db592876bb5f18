#include "practice/practiceapi.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largeBodyBytes = 1024 * 1024; // below, no single event can be too large

HttpResponse invalidJson(const QByteArray &body, qsizetype offset, const QString &what)
{
    const QByteArray before = body.left(offset);
    return errorResponse(400, {},
        u"Invalid input JSON on line %1, column %2: %3"_s.arg(before.count('\n') + 1)
            .arg(offset - before.lastIndexOf('\n'))
            .arg(what));
}

QString typeNameOf(PracticeDialect dialect)
{
    return dialect == PracticeDialect::V3 ? u"TimelineEvent"_s : u"AppEventOccurrence"_s;
}

// HubSpot says the names of the generation that was spoken to.
QStringList inDialect(QStringList names, PracticeDialect dialect)
{
    if (dialect == PracticeDialect::AppEvents) {
        names.replaceInStrings(u"eventTemplateId"_s, u"eventTypeName"_s);
        names.replaceInStrings(u"tokens"_s, u"properties"_s);
    }
    return names;
}

HttpResponse tooLargeResponse(const QString &eventId)
{
    // The shape of HubSpot's changelog of 2025-03-17: numeric status, no correlation id.
    const QJsonObject detail { { u"message"_s, u"Event %1 failed with validation error(s)"_s.arg(eventId) } };
    return jsonResponse(400,
        QJsonDocument(QJsonObject { { u"status"_s, 400 }, { u"errors"_s, QJsonArray { detail } } })
            .toJson(QJsonDocument::Compact));
}

/// What v3 answers where it refuses a batch as a whole: the first reason, and no event's name.
HttpResponse unnamedRefusal(const QList<PracticeRefusal> &refusals, const Fault &fault)
{
    const bool isMissing = fault.kind == Fault::Kind::ObjectNotFound;
    const QString words = refusals.isEmpty() ? u"The request is invalid"_s : refusals.first().message;
    return errorResponse(isMissing ? 404 : 400, isMissing ? u"OBJECT_NOT_FOUND"_s : u"VALIDATION_ERROR"_s, words);
}

bool refusesWhole(const Fault &fault)
{
    return fault.kind == Fault::Kind::RefusedWhole || fault.kind == Fault::Kind::ObjectNotFound;
}

HttpResponse noneAcceptedResponse(const QList<PracticeRefusal> &refusals)
{
    const bool isAnyInvalid = std::any_of(refusals.begin(), refusals.end(),
        [](const PracticeRefusal &refusal) { return refusal.kind == PracticeRefusal::Kind::Invalid; });
    if (!isAnyInvalid)
        return errorResponse(409, u"CONFLICT"_s,
            u"One or more occurrence in the batch already exist. The request was rejected, none were accepted."_s);
    HttpResponse response = allRefusedResponse(refusals);
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    body.insert("message"_L1, u"Occurrence batch insert request rejected, none were accepted."_s);
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

QByteArray requiredFieldsOf(const QByteArray &eventJson)
{
    const QJsonObject event = QJsonDocument::fromJson(eventJson).object();
    QJsonObject sparse;
    for (const auto name : { "eventTemplateId"_L1, "id"_L1, "objectType"_L1, "tokens"_L1 })
        sparse.insert(name, event[name]);
    return QJsonDocument(sparse).toJson(QJsonDocument::Compact);
}

/// A plain stand-in for HubSpot's rendering: the values, escaped. The window renders cards itself.
QString renderedTokens(const QByteArray &eventJson)
{
    QString html;
    const QJsonObject tokens = QJsonDocument::fromJson(eventJson)["tokens"_L1].toObject();
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        html += u"<p>%1: %2</p>"_s.arg(it.key().toHtmlEscaped(), it.value().toString().toHtmlEscaped());
    return html;
}

QByteArray withChanges(const QByteArray &eventJson, PracticeDialect dialect, const Fault &fault, int row)
{
    const bool isOther = fault.kind == Fault::Kind::OtherEmail && fault.hitsRow(row);
    const bool isPlain = fault.kind != Fault::Kind::LostIds && fault.kind != Fault::Kind::ExtraFields && !isOther;
    if (dialect == PracticeDialect::V3 && isPlain)
        return eventJson;
    QJsonObject event = toDialect(QJsonDocument::fromJson(eventJson).object(), dialect);
    if (fault.kind == Fault::Kind::LostIds)
        event.remove("id"_L1);
    if (isOther)
        event.insert("email"_L1, u"somebody.else@example.com"_s);
    if (fault.kind == Fault::Kind::ExtraFields) {
        event.insert("processingHints"_L1, QJsonObject { { u"shard"_s, 17 }, { u"tags"_s, QJsonArray { u"a"_s } } });
        event.insert("portalId"_L1, 12'345);
    }
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

QList<QByteArray> bentResults(const QList<QByteArray> &created, PracticeDialect dialect, const Fault &fault)
{
    QList<QByteArray> results;
    for (qsizetype i = 0; i < created.size(); ++i) {
        if (fault.kind == Fault::Kind::MissingResults && fault.hitsRow(static_cast<int>(i)))
            continue;
        const QByteArray result = withChanges(created[i], dialect, fault, static_cast<int>(i));
        results.append(result);
        if (fault.kind == Fault::Kind::DuplicateResults)
            results.append(result);
    }
    if (fault.kind == Fault::Kind::Reordered)
        std::reverse(results.begin(), results.end());
    return results;
}

} // namespace

QList<QByteArray> ParsedEvents::eventIds() const
{
    QList<QByteArray> ids;
    ids.reserve(events.size());
    for (const QJsonObject &event : events)
        ids.append(event["id"_L1].toString().toUtf8());
    return ids;
}

ParsedEvents PracticeApi::parse(const QByteArray &body, PracticeDialect dialect, bool isBatch) const
{
    ParsedEvents parsed;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    const QJsonObject root = document.object();
    if (!document.isObject() || (isBatch && !root["inputs"_L1].isArray())) {
        parsed.refusal = document.isObject() ? invalidJson(body, body.size(),
                             u"Cannot build BatchInput%1, some of required attributes are not set [inputs]"_s.arg(
                                 typeNameOf(dialect)))
                                             : invalidJson(body, parseError.offset, parseError.errorString());
        return parsed;
    }
    const QJsonArray inputs = isBatch ? root["inputs"_L1].toArray() : QJsonArray { root };
    parsed.events.reserve(inputs.size());
    for (const QJsonValue input : inputs) {
        QJsonObject event = fromDialect(input.toObject(), dialect);
        if (const QString id = event["id"_L1].toString(); id.contains("{{uuid}}"_L1))
            event.insert(
                "id"_L1, QString(id).replace("{{uuid}}"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)));
        parsed.events.append(std::move(event));
    }

    const int limit = dialect == PracticeDialect::V3 ? m_limits.v3Batch : m_limits.appEventsBatch;
    if (inputs.isEmpty())
        parsed.refusal = errorResponse(400, u"VALIDATION_ERROR"_s, u"inputs must not be empty"_s);
    else if (inputs.size() > limit)
        parsed.refusal = errorResponse(400, u"VALIDATION_ERROR"_s,
            u"The number of inputs (%1) is above the limit of %2"_s.arg(inputs.size()).arg(limit));
    for (qsizetype i = 0; i < parsed.events.size() && !parsed.refusal; ++i) {
        const QJsonObject &event = parsed.events[i];
        const QStringList missing = inDialect(PracticeStore::missingAttributes(event), dialect);
        if (!missing.isEmpty())
            parsed.refusal = invalidJson(body, isBatch ? endOfArrayElement(body, i) : body.size(),
                u"Cannot build %1, some of required attributes are not set [%2]"_s.arg(
                    typeNameOf(dialect), missing.join(", "_L1)));
        else if (body.size() > largeBodyBytes && PracticeStore::isTooLarge(event))
            parsed.refusal = tooLargeResponse(event["id"_L1].toString());
    }
    return parsed;
}

QList<PracticeRefusal> PracticeApi::refusalsOf(
    const QList<QJsonObject> &events, const Fault &fault, QList<QJsonObject> &accepted) const
{
    QList<PracticeRefusal> refusals;
    QSet<QByteArray> keys;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QByteArray key = PracticeStore::eventKey(events[i]);
        auto refusal = store().refusalOf(events[i], key, keys);
        if (!refusal && (fault.kind == Fault::Kind::Partial || refusesWhole(fault))
            && fault.hitsRow(static_cast<int>(i)))
            refusal = PracticeRefusal { PracticeRefusal::Kind::Invalid, events[i]["id"_L1].toString(),
                u"PRACTICE_FAULT"_s, {}, u"Refused by the scenario of the Practice account"_s };
        keys.insert(key);
        if (refusal)
            refusals.append(*refusal);
        else
            accepted.append(events[i]);
    }
    return refusals;
}

CreateResult PracticeApi::createBatch(
    const ParsedEvents &parsed, PracticeDialect dialect, const Fault &fault, qint64 now)
{
    if (parsed.refusal)
        return { *parsed.refusal, {} };
    QList<QJsonObject> accepted;
    PracticeBatchAnswer answer;
    answer.refusals = refusalsOf(parsed.events, fault, accepted);
    if (fault.kind == Fault::Kind::StatusWord)
        answer.word = fault.word.isEmpty() ? u"PENDING"_s : fault.word;
    if (refusesWhole(fault) && !answer.refusals.isEmpty() && dialect == PracticeDialect::V3)
        return { unnamedRefusal(answer.refusals, fault), {} };
    if (fault.kind == Fault::Kind::StatusWord && !fault.commits) {
        answer.status = dialect == PracticeDialect::AppEvents ? 200 : 201;
        if (fault.status != 0)
            answer.status = fault.status;
        answer.startedAtMs = now;
        answer.completedAtMs = now;
        return { batchResponse(answer), {} };
    }
    if (dialect == PracticeDialect::AppEvents && !answer.refusals.isEmpty())
        return { noneAcceptedResponse(answer.refusals), {} };
    if (accepted.isEmpty() && fault.kind != Fault::Kind::Partial)
        return { allRefusedResponse(answer.refusals), {} };

    CreateResult result;
    result.created.reserve(accepted.size());
    for (const QJsonObject &event : std::as_const(accepted))
        result.created.append(store().create(event, now));
    answer.status = dialect == PracticeDialect::AppEvents ? 200 : answer.refusals.isEmpty() ? 201 : 207;
    if (fault.kind == Fault::Kind::StatusWord && fault.status != 0)
        answer.status = fault.status;
    if (fault.kind == Fault::Kind::Partial) {
        answer.naming = fault.naming;
        answer.numErrors = fault.numErrors;
        if (fault.status != 0)
            answer.status = fault.status;
    }
    answer.results = bentResults(result.created, dialect, fault);
    answer.hasExtraFields = fault.kind == Fault::Kind::ExtraFields;
    answer.startedAtMs = now;
    answer.completedAtMs = now + 1;
    result.response = batchResponse(answer);
    return result;
}

CreateResult PracticeApi::createOne(const ParsedEvents &parsed, PracticeDialect dialect, qint64 now)
{
    if (parsed.refusal)
        return { *parsed.refusal, {} };
    const QJsonObject &event = parsed.events.first();
    if (const auto refusal = store().refusalOf(event, PracticeStore::eventKey(event), {})) {
        return { dialect == PracticeDialect::AppEvents ? noneAcceptedResponse({ *refusal })
                                                       : errorResponse(400, u"VALIDATION_ERROR"_s, refusal->message),
            {} };
    }
    const QByteArray json = store().create(event, now);
    // App events: HubSpot's newest client expects no body.
    return { dialect == PracticeDialect::AppEvents ? jsonResponse(200, {}) : jsonResponse(201, json), { json } };
}

HttpResponse PracticeApi::readEvent(const QByteArray &templateId, const QByteArray &eventId, const Fault &fault) const
{
    if (const auto json = store().find(templateId, eventId))
        return jsonResponse(200, fault.kind == Fault::Kind::SparseRead ? requiredFieldsOf(*json) : *json);
    return noSuchEvent(templateId, eventId);
}

HttpResponse PracticeApi::readDetail(const QByteArray &templateId, const QByteArray &eventId) const
{
    const auto json = store().find(templateId, eventId);
    if (!json)
        return noSuchEvent(templateId, eventId);
    const QJsonObject detail { { u"details"_s, renderedTokens(*json) } };
    return jsonResponse(200, QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

HttpResponse PracticeApi::renderEvent(const QByteArray &templateId, const QByteArray &eventId) const
{
    const auto json = store().find(templateId, eventId);
    if (!json)
        return noSuchEvent(templateId, eventId);
    return { .status = 200,
        .contentType = "text/html;charset=utf-8"_ba,
        .body = "<html><body>" + renderedTokens(*json).toUtf8() + "</body></html>",
        .headers = {} };
}

HttpResponse PracticeApi::noSuchEvent(const QByteArray &templateId, const QByteArray &eventId)
{
    return errorResponse(404, u"OBJECT_NOT_FOUND"_s,
        u"No event with ID '%1' was found for event template %2"_s.arg(
            QString::fromUtf8(eventId), QString::fromUtf8(templateId)));
}

HttpResponse PracticeApi::accountDetails(qint64 now) const
{
    return jsonResponse(200, QJsonDocument(m_accounts.details(m_account, now)).toJson(QJsonDocument::Compact));
}

} // namespace composer
