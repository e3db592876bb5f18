#include "intake/jsoncells.h"

#include "intake/jsonnumbers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QVariant>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8; // keys joined with dots; what lies deeper is JSON text

QString compactJson(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    const QByteArray inList = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inList.mid(1, inList.size() - 2));
}

QString jsonText(const QJsonValue &value)
{
    return withPlainNumbers(compactJson(value));
}

/// A number, also one with more digits than a double keeps.
bool isNumber(const QJsonValue &value)
{
    return value.isDouble() || (value.isString() && !markedNumber(value.toString()).isNull());
}

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: {
        const QString text = value.toString();
        const QString number = markedNumber(text);
        return number.isNull() ? text : number;
    }
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        if (const QVariant number = value.toVariant(); number.typeId() == QMetaType::LongLong)
            return QString::number(number.toLongLong());
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Array:
        return value.toArray().isEmpty() ? QString() : jsonText(value); // an empty list is no text
    case QJsonValue::Object:
        return jsonText(value);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

/// HubSpot's names for the template, by API generation.
QString templateOf(const QJsonObject &object)
{
    const QJsonValue v3 = object["eventTemplateId"_L1];
    const QString id = v3.isObject() || v3.isArray() ? QString() : cellText(v3);
    const QJsonValue type = object["eventTypeName"_L1];
    return id.isEmpty() && !isNumber(type) ? type.toString() : id;
}

bool isEvent(const QJsonObject &object)
{
    const bool hasWhom = object.contains("email"_L1) || object.contains("objectId"_L1) || object.contains("utk"_L1);
    return object.contains("eventTemplateId"_L1) || object.contains("eventTypeName"_L1)
        || (hasWhom && (object["tokens"_L1].isObject() || object["timelineIFrame"_L1].isObject()));
}

/// One object of Qt's as cells under names.
class Flattener
{
public:
    using Cell = std::function<void(const QString &column, const QString &text, const QJsonValue &value)>;
    explicit Flattener(Cell cell)
        : m_cell(std::move(cell))
    {
    }

    void flatten(const QJsonObject &object)
    {
        if (isEvent(object))
            flattenEvent(object);
        else
            flattenObject(object, {}, 1);
    }

private:
    void flattenEvent(const QJsonObject &event)
    {
        for (auto it = event.begin(); it != event.end(); ++it) {
            const QString key = it.key();
            if (key == "eventTemplateId"_L1 || key == "eventTypeName"_L1)
                continue;
            if (key == "id"_L1)
                m_cell(u"_event_id"_s, cellText(*it), *it);
            else if (key == "extraData"_L1)
                m_cell(key, jsonText(*it), *it); // any JSON, null as well
            else if (key == "objectTypeFullyQualifiedName"_L1)
                m_cell(u"customObjectTypeId"_s, cellText(*it), *it);
            else if ((key == "tokens"_L1 || key == "properties"_L1) && it->isObject())
                flattenObject(it->toObject(), u"tokens."_s, deepest);
            else if (it->isObject())
                flattenObject(it->toObject(), key + u'.', 2);
            else
                m_cell(key, cellText(*it), *it);
        }
    }
    void flattenObject(const QJsonObject &object, const QString &prefix, int depth)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = prefix + it.key();
            if (key == "extraData"_L1)
                m_cell(key, it->isNull() ? QString() : jsonText(*it), *it);
            else if (it->isObject() && prefix.endsWith("properties."_L1) && it->toObject().contains("value"_L1))
                flattenProperty(it->toObject(), key, depth);
            else if (it->isObject() && depth < deepest)
                flattenObject(it->toObject(), key + u'.', depth + 1);
            else
                m_cell(key, cellText(*it), *it);
        }
    }

    /// HubSpot's first API: {"email": {"value": "…", "source": "…"}}
    void flattenProperty(QJsonObject property, const QString &key, int depth)
    {
        const QJsonValue value = property.take("value"_L1);
        m_cell(key, cellText(value), value);
        flattenObject(property, key + u'.', depth + 1);
    }

    Cell m_cell;
};

