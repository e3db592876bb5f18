#include "hubspot/timelineresponses.h"

#include "base/redaction.h"
#include "domain/timestamp.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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

/// A scalar that is shown or kept: an answer may echo the token.
QString shownText(const QJsonValue &value)
{
    return redact(scalarText(value));
}

void collectTexts(const QJsonValue &value, QStringList &into)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items)
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
            error.tokenName = redact(texts.first());
        // A position would be a guess in disguise: batches are answered in any order.
        if (key != "index"_L1)
            error.values.append(texts);
    }
}

/// The field that an error's "in" names: "tokens.status", "inputs[3].properties.status" → "status".
QString fieldNamed(const QString &where)
{
    static const QRegularExpression around(u"^(inputs(\\[\\d+\\]|\\.\\d+)?(\\.|$))?((tokens|properties)\\.)?"_s);
    QString name = where.trimmed();
    name.remove(around);
    return name.contains(u' ') ? QString() : redact(name);
}

ServerError readServerError(const QJsonObject &object)
{
    ServerError error;
    error.message = scalarText(object["message"_L1]);
    error.category = scalarText(object["category"_L1]);
    if (error.category.isEmpty())
        error.category = scalarText(object["errorType"_L1]);
    error.policyName = scalarText(object["policyName"_L1]);
    error.correlationId = shownText(object["correlationId"_L1]);
    for (const auto key : { "id"_L1, "eventId"_L1 }) {
        if (const QString id = scalarText(object[key]); !id.isEmpty())
            error.values.append(id);
    }
    readContext(object["context"_L1].toObject(), error);
    if (error.tokenName.isEmpty())
        error.tokenName = fieldNamed(scalarText(object["in"_L1]));
    const QJsonArray details = object["errors"_L1].toArray();
    for (const QJsonValue value : details) {
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

EventFacts eventFacts(const QJsonObject &event)
{
    return { shownText(event["createdAt"_L1]), shownText(event["objectType"_L1]) };
}

RequestFacts requestFacts(const QJsonObject &answer)
{
    RequestFacts facts;
    facts.status = shownText(answer["status"_L1]);
    facts.requestedAt = shownText(answer["requestedAt"_L1]);
    facts.startedAt = shownText(answer["startedAt"_L1]);
    facts.completedAt = shownText(answer["completedAt"_L1]);
    const QJsonObject links = answer["links"_L1].toObject();
    for (auto it = links.begin(); it != links.end(); ++it)
        facts.links.insert(redact(it.key()), shownText(it.value()));
    return facts;
}

/// `tokens` may be empty, everything else must say something.
bool hasField(const QJsonObject &event, const QByteArray &field)
{
    const QJsonValue value = event[QLatin1StringView(field)];
    return field == "tokens" ? value.isObject() : !scalarText(value).isEmpty() && !value.isObject() && !value.isArray();
}

/// A result with a status of its own other than done, or with errors of its own.
bool isDoubtfulResult(const QJsonObject &event)
{
    const QString status = scalarText(event["status"_L1]);
    return (!status.isEmpty() && !saysComplete(status)) || !event["errors"_L1].toArray().isEmpty()
        || !event["error"_L1].isUndefined();
}

/// What counts errors or lists them, and cannot be read: an answer that says "3 failed" in its own way is no success.
QStringList malformedFields(const QJsonObject &answer)
{
    QStringList malformed;
    const QJsonValue count = answer["numErrors"_L1];
    if (!count.isUndefined() && !count.isNull()
        && (!count.isDouble() || count.toInteger(-1) < 0 || static_cast<double>(count.toInteger()) != count.toDouble()))
        malformed.append(u"numErrors"_s);
    const QJsonValue errors = answer["errors"_L1];
    if (!errors.isUndefined() && !errors.isNull() && !errors.isArray())
        malformed.append(u"errors"_s);
    return malformed;
}

/// A moment, as ISO 8601 or in milliseconds since 1970, is one and the same.
QString normalizedInstant(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    constexpr qsizetype fewestDigits = 12; // of a moment since 1973, so that no number of people is one
    constexpr qsizetype mostDigits = 13;
    if (utf8.size() >= fewestDigits && utf8.size() <= mostDigits
        && std::all_of(utf8.cbegin(), utf8.cend(), [](char c) { return c >= '0' && c <= '9'; }))
        return QString::fromLatin1(formatInstant(utf8.toLongLong()));
    const auto instant = parseInstant({ utf8.constData(), static_cast<size_t>(utf8.size()) });
    return instant ? QString::fromLatin1(formatInstant(*instant)) : text;
}

/// Two texts of JSON with the same meaning: numbers inside may come back as their texts.
bool sameJson(const QJsonValue &ours, const QJsonValue &theirs)
{
    if (ours.isObject() && theirs.isObject()) {
        const QJsonObject a = ours.toObject();
        const QJsonObject b = theirs.toObject();
        if (a.size() != b.size())
            return false;
        for (auto it = a.begin(); it != a.end(); ++it) {
            if (!b.contains(it.key()) || !sameJson(it.value(), b[it.key()]))
                return false;
        }
        return true;
    }
    if (ours.isArray() && theirs.isArray()) {
        const QJsonArray a = ours.toArray();
        const QJsonArray b = theirs.toArray();
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
            [](const QJsonValue &one, const QJsonValue &other) { return sameJson(one, other); });
    }
    return ours == theirs || (!ours.isObject() && !ours.isArray() && scalarText(ours) == scalarText(theirs));
}

/// "3", 3 and "3.0" are one number; anything else is not a number here.
std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber); // C locale
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
    });
    return isNumber && isPlain ? std::optional(number) : std::nullopt;
}

