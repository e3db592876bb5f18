#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>

namespace composer {

// Two words instead of a call for 16 bytes: a million are compared some times over.

[[nodiscard]] inline bool areSame(const std::array<quint8, 16> &a, const std::array<quint8, 16> &b)
{
    std::array<quint64, 2> left;
    std::array<quint64, 2> right;
    std::memcpy(left.data(), a.data(), sizeof left);
    std::memcpy(right.data(), b.data(), sizeof right);
    return left[0] == right[0] && left[1] == right[1];
}

[[nodiscard]] inline bool isNone(const std::array<quint8, 16> &bits)
{
    return areSame(bits, {});
}

} // namespace composer
