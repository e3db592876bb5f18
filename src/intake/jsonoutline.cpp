#include "intake/jsonoutline.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace composer {

namespace {

constexpr size_t mostLists = 64;
constexpr int deepestList = 4;

bool isJsonBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isUsualName(const QByteArray &key)
{
    static constexpr std::array<std::string_view, 14> names { "inputs", "results", "events", "records", "rows", "items",
        "data", "value", "attendees", "participants", "registrants", "contacts", "objects", "entries" };
    return std::find(names.begin(), names.end(), std::string_view(key.constData(), static_cast<size_t>(key.size())))
        != names.end();
}

/// Walks over one object.
class OutlineReader
{
public:
    explicit OutlineReader(QByteArrayView text)
        : m_text(text)
    {
    }

    JsonOutline read()
    {
        for (; m_at < m_text.size() && m_outline.end == 0; ++m_at) {
            const char c = m_text[m_at];
            m_lines += c == '\n';
            if (c == '"')
                takeText();
            else if (c == '{' || c == '[')
                open(c);
            else if (c == '}' || c == ']')
                close();
            else if (c == ',')
                m_isValue = false;
            else if (c == ':')
                m_isValue = true;
        }
        return std::move(m_outline);
    }

private:
    void takeText()
    {
        const qsizetype begin = m_at + 1;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            m_at += m_text[m_at] == '\\';
        const QByteArrayView text = m_text.sliced(begin, std::min(m_at, m_text.size()) - begin);
        const bool isInObject = !m_isList.empty() && !m_isList.back();
        if (!isInObject)
            return;
        if (!m_isValue) {
            m_key = text.toByteArray();
            return;
        }
        if (m_isList.size() != 1)
            return;
        const qsizetype at = text.indexOf('@');
        m_outline.namesPerson |= at > 0 && text.indexOf('.', at) > 0 && !text.contains(' ');
    }

    void open(char c)
    {
        const bool isInObjects = std::none_of(m_isList.begin(), m_isList.end(), [](bool isList) { return isList; });
        if (c == '[' && isInObjects && !m_isList.empty() && m_isList.size() <= deepestList)
            noteList();
        if (c == '{' && m_isList.size() == 1 && (m_key == "tokens" || m_key == "timelineIFrame"))
            m_outline.isRecord = true;
        m_isList.push_back(c == '[');
        m_isValue = c == '[';
    }

    void noteList()
    {
        qsizetype first = m_at + 1;
        while (first < m_text.size() && isJsonBlank(m_text[first]))
            ++first;
        const char c = first < m_text.size() ? m_text[first] : '\0';
        if ((c == '{' || c == ']') && m_outline.lists.size() < mostLists)
            m_outline.lists.push_back({ m_key, m_at + 1, m_lines, static_cast<int>(m_isList.size()), c == ']' });
    }

    void close()
    {
        if (m_isList.empty())
            return;
        m_isList.pop_back();
        m_isValue = true;
        if (m_isList.empty())
            m_outline.end = m_at + 1;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qint64 m_lines = 0;
    QByteArray m_key;
    std::vector<bool> m_isList; // of what is open
    bool m_isValue = false; // behind a colon
    JsonOutline m_outline;
};

} // namespace

JsonOutline outlineOf(QByteArrayView text)
{
    return OutlineReader(text).read();
}

std::optional<JsonOutline::List> listOfRecords(const JsonOutline &outline, bool isFollowed)
{
    if (isFollowed || outline.namesPerson || outline.isRecord || outline.lists.empty())
        return std::nullopt;
    const auto usual = std::find_if(outline.lists.begin(), outline.lists.end(),
        [](const JsonOutline::List &list) { return isUsualName(list.key) && !list.isEmpty; });
    if (usual != outline.lists.end())
        return *usual;
    const auto filled = std::find_if(
        outline.lists.begin(), outline.lists.end(), [](const JsonOutline::List &list) { return !list.isEmpty; });
    if (filled != outline.lists.end())
        return *filled;
    return isUsualName(outline.lists.front().key) ? std::optional(outline.lists.front()) : std::nullopt;
}

} // namespace composer
