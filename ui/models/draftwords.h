#pragma once

#include <QString>

namespace composer {

struct DraftCounts;

// What stands in a draft, in words.

/// "10 events · 4 ready · 5 with errors · 1 skipped; of all 10: 2 with warnings". The numbers up to the semicolon add
/// up to the events, but for one that says of which it is; those behind it say more about some of all. `suppressed`:
/// ready, but for people who get none. While the events are being checked nobody knows how many are ready: then that is
/// said.
[[nodiscard]] QString countsInWords(const DraftCounts &counts, qint64 suppressed = 0, bool isChecked = true);

/// What a check has found just now.
[[nodiscard]] QString checkedInWords(const DraftCounts &counts);

} // namespace composer