/// Values in a parsed text, of all depths.
qint64 valuesIn(const QJsonValue &value)
{
    qint64 count = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue one : object)
            count += 1 + valuesIn(one);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue one : list)
            count += valuesIn(one);
    }
    return count;
}

/// Names in a text that a parser has taken: a colon behind each.
qint64 namesIn(QByteArrayView json)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        count += json[i] == ':';
        if (json[i] != '"')
            continue;
        for (++i; i < json.size() && json[i] != '"'; ++i)
            i += json[i] == '\\';
    }
    return count;
}

JsonCell cellOfValue(QByteArrayView column, const QByteArray &text, const QJsonValue &value, bool isNull)
{
    JsonCell cell;
    cell.column = column;
    cell.text = text;
    cell.isNull = isNull;
    cell.isNumber = isNumber(value);
    cell.isText = value.isString() && !cell.isNumber; // a number of many digits is kept as text
    cell.mayListPeople = value.isArray() && value.toArray().at(0).isObject();
    return cell;
}

std::string_view textOf(QByteArrayView bytes)
{
    return { bytes.data(), static_cast<size_t>(bytes.size()) };
}

bool isEmptyList(QByteArrayView list)
{
    return std::all_of(list.begin(), list.end(), [](char c) {
        return c == '[' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }) && std::count(list.begin(), list.end(), '[') == 1;
}

/// By its names alone, which are the same in most objects of a file.
bool mayBeHubSpotEvent(const JsonTree &tree)
{
    const auto has = [&](QByteArrayView name) { return tree.member(tree.root(), name) != nullptr; };
    return has("eventTemplateId") || has("eventTypeName") || has("tokens") || has("timelineIFrame");
}

bool isHubSpotEvent(const JsonTree &tree)
{
    const auto has = [&](QByteArrayView name) { return tree.member(tree.root(), name) != nullptr; };
    const auto hasObject = [&](QByteArrayView name) {
        const JsonNode *node = tree.member(tree.root(), name);
        return node && node->type == JsonNode::Type::Object;
    };
    return has("eventTemplateId") || has("eventTypeName")
        || ((has("email") || has("objectId") || has("utk")) && (hasObject("tokens") || hasObject("timelineIFrame")));
}

} // namespace

QString JsonCells::repeatedName(QByteArrayView record)
{
    std::vector<QSet<QByteArray>> open;
    QByteArray last;
    for (qsizetype i = 0; i < record.size(); ++i) {
        if (record[i] == '{' || record[i] == '[') {
            open.emplace_back();
        } else if ((record[i] == '}' || record[i] == ']') && !open.empty()) {
            open.pop_back();
        } else if (record[i] == ':' && !open.empty()) {
            if (open.back().contains(last))
                return QString::fromUtf8(last);
            open.back().insert(last);
        } else if (record[i] == '"') {
            const qsizetype begin = ++i;
            for (; i < record.size() && record[i] != '"'; ++i)
                i += record[i] == '\\';
            last = record.sliced(begin, std::min(i, record.size()) - begin).toByteArray();
        }
    }
    return {};
}

