#include "intake/jsontable.h"

#include "base/listtext.h"
#include "base/parallelworkers.h"
#include "csv/csvwriter.h"
#include "intake/jsoncells.h"
#include "intake/jsoncolumns.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recordsOfPart = 2'000;
constexpr qsizetype bytesOfPart = 4'000'000; // of long records fewer
constexpr qsizetype unreadableLinesKept = 100'000;
#ifdef COMPOSER_FUZZING
constexpr auto ownThread = std::launch::deferred; // of thousands of small files a second each would wait for one
#else
constexpr auto ownThread = std::launch::async;
#endif

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(JsonTable)
};

/// Reads a JSON file, as often as it takes.
struct JsonSource {
    const QString &path;
    const QString &list;
    const CsvProgress &progress;
    const CsvCancel *cancel = nullptr;
    JsonRecords::Broken broken = JsonRecords::Broken::EndsReading;
};

/// Some records of a file, one after the other.
struct JsonPart {
    struct Record {
        qsizetype begin = 0; // in the text
        qsizetype size = 0; // 0 = no JSON, passed over
        std::optional<QString> name {};
        qint64 line = 0;
    };
    std::vector<Record> records;
    QByteArray text; ///< of all of them
    [[nodiscard]] QByteArrayView textOf(const Record &record) const
    {
        return QByteArrayView(text).sliced(record.begin, record.size);
    }
    bool isLast = false;
    std::optional<Error> wrong; ///< with the file behind these records, which are the last
};

/// What was found in them, and their rows.
struct JsonRows {
    std::unique_ptr<JsonColumns> columns = std::make_unique<JsonColumns>();
    CsvRows csv;
    bool areWhole = true; ///< every cell has its place in the header
    std::optional<Error> error;
};

bool isGuarded(const JsonColumns::Header &header)
{
    return header.table.columns.contains(u"_event_id"_s); // our own files are guarded: see csvwriter.h
}

Error notJson(const QString &path, qint64 line, const QJsonParseError &error)
{
    const QString why = error.errorString();
    if (error.error == QJsonParseError::DeepNesting)
        return { ErrorCode::InvalidInput,
            JsonText::tr(
                "“%1” cannot be read: the record of line %2 has more than 1,024 levels of braces and brackets, "
                "one inside the other. Leave that record out, or write it flatter.")
                .arg(QFileInfo(path).fileName(), QString::number(line)),
            why };
    return { ErrorCode::InvalidInput,
        JsonText::tr("“%1” is not valid JSON in line %2. Export it again, or mend the line.")
            .arg(QFileInfo(path).fileName(), QString::number(line)),
        why };
}

/// Writes the records of one part as rows under a header, or only looks at them.
class RowMaker
{
public:
    RowMaker(const QString &path, const JsonColumns::Header *header)
        : m_path(path)
        , m_header(header)
        , m_csv({ ',', false, header && isGuarded(*header) })
    {
        if (m_header)
            m_cells.resize(static_cast<size_t>(m_header->table.columns.size()));
    }

    [[nodiscard]] JsonRows make(const JsonPart &part)
    {
        JsonRows rows;
        if (m_header) // hardly a row is longer than its record
            m_csv.reserve(static_cast<size_t>(part.text.size()));
        for (const JsonPart::Record &record : part.records) {
            if (record.size == 0) {
                if (m_header)
                    m_csv.endRow();
                continue;
            }
            if (!m_reader.read(part.textOf(record))) {
                rows.error = notJson(m_path, record.line + m_reader.errorLine(), m_reader.error());
                break;
            }
            take(record, part.textOf(record), rows);
        }
        rows.csv = std::move(m_csv);
        return rows;
    }

private:
    void take(const JsonPart::Record &record, QByteArrayView text, JsonRows &rows)
    {
        rows.columns->begin(m_reader.facts(), text, record.line);
        std::fill(m_cells.begin(), m_cells.end(), std::string_view());
        m_inRow = m_reader.facts().isRow;
        const quint64 shape = record.name ? 0 : m_reader.shape();
        if (shape != 0 && shape == m_shape) {
            auto own = m_places.begin();
            m_reader.take([&](const JsonCell &cell) {
                if (*own >= 0)
                    rows.columns->noteAgain(*own, cell);
                put(cell, *own++, rows);
            });
        } else {
            takeOtherwise(record, rows);
            m_shape = shape;
        }
        if (!m_header)
            return;
        for (const std::string_view cell : m_cells)
            m_csv.cell(cell);
        m_csv.endRow();
    }

    /// A record that has other names than the one before.
    void takeOtherwise(const JsonPart::Record &record, JsonRows &rows)
    {
        m_places.clear();
        const auto putNew = [&](const JsonCell &cell) {
            m_places.push_back(rows.columns->note(cell));
            put(cell, m_places.back(), rows);
        };
        if (record.name) {
            m_name = record.name->toUtf8();
            JsonCell cell;
            cell.column = JsonColumns::nameColumn();
            cell.text = m_name;
            cell.isText = true;
            putNew(cell);
        }
        m_reader.take(putNew);
    }

