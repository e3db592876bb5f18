#include "domain/writtennumber.h"

#include "domain/foldedtext.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace composer {

using namespace std::string_view_literals;

namespace {

#include "moneywords.inc"

/// Bytes of the group mark at `at`; 0 = none.
size_t groupMarkAt(std::string_view text, size_t at, char mark)
{
    if (mark == 0 || at >= text.size())
        return 0;
    if (mark == ' ')
        return blankBytes(text, at);
    if (text[at] == mark)
        return 1;
    return mark == '\'' && text.substr(at).starts_with("’"sv) ? 3 : 0;
}

/// Nothing but digits and perhaps one decimal mark between them: most numbers.
bool appendBareNumber(std::string_view text, char decimalMark, std::string &out)
{
    size_t mark = text.size();
    for (size_t i = 0; i < text.size(); ++i) {
        if (isAsciiDigit(text[i]))
            continue;
        if (text[i] != decimalMark || mark != text.size() || i == 0 || i + 1 == text.size())
            return false;
        mark = i;
    }
    if (text.empty())
        return false;
    const size_t at = out.size();
    out.append(text);
    if (mark < text.size())
        out[at + mark] = '.';
    return true;
}

/// Digits in groups: 1,234,567 or, with a comma, 1,23,45,678.
class GroupReader
{
public:
    explicit GroupReader(NumberFormat format)
        : m_format(format)
    {
    }

    /// Moves `at` behind the digits and their marks; false when the marks stand where no groups end.
    bool take(std::string_view text, size_t &at, std::string &out)
    {
        while (at < text.size()) {
            if (isAsciiDigit(text[at])) {
                out += text[at++];
                ++m_digits;
                continue;
            }
            const size_t mark = groupMarkAt(text, at, m_format.groupMark);
            if (mark == 0)
                break;
            if (!endGroup(out))
                return false;
            at += mark;
        }
        // the last group has three digits everywhere
        return m_groups == 0 || (m_digits == 3 && m_isRegular);
    }

private:
    bool endGroup(const std::string &out)
    {
        const bool isFirst = m_groups++ == 0;
        if (isFirst && (m_digits == 0 || m_digits > 3 || (m_digits == 1 && out.back() == '0')))
            return false;
        if (!isFirst && m_digits != 3 && m_digits != 2)
            return false;
        if (!isFirst) {
            const bool isIndian = m_digits == 2 && m_format.groupMark == ',';
            m_isRegular &= m_groups == 2 || isIndian == m_isIndian;
            m_isIndian = isIndian;
            m_isRegular &= isIndian || m_digits == 3;
            m_isRegular &= !isIndian || m_firstDigits < 3;
        } else {
            m_firstDigits = m_digits;
        }
        m_digits = 0;
        return true;
    }

