#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace composer {

/// What goes wrong with the sign-in, until it is turned back.
enum class PracticeSignInFault {
    None,
    ExpiredCode, ///< EXPIRED_AUTH_CODE
    UsedCode, ///< BAD_AUTH_CODE
    UnknownClient, ///< BAD_CLIENT_ID
    WrongSecret, ///< BAD_CLIENT_SECRET
    WrongRedirect, ///< BAD_REDIRECT_URI
    WrongVerifier, ///< BAD_CODE_VERIFIER, while a code_verifier is sent
    NoTimeline, ///< everything is granted but `timeline`
    AnotherAccount, ///< a renewed token opens the other account
    ServerError, ///< 500
    NewVersionMissing, ///< 404 for /oauth/2026-09
    DeclinedInWords, ///< Deny comes back as ?error=access_denied
    NoAccountNamed, ///< a grant says no hub_id
    OtherAccountUnnamed, ///< the same, and a renewed token opens the other account
    OddToken, ///< a renewed access token holds a blank; the refresh token is replaced all the same
    OddLifetime, ///< expires_in is a text
    RefusedInWords, ///< 403 with a message that stands in no list
};

/// How the practice portal hands out its tokens.
struct PracticeSignInDial {
    qint64 lifetimeMs = 1'800'000;
    bool rotates = false; ///< every renewal gives a new refresh token and ends the old one
    PracticeSignInFault fault = PracticeSignInFault::None;
    bool operator==(const PracticeSignInDial &) const = default;
};

/// The part of a scenario file: { "lifetimeMs": 20000, "rotates": true, "fault": "wrong-secret" }. Errors: InvalidInput
/// for words that are not known.
[[nodiscard]] Result<PracticeSignInDial> parsePracticeSignInDial(const QJsonObject &object);

} // namespace composer
