#pragma once

#include <QtGlobal>

#include <cstring>
#include <string_view>

namespace composer {

/// Spreads the bits of a number over all 64: the finalizer of SplitMix64 (Steele, Lea, Flood 2014).
[[nodiscard]] inline quint64 mixBits(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// A fast hash for the short texts of table cells, the same in every run. Not for hostile keys: who keeps something by
/// it compares the text too.
[[nodiscard]] inline quint64 hashText(std::string_view text)
{
    constexpr quint64 multiplier = 0x9e3779b97f4a7c15ULL;
    const char *at = text.data();
    size_t left = text.size();
    quint64 hash = left * multiplier;
    const auto take = [&hash](quint64 word) {
        hash = (hash ^ word) * multiplier;
        hash ^= hash >> 32;
    };
    for (; left >= 8; left -= 8, at += 8) {
        quint64 word;
        std::memcpy(&word, at, 8);
        take(word);
    }
    if (left >= 4) {
        quint32 first;
        quint32 last;
        std::memcpy(&first, at, 4);
        std::memcpy(&last, at + left - 4, 4);
        take(quint64(first) << 32 | last);
    } else if (left > 0) {
        take(quint64(static_cast<uchar>(at[0])) << 16 | quint64(static_cast<uchar>(at[left / 2])) << 8
            | static_cast<uchar>(at[left - 1]));
    }
    return mixBits(hash);
}

} // namespace composer
