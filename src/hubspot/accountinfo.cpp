#include "hubspot/accountinfo.h"

#include "base/redaction.h"
#include "hubspot/timelineresponses.h"

#include <QJsonDocument>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

AccountAnswer accountAnswer(AccountAnswer::Kind kind, const QString &technical)
{
    AccountAnswer answer;
    answer.kind = kind;
    answer.technical = redact(technical);
    return answer;
}

/// A server's word that is shown and kept: without what it may repeat of the request.
QString wordOf(const QJsonValue &value)
{
    constexpr qsizetype longest = 200;
    return redact(value.toString()).left(longest);
}

} // namespace

ApiRequest accountDetailsRequest(const QUrl &baseUrl, const QString &version)
{
    QByteArray base = baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/'))
        base.chop(1);
    ApiRequest request;
    request.method = "GET";
    request.url = QUrl::fromEncoded(
        base + "/account-info/" + version.toUtf8().toPercentEncoding() + "/details", QUrl::StrictMode);
    return request;
}

AccountAnswer readAccountAnswer(const Answer &answer)
{
    using enum AccountAnswer::Kind;
    if (answer.arrival != Answer::Arrival::Whole)
        return accountAnswer(TryLater, answer.technical);
    const QString words = u"status %1: %2"_s.arg(answer.status).arg(parseServerError(answer.body).message);
    if (answer.status == 401)
        return accountAnswer(TokenRejected, words);
    if (answer.status == 403)
        return accountAnswer(NotAllowed, words);
    if (answer.status == 404)
        return accountAnswer(NotThere, words);
    if (answer.status != 200)
        return accountAnswer(TryLater, words);
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    AccountAnswer known;
    known.kind = Known;
    known.facts.hubId = hubIdOf(body["portalId"_L1]);
    known.facts.type = wordOf(body["accountType"_L1]);
    known.facts.timeZone = wordOf(body["timeZone"_L1]);
    known.facts.uiDomain = wordOf(body["uiDomain"_L1]);
    known.facts.dataCentre = wordOf(body["dataHostingLocation"_L1]);
    known.facts.currency = wordOf(body["companyCurrency"_L1]);
    if (known.facts.hubId.isEmpty() || known.facts.type.isEmpty() || known.facts.timeZone.isEmpty())
        return accountAnswer(TryLater, u"status 200 without an account's details"_s);
    return known;
}

} // namespace composer
