#include "intake/workbook.h"

#include "intake/columnfacts.h"
#include "intake/mergedcells.h"
#include "intake/sheetrows.h"
#include "intake/textnumber.h"
#include "intake/workbookparts.h"
#include "intake/ziparchive.h"

#include <QDate>
#include <QLocale>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

bool isTrue(QStringView flag)
{
    return flag == u"1" || flag == u"true";
}

/// Reads the cells of a sheet and writes its rows.
class SheetReader
{
public:
    SheetReader(const WorkbookParts &parts, QFileDevice &csv, int columns, bool withHiddenRows, MergedCells &merged,
        const SheetDress &dress)
        : m_parts(parts)
        , m_rows(csv, columns)
        , m_merged(merged)
        , m_dress(dress)
        , m_withHiddenRows(withHiddenRows)
    {
    }

    /// `goOn` is asked after every few thousand rows and stops the reading with false.
    [[nodiscard]] Result<void> read(QIODevice &device, const QString &path, const std::function<bool()> &goOn)
    {
        QXmlStreamReader xml(&device);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"col"_s)
                readColumns(xml.attributes());
            if (xml.name() == u"mergeCell"_s)
                m_merged.add(xml.attributes().value(u"ref"_s));
            if (xml.name() != u"row"_s)
                continue;
            readRow(xml);
            if (m_rows.isTooLarge())
                return fail(tooLargeWorkbook(path, u"cells"_s));
            if (++m_read % rowsBetweenProgress == 0 && !goOn())
                return fail(stoppedReading());
        }
        if (xml.hasError())
            return fail(damagedWorkbook(path, u"%1 (%2)"_s.arg(xml.errorString(), device.errorString())));
        return m_rows.finish();
    }

    [[nodiscard]] const SheetRows &rows() const { return m_rows; }
    [[nodiscard]] const ColumnFacts &facts() const { return m_facts; }
    /// Takes what was counted over.
    void tell(WorkbookTable &table) const
    {
        table.rows = m_rows.rows();
        table.columns = m_rows.widest();
        table.rowsWithAddress = m_rows.rowsWithAddress();
        table.hiddenRows = m_hiddenRows;
        table.mergedRows = m_mergedRows;
        table.formulasWithoutResult = m_formulas;
        table.damagedCells = m_damagedCells;
        table.damaged = m_damaged;
        table.textNumbers = m_textNumbers;
        table.numbers = m_numbers;
        table.shownOtherwise = m_shownOtherwise;
        table.hiddenColumns = m_hiddenColumns;
        table.header = m_rows.header();
    }