    NumberFormat m_format;
    int m_digits = 0; // since the last mark
    int m_firstDigits = 0;
    int m_groups = 0;
    bool m_isIndian = false;
    bool m_isRegular = true;
};

bool takeExponent(std::string_view text, size_t &at, std::string &out)
{
    size_t end = at + 1;
    if (end < text.size() && (text[end] == '-' || text[end] == '+'))
        ++end;
    const size_t digitsAt = end;
    while (end < text.size() && isAsciiDigit(text[end]))
        ++end;
    if (end == digitsAt)
        return false;
    out.append(text.substr(at, end - at));
    at = end;
    return true;
}

/// A number without sign and money.
bool appendMagnitude(std::string_view text, NumberFormat format, std::string &out)
{
    const size_t before = out.size();
    size_t at = 0;
    if (!GroupReader(format).take(text, at, out))
        return false;
    if (out.size() == before) {
        if (at >= text.size() || text[at] != format.decimalMark)
            return false;
        out += '0';
    }
    if (at < text.size() && text[at] == format.decimalMark) {
        const size_t mark = out.size();
        out += '.';
        for (++at; at < text.size() && isAsciiDigit(text[at]); ++at)
            out += text[at];
        if (out.size() == mark + 1)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E') && !takeExponent(text, at, out))
        return false;
    return at == text.size();
}

bool isMoney(std::string_view folded)
{
    return folded == "원"sv || std::binary_search(currencyTable.begin(), currencyTable.end(), folded);
}

/// A number in pieces: sign and money gone.
struct Stripped {
    std::string_view digits;
    bool isNegative = false;
};

bool takeSign(std::string_view &text, bool &negative)
{
    if (text.starts_with('-') || text.starts_with('+')) {
        negative |= text.starts_with('-');
        text = withoutOuterBlanks(text.substr(1));
        return true;
    }
    return false;
}

bool isNumberByte(char c)
{
    return isAsciiDigit(c) || c == '.' || c == ',';
}

/// Money before or behind the number. False when the letters there are something else.
bool takeMoney(std::string_view &text)
{
    size_t begin = 0;
    while (begin < text.size() && !isNumberByte(text[begin]) && text[begin] != '-' && text[begin] != '+'
        && text[begin] != '(')
        ++begin;
    if (begin > 0) {
        std::string_view word = withoutOuterBlanks(text.substr(0, begin));
        // Rs. 500: the point belongs to the word
        if (!word.empty() && text.substr(begin).starts_with(". "sv))
            ++begin;
        if (!isMoney(word))
            return false;
        text = withoutOuterBlanks(text.substr(begin));
    }
    size_t end = text.size();
    while (end > 0 && !isAsciiDigit(text[end - 1]) && text[end - 1] != ')' && text[end - 1] != '-')
        --end;
    if (end < text.size()) {
        std::string_view word = text.substr(end);
        if (word.starts_with('.') || word.starts_with(','))
            return false;
        word = withoutOuterBlanks(word);
        while (word.ends_with('.'))
            word.remove_suffix(1);
        if (!word.empty() && !isMoney(word))
            return false;
        text = withoutOuterBlanks(text.substr(0, end));
    }
    return true;
}

/// A price in yen has no sen, and ends so in Japan: ¥12,345-
bool isYenWithoutSen(std::string_view text)
{
    return text.size() > 3 && text.ends_with('-') && isAsciiDigit(text[text.size() - 2])
        && (text.starts_with("¥"sv) || text.starts_with("￥"sv));
}

/// 45– and 45—, as they are written: no cents. Only a hyphen or a minus takes away.
std::string_view withoutClosingDash(std::string_view text)
{
    for (const std::string_view dash : { "–"sv, "—"sv }) {
        if (text.size() > dash.size() && text.ends_with(dash) && isAsciiDigit(text[text.size() - dash.size() - 1]))
            text.remove_suffix(dash.size());
    }
    return text;
}

/// 980.– and 980,-: no cents.
std::string_view withoutNoCents(std::string_view text)
{
    while (text.ends_with("--"sv))
        text.remove_suffix(1);
    if (text.size() > 2 && (text.ends_with(".-"sv) || text.ends_with(",-"sv)))
        text.remove_suffix(2);
    return text;
}

/// Of a folded text.
std::optional<Stripped> stripped(std::string_view text)
{
    Stripped result;
    text = withoutOuterBlanks(text);
    if (text.empty())
        return std::nullopt;
    bool hasSign = takeSign(text, result.isNegative);
    if (isYenWithoutSen(text))
        text.remove_suffix(1);
    if (!takeMoney(text))
        return std::nullopt;
    text = withoutNoCents(text);
    if (text.size() > 2 && text.starts_with('(') && text.ends_with(')') && !hasSign) {
        result.isNegative = true;
        hasSign = true;
        text = withoutOuterBlanks(text.substr(1, text.size() - 2));
        if (!takeMoney(text))
            return std::nullopt;
    }
    if (!hasSign)
        hasSign = takeSign(text, result.isNegative);
    if (!hasSign && text.size() > 1 && text.ends_with('-')) {
        result.isNegative = true;
        text = withoutOuterBlanks(text.substr(0, text.size() - 1));
    }
    result.digits = text;
    return result;
}

/// What stripped() takes.
std::string foldedNumber(std::string_view text)
{
    return foldedText(withoutClosingDash(withoutOuterBlanks(withoutTextMark(withoutOuterBlanks(text), true))));
}

bool mayHaveDigits(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isAsciiDigit) || std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x80; // perhaps digits of another script
    });
}

constexpr size_t longestNumber = 80;

} // namespace

namespace {

/// A sign at most before digits and marks: what needs no dress taken off.
bool appendSimpleNumber(std::string_view text, NumberFormat format, std::string &out)
{
    const size_t sign = text.starts_with('-') ? 1 : 0;
    if (text.size() <= sign || !isAsciiDigit(text[sign]) || !isAsciiDigit(text.back()))
        return false;
    const size_t before = out.size();
    out.append(text.substr(0, sign));
    if (appendMagnitude(text.substr(sign), format, out))
        return true;
    out.resize(before);
    return false;
}

} // namespace

std::optional<std::string> undressedNumber(std::string_view text)
{
    if (text.size() > longestNumber || !mayHaveDigits(text))
        return std::nullopt;
    const std::string folded = foldedNumber(text);
    const auto number = stripped(folded);
    if (!number)
        return std::nullopt;
    return std::string(number->isNegative ? "-" : "").append(number->digits);
}

bool appendCanonicalNumber(std::string_view text, NumberFormat format, std::string &out)
{
    if (appendBareNumber(text, format.decimalMark, out) || appendSimpleNumber(text, format, out))
        return true;
    if (text.size() > longestNumber || !mayHaveDigits(text))
        return false;
    const std::string folded = foldedNumber(text);
    const auto number = stripped(folded);
    if (!number)
        return false;
    const size_t before = out.size();
    if (number->isNegative)
        out += '-';
    if (appendMagnitude(number->digits, format, out))
        return true;
    out.resize(before);
    return false;
}

