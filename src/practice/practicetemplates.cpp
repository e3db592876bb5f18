#include "practice/practicetemplates.h"

#include "domain/timestamp.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <variant>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto madeBefore = "2026-01-12T09:00:00.000Z"_L1; // templates that were there from the start
constexpr qsizetype maximumTokens = 500; // HubSpot usage guidelines
constexpr qint64 firstNewId = 1'900'001;

HttpResponse jsonObject(int status, const QJsonObject &object)
{
    return jsonResponse(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpResponse invalid(const QString &message)
{
    return errorResponse(400, u"VALIDATION_ERROR"_s, message);
}

HttpResponse missing(const QString &type, const QStringList &names)
{
    return errorResponse(400, {},
        u"Invalid input JSON on line 1, column 1: Cannot build %1, some of required attributes are not set [%2]"_s.arg(
            type, names.join(", "_L1)));
}

HttpResponse templateNotFound(const QByteArray &id)
{
    return errorResponse(
        404, u"OBJECT_NOT_FOUND"_s, u"No event template with ID '%1' was found"_s.arg(QString::fromUtf8(id)));
}

/// Why HubSpot would not take a token; empty when it would.
QString tokenComplaint(const QJsonObject &token)
{
    const QString name = token["name"_L1].toString();
    const bool hasShape = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'-' || c == u'_';
    });
    if (!hasShape || name == "log"_L1 || name == "lookup"_L1)
        return u"Invalid token name: '%1'"_s.arg(name);
    const QString type = token["type"_L1].toString();
    if (!QStringList({ u"string"_s, u"number"_s, u"enumeration"_s, u"date"_s }).contains(type))
        return u"Invalid token type: '%1'"_s.arg(type);
    return {};
}

/// A template as its body says it, over what there was before; or why not.
std::variant<EventTemplate, HttpResponse> templateOf(QJsonObject body, const EventTemplate *before)
{
    QStringList names;
    const QJsonArray tokens = body["tokens"_L1].toArray();
    if (tokens.size() > maximumTokens)
        return invalid(u"A template can have at most %1 tokens"_s.arg(maximumTokens));
    for (const QJsonValue token : tokens) {
        if (const QString complaint = tokenComplaint(token.toObject()); !complaint.isEmpty())
            return invalid(complaint);
        const QString name = token["name"_L1].toString();
        if (names.contains(name))
            return invalid(u"Token names must be unique: '%1'"_s.arg(name));
        names.append(name);
    }
    if (before)
        body.insert("objectType"_L1, before->objectType);
    const auto parsed = parseEventTemplate(QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (!parsed)
        return invalid(parsed.error().message);
    for (const Token &token : before ? before->tokens : QList<Token>()) {
        const int index = parsed->tokenIndex(token.name);
        if (index >= 0 && parsed->tokens.at(index).type != token.type)
            return invalid(u"The type of the token '%1' cannot be changed"_s.arg(token.name));
    }
    return *parsed;
}

} // namespace

HttpResponse PracticeTemplates::answer(const HttpRequest &request, const QList<QByteArray> &segments, qint64 now)
{
    if (!m_isAllowed)
        return missingScope(scopeOf(request));
    const QByteArray &method = request.method;
    const bool hasBody = method == "POST" || method == "PUT";
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (hasBody && !document.isObject())
        return errorResponse(400, {}, u"Invalid input JSON on line 1, column 1: an object was expected"_s);
    const QJsonObject body = document.object();
    const auto wrongMethod = [] { return errorResponse(405, {}, u"HTTP 405 Method Not Allowed"_s); };
    if (segments.size() == 2)
        return method == "GET" ? list() : method == "POST" ? create(body, now) : wrongMethod();
    const qsizetype index = indexOf(segments.value(2));
    if (index < 0)
        return templateNotFound(segments.value(2));
    if (segments.size() == 3 && method == "GET")
        return jsonObject(200, json(all().at(index)));
    if (segments.size() == 3)
        return method == "PUT" ? update(index, body, now) : wrongMethod();
    if (segments.value(3) != "tokens" || segments.size() > 5)
        return errorResponse(404, {}, u"resource not found"_s);
    return answerTokens(method, index, segments.value(4), body, now);
}

QString PracticeTemplates::scopeOf(const HttpRequest &request)
{
    return request.method == "GET" ? u"developers-read"_s : u"developers-write"_s;
}

HttpResponse PracticeTemplates::missingScope(const QString &scope)
{
    const QJsonObject detail { { u"message"_s, u"One or more of the following scopes are required."_s },
        { u"context"_s, QJsonObject { { u"requiredGranularScopes"_s, QJsonArray { scope } } } } };
    return errorResponse(403, u"MISSING_SCOPES"_s,
        u"This app hasn't been granted all required scopes to make this call."_s,
        { { u"errors"_s, QJsonArray { detail } } });
}

const QList<EventTemplate> &PracticeTemplates::all() const
{
    return m_accounts.store(m_accounts.first().hubId).templates();
}

HttpResponse PracticeTemplates::list() const
{
    QJsonArray results;
    for (const EventTemplate &eventTemplate : all())
        results.append(json(eventTemplate));
    return jsonObject(200, { { u"results"_s, results } });
}

HttpResponse PracticeTemplates::create(const QJsonObject &body, qint64 now)
{
    QStringList lacking;
    for (const auto name : { "name"_L1, "objectType"_L1, "tokens"_L1 }) {
        if (!body.contains(name))
            lacking.append(name);
    }
    if (!lacking.isEmpty())
        return missing(u"TimelineEventTemplateCreateRequest"_s, lacking);
    qint64 id = firstNewId;
    while (indexOf(QByteArray::number(id)) >= 0)
        ++id;
    QJsonObject whole = body;
    whole.insert("id"_L1, QString::number(id));
    const auto made = templateOf(whole, nullptr);
    if (const auto *refusal = std::get_if<HttpResponse>(&made))
        return *refusal;
    const EventTemplate &eventTemplate = std::get<EventTemplate>(made);
    m_accounts.makeTemplate(eventTemplate, now);
    return jsonObject(201, json(eventTemplate));
}

