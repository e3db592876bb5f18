#include "csv/csvimport.h"

#include "csv/formulaguard.h"

#include "domain/timestamp.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstring>
#include <unordered_map>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowBlock = 16384;
constexpr qsizetype unreadableLinesKept = 100'000;
constexpr qint64 msPerDay = 86'400'000;

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view withoutBlanks(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    while (text.starts_with("\xc2\xa0"))
        text.remove_prefix(2);
    while (text.ends_with("\xc2\xa0"))
        text.remove_suffix(2);
    return text;
}

/// Instants as text, the date part kept for the days that come again and again.
class InstantWriter
{
public:
    void append(qint64 epochMs, std::string &out)
    {
        const qint64 days = epochMs >= 0 ? epochMs / msPerDay : (epochMs - msPerDay + 1) / msPerDay;
        const qint64 rest = epochMs - days * msPerDay;
        if (rest % 1000 != 0) {
            const QByteArray text = formatInstant(epochMs);
            out.append(text.constData(), static_cast<size_t>(text.size()));
            return;
        }
        Day &day = m_days[static_cast<size_t>(days & (dayCount - 1))];
        if (!day.known || day.number != days) {
            day.number = days;
            day.known = true;
            const QByteArray text = formatInstant(days * msPerDay);
            std::memcpy(day.text.data(), text.constData(), day.text.size());
        }
        out.append(day.text.data(), day.text.size());
        const auto seconds = static_cast<int>(rest / 1000);
        const auto two = [&out](int value) {
            out += static_cast<char>('0' + value / 10);
            out += static_cast<char>('0' + value % 10);
        };
        out += 'T';
        two(seconds / 3600);
        out += ':';
        two(seconds / 60 % 60);
        out += ':';
        two(seconds % 60);
        out += 'Z';
    }

private:
    static constexpr qint64 dayCount = 1024;
    struct Day {
        qint64 number = 0;
        bool known = false;
        std::array<char, 10> text;
    };
    std::array<Day, dayCount> m_days {};
};

/// One mapping line made ready: knows its field, its kind and the formats of its column.
class CellConverter
{
public:
    enum class Outcome : quint8 { Converted, AsWritten, SkippedTime, DoubledTime };

    CellConverter(const MappingLine &line, const EventTemplate &eventTemplate, bool unguard)
        : m_line(&line), m_field(fieldFromKey(line.target, eventTemplate)), m_type(targetType(line.target, eventTemplate)),
          m_plain(line.transform.isPlain()), m_constant(line.constant.toStdString()),
          m_joinWith(line.joinWith.toStdString()), m_unguard(unguard)
    {
        if (m_field && m_field->isToken())
            m_token = &eventTemplate.tokens[m_field->tokenIndex()];
        if (line.columns.size() == 1)
            m_column = line.columns.first();
        if (!line.zone.isEmpty()) // an empty name would be the system's zone
            m_zone.emplace(QTimeZone(line.zone));
    }

    [[nodiscard]] const std::optional<EventField> &field() const { return m_field; }
    [[nodiscard]] const QString &target() const { return m_line->target; }

    /// The text of the row for this line, transformed but not yet made canonical.
    template<typename Cells>
    [[nodiscard]] std::string_view textOf(const Cells &cells)
    {
        std::string_view text = m_constant;
        if (m_column >= 0) {
            text = cells(m_column);
        } else if (!m_line->columns.isEmpty()) {
            m_joined.clear();
            for (const int column : m_line->columns) {
                const std::string_view part = withoutBlanks(cells(column));
                if (part.empty())
                    continue;
                if (!m_joined.empty())
                    m_joined += m_joinWith;
                m_joined += part;
            }
            text = m_joined;
        }
        if (m_unguard)
            text = withoutFormulaGuard(text);
        if (m_plain)
            return withoutBlanks(text);
        m_transformed = m_line->transform.apply(qString(text)).toStdString();
        return m_transformed;
    }

