#pragma once

#include <QString>
#include <QUrl>

namespace composer {

/// A portal: one HubSpot account the program may send to, or the built-in practice portal. The access token is not
/// here: it lives in the SecretStore under `id`.
struct Connection {
    QString id; ///< UUID of ours; key of the secret and of the ledger's rows
    QString name;
    QUrl baseUrl = QUrl(QStringLiteral("https://api.hubapi.com")); ///< HubSpot's one API host; http only for loopback
    QString profile = QStringLiteral("v3"); ///< name of the ApiProfile: "v3" or "2026-03"
    bool isPractice = false;
    bool operator==(const Connection &) const = default;
};

} // namespace composer
