#pragma once

#include "importing/csvimport.h"

#include <QLocale>

namespace composer {

/// What came of a file that was read as the import dialog does when everything detected is accepted.
struct DetectedImport : ImportResult {
    CsvReading reading;
    ColumnMapping mapping;
};

/// `locale`: whose numbers and dates the values are taken for. Errors: those of previewCsv(), analyseCsv() and
/// importCsv().
inline Result<DetectedImport> importAsDetected(
    const QString &path, const EventTemplate &eventTemplate, const QTimeZone &zone, const QLocale &locale)
{
    const auto preview = previewCsv(path);
    if (!preview)
        return fail(preview.error());
    const auto analysis = analyseCsv(path, preview->reading, valueHints(locale));
    if (!analysis)
        return fail(analysis.error());
    ImportSettings settings;
    settings.reading = preview->reading;
    settings.eventTemplate = eventTemplate;
    settings.mapping = autoMap(settings.eventTemplate, analysis->columns);
    settings.zone = zone;
    const auto result = importCsv(path, settings);
    if (!result)
        return fail(result.error());
    return DetectedImport { *result, settings.reading, settings.mapping };
}

} // namespace composer
