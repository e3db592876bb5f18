#include "signin/signinlink.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomText()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64(base64Url);
}

} // namespace

SignInAttempt newSignInAttempt(quint16 port, bool usesPkce)
{
    return { randomText(), usesPkce ? randomText() : QByteArray(), port };
}

QUrl signInLink(const AppDetails &app, const SignInAttempt &attempt, const QString &hubId)
{
    QByteArray link = app.authorizeBase.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (link.endsWith('/'))
        link.chop(1);
    link += hubId.isEmpty() ? "/oauth/authorize"_ba : "/oauth/"_ba + hubId.toLatin1() + "/authorize";
    char separator = '?';
    const auto add = [&](const char *name, const QString &value) {
        if (value.isEmpty())
            return;
        link += separator + QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    };
    add("client_id", app.clientId);
    add("redirect_uri", redirectAddress(attempt.port));
    add("scope", app.requiredScopes.join(u' '));
    add("optional_scope", app.optionalScopes.join(u' '));
    add("state", QString::fromLatin1(attempt.state));
    if (!attempt.codeVerifier.isEmpty()) {
        add("code_challenge",
            QString::fromLatin1(
                QCryptographicHash::hash(attempt.codeVerifier, QCryptographicHash::Sha256).toBase64(base64Url)));
        add("code_challenge_method", u"S256"_s);
    }
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace composer
