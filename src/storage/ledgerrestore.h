#pragma once

#include "base/processlock.h"
#include "base/result.h"

#include <QString>

#include <memory>

namespace composer {

/// What became of the sends when a ledger was restored.
struct LedgerRestored {
    int whole = 0; ///< as they were
    int mended = 0; ///< something of them was lost: what is not known to be created is unknown
    int fromKeys = 0; ///< only ids and contents are left: all of it is unknown, nothing of it goes again
    QString keptAs; ///< the file as it was before; empty when there was none
};

/// Makes a ledger out of all that can be read of a damaged one, of its last daily copy and of the second file of ids
/// and fingerprints. Rows count where their checksum holds. The damaged file is kept beside it. Nothing that was ever
/// planned can be planned again; what may have left since the last thing that is known counts as unknown, and is asked
/// about as usual. Errors: Busy while a send runs; StorageError: then everything is as it was.
[[nodiscard]] Result<LedgerRestored> restoreLedger(const QString &path, qint64 nowMs);

/// Nobody may be sending: who holds a plan would write on into a file that is put aside. Errors: Busy.
[[nodiscard]] Result<void> nobodySends(const QString &ledgerPath);
/// The same until the lock is let go of, for who puts the ledger aside or writes its second file anew. Error: Busy.
[[nodiscard]] Result<std::unique_ptr<ProcessLock>> holdLedger(const QString &ledgerPath);
/// Asked by who has locked a plan, before the ledger is opened: whoever holds the ledger looks for such locks after
/// that. Error: Busy.
[[nodiscard]] Result<void> mayUseLedger(const QString &ledgerPath);

[[nodiscard]] QString dailyCopyPath(const QString &ledgerPath);
/// Copies the ledger to `….daily` if the last copy is older than a day and every row is whole. Made by the connection
/// that may write; takes seconds for a gigabyte. For a worker, while nothing is sent.
[[nodiscard]] Result<void> keepDailyCopy(const QString &path, qint64 nowMs);

} // namespace composer
