#pragma once

#include "signin/tokenanswers.h"

namespace composer {

/// An access token in memory and how long it is good for. Both clocks, because the monotonic one may stand still while
/// the computer sleeps and the other may be set.
struct HeldToken {
    QString value {};
    qint64 gotMonotonicMs = 0;
    qint64 gotEpochMs = 0;
    qint64 lifetimeMs = 0;
};

enum class TokenAge {
    None, ///< there is none
    Fresh,
    Due, ///< still good, but time to renew
    Over,
};
/// Five minutes before the end, or a sixth of the lifetime where that is less.
[[nodiscard]] qint64 renewalLeadMs(qint64 lifetimeMs);
[[nodiscard]] TokenAge tokenAge(const HeldToken &token, qint64 monotonicMs, qint64 epochMs);
/// Milliseconds until the token ends; 0 = over.
[[nodiscard]] qint64 tokenMsLeft(const HeldToken &token, qint64 monotonicMs, qint64 epochMs);

/// What to do with the answer to a renewal.
enum class AfterRenewal {
    Use, ///< store a new refresh token first, then use the access token
    AskWhose, ///< the same, but the answer names no account: it is asked before the token is used
    RefuseAccount, ///< it opens another account: nothing is used or stored
    TryOlderVersion, ///< 404
    TryLater, ///< network, 5xx: the sign-in is kept
    ReadKeychainAgain, ///< another program may have renewed since
    GiveUp, ///< only a new sign-in helps
};
/// Pure. `hubId`: the account this sign-in is for; empty = not known yet. `hasReadAgain`: the keychain was read since
/// the last refusal. `hasOlder`: there is an older version to ask.
[[nodiscard]] AfterRenewal afterRenewal(
    const TokenReply &reply, const QString &hubId, bool hasReadAgain, bool hasOlder);

/// The wait before the n-th try again (from 1): 1, 2, 4 … s, at most 60.
[[nodiscard]] qint64 renewalWaitMs(int failuresInRow);

} // namespace composer