    /// Canonical text; `text` itself when it cannot be made canonical.
    [[nodiscard]] std::string_view convert(std::string_view text, const ZoneTable &zone, InstantWriter &instants, Outcome &outcome)
    {
        outcome = Outcome::Converted;
        if (text.empty())
            return text;
        switch (m_type) {
        case TokenType::String:
            return text;
        case TokenType::Number:
            m_out.clear();
            if (appendCanonicalNumber(text, m_line->number, m_out))
                return m_out;
            outcome = Outcome::AsWritten;
            return text;
        case TokenType::Enumeration:
            return convertOption(text, outcome);
        case TokenType::Date:
            return convertDate(text, zone, instants, outcome);
        }
        Q_UNREACHABLE();
        return text;
    }

private:
    std::string_view convertOption(std::string_view text, Outcome &outcome)
    {
        m_out.assign(text);
        auto known = m_known.find(m_out);
        if (known == m_known.end()) {
            const QString typed = qString(text);
            std::string value;
            if (const auto chosen = m_line->options.constFind(typed); chosen != m_line->options.cend())
                value = chosen->toStdString();
            else if (const TokenOption *option = m_token ? optionMeant(*m_token, typed) : nullptr)
                value = option->value.toStdString();
            if (m_known.size() > 10'000) // a column that holds no options at all
                m_known.clear();
            known = m_known.emplace(m_out, std::move(value)).first;
        }
        if (!known->second.empty())
            return known->second;
        outcome = Outcome::AsWritten;
        return text;
    }

    std::string_view convertDate(std::string_view text, const ZoneTable &zone, InstantWriter &instants, Outcome &outcome)
    {
        const auto written = readWrittenTime(text, m_line->dateOrder);
        if (!written) {
            outcome = Outcome::AsWritten;
            return text;
        }
        qint64 ms = written->localMs;
        // HubSpot: a date property holds midnight UTC; a day without a time in a date token is just that.
        const bool isDay = m_token && !written->hasTime;
        if (!written->isInstant && !isDay) {
            const ZoneTable::Instant instant = (m_zone ? *m_zone : zone).toUtc(ms);
            if (instant.doubt == ZoneTable::Doubt::Skipped) {
                outcome = Outcome::SkippedTime;
                return text;
            }
            if (instant.doubt == ZoneTable::Doubt::Twice)
                outcome = Outcome::DoubledTime;
            ms = instant.epochMs;
        }
        m_out.clear();
        instants.append(ms, m_out);
        return m_out;
    }

    const MappingLine *m_line;
    std::optional<EventField> m_field;
    const Token *m_token = nullptr;
    std::optional<ZoneTable> m_zone; // the line's own
    TokenType m_type;
    bool m_plain;
    int m_column = -1;
    std::string m_constant;
    std::string m_joinWith;
    bool m_unguard;
    std::string m_joined;
    std::string m_transformed;
    std::string m_out;
    std::unordered_map<std::string, std::string> m_known;
};

void putPath(QJsonObject &object, const QStringList &path, qsizetype at, const QString &value)
{
    if (at + 1 == path.size()) {
        object[path[at]] = value;
        return;
    }
    QJsonObject inner = object[path[at]].toObject();
    putPath(inner, path, at + 1, value);
    object[path[at]] = inner;
}

quint64 mixHash(quint64 seed, std::string_view text)
{
    quint64 hash = seed ^ (std::hash<std::string_view> {}(text) + 0x9e3779b97f4a7c15ULL + (seed << 6) + (seed >> 2));
    return hash * 0xff51afd7ed558ccdULL;
}

/// How many values stand in the list more often than once, the first of each not counted.
qint64 countRepeated(std::vector<quint64> &values)
{
    std::sort(values.begin(), values.end());
    qint64 repeated = 0;
    for (size_t i = 1; i < values.size(); ++i)
        repeated += values[i] == values[i - 1];
    return repeated;
}

class Importer
{
public:
    explicit Importer(const ImportSettings &settings)
        : m_settings(settings), m_zone(settings.zone)
    {
        m_result.table = EventTable(settings.eventTemplate);
        if (!settings.key.isEmpty())
            m_keyMaker.emplace(settings.key, settings.eventTemplate);
        const bool ours = settings.mapping.headers.contains(u"_event_id"_s);
        for (const MappingLine &line : settings.mapping.lines) {
            if (!line.isUsed())
                continue;
            if (line.target.startsWith(extraDataPrefix))
                m_extra.emplace_back(line, settings.eventTemplate, ours);
            else if (fieldFromKey(line.target, settings.eventTemplate))
                m_fields.emplace_back(line, settings.eventTemplate, ours);
        }
        for (const CellConverter &extra : m_extra)
            m_extraPaths.append(extra.target().mid(extraDataPrefix.size()).split(u'.', Qt::SkipEmptyParts));
    }

    void addRow(const CsvRecord &record, qint32 number)
    {
        EventTable &table = m_result.table;
        if (m_row == table.rowCount())
            table.insertRows(m_row, rowBlock);
        const auto cells = [&record](int column) { return record[column]; };
        quint64 hash = 0;
        bool hasOwnId = false;
        for (CellConverter &converter : m_fields) {
            CellConverter::Outcome outcome;
            const std::string_view text = converter.convert(converter.textOf(cells), m_zone, m_instants, outcome);
            count(outcome);
            if (text.empty())
                continue;
            const EventField field = *converter.field();
            if (field == EventField::Id) {
                table.setUtf8(m_row, field, text);
                m_ids.push_back(mixHash(1, text));
                hasOwnId = true;
                continue;
            }
            table.column(field).set(m_row, text);
            hash = mixHash(hash + static_cast<quint64>(field.value()), text);
        }
        if (!m_extra.empty())
            hash = addExtraData(cells, hash);
        m_hashes.push_back(hash);
        if (m_keyMaker && !hasOwnId)
            setKeyId();
        table.setSource(m_row, { m_settings.import, number });
        ++m_row;
    }

