#include "detection/csvfile.h"

#include "detection/foreignfile.h"

#include "base/utf8.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype previewBytes = 1024 * 1024;
constexpr int previewRows = 200;

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

Error readError(const QFile &file)
{
    return { ErrorCode::FileError,
        FileText::tr("“%1” could not be read to its end. Check that the disk is connected and try again.")
            .arg(QFileInfo(file).fileName()),
        file.errorString() };
}

} // namespace

CsvFile::CsvFile() = default;
CsvFile::CsvFile(CsvFile &&) noexcept = default;
CsvFile &CsvFile::operator=(CsvFile &&) noexcept = default;
CsvFile::~CsvFile() = default;

Result<CsvFile> CsvFile::open(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(
            ErrorCode::NotFound, FileText::tr("There is no file “%1” any more. Choose it again.").arg(name), path);
    if (info.isDir())
        return fail(
            ErrorCode::InvalidInput, FileText::tr("“%1” is a folder. Choose a CSV file in it.").arg(name), path);
    if (!info.isFile()) // a pipe would be waited for, and can be read only once
        return fail(ErrorCode::InvalidInput,
            FileText::tr("“%1” is a device or a pipe. Save what comes out of it as a file and choose that.").arg(name),
            path);
    CsvFile csv;
    csv.m_file = std::make_unique<QFile>(path);
    if (!csv.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileError,
            FileText::tr("“%1” cannot be opened. Close it in other programs, or ask for the right to read it.")
                .arg(name),
            csv.m_file->errorString());
    csv.m_size = csv.m_file->size();
    QByteArray head = csv.m_file->peek(8192);
    if (head.isEmpty()) {
        if (csv.m_file->error() != QFileDevice::NoError)
            return fail(readError(*csv.m_file));
        return fail(
            ErrorCode::InvalidInput, FileText::tr("“%1” is empty. Export it again, or choose another file.").arg(name));
    }
    csv.m_file->seek(0);
    if (head.startsWith("\x1f\x8b")) {
        csv.m_unpacker = std::make_unique<GzipReader>(*csv.m_file);
        head.resize(8192);
        auto read = csv.read(head.data(), head.size());
        if (!read)
            return fail(read.error());
        head.truncate(*read);
        csv.m_file->seek(0);
        csv.m_unpacker = std::make_unique<GzipReader>(*csv.m_file);
        if (head.isEmpty())
            return fail(ErrorCode::InvalidInput,
                FileText::tr("“%1” is empty. Export it again, or choose another file.").arg(name));
    }
    if (const QString sentence = foreignFileSentence(head, name); !sentence.isEmpty())
        return fail(ErrorCode::InvalidInput, sentence);
    return csv;
}

Result<qsizetype> CsvFile::read(char *into, qsizetype size)
{
    if (!m_unpacker) {
        const qint64 got = m_file->read(into, size);
        if (got < 0)
            return fail(readError(*m_file));
        return static_cast<qsizetype>(got);
    }
    const qsizetype got = m_unpacker->read(into, size);
    switch (m_unpacker->status()) {
    case GzipReader::Status::Good:
        return got;
    case GzipReader::Status::DeviceFailed:
        return fail(readError(*m_file));
    case GzipReader::Status::Damaged:
        break;
    }
    return fail(ErrorCode::InvalidInput,
        FileText::tr("“%1” is cut off or damaged. Download it again.").arg(QFileInfo(*m_file).fileName()),
        m_unpacker->detail());
}

qint64 CsvFile::position() const
{
    return m_file->pos();
}

qint64 CsvFile::size() const
{
    return m_size;
}

CsvReader::CsvReader(CsvFile file, TextDecoder decoder, const CsvParser::Options &options)
    : m_file(std::move(file))
    , m_decoder(std::move(decoder))
    , m_parser(options)
    , m_bytes(pieceBytes, Qt::Uninitialized)
{
}

Result<CsvReader> CsvReader::open(const QString &path, const CsvReading &reading)
{
    auto file = CsvFile::open(path);
    if (!file)
        return fail(file.error());
    auto decoder = TextDecoder::create(reading.encoding);
    if (!decoder)
        return fail(decoder.error());
    CsvParser::Options options;
    options.delimiter = reading.dialect.delimiter;
    options.quote = reading.dialect.quote;
    options.quotesAfterBlanks = reading.dialect.quotesAfterBlanks;
    options.backslashQuotes = reading.dialect.backslashQuotes;
    return CsvReader(std::move(*file), std::move(*decoder), options);
}

