#include "intake/jsonrecords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <string_view>

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

bool isWrapperKey(const QByteArray &key)
{
    static constexpr std::array<std::string_view, 7> keys { "inputs", "results", "events", "records", "rows", "items",
        "data" };
    return std::find(keys.begin(), keys.end(), std::string_view(key.constData(), static_cast<size_t>(key.size())))
        != keys.end();
}

} // namespace

Result<JsonRecords> JsonRecords::open(const QString &path)
{
    auto file = CsvFile::open(path);
    if (!file)
        return fail(file.error());
    JsonRecords records(std::move(*file), QFileInfo(path).fileName());
    if (records.peek() == '\xef')
        records.m_at = std::min<qsizetype>(3, records.m_buffer.size()); // byte order mark
    return records;
}

bool JsonRecords::refill()
{
    if (m_ended)
        return false;
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    const qsizetype size = m_buffer.size();
    m_buffer.resize(size + pieceBytes);
    const auto got = m_file.read(m_buffer.data() + size, pieceBytes);
    m_buffer.truncate(size + (got ? *got : 0));
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
            m_first = false;
            continue;
        }
        if (c != '{') {
            return failAt(RecordsText::tr(
                "“%1” cannot be read as a table: in line %2 stands something else than an object in braces. "
                "A list of objects is needed, one for each event."));
        }
        const bool wasInArray = m_inArray;
        auto object = takeObject();
        if (object || m_error || m_done)
            return object;
        Q_ASSERT(!wasInArray && m_inArray); // a wrapper was opened
    }
    return std::nullopt;
}

/// Nothing, with m_inArray set, when the object turned out to be a wrapper.
std::optional<QByteArray> JsonRecords::takeObject()
{
    const bool mayBeWrapper = m_first;
    m_first = false;
    int depth = 0;
    bool inText = false;
    bool isEscaped = false;
    qint64 lines = 0;
    qsizetype textBegin = 0;
    QByteArray key; // the last text at depth 1
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
                if (mayBeWrapper && depth == 1)
                    key = m_buffer.mid(m_at + textBegin, i - m_at - textBegin);
            }
            continue;
        }
        switch (c) {
        case '"':
            inText = true;
            textBegin = i + 1 - m_at; // from the beginning of the object
            break;
        case '{':
        case '[':
            if (mayBeWrapper && depth == 1 && c == '[' && isWrapperKey(key)) {
                m_line += lines;
                m_at = i + 1;
                m_inArray = true;
                m_inWrapper = true;
                return std::nullopt;
            }
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
