#include "intake/jsontable.h"

#include "csv/csvwriter.h"
#include "intake/jsonrecords.h"
#include "intake/textnumber.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <array>

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

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        if (const QVariant number = value.toVariant(); number.typeId() == QMetaType::LongLong)
            return QString::number(number.toLongLong());
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Array:
    case QJsonValue::Object:
        return compactJson(value);
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
                m_cell(key, compactJson(*it), *it); // any JSON, null as well
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
                m_cell(key, it->isNull() ? QString() : compactJson(*it), *it);
            else if (it->isObject() && depth < deepest)
                flattenObject(it->toObject(), key + u'.', depth + 1);
            else
                m_cell(key, cellText(*it), *it);
        }
    }

    Cell m_cell;
};

/// Reads the file once, giving every object to `take`.
Result<void> readObjects(const QString &path, const CsvProgress &progress, const CsvCancel *cancel, qint64 progressFrom,
    const std::function<void(const QJsonObject &)> &take)
{
    auto records = JsonRecords::open(path);
    if (!records)
        return fail(records.error());
    qint64 count = 0;
    while (const auto record = records->next()) {
        QJsonParseError wrong;
        const QJsonDocument document = QJsonDocument::fromJson(*record, &wrong);
        if (wrong.error != QJsonParseError::NoError) {
            const qint64 line = records->line()
                + QByteArrayView(*record).first(std::min<qsizetype>(wrong.offset, record->size())).count('\n');
            return fail(ErrorCode::InvalidInput,
                JsonText::tr("“%1” is not valid JSON in line %2. Export it again, or mend the line.")
                    .arg(QFileInfo(path).fileName())
                    .arg(line),
                wrong.errorString());
        }
        take(document.object());
        if (++count % progressEvery == 0) {
            if (progress)
                progress(progressFrom + records->position(), 2 * records->size());
            if (cancel && cancel->load(std::memory_order_relaxed))
                return fail(ErrorCode::Cancelled, JsonText::tr("Stopped. Nothing was added."));
        }
    }
    if (records->error())
        return fail(*records->error());
    return {};
}

} // namespace

Result<JsonTable> convertJson(
    const QString &path, QFileDevice &csv, const CsvProgress &progress, const CsvCancel *cancel)
{
    JsonTable table;
    QHash<QString, qsizetype> places;
    QSet<QString> templates;
    bool tooWide = false;
    bool inEvent = false; // HubSpot's own shape has numbers plainly, also as texts
    // The header line needs every key, and every line as many cells: first the keys, then the rows.
    Flattener keys([&](const QString &column, const QString &text, const QJsonValue &value) {
        tooWide |= table.columns.size() >= maximumColumns;
        if (tooWide)
            return;
        if (!places.contains(column)) {
            places.insert(column, table.columns.size());
            table.columns.append(column);
        }
        const auto place = static_cast<int>(places.value(column));
        if (value.isDouble() && text.contains(u'.'))
            table.numbers.insert(place);
        else if (!inEvent && value.isString() && !table.textNumbers.contains(place)
            && looksLikeMarkedNumber(text.toUtf8()))
            table.textNumbers.insert(place);
    });
    auto read = readObjects(path, progress, cancel, 0, [&](const QJsonObject &object) {
        ++table.records;
        inEvent = isEvent(object);
        if (inEvent) {
            table.areEvents = true;
            templates.insert(templateOf(object));
        }
        keys.flatten(object);
    });
    if (!read)
        return fail(read.error());
    const QString name = QFileInfo(path).fileName();
    if (tooWide) {
        return fail(ErrorCode::InvalidInput,
            JsonText::tr("“%1” has more than 16,384 different keys: its objects are not the rows of a table.")
                .arg(name));
    }
    if (table.columns.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
            JsonText::tr("There is nothing to import in “%1”: it holds no objects with values.").arg(name));
    }
    if (templates.size() == 1)
        table.templateId = *templates.cbegin();

    CsvWriter writer(
        csv, { ',', false, places.contains(u"_event_id"_s) }); // our own files are guarded: see csvwriter.h
    for (const QString &column : std::as_const(table.columns))
        writer.cell(column);
    writer.endRow();
    QStringList cells(table.columns.size());
    Flattener rows([&](const QString &column, const QString &text, const QJsonValue &) {
        if (const auto place = places.constFind(column); place != places.cend())
            cells[*place] = text;
    });
    const qint64 firstHalf = QFileInfo(path).size();
    read = readObjects(path, progress, cancel, firstHalf, [&](const QJsonObject &object) {
        cells.fill({});
        rows.flatten(object);
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
