// JSON (RFC 8259) to and from TemplateValue.
#include "rendering/templatevalue.h"

#include <charconv>

namespace composer {

namespace {

constexpr int maximumJsonDepth = 100;

void appendUtf8(std::string &out, unsigned code)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | (code >> shift & 0x3f)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0 | code >> 6);
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xe0 | code >> 12);
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xf0 | code >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

class JsonReader
{
public:
    explicit JsonReader(std::string_view json)
        : m_json(json)
    {
    }

    std::optional<TemplateValue> read()
    {
        auto value = readValue(0);
        skipSpace();
        if (m_at != m_json.size())
            return std::nullopt;
        return value;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_json.size() && std::string_view(" \t\r\n").find(m_json[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_json.size() || m_json[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(std::string_view word)
    {
        if (!m_json.substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }

    std::optional<TemplateValue> readValue(int depth)
    {
        skipSpace();
        switch (peek()) {
        case '{':
            return readObject(depth);
        case '[':
            return readList(depth);
        case '"': {
            auto text = readText();
            return text ? std::optional(TemplateValue::text(std::move(*text))) : std::nullopt;
        }
        case 't':
            return takeWord("true") ? std::optional(TemplateValue::boolean(true)) : std::nullopt;
        case 'f':
            return takeWord("false") ? std::optional(TemplateValue::boolean(false)) : std::nullopt;
        case 'n':
            return takeWord("null") ? std::optional(TemplateValue::null()) : std::nullopt;
        default:
            return readNumber();
        }
    }

    std::optional<TemplateValue> readObject(int depth)
    {
        TemplateValue object = TemplateValue::object();
        if (depth >= maximumJsonDepth || !take('{'))
            return std::nullopt;
        if (take('}'))
            return object;
        do {
            skipSpace();
            auto key = readText();
            if (!key || !take(':'))
                return std::nullopt;
            auto value = readValue(depth + 1);
            if (!value)
                return std::nullopt;
            object.append(std::move(*key), std::move(*value));
        } while (take(','));
        if (!take('}'))
            return std::nullopt;
        object.normalizeMembers();
        return object;
    }

    std::optional<TemplateValue> readList(int depth)
    {
        TemplateValue list = TemplateValue::list();
        if (depth >= maximumJsonDepth || !take('['))
            return std::nullopt;
        if (take(']'))
            return list;
        do {
            auto value = readValue(depth + 1);
            if (!value)
                return std::nullopt;
            list.append(std::move(*value));
        } while (take(','));
        return take(']') ? std::optional(std::move(list)) : std::nullopt;
    }

    bool takeDigits()
    {
        const size_t from = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > from;
    }

    std::optional<TemplateValue> readNumber()
    {
        const size_t from = m_at;
        takeWord("-");
        const bool leadingZero = peek() == '0';
        const size_t digits = m_at;
        if (!takeDigits() || (leadingZero && m_at > digits + 1))
            return std::nullopt;
        if (takeWord(".") && !takeDigits())
            return std::nullopt;
        if (takeWord("e") || takeWord("E")) {
            if (!takeWord("+"))
                takeWord("-");
            if (!takeDigits())
                return std::nullopt;
        }
        double number = 0;
        const auto result = std::from_chars(m_json.data() + from, m_json.data() + m_at, number);
        // out of range: from_chars leaves the number alone; JavaScript has infinity and zero, which no event needs
        return result.ec == std::errc() ? std::optional(TemplateValue::number(number)) : std::nullopt;
    }

    std::optional<unsigned> readHex()
    {
        unsigned code = 0;
        if (m_at + 4 > m_json.size())
            return std::nullopt;
        const auto result = std::from_chars(m_json.data() + m_at, m_json.data() + m_at + 4, code, 16);
        if (result.ptr != m_json.data() + m_at + 4)
            return std::nullopt;
        m_at += 4;
        return code;
    }

    bool readEscape(std::string &text)
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const char c = peek();
        ++m_at;
        if (const size_t index = letters.find(c); index != std::string_view::npos && m_at <= m_json.size()) {
            text += meanings[index];
            return true;
        }
        auto code = c == 'u' ? readHex() : std::nullopt;
        if (!code)
            return false;
        if (*code >= 0xd800 && *code < 0xdc00 && takeWord("\\u")) {
            const auto low = readHex();
            if (!low)
                return false;
            if (*low >= 0xdc00 && *low < 0xe000)
                code = 0x10000 + ((*code - 0xd800) << 10) + (*low - 0xdc00);
            else
                code = 0xfffd;
        }
        // half of a pair stands for no character
        appendUtf8(text, *code >= 0xd800 && *code < 0xe000 ? 0xfffd : *code);
        return true;
    }

    std::optional<std::string> readText()
    {
        if (peek() != '"')
            return std::nullopt;
        ++m_at;
        std::string text;
        while (m_at < m_json.size()) {
            const char c = m_json[m_at++];
            if (c == '"')
                return text;
            if (static_cast<unsigned char>(c) < 0x20 || (c == '\\' && !readEscape(text)))
                return std::nullopt;
            if (c != '\\')
                text += c;
        }
        return std::nullopt;
    }

    std::string_view m_json;
    size_t m_at = 0;
};

void writeText(std::string &out, const std::string &text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += hex[static_cast<size_t>(c) >> 4];
            out += hex[static_cast<size_t>(c) & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void writeValue(std::string &out, const TemplateValue &value)
{
    switch (value.kind()) {
    case TemplateValue::Kind::Missing:
    case TemplateValue::Kind::Null:
        out += "null";
        return;
    case TemplateValue::Kind::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case TemplateValue::Kind::Number:
        out += value.toText();
        return;
    case TemplateValue::Kind::Text:
        writeText(out, value.toText());
        return;
    case TemplateValue::Kind::List:
    case TemplateValue::Kind::Object:
        break;
    }
    const bool isObject = value.kind() == TemplateValue::Kind::Object;
    out += isObject ? '{' : '[';
    for (size_t i = 0; i < value.items().size(); ++i) {
        if (i > 0)
            out += ',';
        if (isObject) {
            writeText(out, value.keys()[i]);
            out += ':';
        }
        writeValue(out, value.items()[i]);
    }
    out += isObject ? '}' : ']';
}

} // namespace

std::optional<TemplateValue> templateValueFromJson(std::string_view json)
{
    return JsonReader(json).read();
}

std::string jsonFromTemplateValue(const TemplateValue &value)
{
    std::string out;
    writeValue(out, value);
    return out;
}

} // namespace composer
