#include "domain/reason.h"

#include "base/listtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar betweenParts(0x1f); // begins a stored reason too: no sentence does
constexpr QChar betweenNames(0x1e);

struct AnswerReason {
    Q_DECLARE_TR_FUNCTIONS(AnswerInterpreter)
};
struct SendReason {
    Q_DECLARE_TR_FUNCTIONS(WorkerText)
};
struct AskReason {
    Q_DECLARE_TR_FUNCTIONS(AskingText)
};
struct RestoreReason {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

/// What an answer says of an event. Null: the code is none of these.
QString eventSentence(ReasonCode code)
{
    switch (code) {
    case ReasonCode::ValueRefusedWith:
        return AnswerReason::tr("The account refused the value of “%1”: %2");
    case ReasonCode::ValueRefused:
        return AnswerReason::tr("The account refused the value of “%1”. Mend it and send the event again.");
    case ReasonCode::RecordNotKnown:
        return AnswerReason::tr("The account does not know this record or template. Check the record ID.");
    case ReasonCode::EventRefusedWith:
        return AnswerReason::tr("The account refused this event: %1");
    case ReasonCode::EventRefused:
        return AnswerReason::tr("The account refused this event without saying why.");
    case ReasonCode::IdMayBeAnothers:
        return AnswerReason::tr("An event with this id is in the account, but the id came from a file or was given "
                                "away in one: it may be another event. Look at the timeline, then decide.");
    case ReasonCode::ConflictUnclear:
        return AnswerReason::tr(
            "The account speaks of a conflict, and does not say whether the event is there. Ask the account.");
    case ReasonCode::ArrivedBefore:
        return AnswerReason::tr("Already in the account: the first attempt had arrived.");
    case ReasonCode::IdOfOursIsThere:
        return AnswerReason::tr("An event with this id is in the account already, and the id was made in this "
                                "workspace: perhaps a copy of it sent the event. Ask the account.");
    case ReasonCode::IdIsThere:
        return AnswerReason::tr("An event with this id is already in the account. If it is another event, duplicate "
                                "the row to give it a new id.");
    default:
        return {};
    }
}

/// What it says of a request. Null: the code is none of these.
QString requestSentence(ReasonCode code)
{
    switch (code) {
    case ReasonCode::SomeAreThere:
        return AnswerReason::tr(
            "At least one of these events is in the account already. They are asked for one by one.");
    case ReasonCode::SeveralRefusedNow:
        return AnswerReason::tr("The account refuses these events now, which does not say whether the first attempt "
                                "arrived. They are asked for one by one.");
    case ReasonCode::RefusedNow:
        return AnswerReason::tr("The account refuses this event now, which does not say whether the first attempt "
                                "arrived. Look at the timeline, then decide.");
    case ReasonCode::SentElsewhere:
        return AnswerReason::tr("The answer (%1) sends us elsewhere, which is not followed. The account may have "
                                "created the event all the same; ask it, and check its address.");
    case ReasonCode::NotHubSpotsForm:
        return AnswerReason::tr("The answer (%1) does not have HubSpot's form: perhaps it comes from the network on "
                                "the way. The account may have created the event; ask the account.");
    case ReasonCode::NoneTaken:
        return AnswerReason::tr(
            "The account took none of these events. They go again in smaller parts to find the ones it refuses.");
    case ReasonCode::RefusedWithoutWhich:
        return AnswerReason::tr(
            "The account refused the request without saying which event is wrong. Ask the account what it created.");
    case ReasonCode::DailyLimit:
        return AnswerReason::tr(
            "The account's limit for today is used up. Resume after midnight in the account's time zone.");
    case ReasonCode::TooManyRequests:
        return AnswerReason::tr("The account asks to wait: too many requests.");
    case ReasonCode::ScopeTimelineLacks:
        return AnswerReason::tr(
            "The account does not allow this token to create events. Connect it again with the scope “timeline”.");
    case ReasonCode::ScopesLack:
        return AnswerReason::tr(
            "The account does not allow this: the token lacks the scope %1. Connect the account again with it.");
    case ReasonCode::TokenNotAccepted:
        return AnswerReason::tr("The account does not accept the token. Enter a new one and resume; nothing was lost.");
    case ReasonCode::AddressNotKnown:
        return AnswerReason::tr(
            "The account does not know this address or template. Check the account's address and the template id.");
    case ReasonCode::VersionEnded:
        return AnswerReason::tr("HubSpot has ended this version of the interface (%1). Choose another one for this "
                                "account; nothing was lost.");
    case ReasonCode::RecordsBusy:
        return AnswerReason::tr("The account is busy with these records.");
    case ReasonCode::AccountMoves:
        return AnswerReason::tr("HubSpot is moving this account to another data centre and asks to wait.");
    case ReasonCode::AnsweredWithError:
        return AnswerReason::tr(
            "The account answered with an error (%1). It may have created the event; ask the account.");
    case ReasonCode::NoAnswer:
        return AnswerReason::tr("No answer came back. The account may have created the event; ask the account.");
    case ReasonCode::ProxyAsks:
        return AnswerReason::tr("The proxy of this network asks for a sign-in. Give it to the system's proxy settings "
                                "and resume; nothing was lost.");
    case ReasonCode::CannotBeReached:
        return AnswerReason::tr("The account cannot be reached. Check the network and resume; nothing was lost.");
    default:
        return {};
    }
}

/// What a success says that is none, or not of all. Null: the code is none of these.
QString successSentence(ReasonCode code)
{
    switch (code) {
    case ReasonCode::NotDoneYet:
        return AnswerReason::tr(
            "The account says “%1”: it is not done with these events yet. Ask what became of them.");
    case ReasonCode::OtherWordThanComplete:
        return AnswerReason::tr("The account says “%1” where it says “COMPLETE” after a success. Ask what it created.");
    case ReasonCode::PartUnreadable:
        return AnswerReason::tr("The account's answer has “%1” in a form that cannot be read. Ask what it created.");
    case ReasonCode::SaysBesideSuccess:
        return AnswerReason::tr("The account says “%1” beside a success. Ask what it created.");
    case ReasonCode::ErrorsMiscounted:
        return AnswerReason::tr("The account's answer counts %1 errors and lists %2. Ask what it created.");
    case ReasonCode::FailedAndCreated:
        return AnswerReason::tr("The account says that events failed and that it created them. Ask what it created.");
    case ReasonCode::PerhapsAnother:
        return AnswerReason::tr("The account lists an event under this id with other values in: %1. The id came from a "
                                "file, so it may be another event. Ask the account.");
    case ReasonCode::CreatedWithOtherValues:
        return AnswerReason::tr("The account created the event and gives it back with other values in: %1.");
    case ReasonCode::NothingAboutThis:
        return AnswerReason::tr("The account's answer says nothing about this event. Ask the account.");
    case ReasonCode::ListedAsWrong:
        return AnswerReason::tr(
            "The account lists this event and says that something is wrong with it. Ask the account.");
    case ReasonCode::CreatedAndRefused:
        return AnswerReason::tr(
            "The account says both that it created and that it refused this event. Ask the account.");
    case ReasonCode::NotOfEvery:
        return AnswerReason::tr("The account's answer does not say what became of every event. Ask the account.");
    case ReasonCode::NoKnownSuccess:
        return AnswerReason::tr("The account answered %1, which is neither a success that HubSpot documents nor an "
                                "error. Ask what it created.");
    case ReasonCode::AnswerUnreadable:
        return AnswerReason::tr("The account's answer could not be read. Ask the account what it created.");
    case ReasonCode::AnswerLacks:
        return AnswerReason::tr("The account's answer lacks “%1”, so it proves nothing. Ask what it created.");
    default:
        return {};
    }
}

/// What happened here, what asking brought, or a person decided. Null: the code is none of these.
QString sendSentence(ReasonCode code)
{
    switch (code) {
    case ReasonCode::ProgramEnded:
        return SendReason::tr(
            "The program ended before the account answered. The account may have created the event; ask the account.");
    case ReasonCode::OtherSendCreated:
        return SendReason::tr("Left out: the send “%1” of %2 created the same event.");
    case ReasonCode::OtherSendWaits:
        return SendReason::tr("Left out: the same event waits in the send “%1” of %2.");
    case ReasonCode::OtherSendUnsettled:
        return SendReason::tr("Left out: nobody knows yet whether the send “%1” of %2 created the same event.");
    case ReasonCode::Suppressed:
        return SendReason::tr("Not sent: the address is on the list of those who get no events.");
    case ReasonCode::NotAskedSuppressed:
        return SendReason::tr("Not asked about: the address is on the list of those who get no events now, and asking "
                              "would create the event if it is not there. Look at the timeline, then decide.");
    case ReasonCode::AskedAlone:
        return SendReason::tr(
            "Asked about alone: other events of its request have their word, or must not leave again.");
    case ReasonCode::NotKept:
        return SendReason::tr("Not sent: what this event says is not kept any more, as was chosen in the settings or "
                              "for a person who was erased. Create it anew.");
    case ReasonCode::GoesAgain:
        return SendReason::tr("Not in the account; goes again.");
    case ReasonCode::Restored:
        return RestoreReason::tr("The record of this send was damaged and restored. The account may have created the "
                                 "event; ask the account.");
    case ReasonCode::AskedIsThere:
        return AskReason::tr("The account was asked: the event is there.");
    case ReasonCode::AskedWithOtherValues:
        return AskReason::tr("The account was asked: the event is there, with other values in: %1.");
    case ReasonCode::AskedMayBeAnother:
        return AskReason::tr("An event stands under this id in the account, and it may be another one: the id came "
                             "from a file. Compare the two, then decide.");
    case ReasonCode::AskedNotThere:
        return AskReason::tr("The account was asked several times: the event is not there. It may be sent again.");
    case ReasonCode::AskedUndecided:
        return AskReason::tr("Asked twice, ten minutes apart: the account does not show it, and no other event of this "
                             "template to compare with. Look at the timeline, then decide.");
    case ReasonCode::PersonSawIt:
        return AskReason::tr("A person looked and decided: the event is there.");
    case ReasonCode::PersonMissedIt:
        return AskReason::tr("A person looked and decided: the event is not there. It may be sent again.");
    case ReasonCode::PersonSawAnother:
        return AskReason::tr(
            "A person looked and decided: another event has this id. A copy of this row gets a new one.");
    default:
        return {};
    }
}

/// Whether the sentence has quotation marks around what it is about first.
bool quotesFirst(ReasonCode code)
{
    switch (code) {
    case ReasonCode::ValueRefusedWith:
    case ReasonCode::ValueRefused:
    case ReasonCode::NotDoneYet:
    case ReasonCode::OtherWordThanComplete:
    case ReasonCode::PartUnreadable:
    case ReasonCode::SaysBesideSuccess:
    case ReasonCode::AnswerLacks:
    case ReasonCode::OtherSendCreated:
    case ReasonCode::OtherSendWaits:
    case ReasonCode::OtherSendUnsettled:
        return true;
    default:
        return false;
    }
}

/// The keys stand in ledgers for good: none is ever another reason's.
struct ReasonKey {
    ReasonCode code;
    const char *key;
};
constexpr std::array<ReasonKey, reasonCodes> allReasons { {
    { ReasonCode::ValueRefusedWith, "value-refused-with" },
    { ReasonCode::ValueRefused, "value-refused" },
    { ReasonCode::RecordNotKnown, "record-not-known" },
    { ReasonCode::EventRefusedWith, "event-refused-with" },
    { ReasonCode::EventRefused, "event-refused" },
    { ReasonCode::IdMayBeAnothers, "id-may-be-anothers" },
    { ReasonCode::ConflictUnclear, "conflict-unclear" },
    { ReasonCode::ArrivedBefore, "arrived-before" },
    { ReasonCode::IdOfOursIsThere, "id-of-ours-is-there" },
    { ReasonCode::IdIsThere, "id-is-there" },
    { ReasonCode::SomeAreThere, "some-are-there" },
    { ReasonCode::SeveralRefusedNow, "several-refused-now" },
    { ReasonCode::RefusedNow, "refused-now" },
    { ReasonCode::SentElsewhere, "sent-elsewhere" },
    { ReasonCode::NotHubSpotsForm, "not-hubspots-form" },
    { ReasonCode::NoneTaken, "none-taken" },
    { ReasonCode::RefusedWithoutWhich, "refused-without-which" },
    { ReasonCode::DailyLimit, "daily-limit" },
    { ReasonCode::TooManyRequests, "too-many-requests" },
    { ReasonCode::ScopeTimelineLacks, "scope-timeline-lacks" },
    { ReasonCode::ScopesLack, "scopes-lack" },
    { ReasonCode::TokenNotAccepted, "token-not-accepted" },
    { ReasonCode::AddressNotKnown, "address-not-known" },
    { ReasonCode::VersionEnded, "version-ended" },
    { ReasonCode::RecordsBusy, "records-busy" },
    { ReasonCode::AccountMoves, "account-moves" },
    { ReasonCode::AnsweredWithError, "answered-with-error" },
    { ReasonCode::NoAnswer, "no-answer" },
    { ReasonCode::ProxyAsks, "proxy-asks" },
    { ReasonCode::CannotBeReached, "cannot-be-reached" },
    { ReasonCode::NotDoneYet, "not-done-yet" },
    { ReasonCode::OtherWordThanComplete, "other-word-than-complete" },
    { ReasonCode::PartUnreadable, "part-unreadable" },
    { ReasonCode::SaysBesideSuccess, "says-beside-success" },
    { ReasonCode::ErrorsMiscounted, "errors-miscounted" },
    { ReasonCode::FailedAndCreated, "failed-and-created" },
    { ReasonCode::PerhapsAnother, "perhaps-another" },
    { ReasonCode::CreatedWithOtherValues, "created-with-other-values" },
    { ReasonCode::NothingAboutThis, "nothing-about-this" },
    { ReasonCode::ListedAsWrong, "listed-as-wrong" },
    { ReasonCode::CreatedAndRefused, "created-and-refused" },
    { ReasonCode::NotOfEvery, "not-of-every" },
    { ReasonCode::NoKnownSuccess, "no-known-success" },
    { ReasonCode::AnswerUnreadable, "answer-unreadable" },
    { ReasonCode::AnswerLacks, "answer-lacks" },
    { ReasonCode::ProgramEnded, "program-ended" },
    { ReasonCode::OtherSendCreated, "other-send-created" },
    { ReasonCode::OtherSendWaits, "other-send-waits" },
    { ReasonCode::OtherSendUnsettled, "other-send-unsettled" },
    { ReasonCode::Suppressed, "suppressed" },
    { ReasonCode::NotAskedSuppressed, "not-asked-suppressed" },
    { ReasonCode::AskedAlone, "asked-alone" },
    { ReasonCode::NotKept, "not-kept" },
    { ReasonCode::GoesAgain, "goes-again" },
    { ReasonCode::Restored, "restored" },
    { ReasonCode::AskedIsThere, "asked-is-there" },
    { ReasonCode::AskedWithOtherValues, "asked-with-other-values" },
    { ReasonCode::AskedMayBeAnother, "asked-may-be-another" },
    { ReasonCode::AskedNotThere, "asked-not-there" },
    { ReasonCode::AskedUndecided, "asked-undecided" },
    { ReasonCode::PersonSawIt, "person-saw-it" },
    { ReasonCode::PersonMissedIt, "person-missed-it" },
    { ReasonCode::PersonSawAnother, "person-saw-another" },
} };

constexpr bool areInOrder()
{
    for (size_t i = 0; i < allReasons.size(); ++i) {
        if (allReasons[i].code != static_cast<ReasonCode>(i))
            return false;
    }
    return true;
}
static_assert(areInOrder());

bool isStored(const QString &text)
{
    return text.startsWith(betweenParts);
}

QString withoutSeparators(QString text)
{
    return text.replace(betweenParts, u' ').replace(betweenNames, u' ');
}

std::optional<ReasonCode> codeOfKey(QStringView key)
{
    const auto found = std::find_if(allReasons.begin(), allReasons.end(),
        [&](const ReasonKey &known) { return key == QLatin1StringView(known.key); });
    return found == allReasons.end() ? std::nullopt : std::optional(found->code);
}

QString sentenceOf(ReasonCode code)
{
    QString sentence;
    for (const auto &said : { eventSentence, requestSentence, successSentence, sendSentence }) {
        if (sentence.isNull())
            sentence = said(code);
    }
    return sentence;
}

/// Names that stand for one part, as a person reads them.
QString readable(const QString &part)
{
    return part.contains(betweenNames) ? joinedList(part.split(betweenNames)) : part;
}

/// In one go: what an account said may have a %1 of its own.
QString filled(const QString &sentence, const QStringList &parts)
{
    QString text;
    text.reserve(sentence.size());
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int number = sentence[at] == u'%' && at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (number < 1 || number > parts.size()) {
            text += sentence[at];
            continue;
        }
        text += readable(parts[number - 1]);
        ++at;
    }
    return text;
}

} // namespace

