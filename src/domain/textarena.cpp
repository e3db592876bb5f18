#include "domain/textarena.h"

#include "base/texthash.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace composer {

namespace {

// A handle is chunk number (12 bits) and offset (20 bits): 4 GiB a column. A longer text gets a chunk of its own.
constexpr int offsetBits = 20;
constexpr quint32 chunkSize = 1u << offsetBits;
constexpr size_t maximumChunks = 1u << (32 - offsetBits);
constexpr size_t firstChunkSize = 256; // one row of an undo step stays small
// Interning stops when a column shows that its texts are mostly distinct.
constexpr size_t dictionaryLimit = 65536;

struct ArenaChunk {
    std::shared_ptr<char[]> bytes; // shared with columns that adopted it
    size_t capacity = 0;
};

// Slots come in blocks that never move: an undo step of one row must not pay for a table of 4096.
constexpr size_t slotsPerBlock = 64;
using ArenaBlock = std::array<ArenaChunk, slotsPerBlock>;

/// Handles by the hash of their text, in one flat table: the texts themselves stand in the arena.
class HandleTable
{
public:
    struct Slot {
        quint32 tag = 0; // the upper half of the hash
        TextArena::Handle handle = 0; // 0 = free
    };

    [[nodiscard]] size_t count() const { return m_count; }
    [[nodiscard]] size_t bytes() const { return m_slots.capacity() * sizeof(Slot); }

    /// The slot of the text with this hash, or the free one where it belongs. `isText(handle)` compares.
    template<typename IsText>
    [[nodiscard]] Slot &slotFor(quint64 hash, IsText isText)
    {
        if (m_count * 4 >= m_slots.size() * 3)
            grow();
        const auto tag = static_cast<quint32>(hash >> 32);
        for (size_t at = static_cast<size_t>(tag) & (m_slots.size() - 1);; at = (at + 1) & (m_slots.size() - 1)) {
            Slot &slot = m_slots[at];
            if (slot.handle == 0 || (slot.tag == tag && isText(slot.handle)))
                return slot;
        }
    }
    void fill(Slot &slot, quint64 hash, TextArena::Handle handle)
    {
        slot = { static_cast<quint32>(hash >> 32), handle };
        ++m_count;
    }

private:
    void grow()
    {
        std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(std::max<size_t>(m_slots.size() * 2, 16)));
        for (const Slot &slot : old) {
            if (slot.handle == 0)
                continue;
            size_t at = static_cast<size_t>(slot.tag) & (m_slots.size() - 1);
            while (m_slots[at].handle != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = slot;
        }
    }

    std::vector<Slot> m_slots; // a power of two
    size_t m_count = 0;
};

} // namespace

// Append-only: bytes once written never move or change, so readers on other threads need no lock as long as they only
// follow handles they already have. Slots of chunks never move either, for the same reason.
struct TextArena::Data {
    std::array<std::unique_ptr<ArenaBlock>, maximumChunks / slotsPerBlock> blocks;
    size_t chunkCount = 0;
    size_t current = 0; // index of the last ordinary chunk
    bool hasCurrent = false;
    char *free = nullptr; // what is left of it
    size_t room = 0;
    Handle next = 0; // of what comes there
    qsizetype totalBytes = 0;

    HandleTable dictionary;
    size_t interned = 0; // texts asked for while the dictionary lives
    bool dictionaryAlive = true;

    /// What was taken from other arenas already: a step that is undone and done again takes nothing twice.
    struct Adopted {
        std::weak_ptr<const Data> source;
        size_t chunks;
        Handle moved;
    };
    std::vector<Adopted> adopted;

    [[nodiscard]] const ArenaChunk &chunk(size_t index) const
    {
        return (*blocks[index / slotsPerBlock])[index % slotsPerBlock];
    }

    void setChunk(size_t index, ArenaChunk chunk)
    {
        std::unique_ptr<ArenaBlock> &block = blocks[index / slotsPerBlock];
        if (!block)
            block = std::make_unique<ArenaBlock>();
        totalBytes += static_cast<qsizetype>(chunk.capacity);
        (*block)[index % slotsPerBlock] = std::move(chunk);
    }

