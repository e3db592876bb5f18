#pragma once

#include "base/result.h"
#include "cli/eventsinput.h"

namespace composer {

struct PortalAccess;

/// Compares the template of the events with the one the account has, where that can be read (v3, an app whose number is
/// known from signing in). What HubSpot would refuse is an error, InvalidInput, before anything is sent; what does not
/// matter to these events is none. The value is a sentence when the template could not be compared, else empty.
[[nodiscard]] Result<QString> guardAgainstDrift(const EventsInput &input, const PortalAccess &access);

} // namespace composer
