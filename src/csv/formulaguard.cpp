#include "csv/formulaguard.h"

#include "domain/writtennumber.h"

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
    if (text.starts_with('='))
        return false;
    std::string number;
    return appendCanonicalNumber(text, { '.', ',' }, number) || appendCanonicalNumber(text, { ',', '.' }, number);
}

bool beginsFormula(std::string_view text)
{
    static constexpr std::array<std::string_view, 4> wide { "＝", "＋", "－", "＠" };
    if (std::any_of(wide.begin(), wide.end(), [text](std::string_view mark) { return text.starts_with(mark); }))
        return true;
    const bool isSign = text.front() == '+' || text.front() == '-';
    return std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos && !(isSign && isNumber(text));
}

/// The text as a whole, in the cell it was written to.
bool wholeNeedsGuard(std::string_view text)
{
    const std::string_view begun = withoutApostrophes(text);
    return !begun.empty() && beginsFormula(begun);
}

constexpr std::string_view separators(",;|\t\r\n");

/// What stands behind a separator, up to the next one. Quotes and blanks before a formula do not stop a spreadsheet.
bool partNeedsGuard(std::string_view part)
{
    const size_t first = part.find_first_not_of("'\" ");
    if (first == std::string_view::npos)
        return false;
    const std::string_view begun = part.substr(first);
    // "- a point", "+ another": no formula without a call, a pipe or a sheet.
    const bool isPoint = begun.size() > 1 && (begun.front() == '-' || begun.front() == '+') && begun[1] == ' '
        && begun.find_first_of("(!|") == std::string_view::npos;
    return !isPoint && beginsFormula(begun);
}

/// Calls `found(at)` for each place where a guard stands or has to stand.
template<typename Found>
void eachGuard(std::string_view text, Found found)
{
    if (wholeNeedsGuard(text))
        found(size_t(0));
    for (size_t at = text.find_first_of(separators); at != std::string_view::npos;
         at = text.find_first_of(separators, at + 1)) {
        const size_t end = std::min(text.find_first_of(separators, at + 1), text.size());
        if (partNeedsGuard(text.substr(at + 1, end - at - 1)))
            found(at + 1);
    }
}

} // namespace

bool needsFormulaGuard(std::string_view text)
{
    bool needs = false;
    eachGuard(text, [&](size_t) { needs = true; });
    return needs;
}

std::string withFormulaGuard(std::string_view text)
{
    std::string guarded;
    size_t copied = 0;
    eachGuard(text, [&](size_t at) {
        guarded.append(text.substr(copied, at - copied)).push_back('\'');
        copied = at;
    });
    return guarded.append(text.substr(copied));
}

std::string_view withoutFormulaGuard(std::string_view text, std::string &buffer)
{
    if (text.find('\'') == std::string_view::npos)
        return text;
    buffer.clear();
    size_t copied = 0;
    eachGuard(text, [&](size_t at) {
        if (at == text.size() || text[at] != '\'')
            return;
        buffer.append(text.substr(copied, at - copied));
        copied = at + 1;
    });
    if (copied == 0)
        return text;
    return buffer.append(text.substr(copied));
}

} // namespace composer
