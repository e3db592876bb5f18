#include "detection/totalrow.h"

#include "detection/cellkinds.h"

#include "domain/foldedtext.h"

#include <algorithm>
#include <array>

namespace composer {

using namespace std::string_view_literals;

namespace {

constexpr size_t longestTotalWord = 40; // bytes, with a number behind it: `Total general: 12`

/// As foldedText() writes them.
constexpr std::array totalWords { "total"sv, "totals"sv, "grand total"sv, "grand totals"sv, "subtotal"sv, "sub total"sv,
    "sub-total"sv, "subtotals"sv, "overall total"sv, "total general"sv, "total generale"sv, "total geral"sv,
    "totales"sv, "totaux"sv, "totale"sv, "totali"sv, "totale generale"sv, "totais"sv, "totaal"sv, "totalt"sv,
    "total sum"sv, "total rows"sv, "total count"sv, "sum"sv, "sums"sv, "sum total"sv, "suma"sv, "suma total"sv,
    "summe"sv, "summen"sv, "gesamt"sv, "gesamtsumme"sv, "zwischensumme"sv, "endsumme"sv, "insgesamt"sv, "somme"sv,
    "somma"sv, "summa"sv, "soma"sv, "sous-total"sv, "sous total"sv, "eindtotaal"sv, "subtotaal"sv, "yhteensa"sv,
    "toplam"sv, "genel toplam"sv, "razem"sv, "ogolem"sv, "celkem"sv, "итого"sv, "всего"sv, "сумма"sv, "合計"sv,
    "総計"sv, "総合計"sv, "小計"sv, "計"sv, "合计"sv, "总计"sv, "小计"sv, "总数"sv, "總計"sv, "합계"sv, "총계"sv,
    "소계"sv,
    // and what stands in their place
    "average"sv, "averages"sv, "avg"sv, "mean"sv, "median"sv, "count"sv, "promedio"sv, "media"sv, "recuento"sv,
    "durchschnitt"sv, "mittelwert"sv, "anzahl"sv, "moyenne"sv, "gemiddelde"sv, "平均"sv, "件数"sv, "人数"sv };

/// The first two letters of the words in ASCII: most cells are told by theirs.
constexpr auto beginnings = [] {
    std::array<bool, 26 * 26> table {};
    for (const std::string_view word : totalWords) {
        if (word[0] >= 'a' && word[0] <= 'z')
            table[static_cast<size_t>(word[0] - 'a') * 26 + static_cast<size_t>(word[1] - 'a')] = true;
    }
    return table;
}();

bool mayBegin(std::string_view cell)
{
    constexpr unsigned char firstOfOtherLetters = 0xd0; // Cyrillic, Chinese, Japanese and Korean ones in UTF-8
    const auto first = static_cast<unsigned char>(cell[0]);
    if (first >= firstOfOtherLetters || first == '*' || first == '(')
        return true;
    const auto at = [cell](size_t i) { return static_cast<size_t>(static_cast<unsigned char>(cell[i]) | 0x20u) - 'a'; };
    return cell.size() > 1 && at(0) < 26 && at(1) < 26 && beginnings[at(0) * 26 + at(1)];
}

/// `Total`, `TOTAL: 12`, `合計 2件`, `** Grand Total **`
std::string totalWordOf(std::string_view cell)
{
    if (cell.size() > longestTotalWord || !mayBegin(cell))
        return {};
    const std::string folded = foldedText(cell);
    constexpr std::string_view dress = " *():=-";
    std::string_view word = std::string_view(folded).substr(0, folded.find_first_of(":=(0123456789", 1));
    const size_t from = word.find_first_not_of(dress);
    if (from == std::string_view::npos)
        return {};
    word = word.substr(from, word.find_last_not_of(dress) + 1 - from);
    return std::find(totalWords.begin(), totalWords.end(), word) == totalWords.end() ? std::string()
                                                                                     : std::string(word);
}

/// A number in any language, or a length as a clock writes it.
bool isSum(std::string_view cell)
{
    return cell.find('@') == std::string_view::npos && bool(kindsOf(cell) & (numberMask | CellKind::Clock));
}

} // namespace

bool looksLikeTotal(const CsvRecord &record)
{
    std::string word;
    bool hasGap = false;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const std::string_view cell = withoutOuterBlanks(record[i]);
        if (cell.empty()) {
            hasGap = true;
            continue;
        }
        std::string found = totalWordOf(cell);
        if (found.empty() && !isSum(cell))
            return false; // nearly every row: by its first cell
        if (word.empty())
            word = std::move(found);
    }
    return !word.empty() && (hasGap || (word != "total" && word != "totals" && word != "media"));
}

} // namespace composer
