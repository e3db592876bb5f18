#include "templates/templatereader.h"

#include "domain/templateids.h"
#include "templates/foreigntemplate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ReaderText {
    Q_DECLARE_TR_FUNCTIONS(TemplateReader)
};

auto invalid(const QString &message, const QString &detail = {})
{
    return fail(ErrorCode::InvalidInput, message, detail);
}

/// Texts, and numbers and truths where a hand-written file has them in place of texts.
QString textOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == static_cast<double>(value.toInteger()) ? QString::number(value.toInteger())
                                                                : QString::number(number, 'g', 15);
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString text = textOf(object[name]); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<TokenType> tokenTypeNamed(const QString &written)
{
    const QString name = written.toLower();
    if (name.isEmpty() || name == "string"_L1 || name == "text"_L1)
        return TokenType::String;
    if (name == "number"_L1 || name == "numeric"_L1) // "Numeric": v1
        return TokenType::Number;
    if (name == "enumeration"_L1)
        return TokenType::Enumeration;
    if (name == "date"_L1 || name == "datetime"_L1)
        return TokenType::Date;
    return std::nullopt;
}

/// Says what is neither a text nor a number and so was not read.
void noteDropped(const QJsonObject &object, std::initializer_list<QLatin1StringView> names, QStringList &notes)
{
    for (const QLatin1StringView name : names) {
        if (const QJsonValue value = object[name]; value.isObject() || value.isArray())
            notes.append(ReaderText::tr("Its “%1” is no text: it was left out.").arg(name));
    }
}

/// A list, or nothing where the file has none. Error: there is something that is no list, and would be dropped.
Result<QJsonArray> listIn(const QJsonObject &object, QLatin1StringView name, const QString &wrong)
{
    const QJsonValue value = object[name];
    if (!value.isUndefined() && !value.isNull() && !value.isArray())
        return invalid(wrong);
    return value.toArray();
}

/// Texts, or objects with a value and a label; what else stands there is named in `notes`.
QList<TokenOption> optionsOf(const QJsonArray &items, QStringList &notes)
{
    QList<TokenOption> options;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items.at(i);
        QStringList dropped;
        noteDropped(item.toObject(), { "value"_L1, "label"_L1 }, dropped);
        if (item.isArray() || item.isNull())
            dropped.append(ReaderText::tr("It is no text and no { … }."));
        for (const QString &note : std::as_const(dropped))
            notes.append(ReaderText::tr("Option %1: %2", "what was left out of it").arg(i + 1).arg(note));
        TokenOption option;
        option.value = item.isObject() ? textOf(item["value"_L1]) : textOf(item);
        option.label = item.isObject() ? textOf(item["label"_L1]) : option.value;
        if (option.label.isEmpty())
            option.label = option.value;
        options.append(option);
    }
    return options;
}

Result<Token> tokenOf(const QJsonObject &object, QStringList &notes)
{
    Token token;
    noteDropped(object, { "name"_L1, "label"_L1, "type"_L1, "propertyType"_L1, "objectPropertyName"_L1 }, notes);
    token.name = textOf(object["name"_L1]);
    token.label = textOf(object["label"_L1]);
    if (token.label.isEmpty())
        token.label = token.name;
    const QString type = firstText(object, { "type"_L1, "propertyType"_L1 });
    const auto known = tokenTypeNamed(type);
    if (!known)
        return invalid(
            ReaderText::tr("The token \"%1\" has the type \"%2\". HubSpot knows string, number, enumeration and date.")
                .arg(token.name, type));
    token.type = *known;
    const auto options = listIn(object, "options"_L1,
        ReaderText::tr("The options of the token \"%1\" are no list. Write them as [ … ] and open the file again.")
            .arg(token.name));
    if (!options)
        return fail(options.error());
    token.options = optionsOf(*options, notes);
    token.objectPropertyName = textOf(object["objectPropertyName"_L1]);
    return token;
}

