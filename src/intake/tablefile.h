#pragma once

#include "detection/csvanalysis.h"

#include <QTemporaryDir>

#include <memory>

namespace composer {

/// A file of rows, whatever it was, made ready for src/csv.
struct TableFile {
    QString path; ///< what csv reads: the file itself, or a CSV made of it
    bool isConverted = false;
    CsvOverrides reading; ///< what is known about how a made CSV is written
    QString templateId; ///< of events in HubSpot's shape; empty when not known
    QString notice; ///< what the person should know about the conversion, a sentence; may be empty
    std::shared_ptr<const QTemporaryDir> folder; ///< keeps a made CSV as long as any copy lives

    /// What a person says about the file, as far as it may be said about a made CSV: not how its bytes are cut.
    [[nodiscard]] CsvOverrides overridden(const CsvOverrides &said) const;
};

/// Makes a CSV of a workbook (.xlsx, .ods) or of JSON; any other file is read as it is. For a worker.
/// Errors: as CsvFile::open(), convertWorkbook(), convertOpenDocument(), convertJson().
[[nodiscard]] Result<TableFile> openTableFile(
    const QString &path, const CsvProgress &progress = {}, const CsvCancel *cancel = nullptr);

/// The values of a made CSV leave no doubt: numbers have a `.`, dates are ISO 8601. Takes the questions out.
void trustConverted(const TableFile &file, CsvAnalysis &analysis);

} // namespace composer
