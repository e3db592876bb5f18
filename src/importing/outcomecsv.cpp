#include "importing/outcomecsv.h"

#include "csv/formulaguard.h"
#include "domain/zonename.h"
#include "domain/zonetable.h"
#include "importing/cellconverter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <deque>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 12> outcomeColumns { "_line", "_event_id", "_status", "_reason", "_correlation_id",
    "_created_at", "_object_type", "_hubspot_status", "_requested_at", "_started_at", "_completed_at", "_links" };

bool isOutcomeColumn(std::string_view header)
{
    return std::find(outcomeColumns.begin(), outcomeColumns.end(), header) != outcomeColumns.end();
}

/// A stranger's words as a cell: what would steer a terminal that shows the file stands there as \uXXXX.
QString withoutControls(const QString &text)
{
    const auto steers = [](QChar c) { // those of the category Other_Control, without a search for each letter
        const char16_t code = c.unicode();
        return (code < 0x20 && c != u'\n' && c != u'\r' && c != u'\t') || (code >= 0x7f && code <= 0x9f);
    };
    if (std::none_of(text.cbegin(), text.cend(), steers))
        return text;
    QString plain;
    for (const QChar c : text)
        plain += steers(c) ? u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')) : QString(c);
    return plain;
}

void writeOutcomeCells(CsvWriter &writer, qint64 line, const QByteArray &id, const OutcomeCells &outcome)
{
    writer.cell(line > 0 ? QString::number(line) : QString());
    writer.cell(std::string_view(id.constData(), static_cast<size_t>(id.size())));
    writer.cell(outcome.status);
    writer.cell(withoutControls(outcome.reason));
    for (const QString *cell : { &outcome.correlationId, &outcome.createdAt, &outcome.objectType, &outcome.portalStatus,
             &outcome.requestedAt, &outcome.startedAt, &outcome.completedAt, &outcome.links })
        writer.cell(withoutControls(*cell));
    writer.endRow();
}

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(OutcomeCsv)
};

Error changedFile(const ImportSource &source)
{
    return { ErrorCode::ChangedElsewhere,
        OutcomeText::tr(
            "“%1” was changed since its rows were read: outcomes cannot stand beside them. Save them once more.")
            .arg(QFileInfo(source.path).fileName()),
        {} };
}

/// One import with what it adds to the file.
struct OutcomePart {
    const ImportSource *source;
    std::vector<std::pair<qint32, qsizetype>> rows; ///< record and row of the table, by record
    QStringList headers;
    QList<int> places; ///< column of its file → column of the outcome file; -1 = left out
};

/// A column of the outcome file: the first import that has it says what it means.
struct OutcomeColumn {
    QString header;
    const ImportSource *source;
    int column;
};

/// The rows of every import by their record; those of another origin in `others`.
std::vector<OutcomePart> partsOf(const QList<ImportSource> &sources, const EventTable &table,
    const std::function<bool(qsizetype)> &take, std::vector<qsizetype> &others)
{
    std::vector<OutcomePart> parts;
    for (const ImportSource &source : sources)
        parts.push_back({ &source, {}, {}, {} });
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (take && !take(row))
            continue;
        const RowSource source = table.source(row);
        const auto part = std::find_if(
            parts.begin(), parts.end(), [&](const OutcomePart &one) { return one.source->import == source.import; });
        if (part != parts.end())
            part->rows.emplace_back(source.record, row);
        else
            others.push_back(row);
    }
    for (OutcomePart &part : parts)
        std::sort(part.rows.begin(), part.rows.end());
    if (parts.size() > 1) // an import whose rows have all gone has no say in the columns
        std::erase_if(parts, [](const OutcomePart &part) { return part.rows.empty(); });
    return parts;
}

/// Reads the header of a file; names like the dialog's where it has none.
Result<QStringList> headersOf(const ImportSource &source)
{
    auto reader = CsvReader::open(source.path, source.reading);
    if (!reader)
        return fail(reader.error());
    const CsvDialect &dialect = source.reading.dialect;
    int skipped = 0;
    while (const CsvRecord *record = reader->next()) {
        if (skipped++ < dialect.skipLines || (record->oddities().testFlag(CsvOddity::Blank) && !dialect.hasHeader))
            continue;
        if (dialect.hasHeader)
            return headerCells(*record, dialect);
        QStringList headers;
        for (qsizetype i = 0; i < record->size(); ++i)
            headers.append(QCoreApplication::translate("ColumnProfile", "Column %1").arg(i + 1));
        return headers;
    }
    if (reader->error())
        return fail(*reader->error());
    return QStringList();
}

const MappingLine *lineOf(const ImportSource &source, int column)
{
    const auto &lines = source.mapping.lines;
    const auto found = std::find_if(
        lines.begin(), lines.end(), [&](const MappingLine &line) { return line.columns.contains(column); });
    return found == lines.end() ? nullptr : &*found;
}

