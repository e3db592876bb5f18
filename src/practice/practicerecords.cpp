#include "practice/practicerecords.h"

#include "base/texthash.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

quint64 hashOf(const QString &text)
{
    return hashText({ reinterpret_cast<const char *>(text.utf16()), static_cast<size_t>(text.size()) * sizeof(QChar) });
}

ObjectType kindOf(const PracticeRecord &record)
{
    EventTemplate onlyType;
    onlyType.objectType = record.objectType;
    return onlyType.objectKind();
}

QString idKey(ObjectType kind, const QString &objectType, const QString &objectId)
{
    const QString prefix = kind == ObjectType::Custom ? objectType : QString::number(static_cast<int>(kind));
    return prefix + u':' + objectId;
}

QString idKey(const PracticeRecord &record)
{
    return idKey(kindOf(record), record.objectType, record.objectId);
}

} // namespace

PracticeRecord PracticeRecords::at(qsizetype number) const
{
    return fromJson(QJsonDocument::fromJson(m_texts.at(number)).object());
}

qsizetype PracticeRecords::append(const PracticeRecord &record)
{
    const qsizetype number = m_texts.add(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact));
    noteNames(number, record);
    return number;
}

void PracticeRecords::replace(qsizetype number, const PracticeRecord &record)
{
    m_texts.replace(number, QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact));
    noteNames(number, record);
}

/// Under each name only the last record that took it is found. One that took it before, or was called so once, gives up
/// its place; one with another name of the same hash does not.
void PracticeRecords::noteNames(qsizetype number, const PracticeRecord &record)
{
    const auto note = [&](NumbersByHash &index, const QString &name, const auto &namesOf) {
        const quint64 hash = hashOf(name);
        index.set(hash, number, [&](qsizetype other) {
            if (other == number)
                return true;
            const QStringList names = namesOf(at(other));
            return std::none_of(
                names.cbegin(), names.cend(), [&](const QString &its) { return its != name && hashOf(its) == hash; });
        });
    };
    note(m_byId, idKey(record), [](const PracticeRecord &other) { return QStringList { idKey(other) }; });
    if (!record.email.isEmpty())
        note(m_byEmail, record.email.toLower(),
            [](const PracticeRecord &other) { return QStringList { other.email.toLower() }; });
    for (const QString &utk : record.utks)
        note(m_byUtk, utk, [](const PracticeRecord &other) { return other.utks; });
    constexpr qint64 largestSensibleId = 1'000'000'000'000'000;
    if (const qint64 id = record.objectId.toLongLong(); id < largestSensibleId)
        m_nextObjectId = std::max(m_nextObjectId, id + 1);
}

std::optional<qsizetype> PracticeRecords::byId(ObjectType kind, const QString &objectType, const QString &id) const
{
    const QString key = idKey(kind, objectType, id);
    return m_byId.find(hashOf(key), [&](qsizetype number) { return idKey(at(number)) == key; });
}

std::optional<qsizetype> PracticeRecords::byUtk(const QString &utk) const
{
    return m_byUtk.find(hashOf(utk), [&](qsizetype number) { return at(number).utks.contains(utk); });
}

std::optional<qsizetype> PracticeRecords::byEmail(const QString &email) const
{
    const QString lower = email.toLower();
    return m_byEmail.find(hashOf(lower), [&](qsizetype number) { return at(number).email.toLower() == lower; });
}

QJsonObject PracticeRecords::toJson(const PracticeRecord &record)
{
    QJsonObject object { { u"objectType"_s, record.objectType }, { u"objectId"_s, record.objectId } };
    if (!record.email.isEmpty())
        object.insert("email"_L1, record.email);
    if (!record.utks.isEmpty())
        object.insert("utks"_L1, QJsonArray::fromStringList(record.utks));
    if (!record.properties.isEmpty())
        object.insert("properties"_L1, record.properties);
    return object;
}

PracticeRecord PracticeRecords::fromJson(const QJsonObject &object)
{
    PracticeRecord record { object["objectType"_L1].toString(), object["objectId"_L1].toString(),
        object["email"_L1].toString(), {}, object["properties"_L1].toObject() };
    const QJsonArray utks = object["utks"_L1].toArray();
    for (const QJsonValue utk : utks)
        record.utks.append(utk.toString());
    return record;
}

void PracticeRecords::forEachText(const std::function<void(const QByteArray &json)> &visit) const
{
    for (qsizetype number = 0; number < size(); ++number)
        visit(m_texts.at(number));
}

void PracticeRecords::clear()
{
    m_texts.clear();
    m_byId.clear();
    m_byEmail.clear();
    m_byUtk.clear();
}

} // namespace composer