    void put(const JsonCell &cell, int own, JsonRows &rows)
    {
        if (!m_header || own < 0)
            return;
        while (static_cast<int>(m_placesInHeader.size()) <= own) {
            const auto next = static_cast<int>(m_placesInHeader.size());
            m_placesInHeader.push_back(
                m_inRow ? next : m_header->places.value(rows.columns->name(next).toByteArray(), -1));
        }
        const int place = m_placesInHeader[static_cast<size_t>(own)];
        if (place < 0 || place >= static_cast<int>(m_cells.size()))
            rows.areWhole = false;
        else if (!cell.isNull)
            m_cells[static_cast<size_t>(place)] = { cell.text.data(), static_cast<size_t>(cell.text.size()) };
    }

    const QString &m_path;
    const JsonColumns::Header *m_header;
    CsvRows m_csv;
    JsonCells m_reader;
    std::vector<std::string_view> m_cells; // of a row, by the place in the header
    std::vector<int> m_placesInHeader; // by the place in the part's own columns
    std::vector<int> m_places; // there, of the cells of the last record
    quint64 m_shape = 0; // of that record
    QByteArray m_name;
    bool m_inRow = false;
};

/// Cuts the file into parts of whole records, which are told apart on all cores and taken in their order.
class JsonReading
{
public:
    JsonReading(const JsonSource &source, JsonRecords records)
        : m_source(source)
        , m_records(std::move(records))
    {
    }

    /// Error: Cancelled.
    [[nodiscard]] Result<JsonPart> next()
    {
        if (m_source.progress)
            m_source.progress(m_records.position(), m_records.size());
        if (m_source.cancel && m_source.cancel->load(std::memory_order_relaxed))
            return fail(ErrorCode::Cancelled, JsonText::tr("Stopped. Nothing was added."));
        JsonPart part;
        part.records.reserve(recordsOfPart);
        part.text.reserve(m_bytesOfLast);
        while (static_cast<qsizetype>(part.records.size()) < recordsOfPart && part.text.size() < bytesOfPart) {
            auto record = m_records.next();
            if (!record) {
                part.isLast = true;
                break;
            }
            if (record->isEmpty())
                note(m_records.unreadable());
            part.records.push_back({ part.text.size(), record->size(), m_records.name(), m_records.line() });
            part.text.append(QByteArrayView(*record));
        }
        m_bytesOfLast = part.text.size() + part.text.size() / 16; // the next one is hardly much longer
        part.wrong = m_records.error();
        return part;
    }
    [[nodiscard]] const JsonLists &lists() const { return m_records.lists(); }
    /// Hands on what was passed over so far.
    void tellUnreadable(JsonTable &table)
    {
        table.unreadable = m_unreadable;
        table.unreadableLines = std::exchange(m_unreadableLines, {});
    }

    /// Makes rows of `first` and all parts behind it; `take` gets them in their order.
    [[nodiscard]] Result<void> makeRows(
        JsonPart first, const JsonColumns::Header &header, const std::function<void(const JsonRows &rows)> &take)
    {
        const auto most = 2 * static_cast<size_t>(ParallelWorkers::usualThreads());
        std::deque<std::future<JsonRows>> underWay;
        std::optional<Error> wrong; // what is wrong behind the parts that are under way
        JsonPart part = std::move(first);
        for (bool isMore = true; isMore || !underWay.empty();) {
            if (isMore && underWay.size() < most) {
                isMore = !part.isLast;
                wrong = part.wrong;
                underWay.push_back(std::async(ownThread,
                    [this, &header, own = std::move(part)] { return RowMaker(m_source.path, &header).make(own); }));
                auto read = isMore ? next() : Result<JsonPart>(JsonPart());
                if (!read)
                    wrong = read.error();
                part = read ? std::move(*read) : JsonPart();
                isMore = isMore && read.has_value();
                continue;
            }
            const JsonRows rows = underWay.front().get();
            underWay.pop_front();
            if (rows.error)
                return fail(*rows.error);
            take(rows);
        }
        return wrong ? Result<void>(fail(*wrong)) : Result<void>();
    }

private:
    void note(const UnreadableLine &line)
    {
        if (++m_unreadable <= unreadableLinesKept)
            m_unreadableLines.append(line);
    }

    const JsonSource &m_source;
    JsonRecords m_records;
    qsizetype m_bytesOfLast = 0;
    qint64 m_unreadable = 0;
    QList<UnreadableLine> m_unreadableLines;
};

Result<JsonReading> openReading(const JsonSource &source)
{
    auto records = JsonRecords::open(source.path, source.list, source.broken);
    if (!records)
        return fail(records.error());
    return JsonReading(source, std::move(*records));
}

