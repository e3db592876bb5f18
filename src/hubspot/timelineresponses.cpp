#include "hubspot/timelineresponses.h"

#include "domain/timestamp.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ResponseText {
    Q_DECLARE_TR_FUNCTIONS(TimelineResponses)
};

/// The text of a JSON scalar, as it would stand in a token.
QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (number == static_cast<double>(value.toInteger()))
            return QString::number(value.toInteger());
        return QString::number(number, 'g', 17);
    }
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

void collectTexts(const QJsonValue &value, QStringList &into)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            collectTexts(item, into);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectTexts(it.value(), into);
    } else if (const QString text = scalarText(value); !text.isEmpty()) {
        into.append(text);
    }
}

void readContext(const QJsonObject &context, ServerError &error)
{
    for (auto it = context.begin(); it != context.end(); ++it) {
        QStringList texts;
        collectTexts(it.value(), texts);
        const QString key = it.key();
        if (key == "requiredScopes"_L1 || key == "requiredGranularScopes"_L1)
            error.scopes.append(texts);
        else if (error.tokenName.isEmpty() && !texts.isEmpty()
            && (key == "token"_L1 || key == "tokenName"_L1 || key == "property"_L1 || key == "propertyName"_L1))
            error.tokenName = texts.first();
        // A position would be a guess in disguise: batches are answered in any order.
        if (key != "index"_L1)
            error.values.append(texts);
    }
}

ServerError readServerError(const QJsonObject &object)
{
    ServerError error;
    error.message = scalarText(object["message"_L1]);
    error.category = scalarText(object["category"_L1]);
    if (error.category.isEmpty())
        error.category = scalarText(object["errorType"_L1]);
    error.policyName = scalarText(object["policyName"_L1]);
    error.correlationId = scalarText(object["correlationId"_L1]);
    for (const auto key : { "id"_L1, "eventId"_L1 }) {
        if (const QString id = scalarText(object[key]); !id.isEmpty())
            error.values.append(id);
    }
    readContext(object["context"_L1].toObject(), error);
    const QJsonArray details = object["errors"_L1].toArray();
    for (const QJsonValue &value : details) {
        const ServerError detail = readServerError(value.toObject());
        if (!detail.message.isEmpty())
            error.messages.append(detail.message);
        error.messages.append(detail.messages);
        error.values.append(detail.values);
        error.scopes.append(detail.scopes);
        if (error.tokenName.isEmpty())
            error.tokenName = detail.tokenName;
        if (error.correlationId.isEmpty())
            error.correlationId = detail.correlationId;
    }
    error.scopes.removeDuplicates();
    return error;
}

QString normalizedInstant(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto instant = parseInstant({ utf8.constData(), static_cast<size_t>(utf8.size()) });
    return instant ? QString::fromLatin1(formatInstant(*instant)) : text;
}

bool sameValue(const QString &field, const QJsonValue &ours, const QJsonValue &theirs)
{
    if (ours == theirs)
        return true;
    if (ours.isObject() || ours.isArray())
        return false;
    const QString a = scalarText(ours);
    const QString b = scalarText(theirs);
    if (a == b)
        return true;
    if (field == "email"_L1)
        return a.compare(b, Qt::CaseInsensitive) == 0;
    if (field == "timestamp"_L1 || field.startsWith("tokens."_L1))
        return normalizedInstant(a) == normalizedInstant(b);
    return false;
}

void compareObjects(
    const QString &prefix, const QJsonObject &ours, const QJsonObject &theirs, QList<ComparedField> &into)
{
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        const QString field = prefix + it.key();
        const QJsonValue other = theirs[it.key()];
        if (prefix.isEmpty() && (it.key() == "tokens"_L1 || it.key() == "timelineIFrame"_L1))
            compareObjects(it.key() + u'.', it.value().toObject(), other.toObject(), into);
        else if (prefix.isEmpty() && other.isUndefined() && (it.key() == "email"_L1 || it.key() == "utk"_L1))
            continue; // HubSpot may answer with the record's objectId instead of what found it
        else
            into.append({ field, scalarText(it.value()), scalarText(other), !sameValue(field, it.value(), other) });
    }
}

} // namespace

Result<BatchResults> parseBatchResults(const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (!document.isObject())
        return fail(
            ErrorCode::InvalidInput, ResponseText::tr("The portal's answer cannot be read."), parseError.errorString());
    const QJsonObject object = document.object();
    BatchResults answer;
    answer.status = scalarText(object["status"_L1]);
    answer.hasResults = object["results"_L1].isArray();
    const QJsonArray results = object["results"_L1].toArray();
    for (const QJsonValue &result : results) {
        const QString id = scalarText(result.toObject()["id"_L1]);
        if (!id.isEmpty())
            answer.createdIds.insert(id.toUtf8());
    }
    if (const QJsonValue count = object["numErrors"_L1]; count.isDouble())
        answer.numErrors = count.toInt();
    const QJsonArray errors = object["errors"_L1].toArray();
    for (const QJsonValue &error : errors)
        answer.errors.append(readServerError(error.toObject()));
    return answer;
}

ServerError parseServerError(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return readServerError(document.object());
    ServerError error;
    constexpr qsizetype firstWords = 200;
    error.message = QString::fromUtf8(body.first(std::min(body.size(), firstWords))).simplified();
    return error;
}

Result<QList<EventTemplate>> parseTemplates(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document["results"_L1].isArray())
        return fail(ErrorCode::InvalidInput, ResponseText::tr("The portal's list of templates cannot be read."));
    QList<EventTemplate> templates;
    const QJsonArray results = document["results"_L1].toArray();
    for (const QJsonValue &value : results) {
        auto eventTemplate = parseEventTemplate(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        if (!eventTemplate)
            return fail(eventTemplate.error());
        templates.append(*eventTemplate);
    }
    return templates;
}

Result<QList<ComparedField>> compareEvents(const QByteArray &ours, const QByteArray &theirs)
{
    const QJsonDocument sent = QJsonDocument::fromJson(ours);
    const QJsonDocument stored = QJsonDocument::fromJson(theirs);
    if (!stored.isObject() || stored["id"_L1].isUndefined())
        return fail(ErrorCode::InvalidInput, ResponseText::tr("The portal's answer is not an event."));
    QList<ComparedField> fields;
    compareObjects({}, sent.object(), stored.object(), fields);
    return fields;
}

bool isSameEvent(const QList<ComparedField> &fields)
{
    return std::none_of(fields.cbegin(), fields.cend(), [](const ComparedField &field) { return field.differs; });
}

} // namespace composer
