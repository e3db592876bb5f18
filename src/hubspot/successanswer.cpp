#include "hubspot/successanswer.h"

#include "base/redaction.h"
#include "hubspot/answerorigin.h"

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// The successes that HubSpot documents. 203 was changed on the way, 206 is a part, the others are nobody's.
bool isDocumentedSuccess(int status)
{
    return status == 200 || status == 201 || status == 202 || status == 204 || status == 207;
}

/// An empty body that cannot have been cut: a length of nothing. A chunked body without a chunk does not prove it,
/// the network library takes a connection closed before the first chunk for one.
bool isProvenEmpty(const Answer &answer)
{
    return answer.status == 204 || (answer.body.isEmpty() && answer.header("Content-Length").trimmed() == "0");
}

void unknownWord(RowVerdicts &book, const QString &word, const QString &message)
{
    const QString words = redact(message.isEmpty() ? word : word + u": "_s + message);
    if (saysPending(word))
        book.unknown(Reason(ReasonCode::NotDoneYet, { words }), words, BatchVerdict::Pending);
    else
        book.unknown(Reason(ReasonCode::OtherWordThanComplete, { words }), words);
}

/// Why the answer contradicts itself; empty if it does not. `named` rows are refused by it.
Reason contradictionIn(const BatchResults &parsed, const SentBatch &batch, const RowVerdicts &book)
{
    QSet<qsizetype> named;
    qsizetype unnamed = 0;
    for (const ServerError &error : parsed.errors) {
        const QList<qsizetype> rows = book.rowsNamedBy(error);
        named.unite(QSet<qsizetype>(rows.cbegin(), rows.cend()));
        unnamed += rows.isEmpty();
    }
    if (!parsed.malformed.isEmpty())
        return Reason(ReasonCode::PartUnreadable, { Reason::listOf(parsed.malformed) });
    if (!parsed.category.isEmpty() || !parsed.message.isEmpty())
        return Reason(
            ReasonCode::SaysBesideSuccess, { redact(parsed.message.isEmpty() ? parsed.category : parsed.message) });
    if (parsed.numErrors && *parsed.numErrors != parsed.errors.size() && *parsed.numErrors != named.size() + unnamed)
        return Reason(ReasonCode::ErrorsMiscounted,
            { QString::number(*parsed.numErrors), QString::number(parsed.errors.size()) });
    const auto withoutResult = std::count_if(
        batch.ids.cbegin(), batch.ids.cend(), [&](const QByteArray &id) { return !parsed.created.contains(id); });
    const auto namedWithoutResult = std::count_if(
        named.cbegin(), named.cend(), [&](qsizetype row) { return !parsed.created.contains(batch.ids[row]); });
    if (unnamed > withoutResult - namedWithoutResult)
        return ReasonCode::FailedAndCreated;
    return {};
}

/// Whose event it is, and of which template.
bool tellsWhich(const QString &field, const ApiProfile &profile)
{
    return field == "email"_L1 || field == "objectId"_L1 || field == "utk"_L1
        || field == QLatin1StringView(profile.typeField);
}

/// "Created" by the answer's word. Values that come back otherwise than they left are told. Another record or template
/// proves that it is this event only where nobody else can have made one under the id.
RowVerdict createdWord(const QList<QJsonObject> &echoes, const SentBatch &batch, qsizetype row)
{
    QStringList different;
    bool isPerhapsAnother = false;
    for (const QJsonObject &echo : echoes) {
        if (batch.events.isEmpty())
            break;
        const QList<ComparedField> fields = compareEvents(batch.events[row], echo);
        for (const ComparedField &field : fields) {
            if (!field.differs || different.contains(field.field))
                continue;
            different.append(field.field);
            isPerhapsAnother = isPerhapsAnother || (!batch.onlyOurIds && tellsWhich(field.field, batch.profile));
        }
    }
    if (different.isEmpty())
        return { RowState::Created, {}, {}, {} };
    const QString names = Reason::listOf(different);
    if (isPerhapsAnother)
        return { RowState::Unknown, Reason(ReasonCode::PerhapsAnother, { names }), {}, {} };
    return { RowState::Created, Reason(ReasonCode::CreatedWithOtherValues, { names }), {}, {} };
}

