#include "rendering/handlebarslexer.h"

#include <array>

namespace composer::handlebars {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// May this character not stand in a bare name?
bool endsName(std::string_view source, size_t at)
{
    constexpr std::string_view excluded = "!\"#%&'()*+,./;<=>@[\\]^`{|}~";
    return excluded.find(source[at]) != std::string_view::npos || whitespaceAt(source, at) > 0;
}

bool oneOfOrSpace(std::string_view source, size_t at, std::string_view characters)
{
    return at < source.size()
        && (characters.find(source[at]) != std::string_view::npos || whitespaceAt(source, at) > 0);
}

class Reader
{
public:
    Reader(std::string_view source, size_t at)
        : m_source(source)
        , m_at(at)
    {
    }

    std::vector<Lexeme> read()
    {
        std::vector<Lexeme> words;
        do {
            while (const size_t length = whitespaceAt(m_source, m_at))
                m_at += length;
            words.push_back(next());
        } while (!isLast(words.back().kind));
        return words;
    }

private:
    static bool isLast(TokenKind kind)
    {
        return kind == TokenKind::Close || kind == TokenKind::CloseUnescaped || kind == TokenKind::Invalid
            || kind == TokenKind::End;
    }

    [[nodiscard]] bool sees(std::string_view text) const { return m_source.substr(m_at).starts_with(text); }

    Lexeme word(TokenKind kind, size_t length, std::string text = {})
    {
        Lexeme lexeme { kind, std::move(text), m_at, m_at + length };
        m_at += length;
        return lexeme;
    }

    Lexeme next()
    {
        if (m_at >= m_source.size())
            return word(TokenKind::End, 0);
        if (sees("}}}}"))
            return word(TokenKind::Invalid, 4, "}}}}"); // the end of a raw block, whatever stood before it
        if (sees("}~}}"))
            return word(TokenKind::CloseUnescaped, 4, "~");
        if (sees("}}}"))
            return word(TokenKind::CloseUnescaped, 3);
        if (sees("~}}"))
            return word(TokenKind::Close, 3, "~");
        if (sees("}}"))
            return word(TokenKind::Close, 2);
        switch (m_source[m_at]) {
        case '(':
            return word(TokenKind::OpenCall, 1);
        case ')':
            return word(TokenKind::CloseCall, 1);
        case '=':
            return word(TokenKind::Equals, 1);
        case '/':
            return word(TokenKind::Separator, 1, "/");
        case '.':
            return dots();
        case '@':
            return word(TokenKind::At, 1);
        case '|':
            return word(TokenKind::CloseBlockParams, 1);
        case '"':
        case '\'':
            return quoted();
        case '[':
            return bracketed();
        default:
            return named();
        }
    }

    Lexeme dots()
    {
        if (sees(".."))
            return word(TokenKind::Id, 2, "..");
        if (oneOfOrSpace(m_source, m_at + 1, "=~}/.)|]"))
            return word(TokenKind::Id, 1, ".");
        return word(TokenKind::Separator, 1, ".");
    }

    Lexeme quoted()
    {
        const char quote = m_source[m_at];
        std::string text;
        for (size_t i = m_at + 1; i < m_source.size(); ++i) {
            if (m_source[i] == '\\' && i + 1 < m_source.size() && m_source[i + 1] == quote) {
                text += quote;
                ++i;
            } else if (m_source[i] == quote) {
                return word(TokenKind::Text, i + 1 - m_at, std::move(text));
            } else {
                text += m_source[i];
            }
        }
        return word(TokenKind::Invalid, 1, std::string(1, quote));
    }

    /// `[…]`, in which `\]` is no end, unless no other follows (handlebars.js backtracks there).
    Lexeme bracketed()
    {
        size_t end = m_source.find(']', m_at);
        size_t escapedEnd = std::string_view::npos;
        while (end != std::string_view::npos && m_source[end - 1] == '\\') {
            escapedEnd = end;
            end = m_source.find(']', end + 1);
        }
        end = end == std::string_view::npos ? escapedEnd : end;
        if (end == std::string_view::npos)
            return word(TokenKind::Invalid, 1, "[");
        const std::string_view written = m_source.substr(m_at + 1, end - m_at);
        std::string text;
        for (size_t i = 0; i < written.size(); ++i) {
            if (written[i] == '\\' && i + 1 < written.size() && (written[i + 1] == ']' || written[i + 1] == '\\'))
                ++i;
            text += written[i];
        }
        text.pop_back(); // the bracket
        return word(TokenKind::Bracket, end + 1 - m_at, std::move(text));
    }

    Lexeme named()
    {
        static constexpr std::array<std::pair<std::string_view, TokenKind>, 4> literals { {
            { "true", TokenKind::Boolean },
            { "false", TokenKind::Boolean },
            { "undefined", TokenKind::Undefined },
            { "null", TokenKind::Null },
        } };
        for (const auto &[name, kind] : literals) {
            if (sees(name) && oneOfOrSpace(m_source, m_at + name.size(), "~})]"))
                return word(kind, name.size(), std::string(name));
        }
        if (const size_t length = numberLength(); length > 0)
            return word(TokenKind::Number, length, std::string(m_source.substr(m_at, length)));
        if (const size_t length = blockParamsLength(); length > 0)
            return word(TokenKind::OpenBlockParams, length);
        size_t end = m_at;
        while (end < m_source.size() && !endsName(m_source, end))
            ++end;
        // `[` may follow a name without a dot in HubSpot's templates ({{extraData[1]}}), though not in handlebars.js.
        if (end == m_at || !oneOfOrSpace(m_source, end, "=~}/.)|][")) {
            m_at = end;
            return word(TokenKind::Invalid, 0);
        }
        return word(TokenKind::Id, end - m_at, std::string(m_source.substr(m_at, end - m_at)));
    }

    [[nodiscard]] size_t numberLength() const
    {
        size_t end = m_at;
        const auto digits = [&] {
            const size_t start = end;
            while (end < m_source.size() && isDigit(m_source[end]))
                ++end;
            return end > start;
        };
        if (m_source[end] == '-')
            ++end;
        if (!digits())
            return 0;
        if (end + 1 < m_source.size() && m_source[end] == '.' && isDigit(m_source[end + 1])) {
            ++end;
            digits();
        }
        return oneOfOrSpace(m_source, end, "~})]") ? end - m_at : 0;
    }

    [[nodiscard]] size_t blockParamsLength() const
    {
        if (!sees("as"))
            return 0;
        size_t end = m_at + 2;
        while (const size_t length = whitespaceAt(m_source, end))
            end += length;
        return end > m_at + 2 && end < m_source.size() && m_source[end] == '|' ? end + 1 - m_at : 0;
    }

    std::string_view m_source;
    size_t m_at;
};

} // namespace

std::vector<Lexeme> readTag(std::string_view source, size_t at)
{
    return Reader(source, at).read();
}

Position positionAfter(Position position, std::string_view text)
{
    for (const char c : text) {
        if (c == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) {
            ++position.column;
        }
    }
    return position;
}

} // namespace composer::handlebars
