#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <zip.h>

#include <utility>

namespace composer::test {

using ZipParts = QList<std::pair<QByteArray, QByteArray>>; ///< name, bytes

/// Writes a ZIP file; false when it cannot.
inline bool writeZip(const QString &path, const ZipParts &parts)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return false;
    bool isWritten = true;
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source
            = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        isWritten = source && zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0 && isWritten;
    }
    return zip_close(archive) == 0 && isWritten;
}

/// An Excel workbook of the sheets given: name and what stands inside <worksheet>. Texts that cells share may be given.
inline ZipParts workbookOf(const QList<std::pair<QByteArray, QByteArray>> &sheets, const QByteArray &shared = {},
    const QByteArray &folder = "xl")
{
    constexpr auto space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    constexpr auto relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relations
        = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    ZipParts parts;
    QByteArray names;
    QByteArray links;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        names += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        const bool isChart = sheets[i].second.isNull();
        links += "<Relationship Id=\"rId" + number + "\" Type=\"" + relation
            + (isChart ? QByteArray("chartsheet\" Target=\"chartsheets/sheet")
                       : QByteArray("worksheet\" Target=\"worksheets/sheet"))
            + number + ".xml\"/>";
        if (!isChart)
            parts.append({ folder + "/worksheets/sheet" + number + ".xml",
                QByteArray("<worksheet") + space + ">" + sheets[i].second + "</worksheet>" });
    }
    if (!shared.isNull()) {
        links += QByteArray("<Relationship Id=\"rIdS\" Type=\"") + relation + "sharedStrings\" Target=\"texts.xml\"/>";
        parts.append({ folder + "/texts.xml", QByteArray("<sst") + space + ">" + shared + "</sst>" });
    }
    parts.append({ "_rels/.rels",
        relations + "<Relationship Id=\"rId1\" Type=\"" + relation + "officeDocument\" Target=\"/" + folder
            + "/book.xml\"/></Relationships>" });
    parts.append(
        { folder + "/book.xml", QByteArray("<workbook") + space + "><sheets>" + names + "</sheets></workbook>" });
    parts.append({ folder + "/_rels/book.xml.rels", relations + links + "</Relationships>" });
    return parts;
}

/// Cells of one row as <row>: texts inline, what begins with '<' as it is.
inline QByteArray sheetRow(int number, const QByteArrayList &cells, const QByteArray &attributes = {})
{
    QByteArray row = "<row r=\"" + QByteArray::number(number) + "\" " + attributes + ">";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QByteArray place = QByteArray(1, static_cast<char>('A' + i)) + QByteArray::number(number);
        if (cells[i].startsWith('<'))
            row += "<c r=\"" + place + "\">" + cells[i] + "</c>";
        else if (!cells[i].isEmpty())
            row += "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + cells[i] + "</t></is></c>";
    }
    return row + "</row>";
}

} // namespace composer::test
