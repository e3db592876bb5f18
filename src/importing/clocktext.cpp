#include "importing/clocktext.h"

#include "domain/foldedtext.h"
#include "domain/timestamp.h"
#include "domain/writtentime.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace composer {

namespace {

constexpr int secondsPerDay = 86'400;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

int numberOf(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

void writeClock(int seconds, bool withSeconds, std::string &out)
{
    const auto two = [&out](int value) {
        out += static_cast<char>('0' + value / 10);
        out += static_cast<char>('0' + value % 10);
    };
    out.clear();
    two(seconds / 3600);
    out += ':';
    two(seconds / 60 % 60);
    if (withSeconds) {
        out += ':';
        two(seconds % 60);
    }
}

/// 0905, 905, 09.05: hours and minutes without a colon. No part of a day: 0.25 is six o'clock, or a quarter past
/// midnight.
std::optional<int> hoursAndMinutes(std::string_view cell)
{
    const size_t mark = cell.find_first_of(".,");
    const bool isMarked = mark != std::string_view::npos;
    const std::string_view minutes
        = isMarked ? cell.substr(mark + 1) : cell.substr(cell.size() > 2 ? cell.size() - 2 : 0);
    const std::string_view hours = isMarked ? cell.substr(0, mark) : cell.substr(0, cell.size() - minutes.size());
    if (!isDigits(hours) || !isDigits(minutes) || hours.size() > 2 || minutes.size() != 2 || (isMarked && hours == "0"))
        return std::nullopt;
    const int hour = numberOf(hours);
    const int minute = numberOf(minutes);
    return hour < 24 && minute < 60 ? std::optional(hour * 3600 + minute * 60) : std::nullopt;
}

/// 0.378472: with so many places it is no time with a point.
std::optional<int> partOfDay(std::string_view cell)
{
    constexpr size_t leastPlaces = 3;
    const bool isPart = cell.size() > leastPlaces + 1 && cell[0] == '0' && (cell[1] == '.' || cell[1] == ',')
        && isDigits(cell.substr(2));
    if (!isPart)
        return std::nullopt;
    std::string plain(cell);
    plain[1] = '.';
    double part = 0;
    std::from_chars(plain.data(), plain.data() + plain.size(), part);
    const auto seconds = static_cast<int>(std::lround(part * secondsPerDay));
    return seconds < secondsPerDay ? std::optional(seconds) : std::nullopt;
}

/// The clock of 1899-12-30 09:05:00: the days from which spreadsheets count.
std::optional<int> clockOfBaseDay(std::string_view cell)
{
    constexpr size_t shortest = 12;
    if (cell.size() < shortest)
        return std::nullopt;
    const auto written = readWrittenTime(cell, DateOrder::YearMonthDay);
    const auto other = written ? written : readWrittenTime(cell, DateOrder::MonthDayYear);
    if (!other || !other->hasTime || other->isInstant)
        return std::nullopt;
    const qint64 clock = (other->localMs % msPerDay + msPerDay) % msPerDay;
    constexpr std::array<qint64, 4> baseDays { -25'569, -25'568, -25'567, -24'107 }; // 1899-12-30 to 1900-01-01, 1904
    const bool isBase
        = std::find(baseDays.begin(), baseDays.end(), (other->localMs - clock) / msPerDay) != baseDays.end();
    return isBase ? std::optional(static_cast<int>(clock / 1000)) : std::nullopt;
}

} // namespace

std::string_view clockText(std::string_view cell, std::string &scratch)
{
    if (const auto clock = hoursAndMinutes(cell)) {
        writeClock(*clock, false, scratch);
        return scratch;
    }
    auto clock = partOfDay(cell);
    if (!clock)
        clock = clockOfBaseDay(cell);
    if (!clock)
        return cell;
    writeClock(*clock, true, scratch);
    return scratch;
}

bool isBareClock(std::string_view cell)
{
    std::string scratch;
    return clockText(cell, scratch) != cell;
}

std::string_view withoutMidnight(std::string_view day)
{
    const size_t mark = day.find_last_of(" T");
    if (mark == std::string_view::npos || mark < 6 || day.find(':', mark) == std::string_view::npos
        || day.find_first_not_of("0:.", mark + 1) != std::string_view::npos)
        return day;
    return day.substr(0, mark);
}

bool isHalfOfDay(std::string_view cell)
{
    constexpr size_t longest = 20;
    if (cell.empty() || cell.size() > longest || std::any_of(cell.begin(), cell.end(), isAsciiDigit))
        return false;
    const std::string word(cell);
    const auto reads = [](const std::string &clock) {
        return readWrittenTime("2026-01-01 " + clock, DateOrder::YearMonthDay).has_value();
    };
    return reads("9:05 " + word) && !reads("13:05 " + word);
}

} // namespace composer
