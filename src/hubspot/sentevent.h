#pragma once

#include "base/result.h"
#include "domain/eventdraft.h"
#include "domain/eventtemplate.h"

namespace composer {

/// An event as it left or as it was read back, in cells again: what appendEventJson() writes, and what v3 gives for a
/// GET. Dates come as epoch milliseconds and become instants; tokens that the template does not have are left out.
/// Errors: InvalidInput when it is not a JSON object.
[[nodiscard]] Result<EventDraft> parseSentEvent(const QByteArray &json, const EventTemplate &eventTemplate);

} // namespace composer
