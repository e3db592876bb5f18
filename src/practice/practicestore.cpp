#include "practice/practicestore.h"

#include "base/texthash.h"
#include "domain/eventid.h"
#include "domain/timestamp.h"

#include <QJsonDocument>
#include <QUrl>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumTokenBytes = 510 * 1024; // HubSpot changelog 2025-03-17
constexpr qsizetype maximumEventBytes = 1024 * 1024; // same

quint64 hashOf(const QByteArray &key)
{
    return hashText({ key.constData(), static_cast<size_t>(key.size()) });
}

PracticeRefusal invalidEvent(const QString &code, const QString &where, const QString &message)
{
    return { PracticeRefusal::Kind::Invalid, {}, code, where, message };
}

bool isNumericId(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPlainNumber(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber); // C locale
    return isNumber && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
    });
}

bool isEpochMs(const QString &text)
{
    bool isNumber = false;
    text.toLongLong(&isNumber);
    return isNumber;
}

// "2026-03-18T15:30:32.007Z", always with milliseconds, as HubSpot answers.
QByteArray isoMs(qint64 epochMs)
{
    QByteArray text = formatInstant(epochMs);
    if (!text.contains('.'))
        text.insert(text.size() - 1, ".000");
    return text;
}

// The JSON text of an object with one more member. Splicing the text is several times faster than
// QJsonObject::insert().
void appendMember(QByteArray &json, QByteArrayView name, QByteArray text)
{
    if (text.contains('"') || text.contains('\\'))
        text.replace('\\', "\\\\").replace('"', "\\\"");
    json.chop(1);
    json += ",\"";
    json += name;
    json += "\":\"";
    json += text;
    json += "\"}";
}

std::optional<qint64> timestampOf(const QJsonValue &value)
{
    if (value.isDouble())
        return static_cast<qint64>(value.toDouble());
    const QByteArray text = value.toString().toUtf8();
    if (auto instant = parseInstant({ text.constData(), static_cast<size_t>(text.size()) }))
        return instant;
    bool isNumber = false;
    const qint64 epochMs = text.toLongLong(&isNumber);
    return isNumber ? std::optional(epochMs) : std::nullopt;
}

// HubSpot gives a number back as the string it keeps.
void keepNumbersAsText(QJsonObject &event)
{
    const QJsonObject tokens = event["tokens"_L1].toObject();
    QJsonObject asText = tokens;
    for (auto it = tokens.begin(); it != tokens.end(); ++it) {
        if (it.value().isDouble())
            asText.insert(it.key(), it.value().toVariant().toString());
    }
    if (asText != tokens)
        event.insert("tokens"_L1, asText);
}

std::optional<PracticeRefusal> iframeRefusal(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return invalidEvent(u"INVALID_IFRAME"_s, u"timelineIFrame"_s, u"timelineIFrame must be an object"_s);
    const QJsonObject frame = value.toObject();
    for (const auto name : { "linkLabel"_L1, "headerLabel"_L1, "url"_L1 }) {
        if (frame[name].toString().isEmpty())
            return invalidEvent(u"REQUIRED_FIELD_MISSING"_s, u"timelineIFrame."_s + name,
                u"timelineIFrame."_s + name + u" is required"_s);
    }
    for (const auto name : { "width"_L1, "height"_L1 }) {
        if (frame[name].toInt() <= 0)
            return invalidEvent(u"REQUIRED_FIELD_MISSING"_s, u"timelineIFrame."_s + name,
                u"timelineIFrame."_s + name + u" must be a positive whole number"_s);
    }
    if (const QUrl url(frame["url"_L1].toString(), QUrl::StrictMode); !url.isValid() || url.isRelative())
        return invalidEvent(u"INVALID_URL"_s, u"timelineIFrame.url"_s, u"timelineIFrame.url is not an absolute URL"_s);
    return {};
}

} // namespace

void PracticeStore::setFolder(const QString &folder)
{
    m_events.setFolder(folder);
    m_records.setFolder(folder);
}

void PracticeStore::setTemplates(QList<EventTemplate> templates)
{
    m_templates = std::move(templates);
    m_templateById.clear();
    for (qsizetype i = 0; i < m_templates.size(); ++i)
        m_templateById.insert(m_templates[i].id, i);
}

