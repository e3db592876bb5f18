#include "detection/emptytext.h"

#include "detection/columnprofile.h"

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestWord = 24; // bytes
constexpr qsizetype mostDistinct = 100; // as ColumnProfile::distinct

// Lower case. What spreadsheets, databases and people write for "nothing here", in the languages of our marketers;
// MySQL writes its zero date, Excel #N/A as #NV in German and #N/D in Spanish, Italian and Portuguese.
constexpr std::array<std::string_view, 37> sureWords { "null", "(null)", "<null>", "[null]", "\\n", "n/a", "#n/a",
    "#nv", "#n/d", "n/d", "s/d", "nan", "-", "--", "---", "–", "—", "―", "－", "(blank)", "(empty)", "<empty>",
    "(none)", "(vacío)", "(vacio)", "(en blanco)", "(leer)", "(vide)", "(vuoto)", "(vazio)", "(空白)", "（空白）",
    "(空)", "（空）", "0000-00-00", "0000-00-00 00:00:00", "(なし)" };
constexpr std::array<std::string_view, 31> doubtfulWords { "na", "n.a.", "n.d.", "k.a.", "none", "nil", "empty",
    "blank", "undefined", "unknown", "?", "??", ".", "nothing", "ninguno", "ninguna", "sin datos", "sin dato", "vacío",
    "desconocido", "keine", "aucun", "なし", "無し", "無", "未入力", "未設定", "不明", "该当なし", "无", "없음" };

/// What such a word can begin with; everything else is told at one glance.
constexpr auto firstBytes = [] {
    std::array<bool, 256> table {};
    const auto note = [&table](std::string_view word) {
        const char first = word.front();
        table[static_cast<uchar>(first)] = true;
        if (first >= 'a' && first <= 'z')
            table[static_cast<uchar>(first - 'a' + 'A')] = true;
    };
    for (const std::string_view word : sureWords)
        note(word);
    for (const std::string_view word : doubtfulWords)
        note(word);
    return table;
}();

/// And how long it can be: a bit for each size.
constexpr auto wordSizes = [] {
    quint32 sizes = 0;
    for (const std::string_view word : sureWords)
        sizes |= quint32(1) << word.size();
    for (const std::string_view word : doubtfulWords)
        sizes |= quint32(1) << word.size();
    return sizes;
}();

std::string_view withoutSpaces(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// "Null" and "Nan" are names of people: only "null", "NULL" and the like are surely not.
bool isWrittenAsName(std::string_view word)
{
    return isUpper(word.front()) && std::all_of(word.begin() + 1, word.end(), isLower) && word.size() > 1;
}

} // namespace

EmptyWord emptyWord(std::string_view cell)
{
    cell = withoutSpaces(cell);
    if (cell.empty() || cell.size() > longestWord || !firstBytes[static_cast<uchar>(cell.front())]
        || (wordSizes & quint32(1) << cell.size()) == 0)
        return EmptyWord::No;
    std::array<char, longestWord> lower;
    std::transform(cell.begin(), cell.end(), lower.begin(),
        [](char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
    const std::string_view word(lower.data(), cell.size());
    if (std::find(sureWords.begin(), sureWords.end(), word) != sureWords.end())
        return isWrittenAsName(cell) ? EmptyWord::Perhaps : EmptyWord::Surely;
    return std::find(doubtfulWords.begin(), doubtfulWords.end(), word) != doubtfulWords.end() ? EmptyWord::Perhaps
                                                                                              : EmptyWord::No;
}

QList<EmptyText> emptyTextsOf(const QList<ColumnProfile> &columns)
{
    QList<EmptyText> all;
    for (const ColumnProfile &column : columns) {
        for (const EmptyText &one : column.emptyTexts) {
            const auto known = std::find_if(
                all.begin(), all.end(), [&one](const EmptyText &other) { return other.text == one.text; });
            if (known == all.end()) {
                all.append(one);
                continue;
            }
            known->count += one.count;
            known->isSure = known->isSure && one.isSure;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const EmptyText &a, const EmptyText &b) { return a.count > b.count; });
    return all;
}

ColumnProfile withEmptyTexts(const ColumnProfile &column, const QStringList &emptyTexts)
{
    ColumnProfile read = column;
    const bool knowsDistinct = column.filled == 0 || !column.distinct.isEmpty();
    for (const EmptyText &one : column.emptyTexts) {
        const bool isEmpty = emptyTexts.contains(one.text);
        if (isEmpty == one.isSure)
            continue; // as it was counted
        read.filled += isEmpty ? -one.count : one.count;
        if (isEmpty)
            read.distinct.removeAll(one.text);
        else if (knowsDistinct && read.distinct.size() < mostDistinct)
            read.distinct.append(one.text);
        if (!isEmpty && read.examples.isEmpty())
            read.examples.append(one.text);
    }
    for (const QString &text : emptyTexts)
        read.examples.removeAll(text);
    return read;
}

} // namespace composer
