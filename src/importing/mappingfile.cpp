// A ColumnMapping as JSON: kept in the workspace, saved and read as a file.
#include "csv/headertext.h"
#include "domain/zonename.h"
#include "importing/columnmapping.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

#include <array>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 3> caseNames { "asWritten", "lower", "upper" };
constexpr std::array<const char *, 3> orderNames { "ymd", "dmy", "mdy" };
constexpr std::array<const char *, 6> unitNames { "", "seconds", "minutes", "hours", "milliseconds", "days" };

template<size_t size>
int indexOfName(const std::array<const char *, size> &names, const QString &name)
{
    for (size_t i = 0; i < size; ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<int>(i);
    }
    return 0;
}

constexpr auto tokenKeyMember = "token"_L1;

/// Targets as the file names them → as the template names the same tokens now. Without keys names tell.
class TargetsNow
{
public:
    TargetsNow(const QJsonArray &lines, const EventTemplate &eventTemplate)
    {
        QHash<QString, QString> targetOfKey;
        for (int i = 0; i < eventTemplate.tokens.size(); ++i) {
            if (const QString &key = eventTemplate.tokens.at(i).key; !key.isEmpty())
                targetOfKey.insert(key, fieldKey(EventField::token(i), eventTemplate));
        }
        for (const QJsonValue line : lines) {
            const QString key = line[tokenKeyMember].toString();
            if (!key.isEmpty() && !targetOfKey.isEmpty())
                m_now.insert(line[u"target"_s].toString(), targetOfKey.value(key));
        }
        for (const QString &target : std::as_const(m_now))
            m_taken.insert(target);
    }
    /// Empty when its token is gone, or another one has its name.
    [[nodiscard]] QString of(const QString &target) const
    {
        if (const auto now = m_now.constFind(target); now != m_now.cend())
            return *now;
        return m_taken.contains(target) ? QString() : target;
    }

private:
    QHash<QString, QString> m_now;
    QSet<QString> m_taken;
};

/// The same place if the header still stands there, else wherever it stands now; -1 = nowhere. `known`: the headers of
/// the file as comparedText() makes them.
int columnNow(const QJsonValue &column, const QStringList &known)
{
    const int position = column[u"position"_s].toInt() - 1;
    const QString header = comparedText(column[u"header"_s].toString());
    return known.value(position) == header ? position : static_cast<int>(known.indexOf(header));
}

QList<LeftOutWhere> leftOutNow(const QJsonArray &json, const QStringList &known)
{
    QList<LeftOutWhere> leftOut;
    for (const QJsonValue value : json) {
        LeftOutWhere where { value[u"header"_s].toString(), columnNow(value, known), {} };
        for (const QJsonValue text : value[u"texts"_s].toArray())
            where.texts.append(text.toString().trimmed());
        if (!where.texts.isEmpty())
            leftOut.append(where);
    }
    return leftOut;
}

} // namespace

QString nameOfUnit(TimeUnit unit)
{
    return QLatin1StringView(unitNames[static_cast<size_t>(unit)]);
}

TimeUnit unitNamed(const QString &name)
{
    return static_cast<TimeUnit>(indexOfName(unitNames, name));
}

QByteArray serializeMapping(const ColumnMapping &mapping)
{
    return mappingToKeep(mapping, {});
}

