#pragma once

#include "practice/faultplan.h"

#include <QList>

namespace composer {

/// What may go wrong at the practice portal, in the words of the window.
enum class PracticeFault {
    Nothing,
    Slow, ///< every answer after 3 s
    TooManyRequests, ///< 429
    ServerError, ///< 500
    DropBeforeCreating, ///< the line drops, nothing was created
    DropAfterCreating, ///< events created, the line drops before the answer
    RowsRefused, ///< some rows of a request
    TokenExpires, ///< 401
    DailyLimit, ///< 429 until the next day
};
inline constexpr int practiceFaultCount = 9;

/// Position of the dial.
struct PracticeDial {
    PracticeFault fault = PracticeFault::Nothing;
    bool everyRequest = false; ///< else about one in three
    PracticeSignInDial signIn {}; ///< of those who sign in to it
    bool operator==(const PracticeDial &) const = default;
};

[[nodiscard]] FaultPlan faultPlanFor(PracticeDial dial);
/// "The line drops before the answer": for the list of choices.
[[nodiscard]] QString practiceFaultText(PracticeFault fault);
/// What one will see and learn, one sentence.
[[nodiscard]] QString practiceFaultLesson(PracticeFault fault);

/// That it refuses rows whatever they say, and where that is set; empty while it does not.
[[nodiscard]] QString practiceRefusesText(const PracticeDial &dial);

/// How long a sign-in may last until it is renewed, in milliseconds, longest first; the first is HubSpot's.
[[nodiscard]] QList<qint64> practiceLifetimes();
/// "30 seconds", "30 minutes, as at HubSpot".
[[nodiscard]] QString practiceLifetimeText(qint64 milliseconds);
/// Every fault of a sign-in, in the order they are offered.
[[nodiscard]] QList<PracticeSignInFault> practiceSignInFaults();
/// "The client secret does not match".
[[nodiscard]] QString practiceSignInFaultText(PracticeSignInFault fault);

} // namespace composer
