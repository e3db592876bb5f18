#include "hubspot/successanswer.h"

#include "base/listtext.h"
#include "base/redaction.h"
#include "hubspot/answerorigin.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SuccessText {
    Q_DECLARE_TR_FUNCTIONS(AnswerInterpreter)
};

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
        book.unknown(
            SuccessText::tr("The account says “%1”: it is not done with these events yet. Ask what became of them.")
                .arg(words),
            words, BatchVerdict::Pending);
    else
        book.unknown(
            SuccessText::tr("The account says “%1” where it says “COMPLETE” after a success. Ask what it created.")
                .arg(words),
            words);
}

/// Why the answer contradicts itself; empty if it does not. `named` rows are refused by it.
QString contradictionIn(const BatchResults &parsed, const SentBatch &batch, const RowVerdicts &book)
{
    QSet<qsizetype> named;
    qsizetype unnamed = 0;
    for (const ServerError &error : parsed.errors) {
        const QList<qsizetype> rows = book.rowsNamedBy(error);
        named.unite(QSet<qsizetype>(rows.cbegin(), rows.cend()));
        unnamed += rows.isEmpty();
    }
    if (!parsed.malformed.isEmpty())
        return SuccessText::tr("The account's answer has “%1” in a form that cannot be read. Ask what it created.")
            .arg(joinedList(parsed.malformed));
    if (!parsed.category.isEmpty() || !parsed.message.isEmpty())
        return SuccessText::tr("The account says “%1” beside a success. Ask what it created.")
            .arg(redact(parsed.message.isEmpty() ? parsed.category : parsed.message));
    if (parsed.numErrors && *parsed.numErrors != parsed.errors.size() && *parsed.numErrors != named.size() + unnamed)
        return SuccessText::tr("The account's answer counts %1 errors and lists %2. Ask what it created.")
            .arg(*parsed.numErrors)
            .arg(parsed.errors.size());
    const auto withoutResult = std::count_if(
        batch.ids.cbegin(), batch.ids.cend(), [&](const QByteArray &id) { return !parsed.created.contains(id); });
    const auto namedWithoutResult = std::count_if(
        named.cbegin(), named.cend(), [&](qsizetype row) { return !parsed.created.contains(batch.ids[row]); });
    if (unnamed > withoutResult - namedWithoutResult)
        return SuccessText::tr("The account says that events failed and that it created them. Ask what it created.");
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
    const QString names = joinedList(different);
    if (isPerhapsAnother)
        return { RowState::Unknown,
            SuccessText::tr("The account lists an event under this id with other values in: %1. The id came from a "
                            "file, so it may be another event. Ask the account.")
                .arg(names),
            {}, {} };
    return { RowState::Created,
        SuccessText::tr("The account created the event and gives it back with other values in: %1.").arg(names), {},
        {} };
}

void readRows(RowVerdicts &book, const SentBatch &batch, const BatchResults &parsed)
{
    AnswerVerdict &verdict = book.verdict();
    book.all(
        RowState::Unknown, SuccessText::tr("The account's answer says nothing about this event. Ask the account."));
    const QSet<qsizetype> refused = book.refuseNamed(parsed.errors);
    for (const auto &[id, facts] : parsed.created.asKeyValueRange()) {
        const qsizetype row = book.indexOf(id);
        if (row < 0)
            continue;
        RowVerdict &own = verdict.rows[row];
        verdict.facts[row] = facts;
        if (parsed.doubtful.contains(id))
            own = { RowState::Unknown,
                SuccessText::tr(
                    "The account lists this event and says that something is wrong with it. Ask the account."),
                own.serverMessage, {} };
        else if (!refused.contains(row) || own.state == RowState::Created)
            own = createdWord(parsed.echoes.value(id), batch, row);
        else
            own = { RowState::Unknown,
                SuccessText::tr(
                    "The account says both that it created and that it refused this event. Ask the account."),
                own.serverMessage, {} };
    }
    if (batch.ids.size() == 1 && refused.isEmpty() && parsed.errors.size() == 1
        && verdict.rows.first().state == RowState::Unknown)
        book.refuse(0, parsed.errors.first()); // the only error of an answer about one event is about that event
    const bool open = std::any_of(verdict.rows.cbegin(), verdict.rows.cend(),
        [](const RowVerdict &row) { return row.state == RowState::Unknown; });
    verdict.verdict = open ? BatchVerdict::PartlyUnknown : BatchVerdict::Settled;
    if (open)
        verdict.text
            = SuccessText::tr("The account's answer does not say what became of every event. Ask the account.");
}

} // namespace

bool saysPending(QStringView status)
{
    return status == "PENDING"_L1 || status == "PROCESSING"_L1;
}

void readSuccess(RowVerdicts &book, const SentBatch &batch, const Answer &answer)
{
    if (!isDocumentedSuccess(answer.status)) {
        book.unknown(
            SuccessText::tr("The account answered %1, which is neither a success that HubSpot documents nor an "
                            "error. Ask what it created.")
                .arg(answer.status));
        return;
    }
    if (answer.status != 202 && batch.profile.emptyIsSuccess && isProvenEmpty(answer)) {
        if (isFromHubSpot(answer)) {
            book.all(RowState::Created, {});
            book.verdict().verdict = BatchVerdict::Settled;
        } else { // a page of the network may be empty too
            book.unknown(
                SuccessText::tr("The answer (%1) does not have HubSpot's form: perhaps it comes from the network on "
                                "the way. The account may have created the event; ask the account.")
                    .arg(answer.status));
        }
        return;
    }
    const auto parsed = parseBatchResults(answer.body, batch.profile);
    if (!parsed && answer.status == 202) {
        unknownWord(book, u"PENDING"_s, u"202"_s);
        return;
    }
    if (!parsed) {
        book.unknown(SuccessText::tr("The account's answer could not be read. Ask the account what it created."));
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
        book.unknown(SuccessText::tr("The account's answer lacks “%1”, so it proves nothing. Ask what it created.")
                         .arg(joinedList(parsed->missing)),
            redact(parsed->message));
    } else if (const QString contradiction = contradictionIn(*parsed, batch, book); !contradiction.isEmpty()) {
        book.unknown(contradiction, redact(parsed->message));
    } else {
        readRows(book, batch, *parsed);
    }
}

} // namespace composer
