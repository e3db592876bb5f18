#pragma once

#include "base/result.h"
#include "domain/appdetails.h"

namespace composer {

/// The file an agency or a developer gives: everything a sign-in needs but the secret. JSON, version 1:
///
///     { "timelineComposerApp": 1, "name": "Webinar connector", "clientId": "7f3c9a52-…", "ports": [3000],
///       "scopes": ["oauth", "timeline"], "optionalScopes": ["developers-read"],
///       "authorizeUrl": "https://app.hubspot.com", "oauthVersion": "2026-09" }
///
/// Errors: InvalidInput when it is no such file, when its version is newer, when it names an address that is not
/// HubSpot's or this computer's, and when it holds a secret or a token: such a file is not opened at all, so that
/// nobody gets used to sending secrets that way.
[[nodiscard]] Result<AppDetails> readAgencyFile(const QByteArray &json);
/// No such file is larger.
inline constexpr qsizetype maximumAgencyFileBytes = 1024 * 1024;
[[nodiscard]] QByteArray writeAgencyFile(const AppDetails &app);

/// A client id as typed: HubSpot's are UUIDs, but any text without blanks of up to 100 characters is taken.
[[nodiscard]] Result<QString> parseClientId(const QString &typed);
/// A client secret as pasted; the message never repeats it.
[[nodiscard]] Result<QString> parseClientSecret(const QString &pasted);
/// The base of HubSpot's authorize page: https, or http on this computer; hubspot.com and its subdomains, or loopback.
[[nodiscard]] Result<QUrl> parseAuthorizeBase(const QString &typed);
/// "3000, 3001": one to three ports from 1024 on.
[[nodiscard]] Result<QList<quint16>> parsePorts(const QString &typed);

} // namespace composer