Reason::Reason(ReasonCode code, const QStringList &about)
    : m_stored(betweenParts + QLatin1StringView(allReasons[static_cast<size_t>(code)].key))
{
    for (const QString &part : about)
        m_stored += betweenParts + QString(part).replace(betweenParts, u' ');
}

QString Reason::listOf(const QStringList &names)
{
    QStringList plain;
    for (const QString &name : names)
        plain.append(withoutSeparators(name));
    return plain.join(betweenNames);
}

QString Reason::text() const
{
    return reasonText(m_stored);
}

QString reasonText(const QString &stored)
{
    if (!isStored(stored))
        return stored;
    QStringList parts = stored.split(betweenParts);
    parts.removeFirst(); // before the first mark
    const QString key = parts.takeFirst();
    if (const auto code = codeOfKey(key))
        return filled(sentenceOf(*code), parts);
    for (QString &part : parts)
        part = readable(part);
    const QString about = joinedList(parts);
    return QCoreApplication::translate("Reason", "A newer version of this program wrote the reason (%1). %2",
        "%1 a key, %2 what it is about, may be empty")
        .arg(key, about)
        .trimmed();
}

QString reasonWithWords(
    const QString &stored, const std::function<QString(const QString &words, bool isQuoted)> &change)
{
    if (!isStored(stored))
        return change(stored, false);
    QStringList parts = stored.split(betweenParts);
    const auto code = codeOfKey(parts[1]);
    for (qsizetype i = 2; i < parts.size(); ++i) {
        const bool isQuoted = !code || (i == 2 && quotesFirst(*code));
        QStringList names = parts[i].split(betweenNames);
        for (QString &name : names)
            name = change(name, isQuoted);
        parts[i] = names.join(betweenNames);
    }
    return parts.join(betweenParts);
}

} // namespace composer
