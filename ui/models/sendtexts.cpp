#include "ui/models/sendtexts.h"

#include "base/listtext.h"
#include "ui/models/sentences.h"
#include "ui/models/spokentime.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SendText {
    Q_DECLARE_TR_FUNCTIONS(SendTexts)
};

QString doneOfTotal(const SendStatus &status, const QLocale &locale)
{
    return SendText::tr("%1 of %2 done")
        .arg(locale.toString(status.counts.total() - status.counts.of(Outcome::Waiting)),
            locale.toString(status.counts.total()));
}

QString finishedHeadline(const SendStatus &status, const QLocale &locale)
{
    const OutcomeCounts &counts = status.counts;
    if (counts.of(Outcome::Created) == counts.total())
        return SendText::tr("All %Ln events were created", nullptr, int(counts.total()));
    return SendText::tr("%1 of %2 created")
        .arg(locale.toString(counts.of(Outcome::Created)), locale.toString(counts.total()));
}

QString paceText(const SendProgress &progress, const QLocale &locale)
{
    QStringList parts;
    if (progress.waitMs > 0) {
        parts += SendText::tr("the account asked to wait %1").arg(approximateDuration(progress.waitMs));
    } else if (progress.eventsPerSecond > 0) {
        const int decimals = progress.eventsPerSecond < 10 ? 1 : 0;
        parts += SendText::tr("%1 events a second").arg(locale.toString(progress.eventsPerSecond, 'f', decimals));
    }
    if (progress.remainingMs)
        parts += SendText::tr("%1 left").arg(approximateDuration(*progress.remainingMs));
    return joinedList(parts);
}

QString finishedExplanation(const SendStatus &status)
{
    const OutcomeCounts &counts = status.counts;
    QStringList said;
    if (const auto unknown = counts.of(Outcome::Unknown))
        said += SendText::tr("%Ln are unknown: ask the account whether they are there.", nullptr, int(unknown));
    if (const auto refused = status.toMend(); refused > 0 && !status.isRehearsal)
        said += SendText::tr("%Ln were refused: mend them and send them again.", nullptr, int(refused));
    if (status.toMend() > 0 && status.isPractice && !status.refusesStill.isEmpty())
        said += status.refusesStill;
    if (const auto notSent = counts.of(Outcome::NotSent) - status.since.counts.of(Outcome::NotSent))
        said += SendText::tr("%Ln were not sent and can be sent from the draft.", nullptr, int(notSent));
    if (const auto created = status.since.created)
        said += SendText::tr("%Ln that this send did not create were created by a later one.", nullptr, int(created));
    if (const auto held = status.since.held)
        said += SendText::tr(
            "%Ln that this send did not create are in a later one, which has not settled them.", nullptr, int(held));
    if (const auto gone = status.since.gone; gone > 0 && status.isOfFile)
        said += SendText::tr("%Ln that this send did not create came from a file: mend there what was refused, and "
                             "send the file again.",
            nullptr, int(gone));
    else if (gone > 0)
        said += SendText::tr("%Ln that this send did not create are not in the draft any more.", nullptr, int(gone));
    return joinedSentences(said);
}

} // namespace

QString sendHeadline(const SendStatus &status, const QLocale &locale)
{
    switch (status.state) {
    case SendState::Opening:
        return SendText::tr("Getting ready");
    case SendState::Ready:
        return SendText::tr("Ready to create %Ln events", nullptr, int(status.counts.total()));
    case SendState::Failed:
        return SendText::tr("Nothing more is sent");
    case SendState::Finished:
        return finishedHeadline(status, locale);
    case SendState::Sending:
    case SendState::Stopping:
    case SendState::Paused:
        return doneOfTotal(status, locale);
    case SendState::Asking:
        return SendText::tr("%1 of %2 settled")
            .arg(locale.toString(
                     status.counts.total() - status.counts.of(Outcome::Waiting) - status.counts.of(Outcome::Unknown)),
                locale.toString(status.counts.total()));
    }
    Q_UNREACHABLE();
    return {};
}

