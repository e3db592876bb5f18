#include "hubspot/sentevent.h"

#include "domain/timestamp.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SentEventText {
    Q_DECLARE_TR_FUNCTIONS(SentEvent)
};

/// A text or a number as a text; numbers without a fraction as they are written.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QByteArray wrapped = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
}

/// Epoch milliseconds as an instant; anything else as it is.
QString instantOf(const QString &text)
{
    bool isNumber = false;
    const qint64 ms = text.toLongLong(&isNumber);
    return isNumber ? QString::fromLatin1(formatInstant(ms)) : text;
}

} // namespace

Result<EventDraft> parseSentEvent(const QByteArray &json, const EventTemplate &eventTemplate)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, SentEventText::tr("This is not an event."));
    const QJsonObject event = document.object();
    EventDraft draft;
    draft.id = textOf(event["id"_L1]);
    draft.email = textOf(event["email"_L1]);
    draft.objectId = textOf(event["objectId"_L1]);
    draft.utk = textOf(event["utk"_L1]);
    draft.domain = textOf(event["domain"_L1]);
    draft.customObjectTypeId
        = textOf(event.contains("customObjectTypeId"_L1) ? event["customObjectTypeId"_L1]
                                                         : event["objectTypeFullyQualifiedName"_L1]);
    draft.timestamp = instantOf(textOf(event["timestamp"_L1]));
    draft.extraData = textOf(event["extraData"_L1]);
    const QJsonObject values = event[event.contains("tokens"_L1) ? "tokens"_L1 : "properties"_L1].toObject();
    for (const Token &token : eventTemplate.tokens) {
        const QString value = textOf(values[token.name]);
        draft.tokens.append(token.type == TokenType::Date ? instantOf(value) : value);
    }
    const QJsonObject iframe = event["timelineIFrame"_L1].toObject();
    draft.iframeLinkLabel = textOf(iframe["linkLabel"_L1]);
    draft.iframeHeaderLabel = textOf(iframe["headerLabel"_L1]);
    draft.iframeUrl = textOf(iframe["url"_L1]);
    draft.iframeWidth = textOf(iframe["width"_L1]);
    draft.iframeHeight = textOf(iframe["height"_L1]);
    return draft;
}

} // namespace composer
