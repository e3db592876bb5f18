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
/// `Title`, which is a person's as often as a webinar's.
[[nodiscard]] bool isTitleName(const QString &header);
/// `First name`, `Apellidos`, `姓`: a part of a person's name.
[[nodiscard]] bool isPersonName(const QString &header);
/// `State`, `Estado`: of a webinar, or where somebody lives.
[[nodiscard]] bool isStateName(const QString &header);
/// Says where somebody lives: `City`, `País`, `Postal code`.
[[nodiscard]] bool isPlaceName(const QString &header);
/// A text about the person that has a word in common with many a field: a job title.
[[nodiscard]] bool isOfThePerson(const QString &header);
/// A time of day by its name: `Time`, `Start time`, `Hora`, `時刻`; no length of time.
[[nodiscard]] bool isClockName(const QString &header);
/// A length of time by its name: `Duration`, `Time in session`.
[[nodiscard]] bool isLengthName(const QString &header);
/// Such a name that says it is when something began.
[[nodiscard]] bool isBeginName(const QString &header);
/// Such a name that says it is when something ended.
[[nodiscard]] bool isEndName(const QString &header);
/// Says when something was, as the reports of programs name it: `Start Date`, `Join time`, `Attended at`, `開始日時`.
/// No length of time, no zone, no birthday.
[[nodiscard]] bool isMomentName(const QString &header);
/// Names a time zone: `timezone`, `UTC offset`, `Zona horaria`.
[[nodiscard]] bool isZoneName(const QString &header);
/// The power of ten in which numbers count: -2 for `Amount (cents)`, 3 for `Price in k€`, -3 for `duration ms`; else 0.
[[nodiscard]] int scaleOf(const QString &header);
/// Counts whole days or more: `Days in trial`.
[[nodiscard]] bool saysDays(const QString &header);
/// A share of a hundred, by its name: `Minutes watched (%)`.
[[nodiscard]] bool saysShare(const QString &header);
/// An address of somebody else than the one whom the row is about: `Contact owner email`, `Referred by`.
[[nodiscard]] bool isOfSomeoneElse(const QString &header);
/// An address beside the first one of the same person: `Secondary email`, `Billing email`.
[[nodiscard]] bool isSecondAddress(const QString &header);
/// A day that may be one of keeping records, or of what is to come, rather than of what happened: `Last updated`,
/// `Valid until`, `Next appointment`.
[[nodiscard]] bool isDoubtfulDate(const QString &header);
[[nodiscard]] bool isBirthday(const QString &header);
/// A day that belongs to the person, or is to come, rather than to what happened: a birthday, the end of a contract.
[[nodiscard]] bool isPersonalDate(const QString &header);

} // namespace composer
