#include "signin/agencyfile.h"

#include "domain/connection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct AgencyText {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr int fileVersion = 1;
constexpr qsizetype longestId = 100;

bool isPlain(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

bool holdsASecret(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return std::any_of(keys.cbegin(), keys.cend(), [](const QString &key) {
        const QString plain = key.toLower().remove(u'_').remove(u'-');
        return plain.contains("secret"_L1) || plain.contains("token"_L1) || plain.contains("password"_L1)
            || plain.contains("apikey"_L1) || plain == "hapikey"_L1;
    });
}

Result<QStringList> scopesIn(const QJsonValue &value, const QStringList &otherwise)
{
    if (value.isUndefined())
        return otherwise;
    QStringList scopes;
    const QJsonArray array = value.toArray();
    for (const QJsonValue scope : array)
        scopes.append(scope.toString());
    if (!value.isArray() || !std::all_of(scopes.cbegin(), scopes.cend(), isPlain))
        return fail(ErrorCode::InvalidInput,
            AgencyText::tr("The permissions in this file cannot be read. Ask for a new file."));
    return scopes;
}

} // namespace

Result<QString> parseClientId(const QString &typed)
{
    const QString id = typed.trimmed();
    if (id.isEmpty())
        return fail(ErrorCode::InvalidInput, AgencyText::tr("Type the client ID of your company’s app."));
    if (!isPlain(id))
        return fail(ErrorCode::InvalidInput,
            AgencyText::tr("This is not a client ID: it holds blanks or letters one never has. Copy it again."));
    if (id.startsWith("pat-"_L1))
        return fail(ErrorCode::InvalidInput,
            AgencyText::tr(
                "This is a private app’s token, not a client ID. HubSpot creates no timeline events with it."));
    return id;
}

Result<QString> parseClientSecret(const QString &pasted)
{
    const QString secret = pasted.trimmed();
    if (secret.isEmpty())
        return fail(ErrorCode::InvalidInput, AgencyText::tr("Paste the client secret of your company’s app."));
    if (!isPlain(secret))
        return fail(ErrorCode::InvalidInput,
            AgencyText::tr("This is not a client secret: it holds blanks or letters one never has. Copy it again."));
    return secret;
}

Result<QUrl> parseAuthorizeBase(const QString &typed)
{
    auto url = parseBaseUrl(typed);
    if (!url)
        return url;
    const QString host = url->host();
    if (!isLoopback(*url) && host != "hubspot.com"_L1 && !host.endsWith(".hubspot.com"_L1))
        return fail(ErrorCode::InvalidInput,
            AgencyText::tr(
                "The sign-in page must be HubSpot’s: https://app.hubspot.com or https://app-eu1.hubspot.com."));
    return url;
}

Result<QList<quint16>> parsePorts(const QString &typed)
{
    constexpr int atMost = 3;
    constexpr int firstFree = 1024; // below, a program needs the rights of an administrator
    static const QRegularExpression between(u"[,;\\s]+"_s);
    QList<quint16> ports;
    const QStringList parts = typed.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isNumber = false;
        const quint16 port = part.toUShort(&isNumber);
        if (!isNumber || port < firstFree)
            return fail(ErrorCode::InvalidInput, AgencyText::tr("A port is a number from 1024 to 65535."));
        if (!ports.contains(port))
            ports.append(port);
    }
    if (ports.isEmpty() || ports.size() > atMost)
        return fail(
            ErrorCode::InvalidInput, AgencyText::tr("Give one to three ports, as your app lists them: 3000, 3001."));
    return ports;
}

Result<AppDetails> readAgencyFile(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(json, &parseError).object();
    const QJsonValue version = object["timelineComposerApp"_L1];
    if (!version.isDouble() || version.toInt() < 1)
        return fail(ErrorCode::InvalidInput,
            AgencyText::tr(
                "This is not a file with an app’s details. Ask your agency for the one that Timeline Composer "
                "saves, or type the details in."),
            parseError.error == QJsonParseError::NoError ? QString() : parseError.errorString());
    if (version.toInt() > fileVersion)
        return fail(ErrorCode::InvalidInput,
            AgencyText::tr("This file was made by a newer version of this program. Install that version, or type the "
                           "details in."));
    if (holdsASecret(object))
        return fail(ErrorCode::InvalidInput,
            AgencyText::tr(
                "This file holds a secret or a token, which must not be passed on in files. It was not opened. "
                "Ask for a file without it, and for the secret separately."));
    AppDetails app;
    app.name = object["name"_L1].toString().simplified().left(longestId);
    const auto id = parseClientId(object["clientId"_L1].toString());
    if (!id)
        return fail(id.error());
    app.clientId = *id;
    if (!object["ports"_L1].isUndefined()) {
        QStringList numbers;
        const QJsonArray ports = object["ports"_L1].toArray();
        for (const QJsonValue port : ports)
            numbers.append(QString::number(port.toInt()));
        const auto parsed = parsePorts(numbers.join(u' '));
        if (!parsed)
            return fail(parsed.error());
        app.ports = *parsed;
    }
    const auto required = scopesIn(object["scopes"_L1], app.requiredScopes);
    const auto optional = scopesIn(object["optionalScopes"_L1], app.optionalScopes);
    if (!required || !optional)
        return fail(required ? optional.error() : required.error());
    app.requiredScopes = *required;
    app.optionalScopes = *optional;
    if (!object["authorizeUrl"_L1].isUndefined()) {
        const auto base = parseAuthorizeBase(object["authorizeUrl"_L1].toString());
        if (!base)
            return fail(base.error());
        app.authorizeBase = *base;
    }
    if (const QString oauth = object["oauthVersion"_L1].toString(); isPlain(oauth))
        app.oauthVersion = oauth;
    return app;
}

QByteArray writeAgencyFile(const AppDetails &app)
{
    QJsonObject object = appDetailsToJson(app);
    object.insert("timelineComposerApp"_L1, fileVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace composer
