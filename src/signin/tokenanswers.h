#pragma once

#include "domain/accountfacts.h"
#include "hubspot/answer.h"
#include "signin/signinfailure.h"

#include <optional>

namespace composer {

/// What HubSpot gives for a code or for a refresh token.
struct TokenGrant {
    QString accessToken;
    QString refreshToken; ///< empty = the one in use stays
    qint64 lifetimeMs = 0; ///< of the access token, from the answer on
    QString hubId; ///< whose account it opens; empty if the answer does not say
    QStringList scopes;
};

/// The answer of a token endpoint, read.
struct TokenReply {
    std::optional<TokenGrant> grant {};
    SignInFailure failure {}; ///< when there is no grant
    /// The refresh token of an answer that gives no usable access token: it may have replaced the one in use, so it is
    /// kept before anything else.
    QString keptBesides {};
    bool notThere = false; ///< 404: this version of the endpoint does not exist
};
/// Pure. A grant only from status 200 and an object with an access token that can stand in a header; a lifetime that
/// cannot be read becomes a short one. Both tokens are made known to redact(). `host` and `now` (for people) go into
/// the sentences.
[[nodiscard]] TokenReply readTokenReply(const Answer &answer, const QString &host, const QString &now);

/// What introspection says of an access token.
struct TokenFacts {
    std::optional<AccountFacts> facts {}; ///< number, domain, user, app id, scopes; nothing = not active, or `failure`
    SignInFailure failure {};
    bool notThere = false;
};
[[nodiscard]] TokenFacts readIntrospection(const Answer &answer, const QString &host, const QString &now);

/// The problem of a request that got no usable answer: network, certificate, proxy, clock, server. Problem::None for a
/// whole answer below 500 other than 429.
[[nodiscard]] SignInFailure transportFailure(const Answer &answer, const QString &host, const QString &now);

} // namespace composer