QByteArray mappingToKeep(const ColumnMapping &mapping, const EventTemplate &eventTemplate)
{
    QJsonArray lines;
    for (const MappingLine &line : mapping.lines) {
        if (!line.isUsed())
            continue;
        QJsonObject object { { u"target"_s, line.target } };
        if (const auto field = fieldFromKey(line.target, eventTemplate); field && field->isToken()) {
            const QString &key = eventTemplate.tokens.at(field->tokenIndex()).key;
            if (!key.isEmpty())
                object[tokenKeyMember] = key;
        }
        QJsonArray columns;
        for (const int column : line.columns)
            columns.append(
                QJsonObject { { u"header"_s, mapping.headers.value(column) }, { u"position"_s, column + 1 } });
        if (!columns.isEmpty())
            object[u"columns"_s] = columns;
        if (line.columns.size() > 1)
            object[u"joinWith"_s] = line.joinWith;
        if (!line.constant.isEmpty())
            object[u"constant"_s] = line.constant;
        const CellTransform &transform = line.transform;
        if (transform != CellTransform {}) {
            object[u"transform"_s] = QJsonObject { { u"trim"_s, transform.trim }, { u"find"_s, transform.find },
                { u"replaceWith"_s, transform.replaceWith }, { u"splitAt"_s, transform.splitAt },
                { u"part"_s, transform.part },
                { u"case"_s, QLatin1StringView(caseNames[size_t(transform.letterCase)]) },
                { u"prefix"_s, transform.prefix }, { u"ifEmpty"_s, transform.ifEmpty } };
        }
        if (!line.options.isEmpty()) {
            QJsonObject options;
            for (auto it = line.options.cbegin(); it != line.options.cend(); ++it)
                options[it.key()] = it.value();
            object[u"options"_s] = options;
        }
        object[u"decimalMark"_s] = QString(QLatin1Char(line.number.decimalMark));
        object[u"groupMark"_s] = line.number.groupMark ? QString(QLatin1Char(line.number.groupMark)) : QString();
        object[u"dateOrder"_s] = QLatin1StringView(orderNames[size_t(line.dateOrder)]);
        if (line.isFormatChosen)
            object[u"formatChosen"_s] = true;
        if (!line.zone.isEmpty())
            object[u"zone"_s] = QString::fromLatin1(line.zone);
        if (line.shift)
            object[u"shift"_s] = *line.shift;
        if (line.isUnitChosen)
            object[u"unit"_s] = nameOfUnit(line.unit);
        if (line.isZoneChosen)
            object[u"zoneChosen"_s] = true;
        lines.append(object);
    }
    QJsonObject root { { u"format"_s, u"timeline-composer-mapping"_s }, { u"version"_s, 1 },
        { u"template"_s, mapping.templateId },
        { u"headers"_s, QString::fromLatin1(headerFingerprint(mapping.headers)) }, { u"lines"_s, lines } };
    if (!mapping.key.isEmpty())
        root[u"key"_s] = QJsonArray::fromStringList(mapping.key.fields);
    if (!mapping.emptyTexts.isEmpty())
        root[u"emptyTexts"_s] = QJsonArray::fromStringList(mapping.emptyTexts);
    if (!mapping.keptTexts.isEmpty())
        root[u"keptTexts"_s] = QJsonArray::fromStringList(mapping.keptTexts);
    QJsonArray leftOut;
    for (const LeftOutWhere &where : mapping.leftOut)
        leftOut.append(QJsonObject { { u"header"_s, where.header }, { u"position"_s, where.column + 1 },
            { u"texts"_s, QJsonArray::fromStringList(where.texts) } });
    if (!leftOut.isEmpty())
        root[u"leaveOut"_s] = leftOut;
    if (mapping.savedOn.isValid())
        root[u"savedOn"_s] = mapping.savedOn.toString(Qt::ISODate);
    return QJsonDocument(root).toJson();
}

QByteArray withTokenKeys(const QByteArray &json, const EventTemplate &eventTemplate)
{
    QJsonObject root = QJsonDocument::fromJson(json).object();
    QJsonArray lines;
    bool isChanged = false;
    for (const QJsonValue value : root.value(u"lines"_s).toArray()) {
        QJsonObject line = value.toObject();
        if (line.contains(tokenKeyMember))
            return json;
        const auto field = fieldFromKey(line[u"target"_s].toString(), eventTemplate);
        if (field && field->isToken() && !eventTemplate.tokens.at(field->tokenIndex()).key.isEmpty()) {
            line[tokenKeyMember] = eventTemplate.tokens.at(field->tokenIndex()).key;
            isChanged = true;
        }
        lines.append(line);
    }
    if (!isChanged)
        return json;
    root[u"lines"_s] = lines;
    return QJsonDocument(root).toJson();
}

