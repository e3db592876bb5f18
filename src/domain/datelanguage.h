#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace composer {

/// Dates name months and days of the week in the language of the program, whatever formats are chosen: no sentence has
/// "5 de June" in it. Said once, before there are threads; nothing = every locale names them in its own language.
void setDateLanguage(const std::optional<QLocale> &language);

/// The locale that writes and reads dates with names in them, for somebody with these formats.
[[nodiscard]] QLocale dateLocale(const QLocale &formats);

/// A day as shownDayPattern() has it.
[[nodiscard]] QString shownDay(QDate day, const QLocale &formats);

/// Day and month of this year: "18 Mar", or "3/18" where the year would stand first.
[[nodiscard]] QString shownDayOfYear(QDate day, const QLocale &formats);

} // namespace composer
