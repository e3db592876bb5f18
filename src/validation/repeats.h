#pragma once

#include "base/parallelworkers.h"

#include <QtGlobal>

#include <functional>
#include <span>
#include <vector>

namespace composer {

/// 1 for every row whose key an earlier row has, 0 for the others. `hashes` are of the keys by row; 0 = no key, which
/// repeats nothing. `isSame(a, b)` tells of two rows with one hash whether they have one key, and is called from
/// several threads; without it equal hashes are equal keys.
[[nodiscard]] std::vector<quint8> markRepeats(ParallelWorkers &crew, std::span<const quint64> hashes,
    const std::function<bool(qsizetype, qsizetype)> &isSame = {});

} // namespace composer
