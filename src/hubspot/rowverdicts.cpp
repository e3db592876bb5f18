#include "hubspot/rowverdicts.h"

#include "base/redaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestIdInProse = 8; // an id like "3" may stand in any sentence

Reason refusalReason(const ServerError &error)
{
    const QString words = wordsOf(error);
    if (!error.tokenName.isEmpty() && !words.isEmpty())
        return Reason(ReasonCode::ValueRefusedWith, { error.tokenName, words });
    if (!error.tokenName.isEmpty())
        return Reason(ReasonCode::ValueRefused, { error.tokenName });
    if (error.category == "OBJECT_NOT_FOUND"_L1 || error.message.contains("does not exist"_L1, Qt::CaseInsensitive))
        return ReasonCode::RecordNotKnown;
    if (!words.isEmpty())
        return Reason(ReasonCode::EventRefusedWith, { words });
    return ReasonCode::EventRefused;
}

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// Whether the id that a sentence names, if it does, is one of these.
bool isOf(const QString &id, const QList<QByteArray> &ids)
{
    return id.isEmpty() || ids.contains(id.toUtf8());
}

/// The sentences, from the first word to the last, on which an event counts as created: those HubSpot is known to say
/// (v1 and v3: "Event ID already in use, please choose a new unique ID"; 2026-03: "One or more occurrence in the batch
/// already exist … none were accepted.") and the plainest forms of them. Any other word may make it another thing.
ExistsWord knownSentence(const QString &text, const QList<QByteArray> &ids)
{
    const auto whole = [](const QString &pattern) {
        return QRegularExpression(
            u"\\A(event [\"'“‘]?(?<failed>\\S+?)[\"'”’]? failed: )?"_s + pattern + u"\\.?\\z"_s, caseless);
    };
    static const QRegularExpression inUse
        = whole(u"event id( (?!is |was |already )[\"'“‘(]?(?<id>\\S+?)[\"'”’)]?)?( is| was)? already "
                "(in use|used|exists)(, please choose a new unique id)?"_s);
    static const QRegularExpression exists
        = whole(u"((an?|the|this) )?(timeline )?(event|occurrence)( with (this|the|the same) id)?"
                "( (with id )?[\"'“‘(]?(?<id>\\S+?)[\"'”’)]?)? (already exists|has already been created)"_s);
    static const QRegularExpression inBatch
        = whole(u"one or more (events?|occurrences?) in the batch already exists?"
                "(([ ,.;:…-]|\\b(so|and|the|this|whole|entire|event|occurrence|batch|insert|request|was|is|has been|"
                "rejected)\\b)*none were accepted)?"_s);
    const std::array known { std::pair(&inUse, ExistsWord::Event), std::pair(&exists, ExistsWord::Event),
        std::pair(&inBatch, ExistsWord::InBatch) };
    for (const auto &[form, word] : known) {
        const QRegularExpressionMatch match = form->match(text.simplified());
        if (match.hasMatch() && isOf(match.captured(u"failed"_s), ids) && isOf(match.captured(u"id"_s), ids))
            return word;
    }
    return ExistsWord::None;
}

/// What other words about something that is there, or in conflict, speak of.
ExistsWord existsWordIn(const QString &text)
{
    static const QRegularExpression there(
        u"\\balready (been )?(in use|exist|used|created|taken|stored|processed|received|sent)|\\bexists? already|"
        "\\bduplicat|\\b(not|be) unique|\\bis (in use|taken)"_s,
        caseless);
    static const QRegularExpression sentenceEnd(u"[.;!?](\\s|$)|\n"_s);
    static const QRegularExpression events(u"\\b(event|occurrence)s?\\b"_s, caseless);
    static const QRegularExpression others(
        u"\\b(contact|compan(y|ie)|deal|ticket|propert(y|ie)|e-?mail|address(e)?|value)s?\\b"_s, caseless);
    const QStringList sentences = text.split(sentenceEnd, Qt::SkipEmptyParts);
    for (const QString &sentence : sentences) {
        if (!there.match(sentence).hasMatch())
            continue;
        if (events.match(sentence).hasMatch())
            return ExistsWord::Unclear;
        return others.match(sentence).hasMatch() ? ExistsWord::Other : ExistsWord::Something;
    }
    return ExistsWord::None;
}

} // namespace

Reason foreignId()
{
    return ReasonCode::IdMayBeAnothers;
}

ExistsWord existsWord(const ServerError &error, const QList<QByteArray> &ids)
{
    const QStringList texts = error.messages + QStringList { error.message };
    QList<ExistsWord> words;
    for (const QString &text : texts) {
        const ExistsWord known = knownSentence(text, ids);
        words.append(known == ExistsWord::None ? existsWordIn(text) : known);
    }
    words.removeAll(ExistsWord::None);
    if (words.isEmpty()) // a category alone never says what is there
        words.append(existsWordIn(QString(error.category).replace(u'_', u' ')));
    const bool areKnown = std::all_of(words.cbegin(), words.cend(),
        [](ExistsWord word) { return word == ExistsWord::Event || word == ExistsWord::InBatch; });
    if (areKnown)
        return words.contains(ExistsWord::Event) ? ExistsWord::Event : ExistsWord::InBatch;
    if (words == QList { ExistsWord::None }) {
        const QString said = wordsOf(error);
        const bool saysNothing = said.isEmpty() || said == error.category;
        return error.category != "CONFLICT"_L1 ? ExistsWord::None
            : saysNothing                      ? ExistsWord::Unclear
                                               : ExistsWord::Something;
    }
    const auto isAll = [&words](ExistsWord word) { return words.count(word) == words.size(); };
    return isAll(ExistsWord::Other) ? ExistsWord::Other
        : words.contains(ExistsWord::Unclear) || words.contains(ExistsWord::Event)
            || words.contains(ExistsWord::InBatch)
        ? ExistsWord::Unclear
        : ExistsWord::Something;
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

void RowVerdicts::all(RowState state, const Reason &reason, const QString &serverMessage)
{
    for (RowVerdict &row : m_verdict.rows)
        row = { state, reason, serverMessage, {} };
}

void RowVerdicts::unknown(const Reason &reason, const QString &serverMessage, BatchVerdict verdict)
{
    all(RowState::Unknown, reason, serverMessage);
    m_verdict.verdict = verdict;
    m_verdict.text = reason;
}

void RowVerdicts::nothingAccepted(BatchVerdict verdict, const Reason &text, const ServerError &error)
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
    const ExistsWord said = existsWord(error, { m_batch.ids[row] });
    const bool leftBefore = m_batch.resend || m_batch.leftBefore;
    // "One or more in the batch" of several may be this event, or another.
    const bool isUnclear = said == ExistsWord::Unclear || (said == ExistsWord::InBatch && m_batch.ids.size() > 1);
    if (isUnclear || (said == ExistsWord::Something && leftBefore)) {
        verdict = { RowState::Unknown, ReasonCode::ConflictUnclear, wordsOf(error), {} };
        return;
    }
    if (said == ExistsWord::Event || said == ExistsWord::InBatch) {
        if (leftBefore && m_batch.onlyOurIds)
            verdict = { RowState::Created, ReasonCode::ArrivedBefore, wordsOf(error), {} };
        else if (leftBefore)
            verdict = { RowState::Unknown, foreignId(), wordsOf(error), {} };
        else if (m_batch.onlyOurIds)
            verdict = { RowState::Unknown, ReasonCode::IdOfOursIsThere, wordsOf(error), {} };
        else
            verdict = { RowState::Refused, ReasonCode::IdIsThere, wordsOf(error), {} };
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
