#pragma once

#include "domain/writtentime.h"

namespace composer {

/// The slower half of readWrittenTime(): a text with words, in the steps
///
/// 1. fold it (foldText) and cut it into numbers, words and signs; an unknown word ends the attempt;
/// 2. find the clock (9:05, 21h05, 9 Uhr, 午後9時5分, klo 9.05), the half of the day and the zone beside it;
/// 3. what is left must be a date: with an era, with 年月日 or 년월일, with the name of a month, or in figures.
[[nodiscard]] std::optional<WrittenTime> readWordedTime(std::string_view text, DateOrder order);

} // namespace composer
