#include "intake/opendocument.h"

#include "intake/cellformat.h"
#include "intake/columnfacts.h"
#include "intake/opendocumentstyles.h"
#include "intake/opendocumenttext.h"
#include "intake/sheetrows.h"
#include "intake/textnumber.h"
#include "intake/ziparchive.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tableSpace = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1;
constexpr auto officeSpace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;
constexpr auto textSpace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1;
constexpr auto styleSpace = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1;
constexpr auto numberSpace = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"_L1;

constexpr qint64 mostRepeatedBytes = 1024LL * 1024 * 1024; // that cells and rows said once make of themselves

QStringView attribute(const QXmlStreamAttributes &attributes, QLatin1StringView space, QLatin1StringView name)
{
    return attributes.value(space, name);
}

/// How often a cell or a row stands there.
int repeated(const QXmlStreamAttributes &attributes, QLatin1StringView name, int most)
{
    bool isNumber = false;
    const int times = attribute(attributes, tableSpace, name).toInt(&isNumber);
    return isNumber ? std::clamp(times, 1, most) : 1;
}

constexpr qsizetype mostStyles = 65'536;

/// Reads one of the sheets that are shown and writes its rows.
class OpenSheetReader
{
public:
    /// `wanted`: which of those that are shown, from 0; or by name where the choice names one. `goOn` is asked after
    /// every few thousand rows and stops the reading with false.
    OpenSheetReader(QFileDevice &csv, int columns, int wanted, const SheetChoice &choice, const SheetDress &dress,
        std::function<bool()> goOn)
        : m_rows(csv, columns)
        , m_choice(choice)
        , m_dress(dress)
        , m_wanted(wanted)
        , m_goOn(std::move(goOn))
    {
    }

    [[nodiscard]] Result<void> read(QIODevice &device, const QString &path)
    {
        QXmlStreamReader xml(&device);
        while (!xml.atEnd() && m_refusal.isEmpty() && !m_isStopped) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "style"_L1 && xml.namespaceUri() == styleSpace)
                m_styleName = m_dates.readStyle(xml.attributes());
            else if (xml.name() == "date-style"_L1 && xml.namespaceUri() == numberSpace)
                m_dates.readDateStyle(xml);
            else if (xml.name() == "table-properties"_L1
                && attribute(xml.attributes(), tableSpace, "display"_L1) == "false"_L1)
                hideStyle();
            else if (xml.name() == "tracked-changes"_L1)
                xml.skipCurrentElement(); // has copies of cells that are gone
            else if (xml.name() == "table"_L1 && xml.namespaceUri() == tableSpace)
                readTable(xml);
        }
        if (!m_refusal.isEmpty() || m_rows.isTooLarge())
            return fail(tooLargeWorkbook(path, m_refusal));
        if (m_isStopped)
            return fail(stoppedReading());
        if (xml.hasError())
            return fail(damagedWorkbook(path, u"%1 (%2)"_s.arg(xml.errorString(), device.errorString())));
        return m_rows.finish();
    }

    [[nodiscard]] const SheetRows &rows() const { return m_rows; }
    /// What was read and counted.
    [[nodiscard]] WorkbookTable table() const
    {
        WorkbookTable table = m_table;
        table.rows = m_rows.rows();
        table.columns = m_rows.widest();
        table.rowsWithAddress = m_rows.rowsWithAddress();
        table.header = m_rows.header();
        return table;
    }
    [[nodiscard]] const ColumnFacts &facts() const { return m_facts; }
    [[nodiscard]] bool hasSheet() const { return m_hasSheet; }