bool JsonCells::read(QByteArrayView record)
{
    m_kept.clear();
    m_facts = {};
    m_isTree = m_tree.read(record);
    if (m_isTree) {
        if (m_tree.namesNumber() != m_namesNumber) {
            m_namesNumber = m_tree.namesNumber();
            m_mayBeEvent = mayBeHubSpotEvent(m_tree);
        }
        m_facts.isEvent = m_mayBeEvent && isHubSpotEvent(m_tree);
        if (m_facts.isEvent) {
            const auto text = [this](QByteArrayView name) {
                const JsonNode *node = m_tree.member(m_tree.root(), name);
                const bool isPlain = node
                    && (node->type == JsonNode::Type::Text || node->type == JsonNode::Type::Number
                        || node->type == JsonNode::Type::True || node->type == JsonNode::Type::False);
                return !isPlain
                    ? QString()
                    : QString::fromUtf8(node->type == JsonNode::Type::Number ? numberText(node->text) : node->text);
            };
            m_facts.templateId = text("eventTemplateId");
            const JsonNode *type = m_tree.member(m_tree.root(), "eventTypeName");
            if (m_facts.templateId.isEmpty() && type && type->type == JsonNode::Type::Text)
                m_facts.templateId = QString::fromUtf8(type->text);
        }
        return true;
    }
    const QByteArray text = withMarkedNumbers(withoutHalves(record.toByteArray()));
    m_document = QJsonDocument::fromJson(text, &m_error);
    if (m_error.error != QJsonParseError::NoError) {
        m_errorLine = QByteArrayView(text).first(std::min<qsizetype>(m_error.offset, text.size())).count('\n');
        return false;
    }
    m_facts.isRow = m_document.isArray();
    if (m_facts.isRow)
        return true;
    const QJsonObject object = m_document.object();
    m_facts.isEvent = isEvent(object);
    if (m_facts.isEvent)
        m_facts.templateId = templateOf(object);
    m_facts.hasRepeatedName = namesIn(record) != valuesIn(object);
    return true;
}

void JsonCells::takeFromDocument(const std::function<void(const JsonCell &cell)> &cell)
{
    if (m_facts.isRow) {
        const QJsonArray row = m_document.array();
        for (const QJsonValue value : row) {
            const QString text = cellText(value);
            cell(cellOfValue({}, m_kept.emplaceBack(text.toUtf8()), value, text.isNull()));
        }
        return;
    }
    Flattener([&](const QString &column, const QString &text, const QJsonValue &value) {
        const QByteArrayView name = kept(column.toUtf8());
        m_kept.append(text.toUtf8());
        cell(cellOfValue(name, m_kept.constLast(), value, text.isNull()));
    }).flatten(m_document.object());
}

QByteArrayView JsonCells::kept(QByteArray text)
{
    m_kept.append(std::move(text));
    return m_kept.constLast();
}

/// Which cells the record has, by its names and by which of its values are objects.
void JsonCells::plan()
{
    m_plan.clear();
    m_plannedNames.clear();
    if (m_facts.isEvent)
        planEvent(m_tree.root());
    else
        planObject(m_tree.root(), {}, 1);
    for (Planned &planned : m_plan) // they stay where they are now
        planned.column = { m_plannedNames.data() + planned.nameBegin, planned.column.size() };
    m_plannedShape = shape();
}

void JsonCells::planNode(std::string_view column, qint32 node, Planned::Kind kind)
{
    m_plan.push_back({ node, kind, static_cast<quint32>(m_plannedNames.size()),
        QByteArrayView(column.data(), static_cast<qsizetype>(column.size())) });
    m_plannedNames += column;
}

void JsonCells::planEvent(const JsonNode &event)
{
    for (const qint32 index : m_tree.members(event)) {
        const JsonNode &node = m_tree.node(index);
        const std::string_view name = textOf(node.name);
        const bool isObject = node.type == JsonNode::Type::Object;
        if (name == "eventTemplateId" || name == "eventTypeName")
            continue;
        if (name == "id")
            planNode("_event_id", index);
        else if (name == "extraData")
            planNode(name, index, Planned::Kind::Json);
        else if (name == "objectTypeFullyQualifiedName")
            planNode("customObjectTypeId", index);
        else if ((name == "tokens" || name == "properties") && isObject)
            planObject(node, "tokens.", deepest);
        else if (isObject)
            planObject(node, std::string(name) + '.', 2);
        else
            planNode(name, index);
    }
}

