#pragma once

#include "base/result.h"

#include <QCommandLineParser>

#include <optional>

namespace composer {

/// --wait-at-most, the longest wait the account may ask for before the send pauses, in milliseconds; nothing if it was
/// not said. "90", "90s", "10m" and "2h" are understood. Error: InvalidInput.
[[nodiscard]] Result<std::optional<qint64>> waitAtMost(const QCommandLineParser &parser);

} // namespace composer
