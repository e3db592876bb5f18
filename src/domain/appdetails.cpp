#include "domain/appdetails.h"

#include <QJsonArray>

namespace composer {

using namespace Qt::StringLiterals;

QJsonObject appDetailsToJson(const AppDetails &app)
{
    QJsonArray ports;
    for (const quint16 port : app.ports)
        ports.append(port);
    return { { u"name"_s, app.name }, { u"clientId"_s, app.clientId }, { u"ports"_s, ports },
        { u"authorizeUrl"_s, app.authorizeBase.toString() },
        { u"scopes"_s, QJsonArray::fromStringList(app.requiredScopes) },
        { u"optionalScopes"_s, QJsonArray::fromStringList(app.optionalScopes) },
        { u"oauthVersion"_s, app.oauthVersion } };
}

AppDetails appDetailsFromJson(const QJsonObject &json)
{
    AppDetails app;
    app.name = json["name"_L1].toString();
    app.clientId = json["clientId"_L1].toString();
    QList<quint16> ports;
    const QJsonArray listed = json["ports"_L1].toArray();
    for (const QJsonValue port : listed) {
        if (port.toInt() > 0 && port.toInt() <= 65'535 && ports.size() < 3)
            ports.append(static_cast<quint16>(port.toInt()));
    }
    if (!ports.isEmpty())
        app.ports = ports;
    if (const QUrl base(json["authorizeUrl"_L1].toString(), QUrl::StrictMode); base.isValid() && !base.host().isEmpty())
        app.authorizeBase = base;
    if (json["scopes"_L1].isArray())
        app.requiredScopes = json["scopes"_L1].toVariant().toStringList();
    if (json["optionalScopes"_L1].isArray())
        app.optionalScopes = json["optionalScopes"_L1].toVariant().toStringList();
    if (const QString version = json["oauthVersion"_L1].toString(); !version.isEmpty())
        app.oauthVersion = version;
    return app;
}

QString redirectAddress(quint16 port)
{
    return u"http://localhost:%1/oauth-callback"_s.arg(port);
}

} // namespace composer