/// Whether texts of both columns may stand under one header and be read alike.
bool meansTheSame(const OutcomeColumn &known, const ImportSource &source, int column)
{
    const MappingLine *a = lineOf(*known.source, known.column);
    const MappingLine *b = lineOf(source, column);
    if (!a || !b)
        return a == b;
    return a->target == b->target && a->number == b->number && a->dateOrder == b->dateOrder && a->zone == b->zone;
}

void placeColumns(OutcomePart &part, std::vector<OutcomeColumn> &columns)
{
    const size_t before = columns.size();
    std::vector<bool> taken(before, false);
    for (int column = 0; column < part.headers.size(); ++column) {
        const QString &header = part.headers[column];
        if (part.source->reading.dialect.hasHeader && isOutcomeColumn(header.toStdString())) {
            part.places.append(-1);
            continue;
        }
        size_t place = 0;
        while (place < before
            && (taken[place] || columns[place].header != header || !meansTheSame(columns[place], *part.source, column)))
            ++place;
        if (place < before) {
            taken[place] = true;
            part.places.append(static_cast<int>(place));
            continue;
        }
        QString name = header;
        const auto isThere = [&](const QString &text) {
            return std::any_of(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(before),
                [&](const OutcomeColumn &known) { return known.header == text; });
        };
        for (int number = 2; isThere(name); ++number)
            name = u"%1 (%2)"_s.arg(header, QString::number(number));
        part.places.append(static_cast<int>(columns.size()));
        columns.push_back({ name, part.source, column });
    }
}

/// Takes the cells of a record to their places in the outcome file; `unguarded`: what they may point into.
void placeCells(const CsvRecord &record, const QList<int> &places, bool isOurs, std::vector<std::string> &unguarded,
    std::vector<std::string_view> &cells)
{
    for (qsizetype column = 0; column < places.size(); ++column) {
        if (places[column] < 0)
            continue;
        const auto place = static_cast<size_t>(places[column]);
        cells[place] = isOurs ? withoutFormulaGuard(record[column], unguarded[place]) : record[column];
    }
}

/// Finds the cells of rows that say something else than their lines in the file: what was mended since it was read.
class ChangedCells
{
public:
    ChangedCells(const ImportSource &source, const EventTable &table, bool isOurs)
        : m_source(source)
        , m_table(table)
        , m_zone(zoneOf(source))
    {
        const bool isKnown = !source.zone.isEmpty();
        for (const MappingLine &line : source.mapping.lines) {
            const auto field = fieldFromKey(line.target, table.eventTemplate());
            if (isKnown && field && *field != EventField::Id && !line.columns.isEmpty())
                m_lines.push_back({ &line, *field,
                    CellConverter(line, table.eventTemplate(), m_zone, isOurs, source.mapping.emptyTexts) });
        }
    }

    /// Puts what the row says in their places, over what the record has there.
    void place(const CsvRecord &record, qsizetype row, const QList<int> &places, std::vector<std::string_view> &cells)
    {
        m_texts.clear();
        const auto written
            = [&record](int column) { return column < record.size() ? record[column] : std::string_view(); };
        for (Line &line : m_lines) {
            const std::string_view text = m_table.utf8(row, line.field);
            if (line.mapping->columns.size() == 1 && written(line.mapping->columns.first()) == text)
                continue;
            CellConverter::Outcome outcome {};
            if (line.converter.convert(written, outcome) == text)
                continue;
            std::string &told = m_texts.emplace_back(text);
            if (line.mapping->number.decimalMark == ','
                && targetType(line.mapping->target, m_table.eventTemplate()) == TokenType::Number)
                std::replace(told.begin(), told.end(), '.', ',');
            for (const int column : line.mapping->columns) {
                const int place = places.value(column, -1);
                if (place < 0)
                    continue;
                if (column == line.mapping->columns.first())
                    cells[static_cast<size_t>(place)] = told;
                else if (lineOf(m_source, column) == line.mapping)
                    cells[static_cast<size_t>(place)] = {};
            }
        }
    }

private:
    struct Line {
        const MappingLine *mapping;
        EventField field;
        CellConverter converter;
    };
    static QTimeZone zoneOf(const ImportSource &source)
    {
        const QTimeZone zone = zoneOfName(source.zone);
        return zone.isValid() ? zone : QTimeZone::utc();
    }

    const ImportSource &m_source;
    const EventTable &m_table;
    ZoneTable m_zone;
    std::vector<Line> m_lines;
    std::deque<std::string> m_texts; // what cells of one row point into
};

OutcomeCells unreadableCells(const UnreadableLine &line)
{
    return { outcomeKey(Outcome::Skipped),
        QCoreApplication::translate("OutcomeCsv", "could not be read: %1").arg(line.reason), {} };
}

