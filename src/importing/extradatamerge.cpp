#include "importing/extradatamerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace composer {

namespace {

/// A value as a person would write it in a cell.
QString plainText(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// False when something else stands at the path, or on the way there.
bool putPath(QJsonObject &object, const QStringList &path, qsizetype at, const QString &value)
{
    const QJsonValue present = object[path[at]];
    const bool isFree = present.isUndefined() || present.isNull();
    if (at + 1 == path.size()) {
        if (isFree)
            object[path[at]] = value;
        return isFree || plainText(present) == value;
    }
    if (!isFree && !present.isObject())
        return false;
    QJsonObject inner = present.toObject();
    if (!putPath(inner, path, at + 1, value))
        return false;
    object[path[at]] = inner;
    return true;
}

} // namespace

ExtraDataMerge::ExtraDataMerge(std::string_view json)
    : m_written(json.data(), static_cast<qsizetype>(json.size()))
{
    if (m_written.isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(m_written);
    m_isObject = document.isObject();
    m_object = document.object();
}

void ExtraDataMerge::put(const QStringList &path, const QString &value)
{
    m_isChanged = true;
    if (!putPath(m_object, path, 0, value))
        (void)putPath(m_clashes, path, 0, value);
}

QByteArray ExtraDataMerge::result() const
{
    if (!m_isChanged)
        return m_written;
    QByteArray json = QJsonDocument(m_object).toJson(QJsonDocument::Compact);
    if (!m_isObject)
        return m_written + '\n' + json;
    if (!m_clashes.isEmpty()) {
        json.chop(1);
        json += ',' + QJsonDocument(m_clashes).toJson(QJsonDocument::Compact).mid(1);
    }
    return json;
}

} // namespace composer
