#include "intake/jsontable.h"

#include "csv/csvwriter.h"
#include "intake/jsonnumbers.h"
#include "intake/textnumber.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumColumns = 16'384;
constexpr int deepest = 8; // keys joined with dots; what lies deeper is JSON text
constexpr int progressEvery = 512; // records

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(JsonTable)
};

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
    const QString v3 = object["eventTemplateId"_L1].toVariant().toString();
    return v3.isEmpty() ? object["eventTypeName"_L1].toString() : v3;
}

bool isEvent(const QJsonObject &object)
{
    const bool hasWhom = object.contains("email"_L1) || object.contains("objectId"_L1) || object.contains("utk"_L1);
    return object.contains("eventTemplateId"_L1) || object.contains("eventTypeName"_L1)
        || (hasWhom && (object["tokens"_L1].isObject() || object["timelineIFrame"_L1].isObject()));
}

/// One object as cells under names.
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

/// The name that stands twice in one object of the text; empty = none. Only for a text that has one.
QString repeatedName(QByteArrayView json)
{
    std::vector<QSet<QByteArray>> open;
    QByteArray last;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '{' || json[i] == '[') {
            open.emplace_back();
        } else if ((json[i] == '}' || json[i] == ']') && !open.empty()) {
            open.pop_back();
        } else if (json[i] == ':' && !open.empty()) {
            if (open.back().contains(last))
                return QString::fromUtf8(last);
            open.back().insert(last);
        } else if (json[i] == '"') {
            const qsizetype begin = ++i;
            for (; i < json.size() && json[i] != '"'; ++i)
                i += json[i] == '\\';
            last = json.sliced(begin, std::min(i, json.size()) - begin).toByteArray();
        }
    }
    return {};
}

/// One object or list of the file.
struct JsonRecord {
    QJsonDocument document;
    QByteArrayView text;
    const std::optional<QString> &name;
    qint64 line = 0;
};

/// Reads a JSON file, as often as it takes.
struct JsonSource {
    const QString &path;
    const QString &list;
    const CsvProgress &progress;
    const CsvCancel *cancel = nullptr;
};

/// Reads the file once, giving every record to `take`. Gives the lists of the file.
Result<JsonLists> readRecords(
    const JsonSource &source, qint64 progressFrom, const std::function<void(const JsonRecord &)> &take)
{
    auto records = JsonRecords::open(source.path, source.list);
    if (!records)
        return fail(records.error());
    qint64 count = 0;
    while (const auto record = records->next()) {
        QJsonParseError wrong;
        const QByteArray text = withMarkedNumbers(*record);
        const QJsonDocument document = QJsonDocument::fromJson(text, &wrong);
        if (wrong.error != QJsonParseError::NoError) {
            const qint64 line = records->line()
                + QByteArrayView(text).first(std::min<qsizetype>(wrong.offset, text.size())).count('\n');
            return fail(ErrorCode::InvalidInput,
                JsonText::tr("“%1” is not valid JSON in line %2. Export it again, or mend the line.")
                    .arg(QFileInfo(source.path).fileName(), QString::number(line)),
                wrong.errorString());
        }
        take({ document, *record, records->name(), records->line() });
        if (++count % progressEvery == 0) {
            if (source.progress)
                source.progress(progressFrom + records->position(), 2 * records->size());
            if (source.cancel && source.cancel->load(std::memory_order_relaxed))
                return fail(ErrorCode::Cancelled, JsonText::tr("Stopped. Nothing was added."));
        }
    }
    if (records->error())
        return fail(*records->error());
    return records->lists();
}

/// The columns of a file, and which cell of a record stands in which.
class JsonColumns
{
public:
    /// All the names there are, in the order they come up.
    void look(const JsonRecord &record)
    {
        ++m_table.records;
        if (record.document.isArray()) {
            m_table.hasRowsOnly = true;
            lookAtRow(record.document.array());
            return;
        }
        m_hasObjects = true;
        const QJsonObject object = record.document.object();
        m_inEvent = isEvent(object);
        if (m_inEvent) {
            m_table.areEvents = true;
            m_templates.insert(templateOf(object));
        }
        m_inRecord.clear();
        if (record.name)
            add(nameColumn(), *record.name, QJsonValue(*record.name));
        m_flattener.flatten(object);
        if (namesIn(record.text) != valuesIn(object) && ++m_table.repeatedNames == 1) {
            m_table.repeatedName = repeatedName(record.text);
            m_table.repeatedNameLine = record.line;
        }
    }

