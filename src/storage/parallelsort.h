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
    if (values.size() < worthHeaps || bits <= heapBits) {
        std::sort(values.begin(), values.end(), less);
        return;
    }
    const int shift = bits - heapBits;
    const auto heapOf = [&](const Value &value) { return static_cast<size_t>(numberOf(value) >> shift); };
    std::vector<size_t> ends((size_t(1) << heapBits) + 1, 0);
    for (const Value &value : values)
        ++ends[heapOf(value) + 1];
    for (size_t heap = 1; heap < ends.size(); ++heap)
        ends[heap] += ends[heap - 1];
    std::vector<Value> heaps(values.size());
    for (const Value &value : values) // afterwards each is the end of its heap
        heaps[ends[heapOf(value)]++] = value;
    values.swap(heaps);
    constexpr size_t heapsOfPart = 64;
    const auto at = [&](size_t index) { return values.begin() + static_cast<std::ptrdiff_t>(index); };
    ParallelWorkers crew;
    crew.run(static_cast<int>((ends.size() - 1) / heapsOfPart), [&](int part) {
        const size_t first = static_cast<size_t>(part) * heapsOfPart;
        for (size_t heap = first; heap < first + heapsOfPart; ++heap)
            std::sort(at(heap == 0 ? 0 : ends[heap - 1]), at(ends[heap]), less);
    });
}

} // namespace composer
