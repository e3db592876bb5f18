#include "intake/jsonrecords.h"

#include "intake/filekind.h"
#include "intake/plainjson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 256 * 1024;

struct RecordsText {
    Q_DECLARE_TR_FUNCTIONS(JsonTable)
};

bool isBlank(char c)
{
    constexpr char recordSeparator = '\x1e'; // of JSON text sequences, RFC 7464
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == recordSeparator;
}

} // namespace

Result<JsonRecords> JsonRecords::open(const QString &path, const QString &list, Broken broken)
{
    auto file = CsvFile::open(path);
    if (!file)
        return fail(file.error());
    JsonRecords records(std::move(*file), QFileInfo(path).fileName());
    records.m_wanted = list;
    if (broken == Broken::IsPassedOver)
        records.m_judge = std::make_unique<JsonCells>();
    (void)records.peek();
    if (const auto encoding = wideEncodingOf(records.m_buffer)) {
        records.m_decoder.emplace(*encoding);
        const QByteArray begun = std::exchange(records.m_buffer, {});
        records.append(begun);
    }
    if (records.peek() == '\xef')
        records.m_at = std::min<qsizetype>(3, records.m_buffer.size()); // byte order mark
    return records;
}

/// Takes bytes of the file into the buffer, as UTF-8.
void JsonRecords::append(QByteArrayView bytes)
{
    if (!m_decoder) {
        m_buffer += bytes;
        return;
    }
    m_halfRead += QString((*m_decoder)(bytes));
    const bool isCut = !m_halfRead.isEmpty() && m_halfRead.back().isHighSurrogate();
    m_buffer += (isCut ? m_halfRead.chopped(1) : m_halfRead).toUtf8();
    m_halfRead = isCut ? m_halfRead.last(1) : QString();
}

bool JsonRecords::refill()
{
    if (m_ended)
        return false;
    const qsizetype left = m_buffer.size() - m_at;
    if (m_at > 0) { // to the front, so that the memory stays the same
        std::memmove(m_buffer.data(), m_buffer.constData() + m_at, static_cast<size_t>(left));
        m_buffer.truncate(left);
        m_at = 0;
    }
    QByteArray piece; // of UTF-16; the rest goes where it stays
    QByteArray &into = m_decoder ? piece : m_buffer;
    const qsizetype from = into.size();
    into.resize(from + pieceBytes);
    const auto got = m_file.read(into.data() + from, pieceBytes);
    into.truncate(from + (got ? *got : 0));
    if (m_decoder)
        append(piece);
    if (!got)
        m_error = got.error();
    m_ended = !got || *got == 0;
    return !m_ended;
}

char JsonRecords::peek()
{
    while (m_at >= m_buffer.size()) {
        if (!refill())
            return '\0';
    }
    return m_buffer[m_at];
}

void JsonRecords::skipBlanks()
{
    for (char c = peek(); isBlank(c) || c == ','; c = peek()) {
        m_line += c == '\n';
        m_here = c == '\n' ? Stand { true, 0 } : Stand { m_here.isOwnLine, m_here.indent + 1 };
        ++m_at;
    }
}

std::optional<QByteArray> JsonRecords::failAt(const QString &message)
{
    m_done = true;
    if (!m_error)
        m_error = Error { ErrorCode::InvalidInput, message.arg(m_name, QString::number(m_recordLine)), {} };
    return std::nullopt;
}

