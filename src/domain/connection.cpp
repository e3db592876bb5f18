#include "domain/connection.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QRegularExpression>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumNameLength = 80; // fits the toolbar and a CSV file's name

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

} // namespace

AccountNature natureOf(const Connection &connection)
{
    return connection.isPractice ? AccountNature::Practice : accountNature(connection.facts.type, connection.baseUrl);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == "127"_L1
        && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               bool ok = false;
               return part.toUInt(&ok) <= 255 && ok;
           });
}

Result<QUrl> parseBaseUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    QUrl url(text.contains("://"_L1) ? text : "https://"_L1 + text, QUrl::StrictMode);
    if (text.isEmpty() || !url.isValid() || url.host().isEmpty()) {
        return fail(ErrorCode::InvalidInput,
            ConnectionText::tr("This is not a web address. HubSpot's is https://api.hubapi.com."), url.errorString());
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return fail(ErrorCode::InvalidInput, ConnectionText::tr("The address must begin with https://."));
    if (url.scheme() == "http"_L1 && !isLoopback(url)) {
        return fail(ErrorCode::InvalidInput,
            ConnectionText::tr("http:// would show the token to everyone on the way. Use https://; http:// is only for "
                               "this computer."));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return fail(ErrorCode::InvalidInput,
            ConnectionText::tr("Give only the address itself, without a user name and without anything after ? or #."));
    }
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

Result<QString> parseAccessToken(const QString &pasted)
{
    QString token = pasted.trimmed();
    if (token.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        token = token.mid(7).trimmed();
    if (token.size() >= 2 && (token.startsWith(u'"') || token.startsWith(u'\'')) && token.endsWith(token.front()))
        token = token.sliced(1, token.size() - 2);
    if (token.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
            ConnectionText::tr("Paste an access token of an app that you signed in to. HubSpot shows it nowhere: your "
                               "developer gives it to "
                               "you, and it ends within 30 minutes."));
    }
    const bool clean = std::all_of(token.cbegin(), token.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (!clean) {
        return fail(ErrorCode::InvalidInput,
            ConnectionText::tr(
                "This is not an access token: it holds blanks or letters a token never has. Copy it again."));
    }
    return token;
}

QString tokenDoubt(const QString &token)
{
    if (token.startsWith("pat-"_L1))
        return ConnectionText::tr(
            "This looks like a private app’s token (pat-…): HubSpot creates no timeline events with it.");
    static const QRegularExpression key(
        u"^(?:[a-z]{2}\\d-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s, QRegularExpression::CaseInsensitiveOption);
    if (key.match(token).hasMatch())
        return ConnectionText::tr(
            "This looks like a developer key or a client secret: HubSpot creates no timeline events with it.");
    return {};
}

Result<QString> parseAccountNumber(const QString &typed)
{
    QString digits = typed;
    digits.remove(u' ').remove(u'\u00a0');
    const QString number = hubIdOf(QJsonValue(digits.trimmed()));
    if (number.isEmpty())
        return fail(ErrorCode::InvalidInput,
            ConnectionText::tr("An account number has only digits: you find it in HubSpot at the top right, under your "
                               "picture."));
    return number;
}

Result<QString> parsePortalName(const QString &typed, const QStringList &taken)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return fail(
            ErrorCode::InvalidInput, ConnectionText::tr("Give the account a name you will recognise before sending."));
    if (name.size() > maximumNameLength)
        return fail(ErrorCode::InvalidInput, ConnectionText::tr("Choose a shorter name, at most 80 characters."));
    if (taken.contains(name, Qt::CaseInsensitive))
        return fail(
            ErrorCode::InvalidInput, ConnectionText::tr("Another account has this name. Choose a different one."));
    return name;
}

} // namespace composer
