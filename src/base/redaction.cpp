#include "base/redaction.h"

#include <QMutex>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QMutex secretsMutex;

QStringList &knownSecrets()
{
    static QStringList secrets;
    return secrets;
}

/// Enough of a long secret to know it by, and of no word that people write.
QList<QRegularExpression> &knownBeginnings()
{
    static QList<QRegularExpression> beginnings;
    return beginnings;
}

} // namespace

void registerSecret(const QString &secret)
{
    if (secret.size() < 8)
        return;
    // As gateways and servers write it again in addresses, JSON, HTML and headers.
    const QByteArray bytes = secret.toUtf8();
    const QString inAddress = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    const auto base64 = [&bytes](QByteArray::Base64Options options) {
        return QString::fromLatin1(bytes.toBase64(options | QByteArray::OmitTrailingEquals));
    };
    const QMutexLocker lock(&secretsMutex);
    constexpr qsizetype longSecret = 24;
    constexpr qsizetype enough = 16;
    const QRegularExpression beginning(
        QRegularExpression::escape(secret.first(std::min(enough, secret.size()))) + u"[A-Za-z0-9._~+/=%-]*"_s);
    if (secret.size() >= longSecret && !knownBeginnings().contains(beginning))
        knownBeginnings().append(beginning);
    for (const QString &spelling : { secret, inAddress, QString(secret).replace(u'/', "\\/"_L1), secret.toHtmlEscaped(),
             base64(QByteArray::Base64Encoding), base64(QByteArray::Base64UrlEncoding) }) {
        if (!knownSecrets().contains(spelling))
            knownSecrets().append(spelling);
    }
}

QString redact(const QString &text)
{
    static const QRegularExpression bearer(u"(?i)\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=%&#;-]{6,}"_s);
    static const QRegularExpression header(u"(?i)\\b(authorization|cookie|set-cookie)\\s*:\\s*[^\\r\\n]+"_s);
    static const QRegularExpression pair(
        u"(?i)\\b(access_token|refresh_token|client_secret|code_verifier|code|hapikey|token|password)"
        "(\"?\\s*[=:]\\s*\"?)[A-Za-z0-9._~+/%=-]{6,}"_s);
    static const QRegularExpression privateApp(u"\\bpat-[a-z0-9]+-[0-9A-Za-z-]{8,}"_s);

    QString result = text;
    {
        const QMutexLocker lock(&secretsMutex);
        for (const QString &secret : std::as_const(knownSecrets()))
            result.replace(secret, "REDACTED"_L1, Qt::CaseInsensitive);
        for (const QRegularExpression &beginning : std::as_const(knownBeginnings())) // of one that was cut off
            result.replace(beginning, u"REDACTED"_s);
    }
    result.replace(header, u"\\1: REDACTED"_s);
    result.replace(bearer, u"\\1 REDACTED"_s);
    result.replace(pair, u"\\1\\2REDACTED"_s);
    result.replace(privateApp, u"REDACTED"_s);
    return result;
}

} // namespace composer
