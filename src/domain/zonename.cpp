#include "domain/zonename.h"

#include <QDateTime>

#include <algorithm>

namespace composer {

namespace {

/// In winter or in summer.
bool differsFromUtc(const QTimeZone &zone)
{
    constexpr int year = 2026;
    constexpr int january = 1;
    constexpr int july = 7;
    const auto differs = [&zone](int month) {
        return zone.offsetFromUtc(QDateTime(QDate(year, month, 1), QTime(12, 0), Qt::UTC)) != 0;
    };
    return differs(january) || differs(july);
}

} // namespace

QTimeZone zoneOfName(const QByteArray &name)
{
    const QTimeZone zone(name);
    if (!zone.isValid() || QTimeZone::isTimeZoneIdAvailable(name) || name == "UTC" || name == "GMT")
        return zone;
    // Names that zone lists leave out: CET, EST, Japan, Etc/GMT+5.
    const bool hasDigits = std::any_of(name.cbegin(), name.cend(), [](char c) { return c >= '0' && c <= '9'; });
    const bool isNamed = differsFromUtc(zone) && (!hasDigits || name.startsWith("Etc/"));
    return isNamed ? zone : QTimeZone();
}

} // namespace composer