private:
    void hideStyle()
    {
        if (m_hiddenStyles.size() < mostStyles)
            m_hiddenStyles.insert(m_styleName);
    }

    void readTable(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (m_hiddenStyles.contains(attribute(attributes, tableSpace, "style-name"_L1).toString())) {
            xml.skipCurrentElement();
            return;
        }
        const QString name = attribute(attributes, tableSpace, "name"_L1).toString();
        m_table.sheets << name;
        const bool isWanted = m_choice.sheet.isEmpty() ? m_table.sheets.size() == m_wanted + 1 : name == m_choice.sheet;
        if (!isWanted || std::exchange(m_hasSheet, true)) {
            xml.skipCurrentElement();
            return;
        }
        m_table.sheet = name;
        int depth = 0; // of groups of rows and columns
        int row = 1;
        int column = 0;
        while (!xml.atEnd() && m_refusal.isEmpty() && !m_isStopped) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && depth-- == 0)
                return;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "table-row"_L1) {
                row = readRow(xml, row);
                askWhetherToGoOn();
            } else if (xml.name() == "table-column"_L1) {
                column = readColumn(xml, column);
            } else if (isGroup(xml.name())) {
                ++depth;
            } else {
                xml.skipCurrentElement();
            }
        }
    }

    [[nodiscard]] static bool isGroup(QStringView name)
    {
        return name == "table-row-group"_L1 || name == "table-header-rows"_L1 || name == "table-rows"_L1
            || name == "table-column-group"_L1 || name == "table-header-columns"_L1 || name == "table-columns"_L1;
    }

    /// Returns the number of the column after it.
    int readColumn(QXmlStreamReader &xml, int column)
    {
        const auto visibility = attribute(xml.attributes(), tableSpace, "visibility"_L1);
        const bool isHidden = visibility == "filter"_L1 || visibility == "collapse"_L1;
        const int times = repeated(xml.attributes(), "number-columns-repeated"_L1, widestSheet);
        const int end = std::min(column + times, widestSheet);
        m_dates.readColumns(xml.attributes(), column, end);
        for (; isHidden && column < end; ++column)
            m_table.hiddenColumns.insert(column);
        xml.skipCurrentElement();
        return end;
    }

    /// Returns the number of the row after it.
    int readRow(QXmlStreamReader &xml, int row)
    {
        const auto visibility = attribute(xml.attributes(), tableSpace, "visibility"_L1);
        const bool isHidden = visibility == "filter"_L1 || visibility == "collapse"_L1;
        const int times
            = std::min(repeated(xml.attributes(), "number-rows-repeated"_L1, mostSheetRows), mostSheetRows - row + 1);
        m_cells.clear();
        size_t column = 0; // of the next cell; the empty ones before it are made when it has something
        while (xml.readNextStartElement()) {
            if (xml.name() == "table-cell"_L1)
                readCell(xml, column);
            else if (xml.name() == "covered-table-cell"_L1) // by a merged one: nobody sees what it has
                readCoveredCell(xml, column);
            else
                xml.skipCurrentElement();
        }
        if (times <= 0 || m_cells.empty() || !m_refusal.isEmpty())
            return row + std::max(times, 0);
        m_table.hiddenRows += isHidden ? times : 0;
        if (isHidden && !m_choice.withHiddenRows)
            return row + times;
        const qint64 before = m_rows.bytes();
        m_rows.add(m_cells, row);
        takeRepeated((m_rows.bytes() - before) * (times - 1));
        for (int i = 1; i < times && m_refusal.isEmpty() && !m_isStopped; ++i) {
            m_rows.add(m_cells, row + i);
            askWhetherToGoOn();
        }
        return row + times;
    }

    void askWhetherToGoOn()
    {
        if (++m_sinceAsked % rowsBetweenProgress == 0)
            m_isStopped = !m_goOn();
    }

    void readCell(QXmlStreamReader &xml, size_t &column)
    {
        const auto times = static_cast<size_t>(repeated(xml.attributes(), "number-columns-repeated"_L1, widestSheet));
        const int height = repeated(xml.attributes(), "number-rows-spanned"_L1, mostSheetRows);
        const size_t begin = column;
        const QByteArray text = cellValue(xml, begin);
        column = std::min<size_t>(column + times, widestSheet);
        if (height > 1 && m_merged.size() < mostSheetRows)
            m_merged.insert(begin, { text, height - 1 });
        if (text.isEmpty() || begin >= column)
            return;
        takeRepeated(static_cast<qint64>(column - begin - 1) * text.size());
        if (!m_refusal.isEmpty())
            return;
        m_cells.resize(begin);
        m_cells.resize(column, text);
    }

    /// A cell below the topmost of merged ones has that one's text.
    void readCoveredCell(QXmlStreamReader &xml, size_t &column)
    {
        if (const auto merged = m_merged.find(column); merged != m_merged.end()) {
            if (!merged->text.isEmpty()) {
                m_cells.resize(column);
                m_cells.push_back(merged->text);
                ++m_table.mergedRows;
            }
            if (--merged->rowsLeft == 0)
                m_merged.erase(merged);
        }
        column = std::min<size_t>(
            column + static_cast<size_t>(repeated(xml.attributes(), "number-columns-repeated"_L1, widestSheet)),
            widestSheet);
        xml.skipCurrentElement();
    }

    /// Text and value of a cell, which is the current element and is read to its end.
    QByteArray cellValue(QXmlStreamReader &xml, size_t column)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        QString shown;
        bool isFirst = true;
        while (xml.readNextStartElement()) {
            if (xml.name() == "p"_L1 && xml.namespaceUri() == textSpace) {
                if (!std::exchange(isFirst, false))
                    shown += u'\n';
                opendocument::readParagraph(xml, shown);
            } else {
                xml.skipCurrentElement(); // notes, pictures
            }
            if (shown.size() > opendocument::longestCell) {
                m_refusal = u"a cell is larger than any workbook's"_s;
                return {};
            }
        }
        const QStringView type = attribute(attributes, officeSpace, "value-type"_L1);
        if (type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1) {
            const QStringView value = attribute(attributes, officeSpace, "value"_L1);
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            if (!isNumber)
                return value.toUtf8();
            if (type == "float"_L1 && m_dates.styleOf(attributes, column) != DateStyle::None)
                return dateValue(cellText(number, CellFormat::Date, 0, false), shown, attributes, column);
            if (opendocument::isShownError(shown, number) && attributes.hasAttribute(tableSpace, "formula"_L1))
                return shown.toUtf8();
            if (type != "currency"_L1 && opendocument::isShownIdentifier(shown, number))
                return shown.toUtf8();
            QByteArray text = opendocument::isPaddedNumber(shown, number)
                ? shown.toLatin1()
                : cellText(number, CellFormat::Number, 0, false);
            if (type != "currency"_L1 && opendocument::isShownOtherwise(shown))
                noteShown(m_table.shownOtherwise, static_cast<int>(column), shown, text);
            const QString unit
                = opendocument::shownUnit(shown, attribute(attributes, officeSpace, "currency"_L1).toString());
            m_facts.noteUnit(static_cast<int>(column), unit);
            m_dress.addUnit(static_cast<int>(column), unit, text);
            if (text.contains('.'))
                m_table.numbers.insert(static_cast<int>(column));
            return text;
        }
        if (type == "date"_L1)
            return dateValue(
                opendocument::dateText(attribute(attributes, officeSpace, "date-value"_L1)), shown, attributes, column);
        if (type == "time"_L1)
            return opendocument::isHalfDay(shown)
                ? shown.toUtf8()
                : opendocument::durationText(attribute(attributes, officeSpace, "time-value"_L1));
        if (type == "boolean"_L1)
            return attribute(attributes, officeSpace, "boolean-value"_L1) == "true"_L1 ? "TRUE" : "FALSE";
        QByteArray text
            = shown.isEmpty() ? attribute(attributes, officeSpace, "string-value"_L1).toUtf8() : shown.toUtf8();
        const QString formula = attribute(attributes, tableSpace, "formula"_L1).toString();
        if (type.isEmpty() && text.isEmpty() && !formula.isEmpty()) {
            ++m_table.formulasWithoutResult;
            return opendocument::formulaText(formula);
        }
        m_facts.noteText(static_cast<int>(column), text);
        if (looksLikeMarkedNumber(text))
            m_table.textNumbers.insert(static_cast<int>(column));
        return text;
    }

    QByteArray dateValue(QByteArray date, const QString &shown, const QXmlStreamAttributes &attributes, size_t column)
    {
        if (m_dates.styleOf(attributes, column) == DateStyle::Part && !shown.isEmpty())
            noteShown(m_table.shownOtherwise, static_cast<int>(column), shown, date);
        m_facts.noteDate(static_cast<int>(column), date);
        m_dress.retype(static_cast<int>(column), date);
        return date;
    }

    void takeRepeated(qint64 bytes)
    {
        m_repeatedBytes += bytes;
        if (m_repeatedBytes > mostRepeatedBytes)
            m_refusal = u"repeated cells are larger than any workbook's"_s;
    }

    struct Merged {
        QByteArray text;
        int rowsLeft = 0;
    };

    SheetRows m_rows;
    const SheetChoice &m_choice;
    const SheetDress &m_dress;
    ColumnFacts m_facts;
    int m_wanted;
    std::function<bool()> m_goOn;
    int m_sinceAsked = 0;
    std::vector<QByteArray> m_cells;
    QSet<QString> m_hiddenStyles;
    QString m_styleName;
    OpenDateStyles m_dates;
    QHash<size_t, Merged> m_merged; // by column
    WorkbookTable m_table;
    QString m_refusal; // why no more is read
    qint64 m_repeatedBytes = 0;
    bool m_hasSheet = false;
    bool m_isStopped = false;
};

