#include "intake/textnumber.h"

#include "domain/writtennumber.h"

#include <algorithm>
#include <string>

namespace composer {

bool looksLikeMarkedNumber(QByteArrayView text)
{
    constexpr qsizetype longest = 40;
    if (text.size() > longest || std::none_of(text.begin(), text.end(), [](char c) { return c == '.' || c == ','; })
        || std::none_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    const std::string_view view(text.data(), static_cast<size_t>(text.size()));
    std::string out;
    return appendCanonicalNumber(view, { '.', ',' }, out) || appendCanonicalNumber(view, { ',', '.' }, out)
        || appendCanonicalNumber(view, { ',', ' ' }, out) || appendCanonicalNumber(view, { '.', '\'' }, out);
}

} // namespace composer
