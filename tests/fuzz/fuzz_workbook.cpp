// Any bytes as a part of a workbook, or as the whole file: no crash, no hang, no more memory than the limits allow;
// what is read is a CSV of as many rows as were counted. The first byte says which part.
//
//   build/fuzz/tests/fuzz/fuzz_workbook -max_total_time=600 -max_len=16384 -timeout=20 -rss_limit_mb=2048 CORPUS
#include "fuzzfile.h"
#include "intake/tablefile.h"
#include "support/zipfile.h"

#include <cstdint>

using namespace composer;

namespace {

constexpr auto space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

/// A workbook whose sheet uses texts and styles, with one part replaced.
QString workbookWith(const QByteArray &name, const QByteArray &part)
{
    const QByteArray rows
        = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46099</v></c>"
          "</row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row></sheetData>";
    test::ZipParts parts = test::workbookOf({ { "S", rows } }, "<si><t>email</t></si><si><t>a@b.test</t></si>");
    parts.append({ "xl/styles.xml",
        QByteArray("<styleSheet") + space
            + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>" });
    bool isReplaced = false;
    for (auto &[known, bytes] : parts) {
        if (known == name) {
            bytes = part;
            isReplaced = true;
        }
    }
    fuzz::expect(isReplaced);
    const QString path = fuzz::fileOf({}, QStringLiteral("book.xlsx"));
    QFile::remove(path);
    fuzz::expect(test::writeZip(path, parts));
    return path;
}

QString openDocumentWith(const QByteArray &content)
{
    const QString path = fuzz::fileOf({}, QStringLiteral("book.ods"));
    QFile::remove(path);
    fuzz::expect(test::writeZip(
        path, { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" }, { "content.xml", content } }));
    return path;
}

QString fileFor(int part, const QByteArray &bytes)
{
    switch (part % 7) {
    case 0:
        return workbookWith("xl/worksheets/sheet1.xml", bytes);
    case 1:
        return workbookWith("xl/texts.xml", bytes);
    case 2:
        return workbookWith("xl/styles.xml", bytes);
    case 3:
        return workbookWith("xl/book.xml", bytes);
    case 4:
        return workbookWith("xl/_rels/book.xml.rels", bytes);
    case 5:
        return openDocumentWith(bytes);
    default:
        return fuzz::fileOf(bytes, QStringLiteral("any.xlsx"));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const auto file = openTableFile(fileFor(data[0], bytes));
    if (!file) {
        fuzz::expect(!file.error().message.isEmpty());
        return 0;
    }
    if (file->isConverted && QFileInfo(file->path).size() > 0)
        (void)previewCsv(file->path, file->overridden({}));
    return 0;
}