    /// The cells of a record.
    void fill(const JsonRecord &record, QStringList &cells)
    {
        cells.fill({});
        const auto put = [&](const QString &column, const QString &text, const QJsonValue &) {
            if (const auto place = m_places.constFind(column); place != m_places.cend() && !text.isNull())
                cells[*place] = text;
        };
        if (record.document.isArray()) {
            const QJsonArray row = record.document.array();
            for (qsizetype at = 0; at < std::min(row.size(), cells.size()); ++at)
                cells[at] = cellText(row[at]);
            return;
        }
        if (record.name)
            put(nameColumn(), *record.name, {});
        Flattener(put).flatten(record.document.object());
    }

    /// Columns whose names differ in case only, and which no record has both, are one.
    [[nodiscard]] JsonTable table()
    {
        if (m_templates.size() == 1)
            m_table.templateId = *m_templates.cbegin();
        for (auto folded = m_folded.cbegin(); folded != m_folded.cend(); ++folded) {
            if (folded->size() < 2 || m_apart.contains(folded.key()))
                continue;
            m_table.oneColumn.append(*folded);
        }
        for (const QStringList &names : std::as_const(m_table.oneColumn))
            unite(names);
        shortenProperties();
        return m_table;
    }

    [[nodiscard]] bool isTooWide() const { return m_isTooWide; }
    /// Lists stand beside objects.
    [[nodiscard]] bool isMixed() const { return m_hasObjects && m_table.hasRowsOnly; }

private:
    static QString nameColumn() { return u"key"_s; }

    void lookAtRow(const QJsonArray &row)
    {
        m_isTooWide |= row.size() > maximumColumns;
        while (!m_isTooWide && m_table.columns.size() < row.size())
            m_table.columns.append(QString());
        for (qsizetype at = 0; at < std::min(row.size(), m_table.columns.size()); ++at)
            lookAtValue(static_cast<int>(at), cellText(row[at]), row[at]);
    }

    void add(const QString &column, const QString &text, const QJsonValue &value)
    {
        m_isTooWide |= m_table.columns.size() >= maximumColumns;
        if (m_isTooWide)
            return;
        if (!m_places.contains(column)) {
            m_places.insert(column, m_table.columns.size());
            m_table.columns.append(column);
            m_folded[column.toCaseFolded()].append(column);
        }
        noteCase(column);
        lookAtValue(static_cast<int>(m_places.value(column)), text, value);
    }

    void noteCase(const QString &column)
    {
        const QString folded = column.toCaseFolded();
        const auto [at, isNew] = m_inRecord.try_emplace(folded, column);
        if (!isNew && at->second != column)
            m_apart.insert(folded);
    }

    void lookAtValue(int place, const QString &text, const QJsonValue &value)
    {
        if (isNumber(value) && text.contains(u'.'))
            m_table.numbers.insert(place);
        else if (!m_inEvent && value.isString() && !isNumber(value) && !m_table.textNumbers.contains(place)
            && looksLikeMarkedNumber(text.toUtf8()))
            m_table.textNumbers.insert(place);
        if (value.isArray() && m_table.listsOfPeople.size() < mostNamed && value.toArray().at(0).isObject()
            && text.contains(u'@') && !m_table.listsOfPeople.contains(m_table.columns[place]))
            m_table.listsOfPeople.append(m_table.columns[place]);
    }

    /// HubSpot's records have their values in `properties`: what the columns are called is behind it. Not an id, which
    /// would be the event's.
    void shortenProperties()
    {
        constexpr auto prefix = "properties."_L1;
        for (QString &column : m_table.columns) {
            const QString name = column.startsWith(prefix) ? column.mid(prefix.size()) : QString();
            if (!name.isEmpty() && name != "id"_L1 && !m_folded.contains(name.toCaseFolded()))
                column = name;
        }
    }

