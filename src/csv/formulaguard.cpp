#include "csv/formulaguard.h"

#include "csv/valueformat.h"

#include <algorithm>
#include <array>

namespace composer {

namespace {

std::string_view withoutApostrophes(std::string_view text)
{
    const size_t first = text.find_first_not_of('\'');
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

bool isNumber(std::string_view text)
{
    std::string number;
    return appendCanonicalNumber(text, { '.', ',' }, number) || appendCanonicalNumber(text, { ',', '.' }, number);
}

} // namespace

bool needsFormulaGuard(std::string_view text)
{
    const std::string_view begun = withoutApostrophes(text);
    if (begun.empty())
        return false;
    static constexpr std::array<std::string_view, 4> wide { "＝", "＋", "－", "＠" };
    constexpr std::string_view narrow("=+-@\t\r\n");
    if (std::any_of(wide.begin(), wide.end(), [begun](std::string_view mark) { return begun.starts_with(mark); }))
        return true;
    const bool isSign = begun.front() == '+' || begun.front() == '-';
    return narrow.find(begun.front()) != std::string_view::npos && !(isSign && isNumber(begun));
}

std::string_view withoutFormulaGuard(std::string_view text)
{
    return text.starts_with('\'') && needsFormulaGuard(text) ? text.substr(1) : text;
}

} // namespace composer
