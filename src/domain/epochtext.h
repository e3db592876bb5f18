#pragma once

#include <QByteArray>

#include <charconv>
#include <string_view>

namespace composer {

/// Epoch milliseconds in digits, which lie in `buffer`: for who does this some times an event, and would else ask for
/// memory each time.
[[nodiscard]] inline std::string_view epochText(qint64 epochMs, QByteArray &buffer)
{
    constexpr qsizetype mostDigits = 24;
    buffer.resize(mostDigits);
    char *const digits = buffer.data();
    return { digits, static_cast<size_t>(std::to_chars(digits, digits + mostDigits, epochMs).ptr - digits) };
}

} // namespace composer
