#include "intake/jsonoutline.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLists = 64;
constexpr qsizetype mostValues = 64;
constexpr size_t mostMembers = 100'000;
constexpr int deepestList = 4;
constexpr int deepestValue = 4;

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

/// A name without its case and signs: "Email Address" → "emailaddress".
QByteArray plainName(QByteArrayView key)
{
    QByteArray plain;
    for (const char c : key) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<uchar>(c) >= 0x80)
            plain += c;
        else if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
    }
    return plain;
}

bool isNameOfAddress(QByteArrayView key)
{
    const QByteArray plain = plainName(key);
    return plain == "email" || plain == "mail" || plain == "emailaddress" || plain == "correo"
        || plain == "correoelectronico" || plain == "メールアドレス" || plain == "メール";
}

bool isAddress(QByteArrayView text)
{
    const qsizetype at = text.indexOf('@');
    return at > 0 && text.indexOf('.', at) > 0 && !text.contains(' ');
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
            if (c == '"') {
                takeText();
            } else if (c == '{' || c == '[') {
                open(c);
            } else if (c == '}' || c == ']') {
                close();
            } else if (c == ',') {
                m_isValue = isInList();
            } else if (c == ':') {
                m_isValue = true;
            } else if (!isJsonBlank(c) && m_isValue) {
                takePlain(c);
            }
        }
        m_outline.isKeyed = m_outline.end > 0 && isKeyed();
        return std::move(m_outline);
    }

private:
    struct Level {
        bool isList = false;
        QByteArray key; // under which it stands
    };
    /// An object right in the outermost one.
    struct Member {
        QByteArray key;
        QByteArray names; // of its values, in their order
        bool namesPerson = false;
    };

    [[nodiscard]] bool isInList() const { return !m_open.empty() && m_open.back().isList; }
    [[nodiscard]] bool isInObjects() const
    {
        return std::none_of(m_open.begin(), m_open.end(), [](const Level &level) { return level.isList; });
    }

    void takeText()
    {
        const qsizetype begin = m_at + 1;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            m_at += m_text[m_at] == '\\';
        const QByteArrayView text = m_text.sliced(begin, std::min(m_at, m_text.size()) - begin);
        if (!m_isValue && !isInList()) {
            m_key = text.toByteArray();
            if (m_open.size() == 2 && !m_members.empty() && isInObjects())
                m_members.back().names += m_key + '\n';
            return;
        }
        takeValue(!text.isEmpty(), isAddress(text));
    }

    /// A number, true, false or null.
    void takePlain(char first)
    {
        takeValue(first != 'n', false);
        while (m_at + 1 < m_text.size() && !isJsonBlank(m_text[m_at + 1])
            && !QByteArrayView(",]}").contains(m_text[m_at + 1]))
            ++m_at;
    }

    void takeValue(bool isFilled, bool namesPerson)
    {
        m_isValue = isInList();
        if (m_list >= 0) {
            m_outline.lists[static_cast<size_t>(m_list)].namesPeople |= namesPerson;
            return;
        }
        if (m_open.size() == 1) {
            m_outline.namesPerson |= namesPerson;
            m_outline.isPerson |= namesPerson && isNameOfAddress(m_key);
        } else if (!m_members.empty()) {
            m_members.back().namesPerson |= namesPerson;
        }
        noteValue(isFilled);
    }

    void noteValue(bool isFilled)
    {
        const auto depth = static_cast<int>(m_open.size());
        if (!isFilled || depth > deepestValue || m_outline.values.size() >= mostValues)
            return;
        const QString path = isInList() ? pathOf({}) : pathOf(m_key);
        if (!path.isEmpty() && !m_outline.values.contains(path))
            m_outline.values.append(path);
    }

    /// Of a value with that name in what is open.
    [[nodiscard]] QString pathOf(const QByteArray &key) const
    {
        QString path;
        const auto add = [&path](const QByteArray &name) {
            if (!name.isEmpty())
                path += (path.isEmpty() ? QString() : u"."_s) + QString::fromUtf8(name);
        };
        for (const Level &level : m_open)
            add(level.key);
        add(key);
        return path;
    }

    void open(char c)
    {
        const QByteArray key = isInList() ? QByteArray() : m_key;
        const auto depth = m_open.size();
        if (m_list >= 0 && depth == m_listDepth
            && c == (m_outline.lists[static_cast<size_t>(m_list)].areRows ? '[' : '{'))
            ++m_outline.lists[static_cast<size_t>(m_list)].records;
        if (c == '[' && depth > 0 && depth <= deepestList && m_list < 0 && isInObjects())
            noteList();
        if (c == '{' && depth == 1 && (m_key == "tokens" || m_key == "timelineIFrame"))
            m_outline.isRecord = true;
        if (c == '{' && depth == 1 && m_members.size() < mostMembers)
            m_members.push_back({ m_key, {}, isAddress(m_key) });
        m_open.push_back({ c == '[', depth == 0 ? QByteArray() : key });
        m_isValue = c == '[';
        m_key.clear();
    }

    void noteList()
    {
        qsizetype first = m_at + 1;
        while (first < m_text.size() && isJsonBlank(m_text[first]))
            ++first;
        const char c = first < m_text.size() ? m_text[first] : '\0';
        if ((c != '{' && c != '[' && c != ']') || m_outline.lists.size() >= mostLists)
            return;
        QString path = pathOf(m_key);
        const auto isTaken = [this](const QString &one) {
            return std::any_of(m_outline.lists.begin(), m_outline.lists.end(),
                [&one](const JsonOutline::List &list) { return list.path == one; });
        };
        for (int number = 2; isTaken(path); ++number) // a name that stands twice
            path = pathOf(m_key) + u"#%1"_s.arg(number);
        m_outline.lists.push_back(
            { m_key, path, m_at + 1, m_lines, 0, static_cast<int>(m_open.size()), c == ']', c == '[', false });
        m_list = static_cast<int>(m_outline.lists.size()) - 1;
        m_listDepth = m_open.size() + 1;
    }

    void close()
    {
        if (m_open.empty())
            return;
        m_open.pop_back();
        if (m_list >= 0 && m_open.size() < m_listDepth)
            closeList();
        m_isValue = false;
        if (m_open.empty())
            m_outline.end = m_at + 1;
    }

    /// Rows about nobody are a value: [[1, 2], [3, 4]].
    void closeList()
    {
        const JsonOutline::List &list = m_outline.lists[static_cast<size_t>(std::exchange(m_list, -1))];
        if (!list.areRows || list.namesPeople)
            return;
        const QString path = list.path;
        m_outline.lists.pop_back();
        if (m_outline.values.size() < mostValues && !m_outline.values.contains(path))
            m_outline.values.append(path);
    }

    /// Two or more objects of the same values and nothing else, under names that are no fields: ids or addresses.
    [[nodiscard]] bool isKeyed() const
    {
        const bool isAlone = m_outline.lists.empty() && m_members.size() >= 2
            && std::none_of(m_outline.values.begin(), m_outline.values.end(),
                [](const QString &path) { return !path.contains(u'.'); });
        return isAlone && std::all_of(m_members.begin(), m_members.end(), [this](const Member &member) {
            const bool isId = std::any_of(
                member.key.begin(), member.key.end(), [](char c) { return (c >= '0' && c <= '9') || c == '@'; });
            return member.namesPerson && member.names == m_members.front().names && (isId || m_members.size() > 2);
        });
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qint64 m_lines = 0;
    QByteArray m_key;
    std::vector<Level> m_open;
    std::vector<Member> m_members;
    bool m_isValue = false; // behind a colon, or in a list
    int m_list = -1; // the noted list that is open
    size_t m_listDepth = 0; // what is open right in it
    JsonOutline m_outline;
};

