#include "domain/eventfield.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *fixedKeys[] = { "id", "email", "objectId", "utk", "domain", "customObjectTypeId", "timestamp",
    "extraData", "timelineIFrame.linkLabel", "timelineIFrame.headerLabel", "timelineIFrame.url", "timelineIFrame.width",
    "timelineIFrame.height" };
static_assert(std::size(fixedKeys) == EventField::FixedCount);

constexpr const char *fixedLabels[] = { QT_TRANSLATE_NOOP("EventField", "Event id"),
    QT_TRANSLATE_NOOP("EventField", "Email"), QT_TRANSLATE_NOOP("EventField", "Record ID"),
    QT_TRANSLATE_NOOP("EventField", "Visitor cookie"), QT_TRANSLATE_NOOP("EventField", "Domain"),
    QT_TRANSLATE_NOOP("EventField", "Custom object type"), QT_TRANSLATE_NOOP("EventField", "When"),
    QT_TRANSLATE_NOOP("EventField", "Extra data"), QT_TRANSLATE_NOOP("EventField", "Link text"),
    QT_TRANSLATE_NOOP("EventField", "Window title"), QT_TRANSLATE_NOOP("EventField", "Iframe address"),
    QT_TRANSLATE_NOOP("EventField", "Iframe width"), QT_TRANSLATE_NOOP("EventField", "Iframe height") };
static_assert(std::size(fixedLabels) == EventField::FixedCount);

constexpr auto tokenPrefix = "tokens."_L1;

} // namespace

QString fieldKey(EventField field, const EventTemplate &eventTemplate)
{
    if (field.isToken())
        return tokenPrefix + eventTemplate.tokens.value(field.tokenIndex()).name;
    return QString::fromLatin1(fixedKeys[field.value()]);
}

std::optional<EventField> fieldFromKey(QStringView key, const EventTemplate &eventTemplate)
{
    if (key.startsWith(tokenPrefix)) {
        const int index = eventTemplate.tokenIndex(key.mid(tokenPrefix.size()));
        return index < 0 ? std::nullopt : std::optional(EventField::token(index));
    }
    for (int i = 0; i < EventField::FixedCount; ++i) {
        if (key == QLatin1StringView(fixedKeys[i]))
            return EventField::fromValue(i);
    }
    return std::nullopt;
}

QString fieldLabel(EventField field, const EventTemplate &eventTemplate)
{
    if (field.isToken())
        return eventTemplate.tokens.value(field.tokenIndex()).label;
    return QCoreApplication::translate("EventField", fixedLabels[field.value()]);
}

QList<EventField> fieldsOf(const EventTemplate &eventTemplate)
{
    QList<EventField> fields;
    // HubSpot guide: contacts by email, user token or object id; every other object type by object id only.
    switch (eventTemplate.objectKind()) {
    case ObjectType::Contact:
        fields << EventField::Email << EventField::ObjectId << EventField::Utk;
        break;
    case ObjectType::Custom:
        fields << EventField::ObjectId << EventField::CustomObjectTypeId;
        break;
    case ObjectType::Company:
    case ObjectType::Deal:
    case ObjectType::Ticket:
        fields << EventField::ObjectId;
        break;
    }
    fields << EventField::Timestamp;
    for (int i = 0; i < eventTemplate.tokens.size(); ++i)
        fields << EventField::token(i);
    fields << EventField::IframeLinkLabel << EventField::IframeHeaderLabel << EventField::IframeUrl
           << EventField::IframeWidth << EventField::IframeHeight << EventField::ExtraData << EventField::Domain
           << EventField::Id;
    return fields;
}

} // namespace composer