private:
    /// <col min="2" max="3" hidden="1"/>
    void readColumns(const QXmlStreamAttributes &attributes)
    {
        bool hasWidth = false;
        const bool isNarrow = attributes.value(u"width"_s).toDouble(&hasWidth) <= 0 && hasWidth;
        if (!isTrue(attributes.value(u"hidden"_s)) && !isNarrow)
            return;
        const int first = std::max(attributes.value(u"min"_s).toInt(), 1);
        const int last = std::min(attributes.value(u"max"_s).toInt(), widestSheet);
        for (int column = first; column <= last; ++column)
            m_hiddenColumns.insert(column - 1);
    }

    /// Hidden, filtered out, or of no height.
    [[nodiscard]] static bool isHiddenRow(const QXmlStreamAttributes &attributes)
    {
        bool hasHeight = false;
        const bool isFlat = attributes.value(u"ht"_s).toDouble(&hasHeight) <= 0 && hasHeight;
        return isTrue(attributes.value(u"hidden"_s)) || isFlat;
    }

    void readRow(QXmlStreamReader &xml)
    {
        bool hasNumber = false;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int written = attributes.value(u"r"_s).toInt(&hasNumber);
        const bool isHidden = isHiddenRow(attributes);
        const int number = hasNumber ? std::clamp(written, 1, mostSheetRows) : m_rows.nextRow();
        m_cells.clear();
        while (xml.readNextStartElement()) {
            if (xml.name() == u"c"_s)
                readCell(xml);
            else
                xml.skipCurrentElement();
        }
        m_mergedRows += m_merged.fill(m_cells, number);
        const bool isFilled
            = std::any_of(m_cells.begin(), m_cells.end(), [](const QByteArray &cell) { return !cell.isEmpty(); });
        m_hiddenRows += isHidden && isFilled;
        if (!isHidden || m_withHiddenRows)
            m_rows.add(m_cells, number);
    }

    void readCell(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const int at = sheetColumn(attributes.value(u"r"_s));
        const auto column = at < 0 ? m_cells.size() : static_cast<size_t>(at);
        const QString type = attributes.value(u"t"_s).toString();
        const int style = attributes.value(u"s"_s).toInt();
        QByteArray text;
        QString formula;
        m_isMissing = false;
        bool isFormula = false;
        bool hasValue = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v"_s) {
                text = valueText(xml.readElementText(QXmlStreamReader::SkipChildElements), type, style, column);
                hasValue = true;
            } else if (xml.name() == u"is"_s) {
                text = readRuns(xml);
                lookAtText(text, column);
                hasValue = true;
            } else if (xml.name() == u"f"_s) {
                formula = xml.readElementText(QXmlStreamReader::SkipChildElements);
                isFormula = true;
            } else {
                xml.skipCurrentElement();
            }
        }
        if (isFormula && !hasValue) {
            ++m_formulas;
            text = '=' + (formula.isEmpty() ? QByteArray("F()") : formula.toUtf8());
        }
        if (column >= widestSheet)
            return;
        if (column >= m_cells.size())
            m_cells.resize(column + 1);
        const bool isSecond = !m_cells[column].isEmpty() && m_cells[column] != text;
        if (m_isMissing || isSecond)
            noteDamaged(attributes.value(u"r"_s));
        m_cells[column] = text;
    }

    void noteDamaged(QStringView reference)
    {
        constexpr qsizetype mostNamed = 5;
        ++m_damagedCells;
        if (m_damaged.size() < mostNamed)
            m_damaged.append(reference.toString());
    }

    /// One of the texts that cells share.
    QByteArray sharedText(const QString &number)
    {
        bool isIndex = false;
        const qlonglong index = number.toLongLong(&isIndex);
        m_isMissing = !isIndex || index < 0 || index >= m_parts.sharedTexts.size();
        return m_isMissing ? QByteArray() : m_parts.sharedTexts.at(index);
    }

    void lookAtText(const QByteArray &text, size_t column)
    {
        m_facts.noteText(static_cast<int>(std::min<size_t>(column, widestSheet)), text);
        if (looksLikeMarkedNumber(text))
            m_textNumbers.insert(static_cast<int>(column));
    }

    QByteArray valueText(const QString &value, const QString &type, int style, size_t column)
    {
        if (type == "s"_L1 || type == "str"_L1) {
            const QByteArray text = type == "s"_L1 ? sharedText(value) : withoutEscapes(value).toUtf8();
            lookAtText(text, column);
            return text;
        }
        if (type == "b"_L1)
            return isTrue(value) ? "TRUE" : "FALSE";
        if (!type.isEmpty() && type != "n"_L1) // e, d
            return value.toUtf8();
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value.toUtf8();
        const auto index = static_cast<size_t>(style);
        const NumberStyle known = style >= 0 && index < m_parts.styles.size() ? m_parts.styles[index] : NumberStyle {};
        if (const auto identifier = known.dress.identifier(number))
            return *identifier;
        QByteArray text = cellText(number, known.format, known.digits, m_parts.from1904);
        if (column < widestSheet)
            lookAtNumber(known, static_cast<int>(column), text);
        if (text.contains('.'))
            m_numbers.insert(static_cast<int>(column));
        if (const auto shown = known.dress.otherwise(number))
            noteShown(m_shownOtherwise, static_cast<int>(column), *shown, text);
        return text;
    }

    /// Wednesday, Mar 2026: the sheet shows less than the day.
    void lookAtDate(const NumberStyle &style, int column, const QByteArray &text)
    {
        if (style.partOfDate.isEmpty())
            return;
        if (const QDate date = QDate::fromString(QString::fromLatin1(text.left(10)), Qt::ISODate); date.isValid())
            noteShown(m_shownOtherwise, column, QLocale::c().toString(date, style.partOfDate), text);
    }

    /// Notes what kind it is, and writes it as the reading wants it.
    void lookAtNumber(const NumberStyle &style, int column, QByteArray &text)
    {
        if (style.format == CellFormat::Date || style.format == CellFormat::DateTime) {
            m_facts.noteDate(column, text);
            lookAtDate(style, column, text);
            m_dress.retype(column, text);
        } else if (style.format == CellFormat::Number || style.format == CellFormat::PaddedDigits) {
            m_facts.noteUnit(column, style.dress.unit());
            m_dress.addUnit(column, style.dress.unit(), text);
        }
    }

    const WorkbookParts &m_parts;
    SheetRows m_rows;
    MergedCells &m_merged;
    const SheetDress &m_dress;
    ColumnFacts m_facts;
    QSet<int> m_hiddenColumns;
    bool m_withHiddenRows;
    qint64 m_read = 0;
    qint64 m_hiddenRows = 0;
    qint64 m_mergedRows = 0;
    qint64 m_formulas = 0;
    bool m_isMissing = false; // the shared text of the cell that is read
    qint64 m_damagedCells = 0;
    QStringList m_damaged;
    QSet<int> m_textNumbers;
    QSet<int> m_numbers;
    QMap<int, WorkbookTable::ShownOtherwise> m_shownOtherwise;
    std::vector<QByteArray> m_cells;
};

