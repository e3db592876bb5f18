#pragma once

#include "base/result.h"

#include <functional>

namespace composer {

/// Copies the rows of a ledger into a new file, as they are when it begins: what is written meanwhile is not among
/// them. Reads in slices of some ten milliseconds, each in a transaction of its own, so that the log of who writes can
/// be taken in; `betweenSlices` is called where none is open. Nothing is looked at: who wants to know whether the copy
/// is whole verifies it. Errors: StorageError; Busy when rows were rewritten meanwhile (a person was erased, old sends
/// were forgotten): what was copied is of two moments, and was removed.
[[nodiscard]] Result<void> copyLedger(
    const QString &path, const QString &to, const std::function<void()> &betweenSlices = {});

} // namespace composer
