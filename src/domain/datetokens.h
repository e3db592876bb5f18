#pragma once

#include "domain/datewords.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace composer {

/// A piece of a folded text that may be a date: a number, a word of the table, or a sign.
struct DateToken {
    enum class Kind : quint8 { Number, Word, Sign };
    Kind kind = Kind::Sign;
    bool isBehindGap = false; // a blank before it
    bool isOrdinal = false; // of a number: 18th
    int value = 0; // of a number
    int digits = 0;
    std::string_view text;
    std::span<const DateWord> meanings;

    [[nodiscard]] bool isSign(char c) const { return kind == Kind::Sign && text.size() == 1 && text.front() == c; }
    [[nodiscard]] bool isNumber(int leastDigits, int mostDigits) const
    {
        return kind == Kind::Number && digits >= leastDigits && digits <= mostDigits;
    }
    /// The value of the word as such a kind of word.
    [[nodiscard]] std::optional<int> as(WordKind wanted) const
    {
        for (const DateWord &one : meanings) {
            if (one.kind == wanted)
                return one.value;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool is(WordKind wanted) const { return as(wanted).has_value(); }
};

/// A short list of them without memory of its own. The texts in it are those of the text that was cut.
class DateTokens
{
public:
    static constexpr size_t capacity = 32;

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] const DateToken &operator[](size_t at) const { return m_tokens[at]; }
    [[nodiscard]] DateToken &operator[](size_t at) { return m_tokens[at]; }
    [[nodiscard]] bool isFull() const { return m_size == capacity; }
    void append(const DateToken &token) { m_tokens[m_size++] = token; }
    void remove(size_t from, size_t count)
    {
        std::copy(m_tokens.begin() + static_cast<std::ptrdiff_t>(from + count),
            m_tokens.begin() + static_cast<std::ptrdiff_t>(m_size),
            m_tokens.begin() + static_cast<std::ptrdiff_t>(from));
        m_size -= count;
        if (from < m_size)
            m_tokens[from].isBehindGap = true;
    }
    [[nodiscard]] bool isSign(size_t at, char c) const { return at < m_size && m_tokens[at].isSign(c); }
    [[nodiscard]] bool is(size_t at, WordKind kind) const { return at < m_size && m_tokens[at].is(kind); }
    [[nodiscard]] bool isNumber(size_t at, int least, int most) const
    {
        return at < m_size && m_tokens[at].isNumber(least, most);
    }
    /// The number at `at`, closed up to what is before it, has just these digits.
    [[nodiscard]] bool isCloseNumber(size_t at, int least, int most) const
    {
        return isNumber(at, least, most) && !m_tokens[at].isBehindGap;
    }

private:
    std::array<DateToken, capacity> m_tokens;
    size_t m_size = 0;
};

/// Cuts a text that foldText() made. False when something in it belongs to no date: an unknown word, an odd sign.
[[nodiscard]] bool cutIntoTokens(std::string_view folded, DateTokens &tokens);

} // namespace composer
