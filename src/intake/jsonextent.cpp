#include "intake/jsonextent.h"

namespace composer {

JsonExtent::State JsonExtent::take(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (m_state != State::Open)
            break;
        if (m_inText)
            takeInText(c);
        else if (!isInPlace(c))
            m_state = State::Broken;
        m_taken += m_state != State::Broken;
    }
    return m_state;
}

void JsonExtent::takeInText(char c)
{
    m_inText = m_isEscaped || c != '"';
    m_isEscaped = !m_isEscaped && c == '\\';
}

bool JsonExtent::isInPlace(char c)
{
    const bool isValueExpected = m_expected == Expected::Value || m_expected == Expected::ValueOrEnd;
    switch (c) {
    case ' ':
    case '\t':
    case '\n':
    case '\r':
        m_inWord = false;
        return true;
    case '{':
    case '[':
        return isValueExpected && open(c);
    case '}':
    case ']':
        return close(c);
    case '"':
        m_inText = isValueExpected || m_expected == Expected::Name || m_expected == Expected::NameOrEnd;
        m_expected = isValueExpected ? Expected::CommaOrEnd : Expected::Colon;
        return m_inText && !m_inWord;
    case ':':
        if (m_expected != Expected::Colon)
            return m_inWord;
        m_expected = Expected::Value;
        return true;
    case ',':
        if (m_expected != Expected::CommaOrEnd)
            return false;
        m_inWord = false;
        m_expected = m_open.back() == '{' ? Expected::Name : Expected::Value;
        return true;
    default:
        if (isValueExpected) {
            m_inWord = true;
            m_expected = Expected::CommaOrEnd;
        }
        return m_inWord;
    }
}

bool JsonExtent::open(char c)
{
    m_open += c;
    m_expected = c == '{' ? Expected::NameOrEnd : Expected::ValueOrEnd;
    return true;
}

bool JsonExtent::close(char c)
{
    const bool isOfObject = c == '}';
    const bool mayEnd
        = m_expected == Expected::CommaOrEnd || m_expected == (isOfObject ? Expected::NameOrEnd : Expected::ValueOrEnd);
    if (!mayEnd || m_open.empty() || m_open.back() != (isOfObject ? '{' : '['))
        return false;
    m_open.pop_back();
    m_inWord = false;
    m_expected = Expected::CommaOrEnd;
    if (m_open.empty())
        m_state = State::Whole;
    return true;
}

} // namespace composer
