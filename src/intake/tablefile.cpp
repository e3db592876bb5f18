#include "intake/tablefile.h"

#include "intake/filekind.h"
#include "intake/jsontable.h"
#include "intake/opendocument.h"
#include "intake/workbook.h"
#include "intake/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct TableFileText {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

enum class Source : quint8 { Csv, Json, Workbook, OpenDocument };

Source sourceOf(const QString &path)
{
    QFile file(path);
    QByteArray head;
    if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly))
        head = file.read(4096);
    if (head.startsWith("PK\x03\x04")) {
        const auto zip = ZipArchive::open(path);
        if (zip && isOpenSpreadsheet(*zip))
            return Source::OpenDocument;
        return zip && isWorkbook(*zip) ? Source::Workbook : Source::Csv;
    }
    if (head.startsWith("\x1f\x8b")) { // packed: look inside
        head.resize(4096);
        auto packed = CsvFile::open(path);
        const auto got = packed ? packed->read(head.data(), head.size()) : Result<qsizetype>(0);
        head.truncate(got ? *got : 0);
    }
    return looksLikeJson(head) ? Source::Json : Source::Csv;
}

Result<TableFile> converted(const QString &path)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid()) {
        return fail(ErrorCode::FileError,
            TableFileText::tr("There is no room for a copy of “%1”. Free some space and try again.")
                .arg(QFileInfo(path).fileName()),
            folder->errorString());
    }
    TableFile file;
    file.isConverted = true;
    file.path = folder->filePath(QFileInfo(path).completeBaseName() + u".csv"_s);
    file.folder = folder;
    file.reading.encoding = "UTF-8";
    file.reading.delimiter = ',';
    file.reading.quote = '"';
    return file;
}

/// What the person should know of how a workbook was read.
QString notice(const WorkbookTable &table, const SheetChoice &choice)
{
    QStringList sentences;
    if (table.otherSheets() > 0) {
        sentences << TableFileText::tr(
            "The sheet “%1” is read; %n other sheet(s) of the workbook are left out.", nullptr, table.otherSheets())
                         .arg(table.sheet);
    }
    for (const QString &name : table.passedOver)
        sentences << TableFileText::tr("The sheet “%1” is passed over: it holds no table.").arg(name);
    if (table.hiddenRows > 0 && choice.withHiddenRows) {
        sentences << TableFileText::tr("%n row(s) of the sheet are hidden or filtered out; they are read too.", nullptr,
            static_cast<int>(table.hiddenRows));
    } else if (table.hiddenRows > 0) {
        sentences << TableFileText::tr("%n row(s) of the sheet are hidden or filtered out and were left out.", nullptr,
            static_cast<int>(table.hiddenRows));
    }
    if (table.mergedRows > 0) {
        sentences << TableFileText::tr("%n empty cell(s) are merged with the one above and have its text.", nullptr,
            static_cast<int>(table.mergedRows));
    }
    if (table.formulasWithoutResult > 0) {
        sentences << TableFileText::tr(
            "%n formula(s) have no result in the file; open it in a spreadsheet and save it.", nullptr,
            static_cast<int>(table.formulasWithoutResult));
    }
    return sentences.join(u' ');
}

/// What is known of the workbook's values and sheets.
void tell(const WorkbookTable &table, const SheetChoice &choice, TableFile &file)
{
    file.notice = notice(table, choice);
    file.sheet = table.sheet;
    file.sheets = table.sheets;
    file.hiddenRows = table.hiddenRows;
    file.textNumbers = table.textNumbers;
    file.numbers = table.numbers;
}

} // namespace

Result<TableFile> openTableFile(
    const QString &path, const CsvProgress &progress, const CsvCancel *cancel, const SheetChoice &choice)
{
    const Source source = sourceOf(path);
    if (source == Source::Csv) {
        TableFile file;
        file.path = path;
        return file;
    }
    auto file = converted(path);
    if (!file)
        return file;
    QFile csv(file->path);
    if (!csv.open(QIODevice::ReadWrite | QIODevice::Truncate)) {
        return fail(ErrorCode::FileError,
            TableFileText::tr("There is no room for a copy of “%1”. Free some space and try again.")
                .arg(QFileInfo(path).fileName()),
            csv.errorString());
    }
    if (source == Source::Workbook || source == Source::OpenDocument) {
        const auto table = source == Source::Workbook ? convertWorkbook(path, csv, choice, progress, cancel)
                                                      : convertOpenDocument(path, csv, choice, progress, cancel);
        if (!table)
            return fail(table.error());
        tell(*table, choice, *file);
    } else {
        const auto table = convertJson(path, csv, progress, cancel);
        if (!table)
            return fail(table.error());
        file->templateId = table->templateId;
        file->textNumbers = table->textNumbers;
        file->numbers = table->numbers;
        file->reading.hasHeader = true;
        file->reading.skipLines = 0;
    }
    return file;
}

CsvOverrides TableFile::overridden(const CsvOverrides &said) const
{
    if (!isConverted)
        return said;
    return { reading.encoding, reading.delimiter, reading.quote, said.hasHeader ? said.hasHeader : reading.hasHeader,
        said.skipLines ? said.skipLines : reading.skipLines };
}

void trustConverted(const TableFile &file, CsvAnalysis &analysis)
{
    if (!file.isConverted)
        return;
    for (qsizetype i = 0; i < analysis.columns.size(); ++i) {
        ColumnProfile &column = analysis.columns[i];
        const bool hasTexts = file.textNumbers.contains(static_cast<int>(i));
        if (!hasTexts || file.numbers.contains(static_cast<int>(i)))
            column.number = { '.', hasTexts ? ',' : '\0' }; // a true number is never read otherwise
        if (!hasTexts)
            column.isNumberSure = true;
        if (column.ambiguousDates == 0)
            column.isDateSure = true; // a text may still be a date as somebody typed it
    }
}

} // namespace composer
