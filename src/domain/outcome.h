#pragma once

#include <QString>

#include <array>

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

/// In flight counts as waiting, a conflict as refused.
[[nodiscard]] Outcome outcomeOf(RowState state);
/// The one transition table.
[[nodiscard]] bool canBecome(RowState from, RowState to);

/// One word for people, translated: "created", "not sent", …
[[nodiscard]] QString outcomeWord(Outcome outcome);
/// Stable word for files: "created", "not_sent", …
[[nodiscard]] QString outcomeKey(Outcome outcome);

/// How many rows stand at each outcome.
struct OutcomeCounts {
    std::array<qint64, outcomeCount> counts {};
    [[nodiscard]] qint64 of(Outcome outcome) const { return counts[static_cast<size_t>(outcome)]; }
    [[nodiscard]] qint64 &of(Outcome outcome) { return counts[static_cast<size_t>(outcome)]; }
    [[nodiscard]] qint64 total() const;
    bool operator==(const OutcomeCounts &) const = default;
};

} // namespace composer
