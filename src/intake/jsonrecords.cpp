#include "intake/jsonrecords.h"

#include "intake/filekind.h"
#include "intake/jsonoutline.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 256 * 1024;
constexpr qsizetype longestObject = 16 * 1024 * 1024;

struct RecordsText {
    Q_DECLARE_TR_FUNCTIONS(JsonTable)
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

Result<JsonRecords> JsonRecords::open(const QString &path)
{
    auto file = CsvFile::open(path);
    if (!file)
        return fail(file.error());
    JsonRecords records(std::move(*file), QFileInfo(path).fileName());
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
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    const auto got = m_file.read(piece.data(), pieceBytes);
    piece.truncate(got ? *got : 0);
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
        ++m_at;
    }
}

std::optional<QByteArray> JsonRecords::failAt(const QString &message)
{
    m_done = true;
    if (!m_error)
        m_error = Error { ErrorCode::InvalidInput, message.arg(m_name).arg(m_recordLine), {} };
    return std::nullopt;
}

std::optional<QByteArray> JsonRecords::next()
{
    while (!m_done) {
        skipBlanks();
        const char c = peek();
        m_recordLine = m_line;
        if (m_error)
            return failAt({});
        if (c == '\0' && m_at >= m_buffer.size()) {
            m_done = true;
            if (m_inArray)
                return failAt(
                    RecordsText::tr("“%1” ends in the middle of a list, in line %2. Export or download it again."));
            return std::nullopt;
        }
        if (c == ']' && m_inArray) {
            ++m_at;
            m_inArray = false;
            m_done = m_inWrapper; // what stands behind the list says nothing about events
            continue;
        }
        if (c == '[' && !m_inArray) {
            ++m_at;
            m_inArray = true;
            m_first = false; // a list is no wrapper
            continue;
        }
        if (c != '{') {
            return failAt(RecordsText::tr(
                "“%1” cannot be read as a table: in line %2 stands something else than an object in braces. "
                "A list of objects is needed, one for each event."));
        }
        if (std::exchange(m_first, false) && openWrapper())
            continue;
        return takeObject();
    }
    return std::nullopt;
}

/// Steps into the list of records when the object at `m_at`, the first of the file, is only what is around it.
bool JsonRecords::openWrapper()
{
    JsonOutline outline;
    for (qsizetype looked = 0;; looked = m_buffer.size() - m_at) {
        while (m_buffer.size() - m_at < std::min(2 * looked + 1, longestObject) && refill()) { }
        outline = outlineOf(QByteArrayView(m_buffer).sliced(m_at));
        if (outline.end > 0 || m_ended || m_buffer.size() - m_at >= longestObject)
            break;
    }
    if (m_error)
        return false;
    qsizetype next = outline.end;
    const auto hasNext = [&] { return m_at + next < m_buffer.size() || refill(); };
    while (outline.end > 0 && hasNext() && (isBlank(m_buffer[m_at + next]) || m_buffer[m_at + next] == ','))
        ++next;
    const bool isFollowed = outline.end > 0 && m_at + next < m_buffer.size() && m_buffer[m_at + next] == '{';
    const auto list = listOfRecords(outline, isFollowed);
    if (!list)
        return false;
    m_line += list->lines;
    m_at += list->begin;
    m_inArray = true;
    m_inWrapper = true;
    return true;
}

std::optional<QByteArray> JsonRecords::takeObject()
{
    int depth = 0;
    bool inText = false;
    bool isEscaped = false;
    qint64 lines = 0;
    for (qsizetype i = m_at;; ++i) {
        if (i >= m_buffer.size()) {
            const qsizetype offset = i - m_at; // refill() moves what is left to the front
            if (!refill()) {
                return failAt(RecordsText::tr(
                    "“%1” ends in the middle of an object that begins in line %2. Export or download it again."));
            }
            i = m_at + offset;
            if (offset > longestObject)
                return failAt(RecordsText::tr(
                    "In “%1” an object that begins in line %2 is longer than 16 MB. No event can be so long."));
        }
        const char c = m_buffer[i];
        lines += c == '\n';
        if (inText) {
            if (isEscaped) {
                isEscaped = false;
            } else if (c == '\\') {
                isEscaped = true;
            } else if (c == '"') {
                inText = false;
            }
            continue;
        }
        switch (c) {
        case '"':
            inText = true;
            break;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth == 0) {
                QByteArray object = m_buffer.mid(m_at, i + 1 - m_at);
                m_at = i + 1;
                m_line += lines;
                return object;
            }
            break;
        default:
            break;
        }
    }
}

} // namespace composer
