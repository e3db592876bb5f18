// Any text as pasted HTML: no crash, no hang; all rows are of one length, and a table that is written is read back.
//
//   build/fuzz/tests/fuzz/fuzz_html -max_total_time=600 -max_len=16384 -timeout=20 -rss_limit_mb=2048 CORPUS
//   tests/data/clipboard
#include "fuzzfile.h"
#include "ui/models/htmltable.h"

#include <cstdint>

using namespace composer;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto table = readHtmlTable(html);
    if (!table)
        return 0;
    fuzz::expect(table->isHidden.size() == table->rows.size());
    for (const QStringList &row : table->rows)
        fuzz::expect(row.size() == table->rows.first().size());
    if (table->rows.isEmpty() || table->rows.first().isEmpty())
        return 0;
    const auto again = parseHtmlTable(formatHtmlTable(table->rows));
    fuzz::expect(again && again->size() == table->rows.size());
    return 0;
}
