#pragma once

#include "base/result.h"
#include "sending/sendtypes.h"
#include "sending/sentsince.h"

#include <QLocale>

namespace composer {

/// What became, after the send, of rows that it refused or did not send: nothing of it asks for anything any more.
struct RowsSince {
    OutcomeCounts counts; ///< all of them, by their outcome in this send
    qint64 created = 0; ///< by a later send
    qint64 held = 0; ///< by a later send that has not settled them
    qint64 gone = 0; ///< from the draft, or with it
    bool operator==(const RowsSince &) const = default;
};

/// All that the head of the send page says, as one value.
struct SendStatus {
    SendState state = SendState::Opening;
    QString portalName;
    QString pauseText; ///< of SendSession; empty unless paused
    Error error; ///< when failed
    SendProgress progress;
    OutcomeCounts counts;
    bool isPractice = false;
    PauseReason pauseReason = PauseReason::None;
    bool isRehearsal = false; ///< whoever shows it says which rows need mending
    bool isSignedIn = false; ///< the account is signed in to, not given a token
    RowsSince since {};
    QString refusesStill; ///< see practiceRefusesText()
    bool isOfFile = false; ///< its rows came from a file, by the command line: no draft ever had them
    /// Refused rows that the draft still has as they were refused, or mended since.
    [[nodiscard]] qint64 toMend() const { return counts.of(Outcome::Refused) - since.counts.of(Outcome::Refused); }
};

/// The sentence in bold: "1,204 of 2,409 done", "All 125 events were created".
[[nodiscard]] QString sendHeadline(const SendStatus &status, const QLocale &locale);
/// What follows it, muted: rate and time left while sending; what to do next when it is over. May be empty.
[[nodiscard]] QString sendExplanation(const SendStatus &status, const QLocale &locale);
/// "2,409 = 1,190 created + 6 refused + 8 unknown + 0 skipped + 0 not sent + 1,205 waiting"
[[nodiscard]] QString countIdentity(const OutcomeCounts &counts, const QLocale &locale);

/// What one may do now. One place decides; the page only shows it.
struct SendActions {
    bool pause = false;
    bool resume = false;
    bool stop = false;
    bool ask = false; ///< about the unknown rows
    bool mend = false; ///< the refused rows
    bool save = false; ///< outcome CSV and receipt
    bool operator==(const SendActions &) const = default;
};
[[nodiscard]] SendActions sendActions(const SendStatus &status);

/// The two ways of stopping, with what becomes of the events.
struct StopWords {
    QString afterBatch;
    QString now;
};
[[nodiscard]] StopWords stopWords(SendState state);

/// What the inspector says below the word of an outcome: what it means for the row, and what can be done.
[[nodiscard]] QString outcomeMeaning(RowState state, bool isPractice);
/// The same of a row that a later send has: `moment` is when that one began, in words.
[[nodiscard]] QString meaningSince(const SentSince &since, const QString &moment);
/// The same of a refused row, or one that was not sent, that the draft has no more; `isOfFile` as above.
[[nodiscard]] QString meaningWithoutDraft(RowState state, bool isOfFile);

} // namespace composer
