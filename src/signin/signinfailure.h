#pragma once

#include "base/result.h"

#include <QString>

namespace composer {

/// Why a sign-in did not come about, or ended.
enum class SignInProblem {
    None,
    PortTaken, ///< subject: the port
    NotListed, ///< the app does not list the redirect address; subject: the address
    UnknownClient,
    WrongSecret,
    WrongPair, ///< HubSpot does not say which of the two
    BrowserTooLate, ///< the code had expired
    CodeUsed, ///< the code was used before, or is none
    NoAnswer, ///< ten minutes went by
    Declined, ///< HubSpot came back with an error; subject: its words
    NotVerified, ///< PKCE is not accepted
    Ended, ///< the app was removed, or its approval withdrawn
    OtherAccount, ///< subject: who was signed in to, other: the account meant
    AppNeedsMore, ///< subject: the scopes
    NoTimeline, ///< `timeline` was not granted
    ClockWrong, ///< subject: what this computer's clock shows
    ProxySignIn,
    NotTrusted, ///< the certificate; subject: the host
    NoConnection,
    ServerBusy, ///< 429 or 5xx
    Unreadable, ///< an answer that is not HubSpot's
    PastedOther, ///< pasted: an address of another sign-in
    PastedNone, ///< pasted: no address of a sign-in; subject: how one begins
    NoBrowser, ///< the system could not open one
    NotSaved, ///< the keychain or the database did not take it; subject: its sentence
    Cancelled,
    Refused, ///< HubSpot said no, in words this program does not know; subject: those words
    OddAnswer, ///< HubSpot's answer is recognised, and a token in it cannot be used
    AccountUnclear, ///< the answers name no account, or two
    NoSignIn, ///< this computer keeps no sign-in for the account: it was forgotten here
    NotYet, ///< a renewal takes long: neither an answer nor an error so far
    RenewedOther, ///< a renewal opened another account; subject: its number, other: the account meant
};
inline constexpr int signInProblemCount = 32;

/// A problem and what its sentence is about. A value.
struct SignInFailure {
    SignInProblem problem = SignInProblem::None;
    QString subject {};
    QString other {};
    QString technical {}; ///< for "Details" and support; redacted
    bool operator==(const SignInFailure &) const = default;
};

/// What happened, what to do, and that nothing is lost; translated.
[[nodiscard]] QString signInSentence(const SignInFailure &failure);
/// The same as an Error, for everything that shows one.
[[nodiscard]] Error signInError(const SignInFailure &failure);
/// True when trying the same again later may help by itself: nothing a person does is missing.
[[nodiscard]] bool passesByItself(SignInProblem problem);

} // namespace composer
