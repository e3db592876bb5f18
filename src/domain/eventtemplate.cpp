#include "domain/eventtemplate.h"

#include "domain/templateids.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct EventTemplateText {
    Q_DECLARE_TR_FUNCTIONS(EventTemplate)
};

Error invalid(const QString &message, const QString &detail = {})
{
    return { ErrorCode::InvalidInput, message, detail };
}

// JSON ids come as strings or, in hand-written files, as numbers.
QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(static_cast<qint64>(value.toDouble()));
    return value.toString();
}

Result<Token> parseToken(const QJsonObject &object, int number)
{
    static const QRegularExpression nameRule(u"^[A-Za-z0-9._-]+$"_s); // HubSpot: token name rule
    Token token;
    token.name = object["name"_L1].toString();
    if (token.name.isEmpty())
        return fail(invalid(
            EventTemplateText::tr("Token %1 of the template has no name. Add a \"name\" to it and open the file again.")
                .arg(number)));
    if (!nameRule.match(token.name).hasMatch())
        return fail(invalid(EventTemplateText::tr(
            "The token name \"%1\" is not allowed. Use letters, digits, dots, dashes and underscores.")
                                .arg(token.name)));
    token.label = object["label"_L1].toString();
    if (token.label.isEmpty())
        token.label = token.name;
    token.objectPropertyName = object["objectPropertyName"_L1].toString();

    const QString type = object["type"_L1].toString(u"string"_s).toLower();
    if (type == "string"_L1)
        token.type = TokenType::String;
    else if (type == "number"_L1)
        token.type = TokenType::Number;
    else if (type == "enumeration"_L1)
        token.type = TokenType::Enumeration;
    else if (type == "date"_L1)
        token.type = TokenType::Date;
    else
        return fail(invalid(EventTemplateText::tr(
            "The token \"%1\" has the type \"%2\". HubSpot knows string, number, enumeration and date.")
                                .arg(token.name, type)));

    const QJsonArray options = object["options"_L1].toArray();
    for (const QJsonValue value : options) {
        TokenOption option;
        option.value = textOf(value["value"_L1]);
        option.label = value["label"_L1].toString();
        if (option.value.isEmpty())
            return fail(
                invalid(EventTemplateText::tr("An option of the token \"%1\" has no value. Add a \"value\" to it.")
                            .arg(token.name)));
        if (option.label.isEmpty())
            option.label = option.value;
        token.options.append(option);
    }
    return token;
}

bool isNumber(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Error jsonError(const QByteArray &json, const QJsonParseError &parseError)
{
    const QByteArray before = json.left(parseError.offset);
    const auto line = before.count('\n') + 1;
    const auto column = parseError.offset - before.lastIndexOf('\n');
    return invalid(EventTemplateText::tr(
                       "The template is not valid JSON: line %1, column %2. Mend the file there and open it again.")
                       .arg(line)
                       .arg(column),
        parseError.errorString());
}

QJsonObject objectOf(const EventTemplate &eventTemplate, bool withKeys)
{
    QJsonArray tokens;
    for (const Token &token : eventTemplate.tokens) {
        QJsonArray options;
        for (const TokenOption &option : token.options)
            options.append(QJsonObject { { u"value"_s, option.value }, { u"label"_s, option.label } });
        QJsonObject object { { u"name"_s, token.name }, { u"label"_s, token.label },
            { u"type"_s, tokenTypeName(token.type) }, { u"options"_s, options } };
        if (!token.objectPropertyName.isEmpty())
            object.insert(u"objectPropertyName"_s, token.objectPropertyName);
        if (withKeys && !token.key.isEmpty())
            object.insert(u"key"_s, token.key);
        tokens.append(object);
    }
    QJsonObject object { { u"id"_s, eventTemplate.id }, { u"name"_s, eventTemplate.name },
        { u"objectType"_s, eventTemplate.objectType }, { u"headerTemplate"_s, eventTemplate.headerTemplate },
        { u"detailTemplate"_s, eventTemplate.detailTemplate }, { u"tokens"_s, tokens } };
    if (!eventTemplate.otherName.isEmpty())
        object.insert("otherName"_L1, eventTemplate.otherName);
    return object;
}

} // namespace

const TokenOption *Token::optionByValue(QStringView value) const
{
    for (const TokenOption &option : options) {
        if (option.value == value)
            return &option;
    }
    return nullptr;
}

