#pragma once

#include "importing/columnmapping.h"
#include "importing/headerwords.h"

namespace composer {

// How well a column and a field of the event go together, for autoMap().

inline constexpr double mostlyShare = 0.8; ///< of the values: tells a column without a telling name

/// What the values say about a column for a field.
enum class Fit : quint8 { Good, Partly, Open, Bad, Empty };
[[nodiscard]] Fit fitOf(EventField field, const EventTemplate &eventTemplate, const ColumnProfile &column);
/// Values so plain that a column needs no telling name.
[[nodiscard]] bool tellsByValues(EventField field, const EventTemplate &eventTemplate, const ColumnProfile &column);

/// Header and values together; the higher the better.
[[nodiscard]] double scoreOf(HeaderRank rank, Fit fit);
[[nodiscard]] double confidenceOf(HeaderRank rank);
[[nodiscard]] FoundBy foundByOf(EventField field, HeaderRank rank);

/// A column that is called so keeps its place whatever its values are, as long as they are not plainly something else.
[[nodiscard]] bool mayBeMoment(const ColumnProfile &column, Fit fit);
/// Our id is made by us; a column of a file is it only where its values can be nothing else.
[[nodiscard]] bool mayBeEventId(HeaderRank rank, const ColumnProfile &column);

} // namespace composer
