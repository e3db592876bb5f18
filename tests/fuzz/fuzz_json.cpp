// Any bytes as JSON: no crash, no hang; a refusal has a sentence, and what is read has a header.
//
//   build/fuzz/tests/fuzz/fuzz_json -max_total_time=600 -max_len=16384 -timeout=20 -rss_limit_mb=2048 CORPUS
//   tests/data/intake
#include "fuzzfile.h"
#include "intake/jsontable.h"

#include <cstdint>

using namespace composer;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString path = fuzz::fileOf(bytes, QStringLiteral("any.json"));
    QFile csv(fuzz::fileOf({}, QStringLiteral("any.csv")));
    fuzz::expect(csv.open(QIODevice::ReadWrite | QIODevice::Truncate));
    const auto table = convertJson(path, csv);
    if (!table)
        fuzz::expect(!table.error().message.isEmpty());
    else
        fuzz::expect(!table->columns.isEmpty() && table->records > 0);
    return 0;
}
