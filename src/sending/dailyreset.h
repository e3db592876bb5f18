#pragma once

#include <QString>

#include <optional>

namespace composer {

/// When HubSpot's daily limits count anew: the next midnight of the account's time zone, epoch ms. Nothing when the
/// zone is not known. Pure.
[[nodiscard]] std::optional<qint64> nextDailyReset(const QString &timeZone, qint64 nowMs);

/// "That is on 30 Nov 2026 16:00 here (midnight in Asia/Tokyo).", in the time of this computer; empty when it is not
/// known.
[[nodiscard]] QString dailyResetText(const QString &timeZone, qint64 nowMs);

} // namespace composer