bool hasV1Names(const QJsonObject &object)
{
    const auto isV1Token = [](const QJsonValue &token) { return token["propertyType"_L1].isString(); };
    const QJsonArray tokens = object["properties"_L1].toArray();
    return object.contains("iframeUri"_L1) || object.contains("iframeLabel"_L1) || object.contains("applicationId"_L1)
        || object["timelineIFrame"_L1].toObject().contains("iframeUri"_L1)
        || std::any_of(tokens.begin(), tokens.end(), isV1Token);
}

bool isAppEvent(const QJsonObject &object)
{
    return object["type"_L1].toString() == "app-event"_L1 && object["config"_L1].isObject();
}

bool isTemplate(const QJsonObject &object)
{
    if (isAppEvent(object))
        return true;
    if (object.contains("inputs"_L1) || object.contains("eventTemplateId"_L1) || object.contains("openapi"_L1)
        || object.contains("timeline-composer-draft"_L1) || object.contains("timeline-composer-mapping"_L1))
        return false;
    const bool hasTokens = object["tokens"_L1].isArray() || object["properties"_L1].isArray()
        || (object.contains("tokens"_L1) && object.contains("objectType"_L1));
    return hasTokens || object.contains("headerTemplate"_L1) || object.contains("detailTemplate"_L1);
}

/// Fills in what a file does not say, with a note.
void complete(FoundTemplate &found, const QString &fileName)
{
    EventTemplate &made = found.eventTemplate;
    if (made.id.isEmpty())
        made.id = newTemplateId();
    if (made.name.isEmpty()) {
        QString base = QFileInfo(fileName).fileName();
        base.truncate(base.indexOf(u'.') > 0 ? base.indexOf(u'.') : base.size());
        made.name = base.isEmpty() ? ReaderText::tr("Template") : base;
        found.notes.append(ReaderText::tr("It has no name: it is called “%1” here.").arg(made.name));
    }
    if (made.objectType.isEmpty()) {
        made.objectType = u"contacts"_s; // HubSpot's default (timeline guide)
        found.notes.append(ReaderText::tr("It does not say on which records its events stand: contacts are taken."));
    }
}

// Far above what HubSpot takes, and small enough for every comparison and the editor.
constexpr qsizetype mostTokens = 2'000;
constexpr qsizetype mostOptions = 5'000; // of a token
constexpr qsizetype longestText = 100'000; // UTF-16 units

auto tooLarge(const QString &name)
{
    return invalid(ReaderText::tr("“%1” is larger than any template HubSpot takes: at most 500 tokens, and texts for a "
                                  "card.")
                       .arg(name));
}

QString cardText(const QJsonObject &object, QLatin1StringView name, QStringList &notes)
{
    const QJsonValue value = object[name];
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        notes.append(ReaderText::tr("Its “%1” is no text: it was left out.").arg(name));
    return value.toString();
}

/// v3 and this program say tokens, app events and v1 say properties.
Result<QJsonArray> tokensOf(const QJsonObject &content, const QString &fileName)
{
    const QString wrong
        = ReaderText::tr("The tokens in “%1” are no list. Write them as [ … ] and open the file again.").arg(fileName);
    const auto tokens = listIn(content, "tokens"_L1, wrong);
    return tokens && !content["tokens"_L1].isArray() ? listIn(content, "properties"_L1, wrong) : tokens;
}

/// Of a file of somebody else, or as this program keeps it: what a person typed here comes back whatever its size.
enum class Origin : quint8 { Foreign, Kept };

