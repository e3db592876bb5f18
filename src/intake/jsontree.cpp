#include "intake/jsontree.h"

#include "intake/plainjson.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <utility>

namespace composer {

namespace {

constexpr int deepestNode = 64;
constexpr size_t copiedAtOnce = 16; // bytes of a text
constexpr int mostOtherShapes = 8; // then no shape is worth its keeping

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexOf(char c)
{
    const char lower = static_cast<char>(c | 0x20);
    return isDigit(c) ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Of the four digits of \uXXXX; -1 when they are none.
int codeUnit(const char *digits)
{
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexOf(digits[i]);
        if (digit < 0)
            return -1;
        unit = unit << 4 | digit;
    }
    return unit;
}

/// Of an escape of one letter; 0 when it is none.
char meaningOf(char escape)
{
    switch (escape) {
    case '"':
    case '\\':
    case '/':
        return escape;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

void putUtf8(char *&out, char32_t c)
{
    const auto put = [&out](char32_t byte) { *out++ = static_cast<char>(byte); };
    const auto rest = [&put](char32_t bits) { put(0x80 | (bits & 0x3f)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | c >> 6);
        rest(c);
    } else if (c < 0x10000) {
        put(0xe0 | c >> 12);
        rest(c >> 6);
        rest(c);
    } else {
        put(0xf0 | c >> 18);
        rest(c >> 12);
        rest(c >> 6);
        rest(c);
    }
}

/// Noncharacters that mark something inside this program, and the byte order mark.
bool isOfOurs(char32_t c)
{
    return c == 0 || (c >= 0xfdd0 && c <= 0xfdef) || c == 0xfeff;
}

} // namespace

bool JsonTree::read(QByteArrayView object)
{
    m_at = object.begin();
    m_end = object.end();
    // No text is longer without its escapes.
    m_plain.resize(std::max(m_plain.size(), static_cast<size_t>(object.size()) + copiedAtOnce));
    m_plainEnd = m_plain.data();
    if (m_shape != 0) {
        if (readAsBefore(object)) {
            m_otherShapes = 0;
            return true;
        }
        ++m_otherShapes;
    }
    m_at = object.begin();
    m_plainEnd = m_plain.data();
    m_nodes.clear();
    m_members.clear();
    m_open.clear();
    m_values.clear();
    m_shape = 0;
    const quint64 namesBefore = m_namesNumber;
    const bool isRead = m_at != m_end && *m_at == '{' && this->object(newNode(), 1) && m_at == m_end;
    if (isRead && m_notesValues)
        keepShape(object);
    // The next one may be written as this one.
    m_notesValues = isRead && m_namesNumber == namesBefore && m_otherShapes < mostOtherShapes;
    return isRead;
}

const JsonNode *JsonTree::member(const JsonNode &object, QByteArrayView name) const
{
    for (const qint32 index : members(object)) {
        if (node(index).name == name)
            return &node(index);
    }
    return nullptr;
}

qint32 JsonTree::newNode()
{
    m_nodes.emplace_back();
    return static_cast<qint32>(m_nodes.size()) - 1;
}

void JsonTree::blanks()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

bool JsonTree::word(const char *text, qsizetype size)
{
    if (m_end - m_at < size || std::memcmp(m_at, text, static_cast<size_t>(size)) != 0)
        return false;
    m_at += size;
    return true;
}

bool JsonTree::value(qint32 index, int depth)
{
    if (m_at == m_end)
        return false;
    const char *const begin = m_at;
    JsonNode &node = m_nodes[static_cast<size_t>(index)];
    bool isRead = false;
    switch (*m_at) {
    case '"':
        node.type = JsonNode::Type::Text;
        return string(node.text);
    case '{':
        return object(index, depth);
    case '[':
        return list(index, depth);
    case 't':
        node.type = JsonNode::Type::True;
        isRead = word("true", 4);
        break;
    case 'f':
        node.type = JsonNode::Type::False;
        isRead = word("false", 5);
        break;
    case 'n':
        node.type = JsonNode::Type::Null;
        isRead = word("null", 4);
        break;
    default:
        return number(index);
    }
    node.text = { begin, m_at - begin };
    return isRead;
}

bool JsonTree::object(qint32 index, int depth)
{
    if (depth > deepestNode)
        return false;
    const char *const begin = m_at++;
    const size_t from = m_open.size();
    blanks();
    while (m_at != m_end && *m_at != '}') {
        QByteArrayView name;
        if (*m_at != '"' || !string(name))
            return false;
        blanks();
        if (m_at == m_end || *m_at++ != ':')
            return false;
        blanks();
        const qint32 member = newNode();
        m_nodes[static_cast<size_t>(member)].name = name;
        m_open.push_back(member);
        const char *const valueBegin = m_at;
        if (!value(member, depth + 1))
            return false;
        if (m_notesValues)
            m_values.push_back({ member, valueBegin, m_at, depth + 1 });
        blanks();
        if (m_at == m_end || (*m_at != ',' && *m_at != '}'))
            return false;
        if (*m_at == ',') {
            ++m_at;
            blanks();
            if (m_at == m_end || *m_at != '"')
                return false;
        }
    }
    if (m_at == m_end)
        return false;
    ++m_at;
    JsonNode &own = m_nodes[static_cast<size_t>(index)];
    own.type = JsonNode::Type::Object;
    own.text = { begin, m_at - begin };
    return sortMembers(from, own);
}

/// Sorts the members that are open as those of the last object were; false when their names are others.
bool JsonTree::sortAsBefore()
{
    if (m_open.size() != m_names.size())
        return false;
    for (size_t i = 0; i < m_open.size(); ++i) {
        const QByteArrayView name = node(m_open[i]).name;
        if (m_names[i] != std::string_view(name.data(), static_cast<size_t>(name.size())))
            return false;
    }
    for (const qint32 place : m_order)
        m_members.push_back(m_open[static_cast<size_t>(place)]);
    return true;
}

/// False when a name stands there twice.
bool JsonTree::sortMembers(size_t from, JsonNode &object)
{
    object.first = static_cast<qint32>(m_members.size());
    object.count = static_cast<qint32>(m_open.size() - from);
    const bool isOuter = from == 0;
    if (isOuter && sortAsBefore()) {
        m_open.clear();
        return true;
    }
    const auto name = [&](qint32 place) { return node(m_open[from + static_cast<size_t>(place)]).name; };
    std::vector<qint32> order(m_open.size() - from);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
        const QByteArrayView one = name(a);
        const QByteArrayView other = name(b);
        const auto size = static_cast<size_t>(std::min(one.size(), other.size()));
        const int difference = size == 0 ? 0 : std::memcmp(one.data(), other.data(), size);
        return difference != 0 ? difference < 0 : one.size() < other.size();
    });
    const auto isTwice = [&](qint32 a, qint32 b) { return name(a) == name(b); };
    if (std::adjacent_find(order.begin(), order.end(), isTwice) != order.end())
        return false;
    for (const qint32 place : order)
        m_members.push_back(m_open[from + static_cast<size_t>(place)]);
    if (isOuter) {
        m_names.clear();
        ++m_namesNumber;
        for (const qint32 index : m_open)
            m_names.emplace_back(node(index).name.data(), static_cast<size_t>(node(index).name.size()));
        m_order = std::move(order);
    }
    m_open.resize(from);
    return true;
}

/// Its values are looked at and not kept.
bool JsonTree::list(qint32 index, int depth)
{
    if (depth > deepestNode)
        return false;
    const char *const begin = m_at++;
    bool beginsWithObject = false;
    const size_t members = m_members.size();
    const bool notesValues = std::exchange(m_notesValues, false); // those in it are not kept
    blanks();
    bool isFirst = true;
    while (m_at != m_end && *m_at != ']') {
        if (isFirst)
            beginsWithObject = *m_at == '{';
        isFirst = false;
        const qint32 own = newNode();
        if (!value(own, depth + 1))
            return false;
        m_nodes.resize(static_cast<size_t>(own));
        m_members.resize(members);
        blanks();
        if (m_at == m_end || (*m_at != ',' && *m_at != ']'))
            return false;
        if (*m_at == ',') {
            ++m_at;
            blanks();
            if (m_at == m_end || *m_at == ']')
                return false;
        }
    }
    if (m_at == m_end)
        return false;
    ++m_at;
    m_notesValues = notesValues;
    JsonNode &node = m_nodes[static_cast<size_t>(index)];
    node.type = JsonNode::Type::List;
    node.beginsWithObject = beginsWithObject;
    node.text = { begin, m_at - begin };
    return true;
}

/// As the grammar of JSON has it, without an exponent; not minus nought, of which there are two opinions.
bool JsonTree::number(qint32 index)
{
    const char *const begin = m_at;
    if (*m_at == '-')
        ++m_at;
    const char *const digits = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    if (m_at == digits || (*digits == '0' && m_at - digits > 1))
        return false;
    if (m_at != m_end && *m_at == '.') {
        const char *const fraction = ++m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        if (m_at == fraction)
            return false;
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E'))
        return false;
    if (*begin == '-' && std::none_of(digits, m_at, [](char c) { return c >= '1' && c <= '9'; }))
        return false;
    JsonNode &node = m_nodes[static_cast<size_t>(index)];
    node.type = JsonNode::Type::Number;
    node.text = { begin, m_at - begin };
    return true;
}

/// What is between the quotation marks; a view of the text itself while there are no escapes in it.
bool JsonTree::string(QByteArrayView &text)
{
    const char *begin = ++m_at;
    const char *const kept = m_plainEnd;
    bool isKept = false; // in m_plain
    while (true) {
        m_at = endOfPlainJson(m_at, m_end);
        if (m_at == m_end)
            return false;
        if (*m_at == '"')
            break;
        if (*m_at != '\\') {
            if (!letter())
                return false;
            continue;
        }
        keepPlain(begin);
        isKept = true;
        if (!escape())
            return false;
        begin = m_at;
    }
    if (isKept) {
        keepPlain(begin);
        text = { kept, m_plainEnd - kept };
    } else {
        text = { begin, m_at - begin };
    }
    ++m_at;
    return true;
}

/// From there to m_at. Such pieces are short: where there is room, a little too much is copied, which is quicker than
/// to look how much it is.
void JsonTree::keepPlain(const char *from)
{
    const auto size = static_cast<size_t>(m_at - from);
    char *const end = m_plainEnd + size;
    if (m_end - m_at >= static_cast<qsizetype>(copiedAtOnce)) {
        for (char *out = m_plainEnd; out < end; out += copiedAtOnce, from += copiedAtOnce)
            std::memcpy(out, from, copiedAtOnce);
    } else if (size > 0) {
        std::memcpy(m_plainEnd, from, size);
    }
    m_plainEnd = end;
}

bool JsonTree::escape()
{
    if (m_end - m_at < 2)
        return false;
    const char what = m_at[1];
    m_at += 2;
    if (const char meaning = meaningOf(what)) {
        *m_plainEnd++ = meaning;
        return true;
    }
    if (what != 'u' || m_end - m_at < 4)
        return false;
    const int unit = codeUnit(m_at);
    m_at += 4;
    const bool isLow = unit >= 0xdc00 && unit < 0xe000;
    if (unit < 0 || isLow)
        return false;
    auto c = static_cast<char32_t>(unit);
    if (unit >= 0xd800 && unit < 0xdc00) {
        const int low = m_end - m_at >= 6 && m_at[0] == '\\' && m_at[1] == 'u' ? codeUnit(m_at + 2) : -1;
        if (low < 0xdc00 || low >= 0xe000)
            return false;
        m_at += 6;
        c = 0x10000 + ((c - 0xd800) << 10) + static_cast<char32_t>(low - 0xdc00);
    }
    if (isOfOurs(c))
        return false;
    putUtf8(m_plainEnd, c);
    return true;
}

/// One letter beyond ASCII, well formed and in its shortest form.
bool JsonTree::letter()
{
    const auto byte = [this](qsizetype at) { return static_cast<quint8>(m_at[at]); };
    const quint8 lead = byte(0);
    const qsizetype size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || m_end - m_at < size)
        return false;
    char32_t c = lead & (0xff >> (size + 1));
    for (qsizetype i = 1; i < size; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return false;
        c = c << 6 | (byte(i) & 0x3f);
    }
    const bool isTooLong = (size == 3 && c < 0x800) || (size == 4 && (c < 0x10000 || c > 0x10ffff));
    if (isTooLong || (c >= 0xd800 && c < 0xe000) || isOfOurs(c))
        return false;
    m_at += size;
    return true;
}

} // namespace composer
