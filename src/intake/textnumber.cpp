#include "intake/textnumber.h"

#include "domain/writtennumber.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace composer {

namespace {

/// Where the next point or comma stands, eight letters at a time: most texts have none.
const char *nextMark(const char *at, const char *end)
{
    constexpr quint64 each = 0x0101010101010101u;
    const auto zeros = [](quint64 bytes) { return (bytes - each) & ~bytes & (each * 0x80); };
    for (; end - at >= qsizetype(sizeof(quint64)); at += sizeof(quint64)) {
        quint64 eight = 0;
        std::memcpy(&eight, at, sizeof eight);
        if ((zeros(eight ^ (each * '.')) | zeros(eight ^ (each * ','))) != 0)
            break;
    }
    return std::find_if(at, end, [](char c) { return c == '.' || c == ','; });
}

/// Whether a point or a comma stands beside a digit, or beside what may be one of another script: not that of a
/// sentence.
bool hasMarkAtDigit(QByteArrayView text)
{
    const auto mayBeDigit = [](char c) { return (c >= '0' && c <= '9') || static_cast<quint8>(c) >= 0x80; };
    const char *const end = text.end();
    for (const char *at = nextMark(text.begin(), end); at != end; at = nextMark(at + 1, end)) {
        if ((at != text.begin() && mayBeDigit(at[-1])) || (at + 1 != end && mayBeDigit(at[1])))
            return true;
    }
    return false;
}

} // namespace

bool looksLikeMarkedNumber(QByteArrayView text)
{
    constexpr qsizetype longest = 40;
    if (text.size() > longest || !hasMarkAtDigit(text)
        || std::none_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    const std::string_view view(text.data(), static_cast<size_t>(text.size()));
    if (!undressedNumber(view))
        return false;
    std::string out;
    return appendCanonicalNumber(view, { '.', ',' }, out) || appendCanonicalNumber(view, { ',', '.' }, out)
        || appendCanonicalNumber(view, { ',', ' ' }, out) || appendCanonicalNumber(view, { '.', '\'' }, out);
}

} // namespace composer
