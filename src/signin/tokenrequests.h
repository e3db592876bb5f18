#pragma once

#include "domain/appdetails.h"
#include "hubspot/timelinerequests.h"
#include "signin/signinlink.h"

namespace composer {

/// The company's app with its secret: what every token request carries. Kept in memory only as long as it is needed.
struct AppCredentials {
    QString clientId;
    QString clientSecret;
};

/// The token endpoints of one server, of one version ("2026-09"); everything goes in the body, form-encoded, nothing in
/// the address or a header.
class TokenRequests
{
public:
    TokenRequests(QUrl baseUrl, QString version, AppCredentials app)
        : m_baseUrl(std::move(baseUrl))
        , m_version(std::move(version))
        , m_app(std::move(app))
    {
    }

    [[nodiscard]] ApiRequest exchange(const QString &code, const SignInAttempt &attempt) const;
    [[nodiscard]] ApiRequest renew(const QString &refreshToken) const;
    [[nodiscard]] ApiRequest introspect(const QString &accessToken) const;
    [[nodiscard]] ApiRequest revoke(const QString &refreshToken) const;

    [[nodiscard]] const QString &version() const { return m_version; }
    /// The one to ask after a 404; empty after the last.
    [[nodiscard]] QString olderVersion() const;
    /// The same of olderVersion().
    [[nodiscard]] TokenRequests older() const { return { m_baseUrl, olderVersion(), m_app }; }

private:
    using Fields = QList<std::pair<QByteArray, QString>>;
    [[nodiscard]] ApiRequest request(const QByteArray &path, const Fields &fields) const;

    QUrl m_baseUrl;
    QString m_version;
    AppCredentials m_app;
};

/// "a=b&c=d", everything but letters, digits and -._~ percent-encoded, blanks too.
[[nodiscard]] QByteArray formEncoded(const QList<std::pair<QByteArray, QString>> &fields);

} // namespace composer
