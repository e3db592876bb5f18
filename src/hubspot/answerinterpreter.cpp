#include "hubspot/answerinterpreter.h"

#include "base/redaction.h"
#include "hubspot/timelineresponses.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lockedWaitMs = 2'000; // 423: "locks last 2 s; wait at least 2 s" (error-handling page)
constexpr qint64 rateWaitMs = 10'000; // 429 without Retry-After: one interval
constexpr qint64 migrationWaitMs = 60'000; // 477 without Retry-After
constexpr qsizetype shortestIdInProse = 8; // an id like "3" may stand in any sentence

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(AnswerInterpreter)
};

/// The status 400 with these words is how v1 and v3 answer a used id (community.hubspot.com/m-p/402048); 409 is
/// 2026-03's.
bool saysAlreadyExists(const ServerError &error)
{
    static const QRegularExpression words(
        u"already (in use|exist)|duplicate"_s, QRegularExpression::CaseInsensitiveOption);
    const auto says = [](const QString &text) { return words.match(text).hasMatch(); };
    return says(error.message) || says(error.category)
        || std::any_of(error.messages.cbegin(), error.messages.cend(), says) || error.category == "CONFLICT"_L1;
}

/// "Invalid input JSON …" is written before anything is looked at.
bool saysUnreadable(const ServerError &error)
{
    return error.message.startsWith("Invalid input JSON"_L1, Qt::CaseInsensitive);
}

QString wordsOf(const ServerError &error)
{
    QStringList words;
    if (!error.message.isEmpty())
        words.append(error.message);
    for (const QString &message : error.messages) {
        if (!words.contains(message))
            words.append(message);
    }
    return redact(words.join(u" – "_s));
}

QString refusalReason(const ServerError &error)
{
    if (!error.tokenName.isEmpty())
        return AnswerText::tr("The portal refused the value of “%1”. Mend it and send the event again.")
            .arg(error.tokenName);
    if (error.category == "OBJECT_NOT_FOUND"_L1 || error.message.contains("does not exist"_L1, Qt::CaseInsensitive))
        return AnswerText::tr("The portal does not know this record or template. Check the object id.");
    if (const QString words = wordsOf(error); !words.isEmpty())
        return AnswerText::tr("The portal refused this event: %1").arg(words);
    return AnswerText::tr("The portal refused this event without saying why.");
}

/// Assigns the answer's words to rows by event id.
class RowVerdicts
{
public:
    explicit RowVerdicts(const SentBatch &batch)
        : m_batch(batch)
    {
        m_verdict.rows.resize(batch.ids.size());
        for (qsizetype i = 0; i < batch.ids.size(); ++i)
            m_indexOf.insert(batch.ids[i], i);
    }

    [[nodiscard]] AnswerVerdict &verdict() { return m_verdict; }
    [[nodiscard]] qsizetype indexOf(const QByteArray &id) const { return m_indexOf.value(id, -1); }

    void all(RowState state, const QString &reason, const QString &serverMessage = {})
    {
        for (RowVerdict &row : m_verdict.rows)
            row = { state, reason, serverMessage, {} };
    }

    /// Rows that an error names by their whole id, in a context value or as a word of a message.
    [[nodiscard]] QList<qsizetype> rowsNamedBy(const ServerError &error) const
    {
        QList<qsizetype> rows;
        const auto add = [&](const QString &candidate) {
            const qsizetype row = indexOf(candidate.toUtf8());
            if (row >= 0 && !rows.contains(row))
                rows.append(row);
        };
        for (const QString &value : error.values)
            add(value);
        if (!rows.isEmpty())
            return rows;
        QStringList prose = error.messages;
        prose.append(error.message);
        static const QRegularExpression separators(u"[\\s\"'`“”‘’\\[\\](){},;=]+"_s);
        for (const QString &message : std::as_const(prose)) {
            const QStringList words = message.split(separators, Qt::SkipEmptyParts);
            for (QString word : words) {
                if (word.size() < shortestIdInProse)
                    continue;
                if (indexOf(word.toUtf8()) < 0 && (word.endsWith(u'.') || word.endsWith(u':')))
                    word.chop(1);
                add(word);
            }
        }
        return rows;
    }

    void refuse(qsizetype row, const ServerError &error)
    {
        RowVerdict &verdict = m_verdict.rows[row];
        if (saysAlreadyExists(error)) {
            if (m_batch.resend)
                verdict = { RowState::Created, AnswerText::tr("Already at the portal: the first attempt had arrived."),
                    wordsOf(error), {} };
            else
                verdict = { RowState::Refused,
                    AnswerText::tr(
                        "An event with this id is already at the portal. If it is another event, duplicate the row "
                        "to give it a new id."),
                    wordsOf(error), {} };
            return;
        }
        verdict = { RowState::Refused, refusalReason(error), wordsOf(error), error.tokenName };
    }

