#include "intake/workbookparts.h"

#include "intake/sheetrows.h"
#include "intake/ziparchive.h"

#include <QDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// Sizes that no honest workbook reaches.
constexpr qint64 maximumPartBytes = 1024LL * 1024 * 1024;
constexpr qsizetype maximumSharedBytes = 1024LL * 1024 * 1024;
constexpr size_t maximumSharedTexts = 32 * 1024 * 1024;
constexpr size_t maximumStyles = 65'536; // Excel: 65,490
constexpr size_t maximumSheets = 4096;

/// A relation of a part: which other part is what to it.
struct Relation {
    QString type; ///< the end of its address: "worksheet", "sharedStrings"
    QString part;
};

/// "/xl/worksheets/sheet1.xml" for "worksheets/sheet1.xml" as seen from "xl/workbook.xml".
QString resolvedPart(const QString &target, const QString &seenFrom)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    const qsizetype folder = seenFrom.lastIndexOf(u'/');
    return QDir::cleanPath(seenFrom.left(folder + 1) + target);
}

QHash<QString, Relation> relationsOf(const ZipArchive &zip, const QString &part)
{
    const qsizetype folder = part.lastIndexOf(u'/') + 1;
    const auto device = zip.part(part.left(folder) + "_rels/"_L1 + part.mid(folder) + ".rels"_L1, maximumPartBytes);
    QHash<QString, Relation> relations;
    if (!device)
        return relations;
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd() && relations.size() < static_cast<qsizetype>(maximumSheets) * 4) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship"_s)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        relations.insert(attributes.value(u"Id"_s).toString(),
            { attributes.value(u"Type"_s).toString().section(u'/', -1),
                resolvedPart(attributes.value(u"Target"_s).toString(), part) });
    }
    return relations;
}

QString partOfType(const QHash<QString, Relation> &relations, QLatin1StringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    // Not related, as some writers leave it: the part stands where it always does.
    return u"xl/%1.xml"_s.arg(type == "officeDocument"_L1 ? "workbook"_L1 : type);
}

QString workbookPart(const ZipArchive &zip)
{
    const QString named = partOfType(relationsOf(zip, QString()), "officeDocument"_L1);
    return !named.isEmpty() && zip.contains(named) ? named : u"xl/workbook.xml"_s;
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

Result<void> readSheets(const ZipArchive &zip, const QString &path, const QString &part,
    const QHash<QString, Relation> &relations, WorkbookParts &parts)
{
    const auto device = zip.part(part, maximumPartBytes);
    if (!device)
        return fail(damagedWorkbook(path, u"no "_s + part));
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd() && parts.sheets.size() < maximumSheets) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr"_s) {
            const auto flag = attributes.value(u"date1904"_s);
            parts.from1904 = flag == u"1"_s || flag == u"true"_s;
        } else if (xml.name() == u"sheet"_s) {
            const Relation relation = relations.value(relationId(attributes));
            const bool isOfCells = relation.type != "chartsheet"_L1 && relation.type != "dialogsheet"_L1;
            if (!isShown(attributes)) {
                if (relation.type == "worksheet"_L1 && zip.contains(relation.part))
                    parts.hiddenSheets.push_back({ attributes.value(u"name"_s).toString(), relation.part });
                continue;
            }
            parts.sheets.push_back({ attributes.value(u"name"_s).toString(), isOfCells ? relation.part : QString() });
            if (isOfCells && (relation.part.isEmpty() || !zip.contains(relation.part)))
                return fail(damagedWorkbook(path, u"no part for the sheet %1"_s.arg(parts.sheets.back().name)));
        }
    }
    if (xml.hasError())
        return fail(damagedWorkbook(path, xml.errorString()));
    if (parts.sheets.empty())
        return fail(damagedWorkbook(path, u"no sheet that is shown"_s));
    return {};
}

Result<void> readSharedTexts(
    const ZipArchive &zip, const QString &path, const QString &part, const CsvCancel *cancel, SharedTexts &texts)
{
    const auto device = part.isEmpty() ? nullptr : zip.part(part, maximumPartBytes);
    if (!device)
        return {}; // a workbook of numbers has none
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"si"_s)
            continue;
        if (!texts.add(readRuns(xml)))
            return fail(tooLargeWorkbook(path, u"shared texts"_s));
        if (cancel && cancel->load(std::memory_order_relaxed))
            return fail(stoppedReading());
    }
    if (xml.hasError())
        return fail(damagedWorkbook(path, u"%1 (%2)"_s.arg(xml.errorString(), device->errorString())));
    return {};
}