bool CsvReader::refill()
{
    if (m_cancel && m_cancel->load(std::memory_order_relaxed)) {
        m_error = Error { ErrorCode::Cancelled, FileText::tr("Stopped. Nothing was added."), {} };
        return false;
    }
    const auto got = m_file.read(m_bytes.data(), m_bytes.size());
    if (!got) {
        m_error = got.error();
        return false;
    }
    if (m_progress)
        m_progress(m_file.position(), std::max(m_file.size(), m_file.position()));
    if (*got == 0) {
        m_parser.commit(m_decoder.finish(m_parser.prepare(TextDecoder::roomFor(0))));
        m_parser.finish();
        m_finished = true;
        return true;
    }
    char *out = m_parser.prepare(TextDecoder::roomFor(*got));
    m_parser.commit(m_decoder.decode(QByteArrayView(m_bytes.constData(), *got), out));
    return true;
}

const CsvRecord *CsvReader::next()
{
    for (;;) {
        if (m_error)
            return nullptr;
        if (const CsvRecord *record = m_parser.next())
            return record;
        if (m_finished || !refill())
            return nullptr;
    }
}

QStringList headerCells(const CsvRecord &record, const CsvDialect &dialect)
{
    QStringList headers;
    if (dialect.hasUnnamedFirst)
        headers.append(QString());
    for (qsizetype i = 0; i < record.size(); ++i)
        headers.append(fromUtf8(record[i]));
    return headers;
}

RecordCheck::RecordCheck(qsizetype columns, const CsvReading &reading)
    : m_columns(columns)
    , m_least(columns)
    , m_hasEmptyEnds(reading.hasEmptyEnds)
    , m_delimiter(reading.dialect.delimiter)
{
}

RecordCheck::RecordCheck(const QStringList &headers, const CsvReading &reading)
    : RecordCheck(headers.size(), reading)
{
    const int leastCells = reading.leastCells;
    while (m_least > 1 && (headers[m_least - 1].trimmed().isEmpty() || (leastCells > 0 && m_least > leastCells)))
        --m_least;
    for (const QString &header : headers)
        m_names.push_back(header.toStdString());
}

namespace {

/// Blanks of any width.
bool isBlankCell(std::string_view cell)
{
    while (!cell.empty()) {
        if (cell.front() == ' ' || cell.front() == '\t' || cell.front() == '\n' || cell.front() == '\r')
            cell.remove_prefix(1);
        else if (cell.starts_with("\xc2\xa0"))
            cell.remove_prefix(2);
        else if (cell.starts_with("\xe3\x80\x80"))
            cell.remove_prefix(3);
        else
            return false;
    }
    return true;
}

} // namespace

/// The same names in another order begin another table; those of the header itself begin the first one again.
void RecordCheck::noteHeader(const CsvRecord &record)
{
    if (record.size() != m_columns || m_columns < 2 || m_names.empty())
        return;
    const auto isName
        = [this](std::string_view cell) { return std::find(m_names.begin(), m_names.end(), cell) != m_names.end(); };
    if (!isName(record[0]))
        return;
    bool isSame = true;
    for (qsizetype i = 0; i < record.size(); ++i) {
        if (!isName(record[i]) || record[i].empty())
            return;
        isSame = isSame && record[i] == m_names[static_cast<size_t>(i)];
    }
    m_otherHeader = isSame ? 0 : record.line();
}

namespace {

constexpr std::string_view::size_type nowhere = std::string_view::npos;

/// The cells of a line as they would be without quotation marks.
std::vector<std::string_view> cutPlainly(std::string_view line, char delimiter)
{
    std::vector<std::string_view> cells;
    for (size_t from = 0; from <= line.size();) {
        const size_t end = std::min(line.find(delimiter, from), line.size());
        cells.push_back(line.substr(from, end - from));
        from = end + 1;
    }
    return cells;
}

/// Whether a text can be an address or a date at all; most lines of a note cannot, and are not looked at closely.
bool mayBeAddressOrDate(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
        [](char c) { return c == '@' || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; });
}

} // namespace

/// Whether a line inside a cell looks like a row of the file: what is an address or a date in this record is one there.
bool RecordCheck::isRow(const CsvRecord &record, std::string_view line) const
{
    if (!mayBeAddressOrDate(line))
        return false;
    const std::vector<std::string_view> cells = cutPlainly(line, m_delimiter);
    int alike = 0;
    for (qsizetype i = 0; i < std::min(record.size(), static_cast<qsizetype>(cells.size())); ++i) {
        const std::string_view cell = cells[static_cast<size_t>(i)];
        if (!mayBeAddressOrDate(cell) || !mayBeAddressOrDate(record[i]))
            continue;
        const CellLook look = lookOf(record[i]);
        alike += (look == CellLook::Email || look == CellLook::Date) && lookOf(cell) == look;
    }
    return alike > 1 || (alike > 0 && static_cast<qsizetype>(cells.size()) >= m_columns);
}

