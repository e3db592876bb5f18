#pragma once

#include "csv/csvparser.h"
#include "csv/textencoding.h"
#include "detection/dialectdetection.h"
#include "detection/encodingdoubt.h"

#include "base/gzip.h"
#include "base/result.h"

#include <QFile>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace composer {

/// How a file is read: everything a person may change.
struct CsvReading {
    QByteArray encoding = "UTF-8";
    CsvDialect dialect;
    int leastCells = 0; ///< rows with fewer are no rows; 0 = as many as the header has names for
    bool hasEmptyEnds = false; ///< the rows end with empty cells that the header has no names for
    bool operator==(const CsvReading &) const = default;
};

/// Called now and then on the thread that called, with bytes read and bytes of the file.
using CsvProgress = std::function<void(qint64 done, qint64 total)>;
/// Set from any thread to stop the work; it then ends with ErrorCode::Cancelled.
using CsvCancel = std::atomic_bool;

/// The bytes of a CSV file, unpacked if it is gzip'd.
class CsvFile
{
public:
    /// Errors in words: no such file, a directory, not readable, empty, a picture or another kind of file.
    [[nodiscard]] static Result<CsvFile> open(const QString &path);
    CsvFile(CsvFile &&) noexcept;
    CsvFile &operator=(CsvFile &&) noexcept;
    ~CsvFile();

    /// Reads at most `size` bytes; 0 at the end. Error: FileError.
    [[nodiscard]] Result<qsizetype> read(char *into, qsizetype size);
    [[nodiscard]] qint64 position() const; ///< on disk
    [[nodiscard]] qint64 size() const; ///< on disk, when opened

private:
    CsvFile();
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<GzipReader> m_unpacker;
    qint64 m_size = 0;
};

/// File → decoder → parser. Records come one by one, the header and what stands before it included.
class CsvReader
{
public:
    static constexpr qsizetype pieceBytes = 256 * 1024; ///< read at a time

    [[nodiscard]] static Result<CsvReader> open(const QString &path, const CsvReading &reading);

    /// nullptr at the end, and when something failed: see error().
    [[nodiscard]] const CsvRecord *next();
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] qint64 position() const { return m_file.position(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] qint64 invalidCount() const { return m_decoder.invalidCount(); }
    void setCancel(const CsvCancel *cancel) { m_cancel = cancel; }
    void setProgress(CsvProgress progress) { m_progress = std::move(progress); }

private:
    CsvReader(CsvFile file, TextDecoder decoder, const CsvParser::Options &options);
    [[nodiscard]] bool refill();

    CsvFile m_file;
    TextDecoder m_decoder;
    CsvParser m_parser;
    std::vector<char> m_bytes; ///< read and not yet decoded
    bool m_finished = false;
    std::optional<Error> m_error;
    const CsvCancel *m_cancel = nullptr;
    CsvProgress m_progress;
};

/// One record that was not taken over, and why.
struct UnreadableLine {
    qint64 line = 0;
    QString text; ///< at most 1,000 characters
    QString reason; ///< translated
    QString code {}; ///< what kind of reason, for programs: "columns", "unclosed-quote", …
    qint32 record = 0; ///< of those below the header; 0 = it is none
};

/// The first rows of a file, as the person sees them.
struct CsvPreview {
    CsvReading reading;
    EncodingGuess encoding;
    std::optional<EncodingDoubt> encodingDoubt;
    DialectGuess dialect;
    QStringList headers; ///< empty when the file has none
    QList<QStringList> rows;
    QList<qint64> lines; ///< where each row starts
    QList<qint32> records; ///< of each row, as UnreadableLine::record
    qint64 headerLine = 0; ///< 0 = none
    QList<UnreadableLine> above; ///< lines before the header, blank ones aside; no reasons
    bool isRowInOneCell = false; ///< each line is one quoted cell that holds separators: the file was saved twice
    qint64 fileSize = 0;
    int columns = 0;
};

/// What the person decided; nothing = detect.
struct CsvOverrides {
    std::optional<QByteArray> encoding;
    std::optional<char> delimiter;
    std::optional<char> quote;
    std::optional<bool> hasHeader;
    std::optional<int> skipLines;
};

/// Reads at most 1 MiB of the file and shows at most 200 rows.
[[nodiscard]] Result<CsvPreview> previewCsv(const QString &path, const CsvOverrides &overrides = {});

/// The cells of a header record as the names of all columns: nameless where the rows have one more in front.
[[nodiscard]] QStringList headerCells(const CsvRecord &record, const CsvDialect &dialect);

/// Whether a data record is taken over. Judges the records of one file in their order: what stands below a second
/// header with the columns in another order is not.
class RecordCheck
{
public:
    /// Of a file without a header.
    RecordCheck(qsizetype columns, const CsvReading &reading);
    /// Cells that only nameless columns miss are read as empty.
    RecordCheck(const QStringList &headers, const CsvReading &reading);
    [[nodiscard]] qsizetype columns() const { return m_columns; }
    enum class Verdict : quint8 { Good, Empty, Unreadable };
    [[nodiscard]] Verdict judge(const CsvRecord &record);
    /// Of the record that was judged last.
    [[nodiscard]] UnreadableLine explain(const CsvRecord &record, const CsvDialect &dialect) const;

private:
    /// Sizes of 63 and more share a bit.
    [[nodiscard]] static quint64 sizeBit(size_t size) { return quint64(1) << std::min<size_t>(size, 63); }
    void noteHeader(const CsvRecord &record);
    [[nodiscard]] qint64 rowInCell(const CsvRecord &record) const;
    [[nodiscard]] bool mayBeCutInside(const CsvRecord &record) const;
    [[nodiscard]] bool isRow(const CsvRecord &record, std::string_view line) const;

    qsizetype m_columns;
    qsizetype m_least;
    bool m_hasEmptyEnds;
    char m_delimiter;
    std::vector<std::string> m_names; ///< of the header
    quint64 m_nameSizes = 0; ///< a bit for each size that one has
    qint64 m_otherHeader = 0; ///< the line of the header that counts, where it is another one
    qint64 m_rowInCell = 0; ///< the line that a cell of the record judged last has swallowed
    bool m_isTotal = false; ///< the record judged last sums up others
};

} // namespace composer
