#pragma once

#include "base/parallelworkers.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace composer {

/// std::sort() on all cores of values with a number that lies evenly below 2^`bits`, as hashes do, or positions: they
/// are laid into heaps by its highest bits, and each heap is sorted by itself, in a third of the time. Of numbers that
/// do not lie evenly the order is right as well. `numberOf` ascends with `less`.
template<typename Value, typename Number, typename Less>
void sortEvenOnAllCores(std::vector<Value> &values, int bits, Number numberOf, Less less)
{
    constexpr size_t worthHeaps = 20'000;
    constexpr int heapBits = 12;
    constexpr size_t heapCount = size_t(1) << heapBits;
    if (values.size() < worthHeaps || bits <= heapBits) {
        std::sort(values.begin(), values.end(), less);
        return;
    }
    const int shift = bits - heapBits;
    const auto heapOf = [&](const Value &value) { return static_cast<size_t>(numberOf(value) >> shift); };
    ParallelWorkers crew;
    const auto parts = static_cast<size_t>(crew.threads());
    const auto forEachOfPart = [&](int part, const auto &visit) {
        const size_t end = values.size() * (static_cast<size_t>(part) + 1) / parts;
        for (size_t i = values.size() * static_cast<size_t>(part) / parts; i < end; ++i)
            visit(values[i]);
    };
    // Where the next value of each part goes in each heap.
    std::vector<std::vector<size_t>> places(parts, std::vector<size_t>(heapCount, 0));
    crew.run(static_cast<int>(parts), [&](int part) {
        std::vector<size_t> &own = places[static_cast<size_t>(part)];
        forEachOfPart(part, [&](const Value &value) { ++own[heapOf(value)]; });
    });
    std::vector<size_t> starts(heapCount + 1, values.size());
    size_t place = 0;
    for (size_t heap = 0; heap < heapCount; ++heap) {
        starts[heap] = place;
        for (std::vector<size_t> &own : places) {
            const size_t count = own[heap];
            own[heap] = place;
            place += count;
        }
    }
    std::vector<Value> heaps(values.size());
    crew.run(static_cast<int>(parts), [&](int part) {
        std::vector<size_t> &own = places[static_cast<size_t>(part)];
        forEachOfPart(part, [&](const Value &value) { heaps[own[heapOf(value)]++] = value; });
    });
    values.swap(heaps);
    constexpr size_t heapsOfPart = 64;
    const auto at = [&](size_t index) { return values.begin() + static_cast<std::ptrdiff_t>(index); };
    crew.run(static_cast<int>(heapCount / heapsOfPart), [&](int part) {
        const size_t first = static_cast<size_t>(part) * heapsOfPart;
        for (size_t heap = first; heap < first + heapsOfPart; ++heap)
            std::sort(at(starts[heap]), at(starts[heap + 1]), less);
    });
}

} // namespace composer