/// Doubles hold 15 digits for sure: beyond them two numbers that look alike to a double may be two ids.
bool sameNumber(const QString &a, const QString &b)
{
    constexpr qsizetype safeDigits = 15;
    if (a.size() > safeDigits || b.size() > safeDigits)
        return false;
    const auto ours = numberOf(a);
    return ours && ours == numberOf(b);
}

bool sameValue(const QString &field, const QJsonValue &ours, const QJsonValue &theirs)
{
    if (ours == theirs)
        return true;
    if (ours.isObject() || ours.isArray())
        return sameJson(ours, theirs);
    const QString a = scalarText(ours);
    const QString b = scalarText(theirs);
    if (a == b)
        return true;
    if (field == "email"_L1)
        return a.compare(b, Qt::CaseInsensitive) == 0;
    const bool isValue = field.startsWith("tokens."_L1) || field.startsWith("properties."_L1);
    if ((isValue || field.startsWith("timelineIFrame."_L1)) && sameNumber(a, b))
        return true;
    return (field == "timestamp"_L1 || isValue) && normalizedInstant(a) == normalizedInstant(b);
}

void compareObjects(
    const QString &prefix, const QJsonObject &ours, const QJsonObject &theirs, QList<ComparedField> &into)
{
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        const QString field = prefix + it.key();
        const QJsonValue other = theirs[it.key()];
        if (prefix.isEmpty()
            && (it.key() == "tokens"_L1 || it.key() == "properties"_L1 || it.key() == "timelineIFrame"_L1)) {
            compareObjects(it.key() + u'.', it.value().toObject(), other.toObject(), into);
            continue;
        }
        const bool isLeftOut = other.isUndefined() || other.isNull();
        if (isLeftOut && prefix == "tokens."_L1 && it.value().isString() && it.value().toString().isEmpty())
            continue; // what is sent empty is told of, or not: there it is as empty
        into.append({ field, scalarText(it.value()), scalarText(other),
            !isLeftOut && !sameValue(field, it.value(), other), isLeftOut });
    }
}

} // namespace

bool saysComplete(QStringView status)
{
    return status == "COMPLETE"_L1 || status == "COMPLETED"_L1;
}