void PracticeStore::addRecord(const QString &objectType, const QString &objectId, const QString &email)
{
    m_records.append({ objectType, objectId, email });
}

QByteArray PracticeStore::eventKey(const QJsonObject &event)
{
    return event["eventTemplateId"_L1].toString().toUtf8() + '\n' + event["id"_L1].toString().toUtf8();
}

QStringList PracticeStore::missingAttributes(const QJsonObject &event)
{
    QStringList missing;
    for (const auto name : { "eventTemplateId"_L1, "id"_L1 }) {
        if (event[name].toString().isEmpty())
            missing.append(name);
    }
    if (!event["tokens"_L1].isObject())
        missing.append(u"tokens"_s);
    return missing;
}

bool PracticeStore::isTooLarge(const QJsonObject &event)
{
    return QJsonDocument(event).toJson(QJsonDocument::Compact).size() > maximumEventBytes;
}

std::optional<PracticeRefusal> PracticeStore::refusalOf(
    const QJsonObject &event, const QByteArray &key, const QSet<QByteArray> &batchKeys) const
{
    const QString id = event["id"_L1].toString();
    const auto find = [&]() -> std::optional<PracticeRefusal> {
        const EventTemplate *eventTemplate = templateById(event["eventTemplateId"_L1].toString());
        if (!eventTemplate)
            return invalidEvent(u"TEMPLATE_NOT_FOUND"_s, u"eventTemplateId"_s,
                u"No event template with ID '%1' was found"_s.arg(event["eventTemplateId"_L1].toString()));
        if (id.toUtf8().size() > maximumEventIdBytes)
            return invalidEvent(u"ID_TOO_LONG"_s, u"id"_s, u"Event ID is longer than 500 bytes"_s);
        if (auto refusal = identityRefusal(event, *eventTemplate))
            return refusal;
        const QJsonObject tokens = event["tokens"_L1].toObject();
        for (auto it = tokens.begin(); it != tokens.end(); ++it) {
            if (auto refusal = tokenRefusal(it.key(), it.value(), *eventTemplate))
                return refusal;
        }
        if (event.contains("timestamp"_L1) && !timestampOf(event["timestamp"_L1]))
            return invalidEvent(u"INVALID_DATE"_s, u"timestamp"_s,
                u"'%1' is not an ISO 8601 time or epoch milliseconds"_s.arg(event["timestamp"_L1].toString()));
        if (auto refusal = iframeRefusal(event["timelineIFrame"_L1]))
            return refusal;
        if (numberOf(key) || batchKeys.contains(key))
            return PracticeRefusal { PracticeRefusal::Kind::Duplicate, {}, u"DUPLICATE_EVENT_ID"_s, u"id"_s,
                u"Event ID already in use, please choose a new unique ID"_s };
        return {};
    };
    auto refusal = find();
    if (refusal)
        refusal->eventId = id;
    return refusal;
}

std::optional<PracticeRefusal> PracticeStore::identityRefusal(
    const QJsonObject &event, const EventTemplate &eventTemplate) const
{
    const QString objectId = event["objectId"_L1].toString();
    const ObjectType kind = eventTemplate.objectKind();
    const bool isContact = kind == ObjectType::Contact;
    const QString email = event["email"_L1].toString();
    if (objectId.isEmpty() && (!isContact || (email.isEmpty() && event["utk"_L1].toString().isEmpty())))
        return invalidEvent(u"REQUIRED_FIELD_MISSING"_s, u"objectId"_s,
            isContact ? u"One of objectId, utk or email is required"_s
                      : u"objectId is required for events of %1"_s.arg(eventTemplate.objectType));
    if (!email.isEmpty() && (!email.contains(u'@') || email.contains(u' ')))
        return invalidEvent(u"INVALID_EMAIL"_s, u"email"_s, u"Email address %1 is invalid"_s.arg(email));
    if (!objectId.isEmpty() && !(m_adoptsUnknownRecords && isNumericId(objectId))
        && !m_records.byId(kind, eventTemplate.objectType, objectId))
        return invalidEvent(u"OBJECT_NOT_FOUND"_s, u"objectId"_s, u"No object with ID %1 was found"_s.arg(objectId));
    return {};
}