Result<ColumnMapping> parseMapping(
    const QByteArray &json, const QStringList &headers, const EventTemplate &eventTemplate)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || root[u"format"_s].toString() != "timeline-composer-mapping"_L1
        || !root[u"lines"_s].isArray()) {
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("ColumnMapping",
                "This is not a mapping saved by Timeline Composer. Choose a file saved with “Save mapping”."),
            error.errorString());
    }
    ColumnMapping mapping;
    mapping.templateId = eventTemplate.id;
    mapping.headers = headers;
    mapping.savedOn = QDate::fromString(root[u"savedOn"_s].toString(), Qt::ISODate);
    for (const QJsonValue text : root[u"emptyTexts"_s].toArray())
        mapping.emptyTexts.append(text.toString());
    for (const QJsonValue text : root[u"keptTexts"_s].toArray())
        mapping.keptTexts.append(text.toString());
    const TargetsNow targets(root[u"lines"_s].toArray(), eventTemplate);
    QStringList keyFields;
    for (const QJsonValue field : root[u"key"_s].toArray())
        keyFields.append(targets.of(field.toString()));
    // An id without one of its fields would be another id: rather none than that.
    if (const auto key = parseEventKey(keyFields.join(u','), eventTemplate); key && !keyFields.contains(QString()))
        mapping.key = *key;
    for (const EventField field : fieldsOf(eventTemplate)) {
        mapping.lines.append(MappingLine {});
        mapping.lines.last().target = fieldKey(field, eventTemplate);
    }
    QStringList known;
    for (const QString &header : headers)
        known.append(comparedText(header));
    mapping.leftOut = leftOutNow(root[u"leaveOut"_s].toArray(), known);
    for (const QJsonValue value : root[u"lines"_s].toArray()) {
        const QJsonObject object = value.toObject();
        MappingLine line;
        line.target = targets.of(object[u"target"_s].toString());
        const bool isExtra = line.target.startsWith(extraDataPrefix);
        if (!isExtra && !mapping.lineFor(line.target))
            continue; // the template has changed since
        for (const QJsonValue column : object[u"columns"_s].toArray()) {
            if (const int at = columnNow(column, known); at >= 0)
                line.columns.append(at);
        }
        line.joinWith = object[u"joinWith"_s].toString(line.joinWith);
        line.constant = object[u"constant"_s].toString();
        const QJsonObject transform = object[u"transform"_s].toObject();
        line.transform.trim = transform[u"trim"_s].toBool(true);
        line.transform.find = transform[u"find"_s].toString();
        line.transform.replaceWith = transform[u"replaceWith"_s].toString();
        line.transform.splitAt = transform[u"splitAt"_s].toString();
        line.transform.part = transform[u"part"_s].toInt();
        line.transform.letterCase = static_cast<LetterCase>(indexOfName(caseNames, transform[u"case"_s].toString()));
        line.transform.prefix = transform[u"prefix"_s].toString();
        line.transform.ifEmpty = transform[u"ifEmpty"_s].toString();
        const QJsonObject options = object[u"options"_s].toObject();
        for (auto it = options.begin(); it != options.end(); ++it)
            line.options.insert(it.key(), it.value().toString());
        line.number.decimalMark = object[u"decimalMark"_s].toString() == ","_L1 ? ',' : '.';
        const QString group = object[u"groupMark"_s].toString(u","_s);
        line.number.groupMark = group.isEmpty() ? '\0' : group[0].toLatin1();
        line.dateOrder = static_cast<DateOrder>(indexOfName(orderNames, object[u"dateOrder"_s].toString()));
        line.isFormatChosen = object[u"formatChosen"_s].toBool();
        if (const QByteArray zone = object[u"zone"_s].toString().toLatin1();
            !zone.isEmpty() && zoneOfName(zone).isValid())
            line.zone = zone;
        line.isZoneChosen = object[u"zoneChosen"_s].toBool();
        if (object.contains(u"shift"_s))
            line.shift = object[u"shift"_s].toInt();
        line.unit = unitNamed(object[u"unit"_s].toString());
        line.isUnitChosen = line.unit != TimeUnit::None;
        if (line.isUsed()) {
            line.foundBy = FoundBy::Before;
            line.confidence = 1;
        }
        if (MappingLine *present = mapping.lineFor(line.target))
            *present = line;
        else
            mapping.lines.append(line);
    }
    return mapping;
}

} // namespace composer
