#include "signin/tokenanswers.h"

#include "base/redaction.h"
#include "domain/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLifetimeS = 24 * 3600; // HubSpot gives 1,800
constexpr qint64 cautiousLifetimeS = 60; // where the answer does not say, or says what cannot be
constexpr qsizetype wordsShown = 200;

struct ProblemWord {
    QLatin1StringView word;
    SignInProblem problem;
};

// `status` words: T26 and observed; see the reference. The more telling first.
constexpr std::initializer_list<ProblemWord> statusWords {
    { "EXPIRED_AUTH_CODE"_L1, SignInProblem::BrowserTooLate },
    { "BAD_AUTH_CODE"_L1, SignInProblem::CodeUsed },
    { "BAD_CODE_VERIFIER"_L1, SignInProblem::NotVerified },
    { "BAD_REDIRECT_URI"_L1, SignInProblem::NotListed },
    { "BAD_CLIENT_ID"_L1, SignInProblem::UnknownClient },
    { "BAD_CLIENT_SECRET"_L1, SignInProblem::WrongSecret },
    { "BAD_REFRESH_TOKEN"_L1, SignInProblem::Ended },
    { "BAD_HUB"_L1, SignInProblem::Ended },
    { "MISSING_SCOPES"_L1, SignInProblem::AppNeedsMore },
    { "invalid_client"_L1, SignInProblem::WrongPair },
    { "unauthorized_client"_L1, SignInProblem::WrongPair },
    { "invalid_scope"_L1, SignInProblem::AppNeedsMore },
};

/// What the endpoint of a whole 4xx answer says is wrong; `wasRenewal` decides what a bare invalid_grant means.
SignInFailure refusalOf(const Answer &answer)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QString status = body["status"_L1].toString();
    const QString error = body["error"_L1].toString();
    QString words = body["message"_L1].toString();
    if (words.isEmpty())
        words = body["error_description"_L1].toString();
    SignInFailure failure;
    // JSON that says why is HubSpot's own word; anything else may be a page of the network.
    failure.problem = words.isEmpty() ? SignInProblem::Unreadable : SignInProblem::Refused;
    failure.subject = redact(words.simplified().left(wordsShown));
    failure.technical = redact(u"status %1 %2 %3: %4 %5"_s.arg(answer.status)
                                   .arg(status, error, words.left(300), body["correlationId"_L1].toString())
                                   .simplified());
    for (const ProblemWord &known : statusWords) {
        if (status == known.word || error == known.word || body["category"_L1].toString() == known.word) {
            failure.problem = known.problem;
            failure.subject = words;
            return failure;
        }
    }
    if (error == "invalid_grant"_L1)
        failure.problem = SignInProblem::Ended;
    return failure;
}

QStringList scopesOf(const QJsonObject &body)
{
    QStringList scopes;
    if (body["scopes"_L1].isString())
        scopes = body["scopes"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    else
        scopes = body["scopes"_L1].toVariant().toStringList();
    if (scopes.isEmpty())
        scopes = body["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    return scopes;
}

/// Seconds, as a number or as a text of digits.
qint64 lifetimeOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && seconds >= 1 ? static_cast<qint64>(std::min<double>(seconds, longestLifetimeS))
                                    : cautiousLifetimeS;
}

bool isBearable(const QString &token)
{
    return !token.isEmpty() && parseAccessToken(token).value_or(QString()) == token;
}

/// The new refresh token of an answer whose end never came: the old one is used up all the same.
QString rescuedFrom(const Answer &answer)
{
    constexpr int notTold = 0; // as when the deadline passed
    if (answer.arrival != Answer::Arrival::Lost || (answer.status != 200 && answer.status != notTold))
        return {};
    const QString token = QJsonDocument::fromJson(answer.body).object()["refresh_token"_L1].toString();
    registerSecret(token);
    return isBearable(token) ? token : QString();
}

} // namespace

SignInFailure transportFailure(const Answer &answer, const QString &host, const QString &now)
{
    using enum SignInProblem;
    switch (answer.obstacle) {
    case Answer::Obstacle::Proxy:
        return { ProxySignIn, {}, {}, answer.technical };
    case Answer::Obstacle::CertificateTime:
        return { ClockWrong, now, {}, answer.technical };
    case Answer::Obstacle::Certificate:
        return { NotTrusted, host, {}, answer.technical };
    case Answer::Obstacle::None:
        break;
    }
    if (answer.arrival != Answer::Arrival::Whole)
        return { NoConnection, {}, {}, answer.technical };
    if (answer.status == 407)
        return { ProxySignIn, {}, {}, u"status 407"_s };
    if (answer.status == 429 || answer.status >= 500)
        return { ServerBusy, {}, {}, u"status %1"_s.arg(answer.status) };
    return {};
}

TokenReply readTokenReply(const Answer &answer, const QString &host, const QString &now)
{
    TokenReply reply;
    reply.failure = transportFailure(answer, host, now);
    if (reply.failure.problem != SignInProblem::None) {
        reply.keptBesides = rescuedFrom(answer);
        return reply;
    }
    if (answer.status == 404) {
        reply.notThere = true;
        reply.failure = { SignInProblem::Unreadable, {}, {}, u"status 404"_s };
        return reply;
    }
    if (answer.status != 200) {
        reply.failure = refusalOf(answer);
        return reply;
    }
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    TokenGrant grant;
    grant.accessToken = body["access_token"_L1].toString();
    grant.refreshToken = body["refresh_token"_L1].toString();
    grant.lifetimeMs = lifetimeOf(body["expires_in"_L1]) * 1000;
    grant.hubId = hubIdOf(body["hub_id"_L1]);
    grant.scopes = scopesOf(body);
    registerSecret(grant.accessToken);
    registerSecret(grant.refreshToken);
    const bool refreshIsUsable = grant.refreshToken.isEmpty() || isBearable(grant.refreshToken);
    if (!isBearable(grant.accessToken) || !refreshIsUsable) {
        const bool isOfHubSpot = body.contains("access_token"_L1) || body.contains("refresh_token"_L1);
        reply.failure = { isOfHubSpot ? SignInProblem::OddAnswer : SignInProblem::Unreadable, {}, {},
            u"status 200 without a usable token"_s };
        if (refreshIsUsable)
            reply.keptBesides = grant.refreshToken;
        return reply;
    }
    reply.grant = grant;
    return reply;
}

TokenFacts readIntrospection(const Answer &answer, const QString &host, const QString &now)
{
    TokenFacts result;
    result.failure = transportFailure(answer, host, now);
    if (result.failure.problem != SignInProblem::None)
        return result;
    if (answer.status == 404) {
        result.notThere = true;
        result.failure = { SignInProblem::Unreadable, {}, {}, u"status 404"_s };
        return result;
    }
    if (answer.status != 200) {
        result.failure = refusalOf(answer);
        return result;
    }
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    if (!body["active"_L1].isBool()) {
        result.failure = { SignInProblem::Unreadable, {}, {}, u"status 200 without `active`"_s };
        return result;
    }
    if (!body["active"_L1].toBool()) {
        result.failure = { SignInProblem::Ended, {}, {}, u"introspection: not active"_s };
        return result;
    }
    AccountFacts facts;
    facts.hubId = hubIdOf(body["hub_id"_L1]);
    facts.hubDomain = body["hub_domain"_L1].toString();
    facts.user = body["user"_L1].toString();
    facts.appId = hubIdOf(body["app_id"_L1]);
    facts.scopes = scopesOf(body);
    result.facts = facts;
    return result;
}

} // namespace composer