HttpResponse PracticeTemplates::update(qsizetype index, const QJsonObject &body, qint64 now)
{
    QStringList lacking;
    for (const auto name : { "id"_L1, "name"_L1, "tokens"_L1 }) {
        if (!body.contains(name))
            lacking.append(name);
    }
    if (!lacking.isEmpty())
        return missing(u"TimelineEventTemplateUpdateRequest"_s, lacking);
    const EventTemplate before = all().at(index);
    if (body["id"_L1].toString() != before.id)
        return invalid(u"The id of the body is not that of the address"_s);
    const auto made = templateOf(body, &before);
    if (const auto *refusal = std::get_if<HttpResponse>(&made))
        return *refusal;
    m_accounts.makeTemplate(std::get<EventTemplate>(made), now);
    return jsonObject(200, json(all().at(index)));
}

HttpResponse PracticeTemplates::answerTokens(
    const QByteArray &method, qsizetype index, const QByteArray &name, const QJsonObject &body, qint64 now)
{
    EventTemplate made = all().at(index);
    QJsonArray tokens = json(made)["tokens"_L1].toArray();
    const int at = made.tokenIndex(QString::fromUtf8(name));
    if (name.isEmpty() && method == "POST") {
        QJsonObject token = body;
        if (!token.contains("type"_L1) || !token.contains("name"_L1) || !token.contains("label"_L1))
            return missing(u"TimelineEventTemplateToken"_s, { u"name"_s, u"label"_s, u"type"_s });
        if (made.tokenIndex(token["name"_L1].toString()) >= 0)
            return errorResponse(409, u"CONFLICT"_s, u"A token with this name already exists"_s);
        tokens.append(token);
    } else if (!name.isEmpty() && at < 0) {
        return errorResponse(
            404, u"OBJECT_NOT_FOUND"_s, u"No token with name '%1' was found"_s.arg(QString::fromUtf8(name)));
    } else if (!name.isEmpty() && method == "PUT") {
        QJsonObject token = tokens.at(at).toObject();
        for (const auto member : { "label"_L1, "options"_L1, "objectPropertyName"_L1 }) {
            if (body.contains(member))
                token.insert(member, body[member]);
        }
        tokens.replace(at, token);
    } else if (!name.isEmpty() && method == "DELETE") {
        tokens.removeAt(at);
    } else {
        return errorResponse(405, {}, u"HTTP 405 Method Not Allowed"_s);
    }
    QJsonObject whole = json(made);
    whole.insert("tokens"_L1, tokens);
    const auto changed = templateOf(whole, nullptr);
    if (const auto *refusal = std::get_if<HttpResponse>(&changed))
        return *refusal;
    m_accounts.makeTemplate(std::get<EventTemplate>(changed), now);
    if (method == "DELETE")
        return jsonResponse(204, {});
    const qsizetype answered = name.isEmpty() ? tokens.size() - 1 : at;
    return jsonObject(200, json(all().at(index))["tokens"_L1].toArray().at(answered).toObject());
}

const PracticeMadeTemplate *PracticeTemplates::made(const QString &id) const
{
    const QList<PracticeMadeTemplate> &all = m_accounts.madeTemplates();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&](const PracticeMadeTemplate &one) { return one.eventTemplate.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

QJsonObject PracticeTemplates::json(const EventTemplate &eventTemplate) const
{
    const auto moment = [](qint64 epochMs) {
        return epochMs == 0 ? QString(madeBefore) : QString::fromLatin1(formatInstant(epochMs));
    };
    QJsonObject object = QJsonDocument::fromJson(serializeEventTemplate(eventTemplate)).object();
    const PracticeMadeTemplate *changed = made(eventTemplate.id);
    object.insert("createdAt"_L1, moment(changed ? changed->createdAtMs : 0));
    object.insert("updatedAt"_L1, moment(changed ? changed->changedAtMs : 0));
    return object;
}

qsizetype PracticeTemplates::indexOf(const QByteArray &id) const
{
    const QList<EventTemplate> &templates = all();
    const auto found = std::find_if(templates.cbegin(), templates.cend(),
        [&](const EventTemplate &eventTemplate) { return eventTemplate.id.toUtf8() == id; });
    return found == templates.cend() ? -1 : found - templates.cbegin();
}

HttpResponse PracticeTemplates::answerProjects(const HttpRequest &request) const
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QStringList lacking;
    for (const auto name : { "developerSymbol"_L1, "projectName"_L1 }) {
        if (body[name].toString().isEmpty())
            lacking.append(name);
    }
    if (!lacking.isEmpty())
        return missing(u"ProjectTypeRequest"_s, lacking);
    for (const EventTemplate &eventTemplate : all()) {
        if (eventTemplate.id == body["developerSymbol"_L1].toString())
            return jsonObject(200, { { u"fullyQualifiedName"_s, eventTemplate.id } });
    }
    return errorResponse(404, u"OBJECT_NOT_FOUND"_s, u"No event type was found for this project"_s);
}

QByteArray PracticeTemplates::apiKeyOf(const HttpRequest &request)
{
    return QUrlQuery(QString::fromUtf8(request.query)).queryItemValue(u"hapikey"_s, QUrl::FullyDecoded).toUtf8();
}

} // namespace composer
