#include "domain/eventfield.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *fixedKeys[] = { "id", "email", "objectId", "utk", "domain", "customObjectTypeId", "timestamp",
    "extraData", "timelineIFrame.linkLabel", "timelineIFrame.headerLabel", "timelineIFrame.url", "timelineIFrame.width",
    "timelineIFrame.height" };
static_assert(std::size(fixedKeys) == EventField::FixedCount);

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(EventField)
};

constexpr QString (*fixedLabels[])() = { [] { return FieldText::tr("Event id"); },
    [] { return FieldText::tr("Email"); }, [] { return FieldText::tr("Record ID"); },
    [] { return FieldText::tr("Visitor cookie"); }, [] { return FieldText::tr("Domain"); },
    [] { return FieldText::tr("Custom object type"); }, [] { return FieldText::tr("When"); },
    [] { return FieldText::tr("Extra data"); }, [] { return FieldText::tr("Link text"); },
    [] { return FieldText::tr("Window title"); }, [] { return FieldText::tr("Iframe address"); },
    [] { return FieldText::tr("Iframe width"); }, [] { return FieldText::tr("Iframe height"); } };
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
    return fixedLabels[field.value()]();
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