    char *allocate(size_t bytes, Handle &handle)
    {
        if (bytes > chunkSize) {
            chunkCount = std::max<size_t>(chunkCount, 1); // handle 0 means empty
            if (chunkCount >= maximumChunks)
                qFatal("TextArena: more than 4 GiB of text in one column");
            setChunk(chunkCount, { std::shared_ptr<char[]>(new char[bytes]), bytes });
            handle = static_cast<Handle>(chunkCount) << offsetBits;
            return chunk(chunkCount++).bytes.get();
        }
        if (bytes > room) {
            if (chunkCount >= maximumChunks)
                qFatal("TextArena: more than 4 GiB of text in one column");
            const size_t grown = hasCurrent ? std::min<size_t>(chunk(current).capacity * 4, chunkSize) : firstChunkSize;
            const size_t capacity = std::max(grown, bytes);
            setChunk(chunkCount, { std::shared_ptr<char[]>(new char[capacity]), capacity });
            const size_t first = !hasCurrent ? 1 : 0; // handle 0 means empty
            current = chunkCount++;
            hasCurrent = true;
            free = chunk(current).bytes.get() + first;
            room = capacity - first;
            next = static_cast<Handle>(current << offsetBits | first);
            if (bytes > room)
                return allocate(bytes, handle);
        }
        handle = next;
        char *const at = free;
        free += bytes;
        room -= bytes;
        next += static_cast<Handle>(bytes);
        return at;
    }
};

TextArena::TextArena()
    : m_data(std::make_shared<Data>())
{
}

std::string_view TextArena::textOf(Handle handle) const
{
    if (handle == 0)
        return {};
    const char *at = m_data->chunk(handle >> offsetBits).bytes.get() + (handle & (chunkSize - 1));
    // length first: 7 bits a byte, low bits first
    size_t length = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        length |= static_cast<size_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return { at, length };
}

TextArena::Handle TextArena::intern(std::string_view text)
{
    return text.empty() ? 0 : intern(text, m_data->dictionaryAlive ? hashText(text) : 0);
}

TextArena::Handle TextArena::intern(std::string_view text, quint64 hash)
{
    if (text.empty())
        return 0;
    Data &data = *m_data;
    HandleTable::Slot *slot = nullptr;
    if (data.dictionaryAlive) {
        ++data.interned;
        slot = &data.dictionary.slotFor(hash, [this, text](Handle handle) { return textOf(handle) == text; });
        if (slot->handle != 0)
            return slot->handle;
    }
    std::array<char, 10> head;
    size_t headSize = 0;
    for (size_t rest = text.size();;) {
        const auto low = static_cast<unsigned char>(rest & 0x7f);
        rest >>= 7;
        head[headSize++] = static_cast<char>(rest ? low | 0x80 : low);
        if (!rest)
            break;
    }
    Handle handle = 0;
    char *at = data.allocate(headSize + text.size(), handle);
    std::memcpy(at, head.data(), headSize);
    std::memcpy(at + headSize, text.data(), text.size());
    if (slot) {
        data.dictionary.fill(*slot, hash, handle);
        const size_t distinct = data.dictionary.count();
        if (distinct > dictionaryLimit || (distinct > 4096 && distinct * 2 > data.interned)) {
            data.dictionaryAlive = false;
            data.dictionary = {};
        }
    }
    return handle;
}

bool TextArena::isUnused() const
{
    return m_data->chunkCount == 0;
}

std::optional<TextArena::Handle> TextArena::adopt(const TextArena &other)
{
    if (m_data == other.m_data)
        return 0;
    Data &data = *m_data;
    const Data &source = *other.m_data;
    for (const Data::Adopted &known : data.adopted) {
        if (known.chunks == source.chunkCount && known.source.lock() == other.m_data)
            return known.moved;
    }
    const size_t first = std::max<size_t>(data.chunkCount, 1); // handle 0 means empty
    if (first + source.chunkCount > maximumChunks)
        return std::nullopt;
    for (size_t i = 0; i < source.chunkCount; ++i)
        data.setChunk(first + i, source.chunk(i));
    data.chunkCount = first + source.chunkCount;
    const auto moved = static_cast<Handle>(first << offsetBits);
    std::erase_if(data.adopted, [](const Data::Adopted &known) { return known.source.expired(); });
    data.adopted.push_back({ other.m_data, source.chunkCount, moved });
    return moved;
}

qsizetype TextArena::memoryUse() const
{
    return m_data->totalBytes + static_cast<qsizetype>(m_data->dictionary.bytes());
}

} // namespace composer
