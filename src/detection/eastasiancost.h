#pragma once

#include "detection/textplausibility.h"

namespace composer::plausibility {

/// The cost of one character above ASCII in Japanese, Korean or Chinese text; `before` stands before it.
[[nodiscard]] double eastAsianCharacterCost(QChar c, QChar before, Script script);

} // namespace composer::plausibility