std::optional<QByteArray> JsonRecords::next()
{
    while (!m_done) {
        if (m_namesOfRows)
            return std::exchange(m_namesOfRows, {});
        m_here = { std::exchange(m_isAtStart, false), 0 };
        skipBlanks();
        const char c = peek();
        m_recordLine = m_line;
        if (m_error)
            return failAt({});
        if (c == '\0' && m_at >= m_buffer.size()) {
            m_done = true;
            if (m_place != Place::Nothing)
                return endInside(
                    RecordsText::tr("“%1” ends in the middle of a list, in line %2. Export or download it again."),
                    RecordsText::tr("the file ends in the middle of a list"));
            return std::nullopt;
        }
        const bool isInList = m_place != Place::Nothing && m_place != Place::Names;
        if (c == ']' && isInList) {
            if (auto cut = closeList())
                return cut;
            continue;
        }
        if (c == '}' && m_place == Place::Names) {
            ++m_at;
            m_place = Place::Nothing;
            m_key.reset();
            continue;
        }
        if (c == '[' && m_place == Place::Nothing && areRowsByLine())
            return takeObject();
        if (c == '[' && m_place == Place::Nothing) {
            ++m_at;
            m_place = Place::List;
            continue;
        }
        const bool isRow = c == '[' && (m_place == Place::List || m_areRows); // of a list of lists
        const Stand stand = m_here;
        const bool isNamed = m_place == Place::Names && takeKey();
        m_here = stand;
        if (!isRow && !isNamed && (c != '{' || m_place == Place::Names))
            return takeElse();
        if (m_judge && m_first && m_place == Place::Nothing && isBrokenRecord())
            return takeObject(); // the next one is the first
        const bool isFirst = std::exchange(m_first, false);
        const bool mayBeAround = !isRow && (m_place == Place::Nothing || m_place == Place::List);
        if (mayBeAround && ((isFirst && openWrapper()) || (m_arePages && openPage())))
            continue;
        return takeObject();
    }
    return std::nullopt;
}

/// Behind the ] at `m_at`. A record only where the file ends before what is around the list does: see endInside().
std::optional<QByteArray> JsonRecords::closeList()
{
    ++m_at;
    const bool isInside = m_place == Place::ListOfPage || m_place == Place::WrappedList;
    m_place = std::exchange(m_around, Place::Nothing);
    if (!isInside || skipOut(m_listDepth))
        return std::nullopt;
    m_recordLine = m_wrapperLine;
    return endInside(
        RecordsText::tr("“%1” ends in the middle of an object that begins in line %2. Export or download it again."),
        RecordsText::tr("the file ends in the middle of an object"));
}

/// The file ends where it may not. `reason`: of the line, where broken records are passed over.
std::optional<QByteArray> JsonRecords::endInside(const QString &message, const QString &reason)
{
    if (!m_judge || m_error)
        return failAt(message);
    m_done = true;
    if (m_isCut) // was said of the record before
        return std::nullopt;
    m_unreadable = { m_line, {}, reason, u"json-cut"_s };
    return QByteArray("");
}

/// Something stands where a record is expected.
std::optional<QByteArray> JsonRecords::takeElse()
{
    if (m_judge)
        return passOver(0, u"json-other"_s);
    return failAt(
        RecordsText::tr("“%1” cannot be read as a table: in line %2 stands something else than an object in braces. "
                        "A list of objects is needed, one for each event."));
}

