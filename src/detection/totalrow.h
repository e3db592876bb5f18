#pragma once

#include "csv/csvparser.h"

namespace composer {

/// Whether a record sums up the others: a cell says `Total`, `Summe` or `合計`, all else in it is numbers, times of day
/// or nothing. Where no cell is empty the word must be one that is no company's name. Pure.
[[nodiscard]] bool looksLikeTotal(const CsvRecord &record);

} // namespace composer
