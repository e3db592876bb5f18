#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <span>
#include <vector>

namespace composer {

/// One of several threads that share the work on a list of hashes: each has those that are its own, so that they share
/// no table.
struct HashShare {
    quint64 part = 0;
    quint64 parts = 1;
    [[nodiscard]] bool has(quint64 hash) const { return (hash >> 32) % parts == part; }
};

/// Calls `repeated(at)` for every hash of the share that stands earlier in the list as well, in their order. 0 is no
/// hash. Made for a million: asks for the places of the table ahead of time, which is far larger than the caches.
template<typename Repeated>
void forEachRepeated(std::span<const quint64> hashes, HashShare share, const Repeated &repeated)
{
    constexpr size_t ahead = 16;
    std::vector<quint64> seen(std::bit_ceil(hashes.size() * 3 / 2 / share.parts + 16)); // 0 = free
    size_t mask = seen.size() - 1;
    size_t count = 0;
    const auto placeOf = [&](quint64 hash) {
        size_t at = static_cast<size_t>(hash) & mask;
        while (seen[at] != 0 && seen[at] != hash)
            at = (at + 1) & mask;
        return at;
    };
    for (size_t at = 0; at < hashes.size(); ++at) {
        if (at + ahead < hashes.size() && share.has(hashes[at + ahead]))
            __builtin_prefetch(&seen[static_cast<size_t>(hashes[at + ahead]) & mask], 1);
        const quint64 hash = hashes[at];
        if (hash == 0 || !share.has(hash))
            continue;
        const size_t place = placeOf(hash);
        if (seen[place] == hash) {
            repeated(at);
            continue;
        }
        seen[place] = hash;
        if (++count * 8 > seen.size() * 7) { // a share that is far from even
            std::vector<quint64> old(seen.size() * 2);
            old.swap(seen);
            mask = seen.size() - 1;
            for (const quint64 known : old) {
                if (known != 0)
                    seen[placeOf(known)] = known;
            }
        }
    }
}

} // namespace composer
