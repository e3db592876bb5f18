// Any template, any extra data: no crash, no hang, bounded output, and never raw HTML or a script address.
//
//   cmake -S . -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCOMPOSER_FUZZ=ON -DCMAKE_BUILD_TYPE=RelWithDebInfo
//   cmake --build build/fuzz --target fuzz_rendering
//   build/fuzz/tests/fuzz/fuzz_rendering -max_total_time=600 -max_len=4096 -timeout=5
#include "rendering/card.h"

#include <cstdint>
#include <cstdlib>

using namespace composer;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // template NUL token NUL extra data
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<QByteArray> parts = input.split('\0');
    static EventTemplate eventTemplate = [] {
        EventTemplate made;
        for (const auto type : { TokenType::String, TokenType::Number, TokenType::Date }) {
            Token token;
            token.name = QStringLiteral("t%1").arg(int(type));
            token.type = type;
            made.tokens << token;
        }
        return made;
    }();
    eventTemplate.headerTemplate = QString::fromUtf8(parts.value(0));
    eventTemplate.detailTemplate = eventTemplate.headerTemplate;
    EventDraft draft;
    const QString text = QString::fromUtf8(parts.value(1));
    draft.tokens = { text, text, text };
    draft.timestamp = QStringLiteral("2026-03-18T09:00:00Z");
    draft.extraData = QString::fromUtf8(parts.value(2));
    const Card card = renderCard(eventTemplate, draft, {});
    for (const CardPart &part : { card.header, card.detail }) {
        if (part.html.size() > 64 * 1024 * 1024 || part.html.contains(QLatin1StringView("<script"), Qt::CaseInsensitive)
            || part.html.contains(QLatin1StringView("href=\"javascript:"), Qt::CaseInsensitive))
            std::abort();
    }
    return 0;
}
