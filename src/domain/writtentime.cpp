#include "domain/writtentime.h"

#include "domain/foldedtext.h"
#include "domain/timestamp.h"
#include "domain/wordedtime.h"

#include <algorithm>

namespace composer {

using namespace std::string_view_literals;

namespace {

constexpr size_t shortestTime = 6;
constexpr int earliestFullYear = 1000; // 0026 is a slip

/// Years of other calendars, each far from every event of ours: 1404 in Persia and 1447 of the Hijra are 2026, as are
/// 2569 in Thailand and 5786 in the Jewish calendar.
bool isOtherCalendarYear(int year)
{
    return (year >= 1300 && year < 1600) || (year >= 2400 && year < 2700) || (year >= 5600 && year < 6000);
}

/// A cursor over the text of one cell, for dates and times in figures.
struct FigureReader {
    std::string_view text;
    size_t at = 0;

    [[nodiscard]] bool atEnd() const { return at >= text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : text[at]; }
    bool take(std::string_view what)
    {
        if (!text.substr(at).starts_with(what))
            return false;
        at += what.size();
        return true;
    }
    void skipBlanks()
    {
        while (const size_t bytes = blankBytes(text, at))
            at += bytes;
    }
    /// Up to `most` digits; -1 if there are none or more.
    int number(int most, int *count = nullptr)
    {
        int value = 0;
        int digits = 0;
        while (!atEnd() && isAsciiDigit(text[at])) {
            if (++digits > most)
                return -1;
            value = value * 10 + (text[at++] - '0');
        }
        if (count)
            *count = digits;
        return digits ? value : -1;
    }
};

/// What stands between the parts of a date in figures: '/', '-', '.', ' ' or 'j' for 年 and 月; 0 = something else.
char takeSeparator(FigureReader &reader)
{
    char found = 0;
    if (blankBytes(reader.text, reader.at) > 0)
        found = ' ';
    reader.skipBlanks();
    for (const char separator : { '/', '-', '.' }) {
        if (reader.peek() == separator) {
            found = separator;
            ++reader.at;
        }
    }
    if (found != '/' && found != '-' && found != '.' && (reader.take("年"sv) || reader.take("月"sv)))
        found = 'j';
    reader.skipBlanks();
    return found;
}

std::optional<qint64> takeDate(FigureReader &reader, DateOrder order, WrittenTime &written)
{
    DateFigures figures;
    figures.first = reader.number(8, &figures.firstDigits);
    if (figures.first < 0)
        return std::nullopt;
    if (figures.firstDigits == 8) { // 20260318
        written.yearFirst = true;
        const int year = figures.first / 10000;
        return year >= 1900 && year <= 2100 ? daysFromCivil(year, figures.first / 100 % 100, figures.first % 100)
                                            : std::nullopt;
    }
    const char separator = takeSeparator(reader);
    if (separator == 0 || (separator == 'j' && figures.firstDigits != 4))
        return std::nullopt;
    int digits = 0;
    figures.second = reader.number(2, &digits);
    if (figures.second < 0 || takeSeparator(reader) != separator)
        return std::nullopt;
    figures.third = reader.number(4, &figures.thirdDigits);
    if (figures.third < 0 || (separator == 'j' && !reader.take("日"sv)))
        return std::nullopt;
    return daysOf(figures, order, written);
}

/// Six digits, or four where they may be: 090500.
bool takeCompactClock(FigureReader &reader, qint64 &ms, bool mayBeFour)
{
    int digits = 0;
    reader.skipBlanks();
    const int clock = reader.number(6, &digits);
    if (digits != 6 && !(digits == 4 && mayBeFour))
        return false;
    const int hour = digits == 6 ? clock / 10000 : clock / 100;
    const int minute = digits == 6 ? clock / 100 % 100 : clock % 100;
    const int second = digits == 6 ? clock % 100 : 0;
    ms = hour * msPerHour + minute * msPerMinute + second * 1000LL;
    return hour < 24 && minute < 60 && second < 60;
}

bool takeFraction(FigureReader &reader, qint64 &ms)
{
    int digits = 0;
    int fraction = 0;
    for (; !reader.atEnd() && isAsciiDigit(reader.peek()); ++reader.at, ++digits) {
        if (digits < 3)
            fraction = fraction * 10 + (reader.peek() - '0');
    }
    if (digits == 0 || digits > 9)
        return false;
    for (; digits < 3; ++digits)
        fraction *= 10;
    ms += fraction;
    return true;
}

/// -1 = none, 0 = before noon, 12 = after.
int takeHalfOfDay(FigureReader &reader)
{
    const size_t before = reader.at;
    reader.skipBlanks();
    if (reader.take("AM"sv) || reader.take("am"sv))
        return 0;
    if (reader.take("PM"sv) || reader.take("pm"sv))
        return 12;
    reader.at = before;
    return -1;
}

bool takeClock(FigureReader &reader, qint64 &ms)
{
    reader.skipBlanks();
    int digits = 0;
    const int hour = reader.number(2, &digits);
    if (hour < 0 || !reader.take(":"sv))
        return false;
    const int minute = reader.number(2, &digits);
    int second = 0;
    qint64 fraction = 0;
    if (minute < 0 || minute > 59 || digits != 2)
        return false;
    if (reader.take(":"sv)) {
        second = reader.number(2, &digits);
        if (second < 0 || second > 59 || digits != 2)
            return false;
        if ((reader.take("."sv) || reader.take(","sv)) && !takeFraction(reader, fraction))
            return false;
    }
    int fullHour = hour;
    if (const int half = takeHalfOfDay(reader); half >= 0) {
        if (hour < 1 || hour > 12)
            return false;
        fullHour = hour % 12 + half;
    }
    ms = fullHour * msPerHour + minute * msPerMinute + second * 1000LL + fraction;
    return fullHour < 24 || ms == 24 * msPerHour; // 24:00 ends the day
}

bool takeZone(FigureReader &reader, qint64 &offsetMs)
{
    reader.skipBlanks();
    offsetMs = 0;
    if (reader.take("Z"sv) || reader.take("z"sv))
        return true;
    const int sign = reader.take("+"sv) ? 1 : reader.take("-"sv) ? -1 : 0;
    int digits = 0;
    if (sign == 0)
        return false;
    int hour = reader.number(4, &digits);
    int minute = 0;
    if (digits == 4) {
        minute = hour % 100;
        hour /= 100;
    } else if (digits > 2) {
        return false;
    } else if (reader.take(":"sv)) {
        minute = reader.number(2);
    }
    if (hour < 0 || hour > 14 || minute < 0 || minute > 59)
        return false;
    offsetMs = sign * (hour * msPerHour + minute * msPerMinute);
    return true;
}

/// A date in figures with or without a time: most of all.
std::optional<WrittenTime> readFigures(std::string_view text, DateOrder order)
{
    WrittenTime written;
    FigureReader reader { text };
    const auto days = takeDate(reader, order, written);
    if (!days)
        return std::nullopt;
    written.localMs = *days * msPerDay;
    if (reader.atEnd())
        return written;
    const bool isMarked = reader.take("T"sv);
    if (!isMarked && !reader.take(","sv) && blankBytes(text, reader.at) == 0)
        return std::nullopt;
    qint64 clock = 0;
    const size_t before = reader.at;
    const bool isDigits = written.yearFirst && written.first == 0; // 20260318T0905, 20260318 090500
    const bool isCompact = isDigits && takeCompactClock(reader, clock, isMarked);
    if (!isCompact) {
        reader.at = before;
        if (!takeClock(reader, clock))
            return std::nullopt;
    }
    written.hasTime = true;
    written.localMs += clock;
    qint64 offset = 0;
    if (!reader.atEnd()) {
        if (!takeZone(reader, offset) || !reader.atEnd())
            return std::nullopt;
        written.isInstant = true;
        written.localMs -= offset;
    }
    return written;
}

/// Digits alone: yyyymmdd, yyyymmddhhmm, yyyymmddhhmmss, or epoch milliseconds.
std::optional<WrittenTime> readDigits(std::string_view text, DateOrder order)
{
    if (text.size() == 8)
        return readFigures(text, order);
    WrittenTime written;
    written.hasTime = true;
    written.yearFirst = true;
    if (text.size() == 12 || text.size() == 14) {
        FigureReader clock { text.substr(8) };
        const auto day = readFigures(text.substr(0, 8), order);
        qint64 ms = 0;
        if (day && takeCompactClock(clock, ms, true)) {
            written.localMs = day->localMs + ms;
            return written;
        }
    }
    const auto epoch = parseInstant(text);
    if (!epoch)
        return std::nullopt;
    written.localMs = *epoch;
    written.isInstant = true;
    return written;
}

/// Some digits and something beside them that may be a word, a sign of its own kind or a digit of another script.
bool mayHaveWords(std::string_view text)
{
    constexpr size_t longestTime = 120;
    if (text.size() > longestTime)
        return false;
    int digits = 0;
    bool isOther = false;
    for (const char c : text) {
        digits += isAsciiDigit(c);
        isOther |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80 || c == ':'
            || c == '.';
    }
    return isOther && digits <= 24;
}

} // namespace

int fullYear(int year, int digits)
{
    if (digits == 4)
        return year;
    return digits == 2 ? year + (year < 70 ? 2000 : 1900) : -1;
}

std::optional<qint64> daysOf(const DateFigures &figures, DateOrder order, WrittenTime &written)
{
    written.first = figures.first;
    written.second = figures.second;
    if (figures.firstDigits == 4) {
        written.yearFirst = true;
        return figures.thirdDigits <= 2 && figures.first >= earliestFullYear && !isOtherCalendarYear(figures.first)
            ? daysFromCivil(figures.first, figures.second, figures.third)
            : std::nullopt;
    }
    if (figures.firstDigits > 2)
        return std::nullopt;
    written.hasShortYear = figures.thirdDigits <= 2;
    if (order == DateOrder::YearMonthDay) {
        const int year = fullYear(figures.first, figures.firstDigits);
        return figures.thirdDigits <= 2 && year >= 0 ? daysFromCivil(year, figures.second, figures.third)
                                                     : std::nullopt;
    }
    const int year = fullYear(figures.third, figures.thirdDigits);
    if (year < 0 || isOtherCalendarYear(year))
        return std::nullopt;
    return order == DateOrder::DayMonthYear ? daysFromCivil(year, figures.second, figures.first)
                                            : daysFromCivil(year, figures.first, figures.second);
}

namespace {

/// 18/03/62: born in 1962, or to end in 2062. Years of two digits up to 39 are of this century, from 70 of the last.
bool isOfEitherCentury(std::string_view text, const WrittenTime &written)
{
    constexpr int firstUnsure = 2040;
    constexpr int firstSure = 2070;
    static const qint64 begin = *daysFromCivil(firstUnsure, 1, 1) * msPerDay;
    static const qint64 end = *daysFromCivil(firstSure, 1, 1) * msPerDay;
    if (written.localMs < begin || written.localMs >= end)
        return false;
    const auto isDigit = [text](size_t at) { return at < text.size() && isAsciiDigit(text[at]); };
    bool hasPair = false;
    for (size_t at = 0; at < text.size();) {
        size_t last = at;
        while (isDigit(last))
            ++last;
        if (last - at > 2)
            return false; // 2062
        hasPair |= last - at == 2 && text[at] >= '4' && text[at] <= '6';
        at = std::max(last, at + 1);
    }
    return hasPair;
}

std::optional<WrittenTime> withSureCentury(std::string_view text, const std::optional<WrittenTime> &written)
{
    return written && isOfEitherCentury(text, *written) ? std::nullopt : written;
}

} // namespace

std::optional<WrittenTime> readWrittenTime(std::string_view text, DateOrder order)
{
    text = withoutOuterBlanks(text);
    if (text.size() < shortestTime)
        return std::nullopt;
    if (isAsciiDigit(text.front())) {
        if (std::all_of(text.begin(), text.end(), isAsciiDigit))
            return readDigits(text, order);
        if (const auto figures = readFigures(text, order))
            return withSureCentury(text, figures);
    } else {
        text = withoutTextMark(text, true);
        if (isAsciiDigit(text.front())) // once: what is inside has no mark of its own
            return readWrittenTime(text, order);
    }
    return mayHaveWords(text) ? withSureCentury(text, readWordedTime(text, order)) : std::nullopt;
}

bool isPlainInstant(std::string_view text)
{
    constexpr std::string_view shape = "0000-00-00T00:00:00Z";
    if (text.size() != shape.size())
        return false;
    for (size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == '0' ? !isAsciiDigit(text[i]) : text[i] != shape[i])
            return false;
    }
    const auto number = [text](size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    return number(11) < 24 && number(14) < 60 && number(17) < 60
        && daysFromCivil(number(0) * 100 + number(2), number(5), number(8)).has_value();
}

} // namespace composer