Error unknownList(const QString &path, const QString &list, const QStringList &lists)
{
    constexpr qsizetype mostNamed = 20;
    return { ErrorCode::InvalidInput,
        JsonText::tr("“%1” has no list called “%2”. It has: %3.")
            .arg(QFileInfo(path).fileName(), list, joinedList(lists, mostNamed)),
        {} };
}

/// Why the columns that were found are no table.
std::optional<Error> refusal(const QString &path, const JsonColumns &columns)
{
    const QString name = QFileInfo(path).fileName();
    if (columns.isTooWide())
        return Error { ErrorCode::InvalidInput,
            JsonText::tr("“%1” has more than 16,384 different keys: its objects are not the rows of a table.")
                .arg(name),
            {} };
    if (columns.isMixed())
        return Error { ErrorCode::InvalidInput,
            JsonText::tr("“%1” cannot be read as a table: lists stand beside objects in it. A list of objects is "
                         "needed, one for each event.")
                .arg(name),
            {} };
    if (columns.isEmpty())
        return Error { ErrorCode::InvalidInput,
            JsonText::tr("There is nothing to import in “%1”: it holds no objects with values.").arg(name), {} };
    return {};
}

void writeHeader(CsvWriter &writer, const JsonColumns::Header &header)
{
    if (header.table.hasRowsOnly)
        return;
    for (const QString &column : header.table.columns)
        writer.cell(column);
    writer.endRow();
}

/// All of the file under this header. Gives whether every cell had its place in it.
Result<bool> writeRows(JsonReading &reading, JsonPart first, QFileDevice &csv, const JsonColumns::Header &header,
    const std::function<void(const JsonColumns &columns)> &look)
{
    CsvWriter writer(csv, { ',', false, isGuarded(header) });
    writeHeader(writer, header);
    bool areWhole = true;
    const auto made = reading.makeRows(std::move(first), header, [&](const JsonRows &rows) {
        look(*rows.columns);
        areWhole = areWhole && rows.areWhole;
        if (areWhole) // else it is read once more
            writer.wholeRows(rows.csv.text());
    });
    if (!made)
        return fail(made.error());
    if (auto written = writer.finish(); !written)
        return fail(written.error());
    return areWhole;
}

Result<void> emptied(QFileDevice &csv)
{
    if (csv.resize(0) && csv.seek(0))
        return {};
    return fail(ErrorCode::FileError,
        QCoreApplication::translate(
            "CsvWriter", "The file could not be written. Free some space or choose another folder."),
        csv.errorString());
}

Result<JsonTable> convert(const JsonSource &source, QFileDevice &csv)
{
    // The header line needs every key, and every line as many cells. Mostly the first records have every key: rows are
    // written under those at once, and only when others come up, the file is read a second time.
    if (auto begin = emptied(csv); !begin)
        return fail(begin.error());
    auto reading = openReading(source);
    if (!reading)
        return fail(reading.error());
    auto first = reading->next();
    if (!first)
        return fail(first.error());
    const JsonRows begun = RowMaker(source.path, nullptr).make(*first);
    if (begun.error)
        return fail(*begun.error);
    const JsonColumns::Header expected = begun.columns->header();
    JsonColumns columns;
    const auto written
        = writeRows(*reading, std::move(*first), csv, expected, [&](const JsonColumns &more) { columns.add(more); });
    if (!written)
        return fail(written.error());
    const JsonLists lists = reading->lists();
    if (!source.list.isEmpty() && !lists.paths.isEmpty() && lists.taken != source.list)
        return fail(unknownList(source.path, source.list, lists.paths));
    if (const auto refused = refusal(source.path, columns))
        return fail(*refused);
    JsonColumns::Header header = columns.header();
    if (!*written || !(header == expected)) {
        if (auto begin = emptied(csv); !begin)
            return fail(begin.error());
        auto again = openReading(source);
        auto part = again ? again->next() : Result<JsonPart>(fail(again.error()));
        if (!part)
            return fail(part.error());
        if (auto rewritten = writeRows(*again, std::move(*part), csv, header, [](const JsonColumns &) {}); !rewritten)
            return fail(rewritten.error());
    }
    header.table.lists = lists;
    reading->tellUnreadable(header.table);
    return header.table;
}

} // namespace

Result<JsonTable> convertJson(
    const QString &path, QFileDevice &csv, const QString &list, const CsvProgress &progress, const CsvCancel *cancel)
{
    JsonSource source { path, list, progress, cancel };
    auto table = convert(source, csv);
    if (table || table.error().code != ErrorCode::InvalidInput)
        return table;
    // Record by record, which takes longer: what is broken is left out and named. Why nothing can be read at all was
    // said the first time.
    source.broken = JsonRecords::Broken::IsPassedOver;
    auto readable = convert(source, csv);
    const bool isCancelled = !readable && readable.error().code == ErrorCode::Cancelled;
    return readable || isCancelled ? readable : table;
}

} // namespace composer
