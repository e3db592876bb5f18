#include "intake/workbook.h"

#include "intake/cellformat.h"
#include "intake/sheetrows.h"
#include "intake/ziparchive.h"

#include <QDir>
#include <QFileDevice>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// Sizes that no honest workbook reaches.
constexpr qint64 maximumPartBytes = 1024LL * 1024 * 1024;
constexpr qsizetype maximumSharedText = 1024LL * 1024 * 1024;

struct NumberStyle {
    CellFormat format = CellFormat::Number;
    int digits = 0;
};

/// What the parts of a workbook say before its cells can be read.
struct WorkbookParts {
    QString sheetPart;
    WorkbookTable table;
    bool from1904 = false;
    std::vector<QByteArray> sharedTexts;
    std::vector<NumberStyle> styles; // by cell style
};

/// Text of an <si> or <is>: its runs joined; the reading aids above Japanese words left out.
QByteArray readRuns(QXmlStreamReader &xml)
{
    QString text;
    bool inRun = false; // runs stand side by side: one inside another is nothing that is written
    for (;;) {
        if (!xml.readNextStartElement()) {
            if (!std::exchange(inRun, false) || xml.hasError())
                break;
        } else if (xml.name() == u"t"_s) {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == u"r"_s && !inRun) {
            inRun = true;
        } else {
            xml.skipCurrentElement();
        }
    }
    return text.toUtf8();
}

/// "/xl/worksheets/sheet1.xml" for "worksheets/sheet1.xml" as seen from "xl/workbook.xml".
QString resolvedPart(const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(u"xl/"_s + target);
}

/// Id of a relation in any of its namespaces (transitional and strict workbooks differ).
QString relationId(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id"_s && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

bool isShown(const QXmlStreamAttributes &sheet)
{
    const auto state = sheet.value(u"state"_s);
    return state.isEmpty() || state == u"visible"_s;
}

Result<void> readWorkbookPart(const ZipArchive &zip, const QString &path, WorkbookParts &parts)
{
    const auto device = zip.part(u"xl/workbook.xml"_s, maximumPartBytes);
    if (!device)
        return fail(damagedWorkbook(path, u"no xl/workbook.xml"_s));
    QXmlStreamReader xml(device.get());
    QString relation;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr"_s) {
            const auto flag = attributes.value(u"date1904"_s);
            parts.from1904 = flag == u"1"_s || flag == u"true"_s;
        } else if (xml.name() == u"sheet"_s && isShown(attributes)) {
            if (relation.isEmpty()) {
                relation = relationId(attributes);
                parts.table.sheet = attributes.value(u"name"_s).toString();
            } else {
                ++parts.table.otherSheets;
            }
        }
    }
    if (xml.hasError())
        return fail(damagedWorkbook(path, xml.errorString()));
    const auto relations = zip.part(u"xl/_rels/workbook.xml.rels"_s, maximumPartBytes);
    if (relations) {
        QXmlStreamReader links(relations.get());
        while (!links.atEnd()) {
            if (links.readNext() == QXmlStreamReader::StartElement && links.name() == u"Relationship"_s
                && links.attributes().value(u"Id"_s) == relation)
                parts.sheetPart = resolvedPart(links.attributes().value(u"Target"_s).toString());
        }
    }
    if (parts.sheetPart.isEmpty() || !zip.contains(parts.sheetPart))
        return fail(damagedWorkbook(path, u"no part for the sheet %1"_s.arg(parts.table.sheet)));
    return {};
}

Result<void> readSharedTexts(const ZipArchive &zip, const QString &path, const CsvCancel *cancel, WorkbookParts &parts)
{
    const auto device = zip.part(u"xl/sharedStrings.xml"_s, maximumPartBytes);
    if (!device)
        return {}; // a workbook of numbers has none
    QXmlStreamReader xml(device.get());
    qsizetype bytes = 0;
    while (!xml.atEnd() && bytes < maximumSharedText && !(cancel && cancel->load(std::memory_order_relaxed))) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"si"_s)
            continue;
        parts.sharedTexts.push_back(readRuns(xml));
        bytes += parts.sharedTexts.back().size();
    }
    if (xml.hasError())
        return fail(damagedWorkbook(path, xml.errorString()));
    return {};
}

void readStyles(const ZipArchive &zip, WorkbookParts &parts)
{
    const auto device = zip.part(u"xl/styles.xml"_s, maximumPartBytes);
    if (!device)
        return;
    QXmlStreamReader xml(device.get());
    QHash<int, NumberStyle> own;
    bool inCellStyles = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs"_s)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int id = xml.attributes().value(u"numFmtId"_s).toInt();
        if (xml.name() == u"numFmt"_s) {
            NumberStyle style;
            style.format = cellFormatOf(xml.attributes().value(u"formatCode"_s).toString(), style.digits);
            own.insert(id, style);
        } else if (xml.name() == u"cellXfs"_s) {
            inCellStyles = true;
        } else if (inCellStyles && xml.name() == u"xf"_s) {
            parts.styles.push_back(own.value(id, { builtInCellFormat(id), 0 }));
        }
    }
}