std::optional<std::string> percentOf(std::string_view text, NumberFormat format)
{
    const std::string folded = foldedText(withoutTextMark(withoutOuterBlanks(text), true));
    if (!folded.ends_with('%') || folded.size() > 40)
        return std::nullopt;
    std::string number;
    if (!appendCanonicalNumber(std::string_view(folded).substr(0, folded.size() - 1), format, number))
        return std::nullopt;
    return number;
}

std::optional<std::string> numberMeant(std::string_view text)
{
    std::array<std::string, 6> read;
    size_t count = 0;
    for (const NumberFormat format : { NumberFormat { '.', ',' }, NumberFormat { ',', '.' }, NumberFormat { '.', ' ' },
             NumberFormat { ',', ' ' }, NumberFormat { '.', '\'' }, NumberFormat { ',', '\'' } }) {
        std::string number;
        if (appendCanonicalNumber(text, format, number))
            read[count++] = std::move(number);
    }
    const bool isOne = count > 0
        && std::all_of(read.begin(), read.begin() + static_cast<std::ptrdiff_t>(count),
            [&read](const std::string &one) { return one == read.front(); });
    return isOne ? std::optional(read.front()) : std::nullopt;
}

void shiftNumber(std::string &plain, int places)
{
    if (const size_t exponent = plain.find_first_of("eE"sv); exponent != std::string::npos) {
        const int power = std::atoi(plain.c_str() + exponent + 1) + places;
        plain = plain.substr(0, exponent + 1) + std::to_string(power);
        return;
    }
    const size_t sign = plain.starts_with('-') ? 1 : 0;
    size_t mark = plain.find('.');
    if (mark == std::string::npos)
        mark = plain.size();
    else
        plain.erase(mark, 1);
    if (places >= 0) {
        mark += static_cast<size_t>(places);
        if (plain.size() < mark)
            plain.append(mark - plain.size(), '0');
    } else {
        const auto back = static_cast<size_t>(-places);
        if (mark - sign <= back) {
            const size_t zeros = back - (mark - sign) + 1;
            plain.insert(sign, zeros, '0');
            mark += zeros;
        }
        mark -= back;
    }
    plain.insert(mark, ".");
    while (plain.ends_with('0'))
        plain.pop_back();
    if (plain.ends_with('.'))
        plain.pop_back();
    const size_t first = std::min(plain.find_first_not_of('0', sign), plain.size());
    const size_t kept = first < plain.size() && plain[first] != '.' ? first : first - 1; // one zero before the mark
    plain.erase(sign, kept - sign);
}

std::string moneyOf(std::string_view text)
{
    // Francs are Switzerland's by now; kr stays what it is, several countries have them.
    constexpr std::array aliases { std::pair("$"sv, "usd"sv), std::pair("us$"sv, "usd"sv), std::pair("€"sv, "eur"sv),
        std::pair("euro"sv, "eur"sv), std::pair("euros"sv, "eur"sv), std::pair("£"sv, "gbp"sv),
        std::pair("¥"sv, "jpy"sv), std::pair("￥"sv, "jpy"sv), std::pair("jp¥"sv, "jpy"sv), std::pair("yen"sv, "jpy"sv),
        std::pair("円"sv, "jpy"sv), std::pair("₩"sv, "krw"sv), std::pair("￦"sv, "krw"sv), std::pair("원"sv, "krw"sv),
        std::pair("fr"sv, "chf"sv), std::pair("zl"sv, "pln"sv), std::pair("kc"sv, "czk"sv), std::pair("ft"sv, "huf"sv),
        std::pair("r$"sv, "brl"sv), std::pair("₹"sv, "inr"sv), std::pair("₺"sv, "try"sv), std::pair("tl"sv, "try"sv),
        std::pair("₽"sv, "rub"sv), std::pair("₪"sv, "ils"sv), std::pair("元"sv, "cny"sv),
        std::pair("cn¥"sv, "cny"sv) };
    if (text.size() > longestNumber || !mayHaveDigits(text))
        return {};
    std::string folded = foldedText(text);
    if (folded.ends_with("fr."sv)) // 980 Fr., and not 90 Sek.
        folded.pop_back();
    const size_t start = std::min(folded.find_first_not_of("-+( "sv), folded.size());
    const size_t first = folded.find_first_of("0123456789(-+.,"sv, start);
    const size_t last = folded.find_last_of("0123456789)-.,"sv);
    if (first == std::string::npos || last == std::string::npos)
        return {};
    std::string_view word = withoutOuterBlanks(std::string_view(folded).substr(start, first - start));
    if (word.empty())
        word = withoutOuterBlanks(std::string_view(folded).substr(last + 1));
    if (word.empty() || !isMoney(word))
        return {};
    for (const auto &[sign, currency] : aliases) {
        if (word == sign)
            return std::string(currency);
    }
    return std::string(word);
}

} // namespace composer
