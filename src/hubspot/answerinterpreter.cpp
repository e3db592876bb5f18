#include "hubspot/answerinterpreter.h"

#include "base/listtext.h"
#include "base/redaction.h"
#include "hubspot/answerorigin.h"
#include "hubspot/rowverdicts.h"
#include "hubspot/successanswer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int proxySignIn = 407;
constexpr qint64 lockedWaitMs = 2'000; // 423: "locks last 2 s; wait at least 2 s" (error-handling page)
constexpr qint64 rateWaitMs = 10'000; // 429 without Retry-After: one interval
constexpr qint64 migrationWaitMs = 60'000; // 477 without Retry-After

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(AnswerInterpreter)
};

QString proxyText()
{
    return AnswerText::tr(
        "The proxy of this network asks for a sign-in. Give it to the system's proxy settings and resume; nothing was "
        "lost.");
}

/// "Invalid input JSON …" is written before anything is looked at.
bool saysUnreadable(const ServerError &error)
{
    return error.message.startsWith("Invalid input JSON"_L1, Qt::CaseInsensitive);
}

QList<ServerError> withDetails(const ServerError &error, const QByteArray &body)
{
    // The nested errors one by one, so that each row gets its own words; then the whole.
    QList<ServerError> errors = parseErrorList(body);
    for (ServerError &detail : errors) {
        if (detail.category.isEmpty())
            detail.category = error.category;
    }
    ServerError whole = error;
    if (!errors.isEmpty()) {
        whole.values.clear();
        whole.messages.clear();
    }
    errors.append(whole);
    return errors;
}

/// "One or more occurrence in the batch already exist … none were accepted" about the very same all-or-nothing batch:
/// the first one arrived, unless another program may have used one of the ids.
void readExistsAgain(RowVerdicts &book, const SentBatch &batch, const ServerError &error)
{
    if (batch.onlyOurIds) {
        book.all(RowState::Created, AnswerText::tr("Already in the account: the first attempt had arrived."),
            wordsOf(error));
        book.verdict().verdict = BatchVerdict::Settled;
    } else if (batch.ids.size() > 1) {
        book.unknown(
            AnswerText::tr("At least one of these events is in the account already. They are asked for one by one."),
            wordsOf(error), BatchVerdict::AskOneByOne);
    } else {
        book.unknown(foreignIdText(), wordsOf(error), BatchVerdict::PartlyUnknown);
    }
}

/// All-or-nothing, asked by sending again, and refused: no word about the first attempt, which may have arrived before
/// the event type changed. Several events are asked for one by one; of one a person decides.
void readRefusedAgain(RowVerdicts &book, const SentBatch &batch, const ServerError &error)
{
    if (batch.ids.size() > 1)
        book.unknown(AnswerText::tr("The account refuses these events now, which does not say whether the first "
                                    "attempt arrived. They are asked for one by one."),
            wordsOf(error), BatchVerdict::AskOneByOne);
    else
        book.unknown(AnswerText::tr("The account refuses this event now, which does not say whether the first attempt "
                                    "arrived. Look at the timeline, then decide."),
            wordsOf(error), BatchVerdict::PartlyUnknown);
}

/// What somebody between the account and us may have written after the request had gone through.
void readForeignAnswer(RowVerdicts &book, const Answer &answer)
{
    constexpr std::array sentElsewhere { 301, 302, 303, 307, 308 };
    const bool isRedirect = std::find(sentElsewhere.begin(), sentElsewhere.end(), answer.status) != sentElsewhere.end();
    book.unknown(
        (isRedirect ? AnswerText::tr("The answer (%1) sends us elsewhere, which is not followed. The account may have "
                                     "created the event all the same; ask it, and check its address.")
                    : AnswerText::tr("The answer (%1) does not have HubSpot's form: perhaps it comes from the network "
                                     "on the way. The account may have created the event; ask the account."))
            .arg(answer.status));
    book.verdict().waitMs = rateHeaders(answer).retryAfterMs.value_or(0);
}

