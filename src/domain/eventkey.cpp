#include "domain/eventkey.h"

#include "base/listtext.h"
#include <QCoreApplication>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto identity = "identity"_L1;
constexpr auto when = "when"_L1;

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(EventKey)
};

/// The canonical name of a field; nothing if there is none of that name.
std::optional<QString> canonicalName(const QString &name, const EventTemplate &eventTemplate)
{
    if (name == identity || name == when)
        return name;
    if (name == "timestamp"_L1)
        return QString(when);
    if (eventTemplate.tokenIndex(name) >= 0)
        return "tokens."_L1 + name;
    const auto field = fieldFromKey(name, eventTemplate);
    return field && *field != EventField::Id ? std::optional(name) : std::nullopt;
}

} // namespace

Result<EventKey> parseEventKey(const QString &names, const EventTemplate &eventTemplate)
{
    EventKey key;
    const QStringList given = names.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : given) {
        const auto canonical = canonicalName(name.trimmed(), eventTemplate);
        if (!canonical) {
            QStringList known = eventKeyFields(eventTemplate);
            known.replaceInStrings(u"tokens."_s, QString());
            return fail(ErrorCode::InvalidInput,
                KeyText::tr("An id cannot be made of “%1”: the template has no such field. It has: %2.")
                    .arg(name.trimmed(), joinedList(known)));
        }
        if (!key.fields.contains(*canonical))
            key.fields.append(*canonical);
    }
    key.fields.sort();
    return key;
}

QStringList eventKeyFields(const EventTemplate &eventTemplate)
{
    QStringList fields { identity, when };
    const QList<EventField> all = fieldsOf(eventTemplate);
    for (const EventField field : all) {
        switch (field.value()) {
        case EventField::Id:
        case EventField::Email:
        case EventField::ObjectId:
        case EventField::Utk:
        case EventField::Timestamp:
            break;
        default:
            fields.append(fieldKey(field, eventTemplate));
        }
    }
    return fields;
}

QString eventKeyLabel(const QString &field, const EventTemplate &eventTemplate)
{
    if (field == identity)
        return KeyText::tr("Whom the event is for");
    const auto known
        = field == when ? std::optional(EventField(EventField::Timestamp)) : fieldFromKey(field, eventTemplate);
    return known ? fieldLabel(*known, eventTemplate) : field;
}

EventKeyMaker::EventKeyMaker(const EventKey &key, const EventTemplate &eventTemplate)
    : m_digest("timeline-composer key 1", eventTemplate.lastingName())
{
    for (const QString &name : key.fields) {
        if (name == identity)
            m_parts.append({ name.toUtf8(), {} });
        else if (name == when)
            m_parts.append({ name.toUtf8(), EventField(EventField::Timestamp) });
        else if (const auto field = fieldFromKey(name, eventTemplate))
            m_parts.append({ name.toUtf8(), *field });
    }
}

EventIdBits EventKeyMaker::idOf(const EventTable &table, qsizetype row)
{
    using enum EventField::Fixed;
    m_digest.clear();
    bool any = false;
    for (const Part &part : std::as_const(m_parts)) {
        if (part.field) {
            any = any || !table.utf8(row, *part.field).empty();
            m_digest.addCell(part.name, table, row, *part.field);
            continue;
        }
        const auto fields = { Email, ObjectId, Utk };
        const auto *const found
            = std::find_if(fields.begin(), fields.end(), [&](auto field) { return !table.utf8(row, field).empty(); });
        if (found == fields.end())
            continue;
        any = true;
        m_digest.add(part.name, fieldKey(*found, table.eventTemplate()).toUtf8()); // an object id is no email
        m_digest.addCell(part.name, table, row, *found);
    }
    return any ? eventIdFromDigest(m_digest.result()) : EventIdBits {};
}

} // namespace composer
