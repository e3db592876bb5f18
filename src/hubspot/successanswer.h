#pragma once

#include "hubspot/rowverdicts.h"

namespace composer {

/// Reads a 2xx. Only the documented shape of success is success: 204 or a body proven empty where the profile says so,
/// else a JSON object with every required field of the profile, the word COMPLETE, and counts that agree. A row is
/// created only if a result with its id and every required field is there.
void readSuccess(RowVerdicts &book, const SentBatch &batch, const Answer &answer);

/// The server has the request and is not done with it: not created, and never "not there".
[[nodiscard]] bool saysPending(QStringView status);

} // namespace composer
