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
/// Such a name that says it is when something ended.
[[nodiscard]] bool isEndName(const QString &header);
/// Says when something was, as the reports of programs name it: `Start Date`, `Join time`, `Attended at`, `開始日時`.
/// No length of time, no zone, no birthday.
[[nodiscard]] bool isMomentName(const QString &header);
/// Names a time zone: `timezone`, `UTC offset`, `Zona horaria`.
[[nodiscard]] bool isZoneName(const QString &header);
/// Says that numbers count in parts or in thousands: `Amount (cents)`, `Price in k€`, `duration ms`.
[[nodiscard]] bool saysScale(const QString &header);
/// An address of somebody else than the one whom the row is about: `Contact owner email`, `Referred by`.
[[nodiscard]] bool isOfSomeoneElse(const QString &header);
/// A day that belongs to the person, or is to come, rather than to what happened: a birthday, the end of a contract.
[[nodiscard]] bool isPersonalDate(const QString &header);

} // namespace composer
