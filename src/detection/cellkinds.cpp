#include "detection/cellkinds.h"

#include "detection/dialectdetection.h"

#include "domain/foldedtext.h"
#include "domain/writtennumber.h"
#include "domain/writtentime.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace composer {

namespace {

/// What numbers are written with. A cell with anything else is none, and is told at one glance.
enum NumberByte : quint8 { Digit = 1, Point = 2, Comma = 4, Rest = 8, Never = 16, Dress = 32 };
constexpr auto numberBytes = [] {
    std::array<quint8, 256> table {};
    for (size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = byte >= 0x80 ? Dress : Never;
    for (char c = 'A'; c <= 'Z'; ++c) {
        table[static_cast<uchar>(c)] = Dress;
        table[static_cast<uchar>(c + 32)] = Dress;
    }
    for (const char c : std::string_view("$()=\""))
        table[static_cast<uchar>(c)] = Dress;
    for (const char c : std::string_view("+-' \t"))
        table[static_cast<uchar>(c)] = Rest;
    for (char c = '0'; c <= '9'; ++c)
        table[static_cast<uchar>(c)] = Digit;
    table['.'] = Point;
    table[','] = Comma;
    return table;
}();

CellKinds numberKinds(std::string_view cell)
{
    int seen = 0;
    for (const char c : cell)
        seen |= numberBytes[static_cast<uchar>(c)];
    if (seen & Never)
        return {};
    std::optional<std::string> bare;
    if (seen & Dress) {
        bare = undressedNumber(cell);
        if (!bare)
            return {};
        cell = *bare;
    }
    if (seen == Digit)
        return cell.size() > 1 && cell[0] == '0' ? CellKind::PlainNumber | CellKind::LeadingZeros
                                                 : CellKind::PlainNumber;
    if (seen == (Digit | Point) || seen == (Digit | Comma)) {
        const char mark = seen & Point ? '.' : ',';
        const size_t at = cell.find(mark);
        const size_t behind = cell.size() - at - 1;
        const bool mayBeGroup = behind == 3 && at <= 3;
        if (at > 0 && behind > 0 && !mayBeGroup && cell.find(mark, at + 1) == std::string_view::npos)
            return mark == '.' ? CellKind::PointNumber : CellKind::CommaNumber;
    }
    std::string pointed;
    std::string out;
    const bool point = appendCanonicalNumber(cell, { '.', ',' }, pointed);
    const bool comma = appendCanonicalNumber(cell, { ',', '.' }, out);
    if (point && comma)
        return pointed == out ? CellKind::PlainNumber : CellKind::EitherNumber;
    if (point)
        return CellKind::PointNumber;
    if (comma)
        return CellKind::CommaNumber;
    if (appendCanonicalNumber(cell, { ',', ' ' }, out))
        return cell.find(',') != std::string_view::npos ? CellKind::SpaceGroups | CellKind::CommaNumber
                                                        : CellKind::SpaceGroups;
    if (appendCanonicalNumber(cell, { '.', ' ' }, out))
        return CellKind::SpaceGroups | CellKind::PointNumber;
    if (appendCanonicalNumber(cell, { '.', '\'' }, out))
        return cell.find('.') != std::string_view::npos ? CellKind::ApostropheGroups | CellKind::PointNumber
                                                        : CellKind::ApostropheGroups;
    if (appendCanonicalNumber(cell, { ',', '\'' }, out))
        return CellKind::ApostropheGroups | CellKind::CommaNumber;
    return {};
}

/// Which order of its parts a date leaves open; none when it is no date.
CellKinds orderKinds(std::string_view cell, bool &isTimed)
{
    const auto read = [&](DateOrder order) {
        const auto written = readWrittenTime(cell, order);
        isTimed |= written && written->hasTime;
        return written;
    };
    const auto dayFirst = read(DateOrder::DayMonthYear);
    if (dayFirst && (dayFirst->yearFirst || dayFirst->hasMonthName))
        return dayFirst->yearFirst ? CellKind::YearFirst : CellKind::NamedDate;
    const auto monthFirst = read(DateOrder::MonthDayYear);
    const auto yearFirst = read(DateOrder::YearMonthDay);
    const bool sameDay = dayFirst && monthFirst && dayFirst->localMs == monthFirst->localMs;
    if (yearFirst) {
        if (!dayFirst && !monthFirst)
            return yearFirst->yearFirst ? CellKind::YearFirst : CellKind::ShortYearFirst;
        if (sameDay)
            return yearFirst->localMs == dayFirst->localMs ? CellKind::SameDate : CellKind::AnyPartFirst;
        return dayFirst && monthFirst ? CellKind::AnyPartFirst : dayFirst ? CellKind::DayOrYear : CellKind::MonthOrYear;
    }
    if (dayFirst && monthFirst)
        return sameDay ? CellKind::SameDate : CellKind::EitherDate;
    if (dayFirst)
        return CellKind::DayFirst;
    return monthFirst ? CellKind::MonthFirst : CellKinds();
}

CellKinds dateKinds(std::string_view cell)
{
    if (isPlainInstant(cell))
        return CellKind::YearFirst | CellKind::TimedDate;
    bool isTimed = false;
    const CellKinds kinds = orderKinds(cell, isTimed);
    return isTimed ? kinds | CellKind::TimedDate : kinds;
}

/// 9:05, 2:05 PM, 21h05, 午後2時5分: what stands in a column of its own beside one of days.
bool isClock(std::string_view cell)
{
    constexpr size_t longestClock = 24;
    const bool mayBe = cell.size() <= longestClock && std::any_of(cell.begin(), cell.end(), [](char c) {
        return c == ':' || c == 'h' || c == 'H' || static_cast<unsigned char>(c) >= 0x80;
    });
    if (!mayBe)
        return false;
    const auto written = readWrittenTime("2026-01-01 " + std::string(cell), DateOrder::YearMonthDay);
    return written && written->hasTime;
}

/// What cannot begin a number or a date need not be tried as one.
bool mayBeginNumber(char first)
{
    return isAsciiDigit(first) || static_cast<unsigned char>(first) >= 0x80
        || std::string_view("-+., $(='").find(first) != std::string_view::npos;
}

/// CHF 12, Rs. 500, EUR9: a short word in front of a number.
bool mayBeginWithMoney(std::string_view cell)
{
    constexpr size_t longestWord = 4;
    const size_t letters = cell.find_first_of("0123456789. $");
    return letters != std::string_view::npos && letters > 0 && letters <= longestWord;
}

/// A digit of ours, a full-width, an Arabic or an Indian one.
bool hasDigit(std::string_view cell)
{
    for (size_t at = 0; at < cell.size(); ++at) {
        const auto byte = static_cast<unsigned char>(cell[at]);
        if (isAsciiDigit(cell[at]) || byte == 0xd9 || byte == 0xdb
            || (byte == 0xef && cell.substr(at).starts_with("\xef\xbc"))
            || (byte == 0xe0 && cell.substr(at).starts_with("\xe0\xa5")))
            return true;
    }
    return false;
}

/// A day that no month can be in the second place, a month in the third.
bool hasDayBehindYear(std::string_view cell)
{
    const auto parts = partsBehindYear(cell);
    return parts && parts->second > 12 && parts->second <= 31 && parts->third >= 1 && parts->third <= 12;
}

} // namespace

std::optional<PartsBehindYear> partsBehindYear(std::string_view cell)
{
    constexpr size_t mark = 4;
    if (cell.size() < mark + 4 || !std::all_of(cell.begin(), cell.begin() + mark, isAsciiDigit)
        || std::string_view("/-.").find(cell[mark]) == std::string_view::npos)
        return std::nullopt;
    std::array<int, 2> parts {};
    size_t at = mark;
    for (int &part : parts) {
        if (at >= cell.size() || cell[at] != cell[mark])
            return std::nullopt;
        const size_t from = ++at;
        for (; at < cell.size() && at < from + 2 && isAsciiDigit(cell[at]); ++at)
            part = part * 10 + (cell[at] - '0');
        if (at == from)
            return std::nullopt;
    }
    return at < cell.size() && isAsciiDigit(cell[at]) ? std::nullopt
                                                      : std::optional(PartsBehindYear { parts[0], parts[1] });
}

CellKinds typedKinds(std::string_view cell)
{
    if (!hasDigit(cell))
        return {};
    CellKinds kinds;
    if (mayBeginNumber(cell.front()) || mayBeginWithMoney(cell))
        kinds = numberKinds(cell);
    if (!kinds || cell.size() == 8 || cell.size() >= 12) // 20260318 and epoch milliseconds are both
        kinds |= dateKinds(cell);
    if (!kinds && isClock(cell))
        kinds = CellKind::Clock;
    if (!kinds && hasDayBehindYear(cell))
        kinds = CellKind::DayBehindYear;
    return kinds;
}

CellKinds linkKinds(std::string_view cell)
{
    if (cell.size() > 2 && cell.find('@') != std::string_view::npos && looksLikeEmail(cell))
        return CellKind::Email;
    if (cell.starts_with('h') && (cell.starts_with("http://") || cell.starts_with("https://")))
        return CellKind::Address;
    return {};
}

CellKinds kindsOf(std::string_view cell)
{
    if (const CellKinds kinds = linkKinds(cell))
        return kinds;
    return cell.size() > longestTypedCell ? CellKinds() : typedKinds(cell);
}

} // namespace composer
