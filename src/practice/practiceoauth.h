#pragma once

#include "http/httpmessage.h"
#include "practice/practiceaccounts.h"
#include "practice/practicesignindial.h"

#include <QHash>
#include <QSet>
#include <QUrlQuery>

#include <optional>

namespace composer {

/// The app that the practice portal knows; what a person registers at HubSpot.
struct PracticeApp {
    QString name = QStringLiteral("Practice app");
    QString appId = QStringLiteral("900001");
    QString clientId = QStringLiteral("practice-client-id");
    QString clientSecret = QStringLiteral("practice-client-secret"); ///< opens nothing but this portal
    QStringList redirectAddresses { QStringLiteral("http://localhost:3000/oauth-callback"),
        QStringLiteral("http://localhost:3001/oauth-callback"),
        QStringLiteral("http://localhost:3002/oauth-callback") };
    QStringList requiredScopes { QStringLiteral("oauth"), QStringLiteral("timeline") };
    QStringList optionalScopes { QStringLiteral("crm.objects.contacts.read"), QStringLiteral("developers-read") };
};

/// Authorize page, token, introspect, revoke, in both versions: the practice portal as the other side of a sign-in. No
/// network and no clock: time is passed in, epoch ms.
class PracticeOAuth
{
public:
    explicit PracticeOAuth(const PracticeAccounts &accounts)
        : m_accounts(accounts)
    {
    }

    [[nodiscard]] PracticeApp &app() { return m_app; }
    void setDial(PracticeSignInDial dial) { m_dial = dial; }
    [[nodiscard]] const PracticeSignInDial &dial() const { return m_dial; }

    /// GET: the page with the accounts, Grant and Deny. `hubId`: the one account asked for; may be empty.
    [[nodiscard]] HttpResponse authorizePage(const HttpRequest &request, const QString &hubId) const;
    /// POST of that page's form (account, decision = grant | deny): back to the redirect address, or a page.
    [[nodiscard]] HttpResponse decide(const HttpRequest &request, qint64 nowMs);
    [[nodiscard]] HttpResponse token(const HttpRequest &request, const QByteArray &version, qint64 nowMs);
    [[nodiscard]] HttpResponse introspect(const HttpRequest &request, qint64 nowMs) const;
    [[nodiscard]] HttpResponse revoke(const HttpRequest &request);

    /// What an access token opens.
    struct Opened {
        QString hubId;
        QStringList scopes;
        qint64 endsAtMs = 0;
    };
    [[nodiscard]] std::optional<Opened> find(const QString &accessToken) const;
    /// As when the app is removed at HubSpot: refresh tokens end, and access tokens too.
    void endEverySignIn();
    /// As when HubSpot ends them early: refresh tokens live on.
    void endAccessTokens() { m_accessTokens.clear(); }
    [[nodiscard]] int tokensGiven() const { return m_given; }

private:
    struct Code {
        Opened opened;
        QString redirectAddress;
        QString challenge; // empty = none
    };
    [[nodiscard]] std::optional<HttpResponse> refusalOf(const QUrlQuery &query) const;
    [[nodiscard]] std::optional<HttpResponse> clientRefusal(const QUrlQuery &form) const;
    [[nodiscard]] HttpResponse exchange(const QUrlQuery &form, qint64 nowMs);
    [[nodiscard]] HttpResponse renew(const QUrlQuery &form, qint64 nowMs);
    [[nodiscard]] HttpResponse give(Opened opened, const QString &refreshToken, qint64 nowMs, bool isOdd = false);
    [[nodiscard]] QString newToken(QLatin1StringView kind);

    const PracticeAccounts &m_accounts;
    PracticeApp m_app;
    PracticeSignInDial m_dial;
    QHash<QString, Code> m_codes;
    QHash<QString, Opened> m_refreshTokens;
    QHash<QString, Opened> m_accessTokens;
    int m_given = 0;
};

} // namespace composer