/// Statuses on which rows count as refused or as not accepted, and on HubSpot's own word alone. No redirect is among
/// them: HubSpot sends none, and who does may have passed the request on before.
bool needsHubSpotsWord(int status)
{
    constexpr std::array statuses { 400, 401, 403, 404, 405, proxySignIn, 409, 410, 413, 415, 422, 423, 429, 477 };
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

/// 400, 409, 413, 422 and their kin: the request was read and refused.
void readRefusal(RowVerdicts &book, const SentBatch &batch, const Answer &answer, const ServerError &error)
{
    ServerError whole = error;
    if (answer.status == 409 && whole.category.isEmpty())
        whole.category = u"CONFLICT"_s;
    if (wordsOf(whole).isEmpty())
        whole.message = whole.category.isEmpty() ? QString::number(answer.status) : whole.category;
    const ExistsWord word = existsWord(whole, batch.ids);
    const bool exists = word == ExistsWord::Event || word == ExistsWord::InBatch;

    if (batch.profile.atomic && batch.resend) {
        if (exists)
            readExistsAgain(book, batch, whole);
        else
            readRefusedAgain(book, batch, whole);
        return;
    }
    if (batch.ids.size() == 1) {
        book.refuse(0, whole);
        const bool isOpen = book.verdict().rows.first().state == RowState::Unknown;
        book.verdict().verdict = isOpen ? BatchVerdict::PartlyUnknown : BatchVerdict::Settled;
        if (isOpen)
            book.verdict().text = book.verdict().rows.first().reason;
        return;
    }
    const bool none = batch.profile.atomic || answer.status == 413 || saysUnreadable(whole);
    if (none)
        book.nothingAccepted(BatchVerdict::NothingAccepted,
            AnswerText::tr(
                "The account took none of these events. They go again in smaller parts to find the ones it refuses."),
            whole);
    else
        book.unknown(AnswerText::tr("The account refused the request without saying which event is wrong. Ask the "
                                    "account what it created."),
            wordsOf(whole), BatchVerdict::RefusedWhole);
    const QSet<qsizetype> named = book.refuseNamed(withDetails(whole, answer.body));
    if (named.size() == batch.ids.size())
        book.verdict().verdict = BatchVerdict::Settled;
}

void readRateLimit(RowVerdicts &book, const Answer &answer, const ServerError &error)
{
    const bool daily = error.policyName.contains("DAILY"_L1, Qt::CaseInsensitive)
        || error.message.contains("daily limit"_L1, Qt::CaseInsensitive);
    if (daily) {
        book.nothingAccepted(BatchVerdict::DailyLimit,
            AnswerText::tr(
                "The account's limit for today is used up. Resume after midnight in the account's time zone."),
            error);
    } else {
        book.nothingAccepted(
            BatchVerdict::RepeatLater, AnswerText::tr("The account asks to wait: too many requests."), error);
    }
    book.verdict().waitMs
        = rateHeaders(answer).retryAfterMs.value_or(rateHeaders(answer).intervalMs.value_or(rateWaitMs));
}

QString scopesText(const ServerError &error)
{
    if (error.scopes.isEmpty())
        return AnswerText::tr(
            "The account does not allow this token to create events. Connect it again with the scope “timeline”.");
    return AnswerText::tr(
        "The account does not allow this: the token lacks the scope %1. Connect the account again with it.")
        .arg(joinedList(error.scopes));
}

void readFailure(RowVerdicts &book, const SentBatch &batch, const Answer &answer)
{
    const ServerError error = parseServerError(answer.body);
    book.verdict().correlationId = error.correlationId;
    const RateHeaders rate = rateHeaders(answer);
    const bool isRedirect = answer.status >= 300 && answer.status < 400;
    if (isRedirect || (needsHubSpotsWord(answer.status) && !isFromHubSpot(answer))) {
        readForeignAnswer(book, answer);
        return;
    }
    switch (answer.status) {
    case 401:
        book.nothingAccepted(BatchVerdict::TokenRejected,
            AnswerText::tr("The account does not accept the token. Enter a new one and resume; nothing was lost."),
            error);
        return;
    case 403:
        book.nothingAccepted(BatchVerdict::NotAllowed, scopesText(error), error);
        book.verdict().scopes = error.scopes;
        return;
    case 404:
        // The portal looked and misses a record or a template of the batch. Anything else never came that far.
        if (error.isJson && error.category == "OBJECT_NOT_FOUND"_L1) {
            readRefusal(book, batch, answer, error);
            return;
        }
        [[fallthrough]];
    case 405:
        book.nothingAccepted(BatchVerdict::WrongAddress,
            AnswerText::tr(
                "The account does not know this address or template. Check the account's address and the template id."),
            error);
        return;
    case 410:
        book.nothingAccepted(BatchVerdict::WrongAddress,
            AnswerText::tr("HubSpot has ended this version of the interface (%1). Choose another one for this account; "
                           "nothing was lost.")
                .arg(batch.profile.name),
            error);
        return;
    case 423:
        book.nothingAccepted(
            BatchVerdict::RepeatLater, AnswerText::tr("The account is busy with these records."), error);
        book.verdict().waitMs = std::max(lockedWaitMs, rate.retryAfterMs.value_or(lockedWaitMs));
        return;
    case 429:
        readRateLimit(book, answer, error);
        return;
    case 477:
        book.nothingAccepted(BatchVerdict::RepeatLater,
            AnswerText::tr("HubSpot is moving this account to another data centre and asks to wait."), error);
        book.verdict().waitMs = rate.retryAfterMs.value_or(migrationWaitMs);
        return;
    case 400:
    case 409:
    case 413:
    case 415:
    case 422:
        readRefusal(book, batch, answer, error);
        return;
    default:
        break;
    }
    book.unknown(
        AnswerText::tr("The account answered with an error (%1). It may have created the event; ask the account.")
            .arg(answer.status),
        wordsOf(error));
    book.verdict().waitMs = rate.retryAfterMs.value_or(0);
}

} // namespace

QString unansweredText()
{
    return AnswerText::tr("No answer came back. The account may have created the event; ask the account.");
}

AnswerVerdict interpretAnswer(const SentBatch &batch, const Answer &answer)
{
    RowVerdicts book(batch);
    switch (answer.arrival) {
    case Answer::Arrival::NeverLeft:
        book.nothingAccepted(BatchVerdict::NeverLeft,
            answer.status == proxySignIn
                ? proxyText()
                : AnswerText::tr("The account cannot be reached. Check the network and resume; nothing was lost."),
            {});
        break;
    case Answer::Arrival::Lost:
        book.unknown(unansweredText(), redact(answer.technical));
        break;
    case Answer::Arrival::Whole:
        if (answer.status >= 200 && answer.status < 300)
            readSuccess(book, batch, answer);
        else
            readFailure(book, batch, answer);
        break;
    }
    AnswerVerdict &verdict = book.verdict();
    if (verdict.correlationId.isEmpty())
        verdict.correlationId = redact(QString::fromLatin1(answer.header("X-HubSpot-Correlation-Id")));
    if (batch.resend) {
        // Asked rows never wait again: that nothing was accepted now says nothing about the first attempt.
        for (RowVerdict &row : verdict.rows) {
            if (row.state == RowState::Waiting)
                row.state = RowState::Unknown;
        }
    }
    return verdict;
}

} // namespace composer
