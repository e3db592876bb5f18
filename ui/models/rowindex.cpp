#include "ui/models/rowindex.h"

#include "domain/rowruns.h"
#include "domain/timestamp.h"
#include "domain/valuetext.h"
#include "validation/rules.h"

#include <QHash>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <set>
#include <vector>

namespace composer {

namespace {

char foldedByte(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Byte search, ASCII case ignored.
bool containsFolded(std::string_view text, std::string_view needle)
{
    if (needle.size() > text.size())
        return false;
    const char first = needle.front();
    const size_t last = text.size() - needle.size();
    for (size_t i = 0; i <= last; ++i) {
        if (foldedByte(text[i]) != first)
            continue;
        size_t j = 1;
        while (j < needle.size() && foldedByte(text[i + j]) == needle[j])
            ++j;
        if (j == needle.size())
            return true;
    }
    return false;
}

/// Ids of ours are searched by their text, everything else by its bytes.
bool rowContains(
    const EventTable &table, qsizetype row, const std::vector<EventField> &fields, const std::string &needle)
{
    const TableRow cells = table.cells(row);
    for (const EventField field : fields) {
        const std::string_view text = cells.utf8(field);
        if (!text.empty() && containsFolded(text, needle))
            return true;
    }
    return false;
}

constexpr quint8 warningBit = 1;
constexpr quint8 errorBit = 2;

/// `issues`: which kinds of them the row has, as bits.
bool meets(const EventTable &table, qsizetype row, RowCondition condition, quint8 issues)
{
    const bool skipped = table.isSkipped(row);
    switch (condition) {
    case RowCondition::All:
        return true;
    case RowCondition::WithErrors:
        return (issues & errorBit) != 0;
    case RowCondition::WithWarnings:
        return (issues & warningBit) != 0;
    case RowCondition::Ready:
        return (issues & errorBit) == 0 && !skipped && !table.isLocked(row);
    case RowCondition::Created:
        return table.state(row) == RowState::Created;
    case RowCondition::Refused:
        return outcomeOf(table.state(row)) == Outcome::Refused;
    case RowCondition::Unknown:
        return table.state(row) == RowState::Unknown;
    case RowCondition::NotSent:
        return table.state(row) == RowState::NotSent;
    case RowCondition::Skipped:
        return skipped;
    }
    Q_UNREACHABLE();
    return true;
}

/// A ValueFilter, ready to be asked for a million rows.
class ValueTest
{
public:
    ValueTest(const EventTable &table, const ValueFilter &filter)
        : m_column(table.column(filter.field))
    {
        for (const QString &text : filter.texts)
            m_texts.insert(text.toStdString());
    }
    [[nodiscard]] bool accepts(qsizetype row) const
    {
        const TextArena::Handle handle = m_column.handleAt(row);
        if (handle != m_last || !m_hasLast) {
            m_last = handle;
            m_hasLast = true;
            m_accepted = m_texts.contains(m_column.textOf(handle));
        }
        return m_accepted;
    }

private:
    TableColumn m_column;
    std::set<std::string, std::less<>> m_texts;
    mutable TextArena::Handle m_last = 0; // rows often follow rows of the same text
    mutable bool m_hasLast = false;
    mutable bool m_accepted = false;
};

std::optional<double> sortNumber(std::string_view text, ValueKind kind)
{
    if (kind == ValueKind::Instant || kind == ValueKind::Date) {
        const auto ms = parseInstant(text);
        return ms ? std::optional(static_cast<double>(*ms)) : std::nullopt;
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

bool lessFolded(std::string_view a, std::string_view b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return static_cast<unsigned char>(foldedByte(x)) < static_cast<unsigned char>(foldedByte(y));
    });
}

/// The beginning of a text, folded, such that numbers compare as the texts do.
quint64 foldedPrefix(std::string_view text, size_t from)
{
    quint64 prefix = 0;
    for (size_t i = from; i < from + 8; ++i)
        prefix = prefix << 8 | (i < text.size() ? static_cast<unsigned char>(foldedByte(text[i])) : 0);
    return prefix;
}

/// Most comparisons are decided by the 16 bytes kept beside the row, without a walk to the text.
void sortTexts(QList<qint32> &order, const TableColumn &column, bool descending)
{
    struct Key {
        quint64 first;
        quint64 second;
        TextArena::Handle handle; // equal ones are equal texts
        qint32 row;
    };
    std::vector<Key> keys;
    std::vector<qint32> empty;
    keys.reserve(static_cast<size_t>(order.size()));
    for (const qint32 row : std::as_const(order)) {
        const TextArena::Handle handle = column.handleAt(row);
        if (const std::string_view text = column.textOf(handle); text.empty())
            empty.push_back(row);
        else
            keys.push_back({ foldedPrefix(text, 0), foldedPrefix(text, 8), handle, row });
    }
    std::stable_sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        const Key &x = descending ? b : a;
        const Key &y = descending ? a : b;
        if (x.first != y.first)
            return x.first < y.first;
        if (x.second != y.second)
            return x.second < y.second;
        return x.handle != y.handle && lessFolded(column.textOf(x.handle), column.textOf(y.handle));
    });
    auto out = std::transform(keys.cbegin(), keys.cend(), order.begin(), [](const Key &key) { return key.row; });
    std::copy(empty.cbegin(), empty.cend(), out);
}

/// Values of numbers and times first, then texts that are not, then empty cells; stable.
void sortRows(QList<qint32> &order, const EventTable &table, const RowSort &sort)
{
    const EventField field = *sort.field;
    if (field == EventField::Id) {
        std::vector<QByteArray> ids(static_cast<size_t>(table.rowCount()));
        for (const qint32 row : std::as_const(order))
            ids[static_cast<size_t>(row)] = table.eventId(row);
        std::stable_sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
            const QByteArray &x = ids[static_cast<size_t>(a)];
            const QByteArray &y = ids[static_cast<size_t>(b)];
            return sort.order == Qt::DescendingOrder ? y < x : x < y;
        });
        return;
    }
    const ValueKind kind = valueKind(field, table.eventTemplate());
    const bool descending = sort.order == Qt::DescendingOrder;
    if (kind == ValueKind::Number || kind == ValueKind::Instant || kind == ValueKind::Date) {
        struct Key {
            int group;
            double value;
        };
        std::vector<Key> keys(static_cast<size_t>(table.rowCount()));
        const TableColumn column = table.column(field);
        for (const qint32 row : std::as_const(order)) {
            const std::string_view text = column.at(row);
            const auto value = text.empty() ? std::nullopt : sortNumber(text, kind);
            keys[static_cast<size_t>(row)] = value ? Key { 0, *value } : Key { text.empty() ? 2 : 1, 0 };
        }
        std::stable_sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
            const Key &x = keys[static_cast<size_t>(a)];
            const Key &y = keys[static_cast<size_t>(b)];
            if (x.group != y.group)
                return x.group < y.group;
            return descending ? y.value < x.value : x.value < y.value;
        });
        return;
    }
    sortTexts(order, table.column(field), descending);
}

} // namespace