Result<BatchResults> parseBatchResults(const QByteArray &body, const ApiProfile &profile)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, ResponseText::tr("The account's answer cannot be read."),
            parseError.errorString());
    const QJsonObject object = document.object();
    BatchResults answer;
    for (const QByteArray &field : profile.answerFields) {
        const QJsonValue value = object[QLatin1StringView(field)];
        if (field == "results" ? !value.isArray() : !value.isString() || value.toString().isEmpty())
            answer.missing.append(QString::fromLatin1(field));
    }
    answer.facts = requestFacts(object);
    answer.message = scalarText(object["message"_L1]);
    answer.category = scalarText(object["category"_L1]);
    answer.malformed = malformedFields(object);
    const QJsonArray results = object["results"_L1].toArray();
    for (const QJsonValue result : results) {
        const QJsonObject event = result.toObject();
        const bool isWhole = std::all_of(profile.resultFields.cbegin(), profile.resultFields.cend(),
            [&](const QByteArray &field) { return hasField(event, field); });
        if (!isWhole) {
            ++answer.incompleteResults;
            continue;
        }
        const QByteArray id = scalarText(event["id"_L1]).toUtf8();
        answer.created.insert(id, eventFacts(event));
        answer.echoes[id].append(event);
        if (isDoubtfulResult(event))
            answer.doubtful.insert(id);
    }
    if (const QJsonValue count = object["numErrors"_L1]; count.isDouble())
        answer.numErrors = count.toInt();
    const QJsonArray errors = object["errors"_L1].toArray();
    for (const QJsonValue error : errors)
        answer.errors.append(readServerError(error.toObject()));
    return answer;
}

QList<ServerError> parseErrorList(const QByteArray &body)
{
    QList<ServerError> errors;
    const QJsonArray array = QJsonDocument::fromJson(body).object()["errors"_L1].toArray();
    for (const QJsonValue error : array)
        errors.append(readServerError(error.toObject()));
    return errors;
}

ServerError parseServerError(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        ServerError error = readServerError(document.object());
        error.isJson = true;
        return error;
    }
    ServerError error;
    constexpr qsizetype firstWords = 200;
    error.message = QString::fromUtf8(body.first(std::min(body.size(), firstWords))).simplified();
    return error;
}

Result<QList<ComparedField>> compareEvents(const QByteArray &ours, const QByteArray &theirs)
{
    const QJsonDocument sent = QJsonDocument::fromJson(ours);
    const QJsonDocument stored = QJsonDocument::fromJson(theirs);
    if (!stored.isObject() || stored["id"_L1].isUndefined())
        return fail(ErrorCode::InvalidInput, ResponseText::tr("The account's answer is not an event."));
    if (scalarText(stored["id"_L1]) != scalarText(sent["id"_L1]))
        return fail(ErrorCode::InvalidInput, ResponseText::tr("The account answered about another event."));
    return compareEvents(ours, stored.object());
}

QList<ComparedField> compareEvents(const QByteArray &ours, const QJsonObject &theirs)
{
    QList<ComparedField> fields;
    compareObjects({}, QJsonDocument::fromJson(ours).object(), theirs, fields);
    return fields;
}

bool isSameEvent(const QList<ComparedField> &fields)
{
    return std::none_of(fields.cbegin(), fields.cend(), [](const ComparedField &field) { return field.differs; });
}

bool isProvenSameEvent(const QList<ComparedField> &fields)
{
    if (!isSameEvent(fields))
        return false;
    bool isAnchored = false; // in time, or at a record
    for (const ComparedField &field : fields) {
        if (field.isLeftOut && field.field.startsWith("tokens."_L1))
            return false;
        isAnchored = isAnchored
            || (!field.isLeftOut
                && (field.field == "timestamp"_L1 || field.field == "objectId"_L1 || field.field == "email"_L1
                    || field.field == "utk"_L1));
    }
    return isAnchored;
}

EventFacts eventFacts(const QByteArray &event)
{
    return eventFacts(QJsonDocument::fromJson(event).object());
}

} // namespace composer
