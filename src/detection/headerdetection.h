#pragma once

#include <string>
#include <vector>

namespace composer {

/// The records of a file's beginning, cut into cells.
using CutRecords = std::vector<std::vector<std::string>>;

/// Where the table begins and whether its first record names the columns.
struct HeaderGuess {
    int skipLines = 0; ///< records above it: titles, notes, another table's facts
    bool hasHeader = true;
    double confidence = 1;
    bool hasUnnamedFirst = false; ///< the rows have one cell more in front than the header: numbers of the rows
    std::vector<int> tables; ///< records above each of several tables of people, in doubt; the one that was taken first
};

/// How many cells a record has up to the last that is not blank: spreadsheets pad titles with empty ones.
[[nodiscard]] int filledWidth(const std::vector<std::string> &record);

/// Finds the header at or after `from`:
///
///     0. behind a line that says `EXTF`, and behind `Host,host@example.com` above names, which is never sure;
///     1. how wide the rows are, empty cells at their ends aside;
///     2. the table: behind shorter blocks of another width, where the largest block begins with names;
///     3. what stands above it ends before the first email address, row of values, or row as wide as the data;
///     4. of the records up to there the widest is the header, unless it holds values itself.
[[nodiscard]] HeaderGuess findHeader(const CutRecords &records, size_t from, char delimiter);

} // namespace composer
