#pragma once

#include "practice/faultplan.h"

namespace composer {

/// What goes wrong in a rehearsal, in the words of the window.
enum class RehearsalFault {
    Nothing,
    RowsRefused, ///< some rows of every request
    TokenExpires, ///< in the middle, once
    DailyLimit, ///< in the middle, once
    AnswersLost, ///< events created, the line drops before the answer: the first time, then one in three
    Slow, ///< every answer after 3 s
};
inline constexpr int rehearsalFaultCount = 6;

/// `requests`: how many the plan has, so that "in the middle" is in it.
[[nodiscard]] FaultPlan rehearsalFaults(RehearsalFault fault, qsizetype requests);
/// "Some rows are refused": for the list of choices.
[[nodiscard]] QString rehearsalFaultText(RehearsalFault fault);
/// What one will see and what to do then, one sentence.
[[nodiscard]] QString rehearsalFaultLesson(RehearsalFault fault);

} // namespace composer
