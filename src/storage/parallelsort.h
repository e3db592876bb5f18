#pragma once

#include "base/parallelworkers.h"

#include <algorithm>
#include <vector>

namespace composer {

/// std::sort() on all cores: a piece for each, which are merged in pairs.
template<typename Value, typename Less>
void sortOnAllCores(std::vector<Value> &values, Less less)
{
    constexpr size_t worthThreads = 50'000;
    const auto threads = static_cast<size_t>(values.size() < worthThreads ? 1 : ParallelWorkers::usualThreads());
    if (threads == 1) {
        std::sort(values.begin(), values.end(), less);
        return;
    }
    const size_t size = values.size();
    const auto at = [&](size_t index) { return values.begin() + static_cast<std::ptrdiff_t>(std::min(index, size)); };
    const size_t piece = (size + threads - 1) / threads;
    ParallelWorkers crew(static_cast<int>(threads));
    crew.run(static_cast<int>(threads), [&](int part) {
        const size_t from = static_cast<size_t>(part) * piece;
        std::sort(at(from), at(from + piece), less);
    });
    for (size_t width = piece; width < size; width *= 2) {
        const size_t pairs = (size + 2 * width - 1) / (2 * width);
        crew.run(static_cast<int>(pairs), [&](int pair) {
            const size_t from = static_cast<size_t>(pair) * 2 * width;
            std::inplace_merge(at(from), at(from + width), at(from + 2 * width), less);
        });
    }
}

} // namespace composer
