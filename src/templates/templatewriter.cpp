#include "templates/templatewriter.h"
#include "domain/templateids.h"

#include "base/listtext.h"
#include "templates/orderedjson.h"
#include "templates/tokenname.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct WriterText {
    Q_DECLARE_TR_FUNCTIONS(TemplateWriter)
};

QByteArray optionsJson(const Token &token)
{
    QList<QByteArray> options;
    for (const TokenOption &option : token.options)
        options.append(
            orderedObject({ { u"value"_s, jsonString(option.value) }, { u"label"_s, jsonString(option.label) } }));
    return orderedArray(options);
}

QString hsmetaObjectType(ObjectType kind)
{
    switch (kind) {
    case ObjectType::Contact:
        return u"CONTACT"_s;
    case ObjectType::Company:
        return u"COMPANY"_s;
    case ObjectType::Deal:
        return u"DEAL"_s;
    case ObjectType::Ticket:
        return u"TICKET"_s;
    case ObjectType::Custom:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

/// "Webinar registration" → "webinar_registration".
QString nameInSmallLetters(const QString &name, QChar between)
{
    QString words;
    for (const QChar c : tokenNameFor(name, 1, {})) {
        if (c.isUpper() && !words.isEmpty())
            words.append(between);
        words.append(c.toLower());
    }
    return words;
}

} // namespace

QString v3ObjectType(const EventTemplate &eventTemplate)
{
    switch (eventTemplate.objectKind()) {
    case ObjectType::Contact:
        return u"contacts"_s;
    case ObjectType::Company:
        return u"companies"_s;
    case ObjectType::Deal:
        return u"deals"_s;
    case ObjectType::Ticket:
        return u"tickets"_s;
    case ObjectType::Custom:
        break;
    }
    return eventTemplate.objectType;
}

QByteArray tokenV3Json(const Token &token)
{
    OrderedMembers members { { u"name"_s, jsonString(token.name) }, { u"label"_s, jsonString(token.label) },
        { u"type"_s, jsonString(tokenTypeName(token.type)) }, { u"options"_s, optionsJson(token) } };
    if (!token.objectPropertyName.isEmpty())
        members.append({ u"objectPropertyName"_s, jsonString(token.objectPropertyName) });
    return orderedObject(members);
}

QByteArray templateV3Json(const EventTemplate &eventTemplate, V3Use use)
{
    OrderedMembers members;
    const bool isKnown = !hasOwnId(eventTemplate);
    if (isKnown && use != V3Use::Create)
        members.append({ u"id"_s, jsonString(eventTemplate.id) });
    members.append({ u"name"_s, jsonString(eventTemplate.name) });
    if (use != V3Use::Update)
        members.append({ u"objectType"_s, jsonString(v3ObjectType(eventTemplate)) });
    members.append({ u"headerTemplate"_s, jsonString(eventTemplate.headerTemplate) });
    members.append({ u"detailTemplate"_s, jsonString(eventTemplate.detailTemplate) });
    QList<QByteArray> tokens;
    for (const Token &token : eventTemplate.tokens)
        tokens.append(tokenV3Json(token));
    members.append({ u"tokens"_s, orderedArray(tokens) });
    return orderedObject(members) + '\n';
}

QString eventTypeUid(const EventTemplate &eventTemplate)
{
    const bool isNumber = !eventTemplate.id.isEmpty()
        && std::all_of(eventTemplate.id.cbegin(), eventTemplate.id.cend(), [](QChar c) { return c.isDigit(); });
    return hasOwnId(eventTemplate) || isNumber ? nameInSmallLetters(eventTemplate.name, u'_') : eventTemplate.id;
}

HsmetaFile templateHsmeta(const EventTemplate &eventTemplate, const QString &uid)
{
    HsmetaFile file;
    file.fileName = nameInSmallLetters(eventTemplate.name, u'-') + u"-hsmeta.json"_s;
    QList<QByteArray> properties;
    QStringList writing;
    for (const Token &token : eventTemplate.tokens) {
        OrderedMembers members { { u"name"_s, jsonString(token.name) }, { u"label"_s, jsonString(token.label) },
            { u"type"_s, jsonString(tokenTypeName(token.type)) } };
        if (!token.options.isEmpty())
            members.append({ u"options"_s, optionsJson(token) });
        properties.append(orderedObject(members));
        if (!token.objectPropertyName.isEmpty())
            writing.append(u"%1 → %2"_s.arg(token.name, token.objectPropertyName));
    }
    OrderedMembers config { { u"name"_s, jsonString(eventTemplate.name) } };
    if (const QString objectType = hsmetaObjectType(eventTemplate.objectKind()); !objectType.isEmpty())
        config.append({ u"objectType"_s, jsonString(objectType) });
    else
        config.append({ u"supportsCustomObject"_s, "true" });
    config.append({ u"headerTemplate"_s, jsonString(eventTemplate.headerTemplate) });
    config.append({ u"detailTemplate"_s, jsonString(eventTemplate.detailTemplate) });
    config.append({ u"properties"_s, orderedArray(properties) });
    file.json = orderedObject({ { u"uid"_s, jsonString(uid.isEmpty() ? eventTypeUid(eventTemplate) : uid) },
                    { u"type"_s, jsonString(u"app-event"_s) }, { u"config"_s, orderedObject(config) } })
        + '\n';
    if (!writing.isEmpty())
        file.leftOut.append(WriterText::tr("The file does not say which CRM properties are written as well: HubSpot's "
                                           "description of such files has no place for it. They are: %1.")
                                .arg(joinedList(writing)));
    const bool isNamedCustom
        = eventTemplate.objectKind() == ObjectType::Custom && eventTemplate.objectType != "custom"_L1;
    if (isNamedCustom)
        file.leftOut.append(WriterText::tr("The file says that its events stand on custom objects, and has no place "
                                           "for which: %1.")
                                .arg(eventTemplate.objectType));
    return file;
}

} // namespace composer