/// The line of a row that a quotation mark closed too late has drawn into a cell; 0 = none.
qint64 RecordCheck::rowInCell(const CsvRecord &record) const
{
    if (m_columns < 2 || m_delimiter == '\0' || record.size() == 0)
        return 0;
    const std::string_view last = record[record.size() - 1];
    const std::string_view first = record[0];
    if (!std::memchr(first.data(), '\n', static_cast<size_t>(last.data() + last.size() - first.data())))
        return 0;
    qint64 number = record.line();
    for (qsizetype i = 0; i < record.size(); ++i) {
        const std::string_view cell = record[i];
        for (size_t at = cell.find('\n'); at != nowhere; at = cell.find('\n', at + 1)) {
            ++number;
            const size_t end = std::min(cell.find('\n', at + 1), cell.size());
            if (isRow(record, cell.substr(at + 1, end - at - 1)))
                return number;
        }
    }
    return 0;
}

RecordCheck::Verdict RecordCheck::judge(const CsvRecord &record)
{
    m_rowInCell = 0;
    if (record.oddities().testFlag(CsvOddity::Blank))
        return Verdict::Empty;
    if (record.isUnreadable())
        return Verdict::Unreadable;
    noteHeader(record);
    if (m_otherHeader > 0)
        return Verdict::Unreadable;
    m_rowInCell = rowInCell(record);
    if (m_rowInCell > 0)
        return Verdict::Unreadable;
    if (record.size() == m_columns && !record[0].empty() && record[0].front() > ' ')
        return Verdict::Good;
    bool allEmpty = true;
    for (qsizetype i = 0; allEmpty && i < record.size(); ++i)
        allEmpty = isBlankCell(record[i]);
    if (allEmpty)
        return Verdict::Empty;
    if (record.size() < m_least || (record.size() > m_columns && !m_hasEmptyEnds))
        return Verdict::Unreadable;
    for (qsizetype i = m_columns; i < record.size(); ++i) {
        if (!record[i].empty())
            return Verdict::Unreadable;
    }
    return Verdict::Good;
}

UnreadableLine RecordCheck::explain(const CsvRecord &record, const CsvDialect &dialect) const
{
    UnreadableLine line;
    line.line = record.line();
    for (qsizetype i = 0; i < record.size() && line.text.size() < 1000; ++i) {
        if (i > 0)
            line.text += QLatin1Char(dialect.delimiter);
        const QString cell = fromUtf8(record[i]);
        const bool quote = record.isQuoted(i) && dialect.quote;
        const QString mark = quote ? QString(QLatin1Char(dialect.quote)) : QString();
        line.text += mark + (quote ? QString(cell).replace(mark, mark + mark) : cell) + mark;
    }
    line.text.truncate(1000);
    const CsvOddities odd = record.oddities();
    line.code = odd.testFlag(CsvOddity::Unterminated) ? u"unclosed-quote"_s
        : odd.testFlag(CsvOddity::TooLong)            ? u"too-long"_s
        : odd.testFlag(CsvOddity::TooManyColumns)     ? u"too-many-columns"_s
        : m_otherHeader > 0                           ? u"other-header"_s
        : m_rowInCell > 0                             ? u"row-in-cell"_s
                                                      : u"columns"_s;
    if (odd.testFlag(CsvOddity::Unterminated))
        line.reason = FileText::tr("the quotation mark opened in line %1 is never closed").arg(record.oddLine());
    else if (odd.testFlag(CsvOddity::TooLong))
        line.reason = FileText::tr("longer than 16 MB: a line end is missing");
    else if (odd.testFlag(CsvOddity::TooManyColumns))
        line.reason = FileText::tr("more than 16,384 columns: another separator was meant");
    else if (m_otherHeader > 0)
        line.reason = FileText::tr("line %1 names the columns in another order than the header").arg(m_otherHeader);
    else if (m_rowInCell > 0)
        line.reason
            = FileText::tr("a cell in quotation marks goes on over line %1, which looks like a row").arg(m_rowInCell);
    else
        line.reason = FileText::tr("%1 columns instead of %2").arg(record.size()).arg(m_columns);
    return line;
}

