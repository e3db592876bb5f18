#include "csv/csvwriter.h"

#include "csv/formulaguard.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <utility>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace composer {

namespace {

constexpr size_t writeBlock = 256 * 1024;

constexpr size_t eight = sizeof(quint64);
constexpr size_t sixteen = 2 * eight;
constexpr size_t shortCell = 64; // shorter than the calls that look for marks are worth

/// Copies eight letters; false when one of them is a mark at which a reader cuts.
bool copyEight(char *out, const char *letters, char delimiter)
{
    constexpr quint64 each = 0x0101010101010101u;
    constexpr quint64 high = each * 0x80;
    const auto zeros = [](quint64 word) { return (word - each) & ~word & high; };
    quint64 word = 0;
    std::memcpy(&word, letters, eight);
    std::memcpy(out, &word, eight);
    return (zeros(word ^ (each * '"')) | zeros(word ^ (each * '\r')) | zeros(word ^ (each * '\n'))
               | zeros(word ^ (each * static_cast<quint8>(delimiter))))
        == 0;
}

bool copySixteen(char *out, const char *letters, char delimiter)
{
#if defined(__SSE2__)
    __m128i word;
    std::memcpy(&word, letters, sixteen);
    std::memcpy(out, &word, sixteen);
    const auto are = [&word](char c) { return _mm_cmpeq_epi8(word, _mm_set1_epi8(c)); };
    return _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(are('"'), are(delimiter)), _mm_or_si128(are('\r'), are('\n'))))
        == 0;
#else
    const bool isFirstPlain = copyEight(out, letters, delimiter);
    return copyEight(out + eight, letters + eight, delimiter) && isFirstPlain;
#endif
}

/// Copies a cell that can be read again as it stands; false when it cannot without quotation marks. Most cells are some
/// twenty letters long: the last letters are looked at together with some of those before them.
bool copyPlain(char *out, std::string_view text, char delimiter)
{
    const size_t size = text.size();
    if (size == 0)
        return true;
    if (text.front() == ' ' || text.back() == ' ')
        return false;
    const char *const letters = text.data();
    if (size >= sixteen && size <= 2 * sixteen) {
        return copySixteen(out, letters, delimiter)
            && copySixteen(out + size - sixteen, letters + size - sixteen, delimiter);
    }
    if (size >= sixteen) {
        for (size_t at = 0; at + sixteen <= size; at += sixteen) {
            if (!copySixteen(out + at, letters + at, delimiter))
                return false;
        }
        return copySixteen(out + size - sixteen, letters + size - sixteen, delimiter);
    }
    if (size >= eight) {
        return copyEight(out, letters, delimiter) && copyEight(out + size - eight, letters + size - eight, delimiter);
    }
    for (size_t at = 0; at < size; ++at) {
        const char c = letters[at];
        if (c == '"' || c == '\r' || c == '\n' || c == delimiter)
            return false;
        out[at] = c;
    }
    return true;
}

/// Copies a cell with its quotation marks, those in it twice; gives the size.
size_t copyQuoted(char *const begin, std::string_view text)
{
    char *out = begin;
    *out++ = '"';
    if (text.size() > shortCell) {
        for (size_t mark = text.find('"'); mark != std::string_view::npos; mark = text.find('"')) {
            out = std::copy_n(text.data(), mark + 1, out);
            *out++ = '"';
            text.remove_prefix(mark + 1);
        }
        out = std::copy(text.begin(), text.end(), out);
        text = {};
    }
    for (const char c : text) {
        *out++ = c;
        if (c == '"')
            *out++ = '"';
    }
    *out++ = '"';
    return static_cast<size_t>(out - begin);
}

} // namespace

CsvRows::CsvRows(CsvWriteOptions options)
    : m_options(options)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (m_options.byteOrderMark) {
        std::memcpy(room(mark.size()), mark.data(), mark.size());
        m_size += mark.size();
    }
}

void CsvRows::swap(CsvRows &other) noexcept
{
    std::swap(m_options, other.m_options);
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_room, other.m_room);
    std::swap(m_size, other.m_size);
    std::swap(m_rowBegun, other.m_rowBegun);
}

void CsvRows::reserve(size_t bytes)
{
    if (bytes <= m_room)
        return;
    auto larger = std::make_unique_for_overwrite<char[]>(bytes);
    if (m_size > 0)
        std::memcpy(larger.get(), m_bytes.get(), m_size);
    m_bytes = std::move(larger);
    m_room = bytes;
}

char *CsvRows::room(size_t bytes)
{
    if (m_room - m_size < bytes)
        reserve(std::max(m_size + bytes, m_room + m_room / 2));
    return m_bytes.get() + m_size;
}

void CsvRows::cell(std::string_view text)
{
    if (m_options.guardFormulas && needsFormulaGuard(text))
        plainCell(withFormulaGuard(text));
    else
        plainCell(text);
}

void CsvRows::plainCell(std::string_view text)
{
    char *out = room(text.size() + 1);
    if (m_rowBegun) {
        *out++ = m_options.delimiter;
        ++m_size;
    }
    m_rowBegun = true;
    if (copyPlain(out, text, m_options.delimiter)) {
        m_size += text.size();
        return;
    }
    const size_t marks
        = text.size() <= shortCell ? text.size() : static_cast<size_t>(std::count(text.begin(), text.end(), '"'));
    m_size += copyQuoted(room(text.size() + marks + 2), text);
}

void CsvRows::endRow()
{
    std::memcpy(room(2), "\r\n", 2);
    m_size += 2;
    m_rowBegun = false;
}

CsvWriter::CsvWriter(QIODevice &device, CsvWriteOptions options)
    : m_device(device)
    , m_text(options)
{
}

CsvWriter::~CsvWriter()
{
    flush();
}

void CsvWriter::flush()
{
    const std::string_view text = m_text.text();
    if (!text.empty() && m_device.write(text.data(), static_cast<qint64>(text.size())) < 0)
        m_failed = true;
    m_text.clear();
}

void CsvWriter::cell(std::string_view text)
{
    m_text.cell(text);
}

void CsvWriter::cell(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    cell(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void CsvWriter::endRow()
{
    m_text.endRow();
    if (m_text.text().size() > writeBlock)
        flush();
}

void CsvWriter::wholeRows(std::string_view rows)
{
    flush();
    if (!rows.empty() && m_device.write(rows.data(), static_cast<qint64>(rows.size())) < 0)
        m_failed = true;
}

Result<void> CsvWriter::finish()
{
    flush();
    if (m_failed) {
        return fail(ErrorCode::FileError,
            QCoreApplication::translate(
                "CsvWriter", "The file could not be written. Free some space or choose another folder."),
            m_device.errorString());
    }
    return {};
}

} // namespace composer
