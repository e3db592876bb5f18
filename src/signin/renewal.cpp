#include "signin/renewal.h"

#include <algorithm>

namespace composer {

namespace {

constexpr qint64 leadMs = 5 * 60'000;
constexpr int leadShare = 6;
constexpr qint64 longestWaitMs = 60'000;

} // namespace

qint64 renewalLeadMs(qint64 lifetimeMs)
{
    return std::min(leadMs, lifetimeMs / leadShare);
}

qint64 tokenMsLeft(const HeldToken &token, qint64 monotonicMs, qint64 epochMs)
{
    const qint64 elapsed = std::max(monotonicMs - token.gotMonotonicMs, epochMs - token.gotEpochMs);
    return std::max<qint64>(0, token.lifetimeMs - std::max<qint64>(0, elapsed));
}

TokenAge tokenAge(const HeldToken &token, qint64 monotonicMs, qint64 epochMs)
{
    if (token.value.isEmpty())
        return TokenAge::None;
    const qint64 left = tokenMsLeft(token, monotonicMs, epochMs);
    if (left == 0)
        return TokenAge::Over;
    return left <= renewalLeadMs(token.lifetimeMs) ? TokenAge::Due : TokenAge::Fresh;
}

AfterRenewal afterRenewal(const TokenReply &reply, const QString &hubId, bool hasReadAgain, bool hasOlder)
{
    if (reply.grant) {
        if (hubId.isEmpty() || reply.grant->hubId == hubId)
            return AfterRenewal::Use;
        return reply.grant->hubId.isEmpty() ? AfterRenewal::AskWhose : AfterRenewal::RefuseAccount;
    }
    if (reply.notThere && hasOlder)
        return AfterRenewal::TryOlderVersion;
    if (passesByItself(reply.failure.problem))
        return AfterRenewal::TryLater;
    if (reply.failure.problem == SignInProblem::Ended && !hasReadAgain)
        return AfterRenewal::ReadKeychainAgain;
    return AfterRenewal::GiveUp;
}

qint64 renewalWaitMs(int failuresInRow)
{
    const int doublings = std::clamp(failuresInRow - 1, 0, 6);
    return std::min<qint64>(longestWaitMs, 1'000LL << doublings);
}

} // namespace composer