RowIndex RowIndex::identity(qsizetype rows)
{
    RowIndex index;
    index.m_rows = rows;
    return index;
}

RowIndex RowIndex::make(const EventTable &table, const QList<Issue> &issues, const RowFilter &filter,
    const RowSort &sort, const std::atomic_bool *cancel)
{
    const qsizetype rows = table.rowCount();
    if (filter.isEmpty() && !sort.field)
        return identity(rows);

    QList<quint8> kinds;
    if (filter.condition == RowCondition::WithErrors || filter.condition == RowCondition::WithWarnings
        || filter.condition == RowCondition::Ready) {
        kinds.resize(rows);
        for (const Issue &issue : issues) {
            if (issue.row < rows && !isOfDraft(issue.rule))
                kinds[issue.row] = static_cast<quint8>(kinds[issue.row] | (isError(issue) ? errorBit : warningBit));
        }
    }

    RowIndex index;
    index.m_isIdentity = false;
    index.m_rows = rows;
    const std::string needle = filter.text.toLower().toStdString();
    std::vector<EventField> fields; // that have a text anywhere
    for (int i = EventField::Id + 1; i < EventField::FixedCount + static_cast<int>(table.eventTemplate().tokens.size());
         ++i) {
        if (const EventField field = EventField::fromValue(i); !table.column(field).isEmptyEverywhere())
            fields.push_back(field);
    }
    std::vector<ValueTest> values;
    for (const ValueFilter &value : filter.values)
        values.emplace_back(table, value);
    const auto consider = [&](qsizetype row) {
        if (!std::ranges::all_of(values, [row](const ValueTest &test) { return test.accepts(row); }))
            return;
        if (!meets(table, row, filter.condition, kinds.isEmpty() ? 0 : kinds[row]))
            return;
        if (filter.condition == RowCondition::Refused && filter.corrected.contains(table.rowId(row)))
            return;
        if (!needle.empty() && !rowContains(table, row, fields, needle))
            return;
        index.m_order.append(static_cast<qint32>(row));
    };
    if (filter.onlyRows) {
        for (const qsizetype row : *filter.onlyRows) {
            if (row < rows)
                consider(row);
        }
    } else {
        for (qsizetype row = 0; row < rows; ++row) {
            if (cancel && (row & 4095) == 0 && *cancel)
                return index;
            consider(row);
        }
    }
    if (sort.field)
        sortRows(index.m_order, table, sort);
    index.invert();
    return index;
}

