#include "templates/templaterecord.h"
#include "domain/templateids.h"

#include "templates/templatereader.h"
#include "templates/tokenname.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordVersion = 1;
constexpr auto marker = "timeline-composer-template"_L1;

constexpr qsizetype keyLength = 12;

QJsonObject keptObject(const EventTemplate &eventTemplate)
{
    return QJsonDocument::fromJson(templateToKeep(eventTemplate)).object();
}

/// The same for the same token of the same template: drafts know their tokens again when the template was taken out and
/// comes back from its file.
QString keyOfName(const QString &templateId, const QString &name)
{
    const QByteArray text = templateId.toUtf8() + '\n' + name.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()).first(keyLength);
}

/// For a template whose names tell which token is which; keys that are there stay.
void giveKeys(EventTemplate &eventTemplate)
{
    QSet<QString> taken;
    for (Token &token : eventTemplate.tokens) {
        if (token.key.isEmpty())
            token.key = keyOfName(eventTemplate.id, token.name);
        if (taken.contains(token.key))
            token.key = newTokenKey();
        taken.insert(token.key);
    }
}

/// Names that the token had before, newest first; each once.
QStringList formerNames(const QString &name, const QList<TokenRename> &renames)
{
    QStringList names;
    QString at = name;
    for (auto rename = renames.crbegin(); rename != renames.crend(); ++rename) {
        if (rename->second != at || at.isEmpty())
            continue;
        at = rename->first;
        names.append(at);
    }
    return names;
}

/// Names are locked at HubSpot: a token that goes is the one there, and comes back as it.
void keepKeyAtHubSpot(TemplateRecord &record, const Token &gone)
{
    const int index = record.atHubSpot ? record.atHubSpot->tokenIndex(gone.name) : -1;
    if (index >= 0)
        record.atHubSpot->tokens[index].key = gone.key;
}

/// What was read at HubSpot anew has no keys.
void keepKeysAtHubSpot(const TemplateRecord &before, TemplateRecord &next)
{
    if (!before.atHubSpot)
        return;
    for (const Token &token : before.atHubSpot->tokens) {
        if (!token.key.isEmpty())
            keepKeyAtHubSpot(next, token);
    }
}

/// Empty when it never was removed here.
QString keyAtHubSpot(const TemplateRecord &record, const QString &name)
{
    const int index = record.atHubSpot ? record.atHubSpot->tokenIndex(name) : -1;
    const QString key = index < 0 ? QString() : record.atHubSpot->tokens.at(index).key;
    return record.removedKeys.contains(key) ? key : QString();
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
    const QJsonArray tokens = object["tokens"_L1].toArray();
    if (tokens.size() == made.tokens.size()) {
        for (qsizetype i = 0; i < tokens.size(); ++i)
            made.tokens[i].key = tokens[i]["key"_L1].toString();
    }
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
    TemplateRecord record = newHere(eventTemplate);
    record.atHubSpot = eventTemplate;
    return record;
}

TemplateRecord TemplateRecord::newHere(const EventTemplate &eventTemplate)
{
    TemplateRecord record;
    record.eventTemplate = eventTemplate;
    giveKeys(record.eventTemplate);
    return record;
}

TokenHistory TemplateRecord::history() const
{
    TokenHistory history { removedKeys, renames };
    for (const Token &token : eventTemplate.tokens)
        history.removed.append(token.key);
    return history;
}

QString newTokenKey()
{
    return QUuid::createUuid().toString(QUuid::Id128).first(keyLength);
}

void noteTokensGone(const TemplateRecord &before, TemplateRecord &next)
{
    QSet<QString> there;
    for (const Token &token : next.eventTemplate.tokens)
        there.insert(token.key);
    QStringList gone = before.removedKeys + next.removedKeys;
    keepKeysAtHubSpot(before, next);
    for (const Token &token : before.eventTemplate.tokens) {
        gone.append(token.key);
        if (!there.contains(token.key))
            keepKeyAtHubSpot(next, token);
    }
    gone.removeIf([&](const QString &key) { return key.isEmpty() || there.contains(key); });
    gone.removeDuplicates();
    next.removedKeys = gone;
}

