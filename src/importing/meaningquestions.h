#pragma once

#include "importing/importquestion.h"

#include <QDate>

namespace composer {

/// Questions about columns that are found and may mean something else than they seem to: days whose times of day stand
/// elsewhere, times in a zone that cannot be told, numbers that count in other steps, in per cent, or several
/// currencies. Pure.
[[nodiscard]] QList<ImportQuestion> meaningQuestions(const CsvAnalysis &analysis, const ColumnMapping &mapping,
    const EventTemplate &eventTemplate, const QLocale &locale, const QTimeZone &zone, const QDate &today);

} // namespace composer
