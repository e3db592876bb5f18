#pragma once

#include "domain/outcome.h"

namespace composer {

/// "992 created, 8 refused": every outcome that some rows have, in the number that fits; empty when there are no rows.
[[nodiscard]] QString outcomeCountsText(const OutcomeCounts &counts);

} // namespace composer
