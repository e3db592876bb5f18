#include "intake/textnumber.h"

#include "domain/writtennumber.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace composer {

namespace {

/// Whether it has a point or a comma at all, eight letters at a time: most texts have none.
bool hasMark(QByteArrayView text)
{
    constexpr quint64 each = 0x0101010101010101u;
    constexpr qsizetype step = sizeof(quint64);
    const auto hasInEight = [&](qsizetype at) {
        quint64 eight = 0;
        std::memcpy(&eight, text.data() + at, sizeof eight);
        const auto zeros = [](quint64 bytes) { return (bytes - each) & ~bytes & (each * 0x80); };
        return (zeros(eight ^ (each * '.')) | zeros(eight ^ (each * ','))) != 0;
    };
    if (text.size() < step)
        return std::any_of(text.begin(), text.end(), [](char c) { return c == '.' || c == ','; });
    for (qsizetype at = 0; at + step <= text.size(); at += step) {
        if (hasInEight(at))
            return true;
    }
    return hasInEight(text.size() - step);
}

/// Whether a point or a comma stands beside a digit, or beside what may be one of another script: not that of a
/// sentence.
bool hasMarkAtDigit(QByteArrayView text)
{
    const auto mayBeDigit = [&](qsizetype at) {
        return at >= 0 && at < text.size()
            && ((text[at] >= '0' && text[at] <= '9') || static_cast<quint8>(text[at]) >= 0x80);
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if ((text[at] == '.' || text[at] == ',') && (mayBeDigit(at - 1) || mayBeDigit(at + 1)))
            return true;
    }
    return false;
}

} // namespace

bool looksLikeMarkedNumber(QByteArrayView text)
{
    constexpr qsizetype longest = 40;
    if (text.size() > longest || !hasMark(text)
        || std::none_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) || !hasMarkAtDigit(text))
        return false;
    const std::string_view view(text.data(), static_cast<size_t>(text.size()));
    if (!undressedNumber(view))
        return false;
    std::string out;
    return appendCanonicalNumber(view, { '.', ',' }, out) || appendCanonicalNumber(view, { ',', '.' }, out)
        || appendCanonicalNumber(view, { ',', ' ' }, out) || appendCanonicalNumber(view, { '.', '\'' }, out);
}

} // namespace composer