namespace {

QString lineText(const CsvRecord &record, const CsvDialect &dialect)
{
    QStringList cells;
    for (qsizetype i = 0; i < record.size(); ++i)
        cells.append(fromUtf8(record[i]));
    while (!cells.isEmpty() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    return cells.join(QLatin1Char(dialect.delimiter)).left(1000);
}

/// One quoted cell a line, and separators in it, as often in each.
bool isRowInOneCell(const QList<QStringList> &rows, const QStringList &headers, bool isQuoted)
{
    if (!isQuoted || headers.size() != 1 || rows.isEmpty())
        return false;
    for (const QChar mark : { u',', u';', u'\t' }) {
        const qsizetype marks = headers.first().count(mark);
        if (marks > 0 && std::all_of(rows.begin(), rows.end(), [&](const QStringList &row) {
                return row.size() == 1 && row.first().count(mark) >= marks;
            }))
            return true;
    }
    return false;
}

/// The rows that are shown, the header, and what stands above it.
void readPreviewRows(std::string_view text, CsvPreview &preview)
{
    const CsvDialect &dialect = preview.reading.dialect;
    CsvParser::Options options;
    options.delimiter = dialect.delimiter;
    options.quote = dialect.quote;
    options.quotesAfterBlanks = dialect.quotesAfterBlanks;
    options.backslashQuotes = dialect.backslashQuotes;
    CsvParser parser(options);
    parser.append(text);
    parser.finish();
    int number = 0;
    qsizetype withEmptyEnds = 0;
    bool isQuoted = false;
    for (const CsvRecord *read = parser.next(); read && preview.rows.size() < previewRows; read = parser.next()) {
        const int at = number++;
        const bool isBlank = read->oddities().testFlag(CsvOddity::Blank);
        if (at < dialect.skipLines) {
            const QString shown = lineText(*read, dialect);
            const bool saysDelimiter = at == 0 && shown.startsWith("sep="_L1, Qt::CaseInsensitive);
            if (!shown.isEmpty() && !saysDelimiter)
                preview.above.append({ read->line(), shown, {} });
            continue;
        }
        if (at == dialect.skipLines && dialect.hasHeader) {
            preview.headers = headerCells(*read, dialect);
            preview.headerLine = read->line();
            isQuoted = read->size() == 1 && read->isQuoted(0);
            continue;
        }
        if (isBlank)
            continue;
        QStringList row;
        for (qsizetype i = 0; i < read->size(); ++i)
            row.append(fromUtf8((*read)[i]));
        withEmptyEnds += row.size() > preview.headers.size() && row.last().isEmpty();
        preview.columns = std::max(preview.columns, static_cast<int>(row.size()));
        preview.rows.append(row);
        preview.lines.append(read->line());
    }
    preview.reading.hasEmptyEnds = 10 * withEmptyEnds >= 9 * preview.rows.size() && withEmptyEnds > 0;
    preview.isRowInOneCell = isRowInOneCell(preview.rows, preview.headers, isQuoted);
}

} // namespace

Result<CsvPreview> previewCsv(const QString &path, const CsvOverrides &overrides)
{
    auto file = CsvFile::open(path);
    if (!file)
        return fail(file.error());
    QByteArray bytes(previewBytes, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < bytes.size()) {
        const auto got = file->read(bytes.data() + size, bytes.size() - size);
        if (!got)
            return fail(got.error());
        if (*got == 0)
            break;
        size += *got;
    }
    const bool complete = size < bytes.size();
    bytes.truncate(size);

    CsvPreview preview;
    preview.fileSize = file->size();
    preview.encoding = detectEncoding(bytes, complete);
    if (overrides.encoding) {
        preview.encoding = { *overrides.encoding, 1, preview.encoding.hasByteOrderMark, preview.encoding.isAscii };
    }
    preview.encodingDoubt = encodingDoubt(bytes, preview.encoding);
    preview.reading.encoding = preview.encoding.name;
    auto decoder = TextDecoder::create(preview.reading.encoding);
    if (!decoder)
        return fail(decoder.error());
    QByteArray text(TextDecoder::roomFor(bytes.size()), Qt::Uninitialized);
    text.truncate(decoder->decode(bytes, text.data()));
    const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
    if (view.find_first_not_of("\r\n \t,;\"") == std::string_view::npos) {
        return fail(ErrorCode::InvalidInput,
            FileText::tr("“%1” holds no text. Export it again, or choose another file.")
                .arg(QFileInfo(path).fileName()));
    }

    preview.dialect = detectDialect(view, complete);
    preview.reading.dialect = preview.dialect.dialect;
    CsvDialect &dialect = preview.reading.dialect;
    if (overrides.delimiter)
        dialect.delimiter = *overrides.delimiter;
    if (overrides.quote)
        dialect.quote = *overrides.quote;
    if (overrides.hasHeader)
        dialect.hasHeader = *overrides.hasHeader;
    if (overrides.skipLines)
        dialect.skipLines = *overrides.skipLines;
    const bool changedCut = overrides.delimiter || overrides.quote;
    dialect.hasUnnamedFirst = dialect.hasUnnamedFirst && dialect.hasHeader && !changedCut;
    if (changedCut)
        preview.dialect.confidence = 1;

    readPreviewRows(view, preview);
    if (!preview.headers.isEmpty())
        preview.columns = static_cast<int>(preview.headers.size());
    else if (preview.dialect.columns > 0 && !changedCut)
        preview.columns = preview.dialect.columns;
    return preview;
}

} // namespace composer
