#pragma once

#include "practice/practiceportal.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

/// A sign-in at a Practice account without a browser.
namespace composer {

struct PracticeGrant {
    QString accessToken;
    QString refreshToken;
};

/// What the portal gives for one of its accounts, at this moment of its clock.
inline PracticeGrant signInAt(PracticePortal &portal, const QByteArray &hubId, qint64 nowMs)
{
    HttpRequest decision;
    decision.body = "client_id=practice-client-id&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth-callback"
                    "&scope=oauth%20timeline&state=s&decision=grant&account="
        + hubId;
    const QUrlQuery back(QUrl::fromEncoded(portal.oauth().decide(decision, nowMs).headers.first().second));
    HttpRequest exchange;
    exchange.headers = { { "content-type", "application/x-www-form-urlencoded" } };
    exchange.body = "grant_type=authorization_code&client_id=practice-client-id&client_secret=practice-client-secret"
                    "&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth-callback&code="
        + back.queryItemValue(QStringLiteral("code"), QUrl::FullyEncoded).toLatin1();
    const QJsonDocument grant = QJsonDocument::fromJson(portal.oauth().token(exchange, "2026-09", nowMs).body);
    return { grant[QLatin1String("access_token")].toString(), grant[QLatin1String("refresh_token")].toString() };
}

} // namespace composer
