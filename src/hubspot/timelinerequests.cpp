#include "hubspot/timelinerequests.h"

#include "domain/timestamp.h"

#include <QJsonDocument>

#include <algorithm>

namespace composer {

namespace {

void appendEscaped(QByteArray &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    size_t plainFrom = 0;
    const auto flush = [&](size_t end) {
        out.append(text.data() + plainFrom, static_cast<qsizetype>(end - plainFrom));
        plainFrom = end + 1;
    };
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        flush(i);
        switch (c) {
        case '"':
            out.append("\\\"");
            break;
        case '\\':
            out.append("\\\\");
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        default:
            out.append("\\u00").append(hex[c >> 4]).append(hex[c & 15]);
        }
    }
    flush(text.size());
}

std::string_view viewOf(QByteArrayView bytes)
{
    return { bytes.data(), static_cast<size_t>(bytes.size()) };
}

bool isNumberOfPixels(std::string_view text)
{
    return !text.empty() && text.size() <= 9 && text.front() != '0'
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Extra data may be any JSON; QJsonDocument reads objects and arrays only, hence the brackets.
bool isJson(std::string_view text)
{
    QByteArray wrapped;
    wrapped.reserve(static_cast<qsizetype>(text.size()) + 2);
    wrapped.append('[').append(text.data(), static_cast<qsizetype>(text.size())).append(']');
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    return document.isArray() && document[1].isUndefined() && !document[0].isUndefined();
}

/// Writes the members of one JSON object; the comma takes care of itself.
class ObjectWriter
{
public:
    explicit ObjectWriter(QByteArray &out)
        : m_out(out)
    {
        m_out.append('{');
    }
    void key(std::string_view name)
    {
        if (!m_first)
            m_out.append(',');
        m_first = false;
        m_out.append('"');
        appendEscaped(m_out, name);
        m_out.append("\":");
    }
    void text(std::string_view name, std::string_view value)
    {
        if (value.empty())
            return;
        key(name);
        m_out.append('"');
        appendEscaped(m_out, value);
        m_out.append('"');
    }
    void pixels(std::string_view name, std::string_view value)
    {
        if (!isNumberOfPixels(value)) {
            text(name, value); // as typed: the portal refuses this one event, the body stays whole
            return;
        }
        raw(name, value);
    }
    void raw(std::string_view name, std::string_view json)
    {
        key(name);
        m_out.append(json.data(), static_cast<qsizetype>(json.size()));
    }
    void end() { m_out.append('}'); }

private:
    QByteArray &m_out;
    bool m_first = true;
};

void writeIframe(QByteArray &out, ObjectWriter &event, const EventTable &table, qsizetype row)
{
    using enum EventField::Fixed;
    const auto fields = { IframeLinkLabel, IframeHeaderLabel, IframeWidth, IframeUrl, IframeHeight };
    if (std::all_of(fields.begin(), fields.end(), [&](auto field) { return table.utf8(row, field).empty(); }))
        return;
    event.key("timelineIFrame");
    ObjectWriter iframe(out);
    iframe.text("linkLabel", table.utf8(row, IframeLinkLabel));
    iframe.text("headerLabel", table.utf8(row, IframeHeaderLabel));
    iframe.pixels("width", table.utf8(row, IframeWidth));
    iframe.text("url", table.utf8(row, IframeUrl));
    iframe.pixels("height", table.utf8(row, IframeHeight));
    iframe.end();
}

void writeTokens(
    QByteArray &out, ObjectWriter &event, const EventTable &table, qsizetype row, const ApiProfile &profile)
{
    event.key(viewOf(profile.valuesField));
    ObjectWriter values(out);
    const QList<Token> &tokens = table.eventTemplate().tokens;
    for (int i = 0; i < tokens.size(); ++i) {
        const std::string_view value = table.utf8(row, EventField::token(i));
        const QByteArray name = tokens[i].name.toUtf8();
        if (value.empty()) {
            if (table.isSentEmpty(i))
                values.raw(viewOf(name), "\"\"");
            continue;
        }
        const auto instant = tokens[i].type == TokenType::Date ? parseInstant(value) : std::nullopt;
        if (instant)
            values.text(viewOf(name), viewOf(QByteArray::number(*instant)));
        else
            values.text(viewOf(name), value);
    }
    values.end();
}

QByteArray percentEncoded(const QByteArray &id)
{
    return id.toPercentEncoding();
}

QUrl urlOf(const QUrl &baseUrl, const QByteArray &encodedPath)
{
    QByteArray base = baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/'))
        base.chop(1);
    return QUrl::fromEncoded(base + encodedPath, QUrl::StrictMode);
}

QByteArray shellQuoted(QByteArray text)
{
    return '\'' + text.replace("'", "'\\''") + '\'';
}

} // namespace

void appendEventJson(
    QByteArray &out, const EventTable &table, qsizetype row, QByteArrayView timestamp, const ApiProfile &profile)
{
    ObjectWriter event(out);
    const QByteArray templateId = table.eventTemplate().id.toUtf8();
    event.text(viewOf(profile.typeField), viewOf(templateId));
    if (const std::string_view extra = table.utf8(row, EventField::ExtraData); !extra.empty()) {
        if (isJson(extra))
            event.raw("extraData", extra);
        else
            event.text("extraData", extra);
    }
    writeIframe(out, event, table, row);
    event.text("domain", table.utf8(row, EventField::Domain));
    writeTokens(out, event, table, row, profile);
    const QByteArray id = table.eventId(row);
    event.text("id", viewOf(id));
    event.text("utk", table.utf8(row, EventField::Utk));
    event.text("email", table.utf8(row, EventField::Email));
    event.text("objectId", table.utf8(row, EventField::ObjectId));
    event.text(viewOf(profile.customObjectField), table.utf8(row, EventField::CustomObjectTypeId));
    const std::string_view own = table.utf8(row, EventField::Timestamp);
    event.text("timestamp", own.empty() ? viewOf(timestamp) : own);
    event.end();
}

BatchBody batchBody(
    const EventTable &table, const QList<qsizetype> &rows, QByteArrayView timestamp, const ApiProfile &profile)
{
    BatchBody body;
    body.bytes = "{\"inputs\":[";
    for (const qsizetype row : rows) {
        if (!body.starts.isEmpty())
            body.bytes.append(',');
        const qsizetype start = body.bytes.size();
        appendEventJson(body.bytes, table, row, timestamp, profile);
        body.starts.append(static_cast<qint32>(start));
        body.sizes.append(static_cast<qint32>(body.bytes.size() - start));
    }
    body.bytes.append("]}");
    return body;
}

BatchBody recutBody(const BatchBody &body, const QList<qsizetype> &indices)
{
    BatchBody cut;
    cut.bytes = "{\"inputs\":[";
    for (const qsizetype index : indices) {
        if (!cut.starts.isEmpty())
            cut.bytes.append(',');
        cut.starts.append(static_cast<qint32>(cut.bytes.size()));
        cut.sizes.append(body.sizes[index]);
        cut.bytes.append(QByteArrayView(body.bytes).sliced(body.starts[index], body.sizes[index]));
    }
    cut.bytes.append("]}");
    return cut;
}

ApiRequest createBatchRequest(const QUrl &baseUrl, const ApiProfile &profile, const QByteArray &body)
{
    return { "POST", urlOf(baseUrl, profile.batchPath), body };
}

ApiRequest readEventRequest(
    const QUrl &baseUrl, const ApiProfile &profile, const QString &templateId, const QByteArray &eventId)
{
    return { "GET",
        urlOf(baseUrl, profile.readPath + '/' + percentEncoded(templateId.toUtf8()) + '/' + percentEncoded(eventId)),
        {} };
}

ApiRequest listTemplatesRequest(const QUrl &baseUrl, const QString &appId)
{
    return { "GET", urlOf(baseUrl, "/integrators/timeline/v3/" + percentEncoded(appId.toUtf8()) + "/event-templates"),
        {} };
}

QByteArray curlCommand(const ApiRequest &request)
{
    QByteArray command = "curl -X " + request.method + ' ' + shellQuoted(request.url.toEncoded())
        + " \\\n  -H \"Authorization: Bearer $HUBSPOT_TOKEN\"";
    if (!request.body.isEmpty())
        command += " \\\n  -H 'Content-Type: application/json' \\\n  --data-raw " + shellQuoted(request.body);
    return command + '\n';
}

} // namespace composer