bool hasPassword(const ZipArchive &zip)
{
    constexpr qint64 maximumManifestBytes = 16LL * 1024 * 1024;
    const auto device = zip.part(u"META-INF/manifest.xml"_s, maximumManifestBytes);
    return device && device->readAll().contains("encryption-data");
}

} // namespace

bool isOpenSpreadsheet(const ZipArchive &zip)
{
    constexpr qint64 maximumTypeBytes = 4096;
    const auto device = zip.part(u"mimetype"_s, maximumTypeBytes);
    return device && device->readAll().startsWith("application/vnd.oasis.opendocument.spreadsheet")
        && zip.contains(u"content.xml"_s);
}

namespace {

struct OpenReading {
    const ZipArchive &zip;
    const QString &path;
    QFileDevice &csv;
    const SheetChoice &choice;
    const CsvProgress &progress;
    const CsvCancel *cancel;
};

/// Reads one sheet, and once more when a row is wider than those before it, or columns hold more than their cells say.
/// A table without a name: there is no such sheet.
Result<WorkbookTable> readOpenSheet(const OpenReading &reading, int wanted)
{
    WorkbookTable table;
    int columns = 1;
    SheetDress dress;
    ColumnFacts facts; // of the first reading: the second one sees the dressed cells
    for (int round = 0; round < 2; ++round) {
        reading.csv.seek(0);
        reading.csv.resize(0);
        const auto device = reading.zip.part(u"content.xml"_s, mostSheetBytes);
        if (!device)
            return fail(damagedWorkbook(reading.path, u"no content.xml"_s));
        qint64 asked = 0;
        OpenSheetReader reader(reading.csv, columns, wanted, reading.choice, dress, [&] {
            asked += rowsBetweenProgress;
            if (reading.progress)
                reading.progress(std::min<qint64>(asked, mostSheetRows), mostSheetRows);
            return !reading.cancel || !reading.cancel->load(std::memory_order_relaxed);
        });
        if (auto read = reader.read(*device, reading.path); !read)
            return fail(read.error());
        table = reader.table();
        if (round == 0)
            facts = reader.facts();
        dress = facts.dress();
        facts.tell(table);
        if (!reader.hasSheet() || (!reader.rows().isRagged() && dress.isEmpty()))
            break;
        columns = table.columns;
        if (table.rows * columns > mostSheetCells)
            return fail(tooLargeWorkbook(reading.path, u"%1 rows of %2 columns"_s.arg(table.rows).arg(columns)));
    }
    return table;
}

/// Looks at the first thousands of rows of the sheets beside the one that was read.
void lookAtOthers(const OpenReading &reading, WorkbookTable &table)
{
    const int sheets = std::min(static_cast<int>(table.sheets.size()), mostSheetsLookedAt);
    for (int wanted = 0; wanted < sheets; ++wanted) {
        QTemporaryFile scratch;
        const auto device = reading.zip.part(u"content.xml"_s, mostSheetBytes);
        if (table.sheets[wanted] == table.sheet || !device || !scratch.open())
            continue;
        const SheetDress none;
        OpenSheetReader reader(scratch, 1, wanted, reading.choice, none, [] { return false; });
        const bool isWhole = reader.read(*device, reading.path).has_value();
        noteAlike(table, reader.table(), isWhole);
    }
}

} // namespace

