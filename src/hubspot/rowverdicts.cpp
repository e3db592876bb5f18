#include "hubspot/rowverdicts.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestIdInProse = 8; // an id like "3" may stand in any sentence

struct RowVerdictText {
    Q_DECLARE_TR_FUNCTIONS(AnswerInterpreter)
};

QString refusalReason(const ServerError &error)
{
    const QString words = wordsOf(error);
    if (!error.tokenName.isEmpty() && !words.isEmpty())
        return RowVerdictText::tr("The account refused the value of “%1”: %2").arg(error.tokenName, words);
    if (!error.tokenName.isEmpty())
        return RowVerdictText::tr("The account refused the value of “%1”. Mend it and send the event again.")
            .arg(error.tokenName);
    if (error.category == "OBJECT_NOT_FOUND"_L1 || error.message.contains("does not exist"_L1, Qt::CaseInsensitive))
        return RowVerdictText::tr("The account does not know this record or template. Check the record ID.");
    if (!words.isEmpty())
        return RowVerdictText::tr("The account refused this event: %1").arg(words);
    return RowVerdictText::tr("The account refused this event without saying why.");
}

/// "Event ID already in use", and not "Contact already exists": what the sentence speaks of decides, for on this word
/// an event counts as created.
ExistsWord existsWordIn(const QString &text)
{
    constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression there(
        u"\\balready (been )?(in use|exist|used|created|taken)|\\bduplicate"_s, caseless);
    static const QRegularExpression sentenceEnd(u"[.;!?](\\s|$)|\n"_s);
    static const QRegularExpression events(u"\\b(event|occurrence)s?\\b"_s, caseless);
    static const QRegularExpression ids(u"\\bids?\\b"_s, caseless);
    static const QRegularExpression others(
        u"\\b(contact|compan(y|ie)|deal|ticket|record|object|propert(y|ie)|e-?mail|address(e)?|value|token|template)s?\\b"_s,
        caseless);
    const QStringList sentences = text.split(sentenceEnd, Qt::SkipEmptyParts);
    for (const QString &sentence : sentences) {
        if (!there.match(sentence).hasMatch())
            continue;
        const bool ofEvents = events.match(sentence).hasMatch();
        const bool ofOthers = others.match(sentence).hasMatch();
        if (ofOthers)
            return ofEvents ? ExistsWord::Unclear : ExistsWord::Other;
        return ofEvents || ids.match(sentence).hasMatch() ? ExistsWord::Event : ExistsWord::Unclear;
    }
    return ExistsWord::None;
}

} // namespace

QString foreignIdText()
{
    return RowVerdictText::tr(
        "An event with this id is in the account, but the id came from a file or was given away in "
        "one: it may be another event. Look at the timeline, then decide.");
}

ExistsWord existsWord(const ServerError &error)
{
    QStringList texts = error.messages;
    texts << error.message << QString(error.category).replace(u'_', u' ');
    QList<ExistsWord> words;
    for (const QString &text : std::as_const(texts))
        words.append(existsWordIn(text));
    for (const ExistsWord word : { ExistsWord::Event, ExistsWord::Unclear, ExistsWord::Other }) {
        if (words.contains(word))
            return word;
    }
    if (error.category != "CONFLICT"_L1)
        return ExistsWord::None;
    const QString said = wordsOf(error);
    return said.isEmpty() || said == error.category ? ExistsWord::Event : ExistsWord::Unclear;
}

QString wordsOf(const ServerError &error)
{
    QStringList words;
    if (!error.message.isEmpty())
        words.append(error.message);
    for (const QString &message : error.messages) {
        const bool isSaid
            = std::any_of(words.cbegin(), words.cend(), [&](const QString &said) { return said.contains(message); });
        if (!isSaid)
            words.append(message);
    }
    return redact(words.join(u" – "_s));
}

RowVerdicts::RowVerdicts(const SentBatch &batch)
    : m_batch(batch)
{
    m_verdict.rows.resize(batch.ids.size());
    m_verdict.facts.resize(batch.ids.size());
    for (qsizetype i = 0; i < batch.ids.size(); ++i)
        m_indexOf.insert(batch.ids[i], i);
}

void RowVerdicts::all(RowState state, const QString &reason, const QString &serverMessage)
{
    for (RowVerdict &row : m_verdict.rows)
        row = { state, reason, serverMessage, {} };
}

void RowVerdicts::unknown(const QString &reason, const QString &serverMessage, BatchVerdict verdict)
{
    all(RowState::Unknown, reason, serverMessage);
    m_verdict.verdict = verdict;
    m_verdict.text = reason;
}

void RowVerdicts::nothingAccepted(BatchVerdict verdict, const QString &text, const ServerError &error)
{
    all(RowState::Waiting, {}, wordsOf(error));
    m_verdict.verdict = verdict;
    m_verdict.text = text;
}

QList<qsizetype> RowVerdicts::rowsNamedBy(const ServerError &error) const
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

void RowVerdicts::refuse(qsizetype row, const ServerError &error)
{
    RowVerdict &verdict = m_verdict.rows[row];
    const ExistsWord exists = existsWord(error);
    if (exists == ExistsWord::Unclear) {
        verdict = { RowState::Unknown,
            RowVerdictText::tr("The account speaks of a conflict, and does not say whether the event is there. Ask the "
                               "account."),
            wordsOf(error), {} };
        return;
    }
    if (exists == ExistsWord::Event) {
        const bool leftBefore = m_batch.resend || m_batch.leftBefore;
        if (leftBefore && m_batch.onlyOurIds)
            verdict = { RowState::Created, RowVerdictText::tr("Already in the account: the first attempt had arrived."),
                wordsOf(error), {} };
        else if (leftBefore)
            verdict = { RowState::Unknown, foreignIdText(), wordsOf(error), {} };
        else if (m_batch.onlyOurIds)
            verdict = { RowState::Unknown,
                RowVerdictText::tr("An event with this id is in the account already, and the id was made in this "
                                   "workspace: perhaps a copy of it sent the event. Ask the account."),
                wordsOf(error), {} };
        else
            verdict = { RowState::Refused,
                RowVerdictText::tr(
                    "An event with this id is already in the account. If it is another event, duplicate the row "
                    "to give it a new id."),
                wordsOf(error), {} };
        return;
    }
    verdict = { RowState::Refused, refusalReason(error), wordsOf(error), error.tokenName };
}

QSet<qsizetype> RowVerdicts::refuseNamed(const QList<ServerError> &errors)
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

} // namespace composer
