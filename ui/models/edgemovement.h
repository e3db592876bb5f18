#pragma once

#include <optional>

namespace composer {

/// Where Ctrl and an arrow go in a spreadsheet: through filled cells to the last of them; from there, or from an empty
/// one, to the next filled cell or the end. `next(at)` gives the position after one, or nothing.
template<typename Next, typename IsEmpty>
[[nodiscard]] int edgeFrom(int from, Next next, IsEmpty isEmpty)
{
    std::optional<int> at = next(from);
    if (!at)
        return from;
    const bool throughFilled = !isEmpty(from) && !isEmpty(*at);
    for (std::optional<int> ahead = next(*at); ahead; ahead = next(*at)) {
        if (throughFilled ? isEmpty(*ahead) : !isEmpty(*at))
            break;
        at = ahead;
    }
    return *at;
}

} // namespace composer
