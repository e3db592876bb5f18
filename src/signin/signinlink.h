#pragma once

#include "domain/appdetails.h"

#include <QByteArray>
#include <QUrl>

namespace composer {

/// What makes one sign-in this one: made anew each time, kept in memory only.
struct SignInAttempt {
    QByteArray state; ///< 32 random bytes, base64url
    QByteArray codeVerifier; ///< PKCE: 32 random bytes, base64url; empty = without
    quint16 port = 0; ///< of the redirect address
};

/// Random bytes of the operating system.
[[nodiscard]] SignInAttempt newSignInAttempt(quint16 port, bool usesPkce = true);

/// Where the browser goes: {authorizeBase}/oauth/authorize, or /oauth/{hubId}/authorize when the account is known.
/// Blanks as %20, everything else that is not unreserved percent-encoded.
[[nodiscard]] QUrl signInLink(const AppDetails &app, const SignInAttempt &attempt, const QString &hubId = {});

} // namespace composer
