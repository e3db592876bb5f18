#include "practice/jsonpieces.h"

#include <QFile>

namespace composer {

namespace {

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qsizetype afterSpace(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && isSpace(json[at]))
        ++at;
    return at;
}

/// Behind the closing quotation mark; the end when there is none.
qsizetype afterText(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return json.size();
}

/// Behind a value; -1 where it does not end.
qsizetype afterValue(QByteArrayView json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = afterText(json, at);
            if (depth == 0)
                return at;
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return at; // of what the value stands in
            if (--depth == 0)
                return at + 1;
        } else if (depth == 0 && (c == ',' || isSpace(c))) {
            return at;
        }
        ++at;
    }
    return depth == 0 ? at : -1;
}

/// Calls `item` at each item between the brackets; it gives the place behind it, -1 for no.
bool forEachItem(QByteArrayView json, char open, char close, const std::function<qsizetype(qsizetype at)> &item)
{
    qsizetype at = afterSpace(json, 0);
    if (at >= json.size() || json[at] != open)
        return false;
    at = afterSpace(json, at + 1);
    bool isMore = at < json.size() && json[at] != close;
    while (isMore) {
        const qsizetype end = item(at);
        if (end <= at)
            return false;
        at = afterSpace(json, end);
        isMore = at < json.size() && json[at] == ',';
        if (isMore)
            at = afterSpace(json, at + 1);
    }
    return at < json.size() && json[at] == close && afterSpace(json, at + 1) == json.size();
}

} // namespace

bool forEachElement(QByteArrayView array, const std::function<bool(QByteArrayView element)> &visit)
{
    return forEachItem(array, '[', ']', [&](qsizetype at) -> qsizetype {
        const qsizetype end = afterValue(array, at);
        return end > at && visit(array.sliced(at, end - at)) ? end : -1;
    });
}

bool forEachMember(QByteArrayView object, const std::function<bool(QByteArrayView name, QByteArrayView value)> &visit)
{
    return forEachItem(object, '{', '}', [&](qsizetype at) -> qsizetype {
        if (object[at] != '"')
            return -1;
        const qsizetype nameEnd = afterText(object, at);
        const qsizetype colon = afterSpace(object, nameEnd);
        if (colon >= object.size() || object[colon] != ':')
            return -1;
        const qsizetype from = afterSpace(object, colon + 1);
        const qsizetype end = afterValue(object, from);
        const QByteArrayView name = object.sliced(at + 1, nameEnd - at - 2);
        return end > from && visit(name, object.sliced(from, end - from)) ? end : -1;
    });
}

bool forEachObject(QByteArrayView array, const std::function<void(const QJsonObject &object)> &visit)
{
    return forEachElement(array, [&](QByteArrayView element) {
        const QJsonDocument document = parsedJson(element);
        if (document.isObject())
            visit(document.object());
        return document.isObject();
    });
}

std::optional<JsonMembers> membersOf(QByteArrayView object)
{
    JsonMembers members;
    const bool isObject = forEachMember(object, [&](QByteArrayView name, QByteArrayView value) {
        members.insert(name.toByteArray(), value);
        return true;
    });
    return isObject ? std::optional(members) : std::nullopt;
}

QJsonDocument parsedJson(QByteArrayView json)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
}

WholeText::WholeText(QFile &file)
{
    constexpr qint64 smallSize = 16 * 1024 * 1024;
    const uchar *mapped = file.size() > smallSize ? file.map(0, file.size()) : nullptr;
    if (!mapped)
        m_read = file.readAll();
    m_view = mapped ? QByteArrayView(mapped, file.size()) : QByteArrayView(m_read);
}

void JsonPieces::separate()
{
    if (!m_isFirst && !m_isNamed)
        m_sink(",\n");
    m_isFirst = false;
    m_isNamed = false;
}

void JsonPieces::begin(QByteArrayView bracket)
{
    separate();
    m_sink(bracket);
    m_sink("\n");
    m_isFirst = true;
}

void JsonPieces::end(QByteArrayView bracket)
{
    m_sink("\n");
    m_sink(bracket);
    m_isFirst = false;
}

void JsonPieces::name(QByteArrayView name)
{
    separate();
    m_sink("\"" + name.toByteArray() + "\": ");
    m_isNamed = true;
}

void JsonPieces::piece(QByteArrayView text)
{
    separate();
    m_sink(text);
}

} // namespace composer
