#include "importing/csvimport.h"

#include "detection/rowbatch.h"
#include "importing/cellconverter.h"
#include "importing/extradatamerge.h"
#include "importing/leftoutfinder.h"

#include "base/parallelworkers.h"
#include "base/repeatedhashes.h"
#include "base/texthash.h"
#include "base/utf8.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype unreadableLinesKept = 100'000;
constexpr qsizetype rowBlock = 16384;

/// How many values stand in the list more often than once, the first of each not counted.
qint64 countRepeated(const std::vector<quint64> &values)
{
    constexpr size_t worthThreads = 65536;
    ParallelWorkers crew(values.size() < worthThreads ? 1 : ParallelWorkers::usualThreads());
    std::vector<qint64> repeated(static_cast<size_t>(crew.threads()));
    crew.run(crew.threads(), [&](int part) {
        qint64 found = 0;
        forEachRepeated(values, { static_cast<quint64>(part), static_cast<quint64>(crew.threads()) },
            [&found](size_t) { ++found; });
        repeated[static_cast<size_t>(part)] = found;
    });
    const qint64 zeros = std::count(values.begin(), values.end(), quint64(0));
    return std::accumulate(repeated.begin(), repeated.end(), std::max<qint64>(zeros - 1, 0));
}

/// What one part of an import made of a batch. Parts touch nothing in common: each has its own column of the table.
struct PartResult {
    std::vector<quint64> hashes; // by row of the batch; 0 = left out
    std::vector<quint64> hashesBefore; // of the batch before, which another part adds up meanwhile
    qint64 notConverted = 0;
    qint64 skippedTimes = 0;
    qint64 doubledTimes = 0;

    void count(CellConverter::Outcome outcome)
    {
        switch (outcome) {
        case CellConverter::Outcome::Converted:
            return;
        case CellConverter::Outcome::AsWritten:
            ++notConverted;
            return;
        case CellConverter::Outcome::SkippedTime:
            ++notConverted;
            ++skippedTimes;
            return;
        case CellConverter::Outcome::DoubledTime:
            ++doubledTimes;
            return;
        }
    }
};

/// Fills one column of the table, from one line of the mapping. On cache lines of its own: the next one counts in
/// another thread.
struct alignas(128) FieldPart {
    CellConverter converter;
    EventTable *table;
    EventField field;
    TextArena texts;
    std::vector<TextArena::Handle> handles = {};
    PartResult result = {};
    const std::vector<bool> *leftOut = nullptr; ///< by row of the batch; empty = none is

    /// Some ten million cells of a large file: everything in one piece.
    [[gnu::flatten]] void convert(const RowBatch &batch, qsizetype firstRow)
    {
        constexpr qsizetype ahead = 12; // rows
        const auto rows = static_cast<size_t>(batch.rows());
        const int column = converter.column();
        handles.resize(rows);
        result.hashes.resize(rows);
        for (size_t row = 0; row < rows; ++row) {
            const auto at = static_cast<qsizetype>(row);
            batch.fetch(at + ahead, column);
            const CellConverter::Converted made = converter.convertInto(texts, batch.row(at));
            handles[row] = made.handle;
            result.hashes[row] = made.hash;
            if (made.outcome != CellConverter::Outcome::Converted && (leftOut->empty() || !(*leftOut)[row]))
                result.count(made.outcome);
        }
        table->setHandles(firstRow, field, handles);
    }
};

/// Gathers all lines of the mapping that go into the extra data: a column of JSON, and values put into it by their
/// paths.
struct ExtraDataPart {
    std::optional<CellConverter> base = {};
    std::vector<CellConverter> converters = {};
    QList<QStringList> paths = {};
    EventTable *table = nullptr;
    PartResult result = {};

    void convert(const RowBatch &batch, qsizetype firstRow)
    {
        result.hashes.assign(static_cast<size_t>(batch.rows()), 0);
        for (qsizetype row = 0; row < batch.rows(); ++row) {
            ExtraDataMerge merge(base ? base->text(batch.row(row)) : std::string_view());
            for (size_t i = 0; i < converters.size(); ++i) {
                const std::string_view text = converters[i].text(batch.row(row));
                const QStringList &path = paths[static_cast<qsizetype>(i)];
                if (!text.empty() && !path.isEmpty())
                    merge.put(path, fromUtf8(text));
            }
            const QByteArray json = merge.result();
            if (json.isEmpty())
                continue;
            const std::string_view view(json.constData(), static_cast<size_t>(json.size()));
            table->setUtf8(firstRow + row, EventField::ExtraData, view);
            result.hashes[static_cast<size_t>(row)] = mixBits(hashText(view) + 1);
        }
    }
};