    /// Refuses what the errors name; the rows they name.
    QSet<qsizetype> refuseNamed(const QList<ServerError> &errors)
    {
        QSet<qsizetype> named;
        for (const ServerError &error : errors) {
            const QList<qsizetype> rows = rowsNamedBy(error);
            for (const qsizetype row : rows) {
                refuse(row, error);
                named.insert(row);
            }
        }
        return named;
    }

private:
    const SentBatch &m_batch;
    AnswerVerdict m_verdict;
    QHash<QByteArray, qsizetype> m_indexOf;
};

QList<ServerError> withDetails(const ServerError &error, const QByteArray &body)
{
    // The nested errors one by one, so that each row gets its own words; then the whole.
    QList<ServerError> errors;
    if (const auto answer = parseBatchResults(body)) {
        for (ServerError detail : answer->errors) {
            if (detail.category.isEmpty())
                detail.category = error.category;
            errors.append(detail);
        }
    }
    ServerError whole = error;
    if (!errors.isEmpty()) {
        whole.values.clear();
        whole.messages.clear();
    }
    errors.append(whole);
    return errors;
}

void unknownAnswer(RowVerdicts &book, const QString &reason, const QString &serverMessage = {})
{
    book.all(RowState::Unknown, reason, serverMessage);
    book.verdict().verdict = BatchVerdict::Unknown;
    book.verdict().text = reason;
}

void nothingAccepted(RowVerdicts &book, BatchVerdict verdict, const QString &text, const ServerError &error)
{
    book.all(RowState::Waiting, {}, wordsOf(error));
    book.verdict().verdict = verdict;
    book.verdict().text = text;
}

void readSuccess(RowVerdicts &book, const SentBatch &batch, const Answer &answer)
{
    if (batch.profile.atomic && answer.body.trimmed().isEmpty()) {
        // S26: a 200 may be empty, and takes the whole batch or nothing.
        book.all(RowState::Created, {});
        book.verdict().verdict = BatchVerdict::Settled;
        return;
    }
    const auto parsed = parseBatchResults(answer.body);
    if (!parsed) {
        unknownAnswer(book, AnswerText::tr("The portal's answer could not be read. Ask the portal what it created."));
        return;
    }
    const bool noWord = !parsed->hasResults && parsed->errors.isEmpty();
    if (noWord && batch.profile.atomic && parsed->numErrors.value_or(0) == 0) {
        book.all(RowState::Created, {});
        book.verdict().verdict = BatchVerdict::Settled;
        return;
    }
    const QString missing = AnswerText::tr("The portal's answer says nothing about this event. Ask the portal.");
    book.all(RowState::Unknown, missing);
    const QSet<qsizetype> refused = book.refuseNamed(parsed->errors);
    for (const QByteArray &id : parsed->createdIds) {
        const qsizetype row = book.indexOf(id);
        if (row < 0)
            continue;
        RowVerdict &verdict = book.verdict().rows[row];
        if (!refused.contains(row) || verdict.state == RowState::Created)
            verdict = { RowState::Created, {}, {}, {} };
        else
            verdict = { RowState::Unknown,
                AnswerText::tr("The portal says both that it created and that it refused this event. Ask the portal."),
                verdict.serverMessage, {} };
    }
    if (batch.ids.size() == 1 && refused.isEmpty() && parsed->errors.size() == 1
        && book.verdict().rows.first().state == RowState::Unknown)
        book.refuse(0, parsed->errors.first()); // the only error of an answer about one event is about that event
    const bool open = std::any_of(book.verdict().rows.cbegin(), book.verdict().rows.cend(),
        [](const RowVerdict &row) { return row.state == RowState::Unknown; });
    book.verdict().verdict = open ? BatchVerdict::PartlyUnknown : BatchVerdict::Settled;
    if (open)
        book.verdict().text
            = AnswerText::tr("The portal's answer does not say what became of every event. Ask the portal.");
    if (!parsed->errors.isEmpty())
        book.verdict().correlationId = parsed->errors.first().correlationId;
}

/// 400, 409, 413, 422 and their kin: the request was read and refused.
void readRefusal(RowVerdicts &book, const SentBatch &batch, const Answer &answer, const ServerError &error)
{
    ServerError whole = error;
    if (answer.status == 409 && whole.category.isEmpty())
        whole.category = u"CONFLICT"_s;
    const bool exists = answer.status == 409 || saysAlreadyExists(whole);

    if (batch.profile.atomic && batch.resend && exists) {
        // "One or more occurrence in the batch already exist … none were accepted" about the very same all-or-nothing
        // batch: the first one arrived.
        book.all(
            RowState::Created, AnswerText::tr("Already at the portal: the first attempt had arrived."), wordsOf(whole));
        book.verdict().verdict = BatchVerdict::Settled;
        return;
    }
    if (batch.ids.size() == 1) {
        book.refuse(0, whole);
        book.verdict().verdict = BatchVerdict::Settled;
        return;
    }
    const bool none = batch.profile.atomic || answer.status == 413 || saysUnreadable(whole);
    if (none)
        nothingAccepted(book, BatchVerdict::NothingAccepted,
            AnswerText::tr(
                "The portal took none of these events. They go again in smaller parts to find the ones it refuses."),
            whole);
    else
        unknownAnswer(book,
            AnswerText::tr(
                "The portal refused the request without saying which event is wrong. Ask the portal what it created."),
            wordsOf(whole));
    const QSet<qsizetype> named = book.refuseNamed(withDetails(whole, answer.body));
    if (!named.isEmpty() && !none)
        book.verdict().verdict = named.size() == batch.ids.size() ? BatchVerdict::Settled : BatchVerdict::PartlyUnknown;
    if (named.size() == batch.ids.size())
        book.verdict().verdict = BatchVerdict::Settled;
}

