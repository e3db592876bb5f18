#include "validation/repeats.h"

#include "base/hashedrows.h"
#include "base/repeatedhashes.h"

namespace composer {

std::vector<quint8> markRepeats(
    ParallelWorkers &crew, std::span<const quint64> hashes, const std::function<bool(qsizetype, qsizetype)> &isSame)
{
    std::vector<quint8> repeats(hashes.size(), 0);
    // Each thread takes the keys whose hash is its own, so they share no table.
    const auto parts = static_cast<quint64>(crew.threads());
    crew.run(crew.threads(), [&](int part) {
        if (!isSame)
            return forEachRepeated(
                hashes, { static_cast<quint64>(part), parts }, [&repeats](size_t row) { repeats[row] = 1; });
        HashedRows firstRows(hashes.size() / parts);
        for (size_t row = 0; row < hashes.size(); ++row) {
            const quint64 hash = hashes[row];
            if (hash == 0 || (hash >> 32) % parts != static_cast<quint64>(part))
                continue;
            const auto at = static_cast<qsizetype>(row);
            if (firstRows.contains(hash, [&](qsizetype first) { return isSame(first, at); }))
                repeats[row] = 1;
            else
                firstRows.insert(hash, at);
        }
    });
    return repeats;
}

} // namespace composer
