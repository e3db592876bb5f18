#pragma once

#include "base/fileversion.h"
#include "detection/csvanalysis.h"
#include "intake/workbook.h"

#include <QTemporaryDir>

#include <memory>

namespace composer {

/// A file of rows, whatever it was, made ready for src/csv.
struct TableFile {
    QString path; ///< what csv reads: the file itself, or a CSV made of it
    bool isConverted = false;
    FileVersion version; ///< of the person's file when it was opened
    CsvOverrides reading; ///< what is known about how a made CSV is written
    QString templateId; ///< of events in HubSpot's shape; empty when not known
    QStringList templateIds; ///< all that such events name
    QString notice; ///< what the person should know about the conversion, in sentences; may be empty
    QString sheetNotice; ///< which sheets or lists are left out, a sentence; may be empty
    QString hiddenSheetNotice; ///< which hidden sheets are, a sentence; may be empty
    QString sheet; ///< of a workbook: the one that is read; of JSON: the list, by its path
    QStringList sheets; ///< of a workbook: all that are shown, for a choice; of JSON: all lists
    bool areLists = false; ///< the sheets are lists of JSON
    struct Doubtful {
        QString sheet;
        qint64 records = 0; ///< -1 = many, not counted
    };
    QList<Doubtful> inDoubt; ///< sheets that may be meant, `sheet` among them: only the person can say; or none
    qint64 hiddenRows
        = 0; ///< of the sheet: rows that are hidden or filtered out; read unless the choice says otherwise
    QMap<int, WorkbookTable::ShownOtherwise> shownOtherwise; ///< of a workbook, by column
    QMap<int, QString> units; ///< see WorkbookTable, as the three below
    QMap<int, QStringList> currencies;
    QMap<int, QString> halfSwapped;
    QSet<int> hiddenColumns;
    QSet<int> textNumbers; ///< columns with texts that look like numbers with marks, whose marks are in doubt
    QSet<int> numbers; ///< columns with true numbers that are not whole: their marks are not
    qint64 unreadable = 0; ///< of JSON: records that are none; an empty line of the made CSV stands for each
    QList<UnreadableLine> unreadableLines; ///< the first 100,000
    std::shared_ptr<const QTemporaryDir> folder; ///< keeps a made CSV as long as any copy lives

    /// What a person says about the file, as far as it may be said about a made CSV: not how its bytes are cut.
    [[nodiscard]] CsvOverrides overridden(const CsvOverrides &said) const;
};

/// Makes a CSV of a workbook (.xlsx, .ods) or of JSON; any other file is read as it is. The choice is for workbooks
/// and for the lists of JSON.
/// For a worker. Errors: as CsvFile::open(), convertWorkbook(), convertOpenDocument(), convertJson().
[[nodiscard]] Result<TableFile> openTableFile(const QString &path, const CsvProgress &progress = {},
    const CsvCancel *cancel = nullptr, const SheetChoice &choice = {});

/// The values of a made CSV leave no doubt: numbers have a `.`, dates are ISO 8601. Takes the questions out, but for
/// texts that look like numbers, which are as somebody typed them, and for dates whose day and month a spreadsheet may
/// have swapped. Gives the columns what their formats say, and counts the records that did not come into the made CSV.
void trustConverted(const TableFile &file, CsvAnalysis &analysis);

} // namespace composer
