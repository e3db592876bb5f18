#include "csv/csvwriter.h"

#include "csv/formulaguard.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t writeBlock = 256 * 1024;
constexpr std::array<const char *, 5> outcomeColumns { "_line", "_event_id", "_status", "_reason", "_correlation_id" };

bool isOutcomeColumn(std::string_view header)
{
    return std::find(outcomeColumns.begin(), outcomeColumns.end(), header) != outcomeColumns.end();
}

void writeOutcomeCells(CsvWriter &writer, qint64 line, const QByteArray &id, const OutcomeCells &outcome)
{
    writer.cell(line > 0 ? QString::number(line) : QString());
    writer.cell(std::string_view(id.constData(), static_cast<size_t>(id.size())));
    writer.cell(outcome.status);
    writer.cell(outcome.reason);
    writer.cell(outcome.correlationId);
    writer.endRow();
}

/// Rows of the table by their record in the file.
std::vector<std::pair<qint32, qsizetype>> rowsByRecord(const EventTable &table, qint32 import,
    const std::function<bool(qsizetype)> &take, std::vector<qsizetype> &others)
{
    std::vector<std::pair<qint32, qsizetype>> rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (take && !take(row))
            continue;
        const RowSource source = table.source(row);
        if (source.import == import)
            rows.emplace_back(source.record, row);
        else
            others.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// A row without a line in the file: its values in the columns that the mapping takes them from.
void writeForeignRow(CsvWriter &writer, const EventTable &table, qsizetype row, const ColumnMapping &mapping,
    const std::vector<size_t> &columns)
{
    for (const size_t column : columns) {
        QString text;
        for (const MappingLine &line : mapping.lines) {
            const auto field = fieldFromKey(line.target, table.eventTemplate());
            if (field && line.columns.value(0, -1) == static_cast<int>(column))
                text = table.text(row, *field);
        }
        writer.cell(text);
    }
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, CsvWriteOptions options) : m_device(device), m_options(options)
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
    if (m_rowBegun)
        m_buffer += m_options.delimiter;
    m_rowBegun = true;
    const bool guard = m_options.guardFormulas && needsFormulaGuard(text);
    const bool quote = text.find_first_of("\"\r\n") != std::string_view::npos
        || text.find(m_options.delimiter) != std::string_view::npos || (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (quote)
        m_buffer += '"';
    if (guard)
        m_buffer += '\'';
    if (!quote) {
        m_buffer += text;
        return;
    }
    for (const char c : text) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
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

Result<void> CsvWriter::finish()
{
    flush();
    if (m_failed) {
        return fail(ErrorCode::FileError,
            QCoreApplication::translate("CsvWriter", "The file could not be written. Free some space or choose another folder."),
            m_device.errorString());
    }
    return {};
}

Result<void> writeOutcomeCsv(QIODevice &device, const ImportSource &source, const EventTable &table,
    const std::function<OutcomeCells(qsizetype row)> &outcomeOfRow, const std::function<bool(qsizetype row)> &take,
    const CsvWriteOptions &options)
{
    auto reader = CsvReader::open(source.path, source.reading);
    if (!reader)
        return fail(reader.error());
    std::vector<qsizetype> others;
    const auto rows = rowsByRecord(table, source.import, take, others);
    CsvWriter writer(device, options);
    const CsvDialect &dialect = source.reading.dialect;

    std::vector<size_t> columns; // of the file, without the outcome columns of an earlier round
    std::optional<size_t> firstWidth;
    bool isOurs = false; // an outcome file once more: its guards come off before new ones are put
    int skipped = 0;
    qint32 number = 0;
    auto row = rows.begin();
    const auto writeHeader = [&](const CsvRecord &record) {
        firstWidth = static_cast<size_t>(record.size());
        for (size_t i = 0; i < *firstWidth; ++i) {
            const std::string_view header = record[static_cast<qsizetype>(i)];
            isOurs |= dialect.hasHeader && header == "_event_id";
            if (dialect.hasHeader && isOutcomeColumn(header))
                continue;
            columns.push_back(i);
            if (dialect.hasHeader)
                writer.cell(header);
            else
                writer.cell(QCoreApplication::translate("ColumnProfile", "Column %1").arg(i + 1));
        }
        for (const char *name : outcomeColumns)
            writer.cell(std::string_view(name));
        writer.endRow();
    };
    while (const CsvRecord *record = reader->next()) {
        if (skipped < dialect.skipLines) {
            ++skipped;
            continue;
        }
        if (!firstWidth && !(record->oddities().testFlag(CsvOddity::Blank) && !dialect.hasHeader)) {
            writeHeader(*record);
            if (dialect.hasHeader)
                continue;
        }
        ++number;
        for (; row != rows.end() && row->first == number; ++row) {
            for (const size_t column : columns) {
                const std::string_view cell = (*record)[static_cast<qsizetype>(column)];
                writer.cell(isOurs ? withoutFormulaGuard(cell) : cell);
            }
            writeOutcomeCells(writer, record->line(), table.eventId(row->second), outcomeOfRow(row->second));
        }
    }
    if (reader->error())
        return fail(*reader->error());
    for (const qsizetype other : others) {
        writeForeignRow(writer, table, other, source.mapping, columns);
        writeOutcomeCells(writer, 0, table.eventId(other), outcomeOfRow(other));
    }
    return writer.finish();
}

Result<void> writeOutcomeCsv(QIODevice &device, const EventTable &table,
    const std::function<OutcomeCells(qsizetype row)> &outcomeOfRow, const std::function<bool(qsizetype row)> &take,
    const CsvWriteOptions &options)
{
    CsvWriter writer(device, options);
    QList<EventField> used;
    for (const EventField field : fieldsOf(table.eventTemplate())) {
        if (field != EventField::Id && !table.column(field).isEmptyEverywhere()) {
            used.append(field);
            writer.cell(fieldKey(field, table.eventTemplate()));
        }
    }
    for (const char *name : outcomeColumns)
        writer.cell(std::string_view(name));
    writer.endRow();
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (take && !take(row))
            continue;
        for (const EventField field : used)
            writer.cell(table.utf8(row, field));
        writeOutcomeCells(writer, 0, table.eventId(row), outcomeOfRow(row));
    }
    return writer.finish();
}

Result<void> writeUnreadableLines(QIODevice &device, const QStringList &headers, const CsvDialect &dialect,
    const QList<UnreadableLine> &lines)
{
    CsvWriter writer(device, { dialect.delimiter, true, false });
    for (const QString &header : headers)
        writer.cell(header);
    if (!headers.isEmpty())
        writer.endRow();
    if (auto written = writer.finish(); !written)
        return written;
    for (const UnreadableLine &line : lines) {
        if (device.write(line.text.toUtf8() + "\r\n") < 0) {
            return fail(ErrorCode::FileError,
                QCoreApplication::translate("CsvWriter", "The file could not be written. Free some space or choose another folder."),
                device.errorString());
        }
    }
    return {};
}

} // namespace composer
