#pragma once

#include <QString>

#include <array>
#include <string_view>

namespace composer {

/// Where one row of a send stands. Transitions: canBecome().
enum class RowState : quint8 {
    Waiting, ///< planned, nothing left this computer
    InFlight, ///< in the ledger, bytes may have left
    Created, ///< the portal said so
    Refused, ///< the portal refused this very row
    Unknown, ///< bytes left, no usable answer; locked until the portal is asked
    NotSent, ///< proven not to be at the portal: never left, or asked and absent
    Conflict, ///< another event stands under this id
    Skipped, ///< left out by the person, or not sendable
};
inline constexpr int rowStateCount = 8;

/// What the window counts. Created + refused + unknown + skipped + not sent + waiting = rows, at every instant.
enum class Outcome : quint8 { Waiting, Created, Refused, Unknown, Skipped, NotSent };
inline constexpr int outcomeCount = 6;

/// In flight counts as waiting, a conflict as unknown: until somebody decides, nobody knows what stands there.
[[nodiscard]] Outcome outcomeOf(RowState state);
/// The one transition table.
[[nodiscard]] bool canBecome(RowState from, RowState to);

/// One word for people, translated: "created", "not sent", …
[[nodiscard]] QString outcomeWord(Outcome outcome);
/// Stable word for files: "created", "not_sent", …
[[nodiscard]] QString outcomeKey(Outcome outcome);
/// Where a row stands according to a word made by outcomeKey(), in a file of another time or place: what was created or
/// may have been is locked, everything else waits or may be sent again. Any other text: waiting.
[[nodiscard]] RowState rowStateOfOutcomeKey(std::string_view key);

/// How many rows stand at each outcome.
struct OutcomeCounts {
    std::array<qint64, outcomeCount> counts {};
    [[nodiscard]] qint64 of(Outcome outcome) const { return counts[static_cast<size_t>(outcome)]; }
    [[nodiscard]] qint64 &of(Outcome outcome) { return counts[static_cast<size_t>(outcome)]; }
    [[nodiscard]] qint64 total() const;
    bool operator==(const OutcomeCounts &) const = default;
};

} // namespace composer
