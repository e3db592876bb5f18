#include "csv/valueformat.h"

#include "domain/timestamp.h"

#include <algorithm>
#include <array>

namespace composer {

using namespace std::string_view_literals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes of the blank at `at`: ASCII, no-break, narrow no-break, ideographic; 0 = none.
size_t blankAt(std::string_view text, size_t at)
{
    if (at >= text.size())
        return 0;
    if (text[at] == ' ' || text[at] == '\t')
        return 1;
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\xc2\xa0"sv))
        return 2;
    if (rest.starts_with("\xe2\x80\xaf"sv) || rest.starts_with("\xe3\x80\x80"sv) || rest.starts_with("\xe2\x80\x89"sv))
        return 3;
    return 0;
}

std::string_view trimBlanks(std::string_view text)
{
    while (const size_t bytes = blankAt(text, 0))
        text.remove_prefix(bytes);
    for (;;) {
        if (text.empty())
            return text;
        bool removed = false;
        for (const size_t bytes : { size_t(1), size_t(2), size_t(3) }) {
            if (text.size() >= bytes && blankAt(text, text.size() - bytes) == bytes) {
                text.remove_suffix(bytes);
                removed = true;
                break;
            }
        }
        if (!removed)
            return text;
    }
}

constexpr std::array<std::string_view, 8> currencySigns { "€", "$", "£", "¥", "￥", "円", "EUR", "USD" };

std::string_view withoutCurrency(std::string_view text)
{
    for (const std::string_view sign : currencySigns) {
        if (text.starts_with(sign))
            return trimBlanks(text.substr(sign.size()));
        if (text.ends_with(sign))
            return trimBlanks(text.substr(0, text.size() - sign.size()));
    }
    return text;
}

/// Bytes of the group mark at `at`; 0 = none.
size_t groupMarkAt(std::string_view text, size_t at, char mark)
{
    if (mark == 0 || at >= text.size())
        return 0;
    if (mark == ' ')
        return blankAt(text, at);
    if (text[at] == mark)
        return 1;
    return mark == '\'' && text.substr(at).starts_with("’"sv) ? 3 : 0;
}

} // namespace

namespace {

/// Nothing but digits and perhaps one decimal mark between them: most numbers.
bool appendBareNumber(std::string_view text, char decimalMark, std::string &out)
{
    size_t mark = text.size();
    for (size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]))
            continue;
        if (text[i] != decimalMark || mark != text.size() || i == 0 || i + 1 == text.size())
            return false;
        mark = i;
    }
    if (text.empty())
        return false;
    const size_t at = out.size();
    out.append(text);
    if (mark < text.size())
        out[at + mark] = '.';
    return true;
}

} // namespace

bool appendCanonicalNumber(std::string_view text, NumberFormat format, std::string &out)
{
    if (appendBareNumber(text, format.decimalMark, out))
        return true;
    const size_t before = out.size();
    const auto refuse = [&] {
        out.resize(before);
        return false;
    };
    text = trimBlanks(text);
    bool negative = false;
    const auto takeSign = [&] {
        if (text.starts_with('-') || text.starts_with("−"sv)) {
            negative = true;
            text.remove_prefix(text[0] == '-' ? 1 : 3);
        } else if (text.starts_with('+')) {
            text.remove_prefix(1);
        }
    };
    takeSign();
    if (!text.empty() && !isDigit(text.front()) && text.front() != format.decimalMark) {
        text = withoutCurrency(text);
        if (!negative)
            takeSign();
    }
    if (!text.empty() && !isDigit(text.back()))
        text = withoutCurrency(text);
    if (text.empty())
        return false;
    if (negative)
        out += '-';
    const size_t digitsFrom = out.size();
    size_t at = 0;
    size_t group = 0; // digits since the last group mark
    bool grouped = false;
    for (; at < text.size();) {
        if (isDigit(text[at])) {
            out += text[at++];
            ++group;
            continue;
        }
        const size_t mark = groupMarkAt(text, at, format.groupMark);
        if (mark == 0)
            break;
        // 1,234,567: one to three digits first, then threes
        if ((grouped && group != 3) || (!grouped && (group == 0 || group > 3)))
            return refuse();
        grouped = true;
        group = 0;
        at += mark;
    }
    if (grouped && group != 3)
        return refuse();
    if (out.size() == digitsFrom) {
        if (at >= text.size() || text[at] != format.decimalMark)
            return refuse();
        out += '0';
    }
    if (at < text.size() && text[at] == format.decimalMark) {
        const size_t mark = out.size();
        out += '.';
        for (++at; at < text.size() && isDigit(text[at]); ++at)
            out += text[at];
        if (out.size() == mark + 1)
            return refuse();
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        size_t exponent = at + 1;
        if (exponent < text.size() && (text[exponent] == '-' || text[exponent] == '+'))
            ++exponent;
        const size_t digitsAt = exponent;
        while (exponent < text.size() && isDigit(text[exponent]))
            ++exponent;
        if (exponent == digitsAt)
            return refuse();
        out.append(text.substr(at, exponent - at));
        at = exponent;
    }
    return at == text.size() || refuse();
}

