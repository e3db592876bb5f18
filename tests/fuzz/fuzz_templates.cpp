// Any bytes as a template file: no crash, no hang; what is read is written and read back as the same in every format.
//
//   cmake -S . -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCOMPOSER_FUZZ=ON -DCMAKE_BUILD_TYPE=RelWithDebInfo
//   cmake --build build/fuzz --target fuzz_templates
//   build/fuzz/tests/fuzz/fuzz_templates -max_total_time=600 -max_len=8192 -timeout=5 CORPUS tests/data/templates
#include "domain/templateids.h"
#include "templates/developermessage.h"
#include "templates/templatecheck.h"
#include "templates/templatedifference.h"
#include "templates/templatereader.h"
#include "templates/templatewriter.h"

#include <cstdint>
#include <cstdlib>

using namespace composer;

namespace {

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

void expectRoundTrips(const EventTemplate &made)
{
    const auto v3 = readTemplates(templateV3Json(made), QStringLiteral("x"));
    expect(v3.has_value() && compareTemplates(made, v3->first().eventTemplate).isEmpty());
    const TemplateRecord record = hasOwnId(made) ? TemplateRecord::newHere(made) : TemplateRecord::fromHubSpot(made);
    const auto kept = parseTemplateRecord(serializeTemplateRecord(record));
    expect(kept.has_value() && *kept == record);
    expect(readTemplates(templateHsmeta(made).json, QStringLiteral("x")).has_value());
    (void)developerMessage(record);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto found = readTemplates(content, QStringLiteral("x.json"));
    if (!found) {
        expect(!found.error().message.isEmpty());
        return 0;
    }
    expect(!found->isEmpty());
    for (const FoundTemplate &one : *found) {
        for (const TemplateIssue &issue : checkTemplate(one.eventTemplate))
            expect(!templateIssueText(issue).isEmpty());
        expectRoundTrips(one.eventTemplate);
    }
    return 0;
}
