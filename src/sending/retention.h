#pragma once

#include "base/result.h"
#include "storage/ledgerretention.h"
#include "storage/personerasure.h"

#include <QString>

namespace composer {

/// How much was let go.
struct ForgottenSends {
    int sends = 0;
    qint64 events = 0;
};

/// Sends that were begun so long ago, are not let go of yet, and are not pinned.
struct DueSends {
    int goes = 0; ///< forgetOldSends() would let go of them
    int stays = 0; ///< something of them waits or is unknown
};

/// What forgetOldSends() would do now. For a worker. Errors: those of Ledger.
[[nodiscard]] Result<DueSends> sendsToForget(const QString &ledgerPath, int days, qint64 nowMs);

/// Whether the computer's clock may decide by itself over what cannot be taken back: not when it stands more than a
/// year after the newest send, as a clock that was set wrong does. For a worker. Errors: those of Ledger.
[[nodiscard]] Result<bool> isClockPlausible(const QString &ledgerPath, qint64 nowMs);

/// Lets go of what was sent, word for word, by sends that were begun more than `days` days ago and of which nothing
/// waits or is unknown; of the accounts' words about it, addresses in them too; and of what their first events were
/// read back as. Ids, fingerprints, for whom an event was, outcomes, remarks and the digest of each plan stay; sends
/// that a person pinned stay whole, and so do those that are open in a window or program, until the next time. Does
/// each send once; nothing when `days` is 0. Other sends may run beside it; one that is cut off goes on the next time.
/// For a worker. Errors: those of Ledger, FileError, Cancelled.
[[nodiscard]] Result<ForgottenSends> forgetOldSends(
    const QString &ledgerPath, int days, qint64 nowMs, const ForgettingTurns &turns = {});

/// erasePerson() for good; the digests of the plans that lose something are kept, so that a receipt says the same of
/// them as before.
[[nodiscard]] Result<ErasedPerson> erasePersonForGood(
    const AppPaths &paths, const QString &address, ErasureOrder order, qint64 nowMs);

} // namespace composer
