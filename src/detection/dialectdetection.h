#pragma once

#include "csv/csvdialect.h"
#include "detection/celllook.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace composer {

/// What a beginning of a file looks like.
struct DialectGuess {
    CsvDialect dialect;
    double confidence = 1; ///< of delimiter and quote
    double headerConfidence = 1;
    int columns = 0;
    int records = 0; ///< looked at, blank ones not counted
    int regular = 0; ///< of them with `columns` cells
    char rival = 0; ///< the delimiter that fits next best; 0 = no other cuts the text at all
    int rivalColumns = 0;
    /// Where a report of several tables of people begins each, when it is in doubt which is meant: records above its
    /// header, and the names in that. The likeliest first.
    std::vector<std::pair<int, std::vector<std::string>>> tables;
};

/// Tries every usual delimiter and quote on UTF-8 text, with quotes respected: the cut with the most regular records
/// wins, then the one whose cells make most sense. `isComplete`: the text is the whole file.
[[nodiscard]] DialectGuess detectDialect(std::string_view text, bool isComplete);

} // namespace composer
