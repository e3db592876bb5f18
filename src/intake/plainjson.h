#pragma once

#include <QtEndian>

#include <bit>
#include <cstring>

namespace composer {

/// The first byte of a text in JSON that needs a look: a quotation mark, a backslash, a control character, or of a
/// letter beyond ASCII; `end` when there is none. Eight bytes at a time.
[[nodiscard]] inline const char *endOfPlainJson(const char *at, const char *end)
{
    constexpr quint64 everyByte = 0x0101010101010101u;
    constexpr quint64 highBits = everyByte * 0x80;
    const auto zeros = [](quint64 bytes) { return (bytes - everyByte) & ~bytes & highBits; };
    for (; end - at >= qsizetype(sizeof(quint64)); at += sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        word = qFromLittleEndian(word);
        const quint64 controls = (word - everyByte * 0x20) & ~word & highBits;
        // the lowest bit counts; those above it may be wrong
        const quint64 found
            = (word & highBits) | zeros(word ^ (everyByte * '"')) | zeros(word ^ (everyByte * '\\')) | controls;
        if (found)
            return at + std::countr_zero(found) / 8;
    }
    while (
        at != end && static_cast<quint8>(*at) >= 0x20 && static_cast<quint8>(*at) < 0x80 && *at != '"' && *at != '\\')
        ++at;
    return at;
}

} // namespace composer