/// The columns that <dimension ref="A1:L100"> promises; 1 where it says nothing.
int promisedColumns(const ZipArchive &zip, const QString &part)
{
    const auto device = zip.part(part, mostSheetBytes);
    if (!device)
        return 1;
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"dimension"_s)
            return sheetColumn(xml.attributes().value(u"ref"_s).toString().section(u':', -1)) + 1;
        if (xml.name() == u"sheetData"_s)
            break;
    }
    return 1;
}

struct Reading {
    const ZipArchive &zip;
    const WorkbookParts &parts;
    const QString &path;
    QFileDevice &csv;
    const SheetChoice &choice;
    const CsvProgress &progress;
    const CsvCancel *cancel;
};

/// Reads one sheet, and once more when its rows turned out wider than promised, cells to be merged, or columns to hold
/// more than their cells say.
Result<void> readSheet(const Reading &reading, const QString &part, WorkbookTable &table)
{
    constexpr int mostPromised = 256; // a promise is not believed beyond
    int columns = std::clamp(promisedColumns(reading.zip, part), 1, mostPromised);
    MergedCells merged;
    SheetDress dress;
    for (int round = 0; round < 2; ++round) {
        reading.csv.seek(0);
        reading.csv.resize(0);
        const auto device = reading.zip.part(part, mostSheetBytes);
        if (!device)
            return fail(damagedWorkbook(reading.path, part));
        SheetReader reader(reading.parts, reading.csv, columns, reading.choice.withHiddenRows, merged, dress);
        const auto goOn = [&] {
            if (reading.progress)
                reading.progress(reader.rows().rows(), mostSheetRows);
            return !reading.cancel || !reading.cancel->load(std::memory_order_relaxed);
        };
        if (auto read = reader.read(*device, reading.path, goOn); !read)
            return fail(read.error());
        reader.tell(table);
        if (round == 0) { // the second one sees the dressed cells
            reader.facts().tell(table);
            dress = reader.facts().dress();
        }
        columns = reader.rows().widest();
        if (table.rows * columns > mostSheetCells)
            return fail(tooLargeWorkbook(reading.path, u"%1 rows of %2 columns"_s.arg(table.rows).arg(columns)));
        const bool hasMerged = merged.arrange();
        if (!reader.rows().isRagged() && !hasMerged && dress.isEmpty())
            break;
    }
    return {};
}