void takeFromHubSpot(const TemplateRecord &here, Token &token)
{
    const int index = here.atHubSpot ? here.atHubSpot->tokenIndex(token.name) : -1;
    if (index < 0 || here.eventTemplate.tokenIndex(token.name) >= 0)
        return;
    token = here.atHubSpot->tokens.at(index);
    token.key = keyAtHubSpot(here, token.name);
}

void adoptKeys(const TemplateRecord &here, EventTemplate &coming)
{
    QSet<QString> known;
    for (const Token &token : here.eventTemplate.tokens)
        known.insert(token.key);
    QSet<QString> taken;
    for (Token &token : coming.tokens) {
        if (!known.contains(token.key) || taken.contains(token.key))
            token.key.clear();
        else
            taken.insert(token.key);
    }
    const auto adopt = [&](const Token &own, const QString &name) {
        const int index = taken.contains(own.key) ? -1 : coming.tokenIndex(name);
        if (index < 0 || !coming.tokens.at(index).key.isEmpty())
            return;
        coming.tokens[index].key = own.key;
        taken.insert(own.key);
    };
    for (const Token &own : here.eventTemplate.tokens)
        adopt(own, own.name);
    for (const Token &own : here.eventTemplate.tokens) {
        for (const QString &former : formerNames(own.name, here.renames))
            adopt(own, former);
    }
    for (Token &token : coming.tokens) {
        if (token.key.isEmpty())
            token.key = keyAtHubSpot(here, token.name);
    }
    giveKeys(coming);
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

QStringList TemplateRecord::tokensRemovedHere() const
{
    QStringList names;
    for (const Token &token : atHubSpot ? atHubSpot->tokens : QList<Token>()) {
        if (eventTemplate.tokenIndex(token.name) < 0)
            names.append(token.name);
    }
    return names;
}

TemplateRecord withTemplateTaken(const TemplateRecord &here, const EventTemplate &coming)
{
    TemplateRecord next = here;
    next.eventTemplate = coming;
    adoptKeys(here, next.eventTemplate);
    noteTokensGone(here, next);
    return next;
}

TemplateRecord replacedBy(const TemplateRecord &here, const TemplateRecord &coming)
{
    TemplateRecord next = coming;
    for (Token &token : next.eventTemplate.tokens)
        token.key.clear(); // elsewhere names tell which token is which
    adoptKeys(here, next.eventTemplate);
    next.renames = here.renames;
    next.formerIds = here.formerIds;
    noteTokensGone(here, next);
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
    QJsonObject object = keptObject(usable);
    object.insert(marker, recordVersion);
    if (usable != record.eventTemplate)
        object.insert("editing"_L1, keptObject(record.eventTemplate));
    if (record.atHubSpot)
        object.insert("atHubSpot"_L1, keptObject(*record.atHubSpot));
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
    if (!record.removedKeys.isEmpty())
        object.insert("removedKeys"_L1, QJsonArray::fromStringList(record.removedKeys));
    QJsonObject printed;
    for (auto it = record.printedNames.cbegin(); it != record.printedNames.cend(); ++it)
        printed.insert(it.key(), it.value());
    if (!printed.isEmpty())
        object.insert("printedNames"_L1, printed);
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
    giveKeys(record.eventTemplate);
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
    for (const QJsonValue key : object["removedKeys"_L1].toArray())
        record.removedKeys.append(key.toString());
    const QJsonObject printed = object["printedNames"_L1].toObject();
    for (auto it = printed.begin(); it != printed.end(); ++it)
        record.printedNames.insert(it.key(), it.value().toString());
    for (const Token &token : std::as_const(record.eventTemplate.tokens)) {
        if (isTokenNameShape(token.name) || record.printedNames.contains(token.key))
            continue;
        for (const QString &former : formerNames(token.name, record.renames)) { // kept by an older version
            if (isTokenNameShape(former) && !record.printedNames.contains(token.key))
                record.printedNames.insert(token.key, former);
        }
    }
    for (const QJsonValue id : object["formerIds"_L1].toArray())
        record.formerIds.append(id.toString());
    record.origin = object["origin"_L1].toString();
    return record;
}

} // namespace composer