/// Behind the bracket that closes what is `depth` deep open at `m_at`; false when the file ends before. What is skipped
/// may be of any size.
bool JsonRecords::skipOut(int depth)
{
    bool inText = false;
    bool isEscaped = false;
    while (depth > 0) {
        const char c = peek();
        if (m_at >= m_buffer.size())
            return false;
        ++m_at;
        m_line += c == '\n';
        if (inText) {
            inText = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return true;
}

/// The name and the colon before an object; false when it is something else.
bool JsonRecords::takeKey()
{
    if (peek() != '"')
        return false;
    QByteArray key;
    ++m_at;
    for (char c = peek(); c != '"' && c != '\0'; c = peek()) {
        key += c;
        ++m_at;
        if (c == '\\') {
            key += peek();
            ++m_at;
        }
    }
    ++m_at;
    skipBlanks();
    if (peek() != ':')
        return false;
    ++m_at;
    skipBlanks();
    m_key = QJsonDocument::fromJson("[\"" + key + "\"]").array().at(0).toString(); // escapes
    return peek() == '{';
}

/// A list of values with another list behind it: ["email", "when"] and so on, a row in each line.
bool JsonRecords::areRowsByLine()
{
    if (!std::exchange(m_first, false))
        return m_areRows;
    qsizetype first = 1;
    while (m_at + first < m_buffer.size() && isBlank(m_buffer[m_at + first]))
        ++first;
    const char c = m_at + first < m_buffer.size() ? m_buffer[m_at + first] : '\0';
    m_areRows = c != '{' && c != '[' && c != ']' && c != '\0' && isFollowed(lookAhead().end, '[');
    m_first = !m_areRows;
    return m_areRows;
}

/// What the object at `m_at` holds, in the first 16 MB.
JsonOutline JsonRecords::lookAhead()
{
    for (qsizetype looked = 0;; looked = m_buffer.size() - m_at) {
        while (m_buffer.size() - m_at < std::min(2 * looked + 1, longestObject) && refill()) { }
        JsonOutline outline = outlineOf(QByteArrayView(m_buffer).sliced(m_at));
        if (outline.end > 0 || m_ended || m_buffer.size() - m_at >= longestObject)
            return outline;
    }
}

/// Whether another one begins behind the object or list at `m_at`, which ends so far from it.
bool JsonRecords::isFollowed(qsizetype end, char begin)
{
    if (end == 0)
        return false;
    const auto hasNext = [&] { return m_at + end < m_buffer.size() || refill(); };
    while (hasNext() && (isBlank(m_buffer[m_at + end]) || m_buffer[m_at + end] == ','))
        ++end;
    return m_at + end < m_buffer.size() && m_buffer[m_at + end] == begin;
}

/// Steps into the list of records when the object at `m_at`, the first of the file, is only what is around it.
bool JsonRecords::openWrapper()
{
    const JsonOutline outline = lookAhead();
    if (m_error)
        return false;
    const bool isBroken = m_judge && !isWholeRecord();
    const qsizetype end = isBroken ? 0 : outline.end; // brackets may be missing in it
    const bool isOneOfMany = m_place == Place::List || isFollowed(end, '{');
    if (isOneOfMany) {
        const auto list = listOfPage(outline);
        if (!list)
            return false;
        m_arePages = true;
        m_lists.taken = list->path;
        stepInto(*list, true);
        return true;
    }
    if (outline.isKeyed || (isBroken && m_place == Place::Nothing && holdsNamed())) {
        ++m_at;
        m_place = Place::Names;
        return true;
    }
    const JsonListChoice choice = listOfRecords(outline, false, m_wanted);
    note(outline, choice);
    if (choice.list && choice.list->areRows && choice.list->depth == 1)
        noteNamesOfRows();
    if (choice.list)
        stepInto(*choice.list, false);
    return choice.list.has_value();
}

namespace {

/// The list of texts that stands in the object at its beginning under one of the names for columns; empty = none.
std::pair<QByteArray, QByteArray> namesOfColumns(QByteArrayView object)
{
    static const std::array<QByteArrayView, 6> usual { "columns", "fields", "headers", "header", "cols", "names" };
    int depth = 0;
    QByteArrayView key;
    for (qsizetype i = 0; i < object.size(); ++i) {
        const char c = object[i];
        if (c == '"') {
            const qsizetype begin = ++i;
            for (; i < object.size() && object[i] != '"'; ++i)
                i += object[i] == '\\';
            if (depth == 1)
                key = object.sliced(begin, std::min(i, object.size()) - begin);
        } else if (c == '[' && depth == 1 && std::find(usual.begin(), usual.end(), key) != usual.end()) {
            qsizetype end = i;
            for (bool inText = false; end < object.size() && (inText || object[end] != ']'); ++end) {
                if (inText && object[end] == '\\')
                    ++end;
                else if (object[end] == '"')
                    inText = !inText;
            }
            const QByteArray list = object.sliced(i, std::min(end + 1, object.size()) - i).toByteArray();
            const QJsonArray names = QJsonDocument::fromJson(list).array();
            const auto isText = [](const QJsonValue &value) { return value.isString(); };
            if (!names.isEmpty() && std::all_of(names.begin(), names.end(), isText))
                return { key.toByteArray(), list };
            ++depth;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            break;
        }
    }
    return {};
}

} // namespace

void JsonRecords::noteNamesOfRows()
{
    const auto [key, names] = namesOfColumns(QByteArrayView(m_buffer).sliced(m_at));
    if (names.isEmpty())
        return;
    m_namesOfRows = names;
    m_lists.leftOut.removeAll(QString::fromUtf8(key));
}

/// Steps into the list of the page at `m_at`; false when it is none.
bool JsonRecords::openPage()
{
    const JsonOutline outline = lookAhead();
    const auto list = std::find_if(outline.lists.begin(), outline.lists.end(),
        [this](const JsonOutline::List &one) { return one.path == m_lists.taken; });
    const bool isPage = !m_error && !outline.namesPerson && list != outline.lists.end() && outline.lists.size() == 1
        && std::all_of(outline.values.begin(), outline.values.end(), isPagingWord);
    if (isPage)
        stepInto(*list, true);
    return isPage;
}

void JsonRecords::stepInto(const JsonOutline::List &list, bool isPage)
{
    m_wrapperLine = m_line;
    m_aroundList = m_here;
    m_line += list.lines;
    m_at += list.begin;
    m_listDepth = list.depth;
    m_areRows = list.areRows;
    m_around = m_place;
    m_place = isPage ? Place::ListOfPage : Place::WrappedList;
}

void JsonRecords::note(const JsonOutline &outline, const JsonListChoice &choice)
{
    for (const JsonOutline::List &list : outline.lists) {
        if (list.isEmpty)
            continue;
        m_lists.paths.append(list.path);
        m_lists.records.append(list.records);
    }
    if (!choice.list) {
        m_lists = {}; // they are values of the record
        return;
    }
    m_lists.taken = choice.list->path;
    m_lists.inDoubt = choice.inDoubt;
    for (const QString &path : outline.values) {
        if (!isPagingWord(path))
            m_lists.leftOut.append(path);
    }
}

/// Behind the bracket that closes what begins at `m_at`.
std::optional<qsizetype> JsonRecords::endOfObject()
{
    int depth = 0;
    bool inText = false;
    bool isEscaped = false;
    for (qsizetype i = m_at;;) {
        const char *const bytes = m_buffer.constData();
        const qsizetype size = m_buffer.size();
        for (; i < size; ++i) {
            if (inText && !isEscaped) {
                i = endOfPlainJson(bytes + i, bytes + size) - bytes;
                if (i == size)
                    break;
            }
            const char c = bytes[i];
            if (inText) {
                inText = isEscaped || c != '"';
                isEscaped = !isEscaped && c == '\\';
            } else if (c == '"') {
                inText = true;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                m_line += std::count(bytes + m_at, bytes + i, '\n');
                return i + 1;
            }
        }
        const qsizetype offset = i - m_at; // refill() moves what is left to the front
        if (!refill()) {
            (void)failAt(RecordsText::tr(
                "“%1” ends in the middle of an object that begins in line %2. Export or download it again."));
            return std::nullopt;
        }
        if (offset > longestObject) {
            (void)failAt(RecordsText::tr(
                "In “%1” an object that begins in line %2 is longer than 16 MB. No event can be so long."));
            return std::nullopt;
        }
        i = m_at + offset;
    }
}

/// Behind the object at `m_at`, where it surely is its line, as in JSON lines: the line ends with } and the next one
/// begins with {, which cannot stand behind it within an object. Whoever reads it finds out whether it is broken.
std::optional<qsizetype> JsonRecords::endOfLineObject() const
{
    if (m_place != Place::Nothing || !m_here.isOwnLine || m_here.indent != 0)
        return std::nullopt;
    const char *const begin = m_buffer.constData() + m_at;
    const auto left = static_cast<size_t>(m_buffer.size() - m_at);
    const void *const found = std::memchr(begin, '\n', left);
    if (!found || *begin != '{')
        return std::nullopt;
    const char *const lineEnd = static_cast<const char *>(found);
    const char *const end = lineEnd > begin && lineEnd[-1] == '\r' ? lineEnd - 1 : lineEnd;
    const bool isFollowed = lineEnd + 1 < begin + left && lineEnd[1] == '{';
    if (!isFollowed || end - begin < 2 || end[-1] != '}')
        return std::nullopt;
    return m_at + (end - begin);
}

std::optional<QByteArray> JsonRecords::takeObject()
{
    if (m_judge)
        return takeCarefully();
    std::optional<qsizetype> end = endOfLineObject();
    if (!end)
        end = endOfObject();
    if (!end)
        return std::nullopt;
    QByteArray object = QByteArray::fromRawData(m_buffer.constData() + m_at, *end - m_at);
    m_at = *end;
    return object;
}

} // namespace composer
