#pragma once

#include "validation/rules.h"

#include <QList>

#include <atomic>
#include <functional>
#include <string_view>

namespace composer {

/// What asking an iframe's address has shown.
enum class FrameFinding : quint8 { Nothing, Forbidden, NoPage, Doubtful };

struct CheckOptions {
    qint64 nowMs = 0; ///< epoch milliseconds, for "in the future"
    QTimeZone zone = QTimeZone::utc(); ///< of the times people read and type
    /// The person wants emails beside object ids to become the contacts' addresses.
    bool emailWithObjectIdAllowed = false;
    /// What is known about an iframe's address from outside; empty = nothing. Called on any threads, several at once.
    std::function<FrameFinding(std::string_view address)> frameFinding {};
};

/// Every issue of every row that is neither locked nor skipped, by row, then in the order of the fields. Pure; reads a
/// snapshot, so it may run on a worker, and uses as many threads as the machine has. Stops early, with nothing, when
/// *cancel becomes true.
[[nodiscard]] QList<Issue> checkEvents(
    const EventTable &table, const CheckOptions &options, const std::atomic_bool *cancel = nullptr);

/// The issues of one row that need no other row (all but IdTwice, DuplicateContent and what is said once a draft).
[[nodiscard]] QList<Issue> checkRow(const EventTable &table, qsizetype row, const CheckOptions &options);

} // namespace composer
