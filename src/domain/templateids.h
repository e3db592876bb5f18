#pragma once

#include "domain/eventtemplate.h"

namespace composer {

/// As HubSpot writes it: "enumeration".
[[nodiscard]] QString tokenTypeName(TokenType type);

/// An id for a template that HubSpot does not have: "local-" and a UUID. Never sent to HubSpot.
[[nodiscard]] QString newTemplateId();
/// HubSpot does not have the template yet: its id is one of ours.
[[nodiscard]] bool hasOwnId(const EventTemplate &eventTemplate);

} // namespace composer
