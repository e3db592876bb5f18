#include "detection/celllook.h"

#include "domain/writtennumber.h"
#include "domain/writtentime.h"

#include <array>
#include <string>
#include <string_view>

namespace composer {

namespace {

/// 9:05, 10:02:11.5, 2:05 PM
bool isTimeOfDay(std::string_view cell)
{
    const auto digit = [cell](size_t i) { return i < cell.size() && cell[i] >= '0' && cell[i] <= '9'; };
    const size_t colon = cell.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 2 || !digit(0) || !digit(colon - 1)
        || !digit(colon + 1) || !digit(colon + 2))
        return false;
    return cell.find_first_not_of("0123456789:., AaPpMm", colon) == std::string_view::npos && cell.size() <= colon + 16;
}

bool looksLikeNumber(std::string_view cell)
{
    std::string out;
    return appendCanonicalNumber(cell, { '.', ',' }, out) || appendCanonicalNumber(cell, { ',', '.' }, out)
        || appendCanonicalNumber(cell, { ',', ' ' }, out);
}

} // namespace

namespace {

/// What a letter is in an address: most are nothing but a letter.
enum class AddressByte : quint8 { Letter, At, Dot, Never };
constexpr auto addressBytes = [] {
    std::array<AddressByte, 256> table {};
    table['@'] = AddressByte::At;
    table['.'] = AddressByte::Dot;
    for (const char c : std::string_view(" ,;<>()\"\t\n\r"))
        table[static_cast<uchar>(c)] = AddressByte::Never;
    return table;
}();

} // namespace

bool looksLikeEmail(std::string_view cell)
{
    size_t at = 0;
    size_t dot = 0;
    for (size_t i = 0; i < cell.size(); ++i) {
        const AddressByte what = addressBytes[static_cast<uchar>(cell[i])];
        if (what == AddressByte::Letter)
            continue;
        if (what == AddressByte::Never || (what == AddressByte::At && (at != 0 || i == 0)))
            return false;
        (what == AddressByte::At ? at : dot) = i;
    }
    return at != 0 && dot > at + 1 && dot + 1 < cell.size();
}

CellLook lookOf(std::string_view cell)
{
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t'))
        cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t'))
        cell.remove_suffix(1);
    if (cell.empty())
        return CellLook::Empty;
    if (looksLikeEmail(cell))
        return CellLook::Email;
    if (cell.starts_with("http://") || cell.starts_with("https://") || cell.starts_with("www."))
        return CellLook::Address;
    if (cell.size() > 40)
        return CellLook::Text;
    if (looksLikeNumber(cell))
        return CellLook::Number;
    if (isTimeOfDay(cell) || readWrittenTime(cell, DateOrder::DayMonthYear)
        || readWrittenTime(cell, DateOrder::MonthDayYear))
        return CellLook::Date;
    return CellLook::Text;
}

} // namespace composer