std::optional<PracticeRefusal> PracticeStore::tokenRefusal(
    const QString &name, const QJsonValue &value, const EventTemplate &eventTemplate)
{
    const QString where = u"tokens."_s + name;
    const int index = eventTemplate.tokenIndex(name);
    if (index < 0)
        return invalidEvent(u"TOKEN_NOT_FOUND"_s, where,
            u"Token '%1' does not exist in event template %2"_s.arg(name, eventTemplate.id));
    if (!value.isString() && !value.isDouble())
        return invalidEvent(u"INVALID_TOKEN_VALUE"_s, where, u"Token '%1' is not a string"_s.arg(name));
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    const Token &token = eventTemplate.tokens[index];
    switch (token.type) {
    case TokenType::String:
        if (text.size() * 3 > maximumTokenBytes && text.toUtf8().size() > maximumTokenBytes)
            return invalidEvent(u"TOKEN_TOO_LONG"_s, where, u"Token '%1' is longer than 510 KB"_s.arg(name));
        break;
    case TokenType::Number:
        if (!isPlainNumber(text))
            return invalidEvent(u"INVALID_NUMBER"_s, where, u"'%1' is not a number (token '%2')"_s.arg(text, name));
        break;
    case TokenType::Enumeration:
        if (!token.optionByValue(text))
            return invalidEvent(u"INVALID_OPTION"_s, where, u"'%1' is not an option of token '%2'"_s.arg(text, name));
        break;
    case TokenType::Date:
        if (!isEpochMs(text))
            return invalidEvent(
                u"INVALID_DATE"_s, where, u"'%1' is not a time in epoch milliseconds (token '%2')"_s.arg(text, name));
        break;
    }
    return {};
}

QByteArray PracticeStore::create(QJsonObject event, qint64 now)
{
    const EventTemplate *eventTemplate = templateById(event["eventTemplateId"_L1].toString());
    Q_ASSERT(eventTemplate);
    const auto addressee = addresseeOf(event, *eventTemplate);
    keepNumbersAsText(event);
    if (addressee)
        applyToRecord(event, *eventTemplate, *addressee);

    const QByteArray key = eventKey(event);
    const QByteArray createdAt = isoMs(now);
    const bool hasTimestamp = event.contains("timestamp"_L1);
    if (hasTimestamp)
        event.insert("timestamp"_L1, QLatin1StringView(isoMs(*timestampOf(event["timestamp"_L1]))));
    QByteArray json = QJsonDocument(event).toJson(QJsonDocument::Compact);
    if (!hasTimestamp)
        appendMember(json, "timestamp", createdAt);
    if (addressee && !event.contains("objectId"_L1))
        appendMember(json, "objectId", addressee->record.objectId.toUtf8());
    appendMember(json, "objectType", eventTemplate->objectType.toUtf8());
    appendMember(json, "createdAt", createdAt);
    appendEvent(key, json);
    return json;
}

std::optional<QByteArray> PracticeStore::find(const QByteArray &templateId, const QByteArray &eventId) const
{
    const auto number = numberOf(templateId + '\n' + eventId);
    return number ? std::optional(m_events.at(*number)) : std::nullopt;
}

std::optional<qsizetype> PracticeStore::numberOf(const QByteArray &key) const
{
    return m_eventByKey.find(hashOf(key),
        [&](qsizetype number) { return eventKey(QJsonDocument::fromJson(m_events.at(number)).object()) == key; });
}

QList<QByteArray> PracticeStore::events() const
{
    QList<QByteArray> all;
    all.reserve(m_events.size());
    forEachEvent([&all](const QByteArray &json) { all.append(json); });
    return all;
}

void PracticeStore::forEachEvent(const std::function<void(const QByteArray &json)> &visit) const
{
    for (qsizetype number = 0; number < m_events.size(); ++number)
        visit(m_events.at(number));
}

const EventTemplate *PracticeStore::templateById(const QString &id) const
{
    const auto it = m_templateById.constFind(id);
    return it == m_templateById.cend() ? nullptr : &m_templates[*it];
}

