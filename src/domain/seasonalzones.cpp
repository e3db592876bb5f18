#include "domain/seasonalzones.h"

#include "domain/timestamp.h"
#include "domain/zonetable.h"

#include <algorithm>
#include <array>
#include <optional>

namespace composer {

using namespace std::string_view_literals;

namespace {

struct Letters {
    std::string_view letters;
    size_t region;
};

constexpr std::array regions { "America/New_York", "America/Denver", "America/Los_Angeles", "America/Anchorage",
    "America/St_Johns", "Europe/Berlin", "Europe/Athens", "Europe/Lisbon", "Australia/Sydney", "Australia/Adelaide",
    "Pacific/Auckland" };

/// AEST and ACST are kept all year by others than Sydney and Adelaide, CST, CDT and BST belong to several zones.
constexpr std::array letterTable { Letters { "acdt"sv, 9 }, Letters { "aedt"sv, 8 }, Letters { "akdt"sv, 3 },
    Letters { "akst"sv, 3 }, Letters { "cest"sv, 5 }, Letters { "cet"sv, 5 }, Letters { "edt"sv, 0 },
    Letters { "eest"sv, 6 }, Letters { "eet"sv, 6 }, Letters { "est"sv, 0 }, Letters { "mdt"sv, 1 },
    Letters { "mesz"sv, 5 }, Letters { "mez"sv, 5 }, Letters { "ndt"sv, 4 }, Letters { "nst"sv, 4 },
    Letters { "nzdt"sv, 10 }, Letters { "nzst"sv, 10 }, Letters { "pdt"sv, 2 }, Letters { "pst"sv, 2 },
    Letters { "west"sv, 7 }, Letters { "wet"sv, 7 } };

std::optional<size_t> regionOf(std::string_view letters)
{
    const auto found = std::find_if(
        letterTable.begin(), letterTable.end(), [letters](const Letters &one) { return one.letters == letters; });
    return found == letterTable.end() ? std::nullopt : std::optional(found->region);
}

/// Nothing where the system does not know the zone.
const std::optional<ZoneTable> &clocksOf(size_t region)
{
    static const auto tables = [] {
        std::array<std::optional<ZoneTable>, regions.size()> made;
        for (size_t at = 0; at < regions.size(); ++at) {
            if (const QTimeZone zone(regions[at]); zone.isValid())
                made[at].emplace(zone);
        }
        return made;
    }();
    return tables[region];
}

} // namespace

const char *seasonalZone(std::string_view letters)
{
    const auto region = regionOf(letters);
    return region && clocksOf(*region) ? regions[*region] : nullptr;
}

bool isInSeason(std::string_view letters, int minutesEast, qint64 localMs)
{
    const auto region = regionOf(letters);
    if (!region || !clocksOf(*region))
        return true;
    const qint64 epochMs = localMs - minutesEast * msPerMinute;
    return clocksOf(*region)->toLocal(epochMs) == localMs;
}

std::optional<qint64> instantOfClocks(std::string_view letters, qint64 localMs)
{
    const auto region = regionOf(letters);
    if (!region || !clocksOf(*region))
        return std::nullopt;
    return clocksOf(*region)->toUtc(localMs).epochMs;
}

} // namespace composer
