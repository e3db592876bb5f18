#pragma once

#include "base/clock.h"
#include "signin/tokenanswers.h"
#include "signin/tokenclient.h"
#include "signin/tokenrequests.h"

#include <QObject>

#include <optional>

namespace composer {

/// What a token opens and allows.
struct AccountFinding {
    std::optional<AccountFacts> facts {}; ///< nothing: see `failure`
    bool scopesAreKnown = false; ///< introspection answered
    bool tokenIsRefused = false; ///< 401: the token is over, or never was one
    SignInFailure failure {};
};

/// Asks HubSpot about an access token: introspection (only with the app's secret), then account-info. Creates nothing.
/// One question at a time; a new one ends the one before.
class AccountCheck final : public QObject
{
    Q_OBJECT

public:
    AccountCheck(TokenClient &client, const Clock &clock, QObject *parent = nullptr);

    /// `requests`: with the app's credentials; nothing for a token given by hand.
    void ask(const QUrl &baseUrl, const QString &accessToken, const std::optional<TokenRequests> &requests);
    void cancel() { ++m_question; }

Q_SIGNALS:
    void answered(const composer::AccountFinding &finding);

private:
    void introspect(const TokenRequests &requests, quint64 question);
    void askDetails(const QString &version, quint64 question);
    void finish(const SignInFailure &failure);

    TokenClient &m_client;
    const Clock &m_clock;
    quint64 m_question = 0;
    QUrl m_baseUrl;
    QString m_accessToken;
    AccountFinding m_finding;
    AccountFacts m_facts;
};

/// "14 Mar 2026 10:32": the clock of this computer, for the sentence about it.
[[nodiscard]] QString clockText(const Clock &clock);

} // namespace composer
