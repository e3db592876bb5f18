#include "csv/csvwriter.h"

#include "csv/formulaguard.h"

#include <QCoreApplication>

namespace composer {

namespace {

constexpr size_t writeBlock = 256 * 1024;

/// Whether a cell can be read again only between quotation marks. Looks at every byte, which a compiler does by
/// sixteen.
bool needsQuotes(std::string_view text, char delimiter)
{
    bool isCut = false; // by a reader
    for (const char c : text)
        isCut |= (c == '"') | (c == '\r') | (c == '\n') | (c == delimiter);
    return isCut || (!text.empty() && (text.front() == ' ' || text.back() == ' '));
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
