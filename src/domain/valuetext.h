#pragma once

#include "domain/eventfield.h"
#include "domain/writtenlength.h"

#include <QLocale>
#include <QTimeZone>

namespace composer {

/// Canonical text as people read it in their locale and zone; see TypedTextReader for the way back. Text that is not
/// canonical is shown as it is.
[[nodiscard]] QString displayText(const QString &canonical, EventField field, const EventTemplate &eventTemplate,
    const QLocale &locale, const QTimeZone &zone);

/// How a day is written for people, as a pattern of QLocale: "18 Mar 2026", its month by name, or "2026/03/18" where
/// the year stands first. Either can be read in one way only, whatever order of day and month somebody is used to.
[[nodiscard]] QString shownDayPattern(const QLocale &locale);

/// Whether the field holds an instant (When, or a date token), a number, or one of a list of options.
enum class ValueKind { Text, Number, Instant, Date, Option, Json };
[[nodiscard]] ValueKind valueKind(EventField field, const EventTemplate &eventTemplate);

/// The unit that a token's name or label says its numbers are in.
[[nodiscard]] TimeUnit unitOf(const Token &token);

/// The option whose value or label is nearest to `text` (case and accents ignored, at most a third of the letters
/// different); nullptr when none is near.
[[nodiscard]] const TokenOption *nearestOption(const Token &token, const QString &text);

/// A plain decimal number: optional sign, digits, optional `.` and digits, optional exponent. The wire's form.
[[nodiscard]] bool isPlainNumber(std::string_view text);

} // namespace composer
