#include "hubspot/templatefetch.h"
#include "domain/templateids.h"

#include "hubspot/retrypolicy.h"
#include "hubspot/timelineclient.h"
#include "hubspot/timelinerequests.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct FetchText {
    Q_DECLARE_TR_FUNCTIONS(TemplateFetch)
};

constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int locked = 423;
constexpr int tooManyRequests = 429;
constexpr int migrating = 477;
constexpr int attempts = 3;
constexpr qint64 longestWaitMs = 30'000; // a person waits for the answer

/// The client's limiter waits by itself, as long as the account asks.
bool isPaced(const Answer &answer)
{
    return answer.status == tooManyRequests || answer.status == locked || answer.status == migrating;
}

/// How long to wait before asking again; nothing when that is of no use.
std::optional<qint64> waitBeforeNext(const Answer &answer, TimelineClient &client, int asked)
{
    if (asked >= attempts)
        return std::nullopt;
    if (answer.arrival == Answer::Arrival::Whole && isPaced(answer))
        return client.limiter().pausedForMs() <= longestWaitMs ? std::optional<qint64>(0) : std::nullopt;
    if (answer.arrival != Answer::Arrival::Whole || answer.status / 100 != 5)
        return std::nullopt;
    const qint64 wait
        = nextDelayMs(asked, rateHeaders(answer).retryAfterMs, QRandomGenerator::global()->generateDouble());
    return wait <= longestWaitMs ? std::optional(wait) : std::nullopt;
}

using Done = std::function<void(const Result<TemplateList> &)>;

void ask(TimelineClient &client, const QString &appId, QObject *context, const Done &done, int asked)
{
    client.whenMyTurn(context, [&client, appId, context, done, asked](TimelineClient::TurnPtr turn) {
        client.send(std::move(turn), listTemplatesRequest(client.connection().baseUrl, appId), context,
            [client = QPointer(&client), appId, context, done, asked](const Answer &answer) {
                if (!client)
                    return done(templatesFromAnswer(answer, {}));
                const auto wait = waitBeforeNext(answer, *client, asked);
                if (!wait)
                    return done(templatesFromAnswer(answer, client->connection().name));
                QTimer::singleShot(*wait, context, [client, appId, context, done, asked, answer] {
                    if (client)
                        ask(*client, appId, context, done, asked + 1);
                    else
                        done(templatesFromAnswer(answer, {}));
                });
            });
    });
}

} // namespace

Result<TemplateList> templatesFromAnswer(const Answer &answer, const QString &account)
{
    if (answer.arrival != Answer::Arrival::Whole)
        return fail(ErrorCode::NetworkError,
            FetchText::tr("%1 did not answer. Check the connection and try again.").arg(account), answer.technical);
    const QString detail = QString::fromUtf8(answer.body.first(std::min<qsizetype>(answer.body.size(), 2'000)));
    if (answer.status == forbidden)
        return fail(ErrorCode::NotAllowed,
            FetchText::tr(
                "%1 does not let this sign-in read templates. Open the file your developer gives you instead.")
                .arg(account),
            detail);
    if (answer.status == unauthorized)
        return fail(ErrorCode::NotAllowed,
            FetchText::tr("The sign-in to %1 has ended. Connect it again, or open the file your developer gives you.")
                .arg(account),
            detail);
    if (answer.status == notFound)
        return fail(ErrorCode::NotFound,
            FetchText::tr("%1 knows no app with this number. Ask your developer for the app's id.").arg(account),
            detail);
    if (answer.status / 100 != 2)
        return fail(ErrorCode::NetworkError,
            FetchText::tr("%1 did not give its templates (%2). Try again later.")
                .arg(account, QString::number(answer.status)),
            detail);
    auto list = parseTemplates(answer.body);
    if (!list)
        return fail(ErrorCode::NetworkError,
            FetchText::tr("%1 answered with something that is no list of templates. Try again later.").arg(account),
            detail);
    return list;
}

void fetchTemplates(TimelineClient &client, const QString &appId, QObject *context,
    const std::function<void(const Result<TemplateList> &)> &done)
{
    ask(client, appId, context, done, 1);
}

QString interfaceProblem(const EventTemplate &eventTemplate, const QString &profile, bool isPractice)
{
    if (isPractice)
        return {}; // it takes every template of this workspace
    if (hasOwnId(eventTemplate))
        return FetchText::tr(
            "HubSpot does not have the template “%1” yet. Your developer creates it there; then type its "
            "id into the template.")
            .arg(eventTemplate.name);
    const QString id = eventTemplate.nameIn(profile);
    const bool isNumber
        = !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (profile == "v3"_L1 && !isNumber)
        return FetchText::tr(
            "“%1” (%2) is an app event type. This account is spoken to by the older interface v3, which "
            "takes numbers: choose the interface 2026-03 for it.")
            .arg(eventTemplate.name, id);
    if (profile != "v3"_L1 && isNumber)
        return FetchText::tr(
            "“%1” (%2) is a template of the older interface v3. This account is spoken to by %3, which "
            "takes names of event types: choose v3 for it.")
            .arg(eventTemplate.name, id, profile);
    return {};
}

} // namespace composer