/// Turns batches of rows into the events of one table, the columns side by side.
class Importer
{
public:
    explicit Importer(const ImportSettings &settings)
        : m_settings(settings)
        , m_zone(settings.zone)
        , m_leftOutFinder(settings.mapping)
    {
        m_result.table = EventTable(settings.eventTemplate);
        EventTable &table = m_result.table;
        if (!settings.mapping.key.isEmpty())
            m_keyMaker.emplace(settings.mapping.key, settings.eventTemplate);
        const bool ours = settings.mapping.headers.contains(u"_event_id"_s);
        if (ours)
            m_statusColumn = settings.mapping.headers.indexOf(u"_status"_s);
        const bool hasPaths = std::any_of(settings.mapping.lines.cbegin(), settings.mapping.lines.cend(),
            [](const MappingLine &line) { return line.isUsed() && line.target.startsWith(extraDataPrefix); });
        for (const MappingLine &line : settings.mapping.lines) {
            if (!line.isUsed())
                continue;
            const auto field = fieldFromKey(line.target, settings.eventTemplate);
            if (line.target.startsWith(extraDataPrefix)) {
                m_extra.converters.emplace_back(
                    line, settings.eventTemplate, m_zone, ours, settings.mapping.emptyTexts);
                m_extra.paths.append(line.target.mid(extraDataPrefix.size()).split(u'.', Qt::SkipEmptyParts));
            } else if (field == EventField::Id) {
                m_idConverter.emplace(line, settings.eventTemplate, m_zone, ours, settings.mapping.emptyTexts);
            } else if (field == EventField::ExtraData && hasPaths) {
                m_extra.base.emplace(line, settings.eventTemplate, m_zone, ours, settings.mapping.emptyTexts);
            } else if (field) {
                m_fields.push_back(
                    { CellConverter(line, settings.eventTemplate, m_zone, ours, settings.mapping.emptyTexts), &table,
                        *field, table.arena(*field) });
                m_fields.back().leftOut = &m_leftOut;
            }
        }
        m_extra.table = &table;
    }

    [[nodiscard]] int parts() const
    {
        return static_cast<int>(m_fields.size()) + (m_extra.converters.empty() ? 0 : 1) + (m_idConverter ? 1 : 0) + 1;
    }

    /// Makes room for this many rows at once, so that the table need not grow and move again and again.
    void expect(qsizetype rows)
    {
        m_result.table.reserve(rows);
        m_hashes.reserve(static_cast<size_t>(rows));
    }

    /// Makes the rows of the batch; before the parts.
    void begin(const RowBatch &batch)
    {
        EventTable &table = m_result.table;
        if (const qsizetype missing = m_row + batch.rows() - table.rowCount(); missing > 0)
            table.appendBlankRows(std::max(missing, rowBlock));
        for (FieldPart &part : m_fields)
            part.result.hashes.swap(part.result.hashesBefore);
        m_extra.result.hashes.swap(m_extra.result.hashesBefore);
        if (m_leftOutFinder.isNeeded())
            findLeftOut(batch);
    }

    /// Part `part` of the batch; different parts may run at the same time.
    void convert(int part, const RowBatch &batch)
    {
        auto index = static_cast<size_t>(part);
        if (index < m_fields.size()) {
            m_fields[index].convert(batch, m_row);
            return;
        }
        if (part == parts() - 1) {
            addHashes(&PartResult::hashesBefore);
            if (!m_idConverter)
                beginRows(batch);
            return;
        }
        index -= m_fields.size();
        if (m_idConverter && index == 0)
            convertIds(batch);
        else
            m_extra.convert(batch, m_row);
    }

    /// After all parts of the batch.
    void finish(const RowBatch &batch)
    {
        if (m_keyMaker)
            setKeyIds(batch.rows());
        if (m_idConverter && m_statusColumn >= 0)
            setStates(batch);
        m_row += batch.rows();
        m_rowsOfLast = static_cast<size_t>(batch.rows());
    }

    [[nodiscard]] ImportResult result(const RowTally &tally)
    {
        addHashes(&PartResult::hashes);
        m_result.table.removeRows(m_row, m_result.table.rowCount() - m_row);
        m_result.duplicates = countRepeated(m_hashes);
        m_result.duplicateIds = countRepeated(m_ids);
        m_result.emptyRows = tally.emptyRows;
        m_result.unreadable = tally.unreadable;
        m_result.unreadableLines = tally.unreadableLines;
        m_result.lines = tally.lines;
        for (const FieldPart &part : m_fields) {
            m_result.notConverted += part.result.notConverted;
            m_result.skippedTimes += part.result.skippedTimes;
            m_result.doubledTimes += part.result.doubledTimes;
        }
        return std::move(m_result);
    }

private:
    void findLeftOut(const RowBatch &batch)
    {
        m_leftOut.assign(static_cast<size_t>(batch.rows()), false);
        for (qsizetype row = 0; row < batch.rows(); ++row) {
            const QString reason = m_leftOutFinder.reasonFor(batch, row);
            if (reason.isEmpty())
                continue;
            m_leftOut[static_cast<size_t>(row)] = true;
            m_result.leftOutRows.append(m_row + row);
            m_result.leftOutFor.append(reason);
        }
    }