ObjectType EventTemplate::objectKind() const
{
    // The API writes plural lower case ("contacts"); older files have CONTACT, and type ids 0-1, 0-2, 0-3, 0-5.
    static const QHash<QString, ObjectType> kinds {
        { u"contacts"_s, ObjectType::Contact },
        { u"contact"_s, ObjectType::Contact },
        { u"0-1"_s, ObjectType::Contact },
        { u"companies"_s, ObjectType::Company },
        { u"company"_s, ObjectType::Company },
        { u"0-2"_s, ObjectType::Company },
        { u"deals"_s, ObjectType::Deal },
        { u"deal"_s, ObjectType::Deal },
        { u"0-3"_s, ObjectType::Deal },
        { u"tickets"_s, ObjectType::Ticket },
        { u"ticket"_s, ObjectType::Ticket },
        { u"0-5"_s, ObjectType::Ticket },
    };
    return kinds.value(objectType.toLower(), ObjectType::Custom);
}

QString EventTemplate::nameIn(const QString &profile) const
{
    const bool wantsNumber = profile == "v3"_L1;
    const bool fits = isNumber(id) == wantsNumber;
    return fits || otherName.isEmpty() || isNumber(otherName) != wantsNumber ? id : otherName;
}

QString EventTemplate::lastingName() const
{
    if (otherName.isEmpty() || isNumber(id))
        return id;
    return isNumber(otherName) ? otherName : std::min(id, otherName);
}

int EventTemplate::tokenIndex(QStringView tokenName) const
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i].name == tokenName)
            return static_cast<int>(i);
    }
    return -1;
}

Result<EventTemplate> parseEventTemplate(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return fail(jsonError(json, parseError));
    QJsonObject object = document.object();
    if (const QJsonArray results = object["results"_L1].toArray(); !object.contains("id"_L1) && !results.isEmpty()) {
        if (results.size() > 1)
            return fail(
                invalid(EventTemplateText::tr("The file holds %1 templates. Save each one in a file of its own.")
                            .arg(results.size())));
        object = results.first().toObject();
    }

    EventTemplate result;
    result.id = textOf(object["id"_L1]);
    result.name = object["name"_L1].toString();
    result.objectType = object["objectType"_L1].toString();
    result.headerTemplate = object["headerTemplate"_L1].toString();
    result.detailTemplate = object["detailTemplate"_L1].toString();
    result.otherName = textOf(object["otherName"_L1]);
    if (result.id.isEmpty())
        return fail(invalid(EventTemplateText::tr(
            "The template has no \"id\". HubSpot shows it in the list of your event templates.")));
    if (result.name.isEmpty())
        return fail(invalid(EventTemplateText::tr("The template has no \"name\". Add one and open the file again.")));
    if (result.objectType.isEmpty())
        return fail(invalid(
            EventTemplateText::tr("The template has no \"objectType\", such as \"contacts\" or \"companies\".")));

    QSet<QString> names;
    const QJsonArray tokens = object["tokens"_L1].toArray();
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        Result<Token> token = parseToken(tokens[i].toObject(), static_cast<int>(i) + 1);
        if (!token)
            return fail(token.error());
        if (names.contains(token->name))
            return fail(
                invalid(EventTemplateText::tr("The token \"%1\" appears twice in the template.").arg(token->name)));
        names.insert(token->name);
        result.tokens.append(*token);
    }
    return result;
}

QByteArray serializeEventTemplate(const EventTemplate &eventTemplate)
{
    return QJsonDocument(objectOf(eventTemplate, false)).toJson(QJsonDocument::Indented);
}

QByteArray templateToKeep(const EventTemplate &eventTemplate)
{
    return QJsonDocument(objectOf(eventTemplate, true)).toJson(QJsonDocument::Indented);
}

Result<EventTemplate> parseTemplateKept(const QByteArray &json)
{
    auto kept = parseEventTemplate(json);
    if (!kept)
        return kept;
    const QJsonArray tokens = QJsonDocument::fromJson(json).object()["tokens"_L1].toArray();
    for (qsizetype i = 0; i < std::min(tokens.size(), kept->tokens.size()); ++i)
        kept->tokens[i].key = tokens[i]["key"_L1].toString();
    return kept;
}

} // namespace composer
