#pragma once

#include "base/result.h"
#include "domain/eventid.h"
#include "domain/eventtable.h"

#include <QList>

namespace composer {

/// The ids of ours that left this workspace in a file: from then on somebody else may have made an event under them, so
/// "already exists" no longer proves that it is ours. 16 bytes an id, one behind the other, beside the ledger; several
/// programs may add to it at once. An id may stand in it more than once.
class IdsInFiles
{
public:
    /// `ledgerPath`: of the workspace.
    [[nodiscard]] static QString pathBeside(const QString &ledgerPath);

    /// The ids of ours in a table that is about to be written into a file. On the disk when it returns: see add().
    [[nodiscard]] static Result<void> addOf(const QString &path, const EventTable &table);
    /// On the disk when it returns. Call before the file that carries the ids is written: nothing may leave on an
    /// error. Errors: FileError.
    [[nodiscard]] static Result<void> add(const QString &path, const QList<EventIdBits> &ids);
    /// Which of these ids stand in it, by their position; every one when it cannot be read, the careful side. Reads the
    /// file from front to back: a million ids are 16 MB.
    [[nodiscard]] static QList<bool> contains(const QString &path, const QList<EventIdBits> &ids);
};

} // namespace composer
