#pragma once

#include "base/result.h"

#include <QByteArray>

namespace composer {

class Ledger;

/// What a plan is, in 64 characters: SHA-256 in hex over the bytes of its events as they were frozen, each once and
/// followed by a line feed, in the order of the plan. The same whatever requests they left in. Reads every request: a
/// million events take some seconds. For a worker. Errors: those of the ledger, also when bytes are gone.
[[nodiscard]] Result<QByteArray> planDigest(Ledger &ledger, const QString &planId);

} // namespace composer