Result<WorkbookTable> convertOpenDocument(const QString &path, QFileDevice &csv, const SheetChoice &choice,
    const CsvProgress &progress, const CsvCancel *cancel)
{
    const auto zip = ZipArchive::open(path);
    if (!zip)
        return fail(zip.error());
    if (hasPassword(*zip)) {
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("Workbook",
                "“%1” has a password. Open it in your spreadsheet, save it without one, and choose that file.")
                .arg(QFileInfo(path).fileName()));
    }
    const OpenReading reading { *zip, path, csv, choice, progress, cancel };
    QStringList passedOver;
    int filled = -1; // the first sheet with anything in it
    int firstTable = -1;
    QStringList beforeTable; // passed over
    QString first;
    for (int wanted = 0; wanted >= 0; ++wanted) {
        auto table = readOpenSheet(reading, wanted);
        if (!table)
            return table;
        if (table->sheets.isEmpty())
            return fail(damagedWorkbook(path, u"no sheet that is shown"_s));
        first = table->sheets.first();
        const bool isAlone = table->sheets.size() < 2 || !choice.sheet.isEmpty();
        table->passedOver = passedOver;
        if ((table->isTable() && (table->namesPeople() || isAlone)) || (table->rows > 0 && !choice.sheet.isEmpty())) {
            if (!isAlone)
                lookAtOthers(reading, *table);
            return table;
        }
        if (!choice.sheet.isEmpty() && table->sheet.isEmpty())
            return fail(unknownSheet(path, choice.sheet, table->sheets));
        if (table->rows > 0 && filled < 0)
            filled = wanted;
        if (table->isTable()) { // a summary, or people without addresses
            if (firstTable < 0)
                beforeTable = passedOver;
            firstTable = firstTable < 0 ? wanted : firstTable;
        } else {
            passedOver << table->sheet;
        }
        if (!choice.sheet.isEmpty() || wanted + 1 >= table->sheets.size())
            break;
    }
    if (filled < 0)
        return fail(emptySheet(path, first));
    auto table = readOpenSheet(reading, firstTable < 0 ? filled : firstTable);
    if (table) {
        table->passedOver = beforeTable;
        lookAtOthers(reading, *table);
    }
    return table;
}

} // namespace composer
