#pragma once

#include <string>
#include <string_view>

namespace composer {

/// A spreadsheet runs a cell that begins with `= + - @`, their wide forms, tab, CR or LF as a formula, even when it
/// came in a CSV. Our writer puts an apostrophe before such a text, our reader takes it off again in our own files:
///
///     =1+1 ⇄ '=1+1      '=1+1 ⇄ ''=1+1      -12.5 and +34600123456 are numbers and stay      '90s stays
///
/// A spreadsheet set up for another separator cuts a quoted cell wherever that separator stands, because the quote no
/// longer begins the cell; so what stands behind `, ; | ` a tab or a line break is guarded like a cell of its own:
///
///     late;=1+1 ⇄ late;'=1+1      "- a point of a list" stays behind a line break
///
/// Whatever follows the apostrophes a part begins with decides, so that every text comes back as it was.
[[nodiscard]] bool needsFormulaGuard(std::string_view text);
[[nodiscard]] std::string withFormulaGuard(std::string_view text);
/// The inverse of withFormulaGuard(). The result is `text`, or lies in `buffer`.
[[nodiscard]] std::string_view withoutFormulaGuard(std::string_view text, std::string &buffer);

} // namespace composer
