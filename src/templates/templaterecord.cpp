#include "templates/templaterecord.h"
#include "domain/templateids.h"

#include "templates/templatereader.h"
#include "templates/tokenname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordVersion = 1;
constexpr auto marker = "timeline-composer-template"_L1;

QJsonObject objectOf(const EventTemplate &eventTemplate)
{
    return QJsonDocument::fromJson(serializeEventTemplate(eventTemplate)).object();
}

/// A template as it is, whatever rules it breaks.
Result<EventTemplate> rawTemplate(const QJsonObject &object)
{
    const auto found = keptTemplate(object);
    if (!found)
        return fail(found.error());
    EventTemplate made = *found;
    // What is empty while it is typed is not filled in as that of a foreign file is.
    made.name = object["name"_L1].toString();
    made.objectType = object["objectType"_L1].toString();
    return made;
}

} // namespace

EventTemplate usableTemplate(const EventTemplate &eventTemplate)
{
    EventTemplate usable = eventTemplate;
    if (usable.name.trimmed().isEmpty())
        usable.name = usable.id;
    if (usable.objectType.isEmpty())
        usable.objectType = u"contacts"_s;
    QHash<QString, int> names;
    for (const Token &token : eventTemplate.tokens)
        ++names[token.name];
    usable.tokens.removeIf([&](const Token &token) {
        return !isTokenNameShape(token.name) || isForbiddenTokenName(token.name) || names.value(token.name) > 1;
    });
    for (Token &token : usable.tokens) {
        const bool isWhole = std::none_of(token.options.cbegin(), token.options.cend(),
            [](const TokenOption &option) { return option.value.isEmpty(); });
        if (!isWhole)
            token.options.removeIf([](const TokenOption &option) { return option.value.isEmpty(); });
        if (token.label.isEmpty())
            token.label = token.name;
    }
    return usable;
}

TemplateRecord TemplateRecord::fromHubSpot(const EventTemplate &eventTemplate)
{
    TemplateRecord record;
    record.eventTemplate = eventTemplate;
    record.atHubSpot = eventTemplate;
    return record;
}

TemplateRecord TemplateRecord::newHere(const EventTemplate &eventTemplate)
{
    TemplateRecord record;
    record.eventTemplate = eventTemplate;
    return record;
}

bool TemplateRecord::isLocked(qsizetype token) const
{
    return atHubSpot && token >= 0 && token < eventTemplate.tokens.size()
        && atHubSpot->tokenIndex(eventTemplate.tokens.at(token).name) >= 0;
}

QStringList TemplateRecord::tokensOnlyHere() const
{
    QStringList names;
    if (!atHubSpot)
        return names;
    for (const Token &token : eventTemplate.tokens) {
        if (atHubSpot->tokenIndex(token.name) < 0)
            names.append(token.name);
    }
    return names;
}

TemplateRecord replacedBy(const TemplateRecord &here, const TemplateRecord &coming)
{
    TemplateRecord next = coming;
    next.renames = here.renames;
    next.formerIds = here.formerIds;
    if (next.frame.isEmpty())
        next.frame = here.frame;
    if (next.eventTemplate.otherName.isEmpty())
        next.eventTemplate.otherName = here.eventTemplate.otherName;
    if (next.origin.isEmpty())
        next.origin = here.origin;
    return next;
}

QByteArray serializeTemplateRecord(const TemplateRecord &record)
{
    const EventTemplate usable = usableTemplate(record.eventTemplate);
    QJsonObject object = objectOf(usable);
    object.insert(marker, recordVersion);
    if (usable != record.eventTemplate)
        object.insert("editing"_L1, objectOf(record.eventTemplate));
    if (record.atHubSpot)
        object.insert("atHubSpot"_L1, objectOf(*record.atHubSpot));
    if (!record.frame.isEmpty())
        object.insert("timelineIFrame"_L1, frameToJson(record.frame));
    if (record.readAt.isValid())
        object.insert("readAt"_L1, record.readAt.toUTC().toString(Qt::ISODate));
    if (!record.account.isEmpty())
        object.insert("account"_L1, record.account);
    QJsonArray renames;
    for (const auto &[from, to] : record.renames)
        renames.append(QJsonArray { from, to });
    if (!renames.isEmpty())
        object.insert("renames"_L1, renames);
    if (!record.formerIds.isEmpty())
        object.insert("formerIds"_L1, QJsonArray::fromStringList(record.formerIds));
    if (!record.origin.isEmpty())
        object.insert("origin"_L1, record.origin);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<TemplateRecord> parseTemplateRecord(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty()) {
        const auto found = readTemplates(json, {});
        return found ? TemplateRecord::newHere(found->first().eventTemplate)
                     : Result<TemplateRecord>(fail(found.error()));
    }
    const auto edited = rawTemplate(object["editing"_L1].isObject() ? object["editing"_L1].toObject() : object);
    if (!edited)
        return fail(edited.error());
    TemplateRecord record;
    record.eventTemplate = *edited;
    record.frame = templateFrameOf(object);
    if (!object.contains(marker)) { // kept by a version that knew only templates of HubSpot
        if (!hasOwnId(record.eventTemplate))
            record.atHubSpot = record.eventTemplate;
        return record;
    }
    if (const QJsonValue there = object["atHubSpot"_L1]; there.isObject()) {
        const auto known = rawTemplate(there.toObject());
        if (!known)
            return fail(known.error());
        record.atHubSpot = *known;
    }
    record.readAt = QDateTime::fromString(object["readAt"_L1].toString(), Qt::ISODate);
    record.account = object["account"_L1].toString();
    for (const QJsonValue rename : object["renames"_L1].toArray())
        record.renames.append({ rename[0].toString(), rename[1].toString() });
    for (const QJsonValue id : object["formerIds"_L1].toArray())
        record.formerIds.append(id.toString());
    record.origin = object["origin"_L1].toString();
    return record;
}

} // namespace composer
