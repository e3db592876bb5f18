#include "intake/textnumber.h"

#include "domain/writtennumber.h"

#include <algorithm>
#include <string>

namespace composer {

namespace {

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
    if (text.size() > longest || std::none_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })
        || !hasMarkAtDigit(text))
        return false;
    const std::string_view view(text.data(), static_cast<size_t>(text.size()));
    if (!undressedNumber(view))
        return false;
    std::string out;
    return appendCanonicalNumber(view, { '.', ',' }, out) || appendCanonicalNumber(view, { ',', '.' }, out)
        || appendCanonicalNumber(view, { ',', ' ' }, out) || appendCanonicalNumber(view, { '.', '\'' }, out);
}

} // namespace composer
