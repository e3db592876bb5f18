#pragma once

#include "domain/eventfield.h"

namespace composer {

/// How near a header comes to a field, the nearest first.
enum class HeaderRank : quint8 {
    Exact, ///< the field's own name or label
    Unit, ///< the same with a unit in brackets behind it: `視聴時間（分）`
    Synonym, ///< another word for the field
    Family, ///< another word for the token's name
    Contained, ///< one holds the other, or a word of its family
    Alike, ///< a few letters apart
    None,
};
/// Whether the column carries the field's name: it keeps the field then, whatever its values are.
[[nodiscard]] constexpr bool isNamed(HeaderRank rank)
{
    return rank <= HeaderRank::Family;
}
[[nodiscard]] HeaderRank rankOf(EventField field, const EventTemplate &eventTemplate, const QString &header);

/// Columns that an outcome file of ours adds.
[[nodiscard]] bool isOutcomeHeader(const QString &header);
/// A text about the person that has a word in common with many a field: a job title.
[[nodiscard]] bool isOfThePerson(const QString &header);
/// A time of day by its name: `Time`, `Start time`, `Hora`, `時刻`; no length of time.
[[nodiscard]] bool isClockName(const QString &header);
/// Such a name that says it is when something began.
[[nodiscard]] bool isBeginName(const QString &header);
/// A day that belongs to the person rather than to what happened: a birthday.
[[nodiscard]] bool isPersonalDate(const QString &header);

} // namespace composer