void readRateLimit(RowVerdicts &book, const Answer &answer, const ServerError &error)
{
    const bool daily = error.policyName.contains("DAILY"_L1, Qt::CaseInsensitive)
        || error.message.contains("daily limit"_L1, Qt::CaseInsensitive);
    if (daily) {
        nothingAccepted(book, BatchVerdict::DailyLimit,
            AnswerText::tr(
                "The portal's limit for today is used up. Resume after midnight in the account's time zone."),
            error);
    } else {
        nothingAccepted(
            book, BatchVerdict::RepeatLater, AnswerText::tr("The portal asks to wait: too many requests."), error);
    }
    book.verdict().waitMs
        = rateHeaders(answer).retryAfterMs.value_or(rateHeaders(answer).intervalMs.value_or(rateWaitMs));
}

QString scopesText(const ServerError &error)
{
    if (error.scopes.isEmpty())
        return AnswerText::tr(
            "The portal does not allow this token to create events. Connect it again with the scope “timeline”.");
    return AnswerText::tr(
        "The portal does not allow this: the token lacks the scope %1. Connect the portal again with it.")
        .arg(error.scopes.join(u", "_s));
}

void readFailure(RowVerdicts &book, const SentBatch &batch, const Answer &answer)
{
    const ServerError error = parseServerError(answer.body);
    book.verdict().correlationId = error.correlationId;
    const RateHeaders rate = rateHeaders(answer);
    switch (answer.status) {
    case 401:
        nothingAccepted(book, BatchVerdict::TokenRejected,
            AnswerText::tr("The portal does not accept the token. Enter a new one and resume; nothing was lost."),
            error);
        return;
    case 403:
        nothingAccepted(book, BatchVerdict::NotAllowed, scopesText(error), error);
        book.verdict().scopes = error.scopes;
        return;
    case 404:
    case 405:
        nothingAccepted(book, BatchVerdict::WrongAddress,
            AnswerText::tr(
                "The portal does not know this address or template. Check the portal's address and the template id."),
            error);
        return;
    case 423:
        nothingAccepted(
            book, BatchVerdict::RepeatLater, AnswerText::tr("The portal is busy with these records."), error);
        book.verdict().waitMs = std::max(lockedWaitMs, rate.retryAfterMs.value_or(lockedWaitMs));
        return;
    case 429:
        readRateLimit(book, answer, error);
        return;
    case 477:
        nothingAccepted(book, BatchVerdict::RepeatLater,
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
    if (answer.status >= 300 && answer.status < 400) {
        nothingAccepted(book, BatchVerdict::WrongAddress,
            AnswerText::tr(
                "The portal's address sends us elsewhere, which is not followed. Check the portal's address."),
            {});
        return;
    }
    unknownAnswer(book,
        AnswerText::tr("The portal answered with an error (%1). It may have created the event; ask the portal.")
            .arg(answer.status),
        wordsOf(error));
}

} // namespace

QString unansweredText()
{
    return AnswerText::tr("No answer came back. The portal may have created the event; ask the portal.");
}

AnswerVerdict interpretAnswer(const SentBatch &batch, const Answer &answer)
{
    RowVerdicts book(batch);
    switch (answer.arrival) {
    case Answer::Arrival::NeverLeft:
        nothingAccepted(book, BatchVerdict::NeverLeft,
            AnswerText::tr("The portal cannot be reached. Check the network and resume; nothing was lost."), {});
        break;
    case Answer::Arrival::Lost:
        unknownAnswer(book, unansweredText(), redact(answer.technical));
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
        verdict.correlationId = QString::fromLatin1(answer.header("X-HubSpot-Correlation-Id"));
    if (batch.resend) {
        // Asked rows never wait again: what was not accepted now is not at the portal, and the person decides.
        if (verdict.verdict == BatchVerdict::NothingAccepted) {
            for (RowVerdict &row : verdict.rows) {
                if (row.state == RowState::Waiting)
                    row = { RowState::NotSent,
                        AnswerText::tr("The portal took none of this batch. Send the event again."), row.serverMessage,
                        {} };
            }
        } else {
            for (RowVerdict &row : verdict.rows) {
                if (row.state == RowState::Waiting)
                    row.state = RowState::Unknown;
            }
        }
    }
    return verdict;
}

} // namespace composer
