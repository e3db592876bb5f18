#include "ui/models/sentfields.h"

#include "domain/eventfield.h"
#include "domain/timestamp.h"
#include "ui/models/spokentime.h"

#include <QHash>

#include <optional>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

std::optional<EventField> fieldOf(const QString &field, const EventTemplate &eventTemplate)
{
    static const QHash<QString, EventField> fixed { { u"id"_s, EventField::Id }, { u"email"_s, EventField::Email },
        { u"objectId"_s, EventField::ObjectId }, { u"utk"_s, EventField::Utk }, { u"domain"_s, EventField::Domain },
        { u"customObjectTypeId"_s, EventField::CustomObjectTypeId },
        { u"objectTypeFullyQualifiedName"_s, EventField::CustomObjectTypeId },
        { u"timestamp"_s, EventField::Timestamp }, { u"extraData"_s, EventField::ExtraData },
        { u"timelineIFrame.linkLabel"_s, EventField::IframeLinkLabel },
        { u"timelineIFrame.headerLabel"_s, EventField::IframeHeaderLabel },
        { u"timelineIFrame.url"_s, EventField::IframeUrl }, { u"timelineIFrame.width"_s, EventField::IframeWidth },
        { u"timelineIFrame.height"_s, EventField::IframeHeight } };
    if (const auto known = fixed.constFind(field); known != fixed.cend())
        return *known;
    const int token = eventTemplate.tokenIndex(QStringView(field).sliced(field.indexOf(u'.') + 1));
    return token < 0 ? std::nullopt : std::optional(EventField::token(token));
}

} // namespace

QString sentFieldLabel(const QString &field, const EventTemplate &eventTemplate)
{
    const auto known = fieldOf(field, eventTemplate);
    return known ? fieldLabel(*known, eventTemplate) : field.sliced(field.indexOf(u'.') + 1);
}

int sentFieldPlace(const QString &field, const EventTemplate &eventTemplate)
{
    static const QList<EventField> before { EventField::Email, EventField::ObjectId, EventField::Utk,
        EventField::CustomObjectTypeId, EventField::Timestamp };
    static const QList<EventField> after { EventField::IframeLinkLabel, EventField::IframeHeaderLabel,
        EventField::IframeUrl, EventField::IframeWidth, EventField::IframeHeight, EventField::ExtraData,
        EventField::Domain, EventField::Id };
    const int tokens = int(eventTemplate.tokens.size());
    const auto known = fieldOf(field, eventTemplate);
    if (known && known->isToken())
        return int(before.size()) + known->tokenIndex();
    if (known && before.contains(*known))
        return int(before.indexOf(*known));
    const qsizetype at = known && after.contains(*known) ? after.indexOf(*known) : after.size();
    return int(before.size()) + tokens + int(at);
}

QString sentFieldText(const QString &field, const QString &value, const EventTemplate &eventTemplate,
    const QTimeZone &zone, const QLocale &locale)
{
    const auto known = fieldOf(field, eventTemplate);
    if (!known || value.isEmpty())
        return value;
    const Token *token = known->isToken() ? &eventTemplate.tokens.at(known->tokenIndex()) : nullptr;
    if (*known == EventField::Timestamp || (token && token->type == TokenType::Date)) {
        bool isNumber = false;
        const qint64 ms = value.toLongLong(&isNumber);
        const auto instant = isNumber ? std::optional(ms) : parseInstant(value.toStdString());
        if (!instant)
            return value;
        return token && *instant % msPerDay == 0 ? spokenDay(*instant, locale) : spokenMoment(*instant, zone, locale);
    }
    if (token) {
        if (const TokenOption *option = token->optionByValue(value); option && option->label != value)
            return u"%1 (%2)"_s.arg(option->label, value);
    }
    return value;
}

} // namespace composer
