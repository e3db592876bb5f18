#include "domain/timestamp.h"

#include <array>
#include <cstdio>

namespace composer {

namespace {

/// Reads exactly `count` digits at `at`; -1 if they are not all there.
int digits(std::string_view text, size_t &at, int count)
{
    if (at + static_cast<size_t>(count) > text.size())
        return -1;
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char c = text[at + static_cast<size_t>(i)];
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    at += static_cast<size_t>(count);
    return value;
}

bool take(std::string_view text, size_t &at, char c)
{
    if (at >= text.size() || text[at] != c)
        return false;
    ++at;
    return true;
}

/// 202603180905: a date to the minute, which as epoch milliseconds would be some time in 1976.
bool isMinuteInDigits(qint64 value)
{
    const auto year = static_cast<int>(value / 100'000'000);
    const auto month = static_cast<int>(value / 1'000'000 % 100);
    const auto day = static_cast<int>(value / 10'000 % 100);
    return year >= 1900 && year <= 2100 && value / 100 % 100 < 24 && value % 100 < 60
        && daysFromCivil(year, month, day).has_value();
}

std::optional<qint64> parseEpochMs(std::string_view text)
{
    if (text.size() < 12 || text.size() > 13)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    if (text.size() == 12 && isMinuteInDigits(value))
        return std::nullopt;
    return value;
}

} // namespace

namespace {

constexpr int monthLength(int year, int month)
{
    constexpr int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return lengths[month - 1] + (month == 2 && leap ? 1 : 0);
}

/// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil
constexpr qint64 daysOf(int year, int month, int day)
{
    const qint64 y = year - (month <= 2 ? 1 : 0);
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

constexpr int firstUsualYear = 1970;
constexpr int usualYears = 100;
struct Month {
    qint32 begin; // days since 1970
    qint32 length;
};

/// The months that nearly every file speaks of: a file of a million rows asks millions of times.
constexpr auto usualMonths = [] {
    std::array<Month, usualYears * 12> months {};
    for (int i = 0; i < usualYears * 12; ++i) {
        const int year = firstUsualYear + i / 12;
        const int month = i % 12 + 1;
        months[static_cast<size_t>(i)] = { static_cast<qint32>(daysOf(year, month, 1)), monthLength(year, month) };
    }
    return months;
}();

} // namespace

std::optional<qint64> daysFromCivil(int year, int month, int day)
{
    if (month < 1 || month > 12 || day < 1)
        return std::nullopt;
    if (year >= firstUsualYear && year < firstUsualYear + usualYears) {
        const Month &found = usualMonths[static_cast<size_t>((year - firstUsualYear) * 12 + month - 1)];
        return day <= found.length ? std::optional<qint64>(found.begin + day - 1) : std::nullopt;
    }
    return day <= monthLength(year, month) ? std::optional<qint64>(daysOf(year, month, day)) : std::nullopt;
}

std::optional<qint64> parseInstant(std::string_view text)
{
    if (const auto epoch = parseEpochMs(text))
        return epoch;
    size_t at = 0;
    const int year = digits(text, at, 4);
    if (year < 0 || !take(text, at, '-'))
        return std::nullopt;
    const int month = digits(text, at, 2);
    if (month < 0 || !take(text, at, '-'))
        return std::nullopt;
    const int day = digits(text, at, 2);
    if (day < 0 || !(take(text, at, 'T') || take(text, at, 't') || take(text, at, ' ')))
        return std::nullopt;
    const int hour = digits(text, at, 2);
    if (hour < 0 || hour > 23 || !take(text, at, ':'))
        return std::nullopt;
    const int minute = digits(text, at, 2);
    if (minute < 0 || minute > 59)
        return std::nullopt;
    int second = 0;
    qint64 ms = 0;
    if (take(text, at, ':')) {
        second = digits(text, at, 2);
        if (second < 0 || second > 59)
            return std::nullopt;
        if (take(text, at, '.')) {
            int count = 0;
            for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++count) {
                if (count < 3)
                    ms = ms * 10 + (text[at] - '0');
            }
            if (count == 0 || count > 9)
                return std::nullopt;
            for (; count < 3; ++count)
                ms *= 10;
        }
    }
    qint64 offsetMinutes = 0;
    if (!take(text, at, 'Z') && !take(text, at, 'z')) {
        const int sign = take(text, at, '+') ? 1 : take(text, at, '-') ? -1 : 0;
        if (sign == 0)
            return std::nullopt;
        const int offsetHour = digits(text, at, 2);
        take(text, at, ':');
        const int offsetMinute = at < text.size() ? digits(text, at, 2) : 0;
        if (offsetHour < 0 || offsetHour > 18 || offsetMinute < 0 || offsetMinute > 59)
            return std::nullopt;
        offsetMinutes = sign * (offsetHour * 60 + offsetMinute);
    }
    if (at != text.size())
        return std::nullopt;
    const auto days = daysFromCivil(year, month, day);
    if (!days)
        return std::nullopt;
    return *days * msPerDay + ((hour * 60LL + minute - offsetMinutes) * 60 + second) * 1000 + ms;
}

QByteArray formatInstant(qint64 epochMs)
{
    qint64 days = epochMs / msPerDay;
    qint64 rest = epochMs % msPerDay;
    if (rest < 0) {
        rest += msPerDay;
        --days;
    }
    // civil_from_days, same source as above
    days += 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const qint64 dayOfEra = days - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    const int day = static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1);
    const int month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    const int year = static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0));

    const int ms = static_cast<int>(rest % 1000);
    const int seconds = static_cast<int>(rest / 1000);
    char buffer[64];
    const int hour = seconds / 3600;
    const int minute = seconds / 60 % 60;
    const int second = seconds % 60;
    const int size = ms == 0
        ? std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, day, hour, minute, second)
        : std::snprintf(
            buffer, sizeof buffer, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", year, month, day, hour, minute, second, ms);
    return QByteArray(buffer, size);
}

} // namespace composer
