#include "rendering/dateformat.h"

#include <QDateTime>

#include <array>

namespace composer {

namespace {

constexpr std::array<std::string_view, 12> monthNames { "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December" };
constexpr std::array<std::string_view, 7> dayNames { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    "Sunday" };

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::optional<DateStyle> dateStyleFromName(std::string_view name)
{
    if (name == "short")
        return DateStyle::Short;
    if (name == "medium")
        return DateStyle::Medium;
    if (name == "long")
        return DateStyle::Long;
    if (name == "full")
        return DateStyle::Full;
    return std::nullopt;
}

std::string formatDate(qint64 epochMs, DateStyle style, const QTimeZone &zone)
{
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(epochMs, zone);
    if (!instant.isValid())
        return {};
    const QDate date = instant.date();
    const QTime time = instant.time();
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const std::string half = time.hour() < 12 ? " AM" : " PM";
    const std::string day = std::to_string(date.day());
    const std::string year = std::to_string(date.year());
    const std::string_view month = monthNames[static_cast<size_t>(date.month() - 1)];
    const std::string minutes = std::to_string(hour) + ':' + twoDigits(time.minute());
    if (style == DateStyle::Short)
        return std::to_string(date.month()) + '/' + day + '/' + twoDigits(date.year() % 100) + ' ' + minutes + half;
    const std::string clock = minutes + ':' + twoDigits(time.second()) + half;
    if (style == DateStyle::Medium)
        return std::string(month.substr(0, 3)) + ' ' + day + ", " + year + ' ' + clock;
    const std::string dated = std::string(month) + ' ' + day + ", " + year + ' ' + clock + ' '
        + zone.displayName(instant, QTimeZone::ShortName, QLocale::c()).toStdString();
    if (style == DateStyle::Long)
        return dated;
    return std::string(dayNames[static_cast<size_t>(date.dayOfWeek() - 1)]) + ", " + dated;
}

} // namespace composer
