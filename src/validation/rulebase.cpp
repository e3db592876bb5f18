#include "validation/rulebase.h"

#include "validation/draftrules.h"
#include "validation/spreadsheetpatterns.h"
#include "validation/textpatterns.h"

#include <algorithm>
#include <array>
#include <bit>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// A column of codes shows itself in its first rows, or is none.
constexpr qsizetype rowsOfASample = 1000;
constexpr qint64 codesForAHabit = 20;
constexpr int shortestCode = 5;
constexpr int longestCode = 20;
constexpr int firstDigitsOfCodes = 4;

/// What the values of a column have in common, as digits.
struct DigitCounts {
    qint64 texts = 0;
    qint64 codes = 0;
    std::array<qint64, longestCode + 1> byLength {};
    std::array<quint16, longestCode + 1> firstDigits {}; // a bit each
    bool hasLeadingZero = false;

    void add(std::string_view text)
    {
        ++texts;
        if (!isAllDigits(text))
            return;
        ++codes;
        const size_t length = std::min<size_t>(text.size(), longestCode);
        ++byLength[length];
        firstDigits[length] |= static_cast<quint16>(1u << (text.front() - '0'));
        hasLeadingZero = hasLeadingZero || (text.front() == '0' && text.size() > 1);
    }

    [[nodiscard]] bool areCodes() const { return codes * 10 >= texts * 9; }
};

} // namespace

DraftFacts::DraftFacts(const EventTable &table, const CheckOptions &checkOptions)
    : objectKind(table.eventTemplate().objectKind())
    , options(checkOptions)
    , zone(checkOptions.zone)
    , printed(printedTokens(table.eventTemplate()))
    , printedExtra(printedExtraData(table.eventTemplate()))
    , isCardTextBroken(rules::CardTextBroken::finds(table.eventTemplate()))
{
    const EventTemplate &eventTemplate = table.eventTemplate();
    for (int i = 0; i < eventTemplate.tokens.size(); ++i) {
        const Token &token = eventTemplate.tokens.at(i);
        tokenNames.append(token.name);
        tokenTypes.append(token.type);
        QByteArrayList values;
        for (const TokenOption &option : token.options)
            values.append(option.value.toUtf8());
        optionValues.push_back(std::move(values));
        // plain search is enough: a needless warning is avoided, none is lost
        isShown.push_back(
            eventTemplate.headerTemplate.contains(token.name) || eventTemplate.detailTemplate.contains(token.name));
        usualDigits.push_back(
            token.type == TokenType::String ? composer::usualDigits(table.column(EventField::token(i))) : 0);
        const bool mayHaveTails
            = token.type == TokenType::String && startsWithTails(table.column(EventField::token(i)));
        hasTails.push_back(mayHaveTails);
        areWholeWithTail.push_back(mayHaveTails && areWholeNumbersWithTail(table.column(EventField::token(i))));
    }
}

int usualDigits(const TableColumn &column)
{
    if (column.isEmptyEverywhere())
        return 0;
    DigitCounts counts;
    for (qsizetype row = 0; row < column.size(); ++row) {
        if (const std::string_view text = column.at(row); !text.empty())
            counts.add(text);
        if (row == rowsOfASample && !counts.areCodes())
            return 0;
    }
    if (!counts.areCodes() || counts.codes < codesForAHabit || counts.hasLeadingZero)
        return 0;
    const auto most = std::max_element(counts.byLength.begin(), counts.byLength.end());
    const auto length = static_cast<int>(most - counts.byLength.begin());
    const bool isLongest = std::all_of(most + 1, counts.byLength.end(), [](qint64 count) { return count == 0; });
    const auto firstDigits = std::popcount(counts.firstDigits[static_cast<size_t>(length)]);
    const bool isHabit = length >= shortestCode && length < longestCode && isLongest && *most * 10 >= counts.codes * 6
        && firstDigits >= firstDigitsOfCodes;
    return isHabit ? length : 0;
}

bool startsWithTails(const TableColumn &column)
{
    if (column.isEmptyEverywhere())
        return false;
    for (qsizetype row = 0; row < std::min<qsizetype>(column.size(), rowsOfASample + 1); ++row) {
        if (isWholeWithTail(column.at(row)))
            return true;
    }
    return false;
}

bool areWholeNumbersWithTail(const TableColumn &column)
{
    constexpr qint64 manyValues = 10;
    constexpr size_t largeNumber = 5; // 100.0
    qint64 texts = 0;
    qint64 tails = 0;
    size_t longest = 0;
    for (qsizetype row = 0; row < column.size(); ++row) {
        const std::string_view text = column.at(row);
        texts += !text.empty();
        if (isWholeWithTail(text)) {
            ++tails;
            longest = std::max(longest, text.size());
        } else if (!text.empty() && text.find_first_not_of("0123456789.,") == std::string_view::npos) {
            return false; // 1.5, or 45: these are written on purpose
        }
    }
    return tails > 1 && tails * 2 >= texts && (longest >= largeNumber || tails >= manyValues);
}

QString IssueView::value() const
{
    constexpr qsizetype longest = 40;
    QString value = cell().simplified();
    if (value.size() > longest)
        value = value.left(longest - 1) + u'…';
    return m_quotes == Quotes::OneOfMany ? value + QStringLiteral(", …") : value;
}

} // namespace composer
