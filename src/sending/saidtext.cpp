#include "sending/saidtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto beginning = "{\"said\":"_L1;

void insertText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject requestToJson(const RequestFacts &facts)
{
    QJsonObject object;
    insertText(object, "status"_L1, facts.status);
    insertText(object, "requestedAt"_L1, facts.requestedAt);
    insertText(object, "startedAt"_L1, facts.startedAt);
    insertText(object, "completedAt"_L1, facts.completedAt);
    QJsonObject links;
    for (const auto &[name, address] : facts.links.asKeyValueRange())
        links.insert(name, address);
    if (!links.isEmpty())
        object.insert("links"_L1, links);
    return object;
}

RequestFacts requestFromJson(const QJsonObject &object)
{
    RequestFacts facts { object["status"_L1].toString(), object["requestedAt"_L1].toString(),
        object["startedAt"_L1].toString(), object["completedAt"_L1].toString(), {} };
    const QJsonObject links = object["links"_L1].toObject();
    for (auto it = links.begin(); it != links.end(); ++it)
        facts.links.insert(it.key(), it.value().toString());
    return facts;
}

} // namespace

QString linksText(const RequestFacts &request)
{
    QStringList links;
    for (const auto &[name, address] : request.links.asKeyValueRange())
        links.append(name + u' ' + address);
    return links.join(u' ');
}

QString saidToText(SaidFacts said)
{
    const bool alike = std::all_of(said.events.cbegin(), said.events.cend(),
        [&](const EventFacts &facts) { return facts == said.events.first(); });
    if (alike && said.events.size() > 1)
        said.events.resize(1);
    const bool noEvents = said.events.isEmpty() || (alike && said.events.first().isEmpty());
    if (said.request.isEmpty() && noEvents)
        return {};
    QJsonObject object { { u"said"_s, requestToJson(said.request) } };
    QJsonArray events;
    for (const EventFacts &facts : std::as_const(said.events)) {
        QJsonObject event;
        insertText(event, "createdAt"_L1, facts.createdAt);
        insertText(event, "objectType"_L1, facts.objectType);
        events.append(event);
    }
    // "said" has to come first to be recognised, and QJsonObject sorts its keys: "said" < "with".
    if (!noEvents)
        object.insert("with"_L1, events);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<SaidFacts> saidFromText(const QString &text)
{
    if (!text.startsWith(beginning))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.isEmpty())
        return {};
    SaidFacts said;
    said.request = requestFromJson(object["said"_L1].toObject());
    const QJsonArray events = object["with"_L1].toArray();
    for (const QJsonValue event : events)
        said.events.append({ event["createdAt"_L1].toString(), event["objectType"_L1].toString() });
    return said;
}

} // namespace composer