// objectId before utk before email. Nothing: an anonymous visitor, known by utk only.
std::optional<PracticeStore::Addressee> PracticeStore::addresseeOf(
    const QJsonObject &event, const EventTemplate &eventTemplate) const
{
    const QString utk = event["utk"_L1].toString();
    const QString email = event["email"_L1].toString();
    const auto addressee = [&](const std::optional<qsizetype> &number, const QString &newId) {
        return Addressee { number ? m_records.at(*number) : PracticeRecord { eventTemplate.objectType, newId },
            number };
    };
    if (const QString objectId = event["objectId"_L1].toString(); !objectId.isEmpty())
        return addressee(m_records.byId(eventTemplate.objectKind(), eventTemplate.objectType, objectId), objectId);
    if (const auto visitor = utk.isEmpty() ? std::nullopt : m_records.byUtk(utk))
        return addressee(visitor, {});
    if (email.isEmpty())
        return {};
    return addressee(m_records.byEmail(email), m_records.freeId());
}

// What creating an event writes to the CRM: email, utk, domain and the stamped properties.
void PracticeStore::applyToRecord(
    const QJsonObject &event, const EventTemplate &eventTemplate, const Addressee &addressee)
{
    PracticeRecord record = addressee.record;
    const QString email = event["email"_L1].toString();
    const QString utk = event["utk"_L1].toString();
    if (!email.isEmpty() && email.toLower() != record.email.toLower())
        record.email = email;
    if (!utk.isEmpty() && !record.utks.contains(utk))
        record.utks.append(utk);
    const QJsonObject tokens = event["tokens"_L1].toObject();
    for (const Token &token : eventTemplate.tokens) {
        if (!token.objectPropertyName.isEmpty() && tokens.contains(token.name))
            record.properties.insert(token.objectPropertyName, tokens[token.name]);
    }
    if (!addressee.number)
        m_records.append(record);
    else if (record != addressee.record)
        m_records.replace(*addressee.number, record);
}

QJsonArray PracticeStore::recordsSnapshot() const
{
    QJsonArray result;
    m_records.forEachText([&](const QByteArray &json) { result.append(QJsonDocument::fromJson(json).object()); });
    return result;
}

void PracticeStore::restore(const QJsonArray &records, const QList<QByteArray> &events)
{
    clear();
    for (const QJsonValue value : records)
        restoreRecord(value.toObject());
    for (const QByteArray &event : events)
        restoreEvent(QJsonDocument::fromJson(event).object());
}

namespace {

/// Whether nothing stands between the parts of a JSON text.
bool isCompact(QByteArrayView json)
{
    bool isInText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"')
            isInText = !isInText;
        else if (isInText && c == '\\')
            ++at;
        else if (!isInText && (c == ' ' || c == '\n' || c == '\r' || c == '\t'))
            return false;
    }
    return true;
}

} // namespace

std::optional<PracticeStore::KeptEvent> PracticeStore::keptEvent(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    if (!document.isObject())
        return std::nullopt;
    return KeptEvent { eventKey(document.object()),
        isCompact(json) ? json.toByteArray() : document.toJson(QJsonDocument::Compact) };
}

void PracticeStore::restoreEvent(const QJsonObject &event)
{
    appendEvent(eventKey(event), QJsonDocument(event).toJson(QJsonDocument::Compact));
}

void PracticeStore::replayEvent(const QJsonObject &event)
{
    const EventTemplate *eventTemplate = templateById(event["eventTemplateId"_L1].toString());
    if (!appendEvent(eventKey(event), QJsonDocument(event).toJson(QJsonDocument::Compact)) || !eventTemplate)
        return;
    if (const auto addressee = addresseeOf(event, *eventTemplate))
        applyToRecord(event, *eventTemplate, *addressee);
}

// False when there is one with this key: events never change.
bool PracticeStore::appendEvent(const QByteArray &key, const QByteArray &json)
{
    if (numberOf(key))
        return false;
    m_eventByKey.insert(hashOf(key), m_events.add(json));
    return true;
}

void PracticeStore::clear()
{
    m_events.clear();
    m_eventByKey.clear();
    m_records.clear();
}

} // namespace composer
