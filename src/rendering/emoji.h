#pragma once

#include <string>
#include <string_view>

namespace composer {

/// Replaces `:hamburger:` and the like by the emoji; names that are not known stay as written. The names are those of
/// the common short-name sets; which ones HubSpot knows is not documented.
[[nodiscard]] std::string withEmoji(std::string_view utf8);

} // namespace composer