    void addUnreadable(UnreadableLine line)
    {
        ++m_result.unreadable;
        if (m_result.unreadableLines.size() < unreadableLinesKept)
            m_result.unreadableLines.append(std::move(line));
    }
    void addEmpty() { ++m_result.emptyRows; }

    [[nodiscard]] ImportResult finish()
    {
        EventTable &table = m_result.table;
        table.removeRows(m_row, table.rowCount() - m_row);
        m_result.duplicates = countRepeated(m_hashes);
        m_result.duplicateIds = countRepeated(m_ids);
        return std::move(m_result);
    }

private:
    template<typename Cells>
    quint64 addExtraData(const Cells &cells, quint64 hash)
    {
        QJsonObject object;
        for (size_t i = 0; i < m_extra.size(); ++i) {
            const std::string_view text = m_extra[i].textOf(cells);
            const QStringList &path = m_extraPaths[static_cast<qsizetype>(i)];
            if (!text.empty() && !path.isEmpty())
                putPath(object, path, 0, qString(text));
        }
        if (object.isEmpty())
            return hash;
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        const std::string_view view(json.constData(), static_cast<size_t>(json.size()));
        m_result.table.column(EventField::ExtraData).set(m_row, view);
        return mixHash(hash, view);
    }

    void setKeyId()
    {
        const EventIdBits id = m_keyMaker->idOf(m_result.table, m_row);
        if (id == EventIdBits {})
            return;
        m_result.table.setEventId(m_row, id);
        m_ids.push_back(mixHash(1, { reinterpret_cast<const char *>(id.data()), id.size() }));
    }

    void count(CellConverter::Outcome outcome)
    {
        switch (outcome) {
        case CellConverter::Outcome::Converted:
            return;
        case CellConverter::Outcome::AsWritten:
            ++m_result.notConverted;
            return;
        case CellConverter::Outcome::SkippedTime:
            ++m_result.notConverted;
            ++m_result.skippedTimes;
            return;
        case CellConverter::Outcome::DoubledTime:
            ++m_result.doubledTimes;
            return;
        }
    }

    const ImportSettings &m_settings;
    ZoneTable m_zone;
    InstantWriter m_instants;
    std::vector<CellConverter> m_fields;
    std::vector<CellConverter> m_extra;
    QList<QStringList> m_extraPaths;
    std::optional<EventKeyMaker> m_keyMaker;
    std::vector<quint64> m_hashes;
    std::vector<quint64> m_ids;
    qsizetype m_row = 0;
    ImportResult m_result;
};

} // namespace

Result<ImportResult> importCsv(const QString &path, const ImportSettings &settings, const CsvProgress &progress,
    const CsvCancel *cancel)
{
    auto reader = CsvReader::open(path, settings.reading);
    if (!reader)
        return fail(reader.error());
    reader->setCancel(cancel);
    reader->setProgress(progress);
    Importer importer(settings);
    const CsvDialect &dialect = settings.reading.dialect;
    std::optional<RecordJudge> judge;
    int skipped = 0;
    qint32 number = 0;
    while (const CsvRecord *record = reader->next()) {
        if (skipped < dialect.skipLines) {
            ++skipped;
            continue;
        }
        if (!judge) {
            if (!dialect.hasHeader && record->oddities().testFlag(CsvOddity::Blank)) {
                ++number;
                continue;
            }
            judge.emplace(record->size());
            if (dialect.hasHeader)
                continue;
        }
        ++number;
        switch (judge->judge(*record)) {
        case RecordJudge::Verdict::Good:
            importer.addRow(*record, number);
            break;
        case RecordJudge::Verdict::Empty:
            importer.addEmpty();
            break;
        case RecordJudge::Verdict::Unreadable:
            importer.addUnreadable(judge->explain(*record, dialect));
            break;
        }
    }
    if (reader->error())
        return fail(*reader->error());
    return importer.finish();
}

QString convertedExample(const MappingLine &line, const QStringList &row, const EventTemplate &eventTemplate,
    const QTimeZone &zone)
{
    CellConverter converter(line, eventTemplate, false);
    QList<QByteArray> utf8;
    for (const QString &cell : row)
        utf8.append(cell.toUtf8());
    const auto cells = [&utf8](int column) {
        if (column >= utf8.size())
            return std::string_view();
        return std::string_view(utf8[column].constData(), static_cast<size_t>(utf8[column].size()));
    };
    auto instants = std::make_unique<InstantWriter>();
    CellConverter::Outcome outcome;
    return qString(converter.convert(converter.textOf(cells), ZoneTable(zone), *instants, outcome));
}

} // namespace composer
