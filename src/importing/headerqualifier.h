#pragma once

#include "domain/eventfield.h"

namespace composer {

// What a header says beside the name of a field. It may make another thing of it.

/// A part of an amount, or what goes the other way, while the field is none: `Amount (refunded)`, `Tax amount`, `MwSt`.
[[nodiscard]] bool isOtherAmount(EventField field, const EventTemplate &eventTemplate, const QString &header);

/// Whether the header may mean something else than the field whose name it holds: by a role, a state, a year, a
/// currency, a measure or a remark that the field does not have: `Amount (USD)` for `Amount (EUR)`, `Date (cancelled)`,
/// `City ID` for `City`, `Event name` for `Name`. Units of time, per cent, thousands and zones are none of it: they are
/// converted or asked about on their own.
[[nodiscard]] bool saysSomethingElse(EventField field, const EventTemplate &eventTemplate, const QString &header);

/// `Bruttobetrag`, `Amount incl. VAT` for a number that is not called so.
[[nodiscard]] bool isGrossAmount(EventField field, const EventTemplate &eventTemplate, const QString &header);

/// `Net amount` and `Gross amount`: two sides of one sum.
[[nodiscard]] bool areNetAndGross(const QString &a, const QString &b);

/// How long somebody was there, and in which unit: `attendanceTimeInSeconds`, `Watch time (sec)`.
[[nodiscard]] bool saysTimeSpent(const QString &header);

/// Words for a person's title or post: `Mr`, `Dra.`, `CEO`, `Head of Sales`, `部長`.
[[nodiscard]] bool isTitleOfAPerson(const QString &value);

} // namespace composer