qsizetype RowIndex::placeOfComing(qsizetype source) const
{
    const qsizetype at = view(source);
    return at < 0 ? size() : at;
}

/// One run is shifted into its place: a person who adds an event to a million does not wait for a new list.
void RowIndex::insertRun(const RowRun &run)
{
    const auto first = static_cast<qint32>(run.first);
    const auto count = static_cast<qint32>(run.count);
    const qsizetype place = placeOfComing(run.first);
    for (qint32 &row : m_order)
        row += row >= first ? count : 0;
    m_order.insert(place, count, first);
    std::iota(m_order.begin() + place, m_order.begin() + place + count, first);
    for (qint32 &at : m_inverse)
        at += at >= place ? count : 0;
    m_inverse.insert(run.first, count, static_cast<qint32>(place));
    std::iota(m_inverse.begin() + run.first, m_inverse.begin() + run.first + count, static_cast<qint32>(place));
}

void RowIndex::insertShown(const QList<RowRun> &runs)
{
    const qsizetype before = m_rows;
    if (!m_isIdentity && runs.size() == 1) {
        insertRun(runs.first());
        m_rows += runs.first().count;
        return;
    }
    m_rows += rowruns::rowsIn(runs);
    if (m_isIdentity)
        return;
    // Where the rows of before stand now, and which rows come before each of them.
    QList<qint32> now(before);
    QHash<qint32, RowRun> comers; // by the row, as it was numbered, that follows
    auto run = runs.cbegin();
    qint32 moved = 0;
    for (qint32 row = 0; row <= before; ++row) {
        while (run != runs.cend() && run->first == row + moved) {
            comers.insert(row, *run);
            moved += static_cast<qint32>(run->count);
            ++run;
        }
        if (row < before)
            now[row] = row + moved;
    }
    QList<qint32> order;
    order.reserve(m_order.size() + moved);
    const auto appendRun = [&](const RowRun &come) {
        for (qsizetype i = 0; i < come.count; ++i)
            order.append(static_cast<qint32>(come.first + i));
    };
    for (const qint32 row : std::as_const(m_order)) {
        if (const auto come = comers.constFind(row); come != comers.cend()) {
            appendRun(*come);
            comers.erase(come);
        }
        order.append(now[row]);
    }
    QList<qint32> hidden = comers.keys(); // before rows that are not shown
    std::ranges::sort(hidden);
    for (const qint32 row : std::as_const(hidden))
        appendRun(comers.value(row));
    m_order = order;
    invert();
}

/// The same the other way; its rows must be shown side by side.
void RowIndex::removeRun(const RowRun &run, qsizetype place)
{
    const auto first = static_cast<qint32>(run.first);
    const auto count = static_cast<qint32>(run.count);
    m_order.remove(place, count);
    for (qint32 &row : m_order)
        row -= row >= first ? count : 0;
    m_inverse.remove(run.first, count);
    for (qint32 &at : m_inverse)
        at -= at >= place ? count : 0;
}

std::optional<qsizetype> RowIndex::placeOfRun(const RowRun &run) const
{
    const qsizetype place = view(run.first);
    if (place < 0 || place + run.count > size())
        return std::nullopt;
    for (qsizetype i = 1; i < run.count; ++i) {
        if (source(place + i) != run.first + i)
            return std::nullopt;
    }
    return place;
}

void RowIndex::remove(const QList<RowRun> &runs)
{
    const qsizetype before = m_rows;
    const auto place = m_isIdentity || runs.size() != 1 ? std::nullopt : placeOfRun(runs.first());
    m_rows -= rowruns::rowsIn(runs);
    if (m_isIdentity)
        return;
    if (place)
        return removeRun(runs.first(), *place);
    QList<qint32> now(before, -1);
    auto run = runs.cbegin();
    qint32 gone = 0;
    for (qint32 row = 0; row < before; ++row) {
        while (run != runs.cend() && run->first + run->count <= row)
            gone += static_cast<qint32>((run++)->count);
        if (run == runs.cend() || row < run->first)
            now[row] = row - gone;
    }
    QList<qint32> order;
    order.reserve(m_order.size());
    for (const qint32 row : std::as_const(m_order)) {
        if (now[row] >= 0)
            order.append(now[row]);
    }
    m_order = order;
    invert();
}

void RowIndex::invert()
{
    m_inverse.fill(-1, m_rows);
    for (qsizetype i = 0; i < m_order.size(); ++i)
        m_inverse[m_order[i]] = static_cast<qint32>(i);
}

qsizetype RowIndex::view(qsizetype source) const
{
    if (m_isIdentity)
        return source >= 0 && source < m_rows ? source : -1;
    return source >= 0 && source < m_inverse.size() ? m_inverse.at(source) : -1;
}

} // namespace composer