Result<FoundTemplate> templateOf(const QJsonObject &object, const QString &fileName, Origin origin = Origin::Foreign)
{
    FoundTemplate found;
    const bool appEvent = isAppEvent(object);
    const QJsonObject content = appEvent ? object["config"_L1].toObject() : object;
    found.format = appEvent                                ? TemplateFormat::AppEvent
        : object.contains("timeline-composer-template"_L1) ? TemplateFormat::Own
        : hasV1Names(object)                               ? TemplateFormat::V1
                                                           : TemplateFormat::V3;
    EventTemplate &made = found.eventTemplate;
    made.id = appEvent ? textOf(object["uid"_L1]) : firstText(object, { "id"_L1, "eventTypeId"_L1 });
    constexpr double largestExact = 9'007'199'254'740'992; // 2^53: above, JSON readers take another number
    if (const QJsonValue id = object["id"_L1]; id.isDouble() && id.toDouble() > largestExact) {
        made.id.clear();
        found.notes.append(ReaderText::tr("Its id is a number too long to be read exactly: put it in quotes."));
    }
    noteDropped(object, { "id"_L1, "eventTypeId"_L1, "uid"_L1, "otherName"_L1 }, found.notes);
    noteDropped(content, { "name"_L1, "objectType"_L1 }, found.notes);
    made.name = textOf(content["name"_L1]);
    made.objectType = textOf(content["objectType"_L1]);
    if (made.objectType.isEmpty() && content["supportsCustomObject"_L1].toBool())
        made.objectType = u"custom"_s;
    made.otherName = textOf(object["otherName"_L1]);
    made.headerTemplate = cardText(content, "headerTemplate"_L1, found.notes);
    made.detailTemplate = cardText(content, "detailTemplate"_L1, found.notes);
    found.frame = templateFrameOf(content);
    const auto tokens = tokensOf(content, fileName);
    if (!tokens)
        return fail(tokens.error());
    const bool isForeign = origin == Origin::Foreign;
    const qsizetype longest = std::max(made.headerTemplate.size(), made.detailTemplate.size());
    if (isForeign && (tokens->size() > mostTokens || longest > longestText))
        return tooLarge(fileName);
    for (const QJsonValue value : *tokens) {
        const qsizetype number = made.tokens.size() + 1;
        if (!value.isObject())
            return invalid(
                ReaderText::tr("Number %1 of the tokens in “%2” is no { … }. Mend the file there and open it "
                               "again.")
                    .arg(number)
                    .arg(fileName));
        if (isForeign && value["options"_L1].toArray().size() > mostOptions)
            return tooLarge(fileName);
        QStringList dropped;
        auto token = tokenOf(value.toObject(), dropped);
        if (!token)
            return fail(token.error());
        for (const QString &note : std::as_const(dropped))
            found.notes.append(ReaderText::tr("Token %1: %2", "what was left out of it").arg(number).arg(note));
        made.tokens.append(*token);
    }
    complete(found, fileName);
    return found;
}

auto jsonError(const QByteArray &json, const QJsonParseError &error, const QString &name)
{
    if (error.error == QJsonParseError::IllegalUTF8String)
        return invalid(ReaderText::tr("“%1” is not written in UTF-8, as JSON is. Open it in the program it was written "
                                      "with, and save it with the encoding UTF-8.")
                           .arg(name),
            error.errorString());
    if (error.error == QJsonParseError::DeepNesting || error.error == QJsonParseError::DocumentTooLarge)
        return invalid(
            ReaderText::tr("“%1” is nested deeper, or is larger, than any template.").arg(name), error.errorString());
    const QByteArray before = json.left(error.offset);
    return invalid(ReaderText::tr("“%1” is not valid JSON: line %2, column %3. Mend the file there and open it again.")
                       .arg(name, QString::number(before.count('\n') + 1),
                           QString::number(error.offset - before.lastIndexOf('\n'))),
        error.errorString());
}

