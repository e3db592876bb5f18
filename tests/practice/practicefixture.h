#pragma once

#include "practice/practiceportal.h"
#include "support/rawhttpclient.h"

#include <QJsonArray>

namespace composer::practicetest {

using namespace Qt::StringLiterals;

inline const QByteArray v3Batch = "/integrators/timeline/v3/events/batch/create"_ba;
inline const QByteArray appEventsBatch = "/integrators/timeline/2026-03/events/batch"_ba;

inline EventTemplate webinarTemplate()
{
    return parseEventTemplate(R"({"id":"1001","name":"Webinar","objectType":"contacts","tokens":[
        {"name":"title","label":"Title","type":"string","objectPropertyName":"last_webinar"},
        {"name":"seats","label":"Seats","type":"number"},
        {"name":"day","label":"Day","type":"date"},
        {"name":"level","label":"Level","type":"enumeration","options":[{"value":"basic","label":"Basic"}]}]})")
        .value();
}

inline EventTemplate companyTemplate()
{
    return parseEventTemplate(R"({"id":"2002","name":"Visit","objectType":"companies","tokens":[]})").value();
}

inline QJsonObject contactEvent(const QString &id, const QString &email = u"ana@example.com"_s)
{
    return { { u"eventTemplateId"_s, u"1001"_s }, { u"id"_s, id }, { u"email"_s, email },
        { u"tokens"_s, QJsonObject { { u"title"_s, u"Spring"_s } } } };
}

inline QByteArray batchOf(const QList<QJsonObject> &events)
{
    QJsonArray inputs;
    for (const QJsonObject &event : events)
        inputs.append(event);
    return QJsonDocument(QJsonObject { { u"inputs"_s, inputs } }).toJson(QJsonDocument::Compact);
}

inline QList<QJsonObject> contactEvents(int count)
{
    QList<QJsonObject> events;
    for (int i = 0; i < count; ++i)
        events.append(contactEvent(u"e%1"_s.arg(i), u"p%1@example.com"_s.arg(i)));
    return events;
}

inline QStringList idsOf(const QJsonArray &results)
{
    QStringList ids;
    for (const QJsonValue result : results)
        ids.append(result["id"_L1].toString());
    return ids;
}

/// A listening portal with two templates, and requests to it.
struct Portal {
    PracticePortal portal;
    QByteArray token;
    Portal()
    {
        portal.setTemplates({ webinarTemplate(), companyTemplate() });
        if (!portal.listen())
            qFatal("cannot listen");
        token = portal.accessToken().toUtf8();
    }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(portal.baseUrl().port()); }
    RawHttpReply post(const QByteArray &path, const QByteArray &body)
    {
        RawHttpClient client(port());
        return client.request("POST", path, token, body);
    }
    RawHttpReply get(const QByteArray &path)
    {
        RawHttpClient client(port());
        return client.request("GET", path, token);
    }
};

} // namespace composer::practicetest
