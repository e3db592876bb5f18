#pragma once

#include <QtGlobal>

#include <bit>
#include <span>
#include <vector>

namespace composer {

/// One of several threads that share the work on a list of hashes: each has those that are its own, so that they share
/// no table.
struct HashShare {
    quint64 part = 0;
    quint64 parts = 1;
    [[nodiscard]] bool has(quint64 hash) const { return ((hash >> 32) * parts) >> 32 == part; }
};

/// Hashes by one bit each: whether one was noted, or another one that shares its bit.
class HashBits
{
public:
    explicit HashBits(size_t expected)
        : m_words(std::bit_ceil(expected / 8 + 1)) // eight bits for each: nearly none shares one
    {
    }
    /// Whether the bit was set before. `isOurs` false: nothing is noted, and it was not; told without a branch, which
    /// no processor could foresee.
    bool note(quint64 hash, bool isOurs = true)
    {
        quint64 &word = m_words[wordOf(hash)];
        const quint64 bit = static_cast<quint64>(isOurs) << (hash & 63);
        const bool isNoted = (word & bit) != 0;
        word |= bit;
        return isNoted;
    }
    [[nodiscard]] bool has(quint64 hash) const { return (m_words[wordOf(hash)] & bitOf(hash)) != 0; }

private:
    [[nodiscard]] size_t wordOf(quint64 hash) const { return static_cast<size_t>(hash >> 6) & (m_words.size() - 1); }
    [[nodiscard]] static quint64 bitOf(quint64 hash) { return quint64(1) << (hash & 63); }
    std::vector<quint64> m_words; // a power of two
};

/// Calls `repeated(at)` for every hash of the share that stands earlier in the list as well, in their order. 0 is no
/// hash. Made for a million, nearly all of which stand there once: those are told by bits that the caches hold, and
/// only the rest by a table of the hashes themselves.
template<typename Repeated>
void forEachRepeated(std::span<const quint64> hashes, HashShare share, const Repeated &repeated)
{
    HashBits once(hashes.size() / share.parts);
    HashBits more(hashes.size() / share.parts);
    size_t candidates = 0;
    for (const quint64 hash : hashes) {
        if (once.note(hash, share.has(hash)) && hash != 0)
            candidates += !more.note(hash);
    }
    if (candidates == 0)
        return;
    std::vector<quint64> seen(std::bit_ceil(candidates * 4)); // 0 = free
    size_t mask = seen.size() - 1;
    size_t count = 0;
    const auto placeOf = [&](quint64 hash) { // by other bits than HashBits, which are alike here
        size_t at = static_cast<size_t>(hash >> 24) & mask;
        while (seen[at] != 0 && seen[at] != hash)
            at = (at + 1) & mask;
        return at;
    };
    for (size_t at = 0; at < hashes.size(); ++at) {
        const quint64 hash = hashes[at];
        if (hash == 0 || !share.has(hash) || !more.has(hash))
            continue;
        const size_t place = placeOf(hash);
        if (seen[place] == hash) {
            repeated(at);
            continue;
        }
        seen[place] = hash;
        if (++count * 4 > seen.size() * 3) { // several hashes of one bit
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
