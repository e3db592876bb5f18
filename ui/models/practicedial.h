#pragma once

#include "practice/faultplan.h"

namespace composer {

/// What may go wrong at the practice portal, in the words of the window.
enum class PracticeFault {
    Nothing,
    Slow, ///< every answer after 3 s
    TooManyRequests, ///< 429
    ServerError, ///< 500
    DropBeforeCreating, ///< the line drops, nothing was created
    DropAfterCreating, ///< events created, the line drops before the answer
};
inline constexpr int practiceFaultCount = 6;

/// Position of the dial.
struct PracticeDial {
    PracticeFault fault = PracticeFault::Nothing;
    bool everyRequest = false; ///< else about one in three
    bool operator==(const PracticeDial &) const = default;
};

[[nodiscard]] FaultPlan faultPlanFor(PracticeDial dial);
/// "The line drops before the answer": for the list of choices.
[[nodiscard]] QString practiceFaultText(PracticeFault fault);
/// What one will see and learn, one sentence.
[[nodiscard]] QString practiceFaultLesson(PracticeFault fault);

} // namespace composer
