#pragma once

#include "base/result.h"
#include "cli/eventsinput.h"

#include <optional>

namespace composer {

struct LedgerSend;
struct PortalAccess;

/// Compares the template of the events with the one the account has, where that can be read (v3, an app whose number is
/// known from signing in). What HubSpot would refuse is an error, InvalidInput, before anything is sent; what does not
/// matter to these events is none. The value is a sentence when the template could not be compared, else empty.
[[nodiscard]] Result<QString> guardAgainstDrift(const EventsInput &input, const PortalAccess &access);

/// The same of a send that goes on, for the events that may go yet. `eventTemplate`: what they were made with, as far
/// as that is known.
[[nodiscard]] Result<QString> guardAgainstDrift(const LedgerSend &send, const QString &ledgerPath,
    const std::optional<EventTemplate> &eventTemplate, const PortalAccess &access);

} // namespace composer