void readRows(RowVerdicts &book, const SentBatch &batch, const BatchResults &parsed)
{
    AnswerVerdict &verdict = book.verdict();
    book.all(RowState::Unknown, ReasonCode::NothingAboutThis);
    const QSet<qsizetype> refused = book.refuseNamed(parsed.errors);
    for (const auto &[id, facts] : parsed.created.asKeyValueRange()) {
        const qsizetype row = book.indexOf(id);
        if (row < 0)
            continue;
        RowVerdict &own = verdict.rows[row];
        verdict.facts[row] = facts;
        if (parsed.doubtful.contains(id))
            own = { RowState::Unknown, ReasonCode::ListedAsWrong, own.serverMessage, {} };
        else if (!refused.contains(row) || own.state == RowState::Created)
            own = createdWord(parsed.echoes.value(id), batch, row);
        else
            own = { RowState::Unknown, ReasonCode::CreatedAndRefused, own.serverMessage, {} };
    }
    if (batch.ids.size() == 1 && refused.isEmpty() && parsed.errors.size() == 1
        && verdict.rows.first().state == RowState::Unknown)
        book.refuse(0, parsed.errors.first()); // the only error of an answer about one event is about that event
    const bool open = std::any_of(verdict.rows.cbegin(), verdict.rows.cend(),
        [](const RowVerdict &row) { return row.state == RowState::Unknown; });
    verdict.verdict = open ? BatchVerdict::PartlyUnknown : BatchVerdict::Settled;
    if (open)
        verdict.text = ReasonCode::NotOfEvery;
}

} // namespace

bool saysPending(QStringView status)
{
    return status == "PENDING"_L1 || status == "PROCESSING"_L1;
}

void readSuccess(RowVerdicts &book, const SentBatch &batch, const Answer &answer)
{
    if (!isDocumentedSuccess(answer.status)) {
        book.unknown(Reason(ReasonCode::NoKnownSuccess, { QString::number(answer.status) }));
        return;
    }
    if (answer.status != 202 && batch.profile.emptyIsSuccess && isProvenEmpty(answer)) {
        if (isFromHubSpot(answer)) {
            book.all(RowState::Created, {});
            book.verdict().verdict = BatchVerdict::Settled;
        } else { // a page of the network may be empty too
            book.unknown(Reason(ReasonCode::NotHubSpotsForm, { QString::number(answer.status) }));
        }
        return;
    }
    const auto parsed = parseBatchResults(answer.body, batch.profile);
    if (!parsed && answer.status == 202) {
        unknownWord(book, u"PENDING"_s, u"202"_s);
        return;
    }
    if (!parsed) {
        book.unknown(ReasonCode::AnswerUnreadable);
        return;
    }
    book.verdict().request = parsed->facts;
    if (!parsed->errors.isEmpty())
        book.verdict().correlationId = parsed->errors.first().correlationId;
    if (answer.status == 202) {
        unknownWord(book, saysPending(parsed->facts.status) ? parsed->facts.status : u"PENDING"_s, u"202"_s);
    } else if (!parsed->facts.status.isEmpty() && !saysComplete(parsed->facts.status)) {
        unknownWord(book, parsed->facts.status, parsed->message);
    } else if (!parsed->missing.isEmpty()) {
        book.unknown(Reason(ReasonCode::AnswerLacks, { Reason::listOf(parsed->missing) }), redact(parsed->message));
    } else if (const Reason contradiction = contradictionIn(*parsed, batch, book); !contradiction.isEmpty()) {
        book.unknown(contradiction, redact(parsed->message));
    } else {
        readRows(book, batch, *parsed);
    }
}

} // namespace composer
