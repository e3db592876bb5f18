#include "sending/outcometext.h"

#include "base/listtext.h"
#include "domain/refusal.h"

#include <QCoreApplication>

namespace composer {

namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(OutcomeCounts)
};

QString oneCountText(Outcome outcome, int count)
{
    switch (outcome) {
    case Outcome::Waiting:
        return OutcomeText::tr("%Ln waiting", nullptr, count);
    case Outcome::Created:
        return OutcomeText::tr("%Ln created", nullptr, count);
    case Outcome::Refused:
        return OutcomeText::tr("%Ln refused", nullptr, count);
    case Outcome::Unknown:
        return OutcomeText::tr("%Ln unknown", nullptr, count);
    case Outcome::Skipped:
        return OutcomeText::tr("%Ln skipped", nullptr, count);
    case Outcome::NotSent:
        return OutcomeText::tr("%Ln not sent", nullptr, count);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString outcomeCountsText(const OutcomeCounts &counts)
{
    QStringList words;
    for (int i = 0; i < outcomeCount; ++i) {
        const auto outcome = Outcome(i);
        if (const qint64 count = counts.of(outcome); count > 0)
            words.append(oneCountText(outcome, int(count)));
    }
    return joinedList(words);
}

QString shortReason(const RowOutcome &outcome, const QString &eventId, const QString &identity)
{
    const bool hasWords = outcome.state == RowState::Refused && !outcome.serverMessage.isEmpty();
    return shortenedWords(wordsWithoutIds(hasWords ? outcome.serverMessage : outcome.reason, eventId, identity));
}

} // namespace composer
