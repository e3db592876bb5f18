#pragma once

#include "importing/csvimport.h"
#include "intake/tablefile.h"

#include <QLocale>
#include <QStringList>

namespace composer::test {

using Rows = QList<QStringList>;

inline QString intakeFile(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/intake/") + name;
}

/// The rows that csv reads of a file, header included.
inline Result<Rows> rowsOf(const QString &path)
{
    const auto file = openTableFile(path);
    if (!file)
        return fail(file.error());
    CsvReading reading;
    auto reader = CsvReader::open(file->path, reading);
    if (!reader)
        return fail(reader.error());
    Rows rows;
    while (const CsvRecord *record = reader->next()) {
        QStringList row;
        for (qsizetype i = 0; i < record->size(); ++i)
            row << QString::fromUtf8((*record)[i].data(), static_cast<qsizetype>((*record)[i].size()));
        rows << row;
    }
    return rows;
}

/// As the dialog does when everything detected is accepted.
inline Result<ImportResult> importedAs(const QString &path, const EventTemplate &eventTemplate, const QLocale &locale)
{
    const auto file = openTableFile(path);
    if (!file)
        return fail(file.error());
    const auto preview = previewCsv(file->path, file->reading);
    if (!preview)
        return fail(preview.error());
    auto analysis = analyseCsv(file->path, preview->reading, valueHints(locale));
    if (!analysis)
        return fail(analysis.error());
    trustConverted(*file, *analysis);
    ImportSettings settings;
    settings.reading = preview->reading;
    settings.eventTemplate = eventTemplate;
    settings.mapping = autoMap(eventTemplate, analysis->columns);
    settings.zone = QTimeZone("Europe/Madrid");
    return importCsv(file->path, settings);
}

} // namespace composer::test
