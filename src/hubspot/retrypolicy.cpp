#include "hubspot/retrypolicy.h"

#include <algorithm>

namespace composer {

qint64 nextDelayMs(int failures, std::optional<qint64> retryAfterMs, double random)
{
    constexpr qint64 firstMs = 500;
    constexpr qint64 longestMs = 30'000;
    constexpr int doublings = 6; // 0.5 s · 2^6 is past the longest
    if (retryAfterMs)
        return *retryAfterMs + static_cast<qint64>(random * static_cast<double>(*retryAfterMs) / 10);
    const qint64 whole = std::min(longestMs, firstMs << std::clamp(failures - 1, 0, doublings));
    return whole / 2 + static_cast<qint64>(random * static_cast<double>(whole) / 2);
}

} // namespace composer