void JsonCells::planObject(const JsonNode &object, const std::string &prefix, int depth)
{
    std::string column;
    for (const qint32 index : m_tree.members(object)) {
        const JsonNode &node = m_tree.node(index);
        column.assign(prefix).append(textOf(node.name));
        const bool isObject = node.type == JsonNode::Type::Object;
        if (column == "extraData")
            planNode(column, index, Planned::Kind::JsonOrNothing);
        else if (isObject && prefix.ends_with("properties.") && m_tree.member(node, "value"))
            planProperty(node, column, depth);
        else if (isObject && depth < deepest)
            planObject(node, column + '.', depth + 1);
        else
            planNode(column, index);
    }
}

void JsonCells::planProperty(const JsonNode &property, const std::string &column, int depth)
{
    for (const qint32 index : m_tree.members(property)) {
        if (m_tree.node(index).name == "value")
            planNode(column, index);
    }
    const std::string prefix = column + '.';
    for (const qint32 index : m_tree.members(property)) {
        const JsonNode &node = m_tree.node(index);
        if (node.name == "value")
            continue;
        const std::string name = prefix + std::string(textOf(node.name));
        const bool isObject = node.type == JsonNode::Type::Object;
        if (isObject && prefix.ends_with("properties.") && m_tree.member(node, "value"))
            planProperty(node, name, depth + 1);
        else if (isObject && depth + 1 < deepest)
            planObject(node, name + '.', depth + 2);
        else
            planNode(name, index);
    }
}

JsonCell JsonCells::cellWithJson(QByteArrayView column, const JsonNode &node)
{
    const bool isText = node.type == JsonNode::Type::Text;
    // Of a text only what is between the quotation marks is known: what was written is put together again.
    const QByteArray written = isText
        ? QJsonDocument(QJsonArray { QString::fromUtf8(node.text) }).toJson(QJsonDocument::Compact)
        : withMarkedNumbers("[" + node.text.toByteArray() + "]");
    const QJsonValue value = QJsonDocument::fromJson(written).array().at(0);
    m_kept.append(jsonText(value).toUtf8());
    return cellOfValue(column, m_kept.constLast(), value, false);
}

const JsonCell &JsonCells::cellOf(const Planned &planned)
{
    const JsonNode &node = m_tree.node(planned.node);
    const bool isNothing = node.type == JsonNode::Type::Null
        || (node.type == JsonNode::Type::List && planned.kind == Planned::Kind::Plain && isEmptyList(node.text));
    const bool isJson = planned.kind == Planned::Kind::Json
        || (planned.kind == Planned::Kind::JsonOrNothing && !isNothing)
        || (node.type == JsonNode::Type::List && !isNothing) || node.type == JsonNode::Type::Object;
    if (isJson) {
        m_cell = cellWithJson(planned.column, node);
        return m_cell;
    }
    // Each by itself: some ten million cells of a large file.
    m_cell.column = planned.column;
    m_cell.isNull = isNothing;
    m_cell.isNumber = node.type == JsonNode::Type::Number;
    m_cell.isText = node.type == JsonNode::Type::Text;
    m_cell.mayListPeople = false;
    if (isNothing)
        m_cell.text = {};
    else if (m_cell.isNumber)
        m_cell.text = numberText(node.text);
    else
        m_cell.text = node.text;
    return m_cell;
}

/// As QString::number() writes what a double keeps of it; one with more digits stays as it is.
QByteArrayView JsonCells::numberText(QByteArrayView written)
{
    const qsizetype point = written.indexOf('.');
    if (point < 0 || isTooLongForDouble(written))
        return written;
    qsizetype end = written.size();
    while (written[end - 1] == '0')
        --end;
    if (end - 1 == point)
        return written.first(point);
    // Up to 15 digits come back as they were; very small numbers get an exponent.
    const bool isLarge = written[0] != '0' && !written.startsWith("-0");
    if (isLarge || written[point + 1] != '0')
        return written.first(end);
    return kept(QByteArray::number(written.toDouble(), 'g', QLocale::FloatingPointShortest));
}

} // namespace composer