NumberStyle builtInStyle(int id)
{
    constexpr int wholePercent = 9;
    constexpr int finePercent = 10;
    const QString percent = id == wholePercent ? u"0%"_s : id == finePercent ? u"0.00%"_s : QString();
    constexpr int dayAndMonth = 16;
    constexpr int monthAndYear = 17;
    const QString part = id == dayAndMonth ? u"d-MMM"_s : id == monthAndYear ? u"MMM-yy"_s : QString();
    return { builtInCellFormat(id), 0, percent.isEmpty() ? NumberDress() : NumberDress(percent), part };
}

void readStyles(const ZipArchive &zip, const QString &part, WorkbookParts &parts)
{
    const auto device = part.isEmpty() ? nullptr : zip.part(part, maximumPartBytes);
    if (!device)
        return;
    QXmlStreamReader xml(device.get());
    QHash<int, NumberStyle> own;
    bool inCellStyles = false;
    while (!xml.atEnd() && parts.styles.size() < maximumStyles) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs"_s)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int id = xml.attributes().value(u"numFmtId"_s).toInt();
        if (xml.name() == u"numFmt"_s && own.size() < static_cast<qsizetype>(maximumStyles)) {
            NumberStyle style;
            const QString code = xml.attributes().value(u"formatCode"_s).toString();
            style.format = cellFormatOf(code, style.digits);
            if (style.format == CellFormat::Number || style.format == CellFormat::PaddedDigits)
                style.dress = NumberDress(code);
            else if (style.format == CellFormat::Date)
                style.partOfDate = partOfDate(code);
            own.insert(id, style);
        } else if (xml.name() == u"cellXfs"_s) {
            inCellStyles = true;
        } else if (inCellStyles && xml.name() == u"xf"_s) {
            parts.styles.push_back(own.value(id, builtInStyle(id)));
        }
    }
}

} // namespace

bool SharedTexts::add(const QByteArray &text)
{
    if (m_ends.size() >= maximumSharedTexts || m_bytes.size() + text.size() > maximumSharedBytes)
        return false;
    m_bytes += text;
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
    return true;
}

QByteArray SharedTexts::at(qsizetype index) const
{
    const auto place = static_cast<size_t>(index);
    if (index < 0 || place >= m_ends.size())
        return {};
    const qsizetype from = index == 0 ? 0 : m_ends[place - 1];
    return m_bytes.mid(from, m_ends[place] - from);
}

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
    return withoutEscapes(text).toUtf8();
}

QString withoutEscapes(const QString &text)
{
    constexpr qsizetype escapeLength = 7; // _x000D_
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0 && !text.contains(u'\r'))
        return text;
    QString plain;
    plain.reserve(text.size());
    qsizetype from = 0;
    for (; at >= 0; at = text.indexOf("_x"_L1, at)) {
        bool isCode = false;
        const QStringView digits = QStringView(text).mid(at + 2, 4);
        const uint code = digits.toUInt(&isCode, 16);
        if (!isCode || digits.size() != 4 || at + escapeLength > text.size() || text[at + escapeLength - 1] != u'_') {
            at += 2;
            continue;
        }
        plain += QStringView(text).mid(from, at - from);
        plain += QChar(static_cast<char16_t>(code));
        at += escapeLength;
        from = at;
    }
    plain += QStringView(text).mid(from);
    return plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

Result<WorkbookParts> readWorkbookParts(const ZipArchive &zip, const QString &path, const CsvCancel *cancel)
{
    WorkbookParts parts;
    const QString part = workbookPart(zip);
    const QHash<QString, Relation> relations = relationsOf(zip, part);
    if (auto read = readSheets(zip, path, part, relations, parts); !read)
        return fail(read.error());
    readStyles(zip, partOfType(relations, "styles"_L1), parts);
    if (auto read = readSharedTexts(zip, path, partOfType(relations, "sharedStrings"_L1), cancel, parts.sharedTexts);
        !read)
        return fail(read.error());
    return parts;
}

bool isWorkbook(const ZipArchive &zip)
{
    const auto device = zip.part(workbookPart(zip), maximumPartBytes);
    if (!device)
        return false;
    QXmlStreamReader xml(device.get());
    return xml.readNextStartElement() && xml.name() == u"workbook"_s;
}

} // namespace composer