QStringList pathsOf(const std::vector<const JsonOutline::List *> &lists)
{
    QStringList paths;
    for (const JsonOutline::List *list : lists)
        paths.append(list->path);
    return paths;
}

} // namespace

JsonOutline outlineOf(QByteArrayView text)
{
    return OutlineReader(text).read();
}

JsonListChoice listOfRecords(const JsonOutline &outline, bool isFollowed, const QString &wanted)
{
    std::vector<const JsonOutline::List *> filled;
    std::vector<const JsonOutline::List *> people;
    for (const JsonOutline::List &list : outline.lists) {
        if (!list.isEmpty)
            filled.push_back(&list);
        if (list.namesPeople)
            people.push_back(&list);
        if (!wanted.isEmpty() && list.path == wanted)
            return { list, {} };
    }
    const bool isOneRecord = outline.isRecord || outline.isPerson || (outline.namesPerson && people.empty());
    if (isFollowed || isOneRecord || outline.lists.empty())
        return {};
    const auto &among = people.empty() ? filled : people;
    if (among.empty()) {
        const JsonOutline::List &first = outline.lists.front();
        return { isUsualName(first.key) ? std::optional(first) : std::nullopt, {} };
    }
    const auto usual = std::find_if(
        among.begin(), among.end(), [](const JsonOutline::List *list) { return isUsualName(list->key); });
    const JsonOutline::List *taken = usual != among.end() ? *usual : among.front();
    return { *taken, people.size() > 1 ? pathsOf(people) : QStringList() };
}

bool isPagingWord(const QString &path)
{
    static constexpr std::array<QLatin1StringView, 32> words { "page"_L1, "pages"_L1, "pagenumber"_L1, "pagesize"_L1,
        "perpage"_L1, "total"_L1, "totals"_L1, "totalsize"_L1, "totalcount"_L1, "totalpages"_L1, "totalresults"_L1,
        "totalitems"_L1, "totalrecords"_L1, "count"_L1, "limit"_L1, "offset"_L1, "size"_L1, "hasmore"_L1,
        "haserrors"_L1, "next"_L1, "nextpage"_L1, "nextpagetoken"_L1, "nextrecordsurl"_L1, "previous"_L1, "prev"_L1,
        "cursor"_L1, "after"_L1, "done"_L1, "paging"_L1, "pagination"_L1, "links"_L1, "odata"_L1 };
    const QStringList names = path.split(u'.');
    return std::any_of(names.begin(), names.end(), [](const QString &name) {
        const QByteArray plain = plainName(name.toUtf8());
        return std::find(words.begin(), words.end(), QLatin1StringView(plain)) != words.end();
    });
}

std::optional<JsonOutline::List> listOfPage(const JsonOutline &outline)
{
    const bool isPage = !outline.namesPerson && !outline.isRecord && outline.lists.size() == 1
        && outline.lists.front().namesPeople && std::all_of(outline.values.begin(), outline.values.end(), isPagingWord);
    return isPage ? std::optional(outline.lists.front()) : std::nullopt;
}

} // namespace composer
