#include "practice/practicerequestrecord.h"

#include <QJsonArray>

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<PracticeRequestKind, const char *> kindWords[] = {
    { PracticeRequestKind::Create, "create" },
    { PracticeRequestKind::Read, "read" },
    { PracticeRequestKind::Other, "other" },
};

QString wordOfKind(PracticeRequestKind kind)
{
    for (const auto &[candidate, word] : kindWords) {
        if (candidate == kind)
            return QLatin1StringView(word);
    }
    Q_UNREACHABLE();
    return {};
}

PracticeRequestKind kindOfWord(const QString &text)
{
    for (const auto &[kind, word] : kindWords) {
        if (text == QLatin1StringView(word))
            return kind;
    }
    return PracticeRequestKind::Other;
}

} // namespace

QJsonObject toJson(const PracticeRequestRecord &record)
{
    QJsonArray eventIds;
    const QList<QByteArray> ids = record.eventIds.all();
    for (const QByteArray &id : ids)
        eventIds.append(QString::fromUtf8(id));
    return { { u"number"_s, record.number }, { u"kind"_s, wordOfKind(record.kind) },
        { u"kindNumber"_s, record.kindNumber }, { u"method"_s, QString::fromLatin1(record.method) },
        { u"path"_s, QString::fromLatin1(record.path) }, { u"account"_s, record.account },
        { u"bodySha256"_s, QString::fromLatin1(record.bodySha256) }, { u"eventIds"_s, eventIds },
        { u"created"_s, record.created }, { u"status"_s, record.status }, { u"fault"_s, record.fault } };
}

PracticeRequestRecord requestRecordFromJson(const QJsonObject &object)
{
    PracticeRequestRecord record;
    record.number = object["number"_L1].toInteger();
    record.kind = kindOfWord(object["kind"_L1].toString());
    record.kindNumber = object["kindNumber"_L1].toInteger();
    record.method = object["method"_L1].toString().toLatin1();
    record.path = object["path"_L1].toString().toLatin1();
    record.account = object["account"_L1].toString();
    record.bodySha256 = object["bodySha256"_L1].toString().toLatin1();
    const QJsonArray eventIds = object["eventIds"_L1].toArray();
    QList<QByteArray> ids;
    ids.reserve(eventIds.size());
    for (const QJsonValue id : eventIds)
        ids.append(id.toString().toUtf8());
    record.eventIds = ids;
    record.created = object["created"_L1].toInt();
    record.status = object["status"_L1].toInt();
    record.fault = object["fault"_L1].toString();
    return record;
}

} // namespace composer
