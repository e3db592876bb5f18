#pragma once

#include <QString>
#include <QTimeZone>

class QLocale;

namespace composer {

/// A duration as one says it: "about 2 seconds", "about 14 minutes", "about 3 hours". Never below one second.
[[nodiscard]] QString approximateDuration(qint64 milliseconds);

/// An instant (epoch milliseconds) on the clock of a zone, day and minute, in the order the locale is used to; the
/// month in letters where the language has them, so that 3/4 cannot be misread.
[[nodiscard]] QString spokenInstant(qint64 epochMs, const QTimeZone &zone, const QLocale &locale);

/// The moment an event happened: seconds and their parts too where it has them, since two events may differ in nothing
/// else.
[[nodiscard]] QString spokenMoment(qint64 epochMs, const QTimeZone &zone, const QLocale &locale);

/// A day (midnight UTC, the same everywhere), as spokenInstant() writes it.
[[nodiscard]] QString spokenDay(qint64 epochMs, const QLocale &locale);

/// The time of day only, to the second: "10:42:07".
[[nodiscard]] QString spokenTimeOfDay(qint64 epochMs, const QTimeZone &zone);

} // namespace composer
