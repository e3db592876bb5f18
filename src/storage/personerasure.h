#pragma once

#include "base/apppaths.h"
#include "base/result.h"

#include <QStringList>

namespace composer {

/// What of a person was found, or erased.
struct ErasedPerson {
    qint64 events = 0; ///< in sends, of which the address was taken out
    int sends = 0;
    QStringList plans {}; ///< their ids
    qint64 rows = 0; ///< of drafts, taken out whole
    qint64 cells = 0; ///< of other rows, in which the address stood
    int files = 0; ///< copies of imported files, in which it stood
    int practicePlaces = 0; ///< of what the Practice account holds, in which it stood
    /// Files that programs before this one, or a repair, left beside the ledger and that are still there: they may hold
    /// the address too.
    QStringList olderCopies;
    int deletedCopies = 0; ///< of those, deleted because the person said so
    [[nodiscard]] bool isEmpty() const
    {
        return events == 0 && rows == 0 && cells == 0 && files == 0 && practicePlaces == 0 && deletedCopies == 0;
    }
};

/// One that was erased earlier.
struct ErasureRecord {
    QString hash; ///< AddressText::hash()
    qint64 atMs = 0;
    qint64 events = 0;
    qint64 rows = 0;
    int copies = 0; ///< older copies of the ledger that were deleted with it
};

enum class Erase : quint8 {
    LookOnly, ///< tell what there is, change nothing
    ForGood,
};

struct ErasureOrder {
    Erase how = Erase::LookOnly;
    bool withOlderCopies = false; ///< ErasedPerson::olderCopies are deleted, which the record tells
    /// What PracticePortal::placesOf() found where the Practice account runs in this program, which keeps its own file;
    /// -1 = it does not run, and its file is looked through here.
    int practicePlaces = -1;
};

/// Takes a person's address out of the workspace, as a request under privacy law asks: rows of drafts that are for it
/// go whole, and with them the copies of it in the imported files; of sends, the identity, what was sent to it, and
/// every word that names it; of the Practice account's file and of the log, every place. What HubSpot holds is
/// HubSpot's. Ids, fingerprints and outcomes stay, so that nothing is created twice and every count is as it was; when
/// it was done, and how much, is kept by a hash of the address. The file's free pages and logs are written over.
///
/// Nobody may be sending, and no other program may have the drafts open: who calls holds the workspace's lock.
/// Errors: InvalidInput for what is no address, or while an event of the person waits or is unknown (nothing is changed
/// then); Busy, Damaged, StorageError.
[[nodiscard]] Result<ErasedPerson> erasePerson(
    const AppPaths &paths, const QString &address, const ErasureOrder &order, qint64 nowMs);

/// Oldest first.
[[nodiscard]] Result<QList<ErasureRecord>> erasures(const QString &ledgerPath);

} // namespace composer
