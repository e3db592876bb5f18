#include "storage/draftchunkcodec.h"

#include <array>
#include <cstring>
#include <vector>

namespace composer {

namespace {

constexpr char chunkVersion = 1;
enum : char { NothingMode, PlainMode, DictionaryMode };
constexpr size_t dictionaryMaximum = 256; // an index is one byte

class ChunkWriter
{
public:
    void byte(char value) { m_bytes.append(value); }
    void raw(const void *data, qsizetype size) { m_bytes.append(static_cast<const char *>(data), size); }
    void number(quint64 value) // 7 bits a byte, low bits first
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(static_cast<char>(value | 0x80));
        m_bytes.append(static_cast<char>(value));
    }
    void difference(qint64 value) { number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63)); }
    void text(std::string_view text)
    {
        number(text.size());
        m_bytes.append(text.data(), static_cast<qsizetype>(text.size()));
    }
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads what ChunkWriter wrote; after the first break everything is 0 and isGood() false.
class ChunkReader
{
public:
    explicit ChunkReader(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    char byte()
    {
        const char *at = raw(1);
        return at ? *at : char(0);
    }
    const char *raw(size_t size)
    {
        if (size > static_cast<size_t>(m_end - m_at)) {
            m_good = false;
            m_at = m_end;
            return nullptr;
        }
        const char *at = m_at;
        m_at += size;
        return at;
    }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto low = static_cast<unsigned char>(byte());
            value |= static_cast<quint64>(low & 0x7f) << shift;
            if (low < 0x80)
                return value;
        }
        m_good = false;
        return 0;
    }
    qint64 difference()
    {
        const quint64 value = number();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    std::string_view text()
    {
        const quint64 size = number();
        const char *at = raw(size);
        return at ? std::string_view(at, size) : std::string_view();
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

/// Numbers the distinct handles of a run of cells; gives up above dictionaryMaximum.
class HandleNumbers
{
public:
    /// -1: too many.
    int numberOf(TextArena::Handle handle)
    {
        size_t slot = (handle * 2654435761u) >> 22;
        while (m_slots[slot] >= 0) {
            if (m_distinct[static_cast<size_t>(m_slots[slot])] == handle)
                return m_slots[slot];
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        if (m_distinct.size() == dictionaryMaximum)
            return -1;
        m_distinct.push_back(handle);
        return m_slots[slot] = static_cast<qint16>(m_distinct.size() - 1);
    }
    [[nodiscard]] const std::vector<TextArena::Handle> &distinct() const { return m_distinct; }
    HandleNumbers() { m_slots.fill(-1); }

private:
    std::array<qint16, 1024> m_slots;
    std::vector<TextArena::Handle> m_distinct;
};

void writeColumn(ChunkWriter &out, const TableColumn &column, qsizetype row, qsizetype count)
{
    if (column.isEmptyEverywhere()) {
        out.byte(NothingMode);
        return;
    }
    HandleNumbers numbers;
    std::vector<quint8> indexes;
    indexes.reserve(static_cast<size_t>(count));
    for (qsizetype i = 0; i < count; ++i) {
        const int number = numbers.numberOf(column.handleAt(row + i));
        if (number < 0)
            break;
        indexes.push_back(static_cast<quint8>(number));
    }
    const auto &distinct = numbers.distinct();
    if (static_cast<qsizetype>(indexes.size()) < count || static_cast<qsizetype>(distinct.size()) * 2 > count) {
        out.byte(PlainMode);
        for (qsizetype i = 0; i < count; ++i)
            out.text(column.at(row + i));
    } else if (distinct.size() == 1 && distinct.front() == 0) {
        out.byte(NothingMode);
    } else {
        out.byte(DictionaryMode);
        out.number(distinct.size());
        for (const TextArena::Handle handle : distinct)
            out.text(column.textOf(handle));
        out.raw(indexes.data(), count);
    }
}

void readColumn(
    ChunkReader &in, EventTable &table, const std::optional<EventField> &field, qsizetype row, qsizetype count)
{
    // The texts of a field that the template lacks are read over.
    std::vector<TextArena::Handle> handles;
    std::optional<TextArena> texts;
    if (field) {
        texts = table.arena(*field);
        handles.resize(static_cast<size_t>(count));
    }
    switch (in.byte()) {
    case NothingMode:
        return;
    case PlainMode:
        for (qsizetype i = 0; i < count && in.isGood(); ++i) {
            const std::string_view text = in.text();
            if (texts)
                handles[static_cast<size_t>(i)] = texts->intern(text);
        }
        break;
    case DictionaryMode: {
        std::array<TextArena::Handle, dictionaryMaximum> dictionary {};
        const quint64 distinct = in.number();
        for (quint64 i = 0; i < distinct && in.isGood(); ++i) {
            const std::string_view text = in.text();
            if (texts && i < dictionaryMaximum)
                dictionary[i] = texts->intern(text);
        }
        const char *indexes = in.raw(static_cast<size_t>(count));
        for (qsizetype i = 0; texts && indexes && i < count; ++i)
            handles[static_cast<size_t>(i)] = dictionary[static_cast<quint8>(indexes[i])];
        break;
    }
    default:
        (void)in.raw(SIZE_MAX); // an unknown mode: the rest means nothing
        return;
    }
    if (texts)
        table.setHandles(row, *field, handles);
}

void writeRowFacts(ChunkWriter &out, const EventTable &table, qsizetype row, qsizetype count)
{
    for (qsizetype i = row; i < row + count; ++i)
        out.raw(table.eventIdBits(i).data(), sizeof(EventIdBits));
    RowId previous = 0;
    bool anyState = false;
    bool anySkipped = false;
    bool anySource = false;
    for (qsizetype i = row; i < row + count; ++i) {
        out.difference(table.rowId(i) - previous);
        previous = table.rowId(i);
        anyState = anyState || table.state(i) != RowState::Waiting;
        anySkipped = anySkipped || table.isSkipped(i);
        anySource = anySource || table.source(i) != RowSource {};
    }
    out.byte(anyState ? PlainMode : NothingMode);
    for (qsizetype i = row; anyState && i < row + count; ++i)
        out.byte(static_cast<char>(table.state(i)));
    out.byte(anySkipped ? PlainMode : NothingMode);
    for (qsizetype i = row; anySkipped && i < row + count; ++i)
        out.byte(table.isSkipped(i) ? 1 : 0);
    out.byte(anySource ? PlainMode : NothingMode);
    RowSource before;
    for (qsizetype i = row; anySource && i < row + count; ++i) {
        const RowSource source = table.source(i);
        out.difference(source.import - before.import);
        out.difference(source.record - before.record);
        before = source;
    }
}

void readRowFacts(ChunkReader &in, EventTable &table, qsizetype row, qsizetype count)
{
    for (qsizetype i = row; i < row + count; ++i) {
        const char *at = in.raw(sizeof(EventIdBits));
        if (!at)
            return;
        EventIdBits bits;
        std::memcpy(bits.data(), at, bits.size());
        table.setEventId(i, bits);
    }
    RowId previous = 0;
    for (qsizetype i = row; i < row + count && in.isGood(); ++i) {
        previous += in.difference();
        table.setRowId(i, previous);
    }
    if (in.byte() == PlainMode) {
        for (qsizetype i = row; i < row + count; ++i) {
            if (const auto state = static_cast<unsigned char>(in.byte()); state < rowStateCount)
                table.setState(i, static_cast<RowState>(state));
        }
    }
    if (in.byte() == PlainMode) {
        for (qsizetype i = row; i < row + count; ++i)
            table.setSkipped(i, in.byte() != 0);
    }
    if (in.byte() == PlainMode) {
        RowSource source;
        for (qsizetype i = row; i < row + count && in.isGood(); ++i) {
            source.import += static_cast<qint32>(in.difference());
            source.record += static_cast<qint32>(in.difference());
            table.setSource(i, source);
        }
    }
}

} // namespace

QByteArray writeDraftChunk(const EventTable &table, qsizetype row, qsizetype count, const QList<EventField> &fields)
{
    ChunkWriter out;
    out.reserve(count * 160);
    out.byte(chunkVersion);
    out.number(static_cast<quint64>(count));
    writeRowFacts(out, table, row, count);
    for (const EventField field : fields)
        writeColumn(out, table.column(field), row, count);
    return out.take();
}

bool readDraftChunk(const QByteArray &bytes, EventTable &table, qsizetype row, qsizetype count,
    const QList<std::optional<EventField>> &fields)
{
    ChunkReader in(bytes);
    if (in.byte() != chunkVersion || in.number() != static_cast<quint64>(count))
        return false;
    readRowFacts(in, table, row, count);
    for (const auto &field : fields)
        readColumn(in, table, field, row, count);
    return in.isGood() && in.isAtEnd();
}

bool readRowIds(const QByteArray &bytes, qsizetype count, QList<RowId> &ids)
{
    ChunkReader in(bytes);
    if (in.byte() != chunkVersion || in.number() != static_cast<quint64>(count))
        return false;
    (void)in.raw(static_cast<size_t>(count) * sizeof(EventIdBits));
    RowId previous = 0;
    for (qsizetype i = 0; i < count && in.isGood(); ++i) {
        previous += in.difference();
        ids.append(previous);
    }
    return in.isGood();
}

} // namespace composer