/// The rows of one import as they stand in its file.
Result<void> writePart(CsvWriter &writer, const OutcomePart &part, const EventTable &table, size_t width,
    const std::function<OutcomeCells(qsizetype row)> &outcomeOfRow)
{
    auto reader = CsvReader::open(part.source->path, part.source->reading);
    if (!reader)
        return fail(reader.error());
    const CsvDialect &dialect = part.source->reading.dialect;
    // an outcome file once more: its guards come off before new ones are put
    const bool isOurs = dialect.hasHeader && part.headers.contains(u"_event_id"_s);
    std::vector<std::string_view> cells(width);
    std::vector<std::string> unguarded(width); // what cells may point into
    bool headerSeen = false;
    int skipped = 0;
    qint32 number = 0;
    auto row = part.rows.begin();
    RecordCheck judge(part.headers, part.source->reading);
    ChangedCells changed(*part.source, table, isOurs);
    while (const CsvRecord *record = reader->next()) {
        if (skipped < dialect.skipLines) {
            ++skipped;
            continue;
        }
        if (!headerSeen && dialect.hasHeader) {
            headerSeen = true;
            continue;
        }
        ++number;
        const qint64 place = placeOf(part.source->places, part.source->reading, number, record->line());
        for (; row != part.rows.end() && row->first == number; ++row) {
            placeCells(*record, part.places, isOurs, unguarded, cells);
            changed.place(*record, row->second, part.places, cells);
            for (const std::string_view cell : cells)
                writer.cell(cell);
            writeOutcomeCells(writer, place, table.eventId(row->second), outcomeOfRow(row->second));
        }
        if (part.source->namesUnreadable && judge.judge(*record) == RecordCheck::Verdict::Unreadable) {
            placeCells(*record, part.places, isOurs, unguarded, cells);
            for (const std::string_view cell : cells)
                writer.cell(cell);
            writeOutcomeCells(writer, place, {}, unreadableCells(judge.explain(*record, dialect)));
        }
    }
    if (reader->error())
        return fail(*reader->error());
    for (const UnreadableLine &line : part.source->unreadable) {
        writer.cell(line.text);
        for (size_t column = 1; column < width; ++column)
            writer.cell(std::string_view());
        writeOutcomeCells(writer, line.line, {}, unreadableCells(line));
    }
    return {};
}

/// A row without a line in a file: its values in the columns that the mappings take them from, numbers as there.
void writeForeignRow(
    CsvWriter &writer, const EventTable &table, qsizetype row, const std::vector<OutcomeColumn> &columns)
{
    QSet<QString> written;
    for (const OutcomeColumn &column : columns) {
        QString text;
        for (const MappingLine &line : column.source->mapping.lines) {
            const auto field = fieldFromKey(line.target, table.eventTemplate());
            if (!field || line.columns.value(0, -1) != column.column || written.contains(line.target))
                continue;
            written.insert(line.target);
            text = table.text(row, *field);
            if (line.number.decimalMark == ',' && targetType(line.target, table.eventTemplate()) == TokenType::Number)
                text.replace(u'.', u',');
        }
        writer.cell(text);
    }
}

} // namespace

Result<void> writeOutcomeCsv(QIODevice &device, const QList<ImportSource> &sources, const EventTable &table,
    const std::function<OutcomeCells(qsizetype row)> &outcomeOfRow, const std::function<bool(qsizetype row)> &take,
    const CsvWriteOptions &options)
{
    if (sources.isEmpty())
        return writeOutcomeCsv(device, table, outcomeOfRow, take, options);
    std::vector<qsizetype> others;
    std::vector<OutcomePart> parts = partsOf(sources, table, take, others);
    std::vector<OutcomeColumn> columns;
    for (OutcomePart &part : parts) {
        if (!part.source->isThere())
            return fail(changedFile(*part.source));
        const auto headers = headersOf(*part.source);
        if (!headers)
            return fail(headers.error());
        part.headers = *headers;
        placeColumns(part, columns);
    }
    CsvWriter writer(device, options);
    for (const OutcomeColumn &column : columns)
        writer.cell(column.header);
    for (const char *name : outcomeColumns)
        writer.cell(std::string_view(name));
    writer.endRow();
    for (const OutcomePart &part : parts) {
        if (auto written = writePart(writer, part, table, columns.size(), outcomeOfRow); !written)
            return written;
        if (!part.source->isThere()) // its rows are other people's now
            return fail(changedFile(*part.source));
    }
    for (const qsizetype other : others) {
        writeForeignRow(writer, table, other, columns);
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

Result<void> writeUnreadableLines(
    QIODevice &device, const QStringList &headers, const CsvDialect &dialect, const QList<UnreadableLine> &lines)
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
                QCoreApplication::translate(
                    "CsvWriter", "The file could not be written. Free some space or choose another folder."),
                device.errorString());
        }
    }
    return {};
}

} // namespace composer
