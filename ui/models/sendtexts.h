#pragma once

#include "base/result.h"
#include "sending/sendtypes.h"

#include <QLocale>

namespace composer {

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

/// What the inspector says below the word of an outcome: what it means for the row, and what can be done.
[[nodiscard]] QString outcomeMeaning(RowState state, bool isPractice);

} // namespace composer