namespace {

/// A cursor over the text of one cell.
struct TimeReader {
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
        while (const size_t bytes = blankAt(text, at))
            at += bytes;
    }
    /// Up to `most` digits; -1 if there are none or more.
    int number(int most, int *count = nullptr)
    {
        int value = 0;
        int digits = 0;
        while (!atEnd() && isDigit(text[at])) {
            if (++digits > most)
                return -1;
            value = value * 10 + (text[at++] - '0');
        }
        if (count)
            *count = digits;
        return digits ? value : -1;
    }
};

constexpr std::array<std::string_view, 24> monthNames { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
    "oct", "nov", "dec", "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic" };

/// English and Spanish names, long or short.
int takeMonthName(TimeReader &reader)
{
    std::array<char, 3> head {};
    for (size_t i = 0; i < 3; ++i) {
        if (reader.at + i >= reader.text.size())
            return -1;
        head[i] = static_cast<char>(reader.text[reader.at + i] | 0x20);
    }
    for (size_t i = 0; i < monthNames.size(); ++i) {
        if (monthNames[i] != std::string_view(head.data(), 3))
            continue;
        while (!reader.atEnd() && (reader.peek() | 0x20) >= 'a' && (reader.peek() | 0x20) <= 'z')
            ++reader.at;
        (void)reader.take(".");
        return static_cast<int>(i % 12) + 1;
    }
    return -1;
}

bool takeDateSeparator(TimeReader &reader)
{
    bool taken = false;
    reader.skipBlanks();
    for (const std::string_view separator : { "/"sv, "-"sv, "."sv, ","sv, "年"sv, "月"sv }) {
        if (reader.take(separator)) {
            taken = true;
            break;
        }
    }
    const size_t before = reader.at;
    reader.skipBlanks();
    for (const std::string_view word : { "de "sv, "of "sv, "del "sv }) {
        if (reader.take(word))
            break;
    }
    return taken || before != reader.at || (reader.at > 0 && blankAt(reader.text, reader.at - 1));
}

int fullYear(int year, int digits)
{
    if (digits == 4)
        return year;
    return digits == 2 ? year + (year < 70 ? 2000 : 1900) : -1;
}

std::optional<qint64> takeDate(TimeReader &reader, DateOrder order, WrittenTime &written)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (!isDigit(reader.peek())) { // March 18, 2026
        int digits = 0;
        month = takeMonthName(reader);
        if (month < 0 || !takeDateSeparator(reader) || (day = reader.number(2)) < 0 || !takeDateSeparator(reader)
            || (year = reader.number(4, &digits)) < 0)
            return std::nullopt;
        written.hasMonthName = true;
        return daysFromCivil(fullYear(year, digits), month, day);
    }
    int firstDigits = 0;
    const int first = reader.number(8, &firstDigits);
    if (firstDigits == 8) { // 20260318
        written.yearFirst = true;
        year = first / 10000;
        return year >= 1900 && year <= 2100 ? daysFromCivil(year, first / 100 % 100, first % 100) : std::nullopt;
    }
    if (first < 0 || !takeDateSeparator(reader))
        return std::nullopt;
    if (!isDigit(reader.peek())) { // 18 Mar 2026
        int digits = 0;
        month = takeMonthName(reader);
        if (month < 0 || firstDigits > 2 || !takeDateSeparator(reader) || (year = reader.number(4, &digits)) < 0)
            return std::nullopt;
        written.hasMonthName = true;
        return daysFromCivil(fullYear(year, digits), month, first);
    }
    int secondDigits = 0;
    int thirdDigits = 0;
    const int second = reader.number(2, &secondDigits);
    if (second < 0 || !takeDateSeparator(reader))
        return std::nullopt;
    const int third = reader.number(4, &thirdDigits);
    if (third < 0)
        return std::nullopt;
    (void)reader.take("日");
    written.first = first;
    written.second = second;
    if (firstDigits == 4) {
        written.yearFirst = true;
        return thirdDigits <= 2 ? daysFromCivil(first, second, third) : std::nullopt;
    }
    if (firstDigits > 2)
        return std::nullopt;
    if (order == DateOrder::YearMonthDay)
        return thirdDigits <= 2 ? daysFromCivil(fullYear(first, firstDigits), second, third) : std::nullopt;
    year = fullYear(third, thirdDigits);
    if (year < 0)
        return std::nullopt;
    return order == DateOrder::DayMonthYear ? daysFromCivil(year, second, first) : daysFromCivil(year, first, second);
}

