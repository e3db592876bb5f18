#pragma once

#include <QtGlobal>

#include <string_view>

namespace composer {

/// What one cell looks like on its own.
enum class CellLook : quint8 { Empty, Text, Number, Date, Email, Address };
[[nodiscard]] CellLook lookOf(std::string_view cell);
/// something@domain.tld, without blanks.
[[nodiscard]] bool looksLikeEmail(std::string_view cell);

} // namespace composer