    /// Of the batch whose parts were done last.
    void addHashes(std::vector<quint64> PartResult::*ofBatch)
    {
        const size_t first = m_hashes.size();
        m_hashes.resize(first + m_rowsOfLast);
        const auto add = [&](const std::vector<quint64> &hashes) {
            for (size_t row = 0; row < hashes.size(); ++row)
                m_hashes[first + row] += hashes[row];
        };
        for (const FieldPart &part : m_fields)
            add(part.result.*ofBatch);
        add(m_extra.result.*ofBatch);
    }

    void beginRows(const RowBatch &batch)
    {
        m_sources.resize(static_cast<size_t>(batch.rows()));
        for (size_t row = 0; row < m_sources.size(); ++row)
            m_sources[row] = { m_settings.import, batch.number(static_cast<qsizetype>(row)) };
        m_result.table.beginBlankRows(m_row, batch.rows(), m_sources.data());
    }

    /// Ids made of the fields, for rows whose file names none.
    void setKeyIds(qsizetype rows)
    {
        for (qsizetype i = 0; i < rows; ++i) {
            if (m_idConverter && m_hasOwnId[static_cast<size_t>(i)])
                continue;
            const EventIdBits id = m_keyMaker->idOf(m_result.table, m_row + i);
            if (id == EventIdBits {})
                continue;
            m_result.table.setEventId(m_row + i, id);
            m_ids.push_back(hashText({ reinterpret_cast<const char *>(id.data()), id.size() }));
        }
    }

    /// What an outcome file says of an event holds as long as the row has the event's id.
    void setStates(const RowBatch &batch)
    {
        for (qsizetype row = 0; row < batch.rows(); ++row) {
            if (m_hasOwnId[static_cast<size_t>(row)])
                m_result.table.setState(m_row + row, rowStateOfOutcomeKey(batch.cell(row, m_statusColumn)));
        }
    }

    void convertIds(const RowBatch &batch)
    {
        beginRows(batch); // before the ids of the file take the place of those
        m_hasOwnId.assign(static_cast<size_t>(batch.rows()), false);
        for (qsizetype row = 0; row < batch.rows(); ++row) {
            const std::string_view text = m_idConverter->text(batch.row(row));
            if (text.empty())
                continue;
            m_hasOwnId[static_cast<size_t>(row)] = true;
            m_result.table.setUtf8(m_row + row, EventField::Id, text);
            m_ids.push_back(hashText(text));
        }
    }

    const ImportSettings &m_settings;
    ZoneTable m_zone;
    LeftOutFinder m_leftOutFinder;
    std::vector<bool> m_leftOut; // by row of the batch
    std::vector<FieldPart> m_fields;
    std::optional<CellConverter> m_idConverter;
    std::vector<bool> m_hasOwnId; // by row of the batch
    std::optional<EventKeyMaker> m_keyMaker;
    ExtraDataPart m_extra;
    std::vector<quint64> m_hashes;
    std::vector<quint64> m_ids;
    std::vector<RowSource> m_sources; // of the batch
    qsizetype m_statusColumn = -1; // of an outcome file
    qsizetype m_row = 0;
    size_t m_rowsOfLast = 0; // batch
    ImportResult m_result;
};

} // namespace

Result<ImportResult> importCsv(
    const QString &path, const ImportSettings &settings, const CsvProgress &progress, const CsvCancel *cancel)
{
    auto reader = BatchReader::open(path, settings.reading, unreadableLinesKept);
    if (!reader)
        return fail(reader.error());
    reader->setCancel(cancel);
    reader->setProgress(progress);
    Importer importer(settings);
    readBatches(
        *reader, importer.parts(),
        [&, expected = qsizetype(0)](const RowBatch &batch) mutable {
            if (expected == 0 && (expected = reader->expectedRows()) > 0)
                importer.expect(expected);
            importer.begin(batch);
        },
        [&](int part, const RowBatch &batch) { importer.convert(part, batch); },
        [&](const RowBatch &batch) { importer.finish(batch); });
    if (reader->error())
        return fail(*reader->error());
    return importer.result(reader->tally());
}

QString convertedExample(
    const MappingLine &line, const QStringList &row, const EventTemplate &eventTemplate, const QTimeZone &zone)
{
    const ZoneTable zoneTable(zone);
    CellConverter converter(line, eventTemplate, zoneTable, false);
    QList<QByteArray> utf8;
    for (const QString &cell : row)
        utf8.append(cell.toUtf8());
    const auto cells = [&utf8](int column) {
        if (column >= utf8.size())
            return std::string_view();
        return std::string_view(utf8[column].constData(), static_cast<size_t>(utf8[column].size()));
    };
    CellConverter::Outcome outcome;
    return fromUtf8(converter.convert(cells, outcome));
}

} // namespace composer
