#pragma once

#include "base/result.h"
#include "domain/eventtemplate.h"
#include "importing/outcomecsv.h"

#include <optional>

namespace composer {

class DraftStore;

// The files that a draft's rows came from, as the store keeps them; on a worker.

/// Keeps a copy of the import's file, with how it was read and mapped to the draft's template. Errors: FileError when
/// the file cannot be read, StorageError.
[[nodiscard]] Result<void> keepImport(
    DraftStore &store, const QString &draftId, const ImportSource &source, const EventTemplate &eventTemplate);

/// An import as it was, from the copy the store kept; nothing when it was not kept or cannot be read any more. The copy
/// is laid in `folder`, so that it can be read as it was the first time.
[[nodiscard]] std::optional<ImportSource> keptImport(
    DraftStore &store, const QString &folder, const QString &draftId, int number, const EventTemplate &eventTemplate);

} // namespace composer
