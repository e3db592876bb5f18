#include "domain/datetokens.h"

#include "domain/foldedtext.h"

#include <QChar>

#include <string>

namespace composer {

using namespace std::string_view_literals;

namespace {

/// The first letter of a script that is written without blanks between words: Chinese, Japanese, Korean.
constexpr char32_t firstWideLetter = 0x1100;

class Tokenizer
{
public:
    Tokenizer(std::string_view text, DateTokens &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    /// False when something in the text belongs to no date.
    bool run()
    {
        bool gap = false;
        while (m_at < m_text.size()) {
            if (m_tokens.isFull())
                return false;
            const char c = m_text[m_at];
            if (c == ' ') {
                gap = true;
                ++m_at;
                continue;
            }
            DateToken token;
            token.isBehindGap = gap;
            gap = false;
            if (isAsciiDigit(c) ? !takeNumber(token) : !takeWordOrSign(token))
                return false;
            m_tokens.append(token);
        }
        return true;
    }

private:
    bool takeNumber(DateToken &token)
    {
        token.kind = DateToken::Kind::Number;
        const size_t from = m_at;
        for (; m_at < m_text.size() && isAsciiDigit(m_text[m_at]); ++m_at) {
            if (++token.digits > 9)
                return false;
            token.value = token.value * 10 + (m_text[m_at] - '0');
        }
        token.text = m_text.substr(from, m_at - from);
        return true;
    }

    bool takeWordOrSign(DateToken &token)
    {
        size_t end = m_at;
        const char32_t code = takeCodePoint(m_text, end);
        if (code == U'元') { // the first year of an era
            token.kind = DateToken::Kind::Number;
            token.value = 1;
            token.digits = 1;
            token.text = m_text.substr(m_at, end - m_at);
            m_at = end;
            return m_tokens.size() > 0 && m_tokens[m_tokens.size() - 1].is(WordKind::Era);
        }
        const bool isLetter = code >= 0x80 ? QChar::isLetter(code) || isMark(code) : code >= 'a' && code <= 'z';
        if (!isLetter && (code < firstWideLetter || dateWordAtFront(m_text.substr(m_at)) == 0)) {
            token.text = m_text.substr(m_at, end - m_at);
            m_at = end;
            return "./-:,+'()[]·"sv.find(token.text) != std::string_view::npos;
        }
        token.kind = DateToken::Kind::Word;
        return code >= firstWideLetter ? takeWideWord(token) : takeWord(token);
    }

    static bool isMark(char32_t code)
    {
        return code == 0xba || code == 0xaa; // º ª
    }

    bool takeWideWord(DateToken &token)
    {
        const size_t bytes = dateWordAtFront(m_text.substr(m_at));
        if (bytes == 0)
            return false;
        token.text = m_text.substr(m_at, bytes);
        token.meanings = dateWords(token.text);
        m_at += bytes;
        return true;
    }

    [[nodiscard]] size_t lettersFrom(size_t at) const
    {
        while (at < m_text.size()) {
            size_t next = at;
            const char32_t code = takeCodePoint(m_text, next);
            if (code >= firstWideLetter
                || !(code < 0x80 ? code >= 'a' && code <= 'z' : QChar::isLetter(code) || isMark(code)))
                break;
            at = next;
        }
        return at;
    }

    bool takeWord(DateToken &token)
    {
        const size_t end = lettersFrom(m_at);
        if (takeAbbreviation(token, end))
            return true;
        token.text = m_text.substr(m_at, end - m_at);
        token.meanings = dateWords(token.text);
        m_at = end;
        if (token.meanings.empty() && token.text != "t"sv && token.text != "º"sv && token.text != "ª"sv)
            return false;
        if (m_at < m_text.size() && m_text[m_at] == '.')
            ++m_at; // Sept.
        return true;
    }

    /// `p. m.`, `a.m.`: letters with points that make one word.
    bool takeAbbreviation(DateToken &token, size_t firstEnd)
    {
        m_joined.clear();
        size_t at = m_at;
        size_t end = firstEnd;
        while (end > at && end - at <= 2) {
            m_joined.append(m_text.substr(at, end - at));
            size_t behind = end;
            if (behind < m_text.size() && m_text[behind] == '.')
                ++behind;
            const auto meanings = dateWords(m_joined);
            const bool isHalf = std::any_of(
                meanings.begin(), meanings.end(), [](const DateWord &one) { return one.kind == WordKind::HalfDay; });
            if (isHalf && end > firstEnd) {
                token.text = meanings.front().word;
                token.meanings = meanings;
                m_at = behind;
                return true;
            }
            at = behind;
            while (at < m_text.size() && m_text[at] == ' ')
                ++at;
            end = lettersFrom(at);
        }
        return false;
    }

    std::string_view m_text;
    DateTokens &m_tokens;
    size_t m_at = 0;
    std::string m_joined;
};

} // namespace

bool cutIntoTokens(std::string_view folded, DateTokens &tokens)
{
    return Tokenizer(folded, tokens).run();
}

} // namespace composer