/// JSON between ``` fences: what a message for a developer has in it, and what chats make of a file.
QList<QByteArray> fencedTexts(const QByteArray &text)
{
    QList<QByteArray> found;
    const auto nextFence = [&text](qsizetype from) { // at the beginning of a line: in a sentence it is none
        qsizetype at = text.indexOf("```", from);
        while (at > 0 && text.at(at - 1) != '\n')
            at = text.indexOf("```", at + 1);
        return at;
    };
    for (qsizetype at = nextFence(0); at >= 0;) {
        const qsizetype begin = text.indexOf('\n', at);
        const qsizetype end = begin < 0 ? -1 : text.indexOf("\n```", begin);
        if (end < 0)
            break;
        found.append(text.sliced(begin, end - begin));
        at = nextFence(end + 4);
    }
    return found;
}

Result<QList<FoundTemplate>> templatesOf(const QJsonArray &items, const QString &name, const QByteArray &content)
{
    QList<FoundTemplate> found;
    const bool isMixed
        = std::any_of(items.begin(), items.end(), [](const QJsonValue &item) { return isTemplate(item.toObject()); });
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items.at(i);
        if (!isTemplate(item.toObject()))
            return invalid(isMixed
                    ? ReaderText::tr("Number %1 of the list in “%2” is no template. Take it out and open "
                                     "the file again.")
                          .arg(i + 1)
                          .arg(name)
                    : notATemplateSentence(content, name));
        auto one = templateOf(item.toObject(), name);
        if (!one)
            return fail(one.error());
        found.append(*one);
    }
    return found;
}

Result<QList<FoundTemplate>> templatesInFences(const QByteArray &content, const QString &name)
{
    QList<FoundTemplate> found;
    for (const QByteArray &text : fencedTexts(content)) {
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        if (!isTemplate(object))
            continue;
        auto one = templateOf(object, name);
        if (!one)
            return fail(one.error());
        // The same template in two ways of writing it is one; the first one wins.
        const bool isKnown = std::any_of(found.cbegin(), found.cend(),
            [&](const FoundTemplate &other) { return other.eventTemplate.name == one->eventTemplate.name; });
        if (!isKnown)
            found.append(*one);
    }
    if (found.isEmpty())
        return invalid(notATemplateSentence(content, name));
    return found;
}

} // namespace

Result<QList<FoundTemplate>> readTemplates(const QByteArray &content, const QString &name)
{
    QByteArray json = content;
    const auto encoding = QStringConverter::encodingForData(content); // by its byte order mark
    if (encoding && *encoding != QStringConverter::Utf8)
        json = QString(QStringDecoder(*encoding).decode(content)).toUtf8(); // what PowerShell writes
    if (json.startsWith("\xef\xbb\xbf"))
        json.remove(0, 3);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject()) {
        const QJsonObject object = document.object();
        const QJsonArray results = object["results"_L1].toArray();
        if (!isTemplate(object) && !results.isEmpty())
            return templatesOf(results, name, json);
        return templatesOf({ object }, name, json);
    }
    if (document.isArray() && !document.array().isEmpty())
        return templatesOf(document.array(), name, json);
    if (json.contains("```"))
        return templatesInFences(json, name);
    const QByteArray start = json.trimmed().first(std::min<qsizetype>(json.trimmed().size(), 1));
    if (error.error != QJsonParseError::NoError && (start == "{" || start == "["))
        return jsonError(json, error, name);
    return invalid(notATemplateSentence(json, name));
}

Result<EventTemplate> keptTemplate(const QJsonObject &object)
{
    const auto found = templateOf(object, {}, Origin::Kept);
    return found ? Result<EventTemplate>(found->eventTemplate) : Result<EventTemplate>(fail(found.error()));
}

bool isOtherJson(const QByteArray &content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (document.isNull())
        return false;
    const QJsonArray items = document.isArray() ? document.array() : document["results"_L1].toArray();
    const QJsonObject object = document.object();
    return !isTemplate(object) && object["type"_L1].toString() != "app-event"_L1
        && std::none_of(items.begin(), items.end(), [](const QJsonValue &item) { return isTemplate(item.toObject()); });
}

} // namespace composer
