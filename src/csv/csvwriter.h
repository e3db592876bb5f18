#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <string_view>

namespace composer {

struct CsvWriteOptions {
    char delimiter = ',';
    bool byteOrderMark = false; ///< Excel takes UTF-8 for the local encoding without it
    /// Put an apostrophe before a cell that a spreadsheet would run as a formula; numbers stay. See formulaguard.h.
    bool guardFormulas = true;
};

/// UTF-8 CSV in memory, with CRLF and quotes where they are needed.
class CsvRows
{
public:
    explicit CsvRows(CsvWriteOptions options = {});
    CsvRows(CsvRows &&other) noexcept { swap(other); }
    CsvRows &operator=(CsvRows &&other) noexcept
    {
        swap(other);
        return *this;
    }
    ~CsvRows() = default;

    void cell(std::string_view text);
    void endRow();
    [[nodiscard]] std::string_view text() const { return { m_bytes.get(), m_size }; }
    /// The text is gone, its memory is used again.
    void clear() { m_size = 0; }
    /// Makes room for a text of so many bytes.
    void reserve(size_t bytes);

private:
    void swap(CsvRows &other) noexcept;
    /// Where the next bytes go: room for so many.
    [[nodiscard]] char *room(size_t bytes);
    void plainCell(std::string_view text);

    CsvWriteOptions m_options;
    std::unique_ptr<char[]> m_bytes;
    size_t m_room = 0;
    size_t m_size = 0;
    bool m_rowBegun = false;
};

/// The same onto a device.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device, CsvWriteOptions options = {});
    ~CsvWriter();
    Q_DISABLE_COPY_MOVE(CsvWriter)

    void cell(std::string_view text);
    void cell(const QString &text);
    void endRow();
    /// Rows as another one made them, with their ends.
    void wholeRows(std::string_view rows);
    /// Everything is on the device. Error: FileError.
    [[nodiscard]] Result<void> finish();

private:
    void flush();

    QIODevice &m_device;
    CsvRows m_text;
    bool m_failed = false;
};

} // namespace composer
