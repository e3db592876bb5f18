#pragma once

#include <QtGlobal>

#include <optional>

namespace composer {

/// How long to wait before the next try of something that may be repeated (a read, or a request proven not to have
/// left). `failures` counts from 1. `random` in [0, 1) spreads programs that failed together: the wait lies between
/// half and the whole of 0.5 s · 2^(failures − 1), at most 30 s. The server's word (Retry-After) wins, plus up to a
/// tenth.
[[nodiscard]] qint64 nextDelayMs(int failures, std::optional<qint64> retryAfterMs, double random);

} // namespace composer
