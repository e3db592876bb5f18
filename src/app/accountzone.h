#pragma once

#include "domain/connection.h"

#include <QTimeZone>

#include <optional>

namespace composer {

/// The time zone in which HubSpot shows an account's events; nothing while it is not known.
[[nodiscard]] inline std::optional<QTimeZone> accountZone(const Connection &account)
{
    if (account.facts.timeZone.isEmpty())
        return std::nullopt; // of an empty id Qt makes the zone of this computer
    const QTimeZone zone(account.facts.timeZone.toLatin1());
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

} // namespace composer
