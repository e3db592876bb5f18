#pragma once

#include <QStringList>

#include <functional>

namespace composer {

/// Every sentence of ours about where an event stands; reason.cpp has the words.
enum class ReasonCode : quint8 {
    // What an answer says of an event.
    ValueRefusedWith,
    ValueRefused,
    RecordNotKnown,
    EventRefusedWith,
    EventRefused,
    IdMayBeAnothers,
    ConflictUnclear,
    ArrivedBefore,
    IdOfOursIsThere,
    IdIsThere,
    // What it says of a request.
    SomeAreThere,
    SeveralRefusedNow,
    RefusedNow,
    SentElsewhere,
    NotHubSpotsForm,
    NoneTaken,
    RefusedWithoutWhich,
    DailyLimit,
    TooManyRequests,
    ScopeTimelineLacks,
    ScopesLack,
    TokenNotAccepted,
    AddressNotKnown,
    VersionEnded,
    RecordsBusy,
    AccountMoves,
    AnsweredWithError,
    NoAnswer,
    ProxyAsks,
    CannotBeReached,
    // What a success says that is none, or not of all.
    NotDoneYet,
    OtherWordThanComplete,
    PartUnreadable,
    SaysBesideSuccess,
    ErrorsMiscounted,
    FailedAndCreated,
    PerhapsAnother,
    CreatedWithOtherValues,
    NothingAboutThis,
    ListedAsWrong,
    CreatedAndRefused,
    NotOfEvery,
    NoKnownSuccess,
    AnswerUnreadable,
    AnswerLacks,
    // What happened here.
    ProgramEnded,
    OtherSendCreated,
    OtherSendWaits,
    OtherSendUnsettled,
    Suppressed,
    NotAskedSuppressed,
    AskedAlone,
    NotKept,
    GoesAgain,
    Restored,
    // What asking brought, or a person decided.
    AskedIsThere,
    AskedWithOtherValues,
    AskedMayBeAnother,
    AskedNotThere,
    AskedUndecided,
    PersonSawIt,
    PersonMissedIt,
    PersonSawAnother,
};
inline constexpr int reasonCodes = int(ReasonCode::PersonSawAnother) + 1;

/// Why an event stands where it stands, without a language: what it is, and what it is about. The sentence is made when
/// it is read, in the language of who reads it.
class Reason
{
public:
    Reason() = default;
    /// `about`: what stands for %1, %2, … in the sentence; the account's own words as they came.
    Reason(ReasonCode code, const QStringList &about = {}); // NOLINT(google-explicit-constructor)
    /// Several names as one of `about`.
    [[nodiscard]] static QString listOf(const QStringList &names);

    [[nodiscard]] bool isEmpty() const { return m_stored.isEmpty(); }
    /// For the ledger; see reasonText().
    [[nodiscard]] const QString &stored() const { return m_stored; }
    [[nodiscard]] QString text() const;
    bool operator==(const Reason &) const = default;

private:
    QString m_stored;
};

/// The sentence of Reason::stored(), now. Any other text is one that was written as a sentence, and comes as it is. Of
/// a reason that only a newer version knows, what it is about is told.
[[nodiscard]] QString reasonText(const QString &stored);

/// The same reason with other words in it: `change` gets each piece that it is about, and whether the sentence has
/// quotation marks around it; a text that was written as a sentence is one piece without.
[[nodiscard]] QString reasonWithWords(
    const QString &stored, const std::function<QString(const QString &words, bool isQuoted)> &change);

} // namespace composer