/// Looks at the first thousands of rows of the sheets beside the one that was read.
void lookAtOthers(const Reading &reading, WorkbookTable &table)
{
    int looked = 0;
    for (const SheetPart &sheet : reading.parts.sheets) {
        if (sheet.part.isEmpty() || sheet.name == table.sheet || ++looked > mostSheetsLookedAt)
            continue;
        QTemporaryFile scratch;
        const auto device = reading.zip.part(sheet.part, mostSheetBytes);
        if (!device || !scratch.open())
            continue;
        MergedCells merged;
        const SheetDress none;
        SheetReader reader(reading.parts, scratch, 1, reading.choice.withHiddenRows, merged, none);
        const bool isWhole = reader.read(*device, reading.path, [] { return false; }).has_value();
        WorkbookTable other;
        other.sheet = sheet.name;
        reader.tell(other);
        noteAlike(table, other, isWhole);
    }
}

} // namespace

Result<WorkbookTable> convertWorkbook(const QString &path, QFileDevice &csv, const SheetChoice &choice,
    const CsvProgress &progress, const CsvCancel *cancel)
{
    const auto zip = ZipArchive::open(path);
    if (!zip)
        return fail(zip.error());
    const auto parts = readWorkbookParts(*zip, path, cancel);
    if (!parts)
        return fail(parts.error());
    const Reading reading { *zip, *parts, path, csv, choice, progress, cancel };
    QStringList names;
    for (const SheetPart &sheet : parts->sheets) {
        if (!sheet.part.isEmpty())
            names << sheet.name;
    }
    std::vector<SheetPart> sheets = parts->sheets;
    for (const SheetPart &sheet : parts->hiddenSheets) {
        if (!choice.sheet.isEmpty() && sheet.name == choice.sheet)
            sheets.push_back(sheet);
    }
    WorkbookTable table;
    const auto done = [&parts](WorkbookTable read) {
        for (const SheetPart &sheet : parts->hiddenSheets) {
            if (sheet.name != read.sheet)
                read.hiddenSheets << sheet.name;
        }
        return read;
    };
    const SheetPart *filled = nullptr; // the first with anything in it
    const SheetPart *firstTable = nullptr;
    QStringList beforeTable; // passed over
    for (const SheetPart &sheet : sheets) {
        const bool isWanted = choice.sheet.isEmpty() || sheet.name == choice.sheet;
        if (!isWanted)
            continue;
        table.sheet = sheet.name;
        if (!sheet.part.isEmpty()) {
            if (auto read = readSheet(reading, sheet.part, table); !read)
                return fail(read.error());
            const bool isAlone = names.size() < 2 || !choice.sheet.isEmpty();
            if ((table.isTable() && (table.namesPeople() || isAlone)) || (table.rows > 0 && !choice.sheet.isEmpty())) {
                table.sheets = names;
                if (choice.sheet.isEmpty())
                    lookAtOthers(reading, table);
                return done(table);
            }
            if (table.isTable()) { // a summary, or people without addresses
                if (!std::exchange(firstTable, firstTable ? firstTable : &sheet))
                    beforeTable = table.passedOver;
                continue;
            }
            if (table.rows > 0 && !filled)
                filled = &sheet;
        }
        table.passedOver << sheet.name;
    }
    if (firstTable)
        filled = firstTable;
    if (!filled) {
        const bool isKnown = std::any_of(sheets.begin(), sheets.end(),
            [&](const SheetPart &sheet) { return sheet.name == choice.sheet && !sheet.part.isEmpty(); });
        if (!choice.sheet.isEmpty() && !isKnown)
            return fail(unknownSheet(path, choice.sheet, names));
        return fail(emptySheet(path, choice.sheet.isEmpty() ? parts->sheets.front().name : choice.sheet));
    }
    table = {};
    table.sheet = filled->name;
    table.sheets = names;
    table.passedOver = beforeTable;
    if (auto read = readSheet(reading, filled->part, table); !read)
        return fail(read.error());
    if (choice.sheet.isEmpty())
        lookAtOthers(reading, table);
    return done(table);
}

} // namespace composer
