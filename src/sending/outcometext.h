#pragma once

#include "domain/outcome.h"
#include "sending/sendtypes.h"

namespace composer {

/// "992 created, 8 refused": every outcome that some rows have, in the number that fits; empty when there are no rows.
[[nodiscard]] QString outcomeCountsText(const OutcomeCounts &counts);

/// Why an event stands where it stands, for a list in which its outcome, its id and for whom it is are said already:
/// of what was refused the account's own words without the sentence around them. See wordsWithoutIds().
[[nodiscard]] QString shortReason(const RowOutcome &outcome, const QString &eventId, const QString &identity);

} // namespace composer
