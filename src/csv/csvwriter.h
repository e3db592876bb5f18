#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>

#include <string>
#include <string_view>

namespace composer {

struct CsvWriteOptions {
    char delimiter = ',';
    bool byteOrderMark = false; ///< Excel takes UTF-8 for the local encoding without it
    /// Put an apostrophe before a cell that a spreadsheet would run as a formula; numbers stay. See formulaguard.h.
    bool guardFormulas = true;
};

/// Writes UTF-8 CSV with CRLF and quotes where they are needed.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device, CsvWriteOptions options = {});
    ~CsvWriter();
    Q_DISABLE_COPY_MOVE(CsvWriter)

    void cell(std::string_view text);
    void cell(const QString &text);
    void endRow();
    /// Rows as another writer made them, with their ends.
    void wholeRows(std::string_view rows);
    /// Everything is on the device. Error: FileError.
    [[nodiscard]] Result<void> finish();

private:
    void plainCell(std::string_view text);
    void flush();

    QIODevice &m_device;
    CsvWriteOptions m_options;
    std::string m_buffer;
    bool m_rowBegun = false;
    bool m_failed = false;
};

} // namespace composer
