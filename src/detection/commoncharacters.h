#pragma once

#include <QStringView>

namespace composer::plausibility {

/// The most common characters of names, addresses, business and everyday text, the most common first. Those of the
/// second half of Unicode's han block are told from rare ones by their standard's own levels (textplausibility.cpp).
[[nodiscard]] QStringView commonSimplified();
[[nodiscard]] QStringView commonTraditional();
[[nodiscard]] QStringView commonKanji();
[[nodiscard]] QStringView commonHangul();

} // namespace composer::plausibility
