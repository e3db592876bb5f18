#pragma once

#include <string_view>

namespace composer {

/// A spreadsheet runs a cell that begins with `= + - @`, their wide forms, tab, CR or LF as a formula, even when it
/// came in a CSV. Our writer puts an apostrophe before such a text, our reader takes it off again in our own files:
///
///     =1+1 ⇄ '=1+1      '=1+1 ⇄ ''=1+1      -12.5 and +34600123456 are numbers and stay      '90s stays
///
/// Whatever follows the apostrophes a text begins with decides, so that every text comes back as it was.
[[nodiscard]] bool needsFormulaGuard(std::string_view text);
/// The inverse of "an apostrophe before what needsFormulaGuard()". A text without one is as it is.
[[nodiscard]] std::string_view withoutFormulaGuard(std::string_view text);

} // namespace composer
