// Any bytes as JSON: no crash, no hang; a refusal has a sentence, and what is read has a header. A line that is read
// behind others, by the shape of the one before, has the cells that it has alone.
//
//   build/fuzz/tests/fuzz/fuzz_json -max_total_time=600 -max_len=16384 -timeout=20 -rss_limit_mb=2048 CORPUS
//   tests/data/intake
#include "fuzzfile.h"
#include "intake/jsoncells.h"
#include "intake/jsontable.h"

#include <cstdint>

using namespace composer;

namespace {

QByteArray cellsOf(JsonCells &cells, const QByteArray &record)
{
    if (!cells.read(record))
        return "no JSON";
    QByteArray all = cells.facts().templateId.toUtf8();
    cells.take([&all](const JsonCell &cell) {
        all += cell.column.toByteArray() + '\x1f' + cell.text.toByteArray() + '\x1f'
            + char('0' + cell.isNull + 2 * cell.isNumber + 4 * cell.isText + 8 * cell.mayListPeople);
    });
    return all;
}

void readInARow(const QByteArray &bytes)
{
    JsonCells inARow;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        JsonCells alone;
        const QByteArray expected = cellsOf(alone, line);
        for (int again = 0; again < 4; ++again) // the first ones show the shape
            fuzz::expect(cellsOf(inARow, line) == expected);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString path = fuzz::fileOf(bytes, QStringLiteral("any.json"));
    readInARow(bytes);
    QFile csv(fuzz::fileOf({}, QStringLiteral("any.csv")));
    fuzz::expect(csv.open(QIODevice::ReadWrite | QIODevice::Truncate));
    const auto table = convertJson(path, csv);
    if (!table)
        fuzz::expect(!table.error().message.isEmpty());
    else
        fuzz::expect(!table->columns.isEmpty() && table->records > 0);
    return 0;
}
