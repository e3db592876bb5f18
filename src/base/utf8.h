#pragma once

#include <QString>

#include <string_view>

namespace composer {

/// UTF-8 as a QString.
[[nodiscard]] inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace composer