    void unite(const QStringList &names)
    {
        const qsizetype kept = m_places.value(names.first());
        for (const QString &name : names.mid(1)) {
            const qsizetype gone = m_places.value(name);
            m_table.columns.removeAt(gone);
            for (QSet<int> *set : { &m_table.numbers, &m_table.textNumbers })
                *set = withoutColumn(*set, static_cast<int>(kept), static_cast<int>(gone));
            for (qsizetype &place : m_places)
                place -= place > gone;
            m_places[name] = kept;
        }
    }

    static QSet<int> withoutColumn(const QSet<int> &columns, int kept, int gone)
    {
        QSet<int> left;
        for (const int column : columns)
            left.insert(column == gone ? kept : column > gone ? column - 1 : column);
        return left;
    }

    static constexpr qsizetype mostNamed = 8;

    JsonTable m_table;
    QHash<QString, qsizetype> m_places;
    QHash<QString, QStringList> m_folded; // names of columns by their lower case
    QSet<QString> m_apart; // … that some record has in two cases
    std::unordered_map<QString, QString> m_inRecord;
    QSet<QString> m_templates;
    bool m_isTooWide = false;
    bool m_inEvent = false; // HubSpot's own shape has numbers plainly, also as texts
    bool m_hasObjects = false;
    Flattener m_flattener { [this](const QString &column, const QString &text, const QJsonValue &value) {
        add(column, text, value);
    } };
};

Error unknownList(const QString &path, const QString &list, const QStringList &lists)
{
    constexpr qsizetype mostNamed = 20;
    return { ErrorCode::InvalidInput,
        JsonText::tr("“%1” has no list called “%2”. It has: %3.")
            .arg(QFileInfo(path).fileName(), list, lists.mid(0, mostNamed).join(u", "_s)),
        {} };
}

/// Why the columns that were found are no table.
std::optional<Error> refusal(const QString &path, const JsonColumns &columns, const JsonTable &table)
{
    const QString name = QFileInfo(path).fileName();
    if (columns.isTooWide())
        return Error { ErrorCode::InvalidInput,
            JsonText::tr("“%1” has more than 16,384 different keys: its objects are not the rows of a table.")
                .arg(name),
            {} };
    if (columns.isMixed())
        return Error { ErrorCode::InvalidInput,
            JsonText::tr("“%1” cannot be read as a table: lists stand beside objects in it. A list of objects is "
                         "needed, one for each event.")
                .arg(name),
            {} };
    if (table.columns.isEmpty())
        return Error { ErrorCode::InvalidInput,
            JsonText::tr("There is nothing to import in “%1”: it holds no objects with values.").arg(name), {} };
    return {};
}

} // namespace

Result<JsonTable> convertJson(
    const QString &path, QFileDevice &csv, const QString &list, const CsvProgress &progress, const CsvCancel *cancel)
{
    // The header line needs every key, and every line as many cells: first the keys, then the rows.
    const JsonSource source { path, list, progress, cancel };
    JsonColumns columns;
    const auto lists = readRecords(source, 0, [&](const JsonRecord &record) { columns.look(record); });
    if (!lists)
        return fail(lists.error());
    if (!list.isEmpty() && !lists->paths.isEmpty() && lists->taken != list)
        return fail(unknownList(path, list, lists->paths));
    JsonTable table = columns.table();
    if (const auto refused = refusal(path, columns, table))
        return fail(*refused);
    table.lists = *lists;

    CsvWriter writer(
        csv, { ',', false, table.columns.contains(u"_event_id"_s) }); // our own files are guarded: see csvwriter.h
    if (!table.hasRowsOnly) {
        for (const QString &column : std::as_const(table.columns))
            writer.cell(column);
        writer.endRow();
    }
    QStringList cells(table.columns.size());
    const auto read = readRecords(source, QFileInfo(path).size(), [&](const JsonRecord &record) {
        columns.fill(record, cells);
        for (const QString &cell : std::as_const(cells))
            writer.cell(cell);
        writer.endRow();
    });
    if (!read)
        return fail(read.error());
    if (auto written = writer.finish(); !written)
        return fail(written.error());
    return table;
}

} // namespace composer