/// 0-based column of "AB12"; -1 if there is none.
int columnOf(QStringView reference)
{
    int column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char16_t c = reference[letters].toUpper().unicode();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c - u'A' + 1);
    }
    return letters == 0 || column > widestSheet ? -1 : column - 1;
}

/// Reads the cells of a sheet and writes its rows.
class SheetReader
{
public:
    SheetReader(const WorkbookParts &parts, QFileDevice &csv, int columns)
        : m_parts(parts)
        , m_rows(csv, columns)
    {
    }

    /// `goOn` is asked after every few thousand rows and stops the reading with false.
    [[nodiscard]] Result<void> read(QIODevice &device, const QString &path, const std::function<bool()> &goOn)
    {
        QXmlStreamReader xml(&device);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"row"_s)
                continue;
            readRow(xml);
            if (m_rows.rows() % rowsBetweenProgress == 0 && !goOn())
                return fail(stoppedReading());
        }
        if (xml.hasError())
            return fail(damagedWorkbook(path, u"%1 (%2)"_s.arg(xml.errorString(), device.errorString())));
        return m_rows.finish();
    }

    [[nodiscard]] const SheetRows &rows() const { return m_rows; }

private:
    void readRow(QXmlStreamReader &xml)
    {
        bool hasNumber = false;
        const int number = xml.attributes().value(u"r"_s).toInt(&hasNumber);
        m_cells.clear();
        while (xml.readNextStartElement()) {
            if (xml.name() == u"c"_s)
                readCell(xml);
            else
                xml.skipCurrentElement();
        }
        m_rows.add(m_cells, hasNumber ? std::clamp(number, 1, mostSheetRows) : m_rows.nextRow());
    }

    void readCell(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const int at = columnOf(attributes.value(u"r"_s));
        const auto column = at < 0 ? m_cells.size() : static_cast<size_t>(at);
        const QString type = attributes.value(u"t"_s).toString();
        const int style = attributes.value(u"s"_s).toInt();
        QByteArray text;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v"_s)
                text = valueText(xml.readElementText(QXmlStreamReader::SkipChildElements), type, style);
            else if (xml.name() == u"is"_s)
                text = readRuns(xml);
            else
                xml.skipCurrentElement();
        }
        if (column >= widestSheet)
            return;
        if (column >= m_cells.size())
            m_cells.resize(column + 1);
        m_cells[column] = text;
    }

    [[nodiscard]] QByteArray valueText(const QString &value, const QString &type, int style) const
    {
        if (type == "s"_L1) {
            bool isIndex = false;
            const qulonglong index = value.toULongLong(&isIndex);
            return isIndex && index < m_parts.sharedTexts.size() ? m_parts.sharedTexts[index] : QByteArray();
        }
        if (type == "b"_L1)
            return value == "1"_L1 || value == "true"_L1 ? "TRUE" : "FALSE";
        if (!type.isEmpty() && type != "n"_L1) // str, e, d
            return value.toUtf8();
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value.toUtf8();
        const auto index = static_cast<size_t>(style);
        const NumberStyle known = style >= 0 && index < m_parts.styles.size() ? m_parts.styles[index] : NumberStyle {};
        return cellText(number, known.format, known.digits, m_parts.from1904);
    }

    const WorkbookParts &m_parts;
    SheetRows m_rows;
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
            return columnOf(xml.attributes().value(u"ref"_s).toString().section(u':', -1)) + 1;
        if (xml.name() == u"sheetData"_s)
            break;
    }
    return 1;
}

} // namespace

Result<WorkbookTable> convertWorkbook(
    const QString &path, QFileDevice &csv, const CsvProgress &progress, const CsvCancel *cancel)
{
    const auto zip = ZipArchive::open(path);
    if (!zip)
        return fail(zip.error());
    WorkbookParts parts;
    if (auto read = readWorkbookPart(*zip, path, parts); !read)
        return fail(read.error());
    readStyles(*zip, parts);
    if (auto read = readSharedTexts(*zip, path, cancel, parts); !read)
        return fail(read.error());

    // Every line needs as many cells as the widest row; when the sheet promised something else, it is read again.
    int columns = std::max(1, promisedColumns(*zip, parts.sheetPart));
    for (int round = 0; round < 2; ++round) {
        const auto device = zip->part(parts.sheetPart, mostSheetBytes);
        if (!device)
            return fail(damagedWorkbook(path, parts.sheetPart));
        SheetReader reader(parts, csv, columns);
        const auto goOn = [&] {
            if (progress)
                progress(reader.rows().rows(), mostSheetRows);
            return !cancel || !cancel->load(std::memory_order_relaxed);
        };
        if (auto read = reader.read(*device, path, goOn); !read)
            return fail(read.error());
        parts.table.rows = reader.rows().rows();
        parts.table.columns = reader.rows().widest();
        if (!reader.rows().isRagged())
            break;
        columns = reader.rows().widest();
        csv.seek(0);
        csv.resize(0);
    }
    if (parts.table.rows == 0)
        return fail(emptySheet(path, parts.table.sheet));
    return parts.table;
}

} // namespace composer
