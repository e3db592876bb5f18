#include "domain/refusal.h"

#include "domain/practicename.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct RefusalText {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

/// Takes a name away with the quotation marks around it and the word before that only names it.
void takeAway(QString &words, const QString &name)
{
    if (name.size() < 3 || !words.contains(name, Qt::CaseInsensitive)) // compiling a pattern costs a hundred looks
        return;
    const QRegularExpression pattern(
        u"(\\bid\\s+|\\bid:\\s*)?[\"'“‘`(\\[]?%1(?![\\w-])[\"'”’`)\\]]?"_s.arg(QRegularExpression::escape(name)),
        QRegularExpression::CaseInsensitiveOption);
    words.remove(pattern);
}

/// Whether a UUID may stand in the words: a hyphen with another one five characters on. Spares most sentences the
/// pattern, which costs 0.1 ms.
bool mayHoldUuid(const QString &words)
{
    constexpr qsizetype beforeFirst = 8;
    constexpr qsizetype toSecond = 5;
    for (qsizetype at = words.indexOf(u'-', beforeFirst); at >= 0; at = words.indexOf(u'-', at + 1)) {
        if (at + toSecond < words.size() && words[at + toSecond] == u'-')
            return true;
    }
    return false;
}

} // namespace

QString wordsWithoutIds(const QString &words, const QString &eventId, const QString &identity)
{
    if (words.isEmpty())
        return {};
    QString rest = words;
    takeAway(rest, eventId);
    takeAway(rest, identity);
    static const QRegularExpression uuid(
        u"(\\bid\\s+|\\bid:\\s*)?[\"'“‘`(\\[]?\\b(tc-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b[\"'”’`)\\]]?"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (mayHoldUuid(rest))
        rest.remove(uuid);
    rest = rest.simplified();
    static const QRegularExpression blankBefore(u" +([:;,.])"_s);
    rest.replace(blankBefore, u"\\1"_s);
    if (!rest.startsWith("event"_L1, Qt::CaseInsensitive))
        return rest;
    // What is left of "Event <id> failed: reason" says nothing beside the reason.
    static const QRegularExpression preamble(
        u"^event( failed| refused)?:\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    const QString reason = QString(rest).remove(preamble).trimmed();
    return reason.isEmpty() ? rest : reason;
}

std::optional<EventField> cellOf(const Refusal &refusal, const EventTemplate &eventTemplate)
{
    for (int i = 0; i < eventTemplate.tokens.size() && !refusal.tokenName.isEmpty(); ++i) {
        if (eventTemplate.tokens[i].name == refusal.tokenName)
            return EventField::token(i);
    }
    const auto fixed = fieldFromKey(refusal.tokenName, eventTemplate);
    return fixed && *fixed != EventField::Id ? fixed : std::nullopt;
}

QString shortenedWords(const QString &words)
{
    constexpr qsizetype most = 400;
    if (words.size() <= most)
        return words;
    const qsizetype end = words[most - 1].isHighSurrogate() ? most - 1 : most;
    return words.first(end).trimmed() + u'…';
}

QString refusalText(const Refusal &refusal)
{
    // By name: the account that is chosen now may be another one.
    const QString who = refusal.isPractice ? practiceAccountName()
        : refusal.accountName.isEmpty()    ? u"HubSpot"_s
                                           : u"HubSpot (%1)"_s.arg(refusal.accountName);
    if (refusal.words.isEmpty())
        return RefusalText::tr("Refused by %1, which gave no reason").arg(who);
    return RefusalText::tr("Refused by %1: “%2”", "%2 is the account's own sentence")
        .arg(who, shortenedWords(refusal.words));
}

bool isStillRefused(const Refusal &refusal, const EventTable &table, qsizetype row)
{
    if (table.state(row) != RowState::Refused)
        return false;
    if (refusal.fingerprint == EventFingerprint {})
        return true;
    EventFingerprinter fingerprinter(table);
    // Of the event as it left, or as the ledger keeps it.
    return fingerprinter.asWritten(row) == refusal.fingerprint || fingerprinter.of(row) == refusal.fingerprint;
}

} // namespace composer
