#include "cli/rendercommand.h"

#include "base/wholefile.h"
#include "cli/jsonanswer.h"
#include "cli/usage.h"
#include "domain/timestamp.h"
#include "domain/zonename.h"
#include "rendering/card.h"
#include "rendering/templatevalue.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct RenderText {
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

Result<QByteArray> readRenderInput(const QString &path)
{
    constexpr qsizetype atMost = 64 * 1024 * 1024;
    return readWholeFile(path, atMost);
}

/// A text as it is; numbers, objects and lists as JSON, keys in their order; nothing for null and what is not there.
QString textOfMember(const TemplateValue &object, std::string_view name)
{
    const TemplateValue *member = object.member(name);
    if (!member || member->isNothing())
        return {};
    return QString::fromStdString(
        member->kind() == TemplateValue::Kind::Text ? member->toText() : jsonFromTemplateValue(*member));
}

QString canonicalInstant(const QString &text)
{
    const auto instant = parseInstant(text.toStdString());
    return instant ? QString::fromLatin1(formatInstant(*instant)) : text;
}

Result<EventDraft> eventFromJson(const QByteArray &json, const EventTemplate &eventTemplate)
{
    const auto document = templateValueFromJson({ json.constData(), size_t(json.size()) });
    const TemplateValue *event = document ? &*document : nullptr;
    if (const TemplateValue *inputs = event ? event->member("inputs") : nullptr; inputs && !inputs->items().empty())
        event = &inputs->items().front();
    if (!event || event->kind() != TemplateValue::Kind::Object) {
        return fail(ErrorCode::InvalidInput, RenderText::tr("The event is not a JSON object in HubSpot's shape."));
    }
    EventDraft draft;
    draft.id = textOfMember(*event, "id");
    draft.email = textOfMember(*event, "email");
    draft.timestamp = canonicalInstant(textOfMember(*event, "timestamp"));
    draft.extraData = textOfMember(*event, "extraData");
    const TemplateValue *tokens = event->member("tokens");
    for (const Token &token : eventTemplate.tokens) {
        const QString value = tokens ? textOfMember(*tokens, token.name.toStdString()) : QString();
        draft.tokens << (token.type == TokenType::Date ? canonicalInstant(value) : value);
    }
    return draft;
}

QJsonObject partToJson(const CardPart &part)
{
    QJsonObject object { { u"html"_s, part.html }, { u"text"_s, part.text } };
    if (part.error) {
        object[u"error"_s] = QJsonObject { { u"code"_s, u"template-text"_s }, { u"line"_s, part.error->line },
            { u"column"_s, part.error->column }, { u"message"_s, part.error->message } };
    }
    return object;
}

QJsonObject cardToJson(const Card &card, const EventDraft &draft)
{
    QJsonArray markup;
    for (const MarkupValue &value : card.markup)
        markup << QJsonObject { { u"path"_s, value.path }, { u"value"_s, value.value } };
    return { { u"header"_s, partToJson(card.header) }, { u"detail"_s, partToJson(card.detail) },
        { u"time"_s, card.time }, { u"timestamp"_s, draft.timestamp },
        { u"missing"_s, QJsonArray::fromStringList(card.missing) }, { u"markup"_s, markup } };
}

void printTemplateError(const CardPart &part, const QString &name, CliIo &io)
{
    if (part.error) {
        io.err << RenderText::tr("%1, line %2, column %3: %4")
                      .arg(name, QString::number(part.error->line), QString::number(part.error->column),
                          part.error->message)
               << '\n';
    }
}

} // namespace

int runRenderCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    addCommandOptions(parser, "render"_L1);
    const bool isRead = parser.parse(QStringList { u"render"_s } + arguments);
    const QString part = parser.value(u"part"_s);
    const QString format = parser.value(u"format"_s);
    const QTimeZone zone = zoneOfName(parser.value(u"zone"_s).toUtf8());
    if (!isRead || wantsHelp(parser) || !parser.isSet(u"template"_s) || !parser.isSet(u"event"_s) || !zone.isValid()
        || !QStringList({ {}, u"header"_s, u"detail"_s }).contains(part)
        || (format != "text"_L1 && format != "html"_L1))
        return showUsage(parser, parser.errorText(),
            RenderText::tr(
                "render --template T.json --event E.json [--part header|detail] [--format html|text] [--zone ZONE] "
                "[--as-hubspot] [--json]"),
            io);
    const auto eventTemplate = readRenderInput(parser.value(u"template"_s)).and_then(parseEventTemplate);
    if (!eventTemplate) {
        say(io, eventTemplate.error());
        return ExitCode::InputWrong;
    }
    const auto draft = readRenderInput(parser.value(u"event"_s)).and_then([&](const QByteArray &json) {
        return eventFromJson(json, *eventTemplate);
    });
    if (!draft) {
        say(io, draft.error());
        return ExitCode::InputWrong;
    }
    CardOptions options;
    options.zone = zone;
    options.holes = parser.isSet(u"as-hubspot"_s) ? Holes::AsHubSpot : Holes::Visible;
    const Card card = renderCard(*eventTemplate, *draft, options);
    if (parser.isSet(u"json"_s)) {
        printJson(io, cardToJson(card, *draft));
    } else {
        const auto shown = [&](const CardPart &p) { return format == "html"_L1 ? p.html.trimmed() : p.text; };
        if (part != "detail"_L1)
            io.out << shown(card.header) << '\n';
        if (part.isEmpty() && !card.detail.text.isEmpty())
            io.out << '\n';
        if (part != "header"_L1 && !card.detail.text.isEmpty())
            io.out << shown(card.detail) << '\n';
        printTemplateError(card.header, u"headerTemplate"_s, io);
        printTemplateError(card.detail, u"detailTemplate"_s, io);
    }
    return card.hasError() ? ExitCode::InputWrong : ExitCode::AllCreated;
}

} // namespace composer
