#include "csv/csvwriter.h"

#include "csv/formulaguard.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace composer {

namespace {

constexpr size_t writeBlock = 256 * 1024;

/// Whether one of eight letters is a mark at which a reader cuts.
bool isCutInEight(const char *letters, quint64 delimiters)
{
    constexpr quint64 each = 0x0101010101010101u;
    constexpr quint64 high = each * 0x80;
    const auto zeros = [](quint64 eight) { return (eight - each) & ~eight & high; };
    quint64 eight = 0;
    std::memcpy(&eight, letters, sizeof eight);
    return (zeros(eight ^ (each * '"')) | zeros(eight ^ (each * '\r')) | zeros(eight ^ (each * '\n'))
               | zeros(eight ^ delimiters))
        != 0;
}

/// Whether a cell can be read again only between quotation marks. Most cells are some twenty letters long: they are
/// looked at by eights, the last ones with some of those before them.
bool needsQuotes(std::string_view text, char delimiter)
{
    if (text.empty())
        return false;
    if (text.front() == ' ' || text.back() == ' ')
        return true;
    constexpr size_t step = sizeof(quint64);
    const auto isMark = [delimiter](char c) { return c == '"' || c == '\r' || c == '\n' || c == delimiter; };
    if (text.size() < step)
        return std::any_of(text.cbegin(), text.cend(), isMark);
    const quint64 delimiters = 0x0101010101010101u * static_cast<quint8>(delimiter);
    for (size_t at = 0; at + step <= text.size(); at += step) {
        if (isCutInEight(text.data() + at, delimiters))
            return true;
    }
    return isCutInEight(text.data() + text.size() - step, delimiters);
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, CsvWriteOptions options)
    : m_device(device)
    , m_options(options)
{
    if (m_options.byteOrderMark)
        m_buffer = "\xef\xbb\xbf";
}

CsvWriter::~CsvWriter()
{
    flush();
}

void CsvWriter::flush()
{
    if (!m_buffer.empty() && m_device.write(m_buffer.data(), static_cast<qint64>(m_buffer.size())) < 0)
        m_failed = true;
    m_buffer.clear();
}

void CsvWriter::cell(std::string_view text)
{
    if (m_options.guardFormulas && needsFormulaGuard(text))
        plainCell(withFormulaGuard(text));
    else
        plainCell(text);
}

void CsvWriter::plainCell(std::string_view text)
{
    if (m_rowBegun)
        m_buffer += m_options.delimiter;
    m_rowBegun = true;
    if (!needsQuotes(text, m_options.delimiter)) {
        m_buffer += text;
        return;
    }
    m_buffer += '"';
    for (size_t from = 0;;) { // quotation marks twice
        const size_t mark = text.find('"', from);
        if (mark == std::string_view::npos) {
            m_buffer += text.substr(from);
            break;
        }
        m_buffer += text.substr(from, mark + 1 - from);
        m_buffer += '"';
        from = mark + 1;
    }
    m_buffer += '"';
}

void CsvWriter::cell(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    cell(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowBegun = false;
    if (m_buffer.size() > writeBlock)
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
