#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace composer {

/// A company's HubSpot app as its sign-in needs it, without its secret.
struct AppDetails {
    QString name; ///< for people; may be empty
    QString clientId;
    QList<quint16> ports {
        3000
    }; ///< of http://localhost:PORT/oauth-callback, as the app lists them; the first is asked first
    QUrl authorizeBase = QUrl(QStringLiteral("https://app.hubspot.com")); ///< or https://app-eu1.hubspot.com
    QStringList requiredScopes { QStringLiteral("oauth"), QStringLiteral("timeline") }; ///< all the app itself requires
    QStringList optionalScopes { QStringLiteral("crm.objects.contacts.read"), QStringLiteral("developers-read") };
    QString oauthVersion = QStringLiteral("2026-09"); ///< of the token endpoints
    bool operator==(const AppDetails &) const = default;
};

[[nodiscard]] QJsonObject appDetailsToJson(const AppDetails &app);
/// What is missing or makes no sense keeps its default.
[[nodiscard]] AppDetails appDetailsFromJson(const QJsonObject &json);

/// "http://localhost:3000/oauth-callback". Never 127.0.0.1: HubSpot takes names only.
[[nodiscard]] QString redirectAddress(quint16 port);

} // namespace composer
