#include "hubspot/answerinterpreter.h"

#include "base/redaction.h"
#include "hubspot/answerorigin.h"
#include "hubspot/rowverdicts.h"
#include "hubspot/successanswer.h"

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int proxySignIn = 407;
constexpr qint64 lockedWaitMs = 2'000; // 423: "locks last 2 s; wait at least 2 s" (error-handling page)
constexpr qint64 rateWaitMs = 10'000; // 429 without Retry-After: one interval
constexpr qint64 migrationWaitMs = 60'000; // 477 without Retry-After

Reason proxyReason()
{
    return ReasonCode::ProxyAsks;
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
        book.all(RowState::Created, ReasonCode::ArrivedBefore, wordsOf(error));
        book.verdict().verdict = BatchVerdict::Settled;
    } else if (batch.ids.size() > 1) {
        book.unknown(ReasonCode::SomeAreThere, wordsOf(error), BatchVerdict::AskOneByOne);
    } else {
        book.unknown(foreignId(), wordsOf(error), BatchVerdict::PartlyUnknown);
    }
}

/// All-or-nothing, asked by sending again, and refused: no word about the first attempt, which may have arrived before
/// the event type changed. Several events are asked for one by one; of one a person decides.
void readRefusedAgain(RowVerdicts &book, const SentBatch &batch, const ServerError &error)
{
    if (batch.ids.size() > 1)
        book.unknown(ReasonCode::SeveralRefusedNow, wordsOf(error), BatchVerdict::AskOneByOne);
    else
        book.unknown(ReasonCode::RefusedNow, wordsOf(error), BatchVerdict::PartlyUnknown);
}

/// What somebody between the account and us may have written after the request had gone through.
void readForeignAnswer(RowVerdicts &book, const Answer &answer)
{
    constexpr std::array sentElsewhere { 301, 302, 303, 307, 308 };
    const bool isRedirect = std::find(sentElsewhere.begin(), sentElsewhere.end(), answer.status) != sentElsewhere.end();
    book.unknown(Reason(
        isRedirect ? ReasonCode::SentElsewhere : ReasonCode::NotHubSpotsForm, { QString::number(answer.status) }));
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
        book.nothingAccepted(BatchVerdict::NothingAccepted, ReasonCode::NoneTaken, whole);
    else
        book.unknown(ReasonCode::RefusedWithoutWhich, wordsOf(whole), BatchVerdict::RefusedWhole);
    const QSet<qsizetype> named = book.refuseNamed(withDetails(whole, answer.body));
    if (named.size() == batch.ids.size())
        book.verdict().verdict = BatchVerdict::Settled;
}

void readRateLimit(RowVerdicts &book, const Answer &answer, const ServerError &error)
{
    const bool daily = error.policyName.contains("DAILY"_L1, Qt::CaseInsensitive)
        || error.message.contains("daily limit"_L1, Qt::CaseInsensitive);
    if (daily) {
        book.nothingAccepted(BatchVerdict::DailyLimit, ReasonCode::DailyLimit, error);
    } else {
        book.nothingAccepted(BatchVerdict::RepeatLater, ReasonCode::TooManyRequests, error);
    }
    book.verdict().waitMs
        = rateHeaders(answer).retryAfterMs.value_or(rateHeaders(answer).intervalMs.value_or(rateWaitMs));
}

Reason scopesReason(const ServerError &error)
{
    if (error.scopes.isEmpty())
        return ReasonCode::ScopeTimelineLacks;
    return Reason(ReasonCode::ScopesLack, { Reason::listOf(error.scopes) });
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
        book.nothingAccepted(BatchVerdict::TokenRejected, ReasonCode::TokenNotAccepted, error);
        return;
    case 403:
        book.nothingAccepted(BatchVerdict::NotAllowed, scopesReason(error), error);
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
        book.nothingAccepted(BatchVerdict::WrongAddress, ReasonCode::AddressNotKnown, error);
        return;
    case 410:
        book.nothingAccepted(
            BatchVerdict::WrongAddress, Reason(ReasonCode::VersionEnded, { batch.profile.name }), error);
        return;
    case 423:
        book.nothingAccepted(BatchVerdict::RepeatLater, ReasonCode::RecordsBusy, error);
        book.verdict().waitMs = std::max(lockedWaitMs, rate.retryAfterMs.value_or(lockedWaitMs));
        return;
    case 429:
        readRateLimit(book, answer, error);
        return;
    case 477:
        book.nothingAccepted(BatchVerdict::RepeatLater, ReasonCode::AccountMoves, error);
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
    book.unknown(Reason(ReasonCode::AnsweredWithError, { QString::number(answer.status) }), wordsOf(error));
    book.verdict().waitMs = rate.retryAfterMs.value_or(0);
}

} // namespace

AnswerVerdict interpretAnswer(const SentBatch &batch, const Answer &answer)
{
    RowVerdicts book(batch);
    switch (answer.arrival) {
    case Answer::Arrival::NeverLeft:
        book.nothingAccepted(BatchVerdict::NeverLeft,
            answer.status == proxySignIn ? proxyReason() : Reason(ReasonCode::CannotBeReached), {});
        break;
    case Answer::Arrival::Lost:
        book.unknown(ReasonCode::NoAnswer, redact(answer.technical));
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
