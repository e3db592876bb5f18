#pragma once

#include "base/result.h"
#include "domain/accountfacts.h"
#include "domain/appdetails.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace composer {

/// How a connection gets its access tokens.
enum class ConnectionKind {
    Token, ///< a person pastes one; it ends within 30 minutes
    SignedIn, ///< renewed by itself with the refresh token of a sign-in
};

/// A portal: one HubSpot account the program may send to, or the built-in practice portal. The access token is not
/// here: it lives in the SecretStore under `id`.
struct Connection {
    QString id; ///< UUID of ours; key of the secret and of the ledger's rows
    QString name;
    QUrl baseUrl = QUrl(QStringLiteral("https://api.hubapi.com")); ///< HubSpot's one API host; http only for loopback
    QString profile = QStringLiteral("v3"); ///< name of the ApiProfile: "v3" or "2026-03"
    bool isPractice = false;
    ConnectionKind kind = ConnectionKind::Token;
    AppDetails app {}; ///< the company's app; of a SignedIn one only
    AccountFacts facts {}; ///< as HubSpot last told them; empty until it was asked
    bool operator==(const Connection &) const = default;
};

/// What the account of a connection is to a person; see accountNature().
[[nodiscard]] AccountNature natureOf(const Connection &connection);

/// True for 127.0.0.0/8, ::1 and localhost: the only hosts that may be spoken to without TLS.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// An address of a portal as typed: a bare host gets https, a slash at the end is dropped. Errors: InvalidInput when it
/// is no address, carries a user name, a query or a fragment, or speaks plain http to another computer.
[[nodiscard]] Result<QUrl> parseBaseUrl(const QString &typed);

/// An access token as pasted: blanks around it, "Bearer " and quotes are taken off. Errors: InvalidInput when nothing
/// is left, or when it holds characters that cannot stand in a header. The message never repeats the token.
[[nodiscard]] Result<QString> parseAccessToken(const QString &pasted);

/// What speaks against a pasted token: a private app's (pat-…) or a developer key creates no timeline events. Empty
/// when nothing does. Translated.
[[nodiscard]] QString tokenDoubt(const QString &token);

/// An account's number as typed: digits, at most 15, no zero in front; blanks between them are taken out.
[[nodiscard]] Result<QString> parseAccountNumber(const QString &typed);

/// A portal's name as typed: trimmed, at most 80 characters, different from every name in `taken` whatever the case.
[[nodiscard]] Result<QString> parsePortalName(const QString &typed, const QStringList &taken);

} // namespace composer
