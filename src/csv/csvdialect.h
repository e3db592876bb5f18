#pragma once

#include <QtGlobal>

namespace composer {

/// How the bytes of a CSV file (already UTF-8) are cut into cells.
struct CsvDialect {
    char delimiter = ',';
    char quote = '"'; ///< 0 = quotes have no meaning
    int skipLines = 0; ///< records before the header (a title, an empty line)
    bool hasHeader = true;
    bool hasUnnamedFirst = false; ///< the rows have one cell more in front than the header names: their numbers
    bool quotesAfterBlanks = false; ///< blanks before an opening quote are not part of the cell
    bool backslashQuotes = false; ///< \" is a quote and \\ a backslash inside quotes, as MySQL and PHP write them
    bool operator==(const CsvDialect &) const = default;
};

} // namespace composer
