#pragma once

#include "signin/signinfailure.h"
#include "signin/signinlink.h"

#include <optional>

namespace composer {

/// What the browser brought back to the redirect address.
struct BrowserAnswer {
    enum class Kind {
        Code, ///< `code` can be exchanged
        Declined, ///< HubSpot's ?error=…; `failure` has its words
        NotOurs, ///< no state or another one: a stranger, or an older sign-in
    };
    Kind kind = Kind::NotOurs;
    QString code {};
    SignInFailure failure {};
};

/// Reads the query (still percent-encoded) of a call of the redirect address. The state is compared whole, in constant
/// time; without it nothing else is looked at.
[[nodiscard]] BrowserAnswer readBrowserQuery(const QByteArray &query, const SignInAttempt &attempt);

/// Reads an address a person pasted, whole or from `?` on. `failure` says what is wrong with it; nothing is wrong with
/// Declined, HubSpot said so.
[[nodiscard]] BrowserAnswer readPastedAddress(const QString &pasted, const SignInAttempt &attempt);

/// The browser's last page, in the person's language: everything is inside, nothing is loaded.
[[nodiscard]] QByteArray browserPage(const QString &title, const QString &text);

} // namespace composer
