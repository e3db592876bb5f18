#include "validation/rowreader.h"

#include "base/texthash.h"

#include "domain/epochtext.h"
#include "domain/eventfingerprint.h"
#include "domain/timestamp.h"

#include <algorithm>

namespace composer {

namespace {

constexpr int memoryBits = 10;
constexpr int trialLength = 4096; // rows

quint64 cellHash(std::string_view text, EventField field)
{
    return mixBits(hashText(text) + static_cast<quint64>(field.value()) + 1);
}

} // namespace

RowReader::RowReader(const EventTable &table, Memory memory)
    : m_table(table)
{
    const qsizetype fields = EventField::FixedCount + table.eventTemplate().tokens.size();
    m_cells.resize(static_cast<size_t>(fields));
    m_columnOf.assign(static_cast<size_t>(fields), -1);
    for (int i = 0; i < fields; ++i) {
        const EventField field = EventField::fromValue(i);
        const TableColumn texts = table.column(field);
        if (texts.isEmptyEverywhere())
            continue;
        m_columnOf[static_cast<size_t>(i)] = static_cast<qint16>(m_columns.size());
        Column column { field, cellFormOf(field, table.eventTemplate()), texts, {} };
        if (memory == Memory::Repeated)
            column.memory.resize(size_t(1) << memoryBits);
        m_columns.push_back(std::move(column));
    }
}

/// Addresses and notes do not come again: to remember them costs more than it saves.
bool RowReader::mayRepeat(Column &column)
{
    const bool isWorth = column.found * 8 > column.asked;
    column.asked = 0;
    column.found = 0;
    if (!isWorth)
        column.now = nullptr;
    return isWorth;
}

void RowReader::read(qsizetype row)
{
    m_row = row;
    m_bytes = 0;
    bool hasInstant = false;
    for (Column &column : m_columns) {
        std::string_view &cell = m_cells[static_cast<size_t>(column.field.value())];
        const TextArena::Handle handle = column.texts.handleAt(row);
        column.now = nullptr;
        if (handle == 0) {
            cell = {};
            column.hash = 0;
            continue;
        }
        if (column.memory.empty()) {
            cell = column.texts.textOf(handle);
            const bool isTime = column.field == EventField::Timestamp; // read once, for the hash and for the checks
            hasInstant |= isTime;
            if (isTime)
                m_instant = parseInstant(cell);
            const std::string_view counted = !isTime ? textInForm(column.form, cell, m_buffer)
                : m_instant                          ? epochText(*m_instant, m_buffer)
                                                     : cell;
            column.hash = cellHash(counted, column.field);
        } else {
            column.now = &column.memory[(handle * 0x9E3779B1u) >> (32 - memoryBits)];
            ++column.asked;
            column.found += column.now->handle == handle;
            if (column.now->handle != handle) {
                const std::string_view text = column.texts.textOf(handle);
                *column.now = { handle, false, text, cellHash(textInForm(column.form, text, m_buffer), column.field) };
            }
            cell = column.now->text;
            column.hash = column.now->hash;
        }
        m_bytes += cell.size();
        if (column.asked == trialLength && !mayRepeat(column))
            column.memory = {};
    }
    if (!hasInstant)
        m_instant = parseInstant(at(EventField::Timestamp));
}

quint64 RowReader::contentHash() const
{
    quint64 hash = 0;
    bool isBlank = true;
    for (const Column &column : m_columns) {
        if (column.field == EventField::Id || at(column.field).empty())
            continue;
        isBlank = false;
        hash += column.hash;
    }
    return isBlank ? 0 : std::max<quint64>(hash, 1);
}

bool RowReader::isBlank() const
{
    return std::all_of(m_columns.begin(), m_columns.end(),
        [this](const Column &column) { return column.field == EventField::Id || at(column.field).empty(); });
}

bool RowReader::isKnownGood(EventField field) const
{
    const qint16 column = m_columnOf[static_cast<size_t>(field.value())];
    if (column < 0)
        return false;
    const Remembered *now = m_columns[static_cast<size_t>(column)].now;
    return now && now->isGood;
}

void RowReader::setKnownGood(EventField field)
{
    const qint16 column = m_columnOf[static_cast<size_t>(field.value())];
    if (column < 0)
        return;
    if (Remembered *now = m_columns[static_cast<size_t>(column)].now)
        now->isGood = true;
}

} // namespace composer
