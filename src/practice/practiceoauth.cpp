#include "practice/practiceoauth.h"

#include "practice/practiceanswers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QUrlQuery formOf(QByteArray encoded)
{
    return QUrlQuery(QString::fromLatin1(encoded.replace('+', "%20")));
}

QString valueOf(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

QStringList scopesOf(const QUrlQuery &query, const QString &name)
{
    return valueOf(query, name).split(u' ', Qt::SkipEmptyParts);
}

HttpResponse page(int status, const QString &title, const QString &body)
{
    const QString html = u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>"
                         "<style>body{font:16px sans-serif;max-width:34em;margin:3em auto;padding:0 1em}"
                         "button{font:inherit;padding:.5em 1em;margin:0 .5em .5em 0}</style></head>"
                         "<body><h1>%1</h1>%2</body></html>\n"_s.arg(title.toHtmlEscaped(), body);
    return { .status = status, .contentType = "text/html; charset=utf-8"_ba, .body = html.toUtf8(), .headers = {} };
}

HttpResponse back(const QString &address, const QUrlQuery &query)
{
    QUrl url(address);
    url.setQuery(query);
    return { .status = 302,
        .contentType = {},
        .body = {},
        .headers = { { "Location"_ba, url.toEncoded() }, { "Cache-Control"_ba, "no-store"_ba } } };
}

// HubSpot's own shape of a token endpoint's error (token guide, 2026-03).
HttpResponse oauthError(QLatin1StringView error, QLatin1StringView status, const QString &words)
{
    const QJsonObject body { { u"error"_s, error }, { u"error_description"_s, words }, { u"status"_s, status },
        { u"message"_s, words } };
    return jsonResponse(400, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpResponse json(const QJsonObject &object)
{
    return jsonResponse(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString hidden(const QUrlQuery &query)
{
    QString fields;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        fields
            += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return fields;
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

/// What HubSpot shows as a page of its own, without coming back.
std::optional<HttpResponse> PracticeOAuth::refusalOf(const QUrlQuery &query) const
{
    if (valueOf(query, u"client_id"_s) != m_app.clientId)
        return page(400, u"There is no such app"_s, u"<p>BAD_CLIENT_ID: check the client ID.</p>"_s);
    if (!m_app.redirectAddresses.contains(valueOf(query, u"redirect_uri"_s)))
        return page(400, u"The redirect address is not registered"_s,
            u"<p>BAD_REDIRECT_URI: the app does not list %1.</p>"_s.arg(
                valueOf(query, u"redirect_uri"_s).toHtmlEscaped()));
    const QStringList asked = scopesOf(query, u"scope"_s);
    for (const QString &scope : m_app.requiredScopes) {
        if (!asked.contains(scope))
            return page(400, u"Authorization failed"_s,
                u"<p>The scopes of the link and of the app do not match. Missing: %1.</p>"_s.arg(
                    scope.toHtmlEscaped()));
    }
    return {};
}

HttpResponse PracticeOAuth::authorizePage(const HttpRequest &request, const QString &hubId) const
{
    const QUrlQuery query = formOf(request.query);
    if (auto refusal = refusalOf(query))
        return *refusal;
    QString body
        = u"<p>The app “%1” would like to create timeline events. This is the Practice account on this computer;"
          " nothing here is HubSpot.</p>"_s.arg(m_app.name.toHtmlEscaped());
    const auto form = [&query](const QString &account, const QString &decision, const QString &label) {
        return u"<form method=\"post\">%1<input type=\"hidden\" name=\"account\" value=\"%2\">"
               "<button name=\"decision\" value=\"%3\">%4</button></form>"_s.arg(
                   hidden(query), account, decision, label.toHtmlEscaped());
    };
    for (const PracticeAccount &account : m_accounts.all()) {
        if (hubId.isEmpty() || account.hubId == hubId)
            body += form(account.hubId, u"grant"_s, u"Connect app to %1 (%2)"_s.arg(account.domain, account.hubId));
    }
    body += form({}, u"deny"_s, u"Deny"_s);
    return page(200, u"Connect an app"_s, body);
}

HttpResponse PracticeOAuth::decide(const HttpRequest &request, qint64 nowMs)
{
    const QUrlQuery form = formOf(request.body);
    if (auto refusal = refusalOf(form))
        return *refusal;
    QUrlQuery answer;
    const QString address = valueOf(form, u"redirect_uri"_s);
    const QString state = QString::fromLatin1(QUrl::toPercentEncoding(valueOf(form, u"state"_s)));
    if (valueOf(form, u"decision"_s) != "grant"_L1) {
        if (m_dial.fault != PracticeSignInFault::DeclinedInWords)
            return page(200, u"Not connected"_s, u"<p>Nothing was sent to the program, as HubSpot does it.</p>"_s);
        answer.addQueryItem(u"error"_s, u"access_denied"_s);
        answer.addQueryItem(u"error_description"_s, u"The%20user%20declined%20the%20app"_s);
        answer.addQueryItem(u"state"_s, state);
        return back(address, answer);
    }
    Code code;
    code.redirectAddress = address;
    code.challenge = valueOf(form, u"code_challenge"_s);
    code.opened.hubId = m_accounts.find(valueOf(form, u"account"_s)).hubId;
    code.opened.scopes = scopesOf(form, u"scope"_s);
    const QStringList optional = scopesOf(form, u"optional_scope"_s);
    for (const QString &scope : optional) {
        if (m_app.optionalScopes.contains(scope))
            code.opened.scopes.append(scope);
    }
    if (m_dial.fault == PracticeSignInFault::NoTimeline)
        code.opened.scopes.removeAll(u"timeline"_s);
    constexpr qint64 codeLivesMs = 60'000;
    code.opened.endsAtMs = nowMs + codeLivesMs;
    // `/` and `+` stand in a code so that whoever encodes it wrongly is found out.
    const QString name = u"na1/"_s + newToken("code"_L1) + u"+x"_s;
    m_codes.insert(name, code);
    answer.addQueryItem(u"code"_s, QString::fromLatin1(QUrl::toPercentEncoding(name)));
    answer.addQueryItem(u"state"_s, state);
    return back(address, answer);
}

std::optional<HttpResponse> PracticeOAuth::clientRefusal(const QUrlQuery &form) const
{
    if (m_dial.fault == PracticeSignInFault::UnknownClient || valueOf(form, u"client_id"_s) != m_app.clientId)
        return oauthError("invalid_client"_L1, "BAD_CLIENT_ID"_L1, u"missing or unknown client id"_s);
    if (m_dial.fault == PracticeSignInFault::WrongSecret || valueOf(form, u"client_secret"_s) != m_app.clientSecret)
        return oauthError("invalid_client"_L1, "BAD_CLIENT_SECRET"_L1, u"missing or invalid client secret"_s);
    return {};
}

HttpResponse PracticeOAuth::token(const HttpRequest &request, const QByteArray &version, qint64 nowMs)
{
    if (m_dial.fault == PracticeSignInFault::NewVersionMissing && version == "2026-09")
        return errorResponse(404, {}, u"resource not found"_s);
    if (m_dial.fault == PracticeSignInFault::ServerError)
        return errorResponse(500, {}, u"internal error"_s);
    if (m_dial.fault == PracticeSignInFault::RefusedInWords)
        return errorResponse(403, {}, u"This app is blocked by an administrator"_s);
    if (!request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return errorResponse(415, {}, u"HTTP 415 Unsupported Media Type"_s);
    const QUrlQuery form = formOf(request.body);
    if (auto refusal = clientRefusal(form))
        return *refusal;
    const QString type = valueOf(form, u"grant_type"_s);
    if (type == "authorization_code"_L1)
        return exchange(form, nowMs);
    if (type == "refresh_token"_L1)
        return renew(form, nowMs);
    return oauthError("unsupported_grant_type"_L1, "BAD_GRANT_TYPE"_L1, u"grant type is not supported"_s);
}

HttpResponse PracticeOAuth::exchange(const QUrlQuery &form, qint64 nowMs)
{
    const QString verifier = valueOf(form, u"code_verifier"_s);
    if (m_dial.fault == PracticeSignInFault::WrongVerifier && !verifier.isEmpty())
        return oauthError("invalid_grant"_L1, "BAD_CODE_VERIFIER"_L1, u"code verifier does not match"_s);
    if (m_dial.fault == PracticeSignInFault::WrongRedirect)
        return oauthError("invalid_grant"_L1, "BAD_REDIRECT_URI"_L1, u"redirect uri mismatch"_s);
    if (m_dial.fault == PracticeSignInFault::ExpiredCode)
        return oauthError("invalid_grant"_L1, "EXPIRED_AUTH_CODE"_L1, u"authorization code expired"_s);
    const auto code = m_codes.constFind(valueOf(form, u"code"_s));
    if (m_dial.fault == PracticeSignInFault::UsedCode || code == m_codes.cend())
        return oauthError("invalid_grant"_L1, "BAD_AUTH_CODE"_L1, u"missing or unknown auth code"_s);
    const Code taken = *code;
    m_codes.erase(code); // one use
    if (taken.opened.endsAtMs < nowMs)
        return oauthError("invalid_grant"_L1, "EXPIRED_AUTH_CODE"_L1, u"authorization code expired"_s);
    if (taken.redirectAddress != valueOf(form, u"redirect_uri"_s))
        return oauthError("invalid_grant"_L1, "BAD_REDIRECT_URI"_L1, u"redirect uri mismatch"_s);
    if (!taken.challenge.isEmpty() && taken.challenge != challengeOf(verifier))
        return oauthError("invalid_grant"_L1, "BAD_CODE_VERIFIER"_L1, u"code verifier does not match"_s);
    const QString refreshToken = newToken("refresh"_L1);
    m_refreshTokens.insert(refreshToken, taken.opened);
    return give(taken.opened, refreshToken, nowMs);
}

HttpResponse PracticeOAuth::renew(const QUrlQuery &form, qint64 nowMs)
{
    QString refreshToken = valueOf(form, u"refresh_token"_s);
    if (!m_refreshTokens.contains(refreshToken))
        return oauthError(
            "invalid_grant"_L1, "BAD_REFRESH_TOKEN"_L1, u"refresh token is invalid, expired or revoked"_s);
    Opened opened = m_refreshTokens.value(refreshToken);
    if (m_dial.rotates || m_dial.fault == PracticeSignInFault::OddToken) {
        m_refreshTokens.remove(refreshToken);
        refreshToken = newToken("refresh"_L1);
        m_refreshTokens.insert(refreshToken, opened);
    }
    if (m_dial.fault == PracticeSignInFault::AnotherAccount
        || m_dial.fault == PracticeSignInFault::OtherAccountUnnamed) {
        const auto &all = m_accounts.all();
        const auto other = std::find_if(
            all.cbegin(), all.cend(), [&](const PracticeAccount &account) { return account.hubId != opened.hubId; });
        if (other != all.cend())
            opened.hubId = other->hubId;
    }
    return give(opened, refreshToken, nowMs, m_dial.fault == PracticeSignInFault::OddToken);
}

HttpResponse PracticeOAuth::give(Opened opened, const QString &refreshToken, qint64 nowMs, bool isOdd)
{
    const QString accessToken = newToken("access"_L1);
    opened.endsAtMs = nowMs + m_dial.lifetimeMs;
    m_accessTokens.insert(accessToken, opened);
    ++m_given;
    QJsonObject grant { { u"token_type"_s, u"bearer"_s },
        { u"access_token"_s, isOdd ? QString(accessToken).replace(u'-', u' ') : accessToken },
        { u"refresh_token"_s, refreshToken }, { u"expires_in"_s, m_dial.lifetimeMs / 1000 },
        { u"hub_id"_s, opened.hubId.toLongLong() }, { u"user_id"_s, 1 },
        { u"scopes"_s, QJsonArray::fromStringList(opened.scopes) }, { u"token_use"_s, u"access_token"_s } };
    if (m_dial.fault == PracticeSignInFault::NoAccountNamed || m_dial.fault == PracticeSignInFault::OtherAccountUnnamed)
        grant.remove("hub_id"_L1);
    if (m_dial.fault == PracticeSignInFault::OddLifetime)
        grant.insert("expires_in"_L1, QString::number(m_dial.lifetimeMs / 1000));
    return json(grant);
}

HttpResponse PracticeOAuth::introspect(const HttpRequest &request, qint64 nowMs) const
{
    const QUrlQuery form = formOf(request.body);
    if (auto refusal = clientRefusal(form))
        return *refusal;
    const auto opened = find(valueOf(form, u"token"_s));
    if (!opened || opened->endsAtMs <= nowMs)
        return json({ { u"active"_s, false } }); // as observed for a token nobody knows
    const PracticeAccount &account = m_accounts.find(opened->hubId);
    return json({ { u"active"_s, true }, { u"token"_s, valueOf(form, u"token"_s) }, { u"token_type"_s, u"access"_s },
        { u"token_use"_s, u"access_token"_s }, { u"client_id"_s, m_app.clientId },
        { u"app_id"_s, m_app.appId.toLongLong() }, { u"hub_id"_s, opened->hubId.toLongLong() },
        { u"hub_domain"_s, account.domain }, { u"user"_s, account.user }, { u"user_id"_s, 1 },
        { u"is_private_distribution"_s, false }, { u"scopes"_s, QJsonArray::fromStringList(opened->scopes) },
        { u"expires_in"_s, (opened->endsAtMs - nowMs) / 1000 } });
}

HttpResponse PracticeOAuth::revoke(const HttpRequest &request)
{
    const QUrlQuery form = formOf(request.body);
    if (auto refusal = clientRefusal(form))
        return *refusal;
    m_refreshTokens.remove(valueOf(form, u"token"_s)); // access tokens already given live on
    return { .status = 204, .contentType = {}, .body = {}, .headers = {} };
}

std::optional<PracticeOAuth::Opened> PracticeOAuth::find(const QString &accessToken) const
{
    const auto found = m_accessTokens.constFind(accessToken);
    return found == m_accessTokens.cend() ? std::nullopt : std::optional(*found);
}

void PracticeOAuth::endEverySignIn()
{
    m_refreshTokens.clear();
    m_accessTokens.clear();
    m_codes.clear();
}

QString PracticeOAuth::newToken(QLatin1StringView kind)
{
    return u"practice-%1-%2"_s.arg(kind, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace composer
