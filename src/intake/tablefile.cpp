#include "intake/tablefile.h"

#include "base/listtext.h"
#include "intake/filekind.h"
#include "intake/jsontable.h"
#include "intake/opendocument.h"
#include "intake/workbook.h"
#include "intake/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct TableFileText {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

/// Whatever stands in it: what is no JSON is refused as such, with the line.
bool isNamedJson(const QString &path)
{
    static const QStringList endings { u".json"_s, u".jsonl"_s, u".ndjson"_s, u".geojson"_s, u".json.gz"_s,
        u".jsonl.gz"_s, u".ndjson.gz"_s };
    return QFileInfo(path).isFile() && std::ranges::any_of(endings, [&](const QString &ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
}

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
    return looksLikeJson(head) || isNamedJson(path) ? Source::Json : Source::Csv;
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

/// “b”, “c”: all but one.
QString quotedOthers(const QStringList &names, const QString &taken)
{
    constexpr qsizetype mostNamed = 20;
    QStringList others;
    for (const QString &name : names) {
        if (name != taken && others.size() <= mostNamed)
            others << u"“%1”"_s.arg(name);
    }
    return joinedList(others, mostNamed);
}

/// Which lists of a JSON file are left out.
QString sheetNotice(const JsonLists &lists)
{
    if (lists.paths.size() < 2 || !lists.inDoubt.isEmpty()) // else a question names them
        return {};
    return TableFileText::tr("The list “%1” is read; other lists of the file are left out: %2.")
        .arg(lists.taken, quotedOthers(lists.paths, lists.taken));
}

/// Which sheets of a workbook are left out.
QString sheetNotice(const WorkbookTable &table)
{
    if (table.otherSheets() <= 0 || !table.alike.isEmpty()) // else a question names them
        return {};
    return TableFileText::tr("The sheet “%1” is read; other sheets of the workbook are left out: %2.")
        .arg(table.sheet, quotedOthers(table.sheets, table.sheet));
}

/// What the person should know of how a JSON file was read.
QString notice(const JsonTable &table)
{
    QStringList sentences;
    const JsonLists &lists = table.lists;
    if (!lists.leftOut.isEmpty())
        sentences << TableFileText::tr("What stands once, outside of the list “%1”, is left out: %2.")
                         .arg(lists.taken, quotedOthers(lists.leftOut, {}));
    for (const QStringList &names : table.oneColumn)
        sentences << TableFileText::tr("Read as one column: %1.").arg(quotedOthers(names, {}));
    if (table.repeatedNames > 0)
        sentences << TableFileText::tr("%n record(s) name a value twice, and the last one counts: “%1” in line %2.",
            nullptr, static_cast<int>(table.repeatedNames))
                         .arg(table.repeatedName, QString::number(table.repeatedNameLine));
    for (const QString &column : table.listsOfPeople)
        sentences << TableFileText::tr("“%1” holds a list of people in each record, which is read as text: events "
                                       "need a record for each of them.")
                         .arg(column);
    return sentences.join(u' ');
}

/// What the person should know of how a workbook was read.
QString notice(const WorkbookTable &table, const SheetChoice &choice)
{
    QStringList sentences;
    for (const QString &name : table.passedOver)
        sentences << TableFileText::tr("The sheet “%1” is passed over: it holds no table.").arg(name);
    if (table.hiddenRows > 0 && choice.withHiddenRows) {
        sentences << TableFileText::tr("%n row(s) of the sheet are hidden or filtered out; they are read too.", nullptr,
            static_cast<int>(table.hiddenRows));
    } else if (table.hiddenRows > 0) {
        sentences << TableFileText::tr("%n row(s) of the sheet are hidden or filtered out and were left out.", nullptr,
            static_cast<int>(table.hiddenRows));
    }
    if (table.damagedCells > 0)
        sentences << TableFileText::tr("%n cell(s) of the workbook are damaged and may be read wrong: %1. Open it in a "
                                       "spreadsheet, save it again, and choose that file.",
            nullptr, static_cast<int>(table.damagedCells))
                         .arg(joinedList(table.damaged));
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
    file.sheetNotice = sheetNotice(table);
    if (!table.hiddenSheets.isEmpty())
        file.hiddenSheetNotice = TableFileText::tr("Hidden sheets of the workbook are left out: %1.")
                                     .arg(quotedOthers(table.hiddenSheets, {}));
    file.sheet = table.sheet;
    file.sheets = table.sheets;
    for (const WorkbookTable::Alike &alike : table.alike)
        file.inDoubt.append({ alike.sheet, alike.rows });
    file.hiddenRows = table.hiddenRows;
    file.shownOtherwise = table.shownOtherwise;
    file.units = table.units;
    file.currencies = table.currencies;
    file.halfSwapped = table.halfSwapped;
    file.hiddenColumns = table.hiddenColumns;
    file.textNumbers = table.textNumbers;
    file.numbers = table.numbers;
}

void tell(const JsonTable &table, TableFile &file)
{
    file.notice = notice(table);
    file.sheetNotice = sheetNotice(table.lists);
    file.templateId = table.templateId;
    file.templateIds = table.templateIds;
    file.areLists = true;
    file.sheet = table.lists.taken;
    file.sheets = table.lists.paths;
    for (const QString &path : table.lists.inDoubt)
        file.inDoubt.append({ path, table.lists.records.value(table.lists.paths.indexOf(path)) });
    file.textNumbers = table.textNumbers;
    file.numbers = table.numbers;
    file.unreadable = table.unreadable;
    file.unreadableLines = table.unreadableLines;
    if (!table.hasRowsOnly) {
        file.reading.hasHeader = true;
        file.reading.skipLines = 0;
    }
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
        const auto table = convertJson(path, csv, choice.sheet, progress, cancel);
        if (!table)
            return fail(table.error());
        tell(*table, *file);
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

namespace {

constexpr qsizetype mostLinesShown = 1000; // see CsvAnalysis

/// What the formats of a workbook say about one of its columns.
void adoptFormats(const TableFile &file, int at, ColumnProfile &column)
{
    column.isHidden = file.hiddenColumns.contains(at);
    column.unit = file.units.value(at);
    const QStringList currencies = file.currencies.value(at);
    for (const QString &money : currencies) {
        if (!column.currencies.contains(money))
            column.currencies.append(money);
    }
    if (const auto typed = file.halfSwapped.constFind(at); typed != file.halfSwapped.cend()) {
        const bool isDayFirst = column.dateOrder == DateOrder::DayMonthYear;
        column.isDateSure = false;
        column.ambiguousDate = *typed;
        column.possibleOrders = { isDayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear,
            isDayFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear };
    }
}

} // namespace

void trustConverted(const TableFile &file, CsvAnalysis &analysis)
{
    if (!file.isConverted)
        return;
    analysis.emptyRows = std::max<qint64>(0, analysis.emptyRows - file.unreadable);
    analysis.unreadable += file.unreadable;
    analysis.unreadableLines
        = file.unreadableLines.first(std::min<qsizetype>(file.unreadableLines.size(), mostLinesShown))
        + analysis.unreadableLines;
    for (qsizetype i = 0; i < analysis.columns.size(); ++i) {
        ColumnProfile &column = analysis.columns[i];
        const bool hasTexts = file.textNumbers.contains(static_cast<int>(i));
        if (!hasTexts || file.numbers.contains(static_cast<int>(i)))
            column.number = { '.', hasTexts ? ',' : '\0' }; // a true number is never read otherwise
        if (!hasTexts)
            column.isNumberSure = true;
        if (column.ambiguousDates == 0)
            column.isDateSure = true; // a text may still be a date as somebody typed it
        adoptFormats(file, static_cast<int>(i), column);
    }
}

} // namespace composer
