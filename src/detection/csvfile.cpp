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
    return CsvReader(std::move(*file), std::move(*decoder), CsvParser::Options::of(reading.dialect));
}

bool CsvReader::refill()
{
    if (m_cancel && m_cancel->load(std::memory_order_relaxed)) {
        m_error = Error { ErrorCode::Cancelled, FileText::tr("Stopped. Nothing was added."), {} };
        return false;
    }
    // Where the parser wants it: most files are UTF-8 and need no copy.
    char *const out = m_parser.prepare(TextDecoder::roomFor(pieceBytes));
    const auto got = m_file.read(out, pieceBytes);
    if (!got) {
        m_error = got.error();
        return false;
    }
    if (m_progress)
        m_progress(m_file.position(), std::max(m_file.size(), m_file.position()));
    if (*got == 0) {
        m_parser.commit(m_decoder.finish(out));
        m_parser.finish();
        m_finished = true;
        return true;
    }
    if (const qsizetype asTheyStand = m_decoder.takeAsText({ out, *got }); asTheyStand > 0) {
        m_parser.commit(asTheyStand);
        return true;
    }
    m_bytes.assign(out, out + *got);
    m_parser.commit(m_decoder.decode(QByteArrayView(m_bytes.data(), *got), out));
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
    CsvParser parser(CsvParser::Options::of(dialect));
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
        preview.records.append(at - dialect.skipLines + (dialect.hasHeader ? 0 : 1));
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
