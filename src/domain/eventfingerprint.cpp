#include "domain/eventfingerprint.h"

#include "base/sha256.h"
#include "domain/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView fingerprintPurpose("timeline-composer content 1");

QByteArrayView viewOf(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

/// Extra data may be any JSON; QJsonDocument reads objects and arrays only, hence the brackets.
QJsonValue jsonOf(QByteArrayView text)
{
    QByteArray wrapped;
    wrapped.reserve(text.size() + 2);
    wrapped.append('[').append(text).append(']');
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    if (document.isArray() && document[1].isUndefined() && !document[0].isUndefined())
        return document[0];
    return QString::fromUtf8(text);
}

/// QByteArray::number() takes ten times as long, which counts: this runs some times an event.
QByteArray instantOrText(QByteArrayView text)
{
    const auto instant = parseInstant({ text.data(), static_cast<size_t>(text.size()) });
    if (!instant)
        return text.toByteArray();
    std::array<char, 24> digits;
    const char *end = std::to_chars(digits.data(), digits.data() + digits.size(), *instant).ptr;
    return { digits.data(), static_cast<qsizetype>(end - digits.data()) };
}

QByteArray jsonText(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
}

QByteArray plainText(const QJsonValue &value)
{
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    return value.toString().toUtf8();
}

} // namespace

CellForm cellFormOf(EventField field, const EventTemplate &eventTemplate)
{
    if (field == EventField::Email)
        return CellForm::Email;
    if (field == EventField::ExtraData)
        return CellForm::Json;
    const bool isDate = field == EventField::Timestamp
        || (field.isToken() && eventTemplate.tokens[field.tokenIndex()].type == TokenType::Date);
    return isDate ? CellForm::Instant : CellForm::Text;
}

std::string_view textInForm(CellForm form, std::string_view text, QByteArray &buffer)
{
    switch (form) {
    case CellForm::Text:
        return text;
    case CellForm::Email:
        if (std::none_of(text.cbegin(), text.cend(), [](char c) { return (c >= 'A' && c <= 'Z') || c < 0; }))
            return text; // lower case already
        buffer = QString::fromUtf8(viewOf(text)).toLower().toUtf8();
        break;
    case CellForm::Instant:
        buffer = instantOrText(viewOf(text));
        break;
    case CellForm::Json:
        buffer = jsonText(jsonOf(viewOf(text)));
        break;
    }
    return { buffer.constData(), static_cast<size_t>(buffer.size()) };
}

EventDigest::EventDigest(QByteArrayView purpose, const QString &templateId)
{
    addBytes(purpose);
    addBytes(templateId.toUtf8());
    m_head = m_bytes.size();
}

void EventDigest::addBytes(QByteArrayView bytes)
{
    std::array<char, 4> size;
    qToLittleEndian(static_cast<quint32>(bytes.size()), size.data());
    const qsizetype at = m_bytes.size(); // one step for both: this runs some ten times an event
    m_bytes.resize(at + static_cast<qsizetype>(size.size()) + bytes.size());
    std::memcpy(m_bytes.data() + at, size.data(), size.size());
    if (!bytes.isEmpty())
        std::memcpy(m_bytes.data() + at + size.size(), bytes.data(), static_cast<size_t>(bytes.size()));
}

void EventDigest::add(QByteArrayView name, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    addBytes(name);
    addBytes(value);
}

void EventDigest::addCell(QByteArrayView name, const EventTable &table, qsizetype row, EventField field)
{
    const std::string_view text = table.utf8(row, field);
    if (text.empty())
        return;
    QByteArray buffer;
    add(name, viewOf(textInForm(cellFormOf(field, table.eventTemplate()), text, buffer)));
}

void EventDigest::addJson(QByteArrayView name, const QJsonValue &value)
{
    add(name, jsonText(value));
}

std::array<quint8, 16> EventDigest::result() const
{
    const std::array<quint8, 32> hash = sha256(m_bytes);
    std::array<quint8, 16> bits;
    std::memcpy(bits.data(), hash.data(), bits.size());
    return bits;
}

EventFingerprinter::EventFingerprinter(const EventTable &table)
    : EventFingerprinter(table, table.eventTemplate().id)
{
}

EventFingerprinter::EventFingerprinter(const EventTable &table, const QString &templateName)
    : m_table(table)
    , m_digest(fingerprintPurpose, templateName)
{
    const auto add = [&](EventField field) {
        if (field != EventField::Id && !table.column(field).isEmptyEverywhere())
            m_fields.append(
                { fieldKey(field, table.eventTemplate()).toUtf8(), field, cellFormOf(field, table.eventTemplate()) });
    };
    for (int field = 0; field < EventField::FixedCount; ++field)
        add(EventField::fromValue(field));
    for (int i = 0; i < table.eventTemplate().tokens.size(); ++i)
        add(EventField::token(i));
    // By name: the order of a template's tokens may change from one day to the next.
    std::sort(m_fields.begin(), m_fields.end(), [](const Field &a, const Field &b) { return a.name < b.name; });
}

EventFingerprint EventFingerprinter::of(qsizetype row)
{
    m_digest.clear();
    const TableRow cells = m_table.cells(row);
    QByteArray buffer;
    for (const Field &field : std::as_const(m_fields)) {
        if (const std::string_view text = cells.utf8(field.field); !text.empty())
            m_digest.add(field.name, viewOf(textInForm(field.form, text, buffer)));
    }
    return m_digest.result();
}

EventFingerprint fingerprintOfJson(const QByteArray &event, const QString &templateId)
{
    const QJsonDocument document = QJsonDocument::fromJson(event);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    QList<std::pair<QByteArray, QJsonValue>> parts;
    const auto take = [&parts](const QByteArray &name, const QJsonValue &value) {
        if (!value.isUndefined())
            parts.append({ name, value });
    };
    for (const char *name : { "email", "objectId", "utk", "domain", "timestamp", "extraData" })
        take(name, object.value(QLatin1StringView(name)));
    // the two profiles' names
    take("customObjectTypeId", object.value("customObjectTypeId"_L1));
    take("customObjectTypeId", object.value("objectTypeFullyQualifiedName"_L1));
    for (const auto values : { "tokens"_L1, "properties"_L1 }) {
        const QJsonObject tokens = object.value(values).toObject();
        for (auto token = tokens.constBegin(); token != tokens.constEnd(); ++token)
            take("tokens." + token.key().toUtf8(), token.value());
    }
    const QJsonObject iframe = object.value("timelineIFrame"_L1).toObject();
    for (auto part = iframe.constBegin(); part != iframe.constEnd(); ++part)
        take("timelineIFrame." + part.key().toUtf8(), part.value());
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    EventDigest digest(fingerprintPurpose, templateId);
    for (const auto &[name, value] : std::as_const(parts)) {
        if (name == "extraData")
            digest.addJson(name, value);
        else if (name == "timestamp")
            digest.add(name, instantOrText(plainText(value)));
        else if (name == "email")
            digest.add(name, value.toString().toLower().toUtf8());
        else
            digest.add(name, plainText(value));
    }
    return digest.result();
}

} // namespace composer
