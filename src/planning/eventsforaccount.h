#pragma once

#include "domain/connection.h"
#include "domain/eventtable.h"

namespace composer {

/// The events as they leave for an account: under the name that its interface has for their template, and with the
/// account's number in the ids that were made of fields. What is planned, compared with earlier sends and frozen is
/// this, never the table of the draft. Without a number, and for ids of another kind, nothing changes.
[[nodiscard]] EventTable eventsForAccount(const EventTable &table, const Connection &connection);

} // namespace composer