/// -1 = none, 0 = a. m., 12 = p. m.
int takeHalfOfDay(TimeReader &reader)
{
    for (const std::string_view word : { "AM"sv, "am"sv, "a. m."sv, "a.m."sv, "午前"sv, "A.M."sv }) {
        if (reader.take(word))
            return 0;
    }
    for (const std::string_view word : { "PM"sv, "pm"sv, "p. m."sv, "p.m."sv, "午後"sv, "P.M."sv }) {
        if (reader.take(word))
            return 12;
    }
    return -1;
}

bool takeClock(TimeReader &reader, qint64 &ms)
{
    reader.skipBlanks();
    int half = takeHalfOfDay(reader);
    reader.skipBlanks();
    int hour = reader.number(2);
    int minute = 0;
    int second = 0;
    int fraction = 0;
    if (hour < 0)
        return false;
    const bool japanese = reader.take("時");
    if (!japanese && !reader.take(":"))
        return false;
    minute = reader.number(2);
    if (minute < 0 || minute > 59)
        return false;
    (void)reader.take("分");
    if (reader.take(":") || (japanese && isDigit(reader.peek()))) {
        second = reader.number(2);
        if (second < 0 || second > 59)
            return false;
        (void)reader.take("秒");
        if (reader.take(".") || reader.take(",")) {
            int digits = 0;
            for (; !reader.atEnd() && isDigit(reader.peek()); ++reader.at, ++digits) {
                if (digits < 3)
                    fraction = fraction * 10 + (reader.peek() - '0');
            }
            if (digits == 0 || digits > 9)
                return false;
            for (; digits < 3; ++digits)
                fraction *= 10;
        }
    }
    const size_t beforeBlanks = reader.at;
    reader.skipBlanks();
    if (half < 0)
        half = takeHalfOfDay(reader);
    if (half >= 0) {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + half;
    } else {
        reader.at = beforeBlanks;
    }
    if (hour > 23)
        return false;
    ms = hour * hourMs + minute * 60'000LL + second * 1000LL + fraction;
    return true;
}

bool takeZone(TimeReader &reader, qint64 &offsetMs)
{
    reader.skipBlanks();
    offsetMs = 0;
    if (reader.take("Z") || reader.take("z") || reader.take("UTC") || reader.take("GMT"))
        return true;
    const int sign = reader.take("+") ? 1 : reader.take("-") ? -1 : 0;
    int digits = 0;
    if (sign == 0)
        return false;
    int hour = reader.number(4, &digits);
    int minute = 0;
    if (digits == 4) {
        minute = hour % 100;
        hour /= 100;
    } else if (reader.take(":")) {
        minute = reader.number(2);
    }
    if (hour < 0 || hour > 14 || minute < 0 || minute > 59)
        return false;
    offsetMs = sign * (hour * hourMs + minute * 60'000LL);
    return true;
}

} // namespace

std::optional<WrittenTime> readWrittenTime(std::string_view text, DateOrder order)
{
    text = trimBlanks(text);
    if (text.size() < 6)
        return std::nullopt;
    WrittenTime written;
    if (std::all_of(text.begin(), text.end(), isDigit) && text.size() != 8) {
        const auto epoch = parseInstant(text); // 12 to 14 digits
        if (!epoch)
            return std::nullopt;
        written.localMs = *epoch;
        written.isInstant = true;
        written.hasTime = true;
        written.yearFirst = true;
        return written;
    }
    TimeReader reader { text };
    const auto days = takeDate(reader, order, written);
    if (!days)
        return std::nullopt;
    written.localMs = *days * dayMs;
    if (reader.atEnd())
        return written;
    (void)(reader.take("T") || reader.take(","));
    qint64 clock = 0;
    if (!takeClock(reader, clock))
        return std::nullopt;
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

bool isPlainInstant(std::string_view text)
{
    constexpr std::string_view shape = "0000-00-00T00:00:00Z";
    if (text.size() != shape.size())
        return false;
    for (size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == '0' ? !isDigit(text[i]) : text[i] != shape[i])
            return false;
    }
    const auto number = [text](size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    return number(11) < 24 && number(14) < 60 && number(17) < 60
        && daysFromCivil(number(0) * 100 + number(2), number(5), number(8)).has_value();
}

} // namespace composer