namespace {

/// Said only where it may matter: a token that cannot be renewed.
QString accessText(const SendProgress &progress)
{
    constexpr qint64 minuteMs = 60'000;
    if (!progress.accessMs)
        return {};
    const int minutes = static_cast<int>((*progress.accessMs + minuteMs - 1) / minuteMs);
    const QString lasts = SendText::tr("the token lasts at most %n minutes", nullptr, minutes);
    const bool isShort = progress.remainingMs && *progress.remainingMs > *progress.accessMs;
    return u" · "_s + (isShort ? SendText::tr("%1, less than this send: have a new one ready").arg(lasts) : lasts);
}

/// With the number, which some languages bend the word for.
QString countedOutcome(Outcome outcome, qint64 count)
{
    const int n = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    switch (outcome) {
    case Outcome::Created:
        return SendText::tr("%Ln created", "part of a sum of outcomes", n);
    case Outcome::Refused:
        return SendText::tr("%Ln refused", "part of a sum of outcomes", n);
    case Outcome::Unknown:
        return SendText::tr("%Ln unknown", "part of a sum of outcomes", n);
    case Outcome::Skipped:
        return SendText::tr("%Ln skipped", "part of a sum of outcomes", n);
    case Outcome::NotSent:
        return SendText::tr("%Ln not sent", "part of a sum of outcomes", n);
    case Outcome::Waiting:
        return SendText::tr("%Ln waiting", "part of a sum of outcomes", n);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString sendExplanation(const SendStatus &status, const QLocale &locale)
{
    switch (status.state) {
    case SendState::Opening:
        return SendText::tr("The plan is written to the disk before anything leaves.");
    case SendState::Ready:
        return SendText::tr("Nothing has left this computer yet.");
    case SendState::Sending:
        return paceText(status.progress, locale) + accessText(status.progress);
    case SendState::Stopping:
        return SendText::tr("Waiting for the answers under way; nothing new leaves.");
    case SendState::Paused:
        return status.pauseReason == PauseReason::FirstEvent ? SendText::tr("Waiting for you before the others follow.")
                                                             : SendText::tr("Paused.");
    case SendState::Asking:
        return SendText::tr(
            "Asking the account about %Ln unknown events.", nullptr, int(status.counts.of(Outcome::Unknown)));
    case SendState::Finished:
        return finishedExplanation(status);
    case SendState::Failed:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

QString countIdentity(const OutcomeCounts &counts, const QLocale &locale)
{
    QStringList terms;
    for (const Outcome outcome :
        { Outcome::Created, Outcome::Refused, Outcome::Unknown, Outcome::Skipped, Outcome::NotSent, Outcome::Waiting })
        terms += countedOutcome(outcome, counts.of(outcome));
    return locale.toString(counts.total()) + " = "_L1 + terms.join(" + "_L1);
}

SendActions sendActions(const SendStatus &status)
{
    const bool over = status.state == SendState::Finished;
    const bool paused = status.state == SendState::Paused;
    SendActions actions;
    actions.pause = status.state == SendState::Sending;
    const bool isHeld = status.state == SendState::Ready; // before its first request
    const bool isLookedAt = paused && status.pauseReason == PauseReason::FirstEvent; // its card has these
    actions.resume = (paused || isHeld) && !isLookedAt && status.counts.of(Outcome::Waiting) > 0;
    actions.stop = status.state == SendState::Sending || status.state == SendState::Stopping
        || status.state == SendState::Asking || actions.resume;
    actions.ask = (over || paused) && status.counts.of(Outcome::Unknown) > 0;
    actions.mend = (over || isLookedAt) && status.toMend() > 0;
    actions.save = over || paused;
    return actions;
}

StopWords stopWords(SendState state)
{
    if (state == SendState::Asking) // after which nothing is known less than before
        return { SendText::tr("After the answers under way"), SendText::tr("Now: what is unknown stays unknown") };
    return { SendText::tr("After this batch"), SendText::tr("Now: what is on its way becomes unknown") };
}

QString outcomeMeaning(RowState state, bool isPractice)
{
    switch (state) {
    case RowState::Waiting:
        return SendText::tr("It has not left this computer yet.");
    case RowState::InFlight:
        return SendText::tr("It is on its way; the account has not answered yet.");
    case RowState::Created:
        if (isPractice)
            return SendText::tr("It stands in the Practice account; nothing of it reached HubSpot.");
        return SendText::tr("It stands on the timeline. It cannot be changed or deleted any more.");
    case RowState::Refused:
        return SendText::tr("The account did not take it. Mend it in the draft and send it again.");
    case RowState::Unknown:
        return SendText::tr(
            "It is locked: nothing sends it again until the account has been asked whether it is there.");
    case RowState::NotSent:
        return SendText::tr("It is not in the account. It stays in the draft and can be sent.");
    case RowState::Conflict:
        return SendText::tr("Another event already stands under its id. Compare the two before you compose it anew.");
    case RowState::Skipped:
        return SendText::tr("It was left out of this send.");
    }
    Q_UNREACHABLE();
    return {};
}

QString meaningSince(const SentSince &since, const QString &moment)
{
    return since.state == RowState::Created
        ? SendText::tr("This send did not create it. It was created since, by the send of %1.").arg(moment)
        : SendText::tr("This send did not create it. It is in the send of %1, which has not settled it.").arg(moment);
}

QString meaningWithoutDraft(RowState state, bool isOfFile)
{
    if (isOfFile)
        return state == RowState::Refused
            ? SendText::tr("The account did not take it. It came from a file: mend it there, and send the file again.")
            : SendText::tr("It is not in the account. It came from a file, which can be sent again.");
    return state == RowState::Refused
        ? SendText::tr("The account did not take it, and its row is not in the draft any more.")
        : SendText::tr("It is not in the account, and its row is not in the draft any more.");
}

} // namespace composer
