// Any bytes, any chunks: the parser ends, keeps its caps, and gives the same records however the bytes come.
// The first byte chooses the chunk size and the repair of quotes.
#include "csv/csvparser.h"
#include "csv/textencoding.h"
#include "detection/dialectdetection.h"

#include <cstdlib>
#include <string>
#include <vector>

using namespace composer;

namespace {

std::vector<std::string> records(std::string_view text, const CsvParser::Options &options, size_t chunk)
{
    CsvParser parser(options);
    std::vector<std::string> result;
    const auto drain = [&] {
        while (const CsvRecord *record = parser.next()) {
            if (record->size() > options.maximumColumns)
                std::abort();
            std::string shown = std::to_string(record->line());
            for (qsizetype i = 0; i < record->size(); ++i)
                shown.append(1, '\x1f').append((*record)[i]);
            result.push_back(std::move(shown));
        }
    };
    for (size_t at = 0; at < text.size(); at += chunk) {
        parser.append(text.substr(at, chunk));
        drain();
    }
    parser.finish();
    drain();
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1 || size > 1 << 16)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    CsvParser::Options options;
    options.repair = data[0] & 1;
    options.maximumRecordBytes = 4096;
    options.maximumColumns = 64;
    const size_t chunk = 1 + (data[0] >> 1);
    if (records(text, options, chunk) != records(text, options, text.size() + 1))
        std::abort();
    (void)detectDialect(text.substr(0, 2048), true);
    const EncodingGuess guess = detectEncoding(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), true);
    if (auto decoder = TextDecoder::create(guess.name)) {
        std::string out(static_cast<size_t>(TextDecoder::roomFor(static_cast<qsizetype>(text.size()))), '\0');
        const qsizetype written
            = decoder->decode(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), out.data());
        (void)decoder->finish(out.data() + written);
    }
    return 0;
}
