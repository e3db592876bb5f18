#include "domain/datewords.h"

#include <algorithm>
#include <array>

namespace composer {

namespace {

#include "datewords.inc"

constexpr size_t longestWord = [] {
    size_t longest = 0;
    for (const DateWord &one : dateWordTable)
        longest = std::max(longest, one.word.size());
    return longest;
}();

static_assert(latinLetters.size() == latinLetterCount);

} // namespace

std::span<const DateWord> dateWords(std::string_view folded)
{
    if (folded.empty() || folded.size() > longestWord)
        return {};
    const auto first = std::lower_bound(dateWordTable.begin(), dateWordTable.end(), folded,
        [](const DateWord &one, std::string_view word) { return one.word < word; });
    auto end = first;
    while (end != dateWordTable.end() && end->word == folded)
        ++end;
    return { first, end };
}

size_t dateWordAtFront(std::string_view folded)
{
    for (size_t size = std::min(folded.size(), longestWord); size > 0; --size) {
        if (!dateWords(folded.substr(0, size)).empty())
            return size;
    }
    return 0;
}

EraStart japaneseEra(int index)
{
    return index >= 0 && static_cast<size_t>(index) < eraTable.size() ? eraTable[static_cast<size_t>(index)]
                                                                      : EraStart {};
}

std::string_view plainLatinLetter(char32_t code)
{
    return latinLetters[code - firstLatinLetter];
}

} // namespace composer
