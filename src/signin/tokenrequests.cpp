#include "signin/tokenrequests.h"

namespace composer {

using namespace Qt::StringLiterals;

QByteArray formEncoded(const QList<std::pair<QByteArray, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + value.toUtf8().toPercentEncoding();
    }
    return body;
}

ApiRequest TokenRequests::request(const QByteArray &path, const Fields &fields) const
{
    QByteArray base = m_baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/'))
        base.chop(1);
    Fields all = fields;
    all.append({ "client_id"_ba, m_app.clientId });
    if (!m_app.clientSecret.isEmpty())
        all.append({ "client_secret"_ba, m_app.clientSecret });
    ApiRequest request;
    request.method = "POST";
    request.url = QUrl::fromEncoded(base + "/oauth/" + m_version.toUtf8().toPercentEncoding() + path, QUrl::StrictMode);
    request.body = formEncoded(all);
    request.contentType = "application/x-www-form-urlencoded";
    return request;
}

ApiRequest TokenRequests::exchange(const QString &code, const SignInAttempt &attempt) const
{
    Fields fields { { "grant_type"_ba, u"authorization_code"_s }, { "code"_ba, code },
        { "redirect_uri"_ba, redirectAddress(attempt.port) } };
    if (!attempt.codeVerifier.isEmpty())
        fields.append({ "code_verifier"_ba, QString::fromLatin1(attempt.codeVerifier) });
    return request("/token", fields);
}

ApiRequest TokenRequests::renew(const QString &refreshToken) const
{
    return request("/token", { { "grant_type"_ba, u"refresh_token"_s }, { "refresh_token"_ba, refreshToken } });
}

ApiRequest TokenRequests::introspect(const QString &accessToken) const
{
    return request("/token/introspect", { { "token"_ba, accessToken }, { "token_type_hint"_ba, u"access_token"_s } });
}

ApiRequest TokenRequests::revoke(const QString &refreshToken) const
{
    return request("/token/revoke", { { "token"_ba, refreshToken }, { "token_type_hint"_ba, u"refresh_token"_s } });
}

QString TokenRequests::olderVersion() const
{
    return m_version == "2026-09"_L1 ? u"2026-03"_s : QString();
}

} // namespace composer
