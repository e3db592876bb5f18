// Any bytes as the lines of a draft file: no crash, no hang; what is read is written and read back with as many rows.
//
//   build/fuzz/tests/fuzz/fuzz_draftfile -max_total_time=600 -max_len=16384 -timeout=20 -rss_limit_mb=2048 CORPUS
#include "fuzzfile.h"
#include "storage/draftfile.h"

#include <cstdint>

using namespace composer;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray lines(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto draft = readDraftFile(fuzz::fileOf(lines, QStringLiteral("any.timeline")));
    if (!draft) {
        fuzz::expect(!draft.error().message.isEmpty());
        return 0;
    }
    QFile copy(fuzz::fileOf({}, QStringLiteral("copy.timeline")));
    fuzz::expect(copy.open(QIODevice::ReadWrite | QIODevice::Truncate));
    fuzz::expect(writeDraftFile(copy, *draft).has_value());
    copy.close();
    const auto again = readDraftFile(copy.fileName());
    fuzz::expect(again && again->table.rowCount() == draft->table.rowCount());
    return 0;
}
